"""Headlines of other stories that a page sets behind a name within a sentence, up to a word that offers more: `Senator
Ann Holm Ann Maria HolmHarbour vote put off Ferry line to close MORE spoke`; or none: `Ann Holm Ann Maria HolmMORE`.
And the films that it sets between sentences: `It sank. Video Ad Feedback See it sink 01:16 - Source: NNN The pilot …`
"""

import re
from collections.abc import Iterator
from typing import Final

from searchapp.patterns import late

_MORE: Final = "MORE"
_HINTS: Final = (_MORE, " - Source", "Ad Feedback")
_END: Final = late(rf"(?<=[ a-z\d)’']){_MORE}\b")
_FILM: Final = late(
    r"(?:(?:Video )?Ad Feedback\s|(?<=[.!?”\"’'] )(?=[^.!?\n]{5,160}\s\d{1,2}:\d\d - Source))"
    r"[^\n]{2,200}?\d{1,2}:\d\d(?: - Source:? [A-Z][\w./-]*)?(?:\s|$)"
)
_SUFFIX: Final = r"(?:,?\s(?:Jr|Sr|II|III|IV)\b\.?)?"
_WORD: Final = (
    r"(?:[A-ZÀ-Þ][\w’'.-]{0,40}|\([A-Z][\w.’' -]{0,24}\)|[“\"][A-Z][^“”\"\n]{0,20}[”\"]|d[aei]|la|[Vv][ao]n|al|el)"
)
_NAMED_AGAIN: Final = late(
    rf"\b(?P<printed>(?P<name>[A-ZÀ-Þ][\w’'-]{{0,40}}\w){_SUFFIX})(?:\s|(?=[A-Z(]))(?:{_WORD}\s){{1,6}}"
    rf"(?P=name){_SUFFIX}(?=[A-Z0-9“\"‘$#@]|'[A-Z]|\s[A-Z0-9])"
)
"""A surname with the full name behind it, to which the first headline, or the word behind all of them, is joined."""
_REACH: Final = 1500
"""Characters of such headlines at most."""


def inserted(text: str) -> Iterator[tuple[int, int]]:
    """Where such headlines and films stand, the former with the full names before them."""
    if not any(map(text.__contains__, _HINTS)):
        return
    yield from (film.span() for film in _FILM.finditer(text))
    at = 0
    for end in _END.finditer(text):
        start = max(at, text.rfind("\n", 0, end.start()) + 1, end.start() - _REACH)
        at = end.end()
        named = _last_name(text, start, end.start() + 1)
        if named is not None:
            yield named.end("printed"), at


def _last_name(text: str, start: int, end: int) -> re.Match[str] | None:
    """The first name that comes again within `[start, end)`: the surname, not the given name before it."""
    named = _NAMED_AGAIN.search(text, start, end)
    while named is not None:
        further = _NAMED_AGAIN.search(text, named.end("name"), end)
        if further is None or further.start() >= named.end():
            break
        named = further
    return named
