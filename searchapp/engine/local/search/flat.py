"""Flat queries, a word, words and conditions joined by AND or words joined by OR, over one list each for the whole
generation.

Most queries are flat, and what a few short lists in each of several segments cost is the number of calls. So a word or
condition has its rows in all segments together, with what each gains by it; words that stand in many rows have that as
a table, too, in which a row that does not hold the word gains nothing. Who types asks for the same words again and
again: the lists are remembered. Scores are the sums that `Scorer` makes, in the same order and precision.
"""

from collections import Counter
from collections.abc import Callable, Sequence
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from searchapp.engine.engine import Found, Request, Scored
from searchapp.engine.local.search.evaluator import Reader
from searchapp.engine.local.search.memory import Memory
from searchapp.engine.local.search.order import smallest
from searchapp.engine.local.search.rerank import DEPTH, worthwhile
from searchapp.query.rising import among
from searchapp.query.tree import Among, And, Dates, Exact, Has, Is, Node, Or, Undated, Value, Word, has_places

Array = NDArray[Any]
Reranked = Callable[[Node, Array, Array], Array]
_BROAD = 16
"""A word that stands in more than one row of so many has its gains as a table of all rows."""
_RARE = 256
"""What stands in more than one row of so many has a table of whether it stands there, at least."""
_WORDS = 3
"""Words joined by OR whose scores are summed up in a table of all rows."""
_CONDITIONS = (Word, Exact, Dates, Undated, Value, Has, Is, Among)


class Listed(NamedTuple):
    """The rows of a word or a condition in the whole generation, rising, those deleted among them; what each gains by
    a word, None for a condition. As tables of all rows: `table` is what each gains, `held` whether it is there; one of
    them at most, and neither where the rows are few."""

    rows: Array
    gains: Array | None
    table: Array | None
    held: Array | None


class Flat:
    """Answers flat queries of a generation. `readers_of` opens the segments for a tree; `gains` gives what each
    row of a word gains in a segment; `reranked` gives the first hits of a tree new scores, if the scoring is refined;
    `documents` counts all rows and `alive` tells those that are not deleted."""

    def __init__(
        self,
        memory: Memory,
        readers_of: Callable[[Node], Sequence[Reader]],
        gains: Callable[[Node, Sequence[Reader]], list[Array]],
        reranked: Reranked | None,
        documents: int,
        alive: Array | None,
    ) -> None:
        self._memory, self._readers_of, self._gains, self._reranked = memory, readers_of, gains, reranked
        self._documents, self._alive = documents, alive

    def search(self, request: Request) -> Found | None:
        """The answer to a word, to words and conditions joined by AND, or to a few words joined by OR; None for other
        requests."""
        tree = _flat(request)
        if tree is None or not self._documents:
            return None
        known = {part: self._listed(part) for part in tree.parts}
        rows, keys, total = self._all(tree, known) if isinstance(tree, And) else self._any(list(known.values()))
        wanted = min(request.offset + request.limit, total)
        reranked = self._reranked if wanted and worthwhile(tree) else None
        known_first = self._memory.get(("first", tree)) if reranked and wanted <= DEPTH else None
        if known_first is not None:
            numbers, keys = known_first
        else:
            best = smallest(keys, min(max(wanted, DEPTH), total) if reranked else wanted)
            numbers, keys = best if rows is None else rows.take(best), keys.take(best)
            if reranked:
                numbers, keys = _looked_at_again(tree, reranked, numbers, keys)
                self._memory.put(("first", tree), (numbers[:DEPTH], keys[:DEPTH]))
        page = slice(request.offset, wanted)
        pairs = zip(numbers[page].tolist(), keys[page].tolist(), strict=True)
        return Found(total, tuple([Scored(row, 0.0 - key) for row, key in pairs]))

    def _all(self, tree: And, known: dict[Node, Listed]) -> tuple[Array, Array, int]:
        """The rows of all parts, their scores, negative, and how many they are."""
        rows, gained = _common(known)
        if self._alive is not None:
            here = self._alive.take(rows).nonzero()[0]
            rows, gained = rows.take(here), {part: gains.take(here) for part, gains in gained.items()}
        return rows, self._keys(tree, gained, len(rows)), len(rows)

    def _any(self, known: Sequence[Listed]) -> tuple[None, Array, int]:
        """The scores of every row, negative, and how many have any part."""
        total: Array = np.zeros(self._documents, np.float32 if self._reranked is not None else np.float64)
        for found in known:
            if found.table is not None:
                total -= found.table
            elif found.gains is not None:
                total[found.rows] -= found.gains
        if self._alive is not None:
            total *= self._alive
        return None, total, int(np.count_nonzero(total < 0))

    def _keys(self, tree: And, gained: dict[Node, Array], size: int) -> Array:
        """The scores, negative."""
        total: Array = np.zeros(size, np.float64)
        parts = list(dict.fromkeys(tree.parts))
        times = Counter(tree.parts) if self._reranked is not None and len(parts) < len(tree.parts) else {}
        for part in parts:
            gains = gained.get(part)
            if gains is not None:
                total -= gains * times[part] if times else gains
        return total

    def _listed(self, node: Node) -> Listed:
        known: Listed | None = self._memory.get(("all", node))
        if known is not None:
            return known
        readers = self._readers_of(node)
        found = [reader.rows(node).astype(np.uint32) + np.uint32(reader.segment.base) for reader in readers]
        rows = np.concatenate(found)
        gains = np.concatenate(self._gains(node, readers)) if has_places(node) else None
        table = held = None
        if gains is not None and len(rows) * _BROAD > self._documents:
            table = np.zeros(self._documents, gains.dtype)
            table[rows] = gains
        elif len(rows) * _RARE > self._documents:
            held = np.zeros(self._documents, bool)
            held[rows] = True
        known = Listed(rows, gains, table, held)
        self._memory.put(("all", node), known)
        return known


def _flat(request: Request) -> And | Or | None:
    """The tree of a request that is flat and asks for hits alone, or None."""
    if not request.limit or request.filters or request.facets or request.sort != "relevance" or request.freshness:
        return None
    tree = And((request.tree,)) if isinstance(request.tree, (Word, Exact)) else request.tree
    if not isinstance(tree, (And, Or)) or not all(isinstance(part, _CONDITIONS) for part in tree.parts):
        return None
    if isinstance(tree, And):
        return tree
    once_each = len(set(tree.parts)) == len(tree.parts)
    return tree if once_each and len(tree.parts) <= _WORDS and all(map(has_places, tree.parts)) else None


def _looked_at_again(tree: Node, reranked: Reranked, numbers: Array, keys: Array) -> tuple[Array, Array]:
    """The first hits in the order of a second look, and those behind them."""
    keys = keys.astype(np.float64)
    keys[:DEPTH] = -reranked(tree, numbers[:DEPTH].astype(np.int64), -keys[:DEPTH])
    order = np.argsort(keys[:DEPTH], kind="stable")
    keys[:DEPTH] = keys[order]
    return np.concatenate((numbers[order], numbers[DEPTH:])), keys


def _common(listed: dict[Node, Listed]) -> tuple[Array, dict[Node, Array]]:
    """The rows that are in all lists, and what each gains by each word."""
    (shortest, first), *rest = sorted(listed.items(), key=lambda item: len(item[1].rows))
    rows = first.rows
    gained = {} if first.gains is None else {shortest: first.gains}
    for node, other in rest:
        values = None
        if other.table is not None:
            values = other.table.take(rows)
            here = (values != 0).nonzero()[0]
            values = values.take(here)
        elif other.held is not None:
            here = other.held.take(rows).nonzero()[0]
        else:
            here = among(rows, other.rows).nonzero()[0]
        if len(here) < len(rows):
            rows = rows.take(here)
            gained = {part: gains.take(here) for part, gains in gained.items()}
        if values is not None:
            gained[node] = values
        elif other.gains is not None:
            gained[node] = other.gains.take(other.rows.searchsorted(rows))
    return rows, gained
