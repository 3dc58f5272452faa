"""Text for people on a terminal: lines broken at words, and between signs of Chinese and Japanese, with the rest of a
line below its beginning."""

import shutil
import sys
from collections.abc import Iterable, Iterator

from searchapp.export.page import PLAIN
from searchapp.patterns import late
from searchapp.text.columns import WIDE, columns

WIDEST = 100
"""Columns that a line takes at most: longer ones are hard to read."""
_NARROWEST = 30
_STYLE = late(r"\x1b\[[0-9;]*m")
_HEAD = late(r" *(?:(?:\d+ %|[<>]|\S{1,9}(?= {2})) +)?")
"""What a line begins with: its indent, and a rank, a share, a side or a kind before the words."""
_WORD = late(rf" *[^ {WIDE}]+| *[{WIDE}][」』）》”’。，、！？：；]*| +$")
"""What stands on one row: signs that close are never the first of the next."""


def for_people(chunks: Iterable[str], *, prose: bool = False) -> Iterable[str]:
    """Text as it is for a file or a pipe, wrapped for a terminal; of `prose` no row but the first is indented."""
    if not sys.stdout.isatty():
        return chunks
    width = min(WIDEST, shutil.get_terminal_size().columns)
    return ("\n".join(row for line in chunk.split("\n") for row in wrapped(line, width, prose)) for chunk in chunks)


def wrapped(line: str, width: int, prose: bool = False) -> Iterator[str]:
    """The rows of a line of this width. A style that a break falls into ends before it and goes on behind."""
    bare = _STYLE.sub("", line)
    found = None if prose else _HEAD.match(bare)
    indent = found.end() if found else 0
    if columns(bare) <= width or width - indent < _NARROWEST:
        yield line
        return
    row, taken, style = "", 0, ""
    for word in _WORD.findall(line):
        size = columns(_STYLE.sub("", word))
        if taken > indent and taken + size > width:
            yield f"{row}{PLAIN}" if style else row
            word = word.lstrip(" ")
            row, taken, size = " " * indent + style, indent, columns(_STYLE.sub("", word))
        row, taken = row + word, taken + size
        for change in _STYLE.findall(word):
            style = "" if change == PLAIN else change
    yield row
