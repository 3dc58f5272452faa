"""The lines that head a piece of a compilation: source and day, an agency's dateline, a day alone, with the heading
above or below them."""

import re
from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

from searchapp.patterns import late
from searchapp.reading.dates.forms import NO_DAY, PrintedDate, printed_dates
from searchapp.reading.outlets.authors import is_byline
from searchapp.reading.outlets.beside_day import BYLINE, HEAD_WORDS, paper_beside, source_of, words_in
from searchapp.reading.outlets.credits import stated_sources
from searchapp.reading.outlets.datelines import dateline
from searchapp.reading.outlets.outlets import OutletList
from searchapp.reading.pages.page import Line, Page
from searchapp.text.scripts import has_digit
from searchapp.text.sentences import ended

SENTENCE: Final = 8
"""Words of a sentence, at least."""
_SHORT = 140  # characters of a line with source and day, at most
_DAY_WORDS = 6
_TO_TEXT = 3  # lines below source and day to the first of the text, at most
_HEADING_WORDS, _LONGEST_HEADING = 28, 200
_LABEL_WORDS = 12  # words of what can stand between a heading and what it heads, at most
ENDS: Final = (".", "!", "…", ":", ";", ",")
"""Signs with which no heading ends."""
SEPARATOR: Final = late(
    r"(?:[*=_~#•\-–—]\s?){3,80}|(?:document|article|story)?\s?\d{1,4}\s?(?:of|/)\s?\d{1,4}(?:\sdocuments)?",
    re.IGNORECASE,
)
"""A line that parts pieces."""
_ADDRESS = late(r"https?://|\bwww\.|\b[\w-]+\.(?:com|org|net|info)\b", re.IGNORECASE)
_COMMENT = late(
    r"^\W{0,3}(?:posted by|from|comment|reply)\b|\b(?:says|said|wrote|reply|replied|commented)\b|#\d+$|\(@\w{1,20}\)",
    re.IGNORECASE,
)


class Head(NamedTuple):
    """What heads a piece: its `kind` (source, wire, byline, date; foot, where the source stands below), the `line` of
    source and day, and the heading, indices into `Page.lines`."""

    line: int
    title: int | None
    source: str | None
    date: PrintedDate
    kind: str
    beside: int | None = None  # the line of the source, where it is another
    below: int | None = None  # the heading that stands below source and day

    @property
    def lines(self) -> tuple[int, ...]:
        """The lines that say nothing but source and day."""
        if self.kind == "wire":
            return ()
        return (self.line,) if self.beside is None else tuple(sorted((self.line, self.beside)))

    @property
    def first(self) -> int:
        """The line with which a piece so headed begins."""
        return min(self.line, *self.lines, self.line if self.title is None else self.title)


def heads_of(page: Page, outlets: OutletList) -> Iterator[Head]:
    """The lines of a page that can head a piece, and those that name a source below one, in order."""
    for index, line in enumerate(page.lines):
        long = len(line.text) > _SHORT
        if long or (index and of_markdown(page, index - 1)):
            head = _wire_head(page, index, outlets)
            if head is not None:
                yield head
            if head is not None or long:
                continue
        days = printed_dates(page.text, line.start, line.end) if has_digit(line.text) else ()
        found = next((d for d in days if d.day and d.year), None)
        if found is None and (credited := stated_sources(line.text, outlets)):
            yield Head(index, None, credited[0], NO_DAY, "foot")
        if found is None or words_in(line.text) > HEAD_WORDS or _COMMENT.search(line.text):
            continue
        before = page.text[line.start : found.start]
        after = page.text[found.end : line.end]
        source = source_of(before, after, outlets) or paper_beside(before, after)
        rest = words_in(before) + words_in(after)
        if source is not None:
            title, below = title_above(page, index, sure=True), _title_below(page, index)
            yield Head(index, title, source, found, "source", below=below)
        elif rest <= 1 and (beside := _source_beside(page, index, outlets)) is not None:
            upper, lower = sorted((index, beside))
            source = outlets.canonical(page.lines[beside].text)
            title, below = title_above(page, upper, sure=True), _title_below(page, lower)
            yield Head(index, title, source, found, "source", beside, below)
        elif rest <= 6 and (title := title_above(page, index)) is not None and not ended(line.text.rstrip("."), ENDS):
            yield Head(index, title, None, found, "byline" if BYLINE.match(line.text) or rest > 1 else "date")


def of_markdown(page: Page, index: int) -> int:
    """The level of a line that Markdown marks as a heading, else 0; pages of HTML set teasers of others apart so."""
    return 0 if page.markup else page.lines[index].heading


def _wire_head(page: Page, index: int, outlets: OutletList) -> Head | None:
    """A paragraph that opens with an agency's dateline, under a heading of its own."""
    text = page.lines[index].text
    title = title_above(page, index)
    if title is None:
        return None
    named = dateline(text, outlets)
    if named is None:
        return None
    start = page.lines[index].start
    day = next(printed_dates(page.text, start, start + 90), None)
    return Head(index, title, named.name, day or NO_DAY, "wire")


def _source_beside(page: Page, index: int, outlets: OutletList) -> int | None:
    """The line just above or below a date's that is an outlet's name and nothing else."""
    for beside in (index - 1, index + 1):
        if 0 <= beside < len(page.lines) and len(page.lines[beside].text) <= 40:
            text = page.lines[beside].text
            if outlets.canonical(text) is not None and any(map(str.isupper, text)):
                return beside
    return None


def title_above(page: Page, index: int, *, sure: bool = False) -> int | None:
    """The heading that stands just above a line: short, without a full stop, after a blank line, or right after the end
    of a sentence where it is `sure` that the line heads a text."""
    for above in range(index - 1, max(-1, index - 3), -1):
        line = page.lines[above]
        if ended(line.text, ENDS):
            return None
        if is_byline(line.text):
            continue
        words = words_in(line.text)
        if words > _HEADING_WORDS or SEPARATOR.fullmatch(line.text) or _ADDRESS.search(line.text):
            return None
        before = page.lines[above - 1] if above else None
        apart = line.after_blank or (before is not None and (is_day(before) or (sure and ended(before.text))))
        if apart and _is_heading(line):
            return above
        if words > _LABEL_WORDS:
            return None
    return None


def _title_below(page: Page, index: int) -> int | None:
    """The heading that stands right below a line and above a sentence, a byline between them at most."""
    below = page.lines[index + 1 : index + 1 + _TO_TEXT]
    text = next((at for at, line in enumerate(below) if ended(line.text) and words_in(line.text) >= SENTENCE), 0)
    if not text or not all(map(is_byline, (line.text for line in below[1:text]))):
        return None
    return index + 1 if _is_heading(below[0]) else None


def _is_heading(line: Line) -> bool:
    """Whether a line can be a heading by its length and its end, and says no day but among many words."""
    words = words_in(line.text)
    if not 3 <= words <= _HEADING_WORDS or len(line.text) > _LONGEST_HEADING or ended(line.text, ENDS):
        return False
    dated = next(printed_dates(line.text), None) if has_digit(line.text) else None
    return (dated is None or words > 8) and not _ADDRESS.search(line.text) and not SEPARATOR.fullmatch(line.text)


def is_day(line: Line) -> bool:
    """Whether a line is a whole day, with its weekday at most."""
    if not has_digit(line.text) or words_in(line.text) > _DAY_WORDS:
        return False
    return any(
        d.day and d.year and words_in(line.text[: d.start] + line.text[d.end :]) <= 1 for d in printed_dates(line.text)
    )


def headed(heads: Sequence[Head]) -> list[Head]:
    """The heads with the headings below them where none stands above, and everywhere if all have one there: the pieces
    of one file are headed in one way, and what is above the first of them may be a cover."""
    below = all(head.below is not None for head in heads) and any(head.title is None for head in heads)
    return [head._replace(title=head.below) if below or head.title is None else head for head in heads]
