"""Lines that belong to a text because others of their kind do: the items of a list told in paragraphs, the lines
of a list by years, the answer to the last question.
"""

from collections.abc import Callable, Sequence, Set
from itertools import pairwise

from searchapp.patterns import compiled, late
from searchapp.reading.lines.traits import SENTENCES, Seen
from searchapp.reading.pages.page import Line

_ITEM = compiled(r"(?P<number>\d{1,3})[.)]\s\S|(?P<label>[^\W\d_][^:\n]{1,28}):\s\S")
_FEWEST, _SHARE, _BEYOND = 3, 0.6, 3
"""Items of one form at least, the share of them that are body at least, lines between the body and an item at most."""


_YEAR = late(r"(?P<year>(?:19|20)\d\d)\s?(?:[:–—-]|\|)\s?[^\W\d_]")
_FEWEST_YEARS = 4
"""Lines of a list by years at least."""

Able = Callable[[int], bool]


def items(lines: Sequence[Line], body: Set[int], able: Able) -> set[int]:
    """The numbered headings and labelled lines within or right below a body, most of whose like are body."""
    if not body:
        return set()
    kinds: dict[str, list[int]] = {}
    for index in range(max(min(body) - 1, 0), min(max(body) + _BEYOND, len(lines) - 1) + 1):
        met = _ITEM.match(lines[index].text)
        if met and able(index):
            kinds.setdefault("number" if met["number"] else met["label"], []).append(index)
    return {
        index
        for alike in kinds.values()
        if len(alike) >= _FEWEST and sum(index in body for index in alike) >= _SHARE * len(alike)
        for index in alike
    }


def by_years(lines: Sequence[Line], body: Set[int], able: Able) -> set[int]:
    """The lines of a list by years, one below the other, within or right below a body, with its heading: `1998: Ardenia
    win at home`."""
    found: set[int] = set()
    last = max(body, default=-1)
    index = min(body, default=0)
    while index < min(last + _BEYOND + 1, len(lines)):
        end, years = index, list[int]()
        while end < len(lines) and (met := _YEAR.match(lines[end].text)) and able(end):
            years.append(int(met["year"]))
            end += 1
        steps = {after - before for before, after in pairwise(years)}
        if len(years) >= _FEWEST_YEARS and (max(steps) < 0 or min(steps) > 0):
            heading = index - 1 in body or not lines[index - 1].heading
            found.update(range(index - (not heading), end))
            last = max(last, end - 1)
        index = max(end, index + 1)
    return found


def answered(lines: Sequence[Line], seen: Sequence[Seen], body: Set[int], able: Able) -> set[int]:
    """The sentence below the question that a body ends with."""
    last = max(body, default=-1)
    following = last + 1
    if last < 0 or not lines[last].text.endswith("?") or following >= len(lines):
        return set()
    return {following} if seen[following].form in SENTENCES and able(following) else set()
