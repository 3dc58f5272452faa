"""The marked stretches of a paragraph: which of them are speech, and what governs each within the paragraph."""

from bisect import bisect_left, bisect_right
from operator import attrgetter
from typing import NamedTuple

from searchapp.article import Kind
from searchapp.patterns import compiled, late
from searchapp.quotes.candidates import Candidate
from searchapp.quotes.clauses import is_relayed
from searchapp.quotes.marks import Marked
from searchapp.quotes.paragraphs import Governor, Paragraph, governor_of, span_of
from searchapp.quotes.unworded import attributed_beside, turned_behind
from searchapp.quotes.words import Words
from searchapp.quotes.works import is_capital, is_next_work, is_of_document, is_title
from searchapp.text.scripts import is_latin, spaceless_letters

# in a text without paragraphs an attribution governs no marked stretch further off than so many characters
FAR = 300
# the log odds above which an attribution of a sentence governs what is marked in it
ACCEPTED = -0.5
_WORD = compiled(r"\w[\w’'.-]*")
_ALPHANUMERIC = compiled(r"[^\W_]")
_ENDS_UTTERANCE = (",", ".", "!", "?", "…", ",’", ".’", "?’", "!’", "。", "！", "？", "，")
_BEFORE_UTTERANCE = ',:.!?…”"»—–-(：，。！？」'
# words from which on a stretch is speech whatever stands around it, and those of a short sentence
_LONG = 5
_SENTENCE = 4
# a name in marks that a clause is of has so many words at most
_LONGEST_NAME = 3
# an utterance in a language that is not known has so many words at least, and a small letter behind its sign
_LEAST_UNREAD, _GOES_ON = 3, late(r"\s*[,–—-]\s*(?=[^\W\d_])(?![A-ZÀ-ÖØ-ÞΑ-ΩΆΈ-ΏА-ЯЁ])")
# so few letters of Chinese or Japanese are a name or a word
_LEAST_UNSPACED = 3
_GERMAN_ARTICLES = frozenset(["einem", "einer", "eines", "dem", "den", "des"])
# so near before marked words stands their verb
_NEAR_VERB = 12
# before a noun that has no title behind it
_ARABIC_ARTICLE = "ال"
_EXPLETIVES = frozenset(["it", "there"])
# groups of cues that mark no words as said
_NO_SPEECH = frozenset(["noun", "seem"])
# “…”dedi, typed without a space
_VERB_BEHIND = ("de", "di")
# what goes on behind a title that begins a sentence, and what stands before one
_TITLE_VERB = late(r"\s(?:is|was|were|won|has|had|became|tells|stars|opens|opened|premiered|topped|earned|took)\b")
_WORK = late(
    r"\b(?:book|novel|memoir|film|movie|song|album|single|play|musical|series|documentary|show|essay|podcast|poem|hit|"
    r"track|episode|opera|ballet|exhibition|ballad|sitcom|thriller|mural|painting|program|programme)s?"
    r"(?:,|\s(?:called|titled|entitled))?\s$|\b(?:founder|author|editor|host|star|creator|director|owner)s? of\s$"
)
_NEAR_WORK = 30


class Said(NamedTuple):
    """A marked stretch that is speech, and what governs it within its paragraph, or None."""

    stretch: Marked
    kind: Kind
    governor: Governor | None


class NamedThings(NamedTuple):
    """How a language tells marked names: what nouns end in before the name of a work, the words behind a name,
    whether a name in marks has its case ending right behind them, how words begin that a term stands behind, and
    whether no more is known of the language than its marks."""

    works: tuple[str, ...] = ()
    so: frozenset[str] = frozenset()
    ends_in_case: bool = False
    called: tuple[str, ...] = ()
    unread: bool = False


class _Look(NamedTuple):
    """A marked stretch as it stands in its paragraph: the words in it and their number, its first token, its sentence
    (by number; where there are none, 0), the last signs before it, and whether no sentence runs into it."""

    stretch: Marked
    words: str
    size: int
    at: int
    sentence: int
    before: str
    alone: bool


def spoken(text: str, paragraph: Paragraph, named: NamedThings) -> list[Said]:
    """The marked stretches that are speech, in text order, and none that are what a language tells to be names."""
    found: list[Said] = []
    last: tuple[int, Marked, Governor] | None = None
    # where the name of a work ended that another one may follow
    work: int | None = None
    for stretch in paragraph.stretches:
        if _ALPHANUMERIC.search(text, stretch.start, stretch.end) is None:
            continue
        look = _look(text, paragraph, stretch)
        governor, sure = _in_sentence(text, paragraph, look)
        if work is not None and is_next_work(text[work : stretch.open], look.words, paragraph.finder is not None, sure):
            # the songs “Blue Harbour” and | “Late Train”
            work = stretch.close
            continue
        work = None
        if _is_name(text, look, sure):
            work = stretch.close if paragraph.finder is not None or is_title(look.words) else None
            continue
        if _is_named_so(text, paragraph, look, named):
            continue
        if paragraph.finder is None and _is_listed(paragraph, look, sure, named.works):
            titled = is_title(look.words) or _is_work(paragraph.words, look.at, named.works)
            work = stretch.close if titled else None
            continue
        speech = _is_speech(look, sure) or _is_sentence(text, look) or (named.unread and _is_followed(text, look))
        if governor is None and speech:
            governor = _beyond_sentence(text, paragraph, look, last)
        if speech or sure:
            found.append(Said(stretch, _kind(text, paragraph, look), governor))
            if governor is not None:
                last = look.sentence, stretch, governor
    return found


def _look(text: str, paragraph: Paragraph, stretch: Marked) -> _Look:
    words = text[stretch.start : stretch.end]
    at = bisect_left(paragraph.words.starts, stretch.open)
    sentence = bisect_right(paragraph.sentences, at, key=attrgetter("last"))
    before = text[max(paragraph.span.start, stretch.open - 3) : stretch.open].rstrip()
    return _Look(stretch, words, _words_in(words), at, sentence, before, before[-1:] in _BEFORE_UTTERANCE)


def _is_name(text: str, look: _Look, sure: bool) -> bool:
    """Whether what is marked is a name or a title within a sentence, and not `sure` to be said."""
    if look.size < _LONG and text.startswith(")", look.stretch.close) and look.before[-1:] not in ("(", "[", ":"):
        # the name of a paper: (Telegramm des „Boten“)
        return True
    if (
        look.stretch.closed
        and not sure
        and look.words[0].isupper()
        and is_of_document(text, look.stretch.open, look.stretch.close)
    ):
        return True
    if look.stretch.closed and is_capital(look.words.rstrip(",.!?")):
        start, close = look.stretch.open, look.stretch.close
        # her novel, “The Last Ferry,”; “The Last Ferry” was
        named = _WORK.search(text, max(0, start - _NEAR_WORK), start) is not None
        title = not sure and is_title(look.words.rstrip(",.")) and _TITLE_VERB.match(text, close) is not None
        if named or title:
            return True
    return not look.alone and not sure and is_title(look.words)


def _is_named_so(text: str, paragraph: Paragraph, look: _Look, named: NamedThings) -> bool:
    """Whether what stands behind the marks says that a name is between them: “…” başlıklı, “…”na."""
    if named.ends_in_case and text[look.stretch.close : look.stretch.close + 1].islower():
        return text[look.stretch.close : look.stretch.close + 2] not in _VERB_BEHIND
    words = paragraph.words
    if named.called and look.size < _LONG and look.at and words.low[look.at - 1].startswith(named.called):
        # так называемая | «серая зона»
        return True
    # behind the sign that ends what is marked
    behind = look.at + 1 + (words.kinds[look.at + 1 : look.at + 2] == ",")
    return behind < len(words.low) and words.low[behind] in named.so


def _is_listed(paragraph: Paragraph, look: _Look, sure: bool, works: tuple[str, ...]) -> bool:
    """Whether what is marked is a row of a table, or the name of a work: die Oper „Der Freischütz“."""
    if _is_figures(look.words):
        return True
    if look.alone and sure and _is_subject(paragraph.words, look):
        return True
    if look.alone or look.words[0].islower():
        return False
    if not look.words[0].isupper():
        # a script without capitals, in which a verb may stand far before all that its sentence has in marks
        return _is_work(paragraph.words, look.at, works)
    if sure and _is_content(paragraph, look):
        return _is_subject(paragraph.words, look)
    return look.size < _LONG or _is_work(paragraph.words, look.at, works)


def _is_speech(look: _Look, sure: bool) -> bool:
    """Whether what is marked is speech whoever said it: long, or an utterance by itself."""
    stretch = look.stretch
    # words that an attribution within the marks parts are speech however few
    parted = stretch.open == stretch.start or (stretch.closed and stretch.close == stretch.end)
    ended = look.alone and look.words.rstrip().endswith(_ENDS_UTTERANCE) and (look.size >= 2 or sure)
    return parted or look.size >= _LONG or ended


def _is_sentence(text: str, look: _Look) -> bool:
    """Whether marks hold a short sentence whose full stop stands behind them: E ancora: «Chiedo scusa a tutti»."""
    opens = look.alone and look.size >= _SENTENCE and look.words[0].isupper()
    return opens and text.startswith((".", "!", "?", "\n"), look.stretch.close) and not is_title(look.words)


def _is_followed(text: str, look: _Look) -> bool:
    """Whether an utterance by itself goes on into who said it, in a language of which no word is known: ”En tiedä
    vielä”, sanoi Aho."""
    return look.alone and look.size >= _LEAST_UNREAD and _GOES_ON.match(text, look.stretch.close) is not None


def _in_sentence(text: str, paragraph: Paragraph, look: _Look) -> tuple[Governor | None, bool]:
    """The attribution of the sentence that governs the stretch, or of the next one that tells who said all of it; sure
    where it was accepted and covers it."""
    if look.sentence >= len(paragraph.sentences):
        unspaced = spaceless_letters(look.words) > _LEAST_UNSPACED
        if unspaced:
            from searchapp.quotes.unspaced import attributed, is_told
        elif is_latin(look.words):
            return None, False
        else:
            from searchapp.quotes.bare import attributed, is_told
        governor = attributed(text, paragraph.span, look.stretch)
        return governor, governor is not None or is_told(text, paragraph.span, look.stretch)
    governor, sure = _within(paragraph, look.sentence, look.at)
    if governor is None and look.sentence + 1 < len(paragraph.sentences):
        governor = _told_behind(paragraph, look.sentence + 1, look.at)
        sure = sure or governor is not None
    return governor, sure


def _beyond_sentence(
    text: str, paragraph: Paragraph, look: _Look, last: tuple[int, Marked, Governor] | None
) -> Governor | None:
    """What governs a stretch of which its sentence does not say who said it; `last` is the stretch before with what
    governs it, and the number of its sentence."""
    number, finder = look.sentence, paragraph.finder
    beside = attributed_beside(text, paragraph.span, look.stretch)
    if beside is None and finder is not None:
        beside = turned_behind(text, paragraph.span, look.stretch)
    if beside is not None:
        return beside
    if finder is not None and number < len(paragraph.sentences) and (last is None or last[0] != number):
        subject, _ = finder.subjects.opening(paragraph.sentences[number].first, look.at)
        if subject is not None:
            return Governor(span_of(paragraph.words, subject), None, 0.5)
    if last is None:
        return _attributed(paragraph, 0, number) or _spoken_of_before(paragraph, number)
    of_sentence, stretch, governor = last
    if finder is None and look.stretch.open - stretch.close >= FAR:
        return None
    return _attributed(paragraph, of_sentence + 1, number) or Governor(governor.source, governor.cue, 0.7)


def _is_work(words: Words, at: int, works: tuple[str, ...]) -> bool:
    """Whether a noun for works stands before the marked stretch at token `at`: роман (писателя) | «Дом у воды»."""
    if at and words.classes[at - 1] == "w" and not words.low[at - 1].endswith(works):
        at -= 1
    noun = words.low[at - 1] if at else ""
    return noun in works or (noun.endswith(works) and not noun.startswith(_ARABIC_ARTICLE))


def _is_content(paragraph: Paragraph, look: _Look) -> bool:
    """Whether the marked stretch is all that somebody says in the sentence: sprach von „Irrsinn“, but not заявил, что
    «Заря» выиграла."""
    if look.sentence >= len(paragraph.candidates):
        return True  # without spaces between words what stands right beside the marks has told it
    parts = (part for candidate in paragraph.candidates[look.sentence] for part in candidate.content)
    return any(part.first == look.at and part.last <= look.at + 2 for part in parts)


def _is_subject(words: Words, look: _Look) -> bool:
    """Whether what is marked is a name whose clause goes on behind it: по данным реестра, «Нева» | получила заказ."""
    behind = words.kinds[look.at + 1 : look.at + 2]
    named = look.size <= _LONGEST_NAME and all(word[0].isupper() for word in look.words.split())
    return named and behind == "w" and look.words[-1:].isalnum() and words.kinds[look.at - 1 : look.at] == ","


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
            if said and candidate.source is not None and candidate.score > ACCEPTED:
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


def _kind(text: str, paragraph: Paragraph, look: _Look) -> Kind:
    """`direct` for an utterance by itself, `mixed` for a fragment that a sentence runs into."""
    stretch = look.stretch
    if look.alone or stretch.open - paragraph.span.start < 2:
        return "direct"
    if look.at and paragraph.words.low[look.at - 1] in _GERMAN_ARTICLES:
        # sprach von einem „Schlag ins Gesicht der Belegschaft“
        return "mixed"
    first = next((sign for sign in text[stretch.start : stretch.start + 4] if sign.isalpha()), "a")
    if first.upper() == first.lower() and look.size >= _LONG and _follows_verb(paragraph.words, look.at):
        # no capital tells it in Arabic: وقال المدير «…», but: وقال إن «…»
        return "direct"
    capital = first.isupper() or spaceless_letters(first) > 0
    return "direct" if capital and look.size >= _LONG else "mixed"


def _follows_verb(words: Words, at: int) -> bool:
    """Whether nothing but its subject parts a verb of saying from the marked stretch at token `at`: no conjunction."""
    for k in range(at - 1, max(at - 1 - _NEAR_VERB, -1), -1):
        if words.classes[k].startswith("say"):
            return True
        if words.kinds[k] in "BT.:":
            return False
    return False


def _within(paragraph: Paragraph, number: int, at: int) -> tuple[Governor | None, bool]:
    """The attribution of the sentence that governs token `at`; sure where it was accepted and covers it."""
    candidates = paragraph.candidates[number]
    best: tuple[float, Candidate] | None = None
    passing = [candidate for candidate in candidates if candidate.order == "ACC"]
    for candidate in candidates:
        covers = candidate.covers(at)
        accepted = _is_accepted(candidate, passing, at)
        if not (covers or accepted) or (candidate.entry is not None and candidate.entry.group in _NO_SPEECH):
            continue
        behind = candidate.cue.first < at
        gap = at - candidate.cue.last if behind else candidate.cue.first - at
        relayed = len(candidates) > 1 and (
            is_relayed(candidate)
            or (candidate.order == "ACC" and any(other.is_known_from(candidate, at) for other in candidates))
        )
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
    accepted = _is_accepted(candidate, passing, at)
    confidence = 0.95 if covers and accepted else 0.8 if covers else 0.6
    if candidate.source is None and not candidate.impersonal:
        judged = "as" in paragraph.words.low[candidate.cue.last : at]
        outer = next((other for other in candidates if other.relays(candidate, at, judged)), None)
        if outer is not None and paragraph.finder is not None:
            return governor_of(paragraph.words, outer, confidence), True
        told = covers and candidate.score > ACCEPTED and candidate.order == "SVC" and paragraph.finder is not None
        by_another = told and candidate.is_by_another(paragraph.sentences[number].first)
        return (Governor(None, span_of(paragraph.words, candidate.cue), confidence) if by_another else None), False
    return governor_of(paragraph.words, candidate, confidence), covers and accepted


def _told_behind(paragraph: Paragraph, number: int, at: int) -> Governor | None:
    """The attribution of the next sentence that says who said all of the one before: “…”. Lo ha detto Luca Bassi."""
    for candidate in paragraph.candidates[number]:
        if candidate.source is not None and candidate.covers(at) and candidate.score > ACCEPTED:
            return governor_of(paragraph.words, candidate, 0.9)
    return None


def _is_accepted(candidate: Candidate, passing: list[Candidate], at: int) -> bool:
    return candidate.score > ACCEPTED or any(candidate.is_known_from(other, at) for other in passing)


def _told_by(other: Candidate, candidate: Candidate) -> bool:
    """Whether what somebody thinks or does stands within what another says: X said that Y supports “…”."""
    said = other.entry is not None and other.entry.group == "say" and other.score > ACCEPTED
    own = candidate.entry is not None and candidate.entry.group == "say"
    return said and not own and any(part.first <= candidate.cue.first < part.last for part in other.content)
