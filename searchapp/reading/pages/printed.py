"""Text whose lines are those of print: columns, in which a line is full at different lengths, and pages whose every
line stands apart from the next by a blank one, as programs take them out of PDF.

Such lines are known by the sentences that run on from one to the next.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise

from searchapp.patterns import late
from searchapp.reading.pages.page import Line
from searchapp.text.line_ends import BREAKS
from searchapp.text.sentences import ended

ENDS = (".", "!", "?", "…", ":")
_LABEL = late(r"(?:[A-ZÀ-ÞЀ-Я][A-ZÀ-ÞЀ-Я.’'-]*\s){0,5}[A-ZÀ-ÞЀ-Я][A-ZÀ-ÞЀ-Я.’'-]+(?:,[^:]{1,60})?:(?:\s|$)|[QA][.:]\s")
"""Whose turn it is: no paragraph goes on in such a line."""
_FIELD = late(r"[\w-]{1,20}:(?:\s|$)|https?:")
"""What programs note of a text: no sentence runs on in it."""
_CLOSE, _APART = 2, 6
"""The numbers of two lines of a page of spread lines differ by so much, and at most where a sentence runs on over the
end of a printed page."""
_TIGHT = 0.05
"""Lines right below others to all lines, in a page whose lines are spread."""
_FEWEST_SPREAD, _SPREAD = 4, 0.12
_FEWEST, _RUNNING = 6, 0.4
"""Lines on which a sentence runs on, at least, and those to all that are followed by another: of a page of spread
lines, where those above the text are many and short, and of a column."""
_RARELY_RUNNING, _KEPT, _FILLED = 0.25, 0.88, 0.5
"""The same of a column in which many lines begin with names; there lines that are full or end a sentence to all that
are followed by another, and those that are full alone."""
_NARROWEST, _NARROWEST_SPREAD, _BROADEST = 20, 45, 140
"""Signs of a full line, at least and at most."""
_MOSTLY = 0.9
"""The share of lines that are no longer than a full one: what is longer was scanned across two columns."""
_BROADER = 0.1
_FULL, _RAGGED, _SHORT = 0.88, 0.8, 0.35
"""The length of a line with a word to the width: where it is full though a sentence ends there, where it is though it
is not seen whether the next line begins one, and where a sentence can run on at all."""
_LETTERS = 8
"""Letters of a heading in capitals, at least."""
_ENTITY = late(r"&[a-z]{2,6};")
_INDENT, _FEWEST_INDENTED = 2, 2
"""Characters by which a line is indented more than others, and such lines, at least."""


def spread(lines: Sequence[Line]) -> list[list[Line]] | None:
    """The paragraphs of a page whose every line stands apart from the next by a blank one; None for any other."""
    pairs = list(pairwise(lines))
    if sum(not following.after_blank for _, following in pairs) > _TIGHT * len(pairs):
        return None
    running = [line for line, following in pairs if _is_close(line, following) and runs_on(line, following)]
    if len(running) < max(_FEWEST_SPREAD, _SPREAD * len(pairs)):
        return None
    width = _full(running)
    if not _NARROWEST_SPREAD <= width <= _BROADEST or len(running[len(running) // 2].text) < _NARROWEST_SPREAD:
        return None
    groups = [[lines[0]]]
    for line, following in pairs:
        if following.number - line.number <= _CLOSE:
            goes_on = _goes_on(line, following, width)
        else:
            goes_on = following.number - line.number <= _APART and runs_on(line, following, width)
        if goes_on:
            groups[-1].append(following)
        else:
            groups.append([following])
    return groups


def column_width(lines: Sequence[Line]) -> int | None:
    """The length of a full line of a printed column, about; None for a text that is none."""
    followed = [(line, following) for line, following in pairwise(lines) if not following.after_blank]
    running = sum(runs_on(line, following) for line, following in followed)
    if running < max(_FEWEST, _RARELY_RUNNING * len(followed)) or len(followed) * 2 < len(lines):
        return None
    if sum(len(line.text) > _BROADEST for line in lines) > _BROADER * len(lines):
        return None
    width = _full([line for line, _ in followed])
    if running < _RUNNING * len(followed) and not _is_filled(followed, width):
        return None
    return width if _NARROWEST <= width <= _BROADEST else None


def _is_filled(followed: Sequence[tuple[Line, Line]], width: int) -> bool:
    """Whether lines end where the next word did not fit or with a sentence, most of them there."""
    unended = [(line, following) for line, following in followed if not ended(line.text, ENDS)]
    full = sum(_reach(line, following) > width * _RAGGED for line, following in unended)
    kept = full + len(followed) - len(unended)
    return width >= _NARROWEST_SPREAD and full >= _FILLED * len(followed) and kept >= _KEPT * len(followed)


def in_column(block: Sequence[Line], width: int) -> Iterator[list[Line]]:
    """The paragraphs of a run of lines of a column."""
    group = [block[0]]
    for line, following in pairwise(block):
        if _goes_on(line, following, width):
            group.append(following)
        else:
            yield group
            group = [following]
    yield group


def runs_on(line: Line, following: Line, width: int = 0) -> bool:
    """Whether a sentence is seen to run on from one line to the next."""
    if not following.text[0].islower() or len(line.text) < _SHORT * width or ended(line.text, ENDS):
        return False
    return _FIELD.match(following.text) is None


def is_hyphenated(line: Line) -> bool:
    """Whether a line ends within a word."""
    return line.text[-1] in BREAKS and line.text[-2:-1].isalpha()


def apart(groups: Sequence[list[Line]]) -> Iterator[list[Line]]:
    """The paragraphs, with headings in capitals apart from the text below them, and cut where a line is indented."""
    base = _base([pair for group in groups for pair in pairwise(group)])
    for group in groups:
        begin = 0
        for index in range(1, len(group)):
            before, line = group[index - 1], group[index]
            head = _is_capital(before) and not _is_upper(line) and _stands_alone(group, begin, index)
            below = _is_capital(line) and ended(before.text, ENDS) and not _is_upper(before)
            indented = base is not None and _indent(before, line) >= base + _INDENT and ended(before.text, ENDS)
            if head or below or indented:
                yield group[begin:index]
                begin = index
        yield group[begin:]


def _stands_alone(group: Sequence[Line], begin: int, end: int) -> bool:
    return all(map(_is_upper, group[begin:end]))


def _is_capital(line: Line) -> bool:
    return _is_upper(line) and sum(map(str.isalpha, line.text)) >= _LETTERS and " " in line.text


def _is_upper(line: Line) -> bool:
    return line.text.isupper() or ("&" in line.text and _ENTITY.sub("", line.text).isupper())


def _base(pairs: Sequence[tuple[Line, Line]]) -> int | None:
    """By how much most lines are indented, where some, but not most, are indented further as paragraphs begin."""
    indents = [(_indent(line, following), ended(line.text, ENDS)) for line, following in pairs]
    counted = Counter(indent for indent, _ in indents)
    if len(counted) < 2:
        return None
    base = counted.most_common(1)[0][0]
    further = [is_ended for indent, is_ended in indents if indent >= base + _INDENT]
    return base if sum(further) >= _FEWEST_INDENTED and len(further) * 2 <= len(indents) else None


def _indent(before: Line, line: Line) -> int:
    return line.start - before.end - 1


def _goes_on(line: Line, following: Line, width: int) -> bool:
    """Whether a paragraph goes on from one line of a column to the next."""
    if runs_on(line, following, width) or (is_hyphenated(line) and following.text[0].islower()):
        return True
    if _LABEL.match(following.text) or (following.text.isupper() and not line.text.isupper()):
        return False
    return _reach(line, following) > width * (_FULL if ended(line.text, ENDS) else _RAGGED)


def _reach(line: Line, following: Line) -> int:
    """The length of a line if the next one's first word stood on it."""
    return len(line.text) + 1 + len(following.text.split(maxsplit=1)[0])


def _is_close(line: Line, following: Line) -> bool:
    return following.number - line.number == _CLOSE


def _full(lines: Sequence[Line]) -> int:
    return sorted(len(line.text) for line in lines)[round(_MOSTLY * (len(lines) - 1))]
