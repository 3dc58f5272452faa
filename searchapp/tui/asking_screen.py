"""How the search screen asks: workers search in threads and answer by messages, the handlers keep the state."""

from dataclasses import replace

from rich.cells import cell_len
from textual import on, work
from textual.timer import Timer
from textual.widgets import Input, Static
from textual.worker import get_current_worker

from searchapp.asked.question import Question
from searchapp.engine.engine import Progress
from searchapp.errors import EngineError, NoIndex, QueryError, SearchappError
from searchapp.hits import Results
from searchapp.query.tree import one_quotes
from searchapp.text.counted import counted
from searchapp.tui import asking
from searchapp.tui.advice import AdvicePanel
from searchapp.tui.ahead import TypedAhead
from searchapp.tui.asking import Listing
from searchapp.tui.building import progress_words
from searchapp.tui.cards import CARD_ROWS
from searchapp.tui.dates import by_day
from searchapp.tui.facets import FacetPane
from searchapp.tui.histogram import Histogram
from searchapp.tui.messages import Advice, AdviceLine, Failed, Found, PageCame
from searchapp.tui.notice import Notice
from searchapp.tui.pages import Pages
from searchapp.tui.query_input import QueryInput
from searchapp.tui.question import EVERYTHING, SORT_WORDS, everything, narrowing_words, request
from searchapp.tui.results import ResultList
from searchapp.tui.sheet import Sheet
from searchapp.tui.windows import pick_value

DEBOUNCE = 0.02
"""Seconds of quiet after a key before the search starts."""
PAUSE = 0.3
"""Seconds without a key after which whoever types is told that nothing was found."""
_MOST_UNDO = 100
_AGAIN = "Then Ctrl-P, “Bring the index up to date”, tries again."
_FIRST = "Save articles in seeds/, then Ctrl-P, “Bring the index up to date”."
_ANEW = "Ctrl-P, then “Build the index anew”, reads every article again; what is in own/ stays."


class AskingScreen(Sheet):
    """Holds the question that stands, the number under which it was asked last, and the answer that is listed.

    `asked` counts questions and `answered` is the one whose answer is seen: an answer to any other is late and
    dropped. `failed` is the last one that could not be answered. `undone` are earlier questions, for their facets and
    days; `ahead` has the keys that were typed ahead of an answer.
    """

    def __init__(self) -> None:
        super().__init__()
        self.question = Question()
        self.listing = Listing(self.question, EVERYTHING, Pages())
        self.results = Results("", 0, (), {}, 0.0)
        self.asked = 0
        self.answered = 0
        self.failed = 0
        self.undone: list[Question] = []
        self.ahead = TypedAhead(self)
        self._timer: Timer | None = None
        self._pause_timer: Timer | None = None
        self._keep_place = False
        self._unsaid: Found | None = None
        self._arranged = (False, False)
        self._advised = 0

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
        self._arrange(first=False, nothing=True)
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
            if self.answered:
                self.query_one(Notice).show(error=error)
            else:
                self._say_why("NO INDEX", error, f"{error.mend[:1].upper()}{error.mend[1:]}. {_AGAIN}")
            return
        self.program.tell(did or "the index is up to date")
        self.ask_again(keep_place=bool(self.answered))

    def index_replaced(self) -> None:
        """There is a newer index: ask again, staying in place."""
        self.ask_again(keep_place=True)

    @property
    def has_nothing(self) -> bool:
        """Whether there is no list to do anything with: no index yet, or none that can be read."""
        return not self.answered and self._arranged == (False, True)

    def hold_keys(self) -> None:
        """Keep keys back until the answer is here: what follows a query is meant for its results."""
        if self.asked not in (self.answered, self.failed):
            self.ahead.wait()

    # --- asking
    def ask(self, question: Question, *, undo: bool = True) -> None:
        """Make this the question and search for it; the filters of the last one can be had back."""
        changed = (question.choices, question.days) != (self.question.choices, self.question.days)
        if undo and changed:
            self.undone = [*self.undone[-_MOST_UNDO:], self.question]
        self.question = question
        box = self.query_one(QueryInput)
        if box.value != question.text:
            with self.prevent(Input.Changed):
                box.value = question.text
        self.ask_again()

    def ask_again(self, *, keep_place: bool = False) -> None:
        """Search for the question that stands."""
        if self._timer is not None:
            self._timer.stop()
            self._timer = None
        self._stop_pause()
        self.asked += 1
        self._keep_place = keep_place
        self._unsaid = None
        height = self.query_one("#answers").size.height
        daily = by_day(self.question.days, sum(1 for one in self.results.facets.get("month", ()) if one.value))
        self.search(self.asked, self.question, seen=max(1, -(-height // CARD_ROWS)), daily=daily)

    @work(thread=True, exclusive=True, group="search")
    def search(self, number: int, question: Question, *, seen: int, daily: bool) -> None:
        """Answer a question in a thread."""
        worker = get_current_worker()
        try:
            tree, results = asking.answer(self.program.library, question, seen=seen, daily=daily)
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
    def take_text(self) -> None:
        """Search for what is in the box, a moment after the last key."""
        text = self.query_one(QueryInput).value
        if text == self.question.text:
            return
        self.question = replace(self.question, text=text)
        if self._timer is not None:
            self._timer.stop()
        self._timer = self.set_timer(DEBOUNCE, self.ask_again)

    # --- answers
    @on(Found)
    def show_found(self, message: Found) -> None:
        """List the answer, unless a newer question was asked since.

        Half a word often stands nowhere: while one types, what was listed stays until a pause.
        """
        if message.number != self.asked:
            return
        if not message.results.total and self.answered and isinstance(self.focused, QueryInput):
            self._unsaid = message
            self._say_count("0 articles")
            self.query_one(Notice).show("nothing found yet: below stands the last answer")
            self._pause_timer = self.set_timer(PAUSE, self.say_now)
            return
        self.list_answer(message)

    def list_answer(self, message: Found) -> None:
        """List an answer to the newest question, with what else could be asked where that helps."""
        self.answered = message.number
        self.results = message.results
        pages = Pages(message.results.total, message.results.hits)
        self.listing = Listing(message.question, message.tree, pages)
        asked = not everything(message.question)
        with self.app.batch_update():
            self.query_one(ResultList).show(pages, asked=asked, keep_place=self._keep_place)
            sayers = any(one_quotes(message.tree))
            self.query_one(FacetPane).show(message.results.facets, message.question, sayers=sayers)
            self._show_histogram()
            self.show_count()
            self.query_one(Notice).show(narrowing_words(message.question))
            self._show_advice()
        self.hints_changed()
        self.program.history.answered(message.question.text, message.results.total)
        self.ahead.release()

    def _show_histogram(self) -> None:
        facets = self.results.facets
        counted = facets.get("day") or facets.get("month", ())
        counts = {one.value: one.count for one in counted if one.value}
        self.query_one(Histogram).show(counts, self.question.days)

    def show_count(self) -> None:
        """Say how many there are, in which order and, where there is room, how long it took."""
        total = self.results.total
        words = counted(total, "article")
        if self.question.sort is not None:
            words += f" · {SORT_WORDS[self.question.sort]}"
        took = f" · {self.results.took_ms:.0f} ms"
        room = self.query_one("#count").styles.width
        self._say_count(words + took if room is None or cell_len(words + took) < room.value else words)

    def _say_count(self, words: str) -> None:
        self.query_one("#count", Static).update(f"{words} ", layout=False)

    def _arrange(self, *, first: bool, nothing: bool) -> None:
        if (first, nothing) != self._arranged:
            self._arranged = first, nothing
            answers = self.query_one("#answers")
            answers.set_class(first, "-first")
            answers.set_class(nothing, "-nothing")

    def _show_advice(self) -> None:
        if not self.results.total:
            self.query_one(AdvicePanel).show("NOTHING FOUND", (AdviceLine("looking for a way on …"),))
        self.give_room()

    def give_room(self) -> None:
        """Give the list and what else could be asked their room: questions to try make way for typing."""
        if not self.answered:
            return
        question, nothing = self.listing.question, not self.results.total
        typing = isinstance(self.focused, QueryInput)
        first = everything(question) and not question.narrowed and not nothing and not typing
        self._arrange(first=first, nothing=nothing)
        if (first or nothing) and self._advised != self.answered:
            self._advised = self.answered
            self.advise(self.answered, question, self.results)

    def on_descendant_focus(self) -> None:
        super().on_descendant_focus()
        self.give_room()

    def say_now(self) -> None:
        """Say that nothing was found, now that the typing pauses."""
        self._stop_pause()
        message, self._unsaid = self._unsaid, None
        if message is not None and message.number == self.asked:
            self.list_answer(message)

    def _stop_pause(self) -> None:
        if self._pause_timer is not None:
            self._pause_timer.stop()
            self._pause_timer = None

    @on(Failed)
    def show_failure(self, message: Failed) -> None:
        """Say what went wrong; the results that were there stay."""
        if message.number != self.asked:
            return
        self.failed = message.number
        if not (self.answered or isinstance(message.error, QueryError)):
            self._arrange(first=False, nothing=True)
            self._say_why("NO ANSWER", message.error, _way_out(message.error))
        else:
            self.query_one(Notice).show(error=message.error)
        if isinstance(message.error, QueryError):
            self.program.history.answered(message.question.text, 0)
        self._say_count("below: the last answer" if isinstance(message.error, QueryError) and self.answered else "")
        self.ahead.release()

    def _say_why(self, heading: str, error: SearchappError, mend: str) -> None:
        """Say in place of the answers why there are none, and nowhere else."""
        self.query_one(Notice).show()
        lines = (AdviceLine(f"{error.what[:1].upper()}{error.what[1:]}."), AdviceLine(mend))
        self.query_one(AdvicePanel).show(heading, lines)
        self.hints_changed()

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

    # --- the values of a facet
    @work(thread=True, exclusive=True, group="values")
    def fetch_values(self, field: str) -> None:
        """All values of a field, in a thread."""
        try:
            wanted = request(self.question, asking.tree_of(self.program.library, self.question), facets={field: 0})
            counts = self.program.library.search(self.question.text, wanted).facets.get(field, ())
        except SearchappError as error:
            self.post_message(Failed(self.asked, self.question, error))
            return
        self.app.call_from_thread(pick_value, self, field, counts)


def _way_out(error: SearchappError) -> str:
    """What can be done where nothing can be listed."""
    if isinstance(error, EngineError):
        return _FIRST if isinstance(error, NoIndex) else _ANEW
    return f"{error.mend[:1].upper()}{error.mend[1:]}. Then search again."
