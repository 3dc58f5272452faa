"""The lines that recur in the text files of each folder, told anew only where one of the folder's witnesses changed.

They are among the rules by which a file is read: where some come or go, those of the folder's text files are read again
that have one of these, so that what a file holds never depends on the order in which the files came.
"""

import json
from base64 import b64decode, b64encode
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple
from zlib import crc32

from searchapp.reading.lines.recurring import RecurringLines, beside, is_text, names_in, recurring_in, witnesses
from searchapp.updating.changes import Finding
from searchapp.updating.roots import lies_under, location
from searchapp.updating.rules import fingerprint, folder_of
from searchapp.workspace import Workspace

NOTE = "recurring"
"""The note that holds what is told of each folder."""
_MARK = 3
"""Bytes of the mark of a line: every query reads the note, and two lines of one mark cost no more than a reading."""


class Told(NamedTuple):
    """The stamp of a folder's witnesses, the fingerprint of its recurring lines (0 for none) and their marks."""

    stamp: int
    fingerprint: int
    marks: str


def noted(note: str) -> Mapping[str, Told]:
    """What the note of an update says, by folder."""
    found = json.loads(note or "{}")
    return {folder: Told(*one) for folder, one in found.items() if len(one) == len(Told._fields)}


def told(workspace: Workspace, finding: Finding, roots: Sequence[str], before: Mapping[str, Told]) -> dict[str, Told]:
    """What the note is to be replaced by, by folder."""
    found = {folder: one for folder, one in before.items() if not any(lies_under(folder, root) for root in roots)}
    for folder, names in _names(workspace, finding, roots).items():
        chosen = witnesses(names)
        if chosen:
            at = Path(location(workspace, folder))
            stamp = fingerprint(repr([(name, _stamp(at / name)) for name in chosen]))
            known = before.get(folder)
            found[folder] = known if known and known.stamp == stamp else _told(stamp, recurring_in(at, chosen))
    return found


def fingerprints(told: Mapping[str, Told]) -> Mapping[str, int]:
    """The fingerprints of the recurring lines of the folders that have any."""
    return {folder: one.fingerprint for folder, one in told.items() if one.fingerprint}


def turned(before: Mapping[str, Told], now: Mapping[str, Told]) -> Mapping[str, frozenset[int]]:
    """The marks of the lines that recur in a folder now or did before, not both, by folder."""
    found = {folder: _marks(before.get(folder)) ^ _marks(now.get(folder)) for folder in {*before, *now}}
    return {folder: marks for folder, marks in found.items() if marks}


def mark(line: str) -> int:
    """A number that few other lines have."""
    return crc32(line.encode("utf-8", "surrogateescape")) >> (32 - 8 * _MARK)


def lines_of_folders(
    workspace: Workspace, paths: Iterable[str], known: Mapping[str, Told]
) -> Mapping[str, RecurringLines]:
    """The recurring lines of the folders of these files, where they have any."""
    folders = {folder_of(path) for path in paths if is_text(path)}
    wanted = [folder for folder in sorted(folders) if folder in known and known[folder].fingerprint]
    return {folder: beside(Path(location(workspace, folder))) for folder in wanted}


def _names(workspace: Workspace, finding: Finding, roots: Sequence[str]) -> Mapping[str, Sequence[str]]:
    """The names of the text files of every folder with text files among those found."""
    names: dict[str, list[str]] = defaultdict(list)
    for path in finding.files:
        if is_text(path):
            names[folder_of(path)].append(path.rpartition("/")[2])
    for root in roots:
        if root in finding.files and is_text(root):
            names[folder_of(root)] = names_in(Path(location(workspace, folder_of(root))))
    return names


def _stamp(path: Path) -> tuple[int, int]:
    try:
        status = path.lstat()
    except OSError:
        return 0, 0
    return status.st_size, status.st_mtime_ns


def _told(stamp: int, lines: RecurringLines) -> Told:
    marks = b"".join(one.to_bytes(_MARK) for one in sorted(set(map(mark, lines))))
    return Told(stamp, fingerprint(repr(sorted(lines))) if lines else 0, b64encode(marks).decode())


def _marks(told: Told | None) -> frozenset[int]:
    marks = b64decode(told.marks) if told is not None else b""
    return frozenset(int.from_bytes(marks[at : at + _MARK]) for at in range(0, len(marks), _MARK))
