"""Files whose every block is checked before it is first believed.

Beside a file of the index, `<file>.sums` holds the CRC-32 of each of its 4 KiB blocks. A reader maps the file and
checks a block when it first touches it: opening costs nothing, a query pays once for what it reads, and a flipped
bit is an IndexDamaged, never a wrong answer. What is small is read from the file instead, in half the time that the
system needs to map a page.
"""

import mmap
import os
from pathlib import Path
from typing import Any
from weakref import finalize
from zlib import crc32

import numpy as np
from numpy.typing import NDArray

from searchapp.engine.local.storage import disk
from searchapp.errors import IndexDamaged

SUFFIX = ".sums"
_BITS = 12
BLOCK = 1 << _BITS
_SMALL = 2 * BLOCK
"""Bytes up to which a stretch is read, not mapped."""


def mapped_bytes() -> int:
    """Bytes of files that this process has mapped and in memory, those of the program among them; 0 where the system
    does not tell."""
    try:
        with open("/proc/self/statm", "rb") as file:  # noqa: PTH123 - a path object takes longer than the reading
            return int(file.read().split()[2]) * mmap.PAGESIZE
    except (OSError, ValueError, IndexError):
        return 0


def sums_of(data: bytes | mmap.mmap | memoryview) -> NDArray[np.uint32]:
    """The CRC-32 of every block of `data`."""
    view = memoryview(data)
    return np.fromiter((crc32(view[at : at + BLOCK]) for at in range(0, len(view), BLOCK)), "<u4")


class CheckedFile:
    """A file of the index, mapped for reading. Raises IndexDamaged for what does not match its sums."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._file = disk.open_plain(path)
        finalize(self, os.close, self._file)
        self.size = os.fstat(self._file).st_size
        self._map = mmap.mmap(self._file, 0, access=mmap.ACCESS_READ) if self.size else None
        blocks = -(-self.size // BLOCK)
        sums = disk.read(path.with_name(path.name + SUFFIX), 4 * blocks + 1)
        if len(sums) != 4 * blocks:
            raise IndexDamaged(f"{path} is not as it was written")
        self._sums = np.frombuffer(sums, "<u4").astype(np.uint32, copy=False).data
        self._unchecked = bytearray(b"\1" * blocks)

    def array(self, kind: "np.dtype[Any]", offset: int, count: int) -> NDArray[Any]:
        """`count` items from byte `offset` on; many are not copied. The array keeps the mapping alive."""
        size = count * kind.itemsize
        if 0 < size <= _SMALL:
            return np.frombuffer(self._read(offset, offset + size), kind)
        if count:
            self.check(offset, offset + size)
        return self.unchecked(kind, offset, count)

    def unchecked(self, kind: "np.dtype[Any]", offset: int, count: int) -> NDArray[Any]:
        """The same, not checked yet: before a reader takes some of it, it is to have `check` look at that."""
        if offset + count * kind.itemsize > self.size:
            raise self._ends()
        if count == 0 or self._map is None:
            return np.zeros(0, kind)
        return np.frombuffer(self._map, kind, count, offset)

    def _read(self, start: int, stop: int) -> bytes:
        """The bytes `[start, stop)`, read with what else is in their blocks."""
        if start < 0 or stop > self.size:
            raise self._ends()
        first, last = start >> _BITS, (stop - 1) >> _BITS
        begin = first << _BITS
        data = os.pread(self._file, (last + 1 << _BITS) - begin, begin)
        unchecked = self._unchecked.find(1, first, last + 1)
        if unchecked >= 0:
            self._check_blocks(unchecked, last, data, begin)
        found = data[start - begin : stop - begin]
        if len(found) < stop - start:
            raise self._ends()
        return found

    def _check_blocks(self, at: int, last: int, data: bytes | memoryview, begin: int) -> None:
        """Make sure that the unchecked ones of some blocks, `at` first, are as they were written; `data` is the file
        from byte `begin` on."""
        sums, unchecked = self._sums, self._unchecked
        while at >= 0:
            start = (at << _BITS) - begin
            if crc32(data[start : start + BLOCK]) != sums[at]:
                raise IndexDamaged(f"{self.path} is damaged at byte {at << _BITS}")
            unchecked[at] = 0
            at = unchecked.find(1, at + 1, last + 1)

    def bytes(self, start: int, stop: int) -> bytes:
        """A copy of the bytes `[start, stop)`."""
        if stop <= start:
            return b""
        if stop - start <= _SMALL:
            return self._read(start, stop)
        self.check(start, stop)
        assert self._map is not None
        return self._map[start:stop]

    def let_go(self) -> None:
        """Give the pages of the file back to the system, which reads them again, or has them still, when they are
        wanted. Arrays stay as they are."""
        if self._map is not None and hasattr(mmap, "MADV_DONTNEED"):
            self._map.madvise(mmap.MADV_DONTNEED)

    def check(self, start: int, stop: int) -> None:
        """Make sure that the bytes `[start, stop)` are as they were written."""
        first, last = start >> _BITS, (stop - 1) >> _BITS
        if self._map is None or stop > self.size or start < 0:
            raise self._ends()
        unchecked = self._unchecked.find(1, first, last + 1)
        if unchecked >= 0:
            self._check_blocks(unchecked, last, memoryview(self._map), 0)

    def _ends(self) -> IndexDamaged:
        return IndexDamaged(f"{self.path} ends before what it should hold")
