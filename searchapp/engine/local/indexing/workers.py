"""Worker processes that take sources in, side by side.

A worker holds nothing that matters: it writes into a scratch folder, and what it had not handed over when it died
is given to another. Workers end with their parent, whatever ends that.
"""

import gc
import multiprocessing
import os
import signal
import sys
import threading
import time
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import field
from multiprocessing.connection import Connection, wait
from multiprocessing.context import BaseContext
from multiprocessing.process import BaseProcess
from multiprocessing.sharedctypes import RawValue
from pathlib import Path
from typing import Any

from searchapp.engine.engine import Source, SourceReading
from searchapp.engine.local.indexing.intake import LEAST_WEIGHT, WEIGHT, Batch, Intake, Read, failed
from searchapp.engine.local.segments.arrays import reuse_memory
from searchapp.engine.local.storage import lock
from searchapp.errors import EngineError
from searchapp.records import dataclass

LOAD = 1 << 19
"""Bytes of sources that a worker is given at once."""

MOST = 64
"""Sources that a worker is given at once."""

ALONE = 1 << 19
"""Bytes of sources for each process but the first: starting one is made up for by a third of that, but each leaves a
segment of its own."""

ALONE_ANEW = 1 << 22
"""The same where a process cannot be forked and has to load everything anew."""

_QUICK = 4
"""How many times as many bytes that is of sources that are read quickly."""

_NEW_OBJECTS = (10_000, 10, 1_000_000)
"""Thresholds of the garbage collector at which it never comes to the old objects by itself."""

_REUSED = 24 << 20
"""Bytes of an array up to which its memory is used again."""

_IDLE = -1
_WATCH_SECONDS = 0.5


def take_in(
    sources: Sequence[Source], scratch: Path, read: Read, jobs: int, done: Callable[[int], None], leaving: ExitStack
) -> Iterator[Batch]:
    """Read all sources in up to `jobs` processes and give the segments as they are finished.

    `done` is told how many sources have been read. Closing the iterator ends the workers; those that had finished are
    waited for by `leaving`.
    """
    reuse_memory(_REUSED)
    effort = sum(_bytes_of(source) // (_QUICK if source.quick else 1) for source in sources)
    jobs = min(jobs, 1 + effort // (ALONE if _can_fork() else ALONE_ANEW))
    if jobs <= 1:
        with _collecting_new_objects():
            yield from _take_in_here(sources, scratch, read, done)
    else:
        with _Crew(scratch, read, jobs, leaving) as crew:
            yield from crew.take_in(_loads(sources, jobs), done)


def _take_in_here(sources: Sequence[Source], scratch: Path, read: Read, done: Callable[[int], None]) -> Iterator[Batch]:
    intake = Intake(scratch, read)
    for number, source in enumerate(sources, 1):
        batch = intake.take(source)
        if batch is not None:
            yield batch
        done(number)
        if intake.due:
            yield intake.hand_over()
            gc.collect()
    yield intake.hand_over()


@contextmanager
def _collecting_new_objects() -> Iterator[None]:
    """Have the garbage collector look at new objects alone: among all that a segment in the making holds there is no
    garbage, and it would be looked through again and again. Where a segment is handed over, all are looked at."""
    before = gc.get_threshold()
    gc.set_threshold(*_NEW_OBJECTS)
    try:
        yield
    finally:
        gc.set_threshold(*before)


def _can_fork() -> bool:
    """Forking a process with threads may copy a lock that nobody will ever free; so may some systems' libraries."""
    return sys.platform == "linux" and threading.active_count() == 1


def _bytes_of(source: Source) -> int:
    return (source.stop if source.stop is not None else source.stamp.size) - source.start


def _loads(sources: Sequence[Source], jobs: int) -> deque[tuple[Source, ...]]:
    most = max(1, min(MOST, len(sources) // (4 * jobs)))
    loads: deque[tuple[Source, ...]] = deque()
    load: list[Source] = []
    weight = 0
    for source in sources:
        load.append(source)
        weight += _bytes_of(source)
        if weight >= LOAD or len(load) >= most:
            loads.append(tuple(load))
            load, weight = [], 0
    if load:
        loads.append(tuple(load))
    return loads


@dataclass
class _Worker:
    process: BaseProcess
    connection: Connection
    at: Any
    """Shared memory: the number of the source that it is reading, counted from 0 since it began; or _IDLE."""
    held: list[Source] = field(default_factory=list)
    """The sources that it was given and has not handed over, in order."""
    handed_over: int = 0
    ending: bool = False


class _Crew:
    """The workers of one update."""

    def __init__(self, scratch: Path, read: Read, jobs: int, leaving: ExitStack) -> None:
        self._context: BaseContext = multiprocessing.get_context("fork" if _can_fork() else "spawn")
        self._scratch, self._read, self._jobs = scratch, read, jobs
        self._leaving = leaving
        self._workers: list[_Worker] = []
        self._failures = 0

    def __enter__(self) -> "_Crew":
        return self

    def __exit__(self, *_: object) -> None:
        unfinished = tuple(self._workers)
        for worker in unfinished:
            self._dismiss(worker)
        for worker in unfinished:
            worker.process.join()

    def take_in(self, loads: deque[tuple[Source, ...]], done: Callable[[int], None]) -> Iterator[Batch]:
        """Hand the loads out and the batches back."""
        read = 0
        self._hire(min(self._jobs, len(loads)), loads)
        while self._workers:
            for worker in self._ready():
                try:
                    message = worker.connection.recv()
                except (EOFError, ConnectionResetError):
                    yield from self._bury(worker, loads)
                    continue
                if isinstance(message, OSError):
                    raise message
                if isinstance(message, Batch):
                    del worker.held[: message.sources]
                    worker.handed_over += message.sources
                    if worker.ending and not worker.held:
                        self._dismiss(worker)
                    yield message
                else:
                    read += message
                    done(read)
                    self._feed(worker, loads)

    def _ready(self) -> list[_Worker]:
        ready = wait([worker.connection for worker in self._workers])
        return [worker for worker in self._workers if worker.connection in ready]

    def _hire(self, count: int, loads: deque[tuple[Source, ...]]) -> None:
        """Begin so many workers, and give each two loads as far as they go: nobody has a second before all have one."""
        hired = []
        for _ in range(count):
            hired.append(self._begin())
            self._feed(hired[-1], loads)
        for worker in hired:
            self._feed(worker, loads)

    def _begin(self) -> _Worker:
        ours, theirs = self._context.Pipe()
        at = RawValue("l", _IDLE)
        forked = self._context.get_start_method() == "fork"
        inherited = [ours, *(worker.connection for worker in self._workers)] if forked else []
        intake = Intake(self._scratch, self._read, max(WEIGHT // self._jobs, LEAST_WEIGHT))
        process = self._context.Process(  # type: ignore[attr-defined]  # contexts have it, their base has not
            target=_work, args=(theirs, inherited, at, intake, os.getpid()), daemon=True
        )
        process.start()
        theirs.close()
        worker = _Worker(process, ours, at)
        self._workers.append(worker)
        return worker

    def _feed(self, worker: _Worker, loads: deque[tuple[Source, ...]]) -> None:
        if worker.ending:
            return
        load = loads.popleft() if loads else None
        try:
            worker.connection.send(load)
        except (BrokenPipeError, ConnectionResetError):
            if load:
                loads.appendleft(load)
            return
        worker.ending = load is None
        if load:
            worker.held.extend(load)

    def _dismiss(self, worker: _Worker) -> None:
        """End a worker. One that has handed over everything has nothing to do but to give its memory back: it is waited
        for when all else is done."""
        self._workers.remove(worker)
        worker.connection.close()
        worker.process.kill()
        self._leaving.callback(worker.process.join)

    def _bury(self, worker: _Worker, loads: deque[tuple[Source, ...]]) -> Iterator[Batch]:
        """Deal with a worker that ended before it had handed over everything, on a source that killed it maybe."""
        self._workers.remove(worker)
        worker.connection.close()
        worker.process.join()
        rest = list(worker.held)
        at = int(worker.at.value) - worker.handed_over
        if 0 <= at < len(rest):
            culprit = rest.pop(at)
            yield _blamed(culprit, self._scratch, _end_of(worker.process.exitcode))
        else:
            self._failures += 1
            if self._failures > 2:
                raise EngineError(
                    f"a worker process ended while writing ({_end_of(worker.process.exitcode)})",
                    "run it again with fewer workers: searchapp index --jobs 1",
                )
        if rest:
            loads.appendleft(tuple(rest))
        if loads:
            self._hire(1, loads)


def _end_of(code: int | None) -> str:
    if code is not None and code < 0:
        return f"ended by {signal.Signals(-code).name}"
    return f"ended with {code}"


def _blamed(source: Source, scratch: Path, reason: str) -> Batch:
    def refuse(source: Source) -> SourceReading:
        return failed(source, f"the process that read it {reason}")

    intake = Intake(scratch, refuse)
    intake.take(source)
    return intake.hand_over()


def _work(connection: Connection, inherited: Sequence[Connection], at: Any, intake: Intake, parent: int) -> None:
    """The life of a worker: loads in, counts and batches out, until there is nothing more."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    threading.Thread(target=_end_with, args=(parent,), daemon=True).start()
    lock.let_go()
    for other in inherited:
        other.close()
    gc.set_threshold(*_NEW_OBJECTS)
    reuse_memory(_REUSED)
    taken = 0
    try:
        while (load := connection.recv()) is not None:
            for source in load:
                at.value, taken = taken, taken + 1
                batch = intake.take(source)
                at.value = _IDLE
                if batch is not None:
                    connection.send(batch)
            connection.send(len(load))
            if intake.due:
                connection.send(intake.hand_over())
                gc.collect()
        connection.send(intake.hand_over())
    except (EOFError, BrokenPipeError, ConnectionResetError):
        return
    except OSError as error:
        connection.send(OSError(error.errno, error.strerror))


def _end_with(parent: int) -> None:
    while os.getppid() == parent:
        time.sleep(_WATCH_SECONDS)
    os._exit(1)
