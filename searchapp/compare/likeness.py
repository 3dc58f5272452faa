"""How sure it is that two sentences say the same: features of a pair, weighed by logistic regression.

There are two sets of weights. Where two articles report one speaker at length, two sentences are the same statement
when enough of what weighs is shared, in order, however much either outlet adds or leaves out. For all other sentences
details decide: other numbers and names in the same phrases are other facts. The weights were fitted on pairs of news
sentences judged by people.
"""

import math
from collections.abc import Mapping, Sequence, Set
from itertools import pairwise
from typing import NamedTuple

from searchapp.compare.wordings import Wording


class Features(NamedTuple):
    """What is measured of a pair of sentences; shares are 0 to 1, the heavier measures logarithms of weights."""

    grams: float
    letters: float
    rarity: float
    words: float
    order: float
    order_contained: float
    threes: float
    longest: float
    shared: float
    held: float
    most_left: float
    length: float
    names: float
    names_new: float
    numbers_new: float
    same_speaker: float
    other_speaker: float


def features(a: Wording, b: Wording) -> Features:
    """The features of a pair of sentences."""
    short, long = (a, b) if len(a.stems) <= len(b.stems) else (b, a)
    common = a.weights.keys() & b.weights.keys()
    shared = sum(min(a.weights[word], b.weights[word]) for word in common)
    least, most = sorted((a.mass, b.mass))
    ordered = _ordered(a, b, common)
    full_a, full_b = _sequence_mass(a), _sequence_mass(b)
    same = same_speaker(a.speaker, b.speaker)
    return Features(
        grams=_cosine(a.grams, b.grams),
        letters=_share((a.letters & b.letters).total(), a.letters.total(), b.letters.total()),
        rarity=_share(sum(a.rarity[word] for word in common), a.rare_mass, b.rare_mass),
        words=_share(_common_words(short.stems, long.stems), len(a.stems), len(b.stems)),
        order=_share(ordered, full_a, full_b),
        order_contained=ordered / (min(full_a, full_b) or 1),
        threes=len(_threes(a.stems) & _threes(b.stems)) / max(1, len(short.stems) - 2),
        longest=math.log1p(_longest_run(a.stems, b.stems)),
        shared=math.log1p(shared),
        held=shared / (least + 6),
        most_left=(most - shared) / 10,
        length=math.log((len(long.stems) + 1) / (len(short.stems) + 1)),
        names=_share(len(a.names & b.names), len(a.names), len(b.names)),
        names_new=min(3, len(long.names - short.weights.keys())) / 3,
        numbers_new=min(3, len(long.numbers - short.weights.keys())) / 3,
        same_speaker=float(same is True),
        other_speaker=float(same is False),
    )


def same_speaker(a: Sequence[str], b: Sequence[str]) -> bool | None:
    """Whether the forms of two names are of one speaker, None where either is not known.

    Outlets write `Lavrov` or `Sergey Lavrov`, `Sergey` or `Sergei`; `Russian Ministry` and `Syrian Ministry` differ.
    """
    if not a or not b:
        return None
    if set(a) <= set(b) or set(b) <= set(a):
        return True
    return a[-1] == b[-1] and a[0][:3] == b[0][:3]


_SPEAKER_IN_DOUBT = 0.7
_SAME_STATEMENT = {"bias": -9.13, "order": 21.57, "shared": 1.93, "most_left": -0.29}
_SAME_CONTENT = {
    "bias": -8.17, "letters": 7.36, "rarity": 2.89, "words": 3.75, "order_contained": 3.33, "threes": -3.98,
    "longest": -0.08, "shared": 0.88, "held": -4.55, "most_left": -0.46, "length": -1.77, "names": -0.27,
    "names_new": 0.4, "numbers_new": -0.7, "other_speaker": -0.3,
}  # fmt: skip


def likeness(a: Wording, b: Wording, *, one_speech: bool) -> float:
    """How sure it is that two sentences say the same, 0 to 1; from 0.5 on they are taken to.

    `one_speech` says that the speaker of either is one whose words both texts report at length.
    """
    found = features(a, b)
    log_odds = _log_odds(_SAME_CONTENT, found)
    if one_speech and found.same_speaker:
        log_odds = _log_odds(_SAME_STATEMENT, found)
    elif one_speech and not found.other_speaker:
        log_odds = max(log_odds, _log_odds(_SAME_STATEMENT, found) - _SPEAKER_IN_DOUBT)
    return 1 / (1 + math.exp(-log_odds))


def _log_odds(weights: Mapping[str, float], found: Features) -> float:
    named = zip(Features._fields, found, strict=True)
    return weights["bias"] + sum(weights[name] * value for name, value in named if name in weights)


def _share(common: float, a: float, b: float) -> float:
    """Dice's coefficient."""
    return 2 * common / (a + b or 1)


def _cosine(a: Mapping[str, float], b: Mapping[str, float]) -> float:
    if len(a) > len(b):
        a, b = b, a
    return sum(weight * b[gram] for gram, weight in a.items() if gram in b)


def _common_words(short: Sequence[str], long: Sequence[str]) -> int:
    left = list(long)
    found = 0
    for word in short:
        if word in left:
            left.remove(word)
            found += 1
    return found


def _threes(words: Sequence[str]) -> set[tuple[str, str, str]]:
    return set(zip(words, words[1:], words[2:], strict=False))


def _sequence_mass(wording: Wording) -> float:
    return sum(wording.weights[word] for word in wording.stems)


def _ordered(a: Wording, b: Wording, common: Set[str]) -> float:
    """The weight of the heaviest common subsequence of stems."""
    left = [(word, min(a.weights[word], b.weights[word])) for word in a.stems if word in common]
    right = [word for word in b.stems if word in common]
    before = [0.0] * (len(right) + 1)
    for word, weight in left:
        row = [0.0]
        for other, (diagonal, above) in zip(right, pairwise(before), strict=True):
            row.append(diagonal + weight if word == other else max(above, row[-1]))
        before = row
    return before[-1]


def _longest_run(a: Sequence[str], b: Sequence[str]) -> int:
    """The length in words of the longest run that both have."""
    places: dict[str, list[int]] = {}
    for at, word in enumerate(b):
        places.setdefault(word, []).append(at)
    longest, ending = 0, dict[int, int]()
    for word in a:
        ending = {at: ending.get(at - 1, 0) + 1 for at in places.get(word, ())}
        longest = max(longest, *ending.values()) if ending else longest
    return longest
