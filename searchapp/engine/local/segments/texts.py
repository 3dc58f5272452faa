"""The texts of a segment in the making: chunk numbers, laid end to end, and where sentences and paragraphs begin."""

from array import array
from typing import Any

import numpy as np
from numpy.typing import NDArray

from searchapp.engine.local.segments.postings import ranges
from searchapp.engine.local.segments.vocabulary import Vocabulary, as_array
from searchapp.text.sentences import sentences
from searchapp.text.shingles import signatures

Array = NDArray[Any]


class Texts:
    """Texts of rows, added in order: each a title and a body."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        self._number = vocabulary.__getitem__
        self.chunks = array("I")
        self.title_chunks = array("I")
        self.body_chunks = array("I")
        self.sentence_chunks = array("I")
        self.sentences = array("I")
        self.paragraph_sentences = array("I")
        self.paragraphs = array("I")

    def add(self, title: str, body: str) -> None:
        """Add the text of the next row."""
        chunks, number = self.chunks, self._number
        before = len(chunks)
        if title:
            chunks.extend(map(number, title.split()))
        start = at = len(chunks)
        self.title_chunks.append(at - before)
        sentence_count = paragraph_count = 0
        for paragraph in body.split("\n\n"):
            found = sentences(paragraph)
            if not found:
                continue
            for first, last in found:
                chunks.extend(map(number, paragraph[first:last].split()))
                self.sentence_chunks.append(len(chunks) - at)
                at = len(chunks)
            sentence_count += len(found)
            paragraph_count += 1
            self.paragraph_sentences.append(len(found))
        self.body_chunks.append(at - start)
        self.sentences.append(sentence_count)
        self.paragraphs.append(paragraph_count)

    def signatures(self, vocabulary: Vocabulary) -> tuple[Array, Array]:
        """The signatures of the bodies: how many numbers each has, and all of them (see `shingles`)."""
        of_body = as_array(self.body_chunks).astype(np.int64)
        ends = np.cumsum(as_array(self.title_chunks) + of_body)
        hashes, counts = vocabulary.hashes(as_array(self.chunks)[ranges(ends - of_body, of_body)])
        reached = np.zeros(len(counts) + 1, np.int64)
        np.cumsum(counts, out=reached[1:])
        ends = np.cumsum(of_body)
        return signatures(hashes, reached[ends] - reached[ends - of_body])
