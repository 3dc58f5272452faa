"""A workspace with saved articles, for tests."""

import json
from dataclasses import dataclass
from pathlib import Path

from searchapp.article import Article
from searchapp.engine.engine import Request
from searchapp.engine.local.engine import LocalEngine
from searchapp.query.tree import Everything
from searchapp.updating.report import UpdateReport
from searchapp.updating.update import update
from searchapp.workspace import Workspace


@dataclass(frozen=True)
class Saved:
    """A workspace whose seeds a test writes, indexes and looks at."""

    root: Path

    @property
    def workspace(self) -> Workspace:
        return Workspace(self.root)

    def write(self, name: str, text: str | bytes) -> Path:
        """Save a file below `seeds/`."""
        path = self.root / "seeds" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text if isinstance(text, bytes) else text.encode())
        return path

    def index(self, *paths: Path, jobs: int = 1, full: bool = False, forget: tuple[Path, ...] = ()) -> UpdateReport:
        """What `searchapp index` does."""
        return update(self.workspace, paths, jobs=jobs, full=full, forget=forget)

    def articles(self) -> list[Article]:
        """Every article of the index, in the order of paths and places."""
        engine = LocalEngine.open(self.workspace.index)
        try:
            rows = [hit.row for hit in engine.rows(Request(Everything()))]
            return sorted(engine.fetch(rows), key=lambda article: (article.path, article.place))
        finally:
            engine.close()

    def paths(self) -> list[str]:
        """The path of every article."""
        return [article.path for article in self.articles()]


def news(number: int, more: str = "") -> str:
    """The text of a small article; each number gives another one."""
    return f"Talks enter round {number}\n\nThe envoy arrived on day {number} with a long list of questions. {more}\n"


def line(number: int, more: str = "") -> str:
    """A line of JSON with every field given, so that nothing is looked for in its text."""
    return json.dumps({
        "text": f"Story {number} {'x' * (number % 5)} {more}", "id": f"n{number}", "title": None, "outlet": None,
        "via": [], "author": None, "date": None, "speakers": [], "quotes": [], "language": "en", "url": None,
    })  # fmt: skip
