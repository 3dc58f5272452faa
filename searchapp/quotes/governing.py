"""Which attribution governs which words: marked stretches and reported clauses of an article, with source and cue."""

from bisect import bisect_left
from collections.abc import Sequence
from itertools import islice
from operator import itemgetter

from searchapp.article import Span
from searchapp.patterns import compiled, late
from searchapp.quotes.candidates import Candidate, Range
from searchapp.quotes.clauses import reported_clauses
from searchapp.quotes.lexicon import CASELESS, Lexicon
from searchapp.quotes.marks import style_of
from searchapp.quotes.paragraphs import Governor, Paragraph, Passage, governor_of, span_of, taken_apart
from searchapp.quotes.speakers.people.particles import Surnames
from searchapp.quotes.stretches import ACCEPTED, FAR, NamedThings, Said, spoken
from searchapp.quotes.transcripts.wordings import OWN_WORDS
from searchapp.quotes.unworded import named_above, named_below
from searchapp.text.scripts import is_latin

_WORD = compiled(r"\w[\w’'.-]*")
# the confidence of a paragraph that the one before announces; shorter ones are none
_STATED, _LEAST_STATED = 0.75, 5
# and of one that does not speak of itself, but stands behind a verb and its colon; it has more words
_SET_APART, _LEAST_SET_APART = 0.65, 12
# and of what was said in another tongue
_TRANSLATED = 0.7
# so near below, for no post may stand between them
_NEAR = 40
# what may stand between a verb and its colon: said | in the Commons:
_BESIDE_CUE = frozenset(":IYR(")
_DASH = compiled(r"\s*[—–]\s*(?=\w)")
# nothing between a verb and the colon that ends its paragraph but in which language it was said: dice [fa]:
_BESIDE_COLON = compiled(r"\s*(?P<tongue>\[[\w ]{2,12}\](?:\s(?:sur|en|dans|su|on|auf)\s[\w’']+)?\s?)?:\s*(?:\n|$)")
# under which name somebody posted it: @olavdahl: …
_HANDLE = late(r"(?P<account>@\w+)\s?:\s*(?:\[\w\w\]\s*)?(?=\S)")
_ITEM = compiled(r"\s*(?:[•*·▪–—-]|\(?\w{1,2}[.)])\s")
# a clause before a colon has more words than a heading
_LEAST_CLAUSE = 2
# a picture below which whoever spoke above it goes on, by its credit at the end: (Anna Holm/Wire), (Photo by Tom Berg)
_CREDITED = late(
    r"\((?:[^()\n]{0,80}\b(?:[Pp]hoto|Images|via|Courtesy|[Cc]redit|Handout|AP|AFP|REUTERS|Reuters)\b[^()\n]{0,80}|"
    r"[A-Z][^()\n/]{1,60}/[A-Z][^()\n]{1,60})\)\.?\s*$"
)
# a paragraph of more words without an attribution is nobody's
_BRIEF = 12
# where a capital shows no name, or who goes on is told in other ways
_NOUNS_IN_CAPITALS = frozenset(["de", "en"])


def passages(
    text: str,
    spans: Sequence[Span],
    lexicon: Lexicon | None,
    surnames: Surnames = (),
    known: frozenset[str] = frozenset(),
) -> list[Passage]:
    """All direct, mixed and indirect speech of the paragraphs `spans`, in text order; `surnames` are those of the
    article that begin with a particle, and `known` all of them in small letters, of a German one."""
    named = _named_things(lexicon) if lexicon else NamedThings(unread=True)
    found: list[Passage] = []
    # the attribution that a paragraph goes on from, the one that announces a whole paragraph, and what is never closed
    # and goes on in the next, which may say whose it is
    carried: Governor | None = None
    announced: Governor | None = None
    waiting: list[Said] = []
    # under which name the posts that it announces stand
    account: str | None = None
    for number, paragraph in enumerate(taken_apart(text, spans, lexicon, style_of(text), surnames)):
        near = number > 0 and paragraph.span.start - spans[number - 1].end < _NEAR
        apart = near and announced is not None and announced.confidence < _STATED and _is_set_apart(text, paragraph)
        turn = (
            _turn(text, paragraph)
            if announced is not None and lexicon is not None and lexicon.language != "en"
            else None
        )
        if announced is not None and turn is not None:
            found.append(Passage(turn, "direct", *announced))
            carried, announced = announced, None
            continue
        post = _HANDLE.match(text, *paragraph.span) if announced is not None and near else None
        if announced is not None and post is not None and account in (None, post["account"]):
            found.append(Passage(Span(post.end(), paragraph.span.end), "direct", *announced))
            carried, account = announced, post["account"]
            continue
        if account is not None:
            # behind the last post of the same
            announced = account = None
        if announced is not None and announced.confidence == _TRANSLATED and near:
            if not is_latin(text[slice(*paragraph.span)]):
                # the words themselves, before their translation
                continue
            apart = paragraph.size >= _LEAST_STATED and _ITEM.match(text, *paragraph.span) is None
        if announced is not None and (apart or _is_statement(text, paragraph)):
            found.append(Passage(paragraph.span, "direct", *announced))
            # what speaks of itself may go on so
            carried, announced = announced, None if apart else announced._replace(confidence=_STATED)
            continue
        said = spoken(text, paragraph, named) if paragraph.stretches else []
        if said and number + 1 < len(spans) and (below := named_below(text, spans[number + 1])) is not None:
            said = [one._replace(governor=one.governor or below) for one in said]
        if waiting and not _opens_marked(paragraph):
            found += [_passage(one, carried, 0.4) for one in waiting]
            waiting = []
        marked, waiting = _marked(paragraph, said, waiting, carried, lexicon, known)
        reported = _reported(text, paragraph, said, marked, carried, lexicon, known)
        found += marked + reported
        announces = text[max(paragraph.span.start, paragraph.span.end - 3) : paragraph.span.end].rstrip().endswith(":")
        announced = _stating(text, paragraph) if announces else None
        announcing = (named_above(text, paragraph.span) or _announcing(paragraph)) if announces else None
        carried = announcing or _carried_on(text, paragraph, said, reported, carried, lexicon)
    found += [_passage(one, carried, 0.4) for one in waiting]
    found.sort(key=lambda passage: (passage.span.start, -passage.span.end))
    return found


def _named_things(lexicon: Lexicon) -> NamedThings:
    called = tuple(lexicon.named("called"))
    return NamedThings(tuple(lexicon.named("works")), lexicon.named("named_so"), lexicon.language == "tr", called)


def _opens_marked(paragraph: Paragraph) -> bool:
    return bool(paragraph.stretches) and paragraph.stretches[0].open - paragraph.span.start < 3


def _marked(
    paragraph: Paragraph,
    said: list[Said],
    waiting: list[Said],
    carried: Governor | None,
    lexicon: Lexicon | None,
    surnames: frozenset[str],
) -> tuple[list[Passage], list[Said]]:
    """The passages of what is `said` between marks in a paragraph, with those that were `waiting` for its attribution,
    and what is waiting then."""
    known = [(one.stretch.open, one.governor) for one in said if one.governor is not None]
    found: list[Passage] = []
    for one in said:
        stretch, kind, governor = one
        if governor is not None:
            found += [_passage(waited, governor, 0.6) for waited in waiting]
            waiting = []
            found.append(_passage(one, governor, governor.confidence))
            continue
        first_known = _nearby(known, stretch.open, paragraph)
        leads = stretch.open - paragraph.span.start < 3
        if surnames and lexicon is not None and kind == "direct" and not leads:
            # no other language pays for it
            from searchapp.quotes.free_indirect import spoken_of_before

            before = spoken_of_before(paragraph, stretch.open, lexicon, known, surnames)
            if before is not None:
                found.append(_passage(one, before, 0.6))
                known = sorted([*known, (stretch.open, before)], key=itemgetter(0))
                continue
        if kind == "direct" and not leads and _is_apart(lexicon) and _is_announced(paragraph, stretch.open):
            # gritaban: «…», but nobody is known to
            found.append(_passage(one, None, 0.4))
        elif not stretch.closed and stretch is paragraph.stretches[-1] and not first_known:
            waiting = [*waiting, one]
        elif kind == "mixed" and not leads and (carried or first_known) and _is_apart(lexicon):
            found.append(_passage(one, None, 0.4))
        elif carried is not None and (leads or not first_known):
            found.append(_passage(one, carried, 0.6))
        elif first_known is not None:
            found.append(_passage(one, first_known, 0.5))
        elif kind == "direct" or lexicon is None or not lexicon.reports or lexicon.language in CASELESS:
            found.append(_passage(one, None, 0.4))
    return found, waiting


def _reported(
    text: str,
    paragraph: Paragraph,
    said: list[Said],
    marked: list[Passage],
    carried: Governor | None,
    lexicon: Lexicon | None,
    surnames: frozenset[str],
) -> list[Passage]:
    """What a paragraph reports without marks; in German also the sentences that go on from what is `said` or reported
    before them."""
    if lexicon is None or not lexicon.reports:
        return []
    found = reported_clauses(text, paragraph, lexicon.language)
    if lexicon.language != "de":
        return found
    known = [(one.stretch.open, one.governor) for one in said if one.governor is not None]
    # and of whom the sentence before such words spoke, nobody where they are nobody's
    stepping = [part for part in marked if part.cue is None]
    known += [(part.span.start, Governor(part.source, part.cue, part.confidence)) for part in (*found, *stepping)]
    taken = [Span(one.stretch.start, one.stretch.end) for one in said] + [part.span for part in found]
    # no other language pays for it
    from searchapp.quotes.free_indirect import freely_reported

    known.sort(key=itemgetter(0))
    free = freely_reported(text, paragraph, lexicon, known, taken, carried, surnames)
    return found + free + _marked_within(paragraph, free, said)


def _marked_within(paragraph: Paragraph, free: list[Passage], said: list[Said]) -> list[Passage]:
    """The marked words that are part of freely reported sentences: Man müsse das „sauber klären“."""
    told = {one.stretch.open for one in said}
    return [
        Passage(Span(stretch.start, stretch.end), "mixed", part.source, part.cue, part.confidence)
        for part in free
        for stretch in paragraph.stretches
        if part.span.start <= stretch.start < part.span.end and stretch.open not in told
    ]


def _passage(said: Said, governor: Governor | None, confidence: float) -> Passage:
    source, cue = (governor.source, governor.cue) if governor else (None, None)
    return Passage(Span(said.stretch.start, said.stretch.end), said.kind, source, cue, confidence)


def _is_apart(lexicon: Lexicon | None) -> bool:
    """Whether some marked words of a sentence without an attribution are as likely of another as of who spoke before:
    in French, Spanish and Italian news two of three are."""
    return lexicon is not None and lexicon.language != "en"


def _is_announced(paragraph: Paragraph, at: int) -> bool:
    """Whether a colon behind a clause announces the words at offset `at`, and so ends what was said before them."""
    words = paragraph.words
    mark = bisect_left(words.starts, at)
    if mark == 0 or words.kinds[mark - 1] != ":":
        return False
    first = max(words.kinds.rfind(sign, 0, mark) for sign in ".^Q") + 1
    return mark - 1 - first > _LEAST_CLAUSE


def _nearby(known: list[tuple[int, Governor]], at: int, paragraph: Paragraph) -> Governor | None:
    """The first attribution of a marked stretch in the paragraph; outside English the first one not too far off."""
    if paragraph.finder is not None:
        return known[0][1] if known else None
    number = bisect_left(known, at - FAR + 1, key=lambda pair: pair[0])
    return known[number][1] if number < len(known) and known[number][0] < at + FAR else None


def _stating(text: str, paragraph: Paragraph) -> Governor | None:
    """Who is said to speak, where nothing of what they say stands before the colon that ends the paragraph; less sure
    where the colon stands right behind, in English: there whatever follows may be what they say."""
    words = paragraph.words
    for candidate in reversed([found for candidates in paragraph.candidates[-1:] for found in candidates]):
        said = candidate.entry is not None and candidate.entry.group == "say" and candidate.score > ACCEPTED
        if said and candidate.source is not None:
            behind = words.kinds[candidate.cue.last : candidate.cue.last + 1]
            turned = candidate.source.first >= candidate.cue.last
            if not turned and behind not in _BESIDE_CUE:
                return None
            told = words.ends[max(candidate.cue.last, candidate.source.last) - 1]
            beside = _BESIDE_COLON.match(text, told)
            confidence = _STATED if beside is None else _TRANSLATED if beside["tongue"] else _SET_APART
            return governor_of(words, candidate, confidence)
    return None


def _is_statement(text: str, paragraph: Paragraph) -> bool:
    """Whether a paragraph without marks is what the one before announced: it speaks in the first person."""
    return _is_whole(text, paragraph) and OWN_WORDS.search(text, *paragraph.span) is not None


def _turn(text: str, paragraph: Paragraph) -> Span | None:
    """What a paragraph says behind its dash, where the one before announces it and nobody else is said to say it:
    minnes hun: ¶ – Jeg var glad."""
    dash = _DASH.match(text, *paragraph.span)
    if dash is None or paragraph.size < _LEAST_STATED or any(map(_says, paragraph.candidates)):
        return None
    return Span(dash.end(), paragraph.span.end)


def _is_set_apart(text: str, paragraph: Paragraph) -> bool:
    """Whether a paragraph is what the verb and the colon right before it announce, though it does not speak of itself:
    it reports nobody."""
    if not _is_whole(text, paragraph) or OWN_WORDS.search(text, *paragraph.span) is not None:
        return False
    return paragraph.size >= _LEAST_SET_APART and not any(map(_says, paragraph.candidates))


def _is_whole(text: str, paragraph: Paragraph) -> bool:
    """Whether a paragraph without marks is of sentences, and no item of a list."""
    start, end = paragraph.span
    if paragraph.stretches or paragraph.size < _LEAST_STATED or _ITEM.match(text, start, end):
        return False
    return text[max(start, end - 3) : end].rstrip().endswith((".", "!", "?", "…"))


def _says(candidates: Sequence[Candidate]) -> bool:
    """Whether a sentence reports what somebody says."""
    return any(
        candidate.entry is not None and candidate.entry.group == "say" and candidate.score > ACCEPTED
        for candidate in candidates
    )


def _announcing(paragraph: Paragraph) -> Governor | None:
    """Who is to speak in the next paragraph after the colon that ends this one: X issued the following statement:"""
    for candidates in paragraph.candidates[-1:]:
        for candidate in reversed(candidates):
            told = candidate.entry is not None and (candidate.entry.group == "say" or candidate.entry.lemma == "issue")
            if candidate.source is not None and told:
                return governor_of(paragraph.words, candidate, 0.7)
    if paragraph.finder is not None and paragraph.sentences:
        first, last = paragraph.sentences[-1]
        if paragraph.words.low[first : first + 2] == ["according", "to"]:
            # According to the filing:
            named = paragraph.finder.phrases.noun_phrase(first + 2, last) or Range(first + 2, last - 1)
            return Governor(span_of(paragraph.words, named), span_of(paragraph.words, Range(first, first + 2)), 0.6)
        subject, _ = paragraph.finder.subjects.opening(*paragraph.sentences[-1])
        return Governor(span_of(paragraph.words, subject), None, 0.5) if subject is not None else None
    return None


def _carried_on(
    text: str,
    paragraph: Paragraph,
    said: list[Said],
    reported: list[Passage],
    carried: Governor | None,
    lexicon: Lexicon | None,
) -> Governor | None:
    """The attribution that a following paragraph without one of its own continues."""
    last: tuple[int, Governor] | None = None
    for stretch, _, governor in said:
        if governor is not None:
            last = (stretch.start, governor)
    for passage in reported:
        if last is not None and lexicon is not None and _is_no_speech(text, passage, lexicon):
            # “…,” Berg said in Ohio, one of seven states expected to turn: she speaks on
            continue
        if passage.source is not None and (last is None or passage.span.start > last[0]):
            last = (passage.span.start, Governor(passage.source, passage.cue, 0.6))
    if last is not None:
        return last[1]
    if said:
        return carried
    if lexicon is not None and lexicon.language not in _NOUNS_IN_CAPITALS:
        narrating = _narrating(text, paragraph, carried)
        if narrating is not None:
            return narrating if narrating.source is not None else None
    if carried is None or _CREDITED.search(text, *paragraph.span) is not None:
        return carried
    return None if next(islice(_WORD.finditer(text, *paragraph.span), _BRIEF, None), None) else carried


def _is_no_speech(text: str, passage: Passage, lexicon: Lexicon) -> bool:
    """Whether an English passage is what somebody wants, seems to do or shows, and nothing they say."""
    cue = lexicon.cues.get(text[slice(*passage.cue)].lower()) if passage.cue is not None else None
    if cue is None or lexicon.language != "en":
        return False
    return cue.group not in ("say", "think", "noun") or cue.lemma == "expect"


def _narrating(text: str, paragraph: Paragraph, carried: Governor | None) -> Governor | None:
    """Who tells what follows a brief paragraph in which nothing is said, a governor of nobody where it names another
    than who spoke before: Siden fortæller | Jakob Holm historien. Nu växer | Anna Bergs oro."""
    words, kinds = paragraph.words, paragraph.words.kinds
    if not paragraph.sentences or paragraph.size > _BRIEF:
        return None
    first, last = paragraph.sentences[0].first, paragraph.sentences[-1].last
    spoke = text[slice(*carried.source)].lower() if carried is not None and carried.source is not None else ""
    for at in range(first, last):
        if kinds[at] != "C":
            continue
        end = next((k for k in range(at, last) if kinds[k] != "C"), last)
        beside = (*words.classes[end : end + 1], *words.classes[max(at - 1, first) : at])
        if end - at > 1 and any(word.startswith("say") for word in beside):
            return Governor(span_of(words, Range(at, end)), None, 0.5)
        if at > first and kinds[at - 1] != "I" and words.low[at] not in spoke:
            return Governor(None, None, 0.0)
    return None
