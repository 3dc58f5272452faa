"""A running text to be matched: a title, a body, the words of a quote, a name."""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cached_property, partial
from typing import NamedTuple

import numpy as np

from searchapp.article import PARAGRAPH_BREAK
from searchapp.query.cutting import Cut, cut
from searchapp.query.forms import TokenTest, token_tests
from searchapp.query.kinds import Array
from searchapp.query.rising import among, merged
from searchapp.query.seeking import LONGEST, Letters, Place
from searchapp.query.spans import NOWHERE, Spans
from searchapp.query.tree import Leaf, Phrase
from searchapp.text.sentence_ends import ends_of_long
from searchapp.text.sentences import ends

_SHORT = 5_000
"""Characters up to which all sentences are parted at once, whichever matter."""
_LONG = 30_000
"""Characters from which on sentences are parted sooner all at once."""
_MOST = 0.5
"""The share of paragraphs with sentences to part from which on those of all are."""


class Run(NamedTuple):
    """Neighbouring tokens `[start, end)`, by their positions."""

    start: int
    end: int


_RUN: Callable[[tuple[int, int]], Run] = partial(tuple.__new__, Run)
# What `Run._make` does, at a third of its cost.


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

    @property
    def longest(self) -> int:
        """The tokens of the longest one."""
        return int((self.ends - self.starts).max(initial=0))

    def listed(self) -> list[Run]:
        """One by one."""
        return list(map(_RUN, zip(self.starts.tolist(), self.ends.tolist(), strict=True)))


class Stream:
    """A text with its tokens, read when they are asked for."""

    def __init__(self, text: str, language: str | None = None) -> None:
        self.text = text
        self.language = language
        self._runs: dict[Leaf, Runs] = {}
        self._sentences = np.zeros(0, np.int64)

    @cached_property
    def cut(self) -> Cut:
        """All tokens of the text."""
        sought: Letters | None = self.__dict__.pop("_letters", None)
        return cut(self.text, sought.kinds if sought else None)

    def units_of(self, tokens: Array, unit: str) -> Array:
        """Where the sentence (`S`) or paragraph (`P`) ends in which each of these tokens begins."""
        starts = self.cut.starts.take(tokens)
        unit_ends = self.unit_ends(unit, starts)
        return unit_ends.take(unit_ends.searchsorted(starts, "right"))

    def unit_ends(self, unit: str, starts: Array) -> Array:
        """Where paragraphs (`P`) end, or sentences (`S`), rising: those of the paragraphs in which these characters
        stand, and maybe of others."""
        if unit == "P":
            return self._paragraph_ends
        if not self.is_short:
            return self._sentence_ends(starts)
        if not len(self._sentences):
            self._sentences = np.array([*ends(self.text, 0, len(self.text)), len(self.text)])
        return self._sentences

    @property
    def is_short(self) -> bool:
        """Whether all sentences are parted sooner than it is told in which paragraphs they matter."""
        return len(self.text) <= _SHORT

    @cached_property
    def _paragraph_ends(self) -> Array:
        breaks = [found.end() for found in re.finditer(PARAGRAPH_BREAK, self.text)]
        return np.array([*breaks, len(self.text)], np.int64)

    def _sentence_ends(self, starts: Array) -> Array:
        """Each paragraph is read once, together with those beside it that are wanted, too."""
        told = self._told
        if told.all():
            return self._sentences
        wanted = np.zeros(len(told) + 2, bool)
        wanted[self._paragraph_ends.searchsorted(starts, "right") + 1] = True
        wanted[1:-1] &= ~told
        if wanted.any():
            if wanted.mean() > _MOST:
                wanted[1:-1] = ~told
            told |= wanted[1:-1]
            edges = (wanted[1:] != wanted[:-1]).nonzero()[0]
            bounds = np.concatenate(([0], self._paragraph_ends))[edges].reshape(-1, 2).tolist()
            self._sentences = merged([self._sentences, *_sentence_ends(self.text, bounds)])
        return self._sentences

    @cached_property
    def _told(self) -> Array:
        """For each paragraph whether its sentences are known."""
        return np.zeros(len(self._paragraph_ends), bool)

    def spans_of(self, runs: Runs) -> Spans:
        """The characters from the first token of each run to its last."""
        return Spans(self.cut.starts[runs.starts], self.cut.ends[runs.ends - 1])

    def seen(self, node: Leaf | Phrase) -> Spans | None:
        """Where a leaf or a phrase without slop stands, each place once; None where it takes cutting to tell."""
        if "cut" in self.__dict__ or len(self.text) > LONGEST:
            return None
        leaves = node.parts if isinstance(node, Phrase) else (node,)
        readings = [token_tests(leaf, self.language) for leaf in leaves]
        if not all(self._letters.tells(test) for reading in readings for tests in reading for test in tests):
            return None
        parts = []
        for reading in readings:
            places = self._seen(reading)
            if not places:
                return None if places is None else NOWHERE
            parts.append(places)
        found = self._letters.joined(parts)
        if not found:
            return None if found is None else NOWHERE
        ordered = sorted(set(found))
        return Spans(np.array([start for start, _ in ordered]), np.array([end for _, end in ordered]))

    def _seen(self, reading: Sequence[Sequence[TokenTest]]) -> list[Place] | None:
        found: list[Place] = []
        for tests in reading:
            places = self._letters.run(tests)
            if places is None:
                return None
            found += places
        return found

    @cached_property
    def _letters(self) -> Letters:
        return Letters(self.text)

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
        first = tests[0]
        if any(map(self.cut.lacks, tests)):
            return Runs.together([])
        starts = self.cut.passing(first)
        if len(tests) > 1:
            for ahead, test in enumerate(tests[1:], 1):
                starts = starts[among(starts + ahead, self.cut.passing(test))]
            return Runs(starts, starts + len(tests))
        found = Runs(starts, starts + 1)
        joined = [(at, at + parts) for at, form, parts in self.cut.joined if first.accepts(form, form)]
        return Runs.together([found, Runs(*np.array(joined, np.int64).T)]) if joined else found


def _sentence_ends(text: str, bounds: Iterable[tuple[int, int]]) -> Iterator[Array]:
    """Where the sentences of some stretches of a text end."""
    listed: list[int] = []
    for start, stop in bounds:
        if stop - start > _LONG:
            yield ends_of_long(text, start, stop)
        else:
            listed += ends(text, start, stop)
        listed.append(stop)
    yield np.array(listed)
