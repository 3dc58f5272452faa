"""Which quote operators hold for one quote.

All of one AND do; a part that mixes them with other operators is bound within itself. A NOT among them is about the
article (it has no such quote), unless it stands within `{ … }` or the brackets of a field, as in `said:(a -b)`: those
are read as a `OneQuote` at once, the latter an *open* one that the others of its AND still join.
"""

from collections.abc import Sequence

from searchapp.query.tree import (
    QUOTE_FIELDS,
    And,
    Leaf,
    Near,
    Node,
    Not,
    OneQuote,
    Or,
    Phrase,
    Same,
    Value,
    all_of,
)


def is_of_quote(node: Node) -> bool:
    """Whether every leaf is of a quote's field, and none bound yet."""
    if isinstance(node, (Leaf, Phrase, Value)):
        return node.field in QUOTE_FIELDS
    if isinstance(node, Not):
        return is_of_quote(node.part)
    if isinstance(node, (And, Or, Near, Same)):
        return all(map(is_of_quote, node.parts))
    return False


def has_not(node: Node) -> bool:
    """Whether a NOT stands somewhere in a tree."""
    if isinstance(node, (And, Or)):
        return any(map(has_not, node.parts))
    return isinstance(node, Not)


def opened(node: Node, still_open: Sequence[OneQuote]) -> Node:
    """The tree without its open quotes: their conditions stand in their place."""
    if isinstance(node, OneQuote) and _is_in(node, still_open):
        return opened(node.part, still_open)
    if isinstance(node, Not):
        return Not(opened(node.part, still_open))
    if isinstance(node, Or):
        return Or(tuple(opened(part, still_open) for part in node.parts))
    if isinstance(node, And):
        return all_of(opened(part, still_open) for part in node.parts)
    return node


def bind(node: Node, still_open: Sequence[OneQuote]) -> Node:
    """The tree with its free quote operators gathered into `OneQuote`."""
    if isinstance(node, Not):
        return Not(bind(node.part, still_open))
    if isinstance(node, And):
        return _bound_all(node, still_open)
    if _is_free(node):
        return OneQuote(node)
    if isinstance(node, Or):
        return Or(tuple(bind(part, still_open) for part in node.parts))
    return node


def _bound_all(node: And, still_open: Sequence[OneQuote]) -> Node:
    conditions: list[Node] = []
    first: int | None = None
    parts: list[Node] = []
    for part in node.parts:
        if _is_free(part) or (isinstance(part, OneQuote) and _is_in(part, still_open)):
            if first is None:
                first = len(parts)
            conditions.append(opened(part, still_open))
        else:
            parts.append(bind(part, still_open))
    if first is not None:
        parts.insert(first, OneQuote(all_of(conditions)))
    return all_of(parts)


def _is_free(node: Node) -> bool:
    return is_of_quote(node) and not has_not(node)


def _is_in(node: Node, nodes: Sequence[OneQuote]) -> bool:
    return any(node is other for other in nodes)
