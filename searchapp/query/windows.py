"""The stretches of a text in which a phrase or words near to each other can stand at all.

They lie around the places of the rarest word that is needed, and reach as many tokens to either side as the phrase or
the distance can, or to the ends of the paragraph; what stands in them is what stands in the whole text.
"""

import re
from collections.abc import Iterable, Iterator

from searchapp.article import PARAGRAPH_BREAK, Span
from searchapp.query.forms import token_tests
from searchapp.query.stream import Stream
from searchapp.query.tree import Leaf, Near, Node, Or, Phrase, Same
from searchapp.text.tokens import tokens

_REACH_LIMIT = 60
_WIDEST = 4
"""Tokens that a joined form may take up."""
_LETTERS = 12
_COST = 4000
"""Characters of a text that are cut in the time that a window takes."""
_SPACE = re.compile(r"\s")


def windows(node: Node, stream: Stream) -> list[Span] | None:
    """The stretches, apart and in order; None when the whole text is sooner looked through."""
    if not isinstance(node, (Phrase, Near, Same)):
        return None
    fewest: list[Span] | None = None
    for leaf in _needed(node):
        found = stream.few_spans(leaf)
        if found is not None and (fewest is None or len(found) < len(fewest)):
            fewest = found
        if fewest == []:
            return []
    if fewest is None or len(fewest) * _COST > len(stream.text):
        return None
    if isinstance(node, Same):
        return list(_joined(_paragraph(stream.text, span) for span in fewest))
    reach = _reach(node, stream)
    if reach > _REACH_LIMIT:
        return None
    return list(_joined(_around(stream.text, span, reach) for span in fewest))


def _needed(node: Node) -> Iterator[Leaf]:
    """Leaves without which a node cannot stand anywhere."""
    if isinstance(node, Leaf):
        yield node
    elif isinstance(node, (Phrase, Near, Same)):
        for part in node.parts:
            yield from _needed(part)


def _reach(node: Node, stream: Stream) -> int:
    """How many tokens a node can take up."""
    if isinstance(node, Leaf):
        return max([_WIDEST, *(len(run) for run in token_tests(node, stream.language))])
    if isinstance(node, Or):
        return max(_reach(part, stream) for part in node.parts)
    if not isinstance(node, (Phrase, Near)):
        return _REACH_LIMIT + 1
    between = (node.slop or 0) if isinstance(node, Phrase) else node.distance * (len(node.parts) - 1)
    return between + sum(_reach(part, stream) for part in node.parts)


def _joined(stretches: Iterable[Span]) -> Iterator[Span]:
    """Stretches that rise, those that meet made one."""
    start = end = -1
    for left, right in stretches:
        if left > end:
            if end >= 0:
                yield Span(start, end)
            start = left
        end = max(end, right)
    if end >= 0:
        yield Span(start, end)


def _around(text: str, span: Span, reach: int) -> Span:
    return Span(_left(text, span.start, reach), _right(text, span.end, reach))


def _paragraph(text: str, span: Span) -> Span:
    before, behind = text.rfind(PARAGRAPH_BREAK, 0, span.start), text.find(PARAGRAPH_BREAK, span.end)
    return Span(0 if before < 0 else before + len(PARAGRAPH_BREAK), len(text) if behind < 0 else behind)


def _left(text: str, at: int, reach: int) -> int:
    """The beginning of a chunk with so many tokens between it and `at`, or of the text."""
    width = reach * _LETTERS
    while True:
        start = at - width
        if start <= 0:
            return 0
        while start < at and not text[start - 1].isspace():
            start += 1
        if len(tokens(text[start:at])) > reach:
            return start
        width *= 2


def _right(text: str, at: int, reach: int) -> int:
    """The end of a chunk with so many tokens between `at` and it, or of the text."""
    width = reach * _LETTERS
    while True:
        end = at + width
        if end >= len(text):
            return len(text)
        space = _SPACE.search(text, end)
        end = space.start() if space else len(text)
        if end == len(text) or len(tokens(text[at:end])) > reach + 1:
            return end
        width *= 2
