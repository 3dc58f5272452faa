"""The state of an index."""

from collections.abc import Mapping, Sequence

from searchapp.engine.local.engine import LocalEngine
from searchapp.errors import NoIndex
from searchapp.reading.own import settings
from searchapp.updating.changes import Finding, find
from searchapp.updating.report import Status
from searchapp.updating.roots import lies_under, remembered, seeds_of
from searchapp.workspace import SEEDS, Workspace


def status(workspace: Workspace) -> Status:
    """The state of the workspace's index and of what it is made of. Raises NoIndex, IndexDamaged, IndexFormat, and
    WorkspaceError for settings that cannot be read."""
    engine = LocalEngine.open(workspace.index)
    try:
        opened = engine.opened
        if opened is None:
            raise NoIndex(f"there is no index in {workspace.index}")
        totals = opened.manifest.totals
        paths = remembered(workspace)
        roots = (*seeds_of(workspace, settings.load(workspace)), *paths)
        return Status(
            generation=opened.number,
            files=totals.files,
            articles=totals.articles,
            quotes=totals.quotes,
            undated=totals.undated,
            bytes=sum(entry.size for entry in opened.manifest.files.values()),
            built=opened.manifest.committed,
            remembered=paths,
            skipped=engine.table.faulty(),
            passed_over=opened.passed_over,
            missing=out_of_reach(engine, find(workspace, roots), roots, roots),
        )
    finally:
        engine.close()


def out_of_reach(
    engine: LocalEngine, finding: Finding, roots: Sequence[str], kept_roots: Sequence[str]
) -> Mapping[str, str]:
    """The roots that are not there although something is known of them or a user has written them down (`kept_roots`),
    and the folders that cannot be listed, with the reason."""
    known = engine.stamps() if finding.missing else {}
    written = {*kept_roots} - {SEEDS}
    return {
        missing: reason
        for missing, reason in finding.missing.items()
        if missing not in roots or missing in written or any(lies_under(path, missing) for path in known)
    }
