"""An answer, whatever was asked for, written in the format that was chosen."""

import json
import os
import shutil
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import field
from functools import partial
from itertools import chain, islice
from typing import TYPE_CHECKING, Any, Generic, Protocol, TypeVar

from searchapp.cli.asking import Asking
from searchapp.cli.batch import Ask
from searchapp.cli.output import Output, write, write_bytes
from searchapp.engine.engine import FacetCount
from searchapp.export.objects import JsonObject, dumps, facets_object, none_object
from searchapp.export.rows import KWIC_COLUMNS, QUOTED_KWIC_COLUMNS, cell, csv_lines, json_lines, template, tsv_lines
from searchapp.records import dataclass
from searchapp.text.clean import clean, clean_line, escape_json
from searchapp.text.counted import counted

if TYPE_CHECKING:
    from searchapp.export.kwic import KwicHit


class Placed(Protocol):
    """What stands in a file."""

    @property
    def path(self) -> str:
        """The path as articles carry it."""
        ...


Item = TypeVar("Item", bound=Placed)


@dataclass(frozen=True)
class Answer(Generic[Item]):
    """What was found. `items` are made as they are written; `noun` is what they are called (`hits`).

    `label` is the id of the query within a batch, `skipped` how many stand before the first item; None where a person
    need not be told.
    """

    query: str
    total: int
    items: Iterable[Item]
    noun: str
    columns: tuple[str, ...]
    as_object: Callable[[Item], JsonObject]
    as_text: Callable[[Item], str]
    took_ms: float = 0.0
    facets: Mapping[str, tuple[FacetCount, ...]] = field(default_factory=dict)
    label: str | int | None = None
    provenance: Mapping[str, Any] = field(default_factory=dict)
    skipped: int | None = None


def in_context(
    answer: Answer[Item], lines: "Iterator[KwicHit]", ask: Asking, output: Output
) -> "tuple[Answer[KwicHit], bool]":
    """The answer with matches in their context for its items, of which `ask` counts, and whether there is any."""
    from searchapp.export.kwic import kwic_object, kwic_text, quoted_kwic_object

    quoted = answer.noun == "quotes"
    columns, as_object = (QUOTED_KWIC_COLUMNS, quoted_kwic_object) if quoted else (KWIC_COLUMNS, kwic_object)
    width = shutil.get_terminal_size().columns if sys.stdout.isatty() else 0
    as_text = partial(kwic_text, columns=width, colored=output.colored)

    def of_lines(items: "Iterable[KwicHit]", total: int) -> "Answer[KwicHit]":
        return Answer(
            answer.query, total, items, answer.noun, columns, as_object, as_text, answer.took_ms, answer.facets,
            answer.label, answer.provenance,
        )  # fmt: skip

    if output.format == "count":
        total = sum(1 for _ in lines)
        return of_lines((), total), total > 0
    first = list(islice(lines, 1))
    items = islice(chain(first, lines), ask.offset, ask.offset + ask.limit if ask.limit else None)
    return of_lines(items, answer.total), bool(first)


def print_answer(answer: Answer[Item], output: Output, *, head: bool = True) -> None:
    """Write an answer; `head` says whether a table gets its head."""
    chosen = output.format
    if chosen == "quiet":
        return
    if chosen == "count":
        write([f"{answer.total}\n" if answer.label is None else f"{cell(answer.label)}\t{answer.total}\n"])
    elif chosen == "json":
        write(_json_object(answer))
        write(["\n"])
    elif chosen in ("paths", "paths0"):
        _write_paths(_paths(answer), raw=chosen == "paths0")
    elif chosen == "text":
        from searchapp.cli.wrapping import for_people

        write(_text(answer) if output.kwic else for_people(_text(answer)))
    else:
        write(_rows(answer, output, head=head))


def exit_status(found: bool, output: Output) -> int:
    """0 or 1, whether anything was found; a person is told when nothing was."""
    if not found and output.format == "text":
        print("nothing found that stands in the text" if output.kwic else "nothing found", file=sys.stderr)
    return 0 if found else 1


def print_explanation(ask: Ask, meaning: str, total: int, noun: str) -> bool:
    """Write what is asked for, in words, and how many `noun`s that finds; whether any."""
    head = "" if ask.label is None else f"# {ask.label}: {clean_line(ask.text)}\n"
    write([f"{head}{clean(meaning)}\n{total} {noun}{'' if total == 1 else 's'}\n"])
    return total > 0


def _rows(answer: Answer[Item], output: Output, *, head: bool) -> Iterator[str]:
    chosen = output.format
    columns, about = answer.columns, {}
    if answer.label is not None:
        columns, about = ("query_id", *columns), {"query_id": answer.label}
    objects = ({**about, **answer.as_object(item)} for item in answer.items)
    if chosen == "template":
        assert output.pattern is not None
        yield from template(output.pattern, columns)(objects)
        return
    if chosen in ("ris", "bibtex"):
        from searchapp.export.bibliography import bibtex_lines, ris_lines

        yield from (ris_lines if chosen == "ris" else bibtex_lines)(objects, columns)
        return
    if answer.provenance and head:
        if chosen == "jsonl":
            yield dumps({"provenance": dict(answer.provenance)}) + "\n"
        else:
            yield f"# {escape_json(json.dumps(dict(answer.provenance)))}\n"
    lines = {"jsonl": json_lines, "csv": csv_lines, "tsv": tsv_lines}[chosen](objects, columns)
    if not head and chosen != "jsonl":
        next(lines)
    yield from lines


def _json_object(answer: Answer[Item]) -> Iterator[str]:
    """One JSON object, written as its items come, so that all hits of a large index need little memory."""
    about: JsonObject = {} if answer.label is None else {"id": answer.label}
    about |= {"query": answer.query, "total": answer.total, "took_ms": round(answer.took_ms, 3)}
    if answer.facets:
        about |= {"facets": facets_object(answer.facets), "none": none_object(answer.facets)}
    if answer.provenance:
        about["provenance"] = dict(answer.provenance)
    yield dumps(about)[:-1] + f', "{answer.noun}": ['
    comma = ""
    for item in answer.items:
        yield comma + _inner(answer.as_object(item))
        comma = ", "
    yield "]}"


def _inner(row: JsonObject) -> str:
    return escape_json(json.dumps(row, ensure_ascii=False))


def _paths(answer: Answer[Item]) -> Iterator[str]:
    seen = set[str]()
    for item in answer.items:
        if item.path not in seen:
            seen.add(item.path)
            yield item.path


def _write_paths(paths: Iterable[str], *, raw: bool) -> None:
    if raw:
        write_bytes(os.fsencode(path) + b"\0" for path in paths)
    else:
        write(clean_line(path) + "\n" for path in paths)


def _text(answer: Answer[Item]) -> Iterator[str]:
    from searchapp.export.page import facet_lines

    if answer.label is not None:
        yield clean_line(f"# {answer.label}: {answer.query}") + "\n\n"
    if answer.provenance:
        yield f"# {escape_json(json.dumps(dict(answer.provenance)))}\n\n"
    shown = 0
    for shown, item in enumerate(answer.items, 1):  # noqa: B007
        yield answer.as_text(item)
    if answer.facets:
        yield from facet_lines(answer.facets)
    if answer.skipped is None:
        return
    if shown and sys.stdout.isatty():
        yield _how_many(answer, answer.skipped, shown)
    elif not shown and answer.total and answer.skipped:
        print(f"no more: {_counted(answer)} in all", file=sys.stderr)


def _how_many(answer: Answer[Item], skipped: int, shown: int) -> str:
    """Which of how many have been shown, and how to go on."""
    last = skipped + shown
    if shown == answer.total:
        return f"{_counted(answer)}\n"
    more = f"; go on with --offset {last}, or -n 0 for all" if last < answer.total else ""
    return f"{skipped + 1:,} to {last:,} of {_counted(answer)}{more}\n"


def _counted(answer: Answer[Item]) -> str:
    return counted(answer.total, "article" if answer.noun == "hits" else "quote")
