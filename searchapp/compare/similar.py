"""Articles on the same event as this one.

The engine ranks by the terms that tell the article apart; the nearest of these are then compared with it and with each
other. Reports of one event share their neighbours, while its twin (another election, another quake) shares words only:
so each candidate's neighbours are compared with the article's own, after Zhong, Zheng, Cao and Li, "Re-ranking person
re-identification with k-reciprocal encoding" (2017). Nearness in time counts a little.
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING, NamedTuple, Protocol

from searchapp.article import Article
from searchapp.compare.terms import Terms, rarity, terms_of, vectors, weigh

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

_ASKED_TERMS = 60
_FOUND = 1000
_COMPARED = 60
_NEIGHBOURS = 10
_SHARED_NEIGHBOURS = 0.7
_SAME_TIME, _DAYS = 0.1, 4.0


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
    def frequencies(self, words: Iterable[str], language: str | None) -> Mapping[str, int]: ...
    def rank(self, weights: Mapping[str, float], language: str | None, limit: int) -> Sequence[Ranked]: ...
    def fetch(self, rows: Sequence[int]) -> Sequence[Article]: ...


class Near(NamedTuple):
    """An article of the engine, by its row, and how near it is: the higher the nearer."""

    row: int
    score: float


def similar(engine: Corpus, like: Article | str) -> list[Near]:
    """The articles most like this one or this text, the likeliest to be of the same event first; never itself."""
    model = like if isinstance(like, Article) else Article("", "", None, like)
    terms = terms_of(model)
    found = engine.rank(question(engine, terms, model.language), model.language, _FOUND)
    articles = engine.fetch([hit.row for hit in found[: _COMPARED + 1]])
    near = [(hit.row, article) for hit, article in zip(found, articles, strict=False) if not _same(article, model)]
    scores = closeness(engine, model, terms, [article for _, article in near])
    ordered = sorted(
        (Near(row, score) for score, (row, _) in zip(scores, near, strict=True)), key=lambda hit: -hit.score
    )
    rest = found[len(articles) :]
    least = ordered[-1].score if ordered else 1.0
    highest = max((hit.score for hit in rest), default=0.0) or 1.0
    return ordered + [Near(hit.row, least * hit.score / highest) for hit in rest]


def telling_words(engine: Corpus, like: Article | str, limit: int = 12) -> tuple[str, ...]:
    """The words that tell an article or a text apart from all others, the weightiest first."""
    model = like if isinstance(like, Article) else Article("", "", None, like)
    return tuple(question(engine, terms_of(model), model.language))[:limit]


def question(engine: Corpus, terms: Terms, language: str | None) -> dict[str, float]:
    """The terms that tell a text apart, by a word that has each, with their weights."""
    weights = weigh(terms, rarities(engine, (terms,), language))
    telling = sorted(weights, key=lambda term: (-weights[term], term))[:_ASKED_TERMS]
    return {terms.words[term]: weights[term] for term in telling if weights[term] > 0}


def rarities(engine: Corpus, group: Sequence[Terms], language: str | None) -> dict[str, float]:
    """How rare each stem of a group of texts is among all articles.

    A stem that only one of several texts has can bring no two of them together and is not asked for: it counts as
    rare as those of two texts on average.
    """
    words = {stemmed: word for terms in group for stemmed, word in terms.words.items()}
    holding = Counter(stemmed for terms in group for stemmed in terms.words)
    least = 1 if len(group) == 1 else 2
    asked = {stemmed: word for stemmed, word in words.items() if holding[stemmed] >= least}
    known = engine.frequencies(asked.values(), language)
    found = {stemmed: rarity(engine.count, known.get(word, 0)) for stemmed, word in asked.items()}
    of_two = [value for stemmed, value in found.items() if holding[stemmed] == least]
    average = sum(of_two) / len(of_two) if of_two else 0.0
    return dict.fromkeys(words, average) | found


def closeness(engine: Corpus, model: Article, terms: Terms, articles: Sequence[Article]) -> list[float]:
    """How near each of a group of articles is to the model: by its terms, by the neighbours they share within the
    group, and by the days between them."""
    import numpy as np

    group = [terms, *(terms_of(article) for article in articles)]
    likeness = _likenesses(vectors(group, rarities(engine, group, model.language)))
    nearest = np.zeros_like(likeness)
    for row, order in enumerate(np.argsort(-likeness, axis=1)[:, :_NEIGHBOURS]):
        nearest[row, order] = likeness[row, order]
    shared = np.minimum(nearest[0], nearest).sum(axis=1) / np.maximum(nearest[0], nearest).sum(axis=1)
    days = [_SAME_TIME * _same_time(model, article) for article in articles]
    return [float(score) for score in (likeness[0] + _SHARED_NEIGHBOURS * shared)[1:] + np.array(days)]


def _likenesses(texts: Sequence[Mapping[object, float]]) -> "NDArray[np.float32]":
    """The cosine of every two vectors."""
    import numpy as np

    numbers: dict[object, int] = {}
    matrix = np.zeros((len(texts), len({term for text in texts for term in text})), "f4")
    for row, text in enumerate(texts):
        for term, weight in text.items():
            matrix[row, numbers.setdefault(term, len(numbers))] = weight
    found: NDArray[np.float32] = matrix @ matrix.T
    np.fill_diagonal(found, 1.0)
    return found


def _same_time(a: Article, b: Article) -> float:
    """1 for articles of the same day, less the more days lie between, 0 where a day is not known."""
    if a.date is None or b.date is None or len(a.date.value) < 10 or len(b.date.value) < 10:
        return 0.0
    between = abs((date.fromisoformat(a.date.value) - date.fromisoformat(b.date.value)).days)
    return float(_DAYS / (_DAYS + between))


def _same(article: Article, model: Article) -> bool:
    return bool(model.id) and article.id == model.id
