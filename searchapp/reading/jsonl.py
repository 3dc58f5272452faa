"""JSON Lines: a line is an article whose fields are given or left to be read from its text.

A field that is given is kept as it is, `[]` and null too; the text is the body, nothing removed.
"""

import json
from codecs import BOM_UTF8
from collections.abc import Collection, Iterable, Mapping
from dataclasses import replace
from datetime import date
from functools import lru_cache
from typing import Any

from searchapp.article import (
    Article,
    Kind,
    Mention,
    Precision,
    PublicationDate,
    Quote,
    Reading,
    Span,
    Speaker,
    article_id,
)
from searchapp.errors import ReadingError
from searchapp.patterns import late
from searchapp.reading.files.decoding import normal_line_ends
from searchapp.reading.outlets.outlets import OutletList, shipped_outlets
from searchapp.reading.own.settings import FileSettings

_GIVEN = "given"
_STRINGS = ("title", "outlet", "author", "language", "url")
_READ = frozenset(("title", "outlet", "via", "author", "date", "quotes", "speakers"))
"""What is read from the text where it is not given."""
_DATE = late(
    r"(?P<value>\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?)"
    r"(?:[T ](?P<clock>(?:[01]\d|2[0-3]):[0-5]\d)(?::\d\d(?:\.\d{1,9})?)?\s?(?P<zone>Z|[+-]\d\d:?\d\d)?)?"
)
_COMPACT = late(r"^(\d{4})(0[1-9]|1[0-2])([0-3]\d)(?=$|T)")
_LONGEST_DATE = 100
_NO_DATE, _SAME_ID = "not a date:", "has the id of"
_ADDRESS = late(r"https?://\S")
_PRECISIONS: Mapping[int, Precision] = {4: "year", 7: "month", 10: "day"}
_KINDS: Mapping[str, Kind] = {"direct": "direct", "mixed": "mixed", "indirect": "indirect"}

Fields = Mapping[str, object]


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
    given = _given(fields, key, text)
    language = given["language"] if "language" in given else settings.language or _language_of(text)
    wanted = _READ - fields.keys()
    if wanted and text.strip():
        article = _read(path, text, language, wanted, fields, settings, outlets)
        article = replace(article, **{**given, "evidence": {**article.evidence, **given["evidence"]}})
    else:
        whole = (Span(0, len(text)),)
        base = {"title": None, "body": text, "language": language, "end": len(text), "paragraphs": whole}
        article = Article(**{**base, **given, "path": path, "id": given.get("id") or article_id(path, 1)})
    return Reading(path, "utf-8", article.language, None, _doubts(fields, given), (article,), text)


def gives_all(line: bytes) -> bool:
    """Whether a line gives every field, so that nothing is read from its text."""
    try:
        value = parsed(line)
    except ReadingError:
        return False
    return isinstance(value, dict) and value.keys() >= {*_READ, "language"}


def _doubts(fields: Fields, given: Mapping[str, object]) -> tuple[str, ...]:
    """What a line gives that is kept as null because it cannot be what it should: a date that no calendar has."""
    stated = fields.get("date")
    if not stated or given["date"] is not None:
        return ()
    shown = json.dumps(stated, ensure_ascii=False)
    return (f"{_NO_DATE} {shown[:_LONGEST_DATE]}; kept as null",)


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
                self.notes.append(f"{self._of} {number}: {_SAME_ID} {self._of} {before} ({article.id[:_LONGEST_DATE]})")
        self.articles += reading.articles


def is_note(warning: str) -> bool:
    """Whether a warning concerns a field of a line whose article is there."""
    return warning.partition(": ")[2].startswith((_NO_DATE, _SAME_ID))


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

    url = _string(fields["url"]) if "url" in fields else None
    facts = HtmlFacts(urls=(Fact("given url", url),)) if url and _ADDRESS.match(url) else None
    page = Page(path, text, plain_lines(text), facts)
    layout = layout_of(page) if "title" in wanted else Layout(tuple(range(len(page.lines))))
    article = article_of(page, layout, language, outlets or shipped_outlets(), fields)
    if settings.outlet and "outlet" in wanted:
        article = published_by(article, settings.outlet)
    article = replace(article, body=text, paragraphs=(Span(0, len(text)),))
    if "quotes" not in wanted and "speakers" not in wanted:
        return article
    title = _string(fields["title"]) if "title" in fields else article.title
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


def _given(fields: Fields, key: str, text: str) -> dict[str, Any]:
    """What is given, as an article has it; `key` names the field of the text."""
    given: dict[str, Any] = {name: _string(fields[name]) for name in _STRINGS if name in fields}
    given["evidence"] = {name: _GIVEN for name in fields if name not in (key, "id")}
    if (id_ := _id(fields.get("id"))) is not None:
        given["id"] = id_
    if "via" in fields:
        given["via"] = tuple(_strings(fields["via"]))
    if "date" in fields:
        given["date"] = _date(fields["date"])
    if "quotes" in fields:
        given["quotes"] = tuple(_quotes(fields["quotes"], text))
        given["speakers"] = _speakers_of(given["quotes"])
    if "speakers" in fields:
        given["speakers"] = tuple(_speakers(fields["speakers"]))
    return given


def _id(value: object) -> str | None:
    """An id that names something; where none is given, the path and place of the article make one."""
    if isinstance(value, bool) or not isinstance(value, str | int):
        return None
    return str(value) if str(value).strip() else None


def _string(value: object) -> str | None:
    if isinstance(value, str):
        return value if value.strip() else None
    if isinstance(value, list):
        return ", ".join(_strings(value)) or None
    return str(value) if isinstance(value, int | float) else None


def _strings(value: object) -> list[str]:
    items = value if isinstance(value, list) else [value]
    return [item for item in items if isinstance(item, str) and item.strip()]


def _date(value: object) -> PublicationDate | None:
    if isinstance(value, dict):
        value = f"{value.get('value')}T{value['time']}" if value.get("time") else value.get("value")
    if isinstance(value, bool) or not isinstance(value, str | int):
        return None
    return _stated(str(value).strip())


@lru_cache(maxsize=4096)
def _stated(text: str) -> PublicationDate | None:
    text = _COMPACT.sub(r"\1-\2-\3", text)
    found = _DATE.fullmatch(text)
    if found is None:
        return _printed(text)
    if not _is_day(found["value"]):
        return None
    zone = found["zone"]
    if zone:
        zone = "+00:00" if zone == "Z" else f"{zone[:3]}:{zone[-2:]}"
    precision = "minute" if found["clock"] else _PRECISIONS[len(found["value"])]
    return PublicationDate(found["value"], precision, found["clock"], zone, _GIVEN)


def _is_day(iso: str) -> bool:
    try:
        date.fromisoformat((iso + "-01-01")[:10])
    except ValueError:
        return False
    return True


def _printed(text: str) -> PublicationDate | None:
    """A date in another form than ISO (`Wed, 25 Jan 2017 17:18 +0300`), where it can be read in one way only."""
    from searchapp.reading.dates.forms import printed_dates

    found = list(printed_dates(text[:_LONGEST_DATE]))
    if len(found) != 1 or found[0].year is None or found[0].open_order:
        return None
    one = found[0]
    precision = "minute" if one.time else _PRECISIONS[len(one.value)]
    return PublicationDate(one.value, precision, one.time, one.zone, _GIVEN)


def _speakers(value: object) -> Iterable[Speaker]:
    for item in value if isinstance(value, list) else []:
        if isinstance(item, str) and item.strip():
            yield Speaker(item)
        elif isinstance(item, dict) and (name := _string(item.get("name"))):
            yield Speaker(name, tuple(_strings(item.get("mentions"))), _string(item.get("role")))


def _speakers_of(quotes: Iterable[Quote]) -> tuple[Speaker, ...]:
    names = dict.fromkeys(name for quote in quotes for name in quote.speakers)
    return tuple(Speaker(name) for name in names)


def _quotes(value: object, body: str) -> Iterable[Quote]:
    for item in value if isinstance(value, list) else []:
        if not isinstance(item, dict) or not isinstance(item.get("text"), str):
            continue
        span = _span(item, body) or _found(item["text"], body) or Span(0, 0)
        yield Quote(
            text=item["text"],
            start=span.start,
            end=span.end,
            kind=_KINDS.get(str(item.get("kind")), "direct"),
            speaker=_string(item.get("speaker")),
            source=_mention(item.get("source"), body),
            cue=_mention(item.get("cue"), body),
            confidence=_confidence(item.get("confidence")),
            joint=tuple(_strings(item.get("joint"))) if _string(item.get("speaker")) else (),
        )


def _confidence(value: object) -> float:
    return float(min(max(value, 0), 1)) if isinstance(value, int | float) else 1.0


def _mention(value: object, body: str) -> Mention | None:
    item = {"text": value} if isinstance(value, str) else value
    if not isinstance(item, dict) or not isinstance(item.get("text"), str):
        return None
    span = _span(item, body) or _found(item["text"], body)
    return Mention(item["text"], span.start, span.end) if span else None


def _span(item: Mapping[str, object], body: str) -> Span | None:
    """The span that is given, where it lies within the text."""
    start, end = item.get("start"), item.get("end")
    if type(start) is int and type(end) is int and 0 <= start <= end <= len(body):
        return Span(start, end)
    return None


def _found(text: str, body: str) -> Span | None:
    at = body.find(text) if text else -1
    return Span(at, at + len(text)) if at >= 0 else None
