"""The first screen: a query box that searches while one types, facets, results."""

from collections.abc import Sequence
from dataclasses import replace
from typing import ClassVar

from textual import on, work
from textual.actions import SkipAction
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, Vertical
from textual.timer import Timer
from textual.widgets import Input, Static
from textual.worker import get_current_worker

from searchapp.engine.engine import FacetCount, Progress
from searchapp.errors import QueryError, SearchappError
from searchapp.hits import Results
from searchapp.text.clean import clean_line
from searchapp.tui import asking
from searchapp.tui.advice import AdvicePanel
from searchapp.tui.asking import Listing
from searchapp.tui.facet_rows import LEFT_OUT, TAKEN
from searchapp.tui.facets import FacetPane
from searchapp.tui.histogram import Histogram
from searchapp.tui.messages import Advice, AdviceLine, Failed, Found, PageCame
from searchapp.tui.notice import Notice
from searchapp.tui.own import SavedSearch, forget_search, save_search, saved_searches
from searchapp.tui.pages import Pages
from searchapp.tui.picker import AskName, Option, Picked, Picker
from searchapp.tui.query_input import QueryInput
from searchapp.tui.question import (
    EVERYTHING,
    SORT_WORDS,
    SORTS,
    Days,
    Question,
    everything,
    narrowing_words,
    request,
    toggled,
)
from searchapp.tui.results import ResultList
from searchapp.tui.sheet import WIDE, Hint, Sheet

DEBOUNCE = 0.04
"""Seconds of quiet after a key before the search starts."""
_DAILY_MONTHS = 3
_MOST_UNDO = 100


class SearchScreen(Sheet):
    """Holds the question that is asked and the answer that is listed. Workers answer by messages."""

    HELP = "search"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("slash", "query", "Query", show=False),
        Binding("f", "facets", "Facets", show=False),
        Binding("space", "mark", "Mark", show=False),
        Binding("c", "compare", "Compare", show=False),
        Binding("u", "undo", "Undo filter", show=False),
        Binding("s", "sort", "Order", show=False),
        Binding("Q", "quotes", "Quotes", show=False),
        Binding("K", "kwic", "Words in context", show=False),
        Binding("T", "timeline", "Timeline", show=False),
        Binding("e", "export", "Export", show=False),
        Binding("y", "copy", "Copy", show=False),
        Binding("o", "edit", "Open in editor", show=False),
        Binding("w", "save_search", "Save search", show=False),
        Binding("W", "saved_searches", "Saved searches", show=False),
        Binding("H", "history", "History", show=False),
        *(Binding(str(key), f"ask({key})", show=False) for key in range(1, 10)),
    ]

    def __init__(self) -> None:
        super().__init__()
        self.question = Question()
        self.listing = Listing(self.question, EVERYTHING, Pages())
        self.results = Results("", 0, (), {}, 0.0)
        self.asked = 0
        self.answered = 0
        self.undone: list[Question] = []
        self._timer: Timer | None = None
        self._keep_place = False

    # --- what is on it
    def body(self) -> ComposeResult:
        with Horizontal(id="head"):
            yield Static(" / ", id="prompt", markup=False)
            yield QueryInput()
            yield Static("", id="count", markup=False)
        yield Notice()
        with Horizontal(id="middle"):
            with Vertical(id="side"):
                yield Histogram()
                yield FacetPane()
            with Vertical(id="list"):
                yield ResultList()
            yield AdvicePanel()

    def on_mount(self) -> None:
        super().on_mount()
        self.set_focus(self.query_one(ResultList))
        self.call_after_refresh(self.begin)

    def hints(self) -> tuple[Hint, ...]:
        focused = self.focused
        if isinstance(focused, QueryInput):
            return (
                Hint("⏎", "results", "screen.results"),
                Hint("^U", "clear", "screen.clear"),
                Hint("↑", "earlier", "screen.earlier"),
                Hint("^P", "commands", "app.command_palette"),
            )
        if isinstance(focused, FacetPane):
            return (
                Hint("⏎", "take", "screen.results"),
                Hint("x", "leave out", "screen.results"),
                Hint("u", "undo", "screen.undo"),
                Hint("esc", "results", "screen.back"),
                Hint("?", "help", "screen.help"),
            )
        if isinstance(focused, Histogram):
            return (
                Hint("←→", "move", "screen.results"),
                Hint("⏎", "begin, then take a range", "screen.results"),
                Hint("x", "all days", "screen.results"),
                Hint("esc", "results", "screen.back"),
                Hint("?", "help", "screen.help"),
            )
        return (
            Hint("⏎", "open", "screen.open"),
            Hint("space", "mark", "screen.mark"),
            Hint("c", "compare", "screen.compare"),
            Hint("f", "facets", "screen.facets"),
            Hint("Q", "quotes", "screen.quotes"),
            Hint("?", "help", "screen.help"),
        )

    # --- the index
    def begin(self) -> None:
        """The first search; what there is no index for is built before."""
        self.look_for_index()

    @work(thread=True, exclusive=True, group="begin")
    def look_for_index(self) -> None:
        """Whether there is an index, in a thread."""
        there = self.program.library.has_index()
        self.app.call_from_thread(self.ask_again if there else self.build_first)

    def build_first(self) -> None:
        """There is no index yet."""
        self.add_class("-nothing")
        self.query_one(AdvicePanel).show("BUILDING THE INDEX", (AdviceLine("reading the saved articles …"),))
        self.program.build_index()

    def building(self, progress: Progress) -> None:
        """How far the building is."""
        self.query_one(Notice).show(progress_words(progress))
        if not self.answered:
            self.query_one(AdvicePanel).show("BUILDING THE INDEX", (AdviceLine(progress_words(progress)),))

    def built(self, did: str | None, error: SearchappError | None) -> None:
        """The building ended."""
        if error is not None:
            self.query_one(Notice).show(error=error)
            if not self.answered:
                self.query_one(AdvicePanel).show("NO INDEX", (AdviceLine(str(error)),))
            return
        self.notify(did or "the index is up to date", timeout=4)
        self.ask_again(keep_place=bool(self.answered))

    def index_replaced(self) -> None:
        """There is a newer index: ask again, staying in place."""
        self.ask_again(keep_place=True)

    # --- asking
    def ask(self, question: Question, *, undo: bool = True, keep_place: bool = False) -> None:
        """Make this the question and search for it; the filters of the last one can be had back."""
        changed = (question.choices, question.days) != (self.question.choices, self.question.days)
        if undo and changed:
            self.undone = [*self.undone[-_MOST_UNDO:], self.question]
        self.question = question
        box = self.query_one(QueryInput)
        if box.value != question.text:
            with self.prevent(Input.Changed):
                box.value = question.text
        self.ask_again(keep_place=keep_place)

    def ask_again(self, *, keep_place: bool = False) -> None:
        """Search for the question that stands."""
        if self._timer is not None:
            self._timer.stop()
            self._timer = None
        self.asked += 1
        self._keep_place = keep_place
        self.search(self.asked, self.question, self._daily())

    def _daily(self) -> bool:
        days = self.question.days
        if days is not None and days.first and days.last:
            return days.first[:7] == days.last[:7] or _months_between(days) < _DAILY_MONTHS
        months = [one for one in self.results.facets.get("month", ()) if one.value]
        return 0 < len(months) <= _DAILY_MONTHS

    @work(thread=True, exclusive=True, group="search")
    def search(self, number: int, question: Question, daily: bool) -> None:
        """Answer a question in a thread."""
        worker = get_current_worker()
        try:
            tree, results = asking.answer(self.program.library, question, daily=daily)
        except SearchappError as error:
            self.post_message(Failed(number, question, error))
            return
        if not worker.is_cancelled:
            self.post_message(Found(number, question, tree, results))

    @work(thread=True, group="page")
    def fetch_page(self, number: int, listing: Listing, offset: int) -> None:
        """Fetch a page of hits in a thread."""
        try:
            hits = asking.page(self.program.library, listing.question, listing.tree, offset)
        except SearchappError as error:
            self.post_message(PageCame(number, offset, None))
            self.post_message(Failed(number, listing.question, error))
            return
        self.post_message(PageCame(number, offset, hits))

    @work(thread=True, exclusive=True, group="advice")
    def advise(self, number: int, question: Question, results: Results) -> None:
        """Find what else could be asked, in a thread."""
        library = self.program.library
        try:
            if results.total:
                lines = asking.questions_that_work(library, results)
                self.post_message(Advice(number, "TRY", lines))
            else:
                lines = asking.ways_on(library, question, asking.tree_of(library, question))
                self.post_message(Advice(number, "NOTHING FOUND", lines))
        except SearchappError as error:
            self.post_message(Failed(number, question, error))

    @on(Input.Changed, "#query")
    def typed(self, event: Input.Changed) -> None:
        """A key later, search."""
        self.question = replace(self.question, text=event.value)
        if self._timer is not None:
            self._timer.stop()
        self._timer = self.set_timer(DEBOUNCE, self.ask_again)

    # --- answers
    @on(Found)
    def show_found(self, message: Found) -> None:
        """List the answer, unless a newer question was asked since."""
        if message.number != self.asked:
            return
        self.answered = message.number
        self.results = message.results
        pages = Pages(message.results.total, message.results.hits)
        self.listing = Listing(message.question, message.tree, pages)
        asked = not everything(message.question)
        with self.app.batch_update():
            self.query_one(ResultList).show(pages, asked=asked, keep_place=self._keep_place)
            self.query_one(FacetPane).show(message.results.facets, message.question)
            self._show_histogram()
            self._show_count()
            self.query_one(Notice).show(narrowing_words(message.question))
            self._show_advice()
        self.hints_changed()
        self.program.history.asked(message.question.text, message.results.total)

    def _show_histogram(self) -> None:
        facets = self.results.facets
        counted = facets.get("day") or facets.get("month", ())
        counts = {one.value: one.count for one in counted if one.value}
        self.query_one(Histogram).show(counts, self.question.days)

    def _show_count(self) -> None:
        total = self.results.total
        words = f"{total:,} article{'' if total == 1 else 's'}"
        if self.question.sort is not None:
            words += f" · {SORT_WORDS[self.question.sort]}"
        self.query_one("#count", Static).update(f"{words} · {self.results.took_ms:.0f} ms ")

    def _show_advice(self) -> None:
        first = everything(self.question) and not self.question.narrowed
        self.set_class(first and bool(self.results.total), "-first")
        self.set_class(not self.results.total, "-nothing")
        if first or not self.results.total:
            if not self.results.total:
                self.query_one(AdvicePanel).show("NOTHING FOUND", (AdviceLine("looking for a way on …"),))
            self.advise(self.answered, self.question, self.results)

    @on(Failed)
    def show_failure(self, message: Failed) -> None:
        """Say what went wrong; the results that were there stay."""
        if message.number != self.asked:
            return
        self.query_one(Notice).show(error=message.error)
        if not isinstance(message.error, QueryError):
            self.query_one("#count", Static).update("")

    @on(PageCame)
    def show_page(self, message: PageCame) -> None:
        """Put a page into the list that it belongs to."""
        if message.number != self.answered:
            return
        if message.hits is None:
            self.listing.pages.forget_asked(message.offset)
        else:
            self.query_one(ResultList).put(message.offset, message.hits)

    @on(Advice)
    def show_advice(self, message: Advice) -> None:
        """Offer what else could be asked."""
        if message.number == self.answered:
            self.query_one(AdvicePanel).show(message.heading, message.lines)

    @on(ResultList.Wanted)
    def page_wanted(self, message: ResultList.Wanted) -> None:
        """Fetch what is looked at."""
        self.fetch_page(self.answered, self.listing, message.offset)

    # --- narrowing
    @on(FacetPane.Chosen)
    def facet_chosen(self, message: FacetPane.Chosen) -> None:
        """Take a value or leave it out."""
        self.ask(toggled(self.question, message.field, message.value, excluded=message.excluded))

    @on(FacetPane.MoreWanted)
    def more_wanted(self, message: FacetPane.MoreWanted) -> None:
        """All values of a field, with a box to search in them."""
        self.fetch_values(message.field)

    @work(thread=True, exclusive=True, group="values")
    def fetch_values(self, field: str) -> None:
        """All values of a field, in a thread."""
        try:
            wanted = request(self.question, asking.tree_of(self.program.library, self.question), facets={field: 0})
            counts = self.program.library.search(self.question.text, wanted).facets.get(field, ())
        except SearchappError as error:
            self.post_message(Failed(self.asked, self.question, error))
            return
        self.app.call_from_thread(self.show_values, field, counts)

    def show_values(self, field: str, counts: Sequence[FacetCount]) -> None:
        """A window with all values of a field and a box to search in them."""
        signs = {choice.value: LEFT_OUT if choice.excluded else TAKEN for choice in self.question.choices}
        options = [
            Option(
                one.value, one.value if one.value is not None else "(none)", f"{one.count:,}", signs.get(one.value, " ")
            )
            for one in counts
        ]
        picker = Picker(field, options, foot="⏎ take   ^X leave out   esc close", other=True)

        def picked(choice: Picked | None) -> None:
            if choice is not None:
                self.ask(toggled(self.question, field, choice.key, excluded=choice.other))

        self.app.push_screen(picker, picked)

    def narrow_to(self, days: Days) -> None:
        """Narrow to these days."""
        self.ask(replace(self.question, days=days))

    @on(Histogram.Picked)
    def days_picked(self, message: Histogram.Picked) -> None:
        """Narrow to these days."""
        self.ask(replace(self.question, days=message.days))

    @on(FacetPane.LeftAtTop)
    def to_histogram(self) -> None:
        """Up from the values."""
        self.focus_now(self.query_one(Histogram))

    @on(Histogram.LeftAtBottom)
    def to_values(self) -> None:
        """Down from the bars."""
        self.focus_now(self.query_one(FacetPane))

    @on(AdvicePanel.Taken)
    def advice_taken(self, message: AdvicePanel.Taken) -> None:
        """Ask what was offered."""
        self.focus_now(self.query_one(ResultList))
        self.ask(message.question)

    @on(QueryInput.Left)
    def box_left(self) -> None:
        """The query as it stands is what was meant."""
        if self._timer is not None:
            self.ask_again()
        self.program.history.settled(self.question.text)
        self.hints_changed()

    @on(QueryInput.EarlierWanted)
    def earlier_wanted(self) -> None:
        """The query before this one."""
        earlier = self.program.history.before(self.question.text)
        if earlier is not None:
            self.ask(replace(self.question, text=earlier))
            self.query_one(QueryInput).action_end()

    @on(ResultList.Opened)
    def result_opened(self, message: ResultList.Opened) -> None:
        """Read it."""
        self.program.read(self.listing, message.place)

    # --- actions
    def action_query(self) -> None:
        """To the query box."""
        box = self.query_one(QueryInput)
        if self.focused is box:
            raise SkipAction
        self.focus_now(box)

    def action_results(self) -> None:
        """To the results."""
        self.focus_now(self.query_one(ResultList))

    def action_clear(self) -> None:
        """Empty the query box."""
        self.query_one(QueryInput).value = ""

    def action_earlier(self) -> None:
        """The query before this one."""
        self.earlier_wanted()

    def action_facets(self) -> None:
        """To the facets and back; where they are a drawer, open and close it."""
        if isinstance(self.focused, FacetPane | Histogram):
            self.action_back()
            return
        self.add_class("-drawer")
        self.focus_now(self.query_one(FacetPane))

    def action_back(self) -> None:
        """To the results; never out of the program."""
        self.remove_class("-drawer")
        self.query_one(Histogram).begun = None
        self.focus_now(self.query_one(ResultList))

    def action_open(self) -> None:
        """Read the chosen article."""
        self.query_one(ResultList).action_open()

    def action_ask(self, key: int) -> None:
        """Ask the question with this number."""
        if not (self.has_class("-first") or self.has_class("-nothing")):
            raise SkipAction
        self.query_one(AdvicePanel).ask(key)

    def action_undo(self) -> None:
        """The filters as they were before the last change."""
        if not self.undone:
            self.notify("nothing to undo", timeout=2)
            return
        last = self.undone.pop()
        self.ask(replace(self.question, choices=last.choices, days=last.days), undo=False)

    def action_sort(self) -> None:
        """The next order."""
        following = SORTS[(SORTS.index(self.question.order) + 1) % len(SORTS)]
        self.ask(replace(self.question, sort=following))

    def action_mark(self) -> None:
        """Mark the chosen article for comparing, or let it go."""
        results = self.query_one(ResultList)
        if results.chosen is not None:
            self.program.mark(results.chosen.id)
            results.mark(self.program.marks())
            self.query_one(Notice).show(self.program.marks_words())

    def action_compare(self) -> None:
        """The two marked, or the chosen one with the nearest."""
        chosen = self.query_one(ResultList).chosen
        self.program.compare(chosen.id if chosen else None)

    def action_quotes(self) -> None:
        """Who said it."""
        self.program.show_quotes(self.listing)

    def action_kwic(self) -> None:
        """The words in their context."""
        self.program.show_kwic(self.listing)

    def action_timeline(self) -> None:
        """The hits in the order of time."""
        self.program.show_timeline(self.listing, self.results.facets.get("month", ()))

    def action_export(self) -> None:
        """Write what is listed into a file."""
        self.program.export_hits(self.listing)

    def action_copy(self) -> None:
        """Copy the chosen article's citation."""
        chosen = self.query_one(ResultList).chosen
        if chosen is not None:
            self.program.copy_article(chosen.id)

    def action_edit(self) -> None:
        """Open the chosen article's file."""
        chosen = self.query_one(ResultList).chosen
        if chosen is not None:
            self.program.edit(chosen.path)

    def action_save_search(self) -> None:
        """Keep this question under a name."""
        suggested = self.question.text or narrowing_words(self.question)
        self.app.push_screen(AskName("Save this search as", clean_line(suggested)), self._save_search)

    def _save_search(self, name: str | None) -> None:
        if name is not None:
            kept = save_search(self.program.own, SavedSearch(name, self.question))
            self.notify(
                f"saved: {clean_line(name)}" if kept else "own/searches.toml cannot be written",
                severity="information" if kept else "warning",
            )

    def action_saved_searches(self) -> None:
        """The questions kept."""
        kept = saved_searches(self.program.own)
        if not kept:
            self.notify("no saved searches: w saves this one")
            return
        options = [
            Option(
                str(number), one.name, clean_line(f"{one.question.text} {narrowing_words(one.question)}".strip())[:40]
            )
            for number, one in enumerate(kept)
        ]

        def picked(choice: Picked | None) -> None:
            if choice is None or choice.key is None:
                return
            chosen = kept[int(choice.key)]
            if choice.other:
                forget_search(self.program.own, chosen.name)
                self.notify(f"forgotten: {clean_line(chosen.name)}")
            else:
                self.ask(chosen.question)

        self.app.push_screen(
            Picker("Saved searches", options, foot="⏎ ask   ^X forget   esc close", other=True), picked
        )

    def action_history(self) -> None:
        """The queries asked before."""
        queries = list(reversed(self.program.history.queries))
        if not queries:
            self.notify("no queries yet" if self.program.history.on else "the history is off (Ctrl-P turns it on)")
            return

        def picked(choice: Picked | None) -> None:
            if choice is not None and choice.key is not None:
                self.ask(replace(self.question, text=choice.key))

        options = [Option(query, query) for query in queries]
        self.app.push_screen(Picker("Asked before", options, foot="⏎ ask again   esc close"), picked)

    def follow(self, listing: Listing, place: int) -> None:
        """Another article of this list is read: choose it."""
        if listing is self.listing:
            self.query_one(ResultList).cursor = place

    def on_screen_resume(self) -> None:
        """Back from another screen: the marks may be others."""
        if self.is_mounted:
            self.query_one(ResultList).mark(self.program.marks())

    @property
    def narrow(self) -> bool:
        """Whether the facets are a drawer."""
        return self.size.width < WIDE


def progress_words(progress: Progress) -> str:
    """How far slow work is, in a few words."""
    done = f"{progress.done:,}"
    return f"{clean_line(progress.doing)} {done}" + (f" of {progress.total:,}" if progress.total else "")


def _months_between(days: Days) -> int:
    assert days.first is not None
    assert days.last is not None
    first, last = days.first.split("-"), days.last.split("-")
    return (int(last[0]) - int(first[0])) * 12 + int(last[1]) - int(first[1]) + 1
