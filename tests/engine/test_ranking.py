"""The order of hits: what is asked twice counts twice, and the first hits get a second look."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray

from searchapp.article import Article, Precision, PublicationDate, Span
from searchapp.engine.engine import Request
from searchapp.engine.local.search import closeness
from searchapp.engine.local.search.evaluator import Reader
from searchapp.engine.local.search.rerank import from_neighbours
from searchapp.engine.local.search.searcher import Searcher
from searchapp.query.parse import parse
from searchapp.query.tree import Node
from tests.engine.articles import segment


def _article(number: int, body: str) -> Article:
    return Article(str(number), f"{number}.txt", None, body, paragraphs=(Span(0, len(body)),), language="en")


def _order(
    folder: Path,
    bodies: Sequence[str],
    query: str,
    limit: int = 100,
    *,
    any_term: bool = True,
    facets: Mapping[str, int] | None = None,
) -> list[int]:
    articles = [_article(number, body) for number, body in enumerate(bodies)]
    half = len(articles) // 2
    searcher = Searcher([segment(folder, articles[:half]), segment(folder, articles[half:])], {})
    request = Request(parse(query, any_term=any_term), limit=limit, facets=facets or {})
    return [hit.row for hit in searcher.search(request).hits]


def test_a_word_asked_twice_counts_twice(tmp_path: Path) -> None:
    bodies = ["river only", "bridge only", "nothing here", "nothing there"]
    assert _order(tmp_path, bodies, "bridge river river") == [0, 1]
    assert _order(tmp_path, bodies, "bridge bridge river") == [1, 0]


_GAP = " ".join(["filling"] * 60)


@pytest.mark.parametrize(
    "query",
    [
        "moscow talks",
        "talks moscow",
        "moscow OR talks",
        "moscow talks date:none",
        "river bridge flood",
        "river OR bridge OR flood",
        "=river bridge",
        '"stone bridge" river',
        "river (bridge OR dam)",
        "river bridge flood storm",
        "river OR bridge OR flood OR storm OR levee",
    ],
)
def test_articles_in_which_the_words_stand_together_come_before_those_in_which_they_are_scattered(
    tmp_path: Path, query: str
) -> None:
    words = ["moscow", "talks", "river", "stone bridge", "flood", "storm", "dam", "levee"]
    scattered = f" {_GAP} ".join(words)
    together = f"{_GAP} {_GAP} {_GAP} {' '.join(words)} {_GAP} {_GAP} {_GAP} {_GAP}"
    bodies = [scattered, scattered, together, scattered, *["unrelated"] * 12, together, scattered, "unrelated", "mere"]
    order = _order(tmp_path, bodies, query, any_term=False)
    assert order == [2, 16, 0, 1, 3, 17]
    facets = _order(tmp_path, bodies, query, any_term=False, facets={"year": 3})
    assert facets == order


def test_the_nearer_the_words_stand_the_higher_an_article_comes_in_whatever_order(tmp_path: Path) -> None:
    gaps = (300, 1, 60, 0, 12, 30)
    bodies = [f"moscow {'so ' * gap}talks {'so ' * (400 - gap)}" for gap in gaps]
    bodies += [f"talks {'so ' * gap}moscow {'so ' * (400 - gap)}" for gap in (20, 5)]
    order = _order(tmp_path, [*bodies, *["unrelated"] * 12], "moscow talks", any_term=False)
    assert order == [3, 1, 7, 4, 6, 5, 2, 0]


@pytest.mark.parametrize(
    ("query", "typed", "turned"),
    [
        ("peace talks", "peace talks", "they talk peace"),
        ("human rights council", "human rights council", "council of rights that are human"),
        ("talks OR peace", "talks, peace", "peace talks"),
        ("bank west date:none", "bank west of it", "west bank"),
    ],
)
def test_few_words_in_the_order_in_which_they_were_typed_come_first(
    tmp_path: Path, query: str, typed: str, turned: str
) -> None:
    bodies = [f"{turned} {_GAP}", f"{typed} {_GAP}", *["unrelated"] * 12, f"{_GAP} {turned}", f"{_GAP} {typed}"]
    order = _order(tmp_path, bodies, query, any_term=False)
    assert order == [1, 15, 0, 14]


def test_of_a_query_of_hundreds_of_words_the_rarest_are_looked_for_side_by_side(tmp_path: Path) -> None:
    common = [f"common{number}" for number in range(300)]
    apart, together = f"moscow {' '.join(common)} talks", f"{' '.join(common)} moscow talks"
    order = _order(tmp_path, [apart, together, *[" ".join(common)] * 30], f"{' '.join(common)} talks moscow")
    assert order[:2] == [1, 0]
    assert len(order) == 32


def test_of_a_query_of_hundreds_of_equal_words_only_some_are_looked_for(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    looked_for: set[Node] = set()
    starts = closeness._starts

    def noting(reader: Reader, unit: Node, rows: NDArray[Any]) -> NDArray[Any]:
        looked_for.add(unit)
        return starts(reader, unit, rows)

    monkeypatch.setattr(closeness, "_starts", noting)
    rare = " ".join(f"rare{number}" for number in range(300))
    assert _order(tmp_path, [rare, rare, *["unrelated"] * 12], rare) == [0, 1]
    assert 2 <= len(looked_for) < 50


def test_a_title_is_near_the_beginning_of_its_body_and_far_from_its_end(tmp_path: Path) -> None:
    bodies = [f"{_GAP} {_GAP} talks", f"talks {_GAP} {_GAP}"]
    articles = [replace(_article(number, body), title="Moscow") for number, body in enumerate(bodies)]
    searcher = Searcher([segment(tmp_path, articles)], {})
    assert [hit.row for hit in searcher.search(Request(parse("moscow talks"))).hits] == [1, 0]


def test_many_more_mentions_outweigh_nearness(tmp_path: Path) -> None:
    near = f"moscow talks {_GAP} {_GAP}"
    told_at_length = f"moscow moscow moscow moscow {_GAP} talks talks talks talks {_GAP}"
    order = _order(tmp_path, [near, told_at_length, *["unrelated"] * 12], "moscow talks", any_term=False)
    assert order == [1, 0]


@pytest.mark.parametrize("query", ["bridges", "river bridges", "river OR bridges", "river bridges flooded storms"])
def test_the_form_that_was_typed_comes_first(tmp_path: Path, query: str) -> None:
    bodies = ["river bridge flood storm", "river bridges flooded storms", *["unrelated words"] * 12]
    assert _order(tmp_path, bodies, query, any_term=False)[:2] == [1, 0]
    other_form = query.replace("bridges", "bridge").replace("flooded storms", "flood storm")
    assert _order(tmp_path, bodies, other_form, any_term=False)[:2] == [0, 1]


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


def test_what_was_asked_before_with_other_filters_changes_nothing(tmp_path: Path) -> None:
    bodies = [f"river {'so ' * (number % 9)}bridge {'flood ' * (number % 4)}" for number in range(60)]
    articles = [replace(_article(number, body), outlet=f"O{number % 3}") for number, body in enumerate(bodies)]
    parts = [segment(tmp_path, articles[:40]), segment(tmp_path, articles[40:])]
    one = Searcher(parts, {})
    for query in ("river bridge", "river OR bridge OR flood", "river OR bridge OR flood OR storm OR levee"):
        plain = Request(parse(query), limit=60)
        asked = [plain, *(replace(plain, filters={"outlet": parse(f"outlet:O{number}")}) for number in range(3))]
        for request in [*asked, *reversed(asked), plain]:
            assert one.search(request) == Searcher(parts, {}).search(request)


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
