"""The lines that recur in the text files of each folder, told anew only where one of the folder's witnesses changed.

They are among the rules by which a file is read: where they change, the folder's text files are read again, so that
what a file holds never depends on the order in which the files came.
"""

import json
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from searchapp.reading.lines.recurring import RecurringLines, beside, is_text, names_in, recurring_in, witnesses
from searchapp.updating.changes import Finding
from searchapp.updating.roots import lies_under, location
from searchapp.updating.rules import fingerprint, folder_of
from searchapp.workspace import Workspace

NOTE = "recurring"
"""The note that holds, for each folder, the stamp of its witnesses and the fingerprint of its recurring lines."""

Told = Mapping[str, tuple[int, int]]


def told(workspace: Workspace, finding: Finding, roots: Sequence[str], note: str) -> Told:
    """What the `note` of the last update is to be replaced by: stamp and fingerprint (0 for no lines) by folder."""
    before = {folder: (stamp, print_) for folder, (stamp, print_) in json.loads(note or "{}").items()}
    found = {folder: pair for folder, pair in before.items() if not any(lies_under(folder, root) for root in roots)}
    for folder, names in _names(workspace, finding, roots).items():
        chosen = witnesses(names)
        if chosen:
            at = Path(location(workspace, folder))
            stamp = fingerprint(repr([(name, _stamp(at / name)) for name in chosen]))
            known = before.get(folder)
            found[folder] = known if known and known[0] == stamp else (stamp, _print(recurring_in(at, chosen)))
    return found


def lines_of_folders(workspace: Workspace, paths: Iterable[str], known: Told) -> Mapping[str, RecurringLines]:
    """The recurring lines of the folders of these files, where they have any."""
    folders = {folder_of(path) for path in paths if is_text(path)}
    wanted = [folder for folder in sorted(folders) if folder in known and known[folder][1]]
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


def _print(lines: RecurringLines) -> int:
    return fingerprint(repr(sorted(lines))) if lines else 0
