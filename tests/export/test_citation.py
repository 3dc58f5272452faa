"""A citation names who, where and when, and nothing that is not known."""

from dataclasses import replace

import pytest

from searchapp.article import Article, Mention, PublicationDate, Quote
from searchapp.export.citation import article_citation, printed_date, quote_citation


def quote(kind: str = "direct", speaker: str | None = "Anna Berg") -> Quote:
    return Quote("We agreed on grain", 10, 28, kind, speaker)  # type: ignore[arg-type]


def test_a_full_citation_carries_the_chain_of_outlets() -> None:
    said = quote_citation(
        quote(),
        title="Talks end",
        outlet="TODAY.AZ",
        via=("Azernews", "Sputnik"),
        date="2017-01-25",
        path="seeds/a.txt",
    )
    assert said == (
        "“We agreed on grain” (Anna Berg, in “Talks end”, TODAY.AZ from Azernews (after Sputnik), 25 January 2017; "
        "seeds/a.txt)"
    )


def test_reported_words_have_no_marks_and_gaps_are_named() -> None:
    said = quote_citation(quote("indirect", None), title=None, outlet=None, via=(), date=None, path="a.txt")
    assert said == "We agreed on grain (speaker not known, outlet not known, undated; a.txt)"


def test_who_has_no_name_is_cited_as_the_article_calls_them() -> None:
    unnamed = replace(quote(speaker=None), source=Mention("two aides of the mayor", 40, 62))
    said = quote_citation(unnamed, title=None, outlet="TASS", via=(), date=None, path="a.txt")
    assert said == "“We agreed on grain” (two aides of the mayor, TASS, undated; a.txt)"


def test_an_article_is_cited_as_its_quotes_are() -> None:
    known = Article(
        "1", "seeds/a.txt", "Talks end", "", outlet="TODAY.AZ", via=("Azernews", "Sputnik"),
        date=PublicationDate("2017-01-25", "day"),
    )  # fmt: skip
    said = "“Talks end”, TODAY.AZ from Azernews (after Sputnik), 25 January 2017; seeds/a.txt"
    assert article_citation(known) == said
    bare = Article("1", "seeds/a.txt", None, "")
    assert article_citation(bare) == "outlet not known, undated; seeds/a.txt"


@pytest.mark.parametrize(
    ("value", "said"), [("2017", "2017"), ("2017-01", "January 2017"), ("2017-01-05", "5 January 2017")]
)
def test_a_date_is_as_precise_as_it_was(value: str, said: str) -> None:
    assert printed_date(value) == said


def test_a_hostile_title_stays_text() -> None:
    said = quote_citation(quote(), title="a\x1b[2Jb\nc", outlet="X", via=(), date="2017", path="p")
    assert "\x1b" not in said
    assert "\n" not in said
