"""An update: sources are taken in, replace what was known of them, and become the next generation.

What is new is committed in between on long runs; what replaces or removes something is committed at once at the
end, so that no moment exists at which an acknowledged article is missing. Kept beside the newest generation is the one
that the run began with: its steps would take up the disk twice over.
"""

import tempfile
import time
from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from contextlib import ExitStack
from dataclasses import field, replace
from itertools import chain, groupby
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from searchapp.engine.engine import Naming, Progress, Source, Stamp
from searchapp.engine.local.indexing.commit import SCRATCH, Beside, Labels, commit
from searchapp.engine.local.indexing.intake import Batch, Read
from searchapp.engine.local.indexing.marking import marked
from searchapp.engine.local.indexing.merging import merged
from searchapp.engine.local.indexing.workers import take_in
from searchapp.engine.local.search.searcher import Searcher
from searchapp.engine.local.storage import disk
from searchapp.engine.local.storage.generations import Generation, SegmentPart
from searchapp.engine.local.storage.manifest import FileEntry
from searchapp.engine.local.storage.sources import Key, Record, SourceTable, table_of
from searchapp.records import dataclass

INTERVAL = 10.0
"""Seconds between the commits of a long run."""


@dataclass(frozen=True, slots=True)
class Change:
    """What is to be done; see `Engine.update`."""

    add: tuple[Source, ...]
    remove: frozenset[str]
    read: Read
    naming: Naming | None
    notes: Mapping[str, str]
    jobs: int
    progress: Callable[[Progress], None] | None


@dataclass
class _Draft:
    """The next generation in the making."""

    base: Generation | None
    labels: Labels
    notes: Mapping[str, str]
    records: dict[Key, Record]
    parts: list[SegmentPart]
    marks: dict[str, NDArray[np.uint8]]
    begun_with: int
    deleting: bool = False
    added: int = 0
    sealed: dict[str, FileEntry] = field(default_factory=dict)

    def add(self, batch: Batch, scratch: Path) -> None:
        """Take in a segment and the records of its sources."""
        if batch.segment:
            self.parts.append(SegmentPart(batch.segment, scratch, batch.documents, np.zeros(0, np.uint32)))
            self.sealed.update(batch.sealed)
            self.added += batch.documents
        for record in batch.records:
            self.records[record.key] = record

    def delete(self, records: Sequence[Record]) -> None:
        """Drop records and delete their rows."""
        rows: dict[str, list[NDArray[np.uint32]]] = defaultdict(list)
        for record in records:
            del self.records[record.key]
            if record.articles:
                first = record.first_row
                rows[record.segment].append(np.arange(first, first + record.articles, dtype=np.uint32))
        for number, part in enumerate(self.parts):
            if part.name in rows:
                deleted = np.union1d(part.deleted, np.concatenate(rows[part.name]))
                self.parts[number] = replace(part, deleted=deleted)
                self.deleting = True

    def mark(self, threads: int) -> None:
        """Mark the reprints among all articles."""
        self.parts = [part for part in self.parts if part.live]
        self.marks = marked(self.parts, self.marks, self.deleting, threads)

    def join(self, scratch: Path, *, ending: bool = False) -> None:
        """Drop segments with nothing left in them, and join those that are too many; few are to be left at the end."""
        self.parts = [part for part in self.parts if part.live]
        joined = merged(self.parts, self.records, self.marks, scratch, self.added if ending else None)
        self.parts, self.records, self.marks = joined.parts, joined.records, joined.marks
        self.sealed.update(joined.sealed)

    def commit(self, index: Path) -> None:
        """Make it the newest generation, and go on from there."""
        beside = Beside(table_of(self.records.values()), self.labels, self.marks, self.notes)
        self.base = commit(index, self.base, self.parts, self.sealed, beside, self.begun_with)
        self.parts = [replace(part, folder=self.base.folder) for part in self.parts]
        self.sealed = {}


def run(
    index: Path, base: Generation | None, table: SourceTable, labels: Labels, change: Change
) -> Mapping[str, tuple[str, ...]]:
    """Carry out a change and commit it; gives the warnings of reading, by path.

    Raises EngineError; the index is then as the last commit left it.
    """
    records = {record.key: record for record in table.records}
    parts, marks = (list(base.parts()), base.marks_by_segment()) if base else ([], {})
    draft = _Draft(base, labels, change.notes, records, parts, marks, base.number if base else 0)
    with disk.typed(index):
        scratch = Path(tempfile.mkdtemp(prefix=SCRATCH, dir=index))
    try:
        with disk.typed(index), ExitStack() as leaving:
            return _run(index, draft, change, scratch, leaving)
    finally:
        disk.remove(scratch)


def _run(
    index: Path, draft: _Draft, change: Change, scratch: Path, leaving: ExitStack
) -> Mapping[str, tuple[str, ...]]:
    replaced = _replaced(draft.records, change.add)
    fresh = [source for source in change.add if source.key not in replaced]
    others = [source for source in change.add if source.key in replaced]
    warnings: dict[Key, tuple[str, ...]] = {}
    late: list[Batch] = []
    committed = time.monotonic()
    for batch in take_in([*fresh, *others], scratch, change.read, change.jobs, _telling(change), leaving):
        warnings |= batch.warnings
        if batch.unchanged or any(record.key in replaced for record in batch.records):
            late.append(batch)
            continue
        draft.add(batch, scratch)
        if time.monotonic() - committed >= INTERVAL:
            draft.join(scratch)
            draft.commit(index)
            committed = time.monotonic()
    _replace(draft, late, replaced, scratch)
    draft.delete([record for record in draft.records.values() if record.path in change.remove])
    _restamp(draft.records, {source.path: source.stamp for source in change.add})
    if change.progress is not None and change.add:
        change.progress(Progress("writing", 0, 0))
    with disk.syncing([scratch / name for name in draft.sealed]):
        draft.mark(change.jobs)
    draft.join(scratch, ending=True)
    if change.naming is not None:
        searcher = Searcher(draft.parts, {})
        draft.labels = {**draft.labels, "speaker": dict(change.naming(searcher.values("speaker")))}
        searcher.close()
    draft.commit(index)
    by_path = groupby(sorted(warnings.items()), lambda told: told[0][0])
    return {path: tuple(chain.from_iterable(said for _, said in stretches)) for path, stretches in by_path}


def _replaced(records: Mapping[Key, Record], sources: Sequence[Source]) -> dict[Key, list[Record]]:
    """For each source that covers bytes which are known, the records of those bytes."""
    by_path: dict[str, list[Record]] = defaultdict(list)
    wanted = {source.path for source in sources}
    for record in records.values():
        if record.path in wanted:
            by_path[record.path].append(record)
    found = {}
    for source in sources:
        overlapping = [
            record
            for record in by_path.get(source.path, ())
            if record.start == source.start
            or (record.stop > source.start and (source.stop is None or record.start < source.stop))
        ]
        if overlapping:
            found[source.key] = overlapping
    return found


def _replace(draft: _Draft, batches: Sequence[Batch], replaced: Mapping[Key, list[Record]], scratch: Path) -> None:
    unchanged = {source.key: source for batch in batches for source in batch.unchanged}
    gone = {record.key: record for found in replaced.values() for record in found}
    draft.delete([record for key, record in gone.items() if key not in unchanged and key in draft.records])
    for key, source in unchanged.items():
        # it is what other rules give, too
        draft.records[key] = draft.records[key]._replace(rules=source.stamp.rules)
    for batch in batches:
        draft.add(batch, scratch)


def _restamp(records: dict[Key, Record], stamps: Mapping[str, Stamp]) -> None:
    for key, record in records.items():
        stamp = stamps.get(record.path)
        if stamp is not None and record[2:5] != stamp[:3]:
            records[key] = record._replace(size=stamp.size, modified=stamp.modified, altered=stamp.altered)


def _telling(change: Change) -> Callable[[int], None]:
    total, progress = len(change.add), change.progress
    if progress is None:
        return lambda _: None
    return lambda done: progress(Progress("reading", done, total))
