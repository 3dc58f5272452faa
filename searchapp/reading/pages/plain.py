"""The lines of plain text as a reader sees them, whatever program saved or printed the page as text.

Paragraphs that were broken to a width are whole again, and the marks that stand for links (`<https://…>`, `[12]`) and
those of Markdown are left out of what a line says; its place in the file text stays that of the line as it is.
"""

import re

from searchapp.patterns import compiled, late
from searchapp.reading.pages.archived import without_bar
from searchapp.reading.pages.marked_words import whole_again
from searchapp.reading.pages.page import Line, lines_of
from searchapp.reading.pages.quoting import unmarked
from searchapp.reading.pages.sheets import of_sheets
from searchapp.reading.pages.spacing import parted, with_notices_apart
from searchapp.reading.pages.wrapping import unwrapped
from searchapp.text import link_marks

_ADDRESS = late(rf"\s?{link_marks.ADDRESS}")
_NUMBER = compiled(rf"{link_marks.NUMBER}(?=[^\s\[\]:])")
_MARKDOWN = late(
    r"^(?:(?:[*+-]|\d{1,3}\.)\s{1,3}){0,3}#{1,6}\s{1,3}\S|\]\((?:https?://|mailto:|/|#)[^()\s]{0,2000}[)\s]"
)
"""A heading of Markdown, or the address of a link."""
_FEWEST = 3
"""Lines that have a mark, from which on it is one of the program rather than of the text."""


def plain_lines(text: str) -> tuple[Line, ...]:
    """The lines of a text that are not blank, each a paragraph or a heading or an entry of a list."""
    lines = whole_again(with_notices_apart(parted(without_bar(unmarked(lines_of(text), text)))))
    sheets = of_sheets(lines, text)
    if not sheets:
        return _without_marks(unwrapped(lines))
    told = tuple(
        line._replace(after_blank=True) if index - 1 in sheets else line
        for index, line in enumerate(lines)
        if index not in sheets
    )
    return tuple(sorted((*_without_marks(unwrapped(told)), *(lines[index] for index in sheets)), key=_place))


def _place(line: Line) -> int:
    return line.start


def _without_marks(lines: tuple[Line, ...]) -> tuple[Line, ...]:
    """The lines without the marks of a program, where the text has such; a line that is only an address stays."""
    if sum(_is_of_markdown(line.text) for line in lines) >= _FEWEST:
        from searchapp.reading.pages.markdown import shown

        return tuple(filter(None, map(shown, lines))) or lines
    for mark, sign in ((_ADDRESS, "<"), (_NUMBER, "[")):
        if sum(sign in line.text and mark.search(line.text) is not None for line in lines) >= _FEWEST:
            return tuple(_without(mark, line) for line in lines)
    return lines


def _is_of_markdown(text: str) -> bool:
    return ("# " in text or "](" in text) and _MARKDOWN.search(text) is not None


def _without(mark: re.Pattern[str], line: Line) -> Line:
    bare = mark.sub("", line.text).strip()
    return line._replace(text=bare) if bare and bare != line.text else line
