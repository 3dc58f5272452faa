"""One key for the names that papers and languages give a body: UN, ООН and Nations unies; МИД РФ and Russia's Foreign
Ministry."""

import re
from collections.abc import Mapping
from functools import cache, lru_cache
from pathlib import Path
from typing import NamedTuple

from searchapp.kept import table
from searchapp.patterns import late
from searchapp.quotes.lexicon import word_set
from searchapp.quotes.speakers.names.places import countries

_FILE = Path(__file__).parents[2] / "languages" / "bodies.txt"
_WORD = re.compile(r"\w+")
_GENITIVE = re.compile(r"['’]s\b")
_DOTS = str.maketrans({".": "", "ё": "е"})
_SMALL = word_set("the of for and de des du del della dell d der die das la le les l el los las il und et y и по")
_NOUN = late(
    r"\b(?:ministry|department|council|committee|command|party|agency|university|institute|cent(?:er|re)|news|press|court|"
    r"congress|senate|house|army|forces?|group|union|bank|company|association|organi[sz]ation|office|commission|"
    r"federation|coalition|foundation|parliament|government|министерство|комитет|совет|агентство|партия|sides)\b",
    re.IGNORECASE,
)
# a country has a name of up to so many words: United Arab Emirates
_LONGEST_COUNTRY = 3


class _Listed(NamedTuple):
    """The keys of whole names and of the offices of countries by their words, and every one of these words."""

    bodies: Mapping[str, str]
    offices: Mapping[str, str]
    words: frozenset[str]


@lru_cache(maxsize=65536)
def body_key(name: str) -> str | None:
    """The key of a listed body, or of an office of a country, that a name is of; None for all others.

    An office without its country is none: the Foreign Ministry is of whatever country the text speaks of.
    """
    listed = _listed()
    words = _words(name)
    if listed.words.isdisjoint(words):
        return None
    whole = listed.bodies.get(" ".join(words))
    if whole is not None:
        return whole
    for size in range(min(_LONGEST_COUNTRY, len(words) - 1), 0, -1):
        for at in range(len(words) - size + 1):
            country = countries().get(" ".join(words[at : at + size]))
            office = country and listed.offices.get(" ".join(words[:at] + words[at + size :]))
            if country and office:
                key = f"{country}: {office}"
                return listed.bodies.get(key, key)
    return None


def has_body_noun(name: str) -> bool:
    """Whether one of the words of a name is a common noun for bodies: Foreign Office, Комитет матерей."""
    return _NOUN.search(name) is not None


@cache
def _listed() -> _Listed:
    return _Listed(*table(_read, _FILE))


def _read(file: Path) -> tuple[dict[str, str], dict[str, str], frozenset[str]]:
    bodies: dict[str, str] = {}
    offices: dict[str, str] = {}
    for line in file.read_text(encoding="utf-8").splitlines():
        names = [name.strip() for name in line.lstrip("* ").split(",")]
        if not line or line[0] == "#":
            continue
        table = offices if line[0] == "*" else bodies
        for name in names:
            table[name if ": " in name else " ".join(_words(name))] = names[0]
    every = (word for name in (*bodies, *offices) for word in name.split())
    return bodies, offices, frozenset(every)


def _words(name: str) -> list[str]:
    plain = _GENITIVE.sub("", name).casefold().translate(_DOTS)
    words = _WORD.findall(plain)
    return [word for word in words if word not in _SMALL] or words
