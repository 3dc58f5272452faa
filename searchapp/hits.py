"""What a search gives back: the rows that both front ends show and that `export` writes."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, NamedTuple

from searchapp.article import Article, Quote, Span
from searchapp.records import dataclass

if TYPE_CHECKING:  # who lays out or exports hits needs neither an engine nor the matcher
    from searchapp.engine.engine import FacetCount
    from searchapp.query.match import Matches
    from searchapp.query.snippet import Snippet


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
    author: str | None = None
    language: str | None = None
    url: str | None = None
    tags: tuple[str, ...] = ()

    @property
    def match_count(self) -> int:
        """The matches in title and body, as many as the reader walks through."""
        return len(self.title_matches) + self.body_matches

    @classmethod
    def of(
        cls,
        article: Article,
        score: float,
        rank: int,
        matches: "Matches",
        excerpt: "Snippet",
        tags: tuple[str, ...] = (),
    ) -> "Hit":
        """An article that was found, with what of it matches and the user's tags on it."""
        speakers = tuple(speaker.name for speaker in article.speakers)
        return cls(
            article.id, article.path, article.title, article.outlet, article.via, _day(article), speakers, score, rank,
            excerpt.text, excerpt.spans, len(matches.body), tuple(matches.title), article.author, article.language,
            article.url, tags,
        )  # fmt: skip


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
    author: str | None = None
    language: str | None = None
    url: str | None = None
    tags: tuple[str, ...] = ()

    @classmethod
    def of(cls, article: Article, number: int, tags: Mapping[str, tuple[str, ...]]) -> "QuoteHit":
        """That quote of an article; `tags` are the user's, by article."""
        return cls(
            article.id, article.path, article.title, article.outlet, article.via, _day(article),
            article.quotes[number], number, article.author, article.language, article.url,
            tags.get(article.id, ()),
        )  # fmt: skip


def outermost(hits: Sequence[QuoteHit]) -> list[QuoteHit]:
    """The quotes without those that stand within another of theirs: words marked in a sentence that reports them."""
    spans: dict[str, list[tuple[int, int]]] = {}
    for hit in hits:
        spans.setdefault(hit.id, []).append((hit.quote.start, hit.quote.end))
    return [hit for hit in hits if not any(_within(hit.quote, span) for span in spans[hit.id])]


def _within(quote: Quote, span: tuple[int, int]) -> bool:
    return span[0] <= quote.start and quote.end <= span[1] and span != (quote.start, quote.end)


class Highlights(NamedTuple):
    """What of an article matched, for the reader: spans into its title and its body, sorted."""

    title: tuple[Span, ...]
    body: tuple[Span, ...]


def _day(article: Article) -> str | None:
    return article.date.value if article.date else None
