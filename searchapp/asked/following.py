"""Saved searches that name an article (`like:ID`): it is known by how it begins when its file has moved."""

import re
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

from searchapp.errors import QueryError, SearchappError, UnknownArticle
from searchapp.query.tree import And, Like, Node, Not, Or

if TYPE_CHECKING:
    from searchapp.library import Library

_WORDS = 24


def beginnings(library: "Library", query: str) -> dict[str, str]:
    """How the articles begin that `like:` names in a query, by the names that it gives them."""
    found = {}
    for name in _named(library, query):
        try:
            words = library.article(name).body.split()[:_WORDS]
        except SearchappError:
            continue
        found[name] = " ".join(words)
    return found


def followed(library: "Library", query: str, known: Mapping[str, str]) -> str:
    """The query with the ids that articles have now, where the names that it gives them are nobody's any more."""
    for name in _named(library, query):
        try:
            library.article(name)
        except UnknownArticle:
            now = library.known_again(known.get(name, ""))
            if now is not None:
                query = re.sub(rf'(?i)\b(like:)("?){re.escape(name)}\2(?![^\s)])', rf"\g<1>{now.id}", query)
        except SearchappError:
            continue
    return query


def _named(library: "Library", query: str) -> list[str]:
    try:
        return list(_likes(library.parse(query)))
    except QueryError:
        return []


def _likes(node: Node) -> Iterator[str]:
    match node:
        case Like(id):
            yield id
        case And(parts) | Or(parts):
            for part in parts:
                yield from _likes(part)
        case Not(part):
            yield from _likes(part)
