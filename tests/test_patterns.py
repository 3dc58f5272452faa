"""Patterns mean the same in every Python that the project runs on; those that are compiled late can be compiled."""

import re
from importlib import import_module
from pathlib import Path

import pytest

from searchapp.patterns import late

PROJECT = Path(__file__).parent.parent
SOURCES = sorted((PROJECT / "searchapp").rglob("*.py"))
_POSSESSIVE_GROUP = re.compile(r"(?<!\\)\)(?:[*+?]|\{[\d,]+\})\+")


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: path.name)
def test_no_group_is_repeated_possessively(path: Path) -> None:
    # Python before 3.11.5 goes on wrongly where such a group fails in its midst (its issue 106052); (?>(…)*) is right
    found = [line for line in path.read_text(encoding="utf-8").splitlines() if _POSSESSIVE_GROUP.search(line)]
    assert found == []


@pytest.mark.parametrize(
    "path", [path for path in SOURCES if " = late(" in path.read_text("utf-8")], ids=lambda path: path.name
)
def test_every_pattern_that_waits_can_be_compiled(path: Path) -> None:
    module = import_module(".".join(path.relative_to(PROJECT).with_suffix("").parts))
    waiting = [one for one in vars(module).values() if type(one) is late]
    assert waiting
    for one in waiting:
        assert re.compile(one.pattern, one.flags).groups >= 0


def test_a_pattern_that_waits_finds_what_the_same_finds_that_does_not() -> None:
    waiting, compiled = late(r"(b)\w", re.IGNORECASE), re.compile(r"(b)\w", re.IGNORECASE)
    text = "ab Bc bd"
    assert waiting.findall(text) == compiled.findall(text)
    assert [met.span() for met in waiting.finditer(text, 3)] == [met.span() for met in compiled.finditer(text, 3)]
    assert waiting.sub("-", text) == compiled.sub("-", text)
    assert waiting.split(text) == compiled.split(text)
    assert waiting.search("") is None
    assert waiting.fullmatch("bc")
    assert waiting.match("bcd")
    assert not waiting.fullmatch("bcd")
    with pytest.raises(AttributeError):
        waiting.matches  # type: ignore[attr-defined]  # noqa: B018
