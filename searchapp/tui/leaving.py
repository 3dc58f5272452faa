"""What the program waits for when it is left: what is being written. What a thread still looks up, nobody waits for,
and after a signal the screen has not long to end."""

import os
import signal
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from threading import Thread
from time import sleep

_EVERY_SECONDS = 0.02
_PATIENCE, _RESTORING = 2.0, 0.5
"""Seconds that a signal leaves the screen to end by itself, and then the terminal to be restored."""
_under_way = set[object]()


@contextmanager
def writing() -> Iterator[None]:
    """What a thread writes within this is written before the program ends."""
    mark = object()
    _under_way.add(mark)
    try:
        yield
    finally:
        _under_way.discard(mark)


def finish_writing() -> None:
    """Wait for what is being written."""
    while _under_way:
        sleep(_EVERY_SECONDS)


def insist(restore: Callable[[], None], status: int) -> None:
    """End the program with this status, if it has not ended after a while by itself: a screen that has fallen behind,
    or a terminal that takes nothing more, must not outlive a signal. `restore` gives the terminal back; it is called in
    the main thread, whatever that is at. For the main thread alone."""

    def end(patience: float = 0) -> None:
        sleep(patience)
        finish_writing()
        os._exit(status)

    def is_late(_number: int, _frame: object) -> None:
        Thread(target=end, args=(_RESTORING,), daemon=True).start()
        restore()
        end()

    signal.signal(signal.SIGALRM, is_late)
    signal.setitimer(signal.ITIMER_REAL, _PATIENCE)
