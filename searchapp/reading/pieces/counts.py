"""The numbers by which the pieces of a file are counted in front of their headings: `1. …`, `(2) …`."""

from collections.abc import Sequence

from searchapp.patterns import late
from searchapp.reading.pages.page import Line

_COUNT = late(r"[(\[]?(\d{1,3})[.)\]]\s{1,3}")


def uncounted(lines: Sequence[Line]) -> tuple[Line, ...]:
    """The lines without the numbers in front of them, where these count all of them from 1; else as they are."""
    counts = [_COUNT.match(line.text) for line in lines]
    if [count and int(count[1]) for count in counts] != list(range(1, len(lines) + 1)):
        return tuple(lines)
    return tuple(
        line._replace(text=line.text[count.end() :], start=line.start + count.end())
        for line, count in zip(lines, counts, strict=True)
        if count
    )
