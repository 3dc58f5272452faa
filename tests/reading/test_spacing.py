"""Texts whose paragraphs a program set apart by runs of spaces have their paragraphs again."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from searchapp.reading.pages.plain import plain_lines
from searchapp.reading.read import read_bytes
from tests.reading.river import STORY, TITLE

INTERVIEW = (
    "CITY RADIO: Why does the bridge stay closed?  Keller: Two of its piers are cracked. ",
    "We cannot let anybody drive over that.",
    "CITY RADIO: When will it be mended?  Keller: Before winter, if the council votes for it.",
    "CITY RADIO: And if it does not vote? Keller: Then we wait for spring, and the ferry runs.",
)


@pytest.mark.parametrize("gap", ["    ", " " * 17, "\u00a0" * 6, " \t   "])
def test_paragraphs_set_apart_by_spaces_are_paragraphs(gap: str) -> None:
    reading = read_bytes(gap.join(STORY).encode(), "a.txt")
    (article,) = reading.articles
    assert [reading.text[start:end] for start, end in article.paragraphs] == list(STORY)
    assert [quote.speaker for quote in article.quotes if quote.kind == "direct"] == ["Anna Keller"] * 2


@pytest.mark.parametrize("offer", ["Related articleHow rivers rise", "Sign up for our newsletter", "Advertisement"])
def test_what_a_site_offers_between_such_paragraphs_is_no_part_of_the_body(offer: str) -> None:
    told = "            ".join((*STORY[:2], offer, *STORY[2:], "© 2019 The Valley Post. All rights reserved."))
    (article,) = read_bytes(told.encode(), "a.txt").articles
    assert article.body.split("\n\n") == list(STORY)
    assert article.outlet == "The Valley Post"


def test_questions_and_answers_that_were_run_together_are_turns() -> None:
    told = "      ".join(("Anna Keller is the mayor of the town and told us of the flood.", *INTERVIEW))
    (article,) = read_bytes(told.encode(), "a.txt").articles
    turns = [(quote.speaker, quote.text) for quote in article.quotes if quote.kind == "direct"]
    assert [who for who, _ in turns] == ["City Radio", "Anna Keller", "Anna Keller"] + ["City Radio", "Anna Keller"] * 2
    assert turns[3] == ("City Radio", "When will it be mended?")
    assert turns[-1] == ("Anna Keller", "Then we wait for spring, and the ferry runs.")


@pytest.mark.parametrize(
    "notice",
    [
        "© 2019 The Valley Post. All rights reserved.",
        "© 2019 The Valley Post. A Holm Media Company. All Rights Reserved. Valley Sans ™",
        "Copyright © 2019 The Valley Post. Alle Rechte vorbehalten.",
        "(c) 2019 The Valley Post. Tous droits réservés.",
    ],
)
@pytest.mark.parametrize("gap", [" ", "  "])
def test_a_notice_of_rights_that_was_run_together_with_a_paragraph_is_told_from_it(notice: str, gap: str) -> None:
    text = "\n\n".join((TITLE, *STORY)) + gap + notice
    (article,) = read_bytes(text.encode(), "a.txt").articles
    assert article.body.split("\n\n") == list(STORY)
    assert article.outlet == "The Valley Post"


def test_a_sentence_about_rights_stays_in_its_paragraph() -> None:
    told = "The label said “Copyright 1911” and no more. All rights reserved for the island, she said, were the king's."
    text = "\n\n".join((TITLE, *STORY[:2], told, *STORY[2:]))
    (article,) = read_bytes(text.encode(), "a.txt").articles
    assert told in article.body.split("\n\n")


TABLES = (
    "".join(f"Team {n}      2:1      Side {n}     3:{n}\n" for n in range(9)),
    "Wheat.      210.5      Up.      3.2\nBarley      180.0      Down.     1.9\nOats        90.0      Up     2.0\n",
    "Mr. Holm      (Lab.)      1,204      elected\nMs. Berg      (Con.)      988\nMr. Lund      (Ind.)      23\n",
)


@pytest.mark.parametrize("table", TABLES)
def test_the_columns_of_a_table_stay_beside_each_other(table: str) -> None:
    assert [line.text for line in plain_lines(table)] == table.splitlines()


@given(st.lists(st.sampled_from([*STORY, "“No.”", "Keller: Yes."]), min_size=4, max_size=9), st.integers(4, 20))
def test_places_stay_those_of_the_file(paragraphs: list[str], width: int) -> None:
    reading = read_bytes((" " * width).join(paragraphs).encode(), "a.txt")
    for article in reading.articles:
        assert all(reading.text[start:end].strip() == reading.text[start:end] for start, end in article.paragraphs)
        assert all(quote.text == reading.text[quote.start : quote.end] for quote in article.quotes)
