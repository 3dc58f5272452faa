"""One writer at a time: an flock on `index/LOCK`, with its holder written in the file.

The operating system frees an flock when its holder dies, so no lock is ever left behind; what stands in the
file only names the holder to whoever has to wait.
"""

import errno
import fcntl
import json
import os
import platform
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import datetime
from pathlib import Path

from searchapp.engine.local.storage import disk
from searchapp.errors import EngineError, IndexBusy

LOCK = "LOCK"
PATIENCE, _PAUSE = 5.0, 0.05
"""Seconds to wait for another writer, and between two tries."""

_held: set[int] = set()


@contextmanager
def writing(index: Path, patience: float = PATIENCE) -> Iterator[None]:
    """Hold the writer's lock of the index in this folder.

    Waits up to `patience` seconds for another writer and then raises IndexBusy, naming it.
    """
    with disk.typed(index):
        disk.make_folder(index)
        descriptor = _open(index / LOCK)
    try:
        with disk.typed(index):
            _acquire(descriptor, patience)
        _held.add(descriptor)
        with disk.typed(index):
            _sign(descriptor)
        yield
        with suppress(OSError):
            os.ftruncate(descriptor, 0)
    finally:
        _held.discard(descriptor)
        os.close(descriptor)


def _open(path: Path) -> int:
    try:
        descriptor = os.open(path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC | os.O_NOFOLLOW, disk.PRIVATE_FILE)
    except OSError as error:
        if error.errno in (errno.ELOOP, errno.EISDIR, errno.ENXIO, errno.ENODEV):
            raise _no_file(path) from error
        raise
    if disk.is_plain(os.fstat(descriptor)):
        return descriptor
    os.close(descriptor)
    raise _no_file(path)


def _no_file(path: Path) -> EngineError:
    return EngineError(f"{path} is no ordinary file, so nobody can hold the lock of this index", "delete it")


def let_go() -> None:
    """Close the locks that a forked process inherited; the parent goes on holding them."""
    for descriptor in _held:
        os.close(descriptor)
    _held.clear()


def _acquire(descriptor: int, patience: float) -> None:
    deadline = time.monotonic() + patience
    while True:
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            if time.monotonic() >= deadline:
                raise IndexBusy(
                    f"another searchapp is updating this index ({_holder(descriptor)})",
                    "wait until it is done, or end it, and try again",
                ) from None
            time.sleep(_PAUSE)
        else:
            return


def _sign(descriptor: int) -> None:
    holder = {
        "pid": os.getpid(),
        "host": platform.node(),
        "started": datetime.now().astimezone().isoformat(timespec="seconds"),
    }
    os.ftruncate(descriptor, 0)
    os.pwrite(descriptor, json.dumps(holder).encode(), 0)


def _holder(descriptor: int) -> str:
    try:
        holder = json.loads(os.pread(descriptor, 4096, 0))
        return f"process {int(holder['pid'])} on {str(holder['host'])[:64]!a}, since {str(holder['started'])[:32]!a}"
    except (ValueError, KeyError, TypeError):
        return "it does not say which process"
