"""Text that was broken into lines of one width: the paragraphs it had before.

A text that was broken throughout is joined line by line; where menus, lists and addresses stand around the text, as in
what browsers save or print as text or what is copied from a column, only paragraphs whose lines are full of words up to
the same width.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from searchapp.patterns import late
from searchapp.reading.pages.page import Line
from searchapp.reading.pages.printed import ENDS, apart, column_width, in_column, is_hyphenated, spread
from searchapp.text.sentences import ended

_NARROWEST, WIDEST = 45, 100
"""The width of a text that was broken to one, in characters, at least and at most."""
_COLUMN, _HYPHENS = 24, 2
"""The width of a printed column at least, and the lines broken within a word by which a text is one."""
_SHARE = 0.85
"""Lines that end where the next word did not fit, to all lines that are followed by another without a blank."""
_RAGGED = 0.88
"""The length of a full line of a column, in letters of different breadth, to the longest."""
_BROKEN_OFF = ("--", "—")
_TYPED = 12
"""Lines that follow another, to those that begin a paragraph by their indentation, at most."""
_FEWEST = 4
_STRAYS = 0.05
"""Longer lines, such as addresses, to all lines, up to which a text still counts as wrapped."""
_FEWEST_WITHIN, _MOST_OTHERS = 3, 0.5
"""Line ends within paragraphs of one width from which on these are joined, and those of other paragraphs of such long
lines, to all of them, up to which they are."""
_FEWEST_RUN = 3
_ADDRESS_ENDS = ">"
"""The last sign of a link with its address, as in menus that some programs save as text."""
_BULLETS = "*•·-–+"
_OF_HEAD = late(
    r"(?-i:By|BY|Von|Par|Por|Di)\s(?-i:[A-ZÀ-Þ]).{2,40}$|.{0,30}\b(?:19|20)\d\d\b.{0,20}$|.{0,30}\d[:.]\d\d\b.{0,20}$",
    re.IGNORECASE,
)
"""A short line with a writer, a year or a clock, above which no paragraph goes on."""
_BEGUN_DAY = late(r"[^\W\d_]{3,10}\.?(?:\s\d{1,2}\b,?)?$")
_REST_OF_DAY = late(r"(?:\d{1,2}\b,?\s)?(?:19|20)\d\d\b")
"""What a day that was broken begins and ends with: `December` and `22, 2023`, `Dec 22,` and `2023`."""
_WITHIN = 0.5
"""Lines that go on within a sentence, to those that follow another in a run broken by hand, at least."""
_HANGING = 3
"""Characters between two lines beyond which the latter is indented below a bullet."""
_INDENT, _FILLED = 2, 0.75
"""Characters between two lines from which on the latter is indented; lines of a paragraph that fill its width, to all
but the last of each, at least."""
_SHORTEST = 0.6
"""The length of a line that is not the last of its paragraph, to the width, at least."""


def unwrapped(lines: tuple[Line, ...]) -> tuple[Line, ...]:
    """The lines with those of one paragraph made one, where the text was broken to a width; else the lines.

    A joined line's span runs from its first to its last character; its text has spaces for the line ends.
    """
    groups = spread(lines)
    if groups is None:
        if all(line.after_blank for line in lines):
            return lines
        groups = _grouped(lines)
    return tuple(map(as_one, apart(groups)))


def _grouped(lines: tuple[Line, ...]) -> list[list[Line]]:
    """The lines of each paragraph of a text in which some lines stand right below others."""
    blocks = list(_blocks(lines))
    narrowest = _NARROWEST if sum(map(is_hyphenated, lines)) < _HYPHENS else _COLUMN
    width = _width(lines, narrowest)
    if width is not None:
        return [group for block in blocks for group in _paragraphs(block, width)]
    column = column_width(lines)
    if column is not None and not _are_indented(blocks):
        return [group for block in blocks for group in in_column(block, column)]
    width = _width_within(blocks, narrowest)
    return [group for block in blocks for group in _paragraphs_within(block, width)]


def _are_indented(blocks: Sequence[list[Line]]) -> bool:
    """Whether paragraphs begin with an indented line, many of them, as the turns of a record do."""
    pairs = [pair for block in blocks for pair in pairwise(block)]
    begun = sum(line.start - before.end > _INDENT and ended(before.text, ENDS) for before, line in pairs)
    return begun >= _FEWEST and begun * _TYPED >= len(pairs)


def _blocks(lines: Sequence[Line]) -> Iterator[list[Line]]:
    """The runs of lines without a blank line between them."""
    block: list[Line] = []
    for line in lines:
        if line.after_blank and block:
            yield block
            block = []
        block.append(line)
    if block:
        yield block


def _paragraphs(block: Sequence[Line], width: int) -> Iterator[list[Line]]:
    """The lines of a run that belong together in a text that was broken to a width throughout."""
    group = [block[0]]
    margin = min((following.start - line.end for line, following in pairwise(block)), default=0)
    for line, following in pairwise(block):
        # as records print the turns of those who speak, each below the other
        begins = following.start - line.end >= margin + _INDENT and ended(line.text, (*ENDS, *_BROKEN_OFF))
        if begins:
            yield group
            group = [following]
        elif fills(line, following, width) or (is_hyphenated(line) and following.text[0].islower()):
            group.append(following)
        else:
            yield group
            group = [following]
    yield group


def _paragraphs_within(block: list[Line], width: int | None) -> list[list[Line]]:
    """The paragraphs of a run of a text of which only parts were broken, to this width or by hand."""
    if len(block) == 1:
        return [block]
    groups = _hanging(block) or _by_indents(block) or (_parted(block, width) if width is not None else None)
    groups = groups or _run_on(block)
    return _filled(block, width) if width is not None and len(groups) == len(block) else groups


def _hanging(block: Sequence[Line]) -> list[list[Line]] | None:
    """The entries of a list whose further lines are indented below their bullets; None where a run is no such list.
    What goes on is long: menus are indented below their entries too."""
    if block[0].text[0] not in _BULLETS:
        return None
    filled = _SHORTEST * max(_longest(block), _NARROWEST)
    groups = [[block[0]]]
    for line, following in pairwise(block):
        apart = following.text[0] in _BULLETS or following.start - line.end <= _HANGING
        if apart or (len(line.text) < filled and "<" not in line.text + following.text):
            groups.append([following])
        else:
            groups[-1].append(following)
    return groups if len(groups) < len(block) else None


def _filled(block: Sequence[Line], width: int) -> list[list[Line]]:
    """The paragraphs of a run of which some lines are filled to the width, as a caption above whose picture it is."""
    groups = [[block[0]]]
    for line, following in pairwise(block):
        behind_link = line.text[-1] == _ADDRESS_ENDS and not following.text[0].islower()
        begins = following.text[0] in _BULLETS or behind_link
        if not begins and _SHORTEST * width <= len(line.text) and fills(line, following, width):
            groups[-1].append(following)
        else:
            groups.append([following])
    return groups


def _run_on(block: Sequence[Line]) -> list[list[Line]]:
    """The paragraphs of a run whose lines were broken by hand, most of them within a sentence; else its lines."""
    longest = _longest(block)
    within = sum(line.text[0].islower() and not ended(before.text, ENDS) for before, line in pairwise(block))
    narrow = sum(len(line.text) for line in block) < _NARROWEST * len(block)
    # a heading over several lines has no full stop
    heading = len(block) < _FEWEST_RUN or (len(block) <= _FEWEST and not ended(block[-1].text, ENDS))
    if heading or narrow or longest > WIDEST or within < _WITHIN * (len(block) - 1):
        return [[line] for line in block]
    groups = [[block[0]]]
    for before, line in pairwise(block):
        if ended(before.text, ENDS) and not line.text[0].islower() and len(before.text) < _SHORTEST * longest:
            groups.append([line])
        else:
            groups[-1].append(line)
    return groups


def _by_indents(block: Sequence[Line]) -> list[list[Line]] | None:
    """The paragraphs of a run of lines whose first lines are indented, as typewriters and teleprinters had it; None
    where few lines are, or where the others do not fill a width. Of turns of a line or two most lines are the first."""
    least = min(line.start - before.end for before, line in pairwise(block))
    # lines of records have a space at their end, but for the last of each paragraph
    least = 1 if least <= _INDENT else least
    begins = [True, *(line.start - before.end >= least + _INDENT for before, line in pairwise(block))]
    further = sum(begins) - 1
    longest = _longest(block)
    if not further or further == len(block) - 1 or not _COLUMN <= longest <= WIDEST:
        return None
    groups: list[list[Line]] = []
    for line, first in zip(block, begins, strict=True):
        if first:
            groups.append([line])
        else:
            groups[-1].append(line)
    inner = [line for group in groups for line in group[:-1]]
    full = sum(len(line.text) >= _SHORTEST * longest for line in inner)
    unended = sum(not ended(group[-1].text, ENDS) for group in groups)
    if further * 2 > len(block) - 1 and (unended or min(len(line.text) for line in inner) < _RAGGED * longest):
        return None
    return groups if full >= _FILLED * len(inner) and unended * 2 <= len(groups) else None


def _width_within(blocks: Sequence[list[Line]], narrowest: int) -> int | None:
    """The width that paragraphs of a text were broken to, menus and lists around them or not; None for no such."""
    long = [
        block
        for block in blocks
        if len(block) > 1 and narrowest <= _longest(block) <= WIDEST and _hanging(block) is None
    ]
    if not long:
        return None

    def broken(width: int) -> int:
        return sum(len(block) - len(parted) for block in long if (parted := _parted(block, width)))

    width = max(sorted({_longest(block) for block in long}), key=broken)
    ends = sum(line.text[-1] != _ADDRESS_ENDS for block in long for line in block[:-1])
    return width if broken(width) >= max(_FEWEST_WITHIN, (1 - _MOST_OTHERS) * ends) else None


def _longest(block: Sequence[Line]) -> int:
    """The length of the longest line but for those of one word, such as an address, which cannot be broken."""
    return max((len(line.text) for line in block if " " in line.text), default=0)


def _parted(block: Sequence[Line], width: int) -> list[list[Line]] | None:
    """The paragraphs of a run of lines that was broken to a width; None where it was not.

    Either it is one paragraph, or all of its lines that are not about full, as in columns of a printed page, end a
    sentence, and most others do not.
    """
    if len(block) < 2 or _longest(block) > width:
        return None
    pairs = list(pairwise(block))
    if all(_SHORTEST * width <= len(line.text) and fills(line, following, width) for line, following in pairs):
        return [list(block)]
    groups = [[block[0]]]
    within = 0
    for line, following in pairs:
        if fills(line, following, round(_RAGGED * width)) or is_hyphenated(line):
            within += not ended(line.text, ENDS)
            groups[-1].append(following)
        elif ended(line.text, ENDS):
            groups.append([following])
        else:
            return None
    return groups if within * 2 >= len(pairs) else None


def _width(lines: tuple[Line, ...], narrowest: int) -> int | None:
    """The width that the text was broken to, None where it was not."""
    pairs = list(_followed(lines))
    if len(pairs) < _FEWEST or len(pairs) * 3 < len(lines):
        return None
    lengths = [len(line.text) for line in lines]
    if sum(length > WIDEST for length in lengths) > _STRAYS * len(lengths):
        return None
    width = max((length for length in lengths if length <= WIDEST), default=0)
    if width < narrowest:
        return None
    broken = sum(fills(line, following, width) or is_hyphenated(line) for line, following in pairs)
    return width if broken >= _SHARE * len(pairs) else None


def _followed(lines: tuple[Line, ...]) -> Iterator[tuple[Line, Line]]:
    return ((line, following) for line, following in pairwise(lines) if not following.after_blank)


def fills(line: Line, following: Line, width: int) -> bool:
    """Whether the first word of the following line did not fit on this one."""
    if len(line.text) + 1 + len(following.text.split(maxsplit=1)[0]) <= width - 1:
        return False
    if ended(following.text, ENDS) or not _OF_HEAD.match(following.text):
        return True
    return (
        _REST_OF_DAY.match(following.text) is not None and _BEGUN_DAY.search(line.text, len(line.text) - 20) is not None
    )


def as_one(group: list[Line]) -> Line:
    """Lines that follow each other as one, with spaces for the line ends."""
    if len(group) == 1:
        return group[0]
    return group[0]._replace(text=" ".join(line.text for line in group), end=group[-1].end)
