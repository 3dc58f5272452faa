"""What readers wrote below an article: all that stands behind the line that counts their comments."""

from collections.abc import Sequence
from typing import Final

from searchapp.patterns import late
from searchapp.reading.lines.traits import PROSE, Seen
from searchapp.reading.pages.page import Page

_COMMENTS: Final = (
    r"(?:comments?|comentarios?|comentários?|commentaires?|comment[io]|kommentare?|комментари\w{1,2}|коментар\w{0,2}|"
    r"yorum|reacties|komentarz\w{0,2}|komentář\w{0,2})"
)
_COUNTED: Final = late(
    rf"(?i)\W*(?:[^\W\d_]{{1,12}}\s){{0,4}}\d{{1,5}}\s{_COMMENTS}\W*|\W*{_COMMENTS}\W{{0,3}}\d{{1,5}}\W*"
)
_MOST_WORDS: Final = 6
_ABOVE: Final = 3
"""Paragraphs of a body that stand above its comments at least: beside a headline too it is told how many there are."""


def readers_comments(page: Page, seen: Sequence[Seen], body: set[int]) -> set[int]:
    """The lines of a body that stand below the count of its comments."""
    paragraphs = sorted(index for index in body if seen[index].form in PROSE)
    if len(paragraphs) <= _ABOVE:
        return set()
    counted = (
        index
        for index in range(paragraphs[_ABOVE - 1] + 1, max(body))
        if seen[index].size <= _MOST_WORDS and _COUNTED.fullmatch(page.lines[index].text)
    )
    first = next(counted, None)
    return set() if first is None else {index for index in body if index > first}
