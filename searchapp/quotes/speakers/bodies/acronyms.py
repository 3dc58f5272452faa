"""Bodies that an article, or an index, names in short and in full: SOHR, the Syrian Observatory for Human Rights."""

import re
from collections import Counter
from collections.abc import Container, Iterable, Mapping, Sequence

from searchapp.patterns import late
from searchapp.quotes.lexicon import Lexicon
from searchapp.quotes.speakers.bodies.body_names import body_key
from searchapp.quotes.speakers.names.places import countries

_ACRONYM = re.compile(r"[^\W\d_]{2,8}")
_WORD = late(r"[^\W\d_]+")
_GENITIVE = re.compile(r"[’']s?$")
_OF_PLACE = late(r"(?:[’']s)?\s+")
# a name in brackets stands behind that which it is short for; further back than this there is other matter
_REACH = 90
_SHORTEST_CAPITAL = 4
# in these languages a name has no cases, so what stands before the brackets is the name
_CASELESS = frozenset(["en", "fr", "es", "it", "pt"])
# across articles shorter ones stand for too much
_OF_INDEX = re.compile(r"[A-Z]{3,8}")
_PARTS = late(r"[\s-]+")
# de, und, para, against
_LONGEST_SMALL = 4
# what an acronym of a body leaves out of its name
_LEFT_OUT = late(r"^(?:U\.?S\.?|United States|Department of)\s(?=\S+\s\S)")
# so many times more often than the next one the name is said that an acronym stands for, and no more times less often
# than that itself; at least so often, and so often where it may be a person's
_LEADS, _LEAST, _WELL_KNOWN = 4, 2, 20


def in_full(text: str, names: Sequence[str], lexicon: Lexicon | None) -> dict[str, str]:
    """The names of bodies among `names` that are short for another, with that: for an acronym the body that has its
    initials or stands before its brackets, for an office that of the one country named, for one language's or paper's
    name of a body the longest."""
    found: dict[str, str] = {}
    declined = lexicon is None or lexicon.language not in _CASELESS
    for name in names:
        full = _spelt_out(name, names, text) or (None if declined else _defined(text, name)) or _of_country(name, names)
        if full is not None:
            found[name] = full
    return {name: found.get(full, full) for name, full in found.items()}


def _spelt_out(name: str, names: Sequence[str], text: str) -> str | None:
    """The only other name with the initials of an acronym, or the longest of one listed body; under the name that is
    listed if the text prints that and one of the names is its acronym."""
    letters = name.replace(".", "")
    if _ACRONYM.fullmatch(letters) is not None and letters.isupper():
        others = [other for other in names if " " in other and letters in (_initials(other), _capitals(other))]
        if len(others) == 1:
            return others[0]
    key = body_key(name)
    if key is None:
        return None
    printed = [_GENITIVE.sub("", other) for other in names if body_key(other) == key]
    spelt = key in text and key.casefold() not in countries() and _capitals(key) in printed
    longest = key if spelt else max(printed, key=len)
    return longest if longest != name else None


def _initials(name: str) -> str:
    """The initials of every word but the small ones: OMS of Organisation mondiale de la santé."""
    words = _WORD.findall(name)
    return "".join(word[0] for word in words if word[0].isupper() or len(word) >= _SHORTEST_CAPITAL).upper()


def _capitals(name: str) -> str:
    return "".join(word[0] for word in _WORD.findall(name) if word[0].isupper())


def _defined(text: str, name: str) -> str | None:
    """What an acronym in brackets stands behind, from the word that begins with its first letter."""
    letters = name.replace(".", "")
    if _ACRONYM.fullmatch(letters) is None or not letters.isupper():
        return None
    at = text.find(f" ({name})")
    if at < 0:
        return None
    words = list(_WORD.finditer(text, max(0, at - _REACH, text.rfind("\n", 0, at) + 1), at))
    for number in range(len(words) - 1, -1, -1):
        before = text[words[number].start() : at]
        if letters in (_initials(before), _capitals(before)):
            named = before[0].isupper() and not any(sign in before for sign in ".,;:")
            # The United Nations' (UN) court
            return before.rstrip("’'") if named else None
    return None


def _of_country(name: str, names: Sequence[str]) -> str | None:
    """The only other name that has a country's more: Russian Foreign Ministry, МИД России."""
    fuller = []
    for other in names:
        if len(other) > len(name) and name in other:
            before, _, behind = other.partition(name)
            more = _OF_PLACE.sub(" ", f"{before} {behind}").strip().casefold()
            more = more.removeprefix("of ").strip()
            if more in countries() and (not before or before[-1] == " ") and (not behind or behind[0] == " "):
                fuller.append(other)
    return fuller[0] if len(fuller) == 1 else None


def across(acronyms: Iterable[str], said: Mapping[str, int], bodies: Container[str]) -> dict[str, str]:
    """The acronyms of an index with the names that they stand for: those that alone have their initials, or are `said`
    (with their number of articles) far more often than all others that have. Who is none of the `bodies` is well
    known: AOC."""
    by_letters = {letters: name for name in acronyms if _OF_INDEX.fullmatch(letters := name.replace(".", ""))}
    bearers: dict[str, Counter[str]] = {}
    heads = tuple({letters[0] for letters in by_letters})
    for name, count in said.items():
        for whole in {name, _LEFT_OUT.sub("", name)} if name.startswith(("U", "Department")) else (name,):
            if " " in whole and whole.startswith(heads) and (letters := _first_letters(whole)) in by_letters:
                bearers.setdefault(letters, Counter())[name] = count
    found = {}
    for letters, names in bearers.items():
        (best, most), *others = names.most_common()
        next_most = max((count for name, count in others if name not in best and best not in name), default=0)
        least = _LEAST if best in bodies else _WELL_KNOWN
        if most >= max(least, _LEADS * next_most, said[by_letters[letters]] // _LEADS):
            found[by_letters[letters]] = best
    return found


def _first_letters(name: str) -> str:
    """The initials of the large words of a name; none where others than small ones stand in it: Holm's team."""
    words = [word for word in _PARTS.split(name) if word and not (word.islower() and len(word) <= _LONGEST_SMALL)]
    if any(not word[:1].isupper() or _GENITIVE.search(word) for word in words):
        return ""
    return "".join(word.replace(".", "") if "." in word[1:-1] else word[0] for word in words)
