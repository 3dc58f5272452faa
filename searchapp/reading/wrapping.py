"""Text that was broken into lines of one width: the paragraphs it had before."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

from searchapp.reading.page import Line

_NARROWEST, _WIDEST = 45, 100
_SHARE = 0.85
"""Lines that end where the next word did not fit, to all lines that are followed by another without a blank."""
_FEWEST = 4
_STRAYS = 0.05
"""Longer lines, such as addresses, to all lines, up to which a text still counts as wrapped."""


def unwrapped(lines: tuple[Line, ...]) -> tuple[Line, ...]:
    """The lines with those of one paragraph made one, where the text was broken to a width; else the lines.

    A joined line's span runs from its first to its last character; its text has spaces for the line ends.
    """
    width = _width(lines)
    if width is None:
        return lines
    groups: list[list[Line]] = []
    for line in lines:
        if groups and not line.after_blank and _full(groups[-1][-1], line, width):
            groups[-1].append(line)
        else:
            groups.append([line])
    return tuple(_joined(group) for group in groups)


def _width(lines: tuple[Line, ...]) -> int | None:
    """The width that the text was broken to, None where it was not."""
    pairs = list(_followed(lines))
    if len(pairs) < _FEWEST or len(pairs) * 3 < len(lines):
        return None
    lengths = [len(line.text) for line in lines]
    if sum(length > _WIDEST for length in lengths) > _STRAYS * len(lengths):
        return None
    width = max((length for length in lengths if length <= _WIDEST), default=0)
    if width < _NARROWEST:
        return None
    broken = sum(_full(line, following, width) for line, following in pairs)
    return width if broken >= _SHARE * len(pairs) else None


def _followed(lines: tuple[Line, ...]) -> Iterator[tuple[Line, Line]]:
    return ((line, following) for line, following in pairwise(lines) if not following.after_blank)


def _full(line: Line, following: Line, width: int) -> bool:
    """Whether the first word of the following line did not fit on this one."""
    return len(line.text) + 1 + len(following.text.split(maxsplit=1)[0]) > width - 1


def _joined(group: list[Line]) -> Line:
    if len(group) == 1:
        return group[0]
    return replace(group[0], text=" ".join(line.text for line in group), end=group[-1].end)
