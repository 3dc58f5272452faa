"""Looking things up: an article by its id or path, words by their likeness."""

from collections.abc import Iterator, Sequence
from math import log10

import numpy as np

from searchapp.engine.local.segments.columns import split_path
from searchapp.engine.local.segments.lexicon import Lexicon
from searchapp.engine.local.segments.segment import Segment
from searchapp.engine.local.segments.vocabulary import JOINT
from searchapp.query.patterns import edit_distance
from searchapp.text.folding import fold

_DISTANCE = 2
"""Edits from a word to one that it may have meant, at most."""
_SHORT = 4
"""Letters: in a word of no more, two others make any word of it."""
_TIMES_COMMONER = 100
"""How many times commoner a word must be that is one edit further away, to be as likely what was meant: slips of two
letters are rarer than those of one, but a name of the news is likelier than a slip that somebody printed."""


def row_of(segments: Sequence[Segment], wanted: str) -> int | None:
    """The row of an article's id, of `FILE`, `FILE#2`, `FILE.jsonl#LINE`; later segments first."""
    for segment in reversed(segments):
        row = _by_id(segment, wanted)
        if row is None:
            row = _by_path(segment, wanted)
        if row is not None:
            return segment.base + row
    return None


def rows_of_id(segment: Segment, wanted: str) -> Iterator[int]:
    """The rows of a segment that have an id, deleted ones among them."""
    at = segment.ids.lower(wanted.encode("utf-8", "surrogatepass"))
    while at < len(segment.ids) and segment.ids.term(at) == wanted:
        yield int(segment.column("id.row").item(at))
        at += 1


def _by_id(segment: Segment, wanted: str) -> int | None:
    return next((row for row in rows_of_id(segment, wanted) if _lives(segment, row)), None)


def _by_path(segment: Segment, wanted: str) -> int | None:
    for file, number in dict.fromkeys(((wanted, 1), split_path(wanted, 1))):
        known = Lexicon(segment.file, "path.value").find(file)
        if known is None:
            continue
        chosen = (segment.column("path") == known + 1) & (segment.column("path.number") == number)
        for row in np.flatnonzero(chosen).tolist():
            if _lives(segment, row):
                return int(row)
    return None


def _lives(segment: Segment, row: int) -> bool:
    return segment.alive is None or bool(segment.alive[row])


def nearest_words(segments: Sequence[Segment], word: str, limit: int) -> list[str]:
    """Words within an edit distance of 2, of short words of 1, that begin with the same letter: near and common ones
    first."""
    wanted = fold(word)
    allowed = _DISTANCE if len(wanted) > _SHORT else 1
    found: dict[str, list[int]] = {}
    for segment in segments:
        field = segment.text
        first, last = field.terms.span(wanted[:1])
        for number, term in enumerate(field.terms.terms(first, last), first):
            if abs(len(term) - len(wanted)) > allowed or JOINT in term or term == wanted:
                continue
            if term in found:
                found[term][1] += field.forms.size(number)
            elif (distance := edit_distance(wanted, term, allowed)) <= allowed:
                found[term] = [distance, field.forms.size(number)]
    unlikely = {term: distance * log10(_TIMES_COMMONER) - log10(count) for term, (distance, count) in found.items()}
    return sorted(found, key=lambda term: (unlikely[term], term))[:limit]
