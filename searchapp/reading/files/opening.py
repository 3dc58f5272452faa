"""Files to bytes, safely: only regular files, never more than a bounded number of bytes.

A saved file may be a pipe, a device, a link out of the folder, a gzip bomb, or change while it is read. Each
is refused with a reason that a list can show.
"""

import os
import stat
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from io import BufferedReader
from pathlib import Path
from typing import BinaryIO, cast

from searchapp.errors import ReadingError

SIZE_LIMIT = 32 * 1024 * 1024
"""Bytes of one article file, unpacked; the longest novels are a tenth of it."""

ARTICLES_LIMIT = 25_000
"""Articles of one file: a segment of the index must hold them all."""

RATIO_LIMIT = 200
"""Unpacked bytes to packed ones. Text rarely packs better than 20 to 1, and markup better than 60 to 1."""

RATIO_FREE = 1024 * 1024
"""Unpacked bytes below which no ratio is asked for: short repetitive pages pack very well."""

DEPTH_LIMIT = 2
"""How often a file may be packed in itself."""

GZIP_MAGIC = b"\x1f\x8b"
_CHUNK = 256 * 1024


def load(path: Path, limit: int = SIZE_LIMIT) -> bytes:
    """The bytes of a regular file. A file that changes while it is read is read once more.

    Raises ReadingError with the reason: not a regular file, forbidden, gone, too large, still changing.
    """
    for _ in range(2):
        with opened(path) as stream:
            before = os.fstat(stream.fileno())
            if before.st_size > limit:
                raise ReadingError(f"too large ({before.st_size:,} bytes; at most {limit:,})")
            # as much memory is set aside as is asked for
            data = stream.read(before.st_size + 1)
            after = os.fstat(stream.fileno())
        if len(data) > limit:
            raise ReadingError(f"too large (more than {limit:,} bytes)")
        if (
            (after.st_size, after.st_mtime_ns)
            == (before.st_size, before.st_mtime_ns)
            == (len(data), before.st_mtime_ns)
        ):
            return data
    raise ReadingError("changes while it is read")


@contextmanager
def opened(path: Path) -> Iterator[BufferedReader]:
    """A regular file opened for reading; links are not followed, pipes and devices not waited for.

    Raises ReadingError with the reason.
    """
    try:
        descriptor = os.open(path, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK | os.O_CLOEXEC)
    except OSError as error:
        raise ReadingError(_reason(path, error)) from error
    try:
        mode = os.fstat(descriptor).st_mode
        if not stat.S_ISREG(mode):
            raise ReadingError(f"not a regular file ({kind_of(mode)})")
        with os.fdopen(descriptor, "rb", closefd=False) as stream:
            yield stream
    except OSError as error:
        raise ReadingError(_reason(path, error)) from error
    finally:
        os.close(descriptor)


def unpack(data: bytes, limit: int = SIZE_LIMIT) -> bytes:
    """The bytes inside gzip, or the bytes themselves where they are not packed. Raises ReadingError."""
    for _ in range(DEPTH_LIMIT):
        if not data.startswith(GZIP_MAGIC):
            return data
        data = _gunzip(data, limit)
    if data.startswith(GZIP_MAGIC):
        raise ReadingError(f"packed more than {DEPTH_LIMIT} times")
    return data


def lines_within(path: Path, line_limit: int = SIZE_LIMIT) -> Iterator[bytes]:
    """The lines of a file of any length, unpacked where it is gzip, each without its line end.

    Raises ReadingError where it cannot be opened, a line is too long, or it unpacks beyond all measure.
    """
    import gzip

    with opened(path) as raw:
        packed = raw.read(2) == GZIP_MAGIC
        raw.seek(0)
        stream = cast("BinaryIO", gzip.GzipFile(fileobj=raw)) if packed else raw
        size = os.fstat(raw.fileno()).st_size
        total = 0
        try:
            while line := stream.readline(line_limit + 1):
                total += len(line)
                if len(line) > line_limit:
                    raise ReadingError(f"a line of more than {line_limit:,} bytes")
                if packed and total > RATIO_FREE and total > size * RATIO_LIMIT:
                    raise ReadingError(f"unpacks to more than {RATIO_LIMIT} times its size")
                yield line.rstrip(b"\r\n")
        except (EOFError, zlib.error, gzip.BadGzipFile) as error:
            raise ReadingError("damaged gzip file") from error


def kind_of(mode: int) -> str:
    """What a file of this mode is, in words."""
    for test, name in (
        (stat.S_ISDIR, "a folder"),
        (stat.S_ISLNK, "a link"),
        (stat.S_ISFIFO, "a pipe"),
        (stat.S_ISSOCK, "a socket"),
        (stat.S_ISCHR, "a device"),
        (stat.S_ISBLK, "a device"),
    ):
        if test(mode):
            return name
    return "special"


def _gunzip(data: bytes, limit: int) -> bytes:
    most = min(limit, max(RATIO_FREE, len(data) * RATIO_LIMIT))
    parts: list[bytes] = []
    total, rest = 0, data
    while rest.startswith(GZIP_MAGIC):
        stream = zlib.decompressobj(wbits=31)
        try:
            while rest and not stream.eof:
                part = stream.decompress(rest, _CHUNK)
                rest = stream.unconsumed_tail
                total += len(part)
                if total > most:
                    raise ReadingError(f"unpacks to more than {most:,} bytes")
                parts.append(part)
        except zlib.error as error:
            raise ReadingError("damaged gzip file") from error
        if not stream.eof:
            raise ReadingError("damaged gzip file (it ends too early)")
        rest = stream.unused_data
    return b"".join(parts)


def _reason(path: Path, error: OSError) -> str:
    if isinstance(error, FileNotFoundError):
        return "not there"
    if isinstance(error, PermissionError):
        return "forbidden"
    try:
        mode = os.lstat(path).st_mode
    except OSError:
        return (error.strerror or "cannot be read").lower()
    if not stat.S_ISREG(mode):
        return f"not a regular file ({kind_of(mode)})"
    return (error.strerror or "cannot be read").lower()
