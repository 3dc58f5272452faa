"""The order of hits: what is asked twice counts twice, and the first hits get a second look."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np

from searchapp.article import Article, Precision, PublicationDate, Span
from searchapp.engine.engine import Request
from searchapp.engine.local.search.rerank import from_neighbours
from searchapp.engine.local.search.searcher import Searcher
from searchapp.query.parse import parse
from tests.engine.articles import segment


def _article(number: int, body: str) -> Article:
    return Article(str(number), f"{number}.txt", None, body, paragraphs=(Span(0, len(body)),), language="en")


def _order(folder: Path, bodies: Sequence[str], query: str, limit: int = 100) -> list[int]:
    articles = [_article(number, body) for number, body in enumerate(bodies)]
    half = len(articles) // 2
    searcher = Searcher([segment(folder, articles[:half]), segment(folder, articles[half:])], {})
    return [hit.row for hit in searcher.search(Request(parse(query, any_term=True), limit=limit)).hits]


def test_a_word_asked_twice_counts_twice(tmp_path: Path) -> None:
    bodies = ["river only", "bridge only", "nothing here", "nothing there"]
    assert _order(tmp_path, bodies, "bridge river river") == [0, 1]
    assert _order(tmp_path, bodies, "bridge bridge river") == [1, 0]


def test_words_near_to_each_other_come_first(tmp_path: Path) -> None:
    gap = " ".join(["filling"] * 30)
    bodies = [f"river {gap} bridge {gap} flood {gap} storm"] * 2 + [f"{gap} {gap} {gap} river bridge flood storm"]
    bodies += ["unrelated"] * 12
    assert _order(tmp_path, bodies, "river bridge flood storm")[0] == 2


def test_the_form_that_was_typed_comes_first(tmp_path: Path) -> None:
    bodies = ["river bridges flooded storms", "river bridge flood storm", *["unrelated words"] * 12]
    assert _order(tmp_path, bodies, "river bridge flood storm")[:2] == [1, 0]
    assert _order(tmp_path, bodies, "river bridges flooded storms")[:2] == [0, 1]


def test_of_equal_hits_the_one_that_is_like_the_best_gains_more() -> None:
    scores = np.array([4.0, 3.0, 1.0, 1.0])
    vectors = np.array([[1.0, 1.0, 0.0], [1.0, 0.5, 0.0], [0.5, 1.0, 0.2], [0.0, 0.0, 1.0]])
    gains = from_neighbours(scores, vectors)
    assert gains[2] > gains[3] >= 0
    assert len(from_neighbours(scores[:2], vectors[:2])) == 2


def test_a_long_query_learns_from_its_best_hits(tmp_path: Path) -> None:
    best = "river bridge flood storm levee dam dam sandbags sandbags"
    bodies = [best, best + " rescue", "storm garden", "storm dam sandbags", *["unrelated words"] * 12]
    order = _order(tmp_path, bodies, "river bridge flood storm levee")
    assert set(order) == {0, 1, 2, 3}
    assert order.index(3) < order.index(2)


def test_pages_of_hits_fit_together(tmp_path: Path) -> None:
    bodies = [f"river {'bridge ' * (number % 7)} flood storm levee word{number % 5}" for number in range(60)]
    query = "river bridge flood storm levee"
    whole = _order(tmp_path, bodies, query, limit=60)
    assert len(whole) == len(set(whole)) == 60
    assert _order(tmp_path, bodies, query, limit=10) == whole[:10]


def test_newer_articles_rank_higher_only_when_that_is_asked(tmp_path: Path) -> None:
    body = "river and bridge"
    dates: list[tuple[str | None, Precision]] = [
        ("2012", "year"),
        (None, "day"),
        ("2019-05-01", "day"),
        ("2016-07", "month"),
    ]
    articles = [
        replace(_article(number, body), date=PublicationDate(value, precision) if value else None)
        for number, (value, precision) in enumerate(dates)
    ]
    searcher = Searcher([segment(tmp_path, articles[:2]), segment(tmp_path, articles[2:])], {})
    for query in ("river", "river bridge", "river OR bridge"):
        asked = Request(parse(query), limit=10)
        assert [hit.row for hit in searcher.search(asked).hits] == [0, 1, 2, 3]
        assert [hit.row for hit in searcher.search(replace(asked, freshness=True)).hits] == [2, 3, 0, 1]
    assert searcher.search(Request(parse("river"), freshness=True)).total == 4
