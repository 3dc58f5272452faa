"""A file of named arrays: what a segment is on the disk.

    magic (8 bytes) · length of the header (u32) · header (JSON) · arrays, each from a multiple of 8 bytes on

The header says of each array its type, offset and count, and holds small facts. Everything is little-endian. Beside
the file stand the sums of its blocks (see `checked`); nothing in it is executable.
"""

import json
from bisect import bisect_left
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from searchapp.engine.local.storage.checked import CheckedFile
from searchapp.errors import IndexDamaged, IndexFormat

MAGIC = b"SEARCHA1"
INDEX_NAME = "MAIN"
"""The name of the index within its folder, as Whoosh has it: what the names of its files begin with."""
SEGMENT_SUFFIX = ".sea"
TYPES = frozenset(("|u1", "<u2", "<u4", "<u8", "<i4", "<i8"))
"""How numbers are stored."""
ALIGNED = 8
"""Bytes; an array begins at a multiple of them."""
_HEADER_LIMIT = 16 << 20
"""Bytes of a header that is believed."""


class ArrayFile:
    """A file of arrays, mapped for reading. Raises IndexDamaged and IndexFormat."""

    def __init__(self, path: Path) -> None:
        self._file = CheckedFile(path)
        start = self._file.bytes(0, min(len(MAGIC) + 4, self._file.size))
        if start[: len(MAGIC)] != MAGIC:
            raise IndexFormat(f"{path} is not in the format of this version")
        length = int.from_bytes(start[len(MAGIC) :], "little")
        self._base = len(MAGIC) + 4 + length
        try:
            if length > _HEADER_LIMIT:
                raise ValueError("no header is so long")
            header = json.loads(self._file.bytes(len(MAGIC) + 4, self._base))
            self._entries = {str(name): _entry(entry) for name, entry in header["arrays"].items()}
            self.facts: Mapping[str, Any] = header["facts"]
        except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
            raise IndexDamaged(f"{path} is damaged") from error
        self.path = path
        self._read: dict[str, NDArray[Any]] = {}

    def __contains__(self, name: str) -> bool:
        return name in self._entries

    def let_go(self) -> None:
        """Give the pages of the file back to the system; see `CheckedFile.let_go`."""
        self._file.let_go()

    def count(self, name: str) -> int:
        """How many items an array has; 0 when there is none of this name."""
        return self._entries[name][2] if name in self._entries else 0

    def array(self, name: str) -> NDArray[Any]:
        """A whole array, checked in one go: for those that are read from end to end or at many places."""
        found = self._read.get(name)
        if found is None:
            found = self._read[name] = self.part(name, 0, self.count(name))
        return found

    def part(self, name: str, start: int, stop: int) -> NDArray[Any]:
        """The items `[start, stop)` of an array; only their blocks are checked."""
        entry = self._entries.get(name)
        if entry is None or not 0 <= start <= stop <= entry[2]:
            raise IndexDamaged(f"{self.path} lacks a part of {name}")
        kind, at, _ = entry
        return self._file.array(kind, self._base + at + start * kind.itemsize, stop - start)

    def items(self, name: str) -> "Items":
        """An array of which a few items are read here and there; only their blocks are checked."""
        kind, at, count = self._entries.get(name, (np.dtype(np.uint8), 0, 0))
        return Items(self._file, kind, self._base + at, count)

    def bytes(self, name: str, start: int, stop: int) -> bytes:
        """A copy of the bytes `[start, stop)` of an array of bytes."""
        entry = self._entries.get(name)
        if entry is None or not 0 <= start <= stop <= entry[2]:
            raise IndexDamaged(f"{self.path} lacks a part of {name}")
        at = self._base + entry[1]
        return self._file.bytes(at + start, at + stop)


class Items:
    """The items of an array, read singly. Raises IndexDamaged."""

    def __init__(self, file: CheckedFile, kind: "np.dtype[Any]", at: int, count: int) -> None:
        self._file, self._at, self._width = file, at, kind.itemsize
        self._array = file.unchecked(kind, at, count)

    def __len__(self) -> int:
        return len(self._array)

    def item(self, number: int) -> int:
        """The item of a number."""
        return self.several(number, 1)[0]

    def lower(self, value: int) -> int:
        """The number of the first item that is not below a value; the items are rising.

        They are looked at unchecked until the two are found that the value stands between, and these are checked. Where
        they are as they were written, there is no other such place."""
        at = bisect_left(self._array.data, value)
        if not self._stands_at(value, at):
            self._file.check(self._at, self._at + len(self._array) * self._width)
            at = bisect_left(self._array.data, value)
        return at

    def _stands_at(self, value: int, at: int) -> bool:
        first, last = max(0, at - 1), min(at + 1, len(self._array))
        self._file.check(self._at + first * self._width, self._at + last * self._width)
        around = self._array[first:last].tolist()
        return (not at or around[0] < value) and (at == len(self._array) or value <= around[-1])

    def find(self, value: int) -> int | None:
        """The number of the item of a value, or None; the items are rising, each once."""
        at = self.lower(value)
        return at if at < len(self._array) and self._array.item(at) == value else None

    def several(self, first: int, count: int) -> list[int]:
        """So many items from a number on."""
        return self._file.array(self._array.dtype, self._at + first * self._width, count).tolist()  # type: ignore[no-any-return]


def reuse_memory(size: int) -> None:
    """Have the memory of arrays of up to so many bytes used again, and in large pages.

    The C library gives the memory of an array above 128 KB back to the system and takes it anew, page by page, which
    costs as much as what is done with the array. But once it has seen one go, it keeps what is not larger. So one is
    made here that goes; the next one lies where all others will, and numpy asks for large pages for it. Nothing is
    written into either, so they take no room.
    """
    for _ in range(2):
        np.empty(size, np.uint8)


def in_turn(at: NDArray[Any], facts: NDArray[Any]) -> NDArray[Any]:
    """One array of two whose numbers are wanted together: where each of some things begins, and at last where all end,
    and a fact of each."""
    both = np.empty(len(at) + len(facts), "<u4")
    both[0::2], both[1::2] = at, facts
    return both


def bounds(lengths: NDArray[Any] | Sequence[int]) -> NDArray[np.int64]:
    """Where each of some lists of these lengths begins when they are laid end to end, and at last where all end."""
    at = np.zeros(len(lengths) + 1, np.int64)
    np.cumsum(lengths, out=at[1:])
    return at


def narrow(numbers: NDArray[Any]) -> NDArray[Any]:
    """Numbers, none negative, in as few bytes each as the largest of them needs."""
    most = int(numbers.max(initial=0))
    return numbers.astype("|u1" if most < 1 << 8 else "<u2" if most < 1 << 16 else "<u4")


def _entry(entry: Any) -> "tuple[np.dtype[Any], int, int]":
    kind, at, count = entry
    if kind not in TYPES or type(at) is not int or type(count) is not int or at < 0 or count < 0:
        raise ValueError("no array is described so")
    return np.dtype(kind), at, count
