"""What changed: the files found now against the files that a generation knows."""

import os
from collections.abc import Mapping, Sequence

from searchapp.engine.engine import Engine, Source, Stamp
from searchapp.errors import ReadingError
from searchapp.reading.files.walk import Found, walk
from searchapp.records import dataclass
from searchapp.updating.roots import is_stretched, lies_under, location
from searchapp.updating.rules import Rules
from searchapp.updating.stretches import plan
from searchapp.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Finding:
    """The files found below some roots, by path. `missing` are roots and folders that are not there or cannot be
    listed, with the reason: what is known of files below them holds."""

    files: Mapping[str, Found]
    missing: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Changes:
    """Paths that are new, that have another stamp than before, that are gone."""

    added: tuple[str, ...]
    changed: tuple[str, ...]
    removed: tuple[str, ...]

    def __bool__(self) -> bool:
        return bool(self.added or self.changed or self.removed)


def find(workspace: Workspace, roots: Sequence[str]) -> Finding:
    """Look for files below the roots."""
    passed_over = frozenset(str(path) for path in (workspace.index, workspace.own, workspace.settings))
    files: dict[str, Found] = {}
    missing: dict[str, str] = {}
    for root in roots:
        try:
            found = walk(location(workspace, root), root, passed_over)
        except OSError as error:
            missing[root] = (error.strerror or "cannot be listed").lower()
        else:
            files = {**files, **found.files} if files else found.files
            missing.update(found.unreadable)
    return Finding(files, missing)


def compare(finding: Finding, known: Mapping[str, Stamp], roots: Sequence[str], rules: Rules, full: bool) -> Changes:
    """What is new, changed or gone of what lies under the roots. With `full`, everything counts as changed."""
    added, changed = [], []
    for path, found in finding.files.items():
        stamp = known.get(path)
        if stamp is None:
            added.append(path)
        elif full or stamp[:3] != found or stamp[3] != rules.of_file(path):
            changed.append(path)
    gone: list[str] = []
    if len(finding.files) - len(added) < len(known):
        there = [root for root in roots if root not in finding.missing]
        gone = [
            path
            for path in known
            if path not in finding.files
            and any(lies_under(path, root) for root in there)
            and not any(lies_under(path, root) for root in finding.missing)
        ]
    return Changes(tuple(added), tuple(changed), tuple(gone))


def sources(
    workspace: Workspace,
    finding: Finding,
    changes: Changes,
    engine: Engine,
    rules: Rules,
    last_rules: Rules,
    roots: Sequence[str],
    full: bool,
) -> list[Source]:
    """What is to be read: new files first, so that a run that is interrupted has them. `last_rules`
    are the same with the lines that recurred before: whether other lines concern a file, its reader sees."""
    before = engine.sources() if changes.changed else {}
    stamps = engine.stamps() if changes.changed else {}
    found: list[Source] = []
    for path in (*changes.added, *changes.changed):
        at = location(workspace, path)
        at = os.path.realpath(at) if path in roots else at
        stamp = Stamp(*finding.files[path], rules.of_file(path))
        if is_stretched(path):
            found += _stretches(path, at, stamp, engine, rules, full)
            continue
        state = before.get(path)
        same_rules = path in stamps and stamps[path].rules in (stamp.rules, last_rules.of_file(path))
        known = state.digest if state is not None and state.error is None and same_rules and not full else ""
        found.append(Source(path, at, stamp, known=known))
    return found


def _stretches(path: str, at: str, stamp: Stamp, engine: Engine, rules: Rules, full: bool) -> Sequence[Source]:
    known = () if full else engine.stretches(path)
    try:
        planned = plan(path, at, stamp, known, rules)
    except (ReadingError, OSError):
        planned = (Source(path, at, stamp),)
    return planned
