"""Other stories below or within a text, told by how lines are printed rather than by their words."""

import re
from collections import Counter
from collections.abc import Sequence, Set
from itertools import pairwise

from searchapp.patterns import late
from searchapp.reading.lines.heads import CLOSED, says_who_and_when
from searchapp.reading.lines.traits import PROSE, SENTENCES, Seen
from searchapp.reading.pages.page import Page
from searchapp.text.scripts import spaceless_letters

_DAY_BEHIND = late(r"\((?:\d{1,2}[./-]\d{1,2}[./-](?:\d\d)?\d\d|(?:19|20)\d\d-\d\d-\d\d)\)\.?$")
_FEWEST = 3
"""Paragraphs with a day behind them, from which on they are summaries of other stories."""
_SEVERAL = 2
"""Sentences between a headline and a day, from which on they are of other stories."""
_CUT, _LONGEST_HEADLINE = ("...", "…"), 120
_WHOLE = 40
_STOPPED = late(r"[。）】][”」』’\"]?$|。[”」』]?\s?\([^()]{1,30}\)$")
"""Signs with which sentences end and headlines do not; words of a line that is one whatever it ends with, at least."""
_LINKED, _FAR = 0.5, 12
"""The share of a line from which on it is a link; lines from a standfirst to the title below it, at most."""
_PARAGRAPHS, _SHARED = 2, 0.3
"""Paragraphs of such a text at least; the share of the pairs of letters of a paragraph that the text above has where it
goes on, at least."""
_CLOSED_BY = frozenset(("comment", "related", "bio"))
_OFTEN, _SAYING = 3, 6
"""How often a page prints what it says itself, at least, and words of such a line."""
_ASKED = late(r":|[?？؟]\W{0,3}$")
"""What questions and turns of a conversation have, which are asked again."""
_ABOUT = late(
    r"(?:about|über|à propos d[eu]|acerca de|sobre|informazioni su|over|om|о компании|о группе|o firmie)\s"
    r"(?P<name>.{2,50}?)\W{0,2}$",
    re.IGNORECASE,
)
_LONGEST_ABOUT, _CLOSING = 60, 8
"""Characters of a line that heads the description of a house; lines of a body from there on, at most."""


def printed_often(page: Page, seen: Sequence[Seen], body: Set[int]) -> set[int]:
    """The lines of a body that are printed twice running and are no sentences (links, of a picture and of words), and
    sentences that the text has three times: what the page says itself of its advertisements and its films."""
    lines = page.lines
    ordered = sorted(index for index in body if seen[index].size >= _SAYING and seen[index].form in SENTENCES)
    often = Counter(lines[index].text for index in ordered)
    said = {index for index in ordered if often[lines[index].text] >= _OFTEN and not _ASKED.search(lines[index].text)}
    said.difference_update(*(pair for pair in pairwise(ordered) if lines[pair[0]].text == lines[pair[1]].text))
    if page.markup:
        return said
    beside = {index for index in range(1, len(lines)) if lines[index].text == lines[index - 1].text}
    twice = body & (beside | {index - 1 for index in beside})
    return said | {index for index in twice if seen[index].form not in SENTENCES}


def about_the_house(page: Page, body: Set[int]) -> set[int]:
    """The end of a release that describes the house that put it out, with its heading: `About Harrow Cables`. The text
    above names it."""
    ordered = sorted(body)
    for place in range(max(len(ordered) // 2, 2, len(ordered) - _CLOSING), len(ordered)):
        text = page.lines[ordered[place]].text
        met = _ABOUT.match(text) if len(text) <= _LONGEST_ABOUT and text[-1] not in ".!?" else None
        name = met["name"] if met else ""
        if name[:1].isupper() and any(name in page.lines[index].text for index in ordered[:place]):
            return set(ordered[place:])
    return set()


def dated_teasers(page: Page, seen: Sequence[Seen], body: Set[int]) -> set[int]:
    """The paragraphs below the beginning of a body that end with a day in brackets, where there are several, with their
    headings; and the headlines above days, and the sentences between the two."""
    return _with_day_behind(page, seen, body) | _with_day_below(page, body) | _summing_up(page, seen, body)


def menus_above(page: Page, seen: Sequence[Seen], body: Set[int], title: int) -> set[int]:
    """The lines of a body above its title that belong to a menu which folds open, with headlines and summaries in it,
    where the text stands below the title: links and lines beside such that are no paragraphs; without mark-up, all
    that is far above."""

    def links(index: int) -> bool:
        return bool(page.markup) and 0 <= index < title and page.markup[index].linked > _LINKED

    text = [index for index in body if seen[index].form in PROSE and not links(index)]
    above = [index for index in body if index < title]
    below = sum(index > title for index in text)
    if not above or below < _PARAGRAPHS:
        return set()
    if not page.markup:
        return {index for index in above if title - index > _FAR} if 2 * below > len(text) else set()
    beside = {index for index in above if seen[index].form != "P" and (links(index - 1) or links(index + 1))}
    return beside.union(filter(links, above))


def below_unspaced(page: Page, seen: Sequence[Seen], body: Set[int]) -> set[int]:
    """The lines of a body that is written without spaces below its last sentence, or below what heads comments, other
    stories or who wrote where no text goes on there: headlines are as long as sentences are elsewhere."""
    prose = sorted(index for index in body if seen[index].form in PROSE)
    told = [index for index in prose if _is_unspaced(page.lines[index].text)]
    if len(told) < _FEWEST or 2 * len(told) < len(prose):
        return set()
    whole = [index for index in told if seen[index].size >= _WHOLE or _STOPPED.search(page.lines[index].text)]
    paragraphs = [index for index in whole if seen[index].form == "P"]
    if len(paragraphs) < _PARAGRAPHS:
        return set()  # some write in short lines without stops
    closing = (at for at in range(told[1] + 1, max(body)) if not _CLOSED_BY.isdisjoint(seen[at].signs))
    end = next((at for at in closing if not _goes_on(seen, paragraphs, at)), max(body) + 1)
    last = max((index for index in whole if index < end), default=end)
    return {index for index in body if index > last}


def _goes_on(seen: Sequence[Seen], paragraphs: Sequence[int], at: int) -> bool:
    """Whether some of these paragraphs below a line have much of what those above it tell of."""
    known = {word for index in paragraphs if index < at for word in seen[index].words}
    return any(len(seen[index].words & known) >= _SHARED * len(seen[index].words) for index in paragraphs if index > at)


def _is_unspaced(text: str) -> bool:
    return 2 * spaceless_letters(text) > len(text)


def _with_day_below(page: Page, body: Set[int]) -> set[int]:
    """The lines of a body that are cut off or no sentence and have a day below them, where there are several: the
    headlines of other stories, whose days these are."""
    told = set()
    for index in body:
        text = page.lines[index].text
        headline = len(text) <= _LONGEST_HEADLINE and (text.endswith(_CUT) or not text.endswith(CLOSED))
        if headline and index + 1 < len(page.lines) and says_who_and_when(page.lines[index + 1].text):
            told.add(index)
    return told if len(told) >= _FEWEST else set()


def _summing_up(page: Page, seen: Sequence[Seen], body: Set[int]) -> set[int]:
    """The sentences below the beginning of a body that stand between a headline that is no part of it and a day, where
    there are several: what other stories say, whose days these are."""
    told = {
        index
        for index in range(min(body, default=0) + 1, len(seen) - 1)
        if seen[index].form in SENTENCES
        and seen[index - 1].form == "h"
        and seen[index + 1].form == "d"
        and index - 1 not in body
    }
    return told & body if len(told) >= _SEVERAL else set()


def _with_day_behind(page: Page, seen: Sequence[Seen], body: Set[int]) -> set[int]:
    lines = page.lines
    below = range(min(body, default=len(lines)), len(lines))
    told = {index for index in below if lines[index].text[-1] in ")." and _DAY_BEHIND.search(lines[index].text)}
    if len(told) < _FEWEST:
        return set()
    return told | {index - 1 for index in told if index and seen[index - 1].form not in SENTENCES}
