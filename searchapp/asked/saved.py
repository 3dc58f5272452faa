"""Saved searches: questions under names, in `own/searches.toml` of the workspace.

    [[search]]
    name = "truce"
    query = "ceasefire OR truce"
    taken = {outlet = ["TASS"]}
    left_out = {speaker = ["John Kerry"]}
    from = 2016-10-01
    sort = "date"

A folder that cannot be written to is no error to whoever searches, so writing says whether it worked.
"""

from collections.abc import Callable, Mapping
from dataclasses import field
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from searchapp.asked.days import Days, first_day, last_day
from searchapp.asked.question import FIELDS, SORTS, Choice, Question
from searchapp.errors import WorkspaceError
from searchapp.reading.own.toml_files import changing, read_toml, tables_of
from searchapp.records import dataclass

if TYPE_CHECKING:
    from tomlkit.items import AoT, Table

FILE = "searches.toml"


@dataclass(frozen=True, slots=True)
class SavedSearch:
    """A question under a name; `likes` is how the articles begin that `like:` names in it (see `following`)."""

    name: str
    question: Question
    likes: Mapping[str, str] = field(default_factory=dict)


def saved_searches(own: Path) -> tuple[SavedSearch, ...]:
    """The searches kept, in the order of the file; entries that cannot be understood are passed over.

    Raises WorkspaceError, with file and line, where the file is no TOML.
    """
    entries = read_toml(own / FILE).data.get("search", [])
    if not isinstance(entries, list):
        return ()
    return tuple(search for search in map(_search, entries) if search is not None)


def _search(entry: object) -> SavedSearch | None:
    if not isinstance(entry, dict) or not isinstance(entry.get("name"), str):
        return None
    try:
        return SavedSearch(entry["name"], _question(entry), _likes(entry))
    except ValueError:
        return None


def _question(entry: Mapping[str, Any]) -> Question:
    """What an entry asks. Raises ValueError for a field that there is none of and for what is no date."""
    choices = tuple(
        Choice(field, value or None, excluded)
        for key, excluded in (("taken", False), ("left_out", True))
        for field, values in _table(entry.get(key)).items()
        if isinstance(values, list)
        for value in values
        if isinstance(value, str)
    )
    if unknown := {choice.field for choice in choices}.difference(FIELDS):
        raise ValueError(f"no facet {unknown}")
    first, last = _day(entry.get("from"), first_day), _day(entry.get("to"), last_day)
    undated = entry.get("undated") is True
    days = Days(first, last, undated) if first or last or undated else None
    sort = entry.get("sort")
    return Question(_text(entry.get("query")) or "", choices, days, sort if sort in SORTS else None)


def _day(value: object, edge: Callable[[str], date]) -> str | None:
    """A date of TOML or of a text, the first or last day of a month or a year."""
    return None if value is None else edge(str(value)).isoformat()


def _likes(entry: Mapping[str, Any]) -> Mapping[str, str]:
    return {name: words for name, words in _table(entry.get("like")).items() if isinstance(words, str)}


def _table(value: object) -> Mapping[str, object]:
    return value if isinstance(value, dict) else {}


def _text(value: object) -> str | None:
    return value if isinstance(value, str) else None


def save_search(own: Path, search: SavedSearch) -> bool:
    """Keep a search; one of the same name is replaced. Comments of the file stay, and so does a file that holds
    something else."""

    def put(entries: "AoT") -> None:
        entry = _entry(search)
        same = [number for number, old in enumerate(entries) if old.get("name") == search.name]
        if same:
            entries[same[0]] = entry
        else:
            entries.append(entry)

    return _change_searches(own, put)


def forget_search(own: Path, name: str) -> bool:
    """Drop the saved search of this name."""

    def drop(entries: "AoT") -> None:
        for number in reversed(range(len(entries))):
            if entries[number].get("name") == name:
                del entries[number]

    return _change_searches(own, drop)


def _entry(search: SavedSearch) -> "Table":
    import tomlkit

    entry, question = tomlkit.table(), search.question
    entry["name"], entry["query"] = search.name, question.text
    for key, excluded in (("taken", False), ("left_out", True)):
        values: dict[str, list[str]] = {}
        for choice in question.choices:
            if choice.excluded is excluded:
                values.setdefault(choice.field, []).append(choice.value or "")
        if values:
            entry[key] = values
    if question.days is not None:
        marks = {"from": question.days.first, "to": question.days.last, "undated": question.days.undated or None}
        for key, value in marks.items():
            if value is not None:
                entry[key] = value
    if question.sort is not None:
        entry["sort"] = question.sort
    if search.likes:
        entry["like"] = dict(search.likes)
    return entry


def _change_searches(own: Path, change: Callable[["AoT"], None]) -> bool:
    """Change the tables of the searches kept; False where the file holds something else or cannot be written."""
    from tomlkit.exceptions import TOMLKitError

    try:
        with changing(own / FILE) as whole:
            listed = whole.get("search", [])
            if not (isinstance(listed, list) and all(isinstance(entry, dict) for entry in listed)):
                return False
            change(tables_of(whole, "search"))
    except (WorkspaceError, TOMLKitError):
        return False
    return True
