"""The line under the query: a quiet rule, and what must be said in place of it."""

from rich.cells import cell_len

from searchapp.errors import QueryError, SearchappError
from searchapp.text.clean import clean_line
from searchapp.tui.line_view import LineView
from searchapp.tui.lines import Piece, Row, clipped, row

_PROMPT = 3
"""Cells before the query, in the row above."""


def rule(width: int, words: str = "") -> Row:
    """A rule, with words at its right end where there are any."""
    if not words:
        return row(Piece(" " + "─" * (width - 2), ("faint",)))
    said = clipped(clean_line(words), width - 8)
    left = Piece(" " + "─" * (width - 6 - cell_len(said)) + " ", ("faint",))
    return row(left, Piece(said, ("accent",)), Piece(" ──", ("faint",)))


def error_row(error: SearchappError, width: int, indent: int) -> Row:
    """An error in one row; a query's with a caret under the place. `indent` is the cell in which the query begins, less
    than 0 where a long one is scrolled on."""
    words = clean_line(f"{error.what}; {error.mend}" if error.mend else error.what)
    if not isinstance(error, QueryError):
        return row(Piece(" ! ", ("error", "strong")), Piece(clipped(words, width - 4), ("error",)))
    before = clean_line(error.query[: error.position - 1])
    at = max(0, min(indent + cell_len(before), width - 3))
    room = width - at - 4
    if cell_len(words) <= room or room >= at - 2:
        return row(" " * at, Piece("^ ", ("error", "strong")), Piece(clipped(words, room), ("error",)))
    said = clipped(words, at - 2)
    return row(" " * (at - cell_len(said) - 1), Piece(said, ("error",)), " ", Piece("^", ("error", "strong")))


class Notice(LineView):
    """One row: a rule, the narrowing, or an error."""

    can_focus = False
    ALLOW_SELECT = False

    def __init__(self) -> None:
        super().__init__(id="notice")
        self.words = ""
        self.error: SearchappError | None = None
        self._scrolled = 0

    def show(self, words: str = "", error: SearchappError | None = None) -> None:
        """Say this; nothing draws the rule alone."""
        if (words, error) != (self.words, self.error):
            self.words, self.error = words, error
            self.rows_changed()

    def follow(self, scrolled: float) -> None:
        """The query above is scrolled by so many cells."""
        self._scrolled = int(scrolled)
        self.rows_changed()

    def row_count(self) -> int:
        return 1

    def row_at(self, number: int) -> Row:
        if self.error is not None:
            return error_row(self.error, self.columns, _PROMPT - self._scrolled)
        return rule(self.columns, self.words)
