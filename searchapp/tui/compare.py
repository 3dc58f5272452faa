"""The compare screen: two articles on one grid, in four views, in step or each by itself."""

from typing import TYPE_CHECKING, ClassVar, cast

from textual import on, work
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.message import Message

from searchapp.article import Article
from searchapp.compare.align import Comparison
from searchapp.compare.occasion import VERDICTS
from searchapp.errors import SearchappError
from searchapp.records import dataclass
from searchapp.text.clean import clean_line
from searchapp.tui.compare_blocks import VIEWS
from searchapp.tui.compare_rows import summary_words
from searchapp.tui.compare_view import CompareHead, CompareView
from searchapp.tui.leaving import writing
from searchapp.tui.line_view import LineView
from searchapp.tui.lines import Row, clipped, row
from searchapp.tui.picker import Option, Picked, Picker
from searchapp.tui.sheet import HELP_AND_BACK, WIDE, Hint, Sheet

if TYPE_CHECKING:
    from searchapp.compare.occasion import Verdict
    from searchapp.library import Library

_NEAREST = 4
"""Articles, the nearest, among which the one that shares most is looked for."""
_NONE_NEAR = "No other article is like this one. Mark any two with space in the results: c compares them."


class SummaryLine(LineView):
    """The comparison in one row, or why there is none."""

    can_focus = False
    ALLOW_SELECT = False

    def __init__(self) -> None:
        super().__init__(id="summary")
        self.said = ""
        self.comparison: Comparison | None = None

    def say(self, words: str) -> None:
        """Say this."""
        self.said, self.comparison = clean_line(words), None
        self.rows_changed()

    def show(self, comparison: Comparison) -> None:
        """Sum this up."""
        self.comparison = comparison
        self.rows_changed()

    @property
    def words(self) -> str:
        """What it says in the width that it has."""
        room = self.columns - 2
        return clipped(self.said, room) if self.comparison is None else summary_words(self.comparison, room)

    def row_count(self) -> int:
        return 1

    def row_at(self, number: int) -> Row:
        return row(" ", self.words)


@dataclass
class Compared(Message):
    """Two articles compared, or why not."""

    articles: tuple[Article, Article] | None
    comparison: Comparison | None
    error: SearchappError | None = None


class Compare(Sheet):
    """Two articles side by side. With one only, it is compared with that of the nearest of other outlets with which it
    shares most."""

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
        Binding("V", "judge", show=False),
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
        self.query_one(SummaryLine).say("comparing …")
        self.fetch()

    @property
    def grid(self) -> CompareView:
        """The two texts."""
        return self.query_one(CompareView)

    @property
    def shares(self) -> bool:
        """Whether the two say anything alike, as far as is known."""
        return self.comparison is None or bool(self.comparison.pairs)

    def hints(self) -> tuple[Hint, ...]:
        grid_ = self.grid if self.is_mounted else None
        if grid_ is not None and grid_.refusal:
            return HELP_AND_BACK
        view = VIEWS[(VIEWS.index(grid_.view) + 1) % len(VIEWS)] if grid_ else VIEWS[1]
        return (
            *((Hint("n", "next shared", "screen.stop(1)"),) if self.shares else ()),
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
            found = [library.article(other)] if other is not None else _nearest(library, a)
            compared = [(b, library.compare(a, b)) for b in found]
            if not compared:
                self.post_message(Compared(None, None))
                return
            b, comparison = max(compared, key=lambda one: len(one[1].pairs))
            self.post_message(Compared((a, b), comparison))
        except SearchappError as error:
            self.post_message(Compared(None, None, error))

    @on(Compared)
    def show_comparison(self, message: Compared) -> None:
        """Lay it out, or say why there is none."""
        if message.articles is None or message.comparison is None:
            self.query_one(SummaryLine).say("nothing to compare")
            self.grid.refuse(clean_line(str(message.error or _NONE_NEAR)))
            self.hints_changed()
            return
        self.articles, self.comparison = message.articles, message.comparison
        self.show_head()
        self.grid.show(message.comparison, _names(*message.articles))
        self.query_one(SummaryLine).show(message.comparison)
        self.hints_changed()

    def show_head(self) -> None:
        """Head the two texts, and name the view."""
        if self.articles is not None:
            self.query_one(CompareHead).show(*self.articles, self.grid.view, stacked=self.grid.stacked)

    # --- actions
    def action_stop(self, step: int) -> None:
        """To the next statement that both have."""
        if not self.grid.to_stop(step):
            end = "the last one" if step > 0 else "the first one"
            self.program.tell(end if self.shares else "no statement is in both")

    def action_scroll(self, step: int) -> None:
        """Some rows up or down."""
        self.grid.scroll_rows(step)

    def action_page(self, step: int) -> None:
        """One screen up or down."""
        self.grid.scroll_rows(step * max(1, self.grid.size.height - 2))

    def action_view(self) -> None:
        """The next view."""
        self.grid.next_view()
        self.show_head()
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
            self.program.tell("there is room for both sides")
            return
        self.grid.stack()
        self.show_head()

    def action_judge(self) -> None:
        """Say whether the statements shared are of one occasion; that is kept, and holds above ours."""
        if self.articles is None:
            return
        options = [Option(verdict, verdict) for verdict in VERDICTS]

        def picked(choice: Picked | None) -> None:
            if choice is not None and self.articles is not None:
                self.keep_verdict(*self.articles, cast("Verdict", choice.key))

        self.app.push_screen(Picker("your verdict", options, foot="⏎ keep   esc close"), picked)

    @work(thread=True, exclusive=True, group="verdict")
    def keep_verdict(self, a: Article, b: Article, verdict: "Verdict") -> None:
        """Keep a verdict in a thread, and compare again with it."""
        library = self.program.library
        try:
            with writing():
                kept = library.judge(a, b, verdict)
            comparison = library.compare(a, b)
        except (SearchappError, OSError) as error:
            self.app.call_from_thread(self.program.tell, f"not kept: {error}", warning=True)
            return
        if kept:
            self.app.call_from_thread(self.take_verdict, comparison)
        else:
            self.app.call_from_thread(self.program.tell, "nothing is shared: there is nothing to judge")

    def take_verdict(self, comparison: Comparison) -> None:
        """Show the comparison as it is judged now."""
        self.comparison = comparison
        self.query_one(SummaryLine).show(comparison)

    def action_export(self) -> None:
        """Write the comparison into a file."""
        if self.articles is not None and self.comparison is not None:
            self.program.export_comparison(*self.articles, self.comparison)

    def action_copy(self) -> None:
        """Copy the statement that one stands on, with where each wording was printed."""
        statement = self.grid.standing
        if self.articles is not None and statement is not None:
            self.program.copy_wordings(self.articles, (statement.a, statement.b))

    def action_edit(self) -> None:
        """Open the left file at the statement that one stands on."""
        if self.articles is not None:
            statement = self.grid.standing
            self.program.edit(self.articles[0].path, self.articles[0].id, statement.a[0].start if statement else 0)


def _names(a: Article, b: Article) -> tuple[str, str]:
    if a.outlet and b.outlet and a.outlet != b.outlet:
        return clean_line(a.outlet).upper(), clean_line(b.outlet).upper()
    return "A", "B"


def _nearest(library: "Library", a: Article) -> list[Article]:
    """The nearest articles of other outlets, the nearest first; of the same where there is no other."""
    hits = library.similar(a.id).hits
    apart = [hit for hit in hits if hit.outlet != a.outlet][:_NEAREST] or hits[:1]
    return [library.article(hit.id) for hit in apart]
