"""Files of the index that are not what was written: one kind of error, never another answer, never code that runs."""

import json
import os
import pickle
import random
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from searchapp.article import Article
from searchapp.engine.local.engine import LocalEngine
from searchapp.engine.local.segments.arrays import SEGMENT_SUFFIX, ArrayFile
from searchapp.engine.local.segments.signatures import NUMBER, ROW
from searchapp.engine.local.storage import generations
from searchapp.errors import EngineError, IndexDamaged, IndexFormat, NoIndex
from searchapp.library import Library
from searchapp.updating.health import check, repair
from searchapp.updating.status import status
from tests.updating.saved import Saved, news


@pytest.fixture
def built(saved: Saved) -> Saved:
    """A workspace with two generations whose segments are not the same."""
    for number in range(4):
        saved.write(f"{number}.txt", news(number))
    saved.index()
    saved.write("4.txt", news(4))
    (saved.root / "seeds" / "0.txt").unlink()
    saved.index()
    return saved


def files(saved: Saved) -> list[Path]:
    """The files of the newest generation."""
    newest = generations.current(saved.workspace.index)
    assert newest is not None
    return sorted(generations.folder_of(saved.workspace.index, newest).iterdir())


def answer(saved: Saved) -> list[Article] | None:
    """All articles, or None where the index says that it is damaged."""
    try:
        return saved.articles()
    except (IndexDamaged, IndexFormat):
        return None


def rewritten(path: Path, change: Callable[[bytes], bytes]) -> None:
    """Change a file without changing what its other names hold."""
    data = path.read_bytes()
    path.unlink()
    path.write_bytes(change(data))


@pytest.mark.parametrize("seed", range(12))
def test_flipped_bits_never_change_an_answer(built: Saved, seed: int) -> None:
    whole, chance = answer(built), random.Random(seed)
    older = [article for article in whole or [] if article.path != "seeds/4.txt"]
    for path in files(built):
        data = path.read_bytes()
        for _ in range(3):
            at, bit = chance.randrange(len(data)), 1 << chance.randrange(8)
            rewritten(path, lambda good, at=at, bit=bit: good[:at] + bytes([good[at] ^ bit]) + good[at + 1 :])  # type: ignore[misc]
            found = answer(built)
            assert found is None or found == whole or set(map(str, older)) <= set(map(str, found))
            assert check(built.workspace) != []
            rewritten(path, lambda _, data=data: data)  # type: ignore[misc]
    assert check(built.workspace) == []


def test_files_that_are_cut_short_or_missing_are_never_half_read(built: Saved) -> None:
    chance = random.Random(1)
    for path in files(built):
        data = path.read_bytes()
        for size in (0, chance.randrange(len(data)), len(data) - 1):
            rewritten(path, lambda good, size=size: good[:size])  # type: ignore[misc]
            found = answer(built)
            assert found is None or len(found) == 4
            rewritten(path, lambda _, data=data: data)  # type: ignore[misc]
        path.unlink()
        assert answer(built) is None or len(answer(built) or []) == 4
        path.write_bytes(data)


def test_damage_to_the_newest_generation_falls_back_to_the_one_before(built: Saved) -> None:
    rewritten(files(built)[-1].parent / "MANIFEST.json", lambda good: good[:-9])
    assert [article.path for article in built.articles()] == [f"seeds/{number}.txt" for number in range(4)]
    assert "MANIFEST.json" in status(built.workspace).passed_over[0]
    built.index()
    assert status(built.workspace).passed_over == ()
    assert built.paths() == [f"seeds/{number}.txt" for number in range(1, 5)]


@pytest.mark.parametrize("name", ["CURRENT", "MANIFEST.json", "sources.table", "labels.json", ".toc", ".sea", ".sums"])
def test_repair_rebuilds_whatever_is_damaged(built: Saved, name: str) -> None:
    whole = built.articles()
    index = built.workspace.index
    for path in (path for path in index.rglob("*") if path.name.endswith(name)):
        rewritten(path, lambda good: bytes(255 - byte for byte in good))
    assert check(built.workspace) != []
    assert repair(built.workspace)
    assert check(built.workspace) == []
    assert built.articles() == whole


def test_repair_of_a_sound_index_does_nothing(built: Saved) -> None:
    assert repair(built.workspace) == []
    assert status(built.workspace).generation == 2


def test_repair_says_what_cannot_be_had_again(saved: Saved, tmp_path: Path) -> None:
    saved.write("a.txt", news(1))
    other = tmp_path / "other"
    other.mkdir()
    (other / "b.txt").write_text(news(2))
    saved.index(other)
    saved.index()
    other.rename(tmp_path / "away")
    for path in saved.workspace.index.rglob("*.sea"):
        rewritten(path, lambda good: good[:-1])
    assert any(str(other / "b.txt") in line for line in repair(saved.workspace))
    assert saved.paths() == ["seeds/a.txt"]


class Planted:
    """A pickle that leaves a trace when it is read."""

    def __init__(self, trace: Path) -> None:
        self.trace = trace

    def __reduce__(self) -> tuple[object, ...]:
        return (os.mkdir, (str(self.trace),))


def test_a_planted_pickle_is_never_run(built: Saved, tmp_path: Path) -> None:
    trace = tmp_path / "ran"
    planted = pickle.dumps(Planted(trace))
    for path in files(built):
        data = path.read_bytes()
        rewritten(path, lambda good: (planted + good)[: len(good)] if len(good) > len(planted) else planted)
        answer(built)
        check(built.workspace)
        assert not trace.exists()
        rewritten(path, lambda _, data=data: data)  # type: ignore[misc]


@pytest.mark.parametrize(("version", "age"), [(0, "older"), (99, "newer")])
def test_another_format_is_named_with_the_command_that_rebuilds(built: Saved, version: int, age: str) -> None:
    for path in built.workspace.index.rglob("MANIFEST.json"):
        rewritten(path, lambda good: json.dumps({**json.loads(good), "format": version}).encode())
    with pytest.raises(IndexFormat, match=f"{age} version.*searchapp index --full"):
        LocalEngine.open(built.workspace.index)
    with pytest.raises(IndexFormat):
        built.index()
    built.index(full=True)
    assert len(built.paths()) == 4


def test_no_index_is_said_so(saved: Saved) -> None:
    with pytest.raises(NoIndex, match="searchapp index"):
        LocalEngine.open(saved.workspace.index)
    with pytest.raises(NoIndex):
        check(saved.workspace)


@pytest.mark.parametrize("kind", ["file", "pipe", "link to nothing"])
def test_what_is_no_folder_in_the_place_of_the_index_is_to_be_moved_away(saved: Saved, kind: str) -> None:
    saved.write("a.txt", news(1))
    saved.workspace.index.write_text("")
    if kind != "file":
        in_place_of(saved.workspace.index, kind)
    with pytest.raises(EngineError, match="no folder; move it away"):
        saved.index()


def test_a_library_says_once_that_it_uses_an_older_state(built: Saved) -> None:
    rewritten(files(built)[-1].parent / "MANIFEST.json", lambda good: good[:-9])
    said: list[str] = []
    library = Library(built.workspace, said.append)
    assert library.engine.count == 4
    assert not library.refresh()
    assert len(said) == 1
    assert "searchapp repair" in said[0]
    library.close()


def in_place_of(path: Path, kind: str) -> None:
    """Put something that is no ordinary file where a file or folder of the index stood."""
    if path.is_dir():
        shutil.rmtree(path)
    else:
        path.unlink()
    if kind == "folder":
        path.mkdir()
        (path / "within").write_text("")
    elif kind == "pipe":
        os.mkfifo(path)
    else:
        path.symlink_to(
            {"link to itself": path.name, "endless device": "/dev/zero", "link to nothing": "nowhere"}[kind]
        )


@pytest.mark.parametrize("kind", ["folder", "pipe", "link to itself", "endless device", "link to nothing"])
@pytest.mark.parametrize("name", ["CURRENT", "gen-2", "MANIFEST.json", "marks", ".sums", ".sea", ".deleted"])
def test_what_is_no_file_is_damage_that_is_passed_over_and_mended(built: Saved, name: str, kind: str) -> None:
    whole, index = built.articles(), built.workspace.index
    newest = [index / "CURRENT", index / "gen-2", *files(built)]
    in_place_of(next(path for path in newest if path.name.endswith(name)), kind)
    found = built.paths()
    assert len(found) == 4
    assert check(built.workspace) != []
    repair(built.workspace)
    assert check(built.workspace) == []
    assert built.articles() == whole


@pytest.mark.parametrize("name", [NUMBER, ROW])
def test_a_flipped_bit_of_signatures_never_marks_an_article(built: Saved, name: str) -> None:
    segment = max((path for path in files(built) if path.suffix == SEGMENT_SUFFIX), key=os.path.getsize)
    signs = ArrayFile(segment).array(name).tobytes()

    def flipped(data: bytes) -> bytes:
        return data.replace(signs, bytes((signs[0] ^ 1,)) + signs[1:])

    rewritten(segment, flipped)
    built.write("5.txt", news(1))
    with pytest.raises(IndexDamaged, match=r"is damaged at byte"):
        built.index()
    repair(built.workspace)
    built.index()
    assert check(built.workspace) == []
    assert len(built.paths()) == 5


@pytest.mark.parametrize("kind", ["folder", "pipe", "link to itself", "endless device", "link to nothing"])
def test_a_lock_that_is_no_file_is_named_and_searching_goes_on(built: Saved, kind: str) -> None:
    in_place_of(built.workspace.index / "LOCK", kind)
    assert len(built.paths()) == 4
    built.write("new.txt", news(9))
    with pytest.raises(EngineError, match=r"LOCK is no ordinary file.*delete it"):
        built.index()


def test_a_generation_in_the_folder_of_another_is_not_taken_for_it(built: Saved) -> None:
    index = built.workspace.index
    shutil.rmtree(index / "gen-2")
    shutil.copytree(index / "gen-1", index / "gen-2")
    assert built.paths() == [f"seeds/{number}.txt" for number in range(4)]
    assert "generation 1" in status(built.workspace).passed_over[0]


def test_a_sound_segment_of_another_index_is_not_taken_for_that_of_this_one(saved: Saved, tmp_path: Path) -> None:
    other = Saved(tmp_path / "other")
    for number in range(3):
        saved.write(f"{number}.txt", news(number))
        other.write(f"{number}.txt", news(number).replace("envoy", "queen"))
    saved.index()
    other.index()
    mine, theirs = ({path.suffix: path for path in files(one) if ".sea" in path.name} for one in (saved, other))
    assert mine[".sea"].stat().st_size == theirs[".sea"].stat().st_size
    for kind, path in mine.items():
        path.write_bytes(theirs[kind].read_bytes())
    with pytest.raises(IndexDamaged):
        saved.articles()
    repair(saved.workspace)
    assert all("envoy" in article.body for article in saved.articles())
