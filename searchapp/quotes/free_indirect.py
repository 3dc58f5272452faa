"""German free indirect speech: sentences in the mood of reported speech, or behind "demnach", without a verb of saying.

`Der Kämmerer legte Zahlen vor. Das Geld reiche nicht.`; `Das teilte die Polizei mit. Demnach fuhr der Mann zu schnell.`
"""

from bisect import bisect_left
from functools import cache
from operator import itemgetter

from searchapp.article import Span
from searchapp.quotes.candidates import Range
from searchapp.quotes.clausal.moods import is_reported
from searchapp.quotes.clauses import clause_of
from searchapp.quotes.lexicon import Lexicon, word_set
from searchapp.quotes.paragraphs import Governor, Paragraph, Passage, span_of
from searchapp.quotes.words import Words

# the confidence of such a sentence; with fewer tokens a sentence is none
_FREE, _LEAST = 0.65, 4
# what opens a sentence that tells on what was stated, at most so many sentences before
_ACCORDINGLY, _STATED_BEFORE = frozenset(["demnach", "hiernach"]), 2
# behind a name alone that a sentence is of: Holm selbst, Krause seinerseits
_BESIDE_NAME = word_set("selbst seinerseits ihrerseits hingegen dagegen wiederum")
# before a name they tell that it is no subject
_OBLIQUE = word_set("dem den des einem eines")
# so many words stand between an article and its noun at most
_ADJECTIVES = 3


def freely_reported(
    text: str,
    paragraph: Paragraph,
    lexicon: Lexicon,
    known: list[tuple[int, Governor]],
    taken: list[Span],
    carried: Governor | None,
    surnames: frozenset[str],
) -> list[Passage]:
    """The sentences of a German paragraph in the mood of reported speech that go on from an attribution, or that follow
    "demnach".

    `known` are the attributions of the paragraph, each with where its words begin; `carried` is the last one before
    it, `taken` what else was found to be said in the paragraph, and `surnames` those of the article in small letters.
    """
    words = paragraph.words
    titles = _titles(lexicon)
    known = list(known)
    found: list[Passage] = []
    for number, sentence in enumerate(paragraph.sentences):
        first, last = sentence
        if paragraph.candidates[number] or last - first < _LEAST:
            continue
        at = bisect_left(known, words.starts[first], key=itemgetter(0))
        goes_on = number > 0 and at > 0 and known[at - 1][0] >= words.starts[paragraph.sentences[number - 1].first]
        accordingly = words.low[first] in _ACCORDINGLY and words.kinds[first + 1] in "wA"
        if accordingly and number > 0:
            before = paragraph.sentences[max(number - _STATED_BEFORE, 0)].first
            accordingly = at > 0 and known[at - 1][0] >= words.starts[before]
        if not accordingly and (not is_reported(words, first, last, going_on=goes_on) or _is_turned(words, sentence)):
            continue
        clause = clause_of(text, paragraph, Range(first + accordingly, last))
        if clause is None or any(start < clause.end and clause.start < end for start, end in taken):
            continue
        governor = known[at - 1][1] if at else carried
        if governor is None and number + 1 < len(paragraph.sentences):
            # Der Weg sei frei. | Man könne gehen, sagt X.
            behind = paragraph.sentences[number + 1]
            said = known[at : at + 1]
            governor = next((one for begin, one in said if begin == words.starts[behind.first]), None)
        if not goes_on and number > 0:
            governor = _other(text, governor, _stepping_in(words, paragraph.sentences[number - 1], titles, surnames))
        if governor is not None and governor.source is not None:
            cue = span_of(words, Range(first, first + 1)) if accordingly else governor.cue
            found.append(Passage(clause, "indirect", governor.source, cue, _FREE))
            known.insert(at, (clause.start, governor))
    return found


def _other(text: str, governor: Governor | None, stepping: Governor | None) -> Governor | None:
    """Who steps in, unless it is who speaks anyway."""
    if governor is None or stepping is None or governor.source is None or stepping.source is None:
        return stepping or governor
    before = text[slice(*governor.source)]
    name = text[slice(*stepping.source)]
    return governor if before.endswith(name) or name.endswith(f" {before}") else stepping


def spoken_of_before(
    paragraph: Paragraph, at: int, lexicon: Lexicon, known: list[tuple[int, Governor]], surnames: frozenset[str]
) -> Governor | None:
    """Who speaks in the sentence before the one that marked words at offset `at` begin, or stand in where it is in the
    mood of reported speech, if nothing is said there that is `known`: Die Trainerin Ute Stein lobte ihn. | „Er ist
    jung.“ Er habe | „noch Zeit“."""
    words = paragraph.words
    token = bisect_left(words.starts, at)
    number = bisect_left(paragraph.sentences, token + 1, key=itemgetter(0)) - 1
    if number < 1 or not paragraph.sentences[number].first <= token < paragraph.sentences[number].last:
        return None
    if paragraph.sentences[number].first != token and not is_reported(words, *paragraph.sentences[number]):
        return None
    before = paragraph.sentences[number - 1]
    if any(words.starts[before.first] <= begin < at for begin, _ in known):
        return None
    return _stepping_in(words, before, _titles(lexicon), surnames)


@cache
def _titles(lexicon: Lexicon) -> tuple[str, ...]:
    return tuple(lexicon.named("title_endings") | lexicon.named("body_words"))


def _stepping_in(words: Words, sentence: Range, titles: tuple[str, ...], surnames: frozenset[str]) -> Governor | None:
    """Who speaks in a sentence in which nothing is said: Trainer Olaf Stein lobte ihn. Ein Sprecher wies das zurück. |
    Er sei jung. `titles` are what nouns for people and bodies end in."""
    first, last = sentence
    kinds, low = words.kinds, words.low
    head = first + (kinds[first] in "DP" and first + 1 < last)
    end = head
    while end < min(head + _ADJECTIVES, last - 1) and kinds[end] == "w" and low[end].endswith(("e", "en", "er")):
        end += 1
    head = end
    while end < last and kinds[end] == "C":
        end += 1
    named = end > head and end < last and low[end] in _BESIDE_NAME
    if end - head > 1 or named:
        return Governor(span_of(words, Range(first, end)), None, _FREE)
    verb = next((k for k in range(first + 1, last) if words.classes[k].startswith("say")), None)
    said = verb is not None and set(kinds[first:verb]) <= set("DPCw")
    someone = verb is not None and (low[verb - 1].endswith(titles) or low[verb - 1] in surnames)
    said = said and (someone or low[first:verb] in (["er"], ["sie"]))
    if said and verb is not None:
        return Governor(span_of(words, Range(first, verb)), span_of(words, Range(verb, verb + 1)), _FREE)
    if end == head + 1 and head > first and end < last and kinds[end] in "wA" and low[head].endswith(titles):
        # Der Fahrgastverband | zeigte Verständnis
        return Governor(span_of(words, Range(first, end)), None, _FREE)
    names = [k for k in range(first, last) if kinds[k] == "C" and low[k] in surnames]
    if len({low[k] for k in names}) != 1:
        return None
    # Auch die Leiterin | Ute Stein lobt ihn; but not: an Stein, von Ute Stein
    begin = names[0]
    while begin > first and kinds[begin - 1] == "C":
        begin -= 1
    free = begin == first or (kinds[begin - 1] in "RADPw,^" and low[begin - 1] not in _OBLIQUE)
    free = free and (begin - 2 < first or kinds[begin - 1] not in "DPw" or kinds[begin - 2] != "I")
    return Governor(span_of(words, Range(begin, names[0] + 1)), None, _FREE) if free else None


def _is_turned(words: Words, sentence: Range) -> bool:
    """Whether a German sentence ends with who said it: Man müsse warten, findet sie."""
    first, last = sentence
    last -= words.kinds[last - 1] == "."
    return last - 3 > first and words.kinds[last - 3 : last] in (",wP", ",wC")
