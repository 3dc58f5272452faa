"""Sets of rows as sorted arrays, and how to join, cut and weigh them."""

from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

Array = NDArray[Any]
_DENSE = 8
"""A set with more than one row in so many is worked on as a table of all rows."""

NOTHING: Array = np.zeros(0, np.uint16)


class Weighed(NamedTuple):
    """Rows, rising, and how often something stands in each; None is once."""

    rows: Array
    counts: Array | None


EMPTY = Weighed(NOTHING, None)


def union(sets: list[Array], size: int) -> Array:
    """The rows of any of these sets, of `size` rows in all."""
    filled = [rows for rows in sets if len(rows)]
    if len(filled) < 2:
        return filled[0] if filled else NOTHING
    if sum(map(len, filled)) * _DENSE < size:
        return np.unique(np.concatenate(filled))
    mask = np.zeros(size, bool)
    for rows in filled:
        mask[rows] = True
    return np.flatnonzero(mask).astype(np.uint16)


def intersection(one: Array, other: Array, size: int) -> Array:
    """The rows of both sets."""
    if len(one) > len(other):
        one, other = other, one
    if not len(one):
        return NOTHING
    if len(other) == size:
        return one
    if len(one) * _DENSE > len(other):
        mask = np.zeros(size, bool)
        mask[other] = True
        return one[mask[one]]
    at = np.searchsorted(other, one)
    at[at == len(other)] = 0
    shared: Array = one[other[at] == one]
    return shared


def difference(one: Array, other: Array, size: int) -> Array:
    """The rows of `one` that are not in `other`."""
    if not len(one) or not len(other):
        return one
    mask = np.ones(size, bool)
    mask[other] = False
    return one[mask[one]]


def complement(rows: Array, size: int) -> Array:
    """All rows but these."""
    mask = np.ones(size, bool)
    mask[rows] = False
    return np.flatnonzero(mask).astype(np.uint16)


def everything(size: int) -> Array:
    """All rows."""
    return np.arange(size, dtype=np.uint16)


def summed(lists: list[Weighed], size: int) -> Weighed:
    """The rows of any of these lists with their counts added up."""
    filled = [found for found in lists if len(found.rows)]
    if len(filled) < 2:
        return filled[0] if filled else EMPTY
    if sum(len(found.rows) for found in filled) * _DENSE < size:
        rows, at = np.unique(np.concatenate([found.rows for found in filled]), return_inverse=True)
        counts = np.concatenate(
            [np.ones(len(found.rows), np.int64) if found.counts is None else found.counts for found in filled]
        )
        return Weighed(rows, np.bincount(at, counts).astype(np.int32))
    total = np.zeros(size, np.int32)
    for found in filled:
        total[found.rows] += 1 if found.counts is None else found.counts
    rows = np.flatnonzero(total)
    return Weighed(rows.astype(np.uint16), total[rows])


def cut(found: Weighed, kept: Array) -> Weighed:
    """Those rows for which the table `kept` is true."""
    chosen = kept[found.rows]
    return Weighed(found.rows[chosen], None if found.counts is None else found.counts[chosen])
