"""The README's pictures show the program as it is."""

import importlib.util
from pathlib import Path

import pytest

SCRIPT = Path(__file__).parents[2] / "docs" / "pictures.py"


@pytest.fixture(scope="module")
def made() -> dict[str, str]:
    spec = importlib.util.spec_from_file_location("pictures", SCRIPT)
    assert spec is not None
    assert spec.loader is not None
    script = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(script)
    pictures: dict[str, str] = script.pictures()
    return pictures


@pytest.mark.parametrize("name", ["search.svg", "compare.svg", "coverage.svg"])
def test_a_picture_is_what_the_program_draws(made: dict[str, str], name: str) -> None:
    kept = (SCRIPT.parent / "pictures" / name).read_text(encoding="utf-8")
    assert made[name] == kept, "the screen has changed: run python docs/pictures.py, and look at the pictures"
