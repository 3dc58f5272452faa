"""Conditions on what is known of an article beside its words: names, dates, and whether something is there at all.

A condition on names is put to every different value of a column once, by the same matcher that shows matches, and the
column says which rows have a value that met it.
"""

from collections.abc import Mapping
from typing import Any

import numpy as np
from numpy.typing import NDArray

from searchapp.article import is_json_lines
from searchapp.engine.local.search.lookup import rows_of_id
from searchapp.engine.local.search.names import Names
from searchapp.engine.local.search.rows import NOTHING, everything
from searchapp.engine.local.segments.columns import KINDS, NO_DAY, day_number, split_path
from searchapp.engine.local.segments.segment import Segment
from searchapp.query.rising import distinct
from searchapp.query.tree import Among, Dates, Exact, Has, Is, Leaf, Phrase, Undated, Value, Word

Array = NDArray[Any]
_COLUMNS = {"outlet": "outlet", "via": "via", "speaker": "speaker", "path": "path", "lang": "language", "verb": "verb"}

_ALL_IDS = 64
"""Where more than one id in so many is asked for, all are read in a row."""


def rows_of_values(segment: Segment, column: str, wanted: Array) -> Array:
    """The rows that have a value for which the table `wanted` (by number in this segment) is true."""
    if not bool(wanted.any()):
        return NOTHING
    if f"{column}.at" not in segment.file:
        table = np.concatenate((np.zeros(1, bool), wanted))
        return np.flatnonzero(table[segment.column(column)]).astype(np.uint16)
    owners, _ = segment.owners(column)
    return distinct(owners[wanted.take(segment.column(column))])


def named(segment: Segment, names: Names, node: Leaf | Phrase | Value) -> Array:
    """The rows whose outlet, via, speaker, path, language or id meets a leaf, a phrase or a whole value."""
    if node.field == "id":
        wanted = names.meets(node, segment.ids.terms())
        return np.sort(segment.column("id.row")[wanted].astype(np.uint16), kind="stable")
    if node.field == "path":
        return paths(segment, names, node)
    column = _COLUMNS[node.field]
    return rows_of_values(segment, column, names.table(segment, column, node))


def paths(segment: Segment, names: Names, node: Leaf | Phrase | Value) -> Array:
    """The rows whose path meets a condition; the path of a line of a JSON Lines file ends in its number."""
    files = segment.values("path")
    lined = np.array([False, *(is_json_lines(file) for file in files)])
    of_line = lined.take(segment.column("path"))
    rows = rows_of_values(segment, "path", names.table(segment, "path", node))
    if not of_line.any():
        return rows
    if isinstance(node, Value):
        file, line = split_path(node.value, 0)
        held = rows_of_values(segment, "path", names.table(segment, "path", Value("path", file)))
        on_line = held[of_line.take(held) & (segment.column("path.number").take(held) == line)]
        return distinct(np.concatenate((rows[~of_line.take(rows)], on_line)))
    if isinstance(node, (Word, Exact)) and not any(character.isdigit() for character in node.text):
        return rows
    known = np.zeros(segment.documents, bool)
    known[rows] = True
    at = np.flatnonzero(of_line & ~known)
    numbers = segment.column("path.number")[at].tolist()
    named_files = [files[file - 1] for file in segment.column("path")[at].tolist()]
    whole = names.meets(node, [f"{file}#{number}" for file, number in zip(named_files, numbers, strict=True)])
    return distinct(np.concatenate((rows, at[whole].astype(np.uint16))))


def quotes_named(segment: Segment, names: Names, node: Leaf | Phrase | Value) -> Array:
    """The quotes whose speaker, cue or kind meets a condition."""
    if node.field == "kind":
        wanted = names.meets(node, list(KINDS))
        return np.flatnonzero(wanted[segment.column("quote.kind")]).astype(np.uint16)
    column, array = ("speaker", "quote.by") if node.field == "by" else ("verb", "verb")
    table = np.concatenate((np.zeros(1, bool), names.table(segment, column, node)))
    met = table[segment.column(array)]
    if node.field == "by":
        met[segment.column("quote.joint")[table[segment.column("quote.joint.by")]]] = True
    return np.flatnonzero(met).astype(np.uint16)


def among(segment: Segment, node: Among) -> Array:
    """The rows of some articles, by their ids."""
    if len(node.ids) * _ALL_IDS < len(segment.ids):
        return np.array(sorted(row for one in node.ids for row in rows_of_id(segment, one)), np.uint16)
    known = [number for number, one in enumerate(segment.ids.terms()) if one in node.ids]
    return np.sort(segment.column("id.row")[known].astype(np.uint16), kind="stable")


def dated(segment: Segment, node: Dates | Undated) -> Array:
    """The rows whose whole period lies within the days, or that have no date."""
    if isinstance(node, Undated):
        return np.flatnonzero(segment.column("date.first") == NO_DAY).astype(np.uint16)
    first = segment.column("date.first")
    within = first > NO_DAY if node.first is None else first >= day_number(node.first)
    if node.last is not None:
        behind = day_number(node.last) + 1
        within &= first < behind
        if segment.has_periods:
            within &= segment.last_day < behind
    return within.nonzero()[0].astype(np.uint16)


def having(segment: Segment, node: Has) -> Array:
    """The rows that have a quote, speaker, date, outlet, title or via."""
    if node.what == "date":
        mask = segment.column("date.first") != NO_DAY
    elif node.what == "outlet":
        mask = segment.column("outlet") != 0
    elif node.what == "title":
        mask = segment.column("titled") != 0
    else:
        _, mask = segment.owners(node.what)
    return np.flatnonzero(mask).astype(np.uint16)


def marked(segment: Segment, marks: Mapping[str, Array], node: Is) -> Array:
    """The rows that carry a mark. `marks` are tables over all rows of the generation."""
    mask = marks.get(node.what)
    if mask is None:
        return NOTHING
    return np.flatnonzero(mask[segment.base : segment.base + segment.documents]).astype(np.uint16)


def all_rows(segment: Segment) -> Array:
    """Every row, deleted ones too."""
    return everything(segment.documents)
