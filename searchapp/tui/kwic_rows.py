"""A match with the words before and after it, as a row."""

from collections.abc import Sequence

from rich.cells import cell_len

from searchapp.article import Article, BodyMap, Span
from searchapp.compare.collocates import NEAR, Collocate
from searchapp.records import dataclass
from searchapp.text.clean import clean_line
from searchapp.text.tokens import forms
from searchapp.tui.dates import date_words
from searchapp.tui.lines import Piece, Row, clipped, cut, padded, row

_CONTEXT = 120


@dataclass(frozen=True, slots=True)
class KwicLine:
    """A match with what stands before and after it; `at` is its place in the file text, `start` and `end` are those in
    the body, `place` is that of its article in the listing."""

    left: str
    match: str
    right: str
    outlet: str | None
    date: str | None
    title: str | None
    id: str
    path: str
    start: int
    end: int
    place: int
    at: int


def kwic_lines(article: Article, spans: Sequence[Span], place: int) -> tuple[KwicLine, ...]:
    """A line for each match in the body."""
    body, moved = clean_line(article.body), BodyMap.of(article.paragraphs)
    date = article.date.value if article.date else None
    return tuple(
        KwicLine(
            body[max(0, start - _CONTEXT) : start],
            body[start:end],
            body[end : end + _CONTEXT],
            article.outlet,
            date,
            article.title,
            article.id,
            article.path,
            start,
            end,
            place,
            moved.to_text(start),
        )
        for start, end in spans
    )


def stands_beside(word: Collocate, line: KwicLine) -> bool:
    """Whether a word stands near the match of a line."""
    near = (*forms(line.left)[-NEAR:], *forms(line.right)[:NEAR])
    return not word.spellings.isdisjoint(near)


def kwic_row(line: KwicLine, width: int, *, chosen: bool) -> Row:
    """One line, its match beginning in the same column as all others."""
    source = 40 if width >= 160 else 30 if width >= 110 else 14 if width >= 72 else 0
    room = width - source - 4
    before = room * 2 // 5
    left = line.left
    while left and cut(left, before) < len(left):
        left = left[max(1, (len(left) - before) // 2) :] if len(left) > 2 * before else left[1:]
    printed = clean_line(line.outlet or "no outlet")
    if source >= 20:
        printed = f"{padded(printed, source - 13)} {padded(date_words(line.date), 12, 'right')}"
    match = clipped(line.match, room - before)
    after = room - before - cell_len(match)
    return row(
        Piece("▌" if chosen else " ", ("accent",)),
        Piece(padded(left, before, "right"), ("muted",)),
        Piece(match, ("hit",)),
        Piece(padded(line.right[: cut(line.right, after)], after)),
        "  ",
        Piece(padded(printed, source), ("muted",)),
        fill=("cursor",) if chosen else (),
    )
