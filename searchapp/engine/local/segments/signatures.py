"""The signatures of a segment's bodies (see `text.shingles`), kept by their numbers, so that what an article shares
with others is found by binary search.

signature.number    the numbers of the signatures of all rows, sorted
signature.row       the row of each
"""

from typing import Any

import numpy as np
from numpy.typing import NDArray

from searchapp.engine.local.segments.postings import ranges
from searchapp.engine.local.segments.segment import Segment

Array = NDArray[Any]
Held = tuple[Array, Array]
"""Rows, and a number that stands in the signature of each."""

NUMBER, ROW = "signature.number", "signature.row"
_HALF = np.uint32(16)
"""Bits of half a number."""
_FEW = 1 << 10
"""Numbers up to which it is quicker to check the blocks where they would stand than all."""


def signature_arrays(rows: Array, numbers: Array) -> dict[str, Array]:
    """The arrays of these signatures."""
    # Two sorts by half of a number take half as long as one by the whole.
    order = np.argsort(numbers.astype(np.uint16), kind="stable")
    order = order[np.argsort((numbers >> _HALF).astype(np.uint16)[order], kind="stable")]
    return {NUMBER: numbers[order].astype("<u4"), ROW: rows[order].astype("<u2")}


class Signatures:
    """Reads the signatures of the rows of a segment that are not deleted. Raises IndexDamaged."""

    def __init__(self, segment: Segment) -> None:
        self._file, self._alive = segment.file, segment.alive

    def all(self) -> Held:
        """All of them, sorted by their numbers."""
        return self._living(self._file.array(ROW), self._file.array(NUMBER))

    def equal(self, wanted: Array) -> Held:
        """Those with numbers that are wanted; these are sorted, and different."""
        if len(wanted) > _FEW:
            numbers = self._file.array(NUMBER)
            first = numbers.searchsorted(wanted)
            held = np.flatnonzero(numbers.take(first, mode="clip") == wanted) if len(numbers) else first[:0]
            first, wanted = first[held], wanted[held]
            sizes = numbers.searchsorted(wanted, "right") - first
            rows = self._file.array(ROW).take(ranges(first, sizes))
        else:
            items, listed = self._file.items(NUMBER), wanted.tolist()
            runs = [(items.lower(number), items.lower(number + 1)) for number in listed]
            sizes = np.array([stop - start for start, stop in runs], np.int64)
            parts = [self._file.part(ROW, start, stop) for start, stop in runs if start < stop]
            rows = np.concatenate([np.zeros(0, np.uint16), *parts])
        return self._living(rows, wanted.repeat(sizes))

    def _living(self, rows: Array, numbers: Array) -> Held:
        if self._alive is None:
            return rows, numbers
        kept = self._alive.take(rows)
        return rows[kept], numbers[kept]
