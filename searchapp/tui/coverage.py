"""The coverage view: which outlets have a statement of an event, how each words it, and who leaves it out."""

from collections.abc import Sequence
from string import ascii_uppercase
from typing import ClassVar

from textual import on, work
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.message import Message

from searchapp.article import Article
from searchapp.compare.coverage import Coverage, Statement
from searchapp.compare.similar import ELSEWHERE
from searchapp.errors import SearchappError
from searchapp.export.coverage import shared_words
from searchapp.hits import Hit
from searchapp.records import dataclass
from searchapp.tui.asking import Listing
from searchapp.tui.coverage_rows import legend_rows, statement_row, wording_rows
from searchapp.tui.head import Head
from searchapp.tui.line_view import LineView
from searchapp.tui.lines import BLANK, Row
from searchapp.tui.pages import Pages
from searchapp.tui.sheet import HELP_AND_BACK, Hint, Sheet
from searchapp.tui.table import Table

_TITLE = "coverage"
_LETTERS = ascii_uppercase[: 1 + ELSEWHERE]


class StatementTable(Table[Statement]):
    """Statements, what most outlets have first."""

    def draw(self, entry: Statement, number: int, *, chosen: bool) -> Row:
        return statement_row(entry, self.columns, chosen=chosen)


class Legend(LineView):
    """The articles, each with its letter."""

    can_focus = False

    def __init__(self) -> None:
        super().__init__(id="legend")
        self.articles: Sequence[Article] = ()
        self.coverage = Coverage((), ())

    def show(self, articles: Sequence[Article], coverage: Coverage) -> None:
        """Show these."""
        self.articles, self.coverage = articles, coverage
        self.styles.height = len(articles)
        self.rows_changed()

    def row_count(self) -> int:
        return len(self.articles)

    def row_at(self, number: int) -> Row:
        return legend_rows(self.articles, self.coverage, self.columns)[number]


class Wordings(LineView):
    """The chosen statement in every wording."""

    can_focus = False

    def __init__(self) -> None:
        super().__init__(id="wordings")
        self.statement: Statement | None = None
        self._rows: tuple[Row, ...] = ()

    def show(self, statement: Statement | None) -> None:
        """Show this one."""
        self.statement = statement
        self.relayout()
        self.rows_changed()

    def relayout(self) -> None:
        if self.statement is not None:
            self._rows = wording_rows(self.statement, self.columns, max(1, self.size.height))

    def row_count(self) -> int:
        return len(self._rows)

    def row_at(self, number: int) -> Row:
        return self._rows[number] if number < len(self._rows) else BLANK


@dataclass
class CoverageCame(Message):
    """The articles and what they share, or why there is nothing."""

    articles: Sequence[Article]
    coverage: Coverage
    error: SearchappError | None = None


class CoverageSheet(Sheet):
    """One article and the nearest of other outlets, statement by statement."""

    HELP = "coverage"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("y", "copy", show=False),
        Binding("c", "compare", show=False),
        *(Binding(letter, f"read({number})", show=False) for number, letter in enumerate(_LETTERS)),
    ]

    def __init__(self, listing: Listing, article: str) -> None:
        super().__init__()
        self.listing = listing
        self.article = article
        self.articles: Sequence[Article] = ()

    def body(self) -> ComposeResult:
        yield Head()
        yield Legend()
        yield StatementTable()
        yield Wordings()

    def on_mount(self) -> None:
        super().on_mount()
        self.set_focus(self.query_one(StatementTable))
        self.query_one(Head).show(_TITLE, "comparing …")
        self.fetch()

    def hints(self) -> tuple[Hint, ...]:
        there = Hint(f"A-{_LETTERS[len(self.articles) - 1]}", "read it there", "screen.read(0)")
        compare = Hint("c", "compare", "screen.compare")
        if self.is_made and self.query_one(StatementTable).says_nothing:
            return (compare, *HELP_AND_BACK)
        return (
            Hint("⏎", "read", "screen.read(-1)"),
            *((there,) if len(self.articles) > 1 else ()),
            compare,
            Hint("y", "copy", "screen.copy"),
            Hint("?", "help", "screen.help"),
            Hint("esc", "back", "screen.back"),
        )

    @work(thread=True, exclusive=True, group="coverage")
    def fetch(self) -> None:
        """Fetch the articles and lay them beside each other, in a thread."""
        try:
            self.post_message(CoverageCame(*self.program.library.coverage(self.article)))
        except SearchappError as error:
            self.post_message(CoverageCame((), Coverage((), ()), error))

    @on(CoverageCame)
    def show_coverage(self, message: CoverageCame) -> None:
        """List the statements."""
        self.articles = message.articles
        self.query_one(Legend).show(message.articles, message.coverage)
        self.query_one(StatementTable).show(message.coverage.statements)
        head = self.query_one(Head)
        head.show(_TITLE, shared_words(message.coverage) if len(message.articles) > 1 else "")
        if message.error is not None:
            head.say(str(message.error))
        elif len(message.articles) == 1:
            nothing = "no other outlet has a statement of this article within a week of it; c compares the nearest"
            self.query_one(StatementTable).say_nothing(nothing)
        self.hints_changed()

    @on(Table.Moved)
    def moved(self) -> None:
        """Show the wordings of the statement."""
        self.query_one(Wordings).show(self.query_one(StatementTable).chosen)

    @on(Table.Opened)
    def opened(self) -> None:
        """Read the first article that has the statement, there."""
        self.action_read(-1)

    def action_read(self, number: int) -> None:
        """Read an article where it has the chosen statement, or from its beginning where it leaves it out; -1 is the
        first that has it."""
        statement = self.query_one(StatementTable).chosen
        if statement is not None and number < 0:
            number = statement.alike()[0][0]
        if not 0 <= number < len(self.articles):
            return
        units = statement.wordings[number] if statement is not None else ()
        listing = Listing(self.listing.question, self.listing.tree, Pages.of(tuple(map(_hit, self.articles))))
        self.program.read(listing, number, at=units[0].start if units else None)

    def action_copy(self) -> None:
        """Copy every wording of the statement, each with where it was printed."""
        statement = self.query_one(StatementTable).chosen
        if statement is not None:
            self.program.copy_wordings(self.articles, statement.wordings)

    def action_compare(self) -> None:
        """Compare the first article with the nearest."""
        self.program.compare(self.article)


def _hit(article: Article) -> Hit:
    date = article.date.value if article.date else None
    return Hit(article.id, article.path, article.title, article.outlet, article.via, date, (), 0.0, 1)
