"""The program in a real terminal: its keys, the bytes it writes, how it leaves."""

import os
import re
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pyte.screens import Char

from tests.tui.contrast import contrast, is_grey
from tests.tui.terminal import PROGRAM, Terminal

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="needs a pseudo-terminal")

Opened = Callable[..., Terminal]


@pytest.fixture
def opened(tmp_path: Path) -> Iterator[Opened]:
    terminals: list[Terminal] = []

    def open_terminal(**how: object) -> Terminal:
        terminals.append(Terminal(tmp_path, **how))  # type: ignore[arg-type]
        return terminals[-1]

    yield open_terminal
    for terminal in terminals:
        terminal.close()


def test_keys_work_in_one_go_and_q_leaves_the_terminal_as_it_was(opened: Opened) -> None:
    terminal = opened()
    terminal.wait_for("30 articles")
    terminal.type("/aleppo\rjj\r")
    terminal.wait_for("article 3 of 30 · hit 1 of 2")
    terminal.type("n")
    terminal.wait_for("hit 2 of 2")
    terminal.type("\x1b")
    terminal.wait_for("2 hits")
    terminal.type("q")
    assert terminal.ended() == 0
    assert terminal.modes_left_on() == []


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP])
def test_a_signal_ends_it_with_the_terminal_restored(opened: Opened, number: signal.Signals) -> None:
    terminal = opened()
    terminal.wait_for("30 articles")
    terminal.signal(number)
    assert terminal.ended(3) == 128 + number
    assert terminal.modes_left_on() == []
    assert b"Traceback" not in terminal.bytes


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP])
def test_a_signal_ends_a_screen_that_does_not_answer_any_more(opened: Opened, number: signal.Signals) -> None:
    stuck = "import threading\nfrom searchapp.tui.search_screen import SearchScreen\n"
    terminal = opened(before=stuck + "SearchScreen.action_sort = lambda self: threading.Event().wait()")
    terminal.wait_for("30 articles")
    terminal.type("s")
    terminal.read(0.2)
    terminal.signal(number)
    assert terminal.ended() == 128 + number
    assert terminal.modes_left_on() == []


@pytest.mark.parametrize(
    ("slow", "keys"),
    [("library.statements", "Q"), ("library.coverage", "C"), ("library.article", "\r"), ("library.similar", "c")],
)
def test_what_takes_long_to_look_up_is_not_waited_for_when_it_is_left(opened: Opened, slow: str, keys: str) -> None:
    begun = f"import threading\ndef asked(*_, **__):\n    threading.Event().wait()\n{slow} = asked"
    terminal = opened(before=begun)
    terminal.wait_for("30 articles")
    terminal.type(keys)
    terminal.wait_for(lambda seen: "30 articles" not in seen)
    terminal.type("\x11")
    assert terminal.ended() == 0
    assert terminal.modes_left_on() == []


def test_what_is_being_written_is_finished_when_it_is_left(
    opened: Opened, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    slowly = "import time\nof = library.stream\nlibrary.stream = lambda _: (time.sleep(0.05) or hit for hit in of(_))"
    monkeypatch.setenv("PYTHONPATH", str(Path.cwd()))
    monkeypatch.chdir(tmp_path)
    terminal = opened(before=slowly)
    terminal.wait_for("30 articles")
    terminal.type("e")
    terminal.wait_for("Write to")
    terminal.wait_for(".csv   ")
    terminal.type("\x15")
    terminal.wait_for(lambda seen: ".csv   " not in seen)
    terminal.type("hits.csv")
    terminal.wait_for("hits.csv")
    terminal.type("\r")
    terminal.wait_for(lambda seen: "Write to" not in seen)
    terminal.type("q")
    assert terminal.ended() == 0
    assert len((tmp_path / "hits.csv").read_text(encoding="utf-8").splitlines()) == 31


def test_a_crash_restores_the_terminal_and_says_why(opened: Opened) -> None:
    crash = "def boom(*_, **__):\n    raise RuntimeError('boom')\nlibrary.article = boom"
    terminal = opened(before=crash)
    terminal.wait_for("30 articles")
    terminal.type("\r")
    assert terminal.ended() == 1
    assert terminal.modes_left_on() == []
    assert b"boom" in terminal.bytes


def test_nothing_of_an_article_reaches_the_terminal_raw(opened: Opened) -> None:
    terminal = opened(size=(120, 50))
    terminal.wait_for("30 articles")
    terminal.type("/hostile\r")
    terminal.wait_for("␛[31mred␛[0m")
    terminal.type("\r")
    terminal.wait_for("hit 1 of")
    terminal.type("\x1b")
    terminal.wait_for("1 article")
    terminal.type("Q")
    terminal.wait_for("quotes · hostile")
    written = terminal.bytes.decode("utf-8", "replace")
    assert "\x1b[31mred" not in written
    assert "\u202e" not in written
    assert "\x07" not in re.sub(r"\x1b\][^\x07]*\x07", "", written)


def test_it_redraws_for_a_window_of_another_size(opened: Opened) -> None:
    terminal = opened(size=(120, 40))
    terminal.wait_for("OUTLET")
    for columns, rows in ((40, 10), (200, 50), (80, 24)):
        terminal.resize(columns, rows)
    terminal.wait_for(lambda seen: "30 articles" in seen and "OUTLET" not in seen)
    terminal.resize(50, 15)
    terminal.wait_for("searchapp needs 60x20")


_TERMINALS = {
    "no-color": {"NO_COLOR": "1"},
    "sixteen": {"TERM": "xterm", "COLORTERM": ""},
    "linux": {"TERM": "linux", "COLORTERM": ""},
    "c-locale": {"LC_ALL": "C"},
}
_THEMES = ("searchapp-dark", "searchapp-light", "textual-dark", "ansi-dark", "ansi-light")


@pytest.mark.parametrize("env", _TERMINALS.values(), ids=_TERMINALS)
def test_every_word_stands_out_from_its_ground(opened: Opened, env: dict[str, str]) -> None:
    _assert_legible(_searched(opened(env=env)))


@pytest.mark.parametrize("theme", _THEMES)
def test_every_theme_is_legible_without_colours(opened: Opened, theme: str) -> None:
    keep = (
        "from searchapp.tui.own import ScreenSettings, save_screen_settings\n"
        f"save_screen_settings(library.workspace.own, ScreenSettings({theme!r}, True))"
    )
    terminal = _searched(opened(env={"NO_COLOR": "1"}, before=keep))
    _assert_legible(terminal)
    assert all(is_grey(cell) for cell in _cells(terminal))


def _searched(terminal: Terminal) -> Terminal:
    terminal.wait_for("30 articles")
    terminal.type("/aleppo\r")
    terminal.wait_for("2 hits")
    written = -1
    while written != len(terminal.bytes):
        written = len(terminal.bytes)
        terminal.read(0.3)
    return terminal


def _cells(terminal: Terminal) -> list[Char]:
    return [cell for row in terminal.screen.buffer.values() for cell in row.values() if cell.data.isalnum()]


def _assert_legible(terminal: Terminal) -> None:
    """What is said in passing has the contrast of large text (WCAG 2.2: 3), titles and excerpts that of small
    (4.5), and matches are marked without colour."""
    cells = _cells(terminal)
    assert len(cells) > 500
    for cell in cells:
        assert contrast(cell) >= 3, cell
    rows = terminal.seen.split("\n")
    places = [(y, row.index("Aleppo")) for y, row in enumerate(rows) if "Aleppo" in row]
    assert len(places) > 5
    for y, x in places:
        for column in range(x, x + len("Aleppo")):
            cell = terminal.screen.buffer[y][column]
            assert cell.bold, cell
            assert cell.underscore, cell
            assert contrast(cell) >= 4.5, cell
        card = [terminal.screen.buffer[y][column] for column in range(rows[y].index("│"), len(rows[y]))]
        assert all(contrast(cell) >= 4.5 for cell in card if cell.data.isalnum()), rows[y]


def _run(folder: Path, **env: str) -> "subprocess.CompletedProcess[str]":
    command = [sys.executable, "-c", PROGRAM.format(before=""), str(folder)]
    return subprocess.run(
        command, stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False, env={**os.environ, **env}
    )


def test_without_a_terminal_it_says_so_in_one_line(tmp_path: Path) -> None:
    ended = _run(tmp_path)
    assert ended.returncode == 2
    assert ended.stdout == ""
    assert len(ended.stderr.splitlines()) == 1
    assert "needs a terminal" in ended.stderr


def test_a_dumb_terminal_is_refused_in_one_line(opened: Opened) -> None:
    terminal = opened(env={"TERM": "dumb"})
    assert terminal.ended() == 2
    assert b"\x1b" not in terminal.bytes
    assert len(terminal.bytes.splitlines()) == 1


@pytest.mark.parametrize("encoding", ["latin-1", "koi8-r", "ascii:backslashreplace"])
def test_a_terminal_of_another_encoding_is_refused_with_a_way_out(opened: Opened, encoding: str) -> None:
    terminal = opened(env={"PYTHONIOENCODING": encoding})
    assert terminal.ended() == 2
    assert b"PYTHONIOENCODING=utf-8" in terminal.bytes
    assert b"\x1b[?1049h" not in terminal.bytes


@pytest.mark.parametrize("name", ["LC_ALL", "LANG"])
def test_without_a_locale_the_screen_is_drawn_whole(opened: Opened, name: str) -> None:
    terminal = opened(env={name: "C", "PYTHONIOENCODING": ""})
    assert "───" in terminal.wait_for("30 articles")
