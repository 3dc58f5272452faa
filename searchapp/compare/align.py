"""Two articles side by side: which sentences say the same, in which words, and what only one of them has."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence, Set
from typing import Literal

from searchapp.article import Article, Quote, Span
from searchapp.compare.candidates import UNIT_LIMIT, candidates
from searchapp.compare.company import in_company
from searchapp.compare.differing import differences, words_of
from searchapp.compare.likeness import likeness, probability, same_name
from searchapp.compare.occasion import Occasion, judge
from searchapp.compare.reprint import Precedence, precedence, shares
from searchapp.compare.units import Unit, quotes_at, units_of
from searchapp.compare.wordings import Wording, wordings
from searchapp.records import dataclass
from searchapp.text.languages import shared_language

Kind = Literal["verbatim", "reworded"]

_PARTNERS = 4
"""Partners of a sentence at most."""
_AT_LENGTH = 3
"""Sentences of a speaker in both articles from which on both report the same speech at length."""
_FURNITURE = 2
"""Words of a line that is no statement where it stands again and again, at most."""
_LEADING, _RUN_THROUGH = 3, 0.35
"""So many names stand together in more than this share of the sentences of each of two texts on one event."""


@dataclass(frozen=True, slots=True)
class Pair:
    """Two sentences that say the same. `score` is 0 to 1, how sure that is. `a_differs` and `b_differs` are
    the words that the other side does not have, as spans of `a.text` and `b.text`, in order."""

    a: Unit
    b: Unit
    score: float
    kind: Kind
    a_differs: tuple[Span, ...] = ()
    b_differs: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True)
class Comparison:
    """Two articles compared. `units_a` and `units_b` are all sentences in order; a unit may stand in several
    `pairs`, which are ordered by the place of `a`, each unit's best first. `only_a` and `only_b` are the
    units in no pair. `reprint` is the share of the shorter body that stands in the longer, 0 to 1, words in long runs
    weighed more; `copied` counts each word once. `occasion` judges the statements shared, `precedence` says which
    article came first; both are None where nothing is shared."""

    units_a: tuple[Unit, ...]
    units_b: tuple[Unit, ...]
    pairs: tuple[Pair, ...]
    only_a: tuple[Unit, ...]
    only_b: tuple[Unit, ...]
    reprint: float
    occasion: Occasion | None = None
    precedence: Precedence | None = None
    copied: float = 0.0


def compare(a: Article, b: Article) -> Comparison:
    """The sentences of two articles aligned: one to one, one to several and several to one."""
    left, right = _Side.of(a), _Side.of(b)
    aside = _furniture(left.words, right.words)
    same = _verbatim(left.words, right.words)
    verbatim = dict.fromkeys((places for places in same if left.words[places[0]] not in aside), 1.0)
    scores = verbatim | _reworded(left, right, verbatim, aside)
    ordered = sorted(scores.items(), key=lambda item: (item[0][0], -item[1], item[0][1]))
    pairs = tuple(_pair(left, right, places, score) for places, score in ordered)
    share = shares(a, b)
    in_a, in_b = {one for one, _ in scores}, {other for _, other in scores}
    return Comparison(
        tuple(left.units),
        tuple(right.units),
        pairs,
        tuple(unit for at, unit in enumerate(left.units) if at not in in_a),
        tuple(unit for at, unit in enumerate(right.units) if at not in in_b),
        share.weighed,
        judge(a, b, [(pair.a, pair.b) for pair in pairs]),
        precedence(a, b) if pairs else None,
        share.copied,
    )


@dataclass(frozen=True, slots=True)
class _Side:
    """An article of the two: its sentences, and the words of each without case and marks."""

    article: Article
    units: Sequence[Unit]
    words: Sequence[tuple[str, ...]]

    @classmethod
    def of(cls, article: Article) -> "_Side":
        units = units_of(article)
        return cls(article, units, [words_of(unit.text) for unit in units])

    def looked_at(self, done: Set[int]) -> list[int]:
        """The sentences that are compared word by word: all, or so many of those not `done` as one can."""
        if len(self.units) <= UNIT_LIMIT:
            return list(range(len(self.units)))
        return [at for at in range(len(self.units)) if at not in done][:UNIT_LIMIT]


def _verbatim(left: Sequence[tuple[str, ...]], right: Sequence[tuple[str, ...]]) -> Iterator[tuple[int, int]]:
    """Pairs of sentences with the same words; a sentence that repeats is paired in the order of its places."""
    places: dict[tuple[str, ...], list[int]] = {}
    for at, words in enumerate(right):
        places.setdefault(words, []).append(at)
    seen: Counter[tuple[str, ...]] = Counter()
    last: dict[tuple[str, ...], int] = {}
    for at, words in enumerate(left):
        if words in places:
            yield at, places[words][min(seen[words], len(places[words]) - 1)]
            seen[words] += 1
            last[words] = at
    for words, at in last.items():
        for other in places[words][seen[words] :]:
            yield at, other


def _furniture(left: Sequence[tuple[str, ...]], right: Sequence[tuple[str, ...]]) -> set[tuple[str, ...]]:
    """What stands again and again in both articles and is a word or two: no statement, but what a site puts between its
    paragraphs."""
    in_a, in_b = Counter(left), Counter(right)
    return {words for words, times in in_a.items() if len(words) <= _FURNITURE and times > 1 and in_b[words] > 1}


def _reworded(
    left: _Side, right: _Side, verbatim: Mapping[tuple[int, int], float], aside: Set[tuple[str, ...]]
) -> dict[tuple[int, int], float]:
    """Pairs of other words, for sentences without a verbatim partner, with their scores."""
    done_a = {one for one, _ in verbatim} | {at for at, words in enumerate(left.words) if words in aside}
    done_b = {other for _, other in verbatim} | {at for at, words in enumerate(right.words) if words in aside}
    in_a, in_b = left.looked_at(done_a), right.looked_at(done_b)
    units_a, units_b = [left.units[at] for at in in_a], [right.units[at] for at in in_b]
    prepared = wordings(
        [*units_a, *units_b],
        [*_quotes_at(units_a, left.article), *_quotes_at(units_b, right.article)],
        [left.article.language] * len(units_a) + [right.article.language] * len(units_b),
    )
    every_a, every_b = dict(zip(in_a, prepared, strict=False)), dict(zip(in_b, prepared[len(in_a) :], strict=True))
    reported = _reported_at_length(list(every_a.values()), list(every_b.values()))
    one_event = bool(reported) or _of_one_event(list(every_a.values()), list(every_b.values()))
    open_a, open_b = [at for at in in_a if at not in done_a], [at for at in in_b if at not in done_b]
    words_a, words_b = [every_a[at] for at in open_a], [every_b[at] for at in open_b]
    found = {}
    for one, other in candidates(words_a, words_b):
        one_speech = not reported.isdisjoint((*words_a[one].speakers, *words_b[other].speakers))
        pair = words_a[one], words_b[other]
        found[open_a[one], open_b[other]] = likeness(*pair, one_speech=one_speech, one_event=one_event)
    odds = in_company(found, verbatim)
    alike = {places: probability(value) for places, value in odds.items() if value >= 0}
    return _best(_also_repeated(alike, left, right))


def _quotes_at(units: Sequence[Unit], article: Article) -> list[list[Quote]]:
    return quotes_at([Span(unit.start, unit.end) for unit in units], article.quotes)


def _also_repeated(found: Mapping[tuple[int, int], float], left: _Side, right: _Side) -> dict[tuple[int, int], float]:
    """The same pairs, also for sentences that stand in their article twice: a standfirst repeats one from below."""
    again_a, again_b = _repeated(left.words), _repeated(right.words)
    every: dict[tuple[int, int], float] = {}
    for (one, other), score in found.items():
        for here in again_a.get(one, (one,)):
            for there in again_b.get(other, (other,)):
                every[here, there] = max(score, every.get((here, there), 0.0))
    return every


def _repeated(sentences: Sequence[tuple[str, ...]]) -> dict[int, list[int]]:
    """For each sentence that stands in an article more than once, all its places (a few)."""
    places: dict[tuple[str, ...], list[int]] = {}
    for at, words in enumerate(sentences):
        places.setdefault(words, []).append(at)
    return {at: again[:_PARTNERS] for again in places.values() if len(again) > 1 for at in again[:_PARTNERS]}


def _reported_at_length(left: Sequence[Wording], right: Sequence[Wording]) -> set[tuple[str, ...]]:
    """The speakers whose words make up several sentences of both articles, under the names of either."""
    in_a, in_b = (Counter(name for one in side for name in one.speakers) for side in (left, right))
    return {
        name
        for one, number in in_a.items()
        for other, other_number in in_b.items()
        if min(number, other_number) >= _AT_LENGTH and same_name(one, other)
        for name in (one, other)
    }


def _of_one_event(left: Sequence[Wording], right: Sequence[Wording]) -> bool:
    """Whether the same few names run through both texts, as none do through news in brief; a script that writes names
    like other words does not tell, and is taken to be of one event."""
    counts = [Counter(name for one in side for name in one.names) for side in (left, right)]
    if not any(counts):
        return True
    shares = {
        name: min(count / len(left), counts[1][name] / len(right))
        for name, count in counts[0].items()
        if counts[1][name]
    }
    leading = frozenset(sorted(shares, key=lambda name: (-shares[name], name))[:_LEADING])
    return all(
        sum(not leading.isdisjoint(one.names) for one in side) > _RUN_THROUGH * len(side) for side in (left, right)
    )


def _best(found: dict[tuple[int, int], float]) -> dict[tuple[int, int], float]:
    """The best few partners of each sentence."""
    kept: dict[tuple[int, int], float] = {}
    count_a, count_b = Counter[int](), Counter[int]()
    for (one, other), score in sorted(found.items(), key=lambda item: (-item[1], item[0])):
        if count_a[one] < _PARTNERS and count_b[other] < _PARTNERS:
            kept[one, other] = score
            count_a[one] += 1
            count_b[other] += 1
    return kept


def _pair(left: _Side, right: _Side, places: tuple[int, int], score: float) -> Pair:
    one, other = places
    a, b = left.units[one], right.units[other]
    if left.words[one] == right.words[other]:
        return Pair(a, b, score, "verbatim")
    language = shared_language((left.article.language, right.article.language))
    return Pair(a, b, score, "reworded", *differences(a.text, b.text, language))
