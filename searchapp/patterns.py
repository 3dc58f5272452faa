"""Regular expressions that are compiled when they are first used.

To compile one takes as long as a thousand uses. `re.compile` is for those that every text needs, `late` for the rest:
those of one language, of pages of one kind, of what is looked at only where something else was found.
"""

import re
from typing import TYPE_CHECKING, Any

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
            compiled = re.compile(self.pattern, self.flags)
            # found as attributes from now on
            self.__dict__.update({method: getattr(compiled, method) for method in _METHODS})
            return self.__dict__[name]


_METHODS = ("match", "search", "fullmatch", "finditer", "findall", "split", "sub")
