"""The latest news of a site beside a text: headlines of other stories with the time of each, the newest first."""

from collections.abc import Iterator, Sequence, Set
from itertools import chain

from searchapp.patterns import late
from searchapp.reading.lines.title_traits import beginnings
from searchapp.reading.lines.traits import Seen
from searchapp.reading.pages.page import Page

_ITEM = late(
    r"(?:[^\W\d_]{2,4}\.?\s|\d{1,2}[./]\d{1,2}(?:[./]\d{2,4})?,?\s)?"
    r"(?P<hour>[01]?\d|2[0-3]):(?P<minute>[0-5]\d)(?::\d\d)?\s?[|·–—-]?\s?[^\W\d_]"
)
"""How an item begins: `10:04 Trams back on the pier line`, `Tue 18:22 Rivers rise`."""
_BEGIN, _LONGEST = 20, 20
"""Characters among which its time stands, and words of it, at most."""
_FEWEST, _APART, _PARAGRAPHS = 4, 2, 2
"""Items at least; lines from one to the next at most; paragraphs of the text beside them at least."""
_NIGHT = 480
"""Minutes from an item to the one below it from which on this is of the day before."""
_SHARED, _OF_ALL = 2, 3
"""Words of such a paragraph that an item has where it tells of the same, at least; one item in so many may."""


def latest_news(page: Page, seen: Sequence[Seen], body: Set[int]) -> set[int]:
    """The lines of a body that are such items, with what stands between them, beside a text of paragraphs with which
    they have no words in common: what goes on through a day tells of one thing."""
    found: set[int] = set()
    for items in _runs(page, seen):
        below = items[-1] - items[-2]
        run = set(range(items[0], items[-1] + below))
        paragraphs = [index for index in body - run if seen[index].form == "P"]
        known = set(chain.from_iterable(beginnings(seen[index].words) for index in paragraphs))
        told = sum(len(beginnings(seen[index].words) & known) >= _SHARED for index in items)
        if len(paragraphs) >= _PARAGRAPHS and _OF_ALL * told <= len(items):
            found |= run & body
    return found


def _runs(page: Page, seen: Sequence[Seen]) -> Iterator[list[int]]:
    """The items one below the other, none of them later than the one above it but for those of the day before."""
    run: list[int] = []
    last = 0
    for index, line in enumerate(page.lines):
        met = _ITEM.match(line.text) if ":" in line.text[:_BEGIN] and seen[index].size <= _LONGEST else None
        if not met:
            continue
        time = 60 * int(met["hour"]) + int(met["minute"])
        if run and (index - run[-1] > _APART or 0 < time - last < _NIGHT):
            if len(run) >= _FEWEST:
                yield run
            run = []
        run.append(index)
        last = time
    if len(run) >= _FEWEST:
        yield run
