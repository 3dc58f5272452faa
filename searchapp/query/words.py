"""The words of a query: those that a misspelling may sit in, and those that say what it is about."""

from searchapp.query.tree import (
    TEXT_FIELDS,
    And,
    AtLeast,
    Exact,
    Leaf,
    Near,
    Node,
    OneQuote,
    Or,
    Phrase,
    Same,
    Wildcard,
    Word,
    has_places,
)


def words(tree: Node) -> tuple[str, ...]:
    """The words as typed that a hit should hold in its text, in the order of the query, each once.

    Negated parts, patterns and the fields of names are left out.
    """
    return tuple(dict.fromkeys(_words(tree)))


def weighs(tree: Node) -> bool:
    """Whether a query has words by which one article answers it better than another: no field or state, no quote."""
    if isinstance(tree, (And, Or)):
        return any(map(weighs, tree.parts))
    return isinstance(tree, AtLeast) or has_places(tree)


def worded(tree: Node) -> Node:
    """The tree without the quotes that match as a whole beside words, and would hide them."""
    if not isinstance(tree, And):
        return tree
    parts = tuple(part for part in tree.parts if not isinstance(part, OneQuote) or has_words(part))
    if not any(has_places(part) or isinstance(part, (And, Or, OneQuote, AtLeast)) for part in parts):
        return tree
    return And(parts)


def has_words(node: Node) -> bool:
    """Whether words of a text are asked for, within a quote or not: no field alone, and no quote as a whole."""
    if isinstance(node, (And, Or)):
        return any(map(has_words, node.parts))
    if isinstance(node, OneQuote):
        return has_words(node.part)
    return has_places(node) or isinstance(node, AtLeast) or (isinstance(node, (Leaf, Phrase)) and node.field == "verb")


def small_operators(tree: Node) -> tuple[str, ...]:
    """`or` and `not` where they stand among other words: words as any other, which may have been meant as operators."""
    if not isinstance(tree, And):
        return ()
    found = [part.text for part in tree.parts if isinstance(part, Word) and part.field == "text"]
    return tuple(dict.fromkeys(word for word in found if word in ("or", "not")))


def asked_letter(tree: Node) -> str:
    """The last of several words if it ends with `?`, which asks for a letter and may have been meant to end a question;
    else empty."""
    last = tree.parts[-1] if isinstance(tree, And) else tree
    if last is tree or not isinstance(last, Wildcard) or last.field != "text":
        return ""
    return last.pattern if last.pattern[:-1].isalpha() and last.pattern[-1] == "?" else ""


def _words(node: Node) -> list[str]:
    if isinstance(node, (Word, Exact)):
        return [node.text] if node.field in TEXT_FIELDS else []
    if isinstance(node, (And, Or, Near, Same, Phrase)):
        return [word for part in node.parts for word in _words(part)]
    if isinstance(node, AtLeast):
        return _words(node.leaf)
    return _words(node.part) if isinstance(node, OneQuote) else []
