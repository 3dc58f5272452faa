"""Paragraphs that a program broke around links and bold words are whole again."""

import pytest

from searchapp.reading.read import read_bytes

TAIL = (
    "The bridge has been closed since the flood in March, when the river rose by four metres within a night and took "
    "away the old mill, the boats of the ferrymen and the road along the weir, with all of its lamps."
)
HEAD = "Council Votes on the Bridge\nMay 3, 2019\n"
BROKEN = [
    (
        "“We cannot wait for another winter and another flood,”\nsaid Mayor Ida Lund\n. “The bridge must be mended.”",
        ["Ida Lund", "Ida Lund"],
    ),
    (
        "The\nHarbour Board of Tarnby\n, which met on Friday, said that\nthe ferry would stop in May\n.",
        ["Harbour Board of Tarnby"],
    ),
    (
        "According to the\nValley Post\n, the mayor knew of the cracks.\n“Nobody told me of them,”\n"
        "Mayor Ida Lund said.\n“I read it in the paper.”",
        ["Valley Post", "Ida Lund", "Ida Lund"],
    ),
    (
        "TARNBY\n– Mayor Ida Lund said that the bridge (\nthe older one\n) would be closed.",
        ["Ida Lund"],
    ),
]


@pytest.mark.parametrize(("paragraph", "speakers"), BROKEN)
def test_a_paragraph_broken_around_marked_words_is_read_as_one(paragraph: str, speakers: list[str]) -> None:
    (article,) = read_bytes(f"{HEAD}{paragraph}\n{TAIL}\n".encode(), "a.txt").articles
    assert [quote.speaker for quote in article.quotes] == speakers
    assert article.body.startswith(paragraph[:20])
    assert article.title == "Council Votes on the Bridge"


@pytest.mark.parametrize("line", [". . . and so on", "Ida Lund", "the end", "– two of them", "(the older one)"])
def test_lines_are_left_apart_where_none_begins_with_the_sign_that_closes_another(line: str) -> None:
    (article,) = read_bytes(f"{HEAD}{TAIL}\nMayor Ida Lund\n{line}\n{TAIL}\n".encode(), "a.txt").articles
    assert TAIL in article.body.split("\n\n")
    assert f"Lund\n{line}" not in article.body


def test_a_list_whose_items_begin_with_full_stops_is_left_a_list() -> None:
    items = [". the bridge and its piers", ". the ferry", ". the mill and the weir"]
    (article,) = read_bytes((HEAD + TAIL + "\n" + "\n".join(items) + "\n" + TAIL).encode(), "a.txt").articles
    assert {one for one in article.body.split("\n\n") if one.startswith(". ")} <= {*items}
