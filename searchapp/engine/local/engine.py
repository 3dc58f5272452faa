"""The engine over a Whoosh index on this machine: searching is the searcher's, lasting is the generations'.

What writes an index is imported where it is used: most commands only search.
"""

import json
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path

from searchapp.article import Article
from searchapp.engine.engine import (
    FacetCount,
    Fault,
    Found,
    Naming,
    Progress,
    QuoteRows,
    Request,
    Scored,
    Source,
    SourceReading,
    SourceState,
    Stamp,
    Stretch,
)
from searchapp.engine.local.search.searcher import Searcher
from searchapp.engine.local.storage import disk, generations
from searchapp.engine.local.storage.generations import Generation
from searchapp.engine.local.storage.lock import PATIENCE, writing
from searchapp.engine.local.storage.sources import SourceTable
from searchapp.errors import EngineError, IndexDamaged
from searchapp.query.tree import Node

_ATTEMPTS = 20
"""How often it looks again for a generation that a writer has not taken away."""


class LocalEngine:
    """One generation of an index, open for searching; see `searchapp.engine.engine.Engine`.

    Threads may search at once. Rows mean something in their generation only: who shows rows while others look for
    a newer generation takes that with `opened_anew`, which leaves this engine as it is.
    """

    def __init__(
        self, index: Path, generation: Generation | None, searcher: Searcher, table: SourceTable | None
    ) -> None:
        self._index = index
        self._generation = generation
        self._searcher = searcher
        self._table = table

    @classmethod
    def open(cls, index: Path) -> "LocalEngine":
        """The newest sound generation. Raises NoIndex, IndexDamaged, IndexFormat."""
        return cls(index, *_open(index), None)

    @classmethod
    def blank(cls, index: Path) -> "LocalEngine":
        """An engine that knows nothing yet, or nothing any more: what it commits replaces whatever was there."""
        return cls(index, None, Searcher((), {}), SourceTable())

    @classmethod
    def salvage(cls, index: Path) -> Mapping[str, int] | None:
        """Commit a generation without the damaged segments; the files that stood in them, with their articles.

        None where nothing can be kept. What is dropped is no longer known, so the next update reads it again."""
        from searchapp.engine.local.indexing.check import salvage
        from searchapp.engine.local.indexing.commit import Beside, commit

        with writing(index):
            kept = salvage(index)
            if kept is None:
                return None
            lost = [record for record in kept.table.records if record.segment in kept.damaged]
            table = SourceTable(tuple(record for record in kept.table.records if record.segment not in kept.damaged))
            commit(index, kept.generation, kept.generation.parts(kept.damaged), {}, Beside(table))
            counts: dict[str, int] = {}
            for record in lost:
                counts[record.path] = counts.get(record.path, 0) + record.articles
            return counts

    @classmethod
    def drop_damaged(cls, index: Path) -> None:
        """Delete the generations that are damaged, the newest never."""
        from searchapp.engine.local.indexing.check import sound_generations

        with writing(index):
            old = [number for number in generations.numbers(index) if number != generations.current(index)]
            sound = sound_generations(index, old)
            for number in old:
                if number not in sound:
                    disk.remove(generations.folder_of(index, number))

    # The generation

    @property
    def generation(self) -> int:
        """The number of the generation; 0 before the first."""
        return self._generation.number if self._generation else 0

    @property
    def opened(self) -> Generation | None:
        """The generation, for those who look after its files."""
        return self._generation

    @property
    def notes(self) -> Mapping[str, str]:
        """What the last update noted."""
        return self._generation.manifest.notes if self._generation else {}

    def refresh(self) -> bool:
        """Move to the newest generation; True when it is another one."""
        if self._generation is not None and generations.current(self._index) == self._generation.number:
            return False
        if not generations.has_generation(self._index):
            return False
        generation, searcher = _open(self._index)
        moved = self.generation != generation.number
        self._generation, self._searcher, self._table = generation, searcher, None
        return moved

    def opened_anew(self) -> "LocalEngine":
        """This engine if it is on the newest generation, else another one that is."""
        if self._generation is not None and generations.current(self._index) == self._generation.number:
            return self
        newest = LocalEngine.open(self._index)
        if newest.generation != self.generation:
            return newest
        newest.close()
        return self

    def close(self) -> None:
        """Let go of the files."""
        self._searcher.close()

    # Sources

    @property
    def table(self) -> SourceTable:
        """Every record of a source. Raises IndexDamaged."""
        if self._table is None:
            self._table = self._generation.table() if self._generation else SourceTable()
        return self._table

    def demand_table(self) -> None:
        """Raise IndexDamaged now if the table of sources is."""
        _ = self.table

    def sources(self) -> Mapping[str, SourceState]:
        """Every file this generation knows, by path."""
        return self.table.states()

    def stamps(self) -> Mapping[str, Stamp]:
        """The stamp of every file this generation knows, by path."""
        return self.table.stamps()

    def stretches(self, path: str) -> Sequence[Stretch]:
        """The stretches of a JSON Lines file that this generation knows, in file order."""
        return self.table.stretches(path)

    # Writing

    @contextmanager
    def writing(self, patience: float = PATIENCE) -> Iterator[None]:
        """Be the one writer for a while, on the newest generation. Raises IndexBusy, naming who else is."""
        from searchapp.engine.local.indexing.commit import sweep

        with writing(self._index, patience):
            sweep(self._index)
            if self._generation is not None:
                self.refresh()
            yield

    def tidy(self) -> None:
        """Sweep away what a process that died left, where there is anything and nobody is writing."""
        from searchapp.engine.local.indexing.commit import is_tidy

        if is_tidy(self._index):
            return
        with suppress(EngineError), self.writing(patience=0.0):
            pass

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
        """See `Engine.update`."""
        from searchapp.engine.local.indexing.update import Change, run

        kept = self.notes if notes is None else notes
        change = Change(tuple(add), frozenset(remove), read, naming, kept, jobs, progress)
        warnings = run(self._index, self._generation, self.table, self.labels(), change)
        if self._generation is None:
            self._generation, self._searcher, self._table = *_open(self._index), None
        else:
            self.refresh()
        return warnings

    def relabel(self, field: str, names: Mapping[str, str], notes: Mapping[str, str] | None = None) -> None:
        """See `Engine.relabel`."""
        from searchapp.engine.local.indexing.commit import Beside, commit

        if self._generation is None:
            return
        labels = {**self.labels(), field: dict(names)}
        kept = self.notes if notes is None else notes
        opened = self._generation
        commit(self._index, opened, opened.parts(), {}, Beside(self.table, labels, opened.marks_by_segment(), kept))
        self.refresh()

    def labels(self) -> Mapping[str, Mapping[str, str]]:
        """For a field, the canonical names of the values that have another one."""
        return _labels(self._generation) if self._generation else {}

    def check(self) -> Sequence[Fault]:
        """Every fault of the files of the index."""
        from searchapp.engine.local.indexing.check import faults

        return faults(self._index)

    # Searching

    @property
    def count(self) -> int:
        """Articles in this generation."""
        return self._searcher.count

    def prepare(self, facets: Iterable[str] = ()) -> None:
        """Read what every answer by relevance needs, with facets of some fields, so that the first search does not have
        to."""
        self._searcher.prepare(facets)

    def search(self, request: Request) -> Found:
        """See `Engine.search`."""
        return self._searcher.search(request)

    def rows(self, request: Request) -> Iterator[Scored]:
        """See `Engine.rows`."""
        return self._searcher.rows(request)

    def quotes(self, tree: Node, by: str | None = None) -> QuoteRows:
        """See `Engine.quotes`."""
        return self._searcher.quotes(tree, by)

    def quote_facets(
        self, tree: Node, fields: Mapping[str, int], by: str | None = None
    ) -> Mapping[str, tuple[FacetCount, ...]]:
        """See `Engine.quote_facets`."""
        return self._searcher.quote_facets(tree, fields, by)

    def with_other_names(self, tree: Node) -> Node:
        """See `Engine.with_other_names`."""
        return self._searcher.with_other_names(tree)

    def fetch(self, rows: Sequence[int]) -> Sequence[Article]:
        """See `Engine.fetch`."""
        return self._searcher.fetch(rows)

    def names_in(self, row: int, speaker: str) -> Sequence[str]:
        """The names that an article as read has for a speaker, who is given by one of them or by the canonical one."""
        return self._searcher.names_in(row, speaker)

    def row_of(self, id_or_path: str) -> int | None:
        """See `Engine.row_of`."""
        return self._searcher.row_of(id_or_path)

    def rank(self, weights: Mapping[str, float], limit: int) -> Sequence[Scored]:
        """See `Engine.rank`."""
        return self._searcher.rank(weights, limit)

    def freshness(self, rows: Sequence[int]) -> Sequence[float]:
        """See `Engine.freshness`."""
        return self._searcher.freshness(rows)

    def values(self, field: str) -> Mapping[str, int]:
        """See `Engine.values`."""
        return self._searcher.values(field)

    def nearest_words(self, word: str, limit: int = 3) -> Sequence[str]:
        """See `Engine.nearest_words`."""
        return self._searcher.nearest_words(word, limit)

    def frequencies(self, words: Iterable[str]) -> Mapping[str, int]:
        """See `Engine.frequencies`."""
        return self._searcher.frequencies(words)


def _open(index: Path) -> tuple[Generation, Searcher]:
    """The newest sound generation and a searcher over it; looks again when a writer took it away meanwhile."""
    broken: dict[int, str] = {}
    for _ in range(_ATTEMPTS):
        generation = generations.newest(index, broken)
        try:
            marks = generation.marks()
            tables = {"reprint": (marks & generations.REPRINT) != 0, "dup": (marks & generations.DUPLICATE) != 0}
            return generation, Searcher(generation.parts(), _labels(generation), tables)
        except IndexDamaged as error:
            broken[generation.number] = error.what
        except FileNotFoundError as error:
            if generations.current(index) == generation.number:
                broken[generation.number] = f"{error.filename} is missing"
        except OSError as error:
            raise disk.unreadable(error, index) from error
    raise IndexDamaged(f"no generation of {index} is whole")


def _labels(generation: Generation) -> Mapping[str, Mapping[str, str]]:
    labels: Mapping[str, Mapping[str, str]] = json.loads(generation.small(generations.LABELS))
    return labels
