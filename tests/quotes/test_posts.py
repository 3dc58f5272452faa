"""Posts that an article shows whole, with their accounts in place of marks."""

import time

import pytest

from tests.quotes.told import direct, quotes, read


@pytest.mark.parametrize(
    ("text", "language", "found"),
    [
        (
            "Mayor Ann Holm was not amused.\nThe harbour stays open, whatever they say! "
            "https://t.co/abc pic.twitter.com/xyz — Ann Holm (@annholm) May 3, 2019\nShe left on Tuesday.",
            "en",
            [("The harbour stays open, whatever they say!", "Ann Holm")],
        ),
        (
            "The watchers kept writing.\nx Nobody asked the pilots. — Harbour Watch 🐘 (@hwatch) 4 May 2019 Report",
            "en",
            [("Nobody asked the pilots.", "Harbour Watch")],
        ),
        (
            "The council met.\nTom Berg (@tomberg) We shall see about that in the council.\nIt was late.",
            "en",
            [("We shall see about that in the council.", "Tom Berg")],
        ),
        (
            "Skip Network post by @lund We will call it “the ferry” from now on. — Rob Lund (@lund) 05/06/2020",
            "en",
            [("We will call it “the ferry” from now on.", "Rob Lund")],
        ),
        (
            "Rask schrieb darüber.\nWir kommen wieder, liebe Leute. – Jonas Rask (@rask) 3. März 2020",
            "de",
            [("Wir kommen wieder, liebe Leute.", "Jonas Rask")],
        ),
        (
            "One post. — Ann Holm (@annholm) May 3, 2019 Another post. — Tom Berg (@tberg) May 4, 2019",
            "en",
            [("One post.", "Ann Holm"), ("Another post.", "Tom Berg")],
        ),
    ],
)
def test_a_post_is_said_by_its_account(text: str, language: str, found: list[tuple[str, str]]) -> None:
    assert direct(text, language) == found


def test_whoever_is_quoted_in_a_post_is_not_its_account() -> None:
    text = "Tom Berg spoke: “The ferry will not sail again this year,” Berg said. — Port News (@portnews) May 3, 2019"
    assert direct(text) == [("The ferry will not sail again this year,", "Tom Berg")]


def test_nobody_is_spoken_of_by_a_pronoun_because_of_a_post() -> None:
    text = (
        "“We close the pier,” said Ann Holm.\nThat is a bad day for us all. — Eva Lund (@lund) May 3, 2019\n"
        "“It will not open again,” she said."
    )
    assert direct(text)[-1] == ("It will not open again,", "Ann Holm")


@pytest.mark.parametrize(
    "text",
    [
        "Rob Lund (@roblund), who served in the navy, lives in Oslo.",
        "Eva Dahl (@dahl) lives in Oslo and likes ferries.",
        "pic.twitter.com/k2C8GWF — Eva Dahl (@dahl) May 3, 2019",
        "Eva Dahl (@dahl) July 15, 2012",
        "The account — Harbour Watch (@hwatch) of the pilots — is closed now.",
    ],
)
def test_not_every_account_posts_something(text: str) -> None:
    assert not [quote for quote in quotes(text) if quote.kind == "direct"]


@pytest.mark.parametrize(
    "text",
    ["— A (@a" * 20000, "— Ann (@ann) " * 20000, "https://t.co/a " * 20000 + "(@a)"],
    ids=["handles", "names", "links"],
)
def test_hostile_text_with_accounts_is_read_in_time(text: str) -> None:
    start = time.perf_counter()
    read(text)
    assert time.perf_counter() - start < 5


def test_a_post_that_a_page_says_somebody_shared_is_theirs() -> None:
    text = (
        "After the meeting Holm repeated it.\n"
        "View this post on Instagram    The coal trade wants us to argue about lamps. "
        "A post shared by Ida Holm (@idaholm) on Sep 4, 2019 at 8:20pm PDT\n"
        "The mayor at her desk, alone. A post shared by Peter Berg (@petersberg) on Mar 25, 2017 at 7:14am PDT"
    )
    found = [(quote.speaker, quote.text) for quote in read(text).quotes if quote.kind == "direct"]
    assert found == [
        ("Ida Holm", "The coal trade wants us to argue about lamps."),
        ("Peter Berg", "The mayor at her desk, alone."),
    ]
