"""Tables are kept as they were made, and made anew where anything that they are made of is another."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from searchapp import kept
from searchapp.kept import table
from searchapp.quotes import lexicon, weights
from searchapp.quotes.speakers.bodies import body_names
from searchapp.quotes.speakers.names import spelling
from searchapp.reading.lines import parts, title_lines
from searchapp.reading.outlets import outlets

_asked: list[Path] = []


def _rows(file: Path) -> dict[str, tuple[int, frozenset[str]]]:
    _asked.append(file)
    return {line: (len(line), frozenset(line.split())) for line in file.read_text(encoding="utf-8").splitlines()}


@pytest.fixture
def listed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A file of which a table is made; nothing is kept yet."""
    monkeypatch.setattr(kept, "_FILE", tmp_path / "kept")
    file = tmp_path / "listed.txt"
    file.write_text("Ø bridge\nroof of slate\n", encoding="utf-8")
    _forget()  # what the tests before this one made in the same process
    _asked.clear()
    yield file
    _forget()


def _next_process() -> None:
    kept.keep()
    _forget()


def _forget() -> None:
    kept._new.clear()
    kept._kept.cache_clear()


def test_a_table_is_made_once_and_is_the_same_from_what_was_kept(listed: Path) -> None:
    first = table(_rows, listed)
    _next_process()
    assert table(_rows, listed) == first == _rows(listed)
    assert len(_asked) == 2  # once to make it, once to compare


@pytest.mark.parametrize("what", ["longer", "later", "module"])
def test_a_table_is_made_anew_of_another_file_or_by_other_code(what: str, listed: Path) -> None:
    module = listed.with_name("helping.py")
    module.touch()
    table(_rows, listed, str(module))
    _next_process()
    if what == "longer":
        listed.write_text("Ø bridge\nroof of slate\npier\n", encoding="utf-8")
    else:
        os.utime(listed if what == "later" else module, (1, 1))
    assert table(_rows, listed, str(module)) == _rows(listed)
    assert len(_asked) == 3
    _next_process()
    # what it was made of before is not kept any more
    assert len(kept._kept().places) == 1


def test_a_table_whose_file_no_one_can_look_at_is_made_and_not_kept(listed: Path) -> None:
    assert table(_rows, listed, str(listed.with_name("nowhere.py"))) == _rows(listed)
    assert not kept._new


def test_every_table_of_the_project_can_be_kept(listed: Path) -> None:
    languages = Path(lexicon.__file__).with_name("languages")
    made = {
        languages / "en.toml": lexicon._read,
        languages / "en.weights.txt": weights._read,
        languages / "bodies.txt": body_names._read,
        languages / "spellings.txt": spelling._read,
        Path(parts.__file__).with_name("parts.txt"): parts._read,
        Path(parts.__file__).with_name("titles.txt"): title_lines._read,
        Path(outlets.__file__).with_name("outlets.toml"): outlets._read,
    }
    first = {file: table(make, file) for file, make in made.items()}
    _next_process()
    assert {file: table(make, file) for file, make in made.items()} == first
    assert not kept._new


def test_what_is_made_of_no_file_is_kept_by_what_it_is_made_by(listed: Path) -> None:
    made = [kept.made_of(("phrases", words), words.split, str(listed)) for words in ("a b", "c d", "a b")]
    assert made == [["a", "b"], ["c", "d"], ["a", "b"]]
    _next_process()
    assert kept.made_of(("phrases", "a b"), list, str(listed)) == ["a", "b"]
    os.utime(listed, (1, 1))
    assert kept.made_of(("phrases", "a b"), list, str(listed)) == []
