"""Writing posting lists; see `postings` for how they are laid out."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from searchapp.engine.local.segments.arrays import bounds
from searchapp.engine.local.segments.postings import (
    BEHIND,
    BYTE,
    BYTE_AND_MORE,
    BYTES,
    HALF,
    HALF_AND_MORE,
    HALVES,
    MORE,
    ONES,
    PLAIN,
    ROWS_LIMIT,
    Lists,
    count_bytes,
    described,
    even,
    more_bytes,
    ranges,
)
from searchapp.engine.local.segments.writing import Spool

Array = NDArray[Any]

AT_ONCE = 1 << 19
"""Items of lists that are worked on at a time."""


def _summed(values: Array, starts: Array) -> Array:
    """The sum of each list's values; no list is empty."""
    return np.add.reduceat(values, starts[:-1], dtype=np.int64) if len(starts) > 1 else np.zeros(0, np.int64)


def encode(prefix: str, lists: Lists) -> dict[str, Array]:
    """The arrays of these lists, named with a prefix. No list may be empty."""
    starts, rows, counts = lists.starts.astype(np.int64), lists.rows.astype("<u2", copy=False), lists.counts
    sizes = np.diff(starts)
    gaps = np.empty(len(rows), np.uint16)
    np.subtract(rows[1:], rows[:-1], out=gaps[1:])
    gaps[starts[:-1]] = rows[starts[:-1]]
    whole = {step: gaps // step for step in (255, 15)}
    in_bytes = even(sizes + _summed(whole[255], starts))
    in_halves = even((sizes + _summed(whole[15], starts) + 1) // 2)
    choices = np.stack((2 * sizes, in_bytes, in_halves))
    row_kind = np.argmin(choices, axis=0).astype(np.uint8)
    row_bytes = choices.min(axis=0) if len(sizes) else np.zeros(0, np.int64)
    count_kind, more = _ways(counts, starts, sizes)
    counted = count_bytes(count_kind, sizes)
    at = bounds(row_bytes + counted + more_bytes(count_kind, more))
    data = np.full(int(at[-1]), 255, np.uint8)

    _put(data, at[:-1], sizes, starts, row_kind == PLAIN, rows, 2)
    _put_gaps(data, at[:-1], starts, row_kind == BYTES, gaps, whole[255], 255)
    _put_gaps(data, at[:-1], starts, row_kind == HALVES, gaps, whole[15], 15)
    behind = at[:-1] + row_bytes
    limits = np.repeat(BEHIND.take(count_kind), sizes)
    larger = (limits > 0) & (counts >= limits)
    small = np.where(larger, limits, counts).astype(np.uint8)
    _put(data, behind, sizes, starts, (count_kind == BYTE) | (count_kind == BYTE_AND_MORE), small, 1)
    chosen = (count_kind == HALF) | (count_kind == HALF_AND_MORE)
    _put_halves(data, behind[chosen], sizes[chosen], small[np.repeat(chosen, sizes)])
    chosen = count_kind >= MORE
    four, ends = np.full(int(chosen.sum()), 4), at[1:][chosen]
    data[ranges(ends - 4 - 4 * more[chosen], 4 * more[chosen])] = counts[larger].astype("<u4").view(np.uint8)
    data[ranges(ends - 4, four)] = more[chosen].astype("<u4").view(np.uint8)
    return {f"{prefix}.lists": described(at, sizes, row_kind | count_kind << 4), f"{prefix}.data": data}


def _ways(counts: Array, starts: Array, sizes: Array) -> tuple[Array, Array]:
    """The way in which the counts of each list take the fewest bytes, and how many stand behind the others in it."""
    if not len(sizes):
        return np.zeros(0, np.uint8), np.zeros(0, np.int64)
    most = np.maximum.reduceat(counts, starts[:-1])
    over = []
    for limit in BEHIND[MORE:].tolist():
        larger = np.searchsorted(starts, np.flatnonzero(counts >= limit), "right") - 1
        over.append(np.bincount(larger, minlength=len(sizes)))
    none = np.zeros(len(sizes), np.int64)
    sure = np.select((most <= 1, most <= 15), (ONES, HALF), BYTE).astype(np.uint8)
    kinds = np.stack((sure, *(np.full(len(sizes), way, np.uint8) for way in (HALF_AND_MORE, BYTE_AND_MORE))))
    more = np.stack((none, *over))
    room = np.stack([count_bytes(way, sizes) + more_bytes(way, held) for way, held in zip(kinds, more, strict=True)])
    room[0, most > 255] = room.max(initial=0) + 1
    best = np.argmin(room, axis=0), np.arange(len(sizes))
    return kinds[best], more[best]


class ListsWriter:
    """Posting lists that are encoded slice by slice, in their order. What is long waits in `folder`."""

    def __init__(self, prefix: str, folder: Path) -> None:
        self._prefix, self._data = prefix, Spool(folder, "|u1")
        self._lists = [np.zeros(0, "<u4")]

    def add(self, lists: Lists) -> None:
        """Add the lists of the next slice."""
        piece = encode(self._prefix, lists)
        listed = piece[f"{self._prefix}.lists"][:-1]
        listed[0::2] += np.uint32(len(self._data))
        self._lists.append(listed)
        self._data.add(piece[f"{self._prefix}.data"])

    def arrays(self) -> dict[str, Array | Spool]:
        """The arrays of all lists, as `encode` makes them of some."""
        end = np.array([len(self._data)], "<u4")
        return {f"{self._prefix}.lists": np.concatenate((*self._lists, end)), f"{self._prefix}.data": self._data}


def slices(weights: Array) -> Iterator[tuple[int, int]]:
    """Runs of lists that are worked on at a time: so few, of so many items, that memory stays bounded and that the
    number of a list within its run has 2 bytes, which numpy sorts by its digits."""
    reached = np.cumsum(weights)
    first = 0
    while first < len(weights):
        before = reached[first - 1] if first else 0
        last = max(first + 1, int(np.searchsorted(reached, before + AT_ONCE, "right")))
        last = min(last, first + ROWS_LIMIT, len(weights))
        yield first, last
        first = last


def _put(data: Array, at: Array, sizes: Array, starts: Array, chosen: Array, values: Array, width: int) -> None:
    """Write the values of the chosen lists, each as `width` bytes, from `at` on."""
    lengths = sizes[chosen]
    taken = np.ascontiguousarray(values[ranges(starts[:-1][chosen], lengths)])
    data[ranges(at[chosen], lengths * width)] = taken.view(np.uint8)


def _put_gaps(data: Array, at: Array, starts: Array, chosen: Array, gaps: Array, whole: Array, step: int) -> None:
    """Write the gaps of the chosen lists: a `step` for each of the `whole` ones in a gap, then the rest."""
    lengths = np.diff(starts)[chosen]
    items = ranges(starts[:-1][chosen], lengths)
    if not len(items):
        return
    steps = whole[items]
    ends = np.cumsum(steps.astype(np.int64) + 1)
    sizes = np.diff(ends[np.cumsum(lengths) - 1], prepend=0)
    if step == 15:  # an odd list of half bytes is filled up, with what is a step here
        odd = sizes & 1
        ends += (np.cumsum(odd) - odd).repeat(lengths)
        sizes += odd
    out = np.full(int(sizes.sum()), step, np.uint8)
    out[ends - 1] = gaps[items] - steps * np.uint16(step)
    if step == 255:
        data[ranges(at[chosen], sizes)] = out
    else:
        data[ranges(at[chosen], sizes // 2)] = out[0::2] | out[1::2] << 4


def _put_halves(data: Array, at: Array, sizes: Array, values: Array) -> None:
    """Write lists of half bytes, the lower half first; an odd one is filled up with 15."""
    if not len(values):
        return
    even = sizes + (sizes & 1)
    padded = np.full(int(even.sum()), 15, np.uint8)
    firsts = np.cumsum(even) - even
    padded[ranges(firsts, sizes)] = values
    data[ranges(at, even // 2)] = padded[0::2] | padded[1::2] << 4
