"""Finding the files of a folder of saved articles.

Nothing is opened and no link below the root is followed. Links, pipes and devices are found like files, so that
reading names each with the reason why it is left. Names that are not UTF-8 keep their bytes (surrogateescape).
"""

import os
import stat
from collections.abc import Iterator
from dataclasses import field
from pathlib import Path
from typing import NamedTuple

from searchapp.records import dataclass

_COMPANIONS = (
    "_files", ".files", "-dateien", "_dateien", "_fichiers", "_archivos", "_ficheros", "_arquivos", "_ficheiros",
    "_file", "-filer", "_filer", "_bestanden", "-bestanden", "_pliki", "_soubory", "_subory", "_elemei", "_tiedostot",
    "-tiedostot", "_dosyalar", "_datoteke", "_fajlovi", "_failid", "_fails", "_bylos", "_fitxers", "_fitxategiak",
    "_файлы", "_файли", "_文件", "_ファイル", "_파일",
)  # fmt: skip
"""What browsers in several languages call the folder with the pictures and scripts of a saved page."""

_PAGES = (".html", ".htm", ".xhtml", ".shtml", ".php", ".asp", ".aspx")


class Found(NamedTuple):
    """A file as it was found: its size in bytes, the times in nanoseconds of the last change of its contents and of
    its entry (renamed, replaced, other permissions)."""

    size: int
    modified: int
    altered: int


@dataclass(frozen=True, slots=True)
class Walk:
    """The files below a root, by path; `unreadable` are the folders that could not be listed, with the reason."""

    files: dict[str, Found] = field(default_factory=dict)
    unreadable: dict[str, str] = field(default_factory=dict)


def walk(root: str, shown: str, passed_over: frozenset[str] = frozenset()) -> Walk:
    """The files of the folder `root`, or the one file that it is, in an order that depends on names alone.

    `shown` is the root's path as articles carry it; `passed_over` are locations below the root that hold no articles.
    Hidden files are passed over, and the companion folders of saved pages. Raises OSError where the root is not there.
    """
    found = Walk()
    status = Path(root).stat()
    if not stat.S_ISDIR(status.st_mode):
        found.files[shown] = _found(status)
        return found
    folders = [(root, "" if shown in (".", "") else shown.rstrip("/") + "/")]
    while folders:
        folder, prefix = folders.pop()
        try:
            with os.scandir(folder) as entries:
                listed = sorted(entries, key=lambda entry: entry.name)
        except OSError as error:
            found.unreadable[prefix.rstrip("/")] = (error.strerror or "cannot be listed").lower()
            continue
        below = []
        names = {entry.name.casefold() for entry in listed}
        for entry in listed:
            name = entry.name
            if name[0] == "." or (passed_over and entry.path in passed_over):
                continue
            if entry.is_dir(follow_symlinks=False):
                if not _is_companion(name, names):
                    below.append((entry.path, f"{prefix}{name}/"))
                continue
            try:
                found.files[prefix + name] = _found(entry.stat(follow_symlinks=False))
            except FileNotFoundError:
                continue
            except OSError:
                found.files[prefix + name] = Found(0, 0, 0)
        folders += reversed(below)
    return found


def _found(status: os.stat_result) -> Found:
    return Found(status.st_size, status.st_mtime_ns, status.st_ctime_ns)


def _is_companion(name: str, beside: set[str]) -> bool:
    """Whether a page beside the folder `name` is the one it belongs to; `beside` are the names there, case folded."""
    return any(
        stem + ending + packed in beside
        for stem in _stems(name.casefold())
        for ending in _PAGES
        for packed in ("", ".gz")
    )


def _stems(name: str) -> Iterator[str]:
    for ending in _COMPANIONS:
        if name.endswith(ending) and len(name) > len(ending):
            yield name.removesuffix(ending)
