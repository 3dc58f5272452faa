"""How many columns text takes on a terminal: two for a sign of Chinese, Japanese or Korean, none for an accent that is
put on the letter before it."""

from functools import lru_cache
from unicodedata import category, east_asian_width

WIDE = "\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6"
"""Signs of two columns between which a line may be broken, as a range within a set of a pattern."""
_ON_OTHERS = ("Mn", "Me", "Cf")


def columns(text: str) -> int:
    """The columns that a text without control characters takes."""
    return len(text) if text.isascii() else sum(map(_columns_of, text))


def beginning(text: str, room: int) -> str:
    """As much of the text from its beginning as so many columns hold."""
    if columns(text) <= room:
        return text
    taken = 0
    for at, character in enumerate(text):
        taken += _columns_of(character)
        if taken > room:
            return text[:at]
    return text


def ending(text: str, room: int) -> str:
    """As much of the text before its end as so many columns hold."""
    over = columns(text) - room
    at = 0
    while over > 0 or (at and at < len(text) and not _columns_of(text[at])):
        over -= _columns_of(text[at])
        at += 1
    return text[at:]


@lru_cache(maxsize=4096)
def _columns_of(character: str) -> int:
    if category(character) in _ON_OTHERS:
        return 0
    return 2 if east_asian_width(character) in "WF" else 1
