"""Articles about the same thing: those that share an article's telling words."""

from collections import Counter
from collections.abc import Mapping
from math import log
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from searchapp.engine.engine import Scored
from searchapp.engine.local.search.order import smallest
from searchapp.errors import UnknownArticle
from searchapp.query.tree import Word
from searchapp.text.tokens import forms

if TYPE_CHECKING:
    from searchapp.engine.local.search.searcher import Searcher

Array = NDArray[Any]
_WORDS = 40
_LIKE = 200
_SHARE = 0.2
_K1, _B = 1.2, 0.75


def rank(searcher: "Searcher", weights: Mapping[str, float], limit: int) -> list[Scored]:
    """The articles in which weighted words stand, by the sum of weight · count · (k1 + 1) / (count + norm)."""
    chosen: list[Scored] = []
    for reader in searcher.readers():
        segment = reader.segment
        lengths = segment.text.lengths
        norms = (_K1 * (1 - _B) + _K1 * _B / max(searcher.totals.average_length, 1.0) * lengths).astype(np.float32)
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


def rows_like(searcher: "Searcher", id_or_path: str) -> Array:
    """The rows of articles like this one, which is not among them. Raises UnknownArticle."""
    row = searcher.row_of(id_or_path)
    if row is None:
        raise UnknownArticle(f"like:{id_or_path} names no article", "ids and paths stand in the output of a query")
    article = searcher.fetch((row,))[0]
    counts = Counter(forms(f"{article.title or ''}\n{article.body}"))
    frequencies = searcher.frequencies([word for word, _ in counts.most_common(8 * _WORDS)], article.language)
    weights = {
        word: log(1 + counts[word]) * log(1 + searcher.totals.articles / frequency)
        for word, frequency in frequencies.items()
        if frequency
    }
    telling = dict(sorted(weights.items(), key=lambda item: -item[1])[:_WORDS])
    ranked = rank(searcher, telling, _LIKE)
    own = next((hit.score for hit in ranked if hit.row == row), 0.0)
    return np.array([hit.row for hit in ranked if hit.row != row and hit.score >= _SHARE * own], np.int64)
