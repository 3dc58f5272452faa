"""Paragraphs that were broken around the words that a page marked, such as links and bold ones, when a program took
its text out: `The`, `Harbour Board`, `, which has met, said so.` are one.

Such a text is known by lines that begin with the sign that closes the words above.
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from searchapp.patterns import compiled, late
from searchapp.reading.pages.page import Line
from searchapp.reading.pages.printed import ENDS
from searchapp.text.sentences import ended

_CLOSING = ",;:.)]’'”\""
_CLOSES = compiled(r"(?:[,;:)\]]|\.(?!\s?\.)|[’']s\b|[”\"](?=[\s,.]))(?:\s|[.,;:)]|$)")
"""How a line begins that goes on right behind the words above."""
_OPEN_END = late(
    r"(?:[,(\[“‘–—-]|,[”\"’]|\b(?:[Aa]n?|[Tt]he|and|or|of|in|on|at|by|to|for|from|with|as|is|are|was|were|has|have|had|that|which|who|"
    r"its|his|her|their|our|this|Mr|Ms|Mrs|Dr)\.?)$"
)
"""With what a line ends in whose middle no heading does."""
_WIDEST_WRAPPED = 140
"""Signs of a line beyond which a text was not broken to a width."""
_SENTENCE, _MARKED, _BEGUN, _PLACE = 40, 100, 4, 40
"""Signs of a line that may go on in small letters; of words that are marked at most; words of a line at least that goes
on; signs of a place and a day at most, with which a text begins before a dash."""
_LAST_WORD = 8
_DASHES = "–—"


def whole_again(lines: tuple[Line, ...]) -> tuple[Line, ...]:
    """The lines, those of a paragraph that was broken around marked words as one; its text has no more spaces than
    that of the page."""
    if not any(len(line.text) > _WIDEST_WRAPPED for line in lines) or not any(
        _closes(before, line) for before, line in pairwise(lines)
    ):
        return lines
    return tuple(map(_as_one, _groups(lines)))


def _closes(before: Line, line: Line) -> bool:
    """Whether a line begins with a sign that belongs behind the line before it."""
    first = line.text[0]
    if line.after_blank or first not in _CLOSING or before.text[0] == first or ended(before.text, (*ENDS, ";")):
        return False
    return _CLOSES.match(line.text) is not None


def _groups(lines: Sequence[Line]) -> Iterator[list[Line]]:
    group = [lines[0]]
    for index in range(1, len(lines)):
        if _goes_on(lines, group, index):
            group.append(lines[index])
        else:
            yield group
            group = [lines[index]]
    yield group


def _goes_on(lines: Sequence[Line], group: Sequence[Line], index: int) -> bool:
    """Whether the line of this number belongs to the paragraph above."""
    before, line = group[-1], lines[index]
    if line.after_blank:
        return False
    if _closes(before, line):
        return True
    if ended(before.text, ENDS):
        return False
    if line.text[0] in _DASHES:
        below = lines[index + 1].text[0] if index + 1 < len(lines) else ""
        return len(before.text) <= _PLACE and line.text[0] not in (before.text[0], below)
    begun = len(group) > 1 or before.text.count(" ") >= _BEGUN - 1
    if line.text[0].islower():
        return begun or len(line.text) >= _SENTENCE
    if _OPEN_END.search(before.text, len(before.text) - _LAST_WORD) is not None:
        return True
    # Anna Holm | said so
    behind = lines[index + 1] if index + 1 < len(lines) and len(line.text) <= _MARKED else None
    if behind is None or behind.after_blank or ended(line.text, ENDS):
        return False
    return len(group) > 1 and (behind.text[0].islower() or _closes(line, behind))


def _as_one(group: Sequence[Line]) -> Line:
    words = [group[0].text]
    for before, line in pairwise(group):
        if not _closes(before, line):
            words.append(" ")
        words.append(line.text)
    return group[0]._replace(text="".join(words), end=group[-1].end)
