"""Two articles side by side: which sentences say the same, in which words, and what only one of them has."""

from dataclasses import dataclass
from typing import Literal

from searchapp.article import Article, Span
from searchapp.compare.occasion import Occasion
from searchapp.compare.units import Unit, units_of
from searchapp.compare.wording import differences, verbatim

Kind = Literal["verbatim", "reworded"]


@dataclass(frozen=True, slots=True)
class Pair:
    """Two sentences that say the same. `score` is 0 to 1, how sure that is. `a_differs` and `b_differs` are the
    words that the other side does not have, as spans of `a.text` and `b.text`, in order."""

    a: Unit
    b: Unit
    score: float
    kind: Kind
    a_differs: tuple[Span, ...] = ()
    b_differs: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True)
class Comparison:
    """Two articles compared. `units_a` and `units_b` are all sentences in order; a unit may stand in several
    `pairs`, which are ordered by the place of `a`, each unit's best first. `only_a` and `only_b` are the units in
    no pair. `reprint` is the share of the shorter body that stands in the longer, 0 to 1. `occasion` judges the
    statements shared, None where nothing is."""

    units_a: tuple[Unit, ...]
    units_b: tuple[Unit, ...]
    pairs: tuple[Pair, ...]
    only_a: tuple[Unit, ...]
    only_b: tuple[Unit, ...]
    reprint: float
    occasion: Occasion | None = None


def compare(a: Article, b: Article) -> Comparison:
    """The sentences of two articles aligned: one to one, one to several and several to one."""
    left, right = tuple(units_of(a)), tuple(units_of(b))
    pairs = []
    for one in left:
        words = set(one.text.casefold().split())
        for other in right:
            others = set(other.text.casefold().split())
            score = 2 * len(words & others) / (len(words) + len(others))
            if score >= 0.45:
                same: Kind = "verbatim" if verbatim(one.text, other.text) else "reworded"
                pairs.append(Pair(one, other, score, same, *differences(one.text, other.text)))
    found = {id(pair.a) for pair in pairs} | {id(pair.b) for pair in pairs}
    return Comparison(
        left,
        right,
        tuple(pairs),
        tuple(unit for unit in left if id(unit) not in found),
        tuple(unit for unit in right if id(unit) not in found),
        0.0,
    )
