"""A second look at the first hits: what is too dear to ask of every row.

- The more of its words a hit holds, the rare ones above all, the more it gains.
- The closer to each other its words stand, the more a hit gains, and again where they stand as they were typed (see
  `closeness`).
- A query of many words joined by OR learns from its best hits: words that several of them share are weighed in
  (pseudo-relevance feedback after Rocchio 1971, each hit counting by its score), and then a hit gains by the scores of
  those that are most like it.

Only the order of the first `DEPTH` hits changes, and every gain is positive, so they stay the first. The parameters
were chosen on the development halves of the Glasgow test collections and SciFact: benchmarks/README.md has the figures.
"""

from collections import Counter, defaultdict
from collections.abc import Sequence
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from searchapp.article import Article
from searchapp.engine.local.search.closeness import closeness, near_units
from searchapp.engine.local.search.evaluator import Reader
from searchapp.engine.local.search.scoring import Scorer, Totals, Weighted, idf
from searchapp.engine.local.segments.segment import Segment
from searchapp.engine.local.segments.vocabulary import JOINT
from searchapp.query.tree import And, Node, Or, Word
from searchapp.text.stems import code_of
from searchapp.text.tokens import chunk_tokens, chunks, stem

Array = NDArray[Any]

DEPTH = 200
"""Hits that are looked at again."""
_COVERAGE = 0.1
"""What a row gains, of its score, that holds all words of a query."""
_CLOSENESS = 0.7
"""What a row gains, of its score, in which all words stand side by side; half as close is a quarter of that."""
_TYPED = 0.5
"""What a row gains, of its score, in which the few words of a query stand as they were typed."""

_LEARNING_WORDS = 5
"""Words of a query from which on it learns."""
_LEARN_FROM, _SHARPNESS = 15, 4
"""Hits that are learnt from; each counts by this power of its score over that of the first."""
_SHARED_BY, _CANDIDATES, _LEARNT = 2, 500, 30
"""A word is learnt that so many of them share at least; of so many of these, the weightiest, so many are."""
_LEARNT_COMMON = 0.3
"""The share of all articles in which a word that is learnt may stand."""
_LEARNT_WEIGHT = 0.3
"""What all words learnt weigh together, of the weight of the query."""
_SAMPLE = 1000
"""Articles among which it is seen well enough how common a word is."""
_READ = 1000
"""Characters of an article that are learnt from: news say what happened at the start."""

_LIKE_FROM, _LIKE = 100, 20
"""Hits that are compared with each other, and how many of the likest count for each."""
_LIKE_SHARE = 0.4
"""How much of a hit's new score is theirs."""


def worthwhile(tree: Node) -> bool:
    """Whether a query has words enough for a second look."""
    return len(near_units(tree)) > 1


def reranked(
    scorer: Scorer, totals: Totals, readers: Sequence[Reader], tree: Node, numbers: Array, scores: Array
) -> Array:
    """New scores of the first hits: `numbers` are rows of the generation, best first, with their `scores`."""
    if len(numbers) < 2 or scores.item(0) <= 0:
        return scores
    near = closeness(readers, {unit: scorer.weight_of(unit) for unit in near_units(tree)}, numbers)
    gains = _CLOSENESS * near.near**2 + _TYPED * near.typed
    words = list(dict.fromkeys(_words(tree)))
    if not _has_choice(tree) or not words:
        return scores * (1 + gains)
    held = _held(scorer, readers, words, numbers)
    rarity = np.array([idf(totals, scorer.frequency(word)) for word in words])
    gained: Array = scores * (1 + gains + _COVERAGE * ((held > 0) @ rarity / max(rarity.sum(), 1e-9)))
    if len(words) < _LEARNING_WORDS or not _is_open(tree):
        return gained
    order = np.argsort(-gained, kind="stable")[:_LEARN_FROM]
    learnt = _learnt(scorer, totals, readers, numbers[order], gained[order])
    others = _held(scorer, readers, [one.word for one in learnt], numbers)
    gained += others @ np.array([one.weight for one in learnt], np.float64)
    known = {stem(word.text, None) for word in words}
    rarities = [0.0 if stem(one.word.text, None) in known else one.rarity for one in learnt]
    vectors = np.concatenate((held * rarity, others * np.array(rarities)), axis=1)
    return gained + from_neighbours(gained, vectors)


def _held(scorer: Scorer, readers: Sequence[Reader], words: Sequence[Word], numbers: Array) -> Array:
    """What each of some rows of the generation gains by each word, if that has a weight of 1."""
    table = np.zeros((len(numbers), len(words)))
    for reader in readers:
        here = reader.segment.held(numbers)
        if not len(here):
            continue
        here = here[numbers[here].argsort()]
        rows = (numbers[here] - reader.segment.base).astype(np.uint16)
        for at, word in enumerate(words):
            table[here, at] = scorer.gains(reader, word, reader.articles.weighed(word), rows, 1.0)
    return table


def from_neighbours(scores: Array, vectors: Array) -> Array:
    """What the first hits gain by the scores of those that are most like them: hits that good hits resemble are good
    (after Diaz, "Regularizing ad hoc retrieval scores", 2005). Likeness is the cosine of what they gain by the words
    asked for and learnt."""
    order = np.argsort(-scores, kind="stable")[:_LIKE_FROM]
    if len(order) < 3:
        return np.zeros(len(scores))
    chosen = vectors[order]
    chosen /= np.maximum(np.linalg.norm(chosen, axis=1, keepdims=True), 1e-9)
    likeness = chosen @ chosen.T
    np.fill_diagonal(likeness, 0)
    count = min(_LIKE, len(order) - 1)
    likeness *= likeness >= -np.partition(-likeness, count - 1, axis=1)[:, count - 1 : count]
    gains = np.zeros(len(scores))
    gains[order] = likeness @ scores[order] / np.maximum(likeness.sum(axis=1), 1e-9)
    return _LIKE_SHARE / (1 - _LIKE_SHARE) * gains


def _words(tree: Node) -> list[Word]:
    """The plain words of a query that are not negated, in its order."""
    if isinstance(tree, Word):
        return [tree] if tree.field == "text" else []
    return [word for part in tree.parts for word in _words(part)] if isinstance(tree, (And, Or)) else []


def _has_choice(tree: Node) -> bool:
    """Whether a hit may lack some words of a query."""
    return isinstance(tree, Or) or (isinstance(tree, And) and any(map(_has_choice, tree.parts)))


def _is_open(tree: Node) -> bool:
    """Whether most words of a query are alternatives."""
    if isinstance(tree, And):
        return any(isinstance(part, Or) and len(part.parts) >= _LEARNING_WORDS for part in tree.parts)
    return isinstance(tree, Or)


_Stem = tuple[str, str | None]
"""A stem and its language."""


class _Learnt(NamedTuple):
    """A word that the best hits share, what a place of it is worth, and its idf."""

    word: Word
    weight: float
    rarity: float


def _learnt(scorer: Scorer, totals: Totals, readers: Sequence[Reader], numbers: Array, scores: Array) -> list[_Learnt]:
    """Words that the best hits share, with their weights."""
    sums: defaultdict[_Stem, float] = defaultdict(float)
    shared: Counter[_Stem] = Counter()
    typed: dict[_Stem, str] = {}
    for number, score in zip(numbers.tolist(), scores.tolist(), strict=True):
        segment = next(one.segment for one in readers if number < one.segment.base + one.segment.documents)
        row = number - segment.base
        trust = (score / scores.item(0)) ** _SHARPNESS
        length = segment.text.lengths.item(row) / max(totals.average_length, 1.0)
        norm = Weighted.k1 * (1 - Weighted.b + Weighted.b * length)
        for key, count in _counts(segment.store.article(row), typed).items():
            sums[key] += trust * count / (count + norm)
            shared[key] += 1
    candidates = sorted((key for key in sums if shared[key] >= _SHARED_BY), key=lambda key: (-sums[key], key[0]))
    segments = sorted((reader.segment for reader in readers), key=lambda one: -one.documents)
    weighed = {}
    for stemmed, language in candidates[:_CANDIDATES]:
        frequency = _frequency(segments, totals, stemmed, language)
        if 1 < frequency <= _LEARNT_COMMON * totals.articles:
            rarity = idf(totals, frequency)
            weighed[stemmed, language] = sums[stemmed, language] * rarity, rarity
    best = sorted(weighed.items(), key=lambda item: (-item[1][0], item[0][0]))[:_LEARNT]
    whole = sum(weight for _, (weight, _) in best)
    share = _LEARNT_WEIGHT * scorer.weight
    return [_Learnt(Word(typed[key]), share * weight / whole, rarity) for key, (weight, rarity) in best]


def _counts(article: Article, typed: dict[_Stem, str]) -> dict[_Stem, float]:
    """How often each stem stands in the beginning of an article, title words weighed; `typed` learns a word of each."""
    found: defaultdict[_Stem, float] = defaultdict(float)
    for text, weight in ((article.title or "", Weighted.title), (article.body[:_READ], 1.0)):
        for chunk, times in Counter(chunks(text)).items():
            for token in chunk_tokens(chunk):
                word = chunk[token.start : token.end].lower()
                key = (stem(word, article.language), article.language)
                typed.setdefault(key, word)
                found[key] += weight * times
    return found


def _frequency(segments: Sequence[Segment], totals: Totals, stemmed: str, language: str | None) -> int:
    """In about how many articles a stem stands: as many in all as in the first segment, the largest, in proportion;
    where that is small, or does not have it, it is counted in the others."""
    first, *others = segments
    found = _frequency_in(first, stemmed, language)
    if found and first.documents >= _SAMPLE:
        return round(found * totals.articles / first.documents)
    return found + sum(_frequency_in(segment, stemmed, language) for segment in others)


def _frequency_in(segment: Segment, stemmed: str, language: str | None) -> int:
    """In how many articles of a segment a stem stands, as its lists say."""
    field = segment.text
    number = field.stem_lexicon.find(f"{stemmed}{JOINT}{code_of(language, stemmed)}")
    if number is None:
        return 0
    (terms,), (listed,) = field.stems_from(number, 1)
    return field.stems.size(listed) if listed >= 0 else sum(map(field.forms.size, terms))
