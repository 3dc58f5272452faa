"""A user's own names for speakers: plain TOML in the workspace's `own/aliases.toml`.

    [speakers]
    "Lavrov S. V." = "Sergey Lavrov"
    "the Kremlin's man in Damascus" = "Alexander Kinshchak"

They hold across the whole index, where a correction holds in one article. A name that is an alias itself stands for
what that stands for.
"""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from searchapp.reading.own.toml_files import TomlFile, read_toml

if TYPE_CHECKING:
    from pathlib import Path

    from searchapp.workspace import Workspace

FILE = "aliases.toml"
_TABLE = "speakers"


def load(workspace: "Workspace") -> Mapping[str, str]:
    """Names as they are read and the name each stands for. Raises WorkspaceError with file and line."""
    return load_file(workspace.own / FILE)


def load_file(path: "Path") -> Mapping[str, str]:
    """The aliases in one file; none where it is not there."""
    file = read_toml(path)
    for key in file.data:
        if key != _TABLE:
            raise file.fault(f"unknown table {key}", f"write the aliases below [{_TABLE}]", table=key, key=key)
    names = file.data.get(_TABLE, {})
    if not isinstance(names, dict):
        raise file.fault(f"{_TABLE} is not a table", f"write the aliases below [{_TABLE}]", key=_TABLE)
    for alias, name in names.items():
        if not alias.strip():
            raise file.fault("a name without a word", "write the name as it is printed", table=_TABLE, key=alias)
        if not isinstance(name, str) or not name.strip():
            raise file.fault(f"{alias} has no name", f'write "{alias}" = "NAME"', table=_TABLE, key=alias)
    return {alias: _final(file, names, alias) for alias in names}


def _final(file: TomlFile, names: Mapping[str, str], alias: str) -> str:
    """The name that an alias stands for in the end: a name that is another alias stands for its name. One that stands
    for itself is kept as it is."""
    chain = [alias]
    while (name := names.get(chain[-1])) is not None and name != chain[-1]:
        if name in chain:
            circle = " = ".join((*chain[chain.index(name) :], name))
            raise file.fault(f"aliases in a circle: {circle}", "delete one of them", table=_TABLE, key=chain[-1])
        chain.append(name)
    return chain[-1]
