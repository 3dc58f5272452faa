"""A paragraph taken apart: its marked stretches, tokens, sentences and the candidates in each."""

from bisect import bisect_left
from dataclasses import dataclass
from typing import NamedTuple

from searchapp.article import Kind, Span
from searchapp.quotes.candidates import Candidate, Range
from searchapp.quotes.datelines import words_begin
from searchapp.quotes.lexicon import Lexicon
from searchapp.quotes.marks import Marked, Style, marked
from searchapp.quotes.particles import Surnames, join_particles
from searchapp.quotes.reported import EnglishFinder, cue_words
from searchapp.quotes.weights import weights
from searchapp.quotes.words import NO_WORDS, Words, masked, words_of
from searchapp.text.sentences import sentences

# a "sentence" of more tokens is none; it is read in parts, so that no pattern over it can blow up
_LONGEST = 300


class Passage(NamedTuple):
    """Words said: their span without marks, and the source and cue that govern them."""

    span: Span
    kind: Kind
    source: Span | None
    cue: Span | None
    confidence: float


class Governor(NamedTuple):
    """The attribution of a marked stretch; `confidence` says how it was found."""

    source: Span | None
    cue: Span | None
    confidence: float


@dataclass(slots=True)
class Paragraph:
    """A paragraph taken apart."""

    span: Span
    stretches: list[Marked]
    words: Words
    sentences: list[Range]
    candidates: list[list[Candidate]]
    finder: EnglishFinder | None = None


def taken_apart(text: str, span: Span, lexicon: Lexicon | None, style: Style, surnames: Surnames = ()) -> Paragraph:
    """The paragraph `span`; without a lexicon its marked stretches alone."""
    stretches = marked(text, span.start, span.end, style)
    if lexicon is None:
        return Paragraph(span, stretches, NO_WORDS, [], [])
    if lexicon.language != "en":
        from searchapp.quotes.insertions import uncovered

        stretches = uncovered(text, stretches, lexicon)
    filled = masked(text, span.start, span.end, stretches)
    cut = sentences(filled)
    words = words_of(filled, span.start, lexicon, {end for _, end in cut})
    ranges = []
    begin = words_begin(text, *span)
    for start, end in cut:
        first = bisect_left(words.starts, max(begin, span.start + start))
        last = bisect_left(words.starts, span.start + end)
        ranges += [Range(at, min(at + _LONGEST, last)) for at in range(first, last, _LONGEST)]
    if lexicon.language != "en":
        # English, the most of what is read, pays for no other finder
        from searchapp.quotes.clausal import ClausalFinder

        words = join_particles(words, lexicon, surnames)
        clausal = ClausalFinder(words, lexicon)
        return Paragraph(span, stretches, words, ranges, [clausal.candidates(*sentence) for sentence in ranges])
    if not stretches and cue_words(lexicon).isdisjoint(words.low):
        return Paragraph(span, stretches, words, ranges, [[] for _ in ranges])
    finder = EnglishFinder(words, lexicon, weights("en"))
    return Paragraph(span, stretches, words, ranges, [finder.candidates(*sentence) for sentence in ranges], finder)


def governor_of(words: Words, candidate: Candidate, confidence: float) -> Governor:
    """The attribution of a candidate by its places in the text."""
    source = span_of(words, candidate.source) if candidate.source is not None else None
    return Governor(source, span_of(words, candidate.cue), confidence)


def span_of(words: Words, part: Range) -> Span:
    """From the first word of a range to the end of its last, in the text."""
    return Span(words.starts[part.first], words.ends[part.last - 1])
