"""The state of an index."""

from searchapp.engine.local.engine import LocalEngine
from searchapp.errors import NoIndex
from searchapp.updating.report import Status
from searchapp.updating.roots import remembered
from searchapp.workspace import Workspace


def status(workspace: Workspace) -> Status:
    """The state of the workspace's index. Raises NoIndex, IndexDamaged, IndexFormat."""
    engine = LocalEngine.open(workspace.index)
    try:
        opened = engine.opened
        if opened is None:
            raise NoIndex(f"there is no index in {workspace.index}")
        totals = opened.manifest.totals
        return Status(
            generation=opened.number,
            files=totals.files,
            articles=totals.articles,
            quotes=totals.quotes,
            undated=totals.undated,
            bytes=sum(entry.size for entry in opened.manifest.files.values()),
            built=opened.manifest.committed,
            remembered=remembered(workspace),
            skipped=engine.table.faulty(),
            passed_over=opened.passed_over,
        )
    finally:
        engine.close()
