"""What the screen keeps for its user beside saved searches: the history and its own settings.

Plain files in `<workspace>/own/`: `history.txt` (a query a line, newest last) and `screen.toml`.
A folder that cannot be written to is no error to whoever searches, so writing says whether it worked.
"""

import tomllib
from pathlib import Path

from searchapp.errors import WorkspaceError
from searchapp.records import dataclass

_KEPT_QUERIES = 500


@dataclass(frozen=True, slots=True)
class ScreenSettings:
    """How the screen was left: its theme, and whether queries are remembered."""

    theme: str = ""
    history: bool = True


def screen_settings(own: Path) -> ScreenSettings:
    """How the screen was left."""
    try:
        read = tomllib.loads((own / "screen.toml").read_text(encoding="utf-8-sig"))
    except (OSError, ValueError, RecursionError):
        return ScreenSettings()
    theme = read.get("theme")
    return ScreenSettings(theme if isinstance(theme, str) else "", read.get("history") is not False)


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
