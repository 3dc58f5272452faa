"""Writing a file of named arrays (see `arrays`), some of which wait on the disk until then."""

import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from tempfile import TemporaryFile
from typing import IO, Any

import numpy as np
from numpy.typing import NDArray

from searchapp.engine.local.segments.arrays import ALIGNED, MAGIC, TYPES
from searchapp.engine.local.storage import disk
from searchapp.engine.local.storage.checked import SUFFIX, sums_of

_IN_MEMORY = 1 << 20
"""Bytes of a spool that wait in memory, and that are read of it at a time."""


class Spool:
    """An array in the making that waits on the disk, not in memory, once it is long. It lies in `folder` without a
    name, so that nothing is left of it whatever happens."""

    def __init__(self, folder: Path, kind: str) -> None:
        self.kind, self._folder = np.dtype(kind), folder
        self._held, self._written = bytearray(), 0
        self._file: IO[bytes] | None = None

    def __len__(self) -> int:
        return self.nbytes // self.kind.itemsize

    @property
    def nbytes(self) -> int:
        """Bytes added so far."""
        return self._written + len(self._held)

    def add(self, items: bytes | NDArray[Any]) -> None:
        """Add items, or their bytes, at the end."""
        self._held += items if isinstance(items, bytes) else items.astype(self.kind, copy=False).data
        if len(self._held) >= _IN_MEMORY:
            self._file = self._file or TemporaryFile(dir=self._folder)  # noqa: SIM115 - closed when it is read
            self._file.write(self._held)
            self._written += len(self._held)
            self._held.clear()

    def pieces(self) -> Iterator[bytes]:
        """All bytes, in order; the spool is at its end with them."""
        if self._file is not None:
            with self._file as file:
                file.seek(0)
                while piece := file.read(_IN_MEMORY):
                    yield piece
        yield bytes(self._held)


def write_arrays(path: Path, arrays: Mapping[str, NDArray[Any] | Spool], facts: Mapping[str, Any]) -> None:
    """Write a file of arrays and its sums; nothing is synced."""
    entries, at = {}, 0
    for name, array in arrays.items():
        kind = array.kind if isinstance(array, Spool) else array.dtype
        if kind.str not in TYPES:
            raise ValueError(f"{name} has the type {kind.str}")
        entries[name] = (kind.str, at, len(array))
        at += array.nbytes + -array.nbytes % ALIGNED
    header = json.dumps({"arrays": entries, "facts": facts}, ensure_ascii=True).encode()
    header += b" " * (-(len(MAGIC) + 4 + len(header)) % ALIGNED)
    with path.open("wb") as file:
        file.write(MAGIC + len(header).to_bytes(4, "little") + header)
        for array in arrays.values():
            for piece in array.pieces() if isinstance(array, Spool) else (np.ascontiguousarray(array).data,):
                file.write(piece)
            file.write(bytes(-array.nbytes % ALIGNED))
    path.with_name(path.name + SUFFIX).write_bytes(b"".join(sums_of(chunk).tobytes() for chunk in disk.chunks(path)))
