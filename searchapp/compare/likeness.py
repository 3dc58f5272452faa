"""How sure it is that two sentences say the same: features of a pair, weighed by logistic regression.

There are two sets of weights. Where two articles report one speaker at length, or a few words of one, two sentences are
the same statement when enough of what weighs is shared, in order, however much either outlet adds or leaves out. For
all other sentences details decide: other numbers and names in the same phrases are other facts. The weights were fitted
on pairs of news sentences judged by people; their bias is set where precision and recall balance.

Of one event, words that one of two outlets has between quote marks and the other, too, are the same statement whoever
is said to have said them: one quotes a few words of what the other quotes in full.
"""

import math
from collections import Counter
from collections.abc import Mapping, Sequence, Set
from itertools import pairwise
from typing import NamedTuple

from searchapp.compare.wordings import Wording


class Features(NamedTuple):
    """What is measured of a pair of sentences; shares are 0 to 1, the heavier measures logarithms of weights.

    `letters`, `words` and `order` are shares of the letters, the words and the weight in common order; `longest` is of
    the longest run of words that both have, `shared` of the weight of all they share. `gap` is of the heaviest stretch
    of the longer that the shorter lacks, `most_left` of what the heavier has alone, `more` the words that the longer
    has more. `names_new` and `numbers_new` are those of the longer alone: names are other people where little else is
    new, and tell nothing in a clause that was added (`names_added`). `clash`: either has names and numbers that the
    other lacks.
    """

    letters: float
    words: float
    order: float
    longest: float
    shared: float
    gap: float
    most_left: float
    more: float
    names_new: float
    names_added: float
    numbers_new: float
    clash: float
    same_speaker: float
    other_speaker: float


def features(a: Wording, b: Wording) -> Features:
    """The features of a pair of sentences."""
    short, long = (a, b) if _length(a) <= _length(b) else (b, a)
    common = a.weights.keys() & b.weights.keys()
    shared = sum(min(a.weights[word], b.weights[word]) for word in common)
    more = len(long.stems) - len(short.stems)
    names_new = min(3, len(long.names - short.weights.keys())) / 3
    same = one_speaker(a.speakers, b.speakers)
    return Features(
        letters=_share((a.letters & b.letters).total(), a.letters.total(), b.letters.total()),
        words=_share((Counter(a.stems) & Counter(b.stems)).total(), len(a.stems), len(b.stems)),
        order=_share(_ordered(a, b, common), _sequence_mass(a), _sequence_mass(b)),
        longest=math.log1p(_longest_run(a.stems, b.stems)),
        shared=math.log1p(shared),
        gap=math.log1p(max(_gaps(long, short), default=0.0)),
        most_left=(max(a.mass, b.mass) - shared) / 10,
        more=more,
        names_new=names_new,
        names_added=names_new * more,
        numbers_new=min(3, len(long.numbers - short.weights.keys())) / 3,
        clash=float(_differ(a.names, b.names, a, b) and _differ(a.numbers, b.numbers, a, b)),
        same_speaker=float(same is True),
        other_speaker=float(same is False),
    )


def one_speaker(a: Sequence[Sequence[str]], b: Sequence[Sequence[str]]) -> bool | None:
    """Whether any of these speakers is any of those, each given by the forms of the name; None where either are not
    known."""
    if not a or not b:
        return None
    return any(same_name(one, other) for one in a for other in b)


def same_name(a: Sequence[str], b: Sequence[str]) -> bool:
    """Whether the forms of two names are of one speaker.

    Outlets write `Lavrov` or `Sergey Lavrov`, `Sergey` or `Sergei`; `Russian Ministry` and `Syrian Ministry` differ.
    """
    if set(a) <= set(b) or set(b) <= set(a):
        return True
    return a[-1] == b[-1] and a[0][:3] == b[0][:3]


_SPEAKER_IN_DOUBT, _PERHAPS_ONE_SPEECH = 0.7, 0.3
"""Where nobody says whether one speaker said both: by how much the log odds that both are one statement are less, and
how far both count as parts of one speech."""
_BRIEF, _SAID_ONCE = 12, 1.0
"""A sentence of so few words, of one speaker in both texts, has few details: it may be the same statement even where
the texts report that speaker only once or twice, with so much doubt; of one event so may any."""
_SAME_STATEMENT = {"bias": -9.13, "order": 21.57, "shared": 1.93, "most_left": -0.29}
_SAME_CONTENT = {
    "bias": -3.15, "letters": 7.05, "words": 1.8, "longest": -0.93, "shared": 0.76, "gap": -1.07, "more": -0.178,
    "names_new": -0.39, "names_added": 0.234, "numbers_new": -0.83, "clash": -1.6,
    "same_speaker": 0.24, "other_speaker": -0.3,
}  # fmt: skip

_LEAST_SHARE, _THIN = 0.3, 10.0
"""Long sentences have letters and small words in common whatever they say: they share so much of what weighs, or are
the less likely to say the same the less they share."""

_QUOTED = {"bias": -7.2, "share": 5.0, "weight": 0.35, "unmarked": -2.5, "other_speaker": -1.0}
_QUOTED_RUN = 4
"""Words in a row that are quoted in one text at least, and stand in the other."""


class Likeness(NamedTuple):
    """How sure it is that two sentences say the same: `log_odds` above 0 when likelier than not. `one_speech`, 0 to 1,
    is how sure it is that both are of one speech: less where the speaker of either is not known."""

    log_odds: float
    one_speech: float


def likeness(a: Wording, b: Wording, *, one_speech: bool, one_event: bool = False) -> Likeness:
    """The likeness of two sentences; `one_speech` says that the speaker of either is one whose words both texts report
    at length, `one_event` that both texts are about the same thing."""
    found = features(a, b)
    quotation = _quotation(a, b, found) if one_event else -math.inf
    content = max(_content(a, b, found), quotation)
    brief = one_event or min(len(a.stems), len(b.stems)) <= _BRIEF
    said_once = found.same_speaker and brief and not other_figures(a, b)
    if found.other_speaker or not (one_speech or said_once):
        return Likeness(content, 0.0)
    statement = _log_odds(_SAME_STATEMENT, found)
    if not one_speech:
        return Likeness(max(content, statement - _SAID_ONCE), 0.0)
    if found.same_speaker:
        return Likeness(max(statement, quotation), 1.0)
    return Likeness(max(content, statement - _SPEAKER_IN_DOUBT), _PERHAPS_ONE_SPEECH)


def _content(a: Wording, b: Wording, found: Features) -> float:
    """The log odds of two sentences by all that they say."""
    share = _share(math.expm1(found.shared), a.mass, b.mass)
    return _log_odds(_SAME_CONTENT, found) - _THIN * max(0.0, _LEAST_SHARE - share)


def _quotation(a: Wording, b: Wording, found: Features) -> float:
    """The log odds that the words which one sentence quotes are those of the other, as far as it quotes any."""
    if found.longest < math.log1p(_QUOTED_RUN) or not (a.marked or b.marked) or other_figures(a, b):
        return -math.inf
    return max(_quoted(a, b), _quoted(b, a)) + _QUOTED["other_speaker"] * found.other_speaker


def _quoted(a: Wording, b: Wording) -> float:
    """The log odds that the words which `a` quotes stand in `b`, in quotes if it has any."""
    words = b.marked if _longest_run(a.marked, b.marked) >= _QUOTED_RUN else b.stems
    if _longest_run(a.marked, words) < _QUOTED_RUN:
        return -math.inf
    weight = _heaviest(a.marked, words, a.weights)
    share = weight / sum(a.weights[word] for word in a.marked)
    unmarked = float(words is b.stems)
    return _QUOTED["bias"] + _QUOTED["share"] * share + _QUOTED["weight"] * weight + _QUOTED["unmarked"] * unmarked


def other_figures(a: Wording, b: Wording) -> bool:
    """Whether both give numbers and none in common: 53.1 percent of the vote is no wording of 50.4."""
    return bool(a.numbers) and bool(b.numbers) and not a.numbers & b.numbers


def probability(log_odds: float) -> float:
    """Log odds as a chance, 0 to 1."""
    return 1 / (1 + math.exp(-log_odds))


def _log_odds(weights: Mapping[str, float], found: Features) -> float:
    named = zip(Features._fields, found, strict=True)
    return weights["bias"] + sum(weights[name] * value for name, value in named if name in weights)


def _length(wording: Wording) -> tuple[int, float, tuple[str, ...]]:
    """By which the longer of two is told, whichever comes first: its words, their weight, else what they are."""
    return len(wording.stems), wording.mass, wording.stems


def _share(common: float, a: float, b: float) -> float:
    """Dice's coefficient."""
    return 2 * common / (a + b or 1)


def _differ(in_a: Set[str], in_b: Set[str], a: Wording, b: Wording) -> bool:
    """Whether either has some of its own."""
    return bool(in_a - b.weights.keys()) and bool(in_b - a.weights.keys())


def _gaps(long: Wording, short: Wording) -> list[float]:
    """The weights of the stretches of words of `long` that `short` has not."""
    left = Counter(short.stems)
    found: list[float] = []
    open_ = False
    for word in long.stems:
        if left[word]:
            left[word] -= 1
            open_ = False
        elif open_:
            found[-1] += long.weights[word]
        else:
            found.append(long.weights[word])
            open_ = True
    return found


def _sequence_mass(wording: Wording) -> float:
    return sum(wording.weights[word] for word in wording.stems)


def _ordered(a: Wording, b: Wording, common: Set[str]) -> float:
    """The weight of the heaviest common subsequence of stems."""
    weights = {word: min(a.weights[word], b.weights[word]) for word in common}
    return _heaviest(a.stems, b.stems, weights)


def _heaviest(a: Sequence[str], b: Sequence[str], weights: Mapping[str, float]) -> float:
    """The weight of the heaviest common subsequence of words, of which only those in `weights` count."""
    left = [(word, weights[word]) for word in a if word in weights]
    right = [word for word in b if word in weights]
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
