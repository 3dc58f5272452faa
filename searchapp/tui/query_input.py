"""The box that queries are typed into."""

from typing import ClassVar

from textual import events
from textual.binding import Binding, BindingType
from textual.message import Message
from textual.widgets import Input


class QueryInput(Input):
    """Leaves on Enter, Down, Tab and Esc at once: keys that follow go to where the focus went, not into the box."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("ctrl+u", "clear_all", "Clear", show=False),
        Binding("up", "earlier", "Earlier query", show=False),
    ]

    class Left(Message):
        """The box was left for the results."""

    class EarlierWanted(Message):
        """The query before this one is to be put in the box."""

    def __init__(self) -> None:
        super().__init__(placeholder="search", id="query", compact=True, select_on_focus=False)
        self.cursor_blink = False

    async def _on_key(self, event: events.Key) -> None:
        if self.screen.focused is not self:
            # The box was left while this key was on its way.
            event.stop()
            event.prevent_default()
            target = self.screen.focused or self.screen
            target._forward_event(events.Key(event.key, event.character))
            return
        if event.key in ("enter", "down", "escape", "tab"):
            event.stop()
            event.prevent_default()
            self.leave()
            return
        await super()._on_key(event)

    def leave(self) -> None:
        """Give the focus to whoever the screen says."""
        results = self.screen.query_one("#results")
        self.screen.set_focus(results)
        self.post_message(self.Left())

    def action_clear_all(self) -> None:
        """Empty the box."""
        self.value = ""

    def action_earlier(self) -> None:
        """Step back through the queries asked before."""
        self.post_message(self.EarlierWanted())
