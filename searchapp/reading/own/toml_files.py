"""TOML files that a user writes by hand: reading them with the line of every fault, writing them whole.

A file is replaced in one step and its comments stay, so that neither a crash nor a correction made by the
program costs a user a word.
"""

import fcntl
import os
import re
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING

from searchapp.errors import WorkspaceError
from searchapp.patterns import late
from searchapp.records import dataclass

if TYPE_CHECKING:
    from tomlkit import TOMLDocument
    from tomlkit.items import AoT

_AT_LINE = late(r"\s*\(at (?:line (\d+), column \d+|end of document)\)$")


@dataclass(frozen=True, slots=True)
class TomlFile:
    """A TOML file that was read: its `data`, and its `text` for telling the line of a key."""

    path: Path
    text: str
    data: Mapping[str, object]

    def fault(
        self, what: str, mend: str, *, table: str = "", number: int = 1, key: str | None = None
    ) -> WorkspaceError:
        """An error that names this file and the line of `key` in the `number`-th (from 1) `table`."""
        return WorkspaceError(f"{self.path}, line {self._line_of(table, number, key)}: {what}", mend)

    def _line_of(self, table: str, number: int, key: str | None) -> int:
        header = re.compile(rf"\s*\[\[?\s*[\"']?{re.escape(table)}\b") if table else None
        wanted = None
        if key is not None:
            bare = rf"|{re.escape(key)}" if key else ""
            wanted = re.compile(rf"\s*(?:\"{re.escape(key)}\"|'{re.escape(key)}'{bare})\s*[.=]")
        seen, opened = 0, 1
        for line_number, line in enumerate(self.text.split("\n"), 1):
            if header and header.match(line):
                seen += 1
                if seen == number:
                    opened = line_number
            if wanted and wanted.match(line) and (header is None or seen == number):
                return line_number
        return opened


def read_toml(path: Path) -> TomlFile:
    """Read a TOML file; one that is not there is empty. Raises WorkspaceError with file and line."""
    try:
        text = path.read_bytes().decode("utf-8-sig")
    except FileNotFoundError:
        return TomlFile(path, "", {})
    except UnicodeDecodeError as error:
        line = error.object[: error.start].count(b"\n") + 1
        raise WorkspaceError(f"{path}, line {line}: not UTF-8 text", "save the file as UTF-8") from None
    except OSError as error:
        raise WorkspaceError(f"{path}: cannot be read ({error.strerror})", "mend its permissions") from None
    # most have no such file
    import tomllib

    try:
        return TomlFile(path, text, tomllib.loads(text))
    except tomllib.TOMLDecodeError as error:
        place = _AT_LINE.search(str(error))
        line = int(place[1]) if place and place[1] else text.count("\n") + 1
        what = _AT_LINE.sub("", str(error))
    except (ValueError, RecursionError):
        lines = text.split("\n")
        line, what = lines.index(max(lines, key=len)) + 1, "a number or a list without end"
    raise WorkspaceError(f"{path}, line {line}: not valid TOML ({what})", "mend that line, or delete the file")


@contextmanager
def changing(path: Path) -> "Iterator[TOMLDocument]":
    """The file as a document that keeps comments and layout, to be changed within the block and written at its end, in
    one step. Who else would change a file of that folder waits, so that of two changes neither is lost. Raises
    WorkspaceError."""
    import tomlkit

    with _alone_in(path):
        text = read_toml(path).text
        whole = tomlkit.parse(text)
        yield whole
        changed = tomlkit.dumps(whole)
        if changed != text:
            write_whole(path, changed)


@contextmanager
def _alone_in(path: Path) -> Iterator[None]:
    """Be the only process, and the only thread, that changes files beside this one."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        folder = os.open(path.parent, os.O_RDONLY | os.O_CLOEXEC)
    except OSError as error:
        raise _unwritten(path, error) from None
    try:
        with suppress(OSError):  # of a file system that has no locks
            fcntl.flock(folder, fcntl.LOCK_EX)
        yield
    finally:
        os.close(folder)


def tables_of(whole: "TOMLDocument", key: str) -> "AoT":
    """The tables `[[key]]` of a document, to be changed. A list that is written on one line becomes such tables first:
    they are added to it as what no TOML is."""
    import tomlkit
    from tomlkit.items import AoT

    listed = whole.get(key)
    if isinstance(listed, AoT):
        return listed
    tables = tomlkit.aot()
    for item in whole.pop(key, ()):
        tables.append(tomlkit.item(item.unwrap()))
    whole[key] = tables
    return tables


def write_whole(path: Path, text: str) -> None:
    """Write a text in one step: the file is as it was or as it should be. Raises WorkspaceError."""
    import tempfile

    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        descriptor, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
        try:
            with os.fdopen(descriptor, "w", encoding="utf-8") as file:
                file.write(text)
                file.flush()
                os.fsync(file.fileno())
            Path(name).chmod(path.stat().st_mode & 0o777 if path.exists() else 0o644)
            Path(name).replace(path)
        except BaseException:
            Path(name).unlink(missing_ok=True)
            raise
    except OSError as error:
        raise _unwritten(path, error) from None


def _unwritten(path: Path, error: OSError) -> WorkspaceError:
    return WorkspaceError(f"{path}: cannot be written ({error.strerror})", "mend its permissions")
