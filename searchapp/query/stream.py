"""A running text to be matched: a title, a body, the words of a quote, a name."""

import re
from functools import cached_property
from typing import NamedTuple

from searchapp.article import PARAGRAPH_BREAK, Span
from searchapp.query.finding import Finder
from searchapp.query.forms import TokenTest, token_tests
from searchapp.query.tree import Leaf
from searchapp.text.sentences import sentences
from searchapp.text.tokens import Token, tokens


class Run(NamedTuple):
    """Neighbouring tokens `[start, end)`, by their positions."""

    start: int
    end: int


class Stream:
    """A text with its tokens, read when they are asked for."""

    def __init__(self, text: str, language: str | None = None) -> None:
        self.text = text
        self.language = language
        self._runs: dict[Leaf, list[Run]] = {}
        self._quick: dict[Leaf, list[Span] | None] = {}

    @cached_property
    def tokens(self) -> list[Token]:
        """All tokens of the text."""
        return tokens(self.text)

    @cached_property
    def sentence_of(self) -> list[int]:
        """The number of the sentence in which each token begins."""
        return self._units([span.end for span in sentences(self.text)])

    @cached_property
    def paragraph_of(self) -> list[int]:
        """The number of the paragraph in which each token begins."""
        ends = [found.start() for found in re.finditer(PARAGRAPH_BREAK, self.text)]
        return self._units([*ends, len(self.text)])

    def _units(self, ends: list[int]) -> list[int]:
        units, at = [], 0
        for token in self.tokens:
            while at < len(ends) and ends[at] <= token.start:
                at += 1
            units.append(at)
        return units

    def spans(self, leaf: Leaf) -> list[Span]:
        """The spans of a leaf's places, sorted: without reading all tokens where the leaf allows that."""
        quick = None if self.is_cut else self.quick_spans(leaf)
        if quick is not None:
            return quick
        return [self.span(run) for run in self.runs(leaf)]

    @property
    def is_cut(self) -> bool:
        """Whether all tokens have been read already."""
        return "tokens" in self.__dict__

    def quick_spans(self, leaf: Leaf) -> list[Span] | None:
        """The spans of a leaf found without reading all tokens; None where that cannot be."""
        if leaf not in self._quick:
            self._quick[leaf] = self._finder.spans(token_tests(leaf, self.language))
        return self._quick[leaf]

    @cached_property
    def _finder(self) -> Finder:
        return Finder(self.text)

    def span(self, run: Run) -> Span:
        """The characters from a run's first token to its last."""
        return Span(self.tokens[run.start].start, self.tokens[run.end - 1].end)

    def runs(self, leaf: Leaf) -> list[Run]:
        """Where a leaf stands, in order of the start, each place once."""
        found = self._runs.get(leaf)
        if found is None:
            places = {run for tests in token_tests(leaf, self.language) for run in self._found(tests)}
            found = self._runs[leaf] = sorted(places)
        return found

    def _found(self, tests: tuple[TokenTest, ...]) -> list[Run]:
        text, key, accepts = self.text, tests[0].key, tests[0].accepts
        starts = [
            at
            for at, (form, start, end, _, _) in enumerate(self.tokens)
            if key in form and accepts(form, text[start:end])
        ]
        if len(tests) == 1:
            return [Run(at, at + 1) for at in starts] + self._found_joined(tests[0])
        last = len(self.tokens) - len(tests)
        return [
            Run(at, at + len(tests))
            for at in starts
            if at <= last and all(self._accepts(test, at + ahead) for ahead, test in enumerate(tests))
        ]

    def _accepts(self, test: TokenTest, at: int) -> bool:
        token = self.tokens[at]
        return test.accepts(token.form, self.text[token.start : token.end])

    def _found_joined(self, test: TokenTest) -> list[Run]:
        return [
            Run(at, at + token.parts)
            for at, token in enumerate(self.tokens)
            if token.joined and test.accepts(token.joined, token.joined)
        ]
