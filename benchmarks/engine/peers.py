"""The engines that are measured: each builds an index of the same documents and answers the same queries.

An answer is an exact count together with the ten best documents; `facets` adds the counts by outlet and month.
Words are searched in the body (ours: title and body) as they are written, without stemming.
"""

import sqlite3
from collections.abc import Iterable
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any, Protocol

from benchmarks.engine.corpus import Document

Pair = tuple[str, str]
Triple = tuple[str, str, str]


class Peer(Protocol):
    """An engine."""

    name: str

    def build(self, folder: Path, listed: Iterable[Document], jobs: int) -> None: ...
    def add(self, folder: Path, listed: Iterable[Document], jobs: int) -> None: ...
    def open(self, folder: Path) -> None: ...
    def common(self, word: str) -> int: ...
    def both(self, words: Pair) -> int: ...
    def any(self, words: Triple) -> int: ...
    def phrase(self, words: Pair) -> int: ...
    def prefix(self, start: str) -> int: ...
    def date(self, asked: Triple) -> int: ...
    def facets(self, word: str) -> int: ...


def _day(iso: str) -> int:
    return date.fromisoformat(iso).toordinal() - 719163


class Tantivy:
    """tantivy-py, positions and stored text, fast fields for outlet, month and date."""

    name = "tantivy"

    def __init__(self) -> None:
        import tantivy

        self._t = tantivy

    def _schema(self) -> Any:
        made = self._t.SchemaBuilder()
        made.add_text_field("id", stored=True, tokenizer_name="raw")
        for name in ("title", "body"):
            made.add_text_field(name, stored=True, index_option="position")
        for name in ("outlet", "month"):
            made.add_text_field(name, stored=True, tokenizer_name="raw", fast=True)
        made.add_date_field("date", stored=True, indexed=True, fast=True)
        return made.build()

    def build(self, folder: Path, listed: Iterable[Document], jobs: int) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self._write(self._t.Index(self._schema(), str(folder)), listed, jobs)

    def add(self, folder: Path, listed: Iterable[Document], jobs: int) -> None:
        self._write(self._t.Index.open(str(folder)), listed, jobs)

    def _write(self, index: Any, listed: Iterable[Document], jobs: int) -> None:
        writer = index.writer(heap_size=256_000_000, num_threads=jobs)
        for one in listed:
            when = datetime.combine(date.fromisoformat(one.date), datetime.min.time(), UTC)
            writer.add_document(
                self._t.Document(
                    id=one.id, title=one.title, body=one.body, outlet=one.outlet, month=one.date[:7], date=when
                )
            )
        writer.commit()
        writer.wait_merging_threads()

    def open(self, folder: Path) -> None:
        self._index = self._t.Index.open(str(folder))
        self._searcher = self._index.searcher()
        self._schema_now = self._index.schema

    def _term(self, word: str) -> Any:
        return self._t.Query.term_query(self._schema_now, "body", word, "freq")

    def _count(self, query: Any) -> int:
        return int(self._searcher.search(query, 10, count=True).count)

    def common(self, word: str) -> int:
        return self._count(self._term(word))

    def both(self, words: Pair) -> int:
        return self._count(self._t.Query.boolean_query([(self._t.Occur.Must, self._term(word)) for word in words]))

    def any(self, words: Triple) -> int:
        return self._count(self._t.Query.boolean_query([(self._t.Occur.Should, self._term(word)) for word in words]))

    def phrase(self, words: Pair) -> int:
        return self._count(self._t.Query.phrase_query(self._schema_now, "body", list(words)))

    def prefix(self, start: str) -> int:
        return self._count(self._t.Query.regex_query(self._schema_now, "body", f"{start}.*"))

    def date(self, asked: Triple) -> int:
        word, first, last = asked
        return self._count(self._index.parse_query(f"+body:{word} +date:[{first}T00:00:00Z TO {last}T00:00:00Z]"))

    def facets(self, word: str) -> int:
        count = self._count(self._term(word))
        wanted = {
            "outlet": {"terms": {"field": "outlet", "size": 300}},
            "month": {"terms": {"field": "month", "size": 1200}},
        }
        self._searcher.aggregate(self._term(word), wanted)
        return count


class Fts5:
    """SQLite's FTS5 with a table of the other fields. `snippets` makes those of the ten best, too."""

    name = "fts5"

    def __init__(self, *, snippets: bool = False) -> None:
        self._shown = "words.rowid, snippet(words, 1, '[', ']', '…', 40)" if snippets else "words.rowid"

    def build(self, folder: Path, listed: Iterable[Document], jobs: int) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        with sqlite3.connect(folder / "index.db") as db:
            db.execute("create virtual table words using fts5(title, body, tokenize='unicode61')")
            db.execute("create table facts (row integer primary key, id text, outlet text, month text, day integer)")
        self.add(folder, listed, jobs)

    def add(self, folder: Path, listed: Iterable[Document], jobs: int) -> None:
        with sqlite3.connect(folder / "index.db") as db:
            last = db.execute("select coalesce(max(row), 0) from facts").fetchone()[0]
            for row, one in enumerate(listed, last + 1):
                db.execute("insert into words(rowid, title, body) values (?, ?, ?)", (row, one.title, one.body))
                facts = (row, one.id, one.outlet, one.date[:7], _day(one.date))
                db.execute("insert into facts values (?, ?, ?, ?, ?)", facts)

    def open(self, folder: Path) -> None:
        self._db = sqlite3.connect(folder / "index.db")
        self._db.execute("pragma cache_size=-262144")
        self._db.execute("pragma mmap_size=2000000000")

    def _count(self, asked: str, more: str = "", values: tuple[int, ...] = ()) -> int:
        tables = "words join facts on facts.row = words.rowid" if more else "words"
        where = f"from {tables} where words match ? {more}"
        count = self._db.execute(f"select count(*) {where}", (asked, *values)).fetchone()[0]
        self._db.execute(f"select {self._shown} {where} order by rank limit 10", (asked, *values)).fetchall()
        return int(count)

    def common(self, word: str) -> int:
        return self._count(f'body:"{word}"')

    def both(self, words: Pair) -> int:
        return self._count(" AND ".join(f'body:"{word}"' for word in words))

    def any(self, words: Triple) -> int:
        return self._count(" OR ".join(f'body:"{word}"' for word in words))

    def phrase(self, words: Pair) -> int:
        return self._count(f'body:"{" ".join(words)}"')

    def prefix(self, start: str) -> int:
        return self._count(f'body:"{start}"*')

    def date(self, asked: Triple) -> int:
        word, first, last = asked
        return self._count(f'body:"{word}"', "and facts.day between ? and ?", (_day(first), _day(last)))

    def facets(self, word: str) -> int:
        for column in ("outlet", "month"):
            joined = "words join facts on facts.row = words.rowid"
            counts = f"select {column}, count(*) from {joined} where words match ? group by 1"
            self._db.execute(counts, (f'body:"{word}"',)).fetchall()
        return self._count(f'body:"{word}"')


class Xapian:
    """Xapian, where Debian's python3-xapian can be imported."""

    name = "xapian"

    def __init__(self) -> None:
        import xapian

        self._x = xapian

    def build(self, folder: Path, listed: Iterable[Document], jobs: int) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self.add(folder, listed, jobs)

    def add(self, folder: Path, listed: Iterable[Document], jobs: int) -> None:
        x = self._x
        db = x.WritableDatabase(str(folder / "index"), x.DB_CREATE_OR_OPEN)
        terms = x.TermGenerator()
        for one in listed:
            document = x.Document()
            terms.set_document(document)
            terms.index_text(one.title, 1, "S")
            terms.index_text(one.body)
            document.set_data(f"{one.title}\n{one.body}")
            document.add_value(0, one.outlet)
            document.add_value(1, x.sortable_serialise(_day(one.date)))
            document.add_value(2, one.date[:7])
            db.add_document(document)
        db.commit()
        db.close()

    def open(self, folder: Path) -> None:
        self._db = self._x.Database(str(folder / "index"))
        self._enquire = self._x.Enquire(self._db)

    def _count(self, query: Any) -> int:
        self._enquire.set_query(query)
        return int(self._enquire.get_mset(0, 10, self._db.get_doccount()).get_matches_estimated())

    def common(self, word: str) -> int:
        return self._count(self._x.Query(word))

    def both(self, words: Pair) -> int:
        return self._count(self._x.Query(self._x.Query.OP_AND, list(words)))

    def any(self, words: Triple) -> int:
        return self._count(self._x.Query(self._x.Query.OP_OR, list(words)))

    def phrase(self, words: Pair) -> int:
        return self._count(self._x.Query(self._x.Query.OP_PHRASE, list(words), 2))

    def prefix(self, start: str) -> int:
        return self._count(self._x.Query(self._x.Query.OP_WILDCARD, start, 0, self._x.Query.WILDCARD_LIMIT_ERROR))

    def date(self, asked: Triple) -> int:
        word, first, last = asked
        days = (self._x.sortable_serialise(_day(first)), self._x.sortable_serialise(_day(last)))
        within = self._x.Query(self._x.Query.OP_VALUE_RANGE, 1, *days)
        return self._count(self._x.Query(self._x.Query.OP_FILTER, self._x.Query(word), within))

    def facets(self, word: str) -> int:
        spies = (self._x.ValueCountMatchSpy(0), self._x.ValueCountMatchSpy(2))
        self._enquire.clear_matchspies()
        for spy in spies:
            self._enquire.add_matchspy(spy)
        count = self._count(self._x.Query(word))
        for spy in spies:
            [(value.term, value.termfreq) for value in spy.values()]
        self._enquire.clear_matchspies()
        return count


class StockWhoosh:
    """Whoosh with its own codec, writer and searcher."""

    name = "whoosh"

    def build(self, folder: Path, listed: Iterable[Document], jobs: int) -> None:
        from whoosh import fields, index
        from whoosh.analysis import StandardAnalyzer

        words = StandardAnalyzer(stoplist=None, minsize=1)
        schema = fields.Schema(
            id=fields.ID(stored=True),
            title=fields.TEXT(analyzer=words, stored=True),
            body=fields.TEXT(analyzer=words, stored=True),
            outlet=fields.ID(stored=True, sortable=True),
            month=fields.ID(stored=True, sortable=True),
            date=fields.DATETIME(stored=True, sortable=True),
        )
        folder.mkdir(parents=True, exist_ok=True)
        index.create_in(str(folder), schema)
        self.add(folder, listed, jobs)

    def add(self, folder: Path, listed: Iterable[Document], jobs: int) -> None:
        from whoosh import index

        writer = index.open_dir(str(folder)).writer(limitmb=256)
        for one in listed:
            writer.add_document(
                id=one.id,
                title=one.title,
                body=one.body,
                outlet=one.outlet,
                month=one.date[:7],
                date=datetime.fromisoformat(one.date),
            )
        writer.commit()

    def open(self, folder: Path) -> None:
        from whoosh import index, query, sorting

        self._q, self._sorting = query, sorting
        self._searcher = index.open_dir(str(folder)).searcher()

    def _count(self, asked: Any, **more: Any) -> int:
        return len(self._searcher.search(asked, limit=10, **more))

    def common(self, word: str) -> int:
        return self._count(self._q.Term("body", word))

    def both(self, words: Pair) -> int:
        return self._count(self._q.And([self._q.Term("body", word) for word in words]))

    def any(self, words: Triple) -> int:
        return self._count(self._q.Or([self._q.Term("body", word) for word in words]))

    def phrase(self, words: Pair) -> int:
        return self._count(self._q.Phrase("body", list(words)))

    def prefix(self, start: str) -> int:
        return self._count(self._q.Prefix("body", start))

    def date(self, asked: Triple) -> int:
        word, first, last = asked
        days = (datetime.fromisoformat(first), datetime.fromisoformat(last))
        return self._count(self._q.And([self._q.Term("body", word), self._q.DateRange("date", *days)]))

    def facets(self, word: str) -> int:
        kinds = self._sorting.Facets()
        for name in ("outlet", "month"):
            kinds.add_field(name, maptype=self._sorting.Count)
        return self._count(self._q.Term("body", word), groupedby=kinds, maptype=self._sorting.Count)
