"""Joining the inverted fields of segments: posting lists are read, their rows renumbered, and written.

Words are taken in slices, so that memory stays bounded whatever the size of the segments.
"""

from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from searchapp.engine.local.segments.arrays import bounds, in_turn, narrow
from searchapp.engine.local.segments.encoding import ListsWriter, encode, slices
from searchapp.engine.local.segments.inversion import fitting, grouped_counts, joined_arrays
from searchapp.engine.local.segments.lexicon import Lexicon, encode_terms
from searchapp.engine.local.segments.postings import firsts, ranges
from searchapp.engine.local.segments.segment import InvertedField, Titles
from searchapp.engine.local.segments.writing import Spool

Array = NDArray[Any]
GONE = -1
"""The new number of what is dropped."""


def cut(at: Array, data: Array, rows: Array) -> tuple[Array, Array]:
    """Of lists laid end to end those of some rows, rising: their lengths and their items."""
    if len(rows) == len(at) - 1:
        return np.diff(at.astype(np.int64)), data
    first = at[rows].astype(np.int64)
    lengths = at[rows.astype(np.int64) + 1].astype(np.int64) - first
    return lengths, data[ranges(first, lengths)]


class JoinedField:
    """An inverted field of several segments, about to be one. `maps` give the new number of each row; what is long
    waits in `folder`."""

    def __init__(
        self, prefix: str, fields: list[InvertedField], maps: list[Array], kept: list[Array], folder: Path
    ) -> None:
        self._prefix, self._fields, self._maps, self._kept, self._folder = prefix, fields, maps, kept, folder

    def arrays(self) -> dict[str, Array | Spool]:
        """The arrays of the joined field, as `inversion.invert` makes them."""
        terms, term_maps = _joined([field.terms for field in self._fields])
        lists, places, totals = self._forms(len(terms), term_maps)
        used = totals > 0
        renumbered = np.where(used, np.cumsum(used) - 1, GONE)
        term_maps = [renumbered[table] for table in term_maps]
        terms = [term for term, kept in zip(terms, used.tolist(), strict=True) if kept]
        out: dict[str, Array | Spool] = {
            **encode_terms(f"{self._prefix}.term", terms),
            **joined_arrays(self._prefix, terms),
            **lists.arrays(),
        }
        out[f"{self._prefix}.place.at"] = bounds(totals[used]).astype("<u4")
        out[f"{self._prefix}.place"] = places
        out |= self._titles(term_maps)
        out |= self._stems(term_maps, totals[used])
        for name in ("length", "titles"):
            taken = [
                field.file.array(f"{self._prefix}.{name}")[rows]
                for field, rows in zip(self._fields, self._kept, strict=True)
            ]
            out[f"{self._prefix}.{name}"] = narrow(np.concatenate(taken))
        for name in ("sentence", "paragraph"):
            out |= self._boundaries(f"{self._prefix}.{name}")
        return out

    def _forms(self, count: int, term_maps: list[Array]) -> tuple[ListsWriter, Spool, Array]:
        """The posting lists, all places, and how often each term stands anywhere."""
        weights = np.zeros(count, np.int64)
        for field, table in zip(self._fields, term_maps, strict=True):
            weights[table] += field.forms.counts
        totals = np.zeros(count, np.int64)
        lists = ListsWriter(f"{self._prefix}.form", self._folder)
        kinds = [field.file.array(f"{self._prefix}.place").dtype for field in self._fields]
        places = Spool(self._folder, max(kinds, key=lambda kind: kind.itemsize).str)
        for first, last in slices(weights):
            found = []
            for number, (field, table) in enumerate(zip(self._fields, term_maps, strict=True)):
                low, high = np.searchsorted(table, (first, last)).tolist()
                span = field.forms.span(low, high)
                begins = np.cumsum(span.counts, dtype=np.int64) - span.counts
                at = field.file.array(f"{self._prefix}.place.at")
                begins += at.item(low)
                keys = np.repeat(table[low:high], np.diff(span.starts))
                rows = self._maps[number][span.rows]
                living = np.flatnonzero(rows != GONE)
                held = field.file.array(f"{self._prefix}.place")
                counts = span.counts[living]
                found.append((keys[living], rows[living], counts, held[ranges(begins[living], counts)]))
            keys, rows, counts = (np.concatenate([part[at] for part in found]) for at in range(3))
            held = np.concatenate([part[3] for part in found])
            order = np.argsort((keys - first).astype(np.uint16), kind="stable")
            begins = np.cumsum(counts, dtype=np.int64) - counts
            places.add(held[ranges(begins[order], counts[order])])
            totals[first:last] = np.bincount(keys - first, counts, minlength=last - first).astype(np.int64)
            lists.add(grouped_counts(keys[order], rows[order], counts[order]))
        return lists, places, totals

    def _stems(self, term_maps: list[Array], term_totals: Array) -> dict[str, Array | Spool]:
        stems, maps = _joined([field.stem_lexicon for field in self._fields])
        pair = self._stem_pairs(maps, term_maps)
        terms_of = np.bincount(pair >> 32, minlength=len(stems))
        starts = bounds(terms_of)
        terms = pair & 0xFFFFFFFF
        weights = np.zeros(len(stems), np.int64)
        for field, table in zip(self._fields, maps, strict=True):
            weights[table] += _stem_weights(field)
        own = np.zeros(len(stems), bool)
        living = np.zeros(len(stems), bool)
        lists = ListsWriter(f"{self._prefix}.stems", self._folder)
        for first, last in slices(weights):
            found = [self._stem_postings(number, table, first, last) for number, table in enumerate(maps)]
            keys, rows, counts = (np.concatenate([part[at] for part in found]) for at in range(3))
            order = np.argsort((keys - first).astype(np.uint16), kind="stable")
            keys, rows, counts = keys[order], rows[order], counts[order]
            totals = np.bincount(keys - first, counts, minlength=last - first).astype(np.int64)
            living[first:last] = totals > 0
            only = terms[np.minimum(starts[first:last], max(len(terms) - 1, 0))] if len(terms) else totals
            shared = (terms_of[first:last] == 1) & (term_totals[only] == totals) if len(term_totals) else totals < 0
            own[first:last] = living[first:last] & ~shared
            listed = own[keys]
            lists.add(grouped_counts(keys[listed], rows[listed], counts[listed]))
        renumbered = np.where(living, np.cumsum(living) - 1, GONE)
        pair = pair[living[pair >> 32]]
        at = bounds(np.bincount(renumbered[pair >> 32], minlength=int(living.sum())))
        number = np.where(own, np.cumsum(own), 0)
        kept = [stem for stem, lives in zip(stems, living.tolist(), strict=True) if lives]
        return {
            **encode_terms(f"{self._prefix}.stem", kept),
            f"{self._prefix}.stem.terms": (pair & 0xFFFFFFFF).astype("<u4"),
            f"{self._prefix}.stem.lists": in_turn(at, number[living]),
            **lists.arrays(),
            **self._stem_titles(maps, np.where(own, np.cumsum(own) - 1, GONE)),
        }

    def _stem_pairs(self, maps: list[Array], term_maps: list[Array]) -> Array:
        pairs = [np.zeros(0, np.int64)]
        for field, table, term_table in zip(self._fields, maps, term_maps, strict=True):
            of_stems, at, _ = field.all_stems
            terms = term_table[of_stems]
            pairs.append((np.repeat(table, np.diff(at)) << 32 | terms)[terms != GONE])
        joined = np.sort(np.concatenate(pairs))
        return joined[firsts(joined)]

    def _stem_postings(self, number: int, table: Array, first: int, last: int) -> tuple[Array, Array, Array]:
        field = self._fields[number]
        low, high = np.searchsorted(table, (first, last)).tolist()
        terms, at, numbers = field.all_stems
        at, numbers = at[low:high], numbers[low:high]
        own, shared = numbers > 0, numbers == 0
        keys, rows, counts = [], [], []
        for chosen, found in (
            (own, field.stems.lists(numbers[own] - 1)),
            (shared, field.forms.lists(terms[at[shared]])),
        ):
            moved = self._maps[number][found.rows]
            living = np.flatnonzero(moved != GONE)
            keys.append(np.repeat(table[low:high][chosen], np.diff(found.starts))[living])
            rows.append(moved[living])
            counts.append(found.counts[living])
        return np.concatenate(keys), np.concatenate(rows), np.concatenate(counts)

    def _titles(self, term_maps: list[Array]) -> dict[str, Array]:
        """Posting lists of terms, over titles."""
        each = zip(self._fields, term_maps, self._maps, strict=True)
        return _sparse(f"{self._prefix}.title", [_moved(field.titles, terms, rows) for field, terms, rows in each])

    def _stem_titles(self, maps: list[Array], number: Array) -> dict[str, Array]:
        """Posting lists of the stems that have one of their own, over titles."""
        found = []
        for field, table, rows in zip(self._fields, maps, self._maps, strict=True):
            terms, at, listed = field.all_stems
            shared = np.flatnonzero(listed == 0)
            of_list = np.full(int((listed > 0).sum()), GONE, np.int64)
            of_list[listed[listed > 0] - 1] = number[table[listed > 0]]
            of_term = np.full(len(field.terms), GONE, np.int64)
            of_term[terms[at[shared]]] = number[table[shared]]
            found += [_moved(field.stem_titles, of_list, rows), _moved(field.titles, of_term, rows)]
        return _sparse(f"{self._prefix}.stemtitle", found)

    def _boundaries(self, name: str) -> dict[str, Array]:
        cuts = [
            cut(field.file.array(f"{name}.at"), field.file.array(name), rows)
            for field, rows in zip(self._fields, self._kept, strict=True)
        ]
        return {
            f"{name}.at": bounds(np.concatenate([lengths for lengths, _ in cuts])).astype("<u4"),
            name: fitting(np.concatenate([items for _, items in cuts])),
        }


def _joined(lexicons: list[Lexicon]) -> tuple[list[str], list[Array]]:
    """The terms of all, sorted, and for each lexicon the new number of each of its terms."""
    listed = [lexicon.terms() for lexicon in lexicons]
    terms = sorted(set().union(*listed))
    number = {term: at for at, term in enumerate(terms)}
    return terms, [np.fromiter((number[term] for term in held), np.int64, len(held)) for held in listed]


def _stem_weights(field: InvertedField) -> Array:
    terms, at, listed = field.all_stems
    weights: Array = field.forms.counts[terms[at[:-1]]].astype(np.int64)
    weights[listed > 0] = field.stems.counts[listed[listed > 0] - 1]
    return weights


def _moved(titles: Titles, number_of: Array, row_of: Array) -> tuple[Array, Array, Array]:
    """The posting lists over titles as keys, rows and counts in the joined field. `number_of` says what each list is of
    there, and `row_of` where each row is, or GONE."""
    found = titles.lists.lists(np.arange(len(titles.of)))
    keys, rows = np.repeat(number_of[titles.of], np.diff(found.starts)), row_of[found.rows]
    living = np.flatnonzero((rows != GONE) & (keys != GONE))
    return keys[living], rows[living], found.counts[living]


def _sparse(prefix: str, parts: list[tuple[Array, Array, Array]]) -> dict[str, Array]:
    """The posting lists of keys, rows and counts, of those keys that have one."""
    keys, rows, counts = (np.concatenate([part[at] for part in parts]) for at in range(3))
    order = np.argsort(keys, kind="stable")
    keys, rows, counts = keys[order], rows[order], counts[order]
    listed = keys[firsts(keys)]
    return {f"{prefix}.of": listed.astype("<u4"), **encode(prefix, grouped_counts(keys, rows, counts))}
