"""Which quote operators hold for one quote.

All of one AND do; a part that mixes them with other operators is bound within itself.
"""

from searchapp.query.tree import (
    QUOTE_FIELDS,
    And,
    Exact,
    Fuzzy,
    Near,
    Node,
    Not,
    OneQuote,
    Or,
    Phrase,
    Regex,
    Same,
    Value,
    Wildcard,
    Word,
)


def is_of_quote(node: Node) -> bool:
    """Whether every leaf is of a quote's field, and none bound yet."""
    if isinstance(node, (Word, Exact, Wildcard, Fuzzy, Regex, Phrase, Value)):
        return node.field in QUOTE_FIELDS
    if isinstance(node, Not):
        return is_of_quote(node.part)
    if isinstance(node, (And, Or, Near, Same)):
        return all(map(is_of_quote, node.parts))
    return False


def bind(node: Node) -> Node:
    """The tree with its free quote operators gathered into `OneQuote`."""
    if isinstance(node, Not):
        return Not(bind(node.part))
    if isinstance(node, And):
        return _bound_all(node)
    if is_of_quote(node):
        return OneQuote(node)
    if isinstance(node, Or):
        return Or(tuple(map(bind, node.parts)))
    return node


def _bound_all(node: And) -> Node:
    free = [part for part in node.parts if not isinstance(part, Not) and is_of_quote(part)]
    if not free:
        return And(tuple(map(bind, node.parts)))
    conditions = tuple(one for part in free for one in (part.parts if isinstance(part, And) else (part,)))
    quote = OneQuote(conditions[0] if len(conditions) == 1 else And(conditions))
    places = {id(part) for part in free}
    parts: list[Node] = []
    for part in node.parts:
        if part is free[0]:
            parts.append(quote)
        elif id(part) not in places:
            parts.append(bind(part))
    return parts[0] if len(parts) == 1 else And(tuple(parts))
