"""Chunks of text as numbers: what analysis costs when every chunk is analysed once.

News repeats itself: of the chunks of a text (runs without white space) nearly all were met before. A `Vocabulary`
numbers chunks as they come and analyses those that are new when a segment is finished, so that a text costs one
look-up a chunk; everything behind that is arithmetic on whole arrays.

A *term* is a form, or the joined form of a compound with the number of tokens that it takes up: `cooperation` written
`co-operation` is the term `cooperation␟2`, which stands at the position of `co`. A *type* is a term together with the
word as written, in lower case, from which its stem is made. As a key a type is its term, and behind a NUL that word
where it is another than the form.
"""

from array import array
from collections import defaultdict
from collections.abc import Sequence
from itertools import count, islice
from operator import itemgetter
from typing import Any

import numpy as np
from numpy.typing import NDArray

from searchapp.engine.local.segments.postings import ranges
from searchapp.text.shingles import word_hash, word_hashes
from searchapp.text.tokens import FORM_LIMIT, chunk_tokens, plain_word

JOINT = "\x1f"
"""Parts a joined form from its number of tokens, and a stem from its language. It sorts before every letter."""

SENTENCE_END, PARAGRAPH_END = "\x01", "\x02"
"""Chunks of no words that stand in a text where sentences and paragraphs end."""
SENTENCE, PARAGRAPH = 0, 1
"""Their numbers."""

_LONGEST = 40
"""Letters of a chunk that is remembered from one segment to the next at most."""


def as_array(numbers: "array[int]") -> NDArray[Any]:
    """The numbers of a growing array, without copying them."""
    kind = np.dtype(numbers.typecode)
    return np.frombuffer(numbers, kind) if numbers else np.zeros(0, kind)


def joined_term(form: str, parts: int) -> str:
    """The term of a joined form."""
    return f"{form}{JOINT}{parts}"


def type_key(term: str, word: str) -> str:
    """A type as a key."""
    return term if term == word else f"{term}\0{word}"


def term_of(key: str) -> str:
    """The term of a type."""
    return key.partition("\0")[0]


def word_of(key: str) -> str:
    """The word as written of a type."""
    term, _, word = key.partition("\0")
    return word or term.partition(JOINT)[0]


class Vocabulary:
    """Numbers chunks, and knows what they hold."""

    def __init__(self) -> None:
        self._numbers: defaultdict[str, int] = defaultdict(count().__next__)
        self._settled = 0
        self._types: dict[str, int] = {}
        self._held, self._type_of, self._offset, self._width = array("I"), array("I"), array("I"), array("I")
        self._hashes, self._hashed = array("I"), array("I")
        self.numbers_of((SENTENCE_END, PARAGRAPH_END))

    @property
    def size(self) -> int:
        """How many chunks were numbered; long ones are numbered anew in each segment."""
        return len(self._width) + len(self._numbers) - self._settled

    def numbers_of(self, chunks: Sequence[str]) -> Sequence[int]:
        """The numbers of these chunks, new ones of those that are new."""
        # what `[numbers[chunk] for chunk in chunks]` does, in half its time; of one alone it would give no sequence
        return itemgetter(*chunks)(self._numbers) if len(chunks) > 1 else [self._numbers[chunk] for chunk in chunks]

    def tables(self) -> "ChunkTables":
        """What is known of all chunks so far, by their numbers; those that are new are analysed now."""
        fresh = list(islice(self._numbers, self._settled, None))
        first = len(self._width)
        for counts in (self._held, self._width, self._hashed):
            counts.extend([1] * len(fresh))
        types, type_of, hashes = self._types, self._type_of, self._hashes
        for number, chunk in enumerate(fresh, first):
            word = plain_word(chunk).lower()
            if word:
                key = word if len(word) <= FORM_LIMIT else type_key(word[:FORM_LIMIT], word)
                type_of.append(types.setdefault(key, len(types)))
                self._offset.append(0)
                hashes.append(word_hash(word))
            else:
                self._analyse(number, chunk)
        for chunk in fresh:
            if len(chunk) > _LONGEST:
                del self._numbers[chunk]
        self._settled = len(self._numbers)
        arrays = (self._held, type_of, self._offset, self._width, self._hashed, hashes)
        return ChunkTables(list(types), *(np.array(one, np.uint32) for one in arrays))

    def _analyse(self, number: int, chunk: str) -> None:
        types, type_of = self._types, self._type_of
        before = len(type_of)
        analysed = chunk_tokens(chunk)
        for position, (form, start, end, joined, parts) in enumerate(analysed):
            written = form if form.isascii() and len(form) == end - start else chunk[start:end].lower()
            type_of.append(types.setdefault(type_key(form, written), len(types)))
            self._offset.append(position)
            if joined:
                type_of.append(types.setdefault(joined_term(joined, parts), len(types)))
                self._offset.append(position)
        hashes = word_hashes(chunk)
        self._hashes.extend(hashes)
        self._held[number], self._width[number] = len(type_of) - before, len(analysed)
        self._hashed[number] = len(hashes)


class ChunkTables:
    """What numbered chunks hold. Of the types (see above) laid end to end, those of chunk `c` are the `held[c]` items
    from `starts[c]` on of `type_of`, with the `offset` of each (position from the chunk's first token). The chunk takes
    up `width[c]` positions."""

    def __init__(
        self,
        types: list[str],
        held: NDArray[Any],
        type_of: NDArray[Any],
        offset: NDArray[Any],
        width: NDArray[Any],
        hashed: NDArray[Any],
        hashes: NDArray[Any],
    ) -> None:
        self.types, self.held, self.type_of, self.offset, self.width = types, held, type_of, offset, width
        self.starts = _starts(held)[:-1]
        self.hashed = hashed
        self._hashes, self._hash_starts = hashes, _starts(hashed)[:-1]
        self._first_hash = np.append(hashes, np.zeros(1, np.uint32))[self._hash_starts]

    def hashes(self, chunks: NDArray[Any], counts: NDArray[Any]) -> NDArray[Any]:
        """The hashes of the words of these chunks, laid end to end (see `shingles`): all that a chunk has, of which
        `hashed` is the number, or none, as `counts` say."""
        found = np.repeat(self._first_hash[chunks], counts)
        several = np.flatnonzero(counts > 1)
        lengths = counts[several]
        at = ranges(np.cumsum(counts)[several] - lengths, lengths)
        found[at] = self._hashes[ranges(self._hash_starts[chunks[several]], lengths)]
        return found


def _starts(counts: NDArray[Any]) -> NDArray[np.uint32]:
    starts = np.zeros(len(counts) + 1, np.uint32)
    np.cumsum(counts, out=starts[1:])
    return starts
