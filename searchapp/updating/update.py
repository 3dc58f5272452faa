"""Bringing an index up to date: walk, compare, read what changed, commit, report."""

import gc
import json
import os
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import replace
from functools import cached_property, partial
from pathlib import Path
from time import perf_counter
from typing import TYPE_CHECKING

from searchapp.engine.engine import Progress, SourceState
from searchapp.engine.local.engine import LocalEngine
from searchapp.engine.local.storage.sources import Record
from searchapp.errors import EngineError, IndexDamaged, IndexFormat, NoIndex, UsageError, WorkspaceError
from searchapp.reading.own import aliases, corrections, settings, tags
from searchapp.reading.own.corrections import Corrections
from searchapp.reading.own.settings import Settings
from searchapp.reading.own.toml_files import read_toml
from searchapp.records import dataclass
from searchapp.updating import neighbours
from searchapp.updating.changes import Changes, Finding, compare, find, sources
from searchapp.updating.report import UpdateReport
from searchapp.updating.roots import demand_some, lies_under, location, remember, remembered, seeds_of, shown
from searchapp.updating.rules import Rules, fingerprint, rules_of
from searchapp.updating.status import out_of_reach
from searchapp.workspace import Workspace

if TYPE_CHECKING:
    from searchapp.reading.outlets.outlets import OutletList  # loaded where something is read or named

OUTLETS = "outlets.toml"
NAMES = "names"
"""The note that says by which aliases and settings the speakers were named."""

Telling = Callable[[Progress], None]
Records = tuple[Record, ...]


@dataclass(frozen=True)
class _Task:
    """What one update works with."""

    workspace: Workspace
    engine: LocalEngine
    roots: tuple[str, ...]
    forgotten: tuple[str, ...]
    kept_roots: tuple[str, ...]
    settings: Settings
    corrections: Corrections
    aliases: Mapping[str, str]
    full: bool
    jobs: int
    progress: Telling | None

    def named(self, counts: Mapping[str, int]) -> Mapping[str, str]:
        """The canonical names of speakers, given with their counts, who have another one (an engine's `Naming`)."""
        if not counts:
            return {}
        from searchapp.quotes.speakers.canonical import canonical_names

        names = canonical_names(counts, self.aliases, self.settings.transliteration, self.outlets.paper)
        return {raw: name for raw, name in names.items() if raw != name}

    @cached_property
    def outlets(self) -> "OutletList":
        """The known outlets with the workspace's own, read when something is to be read or named."""
        from searchapp.reading.outlets.outlets import own_outlets

        return own_outlets(self.workspace)

    @property
    def notes(self) -> Mapping[str, str]:
        """The notes of a generation that is named so."""
        basis = (sorted(self.aliases.items()), self.settings.transliteration)
        return {**self.engine.notes, NAMES: str(fingerprint(repr(basis)))}


def update(
    workspace: Workspace,
    paths: Sequence[Path] = (),
    *,
    forget: Sequence[Path] = (),
    full: bool = False,
    jobs: int | None = None,
    progress: Telling | None = None,
) -> UpdateReport:
    """Bring the index up to date with `paths`, which are remembered, or with the seeds and every path remembered.

    Paths to `forget` are remembered no more, and their articles dropped. `full` reads everything again, and replaces
    an index that cannot be read. `jobs` is how many processes read, by default one a core. Raises SearchappError.
    """
    started = perf_counter()
    set_up, tagged = settings.load(workspace), bool(tags.read_tags(workspace).of)
    seeds, known_roots = seeds_of(workspace, set_up), remembered(workspace)
    forgotten, named = shown(workspace, forget), shown(workspace, paths)
    kept = tuple(root for root in known_roots if root not in forgotten)
    roots = named or (*seeds, *kept)
    if named or not forgotten:
        demand_some(roots, workspace)
    with _collecting_nothing():
        engine = _engine(workspace, full)
    new = tuple(path for path in named if not _covered(path, (*seeds, *kept)) and _is_there(workspace, path))
    if new:
        remember(workspace, (*known_roots, *new))
    task = _Task(
        workspace, engine, roots, forgotten, (*seeds, *kept), set_up,
        corrections.load(workspace), aliases.load(workspace), full, jobs or _cores(), progress,
    )  # fmt: skip
    _demand_known(task, known_roots)
    try:
        report = _update(task)
        if tagged and (report.added or report.moved):
            from searchapp.compare.known_again import known_again

            tags.follow(workspace, lambda id_: engine.row_of(id_) is not None, partial(known_again, engine))
    finally:
        engine.close()
    if kept != known_roots and forgotten:
        remember(workspace, kept)
    return replace(report, seconds=perf_counter() - started)


def _update(task: _Task) -> UpdateReport:
    engine = task.engine
    with _collecting_nothing():
        finding = find(task.workspace, task.roots)
        before_now = neighbours.noted(engine.notes.get(neighbours.NOTE, ""))
        known = neighbours.told(task.workspace, finding, task.roots, before_now)
        rules = rules_of(
            task.settings,
            _own_outlets(task.workspace),
            task.corrections,
            _path_of(engine),
            neighbours.fingerprints(known),
        )
        changes = _changes(task, finding, rules)
    if not finding.files and not engine.generation:
        raise WorkspaceError(f"no articles in {', '.join(task.roots)}", "save some there, or: searchapp index FOLDER")
    if not changes and engine.generation and engine.notes.get(NAMES) == task.notes[NAMES]:
        engine.tidy()
        return _report(task, Changes((), (), ()), finding, {}, {}, {})
    with engine.writing():
        changes = _changes(task, finding, rules)
        before = engine.table.of_paths((*changes.changed, *changes.removed))
        if changes or not engine.generation:
            from searchapp.updating.reader import SourceReader

            last_rules = replace(rules, recurring=neighbours.fingerprints(before_now))
            wanted = sources(task.workspace, finding, changes, engine, rules, last_rules, task.roots, task.full)
            beside = neighbours.lines_of_folders(task.workspace, (*changes.added, *changes.changed), known)
            turned = neighbours.turned(before_now, known)
            reader = SourceReader(task.settings, task.corrections, task.outlets, beside, turned)
            notes = {**task.notes, neighbours.NOTE: json.dumps(known)}
            warnings = engine.update(
                wanted, changes.removed, reader,
                naming=task.named, notes=notes, jobs=task.jobs, progress=task.progress,
            )  # fmt: skip
        else:
            engine.relabel("speaker", task.named(engine.values("speaker")), task.notes)
            return replace(_report(task, changes, finding, {}, {}, {}), renamed=True)
    after = engine.table.of_paths((*changes.added, *changes.changed))
    return _report(task, changes, finding, before, after, warnings)


@contextmanager
def _collecting_nothing() -> Iterator[None]:
    """Hold the garbage collector back: it would look through a hundred thousand stamps again and again, for nothing."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def _changes(task: _Task, finding: Finding, rules: Rules) -> Changes:
    known = task.engine.stamps()
    changes = compare(finding, known, task.roots, rules, task.full)
    if not task.forgotten:
        return changes
    dropped = _dropped(task, task.forgotten)
    return Changes(changes.added, changes.changed, tuple(dict.fromkeys((*changes.removed, *dropped))))


def _dropped(task: _Task, forgotten: Sequence[str]) -> Sequence[str]:
    """The files that are known below the forgotten roots and below none that is kept."""
    return [path for path in task.engine.stamps() if _covered(path, forgotten) and not _covered(path, task.kept_roots)]


def _engine(workspace: Workspace, full: bool) -> LocalEngine:
    try:
        engine = LocalEngine.open(workspace.index)
        engine.demand_table()
    except NoIndex:
        return LocalEngine.blank(workspace.index)
    except (IndexDamaged, IndexFormat):
        if not full:
            raise
        return LocalEngine.blank(workspace.index)
    return engine


def _demand_known(task: _Task, known_roots: Collection[str]) -> None:
    for root in task.forgotten:
        if root not in known_roots and not _dropped(task, (root,)):
            raise UsageError(f"{root} is not remembered", "the paths that are: " + (", ".join(known_roots) or "none"))


def _own_outlets(workspace: Workspace) -> str:
    return read_toml(workspace.own / OUTLETS).text


def _covered(path: str, roots: Iterable[str]) -> bool:
    return any(lies_under(path, root) for root in roots)


def _is_there(workspace: Workspace, path: str) -> bool:
    return Path(location(workspace, path)).exists()


def _path_of(engine: LocalEngine) -> Callable[[str], str | None]:
    def path_of(article: str) -> str | None:
        row = engine.row_of(article)
        return engine.fetch([row])[0].path if row is not None else None

    return path_of


def _report(
    task: _Task,
    changes: Changes,
    finding: Finding,
    before: Mapping[str, Records],
    after: Mapping[str, Records],
    warnings: Mapping[str, tuple[str, ...]],
) -> UpdateReport:
    engine = task.engine
    opened = engine.opened
    if opened is None:
        raise EngineError("the index was not written", "run it again: searchapp index")
    totals = opened.manifest.totals
    gone = Counter(_contents(before[path]) for path in changes.removed if path in before)
    come = Counter(_contents(after[path]) for path in changes.added if path in after)
    moved = sum(count for contents, count in (gone & come).items() if contents)
    changed = [path for path in changes.changed if _differ(before.get(path, ()), after.get(path, ()))]
    fresh = {*changes.added, *changed}
    skipped = engine.table.faulty()
    unread = {state.path for state in skipped if not state.articles}
    return UpdateReport(
        files=totals.files,
        articles=totals.articles,
        quotes=totals.quotes,
        undated=totals.undated,
        added=max(0, sum(path not in unread for path in changes.added) - moved),
        changed=len(changed),
        moved=moved,
        removed=len(changes.removed) - moved,
        skipped=skipped,
        new_faults=(*(state for state in skipped if state.path in fresh), *_unknown(task, finding)),
        missing=_missed(task, finding),
        warnings=warnings,
        looked_in=tuple(task.roots),
        uncorrected=tuple(_of_nothing(task.corrections, engine)),
    )


def _of_nothing(known: Corrections, engine: LocalEngine) -> Iterator[str]:
    """What was corrected and is no article of the index: its file was moved or is gone."""
    for one in (*known.by_id.values(), *(one for one in known.by_place.values() if not one.article)):
        named = (one.article, one.path and f"{one.path}#{one.place}")
        if all(engine.row_of(name) is None for name in named if name):
            yield one.path or f"article {one.article}"


def _missed(task: _Task, finding: Finding) -> tuple[str, ...]:
    """The sources that are not there although something is known of them or they are written down, and the folders that
    cannot be listed."""
    return tuple(out_of_reach(task.engine, finding, (*task.roots, *task.kept_roots), task.kept_roots))


def _unknown(task: _Task, finding: Finding) -> Iterator[SourceState]:
    """The PATHs named now that are not there and of which nothing is known."""
    missed = _missed(task, finding)
    for root in task.roots:
        if root in finding.missing and root not in (*missed, *task.kept_roots):
            yield SourceState(root, 0, 0, "", 0, 0, 0, finding.missing[root])


def _contents(records: Records) -> tuple[bytes, ...]:
    """What a file held, for telling that it is the same under another name; nothing where it could not be read."""
    return tuple(record.digest for record in records) if any(record.articles for record in records) else ()


def _differ(before: Records, after: Records) -> bool:
    return [_known_by(record) for record in before] != [_known_by(record) for record in after]


def _known_by(record: Record) -> tuple[object, ...]:
    """What tells a record from another of the same file. What is read again has other rows; what could not be read has
    none and is told by its rules, and what could not even be opened, which has no digest, by its size and time."""
    state = (record.size, record.modified) if record.error and not record.digest else ()
    rules = record.rules if record.error else 0
    return (record.start, record.digest, rules, record.segment, record.first_row, record.error, *state)


def _cores() -> int:
    try:
        return len(os.sched_getaffinity(0))
    except AttributeError:
        return os.cpu_count() or 1
