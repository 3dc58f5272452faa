"""Finding a word in a text without cutting all of it into tokens.

Only chunks (runs without white space) in which the word can stand are cut: those that hold the letters that all its
forms share, and the *irregular* ones, whose forms may not be seen in their letters: accents and other signs that fold
to something else, and marks within a word (`co-operation`, `U.S.`).
"""

import re
from collections.abc import Iterable, Iterator
from functools import cached_property

from searchapp.article import Span
from searchapp.query.cutting import Cut
from searchapp.query.forms import TokenTest
from searchapp.text.tokens import chunk_tokens

# Of the characters named, each folds to its lower case or stands between words.
_MARKS = r"'’‘`´.\-"
_IRREGULAR = re.compile(
    rf"[^\x00-&(-,/-_a-\x7f\xa0\u0404\u0406\u0407\u0410-\u044f\u0454\u0456\u0457“”„«»–—…•]"
    rf"(?:(?<=[^{_MARKS}])|(?<=\w[{_MARKS}])(?=\w))"
)

_COST = 120
"""Characters of a text that are cut in the time in which a word is looked at."""


class Finder:
    """A text in which words are to be found."""

    def __init__(self, text: str) -> None:
        self._text = text

    @cached_property
    def _lower(self) -> str | None:
        lower = self._text.lower()
        return lower if len(lower) == len(self._text) else None

    @cached_property
    def cut(self) -> Cut:
        """All tokens of the text."""
        return Cut(self._text, self._lower, lambda: self._irregular)

    @cached_property
    def _irregular(self) -> list[Span]:
        return list(self._chunks(found.start() for found in _IRREGULAR.finditer(self._text)))

    def spans(self, runs: Iterable[tuple[TokenTest, ...]]) -> list[Span] | None:
        """Where a token passes one of the tests, sorted; None when these tests need all tokens, or so many that cutting
        the whole text takes less time."""
        tests = [run[0] for run in runs if len(run) == 1 and run[0].key]
        lower = self._lower
        if len(tests) != sum(1 for _ in runs) or lower is None:
            return None
        if sum(lower.count(test.key) for test in tests) * _COST > len(lower):
            return None
        found: set[Span] = set()
        for test in tests:
            for chunk in self._chunks(self._holding(test.key)):
                found.update(self._passing(chunk, test))
            for chunk in self._irregular:
                found.update(self._passing(chunk, test))
        return sorted(found)

    def _holding(self, key: str) -> Iterator[int]:
        lower = self._lower
        assert lower is not None
        at = lower.find(key)
        while at >= 0:
            yield at
            at = lower.find(key, at + 1)

    def _chunks(self, places: Iterator[int]) -> Iterator[Span]:
        """The chunks in which these places lie, each once."""
        text, size = self._text, len(self._text)
        end = 0
        for at in places:
            if at < end or text[at].isspace():
                continue
            start = at
            while start > end and not text[start - 1].isspace():
                start -= 1
            end = at + 1
            while end < size and not text[end].isspace():
                end += 1
            yield Span(start, end)

    def _passing(self, chunk: Span, test: TokenTest) -> Iterator[Span]:
        text = self._text[chunk.start : chunk.end]
        cut = chunk_tokens(text)
        for number, (form, start, end, joined, parts) in enumerate(cut):
            if test.accepts(form, text[start:end]):
                yield Span(chunk.start + start, chunk.start + end)
            if joined and test.accepts(joined, joined):
                yield Span(chunk.start + start, chunk.start + cut[number + parts - 1].end)
