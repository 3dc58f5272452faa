"""The two rows at the head of a screen: what is shown, where in it one stands, a rule."""

from searchapp.text.clean import clean_line
from searchapp.tui.line_view import LineView
from searchapp.tui.lines import Piece, Row, row, spread
from searchapp.tui.notice import rule


class Head(LineView):
    """A title at the left, a place at the right, and a rule that can say something."""

    can_focus = False
    ALLOW_SELECT = False

    def __init__(self) -> None:
        super().__init__(classes="head")
        self.title = ""
        self.place = ""
        self.words = ""

    def show(self, title: str, place: str = "") -> None:
        """Head the screen so; what was said before is taken back."""
        self.title, self.place, self.words = clean_line(title), clean_line(place), ""
        self.rows_changed()

    def say(self, words: str) -> None:
        """Say something in the rule."""
        self.words = clean_line(words)
        self.rows_changed()

    def row_count(self) -> int:
        return 2

    def row_at(self, number: int) -> Row:
        if number == 1:
            return rule(self.columns, self.words)
        left = (Piece(" / ", ("accent", "strong")), Piece(self.title, ("title",)))
        return row(*spread(left, (Piece(self.place + " ", ("muted",)),), self.columns))
