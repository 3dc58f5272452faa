"""Paragraphs that were saved without the line ends between them: …the harbour.“We shall see,” she said.The mayor"""

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
# parts of addresses
_ADDRESS = ("@", "://", "www.")
_LONGEST_WORD = 200
# so often it must be met, and once for so many sentences that have their space at most
_LEAST, _MOST_APART = 3, 4


def parted(text: str, spans: Sequence[Span]) -> list[Span]:
    """The paragraphs `spans`, cut where line ends were lost, in a text that has lost many."""
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
