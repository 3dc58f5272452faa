"""Opening a file in the user's editor at a line."""

import os
import shlex
import shutil
import subprocess
from pathlib import Path

from searchapp.article import is_json_lines

_USUAL = ("sensible-editor", "nano", "vim", "vi")
_PLUS_LINE = ("vi", "vim", "nvim", "nano", "emacs", "emacsclient", "micro", "kak", "joe", "jed", "ne", "mg", "ed")


def editor_command() -> list[str] | None:
    """`$VISUAL` or `$EDITOR` with its options, else a usual editor that is there; None where there is none."""
    for name in ("VISUAL", "EDITOR"):
        try:
            command = shlex.split(os.environ.get(name, ""))
        except ValueError:
            command = []
        if command:
            return command if shutil.which(command[0]) else None
    return next(([name] for name in _USUAL if shutil.which(name)), None)


def opening(command: list[str], path: Path, line: int) -> list[str]:
    """The command that opens a file at a line, counted from 1, as far as the editor is known to take one."""
    name = Path(command[0]).name
    if name in ("code", "codium"):
        return [*command, "--wait", "--goto", f"{path}:{line}"]
    if name in ("hx", "helix", "subl"):
        return [*command, f"{path}:{line}"]
    if name in _PLUS_LINE and line > 1:
        return [*command, f"+{line}", str(path)]
    return [*command, str(path)]


def file_and_line(path: str, root: Path, text: str, offset: int) -> tuple[Path, int]:
    """The file of an article and the line of an offset into its text. A line of a JSON Lines file is its own."""
    file, mark, place = path.rpartition("#")
    if mark and place.isdigit() and not (root / path).exists():
        return root / file, int(place) if is_json_lines(file) else text.count("\n", 0, offset) + 1
    return root / path, text.count("\n", 0, offset) + 1


def edit(command: list[str]) -> str:
    """Run the editor on this terminal; what went wrong, empty if nothing did."""
    try:
        status = subprocess.run(command, check=False).returncode
    except OSError as error:
        return f"{command[0]}: {error.strerror}"
    return f"{command[0]} ended with {status}" if status else ""
