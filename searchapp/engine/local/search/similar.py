"""Articles about the same thing: those that share an article's telling words."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from math import log
from typing import Any

import numpy as np
from numpy.typing import NDArray

from searchapp.article import Article
from searchapp.engine.engine import Scored
from searchapp.engine.local.search.evaluator import Reader
from searchapp.engine.local.search.order import smallest
from searchapp.engine.local.search.scoring import Totals
from searchapp.query.tree import Word
from searchapp.text.tokens import forms

Array = NDArray[Any]
_WORDS = 40
_LIKE = 200
_SHARE = 0.2
_K1, _B = 1.2, 0.75


def frequencies(readers: Sequence[Reader], words: Iterable[str]) -> dict[str, int]:
    """In how many articles each word's inflected forms stand."""
    return {word: sum(len(reader.rows(Word(word))) for reader in readers) for word in words}


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


def rows_like(readers: Sequence[Reader], totals: Totals, article: Article, row: int) -> Array:
    """The rows of articles like this one, which stands in `row` and is not among them."""
    counts = Counter(forms(f"{article.title or ''}\n{article.body}"))
    known = frequencies(readers, [word for word, _ in counts.most_common(8 * _WORDS)])
    weights = {
        word: log(1 + counts[word]) * log(1 + totals.articles / frequency)
        for word, frequency in known.items()
        if frequency
    }
    telling = dict(sorted(weights.items(), key=lambda item: -item[1])[:_WORDS])
    ranked = rank(readers, totals, telling, _LIKE)
    own = next((hit.score for hit in ranked if hit.row == row), 0.0)
    return np.array([hit.row for hit in ranked if hit.row != row and hit.score >= _SHARE * own], np.int64)
