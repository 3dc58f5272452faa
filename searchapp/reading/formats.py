"""Bytes of any supported kind of file to a page."""

import codecs
from bisect import bisect_left
from dataclasses import replace
from typing import NamedTuple

from searchapp.errors import ReadingError
from searchapp.reading.files.decoding import Decoded, decode
from searchapp.reading.files.kinds import kind_of, other_than_article
from searchapp.reading.pages.forwards import addressed
from searchapp.reading.pages.page import HtmlFacts, Line, Page
from searchapp.reading.pages.plain import plain_lines

_WEBARCHIVE = b"bplist00"
_MARKS = (codecs.BOM_UTF8, codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)


class Opened(NamedTuple):
    """A page with the encoding it was read in and what the user should know about it."""

    page: Page
    encoding: str
    warnings: tuple[str, ...] = ()


def page_of(data: bytes, path: str, encoding: str | None = None) -> Opened:
    """The page that the bytes of the file named `path` hold; `encoding` is the user's word on it.

    Raises ReadingError where there is no text that can be read.
    """
    if not data:
        raise ReadingError("empty")
    if data.startswith(_WEBARCHIVE):
        return letter_page(data, path, archive=True)
    decoded = decode(_without_padding(data), encoding)
    kind = kind_of(decoded.text, path)
    if kind in ("mail", "mhtml"):
        # headers begin behind a byte-order mark
        whole = decoded.text.encode() if data.startswith(_MARKS) else data
        return letter_page(whole, path, archive=kind == "mhtml")
    if kind == "other":
        raise ReadingError(other_than_article(path) or "no article")
    if kind == "html":
        page = _html_page(decoded.text, path)
    elif kind == "feed":
        page = _feed_page(decoded.text, path)
    elif kind == "markdown":
        from searchapp.reading.pages.markdown import render

        shown = render(decoded.text)
        page = Page(path, shown.text, shown.lines, shown.facts, shown.kept or None)
    else:
        from searchapp.reading.pages.forwards import forwarded

        page = forwarded(addressed(Page(path, decoded.text, plain_lines(decoded.text))))
    return _checked(page, decoded)


def _without_padding(data: bytes) -> bytes:
    """The bytes without the zeros that a disk put behind them when the machine that wrote them went down."""
    cut = data.rstrip(b"\0") if data.endswith(b"\0\0") else data
    return data if b"\0" in cut else cut


def letter_page(data: bytes, path: str, *, archive: bool = False) -> Opened:
    """The page of a letter, or of an `archive` of a page, that begins with its headers or is Safari's. Raises
    ReadingError."""
    from searchapp.reading.pages.forwards import forwarded
    from searchapp.reading.pages.mail import open_letter
    from searchapp.reading.pages.webarchive import open_webarchive

    letter = open_webarchive(data) if data.startswith(_WEBARCHIVE) else open_letter(data, archive=archive)
    text = letter.decoded.text
    page = _html_page(text, path) if letter.html else Page(path, text, plain_lines(text))
    # letters are laid out in tables, of which an extractor of pages keeps some
    kept = page.kept if archive else None
    page = forwarded(replace(page, facts=_joined(letter.facts, page.facts), kept=kept))
    return _checked(page, letter.decoded)


def _checked(page: Page, decoded: Decoded) -> Opened:
    if not page.lines:
        raise ReadingError("empty" if not decoded.text.strip() else "no text in the page")
    return Opened(page, decoded.encoding, _warnings(decoded))


def _feed_page(text: str, path: str) -> Page:
    from searchapp.reading.pages.feeds import render

    feed = render(text)
    if feed is None:
        return Page(path, text, plain_lines(text))
    lines = plain_lines(feed.text)
    stories = [
        (bisect_left(lines, start, key=_start), bisect_left(lines, end, key=_start)) for start, end in feed.items
    ]
    return Page(path, feed.text, lines, stories=tuple(stories))


def _start(line: Line) -> int:
    return line.start


def _html_page(text: str, path: str) -> Page:
    from searchapp.reading.pages.facts import facts_of
    from searchapp.reading.pages.html import parse, render
    from searchapp.reading.pages.htmlbody import kept_lines
    from searchapp.reading.pages.streamed import put_in_place

    root = parse(text)
    if root is None:
        raise ReadingError("no text in the page")
    put_in_place(root, text)
    # so long as all elements are held, none is made anew every time that it is met
    held = list(root.iter())
    facts = facts_of(root)
    rendered = render(root)
    del held
    kept = kept_lines(rendered, root)
    return Page(path, rendered.text, rendered.lines, facts, kept, rendered.markup, rendered.stories)


def _joined(first: HtmlFacts, second: HtmlFacts | None) -> HtmlFacts:
    if second is None:
        return first
    return HtmlFacts(
        titles=first.titles + second.titles,
        sites=first.sites + second.sites,
        authors=first.authors + second.authors,
        dates=first.dates + second.dates,
        urls=first.urls + second.urls,
        language=second.language or first.language,
    )


def _warnings(decoded: Decoded) -> tuple[str, ...]:
    if not decoded.lost:
        return ()
    return (f"{decoded.lost} byte(s) are not {decoded.encoding}; set the encoding in searchapp.toml",)
