"""Conditions on a user's tags, which stand in no index, as the articles that bear them."""

from collections.abc import Mapping

from searchapp.query.tree import (
    Among,
    And,
    AtLeast,
    Exact,
    Fuzzy,
    Has,
    Node,
    Not,
    Or,
    Phrase,
    Regex,
    Value,
    Wildcard,
    Word,
)


def with_tags(tree: Node, tags: Mapping[str, frozenset[str]]) -> Node:
    """The same tree in which every condition on tags is one on articles; `tags` are the ids of those that bear each.
    The tree itself where it asks for none."""
    match tree:
        case And(parts) | Or(parts):
            found = tuple(with_tags(part, tags) for part in parts)
            return tree if found == parts else type(tree)(found)
        case Not(part):
            return Not(with_tags(part, tags))
        case AtLeast(1, leaf):
            return with_tags(leaf, tags) if leaf.field == "tag" else tree
        case Has("tag"):
            return Among(frozenset().union(*tags.values()))
        case Word() | Exact() | Wildcard() | Fuzzy() | Regex() | Phrase() | Value() if tree.field == "tag":
            from searchapp.query.match import meets  # most queries ask for no tag

            return Among(frozenset().union(*(ids for tag, ids in tags.items() if meets(tag, tree))))
    return tree
