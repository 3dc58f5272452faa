"""Flat queries are answered as others are."""

from dataclasses import replace
from pathlib import Path

import pytest

from searchapp.engine.engine import Request
from searchapp.engine.local.search.searcher import Searcher
from searchapp.query.parse import parse
from searchapp.query.tree import Everything
from tests.engine.articles import article, segment

QUERIES = (
    "minister", "=the", "zzz", "outlet:tass", "title:city",
    "minister attack", "the of", "attack peace Aleppo", "=attack =the", "minister minister attack", "won't al-Nusra",
    "the date:2016-10", "minister after:2016-10-28", "the outlet:tass", 'the outlet:="le monde"', "the has:quote",
    "the date:none",
    "title:city the", "zzz the", "has:quote date:2016", "attack OR мира", "attack OR peace OR zzz", "attack OR attack",
    "the OR of OR and", "title:city OR body:city",
)  # fmt: skip


@pytest.mark.parametrize("scoring", ["weighted", "bm25f"])
def test_a_flat_query_has_the_hits_scores_and_order_that_it_has_as_part_of_another(
    tmp_path: Path, scoring: str
) -> None:
    parts = [
        segment(tmp_path, [article(number) for number in range(first, last)], deleted)
        for first, last, deleted in ((0, 160, [0, 7, 150]), (160, 161, []), (161, 300, [5]))
    ]
    searcher, other = Searcher(parts, {}, scoring=scoring), Searcher(parts, {}, scoring=scoring)
    for query in QUERIES:
        for limit, offset in ((10, 0), (3, 2), (500, 0), (0, 0), (5, 400)):
            request = Request(parse(query), limit=limit, offset=offset)
            narrowed = replace(request, filters={"any": Everything()})
            for _ in range(2):
                assert repr(searcher.search(request)) == repr(other.search(narrowed)), query


def test_an_empty_index_answers_flat_queries() -> None:
    assert Searcher([], {}).search(Request(parse("peace talks"))).total == 0
