"""Other stories below or within a text, told by how lines are printed rather than by their words."""

from collections.abc import Sequence, Set

from searchapp.patterns import late
from searchapp.reading.lines.traits import SENTENCES, Seen
from searchapp.reading.pages.page import Page

_DAY_BEHIND = late(r"\((?:\d{1,2}[./-]\d{1,2}[./-](?:\d\d)?\d\d|(?:19|20)\d\d-\d\d-\d\d)\)\.?$")
_FEWEST = 3
"""Paragraphs with a day behind them, from which on they are summaries of other stories."""


def printed_twice(page: Page, seen: Sequence[Seen], body: Set[int]) -> set[int]:
    """The lines of a body that are printed twice running and are no sentences: links, of a picture and of words."""
    lines = () if page.markup else page.lines
    beside = {index for index in range(1, len(lines)) if lines[index].text == lines[index - 1].text}
    return {index for index in body & (beside | {index - 1 for index in beside}) if seen[index].form not in SENTENCES}


def dated_teasers(page: Page, seen: Sequence[Seen], body: Set[int]) -> set[int]:
    """The paragraphs below the beginning of a body that end with a day in brackets, where there are several, with their
    headings."""
    lines = page.lines
    below = range(min(body, default=len(lines)), len(lines))
    told = {index for index in below if lines[index].text[-1] in ")." and _DAY_BEHIND.search(lines[index].text)}
    if len(told) < _FEWEST:
        return set()
    return told | {index - 1 for index in told if index and seen[index - 1].form not in SENTENCES}
