"""What an extractor of HTML holds to be the text of a page, mended by what mark-up names alike.

Extractors drop paragraphs that are called hidden because not everybody has paid for them, and such that look like
others; now and then they take a list of other stories for the text.
"""

from collections import Counter
from collections.abc import Sequence, Set
from dataclasses import replace

from searchapp.patterns import compiled
from searchapp.reading.lines.traits import PROSE, Seen
from searchapp.reading.pages.page import Page

_FEWEST_ALIKE = 2
"""Paragraphs with one name in the mark-up, at least, by which others are known."""
_LITTLE_LINKED, _MUCH, _TIMES = 0.3, 200, 3
"""The share of a paragraph that is link, words of paragraphs, and these to words of prose that an extractor keeps, from
which on it is not believed."""
_NEAR = 10
"""Lines above such paragraphs and below, in which what an extractor keeps is believed: a standfirst."""
_NEVER = -1_000_000
_COMMENTS = compiled("comment|kommentar|reply|disqus|review")


def believed(page: Page, seen: Sequence[Seen]) -> Page:
    """The page, with the paragraphs that mark-up names alike as what an extractor keeps, where that keeps none of them
    and little besides. `seen` are its lines alone."""
    if not page.kept or not page.markup:
        return page
    own = sum(seen[index].size for index in page.kept if seen[index].form in PROSE)
    groups: Counter[str] = Counter()
    for index, mark in enumerate(page.markup):
        if seen[index].form == "P" and mark.linked < _LITTLE_LINKED and not _COMMENTS.search(mark.names):
            groups[mark.names] += _NEVER if index in page.kept else seen[index].size
    name, most = next(iter(groups.most_common(1)), ("", 0))
    if most <= max(_MUCH, _TIMES * own):
        return page
    text = [index for index, mark in enumerate(page.markup) if mark.names == name]
    near = (index for index in page.kept if text[0] - _NEAR <= index <= text[-1] + _NEAR)
    return replace(page, kept=frozenset((*text, *near)))


def kept_lines(page: Page, seen: Sequence[Seen]) -> Set[int] | None:
    """The lines that an extractor keeps, with the prose that mark-up names as it names several of these; None where no
    extractor was asked."""
    if page.kept is None or not page.markup:
        return page.kept
    names = Counter(page.markup[index].names for index in page.kept if seen[index].form in PROSE)
    alike = {name for name, count in names.items() if count >= _FEWEST_ALIKE and name}
    more = {i for i, mark in enumerate(page.markup) if mark.names in alike and seen[i].form in PROSE}
    return page.kept | more
