"""The command line on a terminal: colour, width, the caret below a wrong query, progress."""

import fcntl
import io
import os
import struct
import subprocess
import sys
import termios
from collections.abc import Mapping
from pathlib import Path

import pytest

from searchapp.cli import progress
from searchapp.engine.engine import Progress
from searchapp.library import Library
from tests.cli.conftest import ROOT, call

LONG = "The ships that lay in the harbour of Varna for two weeks sail again on Monday, as the mayor of the town said."


def on_terminal(
    *arguments: str, cwd: Path, columns: int = 80, environment: Mapping[str, str] | None = None
) -> tuple[int, str]:
    """Run the program on a terminal of this width; its exit status, and what the terminal got."""
    ours, theirs = os.openpty()
    fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", 24, columns, 0, 0))
    known = {name: value for name, value in os.environ.items() if name not in ("NO_COLOR", "COLUMNS", "LINES")}
    process = subprocess.Popen(
        [sys.executable, "-m", "searchapp", *arguments], cwd=cwd, stdin=theirs, stdout=theirs, stderr=theirs,
        env={**known, "PYTHONPATH": str(ROOT), "TERM": "xterm", **(environment or {})},
    )  # fmt: skip
    os.close(theirs)
    got = b""
    while True:
        try:
            data = os.read(ours, 1 << 16)
        except OSError:  # the other side is closed
            break
        if not data:
            break
        got += data
    os.close(ours)
    return process.wait(timeout=60), got.decode().replace("\r\n", "\n")


def test_hits_are_coloured_on_a_terminal(indexed: Path) -> None:
    status, got = on_terminal("query", "Aleppo", cwd=indexed)
    assert status == 0
    assert "\x1b[1;4mAleppo\x1b[0m" in got


@pytest.mark.parametrize(
    ("options", "environment"), [([], {"NO_COLOR": "1"}), ([], {"TERM": "dumb"}), (["--color", "never"], {})]
)
def test_whoever_wants_no_colour_gets_none(indexed: Path, options: list[str], environment: dict[str, str]) -> None:
    status, got = on_terminal("query", "Aleppo", *options, cwd=indexed, environment=environment)
    assert (status, "\x1b" in got) == (0, False)


def test_an_article_is_wrapped_to_the_width_of_a_narrow_terminal(fresh: Path) -> None:
    (fresh / "seeds" / "a.txt").write_text(f"Ships sail\n\n{LONG}\n", encoding="utf-8")
    call("index")
    assert LONG in call("show", "seeds/a.txt").lines
    _, got = on_terminal("show", "seeds/a.txt", cwd=fresh, columns=40)
    lines = got.splitlines()
    assert LONG.partition(" Varna")[0] in lines
    assert max(map(len, lines)) <= 40


def test_a_terminal_that_cannot_draw_is_sent_to_the_command_line(indexed: Path) -> None:
    status, got = on_terminal("tui", cwd=indexed, environment={"TERM": "dumb"})
    assert (status, got) == (2, "searchapp: this terminal cannot draw (TERM=dumb); use: searchapp query\n")


def test_without_a_command_a_pipe_gets_the_help_and_no_screen(indexed: Path) -> None:
    ours, theirs = os.openpty()
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "TERM": "xterm"}
    command = [sys.executable, "-m", "searchapp"]
    ran = subprocess.run(
        command, cwd=indexed, env=environment, stdin=theirs, capture_output=True, text=True, timeout=60
    )
    os.close(ours)
    os.close(theirs)
    assert ran.returncode == 2
    assert ran.stdout.startswith("Usage: searchapp")


def test_a_wrong_query_is_marked_where_it_is_wrong(indexed: Path) -> None:
    status, got = on_terminal("query", "Lavrov speeker:x", cwd=indexed)
    line, query, caret = got.splitlines()
    assert status == 2
    assert "at character 8" in line
    assert query.strip() == "Lavrov speeker:x"
    assert caret.index("^") == query.index("speeker")


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_progress_is_told_on_a_terminal_alone_and_leaves_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(progress, "AFTER", 0.0)
    monkeypatch.setattr(progress, "EVERY", 0.0)
    terminal, pipe = Terminal(), io.StringIO()
    monkeypatch.setattr(sys, "stderr", terminal)
    with progress.progress_on_terminal() as tell:
        assert tell is not None
        tell(Progress("reading", 1200, 4800))
        tell(Progress("looking", 7, 0))
    told = terminal.getvalue()
    assert "reading  25 %  1,200 of 4,800" in told
    assert "looking  7" in told
    assert told.endswith("\r\x1b[K")
    monkeypatch.setattr(sys, "stderr", pipe)
    with progress.progress_on_terminal() as tell:
        assert tell is None
    assert pipe.getvalue() == ""


def test_short_work_tells_no_progress(monkeypatch: pytest.MonkeyPatch) -> None:
    terminal = Terminal()
    monkeypatch.setattr(sys, "stderr", terminal)
    monkeypatch.setattr(progress, "AFTER", 60.0)
    with progress.progress_on_terminal() as tell:
        assert tell is not None
        tell(Progress("reading", 1, 2))
    assert terminal.getvalue() == ""


def test_an_interrupted_index_says_that_nothing_is_lost(fresh: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(Library, "update", interrupted)
    ran = call("index")
    assert (ran.status, ran.out) == (130, "")
    assert "what was committed stays" in ran.err
