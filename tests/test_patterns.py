"""Patterns mean the same in every Python that the project runs on."""

import re
from pathlib import Path

import pytest

SOURCES = sorted((Path(__file__).parent.parent / "searchapp").rglob("*.py"))
_POSSESSIVE_GROUP = re.compile(r"(?<!\\)\)(?:[*+?]|\{[\d,]+\})\+")


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: path.name)
def test_no_group_is_repeated_possessively(path: Path) -> None:
    # Python before 3.11.5 goes on wrongly where such a group fails in its midst (its issue 106052); (?>(…)*) is right
    found = [line for line in path.read_text(encoding="utf-8").splitlines() if _POSSESSIVE_GROUP.search(line)]
    assert found == []
