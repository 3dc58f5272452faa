"""A running text to be matched: a title, a body, the words of a quote, a name."""

import re
from collections.abc import Callable, Sequence
from functools import cached_property, partial
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from searchapp.article import PARAGRAPH_BREAK, Span
from searchapp.query.cutting import Cut
from searchapp.query.finding import Finder, as_span
from searchapp.query.forms import TokenTest, token_tests
from searchapp.query.tree import Leaf
from searchapp.text.sentences import sentences

Array = NDArray[Any]


class Run(NamedTuple):
    """Neighbouring tokens `[start, end)`, by their positions."""

    start: int
    end: int


_RUN: Callable[[tuple[int, int]], Run] = partial(tuple.__new__, Run)
# What `Run._make` does, as `as_span`.


class Runs(NamedTuple):
    """Runs as arrays, by start and then end, each once."""

    starts: Array
    ends: Array

    @classmethod
    def of(cls, starts: Array, ends: Array) -> "Runs":
        """Runs put in order, each once."""
        order = np.lexsort((ends, starts))
        starts, ends = starts[order], ends[order]
        fresh = np.ones(len(starts), bool)
        fresh[1:] = (starts[1:] != starts[:-1]) | (ends[1:] != ends[:-1])
        return cls(starts[fresh], ends[fresh])

    @classmethod
    def together(cls, parts: "list[Runs]") -> "Runs":
        """The runs of all parts."""
        filled = [part for part in parts if len(part.starts)]
        if len(filled) == 1:
            return filled[0]
        if not filled:
            return cls(np.zeros(0, np.int64), np.zeros(0, np.int64))
        return cls.of(np.concatenate([one.starts for one in filled]), np.concatenate([one.ends for one in filled]))

    def kept(self, chosen: Array) -> "Runs":
        """Those for which the table is true."""
        return Runs(self.starts[chosen], self.ends[chosen])

    def listed(self) -> list[Run]:
        """One by one."""
        return list(map(_RUN, zip(self.starts.tolist(), self.ends.tolist(), strict=True)))


class Stream:
    """A text with its tokens, read when they are asked for."""

    def __init__(self, text: str, language: str | None = None) -> None:
        self.text = text
        self.language = language
        self._runs: dict[Leaf, Runs] = {}
        self._quick: dict[Leaf, list[Span] | None] = {}
        self._finder = Finder(text)

    @property
    def cut(self) -> Cut:
        """All tokens of the text."""
        return self._finder.cut

    def units_of(self, tokens: Array, unit: str) -> Array:
        """The number of the sentence (`S`) or paragraph (`P`) in which each of these tokens begins."""
        ends = self._sentence_ends if unit == "S" else self._paragraph_ends
        return np.searchsorted(ends, self.cut.starts[tokens], "right")

    @cached_property
    def _sentence_ends(self) -> Array:
        return np.array([span.end for span in sentences(self.text)], np.int64)

    @cached_property
    def _paragraph_ends(self) -> Array:
        ends = [found.start() for found in re.finditer(PARAGRAPH_BREAK, self.text)]
        return np.array([*ends, len(self.text)], np.int64)

    def spans(self, leaf: Leaf) -> list[Span]:
        """The spans of a leaf's places, sorted: without reading all tokens where the leaf allows that."""
        quick = None if self.is_cut else self.quick_spans(leaf)
        return self.spans_of(self.found(leaf)) if quick is None else quick

    @property
    def is_cut(self) -> bool:
        """Whether all tokens have been read already."""
        return "cut" in self._finder.__dict__

    def quick_spans(self, leaf: Leaf) -> list[Span] | None:
        """The spans of a leaf found without reading all tokens; None where that cannot be or takes longer."""
        if leaf not in self._quick:
            self._quick[leaf] = self._finder.spans(token_tests(leaf, self.language))
        return self._quick[leaf]

    def quick_phrase(self, leaves: Sequence[Leaf]) -> list[Span] | None:
        """The spans of leaves that follow each other with nothing between, found in the same way."""
        found = self.quick_spans(leaves[0])
        for leaf in leaves[1:]:
            if not found:
                break
            following = self.quick_spans(leaf)
            found = None if following is None else self._finder.followed(found, following)
        return found

    def few_spans(self, leaf: Leaf) -> list[Span] | None:
        """The same; None too where there may be so many that they narrow nothing."""
        return self.quick_spans(leaf) if self._finder.has_few(token_tests(leaf, self.language)) else None

    def span(self, run: Run) -> Span:
        """The characters from a run's first token to its last."""
        return Span(int(self.cut.starts[run.start]), int(self.cut.ends[run.end - 1]))

    def spans_of(self, runs: Runs) -> list[Span]:
        """The characters of runs."""
        starts, ends = self.cut.starts[runs.starts], self.cut.ends[runs.ends - 1]
        return list(map(as_span, zip(starts.tolist(), ends.tolist(), strict=True)))

    def runs(self, leaf: Leaf) -> list[Run]:
        """Where a leaf stands, in order of the start, each place once."""
        return self.found(leaf).listed()

    def found(self, leaf: Leaf) -> Runs:
        """The same as arrays."""
        known = self._runs.get(leaf)
        if known is None:
            readings = token_tests(leaf, self.language)
            known = self._runs[leaf] = Runs.together([self._found(tests) for tests in readings])
        return known

    def _found(self, tests: tuple[TokenTest, ...]) -> Runs:
        cut = self.cut
        starts = cut.passing(tests[0])
        if len(tests) == 1:
            found = Runs(starts, starts + 1)
            joined = cut.joined_passing(tests[0].accepts)
            if not joined:
                return found
            first, parts = np.array(joined, np.int64).T
            return Runs.together([found, Runs(first, first + parts)])
        for ahead, test in enumerate(tests[1:], 1):
            starts = starts[np.isin(starts + ahead, cut.passing(test), assume_unique=True)]
        return Runs(starts, starts + len(tests))
