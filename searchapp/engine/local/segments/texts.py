"""The texts of a segment in the making: chunk numbers, laid end to end, with the ends of sentences and paragraphs."""

from array import array
from collections.abc import Iterator
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from searchapp.article import PARAGRAPH_BREAK
from searchapp.engine.local.segments.postings import BLOCK, ranges
from searchapp.engine.local.segments.vocabulary import PARAGRAPH_END, SENTENCE_END, ChunkTables, Vocabulary, as_array
from searchapp.text.sentences import ends
from searchapp.text.shingles import signatures

Array = NDArray[Any]
_HARMLESS = str.maketrans({SENTENCE_END: "\0", PARAGRAPH_END: "\0"})


class Block(NamedTuple):
    """Some rows from `row` on: their chunks, how many chunks of each are its title's, and where among them each body
    begins and ends."""

    row: int
    chunks: Array
    titles: Array
    bodies: Array
    ends: Array


class Texts:
    """Texts of rows, added in order: each a title and a body. In `chunks` the chunks that end sentences and paragraphs
    stand among those of the bodies."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        self._numbers_of = vocabulary.numbers_of
        self.chunks = array("I")
        self.title_chunks = array("I")
        self.body_chunks = array("I")

    def add(self, title: str, body: str) -> None:
        """Add the text of the next row."""
        chunks = title.split()
        self.title_chunks.append(len(chunks))
        chunks += _marked(body).split()
        self.body_chunks.append(len(chunks) - self.title_chunks[-1])
        self.chunks.extend(self._numbers_of(chunks))

    def clear(self) -> None:
        """Let go of all texts."""
        self.chunks, self.title_chunks, self.body_chunks = array("I"), array("I"), array("I")

    def blocks(self) -> Iterator[Block]:
        """The texts in pieces that are worked on at a time."""
        chunks = as_array(self.chunks)
        titles, bodies = as_array(self.title_chunks).astype(np.int64), as_array(self.body_chunks).astype(np.int64)
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
            counts = tables.hashed[block.chunks].astype(np.int64)
            counts[ranges(block.bodies - block.titles, block.titles)] = 0
            reached = np.append(0, np.cumsum(counts))
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
    return marked.replace(PARAGRAPH_BREAK, f" {PARAGRAPH_END} ")
