"""Values of names across segments: under their canonical names, and put to conditions once each.

What reads names is loaded where one is asked for: most queries ask for none.
"""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from searchapp.engine.local.segments.segment import Segment
from searchapp.query.forms import Named, named, whole
from searchapp.query.tree import Exact, Leaf, Phrase, Value, Word, is_any_word

if TYPE_CHECKING:
    from searchapp.engine.local.search.listing import Listing

Array = NDArray[Any]
_REMEMBERED = 64
"""Conditions whose answers are remembered."""


class Names:
    """The values of columns of all segments. `labels` gives for a column the canonical names of values."""

    def __init__(self, labels: Mapping[str, Mapping[str, str]]) -> None:
        self._labels = labels
        self._values: dict[tuple[str, str], list[str]] = {}
        self._everywhere: dict[str, list[str]] = {}
        self._numbers: dict[tuple[str, str], Array] = {}
        self._again: dict[tuple[str, str], tuple[Array, Array]] = {}
        self._listings: dict[tuple[str, str], Listing] = {}
        self._tables: dict[tuple[str, str, object], Array] = {}
        self._others: dict[tuple[str, object], tuple[str, ...]] = {}

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

    def again(self, segment: Segment, column: str) -> tuple[Array, Array]:
        """The rows in which a column of several has values under a name that an earlier value of the row has, and those
        values, by their numbers: an article that prints two names of one speaker counts once."""
        key = (segment.name, column)
        found = self._again.get(key)
        if found is None:
            table = self._numbers[key]
            shared = (np.bincount(table, minlength=1) > 1).take(table)
            values = segment.column(column)
            at = shared.take(values).nonzero()[0] if shared.any() else np.zeros(0, np.int64)
            rows, numbers = segment.owners(column)[0].take(at), values.take(at)
            named = rows.astype(np.int64) * len(table) + table.take(numbers)
            order = named.argsort(kind="stable")
            named = named[order]
            surplus = order[1:][named[1:] == named[:-1]]
            found = self._again[key] = rows[surplus], numbers[surplus]
        return found

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
            found = self._tables[key] = _met(node, self.of(segment, column), self._listing(segment, column))
        return found

    def others(self, column: str, node: Leaf | Phrase | Value, segments: Sequence[Segment]) -> tuple[str, ...]:
        """The canonical names that do not meet a condition themselves, but of which another name does; for a body
        also under names that stand nowhere: the United Nations, where papers write ООН."""
        key = (column, node)
        if key not in self._others:
            labels = self._labels.get(column, {})
            met = self.meets(node, list(labels))
            found = {name for name, meets in zip(labels.values(), met.tolist(), strict=True) if meets}
            if column == "speaker" and (body := _body(node)) is not None:
                from searchapp.quotes.speakers.bodies.body_names import body_key

                found.update(name for name in self.everywhere(column, segments) if body_key(name) == body)
            named = sorted(found)
            met = self.meets(node, named)
            if len(self._others) > _REMEMBERED:
                self._others.clear()
            self._others[key] = tuple(name for name, meets in zip(named, met.tolist(), strict=True) if not meets)
        return self._others[key]

    def _listing(self, segment: Segment, column: str) -> "Listing":
        key = (segment.name, column)
        found = self._listings.get(key)
        if found is None:
            from searchapp.engine.local.search.listing import Listing

            found = self._listings[key] = Listing(self.of(segment, column))
        return found

    def meets(self, node: Leaf | Phrase | Value, values: Sequence[str]) -> Array:
        """For each of these values, whether it meets a condition."""
        from searchapp.engine.local.search.listing import Listing

        return _met(node, values, Listing(values))


def _body(node: Leaf | Phrase | Value) -> str | None:
    """The listed body that a condition names as a whole."""
    from searchapp.quotes.speakers.bodies.body_names import body_key

    match node:
        case Word(text) | Exact(text) | Value(_, text):
            return body_key(text)
        case Phrase(parts, None) if all(isinstance(part, Word) for part in parts):
            return body_key(" ".join(part.text for part in parts if isinstance(part, Word)))
    return None


def _met(node: Leaf | Phrase | Value, values: Sequence[str], listing: "Listing") -> Array:
    if isinstance(node, Value):
        return listing.equal(whole(node.value))
    from searchapp.query.places import places
    from searchapp.query.stream import Stream

    found = _likely(node, listing)
    if is_any_word(node):
        return found
    for number in np.flatnonzero(found).tolist():
        found[number] = bool(places(node, Stream(values[number])))
    return found


def _likely(node: Leaf | Phrase, listing: "Listing") -> Array:
    """The values that may meet a condition; it takes cutting them to words to tell."""
    if isinstance(node, Phrase):
        parts: Array = np.logical_and.reduce([_likely(part, listing) for part in node.parts])
        return parts
    if not isinstance(node, (Word, Exact)):
        return listing.every()
    runs: list[Array] = [np.logical_and.reduce([_holding(word, listing) for word in run]) for run in named(node)]
    found = ~listing.every()
    for run in runs:
        found |= run
    return found


def _holding(word: Named, listing: "Listing") -> Array:
    held = listing.holding(word.form)
    return held | listing.spelt(word.key) if word.key else held
