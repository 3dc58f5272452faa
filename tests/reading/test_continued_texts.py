"""Texts of short sentences that go on below what looks like their end, and clutter in further languages."""

import pytest

from searchapp.reading.lines.continuing import continued, interrupted
from searchapp.reading.lines.traits import seen_alone
from searchapp.reading.pages.page import Page, lines_of
from searchapp.reading.read import read_bytes
from tests.reading.stories import ABOVE, ENGLISH

TITLE, STORY = ENGLISH


def body(*lines: str, title: str = TITLE) -> str:
    return read_bytes("\n\n".join([*ABOVE, title, *lines]).encode(), "page.txt").articles[0].body


TOLD = (*STORY, *STORY[:2])
FURTHER = (
    "Engineers in Brava looked at the damage to the second bridge on Tuesday morning.",
    "Inspectors found another crack in the cable, the transport office of Brava said.",
    "Ferries will run there every twenty minutes until the bridge is open to traffic.",
)


def further(*below: str) -> list[str]:
    """The lines below a text of short sentences in which it goes on."""
    text = "\n\n".join([*TOLD, *below])
    page = Page("page.txt", text, lines_of(text))
    return [page.lines[at].text for at in sorted(continued(page, seen_alone(page.lines), set(range(len(TOLD)))))]


def test_a_text_goes_on_in_sentences_with_its_words_behind_subheads_and_advertisements() -> None:
    assert further("BRAVA", FURTHER[0], "ADVERTISEMENT", *FURTHER[1:], "Share") == ["BRAVA", *FURTHER]


@pytest.mark.parametrize(
    "below",
    [
        FURTHER[:1],  # a single one asks or tells something of the site
        ("Three comments", *FURTHER),
        ("3 May 2024", *FURTHER),
        ("Sign up for our newsletter.", *FURTHER),
        ("Rents rise in the hills of the south again.", "A goat was seen at the station.", "Snow fell for two days."),
        ("Harbour bridge opens", FURTHER[0], "Ferries run late", FURTHER[1], "Office moves", FURTHER[2]),
    ],
)
def test_sentences_behind_anything_else_or_with_other_words_are_none_of_a_text(below: tuple[str, ...]) -> None:
    assert further(*below) == []


@pytest.mark.parametrize(
    "line",
    [
        "Les også: Harbour bridge is to be rebuilt", "Læs også: Harbour bridge is to be rebuilt",
        "Baca juga: Harbour bridge is to be rebuilt", "Sjá einnig: Harbour bridge is to be rebuilt",
        "Lue myös: Harbour bridge is to be rebuilt", "Soma pia: Harbour bridge is to be rebuilt",
    ],
)  # fmt: skip
def test_links_to_other_stories_are_known_in_further_languages(line: str) -> None:
    told = body(*STORY[:2], line, *STORY[2:])
    assert line not in told
    assert STORY[2] in told


@pytest.mark.parametrize(
    "heading", ["アクセスランキング", "こんな特集も", "この記事を書いた人", "관련기사", "많이 본 뉴스"]
)
def test_lists_below_a_text_in_japanese_and_korean_are_none_of_it(heading: str) -> None:
    story = (
        "気象庁は13日、宮崎県で震度5弱の地震があったと発表した。高知県と宮崎県に津波注意報が出ている。",
        "県によると、けが人の情報は今のところ入っていない。沿岸の住民は高台に避難するよう呼びかけられている。",
        "鉄道は点検のため一部の区間で運転を見合わせており、再開の見通しは立っていないという。",
    )
    told = body(*story, heading, "1. 知事が会見", "2. 電車が遅れ", "3. 球団が優勝", title="宮崎県で震度5弱、津波注意報")
    assert heading not in told
    assert told.endswith(story[-1])


INTERRUPTIONS = (
    ["Watch: how the bridge was built, in two minutes", "Harbour Post daily", "Enter your address"],
    ["2:34", "Goat found at the station", "Snow in the hills", "Rents rise again"],
    ["Anzeige", "Mehr aus dem Hafen", "Ziege im Bahnhof gefunden", "Schnee in den Bergen"],
)


def gaps(*between: str) -> set[str]:
    """The lines between the beginning of a story and its end that are found to be of it."""
    lines = [TITLE, *STORY[:2], *between, STORY[3]]
    page = Page("page.txt", text := "\n\n".join(lines), lines_of(text))
    told = {index for index, line in enumerate(lines) if line not in between}
    return {page.lines[at].text for at in interrupted(page, seen_alone(page.lines), told)}


@pytest.mark.parametrize("between", INTERRUPTIONS)
def test_a_paragraph_between_interruptions_belongs_to_the_text_whose_words_it_has(between: list[str]) -> None:
    assert gaps(*between, STORY[2], *between) == {STORY[2]}


def test_sentences_between_two_such_paragraphs_belong_to_it_too() -> None:
    assert gaps("Advertisement", STORY[2], "She did not say more.", STORY[2]) >= {STORY[2], "She did not say more."}


@pytest.mark.parametrize(
    "between",
    [
        ["Farmers in the hills of the south fear another dry summer, and the minister has promised them money."],
        ["Leave a comment", STORY[2]],
        [
            "Engineers and inspectors look at the cable of the harbour bridge on the northern side, June 14, 2022. "
            "Ferries run to the city until midnight while the bridge is closed."
        ],
        ["Goat found at the station"] * 14 + [STORY[2]],
        [f"Sign up for our newsletter: {STORY[2]}"],
    ],
)
def test_paragraphs_with_other_words_far_off_or_below_comments_are_none_of_it(between: list[str]) -> None:
    assert gaps(*between) == set()
