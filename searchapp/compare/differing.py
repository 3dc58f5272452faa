"""The words in which two sentences differ."""

from difflib import SequenceMatcher

from searchapp.article import Span
from searchapp.text.tokens import forms, tokens

_LONGEST = 400


def words_of(text: str) -> tuple[str, ...]:
    """The words of a sentence without case, accents and marks: two sentences with the same are verbatim."""
    return tuple(forms(text))


def differences(a: str, b: str) -> tuple[tuple[Span, ...], tuple[Span, ...]]:
    """The words of `a` that `b` has not in the same order, and the other way round: spans of each text, in order.

    Neighbouring words make one span. Only the first 400 words of a sentence are looked at.
    """
    in_a, in_b = tokens(a)[:_LONGEST], tokens(b)[:_LONGEST]
    matcher = SequenceMatcher(None, [t.form for t in in_a], [t.form for t in in_b], autojunk=False)
    only_a, only_b = [], []
    for what, start_a, end_a, start_b, end_b in matcher.get_opcodes():
        if what != "equal":
            if start_a < end_a:
                only_a.append(Span(in_a[start_a].start, in_a[end_a - 1].end))
            if start_b < end_b:
                only_b.append(Span(in_b[start_b].start, in_b[end_b - 1].end))
    return tuple(only_a), tuple(only_b)
