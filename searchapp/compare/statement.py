"""One statement in all outlets: which quotes of any number of articles say the same, and in whose wording.

Quotes are likened as sentences of two articles are; what all quotes at hand have in common weighs little.
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from searchapp.article import Span
from searchapp.compare.candidates import candidates
from searchapp.compare.likeness import likeness, other_figures, probability
from searchapp.compare.units import Unit
from searchapp.compare.wordings import Wording, wordings

_SAME = 0.5
_AGREEING = 0.5
_FEWEST_SHARED = 3


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
        if other_figures(in_left[one], in_right[other]) or not _share_words(in_left[one], in_right[other]):
            continue
        score = probability(likeness(in_left[one], in_right[other], one_speech=True).log_odds)
        if score >= _SAME:
            yield (one, other), score


def _share_words(a: Wording, b: Wording) -> bool:
    """Whether more is shared than a word or two, or all of a quote of so few: a ceasefire earlier this month is not the
    end of the ceasefire."""
    return len(a.weights.keys() & b.weights.keys()) >= min(_FEWEST_SHARED, len(a.weights), len(b.weights))


def _agree(left: Sequence[int], right: Sequence[int], alike: Mapping[tuple[int, int], float]) -> bool:
    agreeing = sum((one, other) in alike or (other, one) in alike for one in left for other in right)
    return agreeing >= _AGREEING * len(left) * len(right)
