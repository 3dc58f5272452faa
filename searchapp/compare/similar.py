"""Articles on the same event as this one.

The engine ranks by the terms that tell the article apart; the nearest of these are then compared with it and with each
other. Reports of one event share their neighbours, while its twin (another election, another quake) shares words only:
so each candidate's neighbours are compared with the article's own, after Zhong, Zheng, Cao and Li, "Re-ranking person
re-identification with k-reciprocal encoding" (2017). What is found is worth the more the nearer in time it is.
"""

import math
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from itertools import islice
from typing import TYPE_CHECKING, NamedTuple, Protocol

from searchapp.article import Article
from searchapp.engine.engine import Engine, FacetCount, Request, Scored
from searchapp.query.telling import NUMBER, Corpus, Terms, candidates, question, rarities, rarity, terms_of, weigh
from searchapp.query.tree import Among

if TYPE_CHECKING:
    import numpy as np  # loaded where articles are compared: those who lay out what is found need none
    from numpy.typing import NDArray

_FOUND = 1000
"""Articles that the engine is asked for."""
_COMPARED, _NEIGHBOURS = 60, 10
"""So many of them are compared with each other, and so many are the neighbours of each."""
_PAIRS = 0.8
"""What the pairs of words of a text weigh together, against its words."""
_SHARED_NEIGHBOURS = 0.7
"""What the neighbours that two articles share weigh, against their own likeness."""
_SAME_TIME, _DAYS = 1.0, 4.0
"""An article of the same day counts twice as much as one of another year; half of that gain is left after four days."""

_LEAST, _LEAST_SHARE = 0.15, 0.3
"""What is listed reaches this score, or this share of the best one where that is low, as for a short passage."""

_NEAREST, ELSEWHERE = 20, 4
"""So many of the nearest articles are looked at for other outlets, and so many of these are taken."""
_EVENT_DAYS = 7
"""Articles on one event are printed within so many days."""


class Shelf(Corpus, Protocol):
    """A corpus whose articles can be taken out and read."""

    def fetch(self, rows: Sequence[int]) -> Sequence[Article]: ...


def similar(engine: Shelf, like: Article | str) -> list[Scored]:
    """The articles most like this one or this text, the likeliest to be of the same event first; never itself, nor
    what shares but a few words with it."""
    model = like if isinstance(like, Article) else Article("", "", None, like)
    terms = terms_of(model)
    found = candidates(engine, model, _FOUND, terms)
    articles = engine.fetch([hit.row for hit in found[: _COMPARED + 1]])
    near = [(hit.row, article) for hit, article in zip(found, articles, strict=False) if not _same(article, model)]
    scores = closeness(engine, model, terms, [article for _, article in near])
    ordered = sorted(
        (Scored(row, score) for score, (row, _) in zip(scores, near, strict=True)), key=lambda hit: -hit.score
    )
    rest = found[len(articles) :]
    least = ordered[-1].score if ordered else 1.0
    highest = max((hit.score for hit in rest), default=0.0) or 1.0
    ordered += [Scored(hit.row, least * hit.score / highest) for hit in rest]
    enough = min(_LEAST, _LEAST_SHARE * ordered[0].score) if ordered else 0.0
    return [hit for hit in ordered if hit.score >= enough]


def ranked(
    engine: Engine, like: Article | str, request: Request
) -> tuple[Sequence[Scored], Mapping[str, tuple[FacetCount, ...]]]:
    """All of these in the order that a request asks for, and its facets; its tree and its page do not count."""
    found = similar(engine, like)
    if request.freshness:
        factors = engine.freshness([hit.row for hit in found])
        weighed = [Scored(hit.row, hit.score * factor) for hit, factor in zip(found, factors, strict=True)]
        found = sorted(weighed, key=lambda hit: -hit.score)
    if not found or (not request.facets and request.sort == "relevance"):
        return found, {}
    ids = [article.id for article in engine.fetch([hit.row for hit in found])]
    asked = replace(request, tree=Among(frozenset(ids)), limit=0, offset=0)
    facets = engine.search(asked).facets
    if request.sort != "relevance":
        scores = {hit.row: hit for hit in found}
        found = [scores[hit.row] for hit in engine.rows(asked) if hit.row in scores]
    return found, facets


class Printed(NamedTuple):
    """Where and when an article was printed, and its id."""

    outlet: str | None
    date: str | None
    id: str


def elsewhere(own: Printed, nearest: Iterable[Printed]) -> list[str]:
    """The ids of at most four articles of other outlets, of each the first that was printed within days of this one.
    Articles whose outlet is not known are each by another, and undated ones may be of any day."""
    ids: dict[str, str] = {}
    for near in islice(nearest, _NEAREST):
        if (near.outlet is None or near.outlet != own.outlet) and _days_apart(own.date, near.date) <= _EVENT_DAYS:
            ids.setdefault(near.outlet or near.id, near.id)
    return list(islice(ids.values(), ELSEWHERE))


def _days_apart(one: str | None, other: str | None) -> int:
    """How many days lie between two dates; none where one of them names no day."""
    try:
        return abs((date.fromisoformat(one or "") - date.fromisoformat(other or "")).days)
    except ValueError:
        return 0


def telling_words(engine: Corpus, like: Article | str, limit: int = 12) -> tuple[str, ...]:
    """The words that tell an article or a text apart from all others, the weightiest first."""
    model = like if isinstance(like, Article) else Article("", "", None, like)
    return tuple(question(engine, model))[:limit]


def closeness(engine: Corpus, model: Article, terms: Terms, articles: Sequence[Article]) -> list[float]:
    """How near each of a group of articles is to the model: by its `terms`, by the neighbours they share within the
    group, and by the days between the two."""
    import numpy as np

    group = [terms, *map(terms_of, articles)]
    likeness = _likenesses(_vectors(group, rarities(engine, group)))
    nearest = np.zeros_like(likeness)
    for row, order in enumerate(np.argsort(-likeness, axis=1)[:, :_NEIGHBOURS]):
        nearest[row, order] = likeness[row, order]
    shared = np.minimum(nearest[0], nearest).sum(axis=1) / np.maximum(nearest[0], nearest).sum(axis=1)
    times = np.array([1 + _SAME_TIME * _same_time(model, article) for article in articles])
    return [float(score) for score in (likeness[0] + _SHARED_NEIGHBOURS * shared)[1:] * times]


def _vectors(group: Sequence[Terms], rarities: Mapping[str, float]) -> list[dict[object, float]]:
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


def _pair_weight(pair: tuple[str, str]) -> float:
    """Of numbers with a point or a colon in them, a magnitude or a clock, the parts are neighbours."""
    return NUMBER if pair[0][0].isdigit() and pair[1][0].isdigit() else 1.0


def _length(weights: Iterable[float]) -> float:
    return math.sqrt(sum(weight * weight for weight in weights))


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
    """1 for articles of the same day, less the more days lie between, a half where a day is not known."""
    if a.date is None or b.date is None or len(a.date.value) < 10 or len(b.date.value) < 10:
        return 0.5
    between = abs((date.fromisoformat(a.date.value) - date.fromisoformat(b.date.value)).days)
    return float(_DAYS / (_DAYS + between))


def _same(article: Article, model: Article) -> bool:
    return bool(model.id) and article.id == model.id
