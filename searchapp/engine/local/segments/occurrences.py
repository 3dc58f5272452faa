"""Where every word of a segment's texts stands, told from their chunks by arithmetic on whole arrays."""

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from searchapp.engine.local.segments.postings import BLOCK, ranges
from searchapp.engine.local.segments.texts import Texts
from searchapp.engine.local.segments.vocabulary import PARAGRAPH, ChunkTables, as_array

Array = NDArray[Any]
_LAST_PLACE = (1 << 24) - 1
"""Positions beyond this one are not told apart."""


@dataclass(frozen=True, slots=True)
class Begins:
    """Positions where sentences, or paragraphs, begin: those of row `r` are `places[at[r]:at[r + 1]]`."""

    at: Array
    places: Array


@dataclass(frozen=True, slots=True)
class Occurrences:
    """The type (see `vocabulary`), row and position of every occurrence, in the order of the texts; the tokens of each
    row's text and of its title, which comes first; and where sentences and paragraphs of the body begin."""

    types: Array
    rows: Array
    places: Array
    lengths: Array
    titles: Array
    sentences: Begins
    paragraphs: Begins


def occurrences(texts: Texts, tables: ChunkTables) -> Occurrences:
    """The occurrences in these texts."""
    numbers = as_array(texts.chunks)
    reach = np.zeros(len(numbers) + 1, np.uint32)
    np.cumsum(tables.width[numbers], out=reach[1:])
    of_title, of_body = as_array(texts.title_chunks).astype(np.int64), as_array(texts.body_chunks).astype(np.int64)
    ends = np.cumsum(of_title + of_body)
    bodies = ends - of_body
    first = reach[bodies - of_title]
    lengths, titles = reach[ends] - first, reach[bodies] - first
    rows = np.repeat(np.arange(len(ends), dtype=np.uint16), of_title + of_body)
    small = int(lengths.max(initial=0)) < 1 << 16
    pieces = []
    for at in range(0, len(numbers), BLOCK):
        block = slice(at, at + BLOCK)
        places = (reach[:-1][block] - first[rows[block]]).astype(np.uint16 if small else np.uint32)
        pieces.append(_of_chunks(tables, numbers[block], rows[block], places))
    begins = _sentences(numbers, bodies, ends, rows)
    places = reach[begins] - first[rows[begins]]
    leads = _lead(numbers, begins, rows[begins])
    types, rows_of, places_of = (
        np.concatenate([piece[part] for piece in pieces] or [np.zeros(0, np.uint32)]) for part in range(3)
    )
    return Occurrences(
        types,
        rows_of,
        places_of,
        lengths,
        titles,
        _begins(rows[begins], places, len(ends)),
        _begins(rows[begins[leads]], places[leads], len(ends)),
    )


def _of_chunks(tables: ChunkTables, chunks: Array, rows: Array, places: Array) -> tuple[Array, Array, Array]:
    """The types, rows and positions of what these chunks hold, given the position at which each begins."""
    counts = tables.held[chunks].astype(np.intp)
    items, rows, places = np.repeat(tables.starts[chunks], counts), np.repeat(rows, counts), np.repeat(places, counts)
    several = np.flatnonzero(counts > 1)
    lengths = counts[several]
    at = ranges(np.cumsum(counts)[several] - lengths, lengths)
    items[at] = ranges(tables.starts[chunks[several]], lengths)
    places[at] += tables.offset[items[at]].astype(places.dtype)
    return tables.type_of[items], rows, np.minimum(places, _LAST_PLACE) if places.itemsize > 2 else places


def _sentences(numbers: Array, bodies: Array, ends: Array, rows: Array) -> Array:
    """The chunks with which sentences begin: the first of a body and those behind an end, wherever a word is."""
    marks = np.flatnonzero(numbers <= PARAGRAPH)
    at, of = np.concatenate((bodies, marks + 1)), np.concatenate((np.arange(len(ends)), rows[marks]))
    at = at[at < ends[of]]
    return np.sort(at[numbers[at] > PARAGRAPH])


def _lead(numbers: Array, begins: Array, rows: Array) -> Array:
    """Which of the sentences begin a paragraph."""
    ended = np.searchsorted(np.flatnonzero(numbers == PARAGRAPH), begins)
    leads = np.ones(len(begins), bool)
    leads[1:] = (rows[1:] != rows[:-1]) | (ended[1:] != ended[:-1])
    return leads


def _begins(rows: Array, places: Array, number: int) -> Begins:
    at = np.zeros(number + 1, np.int64)
    np.cumsum(np.bincount(rows, minlength=number), out=at[1:])
    return Begins(at, places)
