"""The box that queries are typed into."""

from collections.abc import Callable
from typing import ClassVar

from textual import events
from textual.binding import Binding, BindingType
from textual.geometry import Size
from textual.message import Message
from textual.reactive import Reactive, reactive

from searchapp.tui.box import Box

_WAITING, _TYPING = "to search", 'words, "a phrase", by:Name'
_LEAVING = ("enter", "down", "escape", "tab")


class QueryInput(Box):
    """A line of text that Enter, Down, Tab and Esc leave by way of `leave`: what follows is not typed into it."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("ctrl+u", "clear_all", "Clear", show=False),
        Binding("up", "earlier", "Earlier query", show=False),
    ]

    # Its size never depends on what is typed: Input would lay the screen out again for each key.
    value: reactive[str] = reactive("", layout=False, init=False)
    virtual_size = Reactive(Size(0, 0), layout=False)

    class EarlierWanted(Message):
        """The query before this one is to be put in the box."""

    def __init__(self, leave: Callable[[], None]) -> None:
        super().__init__(placeholder=_WAITING, id="query", compact=True, select_on_focus=False)
        self.cursor_blink = False
        self._leave = leave

    def take(self, key: events.Key) -> bool:
        """Take a key: text is typed, what leaves the box leaves it. False for a key that is neither."""
        if key.key in _LEAVING:
            self._leave()
            return True
        return super().take(key)

    def on_focus(self) -> None:
        """Say what can be typed."""
        self.placeholder = _TYPING

    def on_blur(self) -> None:
        """Say what the key before the box is for."""
        self.placeholder = _WAITING

    def action_clear_all(self) -> None:
        """Empty the box."""
        self.value = ""

    def action_earlier(self) -> None:
        """Step back through the queries asked before."""
        self.post_message(self.EarlierWanted())
