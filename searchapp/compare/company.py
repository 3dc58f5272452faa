"""What stands around two sentences tells whether they say the same.

Outlets report a speech in stretches, so statements that both have come in company: a likeness is surer with others
around it on both sides, and alone it may be a phrase that the speaker used twice. Fitted by logistic regression on the
samples, left out by turns.
"""

import math
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Mapping

from searchapp.compare.likeness import Likeness, probability

_REACH = 8
"""Sentences before and behind that are looked at, on either side."""
_ALONE, _OWN, _AROUND = -0.8, 1.06, 1.86
"""What the regression gave: the bias, the weight of a pair's own log odds, that of what stands around it."""

Places = tuple[int, int]


def in_company(found: Mapping[Places, Likeness], verbatim: Iterable[Places]) -> dict[Places, float]:
    """The log odds of pairs of sentences (numbers in `a` and `b`), with what stands around them taken in; `verbatim`
    are pairs that are sure. Pairs that are not of one speech keep their own."""
    sure = dict.fromkeys(verbatim, 1.0)
    sure |= {places: probability(one.log_odds) for places, one in found.items() if one.log_odds >= 0}
    around = _Around(sure)
    return {
        places: _ALONE + _OWN * one.log_odds + one.one_speech * _AROUND * math.log1p(around.weight(places))
        if one.one_speech
        else one.log_odds
        for places, one in found.items()
    }


class _Around:
    """Pairs by their places, each with its weight."""

    def __init__(self, weights: Mapping[Places, float]) -> None:
        self._rows: dict[int, list[tuple[int, float]]] = {}
        for (one, other), weight in sorted(weights.items()):
            self._rows.setdefault(one, []).append((other, weight))

    def weight(self, places: Places) -> float:
        """The weight of the pairs of other sentences, at most eight sentences away on both sides."""
        one, other = places
        total = 0.0
        for near in range(one - _REACH, one + _REACH + 1):
            row = self._rows.get(near)
            if row is None or near == one:
                continue
            first, last = bisect_left(row, (other - _REACH, 0.0)), bisect_right(row, (other + _REACH, math.inf))
            total += sum(weight for at, weight in row[first:last] if at != other)
        return total
