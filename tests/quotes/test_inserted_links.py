"""Headlines of other stories that a page sets behind names within sentences."""

import time

import pytest

from tests.quotes.told import quotes, read


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "“We vote in May,” said Sen. Ann Holm Annette (Ann) Maria HolmHarbour vote put off again Berg says ferry "
            "must sail: 'No money' MORE (D-N.D.), who leads the board.",
            [("We vote in May,", "Ann Holm")],
        ),
        (
            "Tom Berg Thomas John Berg2020 ferries: see the list MORE spoke. “No ship will sail,” Berg said.",
            [("No ship will sail,", "Tom Berg")],
        ),
        (
            "Critics of Mayor Eva Lund-Dahl Eva Lund-DahlLund-Dahl tells council to wait Pilots say 'no' MORE’s plan, "
            "such as Ida Rask Ida Kirsten Rask Pilots ask for more pay Rask warns of strike MORE, call it “a joke for "
            "all of us on the pier.”",
            [("a joke for all of us on the pier.", None)],
        ),
        (
            "Ola Vik Jr. Ola (Lad) Hans VikWhat the papers say: Vik leads MORE told the council: “It is too late now.”",
            [("It is too late now.", "Ola Vik Jr.")],
        ),
        (
            "“Nobody asked the pilots,” harbour master Ida Rask Ida (Idun) Kirsten RaskMORE (R) said on Monday.",
            [("Nobody asked the pilots,", "Ida Rask")],
        ),
        (
            "Sen. Tom Berg Thomas John Berg MORE said: “We sail on Friday.”",
            [("We sail on Friday.", "Tom Berg")],
        ),
    ],
)
def test_headlines_behind_a_name_say_nothing(text: str, found: list[tuple[str, str | None]]) -> None:
    read_quotes = quotes(text)
    assert [(quote.text, quote.speaker) for quote in read_quotes if quote.kind != "indirect"] == found
    for quote in read_quotes:
        assert text[quote.start : quote.end] == quote.text


@pytest.mark.parametrize(
    "film",
    [
        "Video Ad Feedback Berg warns of a 'harbour disaster' 04:21 - Source: NNN",
        "Video Ad Feedback Sen. Tom Berg: 'Unacceptable' to close the pier 1:05 - Source: NNN",
        "Ad Feedback Video shows the ferry sink 01:16",
        "Hear what Tom Berg said on the pier 13:02 - Source NNN",
    ],
)
def test_a_film_that_is_offered_between_two_sentences_says_nothing(film: str) -> None:
    text = f"Ida Rask was late. She said: “The pier is shut.” {film} “No ship will sail,” Rask said at 10:15 on Monday."
    read_quotes = quotes(text)
    assert [(quote.text, quote.speaker) for quote in read_quotes] == [
        ("The pier is shut.", "Ida Rask"),
        ("No ship will sail,", "Ida Rask"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "“They must pay MORE for the pier than Ann Holm thinks,” said Tom Berg.",
        "“Ann Holm wants MORE ships and Ann Holm wants them now,” said Tom Berg.",
    ],
)
def test_a_word_in_capitals_is_no_end_of_headlines(text: str) -> None:
    (quote,) = quotes(text)
    assert (quote.text, quote.speaker) == (text.split("”")[0][1:], "Tom Berg")


@pytest.mark.parametrize(
    "text",
    ["Ann Holm " * 40000 + " MORE", "A-" * 50000 + "B MORE", "Ann A AnnB MORE " * 20000, "Ad Feedback x. Y " * 20000],
    ids=["names", "hyphens", "ends", "films"],
)
def test_hostile_text_with_headlines_is_read_in_time(text: str) -> None:
    start = time.perf_counter()
    read(text)
    assert time.perf_counter() - start < 5
