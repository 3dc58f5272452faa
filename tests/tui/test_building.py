"""Building the index from inside: in a process of its own, which takes nothing from the folder it is started in."""

import subprocess
from pathlib import Path

import pytest

from searchapp.engine.engine import Progress, SourceState
from searchapp.errors import SearchappError
from searchapp.tui.building import build, did
from searchapp.updating.report import UpdateReport

TRAP = "from pathlib import Path\nPath('sprung').touch()\nraise SystemExit(7)\n"


def built(root: Path) -> str:
    told: list[Progress] = []
    started: list[subprocess.Popen[str]] = []
    return build(root, told.append, started.append)


@pytest.mark.parametrize("name", ["json.py", "numpy.py", "searchapp.py", "searchapp/__init__.py", "threading.py"])
def test_a_module_among_the_saved_articles_is_never_run(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    (tmp_path / "seeds").mkdir()
    (tmp_path / "seeds" / "one.txt").write_text("Kites over Weifang\n\nThousands came to see them.\n", encoding="utf-8")
    (tmp_path / name).parent.mkdir(exist_ok=True)
    (tmp_path / name).write_text(TRAP, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    assert built(tmp_path) == "1 article (1 new file)"
    assert not (tmp_path / "sprung").exists()


def test_what_cannot_be_built_is_an_error(tmp_path: Path) -> None:
    (tmp_path / "seeds").mkdir()
    with pytest.raises(SearchappError, match="no articles in seeds"):
        built(tmp_path)


@pytest.mark.parametrize(
    ("numbers", "said"),
    [
        ((1, 1, 0, 0, 0, 1), "1 article (1 new file); 1 file skipped, see: searchapp status"),
        ((1200, 1, 1, 0, 0, 2), "1,200 articles (1 new, 1 changed files); 2 files skipped, see: searchapp status"),
        ((3, 0, 0, 0, 1, 0), "3 articles (1 gone file)"),
        ((3, 0, 0, 2, 0, 0), "3 articles (2 moved files)"),
        ((3, 0, 0, 0, 0, 0), "3 articles, nothing new"),
    ],
)
def test_what_was_done_is_told_in_good_grammar(numbers: tuple[int, int, int, int, int, int], said: str) -> None:
    articles, added, changed, moved, removed, skipped = numbers
    report = UpdateReport(
        skipped,
        articles,
        0,
        0,
        added,
        changed,
        moved,
        removed,
        skipped=(SourceState("a.txt", 0, 0, "", 0, 0, 0),) * skipped,
    )
    assert did(report) == said


@pytest.mark.parametrize(
    ("missing", "said"),
    [
        (("/media/disk",), "1 article, nothing new; 1 source out of reach, see: searchapp status"),
        (("a", "b"), "1 article, nothing new; 2 sources out of reach, see: searchapp status"),
    ],
)
def test_what_could_not_be_looked_at_is_told(missing: tuple[str, ...], said: str) -> None:
    assert did(UpdateReport(files=1, articles=1, quotes=0, undated=0, missing=missing)) == said
