"""Markdown: the text as it is, headings known as headings, front matter read as facts."""

import re
from dataclasses import replace

from searchapp.reading.front_matter import facts_of_fields
from searchapp.reading.page import HtmlFacts, Line

_HEADING = re.compile(r"(#{1,6})[ \t]+(.*?)[ \t]*#*$")
_UNDERLINE = re.compile(r"(=+|-{2,})$")
_IMAGE = re.compile(r"!\[[^\]]{0,500}\]\([^)]{0,2000}\)$")
_FENCE = "---"


def marked_lines(lines: tuple[Line, ...]) -> tuple[tuple[Line, ...], HtmlFacts]:
    """The lines with their headings marked (the `#`s left out of the line), without front matter, images
    and underlines; and what the front matter says."""
    matter, lines = _front_matter(lines)
    found: list[Line] = []
    for line in lines:
        heading = _HEADING.match(line.text)
        if heading and heading[2]:
            start = line.start + heading.start(2)
            found.append(
                replace(line, text=heading[2], start=start, end=start + len(heading[2]), heading=len(heading[1]))
            )
        elif _UNDERLINE.match(line.text) and found and not line.after_blank and not found[-1].heading:
            found[-1] = replace(found[-1], heading=1 if line.text[0] == "=" else 2)
        elif not _IMAGE.match(line.text):
            found.append(line)
    return tuple(found), matter


def _front_matter(lines: tuple[Line, ...]) -> tuple[HtmlFacts, tuple[Line, ...]]:
    if not lines or lines[0].text != _FENCE or lines[0].number != 1:
        return HtmlFacts(), lines
    end = next((index for index, line in enumerate(lines[1:], 1) if line.text in (_FENCE, "...")), None)
    if end is None:
        return HtmlFacts(), lines
    return facts_of_fields(lines[1:end]), lines[end + 1 :]
