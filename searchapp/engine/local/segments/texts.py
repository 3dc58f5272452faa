"""The texts of a segment in the making: chunk numbers, laid end to end, with the ends of sentences and paragraphs."""

from array import array
from typing import Any

import numpy as np
from numpy.typing import NDArray

from searchapp.article import PARAGRAPH_BREAK
from searchapp.engine.local.segments.postings import ranges
from searchapp.engine.local.segments.vocabulary import PARAGRAPH_END, SENTENCE_END, ChunkTables, Vocabulary, as_array
from searchapp.text.sentences import ends
from searchapp.text.shingles import signatures

Array = NDArray[Any]
_HARMLESS = str.maketrans({SENTENCE_END: "\0", PARAGRAPH_END: "\0"})


class Texts:
    """Texts of rows, added in order: each a title and a body. In `chunks` the chunks that end sentences and paragraphs
    stand among those of the bodies."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        self._number = vocabulary.number
        self.chunks = array("I")
        self.title_chunks = array("I")
        self.body_chunks = array("I")

    def add(self, title: str, body: str) -> None:
        """Add the text of the next row."""
        chunks, number = self.chunks, self._number
        before = len(chunks)
        if title:
            chunks.extend(map(number, title.split()))
        start = len(chunks)
        self.title_chunks.append(start - before)
        chunks.extend(map(number, _marked(body).split()))
        self.body_chunks.append(len(chunks) - start)

    def signatures(self, tables: ChunkTables) -> tuple[Array, Array]:
        """The signatures of the bodies: how many numbers each has, and all of them (see `shingles`)."""
        of_body = as_array(self.body_chunks).astype(np.int64)
        ends = np.cumsum(as_array(self.title_chunks) + of_body)
        hashes, counts = tables.hashes(as_array(self.chunks)[ranges(ends - of_body, of_body)])
        reached = np.zeros(len(counts) + 1, np.int64)
        np.cumsum(counts, out=reached[1:])
        ends = np.cumsum(of_body)
        return signatures(hashes, reached[ends] - reached[ends - of_body])


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
