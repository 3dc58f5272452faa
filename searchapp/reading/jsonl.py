"""JSON Lines: a line is an article whose fields are given or left to be read from its text.

A field that is given is kept as it is, `[]` and null too; the text is the body, nothing removed.
"""

import json
from codecs import BOM_UTF8
from collections.abc import Collection
from dataclasses import replace
from typing import Any

from searchapp.article import Article, Reading, Span, article_id
from searchapp.errors import ReadingError
from searchapp.patterns import late
from searchapp.reading.files.decoding import normal_line_ends
from searchapp.reading.given import Fields, doubts, given_fields, string
from searchapp.reading.outlets.outlets import OutletList, shipped_outlets
from searchapp.reading.own.settings import FileSettings
from searchapp.text.languages import code_of_language

_READ = frozenset(("title", "outlet", "via", "author", "date", "quotes", "speakers"))
"""What is read from the text where it is not given."""
_LONGEST_ID = 100
_ADDRESS = late(r"https?://\S")


def read_line(line: bytes, path: str, settings: FileSettings, outlets: OutletList | None = None) -> Reading:
    """The article of one line, `FILE.jsonl#LINE` its path; a line that cannot be read is a `Reading` with its error."""
    try:
        return read_fields(parsed(line), path, settings, outlets)
    except ReadingError as error:
        return Reading(path, error=str(error))


def read_fields(value: object, path: str, settings: FileSettings, outlets: OutletList | None = None) -> Reading:
    """The article whose fields a JSON value gives. Raises ReadingError where it is no object with a text."""
    if not isinstance(value, dict):
        raise ReadingError("not a JSON object")
    fields: Fields = value
    text, key = _text(fields)
    given = given_fields(fields, key, text)
    language = given["language"] if "language" in given else settings.language or _language_of(text)
    wanted = _READ - fields.keys()
    if wanted and text.strip():
        code = code_of_language(language) if language else None
        article = _read(path, text, code, wanted, fields, settings, outlets)
        article = replace(article, **{**given, "evidence": {**article.evidence, **given["evidence"]}})
    else:
        whole = (Span(0, len(text)),)
        base = {"title": None, "body": text, "language": language, "end": len(text), "paragraphs": whole}
        article = Article(**{**base, **given, "path": path, "id": given.get("id") or article_id(path, 1)})
    return Reading(path, "utf-8", article.language, None, doubts(fields, given.get("date")), (article,), text)


def gives_all(line: bytes) -> bool:
    """Whether a line gives every field, so that nothing is read from its text."""
    try:
        value = parsed(line)
    except ReadingError:
        return False
    return isinstance(value, dict) and value.keys() >= {*_READ, "language"}


class Collected:
    """What the lines of a file, or other parts of it, give: their articles, what is wrong with those that are none
    (`faults`), and what the user should know of others (`notes`), each with what it is `of` and its number."""

    def __init__(self, of: str = "line") -> None:
        self._of = of
        self.articles: list[Article] = []
        self.faults: list[str] = []
        self.notes: list[str] = []
        self._numbers: dict[str, int] = {}

    def add(self, number: int, reading: Reading) -> None:
        """Take in what was read of line `number`."""
        if reading.error:
            self.faults.append(f"{self._of} {number}: {reading.error}")
        self.notes += (f"{self._of} {number}: {warning}" for warning in reading.warnings)
        for article in reading.articles:
            before = self._numbers.setdefault(article.id, number)
            if before != number:
                shared = article.id[:_LONGEST_ID]
                self.notes.append(f"{self._of} {number}: has the id of {self._of} {before} ({shared})")
        self.articles += reading.articles


def _language_of(text: str) -> str | None:
    from searchapp.reading.lines.language import language_of

    return language_of(text)


def _read(
    path: str,
    text: str,
    language: str | None,
    wanted: Collection[str],
    fields: Fields,
    settings: FileSettings,
    outlets: OutletList | None,
) -> Article:
    """What is `wanted` is read from the text; nothing that is given is looked for."""
    from searchapp.quotes.attribute import attribute
    from searchapp.reading.articles import published_by
    from searchapp.reading.lines.layout import layout_of
    from searchapp.reading.pages.page import Fact, HtmlFacts, Layout, Page
    from searchapp.reading.pages.plain import plain_lines
    from searchapp.reading.single import article_of

    url = string(fields["url"]) if "url" in fields else None
    facts = HtmlFacts(urls=(Fact("given url", url),)) if url and _ADDRESS.match(url) else None
    page = Page(path, text, plain_lines(text), facts)
    layout = layout_of(page) if "title" in wanted else Layout(tuple(range(len(page.lines))))
    article = article_of(page, layout, language, outlets or shipped_outlets(), fields)
    if settings.outlet and "outlet" in wanted:
        article = published_by(article, settings.outlet)
    article = replace(article, body=text, paragraphs=(Span(0, len(text)),))
    if "quotes" not in wanted and "speakers" not in wanted:
        return article
    title = string(fields["title"]) if "title" in fields else article.title
    said = attribute(text, tuple(line.span for line in page.lines), language, title)
    return replace(article, quotes=said.quotes, speakers=said.speakers)


def parsed(line: bytes) -> Any:
    """The value of a line of JSON. Raises ReadingError."""
    import orjson  # it loads thirty modules, which other files do without

    line = line.removeprefix(BOM_UTF8)
    try:
        value = orjson.loads(line)
    except orjson.JSONDecodeError:
        return _read_exactly(line)
    inexact = isinstance(value, dict) and float in map(type, value.values())
    return _read_exactly(line) if inexact else value


def _read_exactly(line: bytes) -> Any:
    """What orjson refuses (half of a surrogate pair) or rounds (whole numbers of more than 64 bits), in three times the
    time. Raises ReadingError."""
    try:
        return _decoded(line.decode())
    except UnicodeDecodeError as error:
        raise ReadingError("not UTF-8") from error
    except (ValueError, RecursionError) as error:
        raise ReadingError("not JSON") from error


def _refuse(name: str) -> None:
    raise ValueError(name)  # NaN and Infinity are no JSON


_decoded = json.JSONDecoder(parse_constant=_refuse).decode


def _text(fields: Fields) -> tuple[str, str]:
    for key in ("text", "body"):
        value = fields.get(key)
        if isinstance(value, str):
            return normal_line_ends(value), key
    raise ReadingError('neither "text" nor "body" is there')
