"""A real terminal for tests: the program in a pty, its screen kept by pyte, its bytes kept as they came."""

import contextlib
import fcntl
import os
import pty
import select
import signal
import struct
import sys
import termios
import time
from collections.abc import Callable, Mapping
from pathlib import Path

import pyte

PROGRAM = """
import sys
from pathlib import Path
from searchapp.cli.main import run
from searchapp.cli.session import Session
from tests.tui.fake_library import FakeLibrary
library = FakeLibrary(Path(sys.argv[1]))
Session.library = lambda self, **_: library
{before}
sys.argv[1:] = ["tui"]
run()
"""


class Terminal:
    """A program on a pty of its own. `seen` is what stands on the screen, `bytes` all that was written."""

    def __init__(
        self, folder: Path, *, size: tuple[int, int] = (100, 30), env: Mapping[str, str] | None = None, before: str = ""
    ) -> None:
        self.size = size
        self.screen = pyte.Screen(*size)
        self._stream = pyte.ByteStream(self.screen)
        self.bytes = b""
        self.status: int | None = None
        command = [sys.executable, "-c", PROGRAM.format(before=before), str(folder)]
        self.pid, self._fd = pty.fork()
        if self.pid == 0:
            fcntl.ioctl(0, termios.TIOCSWINSZ, struct.pack("HHHH", size[1], size[0], 0, 0))
            # Given whole: readline sets COLUMNS behind Python's back.
            kept = {name: value for name, value in os.environ.items() if name not in ("COLUMNS", "LINES", "NO_COLOR")}
            os.execve(command[0], command, {**kept, "TERM": "xterm-256color", "COLORTERM": "truecolor", **(env or {})})

    @property
    def seen(self) -> str:
        columns, rows = range(self.screen.columns), range(self.screen.lines)
        return "\n".join("".join(self.screen.buffer[y][x].data for x in columns) for y in rows)

    def read(self, seconds: float = 0.05) -> bool:
        """Take in what comes within this time; False when the terminal was closed."""
        ready, _, _ = select.select([self._fd], [], [], seconds)
        if not ready:
            return True
        try:
            data = os.read(self._fd, 1 << 16)
        except OSError:
            return False
        if b"\x1b[?2026$p" in data:
            os.write(self._fd, b"\x1b[?2026;2$y")
        self.bytes += data
        with contextlib.suppress(Exception):  # pyte does not know every sequence
            self._stream.feed(data)
        return bool(data)

    def wait_for(self, what: str | Callable[[str], bool], seconds: float = 45) -> str:
        """Read until something is seen; what is on the screen then."""
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            if what in self.seen if isinstance(what, str) else what(self.seen):
                return self.seen
            if not self.read():
                break
        raise AssertionError(f"{what!r} was not seen on:\n{self.seen}")

    def type(self, keys: str) -> None:
        os.write(self._fd, keys.encode())

    def resize(self, columns: int, rows: int) -> None:
        self.screen.resize(rows, columns)
        fcntl.ioctl(self._fd, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))
        os.kill(self.pid, signal.SIGWINCH)

    def signal(self, number: signal.Signals) -> None:
        os.kill(self.pid, number)

    def ended(self, seconds: float = 10) -> int:
        """The exit status, once it ended."""
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            self.read(0.02)
            pid, status = os.waitpid(self.pid, os.WNOHANG)
            if pid:
                while self.read(0.05) and select.select([self._fd], [], [], 0.05)[0]:
                    pass
                self.status = os.waitstatus_to_exitcode(status)
                return self.status
        raise AssertionError(f"still running, showing:\n{self.seen}")

    def modes_left_on(self) -> list[str]:
        """The terminal's modes that were turned on and not off again."""
        modes = (b"1049", b"1000", b"1003", b"1006", b"1004", b"2004")
        ends = {mode: (self._last(b"\x1b[?" + mode + b"h"), self._last(b"\x1b[?" + mode + b"l")) for mode in modes}
        left = [mode.decode() for mode, (turned_on, turned_off) in ends.items() if turned_on > turned_off]
        if self._last(b"\x1b[?25l") > self._last(b"\x1b[?25h"):
            left.append("cursor hidden")
        if self._last(b"\x1b[>1u") > self._last(b"\x1b[<u"):
            left.append("key protocol")
        return left

    def _last(self, sequence: bytes) -> int:
        return self.bytes.rfind(sequence)

    def close(self) -> None:
        if self.status is None:
            with contextlib.suppress(ProcessLookupError, ChildProcessError):
                os.kill(self.pid, signal.SIGKILL)
                os.waitpid(self.pid, 0)
        with contextlib.suppress(OSError):
            os.close(self._fd)
