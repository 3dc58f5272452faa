"""From texts to posting lists, by sorting whole arrays.

A `Texts` collects texts as chunk numbers. `invert` then makes the arrays of an inverted field:

    {p}.term.bytes, {p}.term.at   the terms, sorted by code point, as UTF-8 (see `lexicon`)
    {p}.form.*                    posting lists of the terms over title and body (see `postings`)
    {p}.place.at, {p}.place       where each term stands: positions from 0 in the row's text, title first
    {p}.title.of, {p}.title.*     terms that stand in titles; their posting lists over titles alone
    {p}.stem.bytes, {p}.stem.at   language ␟ stem, sorted
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

from searchapp.engine.local.lexicon import encode_terms
from searchapp.engine.local.postings import Lists, encode, ranges
from searchapp.engine.local.vocabulary import JOINT, Vocabulary, as_array
from searchapp.text.sentences import sentences
from searchapp.text.stems import code_of
from searchapp.text.tokens import stems_in

Array = NDArray[Any]


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


def invert(
    prefix: str, texts: Texts, vocabulary: Vocabulary, languages: Array, codes: Sequence[str | None]
) -> dict[str, Array]:
    """The arrays of the field; `languages[row]` is the number in `codes` of the language of a row."""
    tables = vocabulary.tables()
    chunks = as_array(texts.chunks)
    widths = tables.width[chunks].astype(np.int64)
    reach = np.zeros(len(chunks) + 1, np.int64)
    np.cumsum(widths, out=reach[1:])

    of_title, of_body = as_array(texts.title_chunks).astype(np.int64), as_array(texts.body_chunks).astype(np.int64)
    row_chunks = of_title + of_body
    row_ends = np.cumsum(row_chunks)
    row_starts = row_ends - row_chunks
    first_place = reach[row_starts]
    titles = reach[row_starts + of_title] - first_place
    lengths = reach[row_ends] - first_place

    counts = (tables.starts[1:] - tables.starts[:-1])[chunks]
    at = ranges(tables.starts[chunks], counts)
    types = tables.type_of[at]
    rows = np.repeat(np.arange(len(lengths), dtype=np.uint16), row_chunks)
    local = (reach[:-1] - np.repeat(first_place, row_chunks)).astype(np.uint32)
    places = np.repeat(local, counts) + tables.offset[at]
    rows = np.repeat(rows, counts)
    del at, widths, local

    terms = sorted({term for term, _ in tables.types})
    rank = {term: number for number, term in enumerate(terms)}
    term_of_type = np.fromiter((rank[term] for term, _ in tables.types), np.uint32, len(tables.types))
    del rank
    used = np.zeros(len(terms), bool)
    term_of = term_of_type[types]
    used[term_of] = True
    # the vocabulary may be shared with another field: keep this field's own terms only
    renumbered = (np.cumsum(used) - 1).astype(np.uint32)
    term_of = renumbered[term_of]
    terms = [term for term, kept in zip(terms, used.tolist(), strict=True) if kept]

    out = encode_terms(f"{prefix}.term", terms)
    out |= _fields(prefix, "form", "title", term_of, rows, places, titles, len(terms), placed=True)
    stem_of, stems, stem_terms = _stems(types, term_of, rows, tables.types, languages, codes, len(terms))
    out |= _stem_arrays(prefix, stem_of, stems, stem_terms, rows, places, titles)
    out[f"{prefix}.length"] = lengths.astype("<u4")
    out[f"{prefix}.titles"] = titles.astype("<u4")
    return out | _boundaries(prefix, texts, reach, row_starts + of_title, first_place)


def stable_order(keys: Array) -> Array:
    """The order that sorts u32 keys and leaves equal ones as they are: two passes of a radix sort."""
    low = np.argsort(keys.astype(np.uint16), kind="stable").astype(np.uint32)
    if not len(keys) or int(keys.max()) < 1 << 16:
        return low
    high = (keys >> 16).astype(np.uint16)[low]
    order: Array = low[np.argsort(high, kind="stable")]
    return order


def grouped(keys: Array, rows: Array, terms: int) -> tuple[Lists, Array]:
    """Posting lists of sorted occurrences, and for each posting its first occurrence. Every term below `terms`
    occurs."""
    if not len(keys):
        return Lists(np.zeros(terms + 1, np.int64), np.zeros(0, np.uint16), np.zeros(0, np.int64)), np.zeros(
            0, np.int64
        )
    fresh = np.ones(len(keys), bool)
    np.not_equal(keys[1:], keys[:-1], out=fresh[1:])
    fresh[1:] |= rows[1:] != rows[:-1]
    first = np.flatnonzero(fresh)
    counts = np.diff(np.append(first, len(keys)))
    starts = np.zeros(terms + 1, np.int64)
    np.cumsum(np.bincount(keys[first], minlength=terms), out=starts[1:])
    return Lists(starts, rows[first], counts), first


def grouped_counts(keys: Array, rows: Array, counts: Array) -> Lists:
    """Posting lists of sorted postings, one for each key that occurs."""
    fresh = np.flatnonzero(keys[1:] != keys[:-1]) + 1 if len(keys) else np.zeros(0, np.int64)
    starts = np.concatenate(([0], fresh, [len(keys)])) if len(keys) else np.zeros(1, np.int64)
    return Lists(starts, rows, counts)


def _fields(
    prefix: str,
    name: str,
    title_name: str,
    keys: Array,
    rows: Array,
    places: Array,
    titles: Array,
    terms: int,
    *,
    placed: bool,
) -> dict[str, Array]:
    """The posting lists of keys over whole texts and over titles, and their places if wanted."""
    order = stable_order(keys)
    keys, rows, places = keys[order], rows[order], places[order]
    del order
    lists, _ = grouped(keys, rows, terms)
    out = encode(f"{prefix}.{name}", lists)
    if placed:
        starts = np.zeros(terms + 1, np.int64)
        np.cumsum(np.bincount(keys, minlength=terms), out=starts[1:])
        out[f"{prefix}.place.at"] = starts.astype("<u4")
        out[f"{prefix}.place"] = fitting(places)
    return out | title_arrays(prefix, title_name, keys, rows, places < titles[rows])


def title_arrays(prefix: str, name: str, keys: Array, rows: Array, within: Array) -> dict[str, Array]:
    """The posting lists of those sorted occurrences that stand in titles."""
    keys, rows = keys[within], rows[within]
    listed, numbers = np.unique(keys, return_inverse=True)
    lists, _ = grouped(numbers, rows, len(listed))
    return {f"{prefix}.{name}.of": listed.astype("<u4"), **encode(f"{prefix}.{name}", lists)}


def fitting(places: Array) -> Array:
    """Positions in 2 bytes each, or 4 where a text of the segment is longer than that."""
    return places.astype("<u2" if not len(places) or int(places.max()) < 1 << 16 else "<u4")


def _stems(
    types: Array,
    term_of: Array,
    rows: Array,
    words: list[tuple[str, str]],
    languages: Array,
    codes: Sequence[str | None],
    terms: int,
) -> tuple[Array, list[str], list[Array]]:
    """The stem of every occurrence as a number, the sorted stems with their language, the terms of each stem."""
    spoken = languages[rows]
    stem_of = np.zeros(len(types), np.uint32)
    names: dict[str, int] = {}
    pairs = []
    for number, code in enumerate(codes):
        chosen = np.flatnonzero(spoken == number)
        if not len(chosen):
            continue
        spoken_types = types[chosen]
        seen = np.flatnonzero(np.bincount(spoken_types, minlength=len(words)))
        listed = [words[at][1] for at in seen.tolist()]
        kept = [
            f"{code_of(code, word)}{JOINT}{found}" for word, found in zip(listed, stems_in(listed, code), strict=True)
        ]
        table = np.zeros(len(words), np.uint32)
        table[seen] = [names.setdefault(name, len(names)) for name in kept]
        stem_of[chosen] = table[spoken_types]
        term_table = np.zeros(len(words), np.uint32)
        term_table[spoken_types] = term_of[chosen]
        pairs.append(table[seen].astype(np.int64) << 32 | term_table[seen])
    stems = sorted(names)
    rank = np.zeros(len(stems), np.uint32)
    rank[[names[name] for name in stems]] = np.arange(len(stems), dtype=np.uint32)
    stem_of = rank[stem_of] if len(stems) else stem_of
    pair = np.concatenate(pairs) if pairs else np.zeros(0, np.int64)
    pair = np.unique(rank[pair >> 32].astype(np.int64) << 32 | pair & 0xFFFFFFFF) if len(pair) else pair
    starts = np.zeros(len(stems) + 1, np.int64)
    np.cumsum(np.bincount(pair >> 32, minlength=len(stems)), out=starts[1:])
    totals = np.bincount(term_of, minlength=terms)
    return stem_of, stems, [starts, (pair & 0xFFFFFFFF).astype(np.uint32), totals]


def _stem_arrays(
    prefix: str, stem_of: Array, stems: list[str], found: list[Array], rows: Array, places: Array, titles: Array
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
    keys = listed[chosen] - np.uint32(1)
    return out | _fields(
        prefix, "stems", "stemtitle", keys, rows[chosen], places[chosen], titles, int(own.sum()), placed=False
    )


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
