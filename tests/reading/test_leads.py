"""Texts that begin without a title: the first sentence is text, and a heading further down is no title."""

import pytest

from searchapp.reading.read import read_bytes
from tests.reading.stories import ENGLISH, GERMAN, RUSSIAN, read

STORIES = [story for _, story in (ENGLISH, GERMAN, RUSSIAN)]
SUBHEADS = ["What the repairs will cost", "Was die Arbeiten kosten", "Сколько стоит ремонт"]


@pytest.mark.parametrize(("story", "subhead"), zip(STORIES, SUBHEADS, strict=True), ids=["en", "de", "ru"])
@pytest.mark.parametrize("above", [[], ["By Ann Bell", "June 8, 2021"], ["12.03.2014"]], ids=["bare", "by", "day"])
def test_a_heading_within_a_text_is_not_the_title_of_the_whole(
    story: tuple[str, ...], subhead: str, above: list[str]
) -> None:
    article = read([*above, *story[:2], subhead, *story[2:]])
    assert article.title is None
    assert article.body == "\n\n".join([*story[:2], subhead, *story[2:]])


@pytest.mark.parametrize(
    ("sentence", "story"),
    [
        ("The doctors of the northern district have marked thirty years of their union in Norden.", ENGLISH[1]),
        ("The ferries stopped before dawn.", ENGLISH[1]),
        ("Die Ärzte des Nordkreises haben in Holm das dreißigjährige Bestehen ihres Verbands gefeiert.", GERMAN[1]),
        (
            "Nach zwei Wintern ist der Ausschuss am Ziel. Was bleibt, außer zwei späten "
            "Rücktritten, einem leeren Sitz und so vielen Akten?",
            GERMAN[1],
        ),
        ("Месячник, посвящённый чистой воде, проходит в гавани с середины ноября.", RUSSIAN[1]),
    ],
)
def test_a_first_line_that_is_a_sentence_belongs_to_the_text(sentence: str, story: tuple[str, ...]) -> None:
    article = read([sentence, *story])
    assert article.title is None
    assert article.body == "\n\n".join([sentence, *story])


@pytest.mark.parametrize(
    "title",
    [
        "Minister Calls Bridge Of Norden A Danger To All Who Cross It.",
        "Harbour bridge stays shut, says the man who built it in the U.S.",
        "Bridge closed, ferries full, and nobody knows for how long...",
        "Nobody will cross. Nobody can.",
        "Norden. Is the harbour bridge lost, or will its cables hold for another winter?",
        "Norden. The number of closed bridges rises. But some of us know who gains by that…",
    ],
)
def test_a_headline_with_a_full_stop_is_a_title(title: str) -> None:
    assert read([title, *ENGLISH[1]]).title == title


def test_a_title_that_the_text_repeats_may_end_with_a_full_stop() -> None:
    title = "Shells hit two suburbs of the old harbour town."
    story = ["23 November 2016 " + title + " " + ENGLISH[1][0], *ENGLISH[1][1:]]
    assert read([title, *story]).title == title


def test_a_marked_heading_below_a_first_paragraph_is_the_title() -> None:
    title, story = ENGLISH
    text = "\n\n".join([story[0], f"# {title}", *story[1:]])
    assert read_bytes(text.encode(), "note.md").articles[0].title == title


@pytest.mark.parametrize(
    "menu",
    [
        "Home - News - City - Sport - Culture - Letters - Weather - The harbour post online.",
        "首頁、新聞、財經、汽車、女性、健康、旅遊。",
    ],
)
def test_a_menu_above_a_title_is_no_text(menu: str) -> None:
    title, story = ENGLISH
    assert read([menu, title, *story]).title == title
