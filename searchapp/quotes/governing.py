"""Which attribution governs which words: marked stretches and reported clauses of an article, with source and cue."""

import re
from bisect import bisect_left
from collections.abc import Sequence
from itertools import islice

from searchapp.article import Kind, Span
from searchapp.patterns import late
from searchapp.quotes.candidates import Candidate
from searchapp.quotes.clauses import freely_reported, is_relayed, reported_clauses
from searchapp.quotes.lexicon import Lexicon
from searchapp.quotes.marks import Marked, style_of
from searchapp.quotes.paragraphs import Governor, Paragraph, Passage, governor_of, span_of, taken_apart
from searchapp.quotes.speakers.particles import Surnames
from searchapp.quotes.transcripts.wordings import OWN_WORDS
from searchapp.quotes.words import Words
from searchapp.text.scripts import spaceless_letters

_WORD = re.compile(r"\w[\w’'.-]*")
_ALPHANUMERIC = re.compile(r"[^\W_]")
_ENDS_UTTERANCE = (",", ".", "!", "?", "…", ",’", ".’", "?’", "!’", "。", "！", "？", "，")
_BEFORE_UTTERANCE = ',:.!?…”"»—–-(：，。！？」'
# in a text without paragraphs an attribution governs no marked stretch further off than so many characters
_FAR = 300
_GERMAN_ARTICLES = frozenset(["einem", "einer", "eines", "dem", "den", "des"])
_EXPLETIVES = frozenset(["it", "there"])
_ACCEPTED = -0.5
# groups of cues that mark no words as said
_NO_SPEECH = frozenset(["noun", "seem"])
# the confidence of a paragraph that the one before announces; shorter ones are none
_STATED, _LEAST_STATED = 0.75, 5
# what may stand between a verb and its colon: said | in the Commons:
_BESIDE_CUE = frozenset(":IYR(")
_ITEM = re.compile(r"\s*(?:[•*·▪–—-]|\(?\w{1,2}[.)])\s")
# a paragraph of more words without an attribution is nobody's
_BRIEF = 12


def passages(text: str, spans: Sequence[Span], lexicon: Lexicon | None, surnames: Surnames = ()) -> list[Passage]:
    """All direct, mixed and indirect speech of the paragraphs `spans`, in text order; `surnames` are those of the
    article that begin with a particle."""
    style = style_of(text)
    works = tuple(lexicon.named("works")) if lexicon else ()
    found: list[Passage] = []
    carried: Governor | None = None
    announced: Governor | None = None
    waiting: list[tuple[Marked, Kind]] = []
    for number, paragraph in enumerate(taken_apart(text, spans, lexicon, style, surnames)):
        span = paragraph.span
        if announced is not None and _is_statement(text, paragraph):
            found.append(Passage(span, "direct", announced.source, announced.cue, _STATED))
            carried = announced
            continue
        direct = _governed(text, paragraph, works) if paragraph.stretches else []
        below = _named_below(text, spans[number + 1]) if number + 1 < len(spans) and direct else None
        if below is not None:
            direct = [(stretch, kind, governor or below) for stretch, kind, governor in direct]
        if waiting and not (paragraph.stretches and paragraph.stretches[0].open - span.start < 3):
            found += [_passage(stretch, kind, carried, 0.4) for stretch, kind in waiting]
            waiting = []
        known = [(at.open, governor) for at, _, governor in direct if governor is not None]
        for stretch, kind, governor in direct:
            first_known = _near(known, stretch.open, paragraph)
            if governor is None:
                if not stretch.closed and stretch is paragraph.stretches[-1] and not first_known:
                    waiting.append((stretch, kind))
                    continue
                leading = stretch.open - span.start < 3
                if carried is not None and (leading or not first_known):
                    found.append(_passage(stretch, kind, carried, 0.6))
                elif first_known is not None:
                    found.append(_passage(stretch, kind, first_known, 0.5))
                elif kind == "direct" or lexicon is None or not lexicon.reports:
                    found.append(Passage(Span(stretch.start, stretch.end), kind, None, None, 0.4))
                continue
            if waiting:
                found += [_passage(waited, waited_kind, governor, 0.6) for waited, waited_kind in waiting]
                waiting = []
            found.append(_passage(stretch, kind, governor, governor.confidence))
        indirect = reported_clauses(text, paragraph, lexicon.language) if lexicon and lexicon.reports else []
        if lexicon is not None and lexicon.language == "de":
            said = known + [(part.span.start, Governor(part.source, part.cue, part.confidence)) for part in indirect]
            taken = [Span(stretch.start, stretch.end) for stretch, _, _ in direct] + [part.span for part in indirect]
            indirect += freely_reported(text, paragraph, sorted(said), taken, carried)
        found += indirect
        announces = text[max(span.start, span.end - 3) : span.end].rstrip().endswith(":")
        announced = _stating(paragraph) if announces else None
        announcing = _announcing(paragraph) if announces else None
        carried = announcing or _carried_on(text, paragraph, direct, indirect, carried)
    found += [_passage(stretch, kind, carried, 0.4) for stretch, kind in waiting]
    found.sort(key=lambda passage: (passage.span.start, -passage.span.end))
    return found


def _passage(stretch: Marked, kind: Kind, governor: Governor | None, confidence: float) -> Passage:
    source, cue = (governor.source, governor.cue) if governor else (None, None)
    return Passage(Span(stretch.start, stretch.end), kind, source, cue, confidence)


def _near(known: list[tuple[int, Governor]], at: int, paragraph: Paragraph) -> Governor | None:
    """The first attribution of a marked stretch in the paragraph; outside English the first one not too far off."""
    if paragraph.finder is not None:
        return known[0][1] if known else None
    number = bisect_left(known, at - _FAR + 1, key=lambda pair: pair[0])
    return known[number][1] if number < len(known) and known[number][0] < at + _FAR else None


# what an utterance ends in, and a title hardly ever
_NO_END_OF_TITLE = ".,!?…;"
# of, and, für, mit are small words of a title
_NO_SMALL_WORD = 5


def _governed(text: str, paragraph: Paragraph, works: tuple[str, ...]) -> list[tuple[Marked, Kind, Governor | None]]:
    """The marked stretches that are speech, each with what governs it within the paragraph, or None; `works` are what
    nouns end in before the name of a work."""
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
        if governor is None and number + 1 < len(paragraph.sentences):
            governor = _told_behind(paragraph, number + 1, at)
            sure = sure or governor is not None
        size = _words_in(said)
        before = text[max(paragraph.span.start, stretch.open - 3) : stretch.open].rstrip()
        if size < 5 and text.startswith(")", stretch.close) and before[-1:] not in ("(", "[", ":"):
            # the name of a paper: (Telegramm des „Boten“)
            continue
        alone = not before or before[-1] in _BEFORE_UTTERANCE
        if not alone and not sure and _is_title(said):
            continue
        # words that an attribution within the marks parts are speech however few
        parted = stretch.open == stretch.start or (stretch.closed and stretch.close == stretch.end)
        speech = parted or size >= 5 or (alone and said.rstrip().endswith(_ENDS_UTTERANCE) and (size >= 2 or sure))
        if paragraph.finder is None and (
            _is_figures(said)
            or (
                not alone
                and said[0].isupper()
                and (size < 5 or _is_work(words, at, works))
                and not (sure and _opens_content(paragraph, number, at))
            )
        ):
            # a table, or the name of a work: die Oper „Der Freischütz“
            continue
        if governor is None and speech:
            governor = _beside(text, paragraph, stretch)
        if governor is None and speech and number < len(paragraph.sentences) and paragraph.finder is not None:
            subject, _ = paragraph.finder.subjects.opening(paragraph.sentences[number].first, at)
            if subject is not None and (previous is None or previous[0] != number):
                governor = Governor(span_of(words, subject), None, 0.5)
        near = previous is not None and (paragraph.finder is not None or stretch.open - previous_end < _FAR)
        if governor is None and speech and previous is not None and near:
            governor = _attributed(paragraph, previous[0] + 1, number)
            governor = governor or Governor(previous[1].source, previous[1].cue, 0.7)
        if governor is None and speech and previous is None:
            governor = _attributed(paragraph, 0, number)
            governor = governor or _spoken_of_before(paragraph, number)
        if not speech and not sure:
            continue
        kind = _kind(text, stretch, paragraph.span.start)
        if kind == "direct" and not alone and at and words.low[at - 1] in _GERMAN_ARTICLES:
            # sprach von einem „Schlag ins Gesicht der Belegschaft“
            kind = "mixed"
        result.append((stretch, kind, governor))
        if governor is not None:
            previous, previous_end = (number, governor), stretch.close
    return result


def _is_title(said: str) -> bool:
    """Whether words within a sentence are a name or a title: all of them that are not small begin with capitals."""
    if said[-1:] in _NO_END_OF_TITLE:
        return False
    names = [word for word in said.split() if len(word) >= _NO_SMALL_WORD]
    return len(names) > 1 and all(word[0].isupper() for word in names)


def _is_work(words: Words, at: int, works: tuple[str, ...]) -> bool:
    """Whether a noun for works stands before the marked stretch at token `at`: роман (писателя) | «Дом у воды»."""
    if at and words.classes[at - 1] == "w" and not words.low[at - 1].endswith(works):
        at -= 1
    return at > 0 and words.low[at - 1].endswith(works)


def _opens_content(paragraph: Paragraph, number: int, at: int) -> bool:
    """Whether what somebody says in a sentence begins with the marked stretch at token `at`: sprach von „Irrsinn“."""
    return any(part.first == at for candidate in paragraph.candidates[number] for part in candidate.content)


def _words_in(said: str) -> int:
    """How many words stand between two marks, of many the first 200 letters'."""
    letters = spaceless_letters(said[:200])
    return letters // 2 if letters else len(_WORD.findall(said, 0, 200))


def _is_figures(said: str) -> bool:
    """Whether a marked stretch is of figures rather than of words: „3 M. 90 1/2 „5 M. 91 in a table."""
    return 2 * sum(map(str.isdecimal, said[:200])) > sum(map(str.isalpha, said[:200]))


def _attributed(paragraph: Paragraph, first: int, last: int) -> Governor | None:
    """The last attribution of the sentences `[first, last)`, which a quote without one of its own goes on from."""
    for candidates in reversed(paragraph.candidates[first:last]):
        for candidate in reversed(candidates):
            said = candidate.entry is not None and candidate.entry.group == "say"
            if said and candidate.source is not None and candidate.score > _ACCEPTED:
                return governor_of(paragraph.words, candidate, 0.6)
    return None


def _spoken_of_before(paragraph: Paragraph, number: int) -> Governor | None:
    """Whom the sentence before speaks of, where nobody is said to speak: Berg shook her head. “No.”"""
    if paragraph.finder is None or not 0 < number < len(paragraph.sentences):
        return None
    subjects = paragraph.finder.subjects
    subject, _ = subjects.opening(*paragraph.sentences[number - 1])
    if (
        subject is None
        or subjects.low[subject.first] in _EXPLETIVES
        or not any(subjects.kinds[k] in "CP" or subjects.low[k] in subjects.people for k in range(*subject))
    ):
        return None
    return Governor(span_of(paragraph.words, subject), None, 0.4)


def _stating(paragraph: Paragraph) -> Governor | None:
    """Who is said to speak, where nothing of what they say stands before the colon that ends the paragraph."""
    words = paragraph.words
    for candidate in reversed([found for candidates in paragraph.candidates[-1:] for found in candidates]):
        said = candidate.entry is not None and candidate.entry.group == "say" and candidate.score > _ACCEPTED
        if said and candidate.source is not None:
            behind = words.kinds[candidate.cue.last : candidate.cue.last + 1]
            turned = candidate.source.first >= candidate.cue.last
            return governor_of(words, candidate, _STATED) if turned or behind in _BESIDE_CUE else None
    return None


def _is_statement(text: str, paragraph: Paragraph) -> bool:
    """Whether a paragraph without marks is what the one before announced: it speaks in the first person."""
    start, end = paragraph.span
    if paragraph.stretches or paragraph.size < _LEAST_STATED or _ITEM.match(text, start, end):
        return False
    ended = text[max(start, end - 3) : end].rstrip().endswith((".", "!", "?", "…"))
    return ended and OWN_WORDS.search(text, start, end) is not None


def _announcing(paragraph: Paragraph) -> Governor | None:
    """Who is to speak in the next paragraph after the colon that ends this one: X issued the following statement:"""
    for candidates in paragraph.candidates[-1:]:
        for candidate in reversed(candidates):
            if candidate.source is not None and candidate.entry is not None and candidate.entry.group == "say":
                return governor_of(paragraph.words, candidate, 0.7)
    if paragraph.finder is not None and paragraph.sentences:
        subject, _ = paragraph.finder.subjects.opening(*paragraph.sentences[-1])
        return Governor(span_of(paragraph.words, subject), None, 0.5) if subject is not None else None
    return None


def _kind(text: str, stretch: Marked, start: int) -> Kind:
    """`direct` for an utterance by itself, `mixed` for a fragment that a sentence runs into."""
    before = text[max(start, stretch.open - 3) : stretch.open].rstrip()
    if not before or before[-1] in _BEFORE_UTTERANCE or stretch.open - start < 2:
        return "direct"
    first = next((sign for sign in text[stretch.start : stretch.start + 4] if sign.isalpha()), "a")
    capital = first.isupper() or spaceless_letters(first) > 0
    return "direct" if capital and _words_in(text[stretch.start : stretch.end]) >= 5 else "mixed"


def _within(text: str, paragraph: Paragraph, number: int, at: int) -> tuple[Governor | None, bool]:
    """The attribution of the sentence that governs token `at`; sure where it was accepted and covers it."""
    candidates = paragraph.candidates[number]
    best: tuple[float, Candidate] | None = None
    for candidate in candidates:
        covers = candidate.covers(at)
        accepted = candidate.score > _ACCEPTED
        if not (covers or accepted) or (candidate.entry is not None and candidate.entry.group in _NO_SPEECH):
            continue
        behind = candidate.cue.first < at
        gap = at - candidate.cue.last if behind else candidate.cue.first - at
        relayed = is_relayed(candidate) and len(candidates) > 1
        points = (
            (3.0 if covers and not relayed else 0.0) + (2.0 if accepted else 0.0) - 0.05 * gap + 0.2 * candidate.score
        )
        if gap <= 2 and covers:
            points += 1.5
        if covers and accepted and len(candidates) > 1 and any(_told_by(other, candidate) for other in candidates):
            points -= 2.0
        if not covers and not behind and candidate.order == "SVC":
            points -= 2.0
        if best is None or points > best[0]:
            best = (points, candidate)
    if best is None:
        return None, False
    points, candidate = best
    covers = candidate.covers(at)
    confidence = 0.95 if covers and candidate.score > _ACCEPTED else 0.8 if covers else 0.6
    if candidate.source is None and not candidate.impersonal:
        return None, False
    return governor_of(paragraph.words, candidate, confidence), covers and candidate.score > _ACCEPTED


def _told_behind(paragraph: Paragraph, number: int, at: int) -> Governor | None:
    """The attribution of the next sentence that says who said all of the one before: “…”. Lo ha detto Luca Bassi."""
    for candidate in paragraph.candidates[number]:
        if candidate.source is not None and candidate.covers(at) and candidate.score > _ACCEPTED:
            return governor_of(paragraph.words, candidate, 0.9)
    return None


def _told_by(other: Candidate, candidate: Candidate) -> bool:
    """Whether what somebody thinks or does stands within what another says: X said that Y supports “…”."""
    said = other.entry is not None and other.entry.group == "say" and other.score > _ACCEPTED
    own = candidate.entry is not None and candidate.entry.group == "say"
    return said and not own and any(part.first <= candidate.cue.first < part.last for part in other.content)


_UPPER = "A-ZÀ-ÖØ-ÞА-ЯЁİŞĞÇČŘŠŽ"
_NAME = rf"[{_UPPER}][\w’'.-]*(?:\s(?:de|van|von|bin|al|del|der)\s)?(?:\s[{_UPPER}][\w’'.-]*){{0,4}}"
_DASH_NAME = re.compile(rf"\s*(?:[―—–]|--?)\s*({_NAME})\s*(?:[.,(\n]|$)")
_NAME_LINE = re.compile(rf"\s*(?:[―—–]|--?)\s*({_NAME}?)\.?\s*")
_NAME_COLON = re.compile(rf"(?:^|[.!?—–-]\s+)({_NAME}):\s*$")
_SUBJECT = rf"(?:[Hh]e|[Ss]he|[Tt]hey|(?:the|a|one)(?:\s[\w’'-]+){{1,4}}?|{_NAME})"
_VERB = r"(?:\w+ly\s+)?[a-z]+(?:ed|s|ew|ang|an|old|aid|ote|ade)\b|(?:went|goes|going)\son\b|(?:cut|cuts)\sin\b"
_ANY_VERB = late(rf"\s*,?\s*({_SUBJECT})\s+({_VERB})")
_VERB_BEFORE = re.compile(
    rf"(?:^|[.!?,;]\s+|\b(?:as|when|while|and|but)\s+)({_SUBJECT}|his\s\w+|her\s\w+)\s+({_VERB})[,:]\s*$"
)


def _beside(text: str, paragraph: Paragraph, stretch: Marked) -> Governor | None:
    """An attribution without a word of saying: `“…” — Name`, `Name: “…”`, “…,” Name smiled, Name nodded, “…”."""
    after = _DASH_NAME.match(text, stretch.close, min(paragraph.span.end, stretch.close + 80))
    if after:
        return Governor(Span(*after.span(1)), None, 0.8)
    start = max(paragraph.span.start, stretch.open - 70)
    before = _NAME_COLON.search(text, start, stretch.open)
    if before:
        return Governor(Span(*before.span(1)), Span(before.end(1), before.end(1) + 1), 0.9)
    verb = _VERB_BEFORE.search(text, start, stretch.open)
    if verb:
        return Governor(Span(*verb.span(1)), Span(*verb.span(2)), 0.7)
    if text[stretch.end - 1 : stretch.end] in (",", "?", "!", "—", "…"):
        verb = _ANY_VERB.match(text, stretch.close, min(paragraph.span.end, stretch.close + 120))
        if verb:
            return Governor(Span(*verb.span(1)), Span(*verb.span(2)), 0.7)
    return None


def _named_below(text: str, span: Span) -> Governor | None:
    """The speaker in a line of its own under the quote: — Anna Berg."""
    line = _NAME_LINE.fullmatch(text, span.start, span.end) if span.end - span.start < 80 else None
    return Governor(Span(*line.span(1)), None, 0.8) if line is not None else None


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
    if last is not None:
        return last[1]
    if direct or carried is None:
        return carried
    return None if next(islice(_WORD.finditer(text, *paragraph.span), _BRIEF, None), None) else carried
