"""What tells an article apart from all others: its words, names and numbers, weighed by their rarity.

`like:` and `searchapp similar` put the same question to the engine: the weightiest of these terms. `like:` keeps what
comes near the article's own score, `similar` puts the best of what is found in a finer order.
"""

import math
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from itertools import pairwise
from typing import Protocol

from searchapp.article import Article
from searchapp.records import dataclass
from searchapp.text.tokens import stems_in, tokens

LIKELIEST = 100
"""Articles like a text among which its reprints, or other wordings of it, are looked for."""
_TOKEN_LIMIT = 500
"""Tokens of an article that are looked at: news say what happened at the start."""

_ASKED_TERMS = 60
"""Terms of a question: the weightiest."""
_TITLE = 2.0
"""How often a word of a title counts."""
_NAME, NUMBER = 1.5, 2.5
"""What a name and a number weigh, against other words."""


class Ranked(Protocol):
    """A row of the engine with its score."""

    @property
    def row(self) -> int: ...
    @property
    def score(self) -> float: ...


class Corpus(Protocol):
    """What is asked of an engine."""

    @property
    def count(self) -> int: ...
    def frequencies(self, words: Iterable[str]) -> Mapping[str, int]: ...
    def rank(self, weights: Mapping[str, float], limit: int) -> Sequence[Ranked]: ...


@dataclass(frozen=True, slots=True)
class Terms:
    """The terms of a text: how often each stem stands in it (the title counts twice), a word as written for each
    stem, those that are names or numbers, and its pairs of neighbouring stems."""

    counts: Mapping[str, float]
    words: Mapping[str, str]
    proper: frozenset[str]
    pairs: Mapping[tuple[str, str], int]


def candidates(corpus: Corpus, article: Article, limit: int, terms: Terms | None = None) -> Sequence[Ranked]:
    """The articles that hold the terms that tell this one apart, the best first; itself, if it is there, among them.
    `terms` are its terms, where they are known."""
    return corpus.rank(question(corpus, article, terms), limit)


def question(corpus: Corpus, article: Article, terms: Terms | None = None) -> dict[str, float]:
    """The terms that tell an article apart, by a word that has each, with their weights, the weightiest first.

    What an article of the corpus (one with an id) alone has finds no other one and is not asked for.
    """
    terms = terms or terms_of(article)
    known = rarities(corpus, (terms,))
    lone = rarity(corpus.count, 1) if article.id else math.inf
    weights = weigh(terms, {term: value for term, value in known.items() if value < lone})
    telling = sorted(weights, key=lambda term: (-weights[term], term))[:_ASKED_TERMS]
    return {terms.words[term]: weights[term] for term in telling if weights[term] > 0}


def rarities(corpus: Corpus, group: Sequence[Terms]) -> dict[str, float]:
    """How rare each stem of a group of texts is among all articles.

    A stem that only one of several texts has can bring no two of them together and is not asked for: it counts as
    rare as those of two texts on average.
    """
    words = {stemmed: word for terms in group for stemmed, word in terms.words.items()}
    holding = Counter(stemmed for terms in group for stemmed in terms.words)
    least = 1 if len(group) == 1 else 2
    asked = {stemmed: word for stemmed, word in words.items() if holding[stemmed] >= least}
    known = corpus.frequencies(asked.values())
    found = {stemmed: rarity(corpus.count, known.get(word, 0)) for stemmed, word in asked.items()}
    of_two = [value for stemmed, value in found.items() if holding[stemmed] == least]
    average = sum(of_two) / len(of_two) if of_two else 0.0
    return dict.fromkeys(words, average) | found


def terms_of(article: Article) -> Terms:
    """The terms of an article's title and body."""
    counts: dict[str, float] = {}
    pairs: Counter[tuple[str, str]] = Counter()
    words: dict[str, str] = {}
    proper = set()
    for text, weight in ((article.title or "", _TITLE), (article.body, 1.0)):
        cut = tokens(text[: _TOKEN_LIMIT * 10], _TOKEN_LIMIT)
        written = [text[token.start : token.end] for token in cut]
        different = list(set(written))
        stem_of = dict(zip(different, stems_in(different, article.language), strict=True))
        stems = [stem_of[word] for word in written]
        for stemmed, word, token in zip(stems, written, cut, strict=True):
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
    return NUMBER if word[0].isdigit() else _NAME


def _within_sentence(text: str, start: int) -> bool:
    return start > 1 and text[start - 1] not in '\n“"«„' and text[start - 2] not in ".!?\n"
