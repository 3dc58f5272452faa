"""Posting lists: for each term the rows in which it stands and how often, in few bytes and quickly read.

Rows of a segment are below 65,536. A list of rows is stored in the smallest of three codings, its counts in the
smallest of four:

- rows as they are, 2 bytes each (rare terms);
- gaps of a byte, where 255 means "255 on and no row yet";
- gaps of half a byte, where 15 means "15 on and no row yet" (common terms);
- counts all one: nothing; counts up to 15: half a byte; up to 255: a byte; others: 4 bytes.

The bytes of term `t` are `data[at[t]:at[t + 1]]`, rows first and then counts, each padded to an even number; a
padding of 255 reads as no row.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

from searchapp.engine.local.segments.arrays import ArrayFile
from searchapp.engine.local.storage.checked import MEND
from searchapp.errors import IndexDamaged

Array = NDArray[Any]
ROWS_LIMIT = 1 << 16

AT_ONCE = 1 << 19
"""Items of lists that are worked on at a time."""

BLOCK = 1 << 16
"""Chunks of texts, and words, that are worked on at a time: what the processor's caches hold."""

_REMEMBERED = 8
_EACH_LANE = np.uint64(0x0001_0001_0001_0001)
_PLAIN, _BYTES, _HALVES = 0, 1, 2
_ONES, _HALF, _BYTE, _WIDE = 0, 1, 2, 3
_HALVES_EACH = np.array((0, 1, 2, 8), np.int64)
"""Half bytes that a count of each kind takes."""


@dataclass(frozen=True, slots=True)
class Lists:
    """Posting lists laid end to end: those of term `t` are the items `[starts[t], starts[t + 1])`, rows rising."""

    starts: Array
    rows: Array
    counts: Array


def ranges(firsts: Array, lengths: Array) -> Array:
    """The numbers `first, first + 1, …` of each range, laid end to end."""
    lengths = lengths.astype(np.int64)
    ends = np.cumsum(lengths)
    numbers: Array = np.arange(int(lengths.sum()), dtype=np.int64)
    numbers += np.repeat(firsts.astype(np.int64) - (ends - lengths), lengths)
    return numbers


def firsts(numbers: Array) -> Array:
    """Where in sorted numbers each different one begins (what numpy has for it loads masked arrays)."""
    return np.flatnonzero(np.append(True, numbers[1:] != numbers[:-1])[: len(numbers)])


def _even(sizes: Array) -> Array:
    return (sizes + 1) & ~np.int64(1)


def _summed(values: Array, starts: Array) -> Array:
    """The sum of each list's values; no list is empty."""
    return np.add.reduceat(values, starts[:-1], dtype=np.int64) if len(starts) > 1 else np.zeros(0, np.int64)


def encode(prefix: str, lists: Lists) -> dict[str, Array]:
    """The arrays of these lists, named with a prefix. No list may be empty."""
    starts, rows, counts = lists.starts.astype(np.int64), lists.rows, lists.counts
    sizes = np.diff(starts)
    gaps = np.empty(len(rows), np.int64)
    if len(rows):
        gaps[0] = rows[0]
        np.subtract(rows[1:], rows[:-1], out=gaps[1:], dtype=np.int64, casting="unsafe")
        gaps[starts[:-1]] = rows[starts[:-1]]
    in_bytes = _even(_summed(1 + gaps // 255, starts))
    in_halves = _even((_summed(1 + gaps // 15, starts) + 1) // 2)
    choices = np.stack((2 * sizes, in_bytes, in_halves))
    row_kind = np.argmin(choices, axis=0).astype(np.uint8)
    row_bytes = choices.min(axis=0) if len(sizes) else np.zeros(0, np.int64)
    most = np.maximum.reduceat(counts, starts[:-1]) if len(sizes) else np.zeros(0, np.int64)
    count_kind = np.select((most <= 1, most <= 15, most <= 255), (_ONES, _HALF, _BYTE), _WIDE).astype(np.uint8)
    count_bytes = _count_bytes(count_kind, sizes)
    at = np.zeros(len(sizes) + 1, np.int64)
    np.cumsum(row_bytes + count_bytes, out=at[1:])
    data = np.full(int(at[-1]), 255, np.uint8)

    _put(data, at[:-1], sizes, starts, row_kind == _PLAIN, rows.astype("<u2"), 2)
    _put_gaps(data, at[:-1], starts, row_kind == _BYTES, gaps, 255)
    _put_gaps(data, at[:-1], starts, row_kind == _HALVES, gaps, 15)
    behind = at[:-1] + row_bytes
    _put(data, behind, sizes, starts, count_kind == _BYTE, counts.astype(np.uint8), 1)
    _put(data, behind, sizes, starts, count_kind == _WIDE, counts.astype("<u4"), 4)
    chosen = count_kind == _HALF
    halves = np.repeat(chosen, sizes)
    _put_halves(data, behind[chosen], sizes[chosen], counts[halves].astype(np.uint8))
    return {
        f"{prefix}.at": at.astype("<u4"),
        f"{prefix}.count": sizes.astype("<u4"),
        f"{prefix}.kind": row_kind | count_kind << 4,
        f"{prefix}.data": data,
    }


def together(prefix: str, pieces: Sequence[Mapping[str, Array]]) -> dict[str, Array]:
    """The arrays of slices that were encoded one by one, as those of one."""
    if not pieces:
        return encode(prefix, Lists(np.zeros(1, np.int64), np.zeros(0, np.int64), np.zeros(0, np.int64)))
    base, ats = 0, []
    for piece in pieces:
        at = piece[f"{prefix}.at"].astype(np.int64)
        ats.append(at[:-1] + base)
        base += int(at[-1])
    out = {f"{prefix}.at": np.concatenate((*ats, [base])).astype("<u4")}
    for name in ("count", "kind", "data"):
        out[f"{prefix}.{name}"] = np.concatenate([piece[f"{prefix}.{name}"] for piece in pieces])
    return out


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


def _count_bytes(kinds: Array, sizes: Array) -> Array:
    return _even((sizes * _HALVES_EACH.take(kinds, mode="clip") + 1) >> 1)


def _put(data: Array, at: Array, sizes: Array, starts: Array, chosen: Array, values: Array, width: int) -> None:
    """Write the values of the chosen lists, each as `width` bytes, from `at` on."""
    lengths = sizes[chosen]
    taken = np.ascontiguousarray(values[ranges(starts[:-1][chosen], lengths)])
    data[ranges(at[chosen], lengths * width)] = taken.view(np.uint8)


def _put_gaps(data: Array, at: Array, starts: Array, chosen: Array, gaps: Array, step: int) -> None:
    """Write the gaps of the chosen lists: a `step` for every whole one, then the rest."""
    lengths = np.diff(starts)[chosen]
    taken = gaps[ranges(starts[:-1][chosen], lengths)]
    if not len(taken):
        return
    units = 1 + taken // step
    ends = np.cumsum(units)
    out = np.full(int(ends[-1]), step, np.uint8)
    out[ends - 1] = taken % step
    firsts = np.zeros(len(lengths), np.int64)
    np.cumsum(lengths[:-1], out=firsts[1:])
    sizes = np.add.reduceat(units, firsts)
    if step == 255:
        data[ranges(at[chosen], sizes)] = out
    else:
        _put_halves(data, at[chosen], sizes, out)


def _put_halves(data: Array, at: Array, sizes: Array, values: Array) -> None:
    """Write lists of half bytes, the lower half first; an odd one is filled up with 15."""
    if not len(values):
        return
    even = sizes + (sizes & 1)
    padded = np.full(int(even.sum()), 15, np.uint8)
    firsts = np.cumsum(even) - even
    padded[ranges(firsts, sizes)] = values
    data[ranges(at, even // 2)] = padded[0::2] | padded[1::2] << 4


def _halves(packed: Array) -> Array:
    """The half bytes of these bytes."""
    spread = packed.astype("<u2")
    spread |= spread << 4
    spread &= 0x0F0F
    return spread.view(np.uint8)


def _running(gaps: Array) -> Array:
    """The sums of bytes so far, as far as they stay below 65,536: four at a time in one 8-byte word, where a
    multiplication adds up the lanes (numpy's own takes twice as long)."""
    sums = np.zeros((len(gaps) + 3) & ~3, "<u2")
    sums[: len(gaps)] = gaps
    lanes = sums.view("<u8")
    lanes *= _EACH_LANE
    before = lanes >> np.uint64(48)
    before = np.cumsum(before) - before
    before *= _EACH_LANE
    lanes += before
    reached: Array = sums[: len(gaps)]
    return reached


def _rows_of(packed: Array, kind: int, count: int) -> Array:
    if kind == _PLAIN:
        rows: Array = packed.view("<u2")[:count]
        return rows
    step = 255
    if kind == _HALVES:
        packed, step = _halves(packed), 15
    if len(packed) - count <= 3 and bool((packed[count:] == step).all()):
        return _running(packed[:count])
    reached: Array = _running(packed)[packed != step]
    return reached


class PostingLists:
    """Reads the lists that `encode` wrote.

    `read` gives the rows of a term, rising, and how often it stands in each; None when once in all. It remembers the
    last ones, since a search comes back to them: for its score, its typed form, its closeness.
    """

    def __init__(self, file: ArrayFile, prefix: str) -> None:
        self._file, self._prefix = file, prefix
        self._at, self._count, self._kind = (file.items(f"{prefix}.{name}") for name in ("at", "count", "kind"))
        self.read = lru_cache(maxsize=_REMEMBERED)(self._read)

    def __len__(self) -> int:
        return len(self._count)

    @cached_property
    def at(self) -> Array:
        """Where the bytes of every list begin."""
        return self._file.array(f"{self._prefix}.at")

    @cached_property
    def count(self) -> Array:
        """How many rows every list has."""
        return self._file.array(f"{self._prefix}.count")

    @cached_property
    def kind(self) -> Array:
        """How every list is coded."""
        return self._file.array(f"{self._prefix}.kind")

    def size(self, term: int) -> int:
        """How many rows a term has."""
        return self._count.item(term)

    def rows(self, term: int) -> Array:
        """The rows of a term, rising."""
        return self.read(term)[0]

    def _read(self, term: int) -> tuple[Array, Array | None]:
        count, kind = self._count.item(term), self._kind.item(term)
        data = self._file.part(f"{self._prefix}.data", *self._at.pair(term))
        counting = kind >> 4
        behind = len(data) - _counts_size(counting, count)
        rows = self._sound(_rows_of(data[:behind], kind & 15, count), count)
        if counting == _ONES:
            return rows, None
        packed = data[behind:]
        if counting == _HALF:
            return rows, self._sound(_halves(packed)[:count], count)
        return rows, self._sound((packed if counting == _BYTE else packed.view("<u4"))[:count], count)

    def _sound(self, values: Array, count: int) -> Array:
        if len(values) != count:
            raise IndexDamaged(f"{self._file.path} holds a broken list", MEND)
        return values

    def lists(self, terms: Array) -> Lists:
        """The lists of some terms, read at once."""
        begins = self.at[terms].astype(np.int64)
        sizes = self.at[terms.astype(np.int64) + 1].astype(np.int64) - begins
        data = self._file.array(f"{self._prefix}.data")[ranges(begins, sizes)]
        return self._decoded(data, sizes, self.count[terms], self.kind[terms])

    def span(self, first: int, last: int) -> Lists:
        """The lists of the terms `[first, last)`, read at once."""
        at = self.at[first : last + 1].astype(np.int64)
        data = self._file.part(f"{self._prefix}.data", int(at[0]), int(at[-1]))
        return self._decoded(data, np.diff(at), self.count[first:last], self.kind[first:last])

    def _decoded(self, data: Array, sizes: Array, counts: Array, kinds: Array) -> Lists:
        counts = counts.astype(np.int64)
        starts = np.zeros(len(counts) + 1, np.int64)
        np.cumsum(counts, out=starts[1:])
        at = np.zeros(len(counts) + 1, np.int64)
        np.cumsum(sizes, out=at[1:])
        count_bytes = _count_bytes(kinds >> 4, counts)
        row_bytes = sizes - count_bytes
        rows = np.empty(int(starts[-1]), np.uint16)
        often = np.ones(int(starts[-1]), np.uint32)
        for kind in (_PLAIN, _BYTES, _HALVES):
            self._fill_rows(rows, starts, data, at[:-1], row_bytes, counts, kinds & 15 == kind, kind)
        behind = at[:-1] + row_bytes
        for kind in (_HALF, _BYTE, _WIDE):
            chosen = kinds >> 4 == kind
            if not chosen.any():
                continue
            sizes = counts[chosen]
            packed = data[ranges(behind[chosen], count_bytes[chosen])]
            values = _halves(packed) if kind == _HALF else packed.view("<u4") if kind == _WIDE else packed
            unit = {_HALF: 2 * count_bytes[chosen], _BYTE: count_bytes[chosen], _WIDE: count_bytes[chosen] // 4}[kind]
            often[ranges(starts[:-1][chosen], sizes)] = values[ranges(np.cumsum(unit) - unit, sizes)]
        return Lists(starts, rows, often)

    def _fill_rows(
        self, rows: Array, starts: Array, data: Array, at: Array, sizes: Array, counts: Array, chosen: Array, kind: int
    ) -> None:
        lengths, count = sizes[chosen], counts[chosen]
        if not len(count):
            return
        packed = data[ranges(at[chosen], lengths)]
        target = ranges(starts[:-1][chosen], count)
        if kind == _PLAIN:
            rows[target] = packed.view("<u2")
            return
        step = 255
        if kind == _HALVES:
            packed, lengths, step = _halves(packed), 2 * lengths, 15
        reached = np.cumsum(packed, dtype=np.int64)
        firsts = np.cumsum(lengths) - lengths
        before = np.where(firsts > 0, reached[firsts - 1], 0)
        kept = packed != step
        if int(kept.sum()) != len(target):
            raise IndexDamaged(f"{self._file.path} holds a broken list", MEND)
        rows[target] = reached[kept] - np.repeat(before, count)


def _counts_size(kind: int, count: int) -> int:
    size = (0, (count + 1) // 2, count, 4 * count)[kind] if kind < 4 else 0
    return size + (size & 1)
