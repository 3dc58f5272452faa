"""Digests and reviews of the press: short pieces under one day, each below a heading that names where it was taken
from: `Ambassador recalled (Reuters)`, `«Ведомости»: Забастовка продолжается`, or with the name alone on the line below.
A heading can name a day of its own, too: `Ambassador recalled (Reuters, 5 June 2011)`.
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from searchapp.article import PublicationDate
from searchapp.patterns import late
from searchapp.reading.dates.forms import PrintedDate, printed_dates
from searchapp.reading.outlets.authors import is_byline
from searchapp.reading.outlets.beside_day import words_in
from searchapp.reading.outlets.hosts import name_key
from searchapp.reading.outlets.outlets import OutletList
from searchapp.reading.outlets.site_words import AMBIGUOUS, names_a_paper
from searchapp.reading.pages.page import Line, Page
from searchapp.reading.pieces.sections import Piece
from searchapp.text.scripts import has_digit
from searchapp.text.sentences import ended

_NUMBER = r"(?:\d{1,3}[.)]\s{1,3}|[•▪■*–-]\s{1,3})?"
_BEHIND = late(
    rf"{_NUMBER}(?P<title>\S.{{6,170}}?)\s?(?:\((?P<in>[^()]{{2,40}})\)|\[(?P<at>[^\[\]]{{2,40}})\]|"
    r"\s[|–—-]\s(?P<by>[^|–—]{2,40}))$"
)
_BEFORE = late(
    rf"{_NUMBER}(?:[«“„\"](?P<in>[^«»“”„\"]{{2,40}})[»”“\"]|(?P<by>[^\W\d][^:«»“”„\"]{{1,39}}))\s?:\s(?P<title>\S.{{6,170}})$"
)
_LONGEST, _TITLE_WORDS, _TEXT_WORDS, _OWN_WORDS, _SHARE_ABOVE = 200, 3, 8, 12, 0.1
"""Characters of a heading at most; its words, and those of a line of text and of a piece's text, at least; words above
the first heading to all, at most."""


def digest(page: Page, outlets: OutletList) -> tuple[Piece, ...]:
    """The pieces of a digest in order; none where the page is no digest."""
    heads = list(_heads(page, outlets))
    if len({head.source for head in heads}) < 2:
        return ()
    ends = [*(head.first for head in heads[1:]), len(page.lines)]
    found = tuple(head._replace(last=_end(page.lines, head.last, end)) for head, end in zip(heads, ends, strict=True))
    sizes = [_words(page.lines[head.first : head.last]) for head in found]
    above = _words(page.lines[: heads[0].first])
    return found if min(sizes) >= _OWN_WORDS and above <= _SHARE_ABOVE * (above + sum(sizes)) else ()


def _heads(page: Page, outlets: OutletList) -> Iterator[Piece]:
    """The heads right above a text; each piece as if it ended with its head."""
    for index, (line, below) in enumerate(pairwise(page.lines)):
        if len(line.text) > _LONGEST or ended(line.text) or not _is_text(below):
            continue
        above = page.lines[index - 1] if index else None
        if above is not None and _is_title(above.text) and (alone := _named(line.text, outlets)):
            yield Piece(index - 1, index + 1, index - 1, (index,), alone, evidence=line.text)
            continue
        for pattern in (_BEHIND, _BEFORE):
            met = pattern.match(line.text)
            told = met.groupdict() if met else {}
            name = told.get("in") or told.get("at") or told.get("by")
            printed = None if name is None else _day_behind(name)
            if name and printed:
                name = name[: printed.start].rstrip(" ,;–—-")
            source = _named(name, outlets, printed is None and name == told.get("by")) if name else None
            if met and source and _is_title(met["title"]):
                start, end = met.span("title")
                title = line._replace(text=line.text[start:end], start=line.start + start, end=line.start + end)
                day = PublicationDate(printed.value, "day", evidence=line.text) if printed else None
                yield Piece(index, index + 1, index, (), source, day, line.text, title)
                break


def _day_behind(name: str) -> PrintedDate | None:
    """The whole day with which what names a source ends."""
    days = printed_dates(name) if has_digit(name) else ()
    return next((day for day in days if day.day and day.year and day.end == len(name.rstrip())), None)


def _named(name: str, outlets: OutletList, spoken: bool = False) -> str | None:
    """The outlet of a name; common words are none where they could as well be who spoke (`spoken`)."""
    known = outlets.canonical(name)
    if known is not None:
        return None if spoken and name_key(name) in AMBIGUOUS else known
    return name if names_a_paper(name if spoken else name.title()) else None


def _is_title(text: str) -> bool:
    words = words_in(text) if len(text) <= _LONGEST else 0
    return words >= _TITLE_WORDS and not ended(text) and not is_byline(text)


def _is_text(line: Line) -> bool:
    return ended(line.text) and words_in(line.text) >= _TEXT_WORDS


def _words(lines: Sequence[Line]) -> int:
    return sum(words_in(line.text) for line in lines if _is_text(line))


def _end(lines: Sequence[Line], begin: int, end: int) -> int:
    """Where the text from a line on ends: with its last sentences before the next piece."""
    last = begin
    for index in range(begin, end):
        if ended(lines[index].text):
            last = index + 1
        elif index - last > 1:
            break
    return last
