"""Where leaves, phrases and proximity stand in one running text.

A *place* is a stretch of tokens `[start, end)` with the runs in it that made it: a phrase is one run, a NEAR those of
its operands. Distances count the words between two stretches that do not overlap.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from heapq import heappop, heappush
from typing import NamedTuple

import numpy as np

from searchapp.query.stream import Run, Runs, Stream
from searchapp.query.tree import Leaf, Near, Node, Or, Phrase, Same, is_any_word

_MANY = 1000
"""Places of the operands of a NEAR from which on only those on chains are told, not the chains."""
_CHAIN_LIMIT = 32
"""Stretches that are kept of all that end in one place."""


class Place(NamedTuple):
    """A stretch of tokens and the runs in it that are to be shown."""

    start: int
    end: int
    runs: tuple[Run, ...]


def places(node: Node, stream: Stream) -> list[Place]:
    """Where a leaf, a phrase, an OR of those, a NEAR or a SAME stands, in order of the start."""
    if isinstance(node, Phrase):
        found = _each(phrase(node, stream).listed()) if node.slop is None else _loose(node, node.slop, stream)
    elif isinstance(node, Or):
        found = sorted({place for part in node.parts for place in places(part, stream)})
    elif isinstance(node, Near):
        found = _near(node, [places(part, stream) for part in node.parts])
    elif isinstance(node, Same):
        found = _same(node, stream)
    elif isinstance(node, Leaf):
        found = _each(stream.runs(node))
    else:
        raise TypeError(f"{type(node).__name__} has no place in a text")
    return found


def _each(runs: Iterable[Run]) -> list[Place]:
    return [Place(run.start, run.end, (run,)) for run in runs]


def phrase(node: Phrase, stream: Stream) -> Runs:
    """Where the parts of a phrase stand in order with nothing between, but a word for each lone `*`."""
    at = next(number for number, part in enumerate(node.parts) if not is_any_word(part))
    found = stream.found(node.parts[at])
    first = at
    for number, part in enumerate(node.parts[at + 1 :], at + 1):
        if is_any_word(part):
            continue
        if not len(found.starts):
            return found
        following = stream.found(part)
        behind = found.ends + (number - at - 1)
        left = np.searchsorted(following.starts, behind, "left")
        count = np.searchsorted(following.starts, behind, "right") - left
        chosen = np.repeat(left - np.cumsum(count) + count, count) + np.arange(int(count.sum()))
        found = Runs.of(np.repeat(found.starts, count), following.ends[chosen])
        at = number
    last = len(node.parts) - 1 - at
    if first or last:
        found = Runs(found.starts - first, found.ends + last)
        found = found.kept((found.starts >= 0) & (found.ends <= len(stream.cut.starts)))
    return found


def _loose(node: Phrase, slop: int, stream: Stream) -> list[Place]:
    """A phrase in any order: from each run that can stand first, the nearest runs of the other parts."""
    operands = [stream.runs(part) for part in node.parts]
    if not all(operands):
        return []
    found = []
    for first, runs in enumerate(operands):
        others = [operand for number, operand in enumerate(operands) if number != first]
        for run in runs:
            chosen = _nearest_after(run, others)
            if chosen is None:
                continue
            every = tuple(sorted((run, *chosen)))
            end = max(one.end for one in every)
            if end - run.start - sum(one.end - one.start for one in every) <= slop:
                found.append(Place(run.start, end, every))
    return sorted(set(found))


def _nearest_after(first: Run, others: Sequence[Sequence[Run]]) -> list[Run] | None:
    """For each part the nearest run behind `first` that no other part has taken; the scarcest part chooses first."""
    chosen: list[Run] = []
    starts = [(bisect_left(runs, first.end, key=lambda run: run.start), runs) for runs in others]
    if any(at >= len(runs) for at, runs in starts):
        return None
    for at, runs in sorted(starts, key=lambda one: -one[1][one[0]].start):
        while at < len(runs) and any(taken.start < runs[at].end and runs[at].start < taken.end for taken in chosen):
            at += 1
        if at == len(runs):
            return None
        chosen.append(runs[at])
    return chosen


def _near(node: Near, operands: list[list[Place]]) -> list[Place]:
    if not all(operands):
        return []
    if sum(map(len, operands)) > _MANY:
        return on_chains(operands, node.distance, ordered=node.ordered)
    return _in_order(operands, node.distance) if node.ordered else _in_any_order(operands, node.distance)


def _in_order(operands: Sequence[list[Place]], distance: int) -> list[Place]:
    """Chains of one place of each operand in turn. Every place of a chain is shown; a chain is a place of its own."""
    chains = operands[0]
    for operand in operands[1:]:
        starts = [place.start for place in operand]
        longer: list[Place] = []
        for chain in chains:
            left = bisect_left(starts, chain.end)
            right = bisect_right(starts, chain.end + distance)
            longer += [_chained(chain, operand[at]) for at in range(left, right)]
        chains = _merged(longer)
    return chains


def _chained(left: Place, right: Place) -> Place:
    return Place(left.start, right.end, left.runs + right.runs)


def _merged(found: Iterable[Place]) -> list[Place]:
    """One place for each stretch, with the runs of all that share it."""
    runs: dict[tuple[int, int], set[Run]] = {}
    for place in found:
        runs.setdefault((place.start, place.end), set()).update(place.runs)
    return [Place(start, end, tuple(sorted(shown))) for (start, end), shown in sorted(runs.items())]


def _thinned(found: list[Place]) -> list[Place]:
    """At most so many stretches that end in one place: those that begin earlier are all given to the earliest kept."""
    if len(found) <= _CHAIN_LIMIT:
        return found
    surplus = found[:-_CHAIN_LIMIT]
    first = Place(surplus[-1].start, surplus[-1].end, tuple(sorted({run for place in surplus for run in place.runs})))
    return [first, *found[-_CHAIN_LIMIT:]]


def _in_any_order(operands: Sequence[list[Place]], distance: int) -> list[Place]:
    """Chains of one place of each operand in whatever order they stand.

    Goes through all places from left to right and keeps for each the chains that end in it, by the operands that they
    have used.
    """
    every = sorted(((place, 1 << number) for number, operand in enumerate(operands) for place in operand))
    whole = (1 << len(operands)) - 1
    longest = max(place.end - place.start for place, _ in every)
    reached: list[dict[int, list[Place]]] = []
    starts = [place.start for place, _ in every]
    found: list[Place] = []
    for number, (place, bit) in enumerate(every):
        chains: dict[int, list[Place]] = {bit: [place]}
        for before in range(bisect_left(starts, place.start - distance - longest), number):
            if not 0 <= place.start - every[before][0].end <= distance:
                continue
            for used, ending in reached[before].items():
                if not used & bit:
                    chains.setdefault(used | bit, []).extend(_chained(chain, place) for chain in ending)
        chains = {used: _thinned(_merged(ending)) if len(ending) > 1 else ending for used, ending in chains.items()}
        reached.append(chains)
        found += chains.get(whole, ())
    return _merged(found)


def on_chains(operands: Sequence[list[Place]], distance: int, *, ordered: bool) -> list[Place]:
    """The operands' own places that are part of a chain, in time that grows with their number alone: for texts in which
    chains are too many to be told one by one.

    A place is on a chain when chains that end in it from the left and from the right use all operands together.
    """
    count = len(operands)
    every = sorted((place.start, place.end, number) for number, operand in enumerate(operands) for place in operand)
    mirrored = [(-end, -start, count - 1 - number if ordered else number) for start, end, number in every]
    order = sorted(range(len(every)), key=mirrored.__getitem__)
    from_left = _used(every, distance, ordered=ordered)
    from_right: list[set[int]] = [set()] * len(every)
    for at, used in zip(order, _used([mirrored[at] for at in order], distance, ordered=ordered), strict=True):
        from_right[at] = used
    whole = (1 << count) - 1
    found = []
    for (start, end, number), left, right in zip(every, from_left, from_right, strict=True):
        bit = 1 << number
        if (left and right) if ordered else any((whole ^ used) | bit in right for used in left):
            found.append((number, start, end))
    chosen = set(found)
    return sorted(
        {place for number, operand in enumerate(operands) for place in operand if (number, *place[:2]) in chosen}
    )


def _used(every: list[tuple[int, int, int]], distance: int, *, ordered: bool) -> list[set[int]]:
    """For each place (start, end, operand), sorted, the sets of operands (as bits) that chains ending in it use."""
    latest: dict[int, int] = {}
    waiting: list[tuple[int, int]] = []
    found: list[set[int]] = []
    for at, (start, end, number) in enumerate(every):
        while waiting and waiting[0][0] <= start:
            reached, before = heappop(waiting)
            for used in found[before]:
                latest[used] = reached
        bit = 1 << number
        used_here = {bit} if not ordered or number == 0 else set()
        for used, reached in latest.items():
            if not used & bit and start - reached <= distance and (not ordered or used == bit - 1):
                used_here.add(used | bit)
        found.append(used_here)
        if used_here:
            heappush(waiting, (end, at))
    return found


def _same(node: Same, stream: Stream) -> list[Place]:
    by_unit: list[dict[int, list[Place]]] = []
    for part in node.parts:
        held: dict[int, list[Place]] = {}
        found = places(part, stream)
        first = stream.units_of(np.array([place.start for place in found], np.int64), node.unit).tolist()
        last = stream.units_of(np.array([place.end - 1 for place in found], np.int64), node.unit).tolist()
        for place, begins, ends in zip(found, first, last, strict=True):
            if begins == ends:
                held.setdefault(begins, []).append(place)
        by_unit.append(held)
    shared = set(by_unit[0]).intersection(*by_unit[1:])
    return sorted({place for held in by_unit for unit in shared for place in held[unit]})
