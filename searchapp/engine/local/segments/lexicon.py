"""Sorted terms on the disk: found by bisection, read off by prefix.

{p}.bytes, {p}.at   the terms, end to end, and where each begins
{p}.guide           the first 8 bytes of every 64th term, as a number; a segment may lack it
"""

from bisect import bisect_left
from collections.abc import Callable, Iterator, Sequence
from functools import cached_property
from itertools import pairwise
from typing import Any

import numpy as np
from numpy.typing import NDArray

from searchapp.engine.local.segments.arrays import ArrayFile
from searchapp.engine.local.storage.checked import MEND
from searchapp.errors import IndexDamaged

_STEP = 64
_LEAD = 8
_READ = 256
"""Terms that are read at once."""
_NO_LEADS = np.zeros(0, np.uint64).data


def encode_terms(prefix: str, terms: Sequence[str]) -> dict[str, NDArray[Any]]:
    """The arrays of these terms, which are sorted by code point (so are their UTF-8 bytes)."""
    data = np.frombuffer("".join(terms).encode("utf-8", "surrogatepass"), np.uint8)
    letters = np.append(np.flatnonzero(data & 0xC0 != 0x80), len(data))
    ends = np.cumsum([0, *map(len, terms)])
    return {
        f"{prefix}.bytes": data,
        f"{prefix}.at": letters[ends].astype("<u4"),
        f"{prefix}.guide": np.array([_lead(term.encode("utf-8", "surrogatepass")) for term in terms[::_STEP]], "<u8"),
    }


def _lead(term: bytes) -> int:
    """The first bytes of a term as a number that rises with them."""
    return int.from_bytes(term[:_LEAD].ljust(_LEAD, b"\0"), "big")


class Lexicon:
    """Reads the terms that `encode_terms` wrote. A term's number is its place in their order."""

    def __init__(self, file: ArrayFile, prefix: str) -> None:
        self._file, self._name, self._at_name, self._guide = file, f"{prefix}.bytes", f"{prefix}.at", f"{prefix}.guide"
        self._at = file.items(self._at_name)
        self._count = max(0, len(self._at) - 1)

    def __len__(self) -> int:
        return self._count

    def _term(self, number: int) -> bytes:
        return self._file.bytes(self._name, *self._at.pair(number))

    def term(self, number: int) -> str:
        """The term of a number."""
        return _decoded(self._term(number), self._file)

    def lower(self, term: bytes) -> int:
        """The number of the first term that is not below `term` (in UTF-8)."""
        low, high = self._between(term)
        return low + bisect_left(range(low, high), term, key=self._reading(low, high))

    def run(self, term: bytes, belongs: Callable[[bytes], bool]) -> tuple[int, list[bytes]]:
        """The terms that are not below `term` (in UTF-8), as long as they belong to it: the number of the first, and
        the terms."""
        low, high = self._between(term)
        known = self._reading(low, high)
        first = low + bisect_left(range(low, high), term, key=known)
        found: list[bytes] = []
        for number in range(first, self._count):
            listed = known(number) if number < high else self._term(number)
            if not belongs(listed):
                break
            found.append(listed)
        return first, found

    def _reading(self, low: int, high: int) -> Callable[[int], bytes]:
        """What gives the terms of the numbers `[low, high)`: they are read at once if they are not too many."""
        if high - low > _READ:
            return self._term
        at = self._file.part(self._at_name, low, high + 1).tolist() if low < high else [0]
        base = at[0]
        data = self._file.bytes(self._name, base, at[-1])
        return lambda number: data[at[number - low] - base : at[number - low + 1] - base]

    def _between(self, term: bytes) -> tuple[int, int]:
        """Two numbers of which the one sought is neither below the first nor above the second."""
        leads = self._leads
        if not len(leads):
            return 0, self._count
        lead = _lead(term)
        first = last = bisect_left(leads, lead)
        while last < len(leads) and leads[last] == lead:
            last += 1
        return max(0, first - 1) * _STEP, min(self._count, last * _STEP)

    @cached_property
    def _leads(self) -> "memoryview[int]":
        return self._file.array(self._guide).data if self._guide in self._file else _NO_LEADS

    def prepare(self) -> None:
        """Read what every search for a term begins with."""
        _ = self._leads

    def find(self, term: str) -> int | None:
        """The number of a term, or None."""
        wanted = term.encode("utf-8", "surrogatepass")
        number = self.lower(wanted)
        return number if number < self._count and self._term(number) == wanted else None

    def span(self, prefix: str) -> tuple[int, int]:
        """The terms that begin so: their numbers are `[first, last)`."""
        start = prefix.encode("utf-8", "surrogatepass")
        return (self.lower(start), self.lower(start + b"\xff")) if start else (0, self._count)

    def terms(self, first: int = 0, last: int | None = None) -> list[str]:
        """The terms of the numbers `[first, last)`."""
        stop = self._count if last is None else last
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
