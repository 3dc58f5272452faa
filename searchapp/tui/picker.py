"""Small windows over a screen: pick one of many by typing a part of it, or write a name."""

from collections.abc import Sequence
from typing import ClassVar

from rich.cells import cell_len
from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.screen import ModalScreen
from textual.widgets import Input, Static

from searchapp.records import dataclass
from searchapp.text.clean import clean_line
from searchapp.text.folding import fold
from searchapp.tui.box import Box
from searchapp.tui.lines import Piece, Row, padded, row
from searchapp.tui.sheet import SteadyScreen
from searchapp.tui.table import Table

_MOST_ROWS, _ROWS_AROUND = 26, 6


@dataclass(frozen=True, slots=True)
class Option:
    """One of many: what is read, what stands at the right, a sign before it. `key` is what a choice gives back."""

    key: str | None
    words: str
    right: str = ""
    sign: str = " "


@dataclass(frozen=True, slots=True)
class Picked:
    """What was picked; `other` when by the second key (leave out, forget)."""

    key: str | None
    other: bool = False


def matching(options: Sequence[Option], typed: str) -> tuple[Option, ...]:
    """The options that hold every word typed, whatever its case and its accents."""
    words = fold(typed).split()
    if not words:
        return tuple(options)
    folded = ((option, fold(option.words)) for option in options)
    return tuple(option for option, text in folded if all(word in text for word in words))


class OptionTable(Table[Option]):
    """Options to pick from."""

    def draw(self, entry: Option, number: int, *, chosen: bool) -> Row:
        width = self.columns
        taken = cell_len(entry.right) + 1
        return row(
            Piece("▌" if chosen else " ", ("accent",)),
            Piece(entry.sign + " ", ("accent", "strong")),
            Piece(padded(clean_line(entry.words), width - taken - 4), ("title",) if chosen else ()),
            Piece(f" {entry.right} ", ("muted",)),
            fill=("cursor",) if chosen else (),
        )


class FilterInput(Box):
    """The box of a picker: arrows move in the list below it."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("down", "screen.move(1)", show=False),
        Binding("up", "screen.move(-1)", show=False),
        Binding("pagedown", "screen.page(1)", show=False),
        Binding("pageup", "screen.page(-1)", show=False),
        Binding("enter", "screen.pick", show=False),
    ]


class Picker(ModalScreen[Picked | None], SteadyScreen[Picked | None]):
    """A list to pick from with a box that narrows it. Enter picks; the second key, where there is one, Ctrl-X. Where it
    is said what a `new` one is called, what is typed can be picked as well."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "close", show=False),
        Binding("ctrl+x", "other", show=False, priority=True),
    ]

    def __init__(self, title: str, options: Sequence[Option], *, foot: str, other: bool = False, new: str = "") -> None:
        super().__init__()
        self.heading, self.options, self.foot, self.other, self.new = title, tuple(options), foot, other, new
        self._narrowed_to = ""

    def compose(self) -> ComposeResult:
        with Vertical(classes="window"):
            yield Static(f" {self.heading}", classes="window-title", markup=False)
            box = FilterInput(
                placeholder=f"type to narrow{' or to write ' * bool(self.new)}{self.new}", compact=True, id="filter"
            )
            box.cursor_blink = False
            yield box
            yield OptionTable()
            yield Static(f" {self.foot}", classes="window-foot", markup=False)

    def on_mount(self) -> None:
        self.set_focus(self.query_one(FilterInput))
        self.query_one(OptionTable).show(self.options)
        self.query_one(OptionTable).say_nothing("nothing like this here")
        # No larger than its options need: what is chosen about stays in sight.
        self.query_one(".window").styles.max_height = min(_MOST_ROWS, len(self.options) + _ROWS_AROUND)

    @on(Input.Changed)
    def narrow(self) -> None:
        """Show what holds the words typed, and what is typed itself where that can be picked."""
        typed = " ".join(self.query_one(FilterInput).value.split())
        if typed == self._narrowed_to:
            return
        self._narrowed_to, found = typed, matching(self.options, typed)
        if self.new and typed and all(fold(typed) != fold(option.words) for option in found):
            found = (*found, Option(typed, typed, self.new, "+"))
        self.query_one(OptionTable).show(found)

    def action_move(self, step: int) -> None:
        """One option up or down."""
        self.narrow()
        self.query_one(OptionTable).action_move(step)

    def action_page(self, step: int) -> None:
        """One window up or down."""
        self.narrow()
        self.query_one(OptionTable).action_page(step)

    def action_pick(self) -> None:
        """Pick what the list has under its cursor, of what is typed by now."""
        self.narrow()
        self.query_one(OptionTable).action_open()

    @on(Table.Opened)
    def picked(self) -> None:
        """Give back what was picked."""
        chosen = self.query_one(OptionTable).chosen
        if chosen is not None:
            self.dismiss(Picked(chosen.key))

    def action_other(self) -> None:
        """Give it back by the second key."""
        self.narrow()
        chosen = self.query_one(OptionTable).chosen
        if self.other and chosen is not None:
            self.dismiss(Picked(chosen.key, other=True))

    def action_close(self) -> None:
        """Pick nothing."""
        self.dismiss(None)


class AskName(ModalScreen[str | None], SteadyScreen[str | None]):
    """One line to write: a name, a file."""

    BINDINGS: ClassVar[list[BindingType]] = [Binding("escape", "close", show=False)]

    def __init__(self, title: str, value: str = "", *, foot: str = "⏎ keep   esc leave it") -> None:
        super().__init__()
        self.heading, self.value, self.foot = title, value, foot

    def compose(self) -> ComposeResult:
        with Vertical(classes="window small"):
            yield Static(f" {self.heading}", classes="window-title", markup=False)
            box = Box(self.value, compact=True, id="filter", select_on_focus=False)
            box.cursor_blink = False
            yield box
            yield Static(f" {self.foot}", classes="window-foot", markup=False)

    def on_mount(self) -> None:
        self.set_focus(self.query_one(Box))

    @on(Input.Submitted)
    def written(self, event: Input.Submitted) -> None:
        """Give back what was written."""
        self.dismiss(event.value.strip() or None)

    def action_close(self) -> None:
        """Write nothing."""
        self.dismiss(None)
