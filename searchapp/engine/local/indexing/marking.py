"""Marking reprints and near-duplicates when a generation is made, so that a search only looks a mark up.

    <segment>.signatures    how many numbers each row's signature has (u8 a row), then all of them (u32), row by row
    marks                   of a generation: a byte for each of its rows, of bits LOOKED_AT, REPRINT and DUPLICATE

When rows were only added, the rows that share something with them are looked at and no others.
"""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from searchapp.engine.local.indexing.reprints import reprints
from searchapp.engine.local.segments.columns import NO_DAY
from searchapp.engine.local.segments.postings import BLOCK, ranges
from searchapp.engine.local.segments.segment import open_segments
from searchapp.engine.local.storage.generations import DUPLICATE, LOOKED_AT, REPRINT, SegmentPart
from searchapp.errors import IndexDamaged
from searchapp.text.shingles import NOTHING, SIZE

SIGNATURES = ".signatures"

_MESHES = 16
"""Places of a sieve for each number that it lets through, so that few others pass."""
_FINEST, _REST = 1 << 22, np.uint32(10)
"""Places at most, and the bits of a number that do not count for the finest sieve."""
_LEAST_SHARED = 2
_SOURCES, _MINUTES = 16, 1442
_UNDATED = 1 << 60

Array = NDArray[Any]
Marks = Mapping[str, NDArray[np.uint8]]


def write_signatures(folder: Path, segment: str, counts: Array, numbers: Array) -> None:
    """Write the signatures of a new segment's rows: how many numbers each has, and all; nothing is synced."""
    data = counts.astype(np.uint8).tobytes() + numbers.astype("<u4").tobytes()
    (folder / f"{segment}{SIGNATURES}").write_bytes(data)


def merge_signatures(parts: Sequence[SegmentPart], folder: Path, name: str) -> None:
    """Write the signatures of the segment that these were joined to, without the deleted rows."""
    counts, numbers = _all_signatures(parts)
    living = np.concatenate([_living(part) for part in parts])
    write_signatures(folder, name, counts[living], numbers)


def merge_marks(parts: Sequence[SegmentPart], marks: Marks) -> NDArray[np.uint8]:
    """The marks of the segment that these were joined to; those of a segment that is not known are none."""
    joined: NDArray[np.uint8] = np.concatenate(
        [marks.get(part.name, np.zeros(part.documents, np.uint8))[_living(part)] for part in parts]
    )
    return joined


def marked(parts: Sequence[SegmentPart], known: Marks, anew: bool) -> dict[str, NDArray[np.uint8]]:
    """The marks of all segments, by name; `known` are those of some. `anew` where rows went that may be originals."""
    if not parts:
        return {}
    marks = np.concatenate([known.get(part.name, np.zeros(part.documents, np.uint8)) for part in parts])
    if anew:
        marks = np.zeros(len(marks), np.uint8)
    if not marks.all():
        counts, flat = _all_signatures(parts)
        rows, numbers = _shared(counts, flat, marks == 0)
        touched = (marks == 0) | (np.bincount(rows, minlength=len(marks)) >= _LEAST_SHARED)
        chosen, kept = np.flatnonzero(touched), touched.take(rows)
        held = (np.cumsum(touched) - 1).take(rows[kept]), numbers[kept]
        found = reprints(_rows_of(counts, flat, chosen), _moments(parts)[chosen], held)
        marks[chosen] |= found.reprint * np.uint8(REPRINT) | found.duplicate * np.uint8(DUPLICATE)
        marks |= LOOKED_AT
    starts = np.cumsum([0, *(part.documents for part in parts)])
    return {part.name: marks[starts[at] : starts[at + 1]] for at, part in enumerate(parts)}


def _all_signatures(parts: Sequence[SegmentPart]) -> tuple[Array, Array]:
    """How many numbers the signature of each row has, none where the row is deleted, and the numbers."""
    counts, numbers = [], []
    for part in parts:
        count, flat = _signatures(part)
        if len(part.deleted):
            living = _living(part)
            count, flat = np.where(living, count, 0), flat[np.repeat(living, count)]
        counts.append(count)
        numbers.append(flat)
    return np.concatenate(counts), np.concatenate(numbers)


def _shared(counts: Array, flat: Array, new: Array) -> tuple[Array, Array]:
    """The numbers that stand in the signature of a new row, wherever they do: the rows, and the numbers. A few others
    slip through, without harm: what old rows share is known."""
    ends = np.cumsum(counts)
    if new.all():
        return np.repeat(np.arange(len(counts)), counts), flat
    rows = np.flatnonzero(new)
    wanted = flat[ranges(ends[rows] - counts[rows], counts[rows])]
    mask = np.uint32(min(1 << (_MESHES * len(wanted)).bit_length(), _FINEST) - 1)
    sieve, fine = np.zeros(int(mask) + 1, bool), np.zeros(_FINEST, bool)
    sieve[wanted & mask] = fine[wanted >> _REST] = True
    blocks = range(0, max(len(flat), 1), BLOCK)
    likely = np.concatenate([at + np.flatnonzero(sieve.take(flat[at : at + BLOCK] & mask)) for at in blocks])
    numbers = flat.take(likely)
    kept = fine.take(numbers >> _REST)
    return np.searchsorted(ends, likely[kept], "right"), numbers[kept]


def _rows_of(counts: Array, flat: Array, rows: Array) -> NDArray[np.uint32]:
    matrix = np.full((len(rows), SIZE), NOTHING, np.uint32)
    ends = np.cumsum(counts)
    matrix[np.arange(SIZE) < counts[rows][:, None]] = flat[ranges(ends[rows] - counts[rows], counts[rows])]
    return matrix


def _signatures(part: SegmentPart) -> tuple[Array, Array]:
    path = part.folder / f"{part.name}{SIGNATURES}"
    data = path.read_bytes()
    counts = np.frombuffer(data, np.uint8, min(part.documents, len(data))).astype(np.int64)
    if len(counts) != part.documents or len(data) != part.documents + 4 * counts.sum() or (counts > SIZE).any():
        raise IndexDamaged(f"{path} is damaged", "mend it with: searchapp repair")
    return counts, np.frombuffer(data, "<u4", offset=part.documents)


def _living(part: SegmentPart) -> Array:
    living = np.ones(part.documents, bool)
    living[part.deleted] = False
    return living


def _moments(parts: Sequence[SegmentPart]) -> NDArray[np.int64]:
    """The order in which articles came out: by day; of one day those that name fewer sources first, for a reprint names
    one more than what it reprints; then by the clock, where none is printed first."""
    found = []
    for segment in open_segments(parts):
        days = segment.column("date.first").astype(np.int64)
        vias = np.minimum(np.diff(segment.column("via.at").astype(np.int64)), _SOURCES - 1)
        moments = (days * _SOURCES + vias) * _MINUTES + segment.column("date.minute")
        found.append(np.where(days == NO_DAY, _UNDATED + vias, moments))
    return np.concatenate(found)
