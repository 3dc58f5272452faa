"""One statement in all outlets: which quotes of any number of articles say the same, and in whose wording.

Quotes are likened as sentences of two articles are; what all quotes at hand have in common weighs little.
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from searchapp.article import Span
from searchapp.compare.candidates import candidates
from searchapp.compare.likeness import likeness, one_speaker, other_figures, probability
from searchapp.compare.units import Unit
from searchapp.compare.wordings import Wording, wordings

_SAME = 0.5
_SAME_OF_OTHERS = 0.65
"""How sure a likeness of quotes must be of which nobody says that one speaker said both."""
_AGREEING = 0.5
_FEWEST_SHARED, _FEWEST_SHARED_BY_OTHERS = 3, 4


class Said(NamedTuple):
    """Words with their speakers (none: not known) and the language of their article."""

    words: str
    speakers: tuple[str, ...] = ()
    language: str | None = None


class Carried(NamedTuple):
    """One of a sequence of quotes, by its number, and how sure it is that it words the statement, 0.5 to 1."""

    number: int
    score: float


def statements(said: Sequence[Said]) -> list[tuple[int, ...]]:
    """The quotes that word one statement together, by their numbers: only groups of two or more, each in order and by
    its first. A quote belongs to a group when it says the same as at least half of it."""
    groups: list[list[int]] = []
    group_of: dict[int, list[int]] = {}
    alike = _alike(said, said)
    for (one, other), _ in sorted(alike.items(), key=lambda item: (-item[1], item[0])):
        if one >= other:
            continue
        left, right = group_of.get(one, [one]), group_of.get(other, [other])
        if left is right or not _agree(left, right, alike):
            continue
        joined = left + right
        groups = [group for group in groups if group is not left and group is not right] + [joined]
        group_of.update(dict.fromkeys(joined, joined))
    return sorted(tuple(sorted(group)) for group in groups)


def carriers(statement: Said, said: Sequence[Said]) -> list[Carried]:
    """The quotes that word a statement, the surest first."""
    found = _alike([statement], said)
    return sorted(
        (Carried(number, score) for (_, number), score in found.items()), key=lambda one: (-one.score, one.number)
    )


def _alike(left: Sequence[Said], right: Sequence[Said]) -> Mapping[tuple[int, int], float]:
    return dict(_pairs(left, right))


def _pairs(left: Sequence[Said], right: Sequence[Said]) -> Iterator[tuple[tuple[int, int], float]]:
    every = list(left) if left is right else [*left, *right]
    units = [Unit(one.words, 0, len(one.words), Span(0, len(one.words)), one.speakers) for one in every]
    prepared = wordings(units, [()] * len(every), [one.language for one in every])
    in_left, in_right = prepared[: len(left)], prepared[len(every) - len(right) :]
    for one, other in candidates(in_left, in_right):
        a, b = in_left[one], in_right[other]
        # A statement that is asked for is anybody's; of two quotes at hand one speaker is to be known.
        by_one = left is not right or one_speaker(a.speakers, b.speakers) is True
        if other_figures(a, b) or not _share_words(a, b, by_one=by_one):
            continue
        score = probability(likeness(a, b, one_speech=by_one).log_odds)
        if score >= (_SAME if by_one else _SAME_OF_OTHERS):
            yield (one, other), score


def _share_words(a: Wording, b: Wording, *, by_one: bool) -> bool:
    """Whether enough is shared for two quotes to be one: a ceasefire earlier this month is no end of the ceasefire.

    Of quotes of one speaker that is more than two words, or all of a quote of two, or one that is all of both; of
    others it is a clause.
    """
    shared = len(a.weights.keys() & b.weights.keys())
    if a.stems == b.stems:
        return by_one or shared >= _FEWEST_SHARED
    if not by_one:
        return shared >= _FEWEST_SHARED_BY_OTHERS
    return shared > 1 and shared >= min(_FEWEST_SHARED, len(a.weights), len(b.weights))


def _agree(left: Sequence[int], right: Sequence[int], alike: Mapping[tuple[int, int], float]) -> bool:
    agreeing = sum((one, other) in alike or (other, one) in alike for one in left for other in right)
    return agreeing >= _AGREEING * len(left) * len(right)
