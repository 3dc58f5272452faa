"""A program in a pty, with the time from a key to what it paints."""

import fcntl
import os
import pty
import select
import signal
import struct
import termios
from collections.abc import Sequence
from pathlib import Path
from time import perf_counter
from typing import NamedTuple

_WINDOW = (120, 40)
_ASKS_FOR_FRAMES, _HAS_FRAMES = b"\x1b[?2026$p", b"\x1b[?2026;2$y"


class Painted(NamedTuple):
    """Seconds from a key to the first and to the last bytes painted, and the bytes; None where nothing came."""

    first: float | None
    last: float | None
    written: bytes


class Terminal:
    """A program on a terminal of 120 by 40 cells. It answers as a terminal that knows synchronised output."""

    def __init__(self, command: Sequence[str], folder: Path) -> None:
        self.began = perf_counter()
        self.pid, self._fd = pty.fork()
        if self.pid == 0:
            columns, rows = _WINDOW
            fcntl.ioctl(0, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))
            os.chdir(folder)
            kept = {name: value for name, value in os.environ.items() if name not in ("COLUMNS", "LINES", "NO_COLOR")}
            os.execvpe(command[0], list(command), {**kept, "TERM": "xterm-256color", "COLORTERM": "truecolor"})

    def until(self, what: bytes, seconds: float = 30) -> float:
        """Seconds from the start until these bytes have been written."""
        written = b""
        while perf_counter() - self.began < seconds:
            written += self._read(0.02) or b""
            if what in written:
                return perf_counter() - self.began
        raise TimeoutError(f"{what!r} was not painted within {seconds} s")

    def press(self, keys: str, *, quiet: float = 0.12, longest: float = 3.0) -> Painted:
        """Press keys and take in what is painted, until nothing has come for `quiet` seconds."""
        pressed = perf_counter()
        os.write(self._fd, keys.encode())
        first = last = None
        written = b""
        while perf_counter() - pressed < longest:
            data = self._read(quiet if first is not None else longest)
            if data is None:
                break
            last = perf_counter() - pressed
            first = last if first is None else first
            written += data
        return Painted(first, last, written)

    def memory(self) -> float:
        """Resident memory in MB (proportional, so that mapped index files are told apart from the heap)."""
        for line in Path(f"/proc/{self.pid}/status").read_text().splitlines():
            if line.startswith("RssAnon"):
                return int(line.split()[1]) / 1024
        return 0.0

    def resident(self) -> float:
        """Resident memory in MB with the pages of the index that are mapped."""
        for line in Path(f"/proc/{self.pid}/status").read_text().splitlines():
            if line.startswith("VmRSS"):
                return int(line.split()[1]) / 1024
        return 0.0

    def close(self) -> None:
        """End the program."""
        os.kill(self.pid, signal.SIGKILL)
        os.waitpid(self.pid, 0)
        os.close(self._fd)

    def _read(self, seconds: float) -> bytes | None:
        ready, _, _ = select.select([self._fd], [], [], seconds)
        if not ready:
            return None
        data = os.read(self._fd, 1 << 16)
        if _ASKS_FOR_FRAMES in data:
            os.write(self._fd, _HAS_FRAMES)
        return data
