"""RSS and Atom feeds, whole or only some items of one, to plain text: every item below labelled lines that say what it
is (`Title: …`, `Date: …`), as exports of articles have them.
"""

import re
from collections.abc import Iterator
from html import unescape
from typing import NamedTuple

from lxml import etree

from searchapp.patterns import late

_PROLOGUE = late(r"<\?xml[^>]{0,400}>|<!DOCTYPE[^>\[]{0,400}>", re.IGNORECASE)
_TAG = late(r"<[a-zA-Z/][^<>]{0,2000}>")
_SPACES = re.compile(r"\s+")
_ITEMS = frozenset(("item", "entry"))
_LABELS = ("Title", "Author", "Site", "Date", "URL")
_CONTENTS = ("encoded", "content", "description", "summary", "body")
_NAMES = {
    "Title": ("title",),
    "Author": ("creator", "author", "dc:creator"),
    "Date": ("pubdate", "published", "issued", "date", "created", "updated"),
}


class Feed(NamedTuple):
    """A feed as text, and where each of its items stands in it, as a span of code points."""

    text: str
    items: tuple[tuple[int, int], ...]


def render(text: str) -> Feed | None:
    """The items of a feed as text; None where it holds none with any text."""
    parser = etree.XMLParser(recover=True, resolve_entities=False, no_network=True, huge_tree=False)
    bare = _PROLOGUE.sub("", text.replace("\x00", ""))
    try:
        root = etree.fromstring(f"<feeds>{bare}</feeds>".encode("utf-8", "replace"), parser)
    except etree.XMLSyntaxError:
        root = None
    pieces = list(_items(root)) if root is not None else []
    spans, at = [], 0
    for piece in pieces:
        spans.append((at, at + len(piece)))
        at += len(piece) + 2
    return Feed("\n\n".join(pieces), tuple(spans)) if pieces else None


def _items(root: etree._Element) -> Iterator[str]:
    titles: dict[etree._Element, str] = {}
    for element in root.iter():
        if _name(element) not in _ITEMS:
            continue
        fields: dict[str, list[etree._Element]] = {}
        for child in element:
            fields.setdefault(_name(child), []).append(child)
        body = max((_body(one) for name in _CONTENTS for one in fields.get(name, ())), key=len, default="")
        told = {label: _first(fields, names) for label, names in _NAMES.items()}
        told["URL"] = _address(fields)
        told["Site"] = _line(_site(element, titles))
        labelled = [f"{label}: {told[label]}" for label in _LABELS if told[label]]
        head = "\n".join(labelled) if len(labelled) > 1 else told["Title"]  # one label alone says nothing
        if body:
            yield f"{head}\n\n{body}" if head else body


def _name(element: etree._Element) -> str:
    """The name of an element without its namespace, declared or not."""
    return re.split(r"[}:]", element.tag)[-1].casefold() if isinstance(element.tag, str) else ""


def _first(fields: dict[str, list[etree._Element]], names: tuple[str, ...]) -> str:
    found = (_line(_within(one)) for name in names for one in fields.get(name, ()))
    return next(filter(None, found), "")


def _within(element: etree._Element) -> str:
    """The text of an element, of an author the name."""
    name = next((child for child in element if _name(child) == "name"), element)
    return "".join(name.itertext())


def _line(text: str) -> str:
    return _SPACES.sub(" ", _TAG.sub("", unescape(text))).strip()


def _address(fields: dict[str, list[etree._Element]]) -> str:
    for link in fields.get("link", ()):
        if link.get("rel", "alternate") == "alternate":
            return _line(link.get("href") or link.text or "")
    return ""


def _site(item: etree._Element, titles: dict[etree._Element, str]) -> str:
    """The title of the feed that an item stands in, or of the one that it is said to come from. `titles` are those of
    elements looked at before, to which it is added."""
    source = next((child for child in item if _name(child) == "source"), None)
    if source is not None:
        return _title(source) or source.text or ""
    for element in item.iterancestors():
        if element not in titles:
            titles[element] = _title(element)
        if titles[element]:
            return titles[element]
    return ""


def _title(element: etree._Element) -> str:
    title = next((child for child in element if _name(child) == "title"), None)
    return "".join(title.itertext()) if title is not None else ""


def _body(element: etree._Element) -> str:
    """The text of an item, which is HTML within or as text, or plain."""
    from searchapp.reading.pages.html import parse
    from searchapp.reading.pages.html import render as rendered

    inner = "".join(etree.tostring(child, encoding="unicode") for child in element)
    text = (element.text or "") + inner
    if not _TAG.search(text):
        return unescape(text).strip()
    root = parse(f"<html><body>{text}</body></html>")
    return rendered(root).text if root is not None else ""
