"""Joining segments: their articles in order, without those deleted, as one new segment.

Nothing is analysed again: posting lists are read, their rows renumbered, and written. Words are taken in slices, so
that memory stays bounded whatever the size of the segments.
"""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from searchapp.engine.local.segments.arrays import SEGMENT_SUFFIX, bounds, narrow
from searchapp.engine.local.segments.builder import new_name
from searchapp.engine.local.segments.lexicon import encode_terms
from searchapp.engine.local.segments.merge_words import GONE, JoinedField, cut
from searchapp.engine.local.segments.postings import ROWS_LIMIT, firsts
from searchapp.engine.local.segments.segment import Segment, open_segments
from searchapp.engine.local.segments.signatures import Signatures, signature_arrays
from searchapp.engine.local.segments.storing import StoreWriter
from searchapp.engine.local.segments.writing import Spool, write_arrays
from searchapp.engine.local.storage.generations import SegmentPart

Array = NDArray[Any]
_DICTIONARIES = 64
"""Dictionaries of stored articles that one segment may have."""


def merge(parts: Sequence[SegmentPart], folder: Path) -> str:
    """Write the living articles of these segments as one segment into `folder`; its name. Raises ValueError when they
    are more than a segment holds. Nothing is synced."""
    segments = open_segments(parts)
    kept = [_living(segment) for segment in segments]
    quotes = [_living_quotes(segment, rows) for segment, rows in zip(segments, kept, strict=True)]
    documents, said = sum(map(len, kept)), sum(map(len, quotes))
    if max(documents, said) > ROWS_LIMIT:
        raise ValueError("the segments hold more than one can")
    row_maps = _row_maps([segment.documents for segment in segments], kept)
    quote_maps = _row_maps([segment.quotes for segment in segments], quotes)
    arrays: dict[str, Array | Spool] = {
        **_columns(segments, kept, quotes),
        **_ids(segments, row_maps),
        **_signatures(segments, row_maps),
        **_stored(segments, kept, folder),
        **JoinedField("text", [segment.text for segment in segments], row_maps, kept, folder).arrays(),
        **JoinedField("said", [segment.said for segment in segments], quote_maps, quotes, folder).arrays(),
    }
    name = new_name()
    write_arrays(folder / f"{name}{SEGMENT_SUFFIX}", arrays, {"documents": documents, "quotes": said})
    return name


def _living(segment: Segment) -> Array:
    return np.arange(segment.documents) if segment.alive is None else np.flatnonzero(segment.alive)


def _living_quotes(segment: Segment, rows: Array) -> Array:
    kept = np.zeros(segment.documents, bool)
    kept[rows] = True
    return np.flatnonzero(kept[segment.quote_owner])


def _row_maps(sizes: list[int], kept: list[Array]) -> list[Array]:
    """For each segment the new number of each row, or GONE."""
    maps, base = [], 0
    for size, rows in zip(sizes, kept, strict=True):
        numbers = np.full(size, GONE, np.int64)
        numbers[rows] = np.arange(base, base + len(rows))
        maps.append(numbers)
        base += len(rows)
    return maps


def _columns(segments: list[Segment], kept: list[Array], quotes: list[Array]) -> dict[str, Array]:
    out: dict[str, Array] = {}
    both = list(zip(segments, kept, strict=True))
    for name in ("date.first", "date.kind", "date.minute", "titled", "path.number"):
        out[name] = np.concatenate([segment.column(name)[rows] for segment, rows in both])
    out["quote.kind"] = np.concatenate([s.column("quote.kind")[rows] for s, rows in zip(segments, quotes, strict=True)])
    lengths = [np.diff(segment.column("quote.at").astype(np.int64))[rows] for segment, rows in both]
    out["quote.at"] = bounds(np.concatenate(lengths)).astype("<u4")
    for name in ("outlet", "language", "path"):
        arrays, tables = _values(segments, name)
        out |= arrays
        out[name] = np.concatenate([table[s.column(name)[rows]] for (s, rows), table in zip(both, tables, strict=True)])
    arrays, tables = _values(segments, "verb")
    out |= arrays
    out["verb"] = np.concatenate([t[s.column("verb")[q]] for s, q, t in zip(segments, quotes, tables, strict=True)])
    for name in ("speaker", "via"):
        arrays, tables = _values(segments, name)
        out |= arrays
        cuts = [cut(segment.column(f"{name}.at"), segment.column(name), rows) for segment, rows in both]
        out[f"{name}.at"] = bounds(np.concatenate([lengths for lengths, _ in cuts])).astype("<u4")
        out[name] = np.concatenate([table[1:][items] - 1 for (_, items), table in zip(cuts, tables, strict=True)])
        if name == "speaker":
            by = [table[s.column("quote.by")[q]] for s, q, table in zip(segments, quotes, tables, strict=True)]
            out["quote.by"] = np.concatenate(by)
            out |= _joint(segments, quotes, tables)
    return {name: narrow(array) if array.dtype == np.int64 else array for name, array in out.items()}


def _joint(segments: list[Segment], quotes: list[Array], tables: list[Array]) -> dict[str, Array]:
    """The further speakers of the quotes kept."""
    numbers, by, base = [], [], 0
    for segment, rows, table in zip(segments, quotes, tables, strict=True):
        said = segment.column("quote.joint")
        kept = np.isin(said, rows)
        numbers.append(base + np.searchsorted(rows, said[kept]))
        by.append(table[segment.column("quote.joint.by")[kept]])
        base += len(rows)
    return {"quote.joint": np.concatenate(numbers), "quote.joint.by": np.concatenate(by)}


def _values(segments: list[Segment], column: str) -> tuple[dict[str, Array], list[Array]]:
    """The values of a column in all segments, and for each segment the new number + 1 of each old number + 1."""
    listed = [segment.values(column) for segment in segments]
    values = sorted(set().union(*listed))
    number = {value: at for at, value in enumerate(values, 1)}
    tables = [np.array([0, *(number[value] for value in held)], np.int64) for held in listed]
    return encode_terms(f"{column}.value", values), tables


def _ids(segments: list[Segment], row_maps: list[Array]) -> dict[str, Array]:
    pairs: list[tuple[str, int]] = []
    for segment, number in zip(segments, row_maps, strict=True):
        moved = number[segment.column("id.row")].tolist()
        pairs += [(name, row) for name, row in zip(segment.ids.terms(), moved, strict=True) if row != GONE]
    pairs.sort()
    return {**encode_terms("id", [name for name, _ in pairs]), "id.row": np.array([row for _, row in pairs], "<u4")}


def _signatures(segments: list[Segment], row_maps: list[Array]) -> dict[str, Array]:
    held = [Signatures(segment).all() for segment in segments]
    rows = np.concatenate([moved[rows] for (rows, _), moved in zip(held, row_maps, strict=True)])
    return signature_arrays(rows, np.concatenate([numbers for _, numbers in held]))


def _stored(segments: list[Segment], kept: list[Array], folder: Path) -> dict[str, Array | Spool]:
    """The stored articles: as they are with their dictionaries, or anew once those have become too many."""
    if sum(segment.file.count("stored.dict_at") - 1 for segment in segments) > _DICTIONARIES:
        writer = StoreWriter(folder)
        for segment, rows in zip(segments, kept, strict=True):
            for row in rows.tolist():
                writer.add(segment.store.packed(row))
        return writer.arrays()
    lengths, data, used = [], [], []
    dictionaries: list[Array] = []
    dictionary_ends: list[Array] = [np.zeros(1, np.int64)]
    for segment, rows in zip(segments, kept, strict=True):
        size, taken = cut(segment.column("stored.at"), segment.column("stored.data"), rows)
        stretch = segment.column("stored.from").searchsorted(rows, "right") - 1
        number = segment.column("stored.with")[stretch].astype(np.int64)
        used.append(np.where(number > 0, number + sum(map(len, dictionary_ends)) - 1, 0))
        lengths.append(size)
        data.append(taken)
        dictionary_ends.append(segment.column("stored.dict_at")[1:] + sum(map(len, dictionaries)))
        dictionaries.append(segment.column("stored.dict"))
    at = bounds(np.concatenate(lengths))
    each = np.concatenate(used)
    stretches = firsts(each)
    return {
        "stored.at": at.astype("<u4" if int(at[-1]) < 1 << 32 else "<u8"),
        "stored.from": stretches.astype("<u4"),
        "stored.with": each[stretches].astype(np.uint8),
        "stored.dict_at": np.concatenate(dictionary_ends).astype("<u4"),
        "stored.dict": np.concatenate(dictionaries),
        "stored.data": np.concatenate(data),
    }
