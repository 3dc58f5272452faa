"""Closeness: whether what a query asks for stands together in a hit or is scattered over it.

Around every place of a word each other word counts by how far its next place is, less and less after a bell curve, as
in the positional language models of Lv and Zhai ("Positional Language Models for Information Retrieval", SIGIR 2009),
whose best kernel that was. The closeness of a hit is that of its best place: the share of all weight that stands
there. So words of one sentence or two count nearly whole, in which order they stand does not matter, and a title is
beside the beginning of its body. Beside that it is told how many neighbours of the query stand in a hit as they were
typed, one right behind the other: the ordered windows of Metzler and Croft ("A Markov random field model for term
dependencies", SIGIR 2005).
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import pairwise
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from searchapp.engine.local.search.evaluator import Reader
from searchapp.engine.local.search.spans import BODY, NOWHERE, ROW, term_places
from searchapp.engine.local.segments.postings import firsts
from searchapp.query.rising import among, distinct, merged
from searchapp.query.tree import And, Exact, Node, Or, Phrase, Word

Array = NDArray[Any]

_SPREAD = 25
"""Words after which another one counts for .61 of what it does beside."""
_REACH = 128
"""Words from which on another one counts for nothing."""
_BELL = np.exp(-((np.arange(_REACH) / _SPREAD) ** 2) / 2).astype(np.float32)
_BELL[-1] = 0
_LIGHT = 0.1
"""A word of less weight than this share of the heaviest says nothing by where it stands: it stands everywhere."""

_UNITS = 20
"""So many words and phrases, the heaviest, are looked for; a query pasted from a text has hundreds."""
_AS_TYPED = 4
"""Words of a query whose order counts at most; more are a question, and its words stand in no text as they do in it."""
_COMMON_FORM = 0.1
"""Forms of a word that stand in less than this share of the articles of its commonest one are passed over."""


def near_units(tree: Node) -> list[Node]:
    """The words and phrases of a query that may stand near to each other, in its order, each once."""
    return list(dict.fromkeys(_near_units(tree)))


def _near_units(tree: Node) -> list[Node]:
    if isinstance(tree, (Word, Exact, Phrase)):
        return [tree] if tree.field == "text" else []
    return [unit for part in tree.parts for unit in _near_units(part)] if isinstance(tree, (And, Or)) else []


class Closeness(NamedTuple):
    """Of some rows, from 0 to 1: how much of what is weighed stands together in each (`near`), and how many of the
    neighbours in the query stand as they were typed (`typed`)."""

    near: Array
    typed: Array


def closeness(readers: Sequence[Reader], weights: Mapping[Node, float], numbers: Array) -> Closeness:
    """The closeness of some rows of the generation to what is asked; `weights` are in the order of the query."""
    heaviest = set(sorted(weights, key=lambda unit: -weights[unit])[:_UNITS])
    least = _LIGHT * max(weights.values(), default=0.0)
    telling = {unit: weight for unit, weight in weights.items() if unit in heaviest and weight >= least}
    near, typed = np.zeros(len(numbers)), np.zeros(len(numbers))
    if len(telling) < 2:
        return Closeness(near, typed)
    is_short = len(telling) <= _AS_TYPED
    for reader in readers:
        here = reader.segment.held(numbers)
        if len(here):
            rows = numbers[here] - reader.segment.base
            places = {unit: _starts(reader, unit, rows) & ~BODY for unit in telling}
            near[here] = _best_places(places, telling, reader.segment.documents)[rows]
            if is_short:
                typed[here] = _as_typed(list(places.values()), reader.segment.documents)[rows]
    return Closeness(near / max(sum(telling.values()), 1e-9), typed / (len(telling) - 1))


def _best_places(places: Mapping[Node, Array], weights: Mapping[Node, float], documents: int) -> Array:
    """For each row of a segment the weight around its best place."""
    best = np.zeros(documents, np.float32)
    centres = merged(list(places.values()))
    if not len(centres):
        return best
    sums = np.zeros(len(centres), np.float32)
    for unit, starts in places.items():
        if len(starts):
            following = starts.take(starts.searchsorted(centres), mode="clip") - centres
            following[following < 0] = _REACH
            sums += np.float32(weights[unit]) * _BELL.take(following, mode="clip")
    owners = centres >> ROW
    begins = firsts(owners)
    best[owners[begins]] = np.maximum.reduceat(sums, begins)
    return best


def _as_typed(places: Sequence[Array], documents: int) -> Array:
    """For each row of a segment how many of the units stand right behind the one before."""
    found = np.zeros(documents, np.int64)
    for before, behind in pairwise(places):
        followed = before[among(before + 1, behind)]
        found[distinct(followed >> ROW)] += 1
    return found


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
