"""What searches remember for those that follow: the rows that words last came to, and what rows gained by them.

Whoever types asks for the same words again and again, with one more letter or one more filter. The memory holds a
bounded number of rows and forgets the least recently used lists.
"""

from collections import OrderedDict
from collections.abc import Hashable
from threading import Lock
from typing import Any

ROWS = 8_000_000
"""Rows that are remembered in all, of some 4 bytes each."""


class Memory:
    """Things of some rows by what was asked for. Threads may use it at once."""

    def __init__(self, rows: int = ROWS) -> None:
        self._limit = rows
        self._held = 0
        self._lists: OrderedDict[Hashable, tuple[Any, int]] = OrderedDict()
        self._lock = Lock()

    def get(self, key: Hashable) -> Any:
        """What is remembered for a key, or None."""
        with self._lock:
            found = self._lists.get(key)
            if found is None:
                return None
            self._lists.move_to_end(key)
            return found[0]

    def holds(self, key: Hashable) -> bool:
        """Whether something is remembered for a key."""
        return key in self._lists

    def put(self, key: Hashable, found: Any, rows: int) -> None:
        """Remember something that takes up so many rows."""
        with self._lock:
            if key not in self._lists:
                self._held += rows + 1
            self._lists[key] = found, rows
            while self._held > self._limit:
                _, (_, size) = self._lists.popitem(last=False)
                self._held -= size + 1
