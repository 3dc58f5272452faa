"""Regular expressions that are compiled when they are first used, and once for all processes.

To compile one takes as long as a thousand uses, and those of the reader together as long as it takes to read thirty
articles. So what was compiled is kept beside the bytecode of this module and in the same way: for one build of Python
alone, not at all where Python is told to write no bytecode, and compiled anew where the file is missing or damaged.

So each process must ask for the same patterns: none is made of a set as it comes, nor of an article's words.

`late` puts off the compiling; `compiled` does without, for patterns of which each text needs the methods at hand.
`re.compile` is for short ones that every text needs.
"""

import marshal
import os
import re
import struct
import sys
import zlib
from array import array
from collections.abc import Mapping
from contextlib import suppress
from functools import cache
from importlib import import_module
from itertools import accumulate, pairwise
from mmap import ACCESS_READ, mmap
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

# Where bytecode goes; where there is none, as from an archive, nothing is kept.
_PLACE = __spec__.cached
# What `re` is made of is no promise of Python: it is used in the versions under which the tests have run, no others.
_KNOWN = sys.implementation.name == "cpython" and sys.version_info < (3, 14) and _PLACE is not None
_FILE = Path(f"{_PLACE}.patterns")
_BUILD = sys.version
_CODE = "I"
# The project has some eight hundred; what is kept beyond these is of earlier versions of it.
_MOST = 2_000
_HEAD = struct.Struct("<II")  # the checksum of the table of patterns, and its bytes

# the code of a pattern, its flags, the number of its groups and their names
_Code = tuple[bytes, int, int, dict[str, int]]
# a pattern and the flags beside it
_Key = tuple[str, int]
# where the code of a pattern lies behind the table, in bytes, and its checksum
_Place = tuple[int, int, int]
_new: dict[_Key, _Code] = {}


class _Kept(NamedTuple):
    """What earlier processes of this build of Python have kept: a process reads of it what it uses."""

    places: Mapping[_Key, _Place] = {}
    codes: bytes | memoryview = b""

    def told(self, key: _Key) -> bytes | None:
        """The code of a pattern as it was kept, or None where it was not or is damaged."""
        start, end, check = self.places.get(key, (0, 0, 0))
        told = bytes(self.codes[start:end])
        return told if told and zlib.crc32(told) == check else None


def compiled(pattern: str, flags: int = 0) -> re.Pattern[str]:
    """`re.compile`, of what was kept if there is any."""
    if not _KNOWN:
        return re.compile(pattern, flags)
    key = pattern, int(flags)
    told = _kept().told(key)
    if told is not None:
        return _made(pattern, *marshal.loads(told))
    code = _new[key] = _translated(*key)
    return _made(pattern, *code)


def keep() -> None:
    """Keep what was compiled in this process and in none before, where Python keeps bytecode, too."""
    if not _new or sys.dont_write_bytecode:
        return
    kept = _kept()
    codes = {key: told for key in kept.places if (told := kept.told(key)) is not None}
    if len(codes) > _MOST:
        codes.clear()
    codes |= {key: marshal.dumps(code) for key, code in _new.items()}
    ends = list(accumulate(map(len, codes.values()), initial=0))
    places = {key: (*place, zlib.crc32(codes[key])) for key, place in zip(codes, pairwise(ends), strict=True)}
    table = marshal.dumps((_BUILD, places))
    part = _FILE.with_suffix(f".{os.getpid()}")
    with suppress(OSError):
        try:
            part.write_bytes(b"".join((_HEAD.pack(zlib.crc32(table), len(table)), table, *codes.values())))
            part.replace(_FILE)
        finally:
            part.unlink(missing_ok=True)


@cache
def _kept() -> _Kept:
    with suppress(OSError, ValueError, struct.error), _FILE.open("rb") as file:
        whole = memoryview(mmap(file.fileno(), 0, access=ACCESS_READ))
        check, size = _HEAD.unpack_from(whole)
        table = whole[_HEAD.size : _HEAD.size + size]
        if zlib.crc32(table) == check:
            build, places = marshal.loads(table)
            return _Kept(places, whole[_HEAD.size + size :]) if build == _BUILD else _Kept()
    return _Kept()


def _translated(pattern: str, flags: int) -> tuple[bytes, int, int, dict[str, int]]:
    compiler: Any = import_module("re._compiler")
    parsed = import_module("re._parser").parse(pattern, flags)
    code = array(_CODE, compiler._code(parsed, flags)).tobytes()
    return code, int(flags | parsed.state.flags), parsed.state.groups - 1, dict(parsed.state.groupdict)


def _made(pattern: str, code: bytes, flags: int, groups: int, names: dict[str, int]) -> re.Pattern[str]:
    by_number: list[str | None] = [None] * (groups + 1)
    for name, number in names.items():
        by_number[number] = name
    made: re.Pattern[str] = import_module("_sre").compile(
        pattern, flags, array(_CODE, code).tolist(), groups, names, tuple(by_number)
    )
    return made


if TYPE_CHECKING:
    late = re.compile
else:

    class late:  # noqa: N801 - used as `re.compile` is
        """`re.compile`, put off until a method of the pattern is called."""

        def __init__(self, pattern: str, flags: int = 0) -> None:
            self.pattern, self.flags = pattern, flags

        def __getattr__(self, name: str) -> Any:
            if name not in _METHODS:
                raise AttributeError(name)
            made = compiled(self.pattern, self.flags)
            # found as attributes from now on
            self.__dict__.update({method: getattr(made, method) for method in _METHODS})
            return self.__dict__[name]


_METHODS = ("match", "search", "fullmatch", "finditer", "findall", "split", "sub")
