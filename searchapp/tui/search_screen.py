"""The first screen: a query box that searches while one types, facets, results."""

from dataclasses import replace
from typing import ClassVar

from textual import on, work
from textual.actions import SkipAction
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, Vertical
from textual.widgets import Static

from searchapp.asked.days import Days
from searchapp.asked.question import SORTS, Question
from searchapp.asked.saved import SavedSearch, save_search
from searchapp.errors import SearchappError
from searchapp.tui.advice import AdvicePanel
from searchapp.tui.asking import Listing
from searchapp.tui.asking_screen import AskingScreen
from searchapp.tui.facets import FacetPane
from searchapp.tui.histogram import Histogram
from searchapp.tui.leaving import writing
from searchapp.tui.notice import Notice
from searchapp.tui.query_input import QueryInput
from searchapp.tui.question import everything, narrowing_words, toggled
from searchapp.tui.results import ResultList
from searchapp.tui.search_hints import NOTHING_ASKED, NOTHING_FOUND, NOTHING_LISTED, hints_for
from searchapp.tui.sheet import Hint
from searchapp.tui.windows import name_search, pick_earlier, pick_saved, pick_tag


class SearchScreen(AskingScreen):
    """What is on the screen, and what its keys do."""

    HELP = "search"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("f", "facets", "Facets", show=False),
        Binding("space", "mark", "Mark", show=False),
        Binding("t", "tag", "Tag", show=False),
        Binding("c", "compare", "Compare", show=False),
        Binding("C", "coverage", "Coverage", show=False),
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

    # --- what is on it
    def body(self) -> ComposeResult:
        with Horizontal(id="head"):
            yield Static(" / ", id="prompt", markup=False)
            yield QueryInput(self.leave_box)
            yield Static("", id="count", markup=False)
        yield Notice()
        with Horizontal(id="middle"):
            with Vertical(id="side"):
                yield Histogram()
                yield FacetPane()
            with Vertical(id="answers"):
                yield ResultList()
                yield AdvicePanel()

    def on_mount(self) -> None:
        super().on_mount()
        self.set_focus(self.query_one(ResultList))
        self.watch(self.query_one(QueryInput), "scroll_x", self.query_one(Notice).follow)
        self.call_after_refresh(self.begin)

    def on_resize(self) -> None:
        """A pane that is not there any more gives up the focus, and the count has more or less room."""
        focused = self.focused
        if focused is not None and not focused.region:
            self.focus_now(self.query_one(ResultList))
        if self.answered and self.answered == self.asked:
            self.call_after_refresh(self.show_count)

    def hints(self) -> tuple[Hint, ...]:
        if self.has_nothing and not isinstance(self.focused, QueryInput):
            return NOTHING_LISTED
        if self.answered and not self.results.total and isinstance(self.focused, ResultList):
            return NOTHING_FOUND
        if everything(self.question) and isinstance(self.focused, ResultList):
            return NOTHING_ASKED
        return hints_for(self.focused)

    # --- narrowing
    @on(FacetPane.Chosen)
    def facet_chosen(self, message: FacetPane.Chosen) -> None:
        """Take a value or leave it out."""
        self.ask(toggled(self.question, message.field, message.value, excluded=message.excluded))

    @on(FacetPane.MoreWanted)
    def more_wanted(self, message: FacetPane.MoreWanted) -> None:
        """All values of a field, with a box to search in them."""
        self.fetch_values(message.field)

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

    def leave_box(self) -> None:
        """From the query box to the results: the query as it stands is what was meant."""
        self.focus_now(self.query_one(ResultList))
        self.take_text()
        if self._timer is not None:
            self.ask_again()
        else:
            self.say_now()
        self.program.history.settled(self.question.text)
        self.hold_keys()

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
        if not self.query_one(AdvicePanel).display:
            raise SkipAction
        self.query_one(AdvicePanel).ask(key)

    def action_undo(self) -> None:
        """The filters as they were before the last change."""
        if not self.undone:
            self.program.tell("nothing to undo")
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
            self.say_marks()

    def action_tag(self) -> None:
        """Give the chosen article a tag, or take one back."""
        chosen = self.query_one(ResultList).chosen
        if chosen is not None:
            pick_tag(self, chosen.id)

    def tags_changed(self) -> None:
        """Ask again: tags may be what was asked for."""
        self.ask_again(keep_place=True)

    def say_marks(self) -> None:
        """Say how many are marked, beside the narrowing; an error stays in sight."""
        notice, words = self.query_one(Notice), self.program.marks_words()
        if notice.error is not None:
            self.program.tell(words)
            return
        narrowing = narrowing_words(self.listing.question)
        notice.show(f"{narrowing} · {words}" if narrowing else words)

    def action_compare(self) -> None:
        """The two marked, or the chosen one with the nearest."""
        chosen = self.query_one(ResultList).chosen
        self.program.compare(chosen.id if chosen else None)

    def action_coverage(self) -> None:
        """What other outlets have of the chosen article's event."""
        chosen = self.query_one(ResultList).chosen
        if chosen is not None:
            self.program.show_coverage(self.listing, chosen.id)

    def action_quotes(self) -> None:
        """Who said it."""
        self.program.show_quotes(self.listing)

    def action_kwic(self) -> None:
        """The words in their context."""
        self.program.show_kwic(self.listing)

    def action_timeline(self) -> None:
        """The hits in the order of time."""
        self.program.show_timeline(self.listing)

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
        name_search(self)

    def action_saved_searches(self) -> None:
        """The questions kept."""
        pick_saved(self)

    @work(thread=True, exclusive=True, group="saved")
    def keep_search(self, name: str, question: Question) -> None:
        """Keep a question under a name, in a thread that looks up the articles that it names."""
        from searchapp.asked.following import beginnings

        with writing():
            likes = beginnings(self.program.library, question.text) if "like:" in question.text.lower() else {}
            kept = save_search(self.program.own, SavedSearch(name, question, likes))
        said = f"saved: {name}" if kept else "own/searches.toml cannot be written"
        self.app.call_from_thread(self.program.tell, said, warning=not kept)

    def ask_saved(self, saved: SavedSearch) -> None:
        """Ask a saved search again."""
        if saved.likes:
            self.ask_followed(saved)
        else:
            self.ask(saved.question)

    @work(thread=True, exclusive=True, group="saved")
    def ask_followed(self, saved: SavedSearch) -> None:
        """Ask it with the articles that it names found again, in a thread, wherever their files are now."""
        from searchapp.asked.following import followed

        try:
            text = followed(self.program.library, saved.question.text, saved.likes)
        except SearchappError:
            text = saved.question.text
        self.app.call_from_thread(self.ask, replace(saved.question, text=text))

    def action_history(self) -> None:
        """The queries asked before."""
        pick_earlier(self)

    def follow(self, listing: Listing, place: int) -> None:
        """Another article of this list is read: choose it."""
        if listing is self.listing:
            self.query_one(ResultList).cursor = place

    def on_screen_resume(self) -> None:
        """Back from another screen: the marks may be others."""
        if self.is_mounted:
            self.query_one(ResultList).mark(self.program.marks())
