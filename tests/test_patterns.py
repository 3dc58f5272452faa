"""Patterns mean the same in every Python that the project runs on; those that are compiled late can be compiled."""

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path

import pytest

from searchapp import kept as store
from searchapp.patterns import compiled, late

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


_SOME = [
    (r"(?P<day>\d{1,2})\.\s?(?P<month>[^\W\d_]{3,10})", 0),
    (r"[A-ZÀ-ÖØ-ÞА-ЯЁ][\w’'-]*+(?=\s|$)", 0),
    (r"(?i)straße|(?<!\w)вход|[«“\"](?>[^»”\"]*)[»”\"]", 0),
    (r"^(a|b)(?:(?P<same>c)|\1)+?.$", re.DOTALL | re.MULTILINE),
]
_TEXT = "Am 3. Mai, 14.июня: «Вход» zur STRASSE, Straße\nab\nbbc.\n“Où?” \U0001f600"


@pytest.fixture
def kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """The file in which patterns are kept, which is not there yet."""
    file = tmp_path / "kept"
    monkeypatch.setattr(store, "_FILE", file)
    _forget()
    yield file
    _forget()


def _forget() -> None:
    store._kept.cache_clear()
    store._new.clear()


def _found(pattern: re.Pattern[str]) -> list[tuple[tuple[int, int], dict[str, str], tuple[str, ...]]]:
    return [(met.span(), met.groupdict(), met.groups()) for met in pattern.finditer(_TEXT)]


@pytest.mark.parametrize(("pattern", "flags"), _SOME)
def test_a_pattern_from_what_was_kept_is_the_one_that_re_compiles(pattern: str, flags: int, kept: Path) -> None:
    whole = re.compile(pattern, flags)
    for _ in ("compiled", "kept"):
        made = compiled(pattern, flags)
        assert made == whole
        assert (made.groups, dict(made.groupindex)) == (whole.groups, dict(whole.groupindex))
        assert _found(made) == _found(whole) != []
        store.keep()
        _forget()
    assert kept.is_file()


def test_what_a_process_compiles_is_kept_beside_what_others_have_compiled(kept: Path) -> None:
    for pattern, flags in _SOME:
        compiled(pattern, flags)
        store.keep()
        _forget()
    for pattern, flags in _SOME:
        compiled(pattern, flags)
    assert not store._new
    assert list(kept.parent.iterdir()) == [kept]


@pytest.mark.parametrize("damage", ["cut", "bit", "bit of a code", "empty", "folder", "other build"])
def test_a_damaged_file_of_patterns_is_as_good_as_none(
    damage: str, kept: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    compiled(*_SOME[0])
    store.keep()
    whole = kept.read_bytes()
    broken = {
        "cut": whole[:-9],
        "bit": whole[:60] + bytes([whole[60] ^ 4]) + whole[61:],
        "bit of a code": whole[:-30] + bytes([whole[-30] ^ 4]) + whole[-29:],
        "empty": b"",
    }
    if damage == "folder":
        kept.unlink()
        kept.mkdir()
    elif damage == "other build":
        monkeypatch.setattr(store, "_BUILD", "another")
    else:
        kept.write_bytes(broken[damage])
    _forget()
    assert _found(compiled(*_SOME[0])) == _found(re.compile(*_SOME[0]))
    assert store._new
    store.keep()
    assert list(kept.parent.iterdir()) == [kept]


def test_patterns_are_kept_where_an_installer_compiled_even_if_python_writes_no_bytecode(
    kept: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "dont_write_bytecode", True)
    compiled(*_SOME[1])
    store.keep()
    assert kept.is_file()


def test_nothing_is_kept_where_there_is_no_folder_of_bytecode(kept: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    elsewhere = kept.parent / "__pycache__" / "kept"
    monkeypatch.setattr(store, "_FILE", elsewhere)
    compiled(*_SOME[1])
    store.keep()
    assert not elsewhere.parent.exists()


def test_what_no_version_asks_for_any_more_is_not_kept_for_ever(kept: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(store, "_MOST", 5)
    for number in range(20):
        compiled(f"once {number}")
        store.keep()
        _forget()
    assert 0 < len(store._kept().places) <= 6


_TOLD = {
    "en": "“It holds,” said Mayor Anna Berg. The engineer said on Monday that the old bridge had to go.",
    "de": "„Sie hält“, sagte die Bürgermeisterin Anna Berg am Montag. Der Ingenieur erklärte, sie sei unsicher.",
    "ru": "«Он выдержит», — сказала мэр Анна Берг в понедельник. Инженер заявил, что старый мост надо снести.",
    "fr": "« Il tient », a déclaré la maire Anna Berg lundi. L’ingénieur a affirmé que le pont cède.",
    "es": "«Resiste», dijo la alcaldesa Anna Berg el lunes. El ingeniero afirmó que el viejo puente era un peligro.",
    "cs": "„Drží,“ řekla starostka Anna Bergová v pondělí. Inženýr uvedl, že starý most není bezpečný.",
}


def test_one_process_asks_for_the_same_patterns_as_another(tmp_path: Path) -> None:
    pages = [tmp_path / f"{language}.txt" for language in _TOLD]
    for page, told in zip(pages, _TOLD.values(), strict=True):
        page.write_text(f"{told} {told}\n", encoding="utf-8")
    place = {**os.environ, "PYTHONPYCACHEPREFIX": str(tmp_path / "bytecode"), "PYTHONDONTWRITEBYTECODE": ""}
    (tmp_path / "seeds").mkdir()
    (tmp_path / "seeds" / "page.txt").write_text(_TOLD["en"], encoding="utf-8")
    searchapp = [sys.executable, "-P", "-m", "searchapp", "-C", str(tmp_path)]
    sizes = []
    for order in ("1", "2", "3"):
        for asked in (["inspect", *map(str, pages)], ["index"], ["query", "bridge date:2016.. OR Berg"]):
            ran = subprocess.run([*searchapp, *asked], env={**place, "PYTHONHASHSEED": order}, capture_output=True)
            assert ran.returncode == 0, ran.stderr
        [file] = (tmp_path / "bytecode").rglob("*.all")
        sizes.append(file.stat().st_size)
    assert sizes[0] == sizes[1] == sizes[2]


def test_reading_says_the_same_with_patterns_that_were_kept(tmp_path: Path) -> None:
    page = tmp_path / "page.txt"
    page.write_text("Bridge to open in May\n\nOSLO (dpa) - “It holds,” said Mayor Anna Berg. She is glad.\n")
    asked = [sys.executable, "-P", "-m", "searchapp", "inspect", "--jsonl", str(page)]
    place = {**os.environ, "PYTHONPYCACHEPREFIX": str(tmp_path / "bytecode"), "PYTHONDONTWRITEBYTECODE": ""}
    told = [subprocess.run(asked, env=place, capture_output=True, check=True).stdout for _ in range(2)]
    assert told[0] == told[1] != b""
    assert list((tmp_path / "bytecode").rglob("*.all"))
