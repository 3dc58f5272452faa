"""What is asked for again has the same answer as the first time."""

from pathlib import Path

import pytest

from searchapp.engine.engine import Request
from searchapp.engine.local.search.searcher import Searcher
from searchapp.query.parse import parse
from tests.engine.articles import article, segment

QUERIES = (
    "minister attack", "the of", "attack peace Aleppo", "=attack =the", "minister minister attack", "won't al-Nusra",
    "the date:2016-10", "minister after:2016-10-28", "the outlet:tass", 'the outlet:="le monde"', "the has:quote",
    "the date:none", "title:city the", "zzz the", "attack OR мира", "attack OR peace OR zzz", "attack OR attack",
    "the OR of OR and", "title:city OR body:city",
)  # fmt: skip


@pytest.mark.parametrize("scoring", ["weighted", "bm25f"])
def test_the_same_answer_each_time_it_is_asked_for(tmp_path: Path, scoring: str) -> None:
    parts = [
        segment(tmp_path, [article(number) for number in range(first, last)], deleted)
        for first, last, deleted in ((0, 160, [0, 7, 150]), (160, 161, []), (161, 300, [5]))
    ]
    searcher = Searcher(parts, {}, scoring=scoring)
    for query in QUERIES:
        for limit, offset in ((10, 0), (3, 2), (500, 0), (0, 0), (5, 400)):
            request = Request(parse(query), limit=limit, offset=offset)
            first = Searcher(parts, {}, scoring=scoring).search(request)
            for _ in range(3):
                assert searcher.search(request) == first, query
