"""Texts as their readers see them: without soft hyphens and other signs that are not seen, with letters and their
accents in one, ligatures taken apart, plain spaces for those of a fixed or narrow width, and one between words where
there are two.

Pages are full of such signs, and a name with a soft hyphen in it is the same name. What is found in the plain text is
told by its place in the text as it is.
"""

import re
import unicodedata
from bisect import bisect_left
from collections.abc import Iterable
from dataclasses import replace

from searchapp.article import Mention, Quote, Span
from searchapp.records import dataclass

# more spaces than two part columns; joiners that are not seen stay: Persian and emoji need them
_UNSEEN = "\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff"
_SPACES = "\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000"
_RARE = re.compile(rf"[{_UNSEEN}{_SPACES}\u0300-\u036f\ufb00-\ufb06]")
_TWO_SPACES = re.compile(r"  (?<=\w  )(?=\w)")
_ODD = re.compile(rf"[{_UNSEEN}]+|[{_SPACES}]|[\ufb00-\ufb06]|[^\W\d_][\u0300-\u036f]+|{_TWO_SPACES.pattern}")


@dataclass(frozen=True, slots=True)
class Plain:
    """The plain `text` of a `source`; its character `i` stands for `source[begins[i]:ends[i]]`."""

    text: str
    source: str
    begins: list[int]
    ends: list[int]

    def spans(self, spans: Iterable[Span]) -> tuple[Span, ...]:
        """Spans of the source, in the plain text."""
        return tuple(Span(bisect_left(self.begins, start), bisect_left(self.begins, end)) for start, end in spans)

    def quote(self, quote: Quote) -> Quote:
        """A quote of the plain text, in the source."""
        start, end = self.begins[quote.start], self.ends[quote.end - 1]
        source, cue = self._mention(quote.source), self._mention(quote.cue)
        return replace(quote, text=self.source[start:end], start=start, end=end, source=source, cue=cue)

    def _mention(self, mention: Mention | None) -> Mention | None:
        if mention is None or mention.start == mention.end:
            return mention
        start, end = self.begins[mention.start], self.ends[mention.end - 1]
        return Mention(self.source[start:end], start, end)


def plain(source: str) -> Plain | None:
    """The plain text of a source, or None where it is plain already."""
    pieces: list[str] = []
    begins: list[int] = []
    ends: list[int] = []
    at = 0
    # most texts hold none of the rare signs, and two spaces are found at once
    odd_ones = _TWO_SPACES if _RARE.search(source) is None else _ODD
    for odd in odd_ones.finditer(source):
        shown = _shown(odd.group())
        pieces += (source[at : odd.start()], shown)
        begins += (*range(at, odd.start()), *[odd.start()] * len(shown))
        ends += (*range(at + 1, odd.start() + 1), *[odd.end()] * len(shown))
        at = odd.end()
    if not pieces:
        return None
    begins += range(at, len(source))
    ends += range(at + 1, len(source) + 1)
    return Plain("".join((*pieces, source[at:])), source, begins, ends)


def _shown(odd: str) -> str:
    """How what is odd looks."""
    if odd.isspace():
        return " "
    return unicodedata.normalize("NFKC" if len(odd) == 1 else "NFC", odd) if odd[0].isalpha() else ""
