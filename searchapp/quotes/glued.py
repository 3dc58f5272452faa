"""Paragraphs that were saved without the line ends between them: …the harbour.“We shall see,” she said.The mayor; and
the turns of a transcript that were: MS. KENT: Go ahead. Q Thank you. MS. KENT: Sure."""

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Sequence

from searchapp.article import Span
from searchapp.patterns import compiled
from searchapp.text.sentences import TAIL, TAILS

# a sign that ends a sentence, perhaps with its mark, right before a capitalised word or an opening mark; behind a word
# the “ is German and closes: „Wir kommen.“ Dann
_SMALL, _UPPER = "a-zà-öø-ÿа-яё", "A-ZÀ-ÖØ-ÞА-ЯЁ"
_GLUED = compiled(
    rf"[.!?](?:(?<=[{_SMALL}]{{2}}.)|(?<=[\d)%].))[”»\"]?(?=[{_UPPER}][{_SMALL}]*[\s,’'-]|[„«]|“(?=\w)|\"[{_UPPER}])"
)
_APART = compiled(rf"[.!?][”»\"’)]?\s+[“„«\"{_UPPER}]")
# before a label in capitals, or the letter of who asks
_TURN_WITHIN = compiled(
    r"[.?!—–)…\"”’\]](?<!\bM[RS]\.)(?<!\b[A-HJ-Z]\.)(?<!\bMRS\.)(?<!\bDR\.)(?<!\bPROF\.)"
    r"(?<!\b(?:SEN|REP|GOV|GEN|HON|COL|SGT|AMB|REV)\.)\s+"
    r"(?=(?P<label>[A-Z][A-Z.’'-]+(?:\s[A-Z][A-Z.’'-]+){0,4}):\s|Q\s+[A-Z—–“\"])"
)
_TURNS = 4
# parts of addresses
_ADDRESS = ("@", "://", "www.")
_LONGEST_WORD = 200
# so often it must be met, and once for so many sentences that have their space at most
_LEAST, _MOST_APART = 3, 4


def parted(text: str, spans: Sequence[Span]) -> list[Span]:
    """The paragraphs `spans`, cut where line ends were lost, in a text that has lost many."""
    spans = _turns_apart(text, spans) if text.count(":") >= _TURNS else spans
    if next(_GLUED.finditer(text), None) is None:
        return list(spans)
    cuts = [[*_cuts(text, span)] for span in spans]
    glued = sum(map(len, cuts))
    apart = sum(1 for span in spans for _ in _APART.finditer(text, *span))
    if glued < _LEAST or glued * _MOST_APART < apart:
        return list(spans)
    found: list[Span] = []
    for (start, end), own in zip(spans, cuts, strict=True):
        edges = [start, *own, end]
        found += map(Span, edges[:-1], edges[1:])
    return found


def _turns_apart(text: str, spans: Sequence[Span]) -> Sequence[Span]:
    """The paragraphs cut before each label in capitals, where several stand within paragraphs, most again and again."""
    within = [match for span in spans for match in _TURN_WITHIN.finditer(text, *span) if match.start() > span.start]
    labels = Counter(match["label"] for match in within if match["label"])
    again = sum(often for often in labels.values() if often > 1)
    if again < _TURNS or 2 * again < sum(labels.values()):
        return spans
    found: list[Span] = []
    for span in spans:
        start = span.start
        for match in within[bisect_left(within, start, key=_start) : bisect_left(within, span.end, key=_start)]:
            found.append(Span(start, match.start() + 1))
            start = match.end()
        found.append(Span(start, span.end))
    return found


def _start(match: re.Match[str]) -> int:
    return match.start()


def _cuts(text: str, span: Span) -> list[int]:
    """Where paragraphs begin that follow another one in `span` without a space."""
    found: list[int] = []
    for match in _GLUED.finditer(text, *span):
        before = text[max(span.start, match.start() - _LONGEST_WORD) : match.start()]
        word = before[before.rfind(" ") + 1 :]
        abbreviated = f" {word}"[-TAIL:].lower() in TAILS
        if abbreviated or any(sign in word for sign in _ADDRESS) or match.end() >= span.end:
            continue
        at = match.end()
        if text[at - 1] == '"' and text.count('"', found[-1] if found else span.start, at) % 2:
            # it opens what follows
            at -= 1
        found.append(at)
    return found
