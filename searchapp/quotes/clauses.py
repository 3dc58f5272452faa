"""The reported clauses of a paragraph: which candidates hold, and what of their content is a quote."""

from bisect import bisect_right
from dataclasses import replace

from searchapp.article import Kind, Span
from searchapp.patterns import late
from searchapp.quotes.candidates import LEAST, LEAST_OTHER, Candidate, Range
from searchapp.quotes.lexicon import word_set
from searchapp.quotes.paragraphs import Paragraph, Passage, span_of
from searchapp.quotes.words import Words

# the log odds from which a clause without a source counts where its cue is no word of saying
_UNOWNED = 0.1
# the confidence of a sentence of dialogue without an attribution of its own
_SPOKEN_ON = 0.7
_BESIDE = frozenset(["but", "while"])
# what opens a clause beside which another attribution is the main one, and the groups of verbs that tell
_CONTRASTING, _TELLING = word_set("though although while whereas"), frozenset(["say", "think", "show"])
# verbs of media, by what they begin with in the tables of other languages
_RELAYING = word_set(
    "report quote cite передаёт переда передава пиш сообща цитиру передає пише циту rapport riport rifer inform "
    "skriver melder reproduz cita citan cit podaj podaje pisze повідомля інформу информиру уточня "
    "prenosi javlja relatează transmite μεταδίδει melaporkan"
)
_SENTENCE_ENDS = tuple(".!?…:,;\"'”’»“)]。")
# signs that are no tokens and belong to the number before them
_UNITS = ("%", "°", "€", "£", "‰")
_SPACED_UNITS = tuple(space + unit for unit in _UNITS for space in " \u00a0\u202f")
# what a marked stretch and the signs are left out by
_NO_WORDS = str.maketrans("", "", "Q,.;:-")
# who speaks German of himself does not report
_OWN = word_set("ich wir mich uns mir mein meine meinen unser unsere du dich dir")
_NORDIC = frozenset(["no", "sv", "da"])
_DIALOGUE = late(r"\s*[—–-]\s*\w")


def reported_clauses(text: str, paragraph: Paragraph, language: str) -> list[Passage]:
    """The reported clauses of a paragraph: accepted candidates whose content is more than a marked stretch."""
    if not any(paragraph.candidates) or _is_heading(text, paragraph):
        return []
    words = paragraph.words
    found: list[Passage] = []
    english = language == "en"
    dashes = language in ("ru", "uk", "pl")
    dialogue = not english and _DIALOGUE.match(text, *paragraph.span) is not None
    # a hyphen may as well head an item of a list
    turns = dialogue and language != "de" and (language in _NORDIC or text[paragraph.span.start] in "—–")
    first_turn = _first_turn(paragraph) if turns else 0
    for number, candidates in enumerate(paragraph.candidates):
        spoken = dialogue or (dashes and words.kinds[paragraph.sentences[number].first] == "-")
        accepted = [candidate for candidate in candidates if candidate.score > _threshold(candidate)]
        if language == "de":
            accepted = [candidate for candidate in accepted if not _speaks_to_reader(text, words, candidate)]
        if spoken and not accepted:
            found += _spoken_on(text, paragraph, number, found)
        if len(accepted) > 1:
            if english:
                accepted = [_clipped(candidate, accepted, words) for candidate in accepted]
            accepted = [candidate for candidate in accepted if not _is_part(candidate, accepted, words)]
        for candidate in accepted:
            source = span_of(words, candidate.source) if candidate.source is not None else None
            for part in candidate.content:
                fragment = not english and _is_fragment(words, candidate, part)
                clause = clause_of(text, paragraph, part) if not fragment else None
                if clause is not None:
                    confidence = min(0.9, 0.5 + candidate.score / 8)
                    kind = "indirect" if english else _kind(text, paragraph, candidate, part, language, spoken)
                    if 0 < number < first_turn and kind == "direct" and part is candidate.content[0]:
                        clause = Span(_turn_start(paragraph, clause.start), clause.end)
                    found.append(Passage(clause, kind, source, span_of(words, candidate.cue), confidence))
    best: dict[Span, Passage] = {}
    for passage in reversed(found):
        if passage.source is not None or passage.span not in best:
            best[passage.span] = passage
    return list(best.values())


def _is_fragment(words: Words, candidate: Candidate, part: Range) -> bool:
    """Whether marked words that a phrase runs into are all that is said, and no clause: réclamé une | « trêve » avant
    l'hiver."""
    before = part.first - 1
    runs = candidate.order == "SVC" and words.kinds[part.first] == "Q" and before >= candidate.cue.last
    return runs and words.kinds[before] in "DIwCN"


def _kind(text: str, paragraph: Paragraph, candidate: Candidate, part: Range, language: str, dialogue: bool) -> Kind:
    """`direct` for a turn of a dialogue, and for a sentence behind a colon that nothing makes reported."""
    words = paragraph.words
    german = language == "de"
    if dialogue and (candidate.order == "CVS" or (candidate.order == "PAR" and not german)):
        return "direct"
    own = german and candidate.order == "CVS" and not _OWN.isdisjoint(words.low[part.first : part.last])
    if own and not _is_in_mood(words, part):
        # Wir kommen wieder, rief er
        return "direct"
    if part.first == 0 or words.kinds[part.first - 1] != ":" or "Q" in words.kinds[part.first : part.last]:
        return "indirect"
    # headed by a name, or in the mood of reported speech
    reported = candidate.entry is None or words.kinds[part.first] == "T" or (german and _is_in_mood(words, part, True))
    small = not german and text[words.starts[part.first]].islower()
    return "indirect" if reported or small else "direct"


def _speaks_to_reader(text: str, words: Words, candidate: Candidate) -> bool:
    """Whether a German clause is said to whoever reads it: Um mitzumachen, bestätigen | Sie die Mail.
    Erfahren | Sie, wie es geht."""
    # no other language pays for it
    from searchapp.quotes.clausal.contents import ASKING

    if candidate.source is None:
        # Hier | erfahren, wie es geht
        return words.low[candidate.content[0].first] in ASKING
    first, last = candidate.source
    asks = words.low[candidate.content[0].first] in ASKING
    if asks and words.low[first] == "wir" and words.kinds[candidate.content[0].first - 1] == ",":
        # Wir verraten, | wie das Wetter wird
        return True
    inner = first > 0 and words.kinds[first - 1] not in ".^"
    return inner and last - first == 1 and text.startswith("Sie", words.starts[first]) and words.low[first] == "sie"


def _is_in_mood(words: Words, part: Range, loosely: bool = False) -> bool:
    """Whether a German clause stands in the mood of reported speech; see `is_reported`."""
    # no other language pays for it
    from searchapp.quotes.clausal.moods import is_reported

    return is_reported(words, *part, loosely)


def _spoken_on(text: str, paragraph: Paragraph, number: int, found: list[Passage]) -> list[Passage]:
    """A sentence of dialogue behind its attribution: — Мы готовы, — сказал министр. — Начнём."""
    sentence = paragraph.sentences[number]
    if not found or found[-1].kind != "direct" or number == 0:
        return []
    going_on = found[-1].span.start >= paragraph.words.starts[paragraph.sentences[number - 1].first]
    if paragraph.words.kinds[sentence.first] != "-" and not (going_on and found[-1].confidence == _SPOKEN_ON):
        return []
    clause = clause_of(text, paragraph, sentence)
    return [Passage(clause, "direct", found[-1].source, found[-1].cue, _SPOKEN_ON)] if clause is not None else []


def _first_turn(paragraph: Paragraph) -> int:
    """How many sentences stand before the first one, of those behind the head, that begins with a dash."""
    sentences, kinds = paragraph.sentences, paragraph.words.kinds
    behind = (number for number in range(1, len(sentences)) if kinds[sentences[number].first] == "-")
    return next(behind, len(sentences))


def _turn_start(paragraph: Paragraph, start: int) -> int:
    """Where a turn of dialogue begins whose attribution stands in a later sentence: – | Det er sent. Vi går, sier X."""
    words = paragraph.words
    first = paragraph.sentences[0].first
    while words.kinds[first] in ",.;:-" and words.starts[first] < start:
        first += 1
    return min(start, words.starts[first])


def _is_heading(text: str, paragraph: Paragraph) -> bool:
    """Whether a paragraph is a headline or a link: short, and no sign of a sentence at its end."""
    start, end = paragraph.span
    while end > start and text[end - 1].isspace():
        end -= 1
    return text[end - 1 : end] not in _SENTENCE_ENDS and paragraph.size < 18


def _threshold(candidate: Candidate) -> float:
    """The log odds from which a candidate counts: more is asked of words that are not of saying."""
    if candidate.entry is None or candidate.entry.group == "say":
        return LEAST
    return LEAST_OTHER if candidate.source is not None or candidate.impersonal else _UNOWNED


def _joined_by(candidate: Candidate, other: Candidate, words: Words) -> int | None:
    """The joiner before a second attribution beside the first, with its verb in the same form: said that C | and asked
    whether D; said C, | while Y said D.
    """
    if other.entry is None or candidate.entry is None or other.source is None or other.order != "SVC":
        return None
    if _is_contrasted(candidate, other, words):
        # though X said C, | Y claimed D; X thinks C, | but Y noted that D
        return other.source.first - 1
    if other.cue.first < candidate.cue.last or other.entry.form != candidate.entry.form:
        return None
    kinds = words.kinds
    if other.source == candidate.source:
        at = other.cue.first - 1
        while at > candidate.cue.last and kinds[at] in "RYA":
            at -= 1
    elif other.source.first > candidate.cue.last and other.entry.group == candidate.entry.group == "say":
        at = other.source.first - 1
        if kinds[at - 1] not in ",-;":
            return None
    else:
        return None
    return at if kinds[at] == "&" or words.low[at] in _BESIDE else None


def _is_contrasted(candidate: Candidate, other: Candidate, words: Words) -> bool:
    """Whether a second attribution, with a subject of its own behind a comma, is the main clause beside which the first
    one stands, or is set against it."""
    if candidate.source is None or other.source is None or candidate.entry is None or other.entry is None:
        return False
    own = candidate.cue.last < other.source.first and {candidate.entry.group, other.entry.group} <= _TELLING
    if not own or words.kinds[other.source.first] == "P":
        return False
    before, opener = other.source.first - 1, candidate.source.first - 1
    if words.kinds[before] == ",":
        return opener >= 0 and words.low[opener] in _CONTRASTING
    said = words.kinds[max(0, other.content[0].first - 1)] == "T"
    return words.low[before] == "but" and words.kinds[before - 1] == "," and said


def _clipped(candidate: Candidate, accepted: list[Candidate], words: Words) -> Candidate:
    """The candidate without the attribution of the whole sentence behind it: Y said that C, X explained."""
    content = candidate.content[-1]
    for other in accepted:
        joiner = _joined_by(candidate, other, words)
        if joiner is not None and content.first < joiner < content.last:
            return replace(candidate, content=[*candidate.content[:-1], Range(content.first, joiner)])
    for outer in accepted:
        if candidate.order == "SVC" and outer.order in ("CSV", "CVS") and outer.covers(candidate.cue.first):
            edge = min(outer.cue.first, outer.source.first if outer.source is not None else outer.cue.first)
            if content.first < edge < content.last:
                return replace(candidate, content=[*candidate.content[:-1], Range(content.first, edge)])
    return candidate


def _is_part(candidate: Candidate, accepted: list[Candidate], words: Words) -> bool:
    """Whether another attribution of the sentence reports this one, or this one only passes another on."""
    others = [other for other in accepted if other is not candidate]
    relayed = is_relayed(candidate)
    if candidate.order == "ACC" and any(
        other.order in ("CVS", "CSV")
        and candidate.covers(other.cue.first)
        and other.cue.first < candidate.cue.first
        and not other.covers(other.cue.first)
        for other in others
    ):
        # «…», a-t-il ajouté selon l'agence X; “…,” Berg said, according to The Post
        return True
    return any(_holds(other, candidate, words) or (relayed and candidate.covers(other.cue.first)) for other in others)


def _holds(outer: Candidate, inner: Candidate, words: Words) -> bool:
    """Whether one attribution stands within what another one reports, and is part of it."""
    first = outer.content[0].first
    clause = first > 0 and words.kinds[first - 1] == "T"
    if (outer.entry is not None and outer.entry.group != "say" and not clause) or is_relayed(outer):
        return False
    return outer.covers(inner.cue.first) and inner.order != "ACC"


def is_relayed(candidate: Candidate) -> bool:
    """Whether a medium passes on what another one said: “…,” said X, Sputnik reported."""
    return (
        candidate.order in ("CSV", "CVS", "PAR") and candidate.entry is not None and candidate.entry.lemma in _RELAYING
    )


def clause_of(text: str, paragraph: Paragraph, part: Range) -> Span | None:
    """The text of a reported clause, or None where it is nothing but marked words."""
    kinds = paragraph.words.kinds
    first, last = part
    while first < last and kinds[first] in ",.;:-":
        first += 1
    while last > first and kinds[last - 1] in ",.;:-":
        last -= 1
    if last <= first:
        return None
    unmarked = len(kinds[first:last].translate(_NO_WORDS))
    if unmarked == 0 or (kinds[first] == "Q" and unmarked < 2) or (last - first < 2 and kinds[first] == "Q"):
        return None
    start, end = paragraph.words.starts[first], paragraph.words.ends[last - 1]
    if paragraph.words.low[first].startswith("qu'"):
        # qu'il: the conjunction is no part of the clause
        start += 3
    if kinds[last - 1] == "Q":
        # the sign and the closing mark that the token leaves out
        number = bisect_right(paragraph.stretches, end - 1, key=lambda stretch: stretch.open) - 1
        end = max(end, paragraph.stretches[number].close)
    elif text.startswith(_UNITS, end):
        end += 1
    elif text.startswith(_SPACED_UNITS, end):
        # 20 %
        end += 2
    return Span(start, end)
