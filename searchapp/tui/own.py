"""The user's own work as the screen keeps it: saved searches, the history, the screen's settings.

Plain files in `<workspace>/own/`: `searches.toml`, `history.txt` (a query a line, newest last) and `screen.toml`.
A folder that cannot be written to is no error to whoever searches, so writing says whether it worked.
"""

import tomllib
from collections.abc import Callable, Mapping
from dataclasses import field
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from searchapp.errors import WorkspaceError
from searchapp.records import dataclass
from searchapp.tui.dates import Days, first_day, last_day
from searchapp.tui.facet_rows import FIELDS
from searchapp.tui.question import SORTS, Choice, Question

if TYPE_CHECKING:
    from tomlkit.items import AoT, Table

_KEPT_QUERIES = 500


@dataclass(frozen=True, slots=True)
class SavedSearch:
    """A question under a name; `likes` is how the articles begin that `like:` names in it (see `following`)."""

    name: str
    question: Question
    likes: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class ScreenSettings:
    """How the screen was left: its theme, and whether queries are remembered."""

    theme: str = ""
    history: bool = True


def _read(path: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(path.read_text(encoding="utf-8-sig"))
    except (OSError, ValueError, RecursionError):
        return {}


def saved_searches(own: Path) -> tuple[SavedSearch, ...]:
    """The searches kept, in the order of the file; entries that cannot be understood are passed over."""
    entries = _read(own / "searches.toml").get("search", [])
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

    from searchapp.reading.own.toml_files import changing, tables_of

    try:
        with changing(own / "searches.toml") as whole:
            listed = whole.get("search", [])
            if not (isinstance(listed, list) and all(isinstance(entry, dict) for entry in listed)):
                return False
            change(tables_of(whole, "search"))
    except (WorkspaceError, TOMLKitError):
        return False
    return True


def screen_settings(own: Path) -> ScreenSettings:
    """How the screen was left."""
    read = _read(own / "screen.toml")
    return ScreenSettings(_text(read.get("theme")) or "", read.get("history") is not False)


def save_screen_settings(own: Path, settings: ScreenSettings) -> bool:
    """Keep how the screen is left."""
    import tomlkit

    document = tomlkit.document()
    document["theme"], document["history"] = settings.theme, settings.history
    return _written(own / "screen.toml", tomlkit.dumps(document))


def _written(path: Path, text: str) -> bool:
    from searchapp.reading.own.toml_files import write_whole

    try:
        write_whole(path, text)
    except WorkspaceError:
        return False
    return True


class History:
    """The queries asked, newest last. What is only on the way to another query is not kept; off, nothing is."""

    def __init__(self, own: Path, *, on: bool = True) -> None:
        self._path = own / "history.txt"
        self._found: dict[str, int] = {}
        self._meant = ""
        self.on = on
        try:
            lines = self._path.read_text(encoding="utf-8").splitlines() if on else []
        except (OSError, ValueError):
            lines = []
        self.queries = [line for line in lines if line.strip()][-_KEPT_QUERIES:]

    def answered(self, query: str, total: int) -> None:
        """A query found so many articles, 0 also where it cannot be read; it is kept once it is `settled`."""
        query = _on_one_line(query)
        self._found[query] = total
        if query == self._meant:
            self.settled(query)

    def settled(self, query: str) -> None:
        """This is what was meant: keep it, once it is known to find anything, unless the history is off."""
        self._meant = query = _on_one_line(query)
        if not self.on or not query or not self._found.get(query):
            return
        self._meant = ""
        self._found.clear()
        self.queries = [*(one for one in self.queries if one != query), query][-_KEPT_QUERIES:]
        _written(self._path, "".join(f"{one}\n" for one in self.queries))

    def before(self, query: str) -> str | None:
        """The query asked before this one, None where there is none."""
        at = self.queries.index(query) if query in self.queries else len(self.queries)
        return self.queries[at - 1] if at > 0 else None

    def forget(self) -> bool:
        """Drop all of it, on the disk too; whether that worked."""
        self.queries = []
        try:
            self._path.unlink(missing_ok=True)
        except OSError:
            return False
        return True


def _on_one_line(query: str) -> str:
    return " ".join(query.split())
