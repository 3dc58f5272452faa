"""The line below a title that sums up the text."""

from collections.abc import Sequence
from itertools import chain

from searchapp.reading.lines.asides import author_described, is_caption
from searchapp.reading.lines.continuing import able
from searchapp.reading.lines.heads import is_of_head, says_who_and_when
from searchapp.reading.lines.title_lines import beginnings
from searchapp.reading.lines.traits import PROSE, SENTENCES, Seen
from searchapp.reading.pages.page import Page, letters

_HEAD, _SUMMING, _LINKED = 8, 5, 0.3
"""Lines from a standfirst to the text at most, words of it at least; the share of a line from which on it is a link."""
_SHARED = 2
"""Longer words that a standfirst has in common with its text, at least."""
_OF_HEAD = frozenset((
    "by", "date", "dated", "photo", "topic", "bio", "note", "comment", "credit", "credit+", "address", "separators",
    "separators+", "digits3", "digits4",
))  # fmt: skip
"""Traits of what stands between a title and its text."""


def standfirst_below(page: Page, seen: Sequence[Seen], body: set[int], heading: range) -> set[int]:
    """The line right below the title, where it sums up the text: it shares words with it and is none of what stands
    around a text."""
    index = heading[-1] + 1
    first = min((at for at in body if at >= index and seen[at].form in PROSE), default=0)
    if not index < first <= index + _HEAD or index in body or seen[index].size < _SUMMING:
        return set()
    text, own = page.lines[index].text, beginnings(seen[index].words)
    told = len(own & beginnings(chain.from_iterable(seen[at].words for at in body)))
    least = 1 if seen[index].form in SENTENCES else min(_SHARED, max(1, len(own)))
    if told < least or _repeats(text, page.lines[heading[0]].text):
        return set()
    linked = bool(page.markup) and page.markup[index].linked > _LINKED
    around = not _OF_HEAD.isdisjoint(seen[index].signs) or author_described(text)
    head = around or is_of_head(text) or says_who_and_when(text) or is_caption(text)
    return set() if linked or head or not able(page, seen, index) else {index}


def _repeats(text: str, title: str) -> bool:
    """Whether one of two lines says no more than the other, as of a title and the same with its section before it."""
    one, other = letters(text), letters(title)
    return one in other or other in one
