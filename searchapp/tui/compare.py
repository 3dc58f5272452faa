"""The compare screen: two articles on one grid, in four views, in step or each by itself."""

from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from typing import ClassVar, Literal

from rich.segment import Segment
from textual import events, on, work
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.message import Message
from textual.strip import Strip

from searchapp.article import Article
from searchapp.compare.align import Comparison
from searchapp.compare.layout import rows, summary
from searchapp.errors import SearchappError
from searchapp.text.clean import clean_line
from searchapp.tui.cards import provenance
from searchapp.tui.compare_rows import (
    MAP,
    VIEWS,
    Grid,
    GridRow,
    View,
    chosen_rows,
    compact,
    grid,
    grid_line,
    heading_rows,
    map_cells,
    rule_row,
)
from searchapp.tui.dates import date_words
from searchapp.tui.line_view import LineView
from searchapp.tui.lines import BLANK, Piece, Row, clipped, row
from searchapp.tui.sheet import WIDE, Hint, Sheet

Side = Literal["left", "right"]
_EMPTY = GridRow((), (), " ", -1, False)
_NOTHING: dict[View, str] = {
    "full": "both articles are empty",
    "aligned": "nothing is said in both",
    "differences": "nothing that both say is worded differently",
    "only in one": "everything is said in both",
}


class CompareHead(LineView):
    """Where and when each was printed, the titles, a rule."""

    can_focus = False
    ALLOW_SELECT = False

    def __init__(self) -> None:
        super().__init__(id="compare-head")
        self.articles: tuple[Article, Article] | None = None
        self.stacked = False

    def show(self, a: Article, b: Article, *, stacked: bool) -> None:
        """Head the two."""
        self.articles, self.stacked = (a, b), stacked
        self.styles.height = 5 if stacked else 3
        self.rows_changed()

    def row_count(self) -> int:
        return (5 if self.stacked else 3) if self.articles else 0

    def row_at(self, number: int) -> Row:
        assert self.articles is not None
        sides = [
            (f"{provenance(one.outlet, one.via)} · {_when(one)}", clean_line(one.title or "(no title)"))
            for one in self.articles
        ]
        made = heading_rows(sides[0], sides[1], self.columns, stacked=self.stacked)
        return made[number] if number < len(made) else rule_row(self.columns, stacked=self.stacked)


class CompareView(LineView):
    """The grid. While `locked` both sides scroll as one; else one side scrolls alone over its own compact rows."""

    def __init__(self) -> None:
        super().__init__(id="grid")
        self.comparison: Comparison | None = None
        self.view: View = "full"
        self.stacked = False
        self.locked = True
        self.active: Side = "left"
        self.grid = Grid((), (), 10, False)
        self.current = 0
        self._sides: dict[Side, tuple[GridRow, ...]] = {"left": (), "right": ()}
        self._tops: dict[Side, int] = {"left": 0, "right": 0}
        self._map: tuple[str, ...] = ()

    def show(self, comparison: Comparison) -> None:
        """Compare these."""
        self.comparison = comparison
        self.relayout()
        self.rows_changed()

    def relayout(self) -> None:
        if self.comparison is None:
            return
        chosen = chosen_rows(rows(self.comparison), self.view)
        self.grid = grid(chosen, self.size.width, stacked=self.stacked, plain=self.view == "differences")
        self._sides = {"left": compact(self.grid, "left"), "right": compact(self.grid, "right")}
        self._map = map_cells(self.grid, self.size.height)
        self.current = min(self.current, max(len(self.grid.stops) - 1, 0))

    # --- rows
    def row_count(self) -> int:
        if self.comparison is None:
            return 0
        return max(1, len(self.grid.rows) if self.locked else self.size.height)

    def row_at(self, number: int) -> Row:
        columns = self.grid.columns
        if not self.grid.rows:
            return row("  ", Piece(_NOTHING[self.view], ("muted",))) if number == 0 else BLANK
        if self.locked:
            one = self.grid.rows[number]
            return grid_line(one, one, columns, stacked=self.stacked, current=one.block == self._current_block())
        left, right = (self._row_of(side, number) for side in ("left", "right"))
        return grid_line(left, right, columns, stacked=False, current=False, active=self.active)

    def _row_of(self, side: Side, number: int) -> GridRow:
        rows_ = self._sides[side]
        place = self._tops[side] + number
        return rows_[place] if place < len(rows_) else _EMPTY

    def _current_block(self) -> int:
        stops = self.grid.stops
        return self.grid.rows[stops[self.current]].block if stops else -1

    def render_line(self, y: int) -> Strip:
        strip = super().render_line(y)
        if not self._map or y >= len(self._map):
            return strip
        total, height = max(len(self.grid.rows), 1), self.size.height
        top = self.scroll_offset.y * height // total
        seen = top <= y <= (self.scroll_offset.y + height - 1) * height // total
        look = self.look(("bar",) if seen else ("faint",))
        return Strip.join([strip.crop(0, self.size.width - MAP), Strip([Segment(" "), Segment(self._map[y], look)])])

    # --- moving
    def scroll_rows(self, step: int) -> None:
        """Some rows up or down, one side alone while the lock is off."""
        if self.locked:
            self.scroll_to(y=self.scroll_offset.y + step, animate=False, immediate=True)
            return
        most = max(0, len(self._sides[self.active]) - self.size.height // 2)
        self._tops[self.active] = max(0, min(self._tops[self.active] + step, most))
        self.rows_changed()

    def to_stop(self, step: int) -> bool:
        """To the next statement that both have, or the one before; False where there is none."""
        stops = self.grid.stops
        if not stops or not 0 <= self.current + step < len(stops):
            return False
        self.current += step
        self.scroll_to(y=max(0, stops[self.current] - self.size.height // 3), animate=False, immediate=True)
        self.rows_changed()
        return True

    def next_view(self) -> None:
        """The next of the four views, standing on the same statement if it is there."""
        self.view = VIEWS[(VIEWS.index(self.view) + 1) % len(VIEWS)]
        self.current = 0
        self.relayout()
        self.rows_changed()
        self.scroll_to(y=0, animate=False, immediate=True)

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
            place = event.y * len(self.grid.rows) // max(self.size.height, 1)
            self.scroll_to(y=max(0, place - self.size.height // 3), animate=False, immediate=True)
            return
        at = bisect_right(self.grid.stops, event.y + self.scroll_offset.y) - 1
        if self.locked and at >= 0:
            self.current = at
            self.rows_changed()


class SummaryLine(LineView):
    """The comparison in one row."""

    can_focus = False
    ALLOW_SELECT = False

    def __init__(self) -> None:
        super().__init__(id="summary")
        self.words = ""

    def show(self, words: str) -> None:
        """Say this."""
        self.words = words
        self.rows_changed()

    def row_count(self) -> int:
        return 1

    def row_at(self, number: int) -> Row:
        return row(" ", Piece(clipped(clean_line(self.words), self.columns - 2)))


@dataclass
class Compared(Message):
    """Two articles compared, or why not."""

    articles: tuple[Article, Article] | None
    comparison: Comparison | None
    error: SearchappError | None = None


class Compare(Sheet):
    """Two articles side by side. With one only, it is compared with the nearest of another outlet."""

    HELP = "compare"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("n", "stop(1)", show=False),
        Binding("N", "stop(-1)", show=False),
        Binding("down,j", "scroll(1)", show=False),
        Binding("up,k", "scroll(-1)", show=False),
        Binding("pagedown,space", "page(1)", show=False),
        Binding("pageup", "page(-1)", show=False),
        Binding("home,g", "scroll(-1000000)", show=False),
        Binding("end,G", "scroll(1000000)", show=False),
        Binding("d", "view", show=False),
        Binding("s", "lock", show=False),
        Binding("tab,left,right,h,l", "side", show=False, priority=True),
        Binding("v", "stack", show=False),
        Binding("e", "export", show=False),
        Binding("y", "copy", show=False),
        Binding("o", "edit", show=False),
    ]

    def __init__(self, one: str, other: str | None) -> None:
        super().__init__()
        self.ids = (one, other)
        self.articles: tuple[Article, Article] | None = None
        self.comparison: Comparison | None = None

    def body(self) -> ComposeResult:
        yield CompareHead()
        yield CompareView()
        yield SummaryLine()

    def on_mount(self) -> None:
        super().on_mount()
        self.set_focus(self.grid)
        self.query_one(SummaryLine).show("comparing …")
        self.fetch()

    @property
    def grid(self) -> CompareView:
        """The two texts."""
        return self.query_one(CompareView)

    def hints(self) -> tuple[Hint, ...]:
        grid_ = self.grid if self.is_mounted else None
        view = VIEWS[(VIEWS.index(grid_.view) + 1) % len(VIEWS)] if grid_ else VIEWS[1]
        return (
            Hint("n", "next shared", "screen.stop(1)"),
            Hint("d", f"view: {view}", "screen.view"),
            Hint("s", "scroll apart" if grid_ is None or grid_.locked else "scroll together", "screen.lock"),
            Hint("y", "copy", "screen.copy"),
            Hint("?", "help", "screen.help"),
            Hint("esc", "back", "screen.back"),
        )

    @work(thread=True, exclusive=True, group="compare")
    def fetch(self) -> None:
        """Fetch and compare in a thread."""
        library = self.program.library
        one, other = self.ids
        try:
            a = library.article(one)
            if other is None:
                nearest = library.similar(one).hits
                apart = next((hit for hit in nearest if hit.outlet != a.outlet), nearest[0] if nearest else None)
                if apart is None:
                    self.post_message(Compared(None, None))
                    return
                other = apart.id
            b = library.article(other)
            self.post_message(Compared((a, b), library.compare(a, b)))
        except SearchappError as error:
            self.post_message(Compared(None, None, error))

    @on(Compared)
    def show_comparison(self, message: Compared) -> None:
        """Lay it out, or say why there is none."""
        if message.articles is None or message.comparison is None:
            self.query_one(SummaryLine).show(str(message.error or "there is no other article to compare with"))
            return
        self.articles, self.comparison = message.articles, message.comparison
        self.query_one(CompareHead).show(*message.articles, stacked=self.grid.stacked)
        self.grid.show(message.comparison)
        self.query_one(SummaryLine).show(self._summary())
        self.hints_changed()

    def _summary(self) -> str:
        assert self.comparison is not None
        said = summary(self.comparison)
        if self.comparison.reprint >= 0.05:
            said += f" · reprint {self.comparison.reprint:.0%}"
        return said if self.grid.view == "full" else f"{self.grid.view} · {said}"

    # --- actions
    def action_stop(self, step: int) -> None:
        """To the next statement that both have."""
        if not self.grid.to_stop(step):
            self.notify("the last one" if step > 0 else "the first one", timeout=2)

    def action_scroll(self, step: int) -> None:
        """Some rows up or down."""
        self.grid.scroll_rows(step)

    def action_page(self, step: int) -> None:
        """One screen up or down."""
        self.grid.scroll_rows(step * max(1, self.grid.size.height - 2))

    def action_view(self) -> None:
        """The next view."""
        self.grid.next_view()
        if self.comparison is not None:
            self.query_one(SummaryLine).show(self._summary())
        self.hints_changed()

    def action_lock(self) -> None:
        """Scroll together or apart."""
        self.grid.toggle_lock()
        self.hints_changed()

    def action_side(self) -> None:
        """Scroll the other side, while the sides scroll apart."""
        self.grid.active = "right" if self.grid.active == "left" else "left"
        self.grid.rows_changed()

    def action_stack(self) -> None:
        """The right side below the left, where the screen is narrow."""
        if self.size.width >= WIDE and not self.grid.stacked:
            self.notify("there is room for both sides", timeout=2)
            return
        self.grid.locked = True
        self.grid.stacked = not self.grid.stacked
        self.grid.relayout()
        self.grid.rows_changed()
        if self.articles is not None:
            self.query_one(CompareHead).show(*self.articles, stacked=self.grid.stacked)

    def action_export(self) -> None:
        """Write the comparison into a file."""
        if self.articles is not None and self.comparison is not None:
            self.program.export_comparison(*self.articles, self.comparison)

    def action_copy(self) -> None:
        """Copy the current pair with where each was printed."""
        if self.articles is None or self.comparison is None or not self.grid.grid.stops:
            return
        block = self.grid.grid.rows[self.grid.grid.stops[self.grid.current]].block
        beside = chosen_rows(rows(self.comparison), self.grid.view)[block]
        self.program.copy_pair(self.articles, beside)

    def action_edit(self) -> None:
        """Open the left file at the current statement."""
        if self.articles is not None:
            self.program.edit(self.articles[0].path, self.articles[0].id)


def _when(article: Article) -> str:
    if article.date is None:
        return "undated"
    return date_words(article.date.value) + (f" {article.date.time}" if article.date.time else "")
