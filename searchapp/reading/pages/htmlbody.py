"""Which lines of a rendered HTML page are the article: those that trafilatura keeps."""

import re
from collections.abc import Iterator, Set
from itertools import chain, islice, takewhile

from lxml import etree

from searchapp.reading.pages.html import Rendered
from searchapp.reading.pages.page import Markup

_SPACES = re.compile(r"\s+")
_LONG = 30
"""Letters from which on a line is looked for anywhere in the kept text; a shorter one must be a line of it."""
_WITHIN_LINES = frozenset(("hi", "ref", "del", "graphic"))
"""What trafilatura calls the elements that stand within a line; at all others a line of the page begins and ends."""
_PARTS = frozenset(("p", "ul", "ol", "li", "dl", "dt", "dd", "blockquote", "pre", "h1", "h2", "h3", "h4", "h5", "h6"))
"""Blocks that are a part of the text they stand in."""
_LINKED = 0.5
"""The share of a line from which on it is a link."""


def kept_lines(rendered: Rendered, root: etree._Element) -> frozenset[int] | None:
    """The indices of the lines that make up the article, or None where none can be told."""
    import trafilatura

    try:
        document = trafilatura.bare_extraction(root, fast=True, include_comments=False)
    except Exception:  # noqa: BLE001 - a page that the extractor stumbles over, as over a list with comments, is read without it
        return None
    body = getattr(document, "body", None)
    if body is None:
        return None
    blocks = [_squeezed("".join(element.itertext())) for element in body]
    items = [_squeezed("".join(item.itertext())) for item in body.iter("item")]
    whole, short = "\n".join(blocks), {*blocks, *items}
    squeezed = [_squeezed(line.text) for line in rendered.lines]
    kept = {
        index
        for index, text in enumerate(squeezed)
        if text and (text in whole if len(text) >= _LONG else text in short)
    }
    parts = set(map(_squeezed, _lines(body))) - short
    near = _below_paragraphs(rendered, {index for index in kept if len(squeezed[index]) >= _LONG})
    return frozenset(kept.union(index for index in near if squeezed[index] in parts)) or None


def _lines(body: etree._Element) -> Iterator[str]:
    """The lines of the kept text as readers see them: items, cells, verses, what line ends part of a paragraph."""
    parts: list[str] = []
    for event, element in etree.iterwalk(body, events=("start", "end")):
        end = "" if element.tag in _WITHIN_LINES else "\n"
        parts += (end, element.text or "") if event == "start" else (end, element.tail or "")
    return filter(None, "".join(parts).split("\n"))


def _below_paragraphs(rendered: Rendered, paragraphs: Set[int]) -> Iterator[int]:
    """The lines below each of some paragraphs as far as they stand in the element whose text it is, links left out."""
    around: etree._Element | None = None
    for index, (mark, block) in enumerate(zip(rendered.markup, rendered.blocks, strict=True)):
        if index in paragraphs and mark.linked < _LINKED:
            around = _text_around(mark, block)
        elif around is None:
            continue
        elif block is not around and around not in block.iterancestors():
            around = None
        elif mark.linked < _LINKED:
            yield index


def _text_around(mark: Markup, block: etree._Element) -> etree._Element | None:
    """The element whose text a line is part of."""
    parts = mark.above.index(mark.tag) if mark.tag else 0
    parts += len(list(takewhile(_PARTS.__contains__, mark.above[parts:])))
    return next(islice(chain((block,), block.iterancestors()), parts, None), None)


def _squeezed(text: str) -> str:
    return _SPACES.sub("", text)
