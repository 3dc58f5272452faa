"""Regular expressions that are compiled when they are first used, and once for all processes.

To compile one takes as long as a thousand uses, and those of the reader together as long as it takes to read thirty
articles. So what was compiled is kept beside the bytecode of this module and in the same way: for one build of Python
alone, not at all where Python is told to write no bytecode, and compiled anew where the file is missing or damaged.

`late` puts off the compiling; `compiled` does without, for patterns of which each text needs the methods at hand.
`re.compile` is for short ones that every text needs.
"""

import marshal
import os
import re
import sys
import zlib
from array import array
from contextlib import suppress
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

# Where bytecode goes; where there is none, as from an archive, nothing is kept.
_PLACE = __spec__.cached
# What `re` is made of is no promise of Python: it is used in the versions under which the tests have run, no others.
_KNOWN = sys.implementation.name == "cpython" and sys.version_info < (3, 14) and _PLACE is not None
_FILE = Path(f"{_PLACE}.patterns")
_BUILD = sys.version
_CODE, _CHECK = "I", 4

# the code of a pattern, its flags, the number of its groups and their names, by its source and the flags beside it
_Kept = dict[tuple[str, int], tuple[bytes, int, int, dict[str, int]]]
_new: _Kept = {}


def compiled(pattern: str, flags: int = 0) -> re.Pattern[str]:
    """`re.compile`, of what was kept if there is any."""
    if not _KNOWN:
        return re.compile(pattern, flags)
    key = pattern, int(flags)
    code = _kept().get(key)
    if code is not None:
        return _made(pattern, *code)
    code = _new[key] = _translated(*key)
    return _made(pattern, *code)


def keep() -> None:
    """Keep what was compiled in this process and in none before, where Python keeps bytecode, too."""
    if not _new or sys.dont_write_bytecode:
        return
    told = marshal.dumps((_BUILD, {**_kept(), **_new}))
    part = _FILE.with_suffix(f".{os.getpid()}")
    with suppress(OSError):
        try:
            part.write_bytes(zlib.crc32(told).to_bytes(_CHECK) + told)
            part.replace(_FILE)
        finally:
            part.unlink(missing_ok=True)


@cache
def _kept() -> _Kept:
    """What earlier processes of this build of Python have kept."""
    with suppress(OSError):
        read = _FILE.read_bytes()
        if zlib.crc32(read[_CHECK:]).to_bytes(_CHECK) == read[:_CHECK]:
            build, kept = marshal.loads(read[_CHECK:])
            return dict(kept) if build == _BUILD else {}
    return {}


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
