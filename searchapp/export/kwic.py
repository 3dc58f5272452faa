"""Matches in their context as rows: one a match, aligned for people, objects for programs."""

from collections.abc import Iterator
from dataclasses import dataclass

from searchapp.article import Article
from searchapp.export.objects import JsonObject
from searchapp.query.kwic import KwicRow, aligned, kwic
from searchapp.query.match import match
from searchapp.query.tree import Node
from searchapp.text.clean import clean_line


@dataclass(frozen=True, slots=True)
class KwicHit:
    """A match in its context, and the article that it stands in."""

    row: KwicRow
    article: Article


def kwic_hits(tree: Node, article: Article) -> Iterator[KwicHit]:
    """Every match of a query in one article, the title's first."""
    for row in kwic(article, match(tree, article)):
        yield KwicHit(row, article)


def kwic_object(hit: KwicHit) -> JsonObject:
    """A row; `start` and `end` are offsets into the title or the body, as `field` says."""
    return {
        "left": hit.row.left,
        "match": hit.row.match,
        "right": hit.row.right,
        "field": "title" if hit.row.in_title else "body",
        "outlet": hit.article.outlet,
        "date": hit.article.date.value if hit.article.date else None,
        "title": hit.article.title,
        "id": hit.article.id,
        "path": hit.article.path,
        "start": hit.row.start,
        "end": hit.row.end,
    }


def kwic_text(hit: KwicHit) -> str:
    """A line with its match in the middle, then who printed it."""
    line = clean_line(aligned(hit.row))
    return f"{line:<100}  {clean_line(hit.article.outlet or '(no outlet)')}\n"
