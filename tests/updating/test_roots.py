"""Where articles come from, as a user may write it down by hand."""

from pathlib import Path

import pytest

from searchapp.errors import WorkspaceError
from searchapp.updating.roots import remember, remembered
from searchapp.workspace import Workspace


@pytest.mark.parametrize(
    "path", ["news/older", "news/\udcff.txt", "C:\\udcff\\\udce9", "C:\\udc", "a\\udc41b", "é\\udcff"]
)
def test_a_path_is_remembered_whatever_bytes_its_name_has(path: str, tmp_path: Path) -> None:
    workspace = Workspace(tmp_path)
    remember(workspace, [path, "more"])
    assert remembered(workspace) == (path, "more")


@pytest.mark.parametrize("path", ["C:\\udcZZ", "D:\\udc", "a\\udc41b", "C:\\udc41\\new"])
def test_a_path_written_by_hand_means_what_it_says(path: str, tmp_path: Path) -> None:
    workspace = Workspace(tmp_path)
    workspace.own.mkdir()
    (workspace.own / "sources.toml").write_text(f"paths = ['{path}']\n", encoding="utf-8")
    assert remembered(workspace) == (path,)


@pytest.mark.parametrize(
    ("paths", "what"),
    [
        ('["more", "a\\u0000b"]', "a path with a NUL character"),
        ('["\\\\udc80\\\\x00"]', "a path with a NUL character"),
        ('"more"', "paths is not a list of paths"),
        ('["more", ""]', "paths is not a list of paths"),
        ("1" * 5000, "not valid TOML"),
    ],
    ids=["NUL", "escaped NUL", "text", "empty", "long number"],
)
def test_what_is_no_path_is_an_error_with_file_and_line(paths: str, what: str, tmp_path: Path) -> None:
    workspace = Workspace(tmp_path)
    workspace.own.mkdir()
    (workspace.own / "sources.toml").write_text(f"# mine\npaths = {paths}\n", encoding="utf-8")
    with pytest.raises(WorkspaceError, match=rf"sources\.toml, line 2: {what}"):
        remembered(workspace)
