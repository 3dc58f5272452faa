"""What every screen of the program shares: room enough or a word about it, keys at the foot, back with Esc."""

from bisect import bisect_right
from collections.abc import Sequence
from typing import ClassVar, NamedTuple, cast

from rich.cells import cell_len
from textual import events
from textual.app import ComposeResult
from textual.await_complete import AwaitComplete
from textual.binding import Binding, BindingType
from textual.content import Content, Span
from textual.geometry import Offset
from textual.screen import Screen, ScreenResultType
from textual.widget import Widget
from textual.widgets import Static

from searchapp.tui.program import Program

LEAST_WIDTH, LEAST_HEIGHT = 60, 20
WIDE = 100
MOST_HINTS = 6


class Hint(NamedTuple):
    """A key that can be pressed now, what it does, and the action behind it for the mouse."""

    key: str
    words: str
    action: str


HELP_AND_BACK = Hint("?", "help", "screen.help"), Hint("esc", "back", "screen.back")
"""What is left to do where there is nothing."""


def hints_that_fit(hints: Sequence[Hint], width: int) -> tuple[Hint, ...]:
    """Six of these at most, as far as a row of so many cells has room: the first and the last two stay longest."""
    kept = list(hints[:MOST_HINTS])
    while len(kept) > 1 and sum(cell_len(hint.key) + cell_len(hint.words) + 4 for hint in kept) - 2 > width:
        del kept[-3 if len(kept) > 3 else -2]
    return tuple(kept)


class Hints(Static):
    """The keys that matter now, as far as there is room."""

    ALLOW_SELECT = False

    def __init__(self) -> None:
        super().__init__("", id="hints", markup=False)
        self._hints: tuple[Hint, ...] = ()
        self._shown: tuple[Hint, ...] = ()
        self._ends = list[int]()

    def show(self, hints: tuple[Hint, ...]) -> None:
        """Offer these."""
        if hints != self._hints:
            self._hints = hints
            self.update(self._drawn(), layout=False)

    def on_resize(self) -> None:
        """Offer as many as there is room for now."""
        self.update(self._drawn(), layout=False)

    def _drawn(self) -> Content:
        text, spans = "", list[Span]()
        self._ends.clear()
        self._shown = hints_that_fit(self._hints, self.size.width)
        for hint in self._shown:
            start = len(text) + 1
            text += f" {hint.key}"
            spans.append(Span(start, len(text), "bold $row-accent"))
            text += f" {hint.words}  "
            self._ends.append(cell_len(text))
        # What is behind the last word must not be cut off with a sign that something was.
        return Content(text.rstrip(), spans)

    async def on_click(self, event: events.Click) -> None:
        """Do what is written there."""
        at = bisect_right(self._ends, event.x)
        if at < len(self._ends):
            await self.screen.run_action(self._shown[at].action)


class SteadyScreen(Screen[ScreenResultType]):
    """A screen that a quick hand does not break."""

    async def on_event(self, event: events.Event) -> None:
        # A screen that opens while the program is being left gets no widgets that it could fill.
        if self.is_attached or not isinstance(event, events.Mount):
            await super().on_event(event)

    @property
    def is_made(self) -> bool:
        """Whether it has its widgets: not before it is mounted, nor once it or the program is being left."""
        return self.is_mounted and self.is_attached and not self._pruning

    def dismiss(self, result: ScreenResultType | None = None) -> AwaitComplete:
        # Enter and Esc in one moment, or a double click, must not leave the screen below too.
        return super().dismiss(result) if self.is_active else AwaitComplete()

    def get_widget_and_offset_at(self, x: int, y: int) -> tuple[Widget | None, Offset | None]:
        # A message in the corner may be gone before a second click on it.
        widget, offset = super().get_widget_and_offset_at(x, y)
        return (widget, offset) if widget is not None and widget.is_attached else (None, None)


class Sheet(SteadyScreen[None]):
    """A full screen. Subclasses give `body` and `hints`; the search screen alone has nowhere to go back to."""

    HORIZONTAL_BREAKPOINTS = [  # noqa: RUF012 - declared by Screen
        (0, "-tiny"),
        (LEAST_WIDTH, "-narrow"),
        (WIDE, "-medium"),
        (120, "-wide"),
        (150, "-broad"),
        (190, "-vast"),
    ]
    VERTICAL_BREAKPOINTS = [(0, "-short"), (LEAST_HEIGHT, "-low"), (28, "-tall")]  # noqa: RUF012
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "back", "Back", show=False),
        Binding("question_mark,f1", "help", "Help", show=False),
        Binding("slash", "query", "Query", show=False),
    ]
    HELP: ClassVar[str] = "search"

    def compose(self) -> ComposeResult:
        yield Static(f"searchapp needs {LEAST_WIDTH}x{LEAST_HEIGHT}: make it larger", id="room")
        yield from self.body()
        yield Hints()

    def body(self) -> ComposeResult:
        """The widgets between head and foot."""
        return ()

    def hints(self) -> tuple[Hint, ...]:
        """The keys that can be pressed now."""
        return ()

    @property
    def program(self) -> Program:
        """The app, as screens know it."""
        return cast("Program", self.app)

    def hints_changed(self) -> None:
        """Show the keys anew."""
        if self.is_made:
            self.query_one(Hints).show(self.hints())

    def on_mount(self) -> None:
        self.hints_changed()

    def on_descendant_focus(self) -> None:
        self.hints_changed()

    def focus_now(self, widget: Widget) -> None:
        """Move the focus before the next key is read."""
        self.set_focus(widget)
        self.hints_changed()

    def action_back(self) -> None:
        """Leave this screen."""
        if len(self.app.screen_stack) > 1:
            self.dismiss()

    def tags_changed(self) -> None:
        """The user's tags are others now; who shows them shows them anew."""

    def action_query(self) -> None:
        """To the query box, which every head shows."""
        self.program.to_query()

    def action_help(self) -> None:
        """What can be done here."""
        self.program.show_help(self.HELP)
