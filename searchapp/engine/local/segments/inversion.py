"""From texts to posting lists, by sorting whole arrays.

`invert` makes the arrays of an inverted field:

    {p}.term.bytes, {p}.term.at   the terms, sorted by code point, as UTF-8 (see `lexicon`)
    {p}.joined, .joined_parts     which terms are joined forms, and of how many tokens
    {p}.form.*                    posting lists of the terms over title and body (see `postings`)
    {p}.place.at, {p}.place       where each term stands: positions from 0 in the row's text, title first
    {p}.title.of, {p}.title.*     terms that stand in titles; their posting lists over titles alone
    {p}.stem.bytes, {p}.stem.at   stem ␟ language, sorted
    {p}.stem.terms, .terms_at     the terms that have this stem in this language
    {p}.stem.list                 which of {p}.stems.* it has, + 1; 0 where its only term stands in its language alone
    {p}.stems.*, {p}.stemtitle.*  posting lists of stems, as those of terms
    {p}.length, {p}.titles        tokens of each row's text, and of its title
    {p}.sentence.at, .sentence    positions where sentences of the body begin; {p}.paragraph.* likewise

Words are taken in slices, so that memory stays bounded whatever the size of the segment.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from searchapp.engine.local.segments.lexicon import encode_terms
from searchapp.engine.local.segments.postings import AT_ONCE, Lists, encode, ranges, slices, together
from searchapp.engine.local.segments.texts import Texts
from searchapp.engine.local.segments.vocabulary import JOINT, PARAGRAPH, ChunkTables, as_array, term_of, word_of
from searchapp.text.stems import code_of
from searchapp.text.tokens import stems_in

Array = NDArray[Any]
_LAST_PLACE = (1 << 24) - 1
"""Positions beyond this one are not told apart."""


@dataclass(frozen=True, slots=True)
class _Chunks:
    """The chunks of all texts in their order: their numbers, and the row and the position of their first tokens."""

    numbers: Array
    rows: Array
    places: Array


@dataclass(frozen=True, slots=True)
class _Stems:
    """`of[type]` is the number of a type's stem + 1, a row for each language, 0 where it does not occur in it.
    Those of the terms of stem `s` are `terms[starts[s]:starts[s + 1]]`; it occurs `totals[s]` times."""

    names: list[str]
    of: Array
    starts: Array
    terms: Array
    totals: Array


def invert(
    prefix: str, texts: Texts, tables: ChunkTables, languages: Array, codes: Sequence[str | None]
) -> dict[str, Array]:
    """The arrays of the field; `languages[row]` is the number in `codes` of the language of a row."""
    numbers = as_array(texts.chunks)
    reach = np.zeros(len(numbers) + 1, np.uint32)
    np.cumsum(tables.width[numbers], out=reach[1:])
    of_title, of_body = as_array(texts.title_chunks).astype(np.int64), as_array(texts.body_chunks).astype(np.int64)
    row_chunks = of_title + of_body
    row_ends = np.cumsum(row_chunks)
    row_starts = row_ends - row_chunks
    first_place = reach[row_starts]
    titles, lengths = reach[row_starts + of_title] - first_place, reach[row_ends] - first_place
    rows = np.repeat(np.arange(len(lengths), dtype=np.uint16), row_chunks)
    places = reach[:-1]
    places -= np.repeat(first_place, row_chunks)
    chunks = _Chunks(numbers, rows, places)
    out = _boundaries(prefix, chunks, row_starts + of_title, row_ends)

    occurring = _occurring(tables, chunks, languages, len(codes))
    often = occurring.sum(axis=0)
    terms, term_of_type = _terms(tables.types, often > 0)
    totals = np.bincount(term_of_type, often, len(terms) + 1)[: len(terms)].astype(np.int64)
    out |= encode_terms(f"{prefix}.term", terms) | joined_arrays(prefix, terms)
    out |= _form_arrays(prefix, tables, chunks, term_of_type, totals, titles)
    stems = _stems(tables.types, occurring, term_of_type, codes)
    out |= _stem_arrays(prefix, stems, totals, tables, chunks, languages, titles)
    out[f"{prefix}.length"] = lengths.astype("<u4")
    out[f"{prefix}.titles"] = titles.astype("<u4")
    return out


def joined_arrays(prefix: str, terms: Sequence[str]) -> dict[str, Array]:
    """Which terms are joined forms, and of how many tokens."""
    joined = [(number, int(term.partition(JOINT)[2])) for number, term in enumerate(terms) if JOINT in term]
    return {
        f"{prefix}.joined": np.array([number for number, _ in joined], "<u4"),
        f"{prefix}.joined_parts": np.array([parts for _, parts in joined], np.uint8),
    }


def grouped_counts(keys: Array, rows: Array, counts: Array) -> Lists:
    """Posting lists of sorted postings, one for each key that occurs."""
    fresh = np.flatnonzero(keys[1:] != keys[:-1]) + 1 if len(keys) else np.zeros(0, np.int64)
    starts = np.concatenate(([0], fresh, [len(keys)])) if len(keys) else np.zeros(1, np.int64)
    return Lists(starts, rows, counts)


def fitting(places: Array) -> Array:
    """Positions in 2 bytes each, or 4 where a text of the segment is longer than that."""
    return places.astype("<u2" if not len(places) or int(places.max()) < 1 << 16 else "<u4")


def _occurring(tables: ChunkTables, chunks: _Chunks, languages: Array, spoken: int) -> Array:
    """How often each type occurs in rows of each language: a row for each language."""
    kinds = len(tables.width)
    counted = np.zeros(spoken * kinds, np.int64)
    first_of = languages.astype(np.int64) * kinds
    for at in range(0, len(chunks.numbers), AT_ONCE):
        block = slice(at, at + AT_ONCE)
        counted += np.bincount(first_of[chunks.rows[block]] + chunks.numbers[block], minlength=len(counted))
    often = counted.reshape(spoken, kinds)
    held = np.diff(tables.starts)
    return np.stack([np.bincount(tables.type_of, np.repeat(row, held), len(tables.types)) for row in often])


def _terms(types: Sequence[str], occurs: Array) -> tuple[list[str], Array]:
    """The sorted terms of the types that occur (a vocabulary may be shared with another field), and the term of each
    type; that of the others is one more than there are."""
    used = [term_of(key) for key, kept in zip(types, occurs.tolist(), strict=True) if kept]
    terms = sorted(set(used))
    rank = {term: number for number, term in enumerate(terms)}
    term_of_type = np.full(len(types), len(terms), np.uint32)
    term_of_type[occurs] = [rank[term] for term in used]
    return terms, term_of_type


def _occurrences(tables: ChunkTables, chunks: _Chunks, wanted: Array) -> tuple[Array, Array, Array]:
    """The type, row and position of every occurrence of the types that are `wanted`, in their order."""
    held = np.zeros(len(tables.width), bool)
    held[tables.chunk_of[wanted[tables.type_of]]] = True
    chosen = np.flatnonzero(held[chunks.numbers])
    numbers = chunks.numbers[chosen]
    starts = tables.starts[numbers]
    counts = tables.starts[1:][numbers] - starts
    at = ranges(starts, counts)
    types = tables.type_of[at]
    kept = np.flatnonzero(wanted[types])
    rows, places = np.repeat(chunks.rows[chosen], counts), np.repeat(chunks.places[chosen], counts)
    places += tables.offset[at]
    return types[kept], rows[kept], np.minimum(places[kept], _LAST_PLACE)


def _form_arrays(
    prefix: str, tables: ChunkTables, chunks: _Chunks, term_of_type: Array, totals: Array, titles: Array
) -> dict[str, Array]:
    """The posting lists and places of all terms."""
    pieces, held, in_titles = [], [], []
    for first, last in slices(totals):
        types, rows, places = _occurrences(tables, chunks, (term_of_type >= first) & (term_of_type < last))
        keys = (term_of_type[types] - np.uint32(first)).astype(np.uint16)
        keys, rows, places = _sorted(keys, rows, places)
        pieces.append(encode(f"{prefix}.form", _lists(keys, rows)))
        held.append(places)
        in_titles.append(_within(keys, rows, places, titles, first))
    place_at = np.zeros(len(totals) + 1, np.int64)
    np.cumsum(totals, out=place_at[1:])
    return together(f"{prefix}.form", pieces) | _title_arrays(prefix, "title", in_titles) | {
        f"{prefix}.place.at": place_at.astype("<u4"),
        f"{prefix}.place": fitting(np.concatenate(held) if held else np.zeros(0, np.uint32)),
    }  # fmt: skip


def _sorted(keys: Array, rows: Array, places: Array) -> tuple[Array, Array, Array]:
    """Occurrences by their keys of 2 bytes; those of one key stay in their order."""
    order = np.argsort(keys, kind="stable")
    return keys[order], rows[order], places[order]


def _lists(keys: Array, rows: Array) -> Lists:
    """The posting lists of sorted occurrences."""
    fresh = np.ones(len(keys), bool)
    np.logical_or(keys[1:] != keys[:-1], rows[1:] != rows[:-1], out=fresh[1:])
    first = np.flatnonzero(fresh)
    return grouped_counts(keys[first], rows[first], np.diff(np.append(first, len(keys))))


def _within(keys: Array, rows: Array, places: Array, titles: Array, base: int) -> tuple[Array, Array]:
    """The keys, counted on from `base`, and rows of the occurrences that stand in titles."""
    within = np.flatnonzero(places < titles[rows])
    return keys[within].astype(np.int64) + base, rows[within]


def _title_arrays(prefix: str, name: str, found: Sequence[tuple[Array, Array]]) -> dict[str, Array]:
    """The posting lists of occurrences in titles, given as keys and rows in slices, sorted throughout."""
    keys = np.concatenate([np.zeros(0, np.int64), *(keys for keys, _ in found)])
    rows = np.concatenate([np.zeros(0, np.uint16), *(rows for _, rows in found)])
    lists = _lists(keys, rows)
    listed = np.unique(keys).astype("<u4")
    return {f"{prefix}.{name}.of": listed, **encode(f"{prefix}.{name}", lists)}


def _stems(types: Sequence[str], occurring: Array, term_of_type: Array, codes: Sequence[str | None]) -> _Stems:
    """The stems of all types in the languages in which they occur."""
    names: list[str] = []
    for code, row in zip(codes, occurring, strict=True):
        listed = [word_of(types[at]) for at in np.flatnonzero(row).tolist()]
        names += [
            f"{made}{JOINT}{code_of(code, word)}" for word, made in zip(listed, stems_in(listed, code), strict=True)
        ]
    stems = sorted(set(names))
    rank = {name: number for number, name in enumerate(stems)}
    ranks = np.fromiter((rank[name] for name in names), np.int64, len(names))
    _, seen = np.nonzero(occurring)
    of = np.zeros(occurring.shape, np.uint32)
    of[occurring > 0] = ranks + 1
    held = np.unique(ranks << 32 | term_of_type[seen])
    starts = np.zeros(len(stems) + 1, np.int64)
    np.cumsum(np.bincount(held >> 32, minlength=len(stems)), out=starts[1:])
    totals = np.bincount(ranks, occurring[occurring > 0], len(stems)).astype(np.int64)
    return _Stems(stems, of, starts, (held & 0xFFFFFFFF).astype(np.uint32), totals)


def _stem_arrays(
    prefix: str,
    stems: _Stems,
    term_totals: Array,
    tables: ChunkTables,
    chunks: _Chunks,
    languages: Array,
    titles: Array,
) -> dict[str, Array]:
    only = stems.terms[stems.starts[:-1]] if len(stems.names) else np.zeros(0, np.uint32)
    own = (np.diff(stems.starts) > 1) | (term_totals[only] != stems.totals)
    number = np.where(own, np.cumsum(own), 0).astype("<u4")
    listed = np.append(np.zeros(1, np.uint32), number)[stems.of]
    pieces, in_titles = [], []
    for first, last in slices(stems.totals[own]):
        chosen = (listed > first) & (listed <= last)
        types, rows, places = _occurrences(tables, chunks, np.logical_or.reduce(chosen))
        keys = listed[0][types] if len(listed) == 1 else listed[languages[rows], types]
        kept = np.flatnonzero((keys > first) & (keys <= last))
        keys, rows, places = (keys[kept] - np.uint32(first + 1)).astype(np.uint16), rows[kept], places[kept]
        keys, rows, places = _sorted(keys, rows, places)
        pieces.append(encode(f"{prefix}.stems", _lists(keys, rows)))
        in_titles.append(_within(keys, rows, places, titles, first))
    out = encode_terms(f"{prefix}.stem", stems.names)
    out[f"{prefix}.stem.terms_at"] = stems.starts.astype("<u4")
    out[f"{prefix}.stem.terms"] = stems.terms.astype("<u4")
    out[f"{prefix}.stem.list"] = number
    return out | together(f"{prefix}.stems", pieces) | _title_arrays(prefix, "stemtitle", in_titles)


def _boundaries(prefix: str, chunks: _Chunks, body_starts: Array, row_ends: Array) -> dict[str, Array]:
    """Where sentences and paragraphs begin: at the beginning of a body and behind their ends, wherever a word is."""
    rows, number = chunks.rows, len(row_ends)
    marks = np.flatnonzero(chunks.numbers <= PARAGRAPH)
    at, of = np.concatenate((body_starts, marks + 1)), np.concatenate((np.arange(number), rows[marks]))
    at = at[at < row_ends[of]]
    at = np.sort(at[chunks.numbers[at] > PARAGRAPH])
    rows, begins = rows[at], chunks.places[at]
    ends_before = np.searchsorted(marks[chunks.numbers[marks] == PARAGRAPH], at)
    lead = np.ones(len(at), bool)
    lead[1:] = (rows[1:] != rows[:-1]) | (ends_before[1:] != ends_before[:-1])
    out = {}
    for name, chosen in (("sentence", slice(None)), ("paragraph", lead)):
        reached = np.zeros(number + 1, np.int64)
        np.cumsum(np.bincount(rows[chosen], minlength=number), out=reached[1:])
        out[f"{prefix}.{name}.at"] = reached.astype("<u4")
        out[f"{prefix}.{name}"] = fitting(begins[chosen])
    return out
