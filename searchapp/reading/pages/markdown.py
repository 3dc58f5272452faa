"""Markdown: the text as a reader sees it, headings known as headings, front matter read as facts.

The file text is, as with HTML, the text without the marks: quotation marks of mail (`>`), emphasis, the addresses of
links and pictures are left out of it, so that what is quoted and found are the words alone.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from searchapp.reading.pages.front_matter import facts_of_front_matter
from searchapp.reading.pages.links import home_of_markdown
from searchapp.reading.pages.notes import clipped
from searchapp.reading.pages.page import LINK_OF_TITLE, Fact, HtmlFacts, Line, letters, lines_of
from searchapp.reading.pages.soft_breaks import joined, width_of
from searchapp.reading.pages.wrapping import unwrapped
from searchapp.records import dataclass

_HEADING = re.compile(r"(#{1,6})[ \t]+(.*?)[ \t]*#*$")
_UNDERLINE = re.compile(r"(=+|-{2,})$")
_FENCE = "---"
_ENTRY = 3  # words of an entry of a menu, at most
_MENU = 10
"""Lines that are links or entries alone from which on a file is a whole page with its menus, not a part kept of it."""
_QUOTED = re.compile(r"(?:[ \t]{0,3}>[ \t]?){1,8}")
_ITEM = re.compile(r"[ \t]{0,12}(?:[-*+]|\d{1,3}[.)])[ \t]+")
_CALLOUT = re.compile(r"\[!\w{2,20}\][+-]?[ \t]*")
_MARKED = re.compile(r"==(?=\S)([^\n=]{1,2000}?)(?<=\S)==")
_WIKI = re.compile(r"(?P<embedded>!?)\[\[(?:[^\[\]\n|]{1,200}\|)?(?P<text>[^\[\]\n|]{1,200})\]\]")
_TAG = re.compile(r"</?(?:br|mark|u|sup|sub|span|font|center|b|i|em|strong|p|div|a)\b[^<>\n]{0,300}>")
_TARGET = r"(?:\((?:[^()\\\n]|\\.|\([^()\n]{0,500}\)){0,40000}\)|\[[^\]\n]{0,100}\])"
_IMAGE = re.compile(r"!\[(?:[^\[\]\\\n]|\\.){0,500}\]" + _TARGET)
_LINK = re.compile(r"\[(?P<text>(?:[^\]\[\\\n]|\\.){0,1000})\]" + _TARGET)
_HALF_LINK = re.compile(r"^\]" + _TARGET + r"|^\[$")
"""What stands above and below the words of a link that run over several paragraphs."""
_BULLETS = re.compile(r"^(?:[-*+•]\s{1,8}|\d{1,3}[.)]\s{1,8}(?!\S{1,15}\s{0,3}(?:19|20)\d\d)){1,6}")
_WORD = re.compile(r"\w")
_ADDRESSED = re.compile(r"\[(?P<text>[^\]\[\n]{1,1000})\]\((?P<address>https?://[^)\s]{4,2000})\)")
_BROKEN = re.compile(
    r"(?P<text>\[(?:[^\]\[\n]|\n(?!\s*\n)){0,1000})(?P<between>\]\()(?P<address>[^()\s](?:[^()\n]|\n(?!\s*\n)){0,2000}\))"
)
"""A link or a picture that may run over several lines, as programs break them that wrap what they print."""
_NOTE = re.compile(r"\[\^[^\]\n]{1,40}\](?!:)")
_DEFINED = re.compile(r"[ \t]{0,3}\[[^\]\n]{1,100}\]:[ \t]{1,4}\S")
_STRONG = re.compile(r"(?<![\w*_])(\*\*\*|\*\*|___|__|~~)(?=\S)([^\n]{1,2000}?)(?<=\S)\1(?![\w*_])")
_EMPHASIS = re.compile(r"(?<![\w*_\\])([*_])(?=[^\s*_])([^*_\n]{1,1000}?)(?<=[^\s*_])\1(?![\w*_])")
_CODE = re.compile(r"`([^`\n]{1,300})`")
_ESCAPED = re.compile(r"\\([\\`*_{}\[\]()#+.!>~|\"'-])")
_ATTRIBUTES = re.compile(r"(?:\[(?P<text>[^\]\[\n]{1,1000})\]|[ \t]{0,3})\{[.#][^{}\n]{0,300}\}")
_DIV = re.compile(r"[ \t]{0,3}:{3,40}(?:[ \t]*\{[^{}\n]{0,300}\}|[ \t]*[\w-]{0,60})?[ \t]*:{0,40}$")


@dataclass(frozen=True, slots=True)
class Rendering:
    """A file of Markdown: its `text` without marks, its lines, what its front matter says, and the lines that are not
    links alone; none of them where it is a whole page with its menus."""

    text: str
    lines: tuple[Line, ...]
    facts: HtmlFacts
    kept: frozenset[int]


def render(text: str) -> Rendering:
    """The text without marks, its lines with their headings known, without front matter, pictures and underlines."""
    matter, rest = _front_matter(text)
    raw = (_BROKEN.sub(_joined, rest) if "](" in rest else rest).split("\n")
    plain = [_plain(line) for line in raw]
    links = {number for number, line in enumerate(raw, 1) if _is_link(line)}
    shown = "\n".join(plain)
    lines = lines_of(shown)
    width = width_of(rest)
    lines = _headed(unwrapped(lines) if width is None else joined(lines, shown, width))
    facts = facts_of_front_matter(matter)
    if not matter and (found := clipped(lines)) is not None:
        facts, lines = found
    if not facts.urls and (address := _own_address(raw, lines)):
        facts = replace(facts, urls=(Fact(LINK_OF_TITLE, address),))
    if not facts.urls:
        facts = replace(facts, home=home_of_markdown(text))
    kept = frozenset(index for index, line in enumerate(lines) if line.number not in links)
    entries = links.union(number for number, line in enumerate(raw, 1) if _is_entry(line))
    if len(entries) >= _MENU and len(entries) * 4 >= len(lines):
        kept = frozenset()
    return Rendering(shown, lines, facts, kept)


def _joined(link: re.Match[str]) -> str:
    """A link on one line."""
    if "\n" not in link[0]:
        return link[0]
    return " ".join(link["text"].split()) + link["between"] + "".join(link["address"].split())


def _own_address(raw: Sequence[str], lines: Sequence[Line]) -> str | None:
    """Where a link leads whose words are those of the first heading: a clipped page, to itself."""
    title = next((letters(line.text) for line in lines if line.heading), None)
    links = (met for line in raw if "](http" in line and (met := _ADDRESSED.fullmatch(line.strip(" #>"))))
    return next((met["address"] for met in links if letters(met["text"]) == title), None)


def _front_matter(text: str) -> tuple[str, str]:
    """The lines between fences that a text begins with, and the rest."""
    if not text.startswith(f"{_FENCE}\n"):
        return "", text
    end = re.compile(r"^(?:---|\.\.\.)[ \t]*$", re.MULTILINE).search(text, len(_FENCE) + 1)
    return (text[len(_FENCE) + 1 : end.start()], text[end.end() :]) if end else ("", text)


def _plain(line: str) -> str:
    if _DEFINED.match(line) or (":::" in line and _DIV.match(line)):
        return ""
    if "{" in line:
        line = _ATTRIBUTES.sub(lambda met: met["text"] or "", line)
    if _QUOTED.match(line):
        line = _QUOTED.sub("", line, count=1)
        line = _CALLOUT.sub("", line, count=1) if line.startswith("[!") else line
    if "[[" in line:
        line = _WIKI.sub(lambda met: "" if met["embedded"] else met["text"], line)
    if "<" in line:
        line = _TAG.sub("", line)
    if "==" in line:
        line = _MARKED.sub(r"\1", line)
    if "[" in line:
        line = _NOTE.sub("", _LINK.sub(r"\g<text>", _IMAGE.sub("", line)))
    item = _ITEM.match(line)
    start = item.end() if item else 0
    told = line[start:]
    if "****" in told:
        # one part in bold ends where the next begins
        told = told.replace("****", "")
    if "*" in told or "_" in told or "~~" in told:
        told = _EMPHASIS.sub(r"\2", _STRONG.sub(r"\2", told))
    return line[:start] + _ESCAPED.sub(r"\1", _CODE.sub(r"\1", told))


def _is_link(line: str) -> bool:
    """Whether a line is links and nothing else, as menus are."""
    return "](" in line and not re.search(r"\w", _IMAGE.sub("", _LINK.sub("", _ITEM.sub("", line, count=1))))


def _is_entry(line: str) -> bool:
    """Whether a line is an entry of a list as menus have them: a few words that are no sentence."""
    item = _ITEM.match(line)
    return item is not None and len(line[item.end() :].split()) <= _ENTRY and line[-1:] not in ".!?:;,"


def shown(line: Line) -> Line | None:
    """A line as readers see it, at its place in a text with marks of Markdown; None where it is nothing but marks."""
    bare = _plain(_HALF_LINK.sub("", _BULLETS.sub("", line.text))).strip()
    heading = _HEADING.match(bare)
    bare = (heading[2] if heading else bare).strip("*_ ")
    return line._replace(text=bare, heading=len(heading[1]) if heading else 0) if _WORD.search(bare) else None


def _headed(lines: tuple[Line, ...]) -> tuple[Line, ...]:
    found: list[Line] = []
    for line in lines:
        heading = _HEADING.match(line.text)
        if heading and heading[2]:
            start = line.start + heading.start(2)
            found.append(
                line._replace(text=heading[2], start=start, end=start + len(heading[2]), heading=len(heading[1]))
            )
        elif _UNDERLINE.match(line.text):
            if found and not line.after_blank and not found[-1].heading:
                found[-1] = found[-1]._replace(heading=1 if line.text[0] == "=" else 2)
        else:
            found.append(line)
    return tuple(found)
