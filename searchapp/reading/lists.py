"""Files that give articles with the fields that a line of JSON Lines has: JSON of one or a list of them, tables."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import Any

from searchapp.article import Reading
from searchapp.errors import ReadingError
from searchapp.reading.files.decoding import decode
from searchapp.reading.files.opening import ARTICLES_LIMIT
from searchapp.reading.jsonl import Collected, parsed, read_fields
from searchapp.reading.outlets.outlets import OutletList
from searchapp.reading.own.settings import FileSettings
from searchapp.reading.stacking import Stack
from searchapp.reading.tables import rows_of

_NAMED = 10
_DEEPEST = 2
"""Objects within which the list of articles may stand: `{"status": …, "articles": […]}`."""


def read_list(data: bytes, path: str, settings: FileSettings, outlets: OutletList | None) -> Reading | None:
    """The articles of a JSON file or a table, by its name; its text is theirs one below another. None where it is
    neither; a table without the texts of articles is none of them. Raises ReadingError for JSON that holds none."""
    name = path.casefold().removesuffix(".gz")
    if name.endswith(".json"):
        decoded = decode(data, settings.encoding)
        reading = _read(_documents(decoded.text), path, decoded.encoding, settings, outlets)
        if reading is None:
            raise ReadingError('JSON that holds no articles: no object with "text" or "body"')
        return reading
    if name.endswith((".csv", ".tsv")):
        decoded = decode(data, settings.encoding)
        rows = rows_of(decoded.text)
        return _read(rows, path, decoded.encoding, settings, outlets) if rows is not None else None
    return None


def _read(
    documents: Iterable[Any], path: str, encoding: str, settings: FileSettings, outlets: OutletList | None
) -> Reading | None:
    found, stack = Collected("article"), Stack()
    for number, fields in enumerate(documents, 1):
        if number > ARTICLES_LIMIT:
            raise ReadingError(f"more than {ARTICLES_LIMIT:,} articles in one file; make JSON Lines of it")
        try:
            reading = read_fields(fields, path, settings, outlets)
        except ReadingError as error:
            reading = Reading(path, error=str(error))
        found.add(number, replace(reading, articles=stack.add(reading.text, reading.articles)))
    if not found.articles:
        return None
    language = found.articles[0].language
    told = (*found.faults[:_NAMED], *found.notes[:_NAMED])
    return Reading(path, encoding, language, None, told, tuple(found.articles), stack.text, tuple(found.faults))


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
