"""A long first indexing that is interrupted goes on where it was."""

import pytest

from searchapp.engine.engine import Source, SourceReading
from searchapp.engine.local.indexing import intake, merging, update
from searchapp.engine.local.storage import generations
from searchapp.updating import reader
from searchapp.updating.health import check
from tests.updating.saved import Saved, news

READ = reader.SourceReader.__call__


class Stopped(BaseException):
    """An interruption that pytest does not take for its own."""


class Interrupted:
    """Reads so many sources and is then interrupted; counts them."""

    def __init__(self, most: int) -> None:
        self.most, self.read = most, 0

    def __call__(self, of: reader.SourceReader, source: Source) -> SourceReading:
        if self.read == self.most:
            raise Stopped
        self.read += 1
        return READ(of, source)


@pytest.fixture
def committing_always(monkeypatch: pytest.MonkeyPatch) -> None:
    """Every source becomes a segment, every segment a generation."""
    monkeypatch.setattr(update, "INTERVAL", 0.0)
    monkeypatch.setattr(intake, "SECONDS", 0.0)
    monkeypatch.setattr(merging, "FAN", 3)


@pytest.mark.usefixtures("committing_always")
def test_what_was_committed_in_between_is_not_read_again(saved: Saved, monkeypatch: pytest.MonkeyPatch) -> None:
    for number in range(9):
        saved.write(f"{number}.txt", news(number))
    first = Interrupted(5)
    monkeypatch.setattr(reader.SourceReader, "__call__", lambda of, source: first(of, source))
    with pytest.raises(Stopped):
        saved.index()
    assert saved.paths() == [f"seeds/{number}.txt" for number in range(5)]
    assert check(saved.workspace) == []
    rest = Interrupted(100)
    monkeypatch.setattr(reader.SourceReader, "__call__", lambda of, source: rest(of, source))
    saved.index()
    assert rest.read == 4
    assert saved.paths() == [f"seeds/{number}.txt" for number in range(9)]
    assert check(saved.workspace) == []


@pytest.mark.usefixtures("committing_always")
def test_files_that_change_are_replaced_all_at_once(saved: Saved, monkeypatch: pytest.MonkeyPatch) -> None:
    for number in range(6):
        saved.write(f"{number}.txt", news(number))
    saved.index()
    before = [article.body for article in saved.articles()]
    for number in range(6):
        saved.write(f"{number}.txt", news(number, "It ended in the evening."))
    saved.write("new.txt", news(9))
    interrupted = Interrupted(4)
    monkeypatch.setattr(reader.SourceReader, "__call__", lambda of, source: interrupted(of, source))
    with pytest.raises(Stopped):
        saved.index()
    assert [article.body for article in saved.articles()][:6] == before
    monkeypatch.undo()
    assert saved.index().changed == 6
    assert all("in the evening" in article.body for article in saved.articles()[:6])


@pytest.mark.usefixtures("committing_always")
def test_the_steps_of_a_run_do_not_stay_and_the_state_before_it_does(saved: Saved) -> None:
    saved.write("first.txt", news(0))
    saved.index()
    before = generations.current(saved.workspace.index)
    for number in range(1, 8):
        saved.write(f"{number}.txt", news(number))
    saved.index()
    newest = generations.current(saved.workspace.index)
    assert before is not None
    assert newest is not None
    assert newest > before + 2
    assert generations.numbers(saved.workspace.index) == [newest, before]
    assert check(saved.workspace) == []
