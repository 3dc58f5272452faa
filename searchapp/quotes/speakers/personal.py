"""Personal names in running text: runs of capitals, told from the titles, bodies and places they stand beside."""

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from searchapp.article import Span
from searchapp.quotes.lexicon import CYRILLIC, HEAD_FIRST, Lexicon, word_set
from searchapp.quotes.speakers.body_cases import is_quality
from searchapp.quotes.speakers.body_names import body_key
from searchapp.quotes.speakers.given_names import given_names
from searchapp.quotes.speakers.leads import at_given, behind_office
from searchapp.quotes.speakers.places import countries
from searchapp.quotes.speakers.strange import before_latin, behind_region, is_calling, is_strange
from searchapp.quotes.words import is_capital_adverb

UPPER = "A-ZÀ-ÖØ-ÞĄĆĘŁŃŚŹŻČĎĚŇŘŠŤŮŽĞİŞĐА-ЯЁЄІЇҐ"
_REST = rf"(?:[\w’'‑-]*[\w’']|(?:\.[{UPPER}])*\.(?=\s*[{UPPER}]))?(?:(?<=Jr)\.|(?<=Sr)\.)?"
TOKEN = rf"(?:(?:al|el|an|ad|as|ash|d|O)[-’'])?[{UPPER}]{_REST}"
# The same at the head of a run. It begins with a set of characters, which is what lets the search skip
# from one to the next, and so do the patterns below.
_FIRST = (
    rf"[{UPPER}ade](?<![\w’'-].)"
    rf"(?:(?:(?<=a)(?:l|n|d|sh?)|(?<=e)l|(?<=[dO]))[-’'][{UPPER}]|(?<=[{UPPER}])){_REST}"
)
_PARTICLE = (
    r"(?:de la|van der|van den|von der|de|van|von|bin|ibn|al|el|da|di|del|la|du|der|den|dos|ben|abu|"
    r"фон дер|фон|ван дер|ван ден|ван|дер|ден|де ла|де|ди|дю|ибн|бин|бен|аль|эль|абу)"
)
NAME_RUN = re.compile(rf"{_FIRST}(?:[ \u00a0](?:{_PARTICLE}[ \u00a0])?{TOKEN}){{0,9}}")
# a run of more capitals than five is a heading or a list
_LONGEST = 4
# a body before a name has so many words at most
_LONGEST_BODY = 3
# a word of fewer letters, all of them capitals, is no name
_LEAST_CAPITALS = 6
# nor is one of so many characters a name; what is remembered stays small by it
_LONGEST_RUN = 200
_NONE = frozenset[str]()
_POSSESSIVE = re.compile(r"[’']s?$")
# Ayşe Kara'nın
_TURKISH_CASE = re.compile(r"[’'][a-zçğıöşü]{1,6}$")
_APOSTROPHES = frozenset("'’")
_POSSESSIVES = ("’s", "'s", "’", "'")
# how German words for people and of towns end before a name
_DWELLERS = ("er", "ers", "chef", "chefs", "ist", "isten")
# particles that may be capitalised within a name: Marine Le Pen
_INNER = frozenset(["Le", "La", "Les", "De", "Du", "Des", "Della", "Di", "Van", "Von", "Der", "El", "Al", "Bin", "Ben"])


# words of a name that are no part of it by themselves; `de la`, `van der` are two
PARTICLES = word_set(
    "de van von der den bin ibn al el da di del la le du dos das ter ten ben abu "
    "фон ван дер ден ди дю ибн бин бен аль эль абу"
)
_BODY_ENDINGS = (
    *("universität", "hochschule", "institut", "ministerium", "verband", "partei", "gesellschaft", "amt", "stiftung"),
    *("bank", "börse", "gruppe", "verein", "kammer", "klinik", "agentur", "behörde", "zentrale", "gewerkschaft"),
    *("fraktion", "akademie", "versicherung", "initiative", "zentrum", "museum"),
)
# letters behind a name: Helen Park QC
_BEHIND_NAME = frozenset(
    ["QC", "KC", "SC", "MP", "MEP", "MSP", "MLA", "TD", "OBE", "MBE", "CBE", "KBE", "PhD", "MD", "FRS", "Esq"]
)
# what somebody is, at the head of a sentence: Mother-of-three Kelly Dunn, Ex-mayor Anna Berg, Third-seeded Ida Holm
_COMPOUND = re.compile(
    r"[A-Z][a-z]+-(?:(?:of|to|in)-|[a-z]+ed\b|(?:elect|based|born|winning|maker|director)\b)|(?:Ex|Co|Vice)-[a-z]"
)
# given names that are titles before another one: Dean Emma Hartley
_GIVEN_AS_TITLE = frozenset(["Dean", "Judge", "Bishop", "Marshal", "Duke", "Earl", "Major"])
_NOBLE = word_set("graf gräfin freiherr freifrau baron baronin prinz prinzessin fürst fürstin herzog ritter edler")
_GERMAN_ARTICLES = frozenset(["der", "den"])
_OF = frozenset(["von", "van"])
_PORTUGUESE = frozenset(["da", "do", "dos", "das"])


# before the field or the place of an office: Director of
_BEHIND_OFFICE = (" of ", " for ")
_BEFORE_PLACE = (" in ", " near ", " outside ")
_PLACE = re.compile(rf"[{UPPER}]\w+\b(?![’']|\s[{UPPER}])")


class Name(NamedTuple):
    """A personal name as printed, with its place in the file text."""

    text: str
    start: int
    end: int


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
        if name is None:
            return None
        text = behind_office(name.text) if run.string.endswith(_BEHIND_OFFICE, 0, at) else name.text
        return Name(text, at + name.end - len(text), at + name.end)

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
    words = _possible(run.split(), lexicon, nouns)
    if not words or (is_strange(words[-1], lexicon) and not _is_surname(words, lexicon)):
        return None
    first = _first_word(words, lexicon, places, nouns)
    language = lexicon.language if lexicon is not None else None
    if language == "de":
        while len(words) - first > 2 and words[first].endswith(_DWELLERS) and words[first] not in given_names():
            # Wiener Musiker | Heino Falk
            first += 1
        alone = first == len(words) - 1 or words[first] in given_names()
        if _is_phrase(words[first:]) or (not alone and is_quality(words[first])):
            return None
    # one space parts two words of a run
    start = sum(map(len, words[:first])) + first
    ending = _TURKISH_CASE if language == "tr" else _POSSESSIVE
    text = ending.sub("", run[start : start + sum(map(len, words[first:])) + len(words) - 1 - first])
    if text[:1] == "d" and text[1:2] in _APOSTROPHES and " " not in text and language in HEAD_FIRST:
        # le locataire du quai d'Orsay
        return None
    if not text or (text.isupper() and len(text) < _LEAST_CAPITALS) or text.count(" ") > _LONGEST:
        return None
    return Name(text, start, start + len(text))


def _possible(words: list[str], lexicon: Lexicon | None, nouns: frozenset[str]) -> list[str]:
    """The words of a run up to where a name may end, in small letters those that by the rules of the language stand
    before it; none if the run holds no name."""
    for number in range(2, len(words)):
        if words[number] == words[number - 1] and not words[number].endswith("."):
            # Mikhail Murashko Murashko Mikhail: a name and the same as a tag
            words = words[:number]
            break
    while len(words) > 2 and words[-1] in _BEHIND_NAME:
        words.pop()
    if lexicon is None or lexicon.language == "en":
        return words
    if lexicon.language == "de":
        words = _before_origin(words, lexicon)
        if len(words) > 1 and _ends_as_noun(words, lexicon, nouns):
            return []
    elif lexicon.language in HEAD_FIRST:
        words = _before_body(words, lexicon)
    elif lexicon.language in CYRILLIC:
        words = before_latin(words)
        region = behind_region(words, lexicon)
        if region == len(words) > 1:
            return []
        words = [*(word.lower() for word in words[:region]), *words[region:]]
    if (of_body := lexicon.named("bodies_of")) and not of_body.isdisjoint(map(str.lower, words[:-1])):
        # Komisji Morskiej | Jan Kula: behind the genitive of a body a given name alone begins a name
        given = next((at for at in range(1, len(words) - 1) if words[at] in given_names()), None)
        if given is None:
            return []
        words = [*(word.lower() for word in words[:given]), *words[given:]]
    return words


def _first_word(words: list[str], lexicon: Lexicon | None, places: frozenset[str], nouns: frozenset[str]) -> int:
    """The word with which the name begins that ends a run: behind titles, bodies, offices, places and nouns."""
    last = first = len(words) - 1
    cyrillic = lexicon is not None and lexicon.language in CYRILLIC and not words[last].isascii()
    while first > 0 and _goes_on(words, first - 1, lexicon) and not (cyrillic and words[first - 1].isascii()):
        first -= 1
    first = _behind_title(words, first, lexicon)
    if lexicon is not None:
        if lexicon.language in HEAD_FIRST:
            first = _behind_body(words, first, lexicon)
        first = _behind_calling(words, first, lexicon)
    while first < last and not words[first][0].isupper() and "-" not in words[first]:
        first += 1
    while first < last and (words[first] in places or _is_noun(words[first], nouns)):
        first += 1
    return first


def places_behind(text: str, runs: Iterable[re.Match[str]]) -> frozenset[str]:
    """Words that stand by themselves behind "in" or "near": in Aleppo; `runs` are those of capitals."""
    places = set()
    for run in runs:
        at = run.start()
        if text.endswith(_BEFORE_PLACE, 0, at):
            place = _PLACE.match(text, at)
            if place is not None:
                places.add(place[0])
    return frozenset(places)


def naming_somebody(spans: Sequence[Span], full: Iterable[Name], runs: Sequence[re.Match[str]]) -> Iterator[Span]:
    """The spans that name somebody in full, or two with no more than "and" between them: no others tell of roles.
    `runs` are those of capitals."""
    listed = {first.start() for first, second in pairwise(runs) if second.start() - first.end() <= len(" and ")}
    starts = sorted(listed.union(name.start for name in full))
    for span in spans:
        at = bisect_left(starts, span.start)
        if at < len(starts) and starts[at] < span.end:
            yield span


def _is_noun(word: str, nouns: frozenset[str]) -> bool:
    return word in nouns and word not in given_names()


def _ends_as_noun(words: list[str], lexicon: Lexicon, nouns: frozenset[str]) -> bool:
    """Whether a German run ends with a noun and not with a surname: Ältere Kinder, die Stuttgarter Sportdirektorin."""
    last = words[-1]
    if any(word in given_names() for word in words[:-1]):
        return False
    return last in nouns or last.lower().endswith(tuple(lexicon.named("title_endings")))


def _before_origin(words: list[str], lexicon: Lexicon) -> list[str]:
    """A German name without the body it is from: Wolf Ebner | von der TU Graz, Wolf Ebner | von Lindenbank; but not
    Ursula von der Leyen, Anna Maria von Horn. And without whom it was told: Lena Holm | der Agentur AFP.
    """
    told = next(
        (at for at, word in enumerate(words) if at > 1 and word in _GERMAN_ARTICLES and words[at - 1] not in _OF), None
    )
    if told is not None and words[told - 2] in given_names():
        words = words[:told]
    at = next((at for at, word in enumerate(words) if at > 1 and word == "von"), None)
    behind = next((word for word in words[at:] if word[0].isupper()), "") if at is not None else ""
    if at is not None and words[at - 1] not in given_names() and words[at - 1].lower() not in _NOBLE:
        before, titles = words[at - 2], tuple(lexicon.named("title_endings"))
        if before in given_names() or not (is_strange(before, lexicon) or before.lower().endswith(titles)):
            # given name and surname stand before it
            return words[:at]
    foreign = is_strange(behind, lexicon) or behind.lower().endswith(_BODY_ENDINGS) or behind.isupper()
    return words[:at] if behind and foreign else words


def _before_body(words: list[str], lexicon: Lexicon) -> list[str]:
    """A name without the body behind its particle: Carmen Osorio | del Instituto, Luc Ferrand | du Monde,
    Haakon VI | de Noruega."""
    if lexicon.language == "fr" and "du" in words[2:] and words[0] in given_names():
        return words[: words.index("du", 2)]
    behind = (at for at in range(3, len(words)) if words[at - 1] in PARTICLES)
    return next((words[: at - 1] for at in behind if _is_body(words[at:], lexicon)), words)


def _is_body(words: Sequence[str], lexicon: Lexicon) -> bool:
    """Whether these words behind a particle begin with a body or a country, or name a body."""
    first = words[0].lower()
    return first in lexicon.named("body_words") or first in countries() or body_key(" ".join(words)) is not None


def _behind_body(words: list[str], first: int, lexicon: Lexicon) -> int:
    """Where a name begins behind a body that only its place parts from it: la portavoz de la Casa Blanca | Ana Roca,
    dijo a AFP | Hasan."""
    last = len(words) - 1
    while first < last and words[first].lower() in lexicon.named("hearers") and _is_agency(words[first]):
        first += 1
    sizes = (size for size in range(min(_LONGEST_BODY, last - 1), 0, -1) if body_key(" ".join(words[:size])))
    return max(first, next(sizes, 0))


def _is_agency(word: str) -> bool:
    return word.isupper() or body_key(word) is not None


def _behind_calling(words: list[str], first: int, lexicon: Lexicon) -> int:
    """Where the name begins behind what somebody is, capitalised at the head of a sentence or as a title: Historian |
    Peter Oakes, Harbour Volunteer Coordinator | Bonnie Young, Dean | Emma Holm; but Dean Holm is a name."""
    last, given = len(words) - 1, given_names()
    while first < last and words[first] not in given and is_calling(words[first].lower(), lexicon):
        first += 1
    callings = (at for at in range(last - 2, first - 1, -1) if is_calling(words[at].lower(), lexicon))
    return next((at + 1 for at in callings if words[at] not in given or words[at + 1] in given), first)


def _is_surname(words: list[str], lexicon: Lexicon | None) -> bool:
    """Whether the last word, of no name by itself, is one behind a given name: Helen White, not the White House."""
    if lexicon is None or len(words) < 2 or words[-2] not in given_names():
        return False
    surname = _POSSESSIVE.sub("", words[-1]).lower()
    # Helen White, David French; but not Paris, France
    return surname in lexicon.named("surnames") or (lexicon.language == "en" and surname in countries())


def _is_phrase(words: list[str]) -> bool:
    """Whether German nouns stand with an article among them: den Augenblick; but Ursula von der Leyen is a name."""
    return any(word in _GERMAN_ARTICLES and words[at] not in _OF for at, word in enumerate(words[1:]))


def _goes_on(words: list[str], at: int, lexicon: Lexicon | None) -> bool:
    """Whether word `at` belongs to the name that the following words end."""
    if words[at].endswith(_POSSESSIVES):
        return False
    if lexicon is not None and lexicon.language == "en" and is_capital_adverb(words[at].lower()):
        # Suddenly | Mike was there
        return words[at] in given_names()
    if not is_strange(words[at], lexicon):
        return True
    if words[at] in PARTICLES and at > 0:
        # Ursula von der Leyen, Dominique de Villepin: a given name stands before the particles
        behind = at
        while at > 0 and words[at] in PARTICLES:
            at -= 1
        dutch = lexicon is not None and lexicon.language == "nl" and not is_strange(words[at], lexicon)
        surname = _joins_surnames(words[at + 1 : behind + 1], lexicon) and not is_strange(words[at], lexicon)
        surname = surname and any(word in given_names() for word in words[:at])
        known = dutch or surname or words[at] in given_names() or _is_noble(words, at)
        return known or (behind - at > 1 and not is_strange(words[at], lexicon))
    return words[at] in _INNER and at > 0 and not is_strange(words[at - 1], lexicon)


def _joins_surnames(particles: Sequence[str], lexicon: Lexicon | None) -> bool:
    """Whether two surnames can be joined by these: Luiz Inácio Lula da Silva, Soraya Sáenz de Santamaría; of French
    and Dutch they are words like others."""
    if particles[0] != "de":
        return len(particles) == 1 and particles[0] in _PORTUGUESE
    return lexicon is None or lexicon.language not in ("fr", "nl")


def _is_noble(words: list[str], at: int) -> bool:
    """Whether word `at` is a title that belongs to the name: Otto | Graf | von Eschen."""
    return words[at].lower() in _NOBLE and at > 0 and words[at - 1] in given_names()


def _behind_title(words: list[str], first: int, lexicon: Lexicon | None) -> int:
    """Where the name begins behind a title that is capitalised like it: PC | Dan Ruddle, Hüttenwirt | Max Auer."""
    last = len(words) - 1
    if last - first > 1 and words[first].isupper() and words[first].isalpha() and 2 <= len(words[first]) <= 4:
        first += 1
    for at in range(last - 2, first - 1, -1):
        if words[at].isupper() and words[at].isalpha() and 2 <= len(words[at]) <= 4:
            # Labour MP | Tom Bright
            first = at + 1
            break
    given = given_names()
    if last - first > 1 and (
        _COMPOUND.match(words[first]) or (words[first] in _GIVEN_AS_TITLE and words[first + 1] in given)
    ):
        first += 1
    if lexicon is None or lexicon.language == "en" or first == last:
        return at_given(words, first)
    endings = tuple(lexicon.named("title_endings"))
    if endings:
        for at in range(last - 1, first - 1, -1):
            if words[at] not in given and words[at].lower().endswith(endings) and not _is_noble(words, at):
                return at + 1
    if words[first] not in given and words[first].lower() not in PARTICLES:
        # but Abu | Mahmoud is one name
        return next(
            (at for at in range(first + 1, last) if words[at] in given and words[at].lower() not in PARTICLES), first
        )
    return first
