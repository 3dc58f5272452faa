"""Chunks of text as numbers: what analysis costs when every chunk is analysed once.

News repeats itself: of the chunks of a text (runs without white space) nearly all were met before. A `Vocabulary`
numbers chunks as they come and remembers the terms of each, so that a text costs one look-up a chunk; everything
behind that is arithmetic on whole arrays.

A *term* is a form, or the joined form of a compound with the number of tokens that it takes up: `cooperation` written
`co-operation` is the term `cooperation␟2`, which stands at the position of `co`. A *type* is a term together with the
word as written, in lower case, from which its stem is made.
"""

from array import array
from typing import Any

import numpy as np
from numpy.typing import NDArray

from searchapp.engine.local.segments.postings import ranges
from searchapp.text.shingles import word_hash, word_hashes
from searchapp.text.tokens import FORM_LIMIT, chunk_tokens, plain_word

JOINT = "\x1f"
"""Parts a joined form from its number of tokens, and a stem from its language. It sorts before every letter."""

_REMEMBERED_CHUNK = 40


def as_array(numbers: "array[int]") -> NDArray[np.uint32]:
    """The numbers of a growing array, without copying them."""
    return np.frombuffer(numbers, np.uint32) if numbers else np.zeros(0, np.uint32)


def joined_term(form: str, parts: int) -> str:
    """The term of a joined form."""
    return f"{form}{JOINT}{parts}"


class Vocabulary(dict[str, int]):
    """Chunk → its number; a new chunk is analysed when it is looked up."""

    def __init__(self) -> None:
        super().__init__()
        self._types: dict[tuple[str, str], int] = {}
        self._starts = array("I", (0,))
        self._type_of = array("I")
        self._offset = array("I")
        self._width = array("I")
        self._hash_starts = array("I", (0,))
        self._hashes = array("I")

    @property
    def analysed(self) -> int:
        """How many chunks it holds, long ones among them, which are analysed anew each time."""
        return len(self._width)

    def __missing__(self, chunk: str) -> int:
        number = len(self._width)
        word = plain_word(chunk).lower()
        if word:
            self._add(word[:FORM_LIMIT], word, 0)
            self._width.append(1)
            self._hashes.append(word_hash(word))
        else:
            self._analyse(chunk)
            self._hashes.extend(word_hashes(chunk))
        self._starts.append(len(self._type_of))
        self._hash_starts.append(len(self._hashes))
        if len(chunk) <= _REMEMBERED_CHUNK:
            self[chunk] = number
        return number

    def _analyse(self, chunk: str) -> None:
        analysed = chunk_tokens(chunk)
        for position, (form, start, end, joined, parts) in enumerate(analysed):
            self._add(form, form if form.isascii() and len(form) == end - start else chunk[start:end].lower(), position)
            if joined:
                self._add(joined_term(joined, parts), joined, position)
        self._width.append(len(analysed))

    def _add(self, term: str, word: str, position: int) -> None:
        key = (term, word)
        self._type_of.append(self._types.setdefault(key, len(self._types)))
        self._offset.append(position)

    def hashes(self, chunks: NDArray[Any]) -> tuple[NDArray[Any], NDArray[Any]]:
        """The hashes of the words of these chunks, laid end to end (see `shingles`), and how many each chunk has."""
        starts = as_array(self._hash_starts)
        counts = starts[1:][chunks] - starts[chunks]
        return as_array(self._hashes)[ranges(starts[chunks], counts)].astype(np.uint64), counts

    def tables(self) -> "ChunkTables":
        """What is known of all chunks so far, by their numbers."""
        return ChunkTables(
            as_array(self._starts),
            as_array(self._type_of),
            as_array(self._offset),
            as_array(self._width),
            list(self._types),
        )


class ChunkTables:
    """The terms of numbered chunks: those of chunk `c` are the items `[starts[c], starts[c + 1])` of `type_of` and
    `offset` (position from the chunk's first token), and `chunk_of` says so of each item; the chunk takes up `width[c]`
    positions."""

    def __init__(
        self,
        starts: NDArray[Any],
        type_of: NDArray[Any],
        offset: NDArray[Any],
        width: NDArray[Any],
        types: list[tuple[str, str]],
    ) -> None:
        self.starts, self.type_of, self.offset, self.width, self.types = starts, type_of, offset, width, types
        self.chunk_of = np.repeat(np.arange(len(width), dtype=np.uint32), np.diff(starts))
