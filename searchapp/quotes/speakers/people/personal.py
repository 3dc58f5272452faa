"""The personal name in a run of capitals."""

import re
from collections.abc import Mapping, Sequence
from functools import lru_cache

from searchapp.patterns import compiled, late
from searchapp.quotes.lexicon import CYRILLIC, HEAD_FIRST, Lexicon, word_set
from searchapp.quotes.speakers.bodies.body_cases import is_quality
from searchapp.quotes.speakers.bodies.body_names import body_key, has_body_noun
from searchapp.quotes.speakers.names.given_names import given_names
from searchapp.quotes.speakers.names.places import countries
from searchapp.quotes.speakers.names.runs import PARTICLES, Name
from searchapp.quotes.speakers.people.beside_names import (
    before_body,
    before_origin,
    behind_body,
    behind_calling,
    behind_title,
    german_article,
    is_german_calling,
    is_noble,
    is_rest,
)
from searchapp.quotes.speakers.people.leads import behind_office
from searchapp.quotes.speakers.people.strange import before_latin, behind_region, is_strange
from searchapp.quotes.words import is_capital_adverb

# a run of more capitals than five is a heading or a list
_LONGEST = 4
# a word of fewer letters, all of them capitals, is no name
_LEAST_CAPITALS = 6
# nor is one of so many characters a name; what is remembered stays small by it
_LONGEST_RUN = 200
_NONE = frozenset[str]()
_POSSESSIVE = compiled(r"[’']s?$")
_SHOPS, _NO_ENDING = ("'s", "’s"), compiled("(?!)")
# Ayşe Kara'nın
_TURKISH_CASE = compiled(r"[’'][a-zçğıöşü]{1,6}$")
_APOSTROPHES = frozenset("'’")
_POSSESSIVES = ("’s", "'s", "’", "'")
# how German words for people and of towns end before a name
_DWELLERS = ("er", "ers", "chef", "chefs", "ist", "isten")
# and German words for times
_WHEN = compiled(
    r"(?:Mon|Diens|Mittwoch|Donners|Frei|Sams|Sonn)(?:tag)?(?:s|früh|morgen|vormittag|mittag|nachmittag|abend|nacht)?"
)
# how German nouns end that are of no name
_GERMAN_NOUN = compiled(
    r"\w{3}(?:heit|keit|angaben|berichte?n?|studie|ergebnis|erklärung|mitteilung|meldung|forderung|warnung|entscheidung|"
    r"einschätzung|sitzung|wahlen)$"
)
# and what some states and countries begin with, and how they go on
_QUARTERS = frozenset(["North", "South", "West", "East"])
_QUARTERED = frozenset(["Carolina", "Dakota", "Virginia", "Korea", "Africa", "Sudan", "Yorkshire", "Sussex", "Ossetia"])
# particles that may be capitalised within a name: Marine Le Pen
_INNER = frozenset(["Le", "La", "Les", "De", "Du", "Des", "Della", "Di", "Van", "Von", "Der", "El", "Al", "Bin", "Ben"])
# letters behind a name: Helen Park QC
_BEHIND_NAME = frozenset(
    ["QC", "KC", "SC", "MP", "MEP", "MSP", "MLA", "TD", "OBE", "MBE", "CBE", "KBE", "PhD", "MD", "FRS", "Esq"]
)
_YOUNGER = frozenset(["Jr.", "Sr.", "Jr", "Sr", "II", "III"])
_FIRST_PERSON = ("I'", "I’")
_PORTUGUESE = frozenset(["da", "do", "dos", "das"])
# so far before a name the word before it begins
_WORD_BEFORE = 20
# in these a place behind a given name is a surname: David French, Iván Lima
_WESTERN = HEAD_FIRST | {"en", "de"}
# behind a name: who it is, or how old
_SHOWN = late(r",\s(?:\d\d,|(?:an?|the)\s(?P<what>[\w’'-]{1,30}(?:\s[\w’'-]{1,30}){0,4}))")
# verbs that headlines and lists of films begin with, and verbs of saying that are given names and surnames as well
_ORDERS = frozenset(["watch", "enter", "meet", "defund", "repeal", "tie"])
_VERBS_AND_NAMES = word_set(
    "hope love crow lay champion brand marvel wonder storm rank reason echo dream rage grant rule sing snap vent bill "
    "detail praise promise favor favour desire fancy care muse back bash brief brush count crack debate hail hear "
    "issue joke label list look mean name need note object paint plan point pose push quote record say see seek side "
    "signal sound stress talk title tout view voice want wish yell"
)
# before the field or the place of an office: Director of
_BEHIND_OFFICE = (" of ", " for ")
_OF_OR_TO = (*_BEHIND_OFFICE, " to ", " in ", " from ", " at ")


class NamesOfRuns(dict[str, Name | None]):
    """Runs of capitals of one article with the personal name in each, read when they are first met."""

    def __init__(self, lexicon: Lexicon | None, places: frozenset[str], nouns: frozenset[str]) -> None:
        super().__init__()
        self._lexicon = lexicon
        self._places = places
        self._nouns = nouns

    def __missing__(self, run: str) -> Name | None:
        words = run.split() if " " in run else ()
        places = self._places.intersection(words) if words else _NONE
        nouns = self._nouns.intersection(words) if words and self._nouns else _NONE
        self[run] = name = personal(run, self._lexicon, places, nouns) if len(run) <= _LONGEST_RUN else None
        return name

    def of(self, run: re.Match[str]) -> Name | None:
        """The name in a run, placed in its text."""
        name, at = self[run[0]], run.start()
        if name is None and (run.string.startswith(",", run.end()) or run.string[at - 2 : at - 1].islower()):
            name = self._shown(run)
        if name is None or (name.text[-1] == "." and run.string[run.end() : run.end() + 1].isalpha()):
            # Hawkish U.|S. analysts
            return None
        if name.start and _is_english(self._lexicon) and not run.string.endswith(_OF_OR_TO, 0, at):
            words = run[0].split()
            if is_rest(words, len(words) - name.text.count(" ") - 1):
                # the World | Tea Portal; but the President of Norway | Sul Berg
                return None
        text = behind_office(name.text) if run.string.endswith(_BEHIND_OFFICE, 0, at) else name.text
        return Name(text, at + name.end - len(text), at + name.end)

    def _shown(self, run: re.Match[str]) -> Name | None:
        """The English name in a run that ends with a word of no name, if the text tells right behind it what somebody
        is: Ann Press, a nurse; Karl Radio, 54,"""
        lexicon = self._lexicon
        if lexicon is None or lexicon.language != "en" or run[0].count(" ") != 1:
            return None
        first, last = run[0].split()
        if last.lower() not in lexicon.named("body_words") or is_strange(first, lexicon):
            return None
        nouns = lexicon.named("persons") | (lexicon.named("callings") - lexicon.named("kinds"))
        if not run.string.startswith(",", run.end()):
            # journalist Ann Press
            before = run.string[max(0, run.start() - _WORD_BEFORE) : run.start()].split()
            if not before or before[-1] not in nouns:
                return None
        else:
            shown = _SHOWN.match(run.string, run.end())
            if shown is None or (shown["what"] and nouns.isdisjoint(shown["what"].split())):
                return None
        self[run[0]] = name = Name(run[0], 0, len(run[0]))
        return name

    def cut(self, surnames: Mapping[str, str]) -> None:
        """Takes the names that are met so far and begin with their surname there for no more than that."""
        for run, name in list(self.items()) if surnames else ():
            if name is not None and (surname := surnames.get(name.text)) is not None:
                self[run] = Name(surname, name.start, name.start + len(surname))

    def shorten(self, surnames: Mapping[str, str]) -> None:
        """Takes the names that are met so far and have a surname there for no more than that."""
        for run, name in list(self.items()) if surnames else ():
            if name is not None and (surname := surnames.get(name.text)) is not None:
                self[run] = Name(surname, name.end - len(surname), name.end)


@lru_cache(maxsize=32768)
def personal(
    run: str, lexicon: Lexicon | None, places: frozenset[str], nouns: frozenset[str] = frozenset()
) -> Name | None:
    """The name in a run of capitals, placed within the run, or None; words of `places` open no name, and `nouns` end
    none unless behind a given name."""
    if run.isalnum():
        alone = is_strange(run, lexicon) or (run.isupper() and len(run) < _LEAST_CAPITALS)
        return None if alone else Name(run, 0, len(run))
    if run.removeprefix("The ").lower() in countries():
        # Saudi Arabia
        return None
    words = _possible(run.split(), lexicon, nouns)
    if not words or (is_strange(words[-1], lexicon) and not _is_surname(words, lexicon)):
        return None
    first = _first_word(words, lexicon, places, nouns)
    if first and _is_of_body(words, first):
        return None
    if _is_of_place(words, first) or (first and lexicon is not None and words[first].lower() in lexicon.named("tails")):
        return None
    language = lexicon.language if lexicon is not None else None
    if language == "de":
        while len(words) - first > 2 and words[first].endswith(_DWELLERS) and words[first] not in given_names():
            # Wiener Musiker | Heino Falk
            first += 1
        while len(words) - first > 1 and (
            _GERMAN_NOUN.search(words[first]) or is_german_calling(words[first], lexicon)
        ):
            # Polizeiangaben | Schuss, die Capco-Expertin | Falk
            first += 1
        alone = first == len(words) - 1 or words[first] in given_names()
        if german_article(words, first + 1) is not None or (not alone and is_quality(words[first])):
            return None
    # one space parts two words of a run
    start = sum(map(len, words[:first])) + first
    ending = _TURKISH_CASE if language == "tr" else _POSSESSIVE
    if language in HEAD_FIRST and run.endswith(_SHOPS):
        # McDonald's, where no possessive ends so
        ending = _NO_ENDING
    text = ending.sub("", run[start : start + sum(map(len, words[first:])) + len(words) - 1 - first])
    if text[:1] == "d" and text[1:2] in _APOSTROPHES and " " not in text and language in HEAD_FIRST:
        # le locataire du quai d'Orsay
        return None
    if text[:2] in ("L'", "L’") and " " in text and language == "fr" and has_body_noun(text):
        # L'Open Bridges Institute
        text, start = text[2:], start + 2
    if not text or (text.isupper() and len(text) < _LEAST_CAPITALS) or text.count(" ") > _LONGEST:
        return None
    return Name(text, start, start + len(text))


def _is_english(lexicon: Lexicon | None) -> bool:
    return lexicon is None or lexicon.language == "en"


def _possible(words: list[str], lexicon: Lexicon | None, nouns: frozenset[str]) -> list[str]:
    """The words of a run up to where a name may end, in small letters those that by the rules of the language stand
    before it; none if the run holds no name."""
    for number in range(2, len(words)):
        if words[number] == words[number - 1] and not words[number].endswith("."):
            # Mikhail Murashko Murashko Mikhail: a name and the same as a tag
            words = words[:number]
            break
    if len(words) > 1 and words[0] != words[1] and words[0].casefold() == words[1].casefold():
        # HOLM Holm: a heading before a sentence; but Abdullah Abdullah
        words = [words[0].lower(), *words[1:]]
    while len(words) > 2 and words[-1] in _BEHIND_NAME:
        words.pop()
    if lexicon is None or _is_english(lexicon):
        # I'm OK; but Bruce I'Anson
        return [] if any(word[:2] in _FIRST_PERSON and word[2:3].islower() for word in words) else words
    if lexicon.language == "de":
        words = before_origin(words, lexicon)
        while len(words) > 1 and _WHEN.fullmatch(words[-1]):
            # Kolb | Mittwochfrüh
            words = words[:-1]
        if len(words) > 1 and _ends_as_noun(words, lexicon, nouns):
            return []
    elif lexicon.language in HEAD_FIRST:
        words = before_body(_before_another(words), lexicon)
    elif lexicon.language in CYRILLIC:
        words = before_latin(words)
        region = behind_region(words, lexicon)
        if region == len(words) > 1:
            return []
        words = [*(word.lower() for word in words[:region]), *words[region:]]
    if none := lexicon.named("no_particles"):
        words = words[: next((at for at in range(1, len(words)) if words[at] in none), len(words))]
    if (of_body := lexicon.named("bodies_of")) and not of_body.isdisjoint(map(str.lower, words[:-1])):
        # Komisji Morskiej | Jan Kula: behind the genitive of a body a given name alone begins a name
        given = next((at for at in range(1, len(words) - 1) if words[at] in given_names()), None)
        if given is None:
            return []
        words = [*(word.lower() for word in words[:given]), *words[given:]]
    return words


def _before_another(words: list[str]) -> list[str]:
    """The words of a run up to a second name behind a preposition that is a particle as well: Gina Mele | da Donald
    Trant; but Ana Maria da Silva."""
    ends = (at for at in range(2, len(words) - 2) if words[at] in PARTICLES and words[at + 1] in given_names())
    return words[: next(ends, len(words))]


def _first_word(words: list[str], lexicon: Lexicon | None, places: frozenset[str], nouns: frozenset[str]) -> int:
    """The word with which the name begins that ends a run: behind titles, bodies, offices, places and nouns."""
    last = first = len(words) - 1
    cyrillic = lexicon is not None and lexicon.language in CYRILLIC and not words[last].isascii()
    while first > 0 and _goes_on(words, first - 1, lexicon) and not (cyrillic and words[first - 1].isascii()):
        first -= 1
    first = behind_title(words, first, lexicon)
    if lexicon is not None:
        if lexicon.language in HEAD_FIRST:
            first = behind_body(words, first, lexicon)
        first = behind_calling(words, first, lexicon)
    while first < last and not words[first][0].isupper() and "-" not in words[first]:
        first += 1
    while first < last and (words[first] in places or _is_noun(words[first], nouns)):
        first += 1
    while first < last and first and lexicon is not None and words[first].lower() in lexicon.named("tails"):
        # Tribunal Superior | Ana Ruiz
        first += 1
    return first


def _is_of_place(words: list[str], at: int) -> bool:
    """Whether a name beginning with word `at` is the rest of one that begins with a place's: New | York Jets."""
    if at == 0:
        return False
    # North | Carolina, Rio | de Janeiro
    quarter = words[at - 1] in _QUARTERS and words[at] in _QUARTERED
    return quarter or words[at - 1] == "Rio" or (words[at - 1] == "New" and words[at] not in given_names())


def _is_of_body(words: Sequence[str], at: int) -> bool:
    """Whether a name beginning with word `at` takes its first words from a listed body: Federal | Reserve Seal; but
    France's | Le Monde is a name by itself."""
    return not words[at - 1].endswith(_POSSESSIVES) and any(
        body_key(" ".join(words[:end])) is not None for end in range(at + 1, len(words))
    )


def _is_noun(word: str, nouns: frozenset[str]) -> bool:
    return word in nouns and word not in given_names()


def _ends_as_noun(words: list[str], lexicon: Lexicon, nouns: frozenset[str]) -> bool:
    """Whether a German run ends with a noun and not with a surname: Ältere Kinder, die Stuttgarter Sportdirektorin."""
    last = words[-1]
    if any(word in given_names() for word in words[:-1]):
        return False
    return last in nouns or last.lower().endswith(tuple(lexicon.named("title_endings")))


def _is_surname(words: list[str], lexicon: Lexicon | None) -> bool:
    """Whether the last word, of no name by itself, is one behind a given name: Helen White, not the White House."""
    # Helen R. White
    given = words[:-2] if len(words) > 2 and words[-2][:1].isupper() and len(words[-2].rstrip(".")) == 1 else words[:-1]
    if lexicon is None or not given or (given[-1] not in given_names() and not _has_middle(words, lexicon)):
        return False
    surname = _POSSESSIVE.sub("", words[-1]).lower()
    titled = lexicon.language == "en" and len(given) > 1 and given[-2].lower() in lexicon.named("people")
    if titled and len(words) - len(given) == 1:
        # Trade Secretary | Liam Fox
        return True
    # Helen White, David French; but not Paris, France
    return surname in lexicon.named("surnames") or (lexicon.language in _WESTERN and surname in countries())


def _has_middle(words: Sequence[str], lexicon: Lexicon) -> bool:
    """Whether a given name with another name behind it stands before the last word: Sarah Withrow | King, but a part of
    somewhere: Anna Holm | West."""
    if len(words) != len(("Sarah", "Withrow", "King")) or words[0] not in given_names() or words[-1] in _QUARTERS:
        return False
    return not any(is_strange(word, lexicon) for word in words[:-1])


def _goes_on(words: list[str], at: int, lexicon: Lexicon | None) -> bool:
    """Whether word `at` belongs to the name that the following words end."""
    if words[at].endswith(_POSSESSIVES):
        return False
    if lexicon is not None and lexicon.language == "en" and _only_opens(words[at], at, lexicon):
        # Suddenly | Mike was there, Watch | Holm Open the Pier
        return words[at] in given_names()
    if not is_strange(words[at], lexicon):
        return not _is_verb_between(words, at, lexicon)
    if (
        words[at] in given_names()
        and words[at].lower() in countries()
        and at == 0
        and len(words) == len(("Jordan", "Holm"))
    ):
        return not is_strange(words[1], lexicon)
    if words[-1] in _YOUNGER and at == len(words) - 2:
        # Martin King Jr.
        return _is_surname(words[:-1], lexicon)
    if words[at] in PARTICLES and at > 0:
        # Ursula von der Leyen, Dominique de Villepin: a given name stands before the particles
        behind = at
        while at > 0 and words[at] in PARTICLES:
            at -= 1
        dutch = lexicon is not None and lexicon.language == "nl" and not is_strange(words[at], lexicon)
        surname = _joins_surnames(words[at + 1 : behind + 1], lexicon) and not is_strange(words[at], lexicon)
        surname = surname and any(word in given_names() for word in words[:at])
        known = dutch or surname or words[at] in given_names() or is_noble(words, at)
        return known or (behind - at > 1 and not is_strange(words[at], lexicon))
    return words[at] in _INNER and at > 0 and not is_strange(words[at - 1], lexicon)


def _only_opens(word: str, at: int, lexicon: Lexicon) -> bool:
    """Whether an English word is an adverb, or as the first of its run a verb that calls for something."""
    low = word.lower()
    if is_capital_adverb(low):
        return True
    opens = at == 0 and word.istitle()
    cue = lexicon.cues.get(low) if opens and low not in _VERBS_AND_NAMES else None
    return (opens and low in _ORDERS) or (cue is not None and cue.form == "base")


def _is_verb_between(words: Sequence[str], at: int, lexicon: Lexicon | None) -> bool:
    """Whether the verb of an English headline parts two full names: Ann Holm | Corrects Tom Berg."""
    verb = words[at].endswith("s") and words[at] not in given_names()
    return (
        _is_english(lexicon)
        and verb
        and 1 < at < len(words) - 2
        and words[0] in given_names()
        and words[at + 1] in given_names()
    )


def _joins_surnames(particles: Sequence[str], lexicon: Lexicon | None) -> bool:
    """Whether two surnames can be joined by these: Luiz Inácio Lula da Silva, Soraya Sáenz de Santamaría; of French
    and Dutch they are words like others."""
    if particles[0] != "de":
        return len(particles) == 1 and particles[0] in _PORTUGUESE
    return lexicon is None or lexicon.language not in ("fr", "nl")
