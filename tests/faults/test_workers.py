"""Files that end the process that reads them, or make it fail."""

import os
import signal
from dataclasses import replace
from pathlib import Path
from threading import Event, Thread

import pytest

from searchapp.article import Article, Reading
from searchapp.engine.engine import Source, SourceReading, Stamp
from searchapp.engine.local.engine import LocalEngine
from searchapp.engine.local.indexing import workers


def read(source: Source) -> SourceReading:
    """An article for each source; `kill` ends the process, `fail` raises an error that nobody foresaw."""
    if source.path == "kill":
        os.kill(os.getpid(), signal.SIGKILL)
    if source.path == "fail":
        raise RecursionError("too deep")
    article = Article(id=source.path, path=source.path, title=None, body=f"The story of {source.path}.")
    return SourceReading(Reading(source.path, articles=(article,)), "ab" * 16, 1)


def sources(*paths: str) -> list[Source]:
    return [Source(path, f"/nowhere/{path}", Stamp(1, 1, 1, 0)) for path in paths]


@pytest.mark.parametrize("jobs", [2, 3])
def test_a_file_that_kills_its_reader_is_named_and_the_others_are_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, jobs: int
) -> None:
    monkeypatch.setattr(workers, "ALONE", 1)
    monkeypatch.setattr(workers, "MOST", 3)
    wanted = [str(number) for number in range(20)]
    engine = LocalEngine.blank(tmp_path / "index")
    with engine.writing():
        engine.update(sources(*wanted[:7], "kill", *wanted[7:], "fail"), (), read, jobs=jobs)
    states = engine.sources()
    assert {path for path, state in states.items() if state.articles} == set(wanted)
    assert "SIGKILL" in (states["kill"].error or "")
    assert "too deep" in (states["fail"].error or "")
    assert engine.count == 20
    engine.close()


def test_one_process_is_enough(tmp_path: Path) -> None:
    engine = LocalEngine.blank(tmp_path / "index")
    with engine.writing():
        engine.update(sources("a", "fail", "b"), (), read, jobs=1)
    assert engine.count == 2
    engine.close()


def readers(folder: Path, *, quick: bool = False) -> set[int]:
    """The processes that read two sources when there may be two."""

    def telling(source: Source) -> SourceReading:
        (folder / f"{source.path}-{os.getpid()}").touch()
        return read(source)

    engine = LocalEngine.blank(folder / "index")
    with engine.writing():
        engine.update([replace(source, quick=quick) for source in sources("a", "b")], (), telling, jobs=2)
    assert engine.count == 2
    engine.close()
    return {int(path.name.partition("-")[2]) for path in folder.glob("?-*")}


def test_few_sources_are_shared_among_all_workers(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workers, "ALONE", 1)
    found = readers(tmp_path)
    assert len(found) == 2
    assert os.getpid() not in found


def test_few_sources_that_are_read_quickly_are_read_here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workers, "ALONE", 1)
    assert readers(tmp_path, quick=True) == {os.getpid()}


def test_few_sources_are_read_here_where_a_worker_would_load_everything_anew(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(workers, "ALONE", 1)
    done = Event()
    other = Thread(target=done.wait)
    other.start()
    try:
        assert readers(tmp_path) == {os.getpid()}
    finally:
        done.set()
        other.join()
