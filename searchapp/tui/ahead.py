"""What is typed or pasted ahead of an answer: kept back until that is here, for it is meant for what is listed then."""

from textual import events
from textual.screen import Screen
from textual.timer import Timer

from searchapp.tui.messages import KeysDue

_LONGEST = 4.0
Typed = events.Key | events.Paste


class TypedAhead:
    """Keeps the keys of a screen back from `wait` to `release`, and no longer than four seconds.

    The app gives every key to `kept` first. When it is told that those kept are due, it takes them (`due`); keys that
    it reads until then wait behind them.
    """

    def __init__(self, screen: Screen[None]) -> None:
        self._screen = screen
        self._keys: list[Typed] | None = None
        self._timer: Timer | None = None

    def wait(self) -> None:
        """Keep keys back from now on."""
        if self._keys is None:
            self._keys = []
            self._timer = self._screen.set_timer(_LONGEST, self.release)

    def kept(self, key: Typed) -> bool:
        """Whether this key was kept back."""
        if self._keys is None:
            return False
        self._keys.append(key)
        return True

    def release(self) -> None:
        """Tell the app that the keys that were kept back are due."""
        if self._timer is not None:
            self._timer.stop()
            self._timer = None
        if self._keys is not None:
            self._screen.app.post_message(KeysDue())

    def due(self) -> list[Typed]:
        """The keys that were kept back, in their order; no more are."""
        keys, self._keys = self._keys or [], None
        return keys
