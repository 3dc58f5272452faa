"""A page to its articles: layout, language, pieces, fields with their evidence, quotes."""

import re
from hashlib import blake2b

from searchapp.article import Article, body_of
from searchapp.quotes.attribute import Attribution, attribute
from searchapp.reading.language import language_of
from searchapp.reading.layout import layout_of
from searchapp.reading.page import Layout, Page
from searchapp.reading.settings import FileSettings

ID_DIGITS = 10
NOTHING_SET = FileSettings()
_CODE = re.compile(r"[a-z]{2,3}(?![a-z])", re.IGNORECASE)
_LINES_FOR_LANGUAGE = 8


def article_id(path: str, place: int) -> str:
    """The id of the article at `place` (from 1) of the file at `path`: it stays while both stay."""
    return blake2b(f"{path}#{place}".encode("utf-8", "surrogateescape")).hexdigest()[:ID_DIGITS]


def articles_of(page: Page, settings: FileSettings = NOTHING_SET, *, quoted: bool = True) -> tuple[Article, ...]:
    """The articles of a page, in file order; `quoted` says whether quotes and speakers are looked for."""
    layout = layout_of(page)
    language = settings.language or page_language(page, layout)
    return (_article(page, layout, language, quoted),)


def page_language(page: Page, layout: Layout) -> str | None:
    """The language of the body, else the one that the mark-up declares, else None."""
    told = language_of(" ".join(page.lines[index].text for index in layout.body[:_LINES_FOR_LANGUAGE]))
    if told is None and page.facts and page.facts.language:
        code = _CODE.match(page.facts.language)
        return code[0].casefold() if code else None
    return told


def _article(page: Page, layout: Layout, language: str | None, quoted: bool) -> Article:
    paragraphs = tuple(page.lines[index].span for index in layout.body)
    title = page.lines[layout.title].text if layout.title is not None else None
    said = attribute(page.text, paragraphs, language, title) if quoted else Attribution()
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
