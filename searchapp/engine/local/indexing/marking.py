"""Marking reprints and near-duplicates when a generation is made, so that a search only looks a mark up.

    marks    of a generation: a byte for each of its rows, of bits LOOKED_AT, REPRINT and DUPLICATE

When rows were only added, the rows that share something with them are looked at and no others.
"""

from collections.abc import Mapping, Sequence
from itertools import accumulate, pairwise
from typing import Any

import numpy as np
from numpy.typing import NDArray

from searchapp.engine.local.indexing.abreast import abreast
from searchapp.engine.local.indexing.reprints import reprints
from searchapp.engine.local.segments.columns import MINUTES, NO_DAY
from searchapp.engine.local.segments.postings import BLOCK, firsts
from searchapp.engine.local.segments.segment import Segment, open_segments
from searchapp.engine.local.segments.signatures import Held, Signatures
from searchapp.engine.local.storage.generations import DUPLICATE, LOOKED_AT, REPRINT, SegmentPart

_LEAST_SHARED = 2
"""Numbers that an article shares with others at least for it to be compared with them; `reprints` asks for as many."""
_SOURCES = 16
"""More sources than this are not told apart by the order of articles."""
_UNDATED = 1 << 60
"""Behind the moments of all articles with a date."""
_NONE = np.zeros(0, np.int64)

Array = NDArray[Any]
Marks = Mapping[str, NDArray[np.uint8]]


def merge_marks(parts: Sequence[SegmentPart], marks: Marks) -> NDArray[np.uint8]:
    """The marks of the segment that these were joined to; those of a segment that is not known are none."""
    joined: NDArray[np.uint8] = np.concatenate(
        [marks.get(part.name, np.zeros(part.documents, np.uint8))[_living(part)] for part in parts]
    )
    return joined


def marked(parts: Sequence[SegmentPart], known: Marks, anew: bool, threads: int = 1) -> dict[str, NDArray[np.uint8]]:
    """The marks of all segments, by name; `known` are those of some. `anew` where rows went that may be originals. So
    many threads look through segments at once."""
    if not parts:
        return {}
    marks = np.concatenate([known.get(part.name, np.zeros(part.documents, np.uint8)) for part in parts])
    if anew:
        marks = np.zeros(len(marks), np.uint8)
    starts = list(accumulate((part.documents for part in parts), initial=0))
    if not marks.all():
        segments = open_segments(parts)
        new, signatures = marks == 0, list(map(Signatures, segments))
        rows, numbers = _shared(signatures, starts, new, threads)
        touched = new | (np.bincount(rows, minlength=len(marks)) >= _LEAST_SHARED)
        chosen, held = np.flatnonzero(touched), (rows, numbers)
        if len(chosen) < len(marks):
            kept = touched.take(rows)
            held = (np.cumsum(touched) - 1).take(rows[kept]), numbers[kept]

        def in_full(asked: Array) -> tuple[Array, Array]:
            wanted = np.zeros(len(marks), bool)
            wanted[chosen[asked]] = True
            return _row_by_row(signatures, starts, wanted, threads)

        moments = np.concatenate(abreast(_moments, segments, threads))
        found = reprints(moments[chosen], held, in_full, new[chosen])
        marks[chosen] |= found.reprint * np.uint8(REPRINT) | found.duplicate * np.uint8(DUPLICATE)
        marks |= LOOKED_AT
    return {part.name: marks[starts[at] : starts[at + 1]] for at, part in enumerate(parts)}


def _shared(signatures: Sequence[Signatures], starts: Sequence[int], new: Array, threads: int) -> Held:
    """The numbers that stand in the signature of a new row, wherever they do: the rows, counted through all segments,
    and the numbers, sorted within each segment."""
    found = list(zip(signatures, pairwise(starts), strict=True))
    if new.all():
        held = [(one.all(), start) for one, (start, _) in found]
        return _joined([(rows.astype(np.int64) + start, numbers) for (rows, numbers), start in held])
    wanted = np.sort(np.concatenate([_of_rows(one, new[start:stop])[1] for one, (start, stop) in found]))
    wanted = wanted[firsts(wanted)]

    def shared(one: tuple[Signatures, tuple[int, int]]) -> Held:
        rows, numbers = one[0].equal(wanted)
        return rows.astype(np.int64) + one[1][0], numbers

    return _joined(abreast(shared, found, threads))


def _of_rows(signatures: Signatures, chosen: Array) -> Held:
    """The signatures of the chosen rows of a segment."""
    if not chosen.any():
        return _NONE, np.zeros(0, np.uint32)
    rows, numbers = signatures.all()
    if chosen.all():
        return rows, numbers
    blocks = range(0, len(rows), BLOCK)
    kept = np.concatenate([_NONE, *(at + np.flatnonzero(chosen.take(rows[at : at + BLOCK])) for at in blocks)])
    return rows.take(kept), numbers.take(kept)


def _row_by_row(
    signatures: Sequence[Signatures], starts: Sequence[int], chosen: Array, threads: int
) -> tuple[Array, Array]:
    """The signatures of the chosen rows: how many numbers each has, and all of them, rising within a row."""

    def laid(one: tuple[Signatures, tuple[int, int]]) -> tuple[Array, Array]:
        held, (start, stop) = one
        wanted = chosen[start:stop]
        rows, numbers = _of_rows(held, wanted)
        counts = np.bincount(rows, minlength=len(wanted))[wanted]
        return counts, numbers.take(np.argsort(rows, kind="stable"))

    return _joined(abreast(laid, list(zip(signatures, pairwise(starts), strict=True)), threads))


def _joined(held: Sequence[Held]) -> Held:
    return np.concatenate([rows for rows, _ in held]), np.concatenate([numbers for _, numbers in held])


def _living(part: SegmentPart) -> Array:
    living = np.ones(part.documents, bool)
    living[part.deleted] = False
    return living


def _moments(segment: Segment) -> NDArray[np.int64]:
    """The order in which articles came out: by day; of one day those that name fewer sources first, for a reprint names
    one more than what it reprints; then by the clock, where none is printed first."""
    days = segment.column("date.first").astype(np.int64)
    vias = np.minimum(np.diff(segment.column("via.at").astype(np.int64)), _SOURCES - 1)
    moments = (days * _SOURCES + vias) * MINUTES + segment.column("date.minute")
    return np.where(days == NO_DAY, _UNDATED + vias, moments)
