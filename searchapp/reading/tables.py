"""Tables (CSV, TSV) whose rows are articles: what their columns are called, and what each row gives."""

import csv
import io
from collections.abc import Iterator, Mapping

from searchapp.errors import ReadingError

_COLUMNS = {
    "text": ("text", "body", "content", "full_text", "fulltext"),
    "title": ("title", "headline"),
    "outlet": ("outlet", "publication", "publisher", "source"),
    "author": ("author", "authors", "byline"),
    "date": ("date", "published", "published_at", "publish_date", "publishedat"),
    "url": ("url", "link"),
    "via": ("via",),
    "language": ("language", "lang"),
    "id": ("id",),
}
"""What the columns of a table of articles are called."""
_OF_QUOTES = frozenset(("speaker", "kind", "cue"))
"""Columns of an export of quotes, whose text is none of an article."""
_SIGNS = ",;\t|"
_LONGEST_CELL = 1 << 25


def rows_of(text: str) -> Iterator[Mapping[str, object]] | None:
    """The rows of a table as the fields of articles, cells without anything left out; None where no column of it holds
    the texts of articles. Raises ReadingError for a row that cannot be read."""
    head = text.lstrip("\n").partition("\n")[0]
    sign = max(_SIGNS, key=head.count)
    names = [name.strip().casefold().replace(" ", "_") for name in next(csv.reader([head], delimiter=sign), [])]
    if set(names) >= _OF_QUOTES or len(set(names)) < len(names):
        return None
    fields = {
        field: found for field, known in _COLUMNS.items() if (found := next(filter(names.__contains__, known), ""))
    }
    return _rows(text, sign, {names.index(name): field for field, name in fields.items()}) if "text" in fields else None


def _rows(text: str, sign: str, fields: Mapping[int, str]) -> Iterator[Mapping[str, object]]:
    csv.field_size_limit(_LONGEST_CELL)
    reader = csv.reader(io.StringIO(text.lstrip("\n"), newline=""), delimiter=sign)
    try:
        next(reader)
        for row in reader:
            if any(map(str.strip, row)):
                given = {field: row[at] for at, field in fields.items() if at < len(row) and row[at].strip()}
                via = [name.strip() for name in given.get("via", "").split(";")]
                yield {**given, **({"via": via} if "via" in given else {})}
    except csv.Error as error:
        raise ReadingError(f"a table that breaks off at line {reader.line_num}") from error
