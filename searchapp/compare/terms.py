"""What an article is about, as weighted terms: words, names and numbers by their rarity, and pairs of words."""

import math
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from searchapp.article import Article
from searchapp.text.tokens import stem, tokens

TOKEN_LIMIT = 500
"""Tokens of an article that are looked at: news say what happened at the start."""

_TITLE = 2.0
_NAME, _NUMBER = 1.5, 2.5
_PAIRS = 0.8


@dataclass(frozen=True, slots=True)
class Terms:
    """The terms of a text: how often each stem stands in it (the title counts twice), a word as written for each
    stem, those that are names or numbers, and its pairs of neighbouring stems."""

    counts: Mapping[str, float]
    words: Mapping[str, str]
    proper: frozenset[str]
    pairs: Mapping[tuple[str, str], int]


def terms_of(article: Article) -> Terms:
    """The terms of an article's title and body."""
    counts: dict[str, float] = {}
    pairs: Counter[tuple[str, str]] = Counter()
    words: dict[str, str] = {}
    proper = set()
    for text, weight in ((article.title or "", _TITLE), (article.body, 1.0)):
        stems = []
        for token in tokens(text[: TOKEN_LIMIT * 10])[:TOKEN_LIMIT]:
            word = text[token.start : token.end]
            stemmed = stem(word, article.language)
            stems.append(stemmed)
            counts[stemmed] = counts.get(stemmed, 0.0) + weight
            words.setdefault(stemmed, word)
            if word[0].isdigit() or (word[0].isupper() and _within_sentence(text, token.start)):
                proper.add(stemmed)
        pairs.update(pairwise(stems))
    return Terms(counts, words, frozenset(proper), pairs)


def rarity(number: int, holding: int) -> float:
    """The inverse document frequency of a term that `holding` of `number` articles have."""
    return max(0.0, math.log((number + 1) / (holding + 0.5)))


def weigh(terms: Terms, rarities: Mapping[str, float]) -> dict[str, float]:
    """The weight of each word: the more often it stands here and the rarer it is elsewhere; names and numbers more."""
    return {
        word: (1 + math.log(count)) * rarities.get(word, 0.0) * _kind_weight(word, terms)
        for word, count in terms.counts.items()
    }


def _kind_weight(word: str, terms: Terms) -> float:
    """Numbers and names tell events apart: the magnitude of a quake, the place of an election."""
    if word not in terms.proper:
        return 1.0
    return _NUMBER if word[0].isdigit() else _NAME


def _pair_weight(pair: tuple[str, str]) -> float:
    """Of numbers with a point or a colon in them, a magnitude or a clock, the parts are neighbours."""
    return _NUMBER if pair[0][0].isdigit() and pair[1][0].isdigit() else 1.0


def vectors(group: Sequence[Terms], rarities: Mapping[str, float]) -> list[dict[object, float]]:
    """Each text of a group as a vector of length one: its words, and the pairs that at least two of the group have."""
    holding = Counter(pair for terms in group for pair in terms.pairs)
    found = []
    for terms in group:
        words = weigh(terms, rarities)
        pairs = {
            pair: (1 + math.log(count)) * rarity(len(group), holding[pair]) * _pair_weight(pair)
            for pair, count in terms.pairs.items()
            if holding[pair] > 1
        }
        scale = _PAIRS * _length(words.values()) / (_length(pairs.values()) or 1.0)
        vector: dict[object, float] = {}
        vector.update(words)
        vector.update((pair, weight * scale) for pair, weight in pairs.items())
        length = _length(vector.values()) or 1.0
        found.append({term: weight / length for term, weight in vector.items()})
    return found


def _length(weights: Iterable[float]) -> float:
    return math.sqrt(sum(weight * weight for weight in weights))


def _within_sentence(text: str, start: int) -> bool:
    return start > 1 and text[start - 1] not in '\n“"«„' and text[start - 2] not in ".!?\n"
