"""Keyword in context: every match in a column, with the words before and after it."""

from collections.abc import Iterable, Iterator, Sequence
from typing import ClassVar

from textual import on, work
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.message import Message
from textual.worker import get_current_worker

from searchapp.compare.collocates import Collocate, Group
from searchapp.errors import SearchappError
from searchapp.hits import Hit
from searchapp.records import dataclass
from searchapp.text.clean import clean_line
from searchapp.text.counted import counted
from searchapp.tui import asking
from searchapp.tui.asking import Listing
from searchapp.tui.dates import date_words
from searchapp.tui.head import Head
from searchapp.tui.kwic_rows import KwicLine, kwic_lines, kwic_row, stands_beside
from searchapp.tui.lines import Row
from searchapp.tui.pages import PAGE
from searchapp.tui.question import asked_words, request
from searchapp.tui.sheet import HELP_AND_BACK, Hint, Sheet
from searchapp.tui.table import Table

MOST_LINES = 2000


class KwicTable(Table[KwicLine]):
    """Lines of words in context."""

    def draw(self, entry: KwicLine, number: int, *, chosen: bool) -> Row:
        return kwic_row(entry, self.columns, chosen=chosen)


@dataclass(frozen=True, slots=True)
class Beside:
    """The lines wanted: those with a word beside the match, of one outlet's group or of all."""

    word: Collocate
    group: Group | None


@dataclass
class LinesCame(Message):
    """Lines of some more articles, all of them or those `beside` a word; `done` when there will be no more."""

    lines: Sequence[KwicLine]
    done: bool
    beside: Beside | None
    error: SearchappError | None = None


class Kwic(Sheet):
    """The matches of a listing, article by article; they come while one reads."""

    HELP = "kwic"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("e", "export", show=False),
        Binding("y", "copy", show=False),
        Binding("r", "order", show=False),
        Binding("w", "collocates", show=False),
    ]

    def __init__(self, listing: Listing) -> None:
        super().__init__()
        self.listing = listing
        self.lines = list[KwicLine]()
        self.order = "article"
        self.done = False
        self.beside: Beside | None = None

    def body(self) -> ComposeResult:
        yield Head()
        yield KwicTable()

    def on_mount(self) -> None:
        super().on_mount()
        self.set_focus(self.query_one(KwicTable))
        self._show_head("looking …")
        self.fetch()

    def hints(self) -> tuple[Hint, ...]:
        if self.is_made and self.query_one(KwicTable).says_nothing:
            return HELP_AND_BACK
        return (
            Hint("⏎", "read", "screen.read"),
            Hint("w", "words beside", "screen.collocates"),
            Hint("r", "order by: " + ("what follows" if self.order == "article" else "article"), "screen.order"),
            Hint("e", "export", "screen.export"),
            Hint("?", "help", "screen.help"),
            Hint("esc", "back", "screen.back"),
        )

    def _show_head(self, place: str) -> None:
        only = ""
        if self.beside is not None:
            group = self.beside.group
            only = f" · beside “{self.beside.word.word}”" + (f" · {group.value or 'no outlet'}" if group else "")
        self.query_one(Head).show(f"in context · {asked_words(self.listing.question)}{only}", place)

    @work(thread=True, exclusive=True, group="kwic")
    def fetch(self) -> None:
        """Find the lines in a thread, some articles at a time."""
        worker, library, listing = get_current_worker(), self.program.library, self.listing
        beside, count = self.beside, 0
        try:
            for offset in range(0, listing.pages.total, PAGE):
                some = list[KwicLine]()
                hits: Sequence[Hit] = asking.page(library, listing.question, listing.tree, offset)
                for place, hit in enumerate(hits, offset):
                    if worker.is_cancelled:
                        return
                    some += self._lines_of(hit, place, beside)
                count += len(some)
                self.post_message(LinesCame(some, done=False, beside=beside))
                if count >= MOST_LINES or not hits:
                    break
        except SearchappError as error:
            self.post_message(LinesCame((), done=True, beside=beside, error=error))
            return
        self.post_message(LinesCame((), done=True, beside=beside))

    @on(LinesCame)
    def show_lines(self, message: LinesCame) -> None:
        """Add them below, unless others are wanted by now."""
        if message.beside is not self.beside:
            return
        self.lines += message.lines
        self.done = message.done
        if message.lines or message.done:
            self.query_one(KwicTable).show(self._ordered(), keep_place=True)
        self._show_count()
        if message.error is not None:
            self.query_one(Head).say(str(message.error))
        elif message.done and not self.lines:
            self.query_one(KwicTable).say_nothing("a query with words in the text shows them here in their context")
        self.hints_changed()

    def _show_count(self) -> None:
        count = counted(len(self.lines), "line")
        if self._full:
            count = f"first {count} · {self.lines[-1].place + 1:,} of {self.listing.pages.total:,} articles"
        self._show_head(count + ("" if self.done else " …"))

    def _lines_of(self, hit: Hit, place: int, beside: Beside | None) -> Sequence[KwicLine]:
        if beside is not None and beside.group is not None and hit.outlet != beside.group.value:
            return ()
        article = self.program.library.article(hit.id)
        lines = kwic_lines(article, self.program.library.highlights(self.listing.tree, article).body, place)
        return lines if beside is None else [line for line in lines if stands_beside(beside.word, line)]

    @property
    def _full(self) -> bool:
        return len(self.lines) >= MOST_LINES

    def _every(self) -> Iterator[KwicLine]:
        library, listing = self.program.library, self.listing
        for place, hit in enumerate(library.stream(request(listing.question, listing.tree))):
            yield from self._lines_of(hit, place, self.beside)

    def _ordered(self, lines: Iterable[KwicLine] | None = None) -> Sequence[KwicLine]:
        lines = self.lines if lines is None else lines
        if self.order == "article":
            return tuple(lines)
        return sorted(lines, key=lambda line: line.right.strip(' ,.;:!?»”"').casefold())

    def action_order(self) -> None:
        """By article, or by the words that follow the match."""
        self.order = "following" if self.order == "article" else "article"
        self.query_one(KwicTable).show(self._ordered())
        self.hints_changed()

    def action_collocates(self) -> None:
        """The words that stand beside the matches."""
        self.program.show_collocates(self.listing, lambda word, group: self._show_only(Beside(word, group)))

    def _show_only(self, beside: Beside | None) -> None:
        self.beside = beside
        self.lines.clear()
        self.done = False
        self.query_one(KwicTable).show(())
        self._show_count()
        self.fetch()

    def action_back(self) -> None:
        """To all lines, then out."""
        if self.beside is not None:
            self._show_only(None)
        else:
            super().action_back()

    @on(Table.Opened)
    def action_read(self) -> None:
        """Read the article at the match."""
        line = self.query_one(KwicTable).chosen
        if line is not None:
            self.program.read(self.listing, line.place, at=line.at)

    def action_copy(self) -> None:
        """Copy the line."""
        line = self.query_one(KwicTable).chosen
        if line is not None:
            text = f"{line.left}{line.match}{line.right}".strip()
            self.program.copy(f"… {text} … ({clean_line(line.outlet or 'no outlet')}, {date_words(line.date)})", "line")

    def action_export(self) -> None:
        """Write the lines into a file: all of them, also where only the first are shown."""
        self.program.export_kwic(lambda: self._ordered(self._every() if self._full or not self.done else None))
