"""Which lines of a rendered HTML page are the article: those that trafilatura keeps."""

import re
from typing import TYPE_CHECKING

from searchapp.reading.pages.html import Rendered

if TYPE_CHECKING:
    from lxml import etree

_SPACES = re.compile(r"\s+")
_LONG = 30
"""Letters from which on a line is looked for anywhere in the kept text; a shorter one must be a block of it."""


def kept_lines(rendered: Rendered, root: "etree._Element") -> frozenset[int] | None:
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
    kept = [
        index
        for index, line in enumerate(rendered.lines)
        if (squeezed := _squeezed(line.text)) and (squeezed in whole if len(squeezed) >= _LONG else squeezed in short)
    ]
    return frozenset(kept) or None


def _squeezed(text: str) -> str:
    return _SPACES.sub("", text)
