"""Searching one generation: the searching half of the engine's protocol over a list of segments.

A row of the generation is the row in its segment after those of the segments before. Threads may search at once: what
a search works on is its own, and what is remembered between searches is only ever added to.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import cached_property
from typing import Any

import numpy as np
from numpy.typing import NDArray

from searchapp.article import Article, Quote, Speaker
from searchapp.engine.engine import FacetCount, Found, Request, Scored
from searchapp.engine.local.search import facets, lookup, weighted
from searchapp.engine.local.search.evaluator import Reader
from searchapp.engine.local.search.flat import Flat
from searchapp.engine.local.search.memory import Memory
from searchapp.engine.local.search.names import Names
from searchapp.engine.local.search.order import date_keys, freshness, newest_day, outlet_keys, smallest
from searchapp.engine.local.search.quote_rows import FoundQuotes
from searchapp.engine.local.search.rerank import DEPTH, reranked, worthwhile
from searchapp.engine.local.search.rows import NOTHING, intersection, places
from searchapp.engine.local.search.said import counted, quotes_in, sayers
from searchapp.engine.local.search.scoring import DEFAULT, SCORINGS, Scorer, Totals
from searchapp.engine.local.segments.arrays import reuse_memory
from searchapp.engine.local.segments.segment import Segment, open_segments
from searchapp.engine.local.storage.checked import mapped_bytes
from searchapp.engine.local.storage.generations import SegmentPart
from searchapp.errors import QueryError
from searchapp.query.renaming import with_other_names
from searchapp.query.tree import And, Everything, Like, Node, Not, Or, Phrase, Wildcard, Word, one_quotes

Array = NDArray[Any]
_LIKE = 200
_LIKE_SHARE = 0.3
"""`like:` finds at most so many articles, and those that reach so much of the score of the article itself."""
_MAPPED = 48 << 20
"""Bytes of files in memory from which on those of the index are given back to the system, which has them at hand."""
_REUSED = 8 << 20
"""Bytes of an array up to which its memory is used again."""
_LOOKED = 6
"""Of so many searches and readings of articles, one looks how many there are: never the first, whose time counts."""


class Searcher:
    """The articles of a generation. `labels` gives for `speaker` and `outlet` the canonical names of values; `marks`
    tables over all rows for `is:`; `scoring` is a name in `scoring.SCORINGS`."""

    def __init__(
        self,
        parts: Sequence[SegmentPart],
        labels: Mapping[str, Mapping[str, str]],
        marks: Mapping[str, Array] | None = None,
        scoring: str = DEFAULT,
    ) -> None:
        reuse_memory(_REUSED)
        self.segments: list[Segment] = open_segments(parts)
        self.names = Names(labels)
        self._marks = marks or {}
        self._memory = Memory()
        self._scoring = SCORINGS[scoring]
        self._done = 0

    def prepare(self, counted: Iterable[str] = ()) -> None:
        """Read and work out what every answer by relevance needs, with facets of some fields, so that the first search
        does not have to."""
        readers = self.readers()
        scorer = Scorer(self._scoring, self.totals, Everything(), readers, self._memory)
        for reader in readers:
            scorer.norms(reader)
            reader.segment.prepare()
        for field in facets.STORED.intersection(counted):
            facets.count(field, 1, [(segment, NOTHING) for segment in self.segments], self.names)

    @property
    def count(self) -> int:
        """Articles that are not deleted."""
        return sum(segment.live for segment in self.segments)

    @cached_property
    def totals(self) -> Totals:
        """What scorings know of the whole index."""
        rows = sum(segment.documents for segment in self.segments)
        return Totals(rows, sum(segment.text.tokens for segment in self.segments) / max(rows, 1))

    @cached_property
    def _flat(self) -> Flat:
        alive = None
        if any(segment.alive is not None for segment in self.segments):
            alive = np.concatenate(
                [np.ones(one.documents, bool) if one.alive is None else one.alive for one in self.segments]
            )
        documents = sum(segment.documents for segment in self.segments)
        reranked = self._reranked if self._scoring.refined else None
        return Flat(self._memory, self.readers, self._gains, reranked, documents, alive)

    def _gains(self, unit: Node, readers: Sequence[Reader]) -> list[Array]:
        """What the rows of a unit gain by it, in each segment."""
        scorer = Scorer(self._scoring, self.totals, unit, readers, self._memory)
        return [scorer.scores(reader, reader.articles.weighed(unit).rows) for reader in readers]

    def _reranked(self, tree: Node, numbers: Array, scores: Array, readers: Sequence[Reader] | None = None) -> Array:
        """New scores of the first hits of a tree. They are remembered, for a second look costs more than the search."""
        known = self._memory.get(("again", tree))
        if known is not None and np.array_equal(known[0], numbers) and np.array_equal(known[1], scores):
            return known[2]  # type: ignore[no-any-return]
        readers = readers or self.readers(tree)
        scorer = Scorer(self._scoring, self.totals, tree, readers, self._memory)
        again = reranked(scorer, self.totals, readers, tree, numbers, scores)
        self._memory.put(("again", tree), (numbers, scores, again))
        return again

    def search(self, request: Request) -> Found:
        """The total, the hits asked for and the facets asked for. Raises QueryError, IndexDamaged."""
        self._let_go()
        known = self._flat.search(request)
        if known is not None:
            return known
        readers = self.readers(request.tree, *request.filters.values())
        unfiltered = [self._living(reader, reader.rows(request.tree)) for reader in readers]
        narrowed = [
            {field: reader.rows(node) for field, node in request.filters.items()} if len(rows) else {}
            for reader, rows in zip(readers, unfiltered, strict=True)
        ]
        rows = [
            self._narrowed(reader, found, filters, ())
            for reader, found, filters in zip(readers, unfiltered, narrowed, strict=True)
        ]
        counted = {}
        all_counted = [places(found) for found in rows] if request.facets else []
        for field, wanted in request.facets.items():
            own = facets.OWN_FILTERS[field]
            open_rows = all_counted
            if any(name in own for name in request.filters):
                open_rows = [
                    self._narrowed(reader, found, filters, own)
                    for reader, found, filters in zip(readers, unfiltered, narrowed, strict=True)
                ]
            asked = list(one_quotes(request.tree)) if request.sayers and field == "speaker" else []
            if field == "tag":
                counted[field] = facets.count_tags(wanted, list(zip(readers, open_rows, strict=True)), request.tags)
            elif asked:
                counted[field] = sayers(wanted, readers, open_rows, asked, self.names)
            else:
                found = list(zip(self.segments, open_rows, strict=True))
                counted[field] = facets.count(field, wanted, found, self.names)
        hits = self._ordered(request, readers, rows, request.offset + request.limit) if request.limit else []
        return Found(sum(map(len, rows)), tuple(hits[request.offset :]), counted)

    def rows(self, request: Request) -> Iterator[Scored]:
        """All hits in order, from `offset` on; `limit` is not heeded."""
        readers = self.readers(request.tree, *request.filters.values())
        rows = []
        for reader in readers:
            filters = {field: reader.rows(node) for field, node in request.filters.items()}
            rows.append(self._narrowed(reader, self._living(reader, reader.rows(request.tree)), filters, ()))
        yield from self._ordered(request, readers, rows, sum(map(len, rows)))[request.offset :]

    def readers(self, *trees: Node) -> list[Reader]:
        """The segments, each in the course of one search for these trees. Raises QueryError."""
        likes = {node: self._like(node.id) for tree in trees for node in _likes(tree)}
        return [
            Reader(
                segment,
                self.names,
                self._memory,
                self._marks,
                {node: _within(segment, found) for node, found in likes.items()},
            )
            for segment in self.segments
        ]

    def _like(self, id_or_path: str) -> list[Scored]:
        """The articles that come near this one's own score when what tells it apart is asked for, and how near, up to
        1."""
        from searchapp.query.telling import candidates  # few queries ask for articles like another

        row = self.row_of(id_or_path)
        if row is None:
            mend = "ids and paths stand in the output of: searchapp query --jsonl"
            raise QueryError(f"like:{id_or_path} names no article", mend, query=id_or_path)
        found = candidates(self, self.fetch((row,))[0], _LIKE)
        own = next((hit.score for hit in found if hit.row == row), 0.0)
        near = [Scored(hit.row, hit.score / own) for hit in found if hit.row != row and hit.score >= _LIKE_SHARE * own]
        return sorted(near, key=lambda hit: hit.row)

    @staticmethod
    def _living(reader: Reader, rows: Array) -> Array:
        alive = reader.segment.alive
        return rows if alive is None else rows[alive.take(rows)]

    @staticmethod
    def _narrowed(reader: Reader, rows: Array, filters: Mapping[str, Array], but: Sequence[str]) -> Array:
        for field, kept in filters.items():
            if field not in but:
                rows = intersection(rows, kept, reader.segment.documents)
        return rows

    def _ordered(self, request: Request, readers: list[Reader], rows: list[Array], count: int) -> list[Scored]:
        """The first hits in the order asked for."""
        if not readers:
            return []
        found = list(zip(self.segments, rows, strict=True))
        keys = self._keys(request, readers, found)
        refined = request.sort == "relevance" and self._scoring.refined and worthwhile(request.tree)
        chosen = [smallest(each, max(count, DEPTH) if refined else count) for each in keys]
        numbers = np.concatenate(
            [kept[at].astype(np.int64) + segment.base for (segment, kept), at in zip(found, chosen, strict=True)]
        )
        merged = np.concatenate([each[at].astype(np.float64) for each, at in zip(keys, chosen, strict=True)])
        order = merged.argsort(kind="stable")
        if refined:
            first = order[:DEPTH]
            merged[first] = -self._reranked(request.tree, numbers[first], -merged[first], readers)
            order[:DEPTH] = first[merged[first].argsort(kind="stable")]
        order = order[:count]
        if request.sort == "relevance":
            return [Scored(row, -key) for row, key in zip(numbers[order].tolist(), merged[order].tolist(), strict=True)]
        return [Scored(row, 0.0) for row in numbers[order].tolist()]

    def _keys(self, request: Request, readers: list[Reader], found: list[tuple[Segment, Array]]) -> list[Array]:
        """For the rows of each segment the keys by which they are in the order asked for, the lowest first."""
        if request.sort == "outlet":
            return outlet_keys(found, self.names)
        if request.sort != "relevance":
            newest_first = request.sort == "-date"
            return [date_keys(segment, rows, newest_first=newest_first) for segment, rows in found]
        scorer = Scorer(self._scoring, self.totals, request.tree, readers, self._memory)
        keys = [
            -reader.with_likeness(scorer.scores(reader, rows), rows)
            for reader, (_, rows) in zip(readers, found, strict=True)
        ]
        if not request.freshness:
            return keys
        newest = newest_day(self.segments)
        return [key * freshness(segment, rows, newest) for key, (segment, rows) in zip(keys, found, strict=True)]

    def quotes(self, tree: Node, by: str | None = None) -> FoundQuotes:
        """The quotes of the articles that match; only those that meet a `OneQuote` of the tree, if it has any that is
        not negated, and the speaker `by`."""
        listed, counted = list[Array](), list[Array]()
        for reader, at in zip(*self._quotes(tree, by), strict=True):
            owners = reader.segment.quote_owner[at]
            listed.append(owners.astype(np.int64) + reader.segment.base)
            counted.append(at - reader.segment.column("quote.at")[owners].astype(np.int64))
        return FoundQuotes(listed, counted)

    def quote_facets(
        self, tree: Node, fields: Mapping[str, int], by: str | None = None
    ) -> Mapping[str, tuple[FacetCount, ...]]:
        """How many of the quotes that `quotes` finds have each value of some fields."""
        self._let_go()
        return counted(fields, *self._quotes(tree, by), self.names)

    def _quotes(self, tree: Node, by: str | None) -> tuple[list[Reader], list[Array]]:
        speaker = self.with_other_names(_speaker(by)) if by else None
        readers, wanted = self.readers(tree), list(one_quotes(tree))
        rows = (self._living(reader, reader.rows(tree)) for reader in readers)
        return readers, [quotes_in(one, kept, wanted, speaker) for one, kept in zip(readers, rows, strict=True)]

    def segment_of(self, row: int) -> tuple[Segment, int]:
        """The segment of a row, and the row in it. Raises IndexError."""
        for segment in self.segments:
            if 0 <= row - segment.base < segment.documents:
                return segment, row - segment.base
        raise IndexError(row)

    def fetch(self, rows: Sequence[int]) -> Sequence[Article]:
        """The stored articles of these rows, under canonical names."""
        self._let_go()
        found = []
        for row in rows:
            segment, at = self.segment_of(row)
            found.append(segment.store.article(at))
        joins = self.names.joins("speaker") or self.names.joins("outlet")
        return list(map(self._named, found)) if joins else found

    def names_in(self, row: int, speaker: str) -> Sequence[str]:
        """The names that an article as read has for a speaker, who is given by one of them or by the canonical one."""
        segment, at = self.segment_of(row)
        names = (one.name for one in segment.store.article(at).speakers)
        return [name for name in names if speaker in (name, self.names.canonical("speaker", name))]

    def _named(self, article: Article) -> Article:
        speakers: dict[str, Speaker] = {}
        for speaker in article.speakers:
            name = self.names.canonical("speaker", speaker.name)
            known = speakers.get(name)
            mentions = tuple(dict.fromkeys((*(known.mentions if known else ()), *speaker.mentions)))
            speakers[name] = Speaker(name, mentions, (known and known.role) or speaker.role)
        return replace(
            article,
            outlet=article.outlet and self.names.canonical("outlet", article.outlet),
            speakers=tuple(speakers.values()),
            quotes=tuple(self._renamed(quote) for quote in article.quotes),
        )

    def _renamed(self, quote: Quote) -> Quote:
        named = tuple(dict.fromkeys(self.names.canonical("speaker", name) for name in quote.speakers))
        return quote if named == quote.speakers else replace(quote, speaker=named[0], joint=named[1:])

    def with_other_names(self, tree: Node) -> Node:
        """See `Engine.with_other_names`."""
        columns = {"by": "speaker"}
        return with_other_names(
            tree, lambda node: self.names.others(columns.get(node.field, node.field), node, self.segments)
        )

    def row_of(self, id_or_path: str) -> int | None:
        """The row of an id, of `FILE`, `FILE#2` or `FILE.jsonl#LINE`."""
        return lookup.row_of(self.segments, id_or_path)

    def values(self, field: str) -> Mapping[str, int]:
        """Every value of `speaker` or `outlet` as articles carry it, with its count."""
        total: dict[str, int] = {}
        for segment in self.segments:
            rows = np.arange(segment.documents) if segment.alive is None else np.flatnonzero(segment.alive)
            for one in facets.count(field, 0, [(segment, rows)], Names({})):
                if one.value is not None:
                    total[one.value] = total.get(one.value, 0) + one.count
        return total

    def nearest_words(self, word: str, limit: int = 3) -> Sequence[str]:
        """Indexed words that a misspelt word may have meant, the likeliest first."""
        return lookup.nearest_words(self.segments, word, limit)

    def frequencies(self, words: Iterable[str]) -> Mapping[str, int]:
        """In how many articles each word's inflected forms stand."""
        return weighted.frequencies(self.readers(), words)

    def rank(self, weights: Mapping[str, float], limit: int) -> Sequence[Scored]:
        """The articles in which weighted words stand, by the sum of weight × saturated count."""
        return weighted.rank(self.readers(), self.totals, weights, limit)

    def freshness(self, rows: Sequence[int]) -> Sequence[float]:
        """What the scores of these rows are multiplied by where newer articles shall rank higher."""
        numbers, newest = np.array(rows, np.int64), newest_day(self.segments)
        found = np.ones(len(numbers))
        for segment in self.segments:
            here = segment.held(numbers)
            found[here] = freshness(segment, numbers[here] - segment.base, newest)
        return [float(factor) for factor in found]

    def _let_go(self) -> None:
        """Give pages of the index back now and then, so that who searches on and on does not come to hold all of it."""
        self._done += 1
        if self._done % _LOOKED == 0 and mapped_bytes() > _MAPPED:
            for segment in self.segments:
                segment.file.let_go()

    def close(self) -> None:
        """Let go of the files. Arrays in use keep their mapping."""
        self.segments = []


def _within(segment: Segment, hits: Sequence[Scored]) -> tuple[Array, Array]:
    """The rows of a segment among hits, and their scores."""
    held = [hit for hit in hits if 0 <= hit.row - segment.base < segment.documents]
    return np.array([hit.row - segment.base for hit in held], np.uint16), np.array([hit.score for hit in held])


def _likes(node: Node) -> Iterator[Like]:
    if isinstance(node, Like):
        yield node
    elif isinstance(node, (And, Or)):
        for part in node.parts:
            yield from _likes(part)
    elif isinstance(node, Not):
        yield from _likes(node.part)


def _speaker(name: str) -> Node:
    if name.casefold() == "none":
        return Not(Wildcard("*", "by"))
    words = tuple(Word(word, "by") for word in name.split())
    return words[0] if len(words) == 1 else Phrase(words, field="by")
