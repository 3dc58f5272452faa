"""Generations: the committed states of an index, and how the newest sound one is found.

    index/LOCK          who is writing
    index/CURRENT       the number of the newest acknowledged generation
    index/gen-N/        a Whoosh index of its own, its table of contents and segments; and beside them
        MANIFEST.json       the size and hash of each file
        sources.table       the files that articles came from (see `sources`)
        labels.json         for `speaker` and `outlet`, the canonical names of values that have another one
        marks               a byte for each row (see `indexing.marking`)
        SEGMENT.deleted     the rows that are deleted, where there are any

A segment's files never change; a generation that keeps a segment links its files. Two generations are kept, so that
a reader that is opening the last one never finds it gone, and so that damage to one leaves another.
"""

import os
from collections.abc import Collection, Iterator, Mapping
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from searchapp.engine.local.storage import checked, disk, manifest, sources
from searchapp.engine.local.storage.manifest import FileEntry, Manifest, SegmentEntry
from searchapp.errors import IndexDamaged, NoIndex
from searchapp.patterns import late
from searchapp.records import dataclass

CURRENT = "CURRENT"
_LONGEST = 64
"""Bytes of `CURRENT` that are looked at."""
KEPT = 2
"""Generations that are kept."""
LABELS, MARKS = "labels.json", "marks"
DELETED = ".deleted"
LOOKED_AT, REPRINT, DUPLICATE = 1, 2, 4
"""The bits of a row's mark."""
_PREFIX = "gen-"
_NUMBER = late(r"[1-9][0-9]{0,15}")
_ATTEMPTS = 20
"""How often a reader looks again whose generation was taken away."""


@dataclass(frozen=True, eq=False)
class SegmentPart:
    """A segment as one generation uses it: its name, the folder with its files, its rows, the rows deleted (sorted)."""

    name: str
    folder: Path
    documents: int
    deleted: NDArray[np.uint32]

    @property
    def live(self) -> int:
        """Rows that are not deleted."""
        return self.documents - len(self.deleted)


@dataclass(frozen=True)
class Generation:
    """A generation whose files are all there in the sizes that its manifest says.

    `passed_over` says why newer ones were not used; empty when this is the newest."""

    folder: Path
    manifest: Manifest
    passed_over: tuple[str, ...] = ()

    @property
    def number(self) -> int:
        """Its number: later ones are greater."""
        return self.manifest.generation

    def parts(self, without: Collection[str] = ()) -> tuple[SegmentPart, ...]:
        """Its segments in the order of rows, but for those named. Raises IndexDamaged where one is another than that
        which was written: sound in itself, it would answer wrongly."""
        for name in self.manifest.files:
            if name.endswith(checked.SUFFIX) and name.partition(".")[0] not in without:
                self.small(name)
        return tuple(
            SegmentPart(entry.name, self.folder, entry.documents, self.deleted(entry))
            for entry in self.manifest.segments
            if entry.name not in without
        )

    def table(self) -> sources.SourceTable:
        """What it knows of every file. Raises IndexDamaged, also where it was taken away since it was opened."""
        try:
            return sources.decode(self.small(sources.NAME), self.folder / sources.NAME)
        except FileNotFoundError as error:
            raise IndexDamaged(f"{error.filename} is missing") from error

    def marks(self) -> NDArray[np.uint8]:
        """The mark of every row (see `marking`). Raises IndexDamaged."""
        marks = np.frombuffer(self.small(MARKS), np.uint8)
        if len(marks) != sum(entry.documents for entry in self.manifest.segments):
            raise IndexDamaged(f"{self.folder / MARKS} is damaged")
        return marks

    def marks_by_segment(self) -> dict[str, NDArray[np.uint8]]:
        """The marks of the rows of each segment. Raises IndexDamaged."""
        marks, found, at = self.marks(), {}, 0
        for entry in self.manifest.segments:
            found[entry.name] = marks[at : at + entry.documents]
            at += entry.documents
        return found

    def small(self, name: str) -> bytes:
        """The contents of a file, checked against its hash. Raises IndexDamaged, FileNotFoundError."""
        entry = self.manifest.files.get(name)
        data = disk.read(self.folder / name, entry.size + 1 if entry else 0)
        if entry is None or manifest.digest(data) != entry.sha256:
            raise IndexDamaged(f"{self.folder / name} is damaged")
        return data

    def files_of(self, segment: str) -> tuple[str, ...]:
        """The names of the files of a segment that never change."""
        return tuple(
            name for name in self.manifest.files if name.startswith(segment + ".") and not name.endswith(DELETED)
        )

    def deleted(self, entry: SegmentEntry) -> NDArray[np.uint32]:
        """The deleted rows of a segment, sorted. Raises IndexDamaged, FileNotFoundError."""
        if not entry.deleted:
            return np.zeros(0, np.uint32)
        rows = np.frombuffer(self.small(entry.name + DELETED), "<u4")
        if len(rows) != entry.deleted or rows[-1] >= entry.documents:
            raise IndexDamaged(f"{self.folder / (entry.name + DELETED)} is damaged")
        return rows


def folder_of(index: Path, number: int) -> Path:
    """The folder of a generation."""
    return index / f"{_PREFIX}{number}"


def numbers(index: Path) -> list[int]:
    """The generations that have a folder, newest first."""
    try:
        names = [path.name for path in index.iterdir()]
    except (FileNotFoundError, NotADirectoryError):
        return []
    except OSError as error:
        raise disk.unreadable(error, index) from error
    digits = (name.removeprefix(_PREFIX) for name in names if name.startswith(_PREFIX))
    return sorted((int(text) for text in digits if _NUMBER.fullmatch(text)), reverse=True)


def current(index: Path) -> int | None:
    """The number that `CURRENT` holds; None where it is not there or damaged."""
    try:
        data = disk.read(index / CURRENT, _LONGEST)
    except (FileNotFoundError, NotADirectoryError, IndexDamaged):
        return None
    except OSError as error:
        raise disk.unreadable(error, index) from error
    digits = data.partition(b" ")[0]
    return int(digits) if digits.isdigit() and len(digits) < 16 and data == pointer(int(digits)) else None


def pointer(number: int) -> bytes:
    """What `CURRENT` holds for a generation: its number, and a hash of that, so that damage does not name another."""
    digits = str(number)
    return f"{digits} {manifest.digest(digits.encode())[:16]}\n".encode()


def has_generation(index: Path) -> bool:
    """Whether anything was ever committed here, sound or not."""
    return current(index) is not None or _is_complete_somewhere(index)


def newest(index: Path, broken: Mapping[int, str] | None = None) -> Generation:
    """The newest generation that is whole, of those not known to be `broken` (why, by number).

    A writer may replace generations while this looks; it then looks again. Raises NoIndex, IndexDamaged, IndexFormat.
    """
    for _ in range(_ATTEMPTS):
        before = current(index)
        found = _newest(index, before, broken or {})
        if isinstance(found, Generation) and (not found.passed_over or current(index) == before):
            return found
        if current(index) == before:
            break
    if found is None:
        raise NoIndex(f"there is no index in {index}")
    if isinstance(found, Generation):
        return found
    raise found


def candidates(index: Path, first: int | None) -> Iterator[int]:
    """The generations to try, the acknowledged one first. One that is newer than it was never acknowledged.

    Where `CURRENT` is damaged, or names one that is gone, all are tried, the newest first."""
    there = numbers(index)
    if first is not None and first in there:
        yield first
        there = [number for number in there if number < first]
    yield from there


def _newest(index: Path, first: int | None, broken: Mapping[int, str]) -> Generation | IndexDamaged | None:
    faults = [f"{index / CURRENT} is missing or damaged"] if first is None and numbers(index) else []
    for number in candidates(index, first):
        if number in broken:
            faults.append(broken[number])
            continue
        try:
            return open_generation(folder_of(index, number), tuple(faults))
        except IndexDamaged as error:
            faults.append(error.what)
    if not faults or (first is None and not _is_complete_somewhere(index)):
        return None
    return IndexDamaged(faults[0])


def _is_complete_somewhere(index: Path) -> bool:
    return any((folder_of(index, number) / manifest.NAME).exists() for number in numbers(index))


def open_generation(folder: Path, passed_over: tuple[str, ...] = ()) -> Generation:
    """A generation, when its files are all there in their sizes. Raises IndexDamaged, IndexFormat."""
    try:
        found = manifest_of(folder)
        with os.scandir(folder) as entries:
            stats = {entry.name: entry.stat(follow_symlinks=False) for entry in entries}
    except (FileNotFoundError, NotADirectoryError) as error:
        raise IndexDamaged(f"{folder} is not complete") from error
    except OSError as error:
        raise disk.unreadable(error, folder.parent) from error
    for name, entry in found.files.items():
        if name not in stats:
            raise IndexDamaged(f"{folder / name} is missing")
        if fault := size_fault(stats[name], entry):
            raise IndexDamaged(f"{folder / name} {fault}")
    return Generation(folder, found, passed_over)


def manifest_of(folder: Path) -> Manifest:
    """The manifest of a generation's folder, if it is of this generation. Raises as `manifest.read`."""
    found = manifest.read(folder)
    if folder_of(folder.parent, found.generation) != folder:
        raise IndexDamaged(f"{folder / manifest.NAME} is that of generation {found.generation}")
    return found


def size_fault(found: os.stat_result, entry: FileEntry) -> str:
    """What can be seen to be wrong with a file without reading it; "" if nothing."""
    if not disk.is_plain(found):
        return "is no ordinary file"
    return "" if found.st_size == entry.size else f"has {found.st_size} bytes instead of {entry.size}"
