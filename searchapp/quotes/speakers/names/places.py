"""Countries, and the states and provinces of some, as roles name them: adjective, name and capital stand for one."""

import re
from functools import cache
from pathlib import Path

from searchapp.text.standing import stands

_WORD = re.compile(r"[^\W\d_](?:[\w.]*\w)?")

STATES = frozenset([
    "Ala", "Ariz", "Ark", "Calif", "Colo", "Conn", "Fla", "Ill", "Ind", "Kan", "Mass", "Mich", "Minn", "Mont", "Neb",
    "Nev", "Okla", "Ore", "Penn", "Tenn", "Tex", "Wash", "Wis", "Wyo", "D.C",
])  # fmt: skip
"""States of the US as papers shorten them, without the full stop: in Orlando, Fla."""
# how Romance words for people from a country end, but no names of countries: le Libérien, la Francesa
_NATIVES = (
    *("ais", "aise", "ien", "ienne", "ian", "iane", "yan", "yane", "ois", "oise", "ain", "aine", "éen", "éenne"),
    *("ano", "ana", "eño", "eña", "ol", "ola", "és", "ês", "esa", "ese", "ense", "eiro", "eira"),
)
_LANDS = frozenset(["líbano", "libano"])
_MORE_NATIVES = frozenset(["russe", "russo", "belge", "grec", "turc", "turco", "allemand", "allemande"])
# before an adjective that is a surname as well, and names a country in small letters alone: il ministro russo
_SMALL_ONLY = "~"
# so far before a name, and among so many words, it is told where somebody is from
_NEAR, _BESIDE = 60, 4


def countries() -> dict[str, str]:
    """Every listed word in lower case (`russian`, `moscow`, `россии`) with its country's first listed name."""
    return _tables()[0]


@cache
def _tables() -> tuple[dict[str, str], dict[str, str]]:
    """The words of countries, and the adjectives that name one in small letters alone."""
    table: dict[str, str] = {}
    small: dict[str, str] = {}
    listed = (Path(__file__).parents[2] / "languages" / "countries.txt").read_text(encoding="utf-8")
    for line in listed.splitlines():
        words = [word.strip() for word in line.split(",")]
        if words[0]:
            for word in words:
                if word.startswith(_SMALL_ONLY):
                    small[word.removeprefix(_SMALL_ONLY)] = words[0]
                else:
                    table[word] = words[0]
    return table, small


def is_native(word: str) -> bool:
    """Whether a Romance word, in small letters, is for somebody from a listed country, or for several of them."""
    listed = _adjectives()
    if word.endswith("s") and word[:-1] in listed:
        return is_native(word[:-1])
    if word not in listed:
        return False
    return (word.endswith(_NATIVES) or word in _MORE_NATIVES) and listed[word] != word and word not in _LANDS


def natives_before(text: str, name: str) -> frozenset[str]:
    """The countries that words for people from them tell of right before a name, in a Romance text: le ministre russe
    Anton Petrov."""
    found: set[str] = set()
    for at in stands(text, name):
        words = _WORD.findall(text[max(0, at - _NEAR) : at].rpartition(".")[2].lower())
        found.update(_adjectives()[word] for word in words[-_BESIDE:] if is_native(word) and word in _adjectives())
    return frozenset(found)


@cache
def _adjectives() -> dict[str, str]:
    """The words of countries, with the adjectives that name one in small letters alone."""
    table, small = _tables()
    return table | small


def named_country(words: str, *, any_case: bool) -> str | None:
    """The country that these words name last, by adjective, name or capital; in English (not `any_case`) these have
    capital letters."""
    found = None
    small = _tables()[1]
    for word in _WORD.findall(words):
        if word in small:
            found = small[word]
        elif any_case or word[0].isupper() or not word.isascii():
            found = countries().get(word.lower(), found)
    return found
