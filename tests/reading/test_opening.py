"""Only regular files of bounded size are opened, and every refusal says why."""

import gzip
import os
from collections.abc import Callable
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Any, BinaryIO, Self

import pytest

from searchapp.errors import ReadingError
from searchapp.reading.files import opening


def test_a_regular_file_is_read(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(b"text")
    assert opening.load(tmp_path / "a.txt") == b"text"


def test_pipes_links_and_folders_are_named_and_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "link").symlink_to("/dev/zero")
    for name, kind in (("pipe", "a pipe"), ("link", "a link"), (".", "a folder")):
        with pytest.raises(ReadingError, match=kind):
            opening.load(tmp_path / name)


def test_a_file_that_is_gone_is_said_to_be(tmp_path: Path) -> None:
    with pytest.raises(ReadingError, match="not there"):
        opening.load(tmp_path / "never")


def test_a_forbidden_file_is_said_to_be(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refusing(path: Path, flags: int) -> int:
        raise PermissionError(13, "Permission denied", str(path))  # as root may read everything

    (tmp_path / "a").write_bytes(b"x")
    monkeypatch.setattr(os, "open", refusing)
    with pytest.raises(ReadingError, match="forbidden"):
        opening.load(tmp_path / "a")


def test_a_sparse_giant_is_refused_before_it_is_read(tmp_path: Path) -> None:
    with (tmp_path / "big").open("wb") as file:
        file.truncate(4 * 1024**3)
    with pytest.raises(ReadingError, match="too large"):
        opening.load(tmp_path / "big")


def test_a_file_that_changes_while_it_is_read_is_read_once_more(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "a"
    path.write_bytes(b"old")
    opened = opening.opened
    calls = []

    def while_written(target: Path) -> object:
        calls.append(target)
        if len(calls) == 1:
            path.write_bytes(b"first half")
            stream = opened(target)
            return _Then(stream, lambda: path.write_bytes(b"first half, second half"))
        return opened(target)

    monkeypatch.setattr(opening, "opened", while_written)
    assert opening.load(path) == b"first half, second half"
    assert len(calls) == 2


class _Then:
    """A stream whose first read is followed by something else happening."""

    def __init__(self, stream: AbstractContextManager[BinaryIO], happens: Callable[[], object]) -> None:
        self._stream, self._happens = stream, happens

    def __enter__(self) -> Self:
        self._file = self._stream.__enter__()
        return self

    def __exit__(self, *error: Any) -> None:
        self._stream.__exit__(*error)

    def fileno(self) -> int:
        return self._file.fileno()

    def read(self, size: int) -> bytes:
        data = self._file.read(size)
        self._happens()
        return data


def test_gzip_is_unpacked_twice_at_most() -> None:
    data = b"text"
    for _ in range(2):
        data = gzip.compress(data)
        assert opening.unpack(data) == b"text"
    with pytest.raises(ReadingError, match="more than 2 times"):
        opening.unpack(gzip.compress(data))


def test_a_gzip_bomb_is_stopped() -> None:
    bomb = gzip.compress(bytes(64 * 1024 * 1024))
    with pytest.raises(ReadingError, match="unpacks to more than"):
        opening.unpack(bomb)


def test_a_damaged_gzip_is_said_to_be() -> None:
    whole = gzip.compress(b"text" * 100)
    for data in (whole[:-9], whole[:20] + b"\xff\xff" + whole[22:]):
        with pytest.raises(ReadingError, match="damaged"):
            opening.unpack(data)


def test_lines_of_packed_and_plain_files_are_alike(tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_bytes(b"one\r\ntwo\n\nlast")
    (tmp_path / "a.jsonl.gz").write_bytes(gzip.compress(b"one\r\ntwo\n\nlast"))
    for name in ("a.jsonl", "a.jsonl.gz"):
        assert list(opening.lines_within(tmp_path / name)) == [b"one", b"two", b"", b"last"]


def test_a_line_without_end_is_refused(tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_bytes(b"x" * 5000)
    with pytest.raises(ReadingError, match="a line of more than"):
        list(opening.lines_within(tmp_path / "a.jsonl", line_limit=1000))
