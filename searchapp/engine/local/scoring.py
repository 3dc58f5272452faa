"""Scores: how well a row answers a query. A scoring has a name and can be exchanged.

Every leaf, phrase and proximity of a query that is not negated is a *unit*; a row's score is the sum over the units
that stand in it. The formulas are BM25 (Robertson and Zaragoza, "The Probabilistic Relevance Framework: BM25 and
Beyond", 2009) and its kin.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from math import log
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray

from searchapp.engine.local.evaluator import Reader
from searchapp.engine.local.lengths import quantised
from searchapp.engine.local.rows import Weighed
from searchapp.query.places import has_places
from searchapp.query.tree import And, AtLeast, Leaf, Near, Node, Or, Phrase, Same

Array = NDArray[Any]
_SPARSE = 4


@dataclass(frozen=True)
class Totals:
    """What a scoring knows of the whole index."""

    articles: int
    average_length: float


class Scoring(Protocol):
    """A way to score rows."""

    name: str

    def weight(self, totals: Totals, frequency: int) -> float:
        """How much a unit weighs that stands in so many articles."""

    def norms(self, reader: Reader, totals: Totals) -> Array:
        """For each row of a segment what its length does to counts."""

    def gains(self, reader: Reader, unit: Node, found: Weighed, norms: Array, weight: float) -> Array:
        """What each row of a unit gains by it."""


class Bm25f:
    """Whoosh's BM25F of one field, to the letter, its lengths rounded to a byte: orders as stock Whoosh does."""

    name = "bm25f"
    _k1, _b = 1.2, 0.75

    def weight(self, totals: Totals, frequency: int) -> float:
        """Whoosh's idf."""
        return log(totals.articles / (frequency + 1)) + 1

    def norms(self, reader: Reader, totals: Totals) -> Array:
        """K1 · ((1 - B) + B · length / average)."""
        lengths = quantised(reader.segment.text.lengths)
        norms: Array = self._k1 * ((1 - self._b) + self._b * lengths / totals.average_length)
        return norms

    def gains(self, reader: Reader, unit: Node, found: Weighed, norms: Array, weight: float) -> Array:
        """idf · count · (K1 + 1) / (count + norm)."""
        counts = 1.0 if found.counts is None else found.counts.astype(np.float64)
        gains: Array = weight * (counts * (self._k1 + 1) / (counts + norms[found.rows]))
        return gains


class Weighted:
    """The default: BM25 over both fields at once (BM25F, a word in the title counts as several), the idf that is
    never negative, and a floor for long texts (BM25+, Lv and Zhai 2011)."""

    name = "weighted"
    _k1, _b, _title, _floor = 1.0, 0.5, 2.0, 0.0

    def weight(self, totals: Totals, frequency: int) -> float:
        """log(1 + (N - n + ½) / (n + ½))."""
        return log(1 + (totals.articles - frequency + 0.5) / (frequency + 0.5))

    def norms(self, reader: Reader, totals: Totals) -> Array:
        """k1 · ((1 - b) + b · length / average)."""
        average = max(totals.average_length, 1.0)
        return (self._k1 * (1 - self._b) + (self._k1 * self._b / average) * reader.segment.text.lengths).astype(
            np.float32
        )

    def gains(self, reader: Reader, unit: Node, found: Weighed, norms: Array, weight: float) -> Array:
        """weight · (count · (k1 + 1) / (count + norm) + floor), where a place in the title counts more."""
        counts = np.ones(len(found.rows), np.float32) if found.counts is None else found.counts.astype(np.float32)
        if isinstance(unit, Leaf) and unit.field == "text":
            titles = reader.articles.titles(unit)
            if len(titles.rows):
                at = np.searchsorted(found.rows, titles.rows)
                at[at == len(found.rows)] = 0
                known = found.rows[at] == titles.rows
                counts[at[known]] += np.float32(self._title - 1) * (
                    1 if titles.counts is None else titles.counts[known]
                )
        gains: Array = np.float32(weight * (self._k1 + 1)) * counts / (counts + norms[found.rows])
        return gains


SCORINGS: dict[str, Scoring] = {scoring.name: scoring for scoring in (Weighted(), Bm25f())}
DEFAULT = Weighted.name


def units(node: Node) -> Iterator[Node]:
    """The units of a tree, each once."""
    yield from dict.fromkeys(_units(node))


def _units(node: Node) -> Iterator[Node]:
    if isinstance(node, (And, Or)):
        for part in node.parts:
            yield from _units(part)
    elif isinstance(node, AtLeast):
        yield from _units(node.leaf)
    elif isinstance(node, (Leaf, Phrase, Near, Same)) and has_places(node):
        yield node


class Scorer:
    """A scoring for one query over all segments. `norms` remembers those of segments from query to query."""

    def __init__(
        self, scoring: Scoring, totals: Totals, tree: Node, readers: Sequence[Reader], norms: dict[str, Array]
    ) -> None:
        self._scoring, self._totals, self._norms = scoring, totals, norms
        self._units = []
        for unit in units(tree):
            frequency = sum(len(reader.articles.weighed(unit).rows) for reader in readers)
            if frequency:
                self._units.append((unit, scoring.weight(totals, frequency)))

    def scores(self, reader: Reader, rows: Array) -> Array:
        """The score of each of these rows of a segment."""
        if not self._units or not len(rows):
            return np.zeros(len(rows), np.float32)
        norms = self._norms.get(reader.segment.name)
        if norms is None:
            norms = self._norms[reader.segment.name] = self._scoring.norms(reader, self._totals)
        total: Array | None = None
        dense = sum(len(reader.articles.weighed(unit).rows) for unit, _ in self._units) < _SPARSE * len(rows)
        for unit, weight in self._units:
            found = reader.articles.weighed(unit)
            if found.rows is rows and len(self._units) == 1:
                return self._scoring.gains(reader, unit, found, norms, weight)
            at = None
            if not dense:
                at, found = _among(found, rows)
            if not len(found.rows):
                continue
            gains = self._scoring.gains(reader, unit, found, norms, weight)
            if total is None:
                total = np.zeros(reader.segment.documents if dense else len(rows), gains.dtype)
            total[found.rows if at is None else at] += gains
        if total is None:
            return np.zeros(len(rows), np.float32)
        return total[rows] if dense else total


def _among(found: Weighed, rows: Array) -> tuple[Array, Weighed]:
    """Those rows of a list that are in `rows`, and where in `rows`."""
    at = np.searchsorted(found.rows, rows)
    at[at == len(found.rows)] = 0
    known = np.flatnonzero(found.rows[at] == rows) if len(found.rows) else np.zeros(0, np.int64)
    at = at[known]
    return known, Weighed(found.rows[at], None if found.counts is None else found.counts[at])
