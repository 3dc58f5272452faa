"""Whole articles in few bytes: a line of JSON and the body each, compressed with a dictionary.

Compression is Zstandard (RFC 8878) with a dictionary that was trained on the segment's first articles: an article is
read on its own in a few microseconds and takes less room than in a large block. Arrays of a segment:

    stored.at, stored.data    the bytes of row r are data[at[r]:at[r + 1]]
    stored.from, stored.with  from row from[s] on articles were compressed with dictionary with[s], from 1; 0 is none
    stored.dict_at, .dict     the dictionaries
"""

import json
import threading
from bisect import bisect_right
from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any

from searchapp.article import Article, Mention, PublicationDate, Quote, Span, Speaker
from searchapp.engine.local.segments.arrays import ArrayFile
from searchapp.errors import IndexDamaged

if TYPE_CHECKING:
    import zstandard  # loaded where articles are read, for counting needs none

_LARGEST = 1 << 28
"""Bytes of an article, unpacked, that are believed."""
_values = json.JSONDecoder().raw_decode
# What `json.loads` does, without its looks at what is before and behind.


def decode(data: bytes) -> Article:
    """The article of the bytes that `storing.encode` made. Raises ValueError, TypeError, IndexError, KeyError when they
    hold none."""
    head, _, body = data.decode("utf-8", "surrogatepass").partition("\n")
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
    ) = _values(head)[0]
    return Article(
        id_,
        path,
        title,
        body,
        place,
        outlet,
        tuple(via),
        author,
        PublicationDate(*date) if date else None,
        language,
        url,
        start,
        end,
        tuple(map(Span._make, zip(spans[0::2], spans[1::2], strict=True))),
        tuple([Speaker(name, tuple(mentions), role) for name, mentions, role in speakers]),
        tuple([_quote(*fields) for fields in quotes]),
        evidence,
    )


def _quote(
    text: str,
    start: int,
    end: int,
    kind: Any,
    speaker: str | None,
    source: Any,
    cue: Any,
    confidence: float,
    joint: Sequence[str] = (),
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
        tuple(joint),
    )


class Store:
    """Reads stored articles. Raises IndexDamaged."""

    def __init__(self, file: ArrayFile) -> None:
        self._file = file
        self._dictionaries: dict[int, zstandard.ZstdCompressionDict] = {}
        self._local = threading.local()
        self._at = file.items("stored.at")

    @cached_property
    def _stretches(self) -> tuple[list[int], list[int]]:
        """From which rows on which dictionaries serve."""
        return self._file.array("stored.from").tolist(), self._file.array("stored.with").tolist()

    def prepare(self) -> None:
        """Read the dictionary that most articles were compressed with."""
        for number in self._stretches[1][:1]:
            self._decompressor(number)

    def packed(self, row: int) -> bytes:
        """The article of a row as `storing.encode` packed it."""
        import zstandard

        data = self._file.bytes("stored.data", *self._at.several(row, 2))
        first_rows, numbers = self._stretches
        number = numbers[bisect_right(first_rows, row) - 1]
        try:
            if zstandard.frame_content_size(data) > _LARGEST:
                raise self._damaged(row)
            return self._decompressor(number).decompress(data)
        except zstandard.ZstdError as error:
            raise self._damaged(row) from error

    def article(self, row: int) -> Article:
        """The article of a row."""
        try:
            return decode(self.packed(row))
        except (ValueError, TypeError, KeyError, IndexError, RecursionError) as error:
            raise self._damaged(row) from error

    def _decompressor(self, number: int) -> "zstandard.ZstdDecompressor":
        """This thread's decompressor with a dictionary, for threads may not share one; a new one takes longer to make
        than to use."""
        import zstandard

        made: dict[int, zstandard.ZstdDecompressor] = self._local.__dict__.setdefault("made", {})
        if number not in made:
            made[number] = zstandard.ZstdDecompressor(self._dictionary(number) if number else None)
        return made[number]

    def _dictionary(self, number: int) -> "zstandard.ZstdCompressionDict":
        found = self._dictionaries.get(number)
        if found is None:
            import zstandard

            start, stop = self._file.part("stored.dict_at", number - 1, number + 1).tolist()
            found = zstandard.ZstdCompressionDict(self._file.bytes("stored.dict", start, stop))
            self._dictionaries[number] = found
        return found

    def _damaged(self, row: int) -> IndexDamaged:
        return IndexDamaged(f"{self._file.path} holds a broken article at row {row}")
