"""The coverage of an event as rows: letters, wordings, what is left out, and what there is no room for."""

from collections.abc import Sequence

import pytest

from searchapp.article import Article, Span
from searchapp.compare.coverage import Coverage, Statement
from searchapp.compare.units import Unit
from searchapp.tui.coverage_rows import legend_rows, statement_row, wording_rows
from searchapp.tui.lines import Row

DREDGED = "The harbour will be dredged before the winter, the mayor said."
DEEPER = "The harbour will be deepened before the winter, the mayor said."


def unit(words: str, speaker: str | None = None) -> Unit:
    return Unit(words, 0, len(words), Span(0, len(words)), (speaker,) if speaker else ())


def statement(*wordings: str | None) -> Statement:
    return Statement(tuple((unit(words, "Vera Dimova"),) if words else () for words in wordings))


def texts(rows: Sequence[Row]) -> list[str]:
    return [row.text for row in rows]


def test_a_statement_has_the_letters_of_who_has_it_and_a_dash_for_who_leaves_it_out() -> None:
    shown = statement_row(statement(DREDGED, None, DEEPER), 80, chosen=False).text
    assert shown.startswith(" A – C  Vera Dimova")
    assert DREDGED[:30] in shown


@pytest.mark.parametrize("width", [60, 80, 120, 200])
def test_a_statement_fits_its_row(width: int) -> None:
    long = statement(DREDGED * 9, None, DEEPER, DREDGED, None)
    assert statement_row(long, width, chosen=True).width <= width


def test_wordings_stand_once_each_with_all_their_letters_and_last_who_has_none() -> None:
    rows = texts(wording_rows(statement(DREDGED, DEEPER, None, DREDGED), 100, 8))
    assert rows == [f" AD  {DREDGED}", f" B   {DEEPER}", " –   not in C"]


def test_what_the_first_wording_does_not_say_is_marked() -> None:
    rows = wording_rows(statement(DREDGED, DEEPER), 100, 8)
    assert [piece.text for row in rows for piece in row.pieces if "right" in piece.roles] == ["deepened"]


@pytest.mark.parametrize("most", [1, 2, 3, 5, 9])
def test_wordings_keep_to_the_rows_there_are_and_say_that_they_are_cut(most: int) -> None:
    rows = texts(wording_rows(statement(DREDGED * 5, DEEPER * 5), 60, most))
    assert len(rows) <= most
    cut = rows[max(0, most // 2 - 1)]
    assert cut.endswith("…")
    assert cut.removesuffix("…").split()[-1] in (DREDGED * 5).split()


@pytest.mark.parametrize("width", [60, 80, 100])
def test_a_long_chain_of_sources_leaves_the_date_and_the_title_in_sight(width: int) -> None:
    via = ("The Agency of the Far Northern Islands", "Harbour News")
    article = Article("a", "a.txt", "Ferries sail", "", outlet="Coast Wire", via=via)
    shared = Coverage((statement(DREDGED, DREDGED),), ((), ()))
    (shown,) = texts(legend_rows([article], shared, width))
    assert "Coast Wire ← … · undated  Ferries" in shown


def test_the_legend_tells_how_many_of_the_statements_each_article_has() -> None:
    articles = [
        Article(name, f"{name}.txt", f"Title {name}", "", outlet=outlet)
        for name, outlet in (("a", "TASS"), ("b", None))
    ]
    shared = (statement(DREDGED, DREDGED), statement(DREDGED, None))
    first, second = texts(legend_rows(articles, Coverage(shared, ((), ())), 80))
    assert first.startswith(" A  TASS · undated       Title a")
    assert first.endswith("2 of 2 ")
    assert second.startswith(" B  no outlet · undated  Title b")
    assert second.endswith("1 of 2 ")
