"""Marking reprints and near-duplicates when a generation is made, so that a search only looks a mark up.

    <segment>.signatures    the numbers of the signatures of all rows, sorted (u32), then the row of each (u16)
    marks                   of a generation: a byte for each of its rows, of bits LOOKED_AT, REPRINT and DUPLICATE

When rows were only added, the rows that share something with them are looked at and no others.
"""

import mmap
import os
from collections.abc import Mapping, Sequence
from itertools import accumulate, pairwise
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from searchapp.engine.local.indexing.abreast import abreast
from searchapp.engine.local.indexing.reprints import Held, reprints
from searchapp.engine.local.segments.columns import MINUTES, NO_DAY
from searchapp.engine.local.segments.postings import BLOCK, firsts, ranges
from searchapp.engine.local.segments.segment import Segment, open_segments
from searchapp.engine.local.storage import disk
from searchapp.engine.local.storage.generations import DUPLICATE, LOOKED_AT, REPRINT, SIGNATURES, SegmentPart
from searchapp.engine.local.storage.manifest import digest
from searchapp.errors import IndexDamaged
from searchapp.text.shingles import SIZE

_BYTES = 6
"""Bytes of a number with its row."""
_LEAST_SHARED = 2
"""Numbers that an article shares with others at least for it to be compared with them; `reprints` asks for as many."""
_SOURCES = 16
"""More sources than this are not told apart by the order of articles."""
_UNDATED = 1 << 60
"""Behind the moments of all articles with a date."""
_HALF = np.uint32(16)
"""Bits of half a number."""
_NONE = np.zeros(0, np.int64)

Array = NDArray[Any]
Marks = Mapping[str, NDArray[np.uint8]]


def write_signatures(folder: Path, segment: str, counts: Array, numbers: Array) -> None:
    """Write the signatures of a new segment's rows: how many numbers each has, and all; nothing is synced."""
    _write(folder, segment, np.repeat(np.arange(len(counts)), counts), numbers)


def _write(folder: Path, segment: str, rows: Array, numbers: Array) -> None:
    # Two sorts by half of a number take half as long as one by the whole.
    order = np.argsort(numbers.astype(np.uint16), kind="stable")
    order = order[np.argsort((numbers >> _HALF).astype(np.uint16)[order], kind="stable")]
    with (folder / f"{segment}{SIGNATURES}").open("wb") as file:
        file.write(numbers[order].astype("<u4").tobytes())
        file.write(rows.astype("<u2")[order].tobytes())


def merge_signatures(parts: Sequence[SegmentPart], folder: Path, name: str) -> None:
    """Write the signatures of the segment that these were joined to, without the deleted rows."""
    held, base = [], 0
    for part in parts:
        rows, numbers = _signatures(part)
        moved = np.cumsum(_living(part)) - 1 + base
        held.append((moved[rows], numbers))
        base += part.live
    _write(folder, name, *_joined(held))


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
        new, signatures = marks == 0, abreast(_signatures, parts, threads)
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

        moments = np.concatenate(abreast(_moments, open_segments(parts), threads))
        found = reprints(moments[chosen], held, in_full, new[chosen])
        marks[chosen] |= found.reprint * np.uint8(REPRINT) | found.duplicate * np.uint8(DUPLICATE)
        marks |= LOOKED_AT
    return {part.name: marks[starts[at] : starts[at + 1]] for at, part in enumerate(parts)}


def _signatures(part: SegmentPart) -> Held:
    """The rows of a segment that are not deleted, by the numbers of their signatures, sorted; and those. They are read
    whole, and so held against their hash whole: a wrong number would mark articles that are no reprints."""
    path = part.folder / f"{part.name}{SIGNATURES}"
    with os.fdopen(disk.open_plain(path), "rb") as file:
        size = os.fstat(file.fileno()).st_size
        data = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) if size else b""
    count, odd = divmod(size, _BYTES)
    if odd or count > SIZE * part.documents or (part.signatures and digest(data) != part.signatures):
        raise _damaged(path)
    numbers, rows = np.frombuffer(data, "<u4", count), np.frombuffer(data, "<u2", count, 4 * count)
    if count and int(rows.max()) >= part.documents:
        raise _damaged(path)
    if len(part.deleted):
        kept = _living(part).take(rows)
        rows, numbers = rows[kept], numbers[kept]
    return rows, numbers


def _damaged(path: Path) -> IndexDamaged:
    return IndexDamaged(f"{path} is damaged")


def _shared(signatures: Sequence[Held], starts: Sequence[int], new: Array, threads: int) -> Held:
    """The numbers that stand in the signature of a new row, wherever they do: the rows, counted through all segments,
    and the numbers, sorted within each segment."""
    found = list(zip(signatures, pairwise(starts), strict=True))
    if new.all():
        return _joined([(rows.astype(np.int64) + start, numbers) for (rows, numbers), (start, _) in found])
    wanted = np.sort(np.concatenate([_of_rows(held, new[start:stop])[1] for held, (start, stop) in found]))
    wanted = wanted[firsts(wanted)]

    def shared(one: tuple[Held, tuple[int, int]]) -> Held:
        (rows, numbers), (start, _) = one
        at = _equal(numbers, wanted)
        return rows.take(at).astype(np.int64) + start, numbers.take(at)

    return _joined(abreast(shared, found, threads))


def _equal(numbers: Array, wanted: Array) -> Array:
    """Where in sorted numbers those that are wanted stand; these are sorted too, and different."""
    first = numbers.searchsorted(wanted)
    held = np.flatnonzero(numbers.take(first, mode="clip") == wanted) if len(numbers) else first[:0]
    first = first[held]
    return ranges(first, numbers.searchsorted(wanted[held], "right") - first)


def _of_rows(held: Held, chosen: Array) -> Held:
    """What is held of the chosen rows of a segment."""
    rows, numbers = held
    if chosen.all():
        return held
    blocks = range(0, len(rows), BLOCK) if chosen.any() else ()
    kept = np.concatenate([_NONE, *(at + np.flatnonzero(chosen.take(rows[at : at + BLOCK])) for at in blocks)])
    return rows.take(kept), numbers.take(kept)


def _row_by_row(signatures: Sequence[Held], starts: Sequence[int], chosen: Array, threads: int) -> tuple[Array, Array]:
    """The signatures of the chosen rows: how many numbers each has, and all of them, rising within a row."""

    def laid(one: tuple[Held, tuple[int, int]]) -> tuple[Array, Array]:
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
