"""English cues of several words: made it clear, pointed out, hit back."""

from collections.abc import Sequence
from functools import cache

from searchapp.quotes.lexicon import Cue, Form, Lexicon, word_set

OF_SEVERAL = frozenset(["according", "per", "words", "clear", "back", "out"])
"""The words at which such a cue is looked for; by themselves they are none: according to X, made it clear."""
_POINT: dict[str, Form] = {"point": "base", "points": "third", "pointed": "past", "pointing": "ing"}
_HIT = word_set("hit hits hitting fired firing fires shot shooting shoots struck snapped snapping snaps")
_MAKE = frozenset(["make", "makes", "made", "making"])


def begins_compound(low: Sequence[str], at: int, last: int) -> bool:
    """Whether the word at token `at` is a cue with the next word alone: pointed | out."""
    return low[at] in _POINT and at + 1 < last and low[at + 1] == "out"


def compound(low: Sequence[str], at: int, first: int) -> tuple[Cue | None, int]:
    """The cue of several words that token `at` of a sentence from `first` on ends, and the token of its verb."""
    word = low[at]
    if at == first:
        return None, at
    if word == "clear":
        verb = at - 2 if low[at - 1] == "it" and at - 1 > first else at - 1
        form: Form = "ing" if low[verb] == "making" else "past"
        return (Cue("make clear", "say", form) if low[verb] in _MAKE else None), verb
    if word == "out" and low[at - 1] in _POINT:
        return Cue("point out", "say", _POINT[low[at - 1]]), at - 1
    if word == "back" and low[at - 1] in _HIT:
        return Cue("hit back", "say", "ing" if low[at - 1].endswith("ing") else "past"), at - 1
    return None, at


TELLING = {"states": "stated", "maintains": "maintained", "maintain": "maintained"}
"""Idle words (see `cue_words`) that cue a clause behind "that" or marked words and nothing else, each with the form by
which its weights are known: the letter states that."""


@cache
def cue_words(lexicon: Lexicon, idle: frozenset[str]) -> frozenset[str]:
    """The words without which an English sentence attributes nothing; those that are `idle` hardly ever do."""
    return OF_SEVERAL.union(lexicon.cues.keys() - idle, TELLING)
