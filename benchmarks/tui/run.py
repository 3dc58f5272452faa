"""`python -m benchmarks tui`: key to paint over 100,000 articles, best of three runs, beside the aims."""

import argparse
import json
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path

from benchmarks.engine.corpus import documents
from benchmarks.engine.ours import write_lines
from benchmarks.tui.terminal import Painted, Terminal

AIMS = {
    "start to first paint, ms": 500,
    "start to first results, ms": None,
    "key echo p95, ms": 16,
    "typing to results p95, ms": 120,
    "cursor p95, ms": 33,
    "page p95, ms": 33,
    "open an article p95, ms": None,
    "scroll the article p95, ms": 33,
    "open a long article, ms": None,
    "scroll a long article p95, ms": 33,
    "resident memory, MB": 250,
    "of it not mapped files, MB": None,
}
_RUNS = 3
_RARE = "zvezdochot"
_DOWN, _UP = "\x1b[6~", "\x1b[5~"
_WORDS = ("minister", "government", "court", "syria", "energy", "prices")


def main(arguments: Sequence[str]) -> int:
    """Run with these arguments; the exit status is 1 when an aim is missed."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks tui", description=__doc__)
    parser.add_argument("--documents", type=int, default=100_000, help="how many articles")
    parser.add_argument("--folder", type=Path, help="keep the workspace here, and use the one that is there")
    parser.add_argument("--json", type=Path, default=Path("benchmark-tui.json"), help="where the figures go")
    options = parser.parse_args(arguments)
    with tempfile.TemporaryDirectory() as temporary:
        workspace = options.folder or Path(temporary)
        prepare(workspace, options.documents)
        runs = [measured(workspace) for _ in range(_RUNS)]
    figures = {name: min(run[name] for run in runs) for name in AIMS}
    print(table(figures))
    options.json.write_text(json.dumps(figures, indent=1) + "\n", encoding="utf-8")
    return int(any(aim is not None and figures[name] > aim for name, aim in AIMS.items()))


def prepare(workspace: Path, count: int) -> None:
    """A workspace with an index of so many articles, unless there is one."""
    lines = workspace / "seeds" / f"{count}.jsonl"
    if not lines.exists():
        lines.parent.mkdir(parents=True, exist_ok=True)
        write_lines(lines, documents(count))
        (lines.parent / "long.jsonl").write_text(json.dumps(_long_article()) + "\n", encoding="utf-8")
    subprocess.run([sys.executable, "-m", "searchapp", "-C", str(workspace), "index"], check=True)


def _long_article() -> dict[str, str]:
    """An article of about 60,000 words, none of them one that is typed: an answer's time is that of usual articles."""
    paragraph = f"The mason said that the bridge will be rebuilt, and the {_RARE} asked when and by whom. "
    told = "“We shall see,” he answered, “what the masons and the ferrymen decide about ropes and lamps.” "
    body = "\n\n".join(f"{number}. {paragraph * 3}{told * 2}" for number in range(800))
    return {"id": "long", "title": f"A day of the {_RARE}", "text": body, "outlet": "Gazette", "date": "2017-01-25"}


def measured(workspace: Path) -> dict[str, float]:
    """One run of the program, in milliseconds and megabytes."""
    terminal = Terminal([sys.executable, "-m", "searchapp", "-C", str(workspace), "tui"], workspace)
    try:
        found = {"start to first paint, ms": 1000 * terminal.until(b"open")}
        found["start to first results, ms"] = 1000 * terminal.until(b"articles")
        terminal.press("", quiet=0.5, longest=1.5)
        terminal.press("/", longest=0.5)
        typed = list[Painted]()
        for word in _WORDS:
            typed += [terminal.press(letter, quiet=0.25) for letter in word]
            terminal.press("\x15", quiet=0.25)
        found["key echo p95, ms"] = _p95(typed, lambda painted: painted.first)
        found["typing to results p95, ms"] = _p95(typed, lambda painted: painted.last)
        terminal.press("\r", longest=0.5)
        found["cursor p95, ms"] = _p95(_pressed(terminal, "j" * 30 + "k" * 10), lambda painted: painted.last)
        found["page p95, ms"] = _p95(_pressed(terminal, [_DOWN] * 20 + [_UP] * 10), lambda painted: painted.first)
        opened = list[Painted]()
        for _ in range(8):
            opened.append(terminal.press("\r", longest=1))
            terminal.press("\x1b", quiet=0.3, longest=1)
            terminal.press("j", longest=0.5)
        found["open an article p95, ms"] = _p95(opened, lambda painted: painted.last)
        terminal.press("\r", longest=1)
        found["scroll the article p95, ms"] = _p95(_pressed(terminal, "jk" * 10), lambda painted: painted.last)
        terminal.press("\x1b", quiet=0.3, longest=1)
        terminal.press(f"/\x15{_RARE}\r", quiet=0.5, longest=2)
        found["open a long article, ms"] = 1000 * (terminal.press("\r", quiet=0.5, longest=5).last or 0)
        keys = [*"jkjjjkjj", *[_DOWN] * 15, *[_UP] * 5, *"nnnnNNnG", "g"]
        found["scroll a long article p95, ms"] = _p95(_pressed(terminal, keys), lambda painted: painted.last)
        found["resident memory, MB"] = terminal.resident()
        found["of it not mapped files, MB"] = terminal.memory()
    finally:
        terminal.close()
    return found


def _pressed(terminal: Terminal, keys: Iterable[str]) -> list[Painted]:
    return [terminal.press(key, longest=0.5) for key in keys]


def _p95(painted: Sequence[Painted], which: Callable[[Painted], float | None]) -> float:
    times = sorted(1000 * seconds for one in painted if (seconds := which(one)) is not None)
    return times[min(len(times) - 1, int(len(times) * 0.95))] if times else 0.0


def table(figures: Mapping[str, float]) -> str:
    """The figures beside their aims."""
    lines = [f"{'':<32}{'found':>8}{'aim':>8}"]
    for name, aim in AIMS.items():
        lines.append(f"{name:<32}{figures[name]:>8.0f}{aim if aim is not None else '':>8}")
    return "\n".join(lines)
