"""Matches in their context as rows: one a match, aligned for people, objects for programs."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from searchapp.article import Article, placed_in_body
from searchapp.export.objects import JsonObject
from searchapp.export.page import MARKED, PLAIN
from searchapp.query.kwic import KwicRow, kwic
from searchapp.query.match import match
from searchapp.query.tree import Node
from searchapp.query.words import worded
from searchapp.records import dataclass
from searchapp.text.clean import clean_line
from searchapp.text.columns import beginning, ending
from searchapp.text.columns import columns as columns_of

_SIDE, _LINE = 40, 100
"""Columns before a match, and of a whole line, where there is room for them."""
_LEAST_WHO, _LEAST_LINE = 14, 30


@dataclass(frozen=True, slots=True)
class KwicHit:
    """A match in its context, the article that it stands in and, of a match in a quote, its speaker."""

    row: KwicRow
    article: Article
    speaker: str | None = None

    @property
    def path(self) -> str:
        """The path of the article."""
        return self.article.path


def kwic_hits(tree: Node, article: Article) -> Iterator[KwicHit]:
    """Every match of a query in one article, the title's first.

    Quotes that are asked for by their speaker or kind match as a whole: beside words they are passed over.
    """
    for row in kwic(article, match(worded(tree), article)):
        yield KwicHit(row, article)


def kwic_in_quotes(tree: Node, article: Article, numbers: Sequence[int]) -> Iterator[KwicHit]:
    """The matches that stand in one of these quotes of the article, each once: of quotes within each other the inner
    one tells who speaks."""
    spoken = placed_in_body(article, map(article.quotes.__getitem__, numbers))
    for hit in kwic_hits(tree, article):
        if hit.row.in_title:
            continue
        for span, quote in spoken:
            if hit.row.start < span.end and span.start < hit.row.end:
                yield replace(hit, speaker=quote.by)
                break


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


def quoted_kwic_object(hit: KwicHit) -> JsonObject:
    """The same with the speaker."""
    return kwic_object(hit) | {"speaker": hit.speaker}


def kwic_text(hit: KwicHit, *, columns: int = 0, colored: bool = False) -> str:
    """A line with its match in the middle, then who said it, if that is told, and who printed it; in so many columns,
    0 for as many as it takes."""
    who = clean_line(", ".join(filter(None, (hit.speaker, hit.article.outlet or "(no outlet)"))))
    left, match, right = map(clean_line, (hit.row.left, hit.row.match, hit.row.right))
    before, room = _SIDE, _LINE
    if columns and columns < _LINE + columns_of(who) + 2:
        who = _clipped(who, max(_LEAST_WHO, columns // 4))
        room = max(_LEAST_LINE, columns - columns_of(who) - 2)
        before = min(_SIDE, room * 2 // 5)
    left, right = ending(left, before), beginning(right, max(0, room - before - columns_of(match)))
    padding = " " * (room - before - columns_of(match + right))
    shown = f"{MARKED}{match}{PLAIN}" if colored else match
    return f"{' ' * (before - columns_of(left))}{left}{shown}{right}{padding}  {who}\n"


def _clipped(text: str, width: int) -> str:
    """A text in so many columns, its end marked where it is cut."""
    return text if columns_of(text) <= width else beginning(text, width - 1).rstrip() + "…"
