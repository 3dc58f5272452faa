"""Conditions on a user's tags, which stand in no index, as the articles that bear them."""

from collections.abc import Callable, Mapping

from searchapp.query.tree import Among, AtLeast, Has, Leaf, Node, Phrase, Value, changed


def with_tags(tree: Node, tags: Callable[[], Mapping[str, frozenset[str]]]) -> Node:
    """The same tree in which every condition on tags is one on articles; the tree itself where it has none. `tags`
    gives the ids of the articles that bear each tag, and is asked only where it has one."""

    def borne(node: Node) -> Node:
        if isinstance(node, AtLeast) and node.count == 1 and node.leaf.field == "tag":
            return borne(node.leaf)
        if node == Has("tag"):
            return Among(frozenset().union(*tags().values()))
        if not isinstance(node, (Leaf, Phrase, Value)) or node.field != "tag":
            return node
        from searchapp.query.match import meets  # most queries ask for no tag

        return Among(frozenset().union(*(ids for tag, ids in tags().items() if meets(tag, node))))

    return changed(tree, borne)
