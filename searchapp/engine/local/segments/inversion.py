"""From texts to posting lists, by sorting whole arrays.

A `Texts` collects texts as chunk numbers. `invert` then makes the arrays of an inverted field:

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
"""

from array import array
from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from searchapp.engine.local.segments.lexicon import encode_terms
from searchapp.engine.local.segments.postings import Lists, encode, ranges
from searchapp.engine.local.segments.vocabulary import JOINT, ChunkTables, Vocabulary, as_array
from searchapp.text.sentences import sentences
from searchapp.text.shingles import signatures
from searchapp.text.stems import code_of
from searchapp.text.tokens import stems_in

Array = NDArray[Any]
_LAST_PLACE = (1 << 24) - 1
"""Positions beyond this one are not told apart."""


class Texts:
    """Texts of rows, added in order: each a title and a body."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        self._number = vocabulary.__getitem__
        self.chunks = array("I")
        self.title_chunks = array("I")
        self.body_chunks = array("I")
        self.sentence_chunks = array("I")
        self.sentences = array("I")
        self.paragraph_sentences = array("I")
        self.paragraphs = array("I")

    def add(self, title: str, body: str) -> None:
        """Add the text of the next row."""
        chunks, number = self.chunks, self._number
        before = len(chunks)
        if title:
            chunks.extend(map(number, title.split()))
        start = at = len(chunks)
        self.title_chunks.append(at - before)
        sentence_count = paragraph_count = 0
        for paragraph in body.split("\n\n"):
            found = sentences(paragraph)
            if not found:
                continue
            for first, last in found:
                chunks.extend(map(number, paragraph[first:last].split()))
                self.sentence_chunks.append(len(chunks) - at)
                at = len(chunks)
            sentence_count += len(found)
            paragraph_count += 1
            self.paragraph_sentences.append(len(found))
        self.body_chunks.append(at - start)
        self.sentences.append(sentence_count)
        self.paragraphs.append(paragraph_count)

    def signatures(self, vocabulary: Vocabulary) -> tuple[Array, Array]:
        """The signatures of the bodies: how many numbers each has, and all of them (see `shingles`)."""
        of_body = as_array(self.body_chunks).astype(np.int64)
        ends = np.cumsum(as_array(self.title_chunks) + of_body)
        hashes, counts = vocabulary.hashes(as_array(self.chunks)[ranges(ends - of_body, of_body)])
        reached = np.zeros(len(counts) + 1, np.int64)
        np.cumsum(counts, out=reached[1:])
        ends = np.cumsum(of_body)
        return signatures(hashes, reached[ends] - reached[ends - of_body])


def invert(
    prefix: str, texts: Texts, vocabulary: Vocabulary, languages: Array, codes: Sequence[str | None]
) -> dict[str, Array]:
    """The arrays of the field; `languages[row]` is the number in `codes` of the language of a row."""
    tables = vocabulary.tables()
    chunks = as_array(texts.chunks)
    reach = np.zeros(len(chunks) + 1, np.int64)
    np.cumsum(tables.width[chunks], out=reach[1:])

    of_title, of_body = as_array(texts.title_chunks).astype(np.int64), as_array(texts.body_chunks).astype(np.int64)
    row_chunks = of_title + of_body
    row_ends = np.cumsum(row_chunks)
    row_starts = row_ends - row_chunks
    first_place = reach[row_starts]
    titles = (reach[row_starts + of_title] - first_place).astype(np.uint32)
    lengths = (reach[row_ends] - first_place).astype(np.uint32)
    chunk_rows = np.repeat(np.arange(len(lengths), dtype=np.uint16), row_chunks)
    chunk_places = (reach[:-1] - np.repeat(first_place, row_chunks)).astype(np.uint32)
    types, rows, places = _occurrences(tables, chunks, chunk_rows, chunk_places)
    del chunk_rows, chunk_places

    terms = sorted({term for term, _ in tables.types})
    rank = {term: number for number, term in enumerate(terms)}
    term_of_type = np.fromiter((rank[term] for term, _ in tables.types), np.uint32, len(tables.types))
    del rank
    # the vocabulary may be shared with another field: keep this field's own terms only
    used = np.zeros(len(terms), bool)
    used[term_of_type[np.flatnonzero(np.bincount(types, minlength=len(term_of_type)))]] = True
    term_of_type = (np.cumsum(used) - 1).astype(np.uint32)[term_of_type]
    terms = [term for term, kept in zip(terms, used.tolist(), strict=True) if kept]
    term_of = term_of_type[types]

    out = encode_terms(f"{prefix}.term", terms) | joined_arrays(prefix, terms)
    packed = _sorted(term_of, rows, places)
    out |= _fields(prefix, "form", "title", packed, titles, len(terms))
    place_at = np.zeros(len(terms) + 1, np.int64)
    np.cumsum(np.bincount(term_of, minlength=len(terms)), out=place_at[1:])
    out[f"{prefix}.place.at"] = place_at.astype("<u4")
    out[f"{prefix}.place"] = fitting(packed & np.uint64(_LAST_PLACE))
    del packed
    totals = np.diff(place_at)
    del term_of
    stem_of, stems, stem_terms = _stems(types, rows, tables.types, term_of_type, languages, codes)
    out |= _stem_arrays(prefix, stem_of, stems, (*stem_terms, totals), rows, places, titles)
    out[f"{prefix}.length"] = lengths.astype("<u4")
    out[f"{prefix}.titles"] = titles.astype("<u4")
    return out | _boundaries(prefix, texts, reach, row_starts + of_title, first_place)


def joined_arrays(prefix: str, terms: Sequence[str]) -> dict[str, Array]:
    """Which terms are joined forms, and of how many tokens."""
    joined = [(number, int(term.partition(JOINT)[2])) for number, term in enumerate(terms) if JOINT in term]
    return {
        f"{prefix}.joined": np.array([number for number, _ in joined], "<u4"),
        f"{prefix}.joined_parts": np.array([parts for _, parts in joined], np.uint8),
    }


def stable_order(keys: Array) -> Array:
    """The order that sorts u32 keys and leaves equal ones as they are."""
    order: Array = np.argsort(keys.astype(np.uint64) << np.uint64(32) | np.arange(len(keys), dtype=np.uint64))
    return order


def grouped_counts(keys: Array, rows: Array, counts: Array) -> Lists:
    """Posting lists of sorted postings, one for each key that occurs."""
    fresh = np.flatnonzero(keys[1:] != keys[:-1]) + 1 if len(keys) else np.zeros(0, np.int64)
    starts = np.concatenate(([0], fresh, [len(keys)])) if len(keys) else np.zeros(1, np.int64)
    return Lists(starts, rows, counts)


def _sorted(keys: Array, rows: Array, places: Array) -> Array:
    """Occurrences in order of key, row and place, each packed into 8 bytes: 24 bits, 16 and 24."""
    packed: Array = keys.astype(np.uint64)
    packed <<= np.uint64(16)
    packed |= rows
    packed <<= np.uint64(24)
    packed |= np.minimum(places, _LAST_PLACE)
    packed.sort()
    return packed


def _fields(prefix: str, name: str, title_name: str, packed: Array, titles: Array, terms: int) -> dict[str, Array]:
    """The posting lists of sorted occurrences over whole texts and over titles. Every key below `terms` occurs."""
    postings = packed >> np.uint64(24)
    places = (packed & np.uint64(_LAST_PLACE)).astype(np.uint32)
    rows = postings.astype(np.uint16)
    fresh = np.ones(len(postings), bool)
    np.not_equal(postings[1:], postings[:-1], out=fresh[1:])
    first = np.flatnonzero(fresh)
    keys = (postings[first] >> np.uint64(16)).astype(np.int64)
    starts = np.zeros(terms + 1, np.int64)
    np.cumsum(np.bincount(keys, minlength=terms), out=starts[1:])
    counts = np.diff(np.append(first, len(postings)))
    out = encode(f"{prefix}.{name}", Lists(starts, rows[first], counts))
    within = np.flatnonzero(places < titles[rows])
    return out | title_arrays(prefix, title_name, (postings[within] >> np.uint64(16)).astype(np.int64), rows[within])


def title_arrays(prefix: str, name: str, keys: Array, rows: Array) -> dict[str, Array]:
    """The posting lists of sorted occurrences in titles."""
    fresh = np.ones(len(keys), bool)
    fresh[1:] = (keys[1:] != keys[:-1]) | (rows[1:] != rows[:-1])
    first = np.flatnonzero(fresh)
    lists = grouped_counts(keys[first], rows[first], np.diff(np.append(first, len(keys))))
    return {f"{prefix}.{name}.of": keys[first][lists.starts[:-1]].astype("<u4"), **encode(f"{prefix}.{name}", lists)}


def fitting(places: Array) -> Array:
    """Positions in 2 bytes each, or 4 where a text of the segment is longer than that."""
    return places.astype("<u2" if not len(places) or int(places.max()) < 1 << 16 else "<u4")


def _stems(
    types: Array,
    rows: Array,
    words: list[tuple[str, str]],
    term_of_type: Array,
    languages: Array,
    codes: Sequence[str | None],
) -> tuple[Array, list[str], tuple[Array, Array]]:
    """The stem of every occurrence as a number, the sorted stems with their language, the terms of each stem."""
    spoken = languages.astype(np.uint32) * np.uint32(len(words))
    pairs = types + spoken[rows]
    seen = np.flatnonzero(np.bincount(pairs, minlength=len(words) * len(codes)))
    names: list[str] = []
    for number, code in enumerate(codes):
        first, last = np.searchsorted(seen, (number * len(words), (number + 1) * len(words))).tolist()
        listed = [words[at][1] for at in (seen[first:last] - number * len(words)).tolist()]
        names += [
            f"{made}{JOINT}{code_of(code, word)}" for word, made in zip(listed, stems_in(listed, code), strict=True)
        ]
    stems = sorted(set(names))
    rank = {name: number for number, name in enumerate(stems)}
    ranks = np.fromiter((rank[name] for name in names), np.uint32, len(names))
    table = np.zeros(len(words) * len(codes), np.uint32)
    table[seen] = ranks
    held = np.unique(ranks.astype(np.int64) << 32 | term_of_type[seen % max(len(words), 1)])
    starts = np.zeros(len(stems) + 1, np.int64)
    np.cumsum(np.bincount(held >> 32, minlength=len(stems)), out=starts[1:])
    return table[pairs], stems, (starts, (held & 0xFFFFFFFF).astype(np.uint32))


def _occurrences(tables: ChunkTables, chunks: Array, rows: Array, places: Array) -> tuple[Array, Array, Array]:
    """The type, row and position of every term of these chunks, in no order."""
    starts = tables.starts[chunks]
    counts = tables.starts[1:][chunks] - starts
    filled = np.flatnonzero(counts)
    further = np.flatnonzero(counts > 1)
    more = counts[further] - 1
    at = ranges(starts[further] + 1, more)
    return (
        np.concatenate((tables.type_of[starts[filled]], tables.type_of[at])),
        np.concatenate((rows[filled], np.repeat(rows[further], more))),
        np.concatenate((places[filled], np.repeat(places[further], more) + tables.offset[at])),
    )


def _stem_arrays(
    prefix: str,
    stem_of: Array,
    stems: list[str],
    found: tuple[Array, Array, Array],
    rows: Array,
    places: Array,
    titles: Array,
) -> dict[str, Array]:
    starts, terms, totals = found
    occurrences = np.bincount(stem_of, minlength=len(stems))
    single = np.diff(starts) == 1
    only = terms[starts[:-1]] if len(stems) else np.zeros(0, np.uint32)
    own = ~(single & (totals[only] == occurrences)) if len(stems) else np.zeros(0, bool)
    number = np.where(own, np.cumsum(own), 0).astype("<u4")
    out = encode_terms(f"{prefix}.stem", stems)
    out[f"{prefix}.stem.terms_at"] = starts.astype("<u4")
    out[f"{prefix}.stem.terms"] = terms.astype("<u4")
    out[f"{prefix}.stem.list"] = number
    listed = number[stem_of] if len(stems) else stem_of
    chosen = np.flatnonzero(listed)
    packed = _sorted(listed[chosen] - np.uint32(1), rows[chosen], places[chosen])
    return out | _fields(prefix, "stems", "stemtitle", packed, titles, int(own.sum()))


def _boundaries(prefix: str, texts: Texts, reach: Array, body_starts: Array, first_place: Array) -> dict[str, Array]:
    """Where sentences and paragraphs begin."""
    sizes = as_array(texts.sentence_chunks).astype(np.int64)
    per_row = as_array(texts.sentences).astype(np.int64)
    rows = np.repeat(np.arange(len(per_row)), per_row)
    ends = np.cumsum(sizes)
    at = np.zeros(len(per_row) + 1, np.int64)
    np.cumsum(per_row, out=at[1:])
    before = ends - sizes
    base = np.zeros(len(per_row), np.int64)
    filled = per_row > 0
    base[filled] = before[at[:-1][filled]]
    begins = reach[np.repeat(body_starts, per_row) + before - base[rows]] - first_place[rows]
    lead = np.cumsum(as_array(texts.paragraph_sentences)) - as_array(texts.paragraph_sentences)
    paragraph_at = np.zeros(len(per_row) + 1, np.int64)
    np.cumsum(as_array(texts.paragraphs), out=paragraph_at[1:])
    return {
        f"{prefix}.sentence.at": at.astype("<u4"),
        f"{prefix}.sentence": fitting(begins),
        f"{prefix}.paragraph.at": paragraph_at.astype("<u4"),
        f"{prefix}.paragraph": fitting(begins[lead.astype(np.int64)]),
    }
