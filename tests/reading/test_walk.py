"""Which files of a folder are found."""

import os
from pathlib import Path

import pytest

from searchapp.reading.files.walk import Walk, walk


def found(root: Path) -> list[str]:
    return list(walk(str(root), "seeds").files)


def save(root: Path, *names: str) -> None:
    for name in names:
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_text("x")


def test_files_are_found_in_the_order_of_their_names(tmp_path: Path) -> None:
    save(tmp_path, "b.txt", "a/z.txt", "a/b/c.txt", "c.html", "a.txt")
    assert found(tmp_path) == ["seeds/a.txt", "seeds/b.txt", "seeds/c.html", "seeds/a/z.txt", "seeds/a/b/c.txt"]


def test_hidden_files_and_folders_are_passed_over(tmp_path: Path) -> None:
    save(tmp_path, ".git/config", ".a.txt", "b/.DS_Store", "b/c.txt")
    assert found(tmp_path) == ["seeds/b/c.txt"]


@pytest.mark.parametrize("ending", ["_files", "-Dateien", ".files", "_fichiers", "_archivos", "-filer", "_bestanden"])
def test_what_a_browser_saved_beside_a_page_is_passed_over(tmp_path: Path, ending: str) -> None:
    save(tmp_path, "page.html", f"page{ending}/script.js", f"other{ending}/story.txt")
    assert found(tmp_path) == ["seeds/page.html", f"seeds/other{ending}/story.txt"]


def test_links_are_found_but_not_followed(tmp_path: Path) -> None:
    save(tmp_path / "elsewhere", "secret.txt")
    save(tmp_path / "root", "a.txt")
    (tmp_path / "root" / "folder").symlink_to(tmp_path / "elsewhere")
    (tmp_path / "root" / "loop").symlink_to(tmp_path / "root")
    assert found(tmp_path / "root") == ["seeds/a.txt", "seeds/folder", "seeds/loop"]


def test_the_root_may_be_a_link(tmp_path: Path) -> None:
    save(tmp_path / "real", "a.txt")
    (tmp_path / "link").symlink_to(tmp_path / "real")
    assert found(tmp_path / "link") == ["seeds/a.txt"]


def test_the_root_may_be_a_file(tmp_path: Path) -> None:
    save(tmp_path, "a.txt")
    assert list(walk(str(tmp_path / "a.txt"), "a.txt").files) == ["a.txt"]


def test_a_root_that_is_not_there_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        walk(str(tmp_path / "nowhere"), "nowhere")


def test_places_that_hold_no_articles_are_passed_over(tmp_path: Path) -> None:
    save(tmp_path, "index/gen-1/x", "a.txt")
    seen = walk(str(tmp_path), ".", frozenset({str(tmp_path / "index")}))
    assert list(seen.files) == ["a.txt"]


def test_names_that_are_no_utf8_keep_their_bytes(tmp_path: Path) -> None:
    name = os.fsdecode(b"\xff\xfe.txt")
    save(tmp_path, name)
    assert found(tmp_path) == [f"seeds/{name}"]


def test_a_folder_that_cannot_be_listed_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    save(tmp_path, "a.txt", "closed/b.txt")
    scanning = os.scandir

    def refusing(path: str) -> object:
        if path.endswith("closed"):
            raise PermissionError(13, "Permission denied")
        return scanning(path)

    monkeypatch.setattr(os, "scandir", refusing)
    seen = walk(str(tmp_path), "seeds")
    assert seen == Walk({"seeds/a.txt": seen.files["seeds/a.txt"]}, {"seeds/closed": "permission denied"})


def test_very_deep_folders_are_walked(tmp_path: Path) -> None:
    deep = tmp_path
    for _ in range(300):
        deep = deep / "d"
    deep.mkdir(parents=True)
    save(deep, "a.txt")
    assert found(tmp_path) == ["seeds/" + "d/" * 300 + "a.txt"]


@pytest.mark.parametrize(
    ("page", "folder"),
    [
        ("PAGE.HTM", "PAGE_files"),
        ("Page.HTML", "page_FILES"),
        ("Seite.Html", "Seite-Dateien"),
        ("p.html.gz", "p_files"),
        ("СТР.HTM", "стр_файлы"),
    ],
)
def test_a_companion_is_one_however_its_name_is_written(tmp_path: Path, page: str, folder: str) -> None:
    save(tmp_path, page, f"{folder}/frame.html")
    assert found(tmp_path) == [f"seeds/{page}"]
