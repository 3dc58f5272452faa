"""What searches remember for those that follow: the posting lists that words last came to.

Whoever types asks for the same words again and again, with one more letter or one more filter. The memory holds a
bounded number of rows and forgets the least recently used lists.
"""

from collections import OrderedDict
from collections.abc import Hashable
from threading import Lock

from searchapp.engine.local.rows import Weighed

ROWS = 4_000_000
"""Rows that are remembered in all, of 2 bytes each and up to 4 for their counts."""


class Memory:
    """Lists by what was asked for. Threads may use it at once."""

    def __init__(self, rows: int = ROWS) -> None:
        self._limit = rows
        self._held = 0
        self._lists: OrderedDict[Hashable, Weighed] = OrderedDict()
        self._lock = Lock()

    def get(self, key: Hashable) -> Weighed | None:
        """The list of a key, if it is remembered."""
        with self._lock:
            found = self._lists.get(key)
            if found is not None:
                self._lists.move_to_end(key)
            return found

    def put(self, key: Hashable, found: Weighed) -> None:
        """Remember a list."""
        with self._lock:
            if key not in self._lists:
                self._held += len(found.rows) + 1
            self._lists[key] = found
            while self._held > self._limit:
                _, forgotten = self._lists.popitem(last=False)
                self._held -= len(forgotten.rows) + 1
