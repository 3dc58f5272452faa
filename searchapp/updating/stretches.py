"""Cutting a JSON Lines file into stretches of lines that are read apart, and finding those that are as they were."""

import os
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import BinaryIO

from searchapp.engine.engine import Source, Stamp, Stretch
from searchapp.reading import jsonl
from searchapp.reading.files.opening import opened
from searchapp.updating.digests import digest
from searchapp.updating.rules import Rules

LENGTH = 1 << 18
"""Bytes of a stretch at most, up to the end of a line."""

LINES = 20_000
"""Lines of a stretch at most: a segment must hold them all."""

_LONGEST_LINE = 32 << 20
"""Bytes of a line that are looked through for its end."""


def plan(path: str, location: str, stamp: Stamp, known: Sequence[Stretch], rules: Rules) -> tuple[Source, ...]:
    """What is to be read of a JSON Lines file of which the stretches `known` were read before.

    Stretches at its beginning that have not changed are left; where nothing else is to be read, the last of them is
    checked again, so that the file's new stamp is taken over. Raises ReadingError where the file cannot be opened.
    """
    with opened(Path(location)) as file:
        whole = Source(path, location, stamp, quick=jsonl.gives_all(file.readline(LENGTH)))
        size = min(stamp.size, os.fstat(file.fileno()).st_size)
        sources: list[Source] = []
        held: list[Stretch] = []
        at, line = 0, 1
        for one in known:
            gap, line = _cut(file, whole, at, min(one.start, size), line, rules)
            sources += gap
            file.seek(one.start)
            data = file.read(one.stop - one.start)
            same = digest(data) == one.digest and (one.stop == size or data.endswith(b"\n")) and one.stop <= size
            if not same or one.first_line != line:
                at = min(one.start, size)
                break
            at, lines = one.stop, data.count(b"\n")
            wanted = rules.of_lines(path, line, line + lines + 1)
            if wanted == one.rules:
                held.append(one)
            else:
                stretch = replace(whole, first_line=line, start=one.start, stop=one.stop)
                sources.append(replace(stretch, stamp=stamp._replace(rules=wanted)))
            line += lines
        rest, _ = _cut(file, whole, at, size, line, rules)
    if rest:
        return (*sources, *rest[:-1], replace(rest[-1], stop=None))
    if held:
        sources.append(_checking(whole, held[-1]))
    return tuple(sources) or (replace(whole, stamp=stamp._replace(rules=rules.of_lines(path, 1, 2))),)


def _checking(whole: Source, one: Stretch) -> Source:
    """A known stretch and all behind it, of which nothing is known: it is checked, and read where it has changed."""
    stamp = whole.stamp._replace(rules=one.rules)
    return replace(whole, stamp=stamp, first_line=one.first_line, start=one.start, known=one.digest)


def _cut(file: BinaryIO, whole: Source, start: int, stop: int, line: int, rules: Rules) -> tuple[list[Source], int]:
    """The stretches from byte `start`, where the line `line` begins, to `stop`, and the line that begins there."""
    sources = []
    file.seek(start)
    for length, lines in _lengths(file, stop - start):
        fingerprint = rules.of_lines(whole.path, line, line + lines + 1)
        stamp = whole.stamp._replace(rules=fingerprint)
        sources.append(replace(whole, stamp=stamp, first_line=line, start=start, stop=start + length))
        start, line = start + length, line + lines
    return sources, line


def _lengths(file: BinaryIO, left: int) -> Iterator[tuple[int, int]]:
    """Lengths in bytes and line ends of the stretches, about as long as each other, of the next `left` bytes."""
    length = -(-left // max(1, -(-left // LENGTH)))
    while left > 0:
        data = file.read(min(length, left))
        if len(data) < left and not data.endswith(b"\n"):
            data += file.readline(min(_LONGEST_LINE, left - len(data)))
        if not data:
            return
        left -= len(data)
        while (lines := data.count(b"\n")) > LINES:
            first = len(data) - len(data.split(b"\n", LINES)[-1])
            yield first, LINES
            data = data[first:]
        yield len(data), lines
