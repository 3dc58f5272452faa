"""What is taken from the disk: files, folders and links, never what a link leads to. What is put on it."""

import errno
import os
from collections.abc import Callable
from pathlib import Path
from threading import Thread

import pytest

from searchapp.engine.local.storage.disk import engine_error, remove, syncing, unreadable, write
from searchapp.errors import EngineError


def test_a_file_and_a_folder_go_with_all_that_is_in_it(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("words")
    (tmp_path / "folder" / "within").mkdir(parents=True)
    (tmp_path / "folder" / "within" / "file").write_text("words")
    remove(tmp_path / "file")
    remove(tmp_path / "folder")
    assert list(tmp_path.iterdir()) == []


def test_of_a_link_the_link_alone_goes(tmp_path: Path) -> None:
    (tmp_path / "articles").mkdir()
    (tmp_path / "articles" / "file").write_text("words")
    (tmp_path / "link").symlink_to(tmp_path / "articles")
    (tmp_path / "loose").symlink_to(tmp_path / "nothing")
    remove(tmp_path / "link")
    remove(tmp_path / "loose")
    assert [path.name for path in tmp_path.iterdir()] == ["articles"]
    assert (tmp_path / "articles" / "file").read_text() == "words"


def test_what_is_gone_already_is_no_error(tmp_path: Path) -> None:
    remove(tmp_path / "nothing")
    assert list(tmp_path.iterdir()) == []


def test_files_and_folders_are_synced_side_by_side_and_an_error_of_one_is_raised(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    paths = [tmp_path / name for name in ("a", "b", "c")]
    for path in paths:
        write(path, b"x")
    synced: list[int] = []

    def sync(descriptor: int) -> None:
        status = os.fstat(descriptor)
        synced.append(status.st_ino)
        if status.st_ino == paths[1].stat().st_ino:
            raise OSError(errno.EIO, os.strerror(errno.EIO))

    monkeypatch.setattr(os, "fsync", sync)
    with pytest.raises(OSError, match=os.strerror(errno.EIO)), syncing([*paths, tmp_path]):
        pass
    assert sorted(synced) == sorted(path.stat().st_ino for path in (*paths, tmp_path))


def test_files_are_synced_one_after_another_where_there_are_no_threads(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(tmp_path / "a", b"x")
    synced: list[int] = []

    def refuse(_: Thread) -> None:
        raise RuntimeError("can't start new thread")

    monkeypatch.setattr(Thread, "start", refuse)
    monkeypatch.setattr(os, "fsync", lambda descriptor: synced.append(os.fstat(descriptor).st_ino))
    with syncing([tmp_path / "a", tmp_path]):
        assert synced == [(tmp_path / "a").stat().st_ino, tmp_path.stat().st_ino]


@pytest.mark.parametrize("told", [engine_error, unreadable])
def test_an_index_of_somebody_else_is_no_reason_to_delete_it(
    told: Callable[[OSError, Path], EngineError], tmp_path: Path
) -> None:
    error = told(PermissionError(errno.EACCES, "Permission denied"), tmp_path / "index")
    assert str(tmp_path / "index") in error.what
    assert "delete" not in error.mend
    assert "searchapp init DIR --seeds FOLDER" in error.mend
