"""Every error that a user can meet, in one tree.

SearchappError               what happened, where, and the mend: one line
├── UsageError               the call itself is wrong (options, arguments)
├── QueryError               a query that cannot be read; knows the place in it
├── WorkspaceError           no workspace, no articles, a broken settings file
├── UnknownArticle           an id or path that names no article
├── ReadingError             a file that cannot be read as an article
└── EngineError              the index
    ├── NoIndex              nothing is built yet
    ├── IndexDamaged         files do not hold what they should
    ├── IndexFormat          written by an older or newer version
    └── IndexBusy            another process is writing
"""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import ClassVar

DEBUG = "SEARCHAPP_DEBUG"
"""The environment variable with which a fault of ours shows its traceback."""


def broken_off(fault: Exception) -> str:
    """The reason that is told for a file whose reading a fault of ours broke off, in one short line."""
    return f"reading it failed ({type(fault).__name__}: {str(fault)[:200]})"


class SearchappError(Exception):
    """An error with its mend.

    `what` says what happened and where, `mend` what the user can do about it; both are plain
    phrases without a full stop. `str(error)` is the one line that is shown.
    """

    MEND: ClassVar[str] = ""
    """What mends every error of the kind, unless it says otherwise."""

    def __init__(self, what: str, mend: str = "") -> None:
        super().__init__(what, mend)
        self.what = what
        self.mend = mend or self.MEND

    def __str__(self) -> str:
        return f"{self.what}; {self.mend}" if self.mend else self.what


class UsageError(SearchappError):
    """The command was called in a way that has no meaning."""


class QueryError(SearchappError):
    """A query that cannot be read.

    `position` is where, in characters from 1, and `length` how many characters are at fault.
    `line` is set when the query stands in a batch file, from 1.
    """

    def __init__(self, what: str, mend: str = "", *, query: str = "", position: int = 1, length: int = 1) -> None:
        super().__init__(what, mend)
        self.query = query
        self.position = position
        self.length = length
        self.line: int | None = None

    def __str__(self) -> str:
        place = f"line {self.line}: " if self.line is not None else ""
        return f"{place}{self.what} at character {self.position}" + (f"; {self.mend}" if self.mend else "")

    def placed_in(self, query: str) -> "QueryError":
        """The same error for the whole query, where only the words at fault (`self.query`) were known."""
        if not query or self.query == query:
            return self
        at = max(0, query.find(self.query))
        return QueryError(self.what, self.mend, query=query, position=at + 1, length=max(1, len(self.query)))

    def __reduce__(self) -> tuple[object, ...]:
        return (_query_error, (self.what, self.mend, self.query, self.position, self.length))


def _query_error(what: str, mend: str, query: str, position: int, length: int) -> QueryError:
    return QueryError(what, mend, query=query, position=position, length=length)


@contextmanager
def placed_in(query: str) -> Iterator[None]:
    """Whatever is wrong with words of a query is told with its place in the whole."""
    try:
        yield
    except QueryError as error:
        raise error.placed_in(query) from error


class WorkspaceError(SearchappError):
    """There is no workspace here, or something in it is not as it should be."""


class UnknownArticle(SearchappError):  # noqa: N818 - it reads as what it is
    """An id or a path that names no article of the index."""


class ReadingError(SearchappError):
    """A file that cannot be read as an article. `what` is the reason that lists show."""


class EngineError(SearchappError):
    """Something about the index."""


class NoIndex(EngineError):  # noqa: N818
    """No index has been built yet."""

    MEND = "build it with: searchapp index"


class IndexDamaged(EngineError):  # noqa: N818
    """Files of the index do not hold what they should."""

    MEND = "mend it with: searchapp repair"


class IndexFormat(EngineError):  # noqa: N818
    """The index was written in another format than this version reads."""

    MEND = "rebuild it with: searchapp index --full"


class IndexBusy(EngineError):  # noqa: N818
    """Another process is writing to the index."""
