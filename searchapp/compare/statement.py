"""One statement in all outlets: which quotes of any number of articles say the same, and in whose wording.

Quotes are likened as sentences of two articles are; what all quotes at hand have in common weighs little.
"""

from collections.abc import Sequence
from typing import NamedTuple

from searchapp.article import Span
from searchapp.compare.agreement import agreeing
from searchapp.compare.candidates import LEAST_SHARED, candidates
from searchapp.compare.likeness import likeness, one_speaker, other_figures, probability
from searchapp.compare.units import Unit
from searchapp.compare.wordings import Wording, rarities, stems, wording, wordings

_SAME = 0.5
_SAME_OF_OTHERS = 0.65
"""How sure a likeness of quotes must be of which nobody says that one speaker said both."""
_FEWEST_SHARED, _FEWEST_SHARED_BY_OTHERS = 3, 4
"""See `_share_words`."""
_TELLING, _MOST = 1.6, 0.6
"""What a wording shares with a statement weighs as much as so many words that are said once, or is so much of a short
statement: among many quotes there is always one that says `what happened` or `totally unacceptable`."""


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
    units = [_unit(one) for one in said]
    prepared = wordings(units, [()] * len(units), [one.language for one in said])
    alike = _alike(prepared, prepared)
    surest = sorted(alike, key=lambda pair: (-alike[pair], pair))
    return sorted(tuple(sorted(group)) for group in agreeing([pair for pair in surest if pair[0] < pair[1]], alike))


def carriers(statement: Said, said: Sequence[Said]) -> list[Carried]:
    """The quotes that word a statement, the surest first. One in no known language is read in that of each quote.

    How rare a word is depends on all quotes; but only those that share enough with the statement are prepared whole.
    """
    languages = dict.fromkeys(one.language for one in said)
    asked = stems([statement.words] * len(languages), [statement.language or one for one in languages])
    cut = stems([one.words for one in said], [one.language for one in said])
    rarity = rarities([*asked, *cut])
    telling = _TELLING * max(rarity.values(), default=0.0)
    found: list[Carried] = []
    for language, words in zip(languages, asked, strict=True):
        model = wording(_unit(statement), words, (), rarity)
        least = max(LEAST_SHARED, min(telling, _MOST * model.mass))
        near = [n for n, one in enumerate(said) if one.language == language and _shared(model, cut[n]) >= least]
        alike = _alike([model], [wording(_unit(said[n]), cut[n], (), rarity) for n in near])
        found += [Carried(near[number], score) for (_, number), score in alike.items()]
    return sorted(found, key=lambda one: (-one.score, one.number))


def _shared(model: Wording, words: Sequence[str]) -> float:
    """The weight of what a statement has in common with words given by their stems."""
    return sum(model.weights[word] for word in model.weights.keys() & words)


def _unit(said: Said) -> Unit:
    return Unit(said.words, 0, len(said.words), Span(0, len(said.words)), said.speakers)


def _alike(left: Sequence[Wording], right: Sequence[Wording]) -> dict[tuple[int, int], float]:
    """The pairs that say the same, by their numbers, and how sure that is."""
    found = {}
    for one, other in candidates(left, right):
        a, b = left[one], right[other]
        # A statement that is asked for is anybody's; of two quotes at hand one speaker is to be known.
        by_one = left is not right or one_speaker(a.speakers, b.speakers) is True
        if other_figures(a, b) or not _share_words(a, b, by_one=by_one):
            continue
        score = probability(likeness(a, b, one_speech=by_one).log_odds)
        if score >= (_SAME if by_one else _SAME_OF_OTHERS):
            found[one, other] = score
    return found


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
