"""The timeline: the hits in the order of time, month by month, with how many each month has."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import replace
from typing import ClassVar

from textual import on, work
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.message import Message

from searchapp.asked.days import Days, first_day, last_day
from searchapp.engine.engine import FacetCount
from searchapp.errors import SearchappError
from searchapp.hits import Hit
from searchapp.records import dataclass
from searchapp.text.clean import clean_line
from searchapp.text.counted import counted
from searchapp.tui import asking
from searchapp.tui.asking import Listing
from searchapp.tui.cards import heading
from searchapp.tui.dates import date_words
from searchapp.tui.head import Head
from searchapp.tui.lines import ELLIPSIS, Layer, Piece, Row, filled, layered, padded, row
from searchapp.tui.messages import PageCame
from searchapp.tui.pages import Pages
from searchapp.tui.question import asked_words
from searchapp.tui.sheet import HELP_AND_BACK, Hint, Sheet
from searchapp.tui.table import Table

_LONG_BAR, _SHORT_BAR, _ROOMY = 12, 6, 100


@dataclass(frozen=True, slots=True)
class Period:
    """A month, or a year with what is dated no more precisely: `value` as ISO writes it, empty for the undated, its
    number of articles, and the place in the list, from 0, of its first."""

    value: str
    count: int
    start: int


def periods(years: Sequence[FacetCount], months: Sequence[FacetCount]) -> tuple[Period, ...]:
    """The periods of a list in the order of time, from its counts by year and by month; what is dated to a year alone
    comes before its months, as in the list."""
    known = {one.value: one.count for one in (*years, *months) if one.value}
    for one in months:
        if one.value:
            known[one.value[:4]] -= one.count
    made, start = list[Period](), 0
    for value, count in sorted(known.items()):
        if count:
            made.append(Period(value, count, start))
            start += count
    return tuple(made)


def bar(count: int, most: int, cells: int) -> str:
    """A bar of at most so many cells, in eighths."""
    eighths = max(1, round(count * cells * 8 / max(most, 1)))
    full, rest = divmod(eighths, 8)
    return "█" * full + (" ▏▎▍▌▋▊▉"[rest] if rest else "")


def timeline_row(hit: Hit | None, period: Period | None, most: int, total: int, width: int, *, chosen: bool) -> Row:
    """An article on one row; the first of a period carries the period with its bar and its number of articles. `most`
    is the longest bar's number, `total` that of all articles."""
    label, drawn, number = "", "", ""
    cells, outlet = (_LONG_BAR, 20) if width >= _ROOMY else (_SHORT_BAR, 13)
    if period is not None:
        label, number = date_words(period.value), f"{period.count:,}"
        drawn = bar(period.count, most, cells) if period.value else ""
    head = (
        Piece("▌" if chosen else " ", ("accent",)),
        Piece(padded(label, 9), ("heading",)),
        Piece(padded(drawn, cells + 1), ("bar",)),
        Piece(padded(number, len(f"{total:,}"), "right") + "  ", ("muted",)),
    )
    fill = ("cursor",) if chosen else ()
    if hit is None:
        return row(*head, Piece(ELLIPSIS, ("faint",)), fill=fill)
    day = date_words(hit.date).split(" ")[0] if hit.date and hit.date.count("-") == 2 else ""
    rest = max(10, width - sum(len(piece.text) for piece in head) - outlet - 6)
    title = heading(hit.title, hit.path, rest)
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
        self.periods: tuple[Period, ...] | None = None

    def draw(self, entry: int, number: int, *, chosen: bool) -> Row:
        period, known = self.period_at(number), self.periods or ()
        total = len(self.entries)
        if period is None and self.periods is not None:
            dated = known[-1].start + known[-1].count if known else 0
            period = Period("", total - dated, dated)
        first = period if period is not None and period.start == number else None
        most = max((one.count for one in known), default=1)
        return timeline_row(self.pages.hit(number), first, most, total, self.columns, chosen=chosen)

    def period_at(self, number: int) -> Period | None:
        """The period of this place; None for the undated at the end, and while periods are not known."""
        known = self.periods or ()
        at = bisect_right([one.start for one in known], number) - 1
        if at < 0 or number >= known[at].start + known[at].count:
            return None
        return known[at]

    def watch_scroll_y(self, old_value: float, new_value: float) -> None:
        super().watch_scroll_y(old_value, new_value)
        screen = self.screen
        if isinstance(screen, Timeline):
            screen.ask_for_seen()


@dataclass
class PeriodsCame(Message):
    """The periods of the list that is shown."""

    periods: tuple[Period, ...]


class Timeline(Sheet):
    """The hits by date. Enter reads, `r` narrows the search to the month."""

    HELP = "timeline"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("r", "range", show=False),
        Binding("n", "month(1)", show=False),
        Binding("N", "month(-1)", show=False),
        Binding("e", "export", show=False),
    ]

    def __init__(self, listing: Listing) -> None:
        super().__init__()
        question = replace(listing.question, sort="date")
        self.listing = Listing(question, listing.tree, Pages(listing.pages.total))

    def body(self) -> ComposeResult:
        yield Head()
        yield TimelineTable()

    def on_mount(self) -> None:
        super().on_mount()
        table = self.query_one(TimelineTable)
        table.pages = self.listing.pages
        self.set_focus(table)
        total = self.listing.pages.total
        table.show(range(total))
        table.say_nothing("no articles")
        self.query_one(Head).show(
            f"timeline · {asked_words(self.listing.question)}",
            counted(total, "article"),
        )
        self.hints_changed()
        self.call_after_refresh(self.ask_for_seen)
        self.fetch_periods()

    def on_resize(self) -> None:
        self.ask_for_seen()

    def hints(self) -> tuple[Hint, ...]:
        if self.is_made and self.query_one(TimelineTable).says_nothing:
            return HELP_AND_BACK
        return (
            Hint("⏎", "read", "screen.read"),
            Hint("n", "next month", "screen.month(1)"),
            Hint("r", "only this month", "screen.range"),
            Hint("e", "export", "screen.export"),
            Hint("?", "help", "screen.help"),
            Hint("esc", "back", "screen.back"),
        )

    def ask_for_seen(self) -> None:
        """Ask for the pages that are looked at."""
        if self.is_made:
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

    @work(thread=True, group="periods")
    def fetch_periods(self) -> None:
        """Count the list by year and by month in a thread."""
        try:
            counts = asking.facet_counts(self.program.library, self.listing, ("year", "month"))
        except SearchappError as error:
            self.app.call_from_thread(self.query_one(Head).say, str(error))
            return
        self.post_message(PeriodsCame(periods(counts["year"], counts["month"])))

    @on(PeriodsCame)
    def show_periods(self, message: PeriodsCame) -> None:
        """Head each with its name."""
        table = self.query_one(TimelineTable)
        table.periods = message.periods
        table.rows_changed()

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
        starts = [period.start for period in table.periods or ()]
        later = [start for start in starts if start > table.cursor]
        earlier = [start for start in starts if start < table.cursor]
        goal = later[:1] if step > 0 else earlier[-1:]
        if goal:
            table.go(goal[0])

    def action_range(self) -> None:
        """Narrow the search to the chosen month."""
        table = self.query_one(TimelineTable)
        period, hit = table.period_at(table.cursor), self.listing.pages.hit(table.cursor)
        if period is not None:
            days = Days(first_day(period.value).isoformat(), last_day(period.value).isoformat())
        elif hit is not None and hit.date is None:
            days = Days(undated=True)
        else:  # neither has come yet
            return
        self.dismiss()
        self.program.narrow_to(days)

    def action_export(self) -> None:
        """Write the hits into a file."""
        self.program.export_hits(self.listing)
