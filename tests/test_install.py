"""An install in place starts as fast as any other."""

import importlib.util
import sys
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

PROJECT = Path(__file__).parent.parent


class _Hook:
    """Stands in for hatchling's own, which only a build has at hand."""

    def __init__(self, root: Path) -> None:
        self.root = str(root)


@pytest.fixture
def hook(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Any:
    """The hook of the build for a project of one module."""
    stub = ModuleType("hatchling.builders.hooks.plugin.interface")
    stub.__dict__["BuildHookInterface"] = _Hook
    monkeypatch.setitem(sys.modules, stub.__name__, stub)
    spec = importlib.util.spec_from_file_location("hatch_build", PROJECT / "hatch_build.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    (tmp_path / "searchapp" / "text").mkdir(parents=True)
    (tmp_path / "searchapp" / "text" / "tokens.py").write_text("WORDS = 1\n")
    return module.BytecodeInPlace(tmp_path)


def test_an_install_in_place_is_compiled_as_it_is_made(hook: Any) -> None:
    hook.initialize("editable", {})
    assert [found.name.partition(".")[0] for found in Path(hook.root).rglob("*.pyc")] == ["tokens"]


def test_what_pip_copies_is_left_for_it_to_compile(hook: Any) -> None:
    hook.initialize("standard", {})
    assert not list(Path(hook.root).rglob("*.pyc"))
