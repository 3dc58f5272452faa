"""Which segments are joined, so that a search never has many to look through.

Segments of one size class are joined when there are several of them (a log-structured merge, tiered): every article
is then copied a few times at most, however often an index grows. A segment that is mostly deleted is written anew.
A run that has added a good part of all articles leaves few segments behind: at its end those that are no larger than
what it added, and far from full, are joined as well. A run that has added few joins no large ones.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from searchapp.engine.local.indexing.commit import seal
from searchapp.engine.local.indexing.marking import merge_marks
from searchapp.engine.local.segments.merge import merge
from searchapp.engine.local.storage import disk
from searchapp.engine.local.storage.generations import SegmentPart
from searchapp.engine.local.storage.manifest import FileEntry
from searchapp.engine.local.storage.sources import Key, Record
from searchapp.records import dataclass

FAN = 5
"""Segments of one size class at which they are joined."""

GROWTH = 4
"""How many times larger the segments of the next class are."""

SMALLEST = 500
"""Articles below which all segments are of one class."""

LARGEST = 36_000
"""Articles, and quotes, of a joined segment at most: what bounds the memory of joining."""

FAR_FROM_FULL = LARGEST // 4
"""Articles of a segment at most that is joined at the end of a run wherever there are some of its class."""

FULL = 12
"""Segments of a larger class that are let come together, so that they are joined once, to few full ones."""

_LEFT = -1
"""The class of segments that the end of a run joins."""


@dataclass(frozen=True)
class Merged:
    """The segments after joining, the records that point into them, the marks of their rows, the new files."""

    parts: list[SegmentPart]
    records: dict[Key, Record]
    marks: dict[str, NDArray[np.uint8]]
    sealed: dict[str, FileEntry]


def merged(
    parts: Sequence[SegmentPart],
    records: Mapping[Key, Record],
    marks: Mapping[str, NDArray[np.uint8]],
    scratch: Path,
    added: int | None = None,
) -> Merged:
    """Join what is to be joined. `marks` are those that are known; new files go to `scratch`. `added` are the articles
    of a run that ends with this, None while it goes on."""
    quotes: dict[str, int] = defaultdict(int)
    for record in records.values():
        quotes[record.segment] += record.quotes
    found = Merged(list(parts), dict(records), dict(marks), {})
    for group in groups(parts, quotes, added):
        name = merge(group, scratch)
        whole = SegmentPart(name, scratch, sum(part.live for part in group), np.zeros(0, np.uint32))
        found.marks[name] = merge_marks(group, marks)
        found.sealed.update(seal(scratch, name))
        found.parts[found.parts.index(group[0])] = whole
        found.parts[:] = [part for part in found.parts if part not in group]
        for path in [path for part in group if part.folder == scratch for path in scratch.glob(f"{part.name}.*")]:
            disk.remove(path)
        found.records.update(_moved(found.records, group, name))
    return found


def groups(
    parts: Sequence[SegmentPart], quotes: Mapping[str, int], added: int | None = None
) -> Iterator[list[SegmentPart]]:
    """The segments that are to be joined with each other, in their order; `quotes` counts those of each segment.
    `added` is how many articles a run that ends has added, None while it goes on."""
    classes: dict[int, list[SegmentPart]] = defaultdict(list)
    left = min(added, FAR_FROM_FULL) if added is not None and added > SMALLEST else 0
    bulk = added is not None and added * FAN > sum(part.live for part in parts) and len(parts) > FAN
    for part in parts:
        if part.live:
            classes[_LEFT if part.live <= left else _class_of(part)].append(part)
    for number, alike in sorted(classes.items()):
        joined: list[SegmentPart] = []
        small = FAR_FROM_FULL if added is not None else LARGEST // FULL
        many = 2 if bulk and number == _LEFT else FAN if alike[0].live <= small else FULL
        for group in _fitting(alike, quotes) if len(alike) >= many else ():
            joined += group
            yield group
        yield from ([part] for part in alike if part not in joined and len(part.deleted) > part.live)


def _class_of(part: SegmentPart) -> int:
    size, number = max(part.live, 1), 0
    while size > SMALLEST:
        size, number = size // GROWTH, number + 1
    return number


def _fitting(parts: Sequence[SegmentPart], quotes: Mapping[str, int]) -> Iterator[list[SegmentPart]]:
    """The segments in groups that each fit into one; a group of one is none."""
    group: list[SegmentPart] = []
    rows = said = 0
    for part in parts:
        if group and (rows + part.live > LARGEST or said + quotes.get(part.name, 0) > LARGEST):
            if len(group) > 1:
                yield group
            group, rows, said = [], 0, 0
        group.append(part)
        rows, said = rows + part.live, said + quotes.get(part.name, 0)
    if len(group) > 1:
        yield group


def _moved(records: Mapping[Key, Record], group: Sequence[SegmentPart], name: str) -> dict[Key, Record]:
    """The records of a group's segments after they became one, its deleted rows gone."""
    first, offsets = 0, {}
    for part in group:
        offsets[part.name] = (first, part.deleted)
        first += part.live
    moved = {}
    for key, record in records.items():
        if record.segment in offsets:
            offset, deleted = offsets[record.segment]
            row = offset + record.first_row - int(np.searchsorted(deleted, record.first_row))
            moved[key] = record._replace(segment=name, first_row=row)
    return moved
