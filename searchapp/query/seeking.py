"""Where a word stands in a text, seen without cutting all of the text into tokens.

A word stands in a text a few times or not at all. So the words that begin as it does are looked for among the letters,
and chunks are cut only where marks stand within such a word. What that does not tell is left to `cutting`: a test that
names no beginning, words that are all over the text, and beginnings that marks may hide (`co-operation`).
"""

import re
from collections.abc import Sequence
from functools import cached_property, lru_cache

from searchapp.query.forms import TokenTest
from searchapp.query.kinds import AROUND, BASE, KIND_OF, MARK, NO_LETTER, ODD, SPACE, WITHIN_WORDS, kinds
from searchapp.text.tokens import chunk_tokens

_FEW, _SPARSE = 20, 128
"""So many words with a beginning are looked at, and one more for so many characters; and so many chunks with characters
of which nothing is known. Where there are more, cutting all at once is quicker."""
LONGEST = 1 << 20
"""Characters of the longest text to seek in: of a longer one some chunk or other must be cut, and so all is."""
_LONG = 1000
"""Characters of a chunk from which on it is no word, and cut with all others."""
_BASES = BASE.tobytes()
_MARKS = bytes((MARK,))
_LETTER = re.compile(rb"[^\0]")

Place = tuple[int, int]
"""From the first token to the last, in code points."""


@lru_cache(maxsize=512)
def _beginning(start: str) -> bytes:
    """The letters that a word begins with, without marks, behind something that is no letter; empty where there
    are none or they can begin within themselves, so that counting misses some."""
    letters = bytes(KIND_OF.get(letter, NO_LETTER) for letter in start.translate(WITHIN_WORDS))
    overlap = any(letters.startswith(letters[at:]) for at in range(1, len(letters)))
    return b"" if overlap or not letters else b"\0" + letters


class Letters:
    """The letters of a text, among which words are looked for."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._most = _FEW + len(text) // _SPARSE
        self.kinds = kinds(text)
        self._folded = self.kinds.translate(_BASES)

    @cached_property
    def _unmarked(self) -> bytearray:
        """The folded letters without the marks: each chunk has every beginning here that it has among `_folded`, and
        those besides that marks hide."""
        return self.kinds.translate(_BASES, _MARKS)

    def tells(self, test: TokenTest) -> bool:
        """Whether it may be told without cutting which tokens pass a test: it names their beginnings, which stand here
        not too often and are not hidden by marks."""
        return bool(test.starts) and all(map(self._shows, test.starts)) and self._odd_chunks is not None

    def _shows(self, start: str) -> bool:
        beginning, folded = _beginning(start), self._folded
        if not beginning or folded.count(beginning) > self._most:
            return False
        letters = beginning[1:]
        return len(letters) == 1 or folded.count(letters) == self._unmarked.count(letters)

    def run(self, tests: Sequence[TokenTest]) -> list[Place] | None:
        """Where neighbouring tokens pass these tests, which it all `tells`; a single one also by its joined form. None
        where it takes cutting all the same."""
        if len(tests) == 1:
            return self._passing(tests[0], joined=True)
        parts = []
        for test in tests:
            part = self._passing(test, joined=False)
            if not part:
                return part
            parts.append(part)
        return self.joined(parts)

    def joined(self, parts: Sequence[list[Place]]) -> list[Place] | None:
        """Where places of all parts follow one another with no token between; None where it takes cutting to tell."""
        found = parts[0]
        for part in parts[1:]:
            ends: dict[int, list[int]] = {}
            for start, end in part:
                ends.setdefault(start, []).append(end)
            followed = []
            for start, end in found:
                letter = _LETTER.search(self._folded, end + AROUND)
                following = letter.start() if letter else len(self.kinds)
                if self.kinds.find(ODD, end + AROUND, following) >= 0:
                    return None
                followed += [(start, last) for last in ends.get(following - AROUND, ())]
            found = followed
        return found

    def _passing(self, test: TokenTest, *, joined: bool) -> list[Place] | None:
        chunks, found = set(self._odd_chunks or ()), list[Place]()
        around, folded, text, accepted = self.kinds, self._folded, self._text, test.accepted
        for beginning in map(_beginning, test.starts):
            at = folded.find(beginning)
            while at >= 0:  # the letters, and one place before them, of a word as far as no mark stands in it
                end = folded.find(0, at + 1)
                if not (around[at] < MARK > around[end] or self._is_whole(at, end)):
                    chunks.add(self._chunk_at(end - 1))
                elif accepted[text[at + 1 - AROUND : end - AROUND]]:
                    found.append((at + 1 - AROUND, end - AROUND))
                at = folded.find(beginning, end)
        for chunk in chunks:
            if chunk[1] - chunk[0] > _LONG:
                return None
            found += self._passing_in(chunk, test, joined=joined)
        return found

    def _is_whole(self, first: int, end: int) -> bool:
        """Whether letters behind `first` and before `end` are a token: nothing on either side may belong to it."""
        around = self.kinds
        before, after = around[first], around[end]
        return not (
            before == ODD
            or after == ODD
            or (before == MARK and around[first - 1] >= ODD)
            or (after == MARK and around[end + 1] >= ODD)
        )

    def _passing_in(self, chunk: Place, test: TokenTest, *, joined: bool) -> list[Place]:
        first, last = chunk
        text = self._text[first:last]
        tokens, found = chunk_tokens(text), []
        for number, (form, start, end, compound, parts) in enumerate(tokens):
            if test.passes(form, text[start:end]):
                found.append((first + start, first + end))
            if joined and compound and test.accepts(compound, compound):
                found.append((first + start, first + tokens[number + parts - 1].end))
        return found

    @cached_property
    def _odd_chunks(self) -> list[Place] | None:
        """The chunks with characters of which nothing is known; None if they are many."""
        chunks: list[Place] = []
        at = self.kinds.find(ODD)
        while at >= 0:
            if len(chunks) == self._most:
                return None
            chunks.append(self._chunk_at(at))
            at = self.kinds.find(ODD, chunks[-1][1] + AROUND)
        return chunks

    def _chunk_at(self, at: int) -> Place:
        return self.kinds.rfind(SPACE, 0, at) + 1 - AROUND, self.kinds.find(SPACE, at) - AROUND
