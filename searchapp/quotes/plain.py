"""Texts as their readers see them: without soft hyphens and other signs that are not seen, with letters and their
accents in one, ligatures taken apart, plain spaces for those of a fixed or narrow width, one between words where there
are two, words whole that are broken at the end of a line, and without the marks that programs set for links (`<https://…>`,
`[words](https://…)`, `[12]words`) and the headlines that a page sets behind a name within a sentence.

Pages are full of such signs, and a name with a soft hyphen in it is the same name. What is found in the plain text is
told by its place in the text as it is.
"""

import re
import unicodedata
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from functools import lru_cache
from operator import attrgetter
from typing import NamedTuple

from searchapp.article import Mention, Quote, Span
from searchapp.patterns import compiled, late
from searchapp.records import dataclass
from searchapp.text import inserted_links
from searchapp.text.line_ends import BROKEN, has_broken
from searchapp.text.link_marks import ADDRESS, NUMBER, TARGET

# more spaces than two part columns; joiners that are not seen stay: Persian and emoji need them
_UNSEEN = "\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff"
# signs of no meaning, too: those of a page's own font, its pictures; some stand for marked speech where words are told
_SPACE = compiled("[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000\ue000-\ue002]")
_RARE = compiled(rf"[{_UNSEEN}\u0300-\u036f\ufb00-\ufb06]")
# an opening mark for an apostrophe
_TURNED = compiled(r"(?<=[^\W\d_])‘(?=(?:s|t|d|m|ll|re|ve)\b)")
_TWO_SPACES = compiled(r"  (?<=\w  )(?=\w)")
_HIDDEN = compiled(rf"[{_UNSEEN}]+|[\ufb00-\ufb06]|[^\W\d_][\u0300-\u036f]+")
_ODD = compiled(rf"{_HIDDEN.pattern}|{_TWO_SPACES.pattern}|{BROKEN.pattern}")
_NUMBERED = late(rf"{NUMBER}(?=[^\W\d_]|[\"'“‘«„])")
_LINKED = late(
    rf"{_ODD.pattern}|[ \n]?{ADDRESS}|!\[[^\[\]\n]{{0,300}}\]\({TARGET}[^()\s]{{1,2000}}\)|"
    rf"\[(?=[^\[\]]{{1,300}}\]\({TARGET})|\]\({TARGET}[^()\s]{{1,2000}}(?:\s\"[^\"\n]{{0,200}}\")?\)|"
    rf"{_NUMBERED.pattern}"
)
"""What is odd, and what stands for a link beside its words."""
_OF_LINKS = ("<http", "](http", "<mailto:", "](mailto:")


class _Change(NamedTuple):
    """What stands as `[begin, end)` in the source and as `[first, last)` in the plain text."""

    begin: int
    end: int
    first: int
    last: int


@dataclass(frozen=True, slots=True)
class Plain:
    """The plain `text` of a `source`; `changes` are those that are of another length than what they stand for."""

    text: str
    source: str
    changes: list[_Change]

    def spans(self, spans: Iterable[Span]) -> tuple[Span, ...]:
        """Spans of the source, in the plain text."""
        return tuple(Span(self._seen(start), self._seen(end)) for start, end in spans)

    def quote(self, quote: Quote) -> Quote:
        """A quote of the plain text, in the source."""
        start, end = self.printed(quote.start, quote.end)
        source, cue = self._mention(quote.source), self._mention(quote.cue)
        text = self.source[start:end]
        return Quote(text, start, end, quote.kind, quote.speaker, source, cue, quote.confidence, quote.joint)

    def printed(self, start: int, end: int) -> Span:
        """A span of one or more characters of the plain text, in the source."""
        if not self.changes or end <= self.changes[0].first:
            return Span(start, end)
        return Span(self._place(start).start, self._place(end - 1).end)

    def _mention(self, mention: Mention | None) -> Mention | None:
        if mention is None or mention.start == mention.end:
            return mention
        start, end = self.printed(mention.start, mention.end)
        return Mention(self.source[start:end], start, end)

    def _place(self, at: int) -> Span:
        """What the character `at` of the plain text stands for."""
        number = bisect_right(self.changes, at, key=attrgetter("first"))
        if number:
            begin, end, _, last = self.changes[number - 1]
            if at < last:
                return Span(begin, end)
            at += end - last
        return Span(at, at + 1)

    def _seen(self, at: int) -> int:
        """The first character of the plain text that stands for the source from `at` on."""
        number = bisect_left(self.changes, at, key=attrgetter("begin"))
        if not number:
            return at
        _, end, _, last = self.changes[number - 1]
        return last + max(0, at - end)


def plain(source: str) -> Plain | None:
    """The plain text of a source, or None where it is plain already."""
    spaced = source if source.isascii() else _SPACE.sub(" ", source)
    if "‘" in spaced:
        # Berg‘s boat
        spaced = _TURNED.sub("’", spaced)
    left_out = list(inserted_links.inserted(spaced))
    if any(map(spaced.__contains__, _OF_LINKS)) or ("]" in spaced and _NUMBERED.search(spaced)):
        return _changed(source, spaced, _LINKED, left_out)
    # most texts hold none of the rare signs, and two spaces are found at once
    return _changed(source, spaced, _ODD if has_broken(spaced) or _has_rare(spaced) else _TWO_SPACES, left_out)


def without_unseen(source: str) -> Plain | None:
    """The text of a source as `plain` has it, but with its spaces as they are; None where it is so already."""
    return _changed(source, source, _HIDDEN) if _has_rare(source) else None


@lru_cache(maxsize=1)
def _has_rare(text: str) -> bool:
    """Whether a text has one of the rare signs: most have not, and of each it is asked twice."""
    return not text.isascii() and _RARE.search(text) is not None


def _changed(
    source: str, spaced: str, odd_ones: re.Pattern[str], left_out: Sequence[tuple[int, int]] = ()
) -> Plain | None:
    pieces: list[str] = []
    changes: list[_Change] = []
    at = size = 0
    odd: Iterable[tuple[int, int, str]] = ((*match.span(), _shown(match[0])) for match in odd_ones.finditer(spaced))
    if left_out:
        odd = sorted([*((begin, end, "") for begin, end in left_out), *odd])
    for begin, end, shown in odd:
        if begin < at:
            # within what is left out
            continue
        pieces += (spaced[at:begin], shown)
        first = size + begin - at
        size = first + len(shown)
        changes.append(_Change(begin, end, first, size))
        at = end
    if not pieces:
        return Plain(spaced, source, []) if spaced != source else None
    return Plain("".join((*pieces, spaced[at:])), source, changes)


def _shown(odd: str) -> str:
    """How what is odd looks."""
    if odd.isspace():
        return "" if "\n" in odd else " "
    return unicodedata.normalize("NFKC" if len(odd) == 1 else "NFC", odd) if odd[0].isalpha() else ""
