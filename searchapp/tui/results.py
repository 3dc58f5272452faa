"""The list of hits: any number of cards, of which only those that are seen are asked for."""

from collections.abc import Mapping, Sequence
from typing import ClassVar

from textual import events
from textual.binding import Binding, BindingType
from textual.geometry import Region
from textual.message import Message
from textual.reactive import reactive

from searchapp.hits import Hit
from searchapp.records import dataclass
from searchapp.tui.cards import CARD_ROWS, card
from searchapp.tui.line_view import LineView, scroll_for
from searchapp.tui.lines import BLANK, Row
from searchapp.tui.pages import Pages


class ResultList(LineView):
    """Cards one below the other; the chosen one carries a bar. `marks` names marked articles by their id."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("up,k", "move(-1)", "Up", show=False),
        Binding("down,j", "move(1)", "Down", show=False),
        Binding("pageup,ctrl+b", "page(-1)", "Page up", show=False),
        Binding("pagedown,ctrl+f", "page(1)", "Page down", show=False),
        Binding("home,g", "first", "First", show=False),
        Binding("end,G", "last", "Last", show=False),
        Binding("n", "hit(1)", "Next hit", show=False),
        Binding("N", "hit(-1)", "Previous hit", show=False),
        Binding("enter", "open", "Open", show=False),
    ]

    cursor: reactive[int] = reactive(0, repaint=False)

    @dataclass
    class Opened(Message):
        """The chosen hit is to be read."""

        place: int

    @dataclass
    class Wanted(Message):
        """A page of hits from this place on is looked at and not here yet."""

        offset: int

    def __init__(self) -> None:
        super().__init__(id="results")
        self.pages = Pages()
        self.marks: Mapping[str, str] = {}
        self.asked = False
        self._cards: dict[int, tuple[Row, ...]] = {}

    # --- what is shown
    def show(self, pages: Pages, *, asked: bool, keep_place: bool = False) -> None:
        """List these hits, from the top unless the place is kept; `asked` is whether there was a query."""
        self.pages, self.asked = pages, asked
        place = min(self.cursor, max(pages.total - 1, 0)) if keep_place else 0
        self.set_reactive(ResultList.cursor, place)
        self.rows_changed()
        if not keep_place:
            self.scroll_to(y=0, animate=False)
        self.ask_for_seen(ahead=0)

    def put(self, offset: int, hits: tuple[Hit, ...]) -> None:
        """A page came."""
        self.pages.put(offset, hits)
        self.rows_changed(range(offset * CARD_ROWS, (offset + len(hits)) * CARD_ROWS))

    def mark(self, marks: Mapping[str, str]) -> None:
        """Show these marks."""
        self.marks = marks
        self.rows_changed()

    @property
    def chosen(self) -> Hit | None:
        """The hit under the cursor."""
        return self.pages.hit(self.cursor)

    # --- rows
    def row_count(self) -> int:
        return self.pages.total * CARD_ROWS

    def row_at(self, number: int) -> Row:
        place, within = divmod(number, CARD_ROWS)
        made = self._cards.get(place)
        if made is None:
            hit = self.pages.hit(place)
            mark = self.marks.get(hit.id, "") if hit else ""
            made = card(hit, self.columns, mark=mark, chosen=place == self.cursor, asked=self.asked)
            self._cards[place] = made
        return made[within] if within < len(made) else BLANK

    def rows_changed(self, numbers: Sequence[int] | None = None) -> None:
        if numbers is None or len(self._cards) > 400:
            self._cards.clear()
        else:
            for number in numbers:
                self._cards.pop(number // CARD_ROWS, None)
        super().rows_changed(numbers)

    @property
    def cards_seen(self) -> int:
        """How many cards there is room for, with those that are cut off at an end."""
        return -(-self.size.height // CARD_ROWS)

    def ask_for_seen(self, *, ahead: int = 1) -> None:
        """Ask for the pages of the cards that are seen, and of so many screens below."""
        top = self.scroll_offset.y // CARD_ROWS
        self.pages.want(top, top + (1 + ahead) * (self.cards_seen + 1) - 2, self._want)

    def _want(self, offset: int) -> None:
        self.post_message(self.Wanted(offset))

    def watch_scroll_y(self, old_value: float, new_value: float) -> None:
        super().watch_scroll_y(old_value, new_value)
        self.ask_for_seen()

    def on_resize(self) -> None:
        super().on_resize()
        self._keep_in_sight()
        self.ask_for_seen()

    # --- moving
    def validate_cursor(self, place: int) -> int:
        return max(0, min(place, self.pages.total - 1))

    def watch_cursor(self, old: int, new: int) -> None:
        for place in (old, new):
            self.rows_changed(range(place * CARD_ROWS, (place + 1) * CARD_ROWS))
        self._keep_in_sight()

    def _keep_in_sight(self) -> None:
        self.scroll_to_region(
            Region(0, self.cursor * CARD_ROWS, 1, CARD_ROWS - 1), animate=False, force=True, immediate=True
        )

    def action_move(self, step: int) -> None:
        """One card up or down."""
        self.cursor += step

    def action_hit(self, step: int) -> None:
        """The next hit or the one before; what is seen depends on the hit alone, so there and back is the same."""
        self.cursor += step
        top = scroll_for(self.cursor * CARD_ROWS, self.size.height, self.row_count())
        self.scroll_to(y=top, animate=False, immediate=True)

    def action_page(self, step: int) -> None:
        """One screen up or down."""
        self.cursor += step * max(1, self.size.height // CARD_ROWS)

    def action_first(self) -> None:
        """To the first card."""
        self.cursor = 0

    def action_last(self) -> None:
        """To the last card."""
        self.cursor = self.pages.total - 1

    def action_open(self) -> None:
        """Read the chosen article."""
        if self.pages.total:
            self.post_message(self.Opened(self.cursor))

    def on_click(self, event: events.Click) -> None:
        place = (event.y + self.scroll_offset.y) // CARD_ROWS
        if place >= self.pages.total:
            return
        if place == self.cursor and event.chain > 1:
            self.action_open()
        self.cursor = place
