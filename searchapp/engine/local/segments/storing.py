"""Packing and compressing whole articles (see `stored` for how they are laid out)."""

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
import orjson
import zstandard
from numpy.typing import NDArray

from searchapp.article import Article, Quote
from searchapp.engine.local.segments.writing import Spool

_LEVEL = 1
"""How hard Zstandard tries."""
_DICTIONARY = 1 << 15
"""Bytes of a dictionary at most."""
_SAMPLES, _SAMPLE = 64, 1 << 13
"""Articles from which a dictionary is made, and the bytes of each that are looked at."""
_TRAINING = {"k": 3000, "d": 6, "f": 16, "accel": 1}
"""Long pieces found quickly: news is as small with them to a hundredth as with those found in six times the time."""
_json = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode


def encode(article: Article) -> bytes:
    """An article as a line of JSON, and its body."""
    date = article.date
    head = [
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
    ]
    try:
        return orjson.dumps(head) + b"\n" + article.body.encode()
    except (TypeError, UnicodeEncodeError):  # a name that is not UTF-8, half of a surrogate pair
        return f"{_json(head)}\n{article.body}".encode("utf-8", "surrogatepass")


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
        *([quote.joint] if quote.joint else ()),
    ]


class StoreWriter:
    """Takes articles as `encode` packs them, in the order of rows. What is long waits in `folder`."""

    def __init__(self, folder: Path) -> None:
        self._waiting: list[bytes] = []
        self._data = Spool(folder, "|u1")
        self._ends: list[int] = []
        self._dictionary: bytes | None = None
        self._compressor = _compressor(b"")

    def add(self, packed: bytes) -> None:
        """Add the article of the next row."""
        if self._dictionary is None:
            self._waiting.append(packed)
            if len(self._waiting) >= _SAMPLES:
                self._settle()
        else:
            self._compress(packed)

    def _settle(self) -> None:
        """Make the dictionary of the articles that wait, and compress them; few are not worth one."""
        self._dictionary = _trained(self._waiting) if len(self._waiting) >= _SAMPLES else b""
        self._compressor = _compressor(self._dictionary)
        for packed in self._waiting:
            self._compress(packed)
        self._waiting.clear()

    def _compress(self, packed: bytes) -> None:
        self._data.add(self._compressor.compress(packed))
        self._ends.append(len(self._data))

    def arrays(self) -> dict[str, NDArray[Any] | Spool]:
        """The arrays, when all rows are added."""
        if self._dictionary is None:
            self._settle()
        dictionary = self._dictionary or b""
        return {
            "stored.at": np.asarray([0, *self._ends], "<u4" if len(self._data) < 1 << 32 else "<u8"),
            "stored.from": np.zeros(1, "<u4"),
            "stored.with": np.array([1 if dictionary else 0], np.uint8),
            "stored.dict_at": np.asarray([0, len(dictionary)] if dictionary else [0], "<u4"),
            "stored.dict": np.frombuffer(dictionary, np.uint8),
            "stored.data": self._data,
        }


def _trained(articles: Sequence[bytes]) -> bytes:
    """A dictionary for articles like these; none where they have too little in common."""
    try:
        made = zstandard.train_dictionary(_DICTIONARY, [article[:_SAMPLE] for article in articles], **_TRAINING)
    except zstandard.ZstdError:
        return b""
    return made.as_bytes()


def _compressor(dictionary: bytes) -> zstandard.ZstdCompressor:
    shared = zstandard.ZstdCompressionDict(dictionary) if dictionary else None
    return zstandard.ZstdCompressor(_LEVEL, dict_data=shared, write_dict_id=False)
