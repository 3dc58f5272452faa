"""Articles by weighted words: how common words are, and which articles hold the most of them."""

from collections.abc import Iterable, Mapping, Sequence

import numpy as np

from searchapp.engine.engine import Scored
from searchapp.engine.local.search.evaluator import Reader
from searchapp.engine.local.search.order import smallest
from searchapp.engine.local.search.scoring import Totals
from searchapp.query.tree import Word

_K1, _B = 1.2, 0.75
_FEW = 1 << 12
"""Rows of a segment up to which those that are gone count: of few articles one more or less makes a word common."""


def frequencies(readers: Sequence[Reader], words: Iterable[str]) -> dict[str, int]:
    """In how many articles each word's inflected forms stand, as the lengths of their lists tell; in large segments
    those that are gone since count too."""
    return {word: sum(_frequency(reader, Word(word)) for reader in readers) for word in words}


def _frequency(reader: Reader, word: Word) -> int:
    alive = reader.segment.alive
    if alive is None or len(alive) > _FEW:
        return reader.articles.frequency(word)
    return int(np.count_nonzero(alive[reader.articles.weighed(word).rows]))


def rank(readers: Sequence[Reader], totals: Totals, weights: Mapping[str, float], limit: int) -> list[Scored]:
    """The articles in which weighted words stand, by the sum of weight · count · (k1 + 1) / (count + norm)."""
    chosen: list[Scored] = []
    for reader in readers:
        segment = reader.segment
        lengths = segment.text.lengths
        norms = (_K1 * (1 - _B) + _K1 * _B / max(totals.average_length, 1.0) * lengths).astype(np.float32)
        total = np.zeros(segment.documents, np.float32)
        for word, weight in weights.items():
            found = reader.articles.weighed(Word(word))
            counts = np.float32(1) if found.counts is None else found.counts.astype(np.float32)
            total[found.rows] += np.float32(weight * (_K1 + 1)) * counts / (counts + norms[found.rows])
        if segment.alive is not None:
            total[~segment.alive] = 0
        best = smallest(-total, limit)
        chosen += [
            Scored(segment.base + row, score)
            for row, score in zip(best.tolist(), total[best].tolist(), strict=True)
            if score > 0
        ]
    return sorted(chosen, key=lambda hit: (-hit.score, hit.row))[:limit]
