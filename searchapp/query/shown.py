"""The runs of tokens that are shown of a phrase or of words near to each other, all at once.

This is what `places` tells one by one, for the nodes that are asked for most, in time that grows with the text alone.
"""

from collections.abc import Iterable
from typing import NamedTuple

import numpy as np

from searchapp.query.cutting import Cut
from searchapp.query.kinds import Array
from searchapp.query.places import phrase, places
from searchapp.query.stream import Runs, Stream
from searchapp.query.tree import Leaf, Near, Node, Or, Phrase, Same


class Shown(NamedTuple):
    """The runs to be shown, and in how many places the node stands."""

    runs: Runs
    places: int


def shown(node: Node, stream: Stream) -> Shown:
    """What is to be shown of a node that has places."""
    found = _standing(node, stream)
    if found is not None:
        return Shown(found, len(found.starts))
    if isinstance(node, Phrase) and len(node.parts) == 2:
        one, other = map(stream.found, node.parts)
        return _loose_pair(one, other, node.slop or 0)
    if isinstance(node, (Near, Same)):
        operands = _operands(node.parts, stream, all_needed=True)
        if operands is not None and not all(len(operand.starts) for operand in operands):
            return _counted([])
        if operands is not None and isinstance(node, Same):
            return _counted(_same(operands, node.unit, stream))
        if operands is not None and isinstance(node, Near) and (node.ordered or len(operands) == 2):
            return _counted((_in_order if node.ordered else _paired)(operands, node.distance))
    told = places(node, stream)
    runs = np.array(sorted({run for place in told for run in place.runs}), np.int64).reshape(-1, 2)
    return Shown(Runs(runs[:, 0], runs[:, 1]), len(told))


def _counted(parts: list[Runs]) -> Shown:
    found = Runs.together(parts)
    return Shown(found, len(found.starts))


def _standing(node: Node, stream: Stream) -> Runs | None:
    """Where a node stands each of whose places is one run; None for other nodes."""
    if isinstance(node, Leaf):
        return stream.found(node)
    if isinstance(node, Phrase) and node.slop is None:
        return phrase(node, stream)
    if isinstance(node, Or):
        parts = _operands(node.parts, stream)
        return None if parts is None else Runs.together(parts)
    return None


def _operands(parts: Iterable[Node], stream: Stream, *, all_needed: bool = False) -> list[Runs] | None:
    """Where each part stands, None if one has places of several runs; where they are all needed, those behind one that
    stands nowhere are left out."""
    found = []
    for part in parts:
        runs = _standing(part, stream)
        if runs is None:
            return None
        found.append(runs)
        if all_needed and not len(runs.starts):
            break
    return found


def _loose_pair(one: Runs, other: Runs, slop: int) -> Shown:
    """From each run of either the nearest of the other behind it."""
    found = []
    for first, second in ((one, other), (other, one)):
        at, near = _behind(first, second, slop)
        found.append(np.stack((first.starts[near], first.ends[near], second.starts[at[near]], second.ends[at[near]])))
    pairs = np.concatenate(found, axis=1)
    pairs = pairs[:, np.lexsort(pairs)]
    again = (pairs[:, 1:] == pairs[:, :-1]).all(axis=0).sum()
    runs = Runs.of(np.concatenate((pairs[0], pairs[2])), np.concatenate((pairs[1], pairs[3])))
    return Shown(runs, pairs.shape[1] - int(again))


def _behind(first: Runs, second: Runs, distance: int) -> tuple[Array, Array]:
    """For each run of `first` the number of the nearest of `second` behind it, and whether it is near enough."""
    at = np.searchsorted(second.starts, first.ends)
    near = at < len(second.starts)
    at[~near] = 0
    if len(second.starts):
        near &= second.starts[at] - first.ends <= distance
    return at, near


def _before(second: Runs, first: Runs, distance: int) -> Array:
    """Whether a run of `first` ends near enough before each run of `second`."""
    ends = np.sort(first.ends)
    at = np.searchsorted(ends, second.starts, "right") - 1
    near: Array = at >= 0
    if len(ends):
        near &= second.starts - ends[at] <= distance
    return near


def _paired(operands: list[Runs], distance: int) -> list[Runs]:
    """The runs of two operands that stand near to one of the other, on either side."""
    one, other = operands
    return [
        first.kept(_behind(first, second, distance)[1] | _before(first, second, distance))
        for first, second in ((one, other), (other, one))
    ]


def _in_order(operands: list[Runs], distance: int) -> list[Runs]:
    """The runs on chains of one run of each operand in turn: those that are reached from the left, and of them those
    that are reached from the right."""
    reached = operands[:1]
    for operand in operands[1:]:
        reached.append(operand.kept(_before(operand, reached[-1], distance)))
    found = reached[-1:]
    for operand in reached[-2::-1]:
        found.append(operand.kept(_behind(operand, found[-1], distance)[1]))
    return found


def _same(operands: list[Runs], unit: str, stream: Stream) -> list[Runs]:
    """The runs that stand whole in a unit in which all operands do."""
    if unit == "S" and not stream.is_short:
        operands = _same(operands, "P", stream)
    cut = stream.cut
    unit_ends = stream.unit_ends(unit, cut.starts.take(operands[0].starts))
    held = np.ones(len(unit_ends), bool)
    kept: list[tuple[Runs, Array]] = []
    for operand in operands:
        in_each = _in_each(operand, unit_ends, cut)
        if operand.longest > 1:
            operand = operand.kept(cut.starts.take(operand.ends - 1) < np.repeat(unit_ends, in_each))
            in_each = _in_each(operand, unit_ends, cut)
        held &= in_each > 0
        kept.append((operand, in_each))
    return [operand.kept(np.repeat(held, in_each)) for operand, in_each in kept]


def _in_each(runs: Runs, unit_ends: Array, cut: Cut) -> Array:
    """How many runs begin in each unit."""
    before: Array = cut.starts.take(runs.starts).searchsorted(unit_ends)
    before[1:] -= before[:-1].copy()
    return before
