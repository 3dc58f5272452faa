"""From texts to posting lists, by sorting whole arrays.

`invert` makes the arrays of an inverted field:

    {p}.term.bytes, {p}.term.at   the terms, sorted by code point, as UTF-8 (see `lexicon`)
    {p}.joined, .joined_parts     which terms are joined forms, and of how many tokens
    {p}.form.*                    posting lists of the terms over title and body (see `postings`)
    {p}.place.at, {p}.place       where each term stands: positions from 0 in the row's text, title first
    {p}.title.of, {p}.title.*     terms that stand in titles; their posting lists over titles alone
    {p}.stem.bytes, {p}.stem.at   stem ␟ language, sorted
    {p}.stem.terms                the terms that have this stem in this language
    {p}.stem.lists                in turn where those of each stem begin, and which of {p}.stems.* it has, + 1; 0 where
                                  its only term stands in its language alone
    {p}.stems.*, {p}.stemtitle.*  posting lists of stems, as those of terms
    {p}.length, {p}.titles        tokens of each row's text, and of its title
    {p}.sentence.at, .sentence    positions where sentences of the body begin; {p}.paragraph.* likewise

Words are taken in slices, so that memory stays bounded whatever the size of the segment.
"""

from collections.abc import Callable, Iterator, Sequence
from itertools import compress
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from searchapp.engine.local.segments.arrays import bounds, in_turn, narrow
from searchapp.engine.local.segments.encoding import ListsWriter, encode, slices
from searchapp.engine.local.segments.lexicon import encode_terms
from searchapp.engine.local.segments.occurrences import Occurrences
from searchapp.engine.local.segments.postings import BLOCK, Lists, firsts
from searchapp.engine.local.segments.vocabulary import JOINT, term_of, word_of
from searchapp.engine.local.segments.writing import Spool
from searchapp.records import dataclass
from searchapp.text.stems import code_of
from searchapp.text.tokens import stems_in

Array = NDArray[Any]


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
    prefix: str, found: Occurrences, types: Sequence[str], languages: Array, codes: Sequence[str | None], folder: Path
) -> dict[str, Array | Spool]:
    """The arrays of the field, given the `types` by number; `languages[row]` is the number in `codes` of the language
    of a row. What was `found` is used up; what is long waits in `folder`."""
    occurring = _occurring(found, len(types), languages, len(codes))
    often = occurring.sum(axis=0)
    terms, term_of_type = _terms(types, often > 0)
    totals = np.bincount(term_of_type, often, len(terms) + 1)[: len(terms)].astype(np.int64)
    out: dict[str, Array | Spool] = {**encode_terms(f"{prefix}.term", terms), **joined_arrays(prefix, terms)}
    stems = _stems(types, occurring, term_of_type, codes)
    out |= _form_arrays(prefix, found, term_of_type, totals, folder)
    out |= _stem_arrays(prefix, stems, totals, found, languages, folder)
    out[f"{prefix}.length"], out[f"{prefix}.titles"] = narrow(found.lengths), narrow(found.titles)
    for name, begins in (("sentence", found.sentences), ("paragraph", found.paragraphs)):
        out[f"{prefix}.{name}.at"] = bounds(begins.counts).astype("<u4")
        out[f"{prefix}.{name}"] = fitting(begins.places)
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
    return Lists(np.append(firsts(keys), len(keys)), rows, counts)


def fitting(places: Array) -> Array:
    """Positions in 2 bytes each, or 4 where a text of the segment is longer than that."""
    return places.astype(_place_type(places))


def _place_type(places: Array) -> str:
    return "<u2" if int(places.max(initial=0)) < 1 << 16 else "<u4"


def _blocks(found: Occurrences) -> Iterator[slice]:
    """The occurrences in pieces that are worked on at a time."""
    return (slice(at, at + BLOCK) for at in range(0, len(found.types), BLOCK))


def _occurring(found: Occurrences, kinds: int, languages: Array, spoken: int) -> Array:
    """How often each type occurs in rows of each language: a row for each language."""
    counted = np.zeros(spoken * kinds, np.int64)
    first_of = languages.astype(np.int64) * kinds
    for block in _blocks(found):
        counted += np.bincount(first_of.take(found.rows[block]) + found.types[block], minlength=len(counted))
    return counted.reshape(spoken, kinds)


def _terms(types: Sequence[str], occurs: Array) -> tuple[list[str], Array]:
    """The sorted terms of the types that occur (a vocabulary may be shared with another field), and the term of each
    type; that of the others is one more than there are."""
    used = [term_of(key) for key in compress(types, occurs)]
    terms = sorted(set(used))
    term_of_type = np.full(len(types), len(terms), np.uint32)
    term_of_type[occurs] = _ranks(used, terms)
    return terms, term_of_type


def _ranks(names: Sequence[str], ordered: Sequence[str]) -> Array:
    """The place of each name among those that are ordered."""
    rank = dict(zip(ordered, range(len(ordered)), strict=True))
    return np.fromiter(map(rank.__getitem__, names), np.int64, len(names))


class _Slices:
    """Occurrences by the slices (see `postings.slices`) that the numbers of their lists fall into.

    `numbers_at` gives those numbers at some places of the occurrences; `weights` are those of the lists from number
    `base` on. Each block of the occurrences is put in order of the slices once, and only that order is kept, in 2 bytes
    each: looking through all occurrences for each slice would take the square of their number.
    """

    def __init__(
        self, found: Occurrences, numbers_at: Callable[[Array | slice], Array], weights: Array, base: int = 0
    ) -> None:
        self._found, self._numbers_at = found, numbers_at
        self._firsts = [base + first for first, _ in slices(weights)]
        self._orders: list[Array] = []
        self._reached: list[list[int]] = []
        self._base, count = base, len(self._firsts)
        if count == 1:  # of one nothing is to be put in order
            return
        slice_of = np.repeat(np.arange(-1, count), np.diff([0, *self._firsts, base + len(weights)]))
        slice_of = slice_of.astype(np.int8 if count < 128 else np.int16)
        for block in _blocks(found):
            of = slice_of.take(numbers_at(block))
            self._orders.append(np.argsort(of, kind="stable").astype(np.uint16))
            self._reached.append(np.cumsum(np.bincount(of + 1, minlength=count + 1)).tolist())

    def __iter__(self) -> Iterator[tuple[int, Array, Array, Array]]:
        """Slice by slice its first number, and the keys (numbers counted from it, in 2 bytes), rows and places of its
        occurrences, by their keys; those of one key stay in their order."""
        found = self._found
        for number, first in enumerate(self._firsts):
            chosen = self._chosen(number)
            keys = (self._numbers_at(chosen) - np.uint32(first)).astype(np.uint16)
            order = np.argsort(keys, kind="stable")
            yield first, keys.take(order), found.rows[chosen].take(order), found.places[chosen].take(order)

    def _chosen(self, number: int) -> Array | slice:
        """Where the occurrences of a slice are."""
        if len(self._firsts) == 1:
            return np.flatnonzero(self._numbers_at(slice(None)) >= self._base) if self._base else slice(None)
        pieces = zip(range(0, len(self._found.types), BLOCK), self._orders, self._reached, strict=True)
        return np.concatenate(
            [order[reached[number] : reached[number + 1]] + np.int64(at) for at, order, reached in pieces]
        )


def _form_arrays(
    prefix: str, found: Occurrences, term_of_type: Array, totals: Array, folder: Path
) -> dict[str, Array | Spool]:
    """The posting lists and places of all terms."""
    lists, held, in_titles = ListsWriter(f"{prefix}.form", folder), Spool(folder, _place_type(found.places)), []
    for first, keys, rows, places in _Slices(found, lambda at: term_of_type.take(found.types[at]), totals):
        lists.add(_lists(keys, rows))
        held.add(places)
        in_titles.append(_within(keys, rows, places, found.titles, first))
    return {
        **lists.arrays(),
        **_title_arrays(prefix, "title", in_titles),
        f"{prefix}.place.at": bounds(totals).astype("<u4"),
        f"{prefix}.place": held,
    }


def _lists(keys: Array, rows: Array) -> Lists:
    """The posting lists of sorted occurrences."""
    fresh = np.ones(len(keys), bool)
    np.logical_or(keys[1:] != keys[:-1], rows[1:] != rows[:-1], out=fresh[1:])
    first = np.flatnonzero(fresh)
    return grouped_counts(keys[first], rows[first], np.diff(np.append(first, len(keys))))


def _within(keys: Array, rows: Array, places: Array, titles: Array, base: int) -> tuple[Array, Array]:
    """The keys, counted on from `base`, and rows of the occurrences that stand in titles."""
    within = np.flatnonzero(places < titles.take(rows))
    return keys[within].astype(np.int64) + base, rows[within]


def _title_arrays(prefix: str, name: str, found: Sequence[tuple[Array, Array]]) -> dict[str, Array]:
    """The posting lists of occurrences in titles, given as keys and rows in slices, sorted throughout."""
    keys = np.concatenate([np.zeros(0, np.int64), *(keys for keys, _ in found)])
    rows = np.concatenate([np.zeros(0, np.uint16), *(rows for _, rows in found)])
    lists = _lists(keys, rows)
    listed = keys[firsts(keys)].astype("<u4")
    return {f"{prefix}.{name}.of": listed, **encode(f"{prefix}.{name}", lists)}


def _stems(types: Sequence[str], occurring: Array, term_of_type: Array, codes: Sequence[str | None]) -> _Stems:
    """The stems of all types in the languages in which they occur."""
    names: list[str] = []
    for code, row in zip(codes, occurring, strict=True):
        listed = [word_of(types[at]) for at in np.flatnonzero(row).tolist()]
        made = stems_in(listed, code)
        if code:
            behind = JOINT + code_of(code, "")
            names += [stem + behind for stem in made]
        else:
            names += [stem + JOINT + code_of(None, word) for stem, word in zip(made, listed, strict=True)]
    stems = sorted(set(names))
    ranks = _ranks(names, stems)
    _, seen = np.nonzero(occurring)
    of = np.zeros(occurring.shape, np.uint32)
    of[occurring > 0] = ranks + 1
    held = np.sort(ranks << 32 | term_of_type[seen])
    held = held[firsts(held)]
    starts = bounds(np.bincount(held >> 32, minlength=len(stems)))
    totals = np.bincount(ranks, occurring[occurring > 0], len(stems)).astype(np.int64)
    return _Stems(stems, of, starts, (held & 0xFFFFFFFF).astype(np.uint32), totals)


def _stem_arrays(
    prefix: str, stems: _Stems, term_totals: Array, found: Occurrences, languages: Array, folder: Path
) -> dict[str, Array | Spool]:
    only = stems.terms[stems.starts[:-1]] if len(stems.names) else np.zeros(0, np.uint32)
    own = (np.diff(stems.starts) > 1) | (term_totals[only] != stems.totals)
    number = np.where(own, np.cumsum(own), 0).astype("<u4")
    listed = np.append(np.zeros(1, np.uint32), number).take(stems.of.ravel())
    numbers, first_of = found.types, languages.astype(np.int64) * stems.of.shape[1]
    for block in _blocks(found):
        numbers[block] = listed.take(first_of.take(found.rows[block]) + numbers[block])
    lists, in_titles = ListsWriter(f"{prefix}.stems", folder), []
    for first, keys, rows, places in _Slices(found, lambda at: numbers[at], stems.totals[own], base=1):
        lists.add(_lists(keys, rows))
        in_titles.append(_within(keys, rows, places, found.titles, first - 1))
    return {
        **encode_terms(f"{prefix}.stem", stems.names),
        f"{prefix}.stem.terms": stems.terms.astype("<u4"),
        f"{prefix}.stem.lists": in_turn(stems.starts, number),
        **lists.arrays(),
        **_title_arrays(prefix, "stemtitle", in_titles),
    }
