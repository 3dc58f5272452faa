"""The one door to everything below: both front ends come in here and nowhere else.

A `Library` is a workspace with its engine. Rooms are imported where they are used, so that a query pays
neither for reading nor for comparing.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from searchapp.article import Article, Kind, Quote, Reading, Span
from searchapp.engine.engine import FacetCount, Fault, Progress, Request, SourceState
from searchapp.query.tree import Node
from searchapp.workspace import Workspace

if TYPE_CHECKING:
    from searchapp.compare.align import Comparison
    from searchapp.engine.engine import Engine


@dataclass(frozen=True, slots=True)
class Hit:
    """An article that answers a query. `matches` are spans into `snippet`, sorted; `body_matches` counts the
    matches in the whole body; `rank` starts at 1."""

    id: str
    path: str
    title: str | None
    outlet: str | None
    via: tuple[str, ...]
    date: str | None
    speakers: tuple[str, ...]
    score: float
    rank: int
    snippet: str
    matches: tuple[Span, ...]
    body_matches: int
    title_matches: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True)
class Results:
    """The answer to a query: the exact `total`, the hits asked for, the facets asked for."""

    query: str
    total: int
    hits: tuple[Hit, ...]
    facets: Mapping[str, tuple[FacetCount, ...]]
    took_ms: float


@dataclass(frozen=True, slots=True)
class QuoteHit:
    """One quote of an article that answers a query."""

    article: Hit
    quote: Quote
    number: int


@dataclass(frozen=True, slots=True)
class Highlights:
    """What of an article matched, for the reader: spans into its title and body, in order."""

    title: tuple[Span, ...]
    body: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class UpdateReport:
    """What an update did. `skipped` names every file that cannot be read, with its reason; `new_faults` those that
    were skipped for the first time or after a change."""

    files: int
    articles: int
    quotes: int
    undated: int
    added: int
    changed: int
    moved: int
    removed: int
    skipped: tuple[SourceState, ...] = ()
    new_faults: tuple[SourceState, ...] = ()
    missing: tuple[str, ...] = ()
    warnings: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    seconds: float = 0.0


@dataclass(frozen=True, slots=True)
class Status:
    """The state of the index."""

    generation: int
    files: int
    articles: int
    quotes: int
    undated: int
    bytes: int
    built: str
    remembered: tuple[str, ...]
    skipped: tuple[SourceState, ...]


class Library:
    """A workspace, opened. Raises the errors of `searchapp.errors` and no others."""

    def __init__(self, workspace: Workspace) -> None:
        self.workspace = workspace

    # --- building
    def has_index(self) -> bool: ...
    def update(
        self,
        paths: Sequence[Path] = (),
        *,
        forget: Sequence[Path] = (),
        full: bool = False,
        jobs: int | None = None,
        progress: Callable[[Progress], None] | None = None,
    ) -> UpdateReport: ...
    def status(self) -> Status: ...
    def check(self) -> Sequence[Fault]: ...
    def repair(self, progress: Callable[[Progress], None] | None = None) -> Sequence[str]: ...
    def refresh(self) -> bool: ...

    # --- asking
    def parse(self, query: str, *, any_term: bool = False) -> Node: ...
    def search(self, query: str, request: Request) -> Results: ...
    def stream(self, query: str, request: Request) -> Iterator[Hit]: ...
    def quotes(self, query: str, tree: Node, by: str | None = None) -> Sequence[QuoteHit]: ...
    def similar(self, id_or_text: str) -> Results: ...
    def article(self, id_or_path: str) -> Article: ...
    def highlights(self, tree: Node, article: Article) -> Highlights: ...
    def suggest(self, tree: Node) -> Mapping[str, Sequence[str]]: ...

    # --- comparing
    def compare(self, a: Article, b: Article) -> "Comparison": ...

    # --- reading without an index
    @staticmethod
    def inspect(path: Path, workspace: Workspace | None = None) -> Reading: ...
