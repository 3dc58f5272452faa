"""Nouns that stand for a person who was named before: the Irishman, the striker, der CDU-Politiker, el mandatario."""

import re
from functools import cache

from searchapp.patterns import compiled
from searchapp.quotes.lexicon import SLAVIC, Lexicon, word_set

_NEVER = re.compile(r"(?!)")
_COMPOUND = {"de": r"(?:[\w-]*-|\w+)?"}
"""What can stand before the noun in one word: CDU-Politiker, Oppositionspolitiker."""
_GENDERS = {"der": "m", "el": "m", "le": "m", "il": "m", "lo": "m", "o": "m", "die": "f", "la": "f", "a": "f"}
_ENDS = (
    *((end, "f") for end in ("woman", "ress", "stress", "beauty", "blonde", "brunette")),
    *(
        (f"{kin}-of-{number}", gender)
        for kin, gender in (("mother", "f"), ("mum", "f"), ("mom", "f"), ("father", "m"), ("dad", "m"))
        for number in ("one", "two", "three", "four", "five")
    ),
    ("man", "m"),
)
"""Endings of English nouns that tell a woman or a man."""
OF_WORKS = word_set("star actor actress singer rapper personality native beauty")
"""English nouns beside which stands what somebody is known from: the Harbour Lights star."""
_ANYBODY = word_set(
    "женщина мужчина девушка парень юноша жінка чоловік дівчина хлопець žena muž kobieta mężczyzna "
    "femme homme mujer hombre donna uomo mulher homem joven trentenaire quadragénaire quinquagénaire sexagénaire "
    "retraité retraitée pensionato pensionata jubilado jubilada "
    "женщины мужчины девушки парня юноши жінки чоловіка дівчини хлопця ženy muže"
)
_SLAVIC_ENDS = (
    *((noun, "m") for noun in ("мужчина", "парень", "юноша", "чоловік", "хлопець", "muž", "mężczyzna")),
    *((end, "m") for end in ("мужчины", "парня", "юноши", "чоловіка", "хлопця", "muže")),
    *(
        (end, "f")
        for end in (
            "ки",
            "ицы",
            "иці",
            "ой",
            "женщины",
            "дівчини",
            "ženy",
            "ky",
            "ка",
            "ица",
            "иця",
            "ая",
            "женщина",
            "дівчина",
            "žena",
            "kobieta",
            "ka",
            "yně",
        )
    ),
)
"""Endings of Slavic nouns that tell a woman or a man."""
_GENITIVES = (
    *(("ая", "ой"), ("ый", "ого"), ("ий", "его"), ("ка", "ки"), ("ица", "ицы"), ("иця", "иці"), ("ина", "ины")),
    *(("ець", "ця"), ("ец", "ца"), ("ель", "еля"), ("рь", "ря"), ("ka", "ky"), ("ec", "ce"), ("ista", "isty")),
    *(("ář", "áře"), ("žena", "ženy"), ("yně", "yně"), ("ce", "ce"), ("ша", "ши")),
)
_VOWELS = frozenset("аяуюоеёыиэіїєьaeiouyáéíóúýě")
"""How the genitives of Slavic nouns for people end, by the ending of the noun."""
_CAPITALISED = (
    "man",
    "woman",
    "crat",
    "can",
    "scot",
    "dane",
    "swede",
    "finn",
    "pole",
    "turk",
    "serb",
    "croat",
    "briton",
)
"""Endings of those that have a capital behind an adjective too: the third Republican."""


@cache
def epithets(lexicon: Lexicon | None) -> re.Pattern[str]:
    """The pattern of a whole source that is such a noun with its article, where the language has articles."""
    nouns = lexicon.named("epithets") if lexicon is not None else frozenset[str]()
    if lexicon is None or not nouns:
        return _NEVER
    # the Irish actor, the former Arsenal striker
    article = {
        "ru": "",
        "uk": "",
        "cs": "",
        "pl": "",
        "en": r"the\s(?:[\w-]+\s){0,2}(?:(?-i:[A-Z\d][\w’'-]*)\s){0,3}",
    }.get(lexicon.language, r"(?:(?:der|die|el|la|le|il|lo|o|a)\s|l[’'])(?:(?:jeune|giovane|joven|jovem)\s)?")
    before = _COMPOUND.get(lexicon.language, "")
    if lexicon.language in SLAVIC:
        nouns |= {of for noun in nouns if (of := genitive(noun)) is not None}
    longest_first = "|".join(sorted(nouns, key=lambda noun: (-len(noun), noun)))
    return compiled(rf"(?i)(?P<article>{article}){before}(?P<noun>{longest_first})$")


def genitive(noun: str) -> str | None:
    """The genitive of a Slavic noun for somebody, None where its ending does not tell it: по словам | чиновницы."""
    for ending, other in _GENITIVES:
        if noun.endswith(ending):
            return noun.removesuffix(ending) + other
    return noun + ("а" if "а" <= noun[-1] <= "я" else "a") if noun[-1] not in _VOWELS else None


def epithet_gender(met: re.Match[str]) -> str | None:
    """The gender that the article or the noun shows: `m`, `f` or None."""
    noun = met["noun"].lower()
    article = met["article"].split()[0].lower() if met["article"].strip() else ""
    ends = _ENDS if article else _SLAVIC_ENDS
    return _GENDERS.get(article) or next((sex for end, sex in ends if noun.endswith(end)), None)


def is_anybody(met: re.Match[str]) -> bool:
    """Whether the noun tells no more than a man or a woman, so that only somebody named close by is meant."""
    return met["noun"].lower() in _ANYBODY


def is_epithet(met: re.Match[str]) -> bool:
    """Whether what was met is a noun for somebody, and not one in a name: the New Scientist."""
    noun = met["noun"]
    if noun == "Star":
        # a paper
        return False
    return noun[0].islower() or met["article"].count(" ") <= 1 or noun.lower().endswith(_CAPITALISED)
