"""The coverage of an event as rows: the articles with their letters, a statement a row, the wordings of one."""

from collections.abc import Sequence
from string import ascii_uppercase

from searchapp.article import Article, Span
from searchapp.compare.coverage import Coverage, Statement
from searchapp.compare.differing import differences
from searchapp.export.coverage import LEFT_OUT
from searchapp.text.clean import clean_line
from searchapp.tui.cards import provenance
from searchapp.tui.dates import date_words
from searchapp.tui.lines import (
    ELLIPSIS,
    Layer,
    Piece,
    Row,
    clipped,
    filled,
    fitted,
    layered,
    padded,
    row,
    spread,
    wrapped,
)

_COUNT = 14
_READABLE = 100


def legend_rows(articles: Sequence[Article], coverage: Coverage, width: int) -> tuple[Row, ...]:
    """Each article on a row: its letter, where and when it was printed, its title, how many statements it has."""
    made = []
    for number, (letter, article) in enumerate(zip(ascii_uppercase, articles, strict=False)):
        date = date_words(article.date.value if article.date else None)
        has = f"{coverage.has(number)} of {len(coverage.statements)} "
        left = (
            Piece(f" {letter} ", ("accent", "strong")),
            Piece(clipped(f" {provenance(article.outlet, article.via)} · {date}", width // 2), ("muted",)),
            Piece(f"  {clean_line(article.title or '(no title)')}", ("title",)),
        )
        made.append(row(*spread(left, (Piece(padded(has, _COUNT, "right"), ("muted",)),), width)))
    return tuple(made)


def statement_row(statement: Statement, width: int, *, chosen: bool) -> Row:
    """A statement: the letters of the articles that have it, who said it, the first wording."""
    letters = [
        Piece(f"{ascii_uppercase[at]} " if units else f"{LEFT_OUT} ", ("shared",) if units else ("faint",))
        for at, units in enumerate(statement.wordings)
    ]
    speaker = 20 if width >= 100 else 14
    named = padded(clean_line(", ".join(statement.speakers)), speaker)
    words = width - 2 * len(letters) - speaker - 4
    said = fitted((Piece(clean_line(statement.said(statement.alike()[0][0]))),), words)
    return row(
        Piece("▌" if chosen else " ", ("accent",)),
        *letters,
        Piece(f" {named}  ", ("speaker",)),
        *filled(said, words),
        fill=("cursor",) if chosen else (),
    )


def wording_rows(statement: Statement, width: int, most: int) -> tuple[Row, ...]:
    """The different wordings of a statement in at most so many rows, each with the letters of the articles that have it
    so; what the first does not say is marked. Last stands who leaves it out, where there is room."""
    alike = statement.alike()
    each = max(1, most // len(alike))
    lead = max(map(len, alike))
    first = clean_line(statement.said(alike[0][0]))
    made: list[Row] = []
    for numbers in alike:
        text = clean_line(statement.said(numbers[0]))
        layers = [Layer(start, end, "right") for start, end in differences(first, text, statement.language)[1]]
        spans = wrapped(text, max(20, min(width - lead - 4, _READABLE)))
        for at, span in enumerate(spans[:each]):
            head = "".join(ascii_uppercase[number] for number in numbers) if at == 0 else ""
            cut = Piece(ELLIPSIS, ("muted",)) if at == each - 1 < len(spans) - 1 else ""
            shown = layered(text, layers, *_short(span, bool(cut)), base=("quote",))
            made.append(row(Piece(f" {padded(head, lead)}  ", ("accent", "strong")), *shown, cut))
    lacking = " ".join(ascii_uppercase[at] for at, units in enumerate(statement.wordings) if not units)
    if lacking and len(made) < most:
        made.append(row(Piece(f" {LEFT_OUT:<{lead}}  not in {lacking}", ("muted",))))
    return tuple(made[:most])


def _short(span: Span, cut: bool) -> Span:
    return Span(span.start, max(span.start, span.end - 1)) if cut else span
