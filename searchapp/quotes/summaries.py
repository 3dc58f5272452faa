"""Names in capitals, as summaries of meetings print whoever took the floor: ANNA BERG (Norway) said …; Mr. HOLM added.

They are read as if they were printed as others are, each in its place.
"""

import re
from collections.abc import Sequence

from searchapp.article import Span
from searchapp.patterns import compiled, late
from searchapp.quotes.lexicon import word_set
from searchapp.quotes.speakers.names.given_names import is_given
from searchapp.quotes.speakers.names.runs import UPPER

_WORD = rf"(?:[{UPPER}][{UPPER}’'-]+|[{UPPER}]\.)"
_NAME = rf"(?P<name>{_WORD}(?:\s{_WORD}){{1,7}})"
_SPEAKER = compiled(rf"\s*{_NAME}\s\((?=[{UPPER}][^\W\d_]*[a-z])[^()\n]{{3,80}}\)(?=[,\s])")
_WITH_OFFICE = late(rf"\s*{_NAME},\s(?=[{UPPER}][a-z])")
_ADDRESSED = late(
    rf"\b(?:Mrs?|Ms|Miss|Sir|Dr|Dame)\.?\s(?P<name>(?:Mc|Mac)?[{UPPER}][{UPPER}’'-]{{2,}}(?:\s[{UPPER}]{{3,}})?)\b"
)
_SMALL = word_set("de la le les du da das do dos del della di van der den von zu al el bin ibn bint ould y e")
_PART = compiled(r"[^\W\d_]+")
# so many who took the floor make a summary
_FEWEST = 2


def with_names_cased(text: str, spans: Sequence[Span]) -> str:
    """The text with such names in small letters behind their first; each sign stays in its place."""
    heads = [match for span in spans if (match := _SPEAKER.match(text, *span)) is not None]
    if len(heads) < _FEWEST:
        heads = [match for match in heads if _is_given(match)]
        named = [match for span in spans if (match := _WITH_OFFICE.match(text, *span)) is not None]
        listed = len(named) >= _FEWEST and any(map(_is_given, named))
        return _with(text, sorted((*heads, *named), key=_start) if listed else heads)
    offices = [match for span in spans if (match := _WITH_OFFICE.match(text, *span)) is not None]
    inner = [match for span in spans for match in _ADDRESSED.finditer(text, *span)]
    return _with(text, sorted((*heads, *offices, *inner), key=_start))


def _is_given(head: re.Match[str]) -> bool:
    return is_given(_cased(head["name"].split()[0]))


def _with(text: str, found: Sequence[re.Match[str]]) -> str:
    pieces: list[str] = []
    at = 0
    for match in found:
        start, end = match.span("name")
        if start < at:
            continue
        first, *rest = match["name"].split(" ")
        words = [_cased(first), *(word.lower() if word.lower() in _SMALL else _cased(word) for word in rest)]
        cased = " ".join(words)
        if len(cased) == end - start:
            pieces += (text[at:start], cased)
            at = end
    return "".join((*pieces, text[at:])) if pieces else text


def _cased(word: str) -> str:
    return _PART.sub(lambda part: part[0].capitalize(), word)


def _start(match: re.Match[str]) -> int:
    return match.start()
