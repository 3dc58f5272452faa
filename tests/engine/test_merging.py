"""A joined segment is what one built at once from the living articles would be."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from searchapp.engine.engine import Request
from searchapp.engine.local.indexing.merging import groups
from searchapp.engine.local.search.searcher import Searcher
from searchapp.engine.local.segments import encoding
from searchapp.engine.local.segments.arrays import SEGMENT_SUFFIX as SUFFIX
from searchapp.engine.local.segments.arrays import ArrayFile
from searchapp.engine.local.segments.builder import SegmentBuilder
from searchapp.engine.local.segments.merge import merge
from searchapp.engine.local.segments.vocabulary import Vocabulary
from searchapp.engine.local.storage.generations import SegmentPart
from searchapp.query.parse import parse
from tests.engine.articles import article, segment


def _different(one: ArrayFile, other: ArrayFile) -> list[str]:
    """The arrays in which two segments differ, those of stored articles left out."""
    assert one.facts == other.facts
    assert set(one._entries) == set(other._entries)
    pairs = {
        name: (one.array(name), other.array(name)) for name in sorted(one._entries) if not name.startswith("stored.")
    }
    return [name for name, (a, b) in pairs.items() if a.dtype != b.dtype or not np.array_equal(a, b)]


def test_joining_gives_the_bytes_that_building_gives(tmp_path: Path) -> None:
    articles = [article(number) for number in range(150)]
    parts = [segment(tmp_path, articles[first:last]) for first, last in ((0, 90), (90, 91), (91, 150))]
    joined = ArrayFile(tmp_path / f"{merge(parts, tmp_path)}{SUFFIX}")
    assert _different(joined, ArrayFile(tmp_path / f"{segment(tmp_path, articles).name}{SUFFIX}")) == []


@pytest.mark.parametrize("items", [1, 7, 200])
def test_slices_of_words_make_no_difference(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, items: int) -> None:
    articles = [article(number) for number in range(60)]
    whole = ArrayFile(tmp_path / f"{segment(tmp_path, articles).name}{SUFFIX}")
    monkeypatch.setattr(encoding, "AT_ONCE", items)
    parts = [segment(tmp_path, articles[:35]), segment(tmp_path, articles[35:])]
    assert _different(ArrayFile(tmp_path / f"{segment(tmp_path, articles).name}{SUFFIX}"), whole) == []
    assert _different(ArrayFile(tmp_path / f"{merge(parts, tmp_path)}{SUFFIX}"), whole) == []


def test_what_a_vocabulary_knows_of_other_segments_leaves_no_trace(tmp_path: Path) -> None:
    articles = [article(number) for number in range(80)]
    vocabulary = Vocabulary()
    segment(tmp_path, articles[:50], vocabulary=vocabulary)
    after = ArrayFile(tmp_path / f"{segment(tmp_path, articles[50:], vocabulary=vocabulary).name}{SUFFIX}")
    assert _different(after, ArrayFile(tmp_path / f"{segment(tmp_path, articles[50:]).name}{SUFFIX}")) == []


def test_long_chunks_count_for_what_a_vocabulary_and_a_segment_hold(tmp_path: Path) -> None:
    vocabulary = Vocabulary()
    builder = SegmentBuilder(tmp_path, vocabulary)
    weight, size = builder.weight, vocabulary.size
    address = "https://example.org/" + "a-very-long-path/" * 4
    builder.add([replace(article(1), title=None, body=f"{address}1 {address}2", quotes=())])
    assert builder.weight > weight
    builder.finish()
    assert vocabulary.size == size + 2
    builder = SegmentBuilder(tmp_path, vocabulary)
    builder.add([replace(article(1), title=None, body=f"{address}1", quotes=())])
    builder.finish()
    assert vocabulary.size == size + 3


@settings(max_examples=12, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.integers(0, 25), min_size=1, max_size=4), st.sets(st.integers(0, 99)), st.integers(0, 50))
def test_deleted_articles_leave_nothing_behind(tmp_path: Path, sizes: list[int], dropped: set[int], seed: int) -> None:
    articles = [article(number, seed) for number in range(sum(sizes) + 1)]
    parts: list[SegmentPart] = []
    living, at = [], 0
    for size in [*sizes, 1]:
        if size:
            parts.append(
                segment(
                    tmp_path, articles[at : at + size], [row - at for row in sorted(dropped) if at <= row < at + size]
                )
            )
            living += [one for row, one in enumerate(articles[at : at + size], at) if row not in dropped]
        at += size
    whole = SegmentPart(merge(parts, tmp_path), tmp_path, len(living), np.zeros(0, np.uint32))
    searcher, plain = Searcher([whole], {}), Searcher(parts, {})
    assert list(searcher.fetch(range(len(living)))) == living
    for query in (
        "attack",
        "мира",
        '"peace talks"',
        "said:attack",
        "peace SAME/S attack",
        "ter*",
        "outlet:tass",
        "title:city",
    ):
        tree = parse(query)
        ids = {one.id for one in plain.fetch([hit.row for hit in plain.rows(Request(tree))])}
        assert {one.id for one in searcher.fetch([hit.row for hit in searcher.rows(Request(tree))])} == ids


def _part(name: str, live: int, deleted: int = 0) -> SegmentPart:
    return SegmentPart(name, Path(), live + deleted, np.arange(deleted, dtype=np.uint32))


def _joined(sizes: list[int], added: int | None) -> list[list[int]]:
    parts = [_part(str(number), size) for number, size in enumerate(sizes)]
    return [[part.live for part in group] for group in groups(parts, {}, added)]


def test_a_bulk_load_leaves_few_segments() -> None:
    left = _joined([33_000, 7_000, 7_000, 6_500, 6_100, 6_900, 1_500, 200], added=68_200)
    assert left == [[7_000, 7_000, 6_500, 6_100, 6_900, 1_500, 200]]
    assert _joined([27_000, 16_000, 15_000, 14_000, 17_000, 11_000], added=100_000) == []
    assert _joined([25_000, 24_000, 26_000, 23_000, 1_500, 500], added=100_000) == [[1_500, 500]]
    assert _joined([11_000] * 12, added=132_000) == [[11_000] * 3] * 4


def test_adding_a_few_articles_joins_no_large_segments() -> None:
    assert _joined([55_000, 35_000, 9_400, 1_000], added=1_000) == []
    assert _joined([55_000, 35_000, 9_400, 1_000, 900, 1_000], added=1_000) == []
    assert _joined([55_000, 35_000, 9_400, 1_000, 900, 1_000, 800, 950], added=1_000) == [[1_000, 900, 1_000, 800, 950]]


def test_a_run_that_goes_on_joins_small_segments_early_and_large_ones_once() -> None:
    assert _joined([7_000] * 11, added=None) == []
    assert _joined([7_000] * 12, added=None) == [[7_000] * 5, [7_000] * 5, [7_000] * 2]
    assert _joined([100] * 5, added=None) == [[100] * 5]
