"""Building the index beside the screen: in a process of its own, which tells how far it is, a JSON object a line.

    python -m searchapp.tui.building WORKSPACE [--full]

The screen stays quick, worker processes cannot write over it, and when the screen is closed the building ends at
its last commit.
"""

import json
import os
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING

from searchapp.engine.engine import Progress
from searchapp.errors import SearchappError
from searchapp.text.clean import clean_line
from searchapp.text.counted import counted

if TYPE_CHECKING:
    from searchapp.updating.report import UpdateReport

_EVERY_SECONDS = 0.1
_PACKAGES = str(Path(__file__).resolve().parents[2])


def build(
    root: Path, told: Callable[[Progress], None], started: Callable[[subprocess.Popen[str]], None], full: bool = False
) -> str:
    """Bring the index of a workspace up to date in another process, or make it anew with `full`, and wait for it;
    what it did, in a line.

    `told` hears of the progress, `started` gets the process. Raises SearchappError when it fails.
    """
    # Modules come from where ours do (-P), never from the folder that the user happens to be in.
    command = [sys.executable, "-P", "-m", "searchapp.tui.building", str(root), *(["--full"] if full else [])]
    paths = os.pathsep.join(filter(None, (_PACKAGES, os.environ.get("PYTHONPATH"))))
    process = subprocess.Popen(
        command,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
        encoding="utf-8",
        env={**os.environ, "PYTHONPATH": paths},
    )
    started(process)
    last: dict[str, object] = {}
    for said in _said(process):
        if "doing" in said:
            told(Progress(str(said["doing"]), int(str(said["done"])), int(str(said["total"]))))
        else:
            last = said
    if "what" in last:
        raise SearchappError(str(last["what"]), str(last.get("mend", "")))
    if process.wait() or "did" not in last:
        raise SearchappError("indexing ended before it was done", "run it in a shell to see why: searchapp index")
    return str(last["did"])


def progress_words(progress: Progress) -> str:
    """How far it is, in a few words."""
    return f"{clean_line(progress.doing)} {progress.done:,}" + (f" of {progress.total:,}" if progress.total else "")


def _said(process: "subprocess.Popen[str]") -> Iterator[dict[str, object]]:
    assert process.stdout is not None
    for line in process.stdout:
        try:
            yield json.loads(line)
        except ValueError:
            continue


def _tell(said: dict[str, object]) -> None:
    print(json.dumps(said), flush=True)


class _Teller:
    """Says how far it is, ten times a second at most."""

    def __init__(self) -> None:
        self._next = 0.0

    def __call__(self, progress: Progress) -> None:
        now = monotonic()
        if now >= self._next or progress.done == progress.total:
            self._next = now + _EVERY_SECONDS
            _tell({"doing": progress.doing, "done": progress.done, "total": progress.total})


def main(arguments: list[str]) -> int:
    """Index the workspace named; ends when whoever started it is gone."""
    from searchapp.library import Library
    from searchapp.workspace import Workspace

    threading.Thread(target=_end_with_parent, daemon=True).start()
    library = Library(Workspace(Path(arguments[0])))
    try:
        report = library.update(full="--full" in arguments, progress=_Teller())
    except SearchappError as error:
        _tell({"what": error.what, "mend": error.mend})
        return 1
    _tell({"did": did(report)})
    return 0


def did(report: "UpdateReport") -> str:
    """What an update did, in a line."""
    numbers = {"new": report.added, "changed": report.changed, "moved": report.moved, "gone": report.removed}
    parts = [f"{number:,} {word}" for word, number in numbers.items() if number]
    files = "file" if sum(numbers.values()) == 1 else "files"
    what = f" ({', '.join(parts)} {files})" if parts else ", nothing new"
    wrong = ((report.skipped, "file", "skipped"), (report.missing, "source", "out of reach"))
    told = [f"{counted(len(those), noun)} {state}" for those, noun, state in wrong if those]
    why = f"; {', '.join(told)}, see: searchapp status" if told else ""
    return counted(report.articles, "article") + what + why


def _end_with_parent() -> None:
    # The pipe closes when the screen does, however it ends.
    sys.stdin.read()
    os._exit(130)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
