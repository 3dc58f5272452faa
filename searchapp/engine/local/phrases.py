"""Phrases of plain words, quickly: the places of the scarcest word, looked up among those of the others.

Looking up goes through the rows of a word to its places in that row alone, so that `the sovereignty` costs what
`sovereignty` does. Where the scarcest word is not scarce, all places are sorted into one order instead.
"""

from typing import Any

import numpy as np
from numpy.typing import NDArray

from searchapp.engine.local.segment import InvertedField
from searchapp.engine.local.spans import BODY, NOWHERE, Places
from searchapp.engine.local.terms import TermSet

Array = NDArray[Any]
Part = list[TermSet]
_ROW = 32
_LOOKED_UP = 8
"""How many times more places the other word must have for them to be looked up."""


def occurrences(field: InvertedField, part: Part) -> int:
    """How often the terms of a part stand anywhere."""
    at = field.place_at
    return sum(int(at[term + 1]) - int(at[term]) for group in part for term in group.terms)


def plain(field: InvertedField, parts: list[Part]) -> bool:
    """Whether every term of the parts is one token long."""
    joined = field.joined
    return not any(term in joined for part in parts for group in part for term in group.terms)


def plain_phrase(field: InvertedField, parts: list[Part], languages: Array) -> Places:
    """Where the parts stand side by side in this order."""
    sizes = [occurrences(field, part) for part in parts]
    order = sorted(range(len(parts)), key=sizes.__getitem__)
    if not sizes[order[0]]:
        return NOWHERE
    keys = _keys(field, parts[order[0]], languages) - order[0]
    for number in order[1:]:
        if not len(keys):
            return NOWHERE
        sought = keys + number
        if sizes[number] > _LOOKED_UP * len(keys):
            known = _stand_at(field, parts[number], sought, languages)
        else:
            others = _keys(field, parts[number], languages)
            known = others.take(others.searchsorted(sought), mode="clip") == sought
        keys = keys[known]
    rows = keys >> _ROW
    starts = keys & 0xFFFFFFFF
    titles = field.title_lengths.take(rows)
    within = (starts >= titles) | (starts + len(parts) <= titles)
    keys, starts, titles = keys[within], starts[within], titles[within]
    keys += BODY * (starts >= titles)
    return Places(keys, keys + len(parts))


def _keys(field: InvertedField, part: Part, languages: Array) -> Array:
    """Every place of a part, as `row << 32 | position`, sorted."""
    found = []
    for group in part:
        for term in group.terms:
            rows, counts = field.forms.rows(term), field.forms.counts(term)
            keys = (rows if counts is None else np.repeat(rows, counts)).astype(np.int64) << _ROW
            keys += field.places(term)
            if group.spoken is not None:
                keys = keys[group.spoken.take(languages.take(keys >> _ROW))]
            found.append(keys)
    if len(found) == 1:
        return found[0]
    every = np.concatenate(found)
    every.sort()
    return every


def _stand_at(field: InvertedField, part: Part, sought: Array, languages: Array) -> Array:
    """At which of these places a term of a part stands."""
    known = np.zeros(len(sought), bool)
    rows, positions = (sought >> _ROW).astype(np.uint16), sought & 0xFFFFFFFF
    for group in part:
        for term in group.terms:
            stands = _term_stands_at(field, term, rows, positions)
            if group.spoken is not None:
                stands &= group.spoken.take(languages.take(rows))
            known |= stands
    return known


def _term_stands_at(field: InvertedField, term: int, rows: Array, positions: Array) -> Array:
    held, counts = field.forms.rows(term), field.forms.counts(term)
    at = held.searchsorted(rows)
    known = held.take(at, mode="clip") == rows
    at = at[known]
    if counts is None:
        low, last = at, at
    else:
        ends = np.cumsum(counts, dtype=np.int64)
        last = ends.take(at) - 1
        low = last - counts.take(at) + 1
    places = field.places(term)
    wanted = positions[known]
    # bisection in every row at once: `low` ends at the first place that is not below the one wanted
    high = last + 1
    for _ in range(int((high - low).max(initial=0)).bit_length()):
        middle = (low + high) >> 1
        below = (middle < high) & (places.take(middle, mode="clip") < wanted)
        low = np.where(below, middle + 1, low)
        high = np.where(below, high, middle)
    stands: Array = known
    stands[known] = (low <= last) & (places.take(low, mode="clip") == wanted)
    return stands
