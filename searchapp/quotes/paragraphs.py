"""Paragraphs taken apart: their marked stretches, tokens, sentences and the candidates in each."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

from searchapp.article import Kind, Span
from searchapp.patterns import compiled
from searchapp.quotes.candidates import Candidate, Range
from searchapp.quotes.datelines import words_begin
from searchapp.quotes.english.inner_commas import join_names
from searchapp.quotes.english.reported import EnglishFinder
from searchapp.quotes.lexicon import HEAD_FIRST, Lexicon
from searchapp.quotes.marks import Marked, Style, marked, running_on
from searchapp.quotes.speakers.people.capital_heads import without_heads
from searchapp.quotes.speakers.people.particles import Surnames, join_particles
from searchapp.quotes.weights import weights
from searchapp.quotes.words import BREAK, FILL, FILL_SMALL, NO_WORDS, Words, masked, words_of
from searchapp.records import dataclass
from searchapp.text.sentences import ends

if TYPE_CHECKING:
    from searchapp.quotes.clausal.attributions import ClausalFinder

# a "sentence" of more tokens is none; it is read in parts, so that no pattern over it can blow up
_LONGEST = 300
# a cue of no more letters may be printed in capitals by chance
_LONGEST_INITIALS = 2
# rules look at the tokens behind a word: a text may end in the midst of a sentence
_BEHIND = BREAK * 3
# the credit of a picture that ran into the text, and ends like a sentence: Ann Holm/Wire/Getty Images | Tom Berg said
_CREDIT = compiled(
    r"/(?:CNN|AFP|AP|Reuters|REUTERS|EPA|Shutterstock|(?:[A-Z][\w.-]+/)*Getty Images)"
    rf" (?=[A-Z“\"{FILL}{FILL_SMALL}])"
)


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
    """A paragraph taken apart: `words` are those of the whole article, `size` of them its own, `candidates` those
    of each of its `sentences`.

    `finder` is that of an English paragraph: None in all other languages, and where nothing in it is marked or could
    attribute anything.
    """

    span: Span
    stretches: list[Marked]
    words: Words
    sentences: list[Range]
    candidates: list[list[Candidate]]
    size: int
    finder: EnglishFinder | None = None


def taken_apart(
    text: str, spans: Sequence[Span], lexicon: Lexicon | None, style: Style, surnames: Surnames = ()
) -> list[Paragraph]:
    """The paragraphs `spans`, which are in text order; without a lexicon their marked stretches alone. Their tokens are
    those of the whole article, so that the finder is made once."""
    stretches = running_on(text, spans, [marked(text, *span, style) for span in spans], style)
    if lexicon is None or not spans:
        return [Paragraph(span, own, NO_WORDS, [], [], 0) for span, own in zip(spans, stretches, strict=True)]
    if any(own and not own[-1].closed for own in stretches):
        from searchapp.quotes.insertions import closed_before_attribution

        stretches = [
            [*own[:-1], closed_before_attribution(text, own[-1], lexicon)] if own else own for own in stretches
        ]
    if lexicon.language != "en":
        from searchapp.quotes.insertions import uncovered

        stretches = [uncovered(text, own, lexicon) for own in stretches]
    if lexicon.language == "de":
        from searchapp.quotes.marked_compounds import without_compounds

        text, stretches = without_compounds(text, stretches)
    words, cuts = _tokens(text, spans, stretches, lexicon)
    words = join_particles(words, lexicon, surnames)
    english = lexicon.language == "en"
    if english:
        words = join_names(words)
    find = _finder(words, lexicon)
    paragraphs: list[Paragraph] = []
    for span, own in zip(spans, stretches, strict=True):
        first, last = bisect_left(words.starts, span.start), bisect_left(words.starts, span.end)
        ranges = _sentences(bisect_left(words.starts, words_begin(text, *span, english), first, last), last, cuts)
        finder = find if isinstance(find, EnglishFinder) and (own or not find.is_silent(first, last)) else None
        silent = english and finder is None
        candidates = [[] if silent else find.candidates(*sentence) for sentence in ranges]
        if english and any(candidates) and not text[span.start : span.end].isupper():
            candidates = [[one for one in found if not _is_shouted(text, words, one)] for found in candidates]
        paragraphs.append(Paragraph(span, own, words, ranges, candidates, last - first, finder))
    return paragraphs


def _is_shouted(text: str, words: Words, candidate: Candidate) -> bool:
    """Whether the cue of a candidate is of a heading in capitals that runs into the text: UNION VOWS FIGHT: “We …”"""
    start, end = words.starts[candidate.cue.first], words.ends[candidate.cue.last - 1]
    # the first letter tells of nearly all that they are not
    return text[start].isupper() and end - start > _LONGEST_INITIALS and text[start:end].isupper()


def _tokens(
    text: str, spans: Sequence[Span], stretches: Sequence[Sequence[Marked]], lexicon: Lexicon
) -> tuple[Words, list[int]]:
    """The tokens of all paragraphs, with one between every two that parts them and some behind the last, and before
    which of them sentences end."""
    offset = at = spans[0].start
    pieces: list[str] = []
    # where paragraphs begin, of whatever looks
    begins: list[int] = []
    for span, own in zip(spans, stretches, strict=True):
        begins.append(span.start - offset)
        if span.start > at:
            pieces.append("\n\n"[: span.start - at].ljust(span.start - at))
        elif pieces and pieces[-1].endswith("."):
            # a full stop would join the words beside it
            pieces[-1] = f"{pieces[-1][:-1]}…"
        pieces.append(masked(text, *span, own) if own else text[span.start : span.end])
        at = span.end
    filled = "".join(pieces)
    calls: list[int] = []
    if lexicon.language in HEAD_FIRST and ":" in filled:
        from searchapp.quotes.reader_calls import ended

        filled, calls = ended(filled)
    if lexicon.language == "en":
        filled = without_heads(filled)
    credited = (credit.end() for credit in _CREDIT.finditer(filled))
    stops = sorted({*ends(filled, 0, len(filled)), *credited, *calls, *begins[1:], len(filled)})
    lasts = {_stripped(filled, stop) if filled[stop - 1 : stop].isspace() else stop for stop in stops}
    words = words_of(filled.replace("\n", BREAK) + _BEHIND, offset, lexicon, lasts)
    return words, [bisect_left(words.starts, stop + offset) for stop in stops]


def _stripped(text: str, end: int) -> int:
    """The end of the text before `end` without white space."""
    while end and text[end - 1].isspace():
        end -= 1
    return end


def _sentences(first: int, last: int, cuts: Sequence[int]) -> list[Range]:
    """The sentences of tokens `[first, last)`, of which others than the last end before the tokens `cuts`."""
    edges = (*cuts[bisect_right(cuts, first) : bisect_left(cuts, last)], last)
    ranges: list[Range] = []
    for stop in edges:
        if stop - first > _LONGEST:
            ranges += [Range(at, min(at + _LONGEST, stop)) for at in range(first, stop, _LONGEST)]
        elif stop > first:
            ranges.append(Range(first, stop))
        first = stop
    return ranges


def _finder(words: Words, lexicon: Lexicon) -> "EnglishFinder | ClausalFinder":
    if lexicon.language == "en":
        return EnglishFinder(words, lexicon, weights("en"))
    # English, the most of what is read, pays for no other finder
    from searchapp.quotes.clausal.attributions import ClausalFinder

    return ClausalFinder(words, lexicon)


def governor_of(words: Words, candidate: Candidate, confidence: float) -> Governor:
    """The attribution of a candidate by its places in the text."""
    source = span_of(words, candidate.source) if candidate.source is not None else None
    return Governor(source, span_of(words, candidate.cue), confidence)


def span_of(words: Words, part: Range) -> Span:
    """From the first word of a range to the end of its last, in the text."""
    return Span(words.starts[part.first], words.ends[part.last - 1])
