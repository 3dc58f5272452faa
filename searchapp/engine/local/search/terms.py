"""From a leaf of a query to the terms of a segment that it means.

A word means the terms with its form, and in each language those with its stem. A pattern means the terms whose form
it matches, joined forms among them.
"""

from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

from searchapp.engine.local.search.rows import EMPTY, Weighed, cut, summed
from searchapp.engine.local.segments.postings import PostingLists
from searchapp.engine.local.segments.segment import InvertedField, Segment, Titles
from searchapp.engine.local.segments.vocabulary import JOINT
from searchapp.errors import QueryError
from searchapp.query.patterns import compile_pattern
from searchapp.query.rising import among
from searchapp.query.tree import Fuzzy, Regex, Wildcard
from searchapp.records import dataclass
from searchapp.text.tokens import Piece, stem

Array = NDArray[Any]

EXPANSION_LIMIT = 1024
"""Terms of one field and segment that a pattern may match; the words with one beginning are not so limited."""

_REMEMBERED = 256
"""Patterns whose terms are remembered."""
_MANY = 6
"""From so many terms on, their lists are read at once."""


@dataclass(frozen=True)
class TermSet:
    """Terms that mean the same, in rows of the languages `spoken` (None: all), those `anywhere` in all rows. `listed`
    is the list of `stems` that holds them together, or -1."""

    terms: Sequence[int]
    spoken: Array | None = None
    listed: int = -1
    anywhere: Sequence[int] = ()


TermTables = Mapping[int, Array | None]
"""Terms, each with a table of the languages in which it is meant (None: all)."""


def term_tables(sets: Sequence[TermSet]) -> TermTables:
    """The terms of any of these sets, each once."""
    found: dict[int, Array | None] = {}
    for group in sets:
        for term in group.terms:
            table = None if term in group.anywhere else group.spoken
            known = found.get(term, table)
            found[term] = None if table is None or known is None else known | table
    return found


def word_sets(segment: Segment, field: InvertedField, piece: Piece, *, exact: bool) -> list[TermSet]:
    """The terms that a piece of a word means, its joined forms included."""
    whole = term_numbers(field, piece.form)
    if exact:
        return [TermSet(whole)] if whole else []
    sets: list[TermSet] = []
    covered: set[int] = set()
    codes = segment.codes(piece.word)
    for made, wanted in _stems_of(piece.word, tuple(codes)):
        for code, terms, listed in _stemmed(field, made):
            if code in wanted:
                sets.append(TermSet(terms, codes[code] if len(codes) > 1 and listed >= 0 else None, listed, whole))
                covered.update(terms)
    rest = tuple(term for term in whole if term not in covered)
    return [*sets, TermSet(rest)] if rest else sets


@lru_cache(maxsize=_REMEMBERED)
def _stems_of(word: str, codes: tuple[str, ...]) -> tuple[tuple[str, frozenset[str]], ...]:
    """The stems of a word in some languages, each with the languages in which it has it; segments share them."""
    found: dict[str, set[str]] = {}
    for code in codes:
        found.setdefault(stem(word, code), set()).add(code)
    return tuple((made, frozenset(of)) for made, of in found.items())


def _stemmed(field: InvertedField, made: str) -> Iterator[tuple[str, Sequence[int], int]]:
    """For each language of a stem its code, the terms that have it, and the list that it has, or -1."""
    start = f"{made}{JOINT}".encode("utf-8", "surrogatepass")
    first, names = field.stem_lexicon.run(start, lambda name: name.startswith(start))
    if names:
        yield from zip(
            [name[len(start) :].decode("utf-8", "surrogatepass") for name in names],
            *field.stems_from(first, len(names)),
            strict=True,
        )


def term_numbers(field: InvertedField, form: str) -> range:
    """The terms with this form: the plain one and the joined ones."""
    plain = form.encode("utf-8", "surrogatepass")
    joined = plain + JOINT.encode()
    first, terms = field.terms.run(plain, lambda term: term == plain or term.startswith(joined))
    return range(first, first + len(terms))


def pattern_set(field: InvertedField, leaf: Wildcard | Fuzzy | Regex) -> list[TermSet]:
    """The terms that a pattern matches. Raises QueryError when there are too many."""
    pattern = compile_pattern(leaf)
    first, last = field.terms.span(pattern.prefix)
    if isinstance(leaf, Wildcard) and leaf.pattern.rstrip("*").isalnum() and leaf.pattern.endswith("*"):
        return [TermSet(range(first, last))] if first < last else []
    terms = field.terms.terms(first, last)
    forms = [term.partition(JOINT)[0] for term in terms]
    matching = set(pattern.select(forms))
    numbers = tuple(first + at for at, form in enumerate(forms) if form in matching)
    if len(numbers) > EXPANSION_LIMIT:
        raise too_many(leaf, len(numbers))
    return [TermSet(numbers)] if numbers else []


def too_many(leaf: Wildcard | Fuzzy | Regex, count: int) -> QueryError:
    """The error for a pattern that means too many words."""
    typed = leaf.text if isinstance(leaf, Fuzzy) else leaf.pattern
    mend = "write more of its letters" if typed.strip("*?") else "say how many words stand between, as in: a W/1 b"
    return QueryError(f"“{typed}” matches {count} different words, more than {EXPANSION_LIMIT}", mend, query=typed)


def postings(field: InvertedField, sets: list[TermSet]) -> Weighed:
    """The rows in which any of the terms stands, and how often."""
    return summed(list(_lists(field, sets)), field.rows)


def summed_sizes(field: InvertedField, sets: list[TermSet]) -> int:
    """The rows of all lists of the terms together."""
    return sum(
        field.stems.size(found.listed) if found.listed >= 0 else sum(map(field.forms.size, found.terms))
        for found in sets
    )


def _lists(field: InvertedField, sets: list[TermSet]) -> Iterator[Weighed]:
    for found in sets:
        if found.listed >= 0:
            yield weighed(field.stems, found.listed)
            continue
        if len(found.terms) >= _MANY and found.spoken is None:
            yield _added(field.forms, found.terms, field.rows)
            continue
        for term in found.terms:
            listed = weighed(field.forms, term)
            yield listed if found.spoken is None else cut(listed, found.spoken[field.languages])


def _added(lists: PostingLists, terms: Sequence[int], size: int) -> Weighed:
    """The rows of any of many terms, with their counts added up."""
    if isinstance(terms, range):
        found = lists.span(terms.start, terms.stop)
    else:
        found = lists.lists(np.asarray(terms, np.int64))
    total = np.bincount(found.rows, found.counts, minlength=size)
    rows = (total > 0).nonzero()[0]
    return Weighed(rows.astype(np.uint16), total[rows].astype(np.int32))


def title_postings(field: InvertedField, sets: list[TermSet]) -> Weighed:
    """The same over titles alone."""
    return summed(list(_title_lists(field, sets)), field.rows)


def _title_lists(field: InvertedField, sets: list[TermSet]) -> Iterator[Weighed]:
    for found in sets:
        if found.listed >= 0:
            yield _title(field.stem_titles, found.listed)
            continue
        if len(found.terms) >= _MANY and found.spoken is None:
            first, last = field.titles.between(min(found.terms), max(found.terms) + 1)
            titled: Sequence[int] = range(first, last)
            if not isinstance(found.terms, range):
                titled = (first + among(field.titles.of[first:last], np.sort(found.terms)).nonzero()[0]).tolist()
            if len(titled):
                yield _added(field.titles.lists, titled, field.rows)
            continue
        for term in found.terms:
            listed = _title(field.titles, term)
            yield listed if found.spoken is None else cut(listed, found.spoken[field.languages])


def weighed(lists: PostingLists, number: int) -> Weighed:
    """A posting list."""
    return Weighed(*lists.read(number))


def _title(titles: Titles, number: int) -> Weighed:
    at = titles.find(number)
    return EMPTY if at is None else weighed(titles.lists, at)
