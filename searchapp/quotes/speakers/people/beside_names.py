"""What stands beside a personal name within its run of capitals: titles, callings, the body that somebody is from."""

import re
from collections.abc import Sequence

from searchapp.patterns import compiled
from searchapp.quotes.lexicon import HEAD_FIRST, Lexicon, word_set
from searchapp.quotes.speakers.bodies.body_names import body_key
from searchapp.quotes.speakers.names.given_names import given_names, is_given_compound
from searchapp.quotes.speakers.names.places import countries
from searchapp.quotes.speakers.names.runs import PARTICLES
from searchapp.quotes.speakers.people.leads import at_given
from searchapp.quotes.speakers.people.strange import is_calling, is_strange

# a body before a name has so many words at most
_LONGEST_BODY = 3
_BODY_ENDINGS = (
    *("universität", "hochschule", "institut", "ministerium", "verband", "partei", "gesellschaft", "amt", "stiftung"),
    *("bank", "börse", "gruppe", "verein", "kammer", "klinik", "agentur", "behörde", "zentrale", "gewerkschaft"),
    *("fraktion", "akademie", "versicherung", "initiative", "zentrum", "museum"),
)
# what somebody is, at the head of a sentence: Mother-of-three Kelly Dunn, Ex-mayor Anna Berg, Third-seeded Ida Holm
_COMPOUND = compiled(
    r"[A-Z][a-z]+-(?:(?:of|to|in)-|[a-z]+ed\b|(?:elect|based|born|winning|maker|director)\b)|(?:Ex|Co|Vice)-[a-z]"
)
# given names that are titles before another one: Dean Emma Hartley
_GIVEN_AS_TITLE = frozenset(["Dean", "Judge", "Bishop", "Marshal", "Duke", "Earl", "Major"])
_VOWELLESS = re.compile("[B-DF-HJ-NP-TV-Z][b-df-hj-np-tv-z]{1,2}")
_NOBLE = word_set("graf gräfin freiherr freifrau baron baronin prinz prinzessin fürst fürstin herzog ritter edler")
_GERMAN_ARTICLES = frozenset(["der", "den"])
# how German nouns for women end, but not Severin and Katherin
_WOMEN = ("lerin", "nerin", "gerin", "berin", "terin", "derin", "kerin", "serin", "cherin", "ferin", "istin", "ologin")
# compounds for people have at least so many letters behind their hyphen
_LEAST_CALLING = 4
GERMAN_CALLINGS = ("erin", "istin", "ologe", "ologin", "iker", "ikerin", "ist", "mann", "frau")
"""How German nouns for people end, beside those that are listed."""
_LEAST_ACRONYM = 3
# what a body is called by that is all over, and words of a name behind it at least
_ALL_OVER, _LEAST_REST = frozenset(["World", "International", "Global", "Central", "America"]), 2
# these begin surnames behind "de": Anne de Saint Aubin
_OF_SURNAMES = frozenset(["Saint", "Sainte", "La", "Le", "Los", "Las"])
_BEFORE_ARTICLE = frozenset(["von", "van"])


def german_article(words: Sequence[str], first: int) -> int | None:
    """Which of these words, from number `first` on, is an article of a German noun: den | Augenblick; but no particle
    of a name: Ursula von der Leyen."""
    found = (at for at in range(first, len(words)) if words[at] in _GERMAN_ARTICLES)
    return next((at for at in found if words[at - 1] not in _BEFORE_ARTICLE), None)


def is_german_calling(word: str, lexicon: Lexicon | None) -> bool:
    """Whether a German noun for a woman or a compound with a hyphen says what somebody is: Planerin, Neo-Coach; but not
    Karl-Heinz, Al-Masri."""
    first, hyphen, last = word.rpartition("-")
    if not hyphen:
        return word.endswith(_WOMEN) and len(word) > _LEAST_CALLING and word not in given_names()
    if lexicon is None or len(last) < _LEAST_CALLING or not last[0].isupper() or not last[1:].islower():
        return False
    named = last in given_names() or first in given_names() or first.lower() in PARTICLES
    return not named and last.lower().endswith((*lexicon.named("title_endings"), *GERMAN_CALLINGS))


def before_origin(words: list[str], lexicon: Lexicon) -> list[str]:
    """A German name without the body it is from: Wolf Ebner | von der TU Graz, Wolf Ebner | von Lindenbank; but not
    Ursula von der Leyen, Anna Maria von Horn. And without whom it was told: Lena Holm | der Agentur AFP.
    """
    told = german_article(words, 2)
    hearer = told is not None and not lexicon.named("hearers").isdisjoint(map(str.lower, words[told + 1 :]))
    if told is not None and (hearer or is_given_compound(words[told - 2])):
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


def before_body(words: list[str], lexicon: Lexicon) -> list[str]:
    """A name without the body behind its particle: Carmen Osorio | del Instituto, Luc Ferrand | du Monde,
    Haakon VI | de Noruega."""
    if lexicon.language == "fr" and "du" in words[2:] and words[0] in given_names():
        return words[: words.index("du", 2)]
    if lexicon.language == "fr" and "de" in words[1:-1] and _is_of_body(words, words.index("de", 1)):
        return words[: words.index("de", 1)]
    behind = (at for at in range(3, len(words)) if words[at - 1] in PARTICLES)
    return next((words[: at - 1] for at in behind if _is_body(words[at:], lexicon)), words)


def _is_of_body(words: Sequence[str], at: int) -> bool:
    """Whether "de", word `at`, parts a French name from a body, an acronym or of several words: Ibrahim Morvan | de
    Plan Mondial, Lara | de ADVP."""
    first, *more = words[at + 1 :]
    if first.isupper() and first.isalpha() and len(first) >= _LEAST_ACRONYM and not words[0].isupper():
        return True
    named = at > 1 and words[0] in given_names() and bool(more) and first not in _OF_SURNAMES
    return named and all(word[0].isupper() and word not in given_names() for word in (first, *more))


def _is_body(words: Sequence[str], lexicon: Lexicon) -> bool:
    """Whether these words behind a particle begin with a body or a country, or name a body."""
    first = words[0].lower()
    return first in lexicon.named("body_words") or first in countries() or body_key(" ".join(words)) is not None


def behind_body(words: list[str], first: int, lexicon: Lexicon) -> int:
    """Where a name begins behind a body that only its place parts from it: la portavoz de la Casa Blanca | Ana Roca,
    dijo a AFP | Hasan."""
    last = len(words) - 1
    while first < last and words[first].lower() in lexicon.named("hearers") and _is_agency(words[first]):
        first += 1
    sizes = (size for size in range(min(_LONGEST_BODY, last - 1), 0, -1) if body_key(" ".join(words[:size])))
    return max(first, next(sizes, 0))


def _is_agency(word: str) -> bool:
    return word.isupper() or body_key(word) is not None


def behind_calling(words: list[str], first: int, lexicon: Lexicon) -> int:
    """Where the name begins behind what somebody is, capitalised at the head of a sentence or as a title: Historian |
    Peter Oakes, Harbour Volunteer Coordinator | Bonnie Young, Dean | Emma Holm; but Dean Holm is a name."""
    last, given = len(words) - 1, given_names()
    while first < last and words[first] not in given and is_calling(words[first].lower(), lexicon):
        first += 1
    callings = (at for at in range(last - 2, first - 1, -1) if is_calling(words[at].lower(), lexicon))
    return next((at + 1 for at in callings if words[at] not in given or words[at + 1] in given), first)


def _is_letters(word: str) -> bool:
    """Whether a word is the letters of a title or body, and no given name in a line of capitals: MP, but JOHN."""
    return word.isupper() and word.isalpha() and 2 <= len(word) <= 4 and word.capitalize() not in given_names()


def behind_title(words: list[str], first: int, lexicon: Lexicon | None) -> int:
    """Where the name begins behind a title that is capitalised like it: PC | Dan Ruddle, Hüttenwirt | Max Auer."""
    last = len(words) - 1
    if last - first > 1 and _is_letters(words[first]):
        first += 1
    if (
        last - first > 1
        and lexicon is not None
        and lexicon.language in HEAD_FIRST
        and _VOWELLESS.fullmatch(words[first])
    ):
        # la segretaria del Pd | Ada Neri
        first += 1
    for at in range(last - 2, first - 1, -1):
        if _is_letters(words[at]):
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
            if words[at] not in given and words[at].lower().endswith(endings) and not is_noble(words, at):
                return at + 1
    if words[first] not in given and words[first].lower() not in PARTICLES:
        # but Abu | Mahmoud is one name
        return next(
            (at for at in range(first + 1, last) if words[at] in given and words[at].lower() not in PARTICLES), first
        )
    return first


def is_noble(words: list[str], at: int) -> bool:
    """Whether word `at` is a title that belongs to the name: Otto | Graf | von Eschen."""
    return words[at].lower() in _NOBLE and at > 0 and words[at - 1] in given_names()


def is_rest(words: Sequence[str], at: int) -> bool:
    """Whether the English words from `at` on are the rest of what a body is called, which begins with a place or with
    what is all over: World | Tea Portal, India | Hate Watch; but the Norwegian | Sul Berg, Norway | Ann Berg."""
    opens = words[at - 1]
    if at - (words[0] == "The") > 1 or len(words) - at < _LEAST_REST or not given_names().keys().isdisjoint(words[at:]):
        return False
    land = not opens.isupper() and countries().get(opens.lower()) == opens.lower()
    return land or opens in _ALL_OVER
