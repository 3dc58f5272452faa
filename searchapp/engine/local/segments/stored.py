"""Whole articles in few bytes: a JSON list each, compressed with a dictionary of the segment's first articles.

Compression is raw DEFLATE (RFC 1951) with a preset dictionary: an article is read on its own in some ten
microseconds and takes little more room than in a large block. Arrays of a segment:

    stored.at, stored.data    the bytes of row r are data[at[r]:at[r + 1]]
    stored.with               which dictionary each row was compressed with, from 1; 0 is none
    stored.dict_at, .dict     the dictionaries
"""

import json
import zlib
from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from searchapp.article import Article, Mention, PublicationDate, Quote, Span, Speaker
from searchapp.engine.local.segments.arrays import ArrayFile
from searchapp.engine.local.storage.checked import MEND
from searchapp.errors import IndexDamaged

_LEVEL = 1
_RAW = -15
_MEMORY = 9
_DICTIONARY = 1 << 15
_SAMPLES = 64
_LARGEST = 1 << 28


def encode(article: Article) -> bytes:
    """An article as JSON."""
    date = article.date
    return json.dumps(
        [
            article.id,
            article.path,
            article.place,
            article.title,
            article.outlet,
            article.via,
            article.author,
            date and [date.value, date.precision, date.time, date.zone, date.evidence],
            article.language,
            article.url,
            article.start,
            article.end,
            [number for span in article.paragraphs for number in span],
            [[speaker.name, speaker.mentions, speaker.role] for speaker in article.speakers],
            [_quote_fields(quote) for quote in article.quotes],
            dict(article.evidence),
            article.body,
        ],
        ensure_ascii=False,
        separators=(",", ":"),
    ).encode("utf-8", "surrogatepass")


def _quote_fields(quote: Quote) -> list[Any]:
    source, cue = quote.source, quote.cue
    return [
        quote.text,
        quote.start,
        quote.end,
        quote.kind,
        quote.speaker,
        source and [source.text, source.start, source.end],
        cue and [cue.text, cue.start, cue.end],
        quote.confidence,
    ]


def decode(data: bytes) -> Article:
    """The article of `encode`'s bytes. Raises ValueError, TypeError, IndexError, KeyError when they hold none."""
    (
        id_,
        path,
        place,
        title,
        outlet,
        via,
        author,
        date,
        language,
        url,
        start,
        end,
        spans,
        speakers,
        quotes,
        evidence,
        body,
    ) = json.loads(data.decode("utf-8", "surrogatepass"))
    return Article(
        id=id_,
        path=path,
        title=title,
        body=body,
        place=place,
        outlet=outlet,
        via=tuple(via),
        author=author,
        date=PublicationDate(*date) if date else None,
        language=language,
        url=url,
        start=start,
        end=end,
        paragraphs=tuple(Span(first, last) for first, last in zip(spans[0::2], spans[1::2], strict=True)),
        speakers=tuple(Speaker(name, tuple(mentions), role) for name, mentions, role in speakers),
        quotes=tuple(_quote(*fields) for fields in quotes),
        evidence=evidence,
    )


def _quote(
    text: str, start: int, end: int, kind: Any, speaker: str | None, source: Any, cue: Any, confidence: float
) -> Quote:
    return Quote(
        text,
        start,
        end,
        kind,
        speaker,
        Mention(*source) if source else None,
        Mention(*cue) if cue else None,
        confidence,
    )


class StoreWriter:
    """Takes the JSON of articles in the order of rows."""

    def __init__(self) -> None:
        self._waiting: list[bytes] = []
        self._data = bytearray()
        self._ends: list[int] = []
        self._dictionary: bytes | None = None
        self._base: Any = None

    def __len__(self) -> int:
        return len(self._ends) + len(self._waiting)

    @property
    def size(self) -> int:
        """Bytes held so far."""
        return len(self._data)

    def add(self, article: bytes) -> None:
        """Add the JSON of the next row's article."""
        if self._dictionary is None:
            self._waiting.append(article)
            if len(self._waiting) >= _SAMPLES:
                self._settle()
        else:
            self._compress(article)

    def _settle(self) -> None:
        """Make the dictionary of the articles that wait, and compress them; few are not worth one."""
        share = _DICTIONARY // max(1, len(self._waiting))
        enough = len(self._waiting) >= _SAMPLES
        self._dictionary = b"".join(article[-share:] for article in self._waiting) if enough else b""
        self._base = zlib.compressobj(_LEVEL, zlib.DEFLATED, _RAW, _MEMORY, zlib.Z_DEFAULT_STRATEGY, self._dictionary)
        for article in self._waiting:
            self._compress(article)
        self._waiting.clear()

    def _compress(self, article: bytes) -> None:
        stream = self._base.copy()
        self._data += stream.compress(article)
        self._data += stream.flush()
        self._ends.append(len(self._data))

    def arrays(self) -> dict[str, NDArray[Any]]:
        """The arrays, when all rows are added."""
        if self._dictionary is None:
            self._settle()
        dictionary = self._dictionary or b""
        return {
            "stored.at": np.asarray([0, *self._ends], "<u4" if len(self._data) < 1 << 32 else "<u8"),
            "stored.with": np.full(len(self._ends), 1 if dictionary else 0, np.uint8),
            "stored.dict_at": np.asarray([0, len(dictionary)] if dictionary else [0], "<u4"),
            "stored.dict": np.frombuffer(dictionary, np.uint8),
            "stored.data": np.frombuffer(self._data, np.uint8),
        }


class Store:
    """Reads stored articles. Raises IndexDamaged."""

    def __init__(self, file: ArrayFile) -> None:
        self._file = file

    def compressed(self, row: int) -> bytes:
        """The bytes of a row as they stand in the file."""
        start, stop = self._file.part("stored.at", row, row + 2).tolist()
        return self._file.bytes("stored.data", start, stop)

    def json(self, row: int) -> bytes:
        """The JSON of a row's article."""
        number = self._file.part("stored.with", row, row + 1).item(0)
        try:
            stream = zlib.decompressobj(_RAW, self._dictionary(number)) if number else zlib.decompressobj(_RAW)
            return stream.decompress(self.compressed(row), _LARGEST)
        except zlib.error as error:
            raise self._damaged(row) from error

    def article(self, row: int) -> Article:
        """The article of a row."""
        try:
            return decode(self.json(row))
        except (ValueError, TypeError, KeyError, IndexError, RecursionError) as error:
            raise self._damaged(row) from error

    def articles(self, rows: Sequence[int]) -> list[Article]:
        """The articles of some rows."""
        return [self.article(row) for row in rows]

    def _dictionary(self, number: int) -> bytes:
        start, stop = self._file.part("stored.dict_at", number - 1, number + 1).tolist()
        return self._file.bytes("stored.dict", start, stop)

    def _damaged(self, row: int) -> IndexDamaged:
        return IndexDamaged(f"{self._file.path} holds a broken article at row {row}", MEND)
