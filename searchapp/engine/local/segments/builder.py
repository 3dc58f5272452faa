"""Building a segment: articles in, one immutable file of arrays out. Runs in a worker process."""

import secrets
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from searchapp.article import Article
from searchapp.engine.local.segments.arrays import INDEX_NAME, SEGMENT_SUFFIX
from searchapp.engine.local.segments.columns import ColumnWriter
from searchapp.engine.local.segments.inversion import invert
from searchapp.engine.local.segments.occurrences import occurrences
from searchapp.engine.local.segments.postings import ROWS_LIMIT
from searchapp.engine.local.segments.signatures import signature_arrays
from searchapp.engine.local.segments.storing import StoreWriter, encode
from searchapp.engine.local.segments.texts import Texts
from searchapp.engine.local.segments.vocabulary import Vocabulary
from searchapp.engine.local.segments.writing import Spool, write_arrays

_ID_LETTERS = "0123456789abcdefghijklmnopqrstuvwxyz"
_CHUNK_BYTES = 6
"""What a chunk of text costs while a segment is built, beside its sorting."""
_NEW_CHUNK_BYTES = 180
"""What the first of its kind costs."""


def new_name() -> str:
    """The name of a new segment, as Whoosh forms it: the index's and 16 random letters."""
    return f"{INDEX_NAME}_{''.join(secrets.choice(_ID_LETTERS) for _ in range(16))}"


class SegmentBuilder:
    """Collects articles and writes them as a segment of at most `ROWS_LIMIT` articles (and quotes). A `vocabulary` may
    serve one builder after another: what it has analysed once is known to the next."""

    def __init__(self, folder: Path, vocabulary: Vocabulary) -> None:
        self._folder, self._vocabulary, self._known = folder, vocabulary, vocabulary.size
        self._texts = Texts(self._vocabulary)
        self._said = Texts(self._vocabulary)
        self._columns = ColumnWriter()
        self._stored = StoreWriter(folder)
        self._quoted_by: list[int] = []

    @property
    def documents(self) -> int:
        """Articles added."""
        return len(self._columns)

    @property
    def weight(self) -> int:
        """Roughly the bytes that are held, sorting not counted."""
        chunks = self._texts.size + self._said.size
        return _CHUNK_BYTES * chunks + _NEW_CHUNK_BYTES * (self._vocabulary.size - self._known)

    def add(self, articles: Sequence[Article]) -> int:
        """Add articles; the row of the first, from 0. Raises ValueError where the segment has no room for them.

        Each thing is done for all of them before the next, so that the processor's caches hold what it needs.
        """
        first, said = self.documents, sum(len(article.quotes) for article in articles)
        if first and (first + len(articles) > ROWS_LIMIT or len(self._quoted_by) + said > ROWS_LIMIT):
            raise ValueError("the segment is full")
        for article in articles:
            self._columns.add(article)
        for article in articles:
            self._texts.add(article.title or "", article.body)
        for row, article in enumerate(articles, first):
            for quote in article.quotes[:ROWS_LIMIT]:
                # `as:` is to `said:` what `title:` is to `body:`
                self._said.add(quote.source.text if quote.source else "", quote.text)
                self._quoted_by.append(row)
        for article in articles:
            self._stored.add(encode(article))
        return first

    def finish(self) -> str:
        """Write the segment into the folder; its name. Nothing is synced."""
        languages, codes = self._columns.languages, self._columns.language_codes
        for texts in (self._texts, self._said):
            texts.settle()
        tables = self._vocabulary.tables()
        arrays: dict[str, NDArray[Any] | Spool] = {**self._columns.arrays(), **self._stored.arrays()}
        counts, numbers = self._texts.signatures(tables)
        arrays |= signature_arrays(np.arange(len(counts)).repeat(counts), numbers)
        spoken = languages[np.asarray(self._quoted_by, np.int64)]
        arrays |= invert("said", occurrences(self._said, tables), tables.types, spoken, codes, self._folder)
        arrays |= invert("text", occurrences(self._texts, tables), tables.types, languages, codes, self._folder)
        name = new_name()
        facts = {"documents": self.documents, "quotes": len(self._quoted_by)}
        write_arrays(self._folder / f"{name}{SEGMENT_SUFFIX}", arrays, facts)
        return name
