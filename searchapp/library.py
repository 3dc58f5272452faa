"""The one door to everything below: both front ends come in here and nowhere else.

A `Library` is a workspace with its engine. Rooms are imported where they are used, so that a query pays neither
for reading nor for comparing, a start of the screen for neither, and `inspect` for no engine.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import cached_property
from itertools import islice
from pathlib import Path
from time import perf_counter
from typing import TYPE_CHECKING

from searchapp.article import Article, Tags, is_json_lines
from searchapp.errors import IndexDamaged, ReadingError, UnknownArticle, placed_in
from searchapp.hits import Highlights, Hit, QuoteHit, Results, outermost
from searchapp.query.tagged import with_tags
from searchapp.query.words import weighs
from searchapp.workspace import Workspace

if TYPE_CHECKING:
    from searchapp.compare.align import Comparison
    from searchapp.compare.coverage import Coverage
    from searchapp.compare.occasion import Verdict
    from searchapp.compare.reprint import Link
    from searchapp.engine.engine import Fault, Progress, Request, Scored
    from searchapp.engine.local.engine import LocalEngine
    from searchapp.query.tree import Node
    from searchapp.updating.report import Status, UpdateReport

STREAMED = 256
"""Articles fetched at once while streaming: enough to be quick, few enough to stay small."""


class Library:
    """A workspace, opened. Raises the errors of `searchapp.errors` and no others.

    Threads may ask at once: every call works on the one generation that it began with, whatever `refresh` does
    meanwhile. `notice` is told in one line when the newest generation is damaged and an older one is used.
    """

    def __init__(self, workspace: Workspace, notice: Callable[[str], None] | None = None) -> None:
        self.workspace = workspace
        self._notice = notice

    @cached_property
    def engine(self) -> LocalEngine:
        """The engine over the newest sound generation. Raises NoIndex, IndexDamaged, IndexFormat."""
        from searchapp.engine.local.engine import LocalEngine

        engine = LocalEngine.open(self.workspace.index)
        opened = engine.opened
        if opened is not None and opened.passed_over and self._notice is not None:
            state = f"using the state of {opened.manifest.committed}"
            self._notice(f"{opened.passed_over[0]}; {state}; {IndexDamaged.MEND}")
        return engine

    def open(self, *, to_show: bool = True, facets: Iterable[str] = ()) -> None:
        """Load what queries, and hits that are `to_show` with facets, need: the time of an answer then holds no
        start-up."""
        import searchapp.query.parse

        engine = self.engine
        if to_show:
            _ = self.tags
            import searchapp.query.match
            import searchapp.query.snippet  # noqa: F401 - loaded for the answers to come
            from searchapp.text.tokens import tokens

            tokens("é’s")  # has the pattern of words made, which can take longer than most queries
            engine.prepare(facets)

    def close(self) -> None:
        """Let go of the index files."""
        if "engine" in self.__dict__:
            self.engine.close()
            del self.__dict__["engine"]

    # Building

    def has_index(self) -> bool:
        """Whether anything has been built."""
        from searchapp.engine.local.storage.generations import has_generation

        return has_generation(self.workspace.index)

    def update(
        self,
        paths: Sequence[Path] = (),
        *,
        forget: Sequence[Path] = (),
        full: bool = False,
        jobs: int | None = None,
        progress: Callable[[Progress], None] | None = None,
    ) -> UpdateReport:
        """Bring the index up to date with the sources; see `searchapp.updating`."""
        from searchapp.updating.update import update

        report = update(self.workspace, paths, forget=forget, full=full, jobs=jobs, progress=progress)
        if "engine" in self.__dict__:
            self.refresh()
        return report

    def status(self) -> Status:
        """The state of the index."""
        from searchapp.updating.status import status

        return status(self.workspace)

    def check(self) -> Sequence[Fault]:
        """Every fault of the index; none when it is sound."""
        from searchapp.updating.health import check

        return check(self.workspace)

    def repair(self, progress: Callable[[Progress], None] | None = None) -> Sequence[str]:
        """Rebuild what is damaged from the sources; gives what was done, a line each."""
        from searchapp.updating.health import repair

        done = repair(self.workspace, progress=progress)
        self.close()
        return done

    def refresh(self) -> bool:
        """Move to the newest generation; True when it is another one than before."""
        before = self.engine
        self.__dict__["engine"] = now = before.opened_anew()
        return now is not before

    # Asking

    def parse(self, query: str, *, any_term: bool = False) -> Node:
        """The syntax tree of a query; an empty one is everything. Raises QueryError."""
        from searchapp.query.parse import parse
        from searchapp.query.tree import Everything

        if not query.strip():
            return Everything()
        return parse(query, any_term=any_term)

    def search(self, query: str, request: Request, *, started: float | None = None) -> Results:
        """The hits that a request asks for, with snippets, and its facets.

        `query` is the text as asked, for display; `started` is the `perf_counter` at which reading it began.
        """
        started = started or perf_counter()
        engine = self.engine
        with placed_in(query):
            request = self._named(engine, request)
            found = engine.search(request)
            hits = tuple(self._hits(engine, found.hits, request.tree, request.offset))
        return Results(query, found.total, hits, found.facets, (perf_counter() - started) * 1000)

    def stream(self, request: Request) -> Iterator[Hit]:
        """All hits in the order asked for, in bounded memory."""
        engine = self.engine
        request = self._named(engine, request)
        rows = engine.rows(replace(request, limit=0))
        rank = request.offset
        while chunk := list(islice(rows, STREAMED)):
            yield from self._hits(engine, chunk, request.tree, rank)
            rank += len(chunk)

    def articles(self, request: Request) -> Iterator[Article]:
        """The same as whole articles."""
        engine = self.engine
        request = self._named(engine, request)
        rows = engine.rows(replace(request, limit=0))
        while chunk := list(islice(rows, STREAMED)):
            yield from engine.fetch([hit.row for hit in chunk])

    def quotes(self, request: Request, by: str | None = None) -> Iterator[QuoteHit]:
        """The quotes of the articles that match, in the order of the articles, then of the text.

        A request that asks for quotes (`said:`, `by:`, …) gives those quotes alone; `by` keeps one speaker's.
        """
        tags = self.tags.of
        for article, numbers in self.quoted(request, by):
            yield from (QuoteHit.of(article, number, tags) for number in numbers)

    def quoted(self, request: Request, by: str | None = None) -> Iterator[tuple[Article, Sequence[int]]]:
        """The same as whole articles, each with the numbers of these quotes among its own."""
        engine = self.engine
        request = self._named(engine, request)
        wanted = engine.quotes(request.tree, by)
        rows = ((hit.row, wanted.of(hit.row)) for hit in engine.rows(replace(request, limit=0)))
        quoting = (each for each in rows if each[1])
        while chunk := list(islice(quoting, STREAMED)):
            articles = engine.fetch([row for row, _ in chunk])
            for (_, numbers), article in zip(chunk, articles, strict=True):
                yield article, numbers

    def count_quotes(self, request: Request, by: str | None = None) -> int:
        """How many quotes `quotes` gives."""
        from searchapp.query.tree import And

        narrowed = And((request.tree, *request.filters.values())) if request.filters else request.tree
        return len(self.engine.quotes(self.with_other_names(narrowed), by))

    def article(self, id_or_path: str) -> Article:
        """The article of an id, `FILE`, `FILE#2` or `FILE.jsonl#LINE`. Raises UnknownArticle, and ReadingError for a
        file that was skipped."""
        engine = self.engine
        for name in self.workspace.names_of(id_or_path):
            row = engine.row_of(name)
            if row is not None:
                return engine.fetch([row])[0]
        known = engine.sources()
        for name in self.workspace.names_of(id_or_path):
            if name in known and known[name].error:
                raise ReadingError(f"{name} was skipped: {known[name].error}", "mend the file, then: searchapp index")
        if Path(id_or_path).is_file() or (self.workspace.root / id_or_path).is_file():
            raise UnknownArticle(f"{id_or_path} is not in the index yet", "bring it in with: searchapp index")
        mend = "ids and paths stand in the output of: searchapp query --jsonl"
        raise UnknownArticle(f"no article {id_or_path!r} in the index", mend)

    def file_text(self, article: Article) -> str:
        """The decoded text of the file that an article stands in, read again. Raises ReadingError."""
        if is_json_lines(article.path.rpartition("#")[0]):
            return article.body
        from searchapp.reading.inspecting import inspector

        reading = inspector(self.workspace)(str(self.workspace.root / article.path), None)
        if reading.error:
            raise ReadingError(f"{article.path}: {reading.error}", "bring the index up to date with: searchapp index")
        return reading.text

    def correct(
        self, id_or_path: str, *, title: str | None, outlet: str | None, date: str | None, speakers: Mapping[str, str]
    ) -> Article:
        """Set fields of an article by hand and bring it up to date; what is None stays as it was read.

        The corrections lie in the workspace, outside the index. Raises UsageError for what is no date or no speaker.
        """
        from searchapp.updating.correcting import correct

        article = self.article(id_or_path)
        correct(self.workspace, self.engine, article, title=title, outlet=outlet, date=date, speakers=speakers)
        self.update()
        return self.article(article.id)

    @property
    def tags(self) -> Tags:
        """The user's tags, as they are now. Raises WorkspaceError where their file is broken."""
        if not self.workspace.tags.exists():
            return Tags()
        from searchapp.reading.own.tags import read_tags

        return read_tags(self.workspace)

    def tag(self, articles: Iterable[Article], name: str, *, remove: bool = False) -> str:
        """Give articles a tag, or take it from them; the tag as it is kept. Raises UsageError, WorkspaceError."""
        from searchapp.reading.own.tags import tag

        return tag(self.workspace, articles, name, remove=remove)

    def known_again(self, words: str) -> Article | None:
        """The article that begins so, whose file may have moved."""
        from searchapp.compare.known_again import known_again

        return known_again(self.engine, words)

    def with_other_names(self, tree: Node) -> Node:
        """A query as articles are matched with it: speakers and outlets by all their names, tags by their articles."""
        return self.engine.with_other_names(with_tags(tree, lambda: self.tags.bearers))

    def highlights(self, tree: Node, article: Article) -> Highlights:
        """What of this article matched."""
        from searchapp.query.match import match

        found = match(self.with_other_names(tree), article)
        return Highlights(tuple(found.title), tuple(found.body))

    def suggest(self, tree: Node) -> Mapping[str, Sequence[str]]:
        """The words of a query that stand nowhere in the index, each with the nearest words that do."""
        from searchapp.query.words import words

        known = self.engine.frequencies(words(tree))
        return {word: self.engine.nearest_words(word) for word, count in known.items() if count == 0}

    def suggest_names(self, tree: Node) -> Mapping[tuple[str, str], Sequence[str]]:
        """The speakers and outlets that a query names and nobody is called, as (`speaker`, words), with the nearest."""
        from searchapp.engine.engine import Request
        from searchapp.query.naming import unknown

        return unknown(tree, lambda part: self.search("", Request(part, limit=0)).total, self._values)

    # Comparing

    def similar(self, id_or_text: str, *, is_text: bool = False, request: Request | None = None) -> Results:
        """Articles like this one, or like a text: the likeliest to be about the same event first.

        The snippets are the passages in which the words stand that tell it apart.
        """
        from searchapp.compare.similar import ranked, telling_words
        from searchapp.engine.engine import Request
        from searchapp.query.tree import Everything, Or, Word

        started = perf_counter()
        request = replace(request or Request(Everything()), tags=self.tags.bearers)
        model = id_or_text if is_text else self.article(id_or_text)
        engine = self.engine
        found, facets = ranked(engine, model, request)
        wanted = found[request.offset :][: request.limit or None]
        words = Or(tuple(Word(word) for word in telling_words(engine, model))) if wanted else Everything()
        hits = tuple(self._hits(engine, wanted, words, request.offset))
        return Results(id_or_text, len(found), hits, facets, (perf_counter() - started) * 1000)

    def telling(self, id_or_text: str, *, is_text: bool = False) -> Sequence[str]:
        """The words that tell an article or a text apart from all others, the weightiest first."""
        from searchapp.compare.similar import telling_words

        return telling_words(self.engine, id_or_text if is_text else self.article(id_or_text))

    def coverage(self, id_: str) -> tuple[Sequence[Article], Coverage]:
        """An article and the nearest of other outlets, as far as they share statements, with what they share."""
        from searchapp.compare.coverage import sharing
        from searchapp.compare.similar import Printed, elsewhere

        own = self.article(id_)
        printed = Printed(own.outlet, own.date.value if own.date else None, own.id)
        hits = self.similar(own.id).hits
        near = elsewhere(printed, (Printed(hit.outlet, hit.date, hit.id) for hit in hits))
        return sharing([own, *map(self.article, near)])

    def compare(self, a: Article, b: Article) -> Comparison:
        """Two articles aligned, statement by statement, with the user's verdict where there is one."""
        from searchapp.compare.align import compare
        from searchapp.compare.verdicts import judged, read_verdicts

        decisions = read_verdicts(self.workspace)
        ids = {one.article for decision in decisions for one in (decision.a, decision.b)}
        gone = {id_ for id_ in ids if self.engine.row_of(id_) is None} if ids and self.has_index() else ()
        return judged(compare(a, b), a, b, decisions, gone)

    def judge(self, a: Article, b: Article, verdict: Verdict) -> bool:
        """Keep the user's verdict on the statements that two articles share; False where they share none."""
        from searchapp.compare.align import compare
        from searchapp.compare.verdicts import keep

        return keep(self.workspace, compare(a, b), a, b, verdict)

    def wordings(self, words: str, by: str | None = None) -> Sequence[QuoteHit]:
        """Every quote that words this statement, in whatever outlet, by date; undated ones last. Of a sentence that
        reports it with some words marked, the sentence alone.

        `by` keeps those of one speaker, as `quotes` does.
        """
        from searchapp.compare.carrying import carrying

        tags = self.tags.of
        found = [QuoteHit.of(article, number, tags) for article, number in carrying(self.engine, words, by)]
        return sorted(outermost(found), key=lambda hit: (hit.date is None, hit.date or ""))

    def reprints(self, id_or_path: str) -> Sequence[Link]:
        """The articles that share most of their text with this one, and itself, from the source on."""
        from searchapp.compare.reprint import chain
        from searchapp.query.telling import LIKELIEST, candidates

        article = self.article(id_or_path)
        rows = sorted(hit.row for hit in candidates(self.engine, article, LIKELIEST))
        return chain(article, self.engine.fetch(rows))

    def statements(self, quotes: Sequence[QuoteHit]) -> Sequence[Sequence[int]]:
        """Which of these quotes word one statement: groups of two or more, by their numbers in the sequence."""
        from searchapp.compare.statement import Said, statements

        return statements([Said(hit.quote.text, hit.quote.speakers) for hit in quotes])

    def _hits(self, engine: LocalEngine, scored: Sequence[Scored], tree: Node, before: int) -> Iterator[Hit]:
        if not scored:
            return
        from searchapp.query.match import match_all
        from searchapp.query.snippet import snippet

        articles = engine.fetch([hit.row for hit in scored])
        tags = self.tags.of
        found = zip(scored, articles, match_all(tree, articles), strict=True)
        for rank, (hit, article, matches) in enumerate(found, before + 1):
            yield Hit.of(article, hit.score, rank, matches, snippet(article, matches), tags.get(article.id, ()))

    def _named(self, engine: LocalEngine, request: Request) -> Request:
        """With speakers and outlets by all their names, and tags as the articles that bear them; newest first where no
        word tells which answers best."""
        return replace(
            request,
            tree=engine.with_other_names(with_tags(request.tree, lambda: self.tags.bearers)),
            sort=request.sort if request.sort != "relevance" or weighs(request.tree) else "-date",
            filters={name: with_tags(node, lambda: self.tags.bearers) for name, node in request.filters.items()},
            tags=self.tags.bearers if "tag" in request.facets else {},
        )

    def _values(self, field: str) -> Mapping[str, int]:
        if field != "tag":
            return self.engine.values(field)
        return {tag: len(ids) for tag, ids in self.tags.bearers.items()}
