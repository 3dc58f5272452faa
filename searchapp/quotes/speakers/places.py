"""Countries, and the states and provinces of some, as roles name them: adjective, name and capital stand for one."""

import re
from functools import cache
from pathlib import Path

_WORD = re.compile(r"[^\W\d_](?:[\w.]*\w)?")


@cache
def countries() -> dict[str, str]:
    """Every listed word in lower case (`russian`, `moscow`, `россии`) with its country's first listed name."""
    table: dict[str, str] = {}
    listed = (Path(__file__).parent.with_name("languages") / "countries.txt").read_text(encoding="utf-8")
    for line in listed.splitlines():
        words = [word.strip() for word in line.split(",")]
        if words[0]:
            table.update(dict.fromkeys(words, words[0]))
    return table


def named_country(words: str, *, any_case: bool) -> str | None:
    """The country that these words name last, by adjective, name or capital; in English (not `any_case`) these have
    capital letters."""
    found = None
    for word in _WORD.findall(words):
        if any_case or word[0].isupper() or not word.isascii():
            found = countries().get(word.lower(), found)
    return found
