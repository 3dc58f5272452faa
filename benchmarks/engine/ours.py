"""searchapp's own engine: indexed as `searchapp index FILE.jsonl` does it, asked as the library asks it."""

import json
from collections.abc import Iterable
from pathlib import Path

from benchmarks.engine.corpus import Document
from benchmarks.engine.peers import Pair, Triple
from searchapp.engine.engine import Request
from searchapp.library import Library
from searchapp.query.tree import And, Dates, Exact, Node, Or, Phrase, Wildcard, Word
from searchapp.workspace import Workspace


class Searchapp:
    """`stemmed` asks for words in all their inflected forms, as a user's words are read; else for forms. `field` is
    `text`, title and body, or `body`, which is what the peers search. `snippets` makes those of the ten best, too."""

    def __init__(self, *, stemmed: bool, field: str = "text", snippets: bool = False) -> None:
        self.name = "searchapp" if stemmed else "searchapp ="
        self._snippets = snippets
        self._kind: type[Word] | type[Exact] = Word if stemmed else Exact
        self._field = field

    def build(self, folder: Path, listed: Iterable[Document], jobs: int) -> None:
        """Index the documents with a given number of workers."""
        folder.mkdir(parents=True, exist_ok=True)
        self._index(folder, "documents.jsonl", listed, jobs)

    def add(self, folder: Path, listed: Iterable[Document], jobs: int) -> None:
        """Index more documents with a given number of workers."""
        self._index(folder, "more.jsonl", listed, jobs)

    def _index(self, folder: Path, name: str, listed: Iterable[Document], jobs: int) -> None:
        from searchapp.updating.update import update

        file = folder / name
        if not file.exists():
            write_lines(file, listed)
        update(Workspace(folder), [file], jobs=jobs)

    def open(self, folder: Path) -> None:
        """Open the index for searching."""
        self._library = Library(Workspace(folder))
        self._library.open(to_show=self._snippets)

    def _count(self, tree: Node, **facets: int) -> int:
        request = Request(tree, facets=facets)
        if self._snippets:
            return self._library.search("", request).total
        return self._library.engine.search(request).total

    def _leaf(self, word: str) -> Word | Exact:
        return self._kind(word, self._field)

    def common(self, word: str) -> int:
        """A word."""
        return self._count(self._leaf(word))

    def both(self, words: Pair) -> int:
        """Two words."""
        return self._count(And(tuple(map(self._leaf, words))))

    def any(self, words: Triple) -> int:
        """Any of three words."""
        return self._count(Or(tuple(map(self._leaf, words))))

    def phrase(self, words: Pair) -> int:
        """Two words side by side."""
        return self._count(Phrase(tuple(map(self._leaf, words)), field=self._field))

    def prefix(self, start: str) -> int:
        """Words that begin so."""
        return self._count(Wildcard(f"{start}*", self._field))

    def date(self, asked: Triple) -> int:
        """A word within some years."""
        word, first, last = asked
        return self._count(And((self._leaf(word), Dates(first, last))))

    def facets(self, word: str) -> int:
        """A word with its outlets and months."""
        return self._count(self._leaf(word), outlet=0, month=0)


def write_lines(file: Path, listed: Iterable[Document]) -> None:
    """Write documents as JSON Lines with every field given."""
    with file.open("w", encoding="utf-8") as lines:
        for one in listed:
            given: dict[str, object] = {
                "id": one.id, "title": one.title, "text": one.body, "outlet": one.outlet, "date": one.date,
                "language": one.language, "via": [], "author": None, "speakers": [], "quotes": [], "url": None,
            }  # fmt: skip
            lines.write(json.dumps(given, ensure_ascii=False) + "\n")
