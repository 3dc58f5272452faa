"""The documents tell the truth: every command in them runs, every file and room that they name exists."""

import ast
import re
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from searchapp.cli.main import COMMANDS
from tests.cli.conftest import ROOT, call, fresh, indexed

__all__ = ["fresh", "indexed"]

DOCUMENTS = [ROOT / name for name in ("README.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "CHANGELOG.md")]
DOCUMENTS += sorted((ROOT / "docs").glob("*.md"))
PACKAGES = sorted(path.parent for path in (ROOT / "searchapp").rglob("__init__.py"))
TOML_BLOCK = re.compile(
    r"`((?:own/)?\w+\.toml)`[^`]*(?:`[^`]+`[^`]*)*?\n\n```toml\n(.*?)^```", re.MULTILINE | re.DOTALL
)
JSON_BLOCK = re.compile(r"^```json\n(.*?)^```", re.MULTILINE | re.DOTALL)
OPTION = re.compile(r"(?<![\w-])--?\w[\w-]*")
OPTION_LINES = re.compile(r"^  (-[\w, -]*?)(?:  | [A-Z]| \[|$)", re.MULTILINE)
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


@pytest.fixture(scope="module")
def tagged(indexed: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the indexed workspace with some tags: a few of the commands change them."""
    root = tmp_path_factory.mktemp("tagged") / "workspace"
    shutil.copytree(indexed, root)
    for tag, file in (("to check", "seeds/001_325ec279d4bf9786.txt"), ("Astana", "seeds/003_c650b099b3b6e936.txt")):
        assert call("-C", str(root), "tag", tag, file).status == 0
    return root


@pytest.mark.parametrize("line", [*commands(), *examples()])
def test_every_command_in_the_documents_works(line: str, tagged: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tagged)
    monkeypatch.delenv("SEARCHAPP_WORKSPACE", raising=False)
    status, out, err = run_line(line, tagged)
    assert status == 0, err
    assert out or line == "searchapp check"


def test_there_are_commands_to_test() -> None:
    assert len(commands()) >= 10
    assert len(examples()) >= 10


@pytest.mark.parametrize("name", COMMANDS)
def test_every_option_of_a_command_stands_in_the_documents_by_one_of_its_names(name: str) -> None:
    told = {word for path in DOCUMENTS for word in OPTION.findall(path.read_text(encoding="utf-8"))} | {"--help"}
    options = [set(OPTION.findall(line)) for line in OPTION_LINES.findall(call(name, "--help").out)]
    assert [option for option in options if option.isdisjoint(told)] == []
    assert options


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.name)
def test_every_path_that_a_document_links_exists(document: Path) -> None:
    for target in re.findall(r"\]\(([^)#:]+)\)", document.read_text(encoding="utf-8")):
        assert (document.parent / target).exists(), target


def test_every_room_stands_in_the_architecture() -> None:
    text = (ROOT / "ARCHITECTURE.md").read_text(encoding="utf-8")
    rooms = [path for path in (ROOT / "searchapp").iterdir() if path.is_dir() and (path / "__init__.py").exists()]
    assert [room.name for room in rooms if f"{room.name}/" not in text] == []


@pytest.mark.parametrize("package", PACKAGES, ids=lambda path: str(path.relative_to(ROOT)))
def test_a_package_that_says_what_its_modules_are_for_names_them_all(package: Path) -> None:
    text = ast.get_docstring(ast.parse((package / "__init__.py").read_text(encoding="utf-8"))) or ""
    modules = {path.stem for path in (*package.glob("*.py"), *(room.parent for room in package.glob("*/__init__.py")))}
    named = {name for name in modules if re.search(rf"\b{name}\b", text)}
    assert not named or modules - named == {"__init__"}


def workspace_page() -> str:
    return (ROOT / "docs" / "workspace.md").read_text(encoding="utf-8")


def test_the_files_of_a_workspace_are_as_their_page_shows_them(fresh: Path) -> None:
    blocks = TOML_BLOCK.findall(workspace_page())
    own = [f"own/{name}.toml" for name in ("corrections", "aliases", "outlets", "tags", "sources")]
    assert [name for name, _ in blocks] == ["searchapp.toml", *own]
    (fresh / "own").mkdir()
    for name, text in blocks:
        (fresh / name).write_text(text, encoding="utf-8")
    (fresh / "seeds" / "000_example.txt").write_text(
        "Talks\n\nThe talks are over, the envoy said. Lavrov S. V. said that he agreed.\n", encoding="utf-8"
    )
    (fresh / "seeds" / "b.txt").write_text(
        "Ships sail\n\nShips sail on Monday, the mayor of the town said.\n\n© 2017 Harbour Courier\n", encoding="utf-8"
    )
    assert call("index").status == 0
    article = call("show", "seeds/000_example.txt", "--json").json
    assert (article["title"], article["outlet"], article["via"]) == ("Talks end", "Interfax", ["TASS"])
    assert (article["date"]["value"], article["date"]["zone"]) == ("2017-01-25", "+03:00")
    (inspected,) = call("inspect", "seeds/b.txt", "--json").json["articles"]
    assert call("show", "seeds/b.txt", "--json").json["outlet"] == inspected["outlet"] == "The Harbour Courier"
    assert call("status", "--json").json["remembered"] == ["/media/disk/agency.jsonl"]
    assert call("tag").lines == ["1  Aleppo", "1  to check"]


def test_the_lines_of_json_that_a_page_shows_are_indexed(fresh: Path) -> None:
    (block,) = JSON_BLOCK.findall(workspace_page())
    (fresh / "seeds" / "a.jsonl").write_text(block, encoding="utf-8")
    report = call("index", "--json").json
    assert (report["articles"], report["skipped"]) == (block.count("\n"), [])
    assert call("quotes", "--by", "Berg", "-c").out == "1\n"
