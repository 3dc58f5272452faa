"""All tokens of a text at once, as arrays.

Where no chunk is *irregular* (see `finding`), a token is a run of letters and digits, and its form is that run in lower
case. So the runs are found in the whole text at once, and only irregular chunks are cut one by one.
"""

from collections.abc import Callable, Sequence
from functools import cached_property
from typing import Any

import numpy as np
from numpy.typing import NDArray

from searchapp.article import Span
from searchapp.query.forms import TokenTest
from searchapp.text.tokens import FORM_LIMIT, chunk_tokens, tokens

Array = NDArray[Any]

_SHORT = 300
"""Characters of a text that is cut one by one all the same: it is cut before the arrays are made."""
_BLOCK = 1 << 20
"""Characters whose kinds are looked up at once."""
_MANY = 2000
"""From so many tokens on, the short ones are told apart all at once."""
_PACKED = 4
"""Letters of a token, of 16 bits, that make one number."""
_LETTERS = 3
"""Letters that words are sifted by before they are looked at."""
_WORD = np.zeros(1 << 16, bool)
"""Whether a code point of regular chunks is part of a word."""
_WORD[[code for code in range(128) if chr(code).isalnum()]] = True
_WORD[[0x0404, 0x0406, 0x0407, 0x0454, 0x0456, 0x0457, *range(0x0410, 0x0450)]] = True


class Cut:
    """The tokens of a text by their numbers: from `starts` to `ends`, in code points. Those numbered `odd` were cut one
    by one, with the forms `forms`. `joined` are the compounds, as (number, joined form, tokens they take up).

    `lower` is the text in lower case, None if that has another length; `irregular` gives the irregular chunks."""

    def __init__(self, text: str, lower: str | None, irregular: Callable[[], Sequence[Span]]) -> None:
        self._text, self._lower = text, lower or text
        self.forms: list[str] = []
        self.joined: list[tuple[int, str, int]] = []
        self._codes: Array = np.zeros(0, np.uint16)
        if lower is None or len(text) <= _SHORT:
            self._cut_one_by_one()
        else:
            self._cut_at_once(irregular())

    def _cut_one_by_one(self) -> None:
        found = tokens(self._text)
        self.starts = np.array([token.start for token in found], np.int64)
        self.ends = np.array([token.end for token in found], np.int64)
        self.odd = np.arange(len(found))
        self.forms = [token.form for token in found]
        self.joined = [(at, token.joined, token.parts) for at, token in enumerate(found) if token.joined]

    def _cut_at_once(self, irregular: Sequence[Span]) -> None:
        self._codes = _codes(self._lower)
        inside = np.zeros(len(self._codes) + 2, bool)
        for at in range(0, len(self._codes), _BLOCK):
            block = self._codes[at : at + _BLOCK]
            inside[at + 1 : at + 1 + len(block)] = _WORD.take(block)
        odd_starts: list[int] = []
        odd_ends: list[int] = []
        compounds: list[tuple[int, str, int]] = []
        for start, end in irregular:
            inside[start + 1 : end + 1] = False
            for form, first, last, joined, parts in chunk_tokens(self._text[start:end]):
                if joined:
                    compounds.append((len(self.forms), joined, parts))
                self.forms.append(form)
                odd_starts.append(start + first)
                odd_ends.append(start + last)
        edges = np.flatnonzero(inside[1:] != inside[:-1])
        starts, ends = edges[::2], edges[1::2]
        before = np.searchsorted(starts, odd_starts)
        self.odd = before + np.arange(len(before))
        self.starts, self.ends = np.insert(starts, before, odd_starts), np.insert(ends, before, odd_ends)
        self.joined = [(int(self.odd[number]), joined, parts) for number, joined, parts in compounds]

    def __len__(self) -> int:
        return len(self.starts)

    @cached_property
    def _regular(self) -> Array:
        """The numbers of the tokens that are runs of letters."""
        return np.delete(np.arange(len(self)), self.odd)

    @cached_property
    def _firsts(self) -> Array:
        """The first letter of every regular token, 0 for the others."""
        letters = self._codes[self.starts]
        letters[self.odd] = 0
        return letters

    def passing(self, test: TokenTest) -> Array:
        """The numbers of the tokens that pass a test, rising."""
        numbers = self._sifted(test)
        found = [self._passing_odd(test)]
        if len(numbers) > _MANY:
            is_short = self.ends[numbers] - self.starts[numbers] <= _PACKED
            found.append(self._passing_packed(test, numbers[is_short]))
            numbers = numbers[~is_short]
        lower, starts, ends = self._lower, self.starts[numbers].tolist(), self.ends[numbers].tolist()
        words = [lower[start:end] for start, end in zip(starts, ends, strict=True)]
        good = {word for word in set(words) if test.accepts(word[:FORM_LIMIT], word)}
        if good:
            found.append(numbers[[word in good for word in words]])
        return np.sort(np.concatenate(found)) if len(found) > 1 else found[0]

    def _passing_packed(self, test: TokenTest, numbers: Array) -> Array:
        """Those of short tokens that pass a test: a word that recurs is looked at once, its letters as one number."""
        starts, ends = self.starts[numbers], self.ends[numbers]
        packed = np.zeros(len(numbers), np.uint64)
        for ahead in range(_PACKED):
            letters = self._codes.take(starts + ahead, mode="clip").astype(np.uint64)
            packed = packed << np.uint64(16) | np.where(starts + ahead < ends, letters, np.uint64(0))
        _, firsts, words = np.unique(packed, return_index=True, return_inverse=True)
        distinct = [
            self._lower[start:end] for start, end in zip(starts[firsts].tolist(), ends[firsts].tolist(), strict=True)
        ]
        passes = np.array([test.accepts(word, word) for word in distinct], bool)
        found: Array = numbers[passes[words]]
        return found

    def _sifted(self, test: TokenTest) -> Array:
        """The regular tokens that may pass: those that begin as the test asks, or else that hold its key."""
        if not test.key or not len(self._codes):
            return self._regular
        if test.start:
            numbers = np.flatnonzero(self._firsts == ord(test.start[0]))
            return numbers[self._read(self.starts[numbers] + 1, test.start[1:_LETTERS])]
        places = np.flatnonzero(self._codes == ord(test.key[0]))
        places = places[self._read(places + 1, test.key[1:])]
        held = np.searchsorted(self.starts, places, "right") - 1
        found = np.zeros(len(self), bool)
        found[held[(held >= 0) & (places < self.ends[held])]] = True
        found[self.odd] = False
        return np.flatnonzero(found)

    def _read(self, places: Array, letters: str) -> Array:
        """The numbers of those places where these letters stand."""
        numbers = np.arange(len(places))
        for ahead, letter in enumerate(letters):
            kept = self._codes.take(places + ahead, mode="clip") == ord(letter)
            places, numbers = places[kept], numbers[kept]
        return numbers

    def _passing_odd(self, test: TokenTest) -> Array:
        text, accepts = self._text, test.accepts
        places = zip(self.forms, self.starts[self.odd].tolist(), self.ends[self.odd].tolist(), strict=True)
        passes = [accepts(form, text[start:end]) for form, start, end in places]
        return self.odd[passes] if passes else self.odd

    def joined_passing(self, accepts: Callable[[str, str], bool]) -> list[tuple[int, int]]:
        """The compounds that pass a test, as (number of the first token, tokens they take up)."""
        return [(number, parts) for number, joined, parts in self.joined if accepts(joined, joined)]


def _codes(text: str) -> Array:
    """The code points of a text; those of no regular word may be another of their kind."""
    if text.isascii():
        return np.frombuffer(text.encode(), np.uint8)
    codes = np.frombuffer(text.encode("utf-16-le", "surrogatepass"), np.uint16)
    if len(codes) > len(text):
        codes = np.minimum(np.frombuffer(text.encode("utf-32-le", "surrogatepass"), np.uint32), 0xFFFF).astype(
            np.uint16
        )
    return codes
