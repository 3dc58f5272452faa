"""Sets of rows as sorted arrays, and how to join, cut and weigh them."""

from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from searchapp.query.rising import distinct

Array = NDArray[Any]
_DENSE = 8
"""A set with more than one row in so many is worked on as a table of all rows."""
_SLIGHT = 32
"""How many times shorter lists may be than another for theirs to be put in among its rows."""
_PIECES = 64
"""So many rows are put in among others by laying pieces of these end to end."""
_SCATTERED = 24
"""How many times longer one list may be than another for a table to be quicker than looking rows up."""

NOTHING: Array = np.zeros(0, np.uint16)


class Weighed(NamedTuple):
    """Rows, rising, and how often something stands in each; None is once."""

    rows: Array
    counts: Array | None


EMPTY = Weighed(NOTHING, None)


def places(rows: Array) -> Array:
    """Rows as numpy wants indices: it works on others at half the speed. Reading at rows is fastest with `take`."""
    return rows.astype(np.intp)


def union(sets: list[Array], size: int) -> Array:
    """The rows of any of these sets, of `size` rows in all."""
    filled = [rows for rows in sets if len(rows)]
    if len(filled) < 2:
        return filled[0] if filled else NOTHING
    if sum(map(len, filled)) * _DENSE < size:
        return distinct(np.concatenate(filled))
    mask = np.zeros(size, bool)
    for rows in filled:
        mask[places(rows)] = True
    return mask.nonzero()[0].astype(np.uint16)


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
        mask[places(other)] = True
        return one[mask.take(one)]
    shared: Array = one[other.take(other.searchsorted(one), mode="clip") == one]
    return shared


def difference(one: Array, other: Array, size: int) -> Array:
    """The rows of `one` that are not in `other`."""
    if not len(one) or not len(other):
        return one
    mask = np.ones(size, bool)
    mask[places(other)] = False
    return one[mask.take(one)]


def complement(rows: Array, size: int) -> Array:
    """All rows but these."""
    mask = np.ones(size, bool)
    mask[places(rows)] = False
    return mask.nonzero()[0].astype(np.uint16)


def everything(size: int) -> Array:
    """All rows."""
    return np.arange(size, dtype=np.uint16)


def summed(lists: list[Weighed], size: int) -> Weighed:
    """The rows of any of these lists with their counts added up."""
    filled = sorted((found for found in lists if len(found.rows)), key=lambda found: -len(found.rows))
    if len(filled) < 2:
        return filled[0] if filled else EMPTY
    if sum(len(found.rows) for found in filled[1:]) * _SLIGHT < len(filled[0].rows):
        return _with_few(filled[0], summed(filled[1:], size))
    if sum(len(found.rows) for found in filled) * _DENSE < size:
        rows = np.concatenate([found.rows for found in filled])
        counts = np.concatenate(
            [np.ones(len(found.rows), np.int32) if found.counts is None else found.counts for found in filled]
        )
        order = rows.argsort(kind="stable")
        rows = rows.take(order)
        firsts = np.concatenate((np.ones(1, bool), rows[1:] != rows[:-1])).nonzero()[0]
        return Weighed(rows.take(firsts), np.add.reduceat(counts.take(order), firsts, dtype=np.int32))
    total = np.zeros(size, np.int32)
    for found in filled:
        total[places(found.rows)] += 1 if found.counts is None else found.counts
    rows = (total > 0).nonzero()[0]
    return Weighed(rows.astype(np.uint16), total.take(rows))


def _with_few(many: Weighed, few: Weighed) -> Weighed:
    """The rows of either with their counts added up, where those of the second are few."""
    at = many.rows.searchsorted(few.rows)
    shared = many.rows.take(at, mode="clip") == few.rows
    counts = np.ones(len(many.rows), np.uint8) if many.counts is None else many.counts
    more = np.ones(len(few.rows), np.uint8) if few.counts is None else few.counts
    if shared.any():
        counts = counts.astype(np.int32)
        counts[at[shared]] += more[shared]
    fresh = (~shared).nonzero()[0]
    new, rows, more = at.take(fresh), few.rows.take(fresh), more.take(fresh)
    if len(new) <= _PIECES:
        return Weighed(_put_in(many.rows, new, rows), _put_in(counts, new, more))
    new += np.arange(len(new))
    old = np.ones(len(counts) + len(new), bool)
    old[new] = False
    all_rows, often = np.empty(len(old), np.uint16), np.empty(len(old), np.result_type(counts, more))
    all_rows[old], often[old] = many.rows, counts
    all_rows[new], often[new] = rows, more
    return Weighed(all_rows, often)


def _put_in(values: Array, at: Array, new: Array) -> Array:
    """Values with a few new ones before those at these places: pieces laid end to end."""
    parts: list[Array] = []
    before = 0
    for number, place in enumerate(at.tolist()):
        parts += (values[before:place], new[number : number + 1])
        before = place
    return np.concatenate((*parts, values[before:]))


def raised(found: Weighed, more: Weighed, factor: float) -> Array:
    """The counts of `found` as real numbers, plus `factor` times those of `more` where it has the row too."""
    rows = found.rows
    counts = np.ones(len(rows), np.float32) if found.counts is None else found.counts.astype(np.float32)
    if not len(more.rows) or not len(rows):
        return counts
    if len(more.rows) * _SCATTERED > len(rows) and len(rows) * _SCATTERED > len(more.rows):
        table = np.zeros(1 + max(int(rows[-1]), int(more.rows[-1])), np.float32)
        table[places(more.rows)] = factor if more.counts is None else np.float32(factor) * more.counts
        counts += table.take(rows)
    elif len(rows) < len(more.rows):
        at = more.rows.searchsorted(rows)
        at[at == len(more.rows)] = 0
        here = (more.rows.take(at) == rows).nonzero()[0]
        counts[here] += np.float32(factor) * (1 if more.counts is None else more.counts[at[here]])
    else:
        at = rows.searchsorted(more.rows)
        at[at == len(rows)] = 0
        there = (rows.take(at) == more.rows).nonzero()[0]
        counts[at[there]] += np.float32(factor) * (1 if more.counts is None else more.counts[there])
    return counts


def cut(found: Weighed, kept: Array) -> Weighed:
    """Those rows for which the table `kept` is true."""
    chosen = kept.take(found.rows)
    return Weighed(found.rows[chosen], None if found.counts is None else found.counts[chosen])
