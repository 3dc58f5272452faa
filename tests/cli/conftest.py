"""A workspace with the five sample articles, and the command line run within the process."""

import io
import json
import shutil
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from searchapp.cli.main import main

ROOT = Path(__file__).parents[2]


@dataclass(frozen=True)
class Ran:
    """What one call printed, and its exit status."""

    status: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        return json.loads(self.out)

    @property
    def lines(self) -> list[str]:
        return self.out.splitlines()

    @property
    def objects(self) -> list[Any]:
        return [json.loads(line) for line in self.lines]


Run = Callable[..., Ran]


def call(*arguments: str, stdin: bytes = b"") -> Ran:
    """Run the command line as a script would: no terminal on any side."""
    old = sys.stdin, sys.stdout, sys.stderr
    streams = [io.TextIOWrapper(io.BytesIO(data), encoding="utf-8", write_through=True) for data in (stdin, b"", b"")]
    sys.stdin, sys.stdout, sys.stderr = streams
    try:
        status = main(arguments)
    finally:
        sys.stdin, sys.stdout, sys.stderr = old
    return Ran(status, _written(streams[1]), _written(streams[2]))


def _written(stream: io.TextIOWrapper) -> str:
    stream.flush()
    buffer = stream.buffer
    assert isinstance(buffer, io.BytesIO)
    return buffer.getvalue().decode("utf-8")


@pytest.fixture(scope="session")
def indexed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A workspace with the sample articles, indexed once; tests only read it."""
    root = tmp_path_factory.mktemp("samples")
    shutil.copytree(ROOT / "seeds", root / "seeds")
    ran = call("-C", str(root), "index")
    assert ran.status == 0, ran.err
    return root


@pytest.fixture
def run(indexed: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    """The command line in the indexed workspace."""
    monkeypatch.chdir(indexed)
    monkeypatch.delenv("SEARCHAPP_WORKSPACE", raising=False)
    return call


@pytest.fixture
def fresh(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty workspace of a test's own, in which it stands."""
    (tmp_path / "seeds").mkdir()
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("SEARCHAPP_WORKSPACE", raising=False)
    return tmp_path
