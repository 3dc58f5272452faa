"""The quotes view: who said it, in which words, printed where and when."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import islice
from typing import ClassVar

from textual import on, work
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.message import Message
from textual.worker import get_current_worker

from searchapp.errors import SearchappError
from searchapp.hits import Hit, QuoteHit
from searchapp.query.tree import Value, Word, of_quotes
from searchapp.records import dataclass
from searchapp.text.counted import counted
from searchapp.tui.asking import Listing
from searchapp.tui.head import Head
from searchapp.tui.line_view import LineView
from searchapp.tui.lines import BLANK, Row
from searchapp.tui.pages import Pages
from searchapp.tui.question import asked_words, request, the_speaker, toggled
from searchapp.tui.quote_rows import DETAIL_ROWS, QuoteEntry, citation, detail_rows, quote_entries, quote_line
from searchapp.tui.sheet import HELP_AND_BACK, Hint, Sheet
from searchapp.tui.table import Table

MOST_QUOTES = 1000


class QuoteTable(Table[QuoteEntry]):
    """Quotes; headings and blank rows are passed over."""

    def draw(self, entry: QuoteEntry, number: int, *, chosen: bool) -> Row:
        return quote_line(entry, self.columns, chosen=chosen)

    def stops(self, entry: QuoteEntry) -> bool:
        return entry.quote is not None


class QuoteDetail(LineView):
    """The chosen quote in full."""

    can_focus = False

    def __init__(self) -> None:
        super().__init__(id="detail")
        self.entry: QuoteEntry | None = None
        self._rows: tuple[Row, ...] = ()

    def show(self, entry: QuoteEntry | None) -> None:
        """Show this one."""
        self.entry = entry
        self.relayout()
        self.rows_changed()

    def relayout(self) -> None:
        self._rows = detail_rows(self.entry, self.columns)

    def row_count(self) -> int:
        return DETAIL_ROWS

    def row_at(self, number: int) -> Row:
        return self._rows[number] if number < len(self._rows) else BLANK


@dataclass
class QuotesCame(Message):
    """The first quotes of a listing, how many there are, which word one statement, None while that is looked for; or
    why there are none."""

    quotes: Sequence[QuoteHit]
    total: int
    groups: Sequence[Sequence[int]] | None
    error: SearchappError | None = None


class Quotes(Sheet):
    """The quotes of a listing, or those of one speaker in it; with `words`, how every outlet words that statement."""

    HELP = "quotes"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("y", "copy", show=False),
        Binding("e", "export", show=False),
        Binding("o", "edit", show=False),
        Binding("b", "by", show=False),
        Binding("a", "everywhere", show=False),
        Binding("d", "doubtful", show=False),
        Binding("c", "compare", show=False),
        Binding("space", "mark", show=False),
    ]

    def __init__(self, listing: Listing, words: str | None = None) -> None:
        super().__init__()
        self.listing = listing
        self.words = words
        self.by = the_speaker(listing.question)
        self.likely = False
        self.quotes: Sequence[QuoteHit] = ()

    def body(self) -> ComposeResult:
        yield Head()
        yield QuoteTable()
        yield QuoteDetail()

    def on_mount(self) -> None:
        super().on_mount()
        self.set_focus(self.query_one(QuoteTable))
        self.query_one(Head).show(self._title(), "looking …")
        self.fetch()

    def _title(self) -> str:
        if self.words is not None:
            return f"every wording of · {self.words}"
        by, likely = f" by {self.by}" if self.by else "", ", none doubtful" * self.likely
        question = self.listing.question
        if self.by and self.by == the_speaker(question):  # who is named is not named twice
            question = toggled(question, "speaker", self.by)
        return f"quotes{by}{likely} · {asked_words(question)}"

    @property
    def _asked(self) -> Listing:
        """The listing with what is asked of its quotes here."""
        tree = self.listing.tree
        if self.by:
            tree = of_quotes(tree, Value("by", self.by))
        if self.likely:
            tree = of_quotes(tree, Word("likely", "kind"))
        return replace(self.listing, tree=tree)

    def hints(self) -> tuple[Hint, ...]:
        by = Hint("b", "all speakers" if self.by else "this speaker", "screen.by")
        if self.is_made and self.query_one(QuoteTable).says_nothing:
            return (*((by,) if self.by else ()), *HELP_AND_BACK)
        return (
            Hint("⏎", "read", "screen.read"),
            Hint("a", "every wording", "screen.everywhere"),
            *((by,) if self.words is None else ()),
            Hint("y", "copy", "screen.copy"),
            Hint("e", "export", "screen.export"),
            Hint("esc", "back", "screen.back"),
        )

    @work(thread=True, exclusive=True, group="quotes")
    def fetch(self) -> None:
        """Fetch quotes in a thread."""
        worker = get_current_worker()
        library = self.program.library
        wanted = request(self.listing.question, self._asked.tree)
        try:
            if self.words is not None:
                found = library.wordings(self.words)
                self.post_message(QuotesCame(found, len(found), [range(len(found))]))
                return
            quotes = list(islice(library.quotes(wanted), MOST_QUOTES))
            if worker.is_cancelled:
                return
            total = library.count_quotes(wanted) if len(quotes) == MOST_QUOTES else len(quotes)
            # Grouping takes longer than fetching: what is there is shown before.
            self.post_message(QuotesCame(quotes, total, None))
            groups = library.statements(quotes)
        except SearchappError as error:
            self.post_message(QuotesCame((), 0, (), error))
            return
        if not worker.is_cancelled:
            self.post_message(QuotesCame(quotes, total, groups))

    @on(QuotesCame)
    def show_quotes(self, message: QuotesCame) -> None:
        """List them; what is looked at already is looked at still when they are grouped."""
        table = self.query_one(QuoteTable)
        looked_at = table.chosen if table.cursor and message.quotes is self.quotes else None
        self.quotes = message.quotes
        table.show(quote_entries(message.quotes, message.groups or ()))
        places = [number for number, one in enumerate(table.entries) if looked_at and one.quote is looked_at.quote]
        if places:
            table.go(places[0])
        self.query_one(QuoteDetail).show(self.query_one(QuoteTable).chosen)
        shown = "" if message.total <= len(message.quotes) else f"first {len(message.quotes):,} of "
        head = self.query_one(Head)
        grouping = " · grouping …" if message.groups is None and len(message.quotes) > 1 else ""
        head.show(self._title(), shown + counted(message.total, "quote") + grouping)
        if message.error is not None:
            head.say(str(message.error))
        elif not message.quotes:
            table.say_nothing("no quotes in these articles")
        self.hints_changed()

    @on(Table.Moved)
    def moved(self) -> None:
        """Show the quote in full."""
        self.query_one(QuoteDetail).show(self.query_one(QuoteTable).chosen)

    @on(Table.Opened)
    def opened(self) -> None:
        """Read the article at the quote."""
        self.action_read()

    def _chosen(self) -> QuoteHit | None:
        entry = self.query_one(QuoteTable).chosen
        return entry.quote if entry is not None else None

    def action_read(self) -> None:
        """Read the article at the quote."""
        table = self.query_one(QuoteTable)
        shown = [entry.quote for entry in table.entries if entry.quote is not None]
        chosen = self._chosen()
        if chosen is None:
            return
        articles = list(dict.fromkeys(quote.id for quote in shown))
        first = {quote.id: quote for quote in reversed(shown)}
        hits = tuple(_hit(first[article]) for article in articles)
        listing = Listing(self.listing.question, self.listing.tree, Pages.of(hits))
        self.program.read(listing, articles.index(chosen.id), at=chosen.quote.start)

    def action_everywhere(self) -> None:
        """Every outlet's wording of the chosen statement."""
        chosen = self._chosen()
        if chosen is not None:
            self.program.show_wordings(self.listing, chosen.quote.text)

    def action_by(self) -> None:
        """Only the chosen quote's speaker, or all again."""
        if self.words is not None:
            return
        chosen = self._chosen()
        speaker = chosen.quote.speaker if chosen is not None else None
        if not self.by and speaker is None:
            self.program.tell("nobody is known to have said this")
            return
        self.by = None if self.by else speaker
        self.fetch()

    def action_doubtful(self) -> None:
        """Leave doubtful quotes out, or show them again."""
        if self.words is None:
            self.likely = not self.likely
            self.fetch()

    def action_copy(self) -> None:
        """Copy the quote with where it was printed."""
        chosen = self._chosen()
        if chosen is not None:
            self.program.copy(citation(chosen), "quote and citation")

    def action_export(self) -> None:
        """Write the quotes into a file."""
        if self.words is not None:
            self.program.export_some_quotes(self.quotes)
        else:
            self.program.export_quotes(self._asked)

    def action_edit(self) -> None:
        """Open the file at the quote."""
        chosen = self._chosen()
        if chosen is not None:
            self.program.edit(chosen.path, chosen.id, chosen.quote.start)

    def action_mark(self) -> None:
        """Mark the quote's article for comparing."""
        chosen = self._chosen()
        if chosen is not None:
            self.program.mark(chosen.id)
            self.query_one(Head).say(self.program.marks_words())

    def action_compare(self) -> None:
        """Compare the quote's article."""
        chosen = self._chosen()
        if chosen is not None:
            self.program.compare(chosen.id)


def _hit(quote: QuoteHit) -> Hit:
    return Hit(quote.id, quote.path, quote.title, quote.outlet, quote.via, quote.date, (), 0.0, 1)
