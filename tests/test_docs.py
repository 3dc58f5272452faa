"""The documents tell the truth: every command in them runs, every file and room that they name exists."""

import re
import shlex
import subprocess
import sys
from pathlib import Path

import pytest

from searchapp.cli.main import COMMANDS
from tests.cli.conftest import ROOT, call, indexed

__all__ = ["indexed"]

DOCUMENTS = [ROOT / name for name in ("README.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "CHANGELOG.md")]
DOCUMENTS += sorted((ROOT / "docs").glob("*.md"))
SHELL_BLOCK = re.compile(r"^```sh\n(.*?)^```", re.MULTILINE | re.DOTALL)


def commands() -> list[str]:
    """Every `searchapp` line of a `sh` block; comments behind two spaces and a hash are for the reader."""
    lines = []
    for document in DOCUMENTS:
        for block in SHELL_BLOCK.findall(document.read_text(encoding="utf-8")):
            joined = block.replace("\\\n", " ")
            lines += [re.sub(r"  +#.*", "", line).strip() for line in joined.splitlines() if "searchapp " in line]
    return [line for line in dict.fromkeys(lines) if not line.startswith((".venv", "python", "pip", "git"))]


def examples() -> list[str]:
    """The examples of every command's help but for those that change something or name a home folder."""
    helps = [call(name, "--help").out for name in COMMANDS if name not in ("index", "repair", "correct", "tui")]
    lines = [line.strip() for text in helps for line in text.splitlines() if line.startswith("    ")]
    return [line for line in lines if "searchapp " in line and "~/" not in line]


def run_line(line: str, folder: Path) -> tuple[int, str, str]:
    """Run a line of shell: in this process where it is one call, through a shell where it is more."""
    if any(word in ("|", "<", ">") or "/*" in word for word in shlex.split(line)):
        shell = line.replace("searchapp", f"{sys.executable} -m searchapp")
        ran = subprocess.run(["bash", "-c", shell], capture_output=True, text=True, cwd=folder, timeout=60)
        return ran.returncode, ran.stdout, ran.stderr
    result = call(*shlex.split(line)[1:])
    return result.status, result.out, result.err


@pytest.mark.parametrize("line", [*commands(), *examples()])
def test_every_command_in_the_documents_works(line: str, indexed: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(indexed)
    monkeypatch.delenv("SEARCHAPP_WORKSPACE", raising=False)
    status, out, err = run_line(line, indexed)
    assert status == 0, err
    assert out or line == "searchapp check"


def test_there_are_commands_to_test() -> None:
    assert len(commands()) >= 10
    assert len(examples()) >= 10


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.name)
def test_every_path_that_a_document_links_exists(document: Path) -> None:
    for target in re.findall(r"\]\(([^)#:]+)\)", document.read_text(encoding="utf-8")):
        assert (document.parent / target).exists(), target


def test_every_room_stands_in_the_architecture() -> None:
    text = (ROOT / "ARCHITECTURE.md").read_text(encoding="utf-8")
    rooms = [path for path in (ROOT / "searchapp").iterdir() if path.is_dir() and (path / "__init__.py").exists()]
    assert [room.name for room in rooms if f"{room.name}/" not in text] == []
