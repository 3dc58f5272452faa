"""Countries, and the states and provinces of some, as roles name them: adjective, name and capital stand for one."""

from functools import cache
from pathlib import Path


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
