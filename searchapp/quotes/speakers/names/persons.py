"""Persons whose name English papers spell in several ways, each listed under one form."""

from collections.abc import Mapping
from functools import cache
from pathlib import Path

from searchapp.quotes.speakers.names.name_parts import Parts, parts_of

_FILE = Path(__file__).parents[2] / "languages" / "persons.txt"


def listed_name(name: str) -> str:
    """The form under which a person is listed whose full name this is, in Latin letters; else the name itself."""
    return _listed().get(parts_of(name), name) if " " in name and name.isascii() else name


@cache
def listed_forms() -> frozenset[str]:
    """The forms under which persons are listed."""
    return frozenset(_listed().values())


@cache
def _listed() -> Mapping[Parts, str]:
    names = _FILE.read_text(encoding="utf-8").splitlines()
    return {parts_of(name): name for name in names if name and name[0] != "#"}
