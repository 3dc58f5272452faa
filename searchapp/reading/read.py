"""The way from a file to its articles: open, decode, page, layout, fields, quotes."""

import re
from hashlib import blake2b
from pathlib import Path

from searchapp.article import Article, Reading, body_of
from searchapp.errors import ReadingError
from searchapp.quotes.attribute import attribute
from searchapp.reading.formats import page_of
from searchapp.reading.language import language_of
from searchapp.reading.layout import layout_of
from searchapp.reading.opening import load, unpack
from searchapp.reading.page import Layout, Page
from searchapp.reading.settings import FileSettings

ID_DIGITS = 10
_NOTHING_SET = FileSettings()
_CODE = re.compile(r"[a-z]{2,3}(?![a-z])", re.IGNORECASE)


def article_id(path: str, place: int) -> str:
    """The id of the article at `place` (from 1) of the file at `path`: it stays while both stay."""
    return blake2b(f"{path}#{place}".encode("utf-8", "surrogateescape")).hexdigest()[:ID_DIGITS]


def read(path: Path, shown: str | None = None, settings: FileSettings = _NOTHING_SET) -> Reading:
    """Read one file; `shown` is the path as articles carry it.

    A file that cannot be read is a `Reading` with its `error`.
    """
    name = shown if shown is not None else str(path)
    try:
        return read_bytes(load(path), name, settings)
    except ReadingError as error:
        return Reading(name, error=str(error))


def read_bytes(data: bytes, path: str, settings: FileSettings = _NOTHING_SET) -> Reading:
    """Read the bytes of the file named `path`. Pure: nothing is looked up and nothing is remembered."""
    try:
        opened = page_of(unpack(data), path, settings.encoding)
    except ReadingError as error:
        return Reading(path, error=str(error))
    page = opened.page
    layout = layout_of(page)
    language = settings.language or _language(page, layout)
    article = _article(page, layout, language)
    return Reading(path, opened.encoding, language, None, opened.warnings, (article,), page.text)


def _language(page: Page, layout: Layout) -> str | None:
    body = " ".join(page.lines[index].text for index in layout.body[:8])
    told = language_of(body)
    if told is None and page.facts and page.facts.language:
        code = _CODE.match(page.facts.language)
        return code[0].casefold() if code else None
    return told


def _article(page: Page, layout: Layout, language: str | None) -> Article:
    paragraphs = tuple(page.lines[index].span for index in layout.body)
    title = page.lines[layout.title].text if layout.title is not None else None
    said = attribute(page.text, paragraphs, language, title)
    return Article(
        id=article_id(page.path, 1),
        path=page.path,
        title=title,
        body=body_of(page.text, paragraphs),
        language=language,
        end=len(page.text),
        paragraphs=paragraphs,
        speakers=said.speakers,
        quotes=said.quotes,
    )
