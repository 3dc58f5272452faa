"""From a leaf of a query to the terms of a segment that it means.

A word means the terms with its form, and in each language those with its stem. A pattern means the terms whose form
it matches, joined forms among them.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from searchapp.engine.local.postings import PostingLists
from searchapp.engine.local.rows import EMPTY, Weighed, cut, summed
from searchapp.engine.local.segment import InvertedField, Segment, Titles
from searchapp.engine.local.vocabulary import JOINT
from searchapp.errors import QueryError
from searchapp.query.patterns import compile_pattern
from searchapp.query.tree import Exact, Fuzzy, Leaf, Regex, Wildcard, Word
from searchapp.text.stems import code_of
from searchapp.text.tokens import Piece, readings, stem

Array = NDArray[Any]

EXPANSION_LIMIT = 1024
"""Terms of one field and segment that a pattern may match."""


@dataclass(frozen=True)
class TermSet:
    """Terms that mean the same, in rows of the languages `spoken` (None: all). `listed` is the list of `stems` that
    holds them together, or -1."""

    terms: tuple[int, ...]
    spoken: Array | None = None
    listed: int = -1


def pieces_of(leaf: Word | Exact) -> tuple[tuple[Piece, ...], ...]:
    """The readings of a leaf."""
    return readings(leaf.text)


def word_sets(segment: Segment, field: InvertedField, piece: Piece, *, exact: bool) -> list[TermSet]:
    """The terms that a piece of a word means, its joined forms included."""
    whole = term_numbers(field, piece.form)
    if exact:
        return [TermSet(whole)] if whole else []
    sets: list[TermSet] = []
    covered: set[int] = set()
    codes: dict[str, list[int]] = {}
    for number, language in enumerate(segment.languages):
        codes.setdefault(code_of(language, piece.word), []).append(number)
    for code, numbers in codes.items():
        found = field.stem_lexicon.find(f"{code}{JOINT}{stem(piece.word, code)}")
        if found is None:
            continue
        terms = tuple(field.stem_terms(found).tolist())
        listed = field.stem_list(found) - 1
        spoken = None
        if len(codes) > 1 and listed >= 0:
            spoken = np.zeros(len(segment.languages), bool)
            spoken[numbers] = True
        sets.append(TermSet(terms, spoken, listed))
        covered.update(terms)
    rest = tuple(term for term in whole if term not in covered)
    return [*sets, TermSet(rest)] if rest else sets


def term_numbers(field: InvertedField, form: str) -> tuple[int, ...]:
    """The terms with this form: the plain one and the joined ones."""
    plain = field.terms.lower(form.encode("utf-8", "surrogatepass"))
    numbers = []
    for number in range(plain, min(plain + 8, len(field.terms))):
        term = field.terms.term(number)
        if term != form and not term.startswith(form + JOINT):
            break
        numbers.append(number)
    return tuple(numbers)


def pattern_set(field: InvertedField, leaf: Wildcard | Fuzzy | Regex) -> list[TermSet]:
    """The terms that a pattern matches. Raises QueryError when there are too many."""
    pattern = compile_pattern(leaf)
    first, last = field.terms.span(pattern.prefix)
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
    return QueryError(
        f"“{typed}” matches {count} different words, more than {EXPANSION_LIMIT}",
        "write more of its letters",
        query=typed,
    )


def width(field: InvertedField, term: int) -> int:
    """How many tokens a term takes up."""
    joined = field.terms.term(term).partition(JOINT)[2]
    return int(joined) if joined.isdecimal() else 1


def postings(segment: Segment, field: InvertedField, sets: list[TermSet], languages: Array | None) -> Weighed:
    """The rows in which any of the terms stands, and how often. `languages` is the language of each row."""
    return summed(list(_lists(segment, field, sets, languages)), field.rows)


def _lists(segment: Segment, field: InvertedField, sets: list[TermSet], languages: Array | None) -> Iterator[Weighed]:
    for found in sets:
        if found.listed >= 0:
            yield weighed(field.stems, found.listed)
            continue
        for term in found.terms:
            listed = weighed(field.forms, term)
            yield listed if found.spoken is None or languages is None else cut(listed, found.spoken[languages])


def title_postings(field: InvertedField, sets: list[TermSet], languages: Array | None) -> Weighed:
    """The same over titles alone."""
    return summed(list(_title_lists(field, sets, languages)), field.rows)


def _title_lists(field: InvertedField, sets: list[TermSet], languages: Array | None) -> Iterator[Weighed]:
    for found in sets:
        if found.listed >= 0:
            yield _title(field.stem_titles, found.listed)
            continue
        for term in found.terms:
            listed = _title(field.titles, term)
            yield listed if found.spoken is None or languages is None else cut(listed, found.spoken[languages])


def weighed(lists: PostingLists, number: int) -> Weighed:
    """A posting list."""
    return Weighed(lists.rows(number), lists.counts(number))


def _title(titles: Titles, number: int) -> Weighed:
    at = titles.find(number)
    return EMPTY if at is None else weighed(titles.lists, at)


def is_pattern(leaf: Leaf) -> bool:
    """Whether a leaf looks at forms by a pattern."""
    return isinstance(leaf, Wildcard | Fuzzy | Regex)
