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
from searchapp.cli.wrapping import wrapped
from searchapp.engine.engine import Progress
from searchapp.export.page import BOLD, MARKED, PLAIN
from searchapp.library import Library
from searchapp.text.columns import columns as columns_of
from tests.cli.conftest import ROOT, Run, call

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


@pytest.mark.parametrize(
    "arguments",
    [
        ["query", "Aleppo"],
        ["quotes", "--by", "Lavrov"],
        ["similar", "seeds/003_c650b099b3b6e936.txt"],
        ["compare", "seeds/001_325ec279d4bf9786.txt", "seeds/003_c650b099b3b6e936.txt"],
        ["inspect", "seeds/003_c650b099b3b6e936.txt"],
    ],
)
def test_text_for_people_is_broken_at_words_and_a_pipe_gets_whole_lines(
    run: Run, indexed: Path, arguments: list[str]
) -> None:
    status, got = on_terminal(*arguments, cwd=indexed, columns=60, environment={"NO_COLOR": "1"})
    piped = run(*arguments).out
    assert status == 0
    assert max(map(len, got.splitlines())) <= 60 < max(map(len, piped.splitlines()))
    assert got.split()[: len(piped.split())] == piped.split()


def test_what_is_left_is_told_on_a_terminal_alone(run: Run, indexed: Path) -> None:
    _, got = on_terminal("query", "Syria", "-n", "2", "--offset", "1", cwd=indexed)
    total = run("query", "Syria", "-c").out.strip()
    assert got.endswith(f"2 to 3 of {total} articles; go on with --offset 3, or -n 0 for all\n")
    assert "go on with" not in run("query", "Syria", "-n", "2").out
    _, got = on_terminal("quotes", "--by", "Lavrov", "-n", "0", cwd=indexed)
    assert got.endswith(f"{run('quotes', '--by', 'Lavrov', '-c').out.strip()} quotes\n")
    _, got = on_terminal("query", "Syria", "-n", "2", "--kwic", cwd=indexed)
    assert "go on with" not in got


def test_rows_stand_below_the_words_of_their_line_and_a_style_ends_at_each_break() -> None:
    text = f"  1  {BOLD}Ferries sail again from the old harbour on Monday{PLAIN} as he said"
    rows = list(wrapped(text, 38))
    assert rows == [
        f"  1  {BOLD}Ferries sail again from the old{PLAIN}",
        f"     {BOLD}harbour on Monday{PLAIN} as he said",
    ]
    assert list(wrapped("50 % of the boats are late and will sail in the night", 36, prose=True))[1][0] != " "
    assert [row[:10] for row in wrapped("indirect  Vera Dimova said: the ferries will sail again", 42)][1] == " " * 10
    long = "x" * 90
    assert list(wrapped(f"{long} {long}", 60)) == [long, long]


def test_chinese_and_japanese_are_broken_between_signs_but_not_before_one_that_closes() -> None:
    assert list(wrapped("  1  港は来週まで閉まると市長が述べた。「船は出ない。」", 35)) == [
        "  1  港は来週まで閉まると市長が述べ",
        "     た。「船は出ない。」",
    ]
    assert list(wrapped("校长昨天在广场上对学生们说桥已经修好了，下周一开放。", 39)) == [
        "校长昨天在广场上对学生们说桥已经修好",
        "了，下周一开放。",
    ]
    assert list(wrapped(f"{BOLD}校长昨天在广场上对学生们说桥已经修好了明天{PLAIN}", 30)) == [
        f"{BOLD}校长昨天在广场上对学生们说桥已{PLAIN}",
        f"{BOLD}经修好了明天{PLAIN}",
    ]


def test_wide_signs_stand_in_one_column_with_others_and_the_caret_below_its_place(fresh: Path) -> None:
    (fresh / "seeds" / "a.txt").write_text("Ferry\n\nThe old ferry of Kobe sails on Monday again.\n", encoding="utf-8")
    (fresh / "seeds" / "b.txt").write_text("船\n\n神戸の船は月曜日にまた出る。ferry と言う。船。\n", encoding="utf-8")
    call("index")
    _, got = on_terminal("query", "ferry", "--kwic", cwd=fresh, columns=60)
    before = [line.partition(MARKED)[0] for line in got.splitlines()]
    assert len(before) == 3
    assert len({columns_of(left) for left in before}) == 1
    _, got = on_terminal("query", "神戸の船 AND speeker:x", cwd=fresh)
    _, shown, caret = got.splitlines()
    assert columns_of(caret.partition("^")[0]) == columns_of(shown.partition("speeker")[0])


@pytest.mark.parametrize("columns", [60, 80, 100, 160])
def test_matches_stand_in_one_column_in_a_terminal_of_any_width(indexed: Path, columns: int) -> None:
    _, got = on_terminal("query", "terrorists", "--kwic", cwd=indexed, columns=columns, environment={"NO_COLOR": "1"})
    assert max(map(len, got.splitlines())) <= columns
    _, coloured = on_terminal("query", "terrorists", "--kwic", cwd=indexed, columns=columns)
    starts = {line.index(MARKED) for line in coloured.splitlines()}
    assert len(starts) == 1
    assert min(starts) >= columns // 4 or columns == 160


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
