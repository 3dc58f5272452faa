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
    out, err = io.BytesIO(), io.BytesIO()
    sys.stdin = io.TextIOWrapper(io.BytesIO(stdin), encoding="utf-8")
    sys.stdout = io.TextIOWrapper(out, encoding="utf-8", write_through=True)
    sys.stderr = io.TextIOWrapper(err, encoding="utf-8", write_through=True)
    try:
        status = main(arguments)
        sys.stdout.flush()
    finally:
        sys.stdin, sys.stdout, sys.stderr = old
    return Ran(status, out.getvalue().decode("utf-8"), err.getvalue().decode("utf-8"))


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
