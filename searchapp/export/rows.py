"""Rows for other programs: JSON Lines, CSV, TSV, and templates of one's own.

A row is a JSON object as `objects` makes it; what a column shows of it is text on one line.
"""

import io
import re
from collections.abc import Callable, Iterable, Iterator, Sequence

from searchapp.errors import UsageError
from searchapp.export.objects import JsonObject, dumps
from searchapp.patterns import late
from searchapp.text.clean import clean_line

HIT_COLUMNS = (
    "rank", "id", "path", "title", "outlet", "via", "date", "speakers", "score", "body_matches", "snippet",
    "author", "language", "url", "tags",
)  # fmt: skip
QUOTE_COLUMNS = (
    "speaker", "text", "kind", "cue", "source", "outlet", "via", "date", "title", "id", "path", "start", "end",
    "confidence", "author", "language", "url", "tags",
)  # fmt: skip
KWIC_COLUMNS = ("left", "match", "right", "field", "outlet", "date", "title", "id", "path", "start", "end")
QUOTED_KWIC_COLUMNS = (*KWIC_COLUMNS, "speaker")

_FORMULA = ("=", "+", "-", "@")
_PLACEHOLDER = late(r"\{\{|\}\}|\{([^{}]*)\}|\\(.)|[{}]", re.DOTALL)
_ESCAPES = {"t": "\t", "n": "\n", "0": "\0", "\\": "\\"}


def json_lines(rows: Iterable[JsonObject], columns: Sequence[str]) -> Iterator[str]:
    """A JSON object a line, with every field whatever the columns."""
    for row in rows:
        yield dumps(row) + "\n"


def csv_lines(rows: Iterable[JsonObject], columns: Sequence[str]) -> Iterator[str]:
    """CSV as in RFC 4180, with a head. A spreadsheet runs none of it: text that begins like a formula gets a `'`."""
    import csv

    line = io.StringIO()
    writer = csv.writer(line)
    for cells in _table(rows, columns, _harmless):
        writer.writerow(cells)
        yield line.getvalue()
        line.seek(0)
        line.truncate()


def tsv_lines(rows: Iterable[JsonObject], columns: Sequence[str]) -> Iterator[str]:
    """Tab-separated values, with a head; no cell holds a tab or a line end."""
    for cells in _table(rows, columns, str):
        yield "\t".join(cells) + "\n"


def template(pattern: str, columns: Sequence[str]) -> Callable[[Iterable[JsonObject]], Iterator[str]]:
    """Rows written as `pattern` says: `{field}` is a column, `\\t`, `\\n`, `\\0` stand for themselves.

    Each row ends with a line end unless the pattern ends with one or with `\\0`. Raises UsageError for a field that
    there is none of.
    """
    parts: list[tuple[bool, str]] = []
    at = 0
    for found in _PLACEHOLDER.finditer(pattern):
        parts.append((False, pattern[at : found.start()]))
        at = found.end()
        if found[1] is not None:
            if found[1] not in columns:
                raise UsageError(f"--format knows no field {{{found[1]}}}", f"there are: {', '.join(columns)}")
            parts.append((True, found[1]))
        elif found[2] is not None:
            parts.append((False, _ESCAPES.get(found[2], found[0])))
        elif found[0] in ("{{", "}}"):
            parts.append((False, found[0][0]))
        else:
            raise UsageError(f"--format has a {found[0]} on its own", "write {field}, or {{ and }} for braces")
    parts.append((False, pattern[at:]))
    if not "".join(text for field, text in parts[-2:] if not field).endswith(("\n", "\0")):
        parts.append((False, "\n"))

    def write(rows: Iterable[JsonObject]) -> Iterator[str]:
        for row in rows:
            yield "".join(cell(row.get(text)) if field else text for field, text in parts)

    return write


def cell(value: object) -> str:
    """A value as text on one line: nothing for null, `; ` between several."""
    if value is None:
        return ""
    if isinstance(value, list):
        return "; ".join(cell(part) for part in value)
    return clean_line(str(value))


def _table(
    rows: Iterable[JsonObject], columns: Sequence[str], made_safe: Callable[[str], str]
) -> Iterator[Sequence[str]]:
    yield columns
    for row in rows:
        values = (row.get(column) for column in columns)
        yield [cell(value) if isinstance(value, int | float) else made_safe(cell(value)) for value in values]


def _harmless(text: str) -> str:
    # Tabs and returns are spaces by now; a spreadsheet may trim them and find the formula behind.
    return "'" + text if text.lstrip().startswith(_FORMULA) else text
