"""Scores: how well a row answers a query. A scoring has a name and can be exchanged.

Every leaf, phrase and proximity of a query that is not negated is a *unit*; a row's score is the sum over the units
that stand in it. The formulas are BM25 (Robertson and Zaragoza, "The Probabilistic Relevance Framework: BM25 and
Beyond", 2009) and its kin.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from math import log
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray

from searchapp.engine.local.search.evaluator import Reader
from searchapp.engine.local.search.memory import Memory
from searchapp.engine.local.search.rows import EMPTY, Weighed, places, raised
from searchapp.engine.local.segments.lengths import quantised
from searchapp.query.tree import And, AtLeast, Exact, Leaf, Near, Node, Or, Phrase, Same, Word, has_places
from searchapp.records import dataclass

Array = NDArray[Any]
_SPARSE = 4
"""Where the units stand in fewer rows than so many times those wanted, all their rows are scored: that is quicker."""
_BROAD = 16
"""A unit that stands in more than one row of so many is common."""
_TABLED = 4
"""One that stands in more than one row of so many has its gains as a table of all rows: it takes no more room."""
_TOLD = 1000
"""Articles in which a word may always stand for the form that was typed to count; beyond them it may stand in one of
`_BROAD`, since where a word is as common as that, its form tells nothing and costs most."""
_SHARE = 128
"""How many times more rows a unit may have than are wanted for all to be scored, and remembered, at once."""


@dataclass(frozen=True)
class Totals:
    """What a scoring knows of the whole index."""

    articles: int
    average_length: float


class Scoring(Protocol):
    """A way to score rows. `refined`: a word counts as often as it stands in the query, and the first hits are looked
    at again (see `rerank`)."""

    name: str
    refined: bool

    def weight(self, totals: Totals, frequency: int) -> float:
        """How much a unit weighs that stands in so many articles."""

    def norms(self, reader: Reader, totals: Totals) -> Array:
        """For each row of a segment what its length does to counts."""

    def gains(
        self, reader: Reader, unit: Node, found: Weighed, norms: Array, weight: float, *, typed: bool = True
    ) -> Array:
        """What each row of a unit gains by it; `typed` says that a word is in a form that someone wrote."""


class Bm25f:
    """Whoosh's BM25F of one field, to the letter, its lengths rounded to a byte: orders as stock Whoosh does."""

    name, refined = "bm25f", False
    _k1, _b = 1.2, 0.75

    def weight(self, totals: Totals, frequency: int) -> float:
        """Whoosh's idf."""
        return log(totals.articles / (frequency + 1)) + 1

    def norms(self, reader: Reader, totals: Totals) -> Array:
        """K1 · ((1 - B) + B · length / average)."""
        lengths = quantised(reader.segment.text.lengths)
        norms: Array = self._k1 * ((1 - self._b) + self._b * lengths / totals.average_length)
        return norms

    def gains(
        self, reader: Reader, unit: Node, found: Weighed, norms: Array, weight: float, *, typed: bool = True
    ) -> Array:
        """idf · count · (K1 + 1) / (count + norm)."""
        counts = 1.0 if found.counts is None else found.counts.astype(np.float64)
        gains: Array = weight * (counts * (self._k1 + 1) / (counts + norms[found.rows]))
        return gains


class Weighted:
    """The default: BM25 over both fields at once (BM25F): a word in the title counts as several, and one in the very
    form that was typed a little more than in its other forms. Its idf is never negative and raised to a power, so that
    the function words of a long query weigh next to nothing."""

    name, refined = "weighted", True
    k1, b, title, exact = 1.8, 0.55, 3.0, 0.05
    _idf_power = 1.35

    def weight(self, totals: Totals, frequency: int) -> float:
        """log(1 + (N - n + ½) / (n + ½)) ^ 1.35."""
        return float(idf(totals, frequency) ** self._idf_power)

    def norms(self, reader: Reader, totals: Totals) -> Array:
        """k1 · ((1 - b) + b · length / average)."""
        average = max(totals.average_length, 1.0)
        return (self.k1 * (1 - self.b) + (self.k1 * self.b / average) * reader.segment.text.lengths).astype(np.float32)

    def gains(
        self, reader: Reader, unit: Node, found: Weighed, norms: Array, weight: float, *, typed: bool = True
    ) -> Array:
        """weight · count · (k1 + 1) / (count + norm), where a place in the title counts more."""
        titled = reader.articles.titles(unit) if isinstance(unit, Leaf) and unit.field == "text" else EMPTY
        counts = raised(found, titled, self.title - 1)
        if typed and isinstance(unit, Word) and unit.field == "text":
            counts = raised(Weighed(found.rows, counts), reader.articles.weighed(Exact(unit.text)), self.exact)
        below: Array = norms.take(found.rows)
        below += counts
        counts *= np.float32(weight * (self.k1 + 1))
        counts /= below
        return counts


def idf(totals: Totals, frequency: int) -> float:
    """How telling it is to stand in so many articles: log(1 + (N - n + ½) / (n + ½))."""
    return log(1 + (totals.articles - frequency + 0.5) / (frequency + 0.5))


SCORINGS: dict[str, Scoring] = {scoring.name: scoring for scoring in (Weighted(), Bm25f())}
DEFAULT = Weighted.name


def units(node: Node) -> Counter[Node]:
    """The units of a tree and how often each stands in it."""
    return Counter(_units(node))


def _units(node: Node) -> Iterator[Node]:
    if isinstance(node, (And, Or)):
        for part in node.parts:
            yield from _units(part)
    elif isinstance(node, AtLeast):
        yield from _units(node.leaf)
    elif isinstance(node, (Leaf, Phrase, Near, Same)) and has_places(node):
        yield node


class Scorer:
    """A scoring for one query over all segments. What rows gain by a unit is remembered from query to query."""

    def __init__(self, scoring: Scoring, totals: Totals, tree: Node, readers: Sequence[Reader], memory: Memory) -> None:
        self._scoring, self._totals, self._memory = scoring, totals, memory
        self._coarse = scoring.refined and not isinstance(tree, And)
        self._units: list[tuple[Node, float, int]] = []
        self._frequencies: dict[Node, int] = {}
        for unit, times in units(tree).items():
            frequency = sum(len(reader.articles.weighed(unit).rows) for reader in readers)
            self._frequencies[unit] = frequency
            if frequency:
                self._units.append((unit, scoring.weight(totals, frequency), times if scoring.refined else 1))

    def scores(self, reader: Reader, rows: Array) -> Array:
        """The score of each of these rows of a segment."""
        if not self._units or not len(rows):
            return np.zeros(len(rows), np.float32)
        held = [(unit, weight, reader.articles.weighed(unit)) for unit, weight, _ in self._units]
        if len(held) == 1 and held[0][2].rows is rows:
            return self._gains(reader, *held[0])
        if sum(len(found.rows) for _, _, found in held) < _SPARSE * len(rows):
            return self._scores_of_many(reader, rows, held)
        total = np.zeros(len(rows), np.float64)
        for (unit, weight, found), (_, _, times) in zip(held, self._units, strict=True):
            if len(found.rows) <= _SHARE * len(rows) and len(found.rows) * _TABLED > reader.segment.documents:
                total += times * self._table(reader, unit, weight, found).take(rows)
                continue
            at = found.rows.searchsorted(rows)
            known = found.rows.take(at, mode="clip") == rows if len(found.rows) else np.zeros(len(rows), bool)
            if known.all():
                total += times * self._gains_at(reader, unit, weight, found, at, len(rows))
            else:
                here = known.nonzero()[0]
                total[here] += times * self._gains_at(reader, unit, weight, found, at.take(here), len(rows))
        return total

    def gains(self, reader: Reader, unit: Node, found: Weighed, rows: Array, weight: float) -> Array:
        """What these rows of a segment gain by a unit in any form, which stands in the rows `found`."""
        gained = np.zeros(len(rows), np.float64)
        if len(found.rows):
            at = found.rows.searchsorted(rows)
            here = (found.rows.take(at, mode="clip") == rows).nonzero()[0]
            at = at.take(here)
            part = Weighed(found.rows.take(at), None if found.counts is None else found.counts.take(at))
            gained[here] = self._scoring.gains(reader, unit, part, self.norms(reader), weight, typed=False)
        return gained

    def frequency(self, unit: Node) -> int:
        """In how many articles a unit of the query stands."""
        return self._frequencies.get(unit, 0)

    def weight_of(self, unit: Node) -> float:
        """How much a unit of the query weighs."""
        return self._scoring.weight(self._totals, self.frequency(unit))

    @property
    def weight(self) -> float:
        """The weight of all units together."""
        return sum(weight * times for _, weight, times in self._units)

    def _gains_at(self, reader: Reader, unit: Node, weight: float, found: Weighed, at: Array, wanted: int) -> Array:
        """What some of the rows of a unit gain by it; those of all where they are not much more than are wanted."""
        if len(found.rows) <= _SHARE * wanted or self._memory.holds((reader.segment.name, self._scoring.name, unit)):
            return self._gains(reader, unit, weight, found).take(at)
        part = Weighed(found.rows.take(at), None if found.counts is None else found.counts.take(at))
        return self._scoring.gains(reader, unit, part, self.norms(reader), weight, typed=self._tells(unit))

    def _tells(self, unit: Node) -> bool:
        """Whether the form in which a word was typed counts."""
        return self.frequency(unit) <= max(_TOLD, self._totals.articles // _BROAD)

    def _scores_of_many(self, reader: Reader, rows: Array, held: list[tuple[Node, float, Weighed]]) -> Array:
        total: Array = np.zeros(reader.segment.documents, np.float32 if self._coarse else np.float64)
        for (unit, weight, found), (_, _, times) in zip(held, self._units, strict=True):
            if len(found.rows) * _TABLED > reader.segment.documents:
                table = self._table(reader, unit, weight, found)
                total += table if times == 1 else table * table.dtype.type(times)
            else:
                gains = self._gains(reader, unit, weight, found)
                total[places(found.rows)] += gains if times == 1 else gains * gains.dtype.type(times)
        scores: Array = total.take(rows)
        return scores

    def _table(self, reader: Reader, unit: Node, weight: float, found: Weighed) -> Array:
        """What every row of a segment gains by a unit that stands in many."""
        key = (reader.segment.name, self._scoring.name, "all", unit)
        table: Array | None = self._memory.get(key)
        if table is None:
            gains = self._scoring.gains(reader, unit, found, self.norms(reader), weight, typed=self._tells(unit))
            table = np.zeros(reader.segment.documents, gains.dtype)
            table[places(found.rows)] = gains
            self._memory.put(key, table)
        return table

    def _gains(self, reader: Reader, unit: Node, weight: float, found: Weighed) -> Array:
        """What each row of a unit gains by it. The weight is that of the unit in this generation, always the same."""
        key = (reader.segment.name, self._scoring.name, unit)
        gains: Array | None = self._memory.get(key)
        if gains is None:
            gains = self._scoring.gains(reader, unit, found, self.norms(reader), weight, typed=self._tells(unit))
            self._memory.put(key, gains)
        return gains

    def norms(self, reader: Reader) -> Array:
        """For each row of a segment what its length does to counts."""
        key = (reader.segment.name, self._scoring.name)
        norms: Array | None = self._memory.get(key)
        if norms is None:
            norms = self._scoring.norms(reader, self._totals)
            self._memory.put(key, norms)
        return norms
