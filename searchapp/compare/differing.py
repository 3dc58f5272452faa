"""The words in which two sentences differ."""

from collections.abc import Sequence
from difflib import SequenceMatcher

from searchapp.article import Span
from searchapp.compare.spelling import ENGLISH, american
from searchapp.text.tokens import Token, forms, stem, tokens

_LONGEST = 400


def words_of(text: str) -> tuple[str, ...]:
    """The words of a sentence without case, accents and marks: two sentences with the same are verbatim."""
    return tuple(forms(text))


def differences(a: str, b: str, language: str | None = None) -> tuple[tuple[Span, ...], tuple[Span, ...]]:
    """The words of `a` that `b` has not, and the other way round: spans of each text, in order.

    A word that only moved or was inflected differs in nothing, nor does a British or American spelling where `language`
    is English, unless that is all that differs. Neighbouring words make one span. Only the first 400 words of a
    sentence are looked at.
    """
    in_a, in_b = tokens(a)[:_LONGEST], tokens(b)[:_LONGEST]
    matcher = SequenceMatcher(None, [t.form for t in in_a], [t.form for t in in_b], autojunk=False)
    apart = [opcode[1:] for opcode in matcher.get_opcodes() if opcode[0] != "equal"]
    out_of_a = [at for start, end, _, _ in apart for at in range(start, end)]
    out_of_b = [at for _, _, start, end in apart for at in range(start, end)]
    stems_a, stems_b = _stems(a, in_a, out_of_a, language), _stems(b, in_b, out_of_b, language)
    moved = set(stems_a.values()) & set(stems_b.values())
    new_a = [at for at in out_of_a if stems_a[at] not in moved]
    new_b = [at for at in out_of_b if stems_b[at] not in moved]
    if not new_a and not new_b:
        return _spans(in_a, out_of_a), _spans(in_b, out_of_b)
    return _spans(in_a, new_a), _spans(in_b, new_b)


def _stems(text: str, words: Sequence[Token], places: Sequence[int], language: str | None) -> dict[int, str]:
    written = {at: text[words[at].start : words[at].end] for at in places}
    if language == ENGLISH:
        written = {at: american(word.lower()) for at, word in written.items()}
    return {at: stem(word, None) for at, word in written.items()}


def _spans(words: Sequence[Token], places: Sequence[int]) -> tuple[Span, ...]:
    """The words at these places as spans, one for each run of neighbours."""
    made = list[Span]()
    for number, at in enumerate(places):
        if number and places[number - 1] == at - 1:
            made[-1] = Span(made[-1].start, words[at].end)
        else:
            made.append(Span(words[at].start, words[at].end))
    return tuple(made)
