"""The line under the query: a quiet rule, and what must be said in place of it."""

from searchapp.errors import QueryError, SearchappError
from searchapp.text.clean import clean_line
from searchapp.tui.line_view import LineView
from searchapp.tui.lines import Piece, Row, clipped, row


def rule(width: int, words: str = "") -> Row:
    """A rule, with words at its right end where there are any."""
    if not words:
        return row(Piece(" " + "─" * (width - 2), ("faint",)))
    said = clipped(words, width - 8)
    return row(
        Piece(" " + "─" * (width - 6 - len(said)) + " ", ("faint",)), Piece(said, ("accent",)), Piece(" ──", ("faint",))
    )


def error_row(error: SearchappError, width: int, indent: int) -> Row:
    """An error in one row; a query's with a caret under the place, `indent` columns before the query's first."""
    words = clean_line(f"{error.what}; {error.mend}" if error.mend else error.what)
    if not isinstance(error, QueryError):
        return row(Piece(" ! ", ("error", "strong")), Piece(clipped(words, width - 4), ("error",)))
    at = min(indent + error.position - 1, width - 3)
    room = width - at - 4
    if len(words) <= room or room >= at - 2:
        return row(" " * at, Piece("^ ", ("error", "strong")), Piece(clipped(words, room), ("error",)))
    said = clipped(words, at - 2)
    return row(" " * (at - len(said) - 1), Piece(said, ("error",)), " ", Piece("^", ("error", "strong")))


class Notice(LineView):
    """One row: a rule, the narrowing, or an error."""

    can_focus = False
    ALLOW_SELECT = False

    def __init__(self) -> None:
        super().__init__(id="notice")
        self.words = ""
        self.error: SearchappError | None = None

    def show(self, words: str = "", error: SearchappError | None = None) -> None:
        """Say this; nothing draws the rule alone."""
        if (words, error) != (self.words, self.error):
            self.words, self.error = words, error
            self.rows_changed()

    def row_count(self) -> int:
        return 1

    def row_at(self, number: int) -> Row:
        if self.error is not None:
            return error_row(self.error, self.columns, indent=3)
        return rule(self.columns, self.words)
