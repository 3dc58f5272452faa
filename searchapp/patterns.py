"""Regular expressions that are compiled when they are first used, and once for all processes.

To compile one takes as long as a thousand uses, and those of the reader together as long as it takes to read thirty
articles. So what was compiled is `kept`. So each process must ask for the same patterns: none is made of a set as it
comes, nor of an article's words.

`late` puts off the compiling; `compiled` does without, for patterns of which each text needs the methods at hand.
`re.compile` is for short ones that every text needs.
"""

import re
import sys
from array import array
from functools import partial
from importlib import import_module
from typing import TYPE_CHECKING, Any

from searchapp import kept

# What `re` is made of is no promise of Python: it is used in the versions under which the tests have run, no others.
_KNOWN = sys.implementation.name == "cpython" and sys.version_info < (3, 14) and kept.IS_ABLE
_CODE = "I"


def compiled(pattern: str, flags: int = 0) -> re.Pattern[str]:
    """`re.compile`, of what was kept if there is any."""
    if not _KNOWN:
        return re.compile(pattern, flags)
    key = pattern, int(flags)
    return _made(pattern, *kept.made(key, partial(_translated, *key)))


def _translated(pattern: str, flags: int) -> tuple[bytes, int, int, dict[str, int]]:
    """The code of a pattern, its flags, the number of its groups and their names."""
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
