"""Opens the screen on a terminal, and leaves the terminal as it was."""

import codecs
import gc
import os
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from searchapp.library import Library

FAILED = 2
_DUMB = ("dumb", "unknown", "")
_SWITCH_SECONDS = 0.001


def run(library: "Library") -> int:
    """Show the screen until the user quits; the exit status. Without a terminal: one line, and 2."""
    reason = _unfit()
    if reason:
        print(f"searchapp: {reason}", file=sys.stderr)
        return FAILED
    from searchapp.tui.app import SearchApp

    # A thread that searches must not hold the screen up for the usual 5 ms.
    sys.setswitchinterval(_SWITCH_SECONDS)
    app = SearchApp(library)
    # What is loaded by now stays to the end; a collection that walked through it all would hold a key up for 70 ms.
    gc.freeze()
    app.run()
    return app.return_code or 0


def _unfit() -> str:
    if not all(stream is not None and stream.isatty() for stream in (sys.stdin, sys.stdout, sys.stderr)):
        return "the screen needs a terminal; searchapp query searches without one"
    if os.environ.get("TERM", "") in _DUMB:
        return "this terminal cannot move its cursor (TERM is dumb or not set); searchapp query searches without that"
    encoding = sys.stderr.encoding
    if codecs.lookup(encoding).name != "utf-8":
        return f"the screen is drawn in UTF-8, not in {encoding}; if the terminal takes it, set PYTHONIOENCODING=utf-8"
    return ""
