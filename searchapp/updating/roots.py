"""Where articles come from: the folders of the settings, and the PATHs that a user named, which are remembered.

Remembered PATHs stand in the workspace's `own/sources.toml`, so that an index built anew has them still:

    paths = ["/media/disk/agency.jsonl", "more articles"]
"""

from collections.abc import Iterable, Sequence
from pathlib import Path

from searchapp.errors import WorkspaceError
from searchapp.reading.own.settings import Settings
from searchapp.reading.own.toml_files import changing, read_toml
from searchapp.workspace import Workspace, from_home

FILE = "sources.toml"
_KEY = "paths"


def seeds_of(workspace: Workspace, settings: Settings) -> tuple[str, ...]:
    """The folders of saved articles, as articles carry their paths."""
    return _written(workspace, settings.seeds)


def remembered(workspace: Workspace) -> tuple[str, ...]:
    """The PATHs that were named, as articles carry them. Raises WorkspaceError with the file's line."""
    file = read_toml(workspace.own / FILE)
    for key in file.data:
        if key != _KEY:
            raise file.fault(f"unknown key {key}", f"write {_KEY} = […]", key=key)
    paths = file.data.get(_KEY, [])
    if not isinstance(paths, list) or not all(isinstance(path, str) and path for path in paths):
        raise file.fault(f"{_KEY} is not a list of paths", f'write {_KEY} = ["FOLDER", "FILE.jsonl"]', key=_KEY)
    meant = [_unescaped(path) for path in paths]
    if any("\0" in path for path in meant):
        raise file.fault("a path with a NUL character", "leave it out", key=_KEY)
    return _written(workspace, meant)


def _written(workspace: Workspace, paths: Iterable[str]) -> tuple[str, ...]:
    """Paths as seen from the workspace, as articles carry them: home folders and `..` resolved."""
    return tuple(dict.fromkeys(workspace.shown(workspace.root / from_home(path)) for path in paths))


def remember(workspace: Workspace, paths: Sequence[str]) -> None:
    """Put these PATHs in the place of the remembered ones."""
    import tomlkit

    listed = tomlkit.array()
    listed.extend(_escaped(path) for path in paths)
    with changing(workspace.own / FILE) as whole:
        whole[_KEY] = listed.multiline(len(paths) > 1)


def shown(workspace: Workspace, paths: Iterable[Path]) -> tuple[str, ...]:
    """The same of paths that a user named, as seen from the current folder."""
    return tuple(dict.fromkeys(workspace.shown(from_home(path)) for path in paths))


def location(workspace: Workspace, path: str) -> str:
    """Where on the disk a path lies that an article carries."""
    return str(workspace.root / path)


def lies_under(path: str, root: str) -> bool:
    """Whether the file `path` is `root` or lies below it."""
    if root == ".":
        return not path.startswith("/")
    return path == root or (path.startswith(root) and path[len(root.rstrip("/")) :].startswith("/"))


def is_stretched(path: str) -> bool:
    """Whether a file is read in stretches of lines: plain JSON Lines, by the name."""
    return path.casefold().endswith((".jsonl", ".ndjson"))


def demand_some(roots: Sequence[str], workspace: Workspace) -> None:
    """Raise WorkspaceError where none of the roots is there."""
    if not any((workspace.root / root).exists() for root in roots):
        named = ", ".join(location(workspace, root) for root in roots)
        raise WorkspaceError(f"no {named}", "save articles there, or name another folder: searchapp index FOLDER")


def _escaped(path: str) -> str:
    """TOML is UTF-8: bytes of a name that are not are written as `\\udcXX`, and `\\` as `\\\\`, where there are any."""
    return ascii(path)[1:-1] if any("\udc80" <= letter <= "\udcff" for letter in path) else path


def _unescaped(path: str) -> str:
    if not path.isascii() or "\\udc" not in path:
        return path
    try:
        meant = path.encode("ascii").decode("unicode-escape")
        meant.encode("utf-8", "surrogateescape")
    except UnicodeError:  # it was written by hand, and means what it says
        return path
    return meant
