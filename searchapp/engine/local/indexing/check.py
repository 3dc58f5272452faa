"""Looking for damage: every byte of an index against its manifest, and every part against the others."""

from collections.abc import Collection, Iterator
from pathlib import Path

import numpy as np

from searchapp.engine.engine import Fault
from searchapp.engine.local.search.searcher import Searcher
from searchapp.engine.local.storage import disk, generations, manifest, sources
from searchapp.engine.local.storage.generations import Generation
from searchapp.engine.local.storage.manifest import FileEntry
from searchapp.engine.local.storage.sources import Record, SourceTable
from searchapp.errors import EngineError, IndexDamaged, IndexFormat, NoIndex
from searchapp.records import dataclass


@dataclass(frozen=True)
class Salvage:
    """What of a damaged index can be relied on: the newest generation whose manifest and table of sources are sound,
    and the names of its segments that are not."""

    generation: Generation
    table: SourceTable
    damaged: frozenset[str]


def faults(index: Path) -> list[Fault]:
    """Everything that is wrong with an index; nothing when it is sound. Raises NoIndex, IndexFormat."""
    if not generations.has_generation(index):
        raise NoIndex(f"there is no index in {index}")
    found: list[Fault] = []
    first = generations.current(index)
    if first is None or not generations.folder_of(index, first).exists():
        found.append(Fault("does not name a generation", str(index / generations.CURRENT)))
    checked: set[int] = set()
    for number in list(generations.candidates(index, first))[: generations.KEPT]:
        found += _faults_of(generations.folder_of(index, number), checked)
    return found


def salvage(index: Path) -> Salvage | None:
    """What a repair can go on from; None where everything is to be read again."""
    for number in generations.candidates(index, generations.current(index)):
        folder = generations.folder_of(index, number)
        try:
            generation = Generation(folder, generations.manifest_of(folder))
            table = generation.table()
        except (IndexDamaged, IndexFormat, OSError):
            continue
        damaged = {_segment_of(fault, generation) for fault in _files(generation, set())}
        damaged |= {fault.where for fault in _structure(generation, table) if fault.where}
        return Salvage(generation, table, frozenset(damaged - {""}))
    return None


def sound_generations(index: Path, numbers: Collection[int]) -> frozenset[int]:
    """Those of the generations without a fault."""
    return frozenset(n for n in numbers if not any(_faults_of(generations.folder_of(index, n), set())))


def _faults_of(folder: Path, checked: set[int]) -> Iterator[Fault]:
    try:
        generation = Generation(folder, generations.manifest_of(folder))
    except (IndexDamaged, FileNotFoundError, NotADirectoryError):
        yield Fault("is missing or damaged", str(folder / manifest.NAME))
        return
    except OSError as error:
        raise disk.unreadable(error, folder.parent) from error
    broken = list(_files(generation, checked))
    yield from (Fault(what, str(path)) for path, what in broken)
    if broken:
        return
    try:
        table = generation.table()
        yield from (Fault(fault.what, str(folder / fault.where)) for fault in _structure(generation, table))
        yield from _opened(generation)
    except EngineError as error:
        yield Fault(error.what, str(folder))


def _files(generation: Generation, checked: set[int]) -> Iterator[tuple[Path, str]]:
    """The files that are not as they were written. `checked` are the inodes that need no second look."""
    for name, entry in generation.manifest.files.items():
        path = generation.folder / name
        try:
            found = path.lstat()
            if found.st_ino in checked:
                continue
            if fault := generations.size_fault(found, entry):
                yield path, fault
            elif FileEntry.of(path) != entry:
                yield path, "does not hold what was written"
            else:
                checked.add(found.st_ino)
        except FileNotFoundError:
            yield path, "is missing"
        except OSError as error:
            yield path, f"cannot be read ({error.strerror})"


def _segment_of(fault: tuple[Path, str], generation: Generation) -> str:
    name = fault[0].name.partition(".")[0]
    return name if any(entry.name == name for entry in generation.manifest.segments) else ""


def _structure(generation: Generation, table: SourceTable) -> Iterator[Fault]:
    """Whether the rows that the sources claim are those that the segments have; `where` is the segment."""
    claimed: dict[str, list[Record]] = {entry.name: [] for entry in generation.manifest.segments}
    for record in table.records:
        if record.articles and record.segment not in claimed:
            yield Fault(f"{record.path} stands in no segment", sources.NAME)
        elif record.articles:
            claimed[record.segment].append(record)
    for entry in generation.manifest.segments:
        try:
            deleted = generation.deleted(entry)
        except (IndexDamaged, OSError):
            yield Fault("its deletions are damaged", entry.name)
            continue
        owners = np.zeros(entry.documents + 1, np.int64)
        for record in claimed[entry.name]:
            if record.first_row < 0 or record.first_row + record.articles > entry.documents:
                yield Fault(f"{record.path} claims rows that it does not have", entry.name)
                break
            owners[record.first_row] += 1
            owners[record.first_row + record.articles] -= 1
        held = np.cumsum(owners)[:-1]
        held[deleted] += 1
        if not np.array_equal(held, np.ones(entry.documents, np.int64)):
            yield Fault("has rows of no source, or of two", entry.name)


def _opened(generation: Generation) -> Iterator[Fault]:
    searcher = Searcher(generation.parts(), {})
    try:
        if searcher.count != generation.manifest.totals.articles:
            wanted = generation.manifest.totals.articles
            yield Fault(f"has {searcher.count} articles instead of {wanted}", str(generation.folder))
    finally:
        searcher.close()
