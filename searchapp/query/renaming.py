"""A query by the other names of speakers and outlets: by:UN where the index calls that speaker ONU."""

from collections.abc import Callable, Sequence

from searchapp.query.tree import And, Exact, Fuzzy, Node, Not, OneQuote, Or, Phrase, Regex, Value, Wildcard, Word

Condition = Word | Exact | Wildcard | Fuzzy | Regex | Phrase | Value
_NAMED = ("speaker", "by", "outlet")


def with_other_names(tree: Node, others: Callable[[Condition], Sequence[str]]) -> Node:
    """The same tree in which every condition on a speaker or outlet is also met by the names that `others` gives for
    it; the tree itself where it gives none."""
    match tree:
        case And(parts) | Or(parts):
            renamed = tuple(with_other_names(part, others) for part in parts)
            return tree if renamed == parts else type(tree)(renamed)
        case Not(part) | OneQuote(part):
            return type(tree)(with_other_names(part, others))
        case Word() | Exact() | Wildcard() | Fuzzy() | Regex() | Phrase() | Value() if tree.field in _NAMED:
            names = others(tree)
            return Or((tree, *(Value(tree.field, name) for name in names))) if names else tree
    return tree
