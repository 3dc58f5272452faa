"""The timeline: the hits in the order of time, month by month, with how many each month has."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import replace
from typing import ClassVar

from textual import on, work
from textual.app import ComposeResult
from textual.binding import Binding, BindingType

from searchapp.engine.engine import FacetCount
from searchapp.errors import SearchappError
from searchapp.hits import Hit
from searchapp.records import dataclass
from searchapp.text.clean import clean_line
from searchapp.text.months import SHORT_MONTHS
from searchapp.tui import asking
from searchapp.tui.asking import Listing
from searchapp.tui.dates import Days, date_words, last_day
from searchapp.tui.head import Head
from searchapp.tui.lines import ELLIPSIS, Layer, Piece, Row, filled, layered, padded, row
from searchapp.tui.messages import PageCame
from searchapp.tui.pages import Pages
from searchapp.tui.question import asked_words
from searchapp.tui.sheet import Hint, Sheet
from searchapp.tui.table import Table

_BAR = 12


@dataclass(frozen=True, slots=True)
class Month:
    """A month (or a year that says no month) with its number of articles; `start` is the place of its first."""

    value: str
    count: int
    start: int


def months(counts: Sequence[FacetCount]) -> tuple[Month, ...]:
    """The months in the order of time, each with the place in the list where it begins."""
    known = sorted((one.value, one.count) for one in counts if one.value)
    made, start = list[Month](), 0
    for value, count in known:
        made.append(Month(value, count, start))
        start += count
    return tuple(made)


def bar(count: int, most: int) -> str:
    """A bar of at most twelve cells, in eighths."""
    eighths = max(1, round(count * _BAR * 8 / max(most, 1)))
    full, rest = divmod(eighths, 8)
    return "█" * full + (" ▏▎▍▌▋▊▉"[rest] if rest else "")


def timeline_row(hit: Hit | None, month: Month | None, most: int, width: int, *, first: bool, chosen: bool) -> Row:
    """An article on one row; the first of a month carries the month and its bar."""
    label, drawn, number = "", "", ""
    if month is not None and first:
        parts = month.value.split("-")
        label = f"{SHORT_MONTHS[int(parts[1]) - 1]} {parts[0]}" if len(parts) > 1 else parts[0]
        drawn, number = bar(month.count, most), f"{month.count:,}"
    elif month is None and first:
        label = "undated"
    bars = width >= 80
    outlet = 20 if width >= 100 else 13
    head = (
        Piece("▌" if chosen else " ", ("accent",)),
        Piece(padded(label, 9), ("heading",)),
        Piece(padded(drawn, _BAR + 1) if bars else "", ("bar",)),
        Piece(padded(number, 6, "right") + "  ", ("muted",)),
    )
    fill = ("cursor",) if chosen else ()
    if hit is None:
        return row(*head, Piece(ELLIPSIS, ("faint",)), fill=fill)
    day = date_words(hit.date).split(" ")[0] if hit.date and hit.date.count("-") == 2 else ""
    title = clean_line(hit.title or "(no title)")
    rest = max(10, width - sum(len(piece.text) for piece in head) - outlet - 6)
    return row(
        *head,
        Piece(padded(day, 2, "right") + "  ", ("muted",)),
        Piece(padded(clean_line(hit.outlet or "no outlet"), outlet) + "  ", ("muted",)),
        *filled(layered(title, [Layer(span.start, span.end, "hit") for span in hit.title_matches]), rest),
        fill=fill,
    )


class TimelineTable(Table[int]):
    """Places of a list ordered by date; hits come when they are looked at."""

    def __init__(self) -> None:
        super().__init__()
        self.pages = Pages()
        self.months: tuple[Month, ...] = ()

    def draw(self, entry: int, number: int, *, chosen: bool) -> Row:
        month = self.month_at(number)
        dated = self.months[-1].start + self.months[-1].count if self.months else 0
        first = number == (month.start if month is not None else dated)
        most = max((one.count for one in self.months), default=1)
        return timeline_row(self.pages.hit(number), month, most, self.columns, first=first, chosen=chosen)

    def month_at(self, number: int) -> Month | None:
        """The month of this place; None for the undated at the end."""
        at = bisect_right([one.start for one in self.months], number) - 1
        if at < 0 or number >= self.months[at].start + self.months[at].count:
            return None
        return self.months[at]

    def watch_scroll_y(self, old_value: float, new_value: float) -> None:
        super().watch_scroll_y(old_value, new_value)
        screen = self.screen
        if isinstance(screen, Timeline):
            screen.ask_for_seen()


class Timeline(Sheet):
    """The hits by date. Enter reads, `r` narrows the search to the month."""

    HELP = "timeline"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("r", "range", show=False),
        Binding("n", "month(1)", show=False),
        Binding("N", "month(-1)", show=False),
        Binding("e", "export", show=False),
    ]

    def __init__(self, listing: Listing, counts: Sequence[FacetCount]) -> None:
        super().__init__()
        question = replace(listing.question, sort="date")
        self.listing = Listing(question, listing.tree, Pages(listing.pages.total))
        days = question.days
        self.months = months(counts) if days is None else ()

    def body(self) -> ComposeResult:
        yield Head()
        yield TimelineTable()

    def on_mount(self) -> None:
        super().on_mount()
        table = self.query_one(TimelineTable)
        table.pages, table.months = self.listing.pages, self.months
        self.set_focus(table)
        table.show(range(self.listing.pages.total))
        total = self.listing.pages.total
        self.query_one(Head).show(
            f"timeline · {asked_words(self.listing.question)}",
            f"{total:,} article{'' if total == 1 else 's'}",
        )
        self.call_after_refresh(self.ask_for_seen)

    def on_resize(self) -> None:
        self.ask_for_seen()

    def hints(self) -> tuple[Hint, ...]:
        return (
            Hint("⏎", "read", "screen.read"),
            Hint("n", "next month", "screen.month(1)"),
            Hint("r", "only this month", "screen.range"),
            Hint("e", "export", "screen.export"),
            Hint("esc", "back", "screen.back"),
        )

    def ask_for_seen(self) -> None:
        """Ask for the pages that are looked at."""
        if self.is_mounted:
            table = self.query_one(TimelineTable)
            top = table.scroll_offset.y
            self.listing.pages.want(top, top + 2 * max(table.size.height, 1), self._want)

    def _want(self, offset: int) -> None:
        self.fetch(offset)

    @work(thread=True, group="timeline")
    def fetch(self, offset: int) -> None:
        """Fetch a page in a thread."""
        try:
            hits = asking.page(self.program.library, self.listing.question, self.listing.tree, offset)
        except SearchappError as error:
            self.post_message(PageCame(0, offset, None))
            self.app.call_from_thread(self.query_one(Head).say, str(error))
            return
        self.post_message(PageCame(0, offset, hits))

    @on(PageCame)
    def page_came(self, message: PageCame) -> None:
        """Put it in."""
        if message.hits is None:
            self.listing.pages.forget_asked(message.offset)
            return
        self.listing.pages.put(message.offset, message.hits)
        self.query_one(TimelineTable).rows_changed()

    @on(Table.Opened)
    def action_read(self) -> None:
        """Read the chosen article."""
        self.program.read(self.listing, self.query_one(TimelineTable).cursor)

    def action_month(self, step: int) -> None:
        """To the next month's first article, or the one before."""
        table = self.query_one(TimelineTable)
        starts = [month.start for month in self.months]
        later = [start for start in starts if start > table.cursor]
        earlier = [start for start in starts if start < table.cursor]
        goal = later[:1] if step > 0 else earlier[-1:]
        if goal:
            table.go(goal[0])

    def action_range(self) -> None:
        """Narrow the search to the chosen month."""
        month = self.query_one(TimelineTable).month_at(self.query_one(TimelineTable).cursor)
        hit = self.listing.pages.hit(self.query_one(TimelineTable).cursor)
        value = month.value if month is not None else (hit.date or "")[:7] if hit else ""
        days = Days(f"{value}-01", last_day(value).isoformat()) if len(value) == 7 else Days(undated=True)
        self.dismiss()
        self.program.narrow_to(days)

    def action_export(self) -> None:
        """Write the hits into a file."""
        self.program.export_hits(self.listing)
