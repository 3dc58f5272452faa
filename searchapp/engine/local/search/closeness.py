"""Closeness: whether what a query asks for stands together in a hit or is scattered over it.

Around every place of a word each other word counts by how far its next place is, less and less after a bell curve, as
in the positional language models of Lv and Zhai ("Positional Language Models for Information Retrieval", SIGIR 2009),
whose best kernel that was. The closeness of a hit is that of its best place: the share of all weight that stands
there. So words of one sentence or two count nearly whole, in which order they stand does not matter, and a title is
beside the beginning of its body.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from searchapp.engine.local.search.evaluator import Reader
from searchapp.engine.local.search.spans import BODY, NOWHERE, ROW, term_places
from searchapp.query.tree import And, Exact, Node, Or, Phrase, Word

Array = NDArray[Any]

_SPREAD = 25
"""Words after which another one counts for .61 of what it does beside."""
_REACH = 128
_BELL = np.exp(-((np.arange(_REACH) / _SPREAD) ** 2) / 2).astype(np.float32)
_BELL[-1] = 0
_LIGHT = 0.1
"""A word of less weight than this share of the heaviest says nothing by where it stands: it stands everywhere."""

_UNITS = 20
"""So many words and phrases, the heaviest, are looked for; a query pasted from a text has hundreds."""
_COMMON_FORM = 0.1
"""Forms of a word that stand in less than this share of the articles of its commonest one are passed over."""


def near_units(tree: Node) -> list[Node]:
    """The words and phrases of a query that may stand near to each other, in its order, each once."""
    return list(dict.fromkeys(_near_units(tree)))


def _near_units(tree: Node) -> list[Node]:
    if isinstance(tree, (Word, Exact, Phrase)):
        return [tree] if tree.field == "text" else []
    return [unit for part in tree.parts for unit in _near_units(part)] if isinstance(tree, (And, Or)) else []


def closeness(readers: Sequence[Reader], weights: Mapping[Node, float], numbers: Array) -> Array:
    """How much of what is weighed stands together in each of some rows of the generation, from 0 to 1."""
    heaviest = sorted(weights, key=lambda unit: -weights[unit])[:_UNITS]
    telling = {unit: weights[unit] for unit in heaviest if weights[unit] >= _LIGHT * weights[heaviest[0]]}
    found = np.zeros(len(numbers))
    if len(telling) < 2:
        return found
    for reader in readers:
        base = reader.segment.base
        here = np.flatnonzero((numbers >= base) & (numbers < base + reader.segment.documents))
        if len(here):
            rows = numbers[here] - base
            best = np.zeros(reader.segment.documents, np.float32)
            at, sums = _best_places(reader, telling, rows)
            best[at] = sums
            found[here] = best.take(rows)
    return found / max(sum(telling.values()), 1e-9)


def _best_places(reader: Reader, weights: Mapping[Node, float], rows: Array) -> tuple[Array, Array]:
    """The rows of a segment in which anything weighed stands, and the weight around the best place of each."""
    places = {unit: _starts(reader, unit, rows) & ~BODY for unit in weights}
    centres = np.sort(np.concatenate(list(places.values())))
    if not len(centres):
        return centres, centres
    sums = np.zeros(len(centres), np.float32)
    for unit, starts in places.items():
        if len(starts):
            following = starts.take(starts.searchsorted(centres), mode="clip") - centres
            following[following < 0] = _REACH
            sums += np.float32(weights[unit]) * _BELL.take(following, mode="clip")
    owners = centres >> ROW
    firsts = np.flatnonzero(np.concatenate(([True], owners[1:] != owners[:-1])))
    return owners[firsts], np.maximum.reduceat(sums, firsts)


def _starts(reader: Reader, unit: Node, rows: Array) -> Array:
    """Where a unit begins in some rows; a word in its common forms alone, for each form costs a look into its list."""
    runs = reader.articles.alternatives(unit) if isinstance(unit, Word) else []
    if len(runs) != 1 or len(runs[0]) != 1:
        # A phrase that stands nowhere may hold a pattern that was never looked up, for what it means is too much.
        stands = len(reader.articles.weighed(unit).rows) > 0
        return (reader.articles.places(unit, rows) if stands else NOWHERE).starts
    field = reader.segment.text
    sizes = {term: field.forms.size(term) for group in runs[0][0] for term in group.terms}
    least = _COMMON_FORM * max(sizes.values())
    common = [replace(group, terms=[term for term in group.terms if sizes[term] >= least]) for group in runs[0][0]]
    wanted = np.zeros(reader.segment.documents, bool)
    wanted[rows] = True
    return term_places(field, common, wanted).starts
