"""The line below a title that sums up the text."""

from collections.abc import Sequence
from itertools import chain

from searchapp.patterns import late
from searchapp.reading.lines.asides import author_described
from searchapp.reading.lines.captions import is_caption
from searchapp.reading.lines.continuing import able
from searchapp.reading.lines.heads import is_of_head, says_who_and_when
from searchapp.reading.lines.marked import captions_figure
from searchapp.reading.lines.title_traits import beginnings
from searchapp.reading.lines.traits import PROSE, SENTENCES, Seen
from searchapp.reading.pages.page import Page, letters

_HEAD, _SUMMING, _LINKED = 8, 5, 0.3
"""Lines below a title among which its standfirst stands, words of it at least; the share of a line from which on it is
a link."""
_AWAY, _CAPTION = 10, 40
"""Words of a standfirst at least that does not stand right below the title, and of one behind the day or above the
credit of a picture, where captions stand."""
_SHARED = 2
"""Longer words that a standfirst has in common with its text, at least."""
_OF_HEAD = frozenset((
    "by", "date", "dated", "photo", "topic", "bio", "note", "comment", "credit", "credit+", "address", "separators",
    "separators+", "digits3", "digits4",
))  # fmt: skip
"""Traits of what stands between a title and its text."""
_CREDITED = frozenset(("photo", "credit", "credit+"))
_LENT = late(r"\([^()]{2,40}\s?/\s?[^()]{2,40}\)")
"""Whose picture it was, alone on the line below a caption: `(Ann Bell / Harbour Post)`."""


def standfirst_below(page: Page, seen: Sequence[Seen], body: set[int], heading: range) -> set[int]:
    """The line below the title, where it sums up the text: it shares words with it and is none of what stands around a
    text. Only what is of a head (who wrote, when, who may share it) can stand between the two."""
    below = heading[-1] + 1
    first = min((at for at in body if at >= below and seen[at].form in PROSE), default=0)
    printed = letters(page.lines[heading[0]].text)
    again = (at + 1 for at in range(first - 1, below - 1, -1) if letters(page.lines[at].text) == printed)
    for top in (*again, below):
        found = _first_below(page, seen, body, range(top, min(first, top + _HEAD)), printed)
        if found is not None:
            return {found}
    return set()


def _first_below(page: Page, seen: Sequence[Seen], body: set[int], head: range, title: str) -> int | None:
    """The first line of a head that is none of its usual ones, where that sums up the text."""
    dated = False
    for index in head:
        if index in body:
            return None
        if _is_usual(page, seen, index):
            dated = dated or not {"date", "dated"}.isdisjoint(seen[index].signs) or seen[index].form == "d"
            continue
        near = index == head[0]
        if _LENT.fullmatch(page.lines[index + 1].text) or (not near and _heads_list(seen, index)):
            return None
        pictured = not near and not _CREDITED.isdisjoint(chain(seen[index - 1].signs, seen[index + 1].signs))
        least = _SUMMING if near else _CAPTION if dated or pictured else _AWAY
        told = seen[index].size >= least and _sums_up(page, seen, body, index)
        return index if told and not _repeats(page.lines[index].text, title) else None
    return None


def _heads_list(seen: Sequence[Seen], index: int) -> bool:
    """Whether a line is like a headline and another such follows: other stories."""
    return all(seen[at].form == "h" and seen[at].size >= _SUMMING for at in (index, index + 1))


def _is_usual(page: Page, seen: Sequence[Seen], index: int) -> bool:
    """Whether a line is one that stands in the heads of most texts: a label, a byline, a day, a caption, a button."""
    text = page.lines[index].text
    if seen[index].size < _SUMMING or not _OF_HEAD.isdisjoint(seen[index].signs) or not able(page, seen, index):
        return True
    linked = bool(page.markup) and page.markup[index].linked > _LINKED
    told = linked or captions_figure(page, index)
    return told or is_of_head(text) or says_who_and_when(text) or is_caption(text) or author_described(text) is not None


def _sums_up(page: Page, seen: Sequence[Seen], body: set[int], index: int) -> bool:
    own = beginnings(seen[index].words)
    told = len(own & beginnings(chain.from_iterable(seen[at].words for at in body)))
    return told >= (1 if seen[index].form in SENTENCES else min(_SHARED, max(1, len(own))))


def _repeats(text: str, title: str) -> bool:
    """Whether a line says no more than the title, or the title no more than it, as with its section before it."""
    one = letters(text)
    return one in title or title in one
