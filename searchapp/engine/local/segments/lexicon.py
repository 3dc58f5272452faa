"""Sorted terms on the disk: found by bisection, read off by prefix."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Any

import numpy as np
from numpy.typing import NDArray

from searchapp.engine.local.segments.arrays import ArrayFile
from searchapp.engine.local.storage.checked import MEND
from searchapp.errors import IndexDamaged

_STEP = 32
_LOOKUPS = 12
"""Look-ups that are cheaper done term by term than by making a guide."""


def encode_terms(prefix: str, terms: Sequence[str]) -> dict[str, NDArray[Any]]:
    """The arrays of these terms, which are sorted by code point (so are their UTF-8 bytes)."""
    parts = [term.encode("utf-8", "surrogatepass") for term in terms]
    at = np.zeros(len(parts) + 1, np.int64)
    np.cumsum([len(part) for part in parts], out=at[1:])
    return {f"{prefix}.bytes": np.frombuffer(b"".join(parts), np.uint8), f"{prefix}.at": at.astype("<u4")}


class Lexicon:
    """Reads the terms that `encode_terms` wrote. A term's number is its place in their order."""

    def __init__(self, file: ArrayFile, prefix: str) -> None:
        self._file, self._name, self._at_name = file, f"{prefix}.bytes", f"{prefix}.at"
        self._at = file.items(self._at_name)
        self._lookups = 0
        self._guide: tuple[list[bytes], bytes, memoryview] | None = None

    def __len__(self) -> int:
        return max(0, len(self._at) - 1)

    def _term(self, number: int) -> bytes:
        return self._file.bytes(self._name, *self._at.pair(number))

    def term(self, number: int) -> str:
        """The term of a number."""
        return _decoded(self._term(number), self._file)

    def lower(self, term: bytes) -> int:
        """The number of the first term that is not below `term` (in UTF-8)."""
        guide = self._guide or self._guided()
        low, high = 0, len(self)
        if guide is None:
            while low < high:
                middle = (low + high) // 2
                if self._term(middle) < term:
                    low = middle + 1
                else:
                    high = middle
            return low
        every, data, at = guide
        found = bisect_left(every, term)
        low, high = max(0, found - 1) * _STEP, min(high, found * _STEP)
        while low < high:
            middle = (low + high) // 2
            if data[at[middle] : at[middle + 1]] < term:
                low = middle + 1
            else:
                high = middle
        return low

    def _guided(self) -> tuple[list[bytes], bytes, memoryview] | None:
        """Every so many-th term, all terms and where they begin, once there were enough look-ups to be worth it."""
        self._lookups += 1
        if self._lookups <= _LOOKUPS:
            return None
        data = self._file.bytes(self._name, 0, self._file.count(self._name))
        at = np.ascontiguousarray(self._file.array(self._at_name), np.uint32).data
        every = [data[at[number] : at[number + 1]] for number in range(0, len(self), _STEP)]
        self._guide = every, data, at
        return self._guide

    def find(self, term: str) -> int | None:
        """The number of a term, or None."""
        wanted = term.encode("utf-8", "surrogatepass")
        number = self.lower(wanted)
        return number if number < len(self) and self._term(number) == wanted else None

    def span(self, prefix: str) -> tuple[int, int]:
        """The terms that begin so: their numbers are `[first, last)`."""
        start = prefix.encode("utf-8", "surrogatepass")
        return (self.lower(start), self.lower(start + b"\xff")) if start else (0, len(self))

    def terms(self, first: int = 0, last: int | None = None) -> list[str]:
        """The terms of the numbers `[first, last)`."""
        stop = len(self) if last is None else last
        if first >= stop:
            return []
        at = self._file.part(self._at_name, first, stop + 1).tolist()
        data = self._file.bytes(self._name, at[0], at[-1])
        base = at[0]
        if data.isascii():
            text = data.decode("ascii")
            return [text[start - base : end - base] for start, end in pairwise(at)]
        return [_decoded(data[start - base : end - base], self._file) for start, end in pairwise(at)]

    def __iter__(self) -> Iterator[str]:
        return iter(self.terms())


def _decoded(term: bytes, file: ArrayFile) -> str:
    try:
        return term.decode("utf-8", "surrogatepass")
    except UnicodeDecodeError as error:
        raise IndexDamaged(f"{file.path} holds a broken word", MEND) from error
