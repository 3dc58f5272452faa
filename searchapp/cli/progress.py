"""Progress of slow work: one line on standard error, only where that is a terminal."""

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from time import monotonic

from searchapp.engine.engine import Progress
from searchapp.text.clean import clean_line

AFTER, EVERY = 1.0, 0.1
"""Seconds before the first line, and between two."""


@contextmanager
def progress_on_terminal() -> Iterator[Callable[[Progress], None] | None]:
    """A callback that shows progress, or None where nobody would see it. The line is cleared at the end."""
    if not sys.stderr.isatty():
        yield None
        return
    started = last = monotonic()
    shown = False

    def show(progress: Progress) -> None:
        nonlocal last, shown
        now = monotonic()
        if now - started < AFTER or now - last < EVERY:
            return
        last, shown = now, True
        share = f" {100 * progress.done // progress.total:>3} %" if progress.total else ""
        of = f" of {progress.total:,}" if progress.total else ""
        sys.stderr.write(f"\r\x1b[K{clean_line(progress.doing)}{share}  {progress.done:,}{of}")
        sys.stderr.flush()

    try:
        yield show
    finally:
        if shown:
            sys.stderr.write("\r\x1b[K")
            sys.stderr.flush()
