"""Lines that belong to a text because others of their kind do: the entries of a page that goes on through a day, the
items of a list told in paragraphs, the answer to the last question.
"""

import re
from collections.abc import Callable, Iterator, Sequence, Set
from itertools import pairwise

from searchapp.reading.lines.traits import PROSE, Seen
from searchapp.reading.pages.page import Line, Page

_CLOCK = re.compile(
    r"(?:[01]?\d|2[0-3])[:.h][0-5]\d(?:\s?[ap]\.?m\.?)?(?:\s(?:[A-Z]{2,5}|uhr|h))?(?:\s?[|–-]\s?\d{1,2}\s\w{3,12}\.?)?$"
    r"|(?:há |il y a |vor |hace )?\d{1,2}\s(?:min(?:ute)?s?|hours?|hrs?|h|stunden?|minuten|minutos|horas?)(?:\sago)?$",
    re.IGNORECASE,
)
_BEGINS = frozenset("0123456789hHiIvV")
"""What a clock begins with."""
_ENTRIES, _HEADING = 3, 3
"""Entries at least; lines of an entry above its text at most."""
_ITEM = re.compile(r"(?P<number>\d{1,3})[.)]\s\S|(?P<label>[^\W\d_][^:\n]{1,28}):\s\S")
_SENTENCES = PROSE + "q"
_FEWEST, _SHARE, _BEYOND = 3, 0.6, 3
"""Items of one form at least, the share of them that are body at least, lines between the body and an item at most."""

_CAPTION = 8
"""Words of a caption that tells something, at least."""
_INNER_STOP = re.compile(r"[.!?…][\"”’»]?(?:\s|$)")

Able = Callable[[int], bool]


def entries(lines: Sequence[Line], seen: Sequence[Seen], body: Set[int], able: Able) -> set[int]:
    """The text and the headings of entries that begin with their clock, where some of them are body already."""
    clocks = [
        index
        for index, line in enumerate(lines)
        if len(line.text) < 30 and line.text[0] in _BEGINS and _CLOCK.match(line.text)
    ]
    told = [run for run in _runs(clocks, len(lines)) if any(seen[index].form in PROSE for index in run)]
    if len(told) < _ENTRIES or not any(index in body for run in told for index in run):
        return set()
    found: set[int] = set()
    for run in told:
        text = next(index for index in run if seen[index].form in PROSE)
        if text - run[0] > _HEADING:
            continue
        found.update(index for index in range(run[0], text) if " " in lines[index].text and able(index))
        for index in range(text, run[-1] + 1):
            if seen[index].form not in _SENTENCES or not able(index):
                break
            found.add(index)
    return found


def _runs(clocks: Sequence[int], end: int) -> Iterator[range]:
    """The lines below every clock up to the next."""
    for first, last in pairwise((*clocks, end)):
        if last - first > 1:
            yield range(first + 1, last)


def captions(page: Page, seen: Sequence[Seen], body: Set[int], able: Able) -> set[int]:
    """The captions of a story that is told with pictures: where they have more words than the rest of the text."""
    found = {
        index
        for index, place in enumerate(page.markup)
        if place.tag == "figcaption"
        and seen[index].size >= _CAPTION
        and _INNER_STOP.search(page.lines[index].text)
        and able(index)
    }
    rest = sum(seen[index].size for index in body - found)
    return found if len(found) >= _FEWEST and sum(seen[index].size for index in found) > rest else set()


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


def answered(lines: Sequence[Line], seen: Sequence[Seen], body: Set[int], able: Able) -> set[int]:
    """The sentence below the question that a body ends with."""
    last = max(body, default=-1)
    following = last + 1
    if last < 0 or not lines[last].text.endswith("?") or following >= len(lines):
        return set()
    return {following} if seen[following].form in _SENTENCES and able(following) else set()
