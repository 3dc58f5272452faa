"""Short texts looked through as one: most of what it costs to seek a word in a text is to begin.

The texts stand one behind another in a stream of their own, and what is found there is told of the text in which it
stands.
"""

from collections.abc import Sequence
from itertools import accumulate, pairwise

import numpy as np

from searchapp.query.shown import shown
from searchapp.query.spans import NOWHERE, Spans
from searchapp.query.stream import Stream
from searchapp.query.tree import Leaf, Phrase

_LONGEST = 1 << 14
"""Characters of a text that is looked through with others: for a longer one to begin is little."""
_MOST = 64
"""Texts that are looked through together."""
_BETWEEN = "\n"


def streams(texts: Sequence[str], language: str | None) -> list[Stream]:
    """A stream of each of these texts in one language. The short ones are looked through together."""
    found: list[Stream] = []
    for at in range(0, len(texts), _MOST):
        sheaf = _Sheaf([text if len(text) <= _LONGEST else "" for text in texts[at : at + _MOST]], language)
        found += [
            _Bound(sheaf, number, text, language) if len(text) <= _LONGEST else Stream(text, language)
            for number, text in enumerate(texts[at : at + _MOST])
        ]
    return found


class _Sheaf:
    """Texts in one language, known by their numbers."""

    def __init__(self, texts: Sequence[str], language: str | None) -> None:
        self._texts = texts
        self._whole = Stream(_BETWEEN.join(texts), language)
        self._seen: dict[Leaf | Phrase, list[Spans]] = {}

    def seen(self, node: Leaf | Phrase, number: int) -> Spans:
        """Where a leaf or a phrase without slop stands in one of the texts."""
        parts = self._seen.get(node)
        if parts is None:
            found = self._whole.seen(node)
            if found is None:
                found = self._whole.spans_of(shown(node, self._whole).runs)
            parts = self._seen[node] = self._parted(found)
        return parts[number]

    def _parted(self, found: Spans) -> list[Spans]:
        """What stands in each of the texts."""
        begins = np.array([0, *accumulate(len(text) + len(_BETWEEN) for text in self._texts)])
        owners = begins.searchsorted(found.starts, "right") - 1
        within = found.ends < begins.take(owners + 1)
        if not within.all():  # a phrase that goes on from one text into the next
            found, owners = Spans(found.starts[within], found.ends[within]), owners[within]
        bases = begins.take(owners)
        starts, ends = found.starts - bases, found.ends - bases
        at = owners.searchsorted(np.arange(len(begins))).tolist()
        stretches = [slice(first, last) if first < last else None for first, last in pairwise(at)]
        return [NOWHERE if here is None else Spans(starts[here], ends[here]) for here in stretches]


class _Bound(Stream):
    """A text of a sheaf."""

    def __init__(self, sheaf: _Sheaf, number: int, text: str, language: str | None) -> None:
        super().__init__(text, language)
        self._sheaf, self._number = sheaf, number

    def seen(self, node: Leaf | Phrase) -> Spans:
        return self._sheaf.seen(node, self._number)
