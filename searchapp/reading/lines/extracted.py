"""What an extractor of HTML holds to be the text of a page, mended by what mark-up names alike.

Extractors drop paragraphs that are called hidden because not everybody has paid for them, and such that look like
others; now and then they take a list of other stories for the text.
"""

from collections import Counter
from collections.abc import Sequence, Set
from dataclasses import replace

from searchapp.patterns import compiled
from searchapp.reading.lines.parts import Likelihood
from searchapp.reading.lines.traits import PROSE, Seen
from searchapp.reading.pages.page import Page

_FEWEST_ALIKE = 2
"""Paragraphs with one name in the mark-up, at least, by which others are known."""
_LITTLE_LINKED, _MUCH, _TIMES = 0.3, 200, 3
"""The share of a paragraph that is link, words of paragraphs, and these to words of prose that an extractor keeps, from
which on it is not believed."""
_NEAR = 10
"""Lines above such paragraphs and below, in which what an extractor keeps is believed: a standfirst."""
_LIKELY, _FEWEST_NAMES = 0.45, 2
"""The likelihood as text from which on a paragraph beside others of its block belongs to them; names in mark-up more
than which tell a block within another."""
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


def of_one_block(page: Page, likely: Sequence[Likelihood], seen: Sequence[Seen], body: Set[int]) -> set[int]:
    """The paragraphs that an extractor drops and that mark-up sets right below or above paragraphs of the body as it
    sets these: some drop every paragraph with bold words or a link in it, others the end of a text."""
    if page.kept is None or not page.markup:
        return set()
    found: set[int] = set()

    def joins(index: int, other: int) -> bool:
        if index in body or likely[index].body <= _LIKELY or seen[index].form not in PROSE:
            return False
        mark, its = page.markup[index], page.markup[other]
        alike = (mark.tag, mark.above, mark.names) == (its.tag, its.above, its.names)
        beside = other in found or (other in body and seen[other].form in PROSE)
        return beside and mark.linked < _LITTLE_LINKED and (alike or _in_one(mark.names.split(), its.names.split()))

    for index in range(1, len(seen)):
        if joins(index, index - 1):
            found.add(index)
    for index in reversed(range(len(seen) - 1)):
        if joins(index, index + 1):
            found.add(index)
    return found


def _in_one(names: Sequence[str], others: Sequence[str]) -> bool:
    """Whether mark-up names two paragraphs alike, but for a name of its own that one has: `intro story` and `story`."""
    pairs = ((names, others), (others, names))
    return any(len(inner) > _FEWEST_NAMES and inner[1:] == outer[: len(inner) - 1] for inner, outer in pairs)
