"""The short lines that a line of a text announces by its colon: demands, verses, rows of figures, a quoted word.

By themselves they look like those of a menu; between what announces them and the next paragraph they are of the text.
"""

from bisect import bisect_right
from collections.abc import Sequence, Set

from searchapp.patterns import late
from searchapp.reading.lines.captions import is_caption
from searchapp.reading.lines.continuing import able
from searchapp.reading.lines.heads import is_of_head
from searchapp.reading.lines.traits import PROSE, Seen
from searchapp.reading.pages.page import Page

_MOST, _MOST_BELOW, _FEWEST_WORDS = 40, 12, 3
"""Lines that a line of the body announces, and one right below it, at most; words of such a line at least."""
_END, _CLAUSE = 80, late(r"[.!?。！？]\W")
"""Characters at the end of such a line that say what it announces, and what they begin behind."""
_LINKED = 0.3
"""The share of a line that is link, from which on it leads elsewhere."""
_COLONS = (":", "：")
_ELSEWHERE = late(
    r"(?i)\b(?:read|stories|articles?|coverage|posts?|links?|videos?|galler(?:y|ies)|photos?|pictures?|follow|subscribe|"
    r"newsletters?|sign up|click|share|comments?|contact|learn more|buy|lesen|artikel|beiträge|lire|leer|artículos|"
    r"noticias|leggi|articoli|zobacz|czytaj|temat|читайте|читаем\w{2}|материалы|стать[яи]|фото|видео|ссылки)\b"
)
"""What announces what is of the site: other stories, pictures, ways to follow it."""
_OF_SITE = frozenset(("photo", "comment", "topic", "bio"))
"""Traits of short lines that stand below a text, pictures, what readers and authors say, besides those that ask."""
_NOT_OF_TEXT = frozenset(("nav", "footer", "aside", "figure", "figcaption", "form", "button", "header", "table"))
"""Elements that hold what is not of the text, or of which an extractor tells whether they are: tables."""


def announced(page: Page, seen: Sequence[Seen], body: Set[int]) -> set[int]:
    """The lines that end with a colon, of the body or right below a line of it, with all lines to the next paragraph,
    or to the end of a file without mark-up, where none of these asks or leads elsewhere."""
    paragraphs = sorted(index for index in body if seen[index].form in PROSE)
    found: set[int] = set()
    for index, line in enumerate(page.lines):
        if not line.text.endswith(_COLONS) or body.isdisjoint((index - 1, index)) or not _announces(page, seen, index):
            continue
        place = bisect_right(paragraphs, index)
        if place < len(paragraphs):
            run = range(index + 1, paragraphs[place])
        else:
            run = range(index + 1, len(page.lines) if not page.markup else 0)
        most = _MOST if index in body else _MOST_BELOW
        if 0 < len(run) <= most and all(at in body or _can_be_told(page, seen, at) for at in run):
            found.update((index, *run))
    return found


def _announces(page: Page, seen: Sequence[Seen], index: int) -> bool:
    text = page.lines[index].text
    return (
        seen[index].size >= _FEWEST_WORDS
        and able(page, seen, index)
        and _ELSEWHERE.search(_CLAUSE.split(text[-_END:])[-1]) is None
    )


def _can_be_told(page: Page, seen: Sequence[Seen], index: int) -> bool:
    line = page.lines[index]
    if not _OF_SITE.isdisjoint(seen[index].signs):
        return False
    if line.heading or not able(page, seen, index) or is_caption(line.text) or is_of_head(line.text):
        return False
    if not page.markup:
        return True
    mark = page.markup[index]
    return mark.linked < _LINKED and _NOT_OF_TEXT.isdisjoint(mark.above)
