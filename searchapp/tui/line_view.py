"""A widget that draws `Row`s by the line API: only the rows that are seen are made, and they are kept."""

from collections.abc import Sequence

from rich.segment import Segment
from rich.style import Style
from textual.cache import LRUCache
from textual.geometry import Size
from textual.scroll_view import ScrollView
from textual.selection import Selection
from textual.strip import Strip

from searchapp.tui.lines import BLANK, ROLES, Row

_KEPT_STRIPS = 1024
_MOST_COPIED_ROWS = 5000


def scroll_for(place: int, height: int, total: int) -> int:
    """Where to scroll so that a row is well in sight: a function of the row alone, so that there and back again
    is the same screen."""
    if place < height * 2 // 3:
        return 0
    return max(0, min(place - height // 3, total - height))


class LineView(ScrollView, can_focus=True, inherit_bindings=False):
    """Rows over a virtual height. A subclass says how many there are (`row_count`) and makes one (`row_at`).

    It has no keys of its own: those of ScrollView would glide through a dozen frames where one is meant.
    """

    ALLOW_SELECT = True
    COMPONENT_CLASSES = {f"row--{role}" for role in ROLES}  # noqa: RUF012 - Textual's own convention

    def __init__(self, *, id: str | None = None, classes: str | None = None) -> None:  # noqa: A002 - as Widget has it
        super().__init__(id=id, classes=classes)
        self._strips: LRUCache[int, Strip] = LRUCache(_KEPT_STRIPS)
        self._looks: dict[tuple[str, ...], Style] = {}

    # --- what a subclass gives
    def row_count(self) -> int:
        """How many rows there are."""
        return 0

    def row_at(self, number: int) -> Row:
        """The row of this number, from 0, for the present width."""
        return BLANK

    # --- size
    @property
    def columns(self) -> int:
        """The cells that a row may fill."""
        return self.scrollable_content_region.width

    def rows_changed(self, numbers: Sequence[int] | None = None) -> None:
        """Forget the strips of these rows, or of all, and paint them anew."""
        if numbers is None:
            self._strips.clear()
            size = Size(self.columns, self.row_count())
            if size != self.virtual_size:
                # The plain way would lay the whole screen out again, for a scrollbar's sake.
                self.set_reactive(LineView.virtual_size, size)
                self._scroll_update(size)
            self.refresh()
            return
        for number in numbers:
            self._strips.discard(number)
            self.refresh_line(number)

    def relayout(self) -> None:
        """The width is another: a subclass that keeps rows makes them again before they are painted."""

    def on_resize(self) -> None:
        self.relayout()
        self.rows_changed()

    def notify_style_update(self) -> None:
        super().notify_style_update()
        self._looks.clear()
        self._strips.clear()

    def selection_updated(self, selection: Selection | None) -> None:
        self._strips.clear()
        self.refresh()

    # --- painting
    def look(self, roles: tuple[str, ...]) -> Style:
        """The style that these roles add up to over the widget's own."""
        made = self._looks.get(roles)
        if made is None:
            made = self.rich_style
            for role in roles:
                made += self.get_component_rich_style(f"row--{role}", partial=True)
            self._looks[roles] = made
        return made

    def render_line(self, y: int) -> Strip:
        number = y + self.scroll_offset.y
        width = self.size.width
        if number >= self.row_count():
            return Strip.blank(width, self.rich_style)
        strip = self._strips.get(number)
        if strip is None or strip.cell_length != width:
            strip = self.painted(self.row_at(number), width)
            selection = self.text_selection
            if selection is not None:
                strip = self._selected(strip, selection, number)
            self._strips[number] = strip
        return strip.apply_offsets(0, number)

    def painted(self, row: Row, width: int) -> Strip:
        """A row as a strip of exactly `width` cells."""
        segments = [Segment(piece.text, self.look(row.fill + piece.roles)) for piece in row.pieces]
        return Strip(segments).adjust_cell_length(width, self.look(row.fill))

    def _selected(self, strip: Strip, selection: Selection, number: int) -> Strip:
        span = selection.get_span(number)
        if span is None:
            return strip
        start, end = span
        end = strip.cell_length if end == -1 else min(end, strip.cell_length)
        if start >= end:
            return strip
        look = self.get_component_rich_style("row--selection", partial=True)
        before, within, after = strip.crop(0, start), strip.crop(start, end), strip.crop(end)
        return Strip.join([before, within.apply_style(look), after])

    def get_selection(self, selection: Selection) -> tuple[str, str] | None:
        first = selection.start.y if selection.start is not None else 0
        last = selection.end.y if selection.end is not None else self.row_count() - 1
        last = min(last, self.row_count() - 1, first + _MOST_COPIED_ROWS)
        copied = list[str]()
        for number in range(first, last + 1):
            span = selection.get_span(number)
            if span is not None:
                start, end = span
                text = self.painted(self.row_at(number), self.columns).text
                copied.append((text[start:] if end == -1 else text[start:end]).rstrip())
        return ("\n".join(copied), "\n") if copied else None
