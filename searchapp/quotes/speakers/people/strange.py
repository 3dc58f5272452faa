"""Words of no personal name: titles, bodies, places, and what stands before a name in Cyrillic letters."""

import re
from functools import cache, lru_cache

from searchapp.patterns import compiled
from searchapp.quotes.lexicon import HEAD_FIRST, SLAVIC, Lexicon
from searchapp.quotes.speakers.bodies.body_cases import russian_forms
from searchapp.quotes.speakers.bodies.body_names import body_key
from searchapp.quotes.speakers.names.given_names import given_names
from searchapp.quotes.speakers.names.places import countries, is_native

_POSSESSIVE = re.compile(r"[’']s?$")
# L'humoriste, but not L'Oréal
_ELIDED = compiled(r"(?:[LDSMJN]|Qu)[’'][a-zà-ÿ]")
# an office that somebody held or is the second in: экс-премьер, wiceminister
_FORMER = ("экс-", "вице-", "екс-", "віце", "wice", "ekspre", "vicepr", "expre", "ex-", "vice-")
# how compounds end that are offices, or say how old somebody is or where from: Commissioner-General, Nine-year-old
_OFFICES = ("-general", "-gen", "-col", "-old", "-born", "-based", "-in-chief", "-elect", "-designate", "-at-large",
  "-run", "-led", "-backed", "-controlled", "-owned", "-allied", "-aligned", "-linked", "-funded")  # fmt: skip
_WHEN = ("then-", "now-", "once-")
# of which party and state somebody is: D-N.Y., R-Ariz.
_SEAT = compiled(r"[DRI]-(?:(?:[A-Z]\.){1,2}[A-Z]?|[A-Z][a-z]{2,4}\.?)$")
# acronyms of bodies that have no more letters can be surnames: Pace
_LONGEST_ACRONYM = 4
# verbs of saying that are names as well
_NAMES_TOO = frozenset(["said", "sang", "sung"])


@lru_cache(maxsize=65536)
def is_strange(word: str, lexicon: Lexicon | None) -> bool:
    """Whether a capitalised word is of no personal name."""
    bare = word.lower()
    if not bare.isalpha():
        if len(word) == 2 and word[1] == "." and lexicon is not None and lexicon.language == "en":
            # an initial: A. J. Holm; but M. Petit is a Frenchman
            return False
        if any(map(str.isdigit, bare)) or _SEAT.match(word):
            return True
        if _ELIDED.match(word) or (bare[:2] in ("d'", "d’") and bare[2:] in countries()):
            # Coupe | d'Afrique
            return True
        bare = _POSSESSIVE.sub("", bare)
    plain = bare.strip(".")
    return (
        (lexicon is not None and plain in _strange_words(lexicon))
        or (bare in countries() and (len(bare) > 3 or word.isupper()))
        # les Russes, los Argentinos
        or (lexicon is not None and lexicon.language in HEAD_FIRST and plain[:-1] in countries() and is_native(plain))
        or (
            "-" in plain and (plain.split("-")[0] in countries() or plain.startswith(_WHEN) or plain.endswith(_OFFICES))
        )
        or (lexicon is not None and lexicon.language == "en" and _is_listed_body(word, plain))
        # TV-Sender
        or (lexicon is not None and "-" in plain and plain.rpartition("-")[2] in lexicon.named("bearers"))
    )


def _is_listed_body(word: str, plain: str) -> bool:
    """Whether a word is the whole name of a listed body: Hezbollah."""
    return (len(plain) > _LONGEST_ACRONYM or word.isupper()) and body_key(plain) is not None


@cache
def _strange_words(lexicon: Lexicon) -> frozenset[str]:
    """Words of no personal name, those of role titles and bodies among them."""
    titles = {word.strip(".") for title in lexicon.roles for word in title.split()}
    titles |= {f"{word}s" for word in titles}
    closed = ("prepositions", "breaks", "adverbs", "determiners", "pronouns", "questions", "days", "joiners", "labels")
    common = frozenset[str]().union(*(lexicon.named(name) for name in closed))
    listed = lexicon.named("not_names") | lexicon.named("body_words")
    if lexicon.language == "en":
        # Lawsuit Accuses | Ben Holm, Has | Holm: words of a headline or a question
        common |= {word for word, cue in lexicon.cues.items() if cue.form in ("third", "ing")}
        # Replied | Holm
        common |= {word for word, cue in lexicon.cues.items() if cue.form == "past" and cue.group == "say"} - _NAMES_TOO
        common |= {word for word in lexicon.named("auxiliaries") if word.title() not in given_names()}
    if lexicon.language == "ru":
        # Учёные Института
        listed |= {form for noun in lexicon.named("body_words") for form in russian_forms(noun)}
    return listed | common | {word for word in titles if len(word) > 2}


@cache
def strangers(lexicon: Lexicon) -> frozenset[str]:
    """The words that name nobody by themselves."""
    own = lexicon.named("possessives") if lexicon.language != "en" else frozenset[str]()
    if lexicon.language in SLAVIC:
        # Посол Объединённых Островов
        own |= {title for title in lexicon.roles if " " not in title}
    if lexicon.named("placed"):
        own |= lexicon.named("not_names")
    if lexicon.language in HEAD_FIRST:
        # cinco guardias de Omar Tarif
        own |= lexicon.named("plurals")
    return lexicon.named("determiners") | lexicon.named("people") | lexicon.named("pronouns") | own


def is_calling(word: str, lexicon: Lexicon) -> bool:
    """Whether a word, in small letters, says what somebody is."""
    former = lexicon.language != "en" and word.startswith(_FORMER)
    epithet = lexicon.language == "en" and word in lexicon.named("epithets")
    return former or epithet or word in lexicon.named("people") or word in lexicon.named("callings")


def behind_region(words: list[str], lexicon: Lexicon) -> int:
    """Where a name can begin behind the genitive of a place or a body: (президент) Южной Роси | Ким Хон, Соединённых
    Штатов; but Анной Ветровой is a name."""
    at = next(
        (
            at
            for at, word in enumerate(words)
            if not is_strange(word, lexicon) and not is_calling(word.lower(), lexicon)
        ),
        0,
    )
    place = words[at : at + 2]
    if len(place) < 2 or place[0] in given_names():
        return 0
    several = place[0].endswith(("ых", "их", "ого", "его"))
    return at + 2 if several or (place[0].endswith(("ой", "ей")) and place[1].endswith(("и", "ы"))) else 0


def before_latin(words: list[str]) -> list[str]:
    """A name in Cyrillic letters without the Latin one of a body behind it: Петра Луцкого | News24."""
    at = next((at for at in range(2, len(words)) if words[at].isascii()), len(words))
    return words[:at] if not any(word.isascii() for word in words[:at]) else words
