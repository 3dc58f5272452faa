"""All tokens of a text at once, as arrays.

Only *irregular* chunks (runs without white space) are cut one by one, as `searchapp.text.tokens` cuts them: those with
a character of which nothing is known, and those with a mark within a word (`co-operation`, `U.S.`). In all others a
token is a run of regular letters (see `kinds`).
"""

from collections.abc import Iterator
from functools import cached_property, lru_cache
from typing import NamedTuple, Protocol

import numpy as np

from searchapp.query.forms import TokenTest
from searchapp.query.kinds import (
    AROUND,
    BASE,
    BLOCK,
    CODE,
    KIND_OF,
    LETTER,
    MARK,
    NO_LETTER,
    ODD,
    SPACE,
    WITHIN_WORDS,
    Array,
    kinds,
)
from searchapp.query.rising import distinct, merged
from searchapp.text.folding import fold
from searchapp.text.line_ends import whole
from searchapp.text.mangled import mended
from searchapp.text.tokens import Token, chunk_tokens, tokens

_SHORT = 300
"""Characters of a text that is cut one by one all the same: it is cut before the arrays are made."""
_MANY = 2000
"""From so many tokens on, the short ones are told apart all at once."""
_PACKED = 8
"""Letters of a token, of 8 bits, that make one number."""
_PLACES = 18
"""Binary digits of the number of places for words to look at."""
_MULTIPLIER = np.uint64(0x9E3779B97F4A7C15)
"""An odd number without a pattern, which spreads the words over the places."""
_LETTERS = 3
"""Letters that words are sifted by before they are looked at."""
_MASKS = (np.tri(_PACKED + 1, _PACKED, -1, np.uint8) * np.uint8(255)).reshape(-1).view(np.uint64)
"""The bits of the first 0 to 8 letters."""
_ODD_TOKENS = (bytes((NO_LETTER - 2,)), bytes((NO_LETTER - 1,)))
"""The kinds of which tokens of irregular chunks are made: two, since one may begin where the one before ends."""
_SIDES = bytes((*[0] * LETTER, *[1] * (NO_LETTER - 2 - LETTER), 2, 3, 1))
_BASES = BASE.tobytes()


class Cut(Protocol):
    """The tokens of a text by their numbers: from `starts` to `ends`, in code points. `joined` are the compounds, as
    (number, joined form, tokens they take up)."""

    @property
    def joined(self) -> list[tuple[int, str, int]]: ...
    @property
    def starts(self) -> Array: ...
    @property
    def ends(self) -> Array: ...
    def lacks(self, test: TokenTest) -> bool:
        """Whether it is seen at once that no token and no compound passes a test."""

    def passing(self, test: TokenTest) -> Array:
        """The numbers of the tokens that pass a test, rising."""


def cut(text: str, letters: bytearray | None = None) -> Cut:
    """The tokens of a text; `letters` are its kinds, where they are known and not needed any more."""
    return _OneByOne(text) if len(text) <= _SHORT else _AtOnce(text, letters or kinds(text))


class _OneByOne:
    """Of a text that is cut before arrays are made: a title, a name."""

    def __init__(self, text: str) -> None:
        self._text = text

    @cached_property
    def _tokens(self) -> list[Token]:
        return tokens(self._text)

    @cached_property
    def joined(self) -> list[tuple[int, str, int]]:
        return [(at, one.joined, one.parts) for at, one in enumerate(self._tokens) if one.joined]

    @cached_property
    def _letters(self) -> str:
        return fold(mended(whole(self._text))).translate(WITHIN_WORDS)

    def lacks(self, test: TokenTest) -> bool:
        return all(letters.translate(WITHIN_WORDS) not in self._letters for letters in test.starts or (test.key,))

    @cached_property
    def starts(self) -> Array:
        return np.array([one.start for one in self._tokens], np.int64)

    @cached_property
    def ends(self) -> Array:
        return np.array([one.end for one in self._tokens], np.int64)

    def passing(self, test: TokenTest) -> Array:
        text = self._text
        found = [at for at, one in enumerate(self._tokens) if test.passes(one.form, text[one.start : one.end])]
        return np.array(found, np.int64)


class _Chunk(NamedTuple):
    """An irregular chunk: its tokens written as kinds, their forms and words, and its compounds."""

    kinds: bytes
    words: list[tuple[str, str]]
    joined: list[tuple[int, str, int]]


@lru_cache(maxsize=1 << 14)
def _chunk(written: str) -> _Chunk:
    marked, words, joined = bytearray(len(written)), [], []
    for at, (form, first, last, compound, parts) in enumerate(chunk_tokens(written)):
        if compound:
            joined.append((at, compound, parts))
        words.append((form, written[first:last]))
        marked[first:last] = _ODD_TOKENS[at & 1] * (last - first)
    return _Chunk(bytes(marked), words, joined)


class _AtOnce:
    """Of a text whose irregular chunks alone are cut one by one."""

    def __init__(self, text: str, letters: bytearray) -> None:
        self._text = text
        self._odd_words: list[tuple[str, str]] = []
        """Of each token that was cut one by one its form and word."""
        self._letters = letters
        self._kinds = np.frombuffer(letters, np.uint8)
        compounds = self._cut_irregular(letters)
        blocks = list(self._blocks())
        self.starts, self.ends, self._firsts = (_whole([block[of] for block in blocks]) for of in range(3))
        self._odd = (self._firsts == 0).nonzero()[0]
        self.joined = [(int(self._odd[number]), joined, parts) for number, joined, parts in compounds]

    def _cut_irregular(self, letters: bytearray) -> list[tuple[int, str, int]]:
        """The compounds of irregular chunks, as `joined` but by their numbers among the tokens of such chunks.

        These tokens are written among the kinds, so that they are found there with the others.
        """
        compounds: list[tuple[int, str, int]] = []
        words, text, end = self._odd_words, self._text, 0
        for place in self._irregular():
            if place < end:
                continue
            start, end = letters.rfind(SPACE, 0, place) + 1, letters.find(SPACE, place)
            chunk = _chunk(text[start - AROUND : end - AROUND])
            letters[start:end] = chunk.kinds
            if chunk.joined:
                compounds += [(len(words) + at, joined, parts) for at, joined, parts in chunk.joined]
            words += chunk.words
        return compounds

    def _irregular(self) -> Iterator[int]:
        """Places among the kinds that make the chunks around them irregular, rising."""
        found = self._kinds
        for at in range(0, len(found), BLOCK):
            places = (found[at : at + BLOCK] - MARK < 2).nonzero()[0] + at
            within = np.minimum(found[places - 1], found[places + 1]) >= ODD
            yield from places[within | (found[places] == ODD)].tolist()

    def _blocks(self) -> Iterator[tuple[Array, Array, Array]]:
        """Block by block where tokens begin, where they have ended, and the first letter of every regular token, 0 for
        the others."""
        for at in range(0, len(self._kinds), BLOCK):
            block = self._kinds[at : at + BLOCK + 1]
            sides = np.frombuffer(self._letters[at : at + BLOCK + 1].translate(_SIDES), np.uint8)
            edges, inside = sides[1:] != sides[:-1], sides > 0
            begins, finishes = (edges & inside[1:]).nonzero()[0], (edges & inside[:-1]).nonzero()[0]
            here = at + 1 - AROUND
            yield begins + here, finishes + here, BASE.take(block[begins + 1])

    def __len__(self) -> int:
        return len(self.starts)

    def lacks(self, test: TokenTest) -> bool:
        return False

    def passing(self, test: TokenTest) -> Array:
        found = []
        if self._odd_words and len(odd := self._passing_odd(test)):
            found.append(odd)
        numbers = self._sifted(test)
        if len(numbers) > _MANY:
            table = _Table(test)
            passes = [self._passing_table(table, numbers[at : at + BLOCK]) for at in range(0, len(numbers), BLOCK)]
            found += [passed for passed, _ in passes]
            numbers = np.concatenate([rest for _, rest in passes])
        if len(numbers):
            text, starts, ends = self._text, self.starts[numbers].tolist(), self.ends[numbers].tolist()
            accepted = test.accepted
            within = zip(numbers.tolist(), starts, ends, strict=True)
            passed = [number for number, start, end in within if accepted[text[start:end]]]
            if passed:
                found.append(np.array(passed))
        if len(found) > 1:
            return merged(found)
        return found[0] if found else self.starts[:0]

    def _passing_table(self, table: "_Table", numbers: Array) -> tuple[Array, Array]:
        """Those of many regular tokens that pass, and those that the table cannot tell."""
        starts = self.starts[numbers] + AROUND
        sizes = self.ends[numbers] - self.starts[numbers]
        eights = np.ndarray((len(self._kinds) - _PACKED,), np.uint64, self._kinds, strides=(1,))
        front = eights[starts] & _MASKS[np.minimum(sizes, _PACKED)]
        back = eights[np.minimum(starts + _PACKED, len(eights) - 1)] & _MASKS[np.clip(sizes - _PACKED, 0, _PACKED)]
        told, passed = table.told(front, back)
        told &= sizes <= 2 * _PACKED
        return numbers[told & passed], numbers[~told]

    def _sifted(self, test: TokenTest) -> Array:
        """The regular tokens that may pass: those that begin as the test asks, or else that hold its key."""
        if test.starts:
            found = [self._beginning(_kinds_of(start)) for start in test.starts]
            return found[0] if len(found) == 1 else distinct(np.concatenate(found))
        return self._holding(_kinds_of(test.key)) if test.key else self._firsts.nonzero()[0]

    def _beginning(self, letters: list[int]) -> Array:
        numbers: Array = (self._firsts == letters[0]).nonzero()[0]
        for ahead, letter in enumerate(letters[1:_LETTERS], AROUND + 1):
            numbers = numbers[BASE.take(self._kinds.take(self.starts[numbers] + ahead)) == letter]
        return numbers

    def _holding(self, letters: list[int]) -> Array:
        blocks = range(0, len(self._kinds), BLOCK)
        folded = (np.frombuffer(self._letters[at : at + BLOCK].translate(_BASES), np.uint8) for at in blocks)
        places = _whole([(block == letters[0]).nonzero()[0] + at for at, block in zip(blocks, folded, strict=True)])
        for ahead, letter in enumerate(letters[1:], 1):
            places = places[BASE.take(self._kinds.take(places + ahead, mode="clip")) == letter]
        found = np.zeros(len(self), bool)
        found[self.starts.searchsorted(places - AROUND, "right") - 1] = True
        return found.nonzero()[0]

    def _passing_odd(self, test: TokenTest) -> Array:
        passes = {pair for pair in set(self._odd_words) if test.passes(*pair)}
        found: Array = self._odd[[word in passes for word in self._odd_words]] if passes else self._odd[:0]
        return found


def _kinds_of(folded: str) -> list[int]:
    return [KIND_OF.get(letter, NO_LETTER) for letter in folded]


def _whole(blocks: list[Array]) -> Array:
    return blocks[0] if len(blocks) == 1 else np.concatenate(blocks)


class _Table:
    """The words of a text that were looked at, each in a place that follows from its letters, and which of them pass.

    The first word of a place keeps it; others of the same place are not told.
    """

    def __init__(self, test: TokenTest) -> None:
        self._accepted = test.accepted
        self._words = np.zeros((1 << _PLACES, 2), np.uint64)
        self._passes = np.zeros(1 << _PLACES, bool)

    def told(self, front: Array, back: Array) -> tuple[Array, Array]:
        """Of words, by their first and next letters, which are told by the table, and which of those pass."""
        places = ((front * _MULTIPLIER ^ back) * _MULTIPLIER) >> np.uint64(64 - _PLACES)
        new = (self._words[places, 0] == 0).nonzero()[0]
        if len(new):
            taken = places[new]
            self._words[taken, 0], self._words[taken, 1] = front[new], back[new]
            taken = distinct(taken)
            letters = CODE.take(self._words[taken].view(np.uint8)).astype("<u2").tobytes().decode("utf-16-le")
            width = 2 * _PACKED
            words = [letters[at : at + width].rstrip("\0") for at in range(0, len(letters), width)]
            self._passes[taken] = [self._accepted[word] for word in words]
        told = (self._words[places, 0] == front) & (self._words[places, 1] == back)
        return told, self._passes[places]
