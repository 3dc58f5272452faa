"""What searches remember for those that follow: the rows that words last came to, and what rows gained by them.

Whoever types asks for the same words again and again, with one more letter or one more filter. The memory holds a
bounded number of bytes and forgets the least recently used lists.
"""

from collections import OrderedDict
from collections.abc import Hashable
from threading import Lock
from typing import Any

BYTES = 64 << 20
"""What is remembered in all, at most."""

_ENTRY = 200
"""Bytes of an entry without its arrays."""


class Memory:
    """Arrays, or tuples of arrays, by what was asked for. Threads may use it at once."""

    def __init__(self) -> None:
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

    def put(self, key: Hashable, found: Any) -> None:
        """Remember an array or a tuple of arrays; None in it is nothing."""
        parts = found if isinstance(found, tuple) else (found,)
        size = _ENTRY + sum(part.nbytes for part in parts if part is not None)
        with self._lock:
            if key not in self._lists:
                self._held += size
                self._lists[key] = found, size
            while self._held > BYTES:
                _, (_, forgotten) = self._lists.popitem(last=False)
                self._held -= forgotten
