"""What a search gives back: the rows that both front ends show and that `export` writes."""

from collections.abc import Mapping
from typing import TYPE_CHECKING, NamedTuple

from searchapp.article import Article, Quote, Span
from searchapp.records import dataclass

if TYPE_CHECKING:
    from searchapp.engine.engine import FacetCount


@dataclass(frozen=True, slots=True)
class Hit:
    """An article that answers a query.

    `matches` are spans into `snippet` and `title_matches` into `title`, sorted; `body_matches` counts the matches
    in the whole body; `rank` starts at 1.
    """

    id: str
    path: str
    title: str | None
    outlet: str | None
    via: tuple[str, ...]
    date: str | None
    speakers: tuple[str, ...]
    score: float
    rank: int
    snippet: str = ""
    matches: tuple[Span, ...] = ()
    body_matches: int = 0
    title_matches: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True)
class Results:
    """The answer to a query: the exact `total`, the hits asked for in order, the facets asked for.

    `took_ms` is from reading the query to hits with snippets and facets ready.
    """

    query: str
    total: int
    hits: tuple[Hit, ...]
    facets: Mapping[str, tuple["FacetCount", ...]]
    took_ms: float


@dataclass(frozen=True, slots=True)
class QuoteHit:
    """One quote of an article that answers a query; `number` is its place among the article's quotes, from 0."""

    id: str
    path: str
    title: str | None
    outlet: str | None
    via: tuple[str, ...]
    date: str | None
    quote: Quote
    number: int

    @classmethod
    def of(cls, article: Article, number: int) -> "QuoteHit":
        """That quote of an article."""
        date = article.date.value if article.date else None
        return cls(
            article.id, article.path, article.title, article.outlet, article.via, date, article.quotes[number], number
        )


class Highlights(NamedTuple):
    """What of an article matched, for the reader: spans into its title and its body, sorted."""

    title: tuple[Span, ...]
    body: tuple[Span, ...]
