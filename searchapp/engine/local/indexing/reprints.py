"""Which articles are reprints or near-duplicates of an earlier one, from the signatures of all.

The first of several alike is the original and is never marked. It is the one with the earliest date, of one day that
which names fewest sources; undated ones come after dated ones, and among equals the order of the rows decides.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from searchapp.engine.local.segments.postings import firsts
from searchapp.text.shingles import NOTHING

Held = tuple[NDArray[np.int64], NDArray[np.uint32]]
"""Articles, by their place among those given, and a number that stands in the signature of each."""

REPRINT = 0.5
"""The share of an article that must stand in an earlier one for it to be a reprint."""

DUPLICATE = 0.8
"""The likeness (Jaccard) to an earlier article from which one is its near-duplicate."""

_EARLIEST = 3
_LEAST_SHARED = 4


@dataclass(frozen=True, slots=True)
class Reprints:
    """For each row: the `original` that most of it stands in (a row, -1 for none), the `share` of it that does, and
    whether the two are near-duplicates."""

    original: NDArray[np.int64]
    share: NDArray[np.float32]
    duplicate: NDArray[np.bool_]

    @property
    def reprint(self) -> NDArray[np.bool_]:
        """Rows of which most stands in an earlier article."""
        return self.original >= 0


def reprints(signatures: NDArray[np.uint32], moments: NDArray[np.int64], held: Held | None = None) -> Reprints:
    """The reprints among articles with these `signatures` (a row of `SIZE` each).

    `moments` order the articles in time, in any unit; those of undated articles are to be the highest. `held` are the
    numbers by which articles are brought together, where not all of the signatures are to do that.
    """
    number = len(signatures)
    found = Reprints(np.full(number, -1), np.zeros(number, np.float32), np.zeros(number, bool))
    if not number:
        return found
    order = np.argsort(moments, kind="stable")
    place = np.empty(number, np.uint64)
    place[order] = np.arange(number, dtype=np.uint64)
    rows, hashes = held if held is not None else _held(signatures)
    later, earlier, shared = _sharing(place.take(rows), hashes, number)
    own, both = _sampled(signatures[order], later, earlier)
    share = shared / np.maximum(own, 1)
    good = (share >= REPRINT) & (shared >= np.minimum(_LEAST_SHARED, own)) & (own > 1)
    later, earlier, share = later[good], earlier[good], share[good]
    alike = (shared[good] / np.maximum(both[good] - shared[good], 1)) >= DUPLICATE
    best = np.lexsort((earlier, -share, later))
    first = best[firsts(later[best])]
    rows = order[later[first]]
    found.original[rows] = order[earlier[first]]
    found.share[rows] = share[first]
    found.duplicate[rows] = alike[first]
    return found


def _held(signatures: NDArray[np.uint32]) -> Held:
    rows, columns = np.nonzero(signatures != NOTHING)
    return rows, signatures[rows, columns]


def _sharing(
    rows: NDArray[np.uint64], hashes: NDArray[np.uint32], number: int
) -> tuple[NDArray[np.int64], NDArray[np.int64], NDArray[np.int64]]:
    """Pairs of a later and an earlier article that share hashes, with how many; each hash points only to the three
    earliest that have it, so that a phrase of thousands of articles costs no more than one of two."""
    joined = np.sort(hashes.astype(np.uint64) << np.uint64(32) | rows)
    repeated = joined[1:] >> np.uint64(32) == joined[:-1] >> np.uint64(32)
    joined = joined[np.r_[repeated, False] | np.r_[False, repeated]] if len(joined) else joined
    rows, hashes = (joined & np.uint64(NOTHING)).astype(np.int64), joined >> np.uint64(32)
    starts = np.flatnonzero(np.r_[True, hashes[1:] != hashes[:-1]]) if len(hashes) else np.zeros(0, np.int64)
    sizes = np.diff(np.r_[starts, len(hashes)])
    place = np.arange(len(hashes)) - np.repeat(starts, sizes)
    begin = np.repeat(starts, sizes)
    keys = []
    for nth in range(_EARLIEST):
        members = np.flatnonzero(place > nth)
        keys.append(rows[members] * number + rows[begin[members] + nth])
    pairs = np.sort(np.concatenate(keys))
    begins = firsts(pairs)
    pairs, shared = pairs[begins], np.diff(np.append(begins, len(pairs)))
    # A single shared hash is never enough, and most pairs share no more.
    pairs, shared = pairs[shared > 1], shared[shared > 1]
    return pairs // number, pairs % number, shared.astype(np.int64)


def _sampled(
    signatures: NDArray[np.uint32], later: NDArray[np.int64], earlier: NDArray[np.int64]
) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """For each pair how many hashes of the later one, and of the two together, lie where both were sampled."""
    used = (signatures != NOTHING).sum(axis=1)
    reach = np.where(used > 0, signatures[np.arange(len(signatures)), np.maximum(used - 1, 0)], 0)
    limit = np.minimum(reach[later], reach[earlier])
    own = (signatures[later] <= limit[:, None]).sum(axis=1)
    other = (signatures[earlier] <= limit[:, None]).sum(axis=1)
    return own, own + other
