"""Whole disks that fill up, lose their power or are read-only. Needs the right to mount; skipped without it."""

import contextlib
import random
import shutil
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from searchapp.errors import EngineError
from searchapp.updating.health import check
from tests.faults.test_crashes import Writer
from tests.updating.saved import Saved, news


def run(*command: object) -> bool:
    """Whether a command of the system could be run and went well."""
    try:
        done = subprocess.run([str(part) for part in command], capture_output=True, check=False, timeout=60)
    except OSError:
        return False
    return done.returncode == 0


@contextmanager
def mounted(where: Path, *how: object) -> Iterator[Path]:
    """A file system that is mounted for a while."""
    where.mkdir(exist_ok=True)
    if not run("mount", *how, where):
        pytest.skip("file systems cannot be mounted here")
    try:
        yield where
    finally:
        run("umount", "-l", where)


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of 1 MB."""
    with mounted(tmp_path / "small", "-t", "tmpfs", "-o", "size=1m,mode=0755", "tmpfs") as where:
        yield where


def test_a_full_disk_is_said_so_and_everything_acknowledged_stays(saved: Saved, small_disk: Path) -> None:
    saved.workspace.index.symlink_to(small_disk, target_is_directory=True)
    saved.write("first.txt", news(0))
    saved.index()
    chance, failures = random.Random(7), 0
    for number in range(8):
        letters = "".join(chance.choices("abcdefghijklmnopqrstuvwxyz     ", k=120_000))
        saved.write(f"{number:02}.txt", f"Round {number}\n\n{letters}\n")
        before = saved.paths()
        try:
            saved.index()
        except EngineError as error:
            failures += 1
            full = error.what
            assert saved.paths() == before
    assert failures
    assert "disk is full" in full
    assert check(saved.workspace) == []
    for path in (saved.root / "seeds").glob("0*.txt"):
        path.unlink()
    with contextlib.suppress(EngineError):
        saved.index()
    saved.write("last.txt", news(9))
    assert not any(path.name.startswith("scratch") for path in small_disk.iterdir())


def test_an_index_on_a_read_only_disk_is_searched_and_not_written(saved: Saved, small_disk: Path) -> None:
    saved.workspace.index.symlink_to(small_disk, target_is_directory=True)
    saved.write("a.txt", news(1))
    saved.index()
    assert run("mount", "-o", "remount,ro", small_disk)
    assert saved.paths() == ["seeds/a.txt"]
    assert saved.index().added == 0
    saved.write("b.txt", news(2))
    with pytest.raises(EngineError, match="read-only"):
        saved.index()
    assert saved.paths() == ["seeds/a.txt"]


def test_a_power_cut_at_any_moment_loses_nothing_acknowledged(saved: Saved, tmp_path: Path) -> None:
    image = tmp_path / "disk.img"
    with image.open("wb") as file:
        file.truncate(64 << 20)
    if not run("mkfs.ext4", "-q", "-F", image):
        pytest.skip("no mkfs.ext4 here")
    chance, acknowledged = random.Random(2), 0
    with mounted(tmp_path / "disk", "-o", "loop,commit=1", image) as disk:
        saved.workspace.index.symlink_to(disk / "index", target_is_directory=True)
        (disk / "index").mkdir()
        for turn in range(3):
            # a file of its own each time: the system may still hold what it read of the one before
            cut = tmp_path / f"cut-{turn}.img"
            writer = Writer(saved, acknowledged)
            acknowledged = writer.wait()
            time.sleep(chance.uniform(0.0, 0.3))
            writer.stop()
            while writer.heard():
                acknowledged = writer.wait()
            shutil.copyfile(image, cut)
            writer.kill()
            with mounted(tmp_path / "after", "-o", "loop", cut) as after:
                lost = Saved(tmp_path / "elsewhere")
                lost.workspace.root.mkdir(exist_ok=True)
                lost.workspace.index.symlink_to(after / "index", target_is_directory=True)
                assert {f"seeds/{number}.txt" for number in range(1, acknowledged + 1)} <= set(lost.paths())
                assert check(lost.workspace) == []
                lost.workspace.index.unlink()
