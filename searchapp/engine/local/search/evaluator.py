"""A syntax tree over a segment: which rows it holds for.

Nodes are worked out over whole posting lists at once. A `Reader` is one segment in the course of one search: it
remembers what leaves came to, since an answer, its scores and its facets all ask for them.
"""

from collections.abc import Callable, Mapping
from typing import Any

import numpy as np
from numpy.typing import NDArray

from searchapp.engine.local.search import facts, phrases, spans
from searchapp.engine.local.search.memory import Memory
from searchapp.engine.local.search.names import Names
from searchapp.engine.local.search.rows import (
    EMPTY,
    NOTHING,
    Weighed,
    complement,
    difference,
    everything,
    intersection,
    places,
    union,
)
from searchapp.engine.local.search.spans import Places
from searchapp.engine.local.search.terms import (
    TermSet,
    pattern_set,
    postings,
    summed_sizes,
    title_postings,
    word_sets,
)
from searchapp.engine.local.segments.arrays import narrow
from searchapp.engine.local.segments.segment import InvertedField, Segment
from searchapp.query.rising import distinct
from searchapp.query.tree import (
    HEAD_FIELDS,
    MAIN_FIELDS,
    Among,
    And,
    AtLeast,
    Dates,
    Everything,
    Exact,
    Has,
    Is,
    Leaf,
    Like,
    Near,
    Node,
    Not,
    OneQuote,
    Or,
    Phrase,
    Same,
    Undated,
    Value,
    Word,
    field_of,
    has_places,
    is_any_word,
)
from searchapp.text.tokens import Piece, readings

Array = NDArray[Any]
RowsOf = Callable[[Node], Array]
Alternative = list[list[TermSet]]
"""One reading of a word: the terms that each of its tokens, one or several, may be."""
_BROAD = 16
"""A word that stands in more than one row of so many has its rows as a table, too."""
_PLAIN_TERMS = 64
"""Terms that a word of a phrase may mean for each to be looked up by itself."""


class Reader:
    """A segment in the course of one search. `marks` and `likes` are what the search knows of all rows: tables for
    `is:`, and for each `like:` node the rows it means and how like they are, up to 1."""

    def __init__(
        self,
        segment: Segment,
        names: Names,
        memory: Memory,
        marks: Mapping[str, Array],
        likes: Mapping[Like, tuple[Array, Array]] | None = None,
    ) -> None:
        self.segment, self.names, self.marks, self.likes = segment, names, marks, likes or {}
        self._memory = memory
        self.articles = _TextSpace(segment, segment.text, memory)
        self._quotes: _TextSpace | None = None

    @property
    def quotes(self) -> "_TextSpace":
        """The words of quotes."""
        if self._quotes is None:
            self._quotes = _TextSpace(self.segment, self.segment.said, self._memory)
        return self._quotes

    def with_likeness(self, scores: Array, rows: Array) -> Array:
        """The scores of these rows, and how like the rows are to the articles of `like:`, all together."""
        if not self.likes:
            return scores
        found = np.zeros(self.segment.documents)
        for like, likeness in self.likes.values():
            found[like] += likeness
        return scores + found[rows]

    def rows(self, node: Node) -> Array:
        """The rows that a node holds for, deleted ones among them."""
        return self._combined(node, self._article_rows, self.segment.documents)

    def quote_rows(self, node: Node) -> Array:
        """The quotes that the part of a `OneQuote` holds for."""
        return self._combined(node, self._quote_rows, self.segment.quotes)

    def _combined(self, node: Node, leaf: RowsOf, size: int) -> Array:
        if isinstance(node, And):
            return self._all(node, leaf, size)
        if isinstance(node, Or):
            return self._any(node, leaf, size)
        if isinstance(node, Not):
            return complement(self._combined(node.part, leaf, size), size)
        return leaf(node)

    def _all(self, node: And, leaf: RowsOf, size: int) -> Array:
        wanted = [(part, self._combined(part, leaf, size)) for part in node.parts if not isinstance(part, Not)]
        wanted.sort(key=lambda one: len(one[1]))
        found = wanted[0][1] if wanted else everything(size)
        for part, rows in wanted[1:]:
            table = self._table(part, rows, leaf, size)
            found = intersection(found, rows, size) if table is None else found[table.take(found)]
        for other in node.parts:
            if isinstance(other, Not) and len(found):
                found = difference(found, self._combined(other.part, leaf, size), size)
        return found

    def _any(self, node: Or, leaf: RowsOf, size: int) -> Array:
        sets = [(part, self._combined(part, leaf, size)) for part in node.parts]
        tables = [self._table(part, rows, leaf, size) for part, rows in sets]
        if all(table is None for table in tables):
            return union([rows for _, rows in sets], size)
        mask = np.zeros(size, bool)
        for (_, rows), table in zip(sets, tables, strict=True):
            if table is None:
                mask[places(rows)] = True
            else:
                mask |= table
        return mask.nonzero()[0].astype(np.uint16)

    def _table(self, node: Node, rows: Array, leaf: RowsOf, size: int) -> Array | None:
        """For every row whether a word that stands in many of them stands there; None for other nodes."""
        if len(rows) * _BROAD < size or not has_places(node):
            return None
        key = (self.segment.name, leaf.__name__, node)
        table: Array | None = self._memory.get(key)
        if table is None:
            table = np.zeros(size, bool)
            table[places(rows)] = True
            self._memory.put(key, table)
        return table

    def _article_rows(self, node: Node) -> Array:
        if has_places(node):
            return self.articles.weighed(node).rows
        if isinstance(node, Like):
            return self.likes[node][0] if node in self.likes else NOTHING
        key = (self.segment.name, node)
        rows: Array | None = self._memory.get(key)
        if rows is None:
            rows = self._known(node)
            self._memory.put(key, rows)
        return rows

    def _known(self, node: Node) -> Array:
        """The rows for which a node about other things than running text holds."""
        segment = self.segment
        if isinstance(node, Everything):
            return facts.all_rows(segment)
        if isinstance(node, AtLeast):
            return self._at_least(node)
        if isinstance(node, OneQuote):
            quotes = self.quote_rows(node.part)
            return distinct(segment.quote_owner[quotes]) if len(quotes) else NOTHING
        if isinstance(node, (Dates, Undated)):
            return facts.dated(segment, node)
        if isinstance(node, Has):
            return facts.having(segment, node)
        if isinstance(node, Among):
            return facts.among(segment, node)
        if isinstance(node, Is):
            return facts.marked(segment, self.marks, node)
        if isinstance(node, (Leaf, Phrase, Value)):
            return facts.named(segment, self.names, node)
        raise TypeError(f"{type(node).__name__} is no part of an article")

    def _at_least(self, node: AtLeast) -> Array:
        if not has_places(node.leaf):
            return self.rows(node.leaf) if node.count <= 1 else NOTHING
        rows, counts = self.articles.weighed(node.leaf)
        if counts is None:
            return rows if node.count <= 1 else NOTHING
        return rows[counts >= node.count]

    def _quote_rows(self, node: Node) -> Array:
        if has_places(node):
            return self.quotes.weighed(node).rows
        if isinstance(node, (Leaf, Phrase, Value)):
            return facts.quotes_named(self.segment, self.names, node)
        raise TypeError(f"{type(node).__name__} is no part of a quote")


class _TextSpace:
    """Words of an inverted field in the course of one search."""

    def __init__(self, segment: Segment, field: InvertedField, memory: Memory) -> None:
        self.segment, self.field = segment, field
        self._memory = memory
        self._weighed: dict[Node, Weighed] = {}
        self._sets: dict[tuple[str, bool, str], list[TermSet]] = {}

    def weighed(self, node: Node) -> Weighed:
        """The rows in which a leaf, phrase or proximity stands, and how often."""
        found = self._weighed.get(node)
        if found is None:
            key = (self.segment.name, self.field.prefix, node)
            found = self._memory.get(key)
            if found is None:
                rows, counts = self._stands(node)
                found = Weighed(rows, None if counts is None else narrow(counts))
                self._memory.put(key, found)
            self._weighed[node] = found
        return found

    def frequency(self, word: Word) -> int:
        """In how many rows a word stands. Of one that is cut in several every row is looked at; of others the lengths
        of the lists are added up, in which a row that two of them have counts twice."""
        alternatives = self.alternatives(word)
        if len(alternatives) != 1 or len(alternatives[0]) != 1:
            return len(self.weighed(word).rows)
        return min(self.field.rows, summed_sizes(self.field, alternatives[0][0]))

    def _stands(self, node: Node) -> Weighed:
        if isinstance(node, Phrase):
            found = self._plain_phrase(node)
            if found is not None:
                return Weighed(*spans.counted(self._in_field(found, node)))
        alternatives = self.alternatives(node) if isinstance(node, Leaf) else None
        if alternatives is None or any(len(run) != 1 for run in alternatives) or len(alternatives) > 1:
            return Weighed(*spans.counted(self.places(node, self._candidates(node))))
        if not alternatives:
            return EMPTY
        sets = alternatives[0][0]
        field = field_of(node)
        if field in HEAD_FIELDS:
            return title_postings(self.field, sets)
        whole = postings(self.field, sets)
        if field not in MAIN_FIELDS:
            return whole
        return _without(whole, title_postings(self.field, sets), self.field.rows)

    def _plain_phrase(self, node: Phrase) -> Places | None:
        """Where a phrase of plain words stands, or None if it is no such phrase."""
        if node.slop is not None:
            return None
        parts = {}
        for number, leaf in enumerate(node.parts):
            if is_any_word(leaf):
                continue
            runs = self.alternatives(leaf)
            if not runs:
                return spans.NOWHERE
            if len(runs) > 1 or len(runs[0]) > 1 or sum(len(group.terms) for group in runs[0][0]) > _PLAIN_TERMS:
                return None
            parts[number] = runs[0][0]
        parted = {number: phrases.parted(self.field, part) for number, part in parts.items()}
        short = {number: part for number, (part, _) in parted.items()}
        found = phrases.plain_phrase(self.field, short, len(node.parts))
        rows = [longer for _, longer in parted.values() if longer is not None]
        if rows:
            wanted = np.zeros(self.field.rows, bool)
            wanted[union(rows, self.field.rows)] = True
            found = spans.together([found, self._places(node, wanted)])
        return found

    def titles(self, leaf: Leaf) -> Weighed:
        """The rows in whose title a leaf of one token stands, and how often."""
        key = (self.segment.name, "title", leaf)
        found: Weighed | None = self._memory.get(key)
        if found is None:
            found = self._titled(leaf)
            self._memory.put(key, found)
        return found

    def _titled(self, leaf: Leaf) -> Weighed:
        alternatives = self.alternatives(leaf)
        found = [title_postings(self.field, run[0]) for run in alternatives if len(run) == 1]
        return found[0] if found else EMPTY

    def alternatives(self, leaf: Leaf) -> list[Alternative]:
        """The readings of a leaf."""
        if not isinstance(leaf, (Word, Exact)):
            return [[pattern_set(self.field, leaf)]]
        exact = isinstance(leaf, Exact)
        runs = [[self._word(piece, exact) for piece in run] for run in readings(leaf.text)]
        return [run for run in runs if all(run)]

    def _word(self, piece: Piece, exact: bool) -> list[TermSet]:
        key = (piece.form, exact, piece.word)
        found = self._sets.get(key)
        if found is None:
            found = self._sets[key] = word_sets(self.segment, self.field, piece, exact=exact)
        return found

    def _candidates(self, node: Node) -> Array:
        """Rows that hold all that a node needs: more than it stands in, found without looking at places."""
        size = self.field.rows
        if isinstance(node, Leaf):
            runs = [self._common([postings(self.field, sets).rows for sets in run]) for run in self.alternatives(node)]
            return union(runs, size)
        if isinstance(node, Or):
            return union([self._candidates(part) for part in node.parts], size)
        if isinstance(node, (Phrase, Near, Same)):
            asked = [part for part in node.parts if not (isinstance(node, Phrase) and is_any_word(part))]
            return self._common([self._candidates(part) for part in asked])
        raise TypeError(f"{type(node).__name__} has no place in a text")

    def _common(self, sets: list[Array]) -> Array:
        found, *rest = sorted(sets, key=len)
        for rows in rest:
            found = intersection(found, rows, self.field.rows)
        return found

    def places(self, node: Node, rows: Array) -> Places:
        """Where a node stands in these rows."""
        wanted = np.zeros(self.field.rows, bool)
        wanted[rows] = True
        return self._in_field(self._places(node, wanted), node)

    @staticmethod
    def _in_field(found: Places, node: Node) -> Places:
        """Those places that are in the field that a node is about."""
        field = field_of(node)
        if field in HEAD_FIELDS or field in MAIN_FIELDS:
            found = found.kept((found.starts & spans.BODY > 0) == (field in MAIN_FIELDS))
        return found

    def _places(self, node: Node, wanted: Array, *, every: bool = False) -> Places:
        """Where a node stands in rows for which the table is true; a `Near`, if not `every` one, with the nearest."""
        if isinstance(node, Leaf):
            return spans.together([self._run(run, wanted) for run in self.alternatives(node)])
        if isinstance(node, Or):
            return spans.together([self._places(part, wanted, every=every) for part in node.parts])
        if isinstance(node, Phrase) and node.slop is None:
            return self._phrase(node, wanted)
        if isinstance(node, Same):
            begins = spans.unit_begins(self.field, node.unit, np.flatnonzero(wanted))
            return spans.same([self._places(part, wanted) for part in node.parts], begins)
        from searchapp.engine.local.search.proximity import proximate  # few queries need the matcher that it loads

        assert isinstance(node, (Phrase, Near))
        return proximate(node, [self._places(part, wanted, every=True) for part in node.parts], every=every)

    def _phrase(self, node: Phrase, wanted: Array) -> Places:
        parts = {at: self._places(part, wanted) for at, part in enumerate(node.parts) if not is_any_word(part)}
        found = spans.phrase(parts)
        before, behind = min(parts), len(node.parts) - 1 - max(parts)
        return spans.widened(self.field, found, before, behind) if before or behind else found

    def _run(self, run: Alternative, wanted: Array) -> Places:
        return spans.phrase({at: spans.term_places(self.field, sets, wanted) for at, sets in enumerate(run)})


def _without(whole: Weighed, less: Weighed, size: int) -> Weighed:
    """The counts of `whole` less those of `less`, and the rows in which any is left."""
    left = np.zeros(size, np.int32)
    left[whole.rows] = 1 if whole.counts is None else whole.counts
    left[less.rows] -= 1 if less.counts is None else less.counts
    rows = (left > 0).nonzero()[0]
    return Weighed(rows.astype(np.uint16), left[rows])
