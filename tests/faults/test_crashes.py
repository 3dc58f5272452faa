"""Processes that are killed, and processes that meet."""

import multiprocessing
import os
import random
import signal
import time
from multiprocessing.connection import Connection
from pathlib import Path

import pytest

from searchapp.engine.local.engine import LocalEngine
from searchapp.engine.local.storage import lock
from searchapp.errors import IndexBusy
from searchapp.updating.health import check
from searchapp.updating.update import update
from searchapp.workspace import Workspace
from tests.updating.saved import Saved, line, news


def write_for_ever(root: Path, number: int, said: Connection) -> None:
    """Save an article, index, say its number, and again."""
    saved = Saved(root)
    while True:
        number += 1
        saved.write(f"{number}.txt", news(number))
        saved.index()
        said.send(number)


class Writer:
    """A process that indexes without end. Forked, as starting another would take longer than what it is to do."""

    def __init__(self, saved: Saved, number: int) -> None:
        context = multiprocessing.get_context("fork")
        self._heard, said = context.Pipe(duplex=False)
        self._process = context.Process(target=write_for_ever, args=(saved.root, number, said), daemon=True)
        self._process.start()
        said.close()

    def heard(self) -> bool:
        """Whether it has acknowledged anything new."""
        return self._heard.poll()

    def wait(self) -> int:
        """The next number that it acknowledges."""
        return int(self._heard.recv())

    def stop(self) -> None:
        """Hold it where it is."""
        if self._process.pid is not None:
            os.kill(self._process.pid, signal.SIGSTOP)

    def kill(self) -> list[int]:
        """End it at once; the numbers that it had acknowledged and nobody had heard."""
        self._process.kill()
        self._process.join()
        numbers = []
        try:
            while True:
                numbers.append(self.wait())
        except EOFError:
            return numbers


def test_a_kill_at_any_moment_loses_nothing_acknowledged(saved: Saved) -> None:
    chance, acknowledged = random.Random(4), 0
    for _ in range(8):
        writer = Writer(saved, acknowledged)
        acknowledged = writer.wait()
        time.sleep(chance.uniform(0.0, 0.25))
        acknowledged = max([acknowledged, *writer.kill()])
        assert {f"seeds/{number}.txt" for number in range(1, acknowledged + 1)} <= set(saved.paths())
        assert check(saved.workspace) == []
    saved.index()
    left = {path.name.partition("-")[0] for path in (saved.root / "index").iterdir()}
    assert left == {"LOCK", "CURRENT", "gen"}


def test_readers_never_fail_while_a_writer_commits(saved: Saved) -> None:
    writer = Writer(saved, 0)
    least, done = 0, writer.wait()
    deadline = time.monotonic() + 60
    while done < 20 and time.monotonic() < deadline:
        found = len(saved.paths())
        assert found >= least
        least = found
        while writer.heard():
            done = writer.wait()
    writer.kill()
    assert least > 15


def test_an_open_reader_stays_on_its_generation_until_it_moves(saved: Saved) -> None:
    saved.write("a.txt", news(1))
    saved.index()
    engine = LocalEngine.open(saved.workspace.index)
    for number in range(2, 6):
        saved.write(f"{number}.txt", news(number))
        saved.index()
    assert (engine.count, engine.fetch([0])[0].path) == (1, "seeds/a.txt")
    assert engine.refresh()
    assert engine.count == 5
    assert not engine.refresh()
    engine.close()


def test_a_second_writer_waits_and_then_names_the_first(saved: Saved) -> None:
    index = saved.workspace.index
    with lock.writing(index), pytest.raises(IndexBusy, match=f"process {os.getpid()} on"), lock.writing(index, 0.2):
        pass
    with lock.writing(index):
        pass


def test_a_lock_file_with_rubbish_in_it_is_no_lock(saved: Saved) -> None:
    saved.write("a.txt", news(1))
    saved.workspace.index.mkdir()
    (saved.workspace.index / "LOCK").write_text("\x1b]0;rubbish")
    assert saved.index().added == 1


def test_what_a_dead_process_left_is_swept_away(saved: Saved) -> None:
    saved.write("a.txt", news(1))
    saved.index()
    index = saved.workspace.index
    for orphan in ("gen-7", "scratch-x"):
        (index / orphan).mkdir()
        (index / orphan / "MAIN_x.sea").write_bytes(b"x" * 1000)
    (index / "CURRENT.tmp").write_text("7")
    saved.write("b.txt", news(2))
    saved.index()
    names = {path.name for path in index.iterdir()}
    assert not names & {"gen-7", "scratch-x", "CURRENT.tmp"}
    assert len(saved.paths()) == 2


def test_only_its_owner_may_read_an_index(saved: Saved) -> None:
    saved.write("a.txt", news(1))
    saved.index()
    for path in (saved.workspace.index, *saved.workspace.index.rglob("*")):
        assert path.stat().st_mode & 0o077 == 0, path


def index_with_workers(root: Path, said: Connection) -> None:
    update(Workspace(root), jobs=2, progress=lambda seen: said.send(seen.done))


def fields_of(process: Path) -> list[str]:
    """State, parent and so on of a process in `/proc`; nothing where it is gone."""
    try:
        return (process / "stat").read_text().rpartition(")")[2].split()
    except OSError:
        return []


def children(parent: int) -> list[Path]:
    return [path for path in Path("/proc").glob("[0-9]*") if fields_of(path)[1:2] == [str(parent)]]


def is_running(process: Path) -> bool:
    return fields_of(process)[:1] not in ([], ["Z"])


@pytest.mark.skipif(not Path("/proc/self/stat").exists(), reason="looks at processes in /proc")
def test_workers_end_with_their_parent_and_the_next_run_resumes(saved: Saved) -> None:
    saved.write("many.jsonl", "".join(line(number, "words " * 300) + "\n" for number in range(2_400)))
    context = multiprocessing.get_context("fork")
    heard, said = context.Pipe(duplex=False)
    parent = context.Process(target=index_with_workers, args=(saved.root, said))
    parent.start()
    heard.recv()
    workers = children(parent.pid or 0)
    assert workers
    parent.kill()
    parent.join()
    deadline = time.monotonic() + 20
    while any(map(is_running, workers)) and time.monotonic() < deadline:
        time.sleep(0.05)
    assert not any(map(is_running, workers))
    assert saved.index(jobs=2).articles == 2_400
