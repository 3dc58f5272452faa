"""Committing: from a generation and new segments to the next generation, durable before it is acknowledged."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from searchapp.engine.local.stock.toc import write_toc
from searchapp.engine.local.storage import disk, generations, manifest, sources
from searchapp.engine.local.storage.generations import DELETED, LABELS, MARKS, Generation, SegmentPart
from searchapp.engine.local.storage.manifest import FileEntry, Manifest, SegmentEntry, Totals
from searchapp.engine.local.storage.sources import SourceTable

SCRATCH = "scratch-"
_FRESH = generations.CURRENT + ".tmp"
"""What becomes `CURRENT`."""

Labels = Mapping[str, Mapping[str, str]]
_NOTHING: Mapping[str, Any] = {}


class Beside(NamedTuple):
    """What a generation holds beside its segments: the table of its sources, the canonical names of values (`labels`),
    the marks of the rows of each segment, where they are known, and what the update noted."""

    table: SourceTable
    labels: Labels = _NOTHING
    marks: Mapping[str, NDArray[np.uint8]] = _NOTHING
    notes: Mapping[str, str] = _NOTHING


def seal(folder: Path, segment: str) -> dict[str, FileEntry]:
    """What the files of a new segment are; a commit syncs them."""
    return {path.name: FileEntry.of(path) for path in sorted(folder.glob(segment + ".*"))}


def commit(
    index: Path,
    base: Generation | None,
    parts: Sequence[SegmentPart],
    sealed: Mapping[str, FileEntry],
    beside: Beside,
    kept: int | None = None,
) -> Generation:
    """Write the next generation and acknowledge it.

    `parts` that lie in `base` are linked, the others moved in from their folder, where `sealed` knows their files.
    `kept` is the generation that is kept with it, by default the one before.
    Raises EngineError and leaves the index as it was before, with the space freed, when the disk fails.
    """
    number = max([*generations.numbers(index), generations.current(index) or 0], default=0) + 1
    folder, pointer = generations.folder_of(index, number), index / _FRESH
    try:
        with disk.typed(index):
            disk.make_folder(folder)
            files, fresh = _fill(folder, number, base, parts, sealed, beside)
            written = Manifest(
                generation=number,
                committed=datetime.now().astimezone().isoformat(timespec="seconds"),
                segments=tuple(SegmentEntry(part.name, part.documents, len(part.deleted)) for part in parts),
                totals=totals_of(beside.table),
                files=dict(sorted(files.items())),
                notes=beside.notes,
            )
            disk.write(folder / manifest.NAME, written.encode())
            disk.write(pointer, generations.pointer(number))
            with disk.syncing([*(folder / name for name in (*fresh, manifest.NAME)), folder, pointer, index]):
                pass
            if (index / generations.CURRENT).is_dir():
                disk.remove(index / generations.CURRENT)
            pointer.rename(index / generations.CURRENT)
            disk.sync_folder(index)
    except BaseException:
        if generations.current(index) != number:
            disk.remove(folder)
            disk.remove(pointer)
        raise
    drop_old(index, kept)
    return Generation(folder, written)


def sweep(index: Path) -> None:
    """Delete what a process that died left behind. To be called by the one writer only, before it begins."""
    drop_old(index)
    for path in index.glob(SCRATCH + "*"):
        disk.remove(path)
    disk.remove(index / _FRESH)


def is_tidy(index: Path) -> bool:
    """Whether a sweep would find nothing to do."""
    kept = list(generations.candidates(index, generations.current(index)))[: generations.KEPT]
    return kept == generations.numbers(index) and not any(index.glob(SCRATCH + "*"))


def drop_old(index: Path, second: int | None = None) -> None:
    """Delete the generations that are not kept: the old ones, but for the `second` or else the last before the newest,
    and those that were never acknowledged."""
    kept = list(generations.candidates(index, generations.current(index)))
    kept = kept[: generations.KEPT] if second is None else [number for number in kept if number in (kept[0], second)]
    for number in generations.numbers(index):
        if number not in kept:
            disk.remove(generations.folder_of(index, number))


def totals_of(table: SourceTable) -> Totals:
    """The totals of all records."""
    records = table.records
    return Totals(
        files=len({record.path for record in records if record.error is None or record.articles}),
        articles=sum(record.articles for record in records),
        quotes=sum(record.quotes for record in records),
        undated=sum(record.undated for record in records),
    )


def _fill(
    folder: Path,
    number: int,
    base: Generation | None,
    parts: Sequence[SegmentPart],
    sealed: Mapping[str, FileEntry],
    beside: Beside,
) -> tuple[dict[str, FileEntry], list[str]]:
    """Put the files of a generation into its folder: what they are, and the names of those that are to be synced."""
    files: dict[str, FileEntry] = {}
    for part in parts:
        if base is not None and part.folder == base.folder:
            for name in base.files_of(part.name):
                disk.link(base.folder / name, folder / name)
                files[name] = base.manifest.files[name]
        else:
            for name in sorted(name for name in sealed if name.startswith(part.name + ".")):
                (part.folder / name).rename(folder / name)
                files[name] = sealed[name]
    small = {part.name + DELETED: part.deleted.astype("<u4").tobytes() for part in parts if len(part.deleted)}
    small[sources.NAME] = sources.encode(beside.table)
    small[MARKS] = b"".join(_marks_of(part, beside.marks) for part in parts)
    small[LABELS] = json.dumps(beside.labels, ensure_ascii=True, sort_keys=True).encode()
    linked = frozenset(files) - sealed.keys()
    for name, data in small.items():
        disk.write(folder / name, data)
        files[name] = FileEntry(len(data), manifest.digest(data))
    moved = [replace(part, folder=folder) for part in parts]
    write_toc(folder, moved, number)
    fresh = [path.name for path in folder.iterdir() if path.name not in linked]
    return {name: FileEntry.of(folder / name) for name in fresh if name not in files} | files, fresh


def _marks_of(part: SegmentPart, marks: Mapping[str, NDArray[np.uint8]]) -> bytes:
    return marks[part.name].tobytes() if part.name in marks else bytes(part.documents)
