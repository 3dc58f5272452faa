"""The table of sources: every file that a generation knows, where its articles stand, and how to tell that it changed.

A file is one record; a JSON Lines file has one for each stretch of lines that was read at once. The rows of a record
follow one another in one segment. On the disk the table is columns: a line of JSON, then arrays, little-endian.

    {"records": n, "paths": bytes of all paths, "segments": […], "errors": {"17": "…"}} \\n  paths  digests  columns
"""

import json
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from functools import partial
from itertools import groupby
from typing import Any, NamedTuple

import numpy as np

from searchapp.engine.engine import DIGEST, RULES, SourceState, Stamp, Stretch
from searchapp.errors import IndexDamaged
from searchapp.records import dataclass
from searchapp.text.skipped import skipped_together

NAME = "sources.table"
Key = tuple[str, int]
"""What a record is known by: the path of its file, and the byte of it at which it begins."""

_COLUMNS = (
    "size", "modified", "altered", "rules", "start", "stop", "first_line", "segment", "first_row", "articles", "quotes",
    "undated",
)  # fmt: skip
_SEPARATOR = "\0"


class Record(NamedTuple):
    """A file, or a stretch of lines of one.

    `size`, `modified` and `altered` are the file's as it was read (bytes; nanoseconds of the change of contents and of
    its entry), `rules` a fingerprint of the settings that it was read with, `digest` that of the bytes from
    `start` to `stop`. Its articles are the rows from `first_row` on of `segment` ("" where there are none).
    """

    path: str
    digest: bytes
    size: int
    modified: int
    altered: int
    rules: int
    start: int
    stop: int
    first_line: int
    segment: str
    first_row: int
    articles: int
    quotes: int
    undated: int
    error: str | None = None

    @property
    def key(self) -> Key:
        """What it is known by."""
        return self.path, self.start


_record: Callable[[Iterable[Any]], Record] = partial(tuple.__new__, Record)
_stamp: Callable[[Iterable[int]], Stamp] = partial(tuple.__new__, Stamp)
# What `_make` does, at a third of its cost.


@dataclass(frozen=True)
class SourceTable:
    """All records of a generation, by path and then by place in the file."""

    records: tuple[Record, ...] = ()

    def stamps(self) -> dict[str, Stamp]:
        """What tells whether a file has changed, by path. One of which only some stretches were read has size -1."""
        found = {record[0]: _stamp(record[2:6]) for record in self.records}
        in_stretches = [record for record in self.records if record.start or record.stop != record.size]
        for path, stretches in groupby(in_stretches, key=lambda record: record.path):
            found[path] = _stamp_of_all(tuple(stretches))
        return found

    def states(self) -> dict[str, SourceState]:
        """What is known of each file, its stretches taken together."""
        return _states(self.records)

    def faulty(self) -> tuple[SourceState, ...]:
        """The files that could not be read, or not all of them."""
        faulty = {record.path for record in self.records if record.error is not None}
        return tuple(_states(record for record in self.records if record.path in faulty).values())

    def of_paths(self, paths: Collection[str]) -> dict[str, tuple[Record, ...]]:
        """The records of each of these paths that has any, in file order."""
        wanted = frozenset(paths)
        chosen = [record for record in self.records if record.path in wanted] if wanted else []
        return {path: tuple(records) for path, records in groupby(chosen, key=lambda record: record.path)}

    def stretches(self, path: str) -> tuple[Stretch, ...]:
        """The stretches of a JSON Lines file that were read, in file order."""
        return tuple(
            Stretch(record.start, record.stop, record.first_line, record.digest.hex(), record.rules)
            for record in self.records
            if record.path == path
        )


def _stamp_of_all(stretches: tuple[Record, ...]) -> Stamp:
    """The stamp of a file by the records of its stretches."""
    last, at, rules = stretches[-1], 0, 0
    for record in stretches:
        whole = record.start == at and (record.size, record.modified, record.altered) == last[2:5]
        at, rules = (record.stop, (rules + record.rules) & RULES) if whole else (-1, 0)
    return Stamp(last.size if at == last.size else -1, last.modified, last.altered, rules)


def _states(records: Iterable[Record]) -> dict[str, SourceState]:
    found: dict[str, SourceState] = {}
    for record in records:
        state = SourceState(
            record.path, record.size, record.modified, record.digest.hex(),
            record.articles, record.quotes, record.undated, record.error,
        )  # fmt: skip
        before = found.get(record.path)
        found[record.path] = state if before is None else _joined(before, state)
    return found


def _joined(first: SourceState, second: SourceState) -> SourceState:
    return first._replace(
        articles=first.articles + second.articles,
        quotes=first.quotes + second.quotes,
        undated=first.undated + second.undated,
        error=skipped_together(first.error, second.error),
        digest="",
    )


def table_of(records: Iterable[Record]) -> SourceTable:
    """The table of these records, in order."""
    return SourceTable(tuple(sorted(records, key=lambda record: record.key)))


def encode(table: SourceTable) -> bytes:
    """The bytes of the table's file."""
    records = table.records
    names = {name: number for number, name in enumerate(sorted({record.segment for record in records} - {""}))}
    names[""] = -1
    columns = list(zip(*records, strict=True)) if records else [()] * len(Record._fields)
    at: dict[str, Sequence[Any]] = dict(zip(Record._fields, columns, strict=True))
    at["segment"] = [names[name] for name in at["segment"]]
    paths = _SEPARATOR.join(at["path"]).encode("utf-8", "surrogateescape")
    header = {
        "records": len(records),
        "paths": len(paths),
        "segments": [name for name in names if name],
        "errors": {str(number): error for number, error in enumerate(at["error"]) if error is not None},
    }
    arrays = [np.array(at[name], "<i8").tobytes() for name in _COLUMNS]
    return b"".join([json.dumps(header).encode(), b"\n", paths, b"".join(at["digest"]), *arrays])


def decode(data: bytes, path: object = NAME) -> SourceTable:
    """The table that a file holds. Raises IndexDamaged."""
    try:
        head, _, rest = data.partition(b"\n")
        header = json.loads(head)
        count, cut = int(header["records"]), int(header["paths"])
        if len(rest) != cut + count * (DIGEST + 8 * len(_COLUMNS)):
            raise ValueError("not as long as it says")
        return SourceTable(tuple(_records(header, rest, count, cut)))
    except (ValueError, KeyError, TypeError, IndexError) as error:
        raise IndexDamaged(f"{path} is damaged") from error


def _records(header: Mapping[str, Any], rest: bytes, count: int, cut: int) -> Iterator[Record]:
    if not count:
        return iter(())
    paths = rest[:cut].decode("utf-8", "surrogateescape").split(_SEPARATOR)
    digests = [rest[at : at + DIGEST] for at in range(cut, cut + count * DIGEST, DIGEST)]
    at, columns = cut + count * DIGEST, {}
    for name in _COLUMNS:
        columns[name] = np.frombuffer(rest, "<i8", count, at).tolist()
        at += 8 * count
    names: list[str] = [*header["segments"], ""]
    columns["segment"] = [names[number] for number in columns["segment"]]
    errors: list[str | None] = [None] * count
    for number, error in header["errors"].items():
        errors[int(number)] = str(error)
    ordered = [columns[name] for name in _COLUMNS]
    return map(_record, zip(paths, digests, *ordered, errors, strict=True))
