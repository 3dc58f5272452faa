"""Numbers for the chunks of texts (runs without white space): a text is read as the numbers of its chunks.

Of a large text all chunks are numbered at once. Those of up to 16 bytes, nearly all, are looked up in a table whose
places follow from their bytes, by arithmetic on whole arrays; the rest, and what the table does not hold, in a
dictionary.
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import count, islice
from operator import itemgetter
from typing import Any, TypeVar

import numpy as np
from numpy.typing import NDArray

Array = NDArray[Any]
Key = TypeVar("Key")

_SIXTEEN = 16
_KEY = np.dtype(("V", _SIXTEEN))
_MASKS = (np.tri(_SIXTEEN + 1, _SIXTEEN, -1, np.uint8) * np.uint8(255)).reshape(-1).view(_KEY)
"""The bits of the first 0 to 16 bytes."""
_BOTH = 0x0101
"""Two that are true, side by side."""
LEAST_PLACES, PLACES = 16, 19
"""Binary digits of the number of places of the table, at first and at most: what the processor's caches hold is worth
more than room."""
_ROOM = 2
"""Places for each chunk from which on the table is large enough."""
_MULTIPLIER = np.uint64(0x9E3779B97F4A7C15)
"""An odd number without a pattern, which spreads the chunks over the places."""
_PIECE = 1 << 18
"""Bytes of a text that are worked on at a time at most, up to the next space."""
_LEAST_PIECE, _EACH_KNOWN = 1 << 13, 8
"""Bytes that are worked on at first, and how many more for each chunk that is known: the sooner the commonest chunks
stand in the table, the fewer are looked for in the dictionary."""
_NUL = 3
"""The sign that stands for NUL, which is to fill up what is shorter than eight bytes; neither is part of a word."""
_SPACES = b"\t\n\x0b\x0c\r\x1c\x1d\x1e\x1f"
_PLAIN = bytes.maketrans(_SPACES + b"\0", b" " * len(_SPACES) + bytes((_NUL,)))
_SPACE = ord(" ")


class Numbers(defaultdict[Key, int]):
    """Numbers for keys, in the order in which they come."""

    def __init__(self) -> None:
        super().__init__(count().__next__)

    def of(self, keys: Sequence[Key]) -> Sequence[int]:
        """`[self[key] for key in keys]`, in half its time (of one alone the quick way gives no sequence)."""
        return itemgetter(*keys)(self) if len(keys) > 1 else [self[key] for key in keys]

    def after(self, known: int) -> Iterator[Key]:
        """The keys behind the first ones, in the order in which they came."""
        return islice(self, known, None)


class ChunkNumbers(Numbers[bytes]):
    """Numbers for chunks in UTF-8. The table has places for one chunk each, and grows with them.

    key       the first sixteen bytes of its chunk, NUL behind a shorter one; NUL where there is none
    number    the chunk's number
    """

    def __init__(self) -> None:
        super().__init__()
        self._begin(LEAST_PLACES)

    def _begin(self, places: int) -> None:
        """Have an empty table."""
        self._places, self._shift = places, np.uint64(64 - places)
        self._key = np.zeros(1 << places, _KEY)
        self._number = np.zeros(1 << places, np.uint32)

    def _grow(self) -> None:
        """Have a table with enough places, and in it what the one before held."""
        keys, number = self._key, self._number
        self._begin(min(PLACES, (_ROOM * len(self)).bit_length()))
        held = _fronts(keys).nonzero()[0]
        keys = keys.take(held)
        self._keep(self._places_of(keys), keys, number.take(held))

    def _places_of(self, keys: Array) -> Array:
        """The places of chunks in the table."""
        mixed = (_fronts(keys) * _MULTIPLIER ^ keys.view("<u8")[1::2]) * _MULTIPLIER
        places: Array = (mixed >> self._shift).view(np.int64)
        return places

    def chunks_after(self, known: int) -> list[str]:
        """The chunks behind the first ones, in the order in which they came."""
        joined = b" ".join(self.after(known)).decode("utf-8", "surrogatepass")
        return joined.split(" ") if joined else []

    def read(self, text: bytes) -> tuple[Array, Array]:
        """Where the chunks of a text in UTF-8 begin, whose spaces are all of ASCII, and their numbers."""
        text, found, at = text.translate(_PLAIN), [self._read(b"")], 0
        while at < len(text):
            end = _end_of_piece(text, at, min(_PIECE, _LEAST_PIECE + _EACH_KNOWN * len(self)))
            starts, numbers = self._read(text[at:end])
            found.append((starts + at, numbers))
            at = end
        return np.concatenate([starts for starts, _ in found]), np.concatenate([numbers for _, numbers in found])

    def _read(self, text: bytes) -> tuple[Array, Array]:
        signs = np.frombuffer(b"".join((b" ", text, b" " * _SIXTEEN)), np.uint8)
        spaces = signs == _SPACE
        edges = (spaces[1:] != spaces[:-1]).nonzero()[0]
        starts, ends = edges[0::2] + 1, edges[1::2] + 1
        sizes = ends - starts
        keys = np.ndarray((len(signs) - _SIXTEEN + 1,), _KEY, signs, strides=(1,))[starts]
        keys.view("<u8")[:] &= _MASKS.take(sizes, mode="clip").view("<u8")
        places = self._places_of(keys)
        numbers = self._number.take(places)
        same = self._key.take(places).view("<u8") == keys.view("<u8")
        known = (same.view("<u2") == _BOTH) & (sizes <= _SIXTEEN)
        rest = (~known).nonzero()[0]
        if len(rest):
            written = signs.tobytes()
            pairs = zip(starts[rest].tolist(), ends[rest].tolist(), strict=True)
            numbers[rest] = self.of([written[start:end] for start, end in pairs])
            new = rest[(sizes[rest] <= _SIXTEEN) & (_fronts(self._key[places[rest]]) == 0)]
            self._keep(places[new], keys[new], numbers[new])
            if self._places < PLACES and len(self) * _ROOM > 1 << self._places:
                self._grow()
        return starts - 1, numbers

    def _keep(self, places: Array, keys: Array, numbers: Array) -> None:
        """Take chunks into the table, of several at one place the last."""
        order = np.arange(len(places), dtype=np.uint32)
        self._number[places] = order
        last = self._number.take(places) == order
        taken = places[last]
        self._key[taken], self._number[taken] = keys[last], numbers[last]


def _fronts(keys: Array) -> Array:
    """The first eight bytes of keys, as numbers."""
    fronts: Array = keys.view("<u8")[0::2]
    return fronts


def _end_of_piece(text: bytes, at: int, size: int) -> int:
    """Where a piece of a text of about so many bytes ends that begins at `at`: at a space, which all white space is by
    now."""
    if len(text) - at <= size:
        return len(text)
    end = text.find(b" ", at + size)
    return len(text) if end < 0 else end
