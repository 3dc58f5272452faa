"""What every engine can do, and the types that it answers with.

An engine keeps articles in generations: a generation is one committed, durable state. A reader works on the
generation that it opened; `refresh` moves it to the newest.
"""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import field
from typing import Literal, NamedTuple, Protocol

from searchapp.article import Article, Reading
from searchapp.query.tree import Node
from searchapp.records import dataclass

Sort = Literal["relevance", "date", "-date", "outlet"]
DIGEST = 16
"""Bytes of the digest that tells the bytes of a source from others."""
NO_DIGEST = "00" * DIGEST
"""Stands where a source could not be read."""
RULES = (1 << 63) - 1
"""The bits of a fingerprint of settings."""
_FIELDS = ("speaker", "outlet", "via", "language", "year", "month", "day")
FACET_FIELDS = (*_FIELDS, "tag")
QUOTE_FIELDS = (*_FIELDS, "verb", "kind")
"""Fields by which quotes are counted: `verb` in lower case, `kind` whether doubtful or not."""


@dataclass(frozen=True, slots=True)
class FacetCount:
    """A value of a field and the number of articles that have it; `value` None is "none"."""

    value: str | None
    count: int


@dataclass(frozen=True, slots=True)
class Request:
    """A search. `filters` narrow the hits like `And`, but the facet of a field is counted without the filter of
    its own field (`filters["year"]`, `["month"]`, `["day"]` are all of the field `date`), so that a choice does not
    hide its alternatives. `facets` maps a facet field to how many values are wanted (0 = all). `limit` 0 asks for
    no hits, only for the total and the facets. With `freshness` newer articles rank higher by relevance. With `sayers`
    the facet of `speaker` counts, where the tree asks for quotes, those alone who said them. `tags` are the ids of the
    articles that bear each of a user's tags, for the facet of `tag`: the index knows none."""

    tree: Node
    limit: int = 10
    offset: int = 0
    sort: Sort = "relevance"
    filters: Mapping[str, Node] = field(default_factory=dict)
    facets: Mapping[str, int] = field(default_factory=dict)
    freshness: bool = False
    sayers: bool = False
    tags: Mapping[str, frozenset[str]] = field(default_factory=dict)


class Scored(NamedTuple):
    """A hit as the engine knows it: `row` is its number in this generation, from 0; the higher its `score` the better
    it answers, and 0 where hits are ordered otherwise."""

    row: int
    score: float


@dataclass(frozen=True, slots=True)
class Found:
    """What a request found: the exact total, the hits asked for in order, the facets asked for."""

    total: int
    hits: tuple[Scored, ...]
    facets: Mapping[str, tuple[FacetCount, ...]] = field(default_factory=dict)


class QuoteRow(NamedTuple):
    """A quote in the index: the row of its article, its number in that article, from 0."""

    row: int
    number: int


class QuoteRows(Protocol):
    """The quotes that were found; there may be a million."""

    def __len__(self) -> int: ...
    def __iter__(self) -> Iterator[QuoteRow]: ...
    def of(self, row: int) -> Sequence[int]:
        """The numbers of those in one article, in order."""


class Stamp(NamedTuple):
    """What tells without reading whether a file has changed: its size in bytes, the times in nanoseconds at which its
    contents (`modified`) and its entry (`altered`) were changed, a fingerprint of the settings that apply to it (those
    of its stretches added up)."""

    size: int
    modified: int
    altered: int
    rules: int


class Stretch(NamedTuple):
    """Lines of a JSON Lines file that were read at once: bytes `[start, stop)`, the number of the first line from 1,
    the digest of the bytes in hex, the fingerprint of the settings that applied to them."""

    start: int
    stop: int
    first_line: int
    digest: str
    rules: int


@dataclass(frozen=True, slots=True)
class Source:
    """A file (or a stretch of lines of a JSON Lines file) that is to be read: `path` as articles carry it, `location`
    where it lies on the disk, `stamp` as it was found. `first_line` (from 1) and `start`/`stop` (bytes) bound the
    stretch of a JSON Lines file; `stop` None is the end. `quick` is one that is read in a tenth of the time that others
    take, for nothing has to be found in its texts.

    `known` is the digest that it had when it was last read: if it has it still, and its reader sees that other rules do
    not concern it, what is known of it holds and it need not be read. It is "" where there is nothing to hold on to."""

    path: str
    location: str
    stamp: Stamp
    first_line: int = 1
    start: int = 0
    stop: int | None = None
    known: str = ""
    quick: bool = False

    @property
    def key(self) -> tuple[str, int]:
        """What it is known by: its path, and the byte at which it begins."""
        return self.path, self.start


class SourceReading(NamedTuple):
    """What reading a source gave: its `reading`, or None where what is known of it holds; the digest of its bytes
    in hex, and where they ended."""

    reading: Reading | None
    digest: str
    stop: int


class SourceState(NamedTuple):
    """What a generation knows of a file: enough to tell whether it has changed, and why it was skipped if it was.
    `digest` is "" for a JSON Lines file that was read in stretches."""

    path: str
    size: int
    modified: int
    digest: str
    articles: int
    quotes: int
    undated: int
    error: str | None = None


class Progress(NamedTuple):
    """How far slow work has come, for whoever shows it. `total` 0 is "not known yet"."""

    doing: str
    done: int
    total: int


class Fault(NamedTuple):
    """Something that `check` found wrong: what, and in which file."""

    what: str
    where: str


Naming = Callable[[Mapping[str, int]], Mapping[str, str]]
"""From speakers as articles carry them, with their counts, to their canonical names."""


class Engine(Protocol):
    """The protocol. Errors are those of `searchapp.errors`."""

    @property
    def generation(self) -> int:
        """The number of the generation; 0 before the first."""

    @property
    def count(self) -> int:
        """Articles in this generation."""

    @property
    def notes(self) -> Mapping[str, str]:
        """What the last update noted."""

    def sources(self) -> Mapping[str, SourceState]:
        """Every file this generation knows, by path."""

    def stamps(self) -> Mapping[str, Stamp]:
        """The stamp of every file this generation knows, by path."""

    def stretches(self, path: str) -> Sequence[Stretch]:
        """The stretches of a JSON Lines file that this generation knows, in file order."""

    def writing(self) -> AbstractContextManager[None]:
        """Be the one writer for a while, on the newest generation. Raises IndexBusy, naming who else is."""

    def update(
        self,
        add: Sequence[Source],
        remove: Collection[str],
        read: Callable[[Source], SourceReading],
        *,
        naming: Naming | None = None,
        notes: Mapping[str, str] | None = None,
        jobs: int = 1,
        progress: Callable[[Progress], None] | None = None,
    ) -> Mapping[str, tuple[str, ...]]:
        """Read `add` (in worker processes), drop what `remove` names by path, commit; gives the warnings by path.

        A source replaces what was known of the bytes it covers. Sources that were not known are committed in between
        on long runs, so that an interrupted run resumes; all that replaces or removes is committed at once, at the
        end. `naming` gives the speakers of the whole index their canonical names, as `relabel` does; `notes` are kept
        with the generation, None keeps those of the last one. To be called while `writing`."""

    def search(self, request: Request) -> Found:
        """What a request asks for. Raises QueryError for a pattern that takes too long."""

    def rows(self, request: Request) -> Iterator[Scored]:
        """All hits in order from `offset` on, whatever the limit, in bounded memory."""

    def quotes(self, tree: Node, by: str | None = None) -> QuoteRows:
        """The quotes of the articles that match; only those meeting the tree's `OneQuote` parts if it has any, and only
        those of the speaker `by`."""

    def quote_facets(
        self, tree: Node, fields: Mapping[str, int], by: str | None = None
    ) -> Mapping[str, tuple[FacetCount, ...]]:
        """How many of these quotes have each value of some fields, those of a quote of several once for each; the
        fields with how many values are wanted, 0 for all."""

    def with_other_names(self, tree: Node) -> Node:
        """A tree that asks for speakers and outlets under their canonical names too, where it names them otherwise."""

    def fetch(self, rows: Sequence[int]) -> Sequence[Article]:
        """The stored articles of these rows."""

    def row_of(self, id_or_path: str) -> int | None:
        """The row of an article's id, of `FILE`, `FILE#2`, `FILE.jsonl#LINE`."""

    def relabel(self, field: str, names: Mapping[str, str], notes: Mapping[str, str] | None = None) -> None:
        """Give the values of `speaker` or `outlet` their canonical names, for facets, filters and fields alike,
        without reading any article again. To be called while `writing`."""

    def values(self, field: str) -> Mapping[str, int]:
        """Every value of `speaker` or `outlet` as articles carry it, with its count, before relabelling."""

    def rank(self, weights: Mapping[str, float], limit: int) -> Sequence[Scored]:
        """The articles that hold any of these words in any form, the best first by the weights of the words."""

    def freshness(self, rows: Sequence[int]) -> Sequence[float]:
        """What the scores of these rows are multiplied by where newer articles shall rank higher: from 1 to 2."""

    def nearest_words(self, word: str, limit: int = 3) -> Sequence[str]:
        """Indexed words that a misspelt word may have meant, the likeliest first."""

    def frequencies(self, words: Iterable[str]) -> Mapping[str, int]:
        """In how many articles each word's inflected forms stand."""

    def check(self) -> Sequence[Fault]:
        """Every fault of the files of the index; none when it is sound."""

    def refresh(self) -> bool:
        """Move to the newest generation; True when it is another one."""

    def close(self) -> None:
        """Let go of the files."""
