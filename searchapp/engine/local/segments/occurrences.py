"""Where every word of a segment's texts stands, told from their chunks by arithmetic on whole arrays."""

from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from searchapp.engine.local.segments.postings import ranges
from searchapp.engine.local.segments.texts import Block, Texts
from searchapp.engine.local.segments.vocabulary import PARAGRAPH, ChunkTables

Array = NDArray[Any]
_LAST_PLACE = (1 << 24) - 1
"""Positions beyond this one are not told apart."""


class Begins(NamedTuple):
    """Where sentences, or paragraphs, begin: how many each row has, and the positions of all."""

    counts: Array
    places: Array


class Occurrences(NamedTuple):
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
    """The occurrences in these texts, which are let go of."""
    size = sum(int(tables.held.take(block.chunks).sum(dtype=np.int64)) for block in texts.blocks())
    types, rows, places = np.empty(size, np.uint32), np.empty(size, np.uint16), np.empty(size, np.uint16)
    of_rows: list[list[Array]] = [[np.zeros(0, np.uint32)] for _ in range(6)]
    at = 0
    for block in texts.blocks():
        found = _in_block(block, tables)
        if places.itemsize == 2 and int(found.lengths.max()) >= 1 << 16:
            places = places.astype(np.uint32)
        end = at + len(found.types)
        types[at:end], rows[at:end], places[at:end] = found[:3]
        for whole, part in zip(of_rows, (*found[3:5], *found.sentences, *found.paragraphs), strict=True):
            whole.append(part.astype(np.uint32))
        at = end
    texts.clear()
    lengths, titles, *begins = map(np.concatenate, of_rows)
    return Occurrences(types, rows, places, lengths, titles, Begins(*begins[:2]), Begins(*begins[2:]))


def _in_block(block: Block, tables: ChunkTables) -> Occurrences:
    chunks, sizes = block.chunks, np.diff(block.ends, prepend=0)
    reach = np.zeros(len(chunks) + 1, np.int32)
    np.cumsum(tables.width.take(chunks), out=reach[1:])
    first = reach.take(block.bodies - block.titles)
    rows = np.arange(len(sizes), dtype=np.uint16).repeat(sizes)
    places = reach[:-1] - first.repeat(sizes)
    sentences = _sentences(block, rows)
    leads = sentences[_lead(chunks, sentences, rows[sentences])]
    return Occurrences(
        *_of_chunks(tables, chunks, rows + np.uint16(block.row), places),
        lengths=reach.take(block.ends) - first,
        titles=reach.take(block.bodies) - first,
        sentences=Begins(np.bincount(rows[sentences], minlength=len(sizes)), places[sentences]),
        paragraphs=Begins(np.bincount(rows[leads], minlength=len(sizes)), places[leads]),
    )


def _of_chunks(tables: ChunkTables, chunks: Array, rows: Array, places: Array) -> tuple[Array, Array, Array]:
    """The types, rows and positions of what these chunks hold, given the position at which each begins."""
    counts = tables.held.take(chunks)
    held = np.arange(len(chunks)).repeat(counts)
    types, rows, places = tables.first_type.take(chunks.take(held)), rows.take(held), places.take(held)
    several = np.flatnonzero(counts > 1)
    lengths = counts[several]
    items = ranges(tables.starts[chunks[several]], lengths)
    at = ranges(counts.cumsum(dtype=np.int64)[several] - lengths, lengths)
    types[at] = tables.type_of[items]
    places[at] += tables.offset[items]
    return types, rows, np.minimum(places, _LAST_PLACE, out=places)


def _sentences(block: Block, rows: Array) -> Array:
    """The chunks with which sentences begin: the first of a body and those behind an end, wherever a word is."""
    marks = np.flatnonzero(block.chunks <= PARAGRAPH)
    at = np.concatenate((block.bodies, marks + 1))
    at = at[at < np.concatenate((block.ends, block.ends[rows[marks]]))]
    return np.sort(at[block.chunks[at] > PARAGRAPH], kind="stable")


def _lead(chunks: Array, sentences: Array, rows: Array) -> Array:
    """Which of the sentences begin a paragraph."""
    ended = np.searchsorted(np.flatnonzero(chunks == PARAGRAPH), sentences)
    leads = np.ones(len(sentences), bool)
    leads[1:] = (rows[1:] != rows[:-1]) | (ended[1:] != ended[:-1])
    return leads
