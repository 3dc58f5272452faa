"""The words in which two sentences differ."""

import re
from difflib import SequenceMatcher

from searchapp.article import Span

_WORD = re.compile(r"\w+(?:['’]\w+)*")
_LONGEST = 600


def verbatim(a: str, b: str) -> bool:
    """True when two sentences have the same words in the same order; case, marks and spaces may differ."""
    return _forms(a) == _forms(b)


def differences(a: str, b: str) -> tuple[tuple[Span, ...], tuple[Span, ...]]:
    """The words of `a` that `b` has not in the same order, and the other way round: spans of each text, in order.

    Neighbouring words make one span. Only the first 600 words of a sentence are looked at.
    """
    in_a, in_b = list(_WORD.finditer(a))[:_LONGEST], list(_WORD.finditer(b))[:_LONGEST]
    matcher = SequenceMatcher(None, _folded(in_a), _folded(in_b), autojunk=False)
    only_a, only_b = [], []
    for what, i, j, k, m in matcher.get_opcodes():
        if what != "equal":
            if i < j:
                only_a.append(Span(in_a[i].start(), in_a[j - 1].end()))
            if k < m:
                only_b.append(Span(in_b[k].start(), in_b[m - 1].end()))
    return tuple(only_a), tuple(only_b)


def _forms(text: str) -> list[str]:
    return _folded(list(_WORD.finditer(text)))


def _folded(words: list[re.Match[str]]) -> list[str]:
    return [word[0].replace("’", "'").casefold() for word in words]
