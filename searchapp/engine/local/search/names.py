"""Values of names across segments: under their canonical names, and put to conditions once each."""

import re
from collections.abc import Callable, Mapping, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from searchapp.engine.local.segments.segment import Segment
from searchapp.query.tree import Exact, Leaf, Phrase, Value, Word
from searchapp.text.folding import HYPHENS, fold
from searchapp.text.tokens import readings

Array = NDArray[Any]
_REMEMBERED = 64
_JOINTS = re.compile(rf"['.{HYPHENS}]")


class Names:
    """The values of columns of all segments. `labels` gives for a column the canonical names of values."""

    def __init__(self, labels: Mapping[str, Mapping[str, str]]) -> None:
        self._labels = labels
        self._values: dict[tuple[str, str], list[str]] = {}
        self._everywhere: dict[str, list[str]] = {}
        self._numbers: dict[tuple[str, str], Array] = {}
        self._tables: dict[tuple[str, str, object], Array] = {}

    def of(self, segment: Segment, column: str) -> list[str]:
        """The values of a column in a segment, under their canonical names."""
        key = (segment.name, column)
        found = self._values.get(key)
        if found is None:
            labels = self._labels.get(column, {})
            found = self._values[key] = [labels.get(value, value) for value in segment.values(column)]
        return found

    def joins(self, column: str) -> bool:
        """Whether different values of a column may have one canonical name."""
        return bool(self._labels.get(column))

    def everywhere(self, column: str, segments: Sequence[Segment]) -> list[str]:
        """The canonical names of a column in all segments; `numbers` says which each value of one has."""
        found = self._everywhere.get(column)
        if found is None:
            known: dict[str, int] = {}
            for segment in segments:
                listed = [known.setdefault(value, len(known)) for value in self.of(segment, column)]
                self._numbers[segment.name, column] = np.array(listed, np.int64)
            found = self._everywhere[column] = list(known)
        return found

    def numbers(self, segment: Segment, column: str) -> Array:
        """For each value of a column in a segment its number in `everywhere`, which was asked for before."""
        return self._numbers[segment.name, column]

    def canonical(self, column: str, value: str) -> str:
        """The canonical name of a value."""
        return self._labels.get(column, {}).get(value, value)

    def table(self, segment: Segment, column: str, node: Leaf | Phrase | Value) -> Array:
        """For each value of a column in a segment, whether it meets a condition."""
        key = (segment.name, column, node)
        found = self._tables.get(key)
        if found is None:
            if len(self._tables) > _REMEMBERED:
                self._tables.clear()
            found = self._tables[key] = self.meets(node, self.of(segment, column))
        return found

    def meets(self, node: Leaf | Phrase | Value, values: Sequence[str]) -> Array:
        """For each of these values, whether it meets a condition."""
        if isinstance(node, Value):
            wanted = whole(node.value)
            return np.fromiter((whole(value) == wanted for value in values), bool, len(values))
        from searchapp.query.places import places
        from searchapp.query.stream import Stream

        likely = _likely(node)
        return np.fromiter((likely(value) and bool(places(node, Stream(value))) for value in values), bool, len(values))


def _likely(node: Leaf | Phrase) -> Callable[[str], bool]:
    """Whether a value may meet a condition: of a plain word it must hold the letters."""
    if not isinstance(node, (Word, Exact)):
        return lambda value: True
    wanted = [[piece.form for piece in run] for run in readings(node.text)]

    def likely(value: str) -> bool:
        bare = _JOINTS.sub("", fold(value))
        return any(all(_JOINTS.sub("", form) in bare for form in run) for run in wanted)

    return likely


def whole(value: str) -> str:
    """A whole value as `field:="…"` compares it: folded, its spaces single."""
    return " ".join(fold(value).split())
