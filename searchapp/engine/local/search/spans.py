"""Where things stand in the texts of a segment, for all rows at once.

A *place* is a stretch of tokens of one row: two numbers `start` and `end`, which are `row << 32 | stream | position`.
Title and body are streams of their own, so far apart that nothing reaches across. Places are kept sorted by start.
Distances count the words between two stretches that do not overlap, as `searchapp.query.places` has it.
"""

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from searchapp.engine.local.search.terms import TermSet, term_tables
from searchapp.engine.local.segments.postings import firsts, ranges
from searchapp.engine.local.segments.segment import InvertedField
from searchapp.query.rising import among, merged
from searchapp.records import dataclass

Array = NDArray[Any]

BODY = 1 << 30
"""Added to the positions of body tokens."""
ROW = 32
"""How far the row is shifted."""


@dataclass(frozen=True)
class Places:
    """Places, sorted by start and then end, each once."""

    starts: Array
    ends: Array

    def __len__(self) -> int:
        return len(self.starts)

    @property
    def rows(self) -> Array:
        """The row of each place."""
        return self.starts >> ROW

    def kept(self, chosen: Array) -> "Places":
        """Those for which the table is true."""
        return Places(self.starts[chosen], self.ends[chosen])


NOWHERE = Places(np.zeros(0, np.int64), np.zeros(0, np.int64))


def sorted_places(starts: Array, ends: Array) -> Places:
    """Places in order, each once."""
    order = starts.argsort(kind="stable")
    rising = starts[order]
    if bool((rising[1:] > rising[:-1]).all()):
        return Places(rising, ends[order])
    order = np.lexsort((ends, starts))
    starts, ends = starts[order], ends[order]
    if len(starts) > 1:
        fresh = np.ones(len(starts), bool)
        fresh[1:] = (starts[1:] != starts[:-1]) | (ends[1:] != ends[:-1])
        starts, ends = starts[fresh], ends[fresh]
    return Places(starts, ends)


def together(parts: list[Places]) -> Places:
    """The places of any of these."""
    filled = [part for part in parts if len(part)]
    if len(filled) < 2:
        return filled[0] if filled else NOWHERE
    return sorted_places(
        np.concatenate([part.starts for part in filled]), np.concatenate([part.ends for part in filled])
    )


def term_places(field: InvertedField, sets: Sequence[TermSet], wanted: Array) -> Places:
    """Where any of the terms stands in the rows for which the table `wanted` is true."""
    found = []
    rows = wanted.nonzero()[0].astype(np.uint16)
    for term, spoken in term_tables(sets).items():
        meant = rows if spoken is None else rows[spoken.take(field.languages.take(rows))]
        found.append(_places_of(field, term, meant))
    return together(found)


def _places_of(field: InvertedField, term: int, wanted: Array) -> Places:
    """Where a term stands in these rows, which are rising."""
    rows, counts = field.forms.read(term)
    chosen = _numbers_of(wanted, rows)
    if not len(chosen):
        return NOWHERE
    all_places = field.places(term)
    if counts is None:
        places, rows = all_places[chosen], rows[chosen]
    elif len(chosen) == len(rows):
        places, rows = all_places, rows.repeat(counts)
    else:
        firsts = counts.cumsum(dtype=np.int64) - counts
        places = all_places[ranges(firsts[chosen], counts[chosen])]
        rows = rows[chosen].repeat(counts[chosen])
    starts = rows.astype(np.int64) << ROW
    starts += places
    starts[places >= field.title_lengths.take(rows)] += BODY
    return Places(starts, starts + field.width(term))


def _numbers_of(wanted: Array, rows: Array) -> Array:
    """Which of some rows, rising, are among those wanted, rising too, by their numbers."""
    if len(wanted) > len(rows):
        return among(rows, wanted).nonzero()[0]
    at = rows.searchsorted(wanted)
    chosen: Array = at[rows.take(at, mode="clip") == wanted]
    return chosen


def followed(first: Places, second: Places, between: int) -> Places:
    """Stretches of a place of `first` and one of `second` that begins so many words behind its end."""
    if not len(first) or not len(second):
        return NOWHERE
    left = np.searchsorted(second.starts, first.ends + between, "left")
    count = np.searchsorted(second.starts, first.ends + between, "right") - left
    starts = np.repeat(first.starts, count)
    return sorted_places(starts, second.ends[ranges(left, count)])


def _simple_phrase(parts: Mapping[int, Places]) -> Places:
    """A phrase of parts whose places are all one token long: the scarcest is looked up in the others."""
    first, last = min(parts), max(parts)
    order = sorted(parts, key=lambda number: len(parts[number]))
    starts = parts[order[0]].starts - (order[0] - first)
    for number in order[1:]:
        other = parts[number].starts
        if not len(other) or not len(starts):
            return NOWHERE
        sought = starts + (number - first)
        at = np.searchsorted(other, sought)
        at[at == len(other)] = 0
        starts = starts[other[at] == sought]
    return Places(starts, starts + (last - first + 1))


def phrase(parts: Mapping[int, Places]) -> Places:
    """The parts in order, each by its number; nothing stands between them but a word for each number left out."""
    if all(len(part) and bool((part.ends - part.starts == 1).all()) for part in parts.values()):
        return _simple_phrase(parts)
    (at, found), *rest = parts.items()
    for number, part in rest:
        found = followed(found, part, number - at - 1)
        at = number
    return found


def widened(field: InvertedField, found: Places, before: int, behind: int) -> Places:
    """Places with so many words before and behind them; those that have fewer in their title or body are left out."""
    rows, titles = found.rows, field.title_lengths.take(found.rows)
    in_body = found.starts & BODY > 0
    first, last = np.where(in_body, titles, 0), np.where(in_body, field.lengths.take(rows), titles)
    position, size = found.starts & (BODY - 1), found.ends - found.starts
    chosen = (position - before >= first) & (position + size + behind <= last)
    return Places(found.starts[chosen] - before, found.ends[chosen] + behind)


def near(one: Places, other: Places, distance: int) -> Places:
    """Stretches from a place of either to the nearest of the other behind it, at most `distance` words between."""
    return together([_next(one, other, distance), _next(other, one, distance)])


def _next(one: Places, other: Places, distance: int) -> Places:
    """From each place of `one` to the first of `other` behind it, if that is near enough."""
    if not len(one) or not len(other):
        return NOWHERE
    at = np.searchsorted(other.starts, one.ends)
    there = at < len(other)
    at[~there] = 0
    chosen = there & (other.starts[at] - one.ends <= distance)
    return sorted_places(one.starts[chosen], other.ends[at[chosen]])


def same(parts: list[Places], begins: Array) -> Places:
    """The places of parts that all stand in one unit; `begins` are the starts of all units, sorted."""
    units = []
    kept = []
    for part in parts:
        first = np.searchsorted(begins, part.starts, "right")
        whole = first == np.searchsorted(begins, part.ends - 1, "right")
        kept.append(part.kept(whole))
        units.append(first[whole])
    shared = units[0]
    for others in units[1:]:
        shared = shared[among(shared, others)]
    return together([part.kept(among(numbers, shared)) for part, numbers in zip(kept, units, strict=True)])


def unit_begins(field: InvertedField, unit: str, rows: Array) -> Array:
    """Where sentences (`S`) or paragraphs (`P`) of some rows begin; a title is one."""
    name = f"{field.prefix}.{'sentence' if unit == 'S' else 'paragraph'}"
    at = field.file.array(f"{name}.at")
    first = at[rows].astype(np.int64)
    count = at[rows.astype(np.int64) + 1].astype(np.int64) - first
    keys = rows.astype(np.int64) << ROW
    bodies = np.repeat(keys, count) + BODY + field.file.array(name)[ranges(first, count)]
    return merged((keys, bodies))


def counted(places: Places) -> tuple[Array, Array]:
    """The rows of places, and how many each has."""
    rows = places.rows
    begins = firsts(rows)
    return rows[begins].astype(np.uint16), np.diff(np.append(begins, len(rows)))
