"""Soft line breaks of Markdown: lines that stand below each other are one paragraph, where the file was broken to a
width. In notes that are written by hand each line can be meant as one."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from searchapp.patterns import late
from searchapp.reading.pages.page import Line, lines_of
from searchapp.reading.pages.wrapping import WIDEST, as_one, fills

_FEWEST = 4
"""Lines with another right below, at least."""
_FILLED = 0.2
"""Those that the first word of the next would not have fitted on, to all of them, at least: what stands above is often
as short as it is meant, paragraphs that nobody broke are long."""
_ADDRESS = ("](", "http")
"""In a line that is as long as the address in it."""
_OPENS = late(r"[-*+#>|=•·]|\d{1,3}[.)]\s|\[\^|:{3}")
_WITHOUT_MORE = ("#", "|")
"""What a line begins with that goes on only where it was full: some programs break headings, too."""


def width_of(text: str) -> int | None:
    """The width in characters that Markdown has its paragraphs broken to, None where they are not."""
    lines = lines_of(text)
    plain = [line for line in lines if not any(sign in line.text for sign in _ADDRESS)]
    width = max((len(line.text) for line in plain), default=0)
    told = {line.number for line in plain}
    pairs = [(one, two) for one, two in pairwise(lines) if {one.number, two.number} <= told and not two.after_blank]
    if len(pairs) < _FEWEST or width > WIDEST:
        return None
    return width if sum(fills(one, two, width) for one, two in pairs) >= _FILLED * len(pairs) else None


def joined(lines: Sequence[Line], text: str, width: int) -> tuple[Line, ...]:
    """The lines of a text that was broken to a width, with those of one paragraph made one: between them stand no hard
    break, no blank line and nothing that opens an item, a heading or a row."""
    return tuple(map(as_one, _paragraphs(lines, text, width)))


def _paragraphs(lines: Sequence[Line], text: str, width: int) -> Iterator[list[Line]]:
    group: list[Line] = []
    for line in lines:
        if not group:
            group = [line]
        elif _goes_on(group[-1], line, text, width, alone=group[0].text.startswith(_WITHOUT_MORE)):
            group.append(line)
        else:
            yield group
            group = [line]
    if group:
        yield group


def _goes_on(line: Line, following: Line, text: str, width: int, *, alone: bool) -> bool:
    if following.after_blank or _OPENS.match(following.text) or (alone and not fills(line, following, width)):
        return False
    return not (text.startswith("  ", line.end) or line.text.endswith("\\"))
