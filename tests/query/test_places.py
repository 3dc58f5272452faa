"""Chains of neighbours, told one by one or by what lies on them, are the same."""

import re
from bisect import bisect_right
from collections.abc import Iterable
from itertools import pairwise
from typing import Any
from unittest.mock import patch

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from searchapp.article import Span
from searchapp.query.match import match
from searchapp.query.parse import parse
from searchapp.query.places import Place, on_chains, places
from searchapp.query.shown import shown
from searchapp.query.stream import Run, Runs, Stream
from searchapp.query.tree import Leaf, Near, Phrase, Word
from searchapp.text.sentences import ends as sentence_ends
from tests.query.texts import article

operand = st.lists(st.tuples(st.integers(0, 22), st.integers(1, 3)), min_size=1, max_size=6, unique=True)


class _Given(Stream):
    def __init__(self, runs: list[list[Run]]) -> None:
        super().__init__("")
        self._runs_of = runs

    def runs(self, leaf: Leaf) -> list[Run]:
        assert isinstance(leaf, Word)
        return self._runs_of[int(leaf.text)]


@settings(max_examples=500)
@given(st.lists(operand, min_size=2, max_size=4), st.integers(0, 4), st.booleans())
def test_both_ways_show_the_same_runs(operands: list[list[tuple[int, int]]], distance: int, ordered: bool) -> None:
    runs = [sorted(Run(start, start + width) for start, width in one) for one in operands]
    node = Near(tuple(Word(str(number)) for number in range(len(runs))), distance, ordered)
    told = {run for place in places(node, _Given(runs)) for run in place.runs}
    listed = [[Place(run.start, run.end, (run,)) for run in one] for one in runs]
    assert told == {run for place in on_chains(listed, distance, ordered=ordered) for run in place.runs}


_NEAR = [
    "a NEAR/2 b",
    "a NEAR/1 a",
    "a W/1 b W/3 c",
    '(a OR "b c") NEAR/2 coop',
    "a SAME/S b SAME/S c",
    "coop SAME/P a",
    "a W/1 b W/2 c W/1 coop",
]
_NEAR += ['"a b"~2', '"a a"~3', '"coop a"', "(a NEAR/1 b) SAME/S c", "a NEAR/1 b NEAR/2 c"]


@settings(max_examples=400)
@given(
    st.lists(st.sampled_from(["a", "b", "c", "co-op", "coop", ". X", "\n\n"]), max_size=24).map(" ".join),
    st.sampled_from(_NEAR),
    st.sampled_from([0, 5000]),
)
def test_what_is_shown_all_at_once_is_what_is_told_one_by_one(text: str, query: str, short: int) -> None:
    stream, tree = Stream(text, "en"), parse(query)
    told = places(tree, Stream(text, "en"))
    with patch("searchapp.query.stream._SHORT", short):
        found = shown(tree, stream)
    assert found.runs.listed() == sorted({run for place in told for run in place.runs})
    if isinstance(tree, Phrase):
        assert found.places == len(told)


_WORDS = ["terror", "terrorist", "co-operation", "cooperation", "al-Nusra", "U.S.", "won’t", "a", "b", "c", "the", "of"]
_WORDS += ["minister", "said", "—", "…", "(x)", "café", "l'homme"]
_QUERIES = ['"{} {}"', '"{} {}"~2', "{} NEAR/3 {}", "{} W/1 {}", "({0} OR {1}) NEAR/2 {1}", '"{} {} {}"', '"{}* {}"']


def _spans(stream: Stream, place: Place) -> Iterable[Span]:
    starts, ends = np.array(place.runs).T
    return stream.spans_of(Runs(starts, ends))


@settings(max_examples=300)
@given(
    st.lists(st.sampled_from(_WORDS), min_size=2, max_size=8),
    st.sampled_from(_QUERIES),
    st.lists(st.sampled_from(_WORDS[:14]), min_size=3, max_size=3),
    st.sampled_from([" filling of words", "\n\nan other paragraph — so "]),
    st.integers(0, 60),
)
def test_what_is_highlighted_is_what_is_told_one_by_one(
    told: list[str], query: str, words: list[str], filling: str, times: int
) -> None:
    text = f"{filling * times} {' '.join(told)} {filling * times} {' '.join(told[::-1])} {filling * times}"
    one = article(text)
    tree = parse(query.format(*words))
    whole = Stream(text, "en")
    spans = sorted({span for place in places(tree, whole) for span in _spans(whole, place)})
    found = match(tree, one)
    assert bool(found) is bool(spans)
    assert all(any(start <= first and last <= end for start, end in found.body) for first, last in spans)
    assert {start for start, _ in found.body} <= {start for start, _ in spans}


_SENTENCES = ["Mr.", "Lavrov said.", "Why?”", "he asked.", "No.", "5.", "März", "The U.S.", "Army", "x", "(Yes!)", "…"]
_SENTENCES += ["MOSCOW, January 25. /TASS/.", "日本。語", "\n", "\n\n", "\n\n\n", "end.\n\n“And", "then.”\n\nlower"]


_SIZES: list[dict[str, Any]] = [
    {"_SHORT": 5000},
    {"_SHORT": 0, "_MOST": 1},
    {"_SHORT": 0, "_MOST": 0},
    {"_SHORT": 0, "_LONG": 0},
]


@settings(max_examples=400)
@given(st.lists(st.sampled_from(_SENTENCES), min_size=1, max_size=30).map(" ".join), st.data(), st.sampled_from(_SIZES))
def test_words_are_in_one_sentence_in_whatever_order_they_are_asked_for(
    text: str, data: st.DataObject, sizes: dict[str, Any]
) -> None:
    stream = Stream(text, "en")
    starts = stream.cut.starts.tolist()
    if not starts:
        return
    breaks = [found.end() for found in re.finditer(r"\n\n", text)]
    ends = [
        end
        for start, stop in zip([0, *breaks], [*breaks, len(text)], strict=True)
        for end in (*sentence_ends(text, start, stop), stop)
    ]
    expected = [bisect_right(ends, start) for start in starts]
    found: dict[int, int] = {}
    asked = data.draw(st.lists(st.sets(st.integers(0, len(starts) - 1), min_size=1), min_size=1, max_size=3))
    with patch.multiple("searchapp.query.stream", **sizes):
        for tokens in [*map(sorted, asked), range(len(starts))]:
            found |= zip(tokens, stream.units_of(np.array(tokens), "S").tolist(), strict=True)
    told = sorted(found)
    assert [found[one] == found[other] for one, other in pairwise(told)] == [
        expected[one] == expected[other] for one, other in pairwise(told)
    ]
