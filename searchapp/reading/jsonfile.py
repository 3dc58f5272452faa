"""A JSON file that is an article, or holds a list of them, with the fields that a line of JSON Lines has."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Any

from searchapp.article import Reading
from searchapp.errors import ReadingError
from searchapp.reading.articles import placed
from searchapp.reading.files.decoding import decode
from searchapp.reading.jsonl import Collected, parsed, read_fields
from searchapp.reading.outlets.outlets import OutletList
from searchapp.reading.own.settings import FileSettings

_BREAK = "\n\n"
_NAMED = 10
_DEEPEST = 2
"""Objects within which the list of articles may stand: `{"status": …, "articles": […]}`."""


def is_json(name: str) -> bool:
    """Whether the file of this name is one JSON value."""
    return name.casefold().endswith((".json", ".json.gz"))


def read_json(data: bytes, path: str, settings: FileSettings, outlets: OutletList | None) -> Reading:
    """The articles of a JSON file: an object with a text, a list of such, or one a line. Its text is theirs one below
    another. Raises ReadingError where it holds none."""
    decoded = decode(data, settings.encoding)
    found = Collected()
    texts = list[str]()
    at = 0
    for number, fields in enumerate(_documents(decoded.text), 1):
        try:
            reading = read_fields(fields, path, settings, outlets)
        except ReadingError as error:
            reading = Reading(path, error=str(error))
        apart = tuple(placed(one, len(found.articles) + place, at) for place, one in enumerate(reading.articles, 1))
        found.add(number, replace(reading, articles=apart))
        if apart:
            texts.append(reading.text)
            at += len(reading.text) + len(_BREAK)
    if not found.articles:
        raise ReadingError('JSON that holds no articles: no object with "text" or "body"')
    language = found.articles[0].language
    told = tuple(said.replace("line ", "article ") for said in (*found.faults[:_NAMED], *found.notes[:_NAMED]))
    return Reading(path, decoded.encoding, language, None, told, tuple(found.articles), _BREAK.join(texts))


def _documents(text: str) -> Iterator[Any]:
    try:
        whole = parsed(text.encode("utf-8", "surrogatepass"))
    except ReadingError:
        lines = [line for line in text.split("\n") if line.strip()]
        yield from (parsed(line.encode("utf-8", "surrogatepass")) for line in lines)
    else:
        yield from _listed(whole)


def _listed(value: Any) -> Sequence[Any]:
    """The list of articles that a value is or holds; the value alone where it is an article."""
    for _ in range(_DEEPEST):
        if isinstance(value, list):
            return value
        if not isinstance(value, dict) or "text" in value or "body" in value:
            break
        lists = [one for one in value.values() if isinstance(one, list) and one and isinstance(one[0], dict)]
        if len(lists) != 1:
            break
        value = lists[0]
    return value if isinstance(value, list) else [value]
