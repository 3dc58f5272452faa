"""The coverage of an event as rows: the articles with their letters, a statement a row, the wordings of one."""

from collections.abc import Sequence
from string import ascii_uppercase

from rich.cells import cell_len

from searchapp.article import Article
from searchapp.compare.coverage import Coverage, Statement
from searchapp.compare.differing import differences
from searchapp.export.coverage import LEFT_OUT
from searchapp.text.clean import clean_line
from searchapp.tui.cards import heading, provenance, shortened
from searchapp.tui.dates import date_words
from searchapp.tui.lines import (
    Layer,
    Piece,
    Row,
    cut_words,
    filled,
    fitted,
    layered,
    padded,
    row,
    spread,
    wrapped,
)

_READABLE = 100


def legend_rows(articles: Sequence[Article], coverage: Coverage, width: int) -> tuple[Row, ...]:
    """Each article on a row: its letter, where and when it was printed, its title, how many statements it has."""
    printed = [_printed(article, width * 2 // 5) for article in articles]
    column = max(map(cell_len, printed), default=0)
    statements = len(coverage.statements)
    has = [f"{coverage.has(number)} of {statements} " if statements else "" for number in range(len(articles))]
    made = []
    for letter, article, where, count in zip(ascii_uppercase, articles, printed, has, strict=False):
        left = (
            Piece(f" {letter} ", ("accent", "strong")),
            Piece(f" {padded(where, column)}", ("muted",)),
            Piece(f"  {heading(article.title, article.path)}", ("title",)),
        )
        made.append(row(*spread(left, (Piece(padded(count, max(map(len, has)), "right"), ("muted",)),), width)))
    return tuple(made)


def _printed(article: Article, width: int) -> str:
    date = date_words(article.date.value if article.date else None)
    return f"{shortened(provenance(article.outlet, article.via), width - cell_len(date) - 3)} · {date}"


def statement_row(statement: Statement, width: int, *, chosen: bool) -> Row:
    """A statement: the letters of the articles that have it, who said it, the first wording."""
    letters = [
        Piece(f"{ascii_uppercase[at]} " if units else f"{LEFT_OUT} ", ("shared",) if units else ("faint",))
        for at, units in enumerate(statement.wordings)
    ]
    speaker = 30 if width >= 148 else 20 if width >= 98 else 14
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
        columns = max(20, min(width - lead - 4, _READABLE))
        spans = wrapped(text, columns)
        for at, (start, end) in enumerate(spans[:each]):
            head = "".join(ascii_uppercase[number] for number in numbers) if at == 0 else ""
            kept, cut = cut_words(text[start:], columns) if at == each - 1 < len(spans) - 1 else (end - start, "")
            shown = layered(text, layers, start, start + kept, base=("quote",))
            made.append(row(Piece(f" {padded(head, lead)}  ", ("accent", "strong")), *shown, Piece(cut, ("muted",))))
    lacking = " ".join(ascii_uppercase[at] for at, units in enumerate(statement.wordings) if not units)
    if lacking and len(made) < most:
        made.append(row(Piece(f" {LEFT_OUT:<{lead}}  not in {lacking}", ("muted",))))
    return tuple(made[:most])
