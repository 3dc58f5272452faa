"""The parts of personal names, and whether two names can be of one person."""

from collections.abc import Mapping, Sequence
from functools import cache, lru_cache
from pathlib import Path
from typing import NamedTuple

from searchapp.patterns import compiled
from searchapp.quotes.speakers.names.cases import nominative
from searchapp.quotes.speakers.names.given_names import given_names
from searchapp.quotes.speakers.names.runs import PARTICLES
from searchapp.quotes.speakers.names.spelling import first_letters, initial_key, near, spelling_key
from searchapp.quotes.speakers.names.surname_first import is_surname_first
from searchapp.text.folding import fold

# particles that are given names as well: Ben Holm and Itamar Ben Gvir, Van Holm and Chris Van Hollen; and what makes
# another name: Abu Jamil is no Jamil
_GIVEN_TOO = frozenset(["Al", "Ben", "Van", "Abu"])
# Abdel Rahman is one name
_SERVANT = compiled(r"\b(Abd(?:el|ul|al|ur|er)?)[ -](?:(?:al|el|ul)-)?(\w+)")
_ELDER = "sr"
_GENERATIONS = frozenset(["jr", _ELDER, "ii", "iii", "iv"])
# behind a surname alone, too: Holm Jr.
_YOUNGER = frozenset(["jr", "sr"])
_SUFFIXES = _GENERATIONS | {"qc", "kc", "md", "phd", "esq"}
_WORD = compiled(r"[^\s,()]+")
# J.D. are two given names, and so are JD before a surname that is not shouted
_INITIALS = compiled(r"\b([^\W\d_]\.)(?=[^\W\d_]\.)")
_UNSTOPPED = compiled(r"^([A-Z])([A-Z])(?=\s[A-Z][\w’'-]*[a-z])")
_RUSSIAN = compiled(r"(?<=\w[oe]v)(a?)$")
# often left out before another given name
_LEFT_OUT = frozenset(map(spelling_key, ("Mohammad", "Recep")))
# Prince Khalid bin Salman Al Rashid is Bin Salman for short
_SON_OF = compiled(r"\s(?:bin|ibn|бин|ибн)\s(?:[a-z]+\s)?([^\W\d_][\w-]+)")
_SHORT_NAMES = Path(__file__).parents[2] / "languages" / "short_names.txt"
# to so many letters one may be added: Dmitr, Dmitry; but Jon, Jono
_LEAST_ALIKE = 4


# with what else than the letter itself the keys of names begin
_BEGUN = {"c": "k", "k": "h", "p": "f", "q": "k", "w": "v", "y": "i"}


class Parts(NamedTuple):
    """A personal name: keys of the given names (an initial is one letter) and of the surname, gender if shown. Where
    one letter tells people apart, `exact`, as in China and Korea, no slip of the keyboard is allowed for."""

    given: tuple[str, ...]
    surname: str
    suffix: str = ""
    gender: str | None = None
    exact: bool = False


# as many as all the names of a large index, of which each is asked for several times when they are joined
@lru_cache(maxsize=262_144)
def parts_of(name: str) -> Parts:
    """The parts of a printed name; the surname is the last word, a single one, or the first as in China and Korea."""
    plain, gender = nominative(name)
    if "." in plain:
        plain = _INITIALS.sub(r"\1 ", plain)
    elif plain[1:2].isupper():
        plain = _UNSTOPPED.sub(r"\1 \2", plain)
    if "Abd" in plain:
        plain = _SERVANT.sub(r"\1\2", plain)
    words = _WORD.findall(plain)
    suffix = ""
    last = words[-1].strip(".").casefold() if len(words) > 1 else ""
    if last in _SUFFIXES and (len(words) > 2 or last in _YOUNGER):
        words.pop()
        suffix = last
    if len(words) > 1:
        begun = words[0] in _GIVEN_TOO and words[1].casefold() not in PARTICLES
        words = [
            word
            for at, word in enumerate(words)
            if (begun and at == 0) or not _is_particle(word, words[at + 1 : at + 2])
        ] or words[-1:]
    if is_surname_first(words):
        behind = "".join(words[1:])
        key = spelling_key(behind)
        # that of Yi is one letter, and Yi is no initial
        return Parts((key if len(key) > 1 else behind.casefold(),), spelling_key(words[0]), suffix, gender, exact=True)
    keys = [initial_key(word) if len(word.strip(".")) == 1 else spelling_key(word) for word in words]
    if not keys:
        keys = [spelling_key(name)]
    given = tuple(keys[:-1])
    if len(given) > 1 and given[0] in _LEFT_OUT:
        given = given[1:]
    return Parts(given, keys[-1], suffix, gender or _gender_of_surname(keys, words))


def _is_particle(word: str, following: Sequence[str]) -> bool:
    # Ван И is no man of Van, but Ван дер Флит is
    return word in PARTICLES or (
        word.casefold() in PARTICLES and (word.isascii() or not PARTICLES.isdisjoint(following))
    )


def may_be_surname(name: str) -> bool:
    """Whether a name may be a surname with its particle alone: Ben Gvir, Van Hollen."""
    words = name.split()
    return len(words) == 2 and words[0] in _GIVEN_TOO


def has_surname(name: str, surname: str) -> bool:
    """Whether a fuller name ends in a surname with its particle: Itamar Ben-Gvir in Ben Gvir."""
    keys, ending = ([spelling_key(word) for word in one.replace("-", " ").split()] for one in (name, surname))
    return len(keys) > len(ending) and keys[-len(ending) :] == ending


def begins(short: Parts, long: Parts) -> bool:
    """Whether a full name is the beginning of a fuller one: Carmen Ibáñez and Carmen Ibáñez Ruiz; but José Luis Ruiz
    is no José Luis."""
    size = len(short.given)
    return long.given[: size + 1] == (*short.given, short.surname) and not is_given(short.surname)


def ends(short: Parts, long: Parts) -> bool:
    """Whether a name is the two surnames of a fuller one: Ruiz Prado of Elena Ruiz Prado."""
    alone = len(short.given) == 1 and not is_given(short.given[0])
    return alone and len(long.given) > 1 and long.given[-1:] == short.given


def goes_by(short: Parts, long: Parts) -> bool:
    """Whether a name leaves out the first given names of a fuller one: Tayyip Erdoğan of Recep Tayyip Erdoğan."""
    return 0 < len(short.given) < len(long.given) and long.given[-len(short.given) :] == short.given


@lru_cache(maxsize=4096)
def is_given(key: str) -> bool:
    """Whether this is the key of a listed given name; of them all, few begin as it does and have to be spelt."""
    able = (name for letter in first_letters(key) for name in _by_initials().get(letter, ()))
    return any(spelling_key(name) == key for name in able)


@cache
def _by_initials() -> Mapping[str, Sequence[str]]:
    """The given names that are listed, by their folded first letters."""
    found: dict[str, list[str]] = {}
    for name in given_names():
        found.setdefault(fold(name[0]), []).append(name)
    return found


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
    if not alike(a[0], b[0]):
        # Jean-Luc and Jean Luc
        return len(a) != len(b) and "".join(a) == "".join(b)
    middle_a, middle_b = a[1:], b[1:]
    if not middle_a or not middle_b:
        # who goes by the second name shortens the first one: J. Edgar Holm is no John Holm
        return not any(
            len(one[0]) == 1 and len(one) > 1 and len(one[1]) > 1 for one in (a, b) if len(a[0]) != len(b[0])
        )
    return len(middle_a) == len(middle_b) and all(map(alike, middle_a, middle_b))


def alike(a: str, b: str) -> bool:
    """Whether two keys can be of one given name: spelt alike, an initial, or a short form."""
    if a == b or (a[0] == b[0] and near(a, b)):
        return True
    if len(a) == 1 or len(b) == 1:
        return a[0] == b[0] != "i" or _is_initial(a, b) or _is_initial(b, a)
    if a in _forms().get(b, ()) or b in _forms().get(a, ()):
        return True
    shorter, longer = sorted((a, b), key=len)
    if not longer.startswith(shorter):
        return False
    # Jim, Jimmy
    of_one = shorter in _forms() and not _forms()[shorter].isdisjoint(_forms().get(longer, ()))
    return of_one or (len(shorter) >= _LEAST_ALIKE and len(longer) - len(shorter) <= 1)


@cache
def _forms() -> Mapping[str, frozenset[str]]:
    """For the key of a short form those of the names that it may be of."""
    found: dict[str, set[str]] = {}
    for line in _SHORT_NAMES.read_text(encoding="utf-8").splitlines():
        names = [] if line.startswith("#") else list(map(spelling_key, line.split()))
        for short in names[1:]:
            found.setdefault(short, set()).add(names[0])
    return {short: frozenset(fulls) for short, fulls in found.items()}


def _is_initial(letter: str, name: str) -> bool:
    """Whether a name begins with an initial, by its key: that of John is iohn, that of Carl karl, of Philip filip."""
    as_john = name[:2] in ("ia", "ie", "io", "iu")
    if letter in ("i", "j"):
        return name[0] == "i" and as_john == (letter == "j")
    return len(letter) == 1 and name[0] in _BEGUN.get(letter, "")


def same_person(a: Parts, b: Parts, slips: bool = False) -> bool:
    """Whether two full names can be one person's; `slips` lets the surname differ by one letter. Who is called Jr. is
    not who is not: papers leave it out seldom, and what a son says is not to be his father's."""
    if a.suffix != b.suffix and (a.suffix in _GENERATIONS or b.suffix in _GENERATIONS):
        return False
    if a.surname != b.surname and not (slips and near(a.surname, b.surname)):
        return False
    if a.exact and b.exact:
        return a.given == b.given
    return not _differ_by_gender(a, b) and same_given(a.given, b.given)


def _differ_by_gender(a: Parts, b: Parts) -> bool:
    """Whether two given names are a man's and a woman's: Eric and Erica, John and Johnna."""
    if a.gender and b.gender:
        return a.gender != b.gender
    man, other = (a, b) if a.gender == "m" else (b, a)
    return man.gender == "m" and other.given[:1] == (f"{man.given[0]}a",)


def differ_by_initials(a: Parts, b: Parts) -> bool:
    """Whether one of two names has several initials alone and the other fewer or more given names: whoever is J. D.
    Holm in one article is John D. Holm in another, but hardly John Holm."""
    return len(a.given) != len(b.given) and any(
        len(one.given) > 1 and all(len(given) == 1 for given in one.given) for one in (a, b)
    )


def is_younger(name: str) -> bool:
    """Whether a name tells a son from his father: Ann Holm Jr., Holm III."""
    return parts_of(name).suffix in _GENERATIONS - {_ELDER}


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
