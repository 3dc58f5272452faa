"""Common given names of many languages."""

from functools import cache
from pathlib import Path

from searchapp.text.folding import fold


@cache
def given_names() -> dict[str, str]:
    """Common given names with `m` or `f`, or an empty word for those of both: Jan, Dominique."""
    listed = (Path(__file__).parents[2] / "languages" / "given_names.txt").read_text(encoding="utf-8")
    table: dict[str, str] = {}
    for line in listed.splitlines():
        for name in line.split()[1:]:
            table[name] = line[0] if table.get(name, line[0]) == line[0] else ""
    return table


def is_given(name: str) -> bool:
    """Whether this is a common given name, whatever its accents: Éva, Eva."""
    return name in given_names() or fold(name) in _folded()


def is_given_compound(name: str) -> bool:
    """Whether this is a common given name, or all that a hyphen joins in it are: Karl, Karl-Heinz."""
    return all(part in given_names() for part in name.split("-"))


@cache
def _folded() -> frozenset[str]:
    return frozenset(map(fold, given_names()))


def given_gender(name: str, surname: str = "") -> str:
    """`m` or `f` by the given name that opens a full name, else an empty word; none for one that is the `surname`: Kim
    Jong-un."""
    given = name.split(" ", 1)[0]
    return "" if given == surname else given_names().get(given, "")
