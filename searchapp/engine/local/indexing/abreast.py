"""Several things worked on at once in threads: for work of numpy, which lets other threads go on meanwhile."""

from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import TypeVar

Thing = TypeVar("Thing")
Found = TypeVar("Found")


def abreast(work: Callable[[Thing], Found], things: Sequence[Thing], threads: int) -> list[Found]:
    """`[work(thing) for thing in things]`, in so many threads at most. Raises what the work raises, of one of them."""
    threads = min(threads, len(things))
    if threads < 2:
        return list(map(work, things))
    with ThreadPoolExecutor(threads) as pool:
        return list(pool.map(work, things))
