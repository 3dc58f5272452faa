"""Countries, and the states and provinces of some, as roles name them: adjective, name and capital stand for one."""

import re
from functools import cache
from pathlib import Path

_WORD = re.compile(r"[^\W\d_](?:[\w.]*\w)?")

STATES = frozenset([
    "Ala", "Ariz", "Ark", "Calif", "Colo", "Conn", "Fla", "Ill", "Ind", "Kan", "Mass", "Mich", "Minn", "Mont", "Neb",
    "Nev", "Okla", "Ore", "Penn", "Tenn", "Tex", "Wash", "Wis", "Wyo", "D.C",
])  # fmt: skip
"""States of the US as papers shorten them, without the full stop: in Orlando, Fla."""
# before an adjective that is a surname as well, and names a country in small letters alone: il ministro russo
_SMALL_ONLY = "~"


def countries() -> dict[str, str]:
    """Every listed word in lower case (`russian`, `moscow`, `россии`) with its country's first listed name."""
    return _tables()[0]


@cache
def _tables() -> tuple[dict[str, str], dict[str, str]]:
    """The words of countries, and the adjectives that name one in small letters alone."""
    table: dict[str, str] = {}
    small: dict[str, str] = {}
    listed = (Path(__file__).parent.with_name("languages") / "countries.txt").read_text(encoding="utf-8")
    for line in listed.splitlines():
        words = [word.strip() for word in line.split(",")]
        if words[0]:
            for word in words:
                if word.startswith(_SMALL_ONLY):
                    small[word.removeprefix(_SMALL_ONLY)] = words[0]
                else:
                    table[word] = words[0]
    return table, small


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
