"""Many queries in one run: a query a line, or a JSON object a line with `id` and `query`."""

import json
import sys
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

import click

from searchapp.cli.completing import files
from searchapp.cli.exits import FAILED, FOUND, NOTHING
from searchapp.errors import QueryError, ReadingError, SearchappError, UnknownArticle, UsageError, placed_in
from searchapp.patterns import late
from searchapp.records import dataclass

_MEANT_AS_JSON = late(r"\{\s*\"")


@dataclass(frozen=True, slots=True)
class Ask:
    """One query of a run: its text, its label within a batch, its line there (from 1).

    `fault` says why the line could not be read; `is_text` that the text itself is asked about, not an id.
    """

    text: str
    label: str | int | None = None
    line: int | None = None
    fault: UsageError | None = None
    is_text: bool = False


def batch_option(key: str = "query") -> Callable[[Callable[..., Any]], Callable[..., Any]]:
    """`--batch FILE|-`; `key` as in `read_batch`."""
    plain = "A query" if key == "query" else "An id"
    return click.option(
        "--batch",
        metavar="FILE|-",
        shell_complete=files,
        help=f'{plain} a line, or {{"id": …, "{key}": …}} a line; - is standard input.',
    )


def read_batch(name: str, key: str = "query") -> Sequence[Ask]:
    """The queries of a batch file, in order; blank lines are passed over. `key` names the text in JSON objects.

    A line that is a query is labelled by its number, one that is an id by itself.

    Raises UsageError for a file that cannot be read.
    """
    try:
        data = sys.stdin.buffer.read() if name == "-" else Path(name).read_bytes()
    except OSError as error:
        raise UsageError(
            f"cannot read the batch file {name}: {error.strerror}", "name a file, or - for standard input"
        ) from error
    return list(_asks(data, key))


def run_batch(asks: Sequence[Ask], answer: Callable[[Ask, bool], bool]) -> int:
    """Answer every query; one that cannot be read is reported with its line, and the rest is answered.

    `answer` is told whether it is the first, and says whether anything was found. Gives the exit status.
    """
    found, failed, first = False, False, True
    for ask in asks:
        try:
            if ask.fault is not None:
                raise ask.fault
            with placed_in(ask.text):
                found |= answer(ask, first)
            first = False
        except (UsageError, QueryError, UnknownArticle, ReadingError) as error:
            failed = True
            _report(ask, error)
        sys.stdout.flush()
    return FAILED if failed else FOUND if found else NOTHING


def _report(ask: Ask, error: SearchappError) -> None:
    from searchapp.text.clean import clean_line

    print(f"searchapp: line {ask.line}: {clean_line(str(error))}", file=sys.stderr)


def _asks(data: bytes, key: str) -> Iterator[Ask]:
    for number, raw in enumerate(data.split(b"\n"), 1):
        try:
            line = raw.decode("utf-8-sig" if number == 1 else "utf-8").strip()
        except UnicodeDecodeError:
            yield _faulty(number, "not UTF-8", "save the batch as UTF-8")
            continue
        if not line:
            continue
        if line.startswith("{") and (line.endswith("}") or _MEANT_AS_JSON.match(line)):
            yield _from_json(line, number, key)
        else:
            yield Ask(line, number if key == "query" else line, number)


def _from_json(line: str, number: int, key: str) -> Ask:
    form = f'write {{"id": …, "{key}": …}}'
    try:
        row = json.loads(line)
    except (ValueError, RecursionError):
        if key == "query" and not _MEANT_AS_JSON.match(line):
            return Ask(line, number, number)  # `{said:a by:b}` is a query too
        return _faulty(number, "not a JSON object", f"{form}, or an id")
    label = row.get("id")
    if isinstance(label, bool) or not isinstance(label, str | int | None):
        return _faulty(number, "the id is neither text nor a whole number", form)
    text = row.get(key)
    if key == "text" and text is None and isinstance(label, str):
        return Ask(label, label, number)
    if text is None:
        return _faulty(number, f'there is no "{key}" in the object', form)
    if not isinstance(text, str):
        return _faulty(number, f'the "{key}" is no text', form)
    if not text.strip():
        every = ', or "*" for every article' if key == "query" else ""
        return _faulty(number, f'the "{key}" is empty', form + every)
    return Ask(text, number if label is None else label, number, is_text=key == "text")


def _faulty(number: int, what: str, mend: str) -> Ask:
    return Ask("", number, number, UsageError(what, mend))
