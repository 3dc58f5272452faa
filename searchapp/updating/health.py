"""Checking an index, and rebuilding from the sources what is damaged of it."""

from collections.abc import Callable, Iterator, Sequence

from searchapp.engine.engine import Fault, Progress
from searchapp.engine.local.engine import LocalEngine
from searchapp.engine.local.indexing import check as checking
from searchapp.text.counted import counted
from searchapp.updating.report import UpdateReport
from searchapp.updating.update import update
from searchapp.workspace import Workspace


def check(workspace: Workspace) -> Sequence[Fault]:
    """Everything that is wrong with the workspace's index. Raises NoIndex, IndexFormat."""
    return checking.faults(workspace.index)


def repair(workspace: Workspace, progress: Callable[[Progress], None] | None = None) -> Sequence[str]:
    """Drop what is damaged and read the files that it came from again; a line for each thing done, none where all is
    sound.

    Raises NoIndex where there is none, and the errors of `update`.
    """
    return list(_repair(workspace, progress))


def _repair(workspace: Workspace, progress: Callable[[Progress], None] | None) -> Iterator[str]:
    found = checking.faults(workspace.index)
    if not found:
        return
    for fault in found:
        yield f"{fault.where}: {fault.what}"
    dropped = LocalEngine.salvage(workspace.index)
    if dropped is None:
        report = update(workspace, full=True, progress=progress)
        yield f"everything read again: {_said(report)}"
    else:
        report = update(workspace, progress=progress)
        yield f"read again what was damaged: {_said(report)}"
        known = LocalEngine.open(workspace.index)
        lost = sorted(set(dropped) - set(known.stamps()))
        known.close()
        for path in lost:
            yield f"{path} is not there now; lost until it is back: {counted(dropped[path], 'article')}"
    LocalEngine.drop_damaged(workspace.index)


def _said(report: UpdateReport) -> str:
    numbers = {"file": report.files, "article": report.articles, "quote": report.quotes}
    return ", ".join(counted(number, of) for of, number in numbers.items())
