"""The way from a file to its articles: open, unpack, decode, page, articles."""

import re
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from searchapp.article import Reading, is_json_lines
from searchapp.errors import ReadingError
from searchapp.patterns import compiled
from searchapp.reading.articles import NOTHING_SET, articles_of, as_seen
from searchapp.reading.files.opening import lines_within, load, unpack
from searchapp.reading.formats import page_of
from searchapp.reading.jsonl import Collected, read_line
from searchapp.reading.lines.recurring import NONE, RecurringLines
from searchapp.reading.mailboxes import letters_of, read_mailbox
from searchapp.reading.outlets.outlets import OutletList
from searchapp.reading.own.settings import FileSettings

_LINE = compiled(r"(?P<file>.+\.(?:jsonl|ndjson)(?:\.gz)?)#(?P<number>[1-9]\d{0,9})", re.DOTALL | re.IGNORECASE)
_LISTS = tuple(f"{end}{packed}" for end in (".json", ".csv", ".tsv") for packed in ("", ".gz"))
_WARNINGS = 100


def read(
    path: Path,
    shown: str | None = None,
    settings: FileSettings = NOTHING_SET,
    outlets: OutletList | None = None,
    recurring: RecurringLines = NONE,
) -> Reading:
    """Read one file; `shown` is the path as articles carry it. `FILE.jsonl#LINE` reads that line alone.

    `outlets` are the outlets known (the user's own among them), those that ship with the project if None.
    `recurring` are the lines that other files of its folder have too.

    A file that cannot be read is a `Reading` with its `error`. A whole JSON Lines file is read as one
    `Reading` without a text: the offsets of each of its articles are into the text of its own line.
    """
    name = shown if shown is not None else str(path)
    try:
        if is_json_lines(path.name):
            return _whole(name, read_lines(path, name, settings, outlets))
        one = _LINE.fullmatch(str(path))
        if one and not path.exists():
            return _one_line(Path(one["file"]), int(one["number"]), name, settings, outlets)
        return read_bytes(load(path), name, settings, outlets, recurring)
    except ReadingError as error:
        return Reading(name, error=str(error))


def read_bytes(
    data: bytes,
    path: str,
    settings: FileSettings = NOTHING_SET,
    outlets: OutletList | None = None,
    recurring: RecurringLines = NONE,
) -> Reading:
    """Read the bytes of the file named `path`. Pure: nothing is looked up and nothing is remembered."""
    try:
        data = unpack(data)
        if is_json_lines(path):
            lines = ((f"{path}#{number}", line) for number, line in enumerate(data.split(b"\n"), 1) if line.strip())
            return _whole(path, (read_line(line, name, settings, outlets) for name, line in lines))
        if path.casefold().endswith(_LISTS):
            from searchapp.reading.lists import read_list

            if (listed := read_list(data, path, settings, outlets)) is not None:
                return listed
        if data.startswith(b"From ") and (letters := letters_of(data)):
            return read_mailbox(letters, path, settings, outlets)
        opened = page_of(data, path, settings.encoding)
    except ReadingError as error:
        return Reading(path, error=str(error))
    articles = articles_of(opened.page, settings, outlets, recurring)
    if not any(article.body for article in articles):
        return Reading(path, opened.encoding, error="no text in the page")
    language = articles[0].language
    return Reading(path, opened.encoding, language, None, opened.warnings, articles, opened.page.text)


def lines_read(data: bytes, path: str, settings: FileSettings = NOTHING_SET) -> Iterator[str]:
    """The lines of a text file as `read_bytes` compares them with those that recur in its folder."""
    with suppress(ReadingError):
        page = page_of(unpack(data), path, settings.encoding).page
        for line in page.lines:
            yield line.text
            if (seen := as_seen(line.text)) != line.text:
                yield seen


def read_lines(
    path: Path, shown: str, settings: FileSettings = NOTHING_SET, outlets: OutletList | None = None
) -> Iterator[Reading]:
    """Read a JSON Lines file of any length, a `Reading` for each line that is not blank, `FILE.jsonl#LINE` its path.

    Raises ReadingError where the file itself cannot be read.
    """
    for number, line in enumerate(lines_within(path), 1):
        if line.strip():
            yield read_line(line, f"{shown}#{number}", settings, outlets)


def _one_line(file: Path, wanted: int, name: str, settings: FileSettings, outlets: OutletList | None) -> Reading:
    for number, line in enumerate(lines_within(file), 1):
        if number == wanted:
            return read_line(line, name, settings, outlets)
    raise ReadingError(f"no line {wanted}")


def _whole(name: str, readings: Iterator[Reading]) -> Reading:
    found = Collected()
    for reading in readings:
        found.add(int(reading.path.rpartition("#")[2]), reading)
    warnings = (*found.faults[:_WARNINGS], *found.notes[:_WARNINGS])
    if not found.articles:
        return Reading(name, error=warnings[0] if warnings else "empty", warnings=warnings)
    language, skipped = found.articles[0].language, tuple(found.faults)
    return Reading(name, "utf-8", language, None, warnings, tuple(found.articles), skipped=skipped)
