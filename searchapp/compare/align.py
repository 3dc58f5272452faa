"""Two articles side by side: which sentences say the same, in which words, and what only one of them has."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from searchapp.article import Article, Quote, Span
from searchapp.compare.candidates import candidates
from searchapp.compare.differing import differences, words_of
from searchapp.compare.likeness import likeness, same_speaker
from searchapp.compare.occasion import Occasion, judge
from searchapp.compare.reprint import Precedence, precedence, reprinted
from searchapp.compare.units import Unit, units_of
from searchapp.compare.wordings import Wording, wordings

Kind = Literal["verbatim", "reworded"]

_SAME = 0.5
_PARTNERS = 4
_AT_LENGTH = 3


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
    units in no pair. `reprint` is the share of the shorter body that stands in the longer, 0 to 1.
    `occasion` judges the statements shared, `precedence`
    says which article came first; both are None where nothing is shared."""

    units_a: tuple[Unit, ...]
    units_b: tuple[Unit, ...]
    pairs: tuple[Pair, ...]
    only_a: tuple[Unit, ...]
    only_b: tuple[Unit, ...]
    reprint: float
    occasion: Occasion | None = None
    precedence: Precedence | None = None


def compare(a: Article, b: Article) -> Comparison:
    """The sentences of two articles aligned: one to one, one to several and several to one."""
    left, right = units_of(a), units_of(b)
    verbatim = dict.fromkeys(_verbatim(left, right), 1.0)
    reworded = _reworded(a, b, left, right, verbatim)
    scores = sorted((verbatim | reworded).items(), key=lambda item: (item[0][0], -item[1], item[0][1]))
    pairs = tuple(_pair(left[one], right[other], score) for (one, other), score in scores)
    in_a, in_b = {one for (one, _), _ in scores}, {other for (_, other), _ in scores}
    return Comparison(
        tuple(left),
        tuple(right),
        pairs,
        tuple(unit for at, unit in enumerate(left) if at not in in_a),
        tuple(unit for at, unit in enumerate(right) if at not in in_b),
        reprinted(a, b),
        judge(a, b, [(pair.a, pair.b) for pair in pairs]),
        precedence(a, b) if pairs else None,
    )


def _verbatim(left: Sequence[Unit], right: Sequence[Unit]) -> Iterator[tuple[int, int]]:
    """Pairs of sentences with the same words; a sentence that repeats is paired in the order of its places."""
    places: dict[tuple[str, ...], list[int]] = {}
    for at, unit in enumerate(right):
        places.setdefault(words_of(unit.text), []).append(at)
    seen: Counter[tuple[str, ...]] = Counter()
    last: dict[tuple[str, ...], int] = {}
    for at, unit in enumerate(left):
        words = words_of(unit.text)
        if words in places:
            yield at, places[words][min(seen[words], len(places[words]) - 1)]
            seen[words] += 1
            last[words] = at
    for words, at in last.items():
        for other in places[words][seen[words] :]:
            yield at, other


def _reworded(
    a: Article,
    b: Article,
    left: Sequence[Unit],
    right: Sequence[Unit],
    verbatim: dict[tuple[int, int], float],
) -> dict[tuple[int, int], float]:
    """Pairs of other words, for sentences without a verbatim partner, with their scores."""
    done_a, done_b = {one for one, _ in verbatim}, {other for _, other in verbatim}
    open_a = [at for at in range(len(left)) if at not in done_a]
    open_b = [at for at in range(len(right)) if at not in done_b]
    prepared = wordings(
        [*left, *right],
        [_quotes_in(unit, a.quotes) for unit in left] + [_quotes_in(unit, b.quotes) for unit in right],
        [a.language] * len(left) + [b.language] * len(right),
    )
    reported = _reported_at_length(prepared[: len(left)], prepared[len(left) :])
    words_a, words_b = [prepared[at] for at in open_a], [prepared[len(left) + at] for at in open_b]
    found = {}
    for one, other in candidates(words_a, words_b):
        one_speech = words_a[one].speaker in reported or words_b[other].speaker in reported
        score = likeness(words_a[one], words_b[other], one_speech=one_speech)
        if score >= _SAME:
            found[open_a[one], open_b[other]] = score
    return _best(_also_repeated(found, left, right))


def _also_repeated(
    found: dict[tuple[int, int], float], left: Sequence[Unit], right: Sequence[Unit]
) -> dict[tuple[int, int], float]:
    """The same pairs, also for sentences that stand in their article twice: a standfirst repeats one from below."""
    again_a, again_b = _repeated(left), _repeated(right)
    every: dict[tuple[int, int], float] = {}
    for (one, other), score in found.items():
        for here in again_a.get(one, (one,)):
            for there in again_b.get(other, (other,)):
                every[here, there] = max(score, every.get((here, there), 0.0))
    return every


def _repeated(units: Sequence[Unit]) -> dict[int, list[int]]:
    """For each sentence that stands in an article more than once, all its places (a few)."""
    places: dict[tuple[str, ...], list[int]] = {}
    for at, unit in enumerate(units):
        places.setdefault(words_of(unit.text), []).append(at)
    return {at: again[:_PARTNERS] for again in places.values() if len(again) > 1 for at in again[:_PARTNERS]}


def _reported_at_length(left: Sequence[Wording], right: Sequence[Wording]) -> set[tuple[str, ...]]:
    """The speakers whose words make up several sentences of both articles, under the names of either."""
    in_a, in_b = (Counter(one.speaker for one in side if one.speaker) for side in (left, right))
    return {
        name
        for one, number in in_a.items()
        for other, other_number in in_b.items()
        if min(number, other_number) >= _AT_LENGTH and same_speaker(one, other)
        for name in (one, other)
    }


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


def _quotes_in(unit: Unit, quotes: Sequence[Quote]) -> list[Quote]:
    return [quote for quote in quotes if quote.start < unit.end and quote.end > unit.start]


def _pair(one: Unit, other: Unit, score: float) -> Pair:
    kind: Kind = "verbatim" if words_of(one.text) == words_of(other.text) else "reworded"
    return Pair(one, other, score, kind, *differences(one.text, other.text))
