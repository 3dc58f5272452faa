"""A list of one-row entries with a cursor: quotes, words in context, the timeline, names to pick from."""

from collections.abc import Sequence
from typing import ClassVar, Generic, TypeVar

from textual import events
from textual.binding import Binding, BindingType
from textual.geometry import Region
from textual.message import Message

from searchapp.article import Span
from searchapp.tui.line_view import LineView
from searchapp.tui.lines import Piece, Row, row, wrapped

Entry = TypeVar("Entry")


class Table(LineView, Generic[Entry]):
    """Entries one a row. A subclass draws one (`draw`) and may say that the cursor passes over some (`stops`)."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("up,k", "move(-1)", show=False),
        Binding("down,j", "move(1)", show=False),
        Binding("pageup", "page(-1)", show=False),
        Binding("pagedown", "page(1)", show=False),
        Binding("home,g", "first", show=False),
        Binding("end,G", "last", show=False),
        Binding("enter", "open", show=False),
    ]

    class Opened(Message):
        """The entry under the cursor is wanted."""

    class Moved(Message):
        """The cursor stands on another entry."""

    def __init__(self) -> None:
        super().__init__(id="table")
        self.entries: Sequence[Entry] = ()
        self.cursor = 0
        self.nothing = ""

    def draw(self, entry: Entry, number: int, *, chosen: bool) -> Row:
        """An entry as a row."""
        raise NotImplementedError

    def stops(self, entry: Entry) -> bool:
        """Whether the cursor may stand on it."""
        return True

    def show(self, entries: Sequence[Entry], *, keep_place: bool = False) -> None:
        """List these."""
        self.entries = entries
        self.cursor = self._nearest(self.cursor if keep_place else 0, 1)
        self.rows_changed()
        if not keep_place:
            self.scroll_to(y=0, animate=False)
        if entries:
            self.post_message(self.Moved())

    def say_nothing(self, words: str) -> None:
        """Say this in place of the list while there is nothing in it."""
        self.nothing = words
        self.rows_changed()

    @property
    def says_nothing(self) -> bool:
        """Whether it is known that there is nothing in it."""
        return bool(self.nothing) and not self.entries

    def _rows_of_nothing(self) -> Sequence[Span]:
        return wrapped(self.nothing, self.columns - 4)

    @property
    def chosen(self) -> Entry | None:
        """The entry under the cursor."""
        return self.entries[self.cursor] if self.cursor < len(self.entries) else None

    def row_count(self) -> int:
        return len(self.entries) or len(self._rows_of_nothing())

    def row_at(self, number: int) -> Row:
        if not self.entries:
            start, end = self._rows_of_nothing()[number]
            return row(Piece(f"   {self.nothing[start:end]}", ("muted",)))
        return self.draw(self.entries[number], number, chosen=number == self.cursor)

    def on_resize(self) -> None:
        super().on_resize()
        self._keep_in_sight()

    def _nearest(self, place: int, step: int) -> int:
        place = max(0, min(place, len(self.entries) - 1))
        for way in (step, -step):
            at = place
            while 0 <= at < len(self.entries):
                if self.stops(self.entries[at]):
                    return at
                at += way
        return place

    def go(self, place: int, step: int = 1) -> None:
        """Put the cursor on an entry, or on the nearest that it may stand on."""
        if not self.entries:
            return
        old, self.cursor = self.cursor, self._nearest(place, step)
        self.rows_changed([old, self.cursor])
        self._keep_in_sight()
        self.post_message(self.Moved())

    def _keep_in_sight(self) -> None:
        above = 1 if self.cursor and not self.stops(self.entries[self.cursor - 1]) else 0
        self.scroll_to_region(Region(0, self.cursor - above, 1, 1 + above), animate=False, force=True, immediate=True)

    def action_move(self, step: int) -> None:
        """One entry up or down."""
        self.go(self.cursor + step, step)

    def action_page(self, step: int) -> None:
        """One screen up or down."""
        self.go(self.cursor + step * max(1, self.size.height - 1), step)

    def action_first(self) -> None:
        """To the first entry."""
        self.go(0)

    def action_last(self) -> None:
        """To the last entry."""
        self.go(len(self.entries) - 1, -1)

    def action_open(self) -> None:
        """Open the entry under the cursor."""
        if self.entries and self.stops(self.entries[self.cursor]):
            self.post_message(self.Opened())

    def on_click(self, event: events.Click) -> None:
        number = event.y + self.scroll_offset.y
        if number < len(self.entries) and self.stops(self.entries[number]):
            again = number == self.cursor
            self.go(number)
            if again or event.chain > 1:
                self.action_open()
