"""Names that are one person's by their sound: Джо Байден and Joe Biden, and Zajárova, who is Zakharova in Spain."""

from collections import defaultdict
from collections.abc import Iterable, Mapping

from searchapp.quotes.speakers.names.name_parts import Parts, alike, differ_by_initials, parts_of, same_person
from searchapp.quotes.speakers.names.sounds import LEAST, as_many_syllables, script, sounds


def join_by_sound(by_surname: dict[str, list[list[str]]], bare: list[str]) -> dict[str, list[str]]:
    """Join full names in Cyrillic and Arabic letters with those in other letters that alone sound like them.

    `by_surname` has the names of each person under the keys of surnames, and is brought up to date. Gives for the
    `bare` surnames that no full name has the names of the only person whose surname sounds so.
    """
    strange = [name for name in bare if script(name) != "latin" and parts_of(name).surname not in by_surname]
    found: dict[str, list[str]] = {}
    for in_arabic in (False, True):
        written = "arabic" if in_arabic else "cyrillic"
        every = _distinct(group for groups in by_surname.values() for group in groups)
        foreign = [group for group in every if all(script(name) == written for name in group)]
        alone = [name for name in strange if script(name) == written]
        if not foreign and not alone:
            continue
        heard = _by_sound(every, in_arabic)
        joined: dict[int, list[str]] = {}
        for group in foreign:
            people = _sounding_alike(group, heard, in_arabic)
            if len(people) == 1:
                joined[id(group)] = people[0]
                people[0].extend(group)
        for key in {parts_of(name).surname for group in foreign if id(group) in joined for name in group}:
            by_surname[key] = _distinct(joined.get(id(group), group) for group in by_surname[key])
        for group in foreign:
            # Байден is as much Hunter as Joe
            bearers = [one for name in joined.get(id(group), ()) for one in by_surname[parts_of(name).surname]]
            for key in {parts_of(name).surname for name in group}:
                by_surname[key] = _distinct([*by_surname[key], *bearers])
        for name in alone:
            surnames = [sound.surname for sound in sounds(name, in_arabic) if len(sound.surname) >= LEAST]
            people = _distinct(group for surname in surnames for group in heard.get(surname, ()))
            if len(people) == 1:
                found[name] = people[0]
    return found


def join_romanised(by_surname: dict[str, list[list[str]]]) -> None:
    """Join full names with the only ones whose foreign sounds papers of Spain (j for kh) or France (ch for sh) write
    so. `by_surname` has the names of each person under the keys of surnames, and is brought up to date."""
    for group in _distinct(group for groups in by_surname.values() for group in groups):
        people = _distinct(
            other
            for name in group
            for parts in _in_english(name)
            for other in by_surname.get(parts.surname, ())
            if other is not group and all(_is_same(parts, parts_of(one)) for one in other)
        )
        if len(people) == 1:
            people[0].extend(group)
            for key in {parts_of(name).surname for name in group}:
                by_surname[key] = _distinct(people[0] if one is group else one for one in by_surname[key])


def _is_same(a: Parts, b: Parts) -> bool:
    return same_person(a, b) and not differ_by_initials(a, b)


def _in_english(name: str) -> list[Parts]:
    """The parts of a name if a Spanish or a French paper wrote it; of no initials, that stand for more letters, and of
    none whose middle names alone would differ, which others leave out."""
    printed = parts_of(name)
    if len(printed.given[0]) == 1:
        return []
    found = [
        parts_of(name.replace(sound, by).replace(sound.capitalize(), by.capitalize()))
        for sound, by in (("j", "kh"), ("ch", "sh"))
        if sound in name.casefold()
    ]
    return [parts for parts in found if (parts.given[0], parts.surname) != (printed.given[0], printed.surname)]


def _sounding_alike(group: list[str], heard: Mapping[str, list[list[str]]], in_arabic: bool) -> list[list[str]]:
    """The people in other letters whose names sound like those of a group."""
    return _distinct(
        other
        for name in group
        for sound in sounds(name, in_arabic)
        for other in heard.get(sound.surname, ())
        if any(_sounds_like(name, one, in_arabic) for one in other)
    )


def _distinct(groups: Iterable[list[str]]) -> list[list[str]]:
    return list({id(group): group for group in groups}.values())


def _by_sound(every: Iterable[list[str]], in_arabic: bool) -> dict[str, list[list[str]]]:
    """The groups of full names by their surnames' sounds: those in Latin letters, for Arabic ones Cyrillic too."""
    heard: dict[str, list[list[str]]] = defaultdict(list)
    for group in every:
        written = {script(name) for name in group}
        if "latin" in written or (in_arabic and "arabic" not in written):
            for surname in {sound.surname for name in group for sound in sounds(name, in_arabic)}:
                heard[surname].append(group)
    return heard


def _sounds_like(name: str, other: str, in_arabic: bool) -> bool:
    """Whether two full names in different scripts can be one person's by their sound."""
    a, b = parts_of(name), parts_of(other)
    if a.gender and b.gender and a.gender != b.gender:
        return False
    given = alike(a.given[0], b.given[0])
    return as_many_syllables(name, other) and any(
        one.surname == two.surname and (given or one.given == two.given) and min(one.size, two.size) >= LEAST
        for one in sounds(name, in_arabic)
        for two in sounds(other, in_arabic)
    )
