"""What the program waits for when it is left: what is being written. What a thread still looks up, nobody waits for."""

from collections.abc import Iterator
from contextlib import contextmanager
from time import sleep

_EVERY_SECONDS = 0.02
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
