"""Markdown: the text as it is, headings known as headings, front matter read as facts."""

import re
from dataclasses import replace

from searchapp.reading.page import Fact, HtmlFacts, Line

_HEADING = re.compile(r"(#{1,6})[ \t]+(.*?)[ \t]*#*$")
_UNDERLINE = re.compile(r"(=+|-{2,})$")
_IMAGE = re.compile(r"!\[[^\]]{0,500}\]\([^)]{0,2000}\)$")
_FENCE = "---"
_FIELD = re.compile(r"([A-Za-z_-]{1,30})[ \t]*:[ \t]*(.{1,2000})")
_FIELDS = {
    "title": "titles", "headline": "titles", "author": "authors", "authors": "authors", "by": "authors",
    "date": "dates", "published": "dates", "publish_date": "dates", "created": "dates", "updated": "dates",
    "site": "sites", "outlet": "sites", "publication": "sites", "publisher": "sites",
    "url": "urls", "link": "urls", "canonical": "urls", "canonical_url": "urls", "source": "urls",
}  # fmt: skip


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
    found: dict[str, tuple[Fact, ...]] = {}
    language = None
    for line in lines[1:end]:
        field = _FIELD.match(line.text)
        if not field:
            continue
        name, value = field[1].casefold(), field[2].strip().strip("\"'")
        if name in ("lang", "language"):
            language = value
        elif name in _FIELDS and value:
            kind = _FIELDS[name]
            found[kind] = (*found.get(kind, ()), Fact(f"front matter {name}", value))
    return HtmlFacts(**found, language=language), lines[end + 1 :]
