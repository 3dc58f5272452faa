"""Files of the index on the disk: written durably, for their owner alone, with typed errors.

A file is durable when its bytes and the folder entry that names it are both synced, together by `syncing`, or by
`sync_file` and `sync_folder`.
"""

import errno
import os
import stat
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from threading import Thread

from searchapp.errors import EngineError, IndexDamaged

PRIVATE_FOLDER = 0o700
PRIVATE_FILE = 0o600
_CHUNK = 1 << 20

_AGAIN = "free some space and run the same command again; the index is as it was before"
_FOREIGN = "run as its owner, or make a workspace of your own for these articles: searchapp init DIR --seeds FOLDER"
_MENDS = {
    errno.ENOSPC: ("the disk is full", _AGAIN),
    errno.EDQUOT: ("the disk quota is used up", _AGAIN),
    errno.EROFS: ("the disk is read-only", "searching works; to update it, mount the disk writable"),
    errno.EACCES: ("permission denied", _FOREIGN),
    errno.EPERM: ("not permitted", _FOREIGN),
    errno.EEXIST: ("what stands there is no folder", "move it away and run the same command again"),
    errno.EIO: ("the disk reports an input/output error", "check the disk, then run: searchapp check"),
    errno.EMFILE: ("too many open files", "close other programs or raise the limit (ulimit -n)"),
}


@contextmanager
def typed(where: Path) -> Iterator[None]:
    """Turn an `OSError` of the index at `where` into an EngineError with its mend."""
    try:
        yield
    except OSError as error:
        raise engine_error(error, where) from error


def engine_error(error: OSError, where: Path) -> EngineError:
    """The EngineError for an operating system's error about the index at `where`."""
    unknown = (error.strerror or str(error), "check the disk, then run: searchapp check")
    reason, mend = _MENDS.get(error.errno or 0, unknown)
    return EngineError(f"the index in {where} cannot be written: {reason}", mend)


def unreadable(error: OSError, index: Path) -> EngineError:
    """The EngineError for an index that cannot be read."""
    return EngineError(
        f"the index in {index} cannot be read: {(error.strerror or str(error)).lower()}",
        _FOREIGN if error.errno == errno.EACCES else "delete index/ and run: searchapp index",
    )


def is_plain(found: os.stat_result) -> bool:
    """Whether it is an ordinary file: no folder, link, pipe or device."""
    return stat.S_ISREG(found.st_mode)


def open_plain(path: Path) -> int:
    """The descriptor of an ordinary file that is to be read. Raises IndexDamaged where something else stands in its
    place, without waiting for a pipe or following a link, or where the disk cannot read it; OSError."""
    try:
        descriptor = os.open(path, os.O_RDONLY | os.O_NONBLOCK | os.O_NOFOLLOW | os.O_CLOEXEC)
    except OSError as error:
        if error.errno in (errno.ELOOP, errno.ENXIO, errno.ENODEV, errno.EIO):
            raise IndexDamaged(f"{path} cannot be read as a file") from error
        raise
    if is_plain(os.fstat(descriptor)):
        return descriptor
    os.close(descriptor)
    raise IndexDamaged(f"{path} is no ordinary file")


def read(path: Path, most: int) -> bytes:
    """The bytes of an ordinary file, `most` of them if there are more. Raises IndexDamaged and OSError."""
    with os.fdopen(open_plain(path), "rb") as file:
        try:
            return file.read(min(most, os.fstat(file.fileno()).st_size))
        except OSError as error:
            raise IndexDamaged(f"{path} cannot be read ({error.strerror})") from error


def make_folder(folder: Path) -> None:
    """Make a folder that its owner alone may enter; one that exists is left as it is."""
    folder.mkdir(mode=PRIVATE_FOLDER, parents=True, exist_ok=True)


def write(path: Path, data: bytes) -> None:
    """Write a new file; it and its folder are the caller's to sync."""
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, PRIVATE_FILE)
    with os.fdopen(descriptor, "wb") as file:
        file.write(data)


@contextmanager
def syncing(paths: Sequence[Path]) -> Iterator[None]:
    """Have the bytes of files, and the names in folders, put on the disk meanwhile, all at once: a file system that is
    asked for many together writes its journal once for them. They are durable when this ends. Raises OSError."""
    failures: list[OSError] = []

    def sync(path: Path) -> None:
        try:
            (sync_folder if path.is_dir() else sync_file)(path)
        except OSError as error:
            failures.append(error)

    threads = []
    for path in paths:
        thread = Thread(target=sync, args=(path,))
        try:
            thread.start()
        except RuntimeError:  # the system gives no more threads
            sync(path)
        else:
            threads.append(thread)
    try:
        yield
    finally:
        for thread in threads:
            thread.join()
    if failures:
        raise failures[0]


def sync_file(path: Path) -> None:
    """Have the bytes of a file put on the disk, and make it private."""
    descriptor = os.open(path, os.O_RDONLY)
    try:
        os.fchmod(descriptor, PRIVATE_FILE)
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def sync_folder(folder: Path) -> None:
    """Have the names in a folder put on the disk."""
    descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def link(old: Path, new: Path) -> None:
    """Give a file a second name, or copy it where the file system knows no hard links."""
    try:
        os.link(old, new)
    except OSError as error:
        if error.errno not in (errno.EPERM, errno.EOPNOTSUPP, errno.EMLINK, errno.EXDEV, errno.ENOSYS):
            raise
        from shutil import copyfile

        copyfile(old, new)
        sync_file(new)


def remove(path: Path) -> None:
    """Delete a file or a whole folder; what is gone already, or will not go, is left."""
    if path.is_dir() and not path.is_symlink():
        from shutil import rmtree

        rmtree(path, ignore_errors=True)
    else:
        try:
            path.unlink(missing_ok=True)
        except OSError:
            return


def chunks(path: Path) -> Iterator[bytes]:
    """The bytes of an ordinary file, a mebibyte at a time. Raises IndexDamaged and OSError."""
    with os.fdopen(open_plain(path), "rb") as file:
        while chunk := file.read(_CHUNK):
            yield chunk
