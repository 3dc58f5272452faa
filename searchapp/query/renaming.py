"""A query by the other names of speakers and outlets: by:UN where the index calls that speaker ONU."""

from collections.abc import Callable, Sequence

from searchapp.query.tree import Leaf, Node, Or, Phrase, Value, changed

Condition = Leaf | Phrase | Value
_NAMED = ("speaker", "by", "outlet")


def with_other_names(tree: Node, others: Callable[[Condition], Sequence[str]]) -> Node:
    """The same tree in which every condition on a speaker or outlet is also met by the names that `others` gives for
    it; the tree itself where it gives none."""

    def renamed(node: Node) -> Node:
        if not isinstance(node, Condition) or node.field not in _NAMED:
            return node
        names = others(node)
        return Or((node, *(Value(node.field, name) for name in names))) if names else node

    return changed(tree, renamed)
