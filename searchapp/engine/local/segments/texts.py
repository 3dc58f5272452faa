"""The texts of a segment in the making: chunk numbers, laid end to end, with the ends of sentences and paragraphs."""

from array import array
from collections.abc import Iterator
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from searchapp.article import PARAGRAPH_BREAK
from searchapp.engine.local.segments.arrays import bounds
from searchapp.engine.local.segments.postings import BLOCK, ranges
from searchapp.engine.local.segments.vocabulary import PARAGRAPH_END, SENTENCE_END, ChunkTables, Vocabulary, as_array
from searchapp.patterns import late
from searchapp.text.line_ends import whole
from searchapp.text.sentences import ends
from searchapp.text.shingles import signatures

Array = NDArray[Any]
_HARMLESS = str.maketrans({SENTENCE_END: "\0", PARAGRAPH_END: "\0"})
_AT_ONCE = 1 << 21
"""Bytes of texts whose chunks are numbered in a row: meanwhile the processor's caches hold the table of chunks."""
_CHUNK = 6
"""Bytes of a chunk with a space, about."""
_WIDE_SPACES = "\x85\xa0\u1680\u2028\u2029\u202f\u205f\u3000" + "".join(map(chr, range(0x2000, 0x200B)))
_WIDE_SPACE = late(f"[{_WIDE_SPACES}]")
"""White space beyond ASCII."""


class Block(NamedTuple):
    """Some rows from `row` on: their chunks, how many chunks of each are its title's, and where among them each body
    begins and ends."""

    row: int
    chunks: Array
    titles: Array
    bodies: Array
    ends: Array


class Texts:
    """Texts of rows, added in order: each a title and a body. The chunks that end sentences and paragraphs stand among
    those of the bodies. `settle` is to be called before the vocabulary gives its tables."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        self._numbered = vocabulary.numbered
        self._waiting: list[bytes] = []
        self._weight = 0
        self._chunks, self._title_chunks, self._body_chunks = array("I"), array("I"), array("I")

    @property
    def size(self) -> int:
        """About how many chunks there are."""
        return len(self._chunks) + self._weight // _CHUNK

    def add(self, title: str, body: str) -> None:
        """Add the text of the next row."""
        texts = _encoded(title), _encoded(_marked(body))
        self._waiting += texts
        self._weight += len(texts[0]) + len(texts[1])
        if self._weight >= _AT_ONCE:
            self.settle()

    def settle(self) -> None:
        """Number the chunks of the texts that wait for it."""
        if not self._waiting:
            return
        starts, numbers = self._numbered(b" ".join(self._waiting))
        ends = np.cumsum([len(text) + 1 for text in self._waiting])
        counts = np.diff(starts.searchsorted(ends), prepend=0).astype(np.uint32)
        self._title_chunks.frombytes(counts[0::2].tobytes())
        self._body_chunks.frombytes(counts[1::2].tobytes())
        self._chunks.frombytes(numbers.tobytes())
        self._waiting, self._weight = [], 0

    def clear(self) -> None:
        """Let go of all texts."""
        self._chunks, self._title_chunks, self._body_chunks = array("I"), array("I"), array("I")

    def blocks(self) -> Iterator[Block]:
        """The texts in pieces that are worked on at a time."""
        chunks = as_array(self._chunks)
        titles, bodies = as_array(self._title_chunks).astype(np.int64), as_array(self._body_chunks).astype(np.int64)
        ends = np.cumsum(titles + bodies)
        row = at = 0
        while row < len(ends):
            last = max(row + 1, int(np.searchsorted(ends, at + BLOCK, "right")))
            stop = int(ends[last - 1])
            yield Block(
                row, chunks[at:stop], titles[row:last], ends[row:last] - bodies[row:last] - at, ends[row:last] - at
            )
            row, at = last, stop

    def signatures(self, tables: ChunkTables) -> tuple[Array, Array]:
        """The signatures of the bodies: how many numbers each has, and all of them (see `shingles`)."""
        found = [(np.zeros(0, np.uint8), np.zeros(0, np.uint32))]
        for block in self.blocks():
            counts = tables.hashed.take(block.chunks).astype(np.int64)
            counts[ranges(block.bodies - block.titles, block.titles)] = 0
            reached = bounds(counts)
            hashes = tables.hashes(block.chunks, counts)
            found.append(signatures(hashes, reached[block.ends] - reached[block.bodies]))
        return np.concatenate([counts for counts, _ in found]), np.concatenate([numbers for _, numbers in found])


def _marked(body: str) -> str:
    """A text with a chunk of its own at every end of a sentence, but for the last, and of a paragraph."""
    if SENTENCE_END in body or PARAGRAPH_END in body:
        body = body.translate(_HARMLESS)
    pieces, at = [], 0
    for end in ends(body, 0, len(body)):
        pieces.append(body[at:end])
        at = end
    pieces.append(body[at:])
    marked = f" {SENTENCE_END} ".join(pieces)
    return marked.replace(PARAGRAPH_BREAK, f" {PARAGRAPH_END} ") if "\n" in marked else marked


def _encoded(text: str) -> bytes:
    """A text in UTF-8, whose spaces are all of ASCII and whose broken words are whole."""
    text = whole(text)
    if not text.isascii() and any(space in text for space in _WIDE_SPACES):
        text = _WIDE_SPACE.sub(" ", text)
    return text.encode("utf-8", "surrogatepass")
