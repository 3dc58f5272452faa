"""Taking sources in: read them, add their articles to a segment, hand over the segment with what was read.

This is what a worker process does; nothing of it touches what has been committed.
"""

import time
from collections.abc import Callable, Sequence
from dataclasses import field
from pathlib import Path

from searchapp.article import Article, Reading
from searchapp.engine.engine import NO_DIGEST, Source, SourceReading
from searchapp.engine.local.indexing.commit import seal
from searchapp.engine.local.segments.builder import SegmentBuilder
from searchapp.engine.local.segments.vocabulary import Vocabulary
from searchapp.engine.local.storage.manifest import FileEntry
from searchapp.engine.local.storage.sources import Key, Record
from searchapp.errors import broken_off
from searchapp.records import dataclass

WEIGHT = 320 << 20
"""Bytes that the segments of all workers may hold before they are written, which takes nearly twice as much."""

LEAST_WEIGHT = 6 << 20
"""Bytes that a segment may hold however many workers there are."""

SECONDS = 40.0
"""How long a segment may grow before it is handed over to be committed, so that little is read twice after a crash."""

CHUNKS = 250_000
"""Chunks of text (see `vocabulary`) that are remembered from one segment to the next at most."""

ROWS = 65_000
"""Articles, and quotes, of a segment at most; the builder can hold a few more."""

Read = Callable[[Source], SourceReading]


@dataclass(frozen=True, slots=True)
class Batch:
    """A finished segment in the scratch folder (`segment` "" where no article was found) and the sources it came from.

    `unchanged` are the sources of which nothing new is known."""

    segment: str
    documents: int
    sealed: dict[str, FileEntry]
    records: tuple[Record, ...]
    unchanged: tuple[Source, ...]
    warnings: dict[Key, tuple[str, ...]]

    @property
    def sources(self) -> int:
        """How many sources it came from."""
        return len(self.records) + len(self.unchanged)


@dataclass
class Intake:
    """A segment in the making. `scratch` is the folder that its files go to, `weight` the bytes that it may hold."""

    scratch: Path
    read: Read
    weight: int = WEIGHT
    _vocabulary: Vocabulary = field(default_factory=Vocabulary)
    _builder: SegmentBuilder | None = None
    _records: list[Record] = field(default_factory=list)
    _unchanged: list[Source] = field(default_factory=list)
    _warnings: dict[Key, tuple[str, ...]] = field(default_factory=dict)
    _quotes: int = 0
    _begun: float = field(default_factory=time.monotonic)

    @property
    def due(self) -> bool:
        """Whether the segment is large or old enough to be handed over."""
        held = self._builder.weight if self._builder else 0
        return held >= self.weight or time.monotonic() - self._begun >= SECONDS

    def take(self, source: Source) -> Batch | None:
        """Read a source and add its articles; gives the segment before, where they had no room in it."""
        result = self._attempt(source)
        reading = result.reading
        if reading is None:
            self._unchanged.append(source)
            return None
        quotes = sum(len(article.quotes) for article in reading.articles)
        held = self._builder.documents if self._builder else 0
        full = held and (held + len(reading.articles) > ROWS or self._quotes + quotes > ROWS)
        batch = self.hand_over() if full else None
        if reading.warnings:
            self._warnings[source.key] = reading.warnings
        self._quotes += quotes
        self._records.append(
            record(
                source,
                digest=bytes.fromhex(result.digest),
                stop=result.stop,
                first_row=self._add(reading.articles),
                articles=len(reading.articles),
                quotes=quotes,
                undated=sum(article.date is None for article in reading.articles),
                error=reading.error,
            )
        )
        return batch

    def hand_over(self) -> Batch:
        """Finish the segment and begin another."""
        builder = self._builder
        name = builder.finish() if builder is not None else ""
        batch = Batch(
            name,
            builder.documents if builder is not None else 0,
            seal(self.scratch, name) if name else {},
            tuple(entry._replace(segment=name) if entry.articles else entry for entry in self._records),
            tuple(self._unchanged),
            self._warnings,
        )
        self._builder, self._quotes = None, 0
        self._records, self._unchanged, self._warnings = [], [], {}
        self._begun = time.monotonic()
        return batch

    def _add(self, articles: Sequence[Article]) -> int:
        """Add the articles of one source; the row of the first."""
        if not articles:
            return 0
        if self._builder is None:
            if self._vocabulary.size > CHUNKS:
                self._vocabulary = Vocabulary()
            self._builder = SegmentBuilder(self.scratch, self._vocabulary)
        return self._builder.add(articles)

    def _attempt(self, source: Source) -> SourceReading:
        try:
            return self.read(source)
        except Exception as error:  # noqa: BLE001 - the outermost door of a worker: one odd file must not end the run
            return failed(source, broken_off(error))


def failed(source: Source, reason: str) -> SourceReading:
    """The result for a source that could not be read."""
    stop = source.stop if source.stop is not None else source.stamp.size
    return SourceReading(Reading(source.path, error=reason), NO_DIGEST, stop)


def record(
    source: Source,
    *,
    digest: bytes,
    stop: int,
    first_row: int = 0,
    articles: int = 0,
    quotes: int = 0,
    undated: int = 0,
    error: str | None = None,
) -> Record:
    """What is to be remembered of a source; the segment is not known yet."""
    size, modified, altered, rules = source.stamp
    return Record(
        source.path, digest, size, modified, altered, rules, source.start, stop, source.first_line,
        "", first_row, articles, quotes, undated, error,
    )  # fmt: skip
