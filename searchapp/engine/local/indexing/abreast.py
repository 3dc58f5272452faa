"""Several things worked on at once in threads: for work of numpy, which lets other threads go on meanwhile."""

from collections.abc import Callable, Sequence
from threading import Thread
from typing import TypeVar

Thing = TypeVar("Thing")
Found = TypeVar("Found")


def abreast(work: Callable[[Thing], Found], things: Sequence[Thing], threads: int) -> list[Found]:
    """`[work(thing) for thing in things]`, in so many threads at most. Raises what the work raises, of one of them."""
    found: dict[int, Found] = {}
    failures: list[BaseException] = []

    def some(first: int) -> None:
        try:
            for number in range(first, len(things), threads):
                found[number] = work(things[number])
        except BaseException as error:  # noqa: BLE001 - it is raised where the threads are waited for
            failures.append(error)

    others = [Thread(target=some, args=(first,)) for first in range(1, min(threads, len(things)))]
    for thread in others:
        thread.start()
    some(0)
    for thread in others:
        thread.join()
    if failures:
        raise failures[0]
    return [found[number] for number in range(len(things))]
