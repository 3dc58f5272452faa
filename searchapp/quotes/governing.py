"""Which attribution governs which words: marked stretches and reported clauses of an article, with source and cue."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from searchapp.article import Kind, Span
from searchapp.quotes.candidates import Candidate, Range
from searchapp.quotes.clausal import ClausalFinder
from searchapp.quotes.lexicon import Lexicon
from searchapp.quotes.marks import Marked, Style, marked, style_of
from searchapp.quotes.reported import EnglishFinder, cue_words
from searchapp.quotes.weights import weights
from searchapp.quotes.words import Words, masked, words_of
from searchapp.text.sentences import sentences

_WORD = re.compile(r"\w[\w’'.-]*")
_ALPHANUMERIC = re.compile(r"[^\W_]")
_ENDS_UTTERANCE = (",", ".", "!", "?", "…", ",’", ".’", "?’", "!’")
_BEFORE_UTTERANCE = ',:.!?…”"»—–-('
_DIALOGUE = re.compile(r"\s*[—–-]\s*\w")
_RELAYING = frozenset(["report", "quote", "cite"])
# a "sentence" of more tokens is none; it is read in parts, so that no pattern over it can blow up
_LONGEST = 300
# in a text without paragraphs an attribution governs no marked stretch further off than so many characters
_FAR = 300
_SENTENCE_ENDS = tuple(".!?…:,;\"'”’»“)]。")
_ACCEPTED = -0.5
_OTHER = -0.1
_UNOWNED = 0.5


class Passage(NamedTuple):
    """Words said: their span without marks, and the source and cue that govern them."""

    span: Span
    kind: Kind
    source: Span | None
    cue: Span | None
    confidence: float


@dataclass(slots=True)
class Governor:
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


def passages(text: str, spans: Sequence[Span], lexicon: Lexicon | None) -> list[Passage]:
    """All direct, mixed and indirect speech of the paragraphs `spans`, in text order."""
    style = style_of(text)
    found: list[Passage] = []
    carried: Governor | None = None
    waiting: list[tuple[Marked, Kind]] = []
    for number, span in enumerate(spans):
        paragraph = _taken_apart(text, span, lexicon, style)
        direct = _governed(text, paragraph)
        below = _named_below(text, spans[number + 1]) if number + 1 < len(spans) and direct else None
        if below is not None:
            direct = [(stretch, kind, governor or below) for stretch, kind, governor in direct]
        if waiting and not (paragraph.stretches and paragraph.stretches[0].open - span.start < 3):
            found += [_passage(stretch, kind, carried, 0.4) for stretch, kind in waiting]
            waiting = []
        known = [(at.open, governor) for at, _, governor in direct if governor is not None]
        for stretch, kind, governor in direct:
            first_known = next((by for at, by in known if paragraph.finder or abs(at - stretch.open) < _FAR), None)
            if governor is None:
                if not stretch.closed and stretch is paragraph.stretches[-1] and not first_known:
                    waiting.append((stretch, kind))
                    continue
                leading = stretch.open - span.start < 3
                if carried is not None and (leading or not first_known):
                    found.append(_passage(stretch, kind, carried, 0.6))
                elif first_known is not None:
                    found.append(_passage(stretch, kind, first_known, 0.5))
                elif kind == "direct" or lexicon is None:
                    found.append(Passage(Span(stretch.start, stretch.end), kind, None, None, 0.4))
                continue
            if waiting:
                found += [_passage(waited, waited_kind, governor, 0.6) for waited, waited_kind in waiting]
                waiting = []
            found.append(_passage(stretch, kind, governor, governor.confidence))
        indirect = _reported(text, paragraph, lexicon is None or lexicon.language == "en")
        found += indirect
        carried = _carried_on(text, paragraph, direct, indirect, carried)
    found += [_passage(stretch, kind, carried, 0.4) for stretch, kind in waiting]
    found.sort(key=lambda passage: (passage.span.start, -passage.span.end))
    return found


def _passage(stretch: Marked, kind: Kind, governor: Governor | None, confidence: float) -> Passage:
    source, cue = (governor.source, governor.cue) if governor else (None, None)
    return Passage(Span(stretch.start, stretch.end), kind, source, cue, confidence)


def _taken_apart(text: str, span: Span, lexicon: Lexicon | None, style: Style) -> Paragraph:
    stretches = marked(text, span.start, span.end, style)
    if lexicon is None:
        return Paragraph(span, stretches, Words([], [], [], []), [], [])
    filled = masked(text, span.start, span.end, stretches)
    cut = sentences(filled)
    words = words_of(filled, span.start, lexicon, {end for _, end in cut})
    ranges = []
    for start, end in cut:
        first = bisect_left(words.starts, span.start + start)
        last = bisect_left(words.starts, span.start + end)
        ranges += [Range(at, min(at + _LONGEST, last)) for at in range(first, last, _LONGEST)]
    if lexicon.language != "en":
        clausal = ClausalFinder(words, lexicon)
        return Paragraph(span, stretches, words, ranges, [clausal.candidates(*sentence) for sentence in ranges])
    if not stretches and cue_words(lexicon).isdisjoint(words.low):
        return Paragraph(span, stretches, words, ranges, [[] for _ in ranges])
    finder = EnglishFinder(words, lexicon, weights("en"))
    return Paragraph(span, stretches, words, ranges, [finder.candidates(*sentence) for sentence in ranges], finder)


def _governed(text: str, paragraph: Paragraph) -> list[tuple[Marked, Kind, Governor | None]]:
    """The marked stretches that are speech, each with what governs it within the paragraph, or None."""
    result: list[tuple[Marked, Kind, Governor | None]] = []
    words = paragraph.words
    number = 0
    previous: tuple[int, Governor] | None = None
    previous_end = 0
    for stretch in paragraph.stretches:
        said = text[stretch.start : stretch.end]
        if _ALPHANUMERIC.search(said) is None:
            continue
        at = bisect_left(words.starts, stretch.open)
        while number < len(paragraph.sentences) and paragraph.sentences[number].last <= at:
            number += 1
        governor = None
        sure = False
        if number < len(paragraph.sentences):
            governor, sure = _within(text, paragraph, number, at)
        size = len(_WORD.findall(said, 0, 200))
        before = text[max(paragraph.span.start, stretch.open - 3) : stretch.open].rstrip()
        alone = not before or before[-1] in _BEFORE_UTTERANCE
        speech = size >= 5 or (alone and said.rstrip().endswith(_ENDS_UTTERANCE) and (size >= 2 or sure))
        if _is_figures(said) or (paragraph.finder is None and size < 5 and not alone and said[0].isupper()):
            # a table, or the name of a work: die Oper „Der Freischütz“
            continue
        if governor is None and speech:
            governor = _beside(text, paragraph, stretch)
        if governor is None and speech and number < len(paragraph.sentences) and paragraph.finder is not None:
            subject, _ = paragraph.finder.phrases.opening(paragraph.sentences[number].first, at)
            if subject is not None and (previous is None or previous[0] != number):
                governor = Governor(_span(words, subject), None, 0.5)
        near = previous is not None and (paragraph.finder is not None or stretch.open - previous_end < _FAR)
        if governor is None and speech and previous is not None and near:
            governor = Governor(previous[1].source, previous[1].cue, 0.7)
        if not speech and not sure:
            continue
        kind = _kind(text, stretch, paragraph.span.start)
        result.append((stretch, kind, governor))
        if governor is not None:
            previous, previous_end = (number, governor), stretch.close
    return result


def _is_figures(said: str) -> bool:
    """Whether a marked stretch is of figures rather than of words: „3 M. 90 1/2 „5 M. 91 in a table."""
    return 2 * sum(map(str.isdecimal, said[:200])) > sum(map(str.isalpha, said[:200]))


def _kind(text: str, stretch: Marked, start: int) -> Kind:
    """`direct` for an utterance by itself, `mixed` for a fragment that a sentence runs into."""
    before = text[max(start, stretch.open - 3) : stretch.open].rstrip()
    if not before or before[-1] in ',:.!?…”"»—–-(' or stretch.open - start < 2:
        return "direct"
    first = next((sign for sign in text[stretch.start : stretch.start + 4] if sign.isalpha()), "a")
    return "direct" if first.isupper() and text[stretch.start : stretch.end].count(" ") >= 4 else "mixed"


def _within(text: str, paragraph: Paragraph, number: int, at: int) -> tuple[Governor | None, bool]:
    """The attribution of the sentence that governs token `at`; sure where it was accepted and covers it."""
    best: tuple[float, Candidate] | None = None
    for candidate in paragraph.candidates[number]:
        covers = any(part.first <= at < part.last for part in candidate.content)
        accepted = candidate.score > _ACCEPTED
        if candidate.entry is not None and candidate.entry.group == "noun":
            continue
        behind = candidate.cue.first < at
        gap = at - candidate.cue.last if behind else candidate.cue.first - at
        relayed = _is_relayed(candidate) and len(paragraph.candidates[number]) > 1
        points = (
            (3.0 if covers and not relayed else 0.0) + (2.0 if accepted else 0.0) - 0.05 * gap + 0.2 * candidate.score
        )
        if gap <= 2 and covers:
            points += 1.5
        if not covers and not accepted:
            continue
        if not covers and not behind and candidate.order == "SVC":
            points -= 2.0
        if best is None or points > best[0]:
            best = (points, candidate)
    if best is None:
        return None, False
    points, candidate = best
    covers = any(part.first <= at < part.last for part in candidate.content)
    confidence = 0.95 if covers and candidate.score > _ACCEPTED else 0.8 if covers else 0.6
    if candidate.source is None and not candidate.impersonal:
        return None, False
    return _governor(paragraph.words, candidate, confidence), covers and candidate.score > _ACCEPTED


def _governor(words: Words, candidate: Candidate, confidence: float) -> Governor:
    source = _span(words, candidate.source) if candidate.source is not None else None
    return Governor(source, _span(words, candidate.cue), confidence)


def _span(words: Words, part: Range) -> Span:
    return Span(words.starts[part.first], words.ends[part.last - 1])


_UPPER = "A-ZÀ-ÖØ-ÞА-ЯЁİŞĞÇČŘŠŽ"
_NAME = rf"[{_UPPER}][\w’'.-]*(?:\s(?:de|van|von|bin|al|del|der)\s)?(?:\s[{_UPPER}][\w’'.-]*){{0,4}}"
_DASH_NAME = re.compile(rf"\s*(?:[―—–]|--?)\s*({_NAME})\s*(?:[.,(\n]|$)")
_NAME_LINE = re.compile(rf"\s*(?:[―—–]|--?)\s*({_NAME}?)\.?\s*")
_NAME_COLON = re.compile(rf"(?:^|[.!?—–-]\s+)({_NAME}):\s*$")
_ANY_VERB = re.compile(
    rf"\s*,?\s*((?:[Hh]e|[Ss]he|[Tt]hey|(?:the|a|one)\s+(?:[\w’'-]+\s){{1,4}}?|{_NAME}))\s+((?:\w+ly\s+)?[a-z]+(?:ed|s|ew|ang|an|old|aid|ote|ade)\b)"
)


def _beside(text: str, paragraph: Paragraph, stretch: Marked) -> Governor | None:
    """An attribution without a word of saying: `“…” — Name`, `Name: “…”`, “…,” Name smiled."""
    after = _DASH_NAME.match(text, stretch.close, min(paragraph.span.end, stretch.close + 80))
    if after:
        return Governor(Span(*after.span(1)), None, 0.8)
    start = max(paragraph.span.start, stretch.open - 70)
    before = _NAME_COLON.search(text, start, stretch.open)
    if before:
        return Governor(Span(*before.span(1)), Span(before.end(1), before.end(1) + 1), 0.9)
    if text[stretch.end - 1 : stretch.end] in (",", "?", "!", "—", "…"):
        verb = _ANY_VERB.match(text, stretch.close, min(paragraph.span.end, stretch.close + 120))
        if verb:
            return Governor(Span(verb.start(1), verb.start(1) + len(verb.group(1).rstrip())), Span(*verb.span(2)), 0.7)
    return None


def _named_below(text: str, span: Span) -> Governor | None:
    """The speaker in a line of its own under the quote: — Anna Berg."""
    line = _NAME_LINE.fullmatch(text, span.start, span.end) if span.end - span.start < 80 else None
    return Governor(Span(*line.span(1)), None, 0.8) if line is not None else None


def _reported(text: str, paragraph: Paragraph, english: bool) -> list[Passage]:
    """The reported clauses of a paragraph: accepted candidates whose content is more than a marked stretch."""
    words = paragraph.words
    found: list[Passage] = []
    if _is_heading(text, paragraph):
        return found
    dialogue = not english and _DIALOGUE.match(text, *paragraph.span) is not None
    for number, candidates in enumerate(paragraph.candidates):
        accepted = [candidate for candidate in candidates if candidate.score > _threshold(candidate)]
        if dialogue and not accepted:
            found += _spoken_on(text, paragraph, number, found)
        for candidate in accepted:
            if any(_holds(other, candidate) for other in accepted if other is not candidate):
                continue
            if _is_relayed(candidate) and any(
                _contains(candidate, other) for other in accepted if other is not candidate
            ):
                continue
            source = _span(words, candidate.source) if candidate.source is not None else None
            for part in candidate.content:
                clause = _clause(text, paragraph, part)
                if clause is not None:
                    confidence = min(0.9, 0.5 + candidate.score / 8)
                    verbatim = not english and part.first > 0 and words.kinds[part.first - 1] == ":"
                    spoken = dialogue and candidate.order in ("CVS", "PAR")
                    kind: Kind = "indirect"
                    if spoken or (verbatim and "Q" not in words.kinds[part.first : part.last]):
                        kind = "direct"
                    found.append(Passage(clause, kind, source, _span(words, candidate.cue), confidence))
    return list({passage.span: passage for passage in reversed(found)}.values())


def _spoken_on(text: str, paragraph: Paragraph, number: int, found: list[Passage]) -> list[Passage]:
    """A sentence of dialogue behind its attribution: — Мы готовы, — сказал министр. — Начнём."""
    sentence = paragraph.sentences[number]
    if not found or found[-1].kind != "direct" or number == 0 or paragraph.words.kinds[sentence.first] != "-":
        return []
    clause = _clause(text, paragraph, sentence)
    return [Passage(clause, "direct", found[-1].source, found[-1].cue, 0.7)] if clause is not None else []


def _is_heading(text: str, paragraph: Paragraph) -> bool:
    """Whether a paragraph is a headline or a link: short, and no sign of a sentence at its end."""
    start, end = paragraph.span
    while end > start and text[end - 1].isspace():
        end -= 1
    return text[end - 1 : end] not in _SENTENCE_ENDS and len(paragraph.words.low) < 18


def _threshold(candidate: Candidate) -> float:
    """The log odds from which a candidate counts: more is asked of words that are not of saying."""
    if candidate.entry is None or candidate.entry.group == "say":
        return _ACCEPTED
    return _OTHER if candidate.source is not None else _UNOWNED


def _holds(outer: Candidate, inner: Candidate) -> bool:
    """Whether one attribution stands within what another one reports, and is part of it."""
    if (outer.entry is not None and outer.entry.group != "say") or _is_relayed(outer):
        return False
    return _contains(outer, inner) and inner.order != "ACC"


def _contains(outer: Candidate, inner: Candidate) -> bool:
    return any(part.first <= inner.cue.first < part.last for part in outer.content)


def _is_relayed(candidate: Candidate) -> bool:
    """Whether a medium passes on what another one said: “…,” said X, Sputnik reported."""
    return (
        candidate.order in ("CSV", "CVS", "PAR") and candidate.entry is not None and candidate.entry.lemma in _RELAYING
    )


def _clause(text: str, paragraph: Paragraph, part: Range) -> Span | None:
    """The text of a reported clause, or None where it is nothing but marked words."""
    kinds = paragraph.words.kinds
    first, last = part
    while first < last and kinds[first] in ",.;:-":
        first += 1
    while last > first and kinds[last - 1] in ",.;:-":
        last -= 1
    if last <= first:
        return None
    unmarked = sum(kind not in "Q,.;:-" for kind in kinds[first:last])
    if unmarked == 0 or (kinds[first] == "Q" and unmarked < 2) or (last - first < 2 and kinds[first] == "Q"):
        return None
    start, end = paragraph.words.starts[first], paragraph.words.ends[last - 1]
    if kinds[last - 1] == "Q":
        # the sign and the closing mark that the token leaves out
        number = bisect_right(paragraph.stretches, end - 1, key=lambda stretch: stretch.open) - 1
        end = max(end, paragraph.stretches[number].close)
    return Span(start, end)


def _carried_on(
    text: str,
    paragraph: Paragraph,
    direct: list[tuple[Marked, Kind, Governor | None]],
    indirect: list[Passage],
    carried: Governor | None,
) -> Governor | None:
    """The attribution that a following paragraph without one of its own continues."""
    last: tuple[int, Governor] | None = None
    for stretch, _, governor in direct:
        if governor is not None:
            last = (stretch.start, governor)
    for passage in indirect:
        if passage.source is not None and (last is None or passage.span.start > last[0]):
            last = (passage.span.start, Governor(passage.source, passage.cue, 0.6))
    if text[paragraph.span.start : paragraph.span.end].rstrip().endswith(":"):
        for candidates in paragraph.candidates:
            for candidate in candidates:
                if candidate.source is not None and candidate.entry is not None and candidate.entry.group == "say":
                    last = (paragraph.span.end, _governor(paragraph.words, candidate, 0.7))
    if last is not None:
        return last[1]
    if direct or carried is None:
        return carried
    return None if len(_WORD.findall(text, paragraph.span.start, paragraph.span.end)) > 12 else carried
