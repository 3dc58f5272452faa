"""Proximity: phrases in any order, NEAR and W.

Two operands, and chains in order, are worked out over all rows at once. For more in any order the few rows in which a
window holds them all go, one by one, through the matcher that also shows matches.
"""

import time
from typing import Any

import numpy as np
from numpy.typing import NDArray

from searchapp.engine.local.search.spans import NOWHERE, ROW, Places, near, sorted_places, together
from searchapp.engine.local.segments.postings import ranges
from searchapp.errors import QueryError
from searchapp.query.places import places
from searchapp.query.rising import distinct, merged
from searchapp.query.stream import Run, Stream
from searchapp.query.tree import Leaf, Near, Phrase, Word

Array = NDArray[Any]
_MOST_PAIRS = 1_000_000
"""Places of an inner NEAR in one segment; each takes some hundred bytes while they are worked on."""
_SECONDS = 1.5
"""How long rows are gone through one by one."""


def proximate(node: Phrase | Near, operands: list[Places], *, every: bool = False) -> Places:
    """Where the operands of a loose phrase or a `Near` stand as near to each other as it asks: from each place to the
    nearest of the others, or to `every` one, which an operand of another `Near` needs, for that may reach further."""
    if not all(map(len, operands)):
        return NOWHERE
    if len(operands) == 1:
        return operands[0]
    ordered = isinstance(node, Near) and node.ordered
    distance = node.distance if isinstance(node, Near) else node.slop or 0
    if ordered:
        found = operands[0]
        for operand in operands[1:]:
            found = (_pairs if every else _reached)(found, operand, distance)
        return found
    if len(operands) == 2 and every and isinstance(node, Near):
        one, other = operands
        return together([_pairs(one, other, distance), _pairs(other, one, distance)])
    if len(operands) == 2:
        return near(operands[0], operands[1], distance)
    reach = distance * (len(operands) - 1) if isinstance(node, Near) else distance
    windows = _windows(operands, reach)
    if isinstance(node, Phrase) and _apart(operands):
        return windows
    return _row_by_row(node, operands, distinct(windows.rows))


def _reached(chains: Places, operand: Places, distance: int) -> Places:
    """The places of `operand` at most so many words behind the end of a chain, as chains that begin where it did."""
    if not len(chains) or not len(operand):
        return NOWHERE
    order = np.argsort(chains.ends, kind="stable")
    ends, starts = chains.ends[order], chains.starts[order]
    at = np.searchsorted(ends, operand.starts, "right") - 1
    chosen = (at >= 0) & (operand.starts - ends[at] <= distance)
    return sorted_places(starts[at[chosen]], operand.ends[chosen])


def _pairs(first: Places, second: Places, distance: int) -> Places:
    """From each place of `first` to every one of `second` behind it that is near enough."""
    left = np.searchsorted(second.starts, first.ends)
    count = np.searchsorted(second.starts, first.ends + distance, "right") - left
    if count.sum() > _MOST_PAIRS:
        raise QueryError("words so common take too long to look for near others", "use rarer words or fewer between")
    return sorted_places(np.repeat(first.starts, count), second.ends[ranges(left, count)])


def _windows(operands: list[Places], reach: int) -> Places:
    """Windows from a place of one operand to the nearest places of all others behind it, that hold at most `reach`
    words beside them."""
    starts, ends = [], []
    for first in operands:
        last = first.ends.copy()
        widths = np.zeros(len(last), np.int64)
        there = np.ones(len(last), bool)
        for other in operands:
            if other is first:
                widths += first.ends - first.starts
                continue
            at = np.searchsorted(other.starts, first.starts)
            there &= at < len(other)
            at[at == len(other)] = 0
            np.maximum(last, other.ends[at], out=last)
            widths += int((other.ends - other.starts).max())
        chosen = there & (last - first.starts - widths <= reach)
        starts.append(first.starts[chosen])
        ends.append(last[chosen])
    return sorted_places(np.concatenate(starts), np.concatenate(ends))


def _apart(operands: list[Places]) -> bool:
    """Whether all places are one token long and no two operands share one: then windows are all there is to it."""
    if any(bool((each.ends - each.starts != 1).any()) for each in operands):
        return False
    every = merged([each.starts for each in operands])
    return not bool((every[1:] == every[:-1]).any())


class _RowStream(Stream):
    """The places of numbered operands in one row, as a text that the matcher can look through."""

    def __init__(self, runs: list[list[Run]]) -> None:
        super().__init__("")
        self._given = runs

    def runs(self, leaf: Leaf) -> list[Run]:
        """The places of the operand whose number stands for it."""
        assert isinstance(leaf, Word)
        return self._given[int(leaf.text)]


def _row_by_row(node: Phrase | Near, operands: list[Places], rows: Array) -> Places:
    numbered = tuple(Word(str(number)) for number in range(len(operands)))
    asked = Near(numbered, node.distance) if isinstance(node, Near) else Phrase(numbered, node.slop)
    bounds = [
        (np.searchsorted(each.starts, rows << ROW).tolist(), np.searchsorted(each.starts, (rows + 1) << ROW).tolist())
        for each in operands
    ]
    starts: list[int] = []
    ends: list[int] = []
    deadline = time.monotonic() + _SECONDS
    for at in range(len(rows)):
        if not at & 255 and time.monotonic() > deadline:
            raise QueryError("words so common take too long to look for in any order", "use rarer words, or W/N")
        runs = [
            list(map(Run, each.starts[low[at] : high[at]].tolist(), each.ends[low[at] : high[at]].tolist()))
            for each, (low, high) in zip(operands, bounds, strict=True)
        ]
        for place in places(asked, _RowStream(runs)):
            starts.append(place.start)
            ends.append(place.end)
    return sorted_places(np.asarray(starts, np.int64), np.asarray(ends, np.int64))
