"""Files of several pieces: compilations, digests, wires and posts collected in one file.

A piece begins with a head: a line that gives its source and day (`TASS, Oct 28, 2016`, `Published on the
website of …, Oct 28, 2016`), the heading above or below it, and a text of its own below. Two heads make a
compilation; subheads, teasers of other stories and lists of dates do not.
"""

from collections.abc import Sequence
from typing import NamedTuple

from searchapp.article import PublicationDate
from searchapp.reading.outlets.beside_day import words_in
from searchapp.reading.outlets.outlets import OutletList
from searchapp.reading.outlets.site_words import names_a_paper
from searchapp.reading.pages.page import Line, Page
from searchapp.reading.pieces.counts import uncounted
from searchapp.reading.pieces.heads import (
    ENDS,
    SENTENCE,
    SEPARATOR,
    Head,
    headed,
    heads_of,
    is_day,
    of_markdown,
    title_above,
)
from searchapp.text.sentences import ended

_LONG = 18  # words of a paragraph
_OWN_TEXT = 45  # words of text that a piece has at least
_PARAGRAPHS = 2
_SHORT_TEXT = 12  # words of a piece where its head leaves no doubt
_SOON = 4  # lines from a head to its text
_HEADED_SOON = 4  # lines from one piece to the heading of the next, and from that to its day


class Piece(NamedTuple):
    """One piece of a compilation: the lines `[first, last)` of the page, indices into `Page.lines`.

    `title` is its heading's line or None, `heads` the lines that name source and day, `source` the outlet it
    was taken from and `date` its own day, where they are given, with the words as evidence; `heading` is what is
    its title of that line, where the line says more.
    """

    first: int
    last: int
    title: int | None = None
    heads: tuple[int, ...] = ()
    source: str | None = None
    date: PublicationDate | None = None
    evidence: str = ""
    heading: Line | None = None


def split(page: Page, outlets: OutletList) -> tuple[Piece, ...]:
    """The pieces of a page in order; none where the page is one article (or no article at all)."""
    found = [head for head in heads_of(page, outlets) if _in_text(page, head)]
    heads = [head for head in found if head.kind != "foot"]
    sourced = headed([head for head in heads if head.kind == "source"])
    closed = _closed(page, sourced) or _credited(page, [head for head in found if head.kind == "foot"], outlets)
    if closed or len(heads) < 2:
        return _uncounted(page, closed)
    chosen = sourced if len(sourced) >= 2 else _alike(heads)
    chosen = _with_text(page, chosen)
    if len(chosen) < 2 or not _sure(page, chosen):
        return ()
    begins = [head.first for head in chosen]
    ends = [*(_before_marks(page, begin) for begin in begins[1:]), _end(page, chosen[-1].line)]
    pieces = (
        Piece(begin, end, head.title, head.lines, head.source, _day(page, head), page.lines[head.line].text)
        for head, begin, end in zip(chosen, begins, ends, strict=True)
    )
    return _uncounted(page, tuple(pieces))


def _uncounted(page: Page, pieces: tuple[Piece, ...]) -> tuple[Piece, ...]:
    """The pieces with the numbers left out by which their headings are counted: `1. …`, `2. …`."""
    titles = [page.lines[piece.title] for piece in pieces if piece.title is not None]
    if len(titles) < len(pieces) or (bare := uncounted(titles)) == tuple(titles):
        return pieces
    return tuple(piece._replace(heading=heading) for piece, heading in zip(pieces, bare, strict=True))


def _before_marks(page: Page, end: int) -> int:
    """Where the lines before line `end` stop, but for those drawn between two pieces."""
    while SEPARATOR.fullmatch(page.lines[end - 1].text):
        end -= 1
    return end


def _in_text(page: Page, head: Head) -> bool:
    """Whether a head stands in what the mark-up takes for the page's text, where it tells."""
    return not page.kept or min(page.kept) - 6 <= head.line <= max(page.kept)


def _closed(page: Page, heads: Sequence[Head], least: int = _OWN_TEXT) -> tuple[Piece, ...]:
    """The pieces of a digest that names source and day below each text; none where they do not stand so."""
    if len(heads) < 2 or _long_words(page, heads[-1].line + 1, heads[-1].line + 8) >= _LONG:
        return ()
    begins = [0, *(head.line + 1 for head in heads[:-1])]
    pieces = []
    for head, begin in zip(heads, begins, strict=True):
        text = next((i for i in range(begin, head.line) if _words_of(page.lines[i]) >= _LONG), None)
        if text is None or _long_words(page, begin, head.line) < least:
            return ()
        title = title_above(page, text) if text > begin else None
        first = text if title is None else title - (title > begin and is_day(page.lines[title - 1]))
        named = page.lines[head.line].text
        pieces.append(Piece(first, head.line + 1, title, head.lines, head.source, _day(page, head), named))
    return tuple(pieces)


def _credited(page: Page, feet: Sequence[Head], outlets: OutletList) -> tuple[Piece, ...]:
    """The pieces of a file that names the source below each text (`Source: Reuters`), where each has a heading of its
    own; of an outlet that is not known only with a day: so statistics are credited within an article."""
    pieces = _closed(page, feet, _SHORT_TEXT) if page.facts is None else ()
    for piece, above in zip(pieces, (0, *(piece.last for piece in pieces)), strict=False):
        if piece.title is None or piece.title - above > _HEADED_SOON:
            return ()
        source = piece.source or ""
        known = outlets.canonical(source) is not None or names_a_paper(source)
        if not known and not any(map(is_day, page.lines[piece.first : piece.title + _HEADED_SOON])):
            return ()
    return pieces


def _long_words(page: Page, first: int, last: int) -> int:
    """The words that stand in paragraphs on the lines `[first, last)`."""
    return sum(words for line in page.lines[first:last] if (words := _words_of(line)) >= _LONG)


def _alike(heads: Sequence[Head]) -> list[Head]:
    """The heads of the commonest kind: pieces of one file are headed in one way."""
    kinds = [head.kind for head in heads]
    common = max(dict.fromkeys(kinds), key=kinds.count)
    return [head for head in heads if head.kind == common]


def _with_text(page: Page, heads: Sequence[Head]) -> list[Head]:
    """The heads below which a text of its own stands before the next begins: paragraphs, or sentences where each head
    has a heading and names a source: beside its day, or in a dateline below headings that Markdown marks."""
    sure = all(
        head.title is not None and (head.kind == "source" or (head.kind == "wire" and of_markdown(page, head.title)))
        for head in heads
    )
    least, paragraphs, least_of_all = (SENTENCE, 1, _SHORT_TEXT) if sure else (_LONG, _PARAGRAPHS, _OWN_TEXT)
    kept = []
    for number, head in enumerate(heads):
        last = heads[number + 1].line if number + 1 < len(heads) else len(page.lines)
        below = page.lines[head.line + (head.kind != "wire") : last]
        sizes = [_words_of(line) if ended(line.text) or not sure else 0 for line in below]
        long = [words for words in sizes if words >= least]
        soon = any(words >= least for words in sizes[:_SOON])
        if soon and len(long) >= paragraphs and sum(long) >= least_of_all:
            kept.append(head)
    return kept


def _sure(page: Page, heads: Sequence[Head]) -> bool:
    """Whether the heads divide the page: sources do; mere dates only where mark-up does not say otherwise, the
    text is divided from its beginning, and there are three or lines drawn between the pieces."""
    if heads[0].kind == "source":
        return True
    if not _covers(page, heads):
        return False
    drawn = all(
        any(SEPARATOR.fullmatch(line.text) for line in page.lines[max(0, (head.title or head.line) - 2) : head.line])
        for head in heads[1:]
    )
    return drawn or (heads[0].kind == "wire") or (page.facts is None and len(heads) >= 3)


def _covers(page: Page, heads: Sequence[Head]) -> bool:
    """Whether little text stands before the first head: of one article with dates in it, much does."""
    long = [(index, words) for index, line in enumerate(page.lines) if (words := _words_of(line)) >= _LONG]
    before = sum(words for index, words in long if index < heads[0].line)
    titles = {page.lines[head.title].text for head in heads if head.title is not None}
    return before <= 0.1 * sum(words for _, words in long) and len(titles) == len(heads)


def _end(page: Page, head: int) -> int:
    """Where the last piece ends: at a separator or with its last paragraph, what follows is the site's."""
    last = head + 1
    for index in range(head + 1, len(page.lines)):
        line = page.lines[index]
        if SEPARATOR.fullmatch(line.text) and last > head + 1:
            return index
        if _words_of(line) >= _LONG or ended(line.text, ENDS) or line.text.endswith(("!", "?", "”", '"')):
            last = index + 1
        elif index - last > 3:
            break
    return last


def _day(page: Page, head: Head) -> PublicationDate | None:
    date = head.date
    if date.year is None or date.day is None:
        return None
    evidence = page.lines[head.line].text[:120]
    if date.time is None:
        return PublicationDate(date.value, "day", evidence=evidence)
    return PublicationDate(date.value, "minute", date.time, date.zone, evidence)


def _words_of(line: Line) -> int:
    return words_in(line.text)
