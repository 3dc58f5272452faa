"""Phrases of plain words, quickly: the places of the scarcest word, looked up among those of the others.

Looking up goes through the rows of a word to its places in that row alone, so that `the sovereignty` costs what
`sovereignty` does. Where the scarcest word is not scarce, it is looked up among all places of every term instead.
"""

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from searchapp.engine.local.search.spans import BODY, NOWHERE, ROW, Places
from searchapp.engine.local.search.terms import TermSet, TermTables, term_tables
from searchapp.engine.local.segments.segment import InvertedField
from searchapp.query.rising import among, distinct

Array = NDArray[Any]
_LOOKED_UP = 30
"""How many times more places the other word must have for them to be looked up."""
_SHORT = 65_000
"""Tokens of a text up to which a place fits into 4 bytes: 2 for the row, 2 for the position."""


def parted(field: InvertedField, sets: Sequence[TermSet]) -> tuple[TermTables, Array | None]:
    """The terms of a part that are one token long, and the rows of those that are longer, if there are any."""
    part = term_tables(sets)
    wide = {term for term in part if field.width(term) > 1}
    if not wide:
        return part, None
    longer = [field.forms.rows(term) for term in wide]
    return {term: spoken for term, spoken in part.items() if term not in wide}, distinct(np.concatenate(longer))


def plain_phrase(field: InvertedField, parts: Mapping[int, TermTables], size: int) -> Places:
    """Where parts stand in a run of `size` tokens, each at its number in it; their terms are all one token long. Of the
    tokens without a part nothing is asked."""
    sizes = {number: _occurrences(field, part) for number, part in parts.items()}
    order = sorted(parts, key=sizes.__getitem__)
    if not sizes[order[0]]:
        return NOWHERE
    shift = 16 if field.longest < _SHORT else 32
    keys = np.concatenate(_keys(field, parts[order[0]], shift))
    keys = keys[keys & _mask(shift) >= order[0]] - keys.dtype.type(order[0])
    for number in order[1:]:
        if not len(keys):
            return NOWHERE
        sought = keys + keys.dtype.type(number)
        if sizes[number] > _LOOKED_UP * len(keys):
            known = _stand_at(field, parts[number], sought, shift)
        else:
            known = np.zeros(len(sought), bool)
            for others in _keys(field, parts[number], shift):
                known |= among(sought, others)
        keys = keys[known]
    keys.sort(kind="stable")  # it rises in parts, one for each term
    rows, starts = (keys >> shift).astype(np.int64), (keys & _mask(shift)).astype(np.int64)
    titles = field.title_lengths.take(rows)
    within = ((starts >= titles) | (starts + size <= titles)) & (starts + size <= field.lengths.take(rows))
    rows, starts, titles = rows[within], starts[within], titles[within]
    begins = (rows << ROW) + starts + BODY * (starts >= titles)
    return Places(begins, begins + size)


def _occurrences(field: InvertedField, part: TermTables) -> int:
    """How often the terms of a part stand anywhere."""
    return sum(map(field.occurrences, part))


def _mask(shift: int) -> Any:
    return np.uint32(0xFFFF) if shift == 16 else np.int64(0xFFFFFFFF)


def _keys(field: InvertedField, part: TermTables, shift: int) -> list[Array]:
    """Every place of each term of a part, as `row << shift | position`, rising."""
    found = []
    for term, spoken in part.items():
        rows, counts = field.forms.read(term)
        keys: Array = rows.astype(np.uint32 if shift == 16 else np.int64)
        keys <<= shift
        if counts is not None:
            keys = keys.repeat(counts)
        keys += field.places(term)
        if spoken is not None:
            keys = keys[spoken.take(field.languages.take(keys >> shift))]
        found.append(keys)
    return found


def _stand_at(field: InvertedField, part: TermTables, sought: Array, shift: int) -> Array:
    """At which of these places a term of a part stands."""
    stands = np.zeros(len(sought), bool)
    rows, positions = (sought >> shift).astype(np.uint16), sought & _mask(shift)
    for term, spoken in part.items():
        known = _term_stands_at(field, term, rows, positions)
        if spoken is not None:
            known = known[spoken.take(field.languages.take(rows[known]))]
        stands[known] = True
    return stands


def _term_stands_at(field: InvertedField, term: int, rows: Array, positions: Array) -> Array:
    """Which of these places a term stands at, by their numbers."""
    held, counts = field.forms.read(term)
    number = np.full(field.rows, -1, np.int32)
    number[held.astype(np.intp)] = np.arange(len(held), dtype=np.int32)
    at = number.take(rows)
    sought = (at >= 0).nonzero()[0]
    at, wanted, places = at[sought], positions[sought], field.places(term)
    if counts is not None:
        ends = counts.cumsum(dtype=np.int32).take(at)
        often = counts.take(at)
        last = ends - 1
        at = ends - often
        # a bisection in every row at once: `at` comes to the last place that is not above the one wanted
        step = np.int32(1 << int(often.max(initial=1)).bit_length() - 1)
        while step:
            ahead = at + step
            at += step * ((ahead <= last) & (places.take(ahead, mode="clip") <= wanted))
            step >>= 1
    found: Array = sought[places.take(at) == wanted]
    return found
