"""The date histogram: hits over time, and a range that can be picked in it."""

from collections.abc import Mapping
from datetime import date
from typing import ClassVar

from textual import events
from textual.binding import Binding, BindingType
from textual.message import Message

from searchapp.asked.days import Days
from searchapp.records import dataclass
from searchapp.tui.dates import Bin, axis, bars, bins, days_words
from searchapp.tui.line_view import LineView
from searchapp.tui.lines import Piece, Row, clipped, padded, row

_MARGIN = 2


def stretch_of(periods: int, width: int) -> int:
    """How many cells a period's bar is wide, 1 to 3."""
    return max(1, min(3, width // max(periods, 1)))


def histogram_rows(
    periods: tuple[Bin, ...], width: int, shown: str, *, cursor: int | None = None, begun: int | None = None
) -> tuple[Row, ...]:
    """Heading with the days shown, bars, axis, and below them what the cursor stands on."""
    said = clipped(shown, width - 8)
    head = row(Piece(" DATE", ("heading",)), Piece(padded(said, width - 7, "right") + " ", ("muted",)))
    if not periods:
        return (head, row(Piece("  no dates", ("faint",))), Row(), Row())
    stretch = stretch_of(len(periods), width - 2 * _MARGIN)
    heights = bars(tuple(period.count for period in periods))
    low, high = _picked(cursor, begun)
    pieces = [Piece(" " * _MARGIN)]
    for number, height in enumerate(heights):
        roles = ("bar", "selection") if low <= number <= high else ("bar",)
        pieces.append(Piece(height * stretch, roles))
    below = ""
    if cursor is not None and cursor < len(periods):
        first, last = periods[low], periods[high]
        total = sum(period.count for period in periods[low : high + 1])
        words = first.label if low == high else days_words(Days(first.first.isoformat(), last.last.isoformat()))
        below = f"{words} · {total:,}"
    return (
        head,
        Row(tuple(pieces)),
        row(Piece(" " * _MARGIN + axis(periods, stretch), ("faint",))),
        row(Piece(" " * _MARGIN + clipped(below, width - _MARGIN), ("accent",))),
    )


def shown_days(periods: tuple[Bin, ...], dated: int) -> str:
    """The days or the years from the first bar to the last, and how many of so many dated ones stand in no bar."""
    if not periods:
        return ""
    first, last = periods[0].first, periods[-1].last
    if first == periods[0].last:
        shown = days_words(Days(first.isoformat(), last.isoformat()))
    else:
        shown = f"{first.year}" if first.year == last.year else f"{first.year} – {last.year}"
    apart = dated - sum(period.count for period in periods)
    return f"{shown} · {apart:,} apart" if apart else shown


def _picked(cursor: int | None, begun: int | None) -> tuple[int, int]:
    if cursor is None:
        return (1, 0)
    other = cursor if begun is None else begun
    return (min(cursor, other), max(cursor, other))


class Histogram(LineView):
    """Bars over time. Left and right move, Space begins a range and takes it, `x` lets it go; the mouse drags."""

    ALLOW_SELECT = False
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("left,h", "move(-1)", "Earlier", show=False),
        Binding("right,l", "move(1)", "Later", show=False),
        Binding("shift+left", "stretch(-1)", "Widen earlier", show=False),
        Binding("shift+right", "stretch(1)", "Widen later", show=False),
        Binding("home,g", "move(-1000)", "First", show=False),
        Binding("end,G", "move(1000)", "Last", show=False),
        Binding("enter,space", "pick", "Pick a range", show=False),
        Binding("x,backspace", "clear", "All days", show=False),
        Binding("down,j", "leave", "To the values", show=False),
    ]

    @dataclass
    class Picked(Message):
        """These days are to narrow the hits, or none."""

        days: Days | None

    class LeftAtBottom(Message):
        """The cursor went down from here."""

    def __init__(self) -> None:
        super().__init__(id="histogram")
        self.counts: Mapping[str, int] = {}
        self.days: Days | None = None
        self.periods: tuple[Bin, ...] = ()
        self.cursor = 0
        self.begun: int | None = None
        self._rows: tuple[Row, ...] = ()

    def show(self, counts: Mapping[str, int], days: Days | None) -> None:
        """Draw these counts by ISO day or month, within the days that were picked."""
        if (counts, days) == (self.counts, self.days):
            return
        if days != self.days:
            self.begun, self.cursor = None, 0
        self.counts, self.days = counts, days
        self.relayout()
        self.rows_changed()

    def relayout(self) -> None:
        first = date.fromisoformat(self.days.first) if self.days and self.days.first else None
        last = date.fromisoformat(self.days.last) if self.days and self.days.last else None
        self.periods = bins(self.counts, self.columns - 2 * _MARGIN, first, last)
        self.cursor = min(self.cursor, max(len(self.periods) - 1, 0))
        self._rows = ()

    def row_count(self) -> int:
        return 4

    def row_at(self, number: int) -> Row:
        if not self._rows:
            cursor = self.cursor if self.has_focus or self.begun is not None else None
            self._rows = histogram_rows(
                self.periods,
                self.columns,
                days_words(self.days) if self.days else shown_days(self.periods, sum(self.counts.values())),
                cursor=cursor,
                begun=self.begun,
            )
        return self._rows[number]

    def _redraw(self) -> None:
        self._rows = ()
        self.rows_changed()

    def on_focus(self) -> None:
        self._redraw()

    def on_blur(self) -> None:
        self.begun = None
        self._redraw()

    def action_move(self, step: int) -> None:
        """To an earlier or later period."""
        self.cursor = max(0, min(self.cursor + step, len(self.periods) - 1))
        self._redraw()

    def action_stretch(self, step: int) -> None:
        """Widen the range, beginning it where it was not begun."""
        if self.begun is None:
            self.begun = self.cursor
        self.action_move(step)

    def action_pick(self) -> None:
        """Begin a range here, or take the one that was begun."""
        if not self.periods:
            return
        if self.begun is None:
            self.begun = self.cursor
            self._redraw()
            return
        low, high = _picked(self.cursor, self.begun)
        self.begun = None
        self.post_message(self.Picked(Days(self.periods[low].first.isoformat(), self.periods[high].last.isoformat())))

    def action_clear(self) -> None:
        """Let go a range that was begun, else the one that was taken."""
        if self.begun is not None:
            self.begun = None
            self._redraw()
        else:
            self.post_message(self.Picked(None))

    def action_leave(self) -> None:
        """Down to the values."""
        self.post_message(self.LeftAtBottom())

    def _period_at(self, x: int) -> int | None:
        stretch = stretch_of(len(self.periods), self.columns - 2 * _MARGIN)
        number = (x - _MARGIN) // stretch
        return number if self.periods and 0 <= number < len(self.periods) else None

    def on_mouse_down(self, event: events.MouseDown) -> None:
        number = self._period_at(event.x)
        if number is not None:
            self.begun = self.cursor = number
            self.capture_mouse()
            self._redraw()

    def on_mouse_move(self, event: events.MouseMove) -> None:
        number = self._period_at(event.x)
        if self.app.mouse_captured is self and number is not None and number != self.cursor:
            self.cursor = number
            self._redraw()

    def on_mouse_up(self) -> None:
        if self.app.mouse_captured is self:
            self.release_mouse()
            if self.begun is not None:
                self.action_pick()
