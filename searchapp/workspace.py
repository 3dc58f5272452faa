"""Where things lie: the folder with `seeds/`, `index/`, `searchapp.toml` and the user's own work in `own/`."""

import json
import os
from collections.abc import Iterator
from pathlib import Path

from searchapp.errors import WorkspaceError
from searchapp.records import dataclass

SEEDS = "seeds"
SETTINGS = "searchapp.toml"
VARIABLE = "SEARCHAPP_WORKSPACE"


@dataclass(frozen=True, slots=True)
class Workspace:
    """A folder of saved articles and what belongs to it. Nothing but `index/` can be rebuilt, so nothing
    but `index/` is ever deleted."""

    root: Path

    @property
    def seeds(self) -> Path:
        """The saved articles. They are read, never written."""
        return self.root / SEEDS

    @property
    def index(self) -> Path:
        """What is built from the articles; can be deleted and built again."""
        return self.root / "index"

    @property
    def settings(self) -> Path:
        """`searchapp.toml`: the user's settings, if there are any."""
        return self.root / SETTINGS

    @property
    def own(self) -> Path:
        """The user's own work as plain text: aliases, corrections, outlets, tags, verdicts, saved searches."""
        return self.root / "own"

    @property
    def tags(self) -> Path:
        """`own/tags.toml`: the user's tags on articles, if there are any."""
        return self.own / "tags.toml"

    def shown(self, path: Path) -> str:
        """A path as articles carry it: relative to the workspace where it lies inside, else absolute."""
        absolute = Path(os.path.abspath(path))
        try:
            return str(absolute.relative_to(self.root))
        except ValueError:
            return str(absolute)

    def names_of(self, id_or_path: str) -> Iterator[str]:
        """The names under which articles may know what a user calls so: an id, or a path as seen from the current
        folder or from the workspace, with the place in a file behind it."""
        yield id_or_path
        path, mark, place = id_or_path.rpartition("#")
        file = path if mark and place.isdigit() else id_or_path
        end = f"#{place}" if file == path and mark else ""
        yield self.shown(Path(file)) + end
        yield self.shown(self.root / file) + end


def from_home(path: Path | str) -> Path:
    """A path with the folder that a `~` at its head stands for; as it is where nobody has that name, which `Path` takes
    for a fault."""
    return Path(os.path.expanduser(path))  # noqa: PTH111 - see above


def find(named: str | None = None) -> Workspace:
    """The workspace: the one named, else `$SEARCHAPP_WORKSPACE`, else the nearest at or above the current folder.

    A workspace that is named needs neither `seeds/` nor `searchapp.toml`. Raises WorkspaceError.
    """
    found = find_if_any(named)
    if found is None:
        raise WorkspaceError(
            f"no workspace at or above {_here()} (no folder with {SEEDS}/ or {SETTINGS})",
            "make one with: searchapp init, or name one with -C DIR",
        )
    return found


def find_if_any(named: str | None = None) -> Workspace | None:
    """The same, or None where none is named and none is found. Raises WorkspaceError where one is named that is not
    there."""
    named = named or os.environ.get(VARIABLE) or None
    if named is not None:
        root = Path(os.path.abspath(from_home(named)))
        if not root.is_dir():
            raise WorkspaceError(f"no folder {named}", "name an existing folder, or make one with: searchapp init DIR")
        return Workspace(root)
    around = (_here(), *_here().parents)
    return next((Workspace(one) for one in around if (one / SEEDS).is_dir() or (one / SETTINGS).is_file()), None)


def _here() -> Path:
    return Path(os.path.abspath(Path.cwd()))


def create(root: Path, seeds: Path | None = None) -> Workspace:
    """Make a workspace in `root`, which may exist. With `seeds`, that folder of articles is named in the settings;
    nothing in it is touched, and articles that lie in `seeds/` stay. Settings that a user has changed are left as they
    are.

    Raises WorkspaceError where a file is in the way or the folder of articles does not exist.
    """
    workspace = Workspace(Path(os.path.abspath(from_home(root))))
    if seeds is not None and not from_home(seeds).is_dir():
        raise WorkspaceError(f"no folder {seeds}", "name the folder that holds the saved articles")
    try:
        workspace.root.mkdir(parents=True, exist_ok=True)
        if seeds is None and not workspace.settings.exists():
            workspace.seeds.mkdir(exist_ok=True)
    except (FileExistsError, NotADirectoryError) as error:
        raise WorkspaceError(f"{error.filename} is a file", "choose another folder") from error
    folder = SEEDS if seeds is None else workspace.shown(from_home(seeds))
    if not folder.isprintable() and any("\udc80" <= letter <= "\udcff" for letter in folder):
        raise WorkspaceError(f"the name of {folder} is not UTF-8", "settings cannot hold it: rename the folder")
    wanted = _settings_text(SEEDS, folder) if seeds and _hold_more(workspace, seeds) else _settings_text(folder)
    known = workspace.settings.read_text("utf-8") if workspace.settings.exists() else None
    if known is None or (known == _settings_text(SEEDS) and seeds is not None):
        workspace.settings.write_text(wanted, encoding="utf-8")
    elif seeds is not None and known != wanted:
        line = wanted.splitlines()[-1]
        raise WorkspaceError(f"{workspace.settings} exists already", f"write in it: {line}")
    return workspace


def _hold_more(workspace: Workspace, seeds: Path) -> bool:
    """Whether articles lie in the workspace's own folder of them, outside that one."""
    inside = workspace.seeds.resolve().is_relative_to(from_home(seeds).resolve())
    return not inside and workspace.seeds.is_dir() and any(workspace.seeds.iterdir())


def _settings_text(*folders: str) -> str:
    quoted = ", ".join(json.dumps(folder, ensure_ascii=False) for folder in folders)  # a string of JSON is one of TOML
    return f"# Folders of saved articles, as seen from here.\nseeds = [{quoted}]\n"
