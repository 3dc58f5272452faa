"""The nominative of Russian names that are printed in another case, and the gender that their endings show.

A given name of the list is known in all its cases; the surname follows it: `Сергея Лаврова` is Сергей Лавров,
`Марии Захаровой` is Мария Захарова, `Олегом Сторчаком` is Олег Сторчак. Where the given name is not listed
both endings must agree. Surnames that are not declined (Шевченко, Черных, a woman's Мельник) stay as they are.
"""

import re
from collections.abc import Collection, Iterable
from functools import cache, lru_cache
from typing import NamedTuple

from searchapp.patterns import compiled, late
from searchapp.quotes.lexicon import Lexicon
from searchapp.quotes.speakers.names.given_names import given_names

_CYRILLIC = compiled(r"[а-яёіїєґ]", re.IGNORECASE)
_POSSESSIVE = late(r"(.*(?:[оеёє]в|[иыії]н))(а|у|ым|им|ом|е|і|ой|ою|ої|ій)?")
_ADJECTIVE = late(r"(.*[сц]ь?к)(ий|ого|ому|им|ом|ая|ой|ую|ою|ої|ій)")
_MASCULINE_OF_ADJECTIVE = frozenset(["ий", "ого", "ому", "им", "ом"])
# in one's turn, in this connection
_TURNS = frozenset(["очередь", "чергу", "связи", "зв'язку"])
# verbs whose object speaks
_CITING = frozenset(["цитирует", "цитируют", "процитировал", "процитировала", "цитує", "цитують"])
# Тимошенка: in Russian these are not declined
_UKRAINIAN = late(r"(.+енк)(?:а|у|ом|ові)")
_CONSONANT = late(r"(.*[бвгджзклмнпрстфхцчшщ])(а|у|ом|ем|е|і|ові)")
_SOFT = late(r"(.*)(я|ю|ем|ём|е)")
_PATRONYMIC_M = late(r"(.*(?:ович|евич|ьич|ич))(?:а|у|ем|ом|е)?")
_PATRONYMIC_F = late(r"(.*(?:овн|евн|ичн))(?:а|ы|е|у|ой)")
_PATRONYMICS = ("ович", "евич", "ьич", "овна", "евна", "ична")
_WORD = late(r"[^\W\d_]+|[.!?;:«»“”\"(),]")
_HUSHING = frozenset("гкхжчшщ")
# irregular stems: Павла, Льва, Петра
_STEMS = {"Павел": "Павл", "Лев": "Льв", "Пётр": "Петр"}
# endings of a surname in -ов with those that a given name has in the same case
_MASCULINE = {"а": ("а", "я"), "у": ("у", "ю"), "ым": ("ом", "ем", "ём"), "е": ("е", "и")}
_FEMININE = {"ой": ("ы", "и", "е", "ой", "ей"), "у": ("у", "ю")}


class Form(NamedTuple):
    """A name in the nominative; `gender` is `m`, `f` or None where neither the name nor its place tells."""

    name: str
    gender: str | None


# a given name and a surname
_TWO = 2
# how surnames end that stand alike in all cases, and given names with more letters end in -ом in one alone: not Том
_NEVER_BENT, _SHORTEST_BENT = ("у", "ю", "о", "и", "ы", "э", "е"), 4


def shows_surname(word: str) -> bool:
    """Whether a word ends as Russian and Ukrainian surnames do: Орлов, Громова, Тимошенко, Луцкий."""
    return word.endswith(("ов", "ев", "ёв", "ин", "ова", "ева", "ёва", "ский", "ская", "цкий", "цкая", "енко"))


@lru_cache(maxsize=32768)
def nominative(name: str, oblique: bool = False) -> Form:
    """The nominative of a printed name; `oblique` says that the place where it stands asks for another case.

    A name that is not Russian, or already in the nominative, or that could be in either, comes back as it is.
    """
    words = name.split(" ")
    if words[-1].isascii() or not _CYRILLIC.search(words[-1]):
        return Form(name, (given_names().get(words[0]) or None) if len(words) > 1 else None)
    if len(words) == 1:
        return _surname_alone(name, oblique)
    if len(words) == _TWO and _is_of_instrumental(*words):
        # Мехметом Чавлы: only a name that never changes ends so beside a given name in this case
        return Form(f"{words[0].removesuffix('ом')} {words[1]}", "m")
    for first, gender in _readings(words, oblique):
        declined = first != words[0] or (oblique and not _cases(first))
        surname = _surname(words[-1], gender, declined)
        if surname is not None:
            middle = (_middle(word, declined and gender == "m") for word in words[1:-1])
            return Form(" ".join([first, *middle, surname]), gender)
    return Form(name, None)


def _is_of_instrumental(given: str, surname: str) -> bool:
    """Whether a given name stands in the instrumental beside a surname that does not."""
    bent = given.endswith("ом") and len(given) > _SHORTEST_BENT and given not in given_names()
    return bent and surname.endswith(_NEVER_BENT)


def _readings(words: list[str], oblique: bool) -> list[tuple[str, str]]:
    """What the given name can be in the nominative, with its gender, the likelier reading first."""
    given, surname = words[0], words[-1]
    gender = next((found for word in words[1:-1] if (found := _patronymic_gender(word))), None)
    known = given_names().get(given)
    readings = [(given, known)] if known else []
    readings += sorted(_declined().get(given, ()))
    if not readings:
        readings = _unlisted(given, surname, oblique)
    if oblique:
        readings.sort(key=lambda reading: reading[0] == given)
    return [reading for reading in readings if gender in (None, reading[1])]


def _surname(printed: str, gender: str, oblique: bool) -> str | None:
    """The nominative of a surname of a person of this gender, or None where it cannot be that person's case."""
    match = _ADJECTIVE.fullmatch(printed)
    if match is not None:
        masculine = match.group(2) in _MASCULINE_OF_ADJECTIVE
        if masculine != (gender == "m") and match.group(2) != "ой":
            return None
        return match.group(1) + ("ий" if gender == "m" else "ая")
    match = _POSSESSIVE.fullmatch(printed)
    if match is not None:
        stem, ending = match.group(1), match.group(2) or ""
        if gender == "f":
            feminine = ending in ("а", "ой", "у", "ою", "ої", "ій")
            return stem + "а" if feminine and oblique == (ending != "а") else None
        return stem if ending not in ("ой", "ою", "ої", "ій") and oblique == bool(ending) else None
    if gender == "f" or not oblique:
        return printed
    match = _UKRAINIAN.fullmatch(printed)
    if match is not None:
        return match.group(1) + "о"
    if printed.endswith(("ого", "ому")):
        # Толстого: -ой or -ый
        return None
    match = _CONSONANT.fullmatch(printed)
    if match is not None:
        return match.group(1)
    match = _SOFT.fullmatch(printed)
    if match is not None and match.group(1)[-1:].isalpha() and not printed.endswith(("е", "ю")):
        return match.group(1) + ("й" if match.group(1)[-1] in "аеиоуыёэюя" else "ь")
    return printed


def _surname_alone(printed: str, oblique: bool) -> Form:
    match = _ADJECTIVE.fullmatch(printed)
    if match is not None:
        masculine = match.group(2) in _MASCULINE_OF_ADJECTIVE
        return Form(match.group(1) + ("ий" if masculine else "ая"), "m" if masculine else "f")
    match = _POSSESSIVE.fullmatch(printed)
    if match is not None:
        stem, ending = match.group(1), match.group(2) or ""
        if ending in ("ой", "ою", "ої", "ій"):
            return Form(stem + "а", "f")
        if ending == "а" and not oblique:
            return Form(printed, "f")
        return Form(stem, "m")
    match = _CONSONANT.fullmatch(printed) if oblique else None
    return Form(match.group(1), "m") if match is not None else Form(printed, None)


def _unlisted(given: str, surname: str, oblique: bool) -> list[tuple[str, str]]:
    bent = _POSSESSIVE.fullmatch(surname) or _ADJECTIVE.fullmatch(surname)
    match = bent or _CONSONANT.fullmatch(surname)
    if match is None:
        return []
    ending = match.group(2) or ""
    if bent is None:
        if ending in ("а", "е") and not oblique:
            return []
        ending = {"ом": "ым", "ем": "ым"}.get(ending, ending)
    plain = {"ого": "а", "ому": "у", "им": "ым", "ую": "у", "ою": "ой"}.get(ending, ending)
    found: list[tuple[str, str]] = []
    for given_ending in _MASCULINE.get(plain, ()):
        if given.endswith(given_ending) and (plain != "а" or oblique):
            stem = given.removesuffix(given_ending)
            soft = given_ending in ("я", "ю", "ем", "ём", "и")
            # Ігор is hard in Ukrainian
            sign = "й" if stem[-1:] in "аеиоуы" else "" if stem.endswith("ор") and "і" in stem.lower() else "ь"
            found.append((stem + (sign if soft else ""), "m"))
    for given_ending in _FEMININE.get(plain, ()):
        if given.endswith(given_ending) and plain == "ой":
            stem = given.removesuffix(given_ending)
            soft = given_ending in ("и", "ей", "ю") and stem[-1:] not in _HUSHING
            found.append((stem + ("я" if soft else "а"), "f"))
    return found[:1]


def _patronymic_gender(word: str) -> str | None:
    if _PATRONYMIC_M.fullmatch(word):
        return "m"
    return "f" if _PATRONYMIC_F.fullmatch(word) else None


def _middle(word: str, declined: bool) -> str:
    """The nominative of a patronymic, or (`declined`: of a man, in another case) of a further given name."""
    match = _PATRONYMIC_M.fullmatch(word)
    if match is not None:
        return match.group(1)
    match = _PATRONYMIC_F.fullmatch(word)
    if match is not None:
        return match.group(1) + "а"
    match = _CONSONANT.fullmatch(word) if declined else None
    return match.group(1) if match is not None else word


@cache
def _declined() -> dict[str, set[tuple[str, str]]]:
    """Every case but the nominative of the listed Russian given names, with the names and genders it can be of."""
    table: dict[str, set[tuple[str, str]]] = {}
    for name, gender in given_names().items():
        if not (gender and _CYRILLIC.search(name)):
            continue
        for form in _cases(name):
            if form != name:
                table.setdefault(form, set()).add((name, gender))
    return table


def _cases(name: str) -> Collection[str]:
    stem, last = _STEMS.get(name, name)[:-1], name[-1]
    if last == "а":
        i = "и" if stem[-1] in _HUSHING else "ы"
        # Ukrainian: Ганни, Ганні, Ганною
        return [stem + ending for ending in (i, "и", "е", "і", "у", "ой", "ою")]
    if last == "я":
        return [stem + ending for ending in ("и", "і", "ї", "и" if stem[-1] == "и" else "е", "ю", "ей", "ёй", "ею")]
    if last == "й":
        return [stem + ending for ending in ("я", "ю", "ем", "єм", "ї", "и" if stem[-1] == "и" else "е")]
    if last == "ь":
        feminine = given_names()[name] == "f"
        return [stem + ending for ending in (("и", "ью") if feminine else ("я", "ю", "ем", "е"))]
    if last in "оуеиіэы":
        return []
    stem = _STEMS.get(name, name)
    return [stem + ending for ending in ("а", "у", "ом", "е")]


def by_patronymic(name: str, people: Iterable[str]) -> str | None:
    """Whose given name and patronymic a Russian name is: Иван Петрович, of Иван Петрович Козлов alone."""
    if name.count(" ") != 1 or not name.endswith(_PATRONYMICS):
        return None
    found = {person for person in people if person.startswith(f"{name} ")}
    return found.pop() if len(found) == 1 else None


def is_oblique(text: str, start: int, lexicon: Lexicon) -> bool:
    """Whether the words before `start` ask for another case than the nominative: по словам министра | Ивана Орлова."""
    before = text[max(0, start - 60) : start]
    near = _WORD.findall(before[before.rfind("\n") + 1 :])[-5:]
    if not _CITING.isdisjoint(near) and ". " not in before[max(map(before.rfind, _CITING)) :]:
        # цитирует «Вестник» | Орлова, цитирует Vestnik.ru | Орлова
        return True
    for word in reversed(near):
        if word in _occasions(lexicon):
            # В свою очередь | Орлова
            return False
        if word.lower() in lexicon.named("prepositions") or word.lower() in _governing(lexicon):
            return True
        if not word.islower() or word in lexicon.cues or word in lexicon.named("breaks"):
            return False
    return False


@cache
def _occasions(lexicon: Lexicon) -> frozenset[str]:
    """The nouns that end phrases for when and where something was said, behind which a name is no genitive."""
    return _TURNS | {phrase[-1] for phrase in lexicon.phrases.get("occasions", ()) if len(phrase) > 1}


@cache
def _governing(lexicon: Lexicon) -> frozenset[str]:
    """Words that a genitive follows: those that cue speech as nouns, and the last of по словам and its like."""
    nouns = {word for word, cue in lexicon.cues.items() if cue.group == "noun"}
    return frozenset(nouns | {phrase[-1] for phrase in lexicon.phrases.get("according", ())})


def nominatives(places: Iterable[tuple[str, bool]]) -> dict[str, str]:
    """The nominative of every printed name of a text; `places` are the names, each with whether it is oblique there.

    A form that can be a man's genitive or a woman's nominative (Александра Орлова) is what the rest of the text
    shows, else what most of its places ask for.
    """
    oblique: dict[str, list[bool]] = {}
    for name, asked in places:
        oblique.setdefault(name, []).append(asked)
    sure = {name: nominative(name).name for name in oblique if nominative(name) == nominative(name, True)}
    shown = set(sure.values())
    found = dict(sure)
    for name in oblique.keys() - sure.keys():
        plain, other = nominative(name).name, nominative(name, True).name
        if (plain in shown) != (other in shown):
            found[name] = plain if plain in shown else other
        else:
            found[name] = other if 2 * sum(oblique[name]) > len(oblique[name]) else plain
    return found
