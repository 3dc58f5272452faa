"""Posting lists: for each term the rows in which it stands and how often, in few bytes and quickly read.

Rows of a segment are below 65,536. A list of rows is stored in the smallest of three codings, its counts in the
smallest of five:

- rows as they are, 2 bytes each (rare terms);
- gaps of a byte, where 255 means "255 on and no row yet";
- gaps of half a byte, where 15 means "15 on and no row yet" (common terms);
- counts all one: nothing; up to 15: half a byte each; up to 255: a byte each;
- few larger ones among them: half a byte or a byte each, where the largest number, 15 or 255, means "see behind", then
  the larger ones in order, 4 bytes each, and how many they are, in 4 bytes.

The lists of terms are described by numbers in turn: `lists[2 * t]` says where the bytes of term `t` begin in `data`, as
far as `lists[2 * t + 2]`; `lists[2 * t + 1]` is the number of its rows, times 256, plus how they are coded. The bytes
are rows first and then counts, each padded to an even number; a padding of 255 reads as no row.
"""

from functools import cached_property, lru_cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

from searchapp.engine.local.segments.arrays import ArrayFile, bounds, in_turn
from searchapp.errors import IndexDamaged
from searchapp.records import dataclass

Array = NDArray[Any]
ROWS_LIMIT = 1 << 16
"""Articles, and quotes, of a segment at most: a row has 2 bytes."""

BLOCK = 1 << 16
"""Chunks of texts, and words, that are worked on at a time: what the processor's caches hold."""

_REMEMBERED = 8
_EACH_LANE = np.uint64(0x0001_0001_0001_0001)
_KIND_BITS = 8
_KIND = (1 << _KIND_BITS) - 1
PLAIN, BYTES, HALVES = 0, 1, 2
"""How rows are coded."""
ONES, HALF, BYTE, HALF_AND_MORE, BYTE_AND_MORE = 0, 1, 2, 3, 4
"""How counts are."""
MORE = HALF_AND_MORE
"""The first way of those that have larger counts behind the others."""
BEHIND = np.array((0, 0, 0, 15, 255), np.uint8)
"""The number that means, in each way, that the count stands behind the others."""
_HALVES_EACH = np.array((0, 1, 2, 1, 2), np.int64)
"""Half bytes that a count takes in each way."""


@dataclass(frozen=True, slots=True)
class Lists:
    """Posting lists laid end to end: those of term `t` are the items `[starts[t], starts[t + 1])`, rows rising."""

    starts: Array
    rows: Array
    counts: Array


def described(at: Array, counts: Array, kinds: Array) -> Array:
    """The array `lists`: where each list begins, and where the last ends; how many rows it has, and how it is coded."""
    return in_turn(at, counts.astype(np.uint32) << _KIND_BITS | kinds)


def ranges(firsts: Array, lengths: Array) -> Array:
    """The numbers `first, first + 1, …` of each range, laid end to end."""
    lengths = lengths.astype(np.int64)
    ends = lengths.cumsum()
    numbers: Array = np.arange(int(ends[-1]) if len(ends) else 0, dtype=np.int64)
    numbers += (firsts.astype(np.int64) - (ends - lengths)).repeat(lengths)
    return numbers


def firsts(numbers: Array) -> Array:
    """Where in sorted numbers each different one begins (what numpy has for it loads masked arrays)."""
    return np.flatnonzero(np.append(True, numbers[1:] != numbers[:-1])[: len(numbers)])


def even(sizes: Array) -> Array:
    """These numbers of bytes, each made even."""
    return (sizes + 1) & ~np.int64(1)


def count_bytes(kinds: Array, sizes: Array) -> Array:
    """The bytes that the counts of lists take, larger ones behind them left out, by how they are coded and how many
    they are."""
    return even((sizes * _HALVES_EACH.take(kinds, mode="clip") + 1) >> 1)


def more_bytes(kinds: Array, more: Array) -> Array:
    """The bytes that so many larger counts take behind the others, with their number."""
    return np.where(kinds >= MORE, 4 * (more + 1), 0)


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
    before = before.cumsum() - before
    before *= _EACH_LANE
    lanes += before
    reached: Array = sums[: len(gaps)]
    return reached


def _rows_of(packed: Array, kind: int, count: int) -> Array:
    if kind == PLAIN:
        rows: Array = packed.view("<u2")[:count]
        return rows
    step = 255
    if kind == HALVES:
        packed, step = _halves(packed), 15
    if len(packed) - count <= 3 and bool((packed[count:] == step).all()):
        return _running(packed[:count])
    reached: Array = _running(packed)[packed != step]
    return reached


class PostingLists:
    """Reads the lists that `encoding` wrote.

    `read` gives the rows of a term, rising, and how often it stands in each; None when once in all. It remembers the
    last ones, since a search comes back to them: for its score, its typed form, its closeness.
    """

    def __init__(self, file: ArrayFile, prefix: str) -> None:
        self._file, self._prefix = file, prefix
        self._items = file.items(f"{prefix}.lists")
        self.read = lru_cache(maxsize=_REMEMBERED)(self._read)

    def __len__(self) -> int:
        return len(self._items) // 2

    @cached_property
    def _lists(self) -> Array:
        return self._file.array(f"{self._prefix}.lists")

    @cached_property
    def counts(self) -> Array:
        """How many rows every list has."""
        counts: Array = self._lists[1::2] >> _KIND_BITS
        return counts

    def size(self, term: int) -> int:
        """How many rows a term has."""
        return self._items.item(2 * term + 1) >> _KIND_BITS

    def rows(self, term: int) -> Array:
        """The rows of a term, rising."""
        return self.read(term)[0]

    def _read(self, term: int) -> tuple[Array, Array | None]:
        start, described, stop = self._items.several(2 * term, 3)
        count, kind = described >> _KIND_BITS, described & _KIND
        data = self._file.part(f"{self._prefix}.data", start, stop)
        counting = kind >> 4
        more = int.from_bytes(data[-4:].tobytes(), "little") if counting >= MORE else -1
        end = len(data) - 4 * (more + 1)
        behind = end - _counts_size(counting, count)
        if behind < 0:
            raise self._broken()
        rows = self._sound(_rows_of(data[:behind], kind & 15, count), count)
        if counting == ONES:
            return rows, None
        packed = data[behind:end]
        counts = self._sound((_halves(packed) if counting in (HALF, HALF_AND_MORE) else packed)[:count], count)
        if counting >= MORE:
            at = (counts == BEHIND[counting]).nonzero()[0]
            counts = counts.astype(np.uint32)
            counts[self._sound(at, more)] = data[end:-4].view("<u4")
        return rows, counts

    def _sound(self, values: Array, count: int) -> Array:
        if len(values) != count:
            raise self._broken()
        return values

    def _broken(self) -> IndexDamaged:
        return IndexDamaged(f"{self._file.path} holds a broken list")

    def lists(self, terms: Array) -> Lists:
        """The lists of some terms, read at once."""
        first = 2 * terms.astype(np.int64)
        begins = self._lists[first].astype(np.int64)
        sizes = self._lists[first + 2].astype(np.int64) - begins
        data = self._file.array(f"{self._prefix}.data")[ranges(begins, sizes)]
        return self._decoded(data, sizes, self._lists[first + 1])

    def span(self, first: int, last: int) -> Lists:
        """The lists of the terms `[first, last)`, read at once."""
        part = self._file.part(f"{self._prefix}.lists", 2 * first, 2 * last + 1)
        at = part[0::2].astype(np.int64)
        data = self._file.part(f"{self._prefix}.data", int(at[0]), int(at[-1]))
        return self._decoded(data, np.diff(at), part[1::2])

    def _decoded(self, data: Array, sizes: Array, described: Array) -> Lists:
        counts, kinds = (described >> _KIND_BITS).astype(np.int64), described & _KIND
        starts, at = bounds(counts), bounds(sizes)
        ways = kinds >> 4
        more = np.zeros(len(counts), np.int64)
        more[ways >= MORE] = data[ranges(at[1:][ways >= MORE] - 4, np.full(int((ways >= MORE).sum()), 4))].view("<u4")
        counted = count_bytes(ways, counts)
        row_bytes = sizes - counted - more_bytes(ways, more)
        if int(row_bytes.min(initial=0)) < 0:
            raise self._broken()
        rows = np.empty(int(starts[-1]), np.uint16)
        often = np.ones(int(starts[-1]), np.uint32)
        for kind in (PLAIN, BYTES, HALVES):
            self._fill_rows(rows, starts, data, at[:-1], row_bytes, counts, kinds & 15 == kind, kind)
        behind = at[:-1] + row_bytes
        for way in (HALF, BYTE, HALF_AND_MORE, BYTE_AND_MORE):
            chosen = ways == way
            if not chosen.any():
                continue
            count, unit = counts[chosen], counted[chosen]
            values = data[ranges(behind[chosen], unit)]
            if way in (HALF, HALF_AND_MORE):
                values, unit = _halves(values), 2 * unit
            values = values[ranges(unit.cumsum() - unit, count)]
            target = ranges(starts[:-1][chosen], count)
            often[target] = values
            if way >= MORE:
                larger = data[ranges(behind[chosen] + counted[chosen], 4 * more[chosen])].view("<u4")
                often[self._sound(target[values == BEHIND[way]], len(larger))] = larger
        return Lists(starts, rows, often)

    def _fill_rows(
        self, rows: Array, starts: Array, data: Array, at: Array, sizes: Array, counts: Array, chosen: Array, kind: int
    ) -> None:
        lengths, count = sizes[chosen], counts[chosen]
        if not len(count):
            return
        packed = data[ranges(at[chosen], lengths)]
        target = ranges(starts[:-1][chosen], count)
        if kind == PLAIN:
            rows[target] = packed.view("<u2")
            return
        step = 255
        if kind == HALVES:
            packed, lengths, step = _halves(packed), 2 * lengths, 15
        reached = packed.cumsum(dtype=np.int64)
        firsts = lengths.cumsum() - lengths
        before = np.where(firsts > 0, reached[firsts - 1], 0)
        kept = packed != step
        if int(kept.sum()) != len(target):
            raise self._broken()
        rows[target] = reached[kept] - before.repeat(count)


def _counts_size(kind: int, count: int) -> int:
    size = count if kind in (BYTE, BYTE_AND_MORE) else (count + 1) // 2 if kind in (HALF, HALF_AND_MORE) else 0
    return size + (size & 1)
