"""The two texts of a comparison and their heads, as widgets."""

from bisect import bisect_left, bisect_right
from typing import Literal

from rich.segment import Segment
from textual import events
from textual.strip import Strip

from searchapp.article import Article
from searchapp.compare.align import Comparison
from searchapp.compare.layout import Group
from searchapp.tui.cards import heading, provenance
from searchapp.tui.compare_blocks import VIEWS, View, blocks
from searchapp.tui.compare_rows import (
    MAP,
    Grid,
    GridRow,
    compact,
    grid,
    grid_line,
    heading_rows,
    map_cells,
    rule_row,
)
from searchapp.tui.dates import moment_words
from searchapp.tui.line_view import LineView, scroll_for
from searchapp.tui.lines import BLANK, Piece, Row, row, wrapped

Side = Literal["left", "right"]
_WIDEST_WORDS = 90
_EMPTY = GridRow((), (), " ", -1)
_NOTHING: dict[View, str] = {
    "full": "both articles are empty",
    "aligned": "nothing is said in both",
    "differences": "nothing that both say is worded differently",
    "only in one": "everything is said in both",
}


class CompareHead(LineView):
    """Where and when each was printed, the titles, a rule with the name of the view."""

    can_focus = False
    ALLOW_SELECT = False

    def __init__(self) -> None:
        super().__init__(id="compare-head")
        self.articles: tuple[Article, Article] | None = None
        self.view: View = VIEWS[0]
        self.stacked = False
        self._rows: tuple[Row, ...] = ()

    def show(self, a: Article, b: Article, view: View, *, stacked: bool) -> None:
        """Head the two."""
        self.articles, self.view, self.stacked = (a, b), view, stacked
        self.relayout()
        self.rows_changed()

    def relayout(self) -> None:
        if self.articles is None:
            return
        left, right = (
            (provenance(one.outlet, one.via), moment_words(one.date), heading(one.title, one.path))
            for one in self.articles
        )
        heads = heading_rows(left, right, self.size.width, stacked=self.stacked)
        self._rows = (*heads, rule_row(self.size.width, self.view, stacked=self.stacked))
        self.styles.height = len(self._rows)

    def row_count(self) -> int:
        return len(self._rows)

    def row_at(self, number: int) -> Row:
        return self._rows[number]


class CompareView(LineView):
    """The grid. While `locked` both sides scroll as one; else one side scrolls alone over its own compact rows."""

    def __init__(self) -> None:
        super().__init__(id="grid")
        self.comparison: Comparison | None = None
        self.names = ("A", "B")
        self.view: View = VIEWS[0]
        self.stacked = False
        self.locked = True
        self.active: Side = "left"
        self.grid = Grid((), (), (), 10)
        self.current = 0
        self.refusal = ""
        self._sides: dict[Side, tuple[GridRow, ...]] = {"left": (), "right": ()}
        self._tops: dict[Side, int] = {"left": 0, "right": 0}
        self._map: tuple[str, ...] = ()

    def show(self, comparison: Comparison, names: tuple[str, str]) -> None:
        """Compare these; `names` are what the sides are called."""
        self.comparison, self.names = comparison, names
        self.relayout()
        self.rows_changed()

    def refuse(self, why: str) -> None:
        """Say in place of the texts why there are none."""
        self.refusal = why
        self.rows_changed()

    def relayout(self) -> None:
        if self.comparison is None:
            return
        chosen = blocks(self.comparison, self.view, self.names)
        self.grid = grid(chosen, self.size.width, stacked=self.stacked, plain=self.view == "differences")
        self._sides = {"left": compact(self.grid, "left"), "right": compact(self.grid, "right")}
        self._tops = {side: min(top, self._last_top(side)) for side, top in self._tops.items()}
        self._map = map_cells(self.grid, self.size.height)
        self.current = min(self.current, max(len(self.grid.stops) - 1, 0))

    def on_resize(self) -> None:
        super().on_resize()
        self.to_current()

    # --- rows
    def row_count(self) -> int:
        if self.comparison is None:
            return len(self._refusal_rows())
        return max(1, len(self.grid.rows) if self.locked else self.size.height)

    def row_at(self, number: int) -> Row:
        columns = self.grid.columns
        if self.comparison is None:
            return self._refusal_rows()[number]
        if not self.grid.rows:
            return row("  ", Piece(_NOTHING[self.view], ("muted",))) if number == 0 else BLANK
        if self.locked:
            one = self.grid.rows[number]
            return grid_line(one, one, columns, stacked=self.stacked, current=one.block == self._current_block())
        left, right = (self._row_of(side, number) for side in ("left", "right"))
        return grid_line(left, right, columns, stacked=False, current=False, active=self.active)

    def _refusal_rows(self) -> list[Row]:
        room = max(10, min(self.size.width, _WIDEST_WORDS) - 4)
        return (
            [row("  ", self.refusal[start:end]) for start, end in wrapped(self.refusal, room)] if self.refusal else []
        )

    def _row_of(self, side: Side, number: int) -> GridRow:
        rows_ = self._sides[side]
        place = self._tops[side] + number
        return rows_[place] if place < len(rows_) else _EMPTY

    def _current_block(self) -> int:
        stops = self.grid.stops
        return self.grid.rows[stops[self.current]].block if stops else -1

    @property
    def standing(self) -> Group | None:
        """The statement that one stands on."""
        return self.grid.blocks[self._current_block()].group if self.grid.stops else None

    def render_line(self, y: int) -> Strip:
        strip = super().render_line(y)
        if y >= len(self._map):
            return strip
        height = self.size.height
        total, top = max(len(self.grid.rows), height, 1), self.scroll_offset.y
        seen = top * height // total <= y <= (top + height - 1) * height // total
        look = self.look(("bar",) if seen else ("faint",))
        return Strip.join(
            [strip.crop(0, self.size.width - MAP), Strip([Segment(" ", look), Segment(self._map[y], look)])]
        )

    # --- moving
    def scroll_rows(self, step: int) -> None:
        """Some rows up or down, one side alone while the lock is off."""
        if self.locked:
            self.scroll_to(y=self.scroll_offset.y + step, animate=False, immediate=True)
            return
        top = self._tops[self.active] + step
        self._tops[self.active] = max(0, min(top, self._last_top(self.active)))
        self.rows_changed()

    def _last_top(self, side: Side) -> int:
        """How far a side scrolls alone: until its end is in the middle."""
        return max(0, len(self._sides[side]) - self.size.height // 2)

    def to_stop(self, step: int) -> bool:
        """To the next statement that both have, or the one before; False where there is none."""
        stops = self.grid.stops
        if not stops or not 0 <= self.current + step < len(stops):
            return False
        self.current += step
        self.rows_changed()
        self.to_current()
        return True

    def to_current(self) -> None:
        """Bring the statement that one stands on into sight, the first with what stands above it."""
        place = self.grid.stops[self.current] if self.locked and self.current else 0
        top = scroll_for(place, self.size.height, len(self.grid.rows))
        self.scroll_to(y=top, animate=False, immediate=True)

    def next_view(self) -> None:
        """The next of the four views, standing on the same statement if it is there, else on the first."""
        before = self.standing
        self.view = VIEWS[(VIEWS.index(self.view) + 1) % len(VIEWS)]
        self.relayout()
        groups = [self.grid.blocks[self.grid.rows[stop].block].group for stop in self.grid.stops]
        self.current = groups.index(before) if before in groups else 0
        self.rows_changed()
        self.to_current()

    def stack(self) -> None:
        """Put the right side below the left, or beside it again."""
        self.locked = True
        self.stacked = not self.stacked
        self.relayout()
        self.rows_changed()
        self.to_current()

    def toggle_lock(self) -> None:
        """Scroll together, or each side by itself from the place where it is now."""
        if self.stacked:
            return
        top = self.scroll_offset.y
        if self.locked:
            for side in self._tops:
                seen = self.grid.rows[top].block if self.grid.rows else 0
                blocks = [one.block for one in self._sides[side]]
                self._tops[side] = min(bisect_left(blocks, seen), max(len(blocks) - 1, 0))
            self.locked = False
        else:
            self.locked = True
            rows_ = self._sides[self.active]
            block = rows_[min(self._tops[self.active], len(rows_) - 1)].block if rows_ else 0
            top = bisect_left([one.block for one in self.grid.rows], block)
        self.rows_changed()
        self.scroll_to(y=top if self.locked else 0, animate=False, immediate=True)

    def on_mouse_scroll_down(self, event: events.MouseScrollDown) -> None:
        if not self.locked:
            event.stop()
            event.prevent_default()
            self.active = "left" if event.x < self.size.width // 2 else "right"
            self.scroll_rows(3)

    def on_mouse_scroll_up(self, event: events.MouseScrollUp) -> None:
        if not self.locked:
            event.stop()
            event.prevent_default()
            self.active = "left" if event.x < self.size.width // 2 else "right"
            self.scroll_rows(-3)

    def on_click(self, event: events.Click) -> None:
        if event.x >= self.size.width - MAP and self.locked:
            place = event.y * max(len(self.grid.rows), self.size.height) // max(self.size.height, 1)
            self.scroll_to(y=max(0, place - self.size.height // 3), animate=False, immediate=True)
            return
        at = bisect_right(self.grid.stops, event.y + self.scroll_offset.y) - 1
        if self.locked and at >= 0:
            self.current = at
            self.rows_changed()
