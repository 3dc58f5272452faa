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
from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from searchapp.engine.local.segments.arrays import narrow
from searchapp.engine.local.segments.numbering import ChunkNumbers, Numbers
from searchapp.engine.local.segments.postings import ranges
from searchapp.text.shingles import plain_hashes, word_hashes
from searchapp.text.tokens import cut, plain_words, spelt_words

JOINT = "\x1f"
"""Parts a joined form from its number of tokens, and a stem from its language. It sorts before every letter."""

SENTENCE_END, PARAGRAPH_END = "\x01", "\x02"
"""Chunks of no words that stand in a text where sentences and paragraphs end."""
SENTENCE, PARAGRAPH = 0, 1
"""Their numbers."""

_LONGEST = 60
"""Bytes of a chunk that is remembered from one segment to the next at most."""


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
    return key if key.isalnum() else key.partition("\0")[0]


def word_of(key: str) -> str:
    """The word as written of a type."""
    if key.isalnum():
        return key
    term, _, word = key.partition("\0")
    return word or term.partition(JOINT)[0]


class Vocabulary:
    """Numbers chunks, and knows what they hold."""

    def __init__(self) -> None:
        self._numbers, self._types = ChunkNumbers(), Numbers[str]()
        self._settled = 0
        self._chunks = np.zeros((5, 0), np.uint32)
        self._type_of, self._offset, self._hashes = array("I"), array("I"), array("I")
        self.numbered = self._numbers.read
        """Where the chunks of a text begin, and their numbers, new ones of those that are new."""
        self._numbers.of((SENTENCE_END.encode(), PARAGRAPH_END.encode()))

    @property
    def size(self) -> int:
        """How many chunks were numbered; long ones are numbered anew in each segment."""
        return self._chunks.shape[1] + len(self._numbers) - self._settled

    def tables(self) -> "ChunkTables":
        """What is known of all chunks so far, by their numbers; those that are new are analysed now."""
        fresh = self._numbers.chunks_after(self._settled)
        words = plain_words(fresh)
        self._chunks = np.concatenate((self._chunks, self._analysed(fresh, words)), axis=1)
        for chunk in [chunk for chunk in self._numbers.after(self._settled) if len(chunk) > _LONGEST]:
            del self._numbers[chunk]
        self._settled = len(self._numbers)
        items = (np.array(one, np.uint32) for one in (self._type_of, self._offset, self._hashes))
        return ChunkTables(list(self._types), *self._chunks, *items)

    def _analysed(self, chunks: Sequence[str], words: Sequence[str]) -> NDArray[np.uint32]:
        """The columns of `ChunkTables` for chunks, given the plain words that some of them are."""
        found = np.ones((5, len(chunks)), np.uint32)
        is_plain = np.fromiter(map(bool, words), bool, len(words))
        plain = [word for word in words if word]
        self._add_words(found, np.flatnonzero(is_plain), plain, plain)
        rest = np.flatnonzero(~is_plain)
        spelt = spelt_words([chunks[at] for at in rest.tolist()])
        is_spelt = np.fromiter((pair is not None for pair in spelt), bool, len(spelt))
        pairs = [pair for pair in spelt if pair]
        keys = [type_key(form, word) for form, word in pairs]
        self._add_words(found, rest[is_spelt], keys, [word for _, word in pairs])
        for at in rest[~is_spelt].tolist():
            found[:, at] = self._analyse(chunks[at])
        return found

    def _add_words(
        self, found: NDArray[np.uint32], at: NDArray[Any], keys: Sequence[str], words: Sequence[str]
    ) -> None:
        """Put the columns of chunks of one word into their places: the types by key, and the words to be hashed."""
        found[0, at] = np.arange(len(keys)) + len(self._type_of)
        found[3, at] = np.arange(len(keys)) + len(self._hashes)
        self._type_of.extend(self._types.of(keys))
        self._offset.extend(bytes(len(keys)))
        self._hashes.extend(plain_hashes(words))

    def _analyse(self, chunk: str) -> tuple[int, int, int, int, int]:
        types, first, first_hash = self._types, len(self._type_of), len(self._hashes)
        analysed = cut(chunk)
        for position, (form, start, end, joined, parts) in enumerate(analysed):
            self._type_of.append(types[type_key(form, chunk[start:end].lower())])
            self._offset.append(position)
            if joined:
                self._type_of.append(types[joined_term(joined, parts)])
                self._offset.append(position)
        hashes = word_hashes(chunk)
        self._hashes.extend(hashes)
        return first, len(self._type_of) - first, len(analysed), first_hash, len(hashes)


class ChunkTables:
    """What numbered chunks hold: those of chunk `c` are the `held[c]` items from `starts[c]` on of `type_of` (the types
    by number, see above), with the `offset` of each (position from the chunk's first token). The chunk takes up
    `width[c]` positions, and has the `hashed[c]` hashes from `hash_starts[c]` on. `first_type[c]` is its first type."""

    def __init__(
        self,
        types: list[str],
        starts: NDArray[Any],
        held: NDArray[Any],
        width: NDArray[Any],
        hash_starts: NDArray[Any],
        hashed: NDArray[Any],
        type_of: NDArray[Any],
        offset: NDArray[Any],
        hashes: NDArray[Any],
    ) -> None:
        self.types, self.starts, self.held, self.width = types, starts, narrow(held), narrow(width)
        self.type_of, self.offset, self.hashed = type_of, offset.astype(np.int32), narrow(hashed)
        self.first_type = np.append(type_of, np.zeros(1, np.uint32))[starts]
        self._hashes, self._hash_starts = hashes, hash_starts
        self._first_hash = np.append(hashes, np.zeros(1, np.uint32))[hash_starts]

    def hashes(self, chunks: NDArray[Any], counts: NDArray[Any]) -> NDArray[Any]:
        """The hashes of the words of these chunks, laid end to end (see `shingles`): all that a chunk has, of which
        `hashed` is the number, or none, as `counts` say."""
        found: NDArray[Any] = self._first_hash.take(chunks).repeat(counts)
        several = np.flatnonzero(counts > 1)
        lengths = counts[several]
        at = ranges(np.cumsum(counts)[several] - lengths, lengths)
        found[at] = self._hashes[ranges(self._hash_starts[chunks[several]], lengths)]
        return found
