"""HTML to a page: the whole page as lines of text, and what the mark-up says about every line.

The file text of an HTML file is this rendering: a block of the page is a line, blank lines stand between
blocks, and nothing that a reader could see is left out. What is body and what is menu is decided later.
"""

import re
from collections.abc import Iterator
from dataclasses import field
from itertools import chain
from typing import NamedTuple

from lxml import etree, html

from searchapp.patterns import late
from searchapp.reading.pages.page import Line, Markup, lines_of
from searchapp.reading.pages.wrapping import unwrapped
from searchapp.records import dataclass

# fmt: off
_UNSEEN = frozenset(
    {
        "script", "style", "noscript", "template", "head", "svg", "math", "canvas", "iframe",
        "object", "embed", "audio", "video", "map", "select", "datalist", "input"
    }
)
_BLOCKS = frozenset(
    {
        "address", "article", "aside", "blockquote", "body", "button", "caption", "center", "dd",
        "details", "dialog", "dir", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer",
        "form", "frame", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "html", "legend", "li",
        "main", "menu", "nav", "ol", "p", "pre", "section", "summary", "table", "tbody", "td",
        "tfoot", "th", "thead", "title", "tr", "ul", "option", "textarea", "label"
    }
)
# fmt: on
_INLINE = frozenset(("a", "b", "em", "font", "i", "span", "strong", "u"))
_BOLD = ("b", "strong")
_SUBHEADS = (*_BOLD, "span")
_TYPED = "pre"
"""The element whose line ends are seen."""
_LOWEST = 6
"""The level of a heading that is one by being bold."""
_TOLD = 200
_PARTS = 9
"""Pieces of text that the element a block begins with is looked at for, at most."""
_SUBHEAD = 12
"""Words of a subhead at most."""
_KICKER = re.compile(
    r"kicker|dachzeile|spitzmarke|over-?line|over-?title|top-?(?:line|title)|title__topic|super-?title|pre-?title|eyebrow|roofline|topic-?label|"
    r"antetitulo|occhiello|surtitre|h1small",
    re.IGNORECASE,
)
"""How pages call what they set above a title within its heading."""
_TAG = late(r"</?([A-Za-z][A-Za-z0-9:-]{0,40})(?=[\s/>])[^<>]{0,4000}>")
# fmt: off
_FLAT = _UNSEEN | {
    "html", "title", "meta", "link", "base", "body", "p", "pre", "br", "hr", "time", "a", "img", "h1", "h2", "h3",
    "h4", "h5", "h6"
}
# fmt: on
"""Elements that are kept where a page is too deep: those that hold no others of their kind."""
_HEADINGS = {f"h{level}": level for level in range(1, 7)}
_NAMED = 4
"""Elements around a block whose classes and ids are its names."""
_SPACES = re.compile(r"\s+")
_HIDDEN = re.compile(r"display\s{0,5}:\s{0,5}none|visibility\s{0,5}:\s{0,5}hidden", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Rendered:
    """A page as text: `lines[i]` has the mark-up `markup[i]` and stands in the element `blocks[i]`; these are of one
    length. `stories` are the runs of lines `[first, last)` that are an article each in the mark-up, but for articles
    within articles."""

    text: str
    lines: tuple[Line, ...]
    markup: tuple[Markup, ...]
    blocks: tuple[etree._Element, ...]
    stories: tuple[tuple[int, int], ...] = ()


@dataclass(slots=True)
class _Block:
    """The text of the block that is being collected."""

    parts: list[str] = field(default_factory=list)
    linked: int = 0
    plain: bool = False
    """Whether any of it is not bold, and so no subhead."""
    told: str = ""
    """The moment that a `time` element in it states."""

    def add(self, text: str | None, in_link: bool, in_bold: bool) -> None:
        if text:
            self.parts.append(text)
            if in_link:
                self.linked += len(text.strip())
            self.plain |= not in_bold and not text.isspace()


class _Lineage(NamedTuple):
    """The tags of an element and of those around it, from the inside out, classes and ids of the nearest of them."""

    tags: tuple[str, ...]
    names: tuple[tuple[str, str], ...]


def parse(text: str) -> etree._Element | None:
    """The element tree of an HTML page, or None where there is not one element.

    A page whose elements are never closed, or stand in one another deeper than the parser goes, is read without those
    that only group or adorn: the parser would leave out its text from there on.
    """
    text = text.replace("\x00", "")
    root, whole = _parsed(text)
    return root if whole else _parsed(_TAG.sub(_flattened, text))[0]


def _parsed(text: str) -> tuple[etree._Element | None, bool]:
    """The tree, and whether it holds all of the page."""
    parser = html.HTMLParser(recover=True, encoding="utf-8", no_network=True)
    try:
        root = etree.fromstring(text.encode("utf-8", "replace"), parser)
    except (etree.ParserError, etree.XMLSyntaxError):
        root = None
    log = parser.error_log
    return root, not log or log[-1].type_name != "ERR_RESOURCE_LIMIT"


def _flattened(tag: re.Match[str]) -> str:
    name = tag[1].lower()
    if name in _FLAT:
        return tag[0]
    return "<br>" if name in _BLOCKS else ""


def render(root: etree._Element) -> Rendered:
    """The page as text, each block a line (a `<br>` begins a new one), blank lines between blocks.

    What is meant for browsers without scripts is shown where there is nothing else.
    """
    rendered = _Renderer(_UNSEEN).render(root)
    return rendered if rendered.lines else _Renderer(_UNSEEN - {"noscript"}).render(root)


class _Renderer:
    def __init__(self, unseen: frozenset[str]) -> None:
        self.unseen = unseen
        self.block = _Block()
        self.path: list[etree._Element] = []
        self.links = 0
        self.bolds = 0
        self.typed = 0
        self.texts: list[tuple[str, bool, etree._Element, float, bool, str]] = []
        self.broken = True
        self.story: tuple[etree._Element, int] | None = None
        self.stories: list[tuple[int, int]] = []

    def render(self, root: etree._Element) -> Rendered:
        walker = etree.iterwalk(root, events=("start", "end", "comment", "pi"))
        skipped = 0
        for event, element in walker:
            if event == "start":
                if skipped or self._is_unseen(element):
                    skipped += 1
                    continue
                self._open(element)
            elif event == "end":
                if skipped:
                    skipped -= 1
                    if skipped:
                        continue
                else:
                    self._close(element)
                self._tail(element)
            elif not skipped:
                self._tail(element)
        self._flush(root)
        return self._rendered()

    def _is_unseen(self, element: etree._Element) -> bool:
        if element.tag in self.unseen or "hidden" in element.attrib:
            return True
        style = element.get("style")
        return style is not None and _HIDDEN.search(style) is not None

    def _open(self, element: etree._Element) -> None:
        if element.tag in _BLOCKS:
            self._flush(self.path[-1] if self.path else element, paragraph=True)
        elif element.tag == "br":
            self._flush(self.path[-1] if self.path else element, paragraph=False)
        elif element.tag == "time":
            self.block.told = element.get("datetime", "")[:_TOLD]
        elif element.tag in _INLINE and self._is_set_apart(element):
            self.block.add(" ", in_link=False, in_bold=False)
        if self.story is None and _is_story(element):
            self.story = element, len(self.texts)
        self.path.append(element)
        self.links += element.tag == "a"
        self.bolds += element.tag in _BOLD
        self.typed += element.tag == _TYPED
        self.block.add(element.text, self.links > 0, self.bolds > 0)

    def _is_set_apart(self, element: etree._Element) -> bool:
        """Whether an element begins a sentence right behind the stop of another, as where only a style sheet sets the
        credit of a picture apart."""
        before, text = self.block.parts[-1] if self.block.parts else "", element.text or ""
        return before[-1:] in (".", "!", "?") and before[-2:-1].islower() and text[:1].isupper() and len(text) > 1

    def _close(self, element: etree._Element) -> None:
        if element.tag in _BLOCKS:
            self._flush(element, paragraph=True)
            if self.story is not None and self.story[0] is element:
                self.stories.append((self.story[1], len(self.texts)))
                self.story = None
        elif element.tag in _INLINE:
            self._part(element)
            if len(self.path) > 1 and is_kicker(element):
                self._flush(element)
        self.path.pop()
        self.links -= element.tag == "a"
        self.bolds -= element.tag in _BOLD
        self.typed -= element.tag == _TYPED

    def _part(self, element: etree._Element) -> None:
        """Set what follows the element that a block begins with apart from it where only a style sheet does: a subhead
        becomes a line, other words are kept from running together."""
        following = element.tail or _text_of_next(element)
        before = self.block.parts[-1] if self.block.parts else ""
        if not (before[-1:].islower() and following[:1].isupper()) or len(self.block.parts) > _PARTS:
            return
        text = "".join(self.block.parts).strip()
        if text != "".join(element.itertext()).strip() or (element.tail and " " not in text):
            return
        if element.tag in _SUBHEADS and 1 < len(text.split()) <= _SUBHEAD and len(following.split()) > _SUBHEAD:
            self.block.plain = False
            self._flush(element)
        else:
            self.block.add(" ", in_link=False, in_bold=False)

    def _tail(self, element: etree._Element) -> None:
        self.block.add(element.tail, self.links > 0, self.bolds > 0)

    def _flush(self, owner: etree._Element, paragraph: bool = True) -> None:
        if self.block.parts:
            whole = "".join(self.block.parts)
            for words, apart in _typed(whole) if self.typed else ((whole, False),):
                text = _SPACES.sub(" ", words).strip()
                if text:
                    linked = min(1.0, self.block.linked / (len(whole) if self.typed else len(text)))
                    broken = self.broken or apart
                    self.texts.append((text, broken, owner, linked, self._is_subhead(text), self.block.told))
                    self.broken = False
            self.block = _Block()
        if paragraph:
            self.broken = True

    def _is_subhead(self, text: str) -> bool:
        return not self.block.plain and text.count(" ") < _SUBHEAD and text[-1] not in ".,;"

    def _rendered(self) -> Rendered:
        pieces: list[str] = []
        lines: list[Line] = []
        markup: list[Markup] = []
        lineages: dict[etree._Element, _Lineage] = {}
        above: dict[etree._Element, tuple[str, tuple[str, ...], str, int, str]] = {}
        at, number = 0, 1
        for text, broken, owner, linked, bold, moment in self.texts:
            if pieces:
                gap = "\n\n" if broken else "\n"
                pieces.append(gap)
                at += len(gap)
                number += len(gap)
            if owner not in above:
                above[owner] = _place_of(owner, lineages)
            tag, tags, names, heading, told = above[owner]
            lines.append(Line(text, at, at + len(text), number, broken, heading or _LOWEST * bold))
            markup.append(Markup(tag, tags, names, linked, moment or told))
            pieces.append(text)
            at += len(text)
        blocks = tuple(owner for _, _, owner, _, _, _ in self.texts)
        return Rendered("".join(pieces), tuple(lines), tuple(markup), blocks, tuple(self.stories))


def _typed(text: str) -> Iterator[tuple[str, bool]]:
    """The paragraphs of a text that a page shows line by line as it was typed, each with whether a blank line stands
    before it."""
    for line in unwrapped(lines_of(text)):
        yield line.text, line.after_blank


def is_kicker(element: etree._Element) -> bool:
    """Whether an element is what a first-level heading begins with above the title: `Interview`, `After the flood`."""
    above = element.getparent()
    if above is None or above.tag != "h1" or element.getprevious() is not None or (above.text or "").strip():
        return False
    return _KICKER.search(element.get("class", "")) is not None


def _is_story(element: etree._Element) -> bool:
    """Whether mark-up says that a block is an article of its own, as HTML, microformats and microdata say it."""
    if element.tag not in _BLOCKS:
        return False
    names: str = element.get("class", "")
    if element.tag == "article" or "hentry" in names:
        return "comment" not in names
    kind: str = element.get("itemtype", "")
    return kind.endswith(("Article", "BlogPosting"))


def _text_of_next(element: etree._Element) -> str:
    following = element.getnext()
    return following.text or "" if following is not None and following.tag in _INLINE else ""


def _lineage(element: etree._Element, known: dict[etree._Element, _Lineage]) -> _Lineage:
    """The lineage of an element; `known` are those of elements looked at before, to which it is added."""
    unknown: list[etree._Element] = []
    above: etree._Element | None = element
    while above is not None and above not in known:
        unknown.append(above)
        above = above.getparent()
    found = _Lineage((), ()) if above is None else known[above]
    for below in reversed(unknown):
        if isinstance(below.tag, str):
            own = below.get("class", ""), below.get("id", "")
            found = _Lineage((below.tag, *found.tags), (own, *found.names[: _NAMED - 1]))
        known[below] = found
    return found


def _place_of(
    owner: etree._Element, lineages: dict[etree._Element, _Lineage]
) -> tuple[str, tuple[str, ...], str, int, str]:
    """Tag of the block around, tags above it, classes and ids of the nearest four, level of heading, what it tells when
    pointed at."""
    tags, nearest = _lineage(owner, lineages)
    names = chain.from_iterable(nearest)
    block = next((tag for tag in tags if tag in _BLOCKS), "")
    heading = next((_HEADINGS[tag] for tag in tags[:3] if tag in _HEADINGS), 0)
    return block, tags, " ".join(names).casefold(), heading, owner.get("title", "")[:_TOLD]
