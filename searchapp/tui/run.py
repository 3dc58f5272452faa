"""Opens the screen on a terminal, and leaves the terminal as it was."""

import asyncio
import codecs
import gc
import os
import sys
from typing import TYPE_CHECKING

from searchapp.errors import UsageError

if TYPE_CHECKING:
    from searchapp.library import Library

_DUMB = ("dumb", "unknown", "")
_SWITCH_SECONDS = 0.001


def demand_terminal() -> None:
    """Raises UsageError where there is no terminal that the screen can be drawn on."""
    if not all(stream is not None and stream.isatty() for stream in (sys.stdin, sys.stdout, sys.stderr)):
        raise UsageError("the screen needs a terminal", "in scripts, use: searchapp query")
    term = os.environ.get("TERM", "")
    if term in _DUMB:
        said = f"TERM={term}" if term else "TERM is not set"
        raise UsageError(f"this terminal cannot draw ({said})", "use: searchapp query")
    encoding = sys.stderr.encoding
    if codecs.lookup(encoding).name != "utf-8":
        raise UsageError(
            f"the screen is drawn in UTF-8, not in {encoding}", "if the terminal takes it, set PYTHONIOENCODING=utf-8"
        )


def run(library: "Library") -> int:
    """Show the screen until the user quits; the exit status."""
    from searchapp.tui.app import SearchApp
    from searchapp.tui.leaving import finish_writing

    # A thread that searches must not hold the screen up for the usual 5 ms.
    sys.setswitchinterval(_SWITCH_SECONDS)
    app = SearchApp(library)
    # What is loaded by now stays to the end; a collection that walked through it all would hold a key up for 70 ms.
    gc.freeze()
    # A loop that is not closed: to close it is to wait for every thread, and the statements of many quotes take long.
    app.run(loop=asyncio.new_event_loop())
    finish_writing()
    return app.return_code or 0
