"""The facet pane: values to take or leave out, several at once."""

from collections.abc import Mapping
from typing import ClassVar

from textual import events
from textual.binding import Binding, BindingType
from textual.geometry import Region
from textual.message import Message

from searchapp.asked.question import Question
from searchapp.engine.engine import FacetCount
from searchapp.records import dataclass
from searchapp.tui.facet_rows import FacetRow, count_width, facet_line, facet_rows
from searchapp.tui.line_view import LineView
from searchapp.tui.lines import Row
from searchapp.tui.question import LISTED_VALUES


class FacetPane(LineView):
    """Values of outlet and speaker with their counts. While one chooses, the cursor stays on its value when counts
    change; else it waits on the first value."""

    ALLOW_SELECT = False
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("up,k", "move(-1)", "Up", show=False),
        Binding("down,j", "move(1)", "Down", show=False),
        Binding("pageup", "move(-10)", "Page up", show=False),
        Binding("pagedown", "move(10)", "Page down", show=False),
        Binding("home,g", "first", "First", show=False),
        Binding("end,G", "last", "Last", show=False),
        Binding("enter,space", "take", "Take", show=False),
        Binding("x", "leave_out", "Leave out", show=False),
    ]

    @dataclass
    class Chosen(Message):
        """A value is to be taken, or left out; a second time lets it go."""

        field: str
        value: str | None
        excluded: bool

    @dataclass
    class MoreWanted(Message):
        """All values of a field are to be listed."""

        field: str

    class LeftAtTop(Message):
        """The cursor went up from the first value."""

    def __init__(self) -> None:
        super().__init__(id="facets")
        self.facets: Mapping[str, tuple[FacetCount, ...]] = {}
        self.question = Question()
        self.sayers = False
        self.rows: tuple[FacetRow, ...] = ()
        self._counts = 1
        self.cursor = 0

    def show(self, facets: Mapping[str, tuple[FacetCount, ...]], question: Question, *, sayers: bool) -> None:
        """List these counts; with `sayers` speakers are those who said what was asked for."""
        if (facets, question.choices, sayers) == (self.facets, self.question.choices, self.sayers):
            return
        self.facets, self.question, self.sayers = facets, question, sayers
        self.relayout()
        self.rows_changed()

    def relayout(self) -> None:
        chooses = self.screen.focused is self
        kept = self.rows[self.cursor] if chooses and self.cursor < len(self.rows) else FacetRow()
        self.rows = facet_rows(self.facets, self.question, self.size.height, LISTED_VALUES, sayers=self.sayers)
        self._counts = count_width(self.rows)
        places = [number for number, one in enumerate(self.rows) if one.can_be_chosen]
        same = [number for number in places if self.rows[number].place == kept.place]
        near = self.cursor if chooses else 0
        self.cursor = same[0] if same else min(places, key=lambda number: abs(number - near), default=0)

    def row_count(self) -> int:
        return len(self.rows)

    def row_at(self, number: int) -> Row:
        return facet_line(
            self.rows[number],
            self.question,
            self.columns,
            chosen=number == self.cursor,
            focused=self.has_focus,
            counts=self._counts,
        )

    def on_focus(self) -> None:
        self.rows_changed()

    def on_blur(self) -> None:
        self.rows_changed()

    def _go(self, number: int) -> None:
        self.cursor = number
        self.rows_changed()
        self.scroll_to_region(Region(0, number, 1, 1), animate=False, force=True, immediate=True)

    def action_move(self, step: int) -> None:
        """To the next value that way."""
        places = [number for number, one in enumerate(self.rows) if one.can_be_chosen]
        if not places:
            return
        at = places.index(self.cursor) if self.cursor in places else 0
        if at + step < 0 and at == 0:
            self.post_message(self.LeftAtTop())
            return
        self._go(places[max(0, min(at + step, len(places) - 1))])

    def action_first(self) -> None:
        """To the first value."""
        self.action_move(1 - len(self.rows) if self.cursor > 1 else 0)

    def action_last(self) -> None:
        """To the last value."""
        self.action_move(len(self.rows))

    def action_take(self) -> None:
        """Take the value under the cursor, or open all values of its field."""
        self._choose(excluded=False)

    def action_leave_out(self) -> None:
        """Leave the value under the cursor out."""
        self._choose(excluded=True)

    def _choose(self, *, excluded: bool) -> None:
        if self.cursor >= len(self.rows):
            return
        one = self.rows[self.cursor]
        if one.more:
            self.post_message(self.MoreWanted(one.field))
        elif one.can_be_chosen:
            self.post_message(self.Chosen(one.field, one.value, excluded))

    def on_click(self, event: events.Click) -> None:
        number = event.y + self.scroll_offset.y
        if number < len(self.rows) and self.rows[number].can_be_chosen:
            self._go(number)
            self._choose(excluded=event.ctrl or event.button == 3)
