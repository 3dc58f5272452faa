"""What takes long to make and comes out the same in every process: made once, and kept for all others.

It is kept in the folder of bytecode of this module, where that is and can be written to: for one build of Python alone,
and made anew where the file is missing or damaged. Even where Python is told to write no bytecode, for what an
installer compiled is used there as well, and this is a part of it that no installer makes.
"""

import marshal
import os
import struct
import sys
import zlib
from collections.abc import Callable, Mapping
from contextlib import suppress
from functools import cache
from itertools import accumulate, pairwise
from mmap import ACCESS_READ, mmap
from pathlib import Path
from typing import Any, NamedTuple, TypeVar

T = TypeVar("T")

# Where bytecode goes; where there is none, as from an archive, nothing is kept.
_PLACE = __spec__.cached
IS_ABLE = _PLACE is not None
_FILE = Path(f"{_PLACE}.all")
_BUILD = sys.version
# The project keeps some nine hundred things; what is there beyond these is of earlier versions of it.
_MOST = 2_000
_HEAD = struct.Struct("<II")  # the checksum of the list of what is kept, and its bytes

Key = tuple[str | tuple[str, str], int]
"""A pattern and its flags, or what a table is of and the state of the files that it is made of."""
# where a thing lies behind the list, in bytes, and its checksum
_Place = tuple[int, int, int]
_new: dict[Key, Any] = {}


class _Kept(NamedTuple):
    """What earlier processes of this build of Python have kept: a process reads of it what it uses."""

    places: Mapping[Key, _Place] = {}
    things: bytes | memoryview = b""

    def told(self, key: Key) -> bytes | None:
        """A thing as it was kept, or None where it was not or is damaged."""
        start, end, check = self.places.get(key, (0, 0, 0))
        told = bytes(self.things[start:end])
        return told if told and zlib.crc32(told) == check else None


def made(key: Key, make: Callable[[], T]) -> T:
    """What `make` makes, of what was kept if it is there; of the types that `marshal` knows."""
    told = _kept().told(key)
    if told is not None:
        thing: T = marshal.loads(told)
        return thing
    thing = _new[key] = make()
    return thing


def table(make: Callable[[Path], T], file: Path, *modules: str) -> T:
    """The table that a function makes of a file of the project, of what was kept if that is of the same file and of the
    same code: of the function's own module and of other `modules`, files as well, that have a part in it."""
    name = f"{make.__module__}.{make.__qualname__}", file.name
    return made_of(name, lambda: make(file), str(file), make.__code__.co_filename, *modules)


def made_of(name: tuple[str, str], make: Callable[[], T], *sources: str) -> T:
    """What `make` makes of files of the project, its code among them, of what was kept if they are still the same."""
    try:
        state = [(stat.st_size, stat.st_mtime_ns) for stat in map(os.stat, sources)]
    except OSError:
        return make()
    return made((name, zlib.crc32(repr(state).encode())), make) if IS_ABLE else make()


def keep() -> None:
    """Keep what was made in this process and in none before, where bytecode is kept, too."""
    if not _new:
        return
    kept = _kept()
    anew = {name for name, _ in _new if isinstance(name, tuple)}
    things = {key: told for key in kept.places if key[0] not in anew and (told := kept.told(key)) is not None}
    if len(things) > _MOST:
        things.clear()
    things |= {key: marshal.dumps(thing) for key, thing in _new.items()}
    ends = list(accumulate(map(len, things.values()), initial=0))
    places = {key: (*place, zlib.crc32(things[key])) for key, place in zip(things, pairwise(ends), strict=True)}
    listed = marshal.dumps((_BUILD, places))
    part = _FILE.with_suffix(f".{os.getpid()}")
    with suppress(OSError):
        try:
            part.write_bytes(b"".join((_HEAD.pack(zlib.crc32(listed), len(listed)), listed, *things.values())))
            part.replace(_FILE)
        finally:
            part.unlink(missing_ok=True)


@cache
def _kept() -> _Kept:
    with suppress(OSError, ValueError, struct.error), _FILE.open("rb") as file:
        whole = memoryview(mmap(file.fileno(), 0, access=ACCESS_READ))
        check, size = _HEAD.unpack_from(whole)
        listed = whole[_HEAD.size : _HEAD.size + size]
        if zlib.crc32(listed) == check:
            build, places = marshal.loads(listed)
            return _Kept(places, whole[_HEAD.size + size :]) if build == _BUILD else _Kept()
    return _Kept()
