"""The words that stand beside what was found: everywhere, and for each outlet those by which it differs."""

from collections.abc import Sequence
from typing import ClassVar

from textual import events, on, work
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.message import Message
from textual.worker import get_current_worker

from searchapp.compare.collocates import MOST_ARTICLES, Collocate, Group
from searchapp.errors import SearchappError
from searchapp.records import dataclass
from searchapp.text.counted import counted
from searchapp.tui import asking
from searchapp.tui.asking import Listing
from searchapp.tui.collocate_rows import Columns, Narrow, head_rows, words_row
from searchapp.tui.head import Head
from searchapp.tui.line_view import LineView
from searchapp.tui.lines import BLANK, Row
from searchapp.tui.question import asked_words
from searchapp.tui.sheet import HELP_AND_BACK, Hint, Sheet
from searchapp.tui.table import Table


class WordTable(Table[int]):
    """Places from the most telling word down, an outlet a column."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("left,h", "aside(-1)", show=False),
        Binding("right,l", "aside(1)", show=False),
    ]

    def __init__(self) -> None:
        super().__init__()
        self.groups: Sequence[Group] = ()
        self.group = 0

    @property
    def shown(self) -> Columns:
        """The columns that have room."""
        return Columns.of(len(self.groups), self.columns, self.group)

    @property
    def word(self) -> Collocate | None:
        """The word under the cursor."""
        words = self.groups[self.group].words if self.groups else ()
        return words[self.cursor] if self.cursor < len(words) else None

    def draw(self, entry: int, number: int, *, chosen: bool) -> Row:
        return words_row(self.groups, self.shown, entry, self.group if chosen else None)

    def action_aside(self, step: int) -> None:
        """To the outlet at the side."""
        self.group = max(0, min(self.group + step, len(self.groups) - 1))
        self.rows_changed()
        self.post_message(self.Moved())

    def on_click(self, event: events.Click) -> None:
        """The word that is clicked on."""
        group = self.shown.at(event.x) if self.groups else 0
        if group != self.group:
            event.prevent_default()
            self.group = group
            self.rows_changed()
            self.go(event.y + self.scroll_offset.y)


class WordHeads(LineView):
    """What the columns are of."""

    can_focus = False
    ALLOW_SELECT = False

    def __init__(self) -> None:
        super().__init__(id="heads")
        self.rows: Sequence[Row] = (BLANK, BLANK)

    def row_count(self) -> int:
        return 2

    def row_at(self, number: int) -> Row:
        return self.rows[number]


@dataclass
class LookedInto(Message):
    """So many articles were looked into so far."""

    articles: int


@dataclass
class WordsCame(Message):
    """What was counted, everywhere first, or why nothing was."""

    groups: Sequence[Group] = ()
    error: SearchappError | None = None


class Collocates(Sheet):
    """The words beside the matches of a listing. Enter goes to the lines in which the chosen word stands there."""

    HELP = "collocates"
    BINDINGS: ClassVar[list[BindingType]] = [Binding("e", "export", show=False)]

    def __init__(self, listing: Listing, narrow: Narrow) -> None:
        super().__init__()
        self.listing = listing
        self.narrow = narrow

    def body(self) -> ComposeResult:
        yield Head()
        yield WordHeads()
        yield WordTable()

    def on_mount(self) -> None:
        super().on_mount()
        self.set_focus(self.query_one(WordTable))
        self._show_head("counting …")
        self.count()

    def hints(self) -> tuple[Hint, ...]:
        if not self.is_made or not self.query_one(WordTable).groups:
            return HELP_AND_BACK
        return (
            Hint("⏎", "lines with it", "screen.lines"),
            Hint("← →", "outlet", "screen.aside(1)"),
            Hint("e", "export", "screen.export"),
            *HELP_AND_BACK,
        )

    def _show_head(self, place: str) -> None:
        self.query_one(Head).show(f"words beside · {asked_words(self.listing.question)}", place)

    @work(thread=True, exclusive=True, group="collocates")
    def count(self) -> None:
        """Count in a thread."""
        worker = get_current_worker()

        def watch(looked_into: int) -> bool:
            self.post_message(LookedInto(looked_into))
            return worker.is_cancelled

        try:
            self.post_message(WordsCame(asking.collocates(self.program.library, self.listing, watch)))
        except SearchappError as error:
            self.post_message(WordsCame(error=error))

    @on(LookedInto)
    def show_progress(self, message: LookedInto) -> None:
        """Say how far it is."""
        self._show_head(f"counting … {message.articles:,} articles")

    @on(WordsCame)
    def show_words(self, message: WordsCame) -> None:
        """Lay them beside each other."""
        table, place = self.query_one(WordTable), ""
        table.groups = message.groups
        table.show(range(max((len(group.words) for group in message.groups), default=0) or len(message.groups[:1])))
        if message.groups:
            passages, total = message.groups[0].passages, self.listing.pages.total
            best = "" if total <= MOST_ARTICLES else f", the best {MOST_ARTICLES:,} of {total:,}"
            place = f"{counted(passages.matches, 'place')} in {counted(passages.articles, 'article')}{best}"
        self._show_head(place)
        if message.error is not None:
            self.query_one(Head).say(str(message.error))
        elif not message.groups:
            table.say_nothing("a query with words in the text, or for quotes, shows here what stands beside them")
        self.hints_changed()

    @on(Table.Moved)
    def moved(self) -> None:
        """Head the columns."""
        table, heads = self.query_one(WordTable), self.query_one(WordHeads)
        if table.groups:
            heads.rows = head_rows(table.groups, table.shown, table.group)
            heads.rows_changed()

    def on_resize(self) -> None:
        self.call_after_refresh(self.moved)

    @on(Table.Opened)
    def action_lines(self) -> None:
        """To the lines in which the chosen word stands beside a match."""
        table = self.query_one(WordTable)
        if table.word is not None:
            self.dismiss()
            self.narrow(table.word, table.groups[table.group] if table.group else None)

    def action_aside(self, step: int) -> None:
        """To the outlet at the side."""
        self.query_one(WordTable).action_aside(step)

    def action_export(self) -> None:
        """Write the words into a file."""
        self.program.export_collocates(self.query_one(WordTable).groups)
