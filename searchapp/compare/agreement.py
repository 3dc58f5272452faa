"""Groups of what says the same, put together of pairs that do."""

from collections.abc import Callable, Container, Iterable
from itertools import product
from typing import TypeVar

_AGREEING = 0.5

Item = TypeVar("Item")


def agreeing(
    pairs: Iterable[tuple[Item, Item]],
    alike: Container[tuple[Item, Item]],
    counts: Callable[[Item, Item], bool] = lambda _one, _other: True,
) -> list[list[Item]]:
    """What hangs together by `pairs`, which come the surest first, in groups of two and more. Two groups become one
    only when at least half of the pairs of an item of either are `alike`, in whichever order, so that no chain of half
    likenesses joins all; pairs for which `counts` is false are left out of this."""
    group_of: dict[Item, list[Item]] = {}
    for one, other in pairs:
        left, right = group_of.get(one, [one]), group_of.get(other, [other])
        if left is right:
            continue
        counted = [(a, b) for a, b in product(left, right) if counts(a, b)]
        if sum((a, b) in alike or (b, a) in alike for a, b in counted) >= _AGREEING * len(counted):
            joined = left + right
            group_of.update(dict.fromkeys(joined, joined))
    return [group for item, group in group_of.items() if item == group[0]]
