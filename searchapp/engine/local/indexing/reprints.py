"""Which articles are reprints or near-duplicates of an earlier one, from the signatures of all.

The first of several alike is the original and is never marked. It is the one with the earliest date, of one day that
which names fewest sources; undated ones come after dated ones, and among equals the order of the rows decides.
"""

from collections.abc import Callable
from typing import Any

import numpy as np
from numpy.typing import NDArray

from searchapp.engine.local.segments.postings import firsts
from searchapp.records import dataclass

Array = NDArray[Any]
Held = tuple[Array, Array]
"""Articles, by their place among those given, and a number that stands in the signature of each."""
InFull = Callable[[Array], tuple[Array, Array]]
"""From articles to their signatures: how many numbers each has, and all of them laid end to end, rising in each."""

_LEAST_SHARE = 0.5
"""The share of an article that must stand in an earlier one for it to be a reprint."""

_LEAST_LIKENESS = 0.8
"""The likeness (Jaccard) to an earlier article from which on one is its near-duplicate."""

_EARLIEST = 3
"""Articles that a number of signatures points to, of all that have it."""
_LEAST_SHARED = 4
"""Numbers that a reprint shares at least, where its signature has so many."""
_SHIFT, _ROWS = np.uint64(32), np.uint64((1 << 32) - 1)
_MULTIPLIER = np.uint64(0x9E3779B97F4A7C15)
"""An odd number without a pattern, which spreads numbers over the places of a table."""


@dataclass(frozen=True, slots=True)
class Reprints:
    """For each row: the `original` that most of it stands in (a row, -1 for none), the `share` of it that does, and
    whether it is a near-duplicate of an earlier one, be it of another that is shorter than the original."""

    original: NDArray[np.int64]
    share: NDArray[np.float32]
    duplicate: NDArray[np.bool_]

    @property
    def reprint(self) -> NDArray[np.bool_]:
        """Rows of which most stands in an earlier article."""
        return self.original >= 0


def reprints(moments: NDArray[np.int64], held: Held, in_full: InFull, new: NDArray[np.bool_] | None = None) -> Reprints:
    """The reprints among articles: `held` are the numbers by which they are brought together, and those that share some
    are compared `in_full`.

    `moments` order the articles in time, in any unit; those of undated articles are to be the highest. Where only some
    are `new`, the others are compared with these alone.
    """
    size = len(moments)
    found = Reprints(np.full(size, -1), np.zeros(size, np.float32), np.zeros(size, bool))
    order = np.argsort(moments, kind="stable")
    place = np.empty(size, np.uint64)
    place[order] = np.arange(size, dtype=np.uint64)
    later, earlier, shared = _sharing(held, place, new[order] if new is not None and not new.all() else None)
    if not len(later):
        return found
    own, both = _sampled(in_full, order[later], order[earlier], size)
    share = shared / np.maximum(own, 1)
    good = (share >= _LEAST_SHARE) & (shared >= np.minimum(_LEAST_SHARED, own)) & (own > 1)
    later, earlier, share = later[good], earlier[good], share[good]
    alike = (shared[good] / np.maximum(both[good] - shared[good], 1)) >= _LEAST_LIKENESS
    best = np.lexsort((earlier, -share, later))
    first = best[firsts(later[best])]
    rows = order[later[first]]
    found.original[rows] = order[earlier[first]]
    found.share[rows] = share[first]
    found.duplicate[order[later[alike]]] = True
    return found


def _sharing(held: Held, place: NDArray[np.uint64], new: Array | None) -> tuple[Array, Array, Array]:
    """Pairs of a later and an earlier article that share hashes, as their places in time, with how many; each hash
    points only to the three earliest that have it, so that a phrase of thousands of articles costs no more than one of
    two. One of a pair is to be `new`, where that is given by place."""
    rows, hashes = held
    # What is given is sorted in long stretches, which this sort likes; those of one hash are put in order of time.
    joined = np.sort(hashes.astype(np.uint64) << _SHIFT | place.take(rows), kind="stable")
    repeated = (joined[1:] ^ joined[:-1]) <= _ROWS
    joined = joined[np.append(repeated, False) | np.append(False, repeated)] if len(joined) else joined
    rows, hashes = (joined & _ROWS).astype(np.int64), joined >> _SHIFT
    starts = firsts(hashes)
    sizes = np.diff(np.append(starts, len(hashes)))
    nth = np.arange(len(hashes)) - np.repeat(starts, sizes)
    begin = np.repeat(starts, sizes)
    keys = []
    for number in range(_EARLIEST):
        members = np.flatnonzero(nth > number)
        later, earlier = rows[members], rows[begin[members] + number]
        if new is not None:
            one_new = new[later] | new[earlier]
            later, earlier = later[one_new], earlier[one_new]
        keys.append(later * len(place) + earlier)
    # A single shared hash is never enough, and most pairs share no more.
    pairs = np.sort(_recurring(np.concatenate(keys)))
    begins = firsts(pairs)
    pairs, shared = pairs[begins], np.diff(np.append(begins, len(pairs)))
    pairs, shared = pairs[shared > 1], shared[shared > 1]
    return pairs // len(place), pairs % len(place), shared


def _recurring(keys: Array) -> Array:
    """Those of some numbers that occur more than once, and a few others: all that share a place of a table."""
    bits = len(keys).bit_length() + 1
    places = ((keys.view(np.uint64) * _MULTIPLIER) >> np.uint64(64 - bits)).view(np.int64)
    order = np.arange(len(keys), dtype=np.uint32)
    last = np.empty(1 << bits, np.uint32)
    last[places] = order
    shared = np.zeros(1 << bits, bool)
    shared[places[last.take(places) != order]] = True
    return keys[shared.take(places)]


def _sampled(in_full: InFull, later: Array, earlier: Array, size: int) -> tuple[Array, Array]:
    """For each pair how many hashes of the later one, and of the two together, lie where both were sampled."""
    paired = np.zeros(size, bool)
    paired[later] = paired[earlier] = True
    counts, numbers = in_full(np.flatnonzero(paired))
    place = np.cumsum(paired) - 1
    later, earlier = place[later], place[earlier]
    ends = np.cumsum(counts)
    limit = np.minimum(numbers[ends[later] - 1], numbers[ends[earlier] - 1]).astype(np.uint64)
    ordered = np.repeat(np.arange(len(counts), dtype=np.uint64), counts) << _SHIFT | numbers
    own, other = (
        ordered.searchsorted(rows.astype(np.uint64) << _SHIFT | limit, "right") - (ends - counts)[rows]
        for rows in (later, earlier)
    )
    return own, own + other
