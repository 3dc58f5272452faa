"""Where a text begins without a title above it: neither its first sentence nor a line below that is the title."""

from collections.abc import Sequence

from searchapp.patterns import compiled, late
from searchapp.reading.lines.heads import is_of_head, says_who_and_when
from searchapp.reading.lines.traits import PROSE, SENTENCES, Seen
from searchapp.reading.pages.page import Line, Page, letters
from searchapp.text.sentences import ended

_MOST_ABOVE = 3
"""Lines that say who wrote and when above a text, at most."""
_FEWEST, _FEW, _MANY = 4, 12, 20
"""Words of a first sentence at least; of a title that is several sentences, at most, and of one that ends otherwise
than with a full stop (`Norden. Is the harbour lost?`)."""
_BREAKS_OFF = late(r"(?:\.\.|\b[^\W\d_]\.[^\W\d_]|\s(?:Inc|Co|Corp|Ltd|Jr|Sr))\.\W*$")
"""The end of a line that breaks off, or is a short form: `… in the U.S.`"""
_SEVERAL = compiled(r"[.!?…][\"'”’»)]? (?=[A-ZÀ-ÞА-Я‘“\"'«])")
_MENU = late(r"(?:[^\s、]{1,10}(?:、|\s?-\s)){4}")
_CAPITALS = 0.6
"""The share of words with a capital from which on a line that ends with a full stop is printed as headlines are."""


def untitled(page: Page, seen: Sequence[Seen], body: Sequence[int]) -> range | None:
    """The lines that may be the title of a text that has none above it: none, or its first where that can be read as
    one. None where any may be: other lines than who wrote and when stand above the text, or it begins with none."""
    first, lines = body[0] if body else 0, page.lines
    if page.markup or len(body) < 2 or first > _MOST_ABOVE or _MENU.match(lines[first].text):
        return None
    if not all(is_of_head(line.text) or says_who_and_when(line.text) for line in lines[:first]):
        return None
    if _is_lead(lines, seen, first):
        return range(0)
    return range(first, first + 1) if seen[first].form in PROSE else None


def lead_above(page: Page, seen: Sequence[Seen], body: set[int]) -> set[int]:
    """The first line of a text file, where it is a sentence of few words that the body goes on from."""
    below = not page.markup and 0 not in body and {1, 2} <= body and seen[1].form in PROSE
    return {0} if below and _is_lead(page.lines, seen, 0) else set()


def _is_lead(lines: Sequence[Line], seen: Sequence[Seen], index: int) -> bool:
    """Whether a line is the first sentence of a text, or its first sentences: one that ends with a full stop, or of
    many words, and is not printed as headlines are. What the text has again is a title all the same."""
    text, one = lines[index].text, seen[index]
    stopped = ended(text, (".", "。")) and not _BREAKS_OFF.search(text)
    least = (_FEW if stopped else _MANY) + 1 if _SEVERAL.search(text) else _FEWEST if stopped else None
    if least is None or one.size < least or one.form not in SENTENCES:
        return False
    words = text.split()
    if sum(word[0].isupper() for word in words) >= _CAPITALS * len(words):
        return False
    own = letters(text)
    return not any(own in letters(line.text) for line in lines[index + 1 :])
