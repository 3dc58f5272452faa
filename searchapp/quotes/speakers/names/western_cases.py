"""The nominative of Polish and Czech names that are printed in another case: podle Petra Vondry is Petr Vondra.

A given name of the list is known in its cases; the surname follows it. Which of several surnames it can be
(Tuska: Tusk, Tusek) is what the text prints elsewhere, else the form that a regular declension makes certain.
A name of which neither tells stays as it is printed.
"""

from collections.abc import Iterable
from functools import cache
from typing import NamedTuple

from searchapp.patterns import late
from searchapp.quotes.speakers.names.given_names import given_names

_CAPITALISED = late(r"[^\W\d_a-zß-ÿ][\w-]+")
_CYRILLIC = late(r"[Ѐ-ӿ]")
_VOWELS = frozenset("aeiouyáéěíóúůýąęó")
_SOFT = frozenset("šžčřcjďťňszx")
# before these another consonant parts no fleeting vowel: Tuska is hardly Tusek, Parka hardly Parek
_CLUSTERS = frozenset("srlc")
# endings of surnames in other cases, each with that of the nominative: of men and of women
_ADJECTIVES = {
    "pl": {
        "m": (
            ("iego", "i"), ("iemu", "i"), ("skim", "ski"), ("ckim", "cki"), ("dzkim", "dzki"), ("ego", "y"),
            ("emu", "y"),
        ),
        "f": (
            ("skiej", "ska"), ("ckiej", "cka"), ("dzkiej", "dzka"), ("ską", "ska"), ("cką", "cka"), ("dzką", "dzka"),
            ("nej", "na"), ("tej", "ta"), ("ową", "owa"), ("owej", "owa"),
        ),
    },
    "cs": {
        "m": (("ého", "ý"), ("ému", "ý"), ("ým", "ý"), ("ího", "í"), ("ímu", "í")),
        "f": (("ové", "ová"), ("ovou", "ová"), ("é", "á"), ("ou", "á")),
    },
}  # fmt: skip
# endings of men's surnames behind a consonant, longest first
_OF_CONSONANTS = {"pl": ("owi", "iem", "em", "a"), "cs": ("ovi", "em", "a", "e")}
# and of surnames in -a or -o
_OF_A = {"pl": ("y", "i", "ę", "ą"), "cs": ("ovi", "ou", "y", "u")}
_HERS = {language: tuple(ending for ending, _ in of["f"]) for language, of in _ADJECTIVES.items()}
_ADJECTIVAL = {"pl": ("ski", "cki", "dzki", "ska", "cka", "dzka"), "cs": ("ý", "á")}
_LEAST_STEM = 2


class Reading(NamedTuple):
    """What a printed surname can be in the nominative, and whether nothing else is likely."""

    surname: str
    sure: bool


def surnames(printed: str, gender: str, language: str) -> list[Reading]:
    """What a surname in another case can be in the nominative, for a man or a woman."""
    found: list[Reading] = []
    for adjectival, nominative in _ADJECTIVES[language][gender]:
        if printed.endswith(adjectival) and len(printed) > len(adjectival) + _LEAST_STEM:
            return [Reading(printed.removesuffix(adjectival) + nominative, True)]
    if gender == "m":
        ending = next((ending for ending in _OF_CONSONANTS[language] if printed.endswith(ending)), "")
        stem = printed.removesuffix(ending)
        # Stanleya
        closed = stem[-1:] == "y" or stem[-1:] not in _VOWELS
        if ending and len(stem) > _LEAST_STEM and closed and (ending != "e" or stem[-1] in _SOFT):
            found += _behind_consonant(stem, language)
    for ending in _OF_A[language]:
        stem = printed.removesuffix(ending)
        if len(stem) in (len(printed), *range(_LEAST_STEM + 1)) or stem[-1] in _VOWELS:
            continue
        if ending == "ovi":
            found.append(Reading(stem + "a", False))
        elif gender == "m" or language == "pl":
            of_o = printed.endswith("szki")
            found += [Reading(stem + "a", not of_o), Reading(stem + "o", of_o)]
    return found


def _behind_consonant(stem: str, language: str) -> list[Reading]:
    """A man's surname by its stem: Novák, Hájek, Němec, Havel, Tusk."""
    last, before = stem[-1], stem[-2]
    fleeting = {"pl": "k", "cs": "kcl"}[language]
    if last not in fleeting or before in _VOWELS:
        return [Reading(stem, True)]
    sure = before not in _CLUSTERS
    return [Reading(f"{stem[:-1]}e{last}", sure), Reading(stem, not sure and last == "l")]


@cache
def _declined(language: str) -> dict[str, list[tuple[str, str]]]:
    """Every other case of the listed given names in Latin letters, with the names and genders that it can be of."""
    table: dict[str, list[tuple[str, str]]] = {}
    for name, listed in given_names().items():
        if len(name) > _LEAST_STEM and not _CYRILLIC.search(name):
            for gender in listed or "mf":
                for form in _forms(name, gender, language):
                    table.setdefault(form, []).append((name, gender))
    return table


def _forms(name: str, gender: str, language: str) -> list[str]:
    stem, last = name[:-1], name[-1]
    if last == "a":
        hard = "y" if language == "cs" or stem[-1] not in "kglji" else "i"
        if language == "cs":
            return [stem + ending for ending in (hard, "u", "ou", "ě", "e", "ovi")]
        short = [name[:-2] + "i"] if name.endswith("ia") else []
        return [stem + ending for ending in (hard, "ę", "ą", "ie")] + short
    if gender == "f":
        return [stem + "ii", stem + "i"] if name.endswith("ie") and language == "cs" else []
    if last in "íyi":
        # Jiří, Antoni, Jerzy
        whole = stem if last == "y" else name
        return [whole + ending for ending in (("ho", "mu", "m") if last == "í" else ("ego", "emu"))]
    if last in _VOWELS:
        return []
    stems = [name]
    if name.endswith(("ek", "eł", "el", "ec")):
        stems.append(name[:-2] + last)
    endings = {"pl": ("a", "owi", "em", "iem"), "cs": ("a", "ovi", "em", "u")}[language]
    soft = ("e", "i") if language == "cs" and last in _SOFT else ()
    return [one + ending for one in stems for ending in (*endings, *soft)]


def nominatives(text: str, places: Iterable[tuple[str, bool]], language: str) -> dict[str, str]:
    """The nominative of every printed full name; `places` are the names, each with whether its place asks for another
    case."""
    asked: dict[str, bool] = {}
    for name, oblique in places:
        asked[name] = asked.get(name, False) or oblique
    able = [name for name in asked if _can_be_oblique(name, language)]
    words = frozenset[str](_CAPITALISED.findall(text) if able else ())
    found = {name: name for name in asked}
    for name in able:
        found[name] = _nominative(name, asked[name], words, language)
    return found


def _can_be_oblique(name: str, language: str) -> bool:
    first = name.split(" ", 1)[0]
    return first in _declined(language) or first not in given_names()


def _nominative(name: str, oblique: bool, words: frozenset[str], language: str) -> str:
    first, *middle, last = name.split(" ")
    readings = list(_declined(language).get(first, ()))
    # Karla is Karel rather than Karl
    readings.sort(key=lambda reading: (reading[0] not in words, -len(reading[0])))
    if "f" in given_names().get(first, "") and last.endswith(_HERS[language]):
        # Marie Benešové
        readings = [(first, "f")]
    elif middle and not readings:
        return name
    elif first in given_names() and (not oblique or _is_hers(first, last, language)):
        # Petra Vondry is no woman, but Petra Horáková and Jana Zawada are
        readings = [reading for reading in readings if any(r.surname in words for r in surnames(last, "m", language))]
    for given, gender in readings:
        surname = _surname(last, gender, words, language)
        if surname is not None:
            return " ".join([given, *(_middle(word, language) for word in middle), surname])
    if readings or not oblique or first in given_names():
        return name
    if first.endswith("a") and first[-2] not in _VOWELS and (surname := _surname(last, "m", words, language, False)):
        # podle Ardena Bolta
        return f"{first[:-1]} {surname}"
    return name


def _is_hers(first: str, last: str, language: str) -> bool:
    """Whether a surname is that of a woman in the nominative."""
    hers = "á" if language == "cs" else ("ska", "cka", "dzka")
    return "f" in (given_names()[first] or "f") and last.endswith(hers)


def _middle(word: str, language: str) -> str:
    readings = _declined(language).get(word)
    return readings[0][0] if readings and word not in given_names() else word


def _surname(printed: str, gender: str, words: frozenset[str], language: str, foreign: bool = True) -> str | None:
    """The surname behind a given name in another case, or None where it cannot be told."""
    able = surnames(printed, gender, language)
    attested = [reading.surname for reading in able if reading.surname in words and reading.surname != printed]
    if attested:
        return attested[0]
    if (sure := next((reading.surname for reading in able if reading.sure), None)) is not None:
        return sure
    # Theresy May, Mika Pompeo: not declined
    undeclined = foreign and not able and (gender == "f" or printed[-1] in "eiouy")
    return printed if undeclined else None


def bare(printed: str, text: str, language: str) -> str:
    """The nominative of a surname alone that stands in another case: one that the text prints, or an adjective's."""
    able = [*surnames(printed, "m", language), *surnames(printed, "f", language)]
    words = frozenset[str](_CAPITALISED.findall(text) if able else ())
    attested = [reading.surname for reading in able if reading.surname in words]
    adjectives = [reading.surname for reading in able if reading.surname.endswith(_ADJECTIVAL[language])]
    return (attested or adjectives or [printed])[0]
