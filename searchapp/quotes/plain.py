"""Texts as their readers see them: without soft hyphens and other signs that are not seen, with letters and their
accents in one, ligatures taken apart, spoilt characters as they were, plain spaces for those of a fixed or narrow
width, one between words where there are two, words whole that are broken at the end of a line, and lines of a paragraph
right below each other.

The marks that programs set for links (`<https://…>`, `[words](https://…)`, `[12]words`) and for lines that a letter
quotes (`> …`) are left out, and so are the symbols of firms behind their names (`<HBM.L>`) and the headlines that a
page sets behind a name within a sentence, and its words beside pictures.

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
from searchapp.text import inserted_links, mangled
from searchapp.text.line_ends import BREAKS, BROKEN, has_broken
from searchapp.text.link_marks import ADDRESS, NUMBER, TARGET
from searchapp.text.page_words import page_words

# more spaces than two part columns; joiners that are not seen stay: Persian and emoji need them
_UNSEEN = "\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff"
# signs of no meaning, too: those of a page's own font, its pictures; some stand for marked speech where words are told
_SPACE = compiled("[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000\ue000-\ue002]")
_RARE = compiled(rf"[{_UNSEEN}\u0300-\u036f\ufb00-\ufb06]")
# an opening mark for an apostrophe
_TURNED = compiled(r"(?<=[^\W\d_])‘(?=(?:s|t|d|m|ll|re|ve)\b)")
_TWO_SPACES = compiled(r"  (?<=\w  )(?=\w)")
_HIDDEN = compiled(rf"[{_UNSEEN}]+|[\ufb00-\ufb06]|[^\W\d_][\u0300-\u036f]+")
_ODD = compiled(rf"[{BREAKS}]?{BROKEN.pattern}|{_HIDDEN.pattern}|{_TWO_SPACES.pattern}")
# the words before a hyphen that is there wherever the line ends
_COMPOUNDED = frozenset(
    (
        *("self", "vice", "ex", "co", "non", "anti", "pro", "pre", "post", "semi", "mid", "half", "well", "long"),
        *("short", "so", "then", "all", "cross", "two", "three", "four", "five", "six", "seven", "eight", "nine"),
        *("ten", "far", "right", "left", "high", "low", "full", "part", "old", "new", "north", "south", "east", "west"),
    )
)
# blank lines, what a line is indented by and what marks it as quoted
_BETWEEN_LINES = late(r"\n(?:\s{1,200}(?:>[> ]{0,20})?|>[> ]{0,20})")
# what wires set behind the names of firms: Harbour Mills <HBM.L>
_SYMBOL = late(r"\s(?:<|&lt;)(?!UNK|URL|BR)[A-Z]{2,5}(?:\.[A-Z]{1,2})?(?:>|&gt;)")
_LONGEST = 24
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


def plain(source: str, paragraphs: Sequence[Span] = ()) -> Plain | None:
    """The plain text of a source in which these are known to be paragraphs, or None where it is plain already.

    The symbols of firms are left out of paragraphs alone: a title has them as it is printed.
    """
    spaced = source if source.isascii() else _SPACE.sub(" ", source)
    if "‘" in spaced:
        # Berg‘s boat
        spaced = _TURNED.sub("’", spaced)
    changed = mangled.changes(source)
    changed += ((begin, end, "") for begin, end in (*inserted_links.inserted(spaced), *page_words(spaced)))
    if paragraphs and ("<" in spaced or "&lt;" in spaced):
        changed += ((*match.span(), "") for match in _SYMBOL.finditer(spaced))
    for span in paragraphs:
        if spaced.find("\n", *span) >= 0:
            changed += ((gap.start() + 1, gap.end(), "") for gap in _BETWEEN_LINES.finditer(spaced, *span))
    if any(map(spaced.__contains__, _OF_LINKS)) or ("]" in spaced and _NUMBERED.search(spaced)):
        return _changed(source, spaced, _LINKED, changed)
    # most texts hold none of the rare signs, and two spaces are found at once
    return _changed(source, spaced, _ODD if has_broken(spaced) or _has_rare(spaced) else _TWO_SPACES, changed)


def without_unseen(source: str, *, part: bool = False) -> Plain | None:
    """The text of a source as `plain` has it, but with its spaces as they are; None where it is so already. A
    `part` is of a text in which other signs stand for some."""
    changed = mangled.changes(source, part=part)
    return _changed(source, source, _HIDDEN, changed) if changed or _has_rare(source) else None


@lru_cache(maxsize=1)
def _has_rare(text: str) -> bool:
    """Whether a text has one of the rare signs: most have not, and of each it is asked twice."""
    return not text.isascii() and _RARE.search(text) is not None


def _changed(
    source: str, spaced: str, odd_ones: re.Pattern[str], changed: Sequence[tuple[int, int, str]] = ()
) -> Plain | None:
    """The source with what is odd as it looks, and what is `changed` as it is told."""
    pieces: list[str] = []
    changes: list[_Change] = []
    at = size = 0
    odd: Iterable[tuple[int, int, str]] = ((*match.span(), _shown(match)) for match in odd_ones.finditer(spaced))
    if changed:
        odd = sorted([*changed, *odd])
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


def _has_hyphen(broken: re.Match[str]) -> bool:
    """Whether a word that is broken behind a hyphen has one within a line, too."""
    text, at = broken.string, broken.start()
    before = text[max(0, at - _LONGEST) : at].rsplit(maxsplit=1)[-1]
    return not text[broken.end()].islower() or before.lower().lstrip('(“"‘') in _COMPOUNDED


def _shown(match: re.Match[str]) -> str:
    """How what is odd looks."""
    odd = match[0]
    if "\n" in odd:
        return odd[0] if odd[0] == "-" and _has_hyphen(match) else ""
    if odd.isspace():
        return " "
    return unicodedata.normalize("NFKC" if len(odd) == 1 else "NFC", odd) if odd[0].isalpha() else ""
