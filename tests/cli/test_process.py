"""The program as a process: what a start loads, closed pipes, interrupts, file permissions."""

import os
import shlex
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.cli.conftest import ROOT

_UNTIL_WAITING = 0.5
HEAVY = (
    "numpy.ma",
    "textual",
    "rich",
    "chardet",
    "trafilatura",
    "lxml",
    "py3langid",
    "whoosh",
    "hypothesis",
    "searchapp.tui",
)


def shell(script: str, cwd: Path) -> "subprocess.CompletedProcess[str]":
    """Run a line of shell in which `searchapp` is the program of this tree."""
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    environment.pop("SEARCHAPP_WORKSPACE", None)
    line = script.replace("searchapp ", f"{shlex.quote(sys.executable)} -m searchapp ", 1)
    return subprocess.run(["bash", "-c", line], cwd=cwd, env=environment, capture_output=True, text=True, timeout=60)


def process(*arguments: str, cwd: Path) -> "subprocess.CompletedProcess[str]":
    return shell(shlex.join(["searchapp", *arguments]), cwd)


def loaded_by(code: str, cwd: Path) -> set[str]:
    script = f"import sys\n{code}\nprint(*sys.modules, file=sys.stderr)"
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    ran = subprocess.run(
        [sys.executable, "-c", script], cwd=cwd, env=environment, capture_output=True, text=True, timeout=60
    )
    assert ran.returncode == 0, ran.stderr
    return set(ran.stderr.split())


@pytest.mark.parametrize(
    "code",
    [
        "import searchapp",
        "import searchapp.cli.main",
        "from searchapp.cli.main import main; main(['query', 'terrorists', '--json', '--facet', 'speaker'])",
        "from searchapp.cli.main import main; main(['query', 'minister OR terror* OR Syria SAME/S Aleppo', '--json'])",
        "from searchapp.cli.main import main; main(['quotes', '--by', 'Lavrov'])",
        "from searchapp.cli.main import main; main(['show', 'seeds/003_c650b099b3b6e936.txt'])",
    ],
)
def test_light_commands_load_nothing_heavy(indexed: Path, code: str) -> None:
    loaded = loaded_by(code, indexed)
    assert not [name for name in loaded for heavy in HEAVY if name == heavy or name.startswith(heavy + ".")]


def test_what_an_earlier_install_left_in_its_folder_does_not_hide_this_one(tmp_path: Path) -> None:
    (tmp_path / "searchapp" / "__pycache__").mkdir(parents=True)
    environment = {**os.environ, "PYTHONPATH": str(tmp_path)}
    called = [sys.executable, "-P", "-m", "searchapp", "--version"]
    ran = subprocess.run(called, cwd=tmp_path, env=environment, capture_output=True, text=True, timeout=60)
    assert "searchapp" in ran.stdout, ran.stderr


def test_the_package_itself_loads_neither_click_nor_numpy(indexed: Path) -> None:
    assert not {"click", "numpy"} & loaded_by("import searchapp, searchapp.errors, searchapp.article", indexed)


def test_inspecting_an_english_text_loads_neither_engine_nor_query_nor_finders_of_other_languages(
    indexed: Path,
) -> None:
    loaded = loaded_by(
        "from searchapp.cli.main import main; main(['inspect', '--jsonl', 'seeds/003_c650b099b3b6e936.txt'])", indexed
    )
    assert not [name for name in loaded if name.startswith(("searchapp.engine", "searchapp.query"))]
    assert "searchapp.quotes.english.reported" in loaded
    assert "searchapp.quotes.clausal.attributions" not in loaded


def test_a_closed_pipe_ends_it_quietly(indexed: Path) -> None:
    ran = shell("searchapp query '*' -n 0 --jsonl | head -c 10", indexed)
    assert len(ran.stdout) == 10
    assert ran.stderr == ""


def test_a_closed_pipe_is_not_taken_for_nothing_found(indexed: Path) -> None:
    ran = shell("searchapp query '*' -n 0 --jsonl | true; echo ${PIPESTATUS[0]}", indexed)
    assert ran.stdout.strip() in ("0", "141")


@pytest.mark.parametrize(
    ("call", "status"),
    [
        ("query Lavrov >&-", 0), ("query xylophone >&-", 1), ("query foo:x 2>&-", 2), ("query Lavrov <&-", 0),
        ("similar - <&-", 2), ("query --batch - <&-", 1), ("inspect - <&-", 2), ("query Lavrov -0 >&-", 0),
    ],
)  # fmt: skip
def test_streams_that_are_closed_from_the_start_are_empty(indexed: Path, call: str, status: int) -> None:
    ran = shell(f"searchapp {call}", indexed)
    assert ran.returncode == status
    assert "fault" not in ran.stderr


def test_a_full_disk_behind_standard_output_is_an_error(indexed: Path) -> None:
    ran = shell("searchapp query Lavrov > /dev/full", indexed)
    assert ran.returncode == 2
    assert "No space left" in ran.stderr
    assert len(ran.stderr.splitlines()) == 1


@pytest.mark.parametrize("call", ["query foo:x", "show nosuch", "query Lavrov --json --csv", "-C /nowhere status"])
def test_an_error_that_cannot_be_written_is_still_no_empty_answer(indexed: Path, call: str) -> None:
    assert shell(f"searchapp {call} 2> /dev/full", indexed).returncode == 2


@pytest.mark.parametrize("option", [["--color", "always"], []])
def test_color_is_for_those_who_ask(indexed: Path, option: list[str]) -> None:
    ran = process("query", "terrorists", *option, cwd=indexed)
    assert ("\x1b[" in ran.stdout) == bool(option)


def test_global_options_stand_on_either_side(indexed: Path, tmp_path: Path) -> None:
    before = process("-C", str(indexed), "query", "Lavrov", "-c", cwd=tmp_path)
    after = process("query", "-C", str(indexed), "Lavrov", "-c", cwd=tmp_path)
    assert before.stdout == after.stdout != ""


def test_an_interrupt_ends_with_130_and_without_a_traceback(indexed: Path, tmp_path: Path) -> None:
    pipe = tmp_path / "queries"
    os.mkfifo(pipe)
    child = subprocess.Popen(
        [sys.executable, "-m", "searchapp", "query", "--batch", str(pipe)],
        cwd=indexed, env={**os.environ, "PYTHONPATH": str(ROOT)}, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
    )  # fmt: skip
    with pipe.open("wb"):  # returns when the program has opened the other end
        # Python sees no signal that comes between its last look for one and the system call that then waits for queries
        time.sleep(_UNTIL_WAITING)
        child.send_signal(signal.SIGINT)
        output, error = child.communicate(timeout=60)
    assert (child.returncode, output, error.strip()) == (130, b"", b"")


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write anywhere")
def test_searching_works_on_a_read_only_index(indexed: Path) -> None:
    folders = [indexed / "index", *(path for path in (indexed / "index").rglob("*") if path.is_dir())]
    for folder in folders:
        folder.chmod(0o500)
    try:
        assert process("query", "Lavrov", "-q", cwd=indexed).returncode == 0
    finally:
        for folder in folders:
            folder.chmod(0o700)


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_completion_scripts_name_the_program(shell: str, indexed: Path) -> None:
    ran = process("completion", shell, cwd=indexed)
    assert ran.returncode == 0
    assert "_SEARCHAPP_COMPLETE" in ran.stdout


@pytest.mark.parametrize(
    ("typed", "offered"),
    [
        (["query", "--kw"], {"plain,--kwic"}),
        (["quot"], {"plain,quotes"}),
        (["query", "--sort", ""], {"plain,relevance", "plain,date", "plain,-date", "plain,outlet"}),
        (["facets", "--field", "s"], {"plain,speaker"}),
        (["quotes", "--facet", "y"], {"plain,year"}),
        (["show", "se"], {"file,se"}),
        (["compare", "a", "se"], {"file,se"}),
        (["query", "--batch", "q"], {"file,q"}),
        (["-C", "w"], {"dir,w"}),
        (["query", "Alep"], {""}),
    ],
)
def test_a_shell_is_offered_what_may_stand_there(typed: list[str], offered: set[str], indexed: Path) -> None:
    asked = {"_SEARCHAPP_COMPLETE": "bash_complete", "COMP_WORDS": shlex.join(["searchapp", *typed])}
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "COMP_CWORD": str(len(typed)), **asked}
    command = [sys.executable, "-m", "searchapp"]
    ran = subprocess.run(command, cwd=indexed, env=environment, capture_output=True, text=True, timeout=60)
    assert set(ran.stdout.rstrip("\n").split("\n")) == offered


def test_a_terminal_that_cannot_draw_is_told_so(indexed: Path) -> None:
    ran = process("tui", cwd=indexed)
    assert ran.returncode == 2
    assert len(ran.stderr.splitlines()) == 1


def test_a_fault_of_ours_is_one_line_unless_asked_for_more(indexed: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from searchapp.library import Library
    from tests.cli.conftest import call

    def broken(self: Library) -> bool:
        raise ZeroDivisionError("by design")

    monkeypatch.chdir(indexed)
    monkeypatch.setattr(Library, "has_index", broken)
    monkeypatch.delenv("SEARCHAPP_DEBUG", raising=False)
    ran = call("query", "Lavrov")
    assert ran.status == 2
    assert len(ran.err.splitlines()) == 1
    assert "by design" in ran.err
    monkeypatch.setenv("SEARCHAPP_DEBUG", "1")
    with pytest.raises(ZeroDivisionError):
        call("query", "Lavrov")
