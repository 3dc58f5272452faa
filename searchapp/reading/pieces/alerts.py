"""Alerts of a search engine: a letter of results, each with its title, its outlet and a few words of its text."""

import re
from collections.abc import Iterator

from searchapp.patterns import late
from searchapp.reading.outlets.beside_day import words_in
from searchapp.reading.outlets.outlets import OutletList
from searchapp.reading.pages.page import Page
from searchapp.reading.pieces.sections import Piece

_CLOSES = late(
    r"<?https://www\.google\.[a-z.]{2,6}/url\?\S{1,2000}$|(?:flag as irrelevant|als irrelevant (?:melden|markieren)|"
    r"signaler comme non pertinent|marcar como (?:no relevante|irrelevante)|segnala come non pertinente|"
    r"пометить как не(?:подходящее|релевантное))\W{0,3}$",
    re.IGNORECASE,
)
"""The link to a result in text, or what is offered below it in a page."""
_TITLE, _SOURCE = 3, 6
"""Words of a title at least, of the name of an outlet at most."""


def alert(page: Page, outlets: OutletList) -> tuple[Piece, ...]:
    """The results in order, each with the line that closes it; none where there are fewer than two."""
    if "google" not in page.text.casefold():
        return ()
    found = tuple(_results(page, outlets))
    return found if len(found) > 1 else ()


def _results(page: Page, outlets: OutletList) -> Iterator[Piece]:
    first = 0
    for index, line in enumerate(page.lines):
        if not _CLOSES.match(line.text):
            continue
        begin = first
        for above in range(first, index - 2):  # below the heading of the alert
            if words_in(page.lines[above + 1].text) <= _SOURCE and words_in(page.lines[above].text) >= _TITLE:
                begin = above
        name = page.lines[begin + 1].text if index - begin > 2 else ""
        if name and words_in(name) <= _SOURCE and words_in(page.lines[begin].text) >= _TITLE:
            source = outlets.canonical(name) or name
            yield Piece(begin, index + 1, begin, (begin + 1, index), source, evidence=name)
        first = index + 1
