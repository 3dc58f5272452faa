"""Canonical names: which of the printed forms name the same person or body."""

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Mapping, Sequence
from functools import cache, lru_cache
from typing import NamedTuple

from searchapp.patterns import late
from searchapp.quotes.speakers.body_names import body_key, has_body_noun
from searchapp.quotes.speakers.cases import nominative
from searchapp.quotes.speakers.given_names import given_names
from searchapp.quotes.speakers.personal import PARTICLES
from searchapp.quotes.speakers.places import countries
from searchapp.quotes.speakers.spelling import near, spelling_key

# Abdel Rahman is one name
_SERVANT = re.compile(r"\b(Abd(?:el|ul|al|ur|er)?)[ -](?:(?:al|el|ul)-)?(\w+)")
_SUFFIXES = frozenset(["jr", "sr", "ii", "iii", "iv", "qc", "kc", "md", "phd", "esq"])
_WORD = re.compile(r"[^\s,()]+")
# J.D. are two given names
_INITIALS = re.compile(r"\b([^\W\d_]\.)(?=[^\W\d_]\.)")
# of a surname with so many bearers, every further name stays by itself
_MANY = 200
# how many times more often a name is printed than what only a lost apostrophe explains
_PLAINLY = 3
# keys shorter than this differ by more than a slip
_SHORTEST_SLIP = 5
_RUSSIAN = re.compile(r"(?<=\w[oe]v)(a?)$")
_MOHAMMAD = spelling_key("Mohammad")
# longer words in capitals may be names shouted
_LONGEST_ACRONYM = 4
_CYRILLIC_LETTER = late(r"[Ѐ-ӿ]")
# Prince Khalid bin Salman Al Rashid is Bin Salman for short
_SON_OF = re.compile(r"\s(?:bin|ibn|бин|ибн)\s(?:[a-z]+\s)?([^\W\d_][\w-]+)")
# short and other forms that a paper uses beside the full one
_SHORT = {
    spelling_key(short): spelling_key(full)
    for full, shorts in {
        "robert": "bob rob bobby", "william": "bill will billy", "james": "jim jimmy", "john": "jack johnny jon",
        "jonathan": "jon", "richard": "dick rick", "michael": "mike mick", "thomas": "tom", "joseph": "joe",
        "edward": "ed ted eddie", "charles": "chuck charlie", "daniel": "dan danny", "david": "dave",
        "anthony": "tony", "steven": "steve", "stephen": "steve", "timothy": "tim", "gregory": "greg",
        "bernard": "bernie", "elizabeth": "liz beth", "katherine": "kate kathy", "deborah": "debbie",
        "donald": "don", "kenneth": "ken", "samuel": "sam", "benjamin": "ben", "christopher": "chris",
        "matthew": "matt", "andrew": "andy", "lawrence": "larry", "rafael": "ted", "alexander": "alex oleksandr",
        # Ukrainian names in their Russian form
        "vladimir": "volodymyr", "sergei": "serhiy serhii", "dmitry": "dmytro", "nikolai": "mykola", "evgeny": "yevhen",
        "mikhail": "mykhailo", "pavel": "pavlo", "peter": "petro", "andrei": "andriy", "igor": "ihor", "oleg": "oleh",
    }.items()
    for short in shorts.split()
}  # fmt: skip


class Parts(NamedTuple):
    """A personal name: keys of the given names (an initial is one letter) and of the surname, gender if shown."""

    given: tuple[str, ...]
    surname: str
    suffix: str = ""
    gender: str | None = None


@lru_cache(maxsize=65536)
def parts_of(name: str) -> Parts:
    """The parts of a printed name, the surname last; a single word is a surname."""
    plain, gender = nominative(name)
    if "." in plain:
        plain = _INITIALS.sub(r"\1 ", plain)
    if "Abd" in plain:
        plain = _SERVANT.sub(r"\1\2", plain)
    words = _WORD.findall(plain)
    suffix = ""
    if len(words) > 2 and words[-1].strip(".").casefold() in _SUFFIXES:
        suffix = words.pop().strip(".").casefold()
    if len(words) > 1:
        words = [word for at, word in enumerate(words) if not _is_particle(word, words[at + 1 : at + 2])] or words[-1:]
    keys = list(map(spelling_key, words))
    if not keys:
        keys = [spelling_key(name)]
    given = tuple(keys[:-1])
    if len(given) > 1 and given[0] == _MOHAMMAD:
        # often left out before another given name
        given = given[1:]
    return Parts(given, keys[-1], suffix, gender or _gender_of_surname(keys, words))


def _is_particle(word: str, following: Sequence[str]) -> bool:
    # Ван И is no man of Van, but Ван дер Флит is
    return word in PARTICLES or (
        word.casefold() in PARTICLES and (word.isascii() or not PARTICLES.isdisjoint(following))
    )


def _begins(short: Parts, long: Parts) -> bool:
    """Whether a full name is the beginning of a fuller one: Carmen Ibáñez and Carmen Ibáñez Ruiz; but José Luis Ruiz
    is no José Luis."""
    size = len(short.given)
    return long.given[: size + 1] == (*short.given, short.surname) and short.surname not in _given_keys()


def _ends(short: Parts, long: Parts) -> bool:
    """Whether a name is the two surnames of a fuller one: Ruiz Prado of Elena Ruiz Prado."""
    alone = len(short.given) == 1 and short.given[0] not in _given_keys()
    return alone and len(long.given) > 1 and long.given[-1:] == short.given


@cache
def _given_keys() -> frozenset[str]:
    return frozenset(map(spelling_key, given_names()))


def _gender_of_surname(keys: list[str], words: list[str]) -> str | None:
    match = _RUSSIAN.search(words[-1]) if len(keys) == 1 and words else None
    return None if match is None else "f" if match.group(1) else "m"


def same_given(a: tuple[str, ...], b: tuple[str, ...]) -> bool:
    """Whether two lists of given names can be of one person: none against the other.

    The first ones are equal, spelt alike, or one is the other's initial or short form; further
    ones may be left out but not differ (George W. and George H. W. are two).
    """
    if not a or not b:
        return True
    if not _alike(a[0], b[0]):
        return False
    middle_a, middle_b = a[1:], b[1:]
    if not middle_a or not middle_b:
        return True
    return len(middle_a) == len(middle_b) and all(map(_alike, middle_a, middle_b))


def _alike(a: str, b: str) -> bool:
    if a == b or near(a, b):
        return True
    if len(a) == 1 or len(b) == 1:
        return a[0] == b[0]
    if _SHORT.get(a) == b or _SHORT.get(b) == a:
        return True
    shorter, longer = sorted((a, b), key=len)
    return len(shorter) >= 3 and longer.startswith(shorter) and len(longer) - len(shorter) <= 1


def same_person(a: Parts, b: Parts, slips: bool = False) -> bool:
    """Whether two full names can be one person's; `slips` lets the surname differ by one letter."""
    if a.suffix and b.suffix and a.suffix != b.suffix:
        return False
    if a.surname != b.surname and not (slips and near(a.surname, b.surname)):
        return False
    return same_given(a.given, b.given)


def groups(
    counts: Mapping[str, int], slips: bool = False, transliterate: bool = True, two_surnames: bool = False
) -> dict[str, str]:
    """Every name with the canonical one of its group; `counts` says how often each is printed.

    Full names join where they can be the same person's and no third name speaks against it; a bare
    surname joins the only person of that surname, and stays by itself where there are several. With `two_surnames`,
    as in Spanish, the second may be left out.
    """
    scripts: dict[bool, list[str]] = defaultdict(list)
    for name in counts:
        scripts[not transliterate and bool(_CYRILLIC_LETTER.search(name))].append(name)
    canonical: dict[str, str] = {}
    for names in scripts.values():
        canonical.update(_grouped(names, counts, slips, two_surnames))
    return canonical


def _grouped(names: Sequence[str], counts: Mapping[str, int], slips: bool, two_surnames: bool) -> dict[str, str]:
    by_surname: dict[str, list[list[str]]] = defaultdict(list)
    # the same lists of names, by the words between their first and last: Ibáñez of Carmen Ibáñez Ruiz
    by_middle: dict[str, list[list[str]]] = defaultdict(list)
    bare: list[str] = []
    # the fullest first, so that "George Bush" meets both George W. and George H. W.
    ordered = sorted(names, key=lambda name: (-len(parts_of(name).given), -counts[name], name))
    for name in ordered:
        parts = parts_of(name)
        if not parts.given:
            bare.append(name)
            continue
        if len(by_surname[parts.surname]) > _MANY:
            continue
        homes = [
            group for group in by_surname[parts.surname] if all(same_person(parts, parts_of(other)) for other in group)
        ]
        if two_surnames and not homes:
            homes = [
                group
                for group in by_middle.get(parts.surname, ())
                if all(_begins(parts, parts_of(other)) for other in group)
            ] or [group for group in by_surname[parts.surname] if any(_ends(parts, parts_of(other)) for other in group)]
        if slips and not homes:
            homes = _slipped(parts, by_surname)
        if len(homes) == 1:
            homes[0].append(name)
        else:
            by_surname[parts.surname].append([name])
            for key in parts.given[1:]:
                by_middle[key].append(by_surname[parts.surname][-1])
    alone: dict[str, list[str]] = defaultdict(list)
    for name in bare:
        surname = parts_of(name).surname
        found = [group for group in by_surname.get(surname) or [] if _is_bearer(group, name)]
        if slips and not found and surname not in by_surname:
            found = [group for other, groups in by_surname.items() if near(other, surname) for group in groups]
        if len(found) == 1:
            found[0].append(name)
        else:
            alone[surname].append(name)
    canonical: dict[str, str] = dict(zip(names, names, strict=True))
    for group in [*(group for groups in by_surname.values() for group in groups), *alone.values()]:
        best = max(group, key=lambda name: (bool(parts_of(name).given), counts[name], name.isascii(), len(name), name))
        canonical.update(dict.fromkeys(group, best))
    return canonical


def _is_bearer(group: Sequence[str], surname: str) -> bool:
    """Whether a bare surname can be that of these full names: Лаврова is no man's."""
    gender = parts_of(surname).gender
    known = {parts_of(name).gender for name in group} - {None}
    return gender is None or not known or gender in known


def _slipped(parts: Parts, by_surname: Mapping[str, list[list[str]]]) -> list[list[str]]:
    if len(parts.surname) < _SHORTEST_SLIP:
        return []
    return [
        group
        for surname, found in by_surname.items()
        if surname[0] == parts.surname[0] and surname != parts.surname and near(surname, parts.surname)
        for group in found
        if all(parts.given[:1] == parts_of(other).given[:1] for other in group)
    ]


_ARTICLE = late(r"^(?:the|a|an)\s+", re.IGNORECASE)


def _is_body(name: str) -> bool:
    """Whether a name is of a body or a country rather than of a person: no surname is UN, Russia or opposition."""
    first, _, more = name.partition(" ")
    acronym = first.isupper() and first.isalpha() and 1 < len(first) <= _LONGEST_ACRONYM
    if not more and (acronym or name.casefold() in countries()):
        return True
    small = first[:1].islower() and first.partition("-")[0].casefold() not in PARTICLES
    return small or has_body_noun(name)


def _without_apostrophe(counts: Mapping[str, int], canonical: Mapping[str, str]) -> dict[str, str]:
    """Genitives of full names that lost their apostrophe, with the name: Bashar al-Assads, where Assad is frequent."""
    found = {}
    for name, count in counts.items():
        bare = name[:-1]
        if name[-1:] == "s" and " " in bare and counts.get(bare, 0) >= _PLAINLY * count:
            found[name] = canonical.get(bare, bare)
    return found


def canonical_names(
    counts: Mapping[str, int],
    aliases: Mapping[str, str],
    transliterate: bool = True,
    paper: Callable[[str], str | None] = lambda name: None,
) -> Mapping[str, str]:
    """The canonical name of each name in `counts` (names of speakers with their number of quotes).

    People whose names are spelt differently are joined under the name printed most often; bodies
    only where their names are equal but for case and article, listed as those of one body, or of one `paper`, which
    gives for the name of a paper, an agency or a broadcaster its canonical one.
    `aliases` (name to canonical name) are the user's and win, also for the names that would have
    joined the aliased one. With `transliterate`, Лавров and Lavrov are one. Names that are their
    own canonical name are left out.
    """
    listed = {name: body_key(name) for name in counts}
    bearers: Counter[str] = Counter()
    for name, count in counts.items():
        if " " in name:
            bearers[parts_of(name).surname] += count
    for name, body in listed.items():
        # Mena is an agency, unless a Juan Mena says more
        if body is None and (" " in name or bearers[parts_of(name).surname] < counts[name]):
            listed[name] = paper(name)
    people = {name: count for name, count in counts.items() if listed[name] is None and not _is_body(name)}
    canonical = groups(people, transliterate=transliterate)
    bodies: dict[tuple[str, bool], list[str]] = defaultdict(list)
    for name in counts.keys() - people.keys():
        apart = not transliterate and bool(_CYRILLIC_LETTER.search(name))
        bodies[listed[name] or _ARTICLE.sub("", name).casefold(), apart].append(name)
    for alike in bodies.values():
        best = max(alike, key=lambda name: (counts[name], name.isascii(), len(name), name))
        canonical.update(dict.fromkeys(alike, best))
    canonical.update(_without_apostrophe(people, canonical))
    renamed = {canonical.get(old, old): new for old, new in aliases.items()}
    result = {}
    for name, joined in canonical.items():
        final = aliases.get(name) or renamed.get(joined, joined)
        if final != name:
            result[name] = final
    return result


def fathers(name: str) -> list[str]:
    """The keys of the fathers that a name names."""
    return list(map(spelling_key, _SON_OF.findall(name)))


def by_fathers(canonical: Mapping[str, str]) -> dict[str, str]:
    """Names that are a person's father's alone, with the person: Bin Salman, where Khalid bin Salman Al Rashid is
    named."""
    sons: dict[str, set[str]] = {}
    for printed, name in canonical.items():
        for father in fathers(printed):
            sons.setdefault(father, set()).add(name)
    found: dict[str, str] = {}
    for printed in canonical if sons else ():
        parts = parts_of(printed)
        people = sons.get(parts.surname, ()) if not parts.given else ()
        if len(people) == 1:
            found[printed] = next(iter(people))
    return found
