"""Sorted terms on the disk: found by bisection, read off by prefix.

{p}.bytes    the terms in UTF-8, each with a byte 255 behind it, which is in no UTF-8
{p}.at       where every 64th begins, where the last ends, and how many they are
{p}.guide    the first 8 bytes of every 64th, as a number
"""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Sequence
from functools import cached_property
from itertools import accumulate
from typing import Any

import numpy as np
from numpy.typing import NDArray

from searchapp.engine.local.segments.arrays import ArrayFile
from searchapp.errors import IndexDamaged

_STEP, _LEAD, _END = 64, 8, b"\xff"
"""See above: terms of a block, bytes of a term in the guide, what stands behind a term."""


def encode_terms(prefix: str, terms: Sequence[str]) -> dict[str, NDArray[Any]]:
    """The arrays of these terms, which are sorted by code point (so are their UTF-8 bytes)."""
    encoded = [term.encode("utf-8", "surrogatepass") for term in terms]
    blocks = [_END.join((*encoded[at : at + _STEP], b"")) for at in range(0, len(encoded), _STEP)]
    return {
        f"{prefix}.bytes": np.frombuffer(b"".join(blocks), np.uint8),
        f"{prefix}.at": np.array([*accumulate(map(len, blocks), initial=0), len(terms)], "<u4"),
        f"{prefix}.guide": np.array([_lead(term) for term in encoded[::_STEP]], "<u8"),
    }


def _lead(term: bytes) -> int:
    """The first bytes of a term as a number that rises with them."""
    return int.from_bytes(term[:_LEAD].ljust(_LEAD, b"\0"), "big")


class Lexicon:
    """Reads the terms that `encode_terms` wrote. A term's number is its place in their order."""

    def __init__(self, file: ArrayFile, prefix: str) -> None:
        self._file, self._prefix = file, prefix

    def __len__(self) -> int:
        return self._at[-1]

    @cached_property
    def _at(self) -> "memoryview[int]":
        return self._file.array(f"{self._prefix}.at").data

    @cached_property
    def _leads(self) -> "memoryview[int]":
        return self._file.array(f"{self._prefix}.guide").data

    def prepare(self) -> None:
        """Read what every search for a term begins with."""
        _ = self._at, self._leads

    def _block(self, first: int, last: int) -> list[bytes]:
        """The terms of the blocks `[first, last)`, each of which has 64."""
        return self._file.bytes(f"{self._prefix}.bytes", self._at[first], self._at[last] - len(_END)).split(_END)

    def term(self, number: int) -> str:
        """The term of a number."""
        block = number // _STEP
        return self._decoded(self._block(block, block + 1)[number % _STEP])

    def _place(self, term: bytes) -> tuple[int, list[bytes], int]:
        """The block in which a term stands or would stand, its terms, and the place among them."""
        leads, lead = self._leads, _lead(term)
        low, high = max(0, bisect_left(leads, lead) - 1), bisect_right(leads, lead)
        if high - low > 1:  # several blocks begin with the same bytes, or the term may be the first of its block
            low += bisect_left(range(low + 1, high), term, key=lambda block: self._block(block, block + 1)[0])
        terms = self._block(low, low + 1) if len(leads) else []
        return low, terms, bisect_left(terms, term)

    def lower(self, term: bytes) -> int:
        """The number of the first term that is not below `term` (in UTF-8)."""
        block, _, place = self._place(term)
        return block * _STEP + place

    def run(self, term: bytes, belongs: Callable[[bytes], bool]) -> tuple[int, list[bytes]]:
        """The terms that are not below `term` (in UTF-8), as long as they belong to it: the number of the first, and
        the terms."""
        block, terms, place = self._place(term)
        first, found = block * _STEP + place, list[bytes]()
        while True:
            for listed in terms[place:]:
                if not belongs(listed):
                    return first, found
                found.append(listed)
            block, place = block + 1, 0
            if block >= len(self._leads):
                return first, found
            terms = self._block(block, block + 1)

    def find(self, term: str) -> int | None:
        """The number of a term, or None."""
        wanted = term.encode("utf-8", "surrogatepass")
        number, found = self.run(wanted, wanted.__eq__)
        return number if found else None

    def span(self, prefix: str) -> tuple[int, int]:
        """The terms that begin so: their numbers are `[first, last)`."""
        start = prefix.encode("utf-8", "surrogatepass")
        return (self.lower(start), self.lower(start + _END)) if start else (0, len(self))

    def terms(self, first: int = 0, last: int | None = None) -> list[str]:
        """The terms of the numbers `[first, last)`."""
        stop = len(self) if last is None else last
        if first >= stop:
            return []
        block = first // _STEP
        listed = self._block(block, -(-stop // _STEP))
        return list(map(self._decoded, listed[first - block * _STEP : stop - block * _STEP]))

    def _decoded(self, term: bytes) -> str:
        try:
            return term.decode("utf-8", "surrogatepass")
        except UnicodeDecodeError as error:
            raise IndexDamaged(f"{self._file.path} holds a broken word") from error
