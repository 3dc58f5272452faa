"""`searchapp.toml`: what it sets, and what it says when it is broken."""

from pathlib import Path

import pytest

from searchapp.errors import WorkspaceError
from searchapp.reading.own.settings import FileSettings, Settings, load
from searchapp.workspace import Workspace


def settings(tmp_path: Path, text: str) -> Settings:
    (tmp_path / "searchapp.toml").write_text(text, "utf-8")
    return load(Workspace(tmp_path))


def test_without_a_file_everything_has_its_default(tmp_path: Path) -> None:
    assert load(Workspace(tmp_path)) == Settings(seeds=("seeds",), transliteration=True)


def test_switches_and_folders_are_read(tmp_path: Path) -> None:
    found = settings(tmp_path, 'seeds = ["seeds", "../more"]\ntransliteration = false\n')
    assert found == Settings(("seeds", "../more"), transliteration=False)
    assert settings(tmp_path, 'seeds = "articles"\n').seeds == ("articles",)


def test_encoding_and_language_are_set_for_a_file_a_folder_and_a_pattern(tmp_path: Path) -> None:
    found = settings(
        tmp_path,
        '[[files]]\nmatch = "seeds/old"\nencoding = "koi8-r"\nlanguage = "ru"\n'
        '[[files]]\nmatch = "seeds/old/b.txt"\nencoding = "windows-1251"\n'
        '[[files]]\nmatch = "*.htm"\noutlet = "Izvestia"\n',
    )
    assert found.of_file("seeds/old/a.txt") == FileSettings("koi8-r", "ru", None)
    assert found.of_file("seeds/old/b.txt") == FileSettings("windows-1251", "ru", None)
    assert found.of_file("seeds/older/a.htm") == FileSettings(None, None, "Izvestia")
    assert found.of_file("seeds/c.txt") == FileSettings()


@pytest.mark.parametrize(
    ("text", "line", "what"),
    [
        ("transliteration = yes\n", 1, "not valid TOML"),
        ("\ntransliteration = 1\n", 2, "transliteration is neither true nor false"),
        ("seeds = 3\n", 1, "seeds is not a folder"),
        ('\nseeds = ["seeds", "a\\u0000b"]\n', 2, "seeds is not a folder"),
        ("# a comment\n\ncolour = true\n", 3, "unknown setting colour"),
        ('[[files]]\nmatch = "a"\n[[files]]\nmatch = "b"\nencoding = "koi9"\n', 5, "unknown encoding koi9"),
        ('[[files]]\nmatch = "a"\nlanguage = "Russian"\n', 3, "unknown language Russian"),
        ('[[files]]\nmatch = "a"\nlanguage = "zz"\n', 3, "unknown language zz"),
        ('[[files]]\nlanguage = "eng"\nmatch = "a"\n', 2, "unknown language eng"),
        ('[[files]]\nencoding = "utf-8"\n', 1, "no match for these files"),
        ('[[files]]\nmatch = "a"\nencoding = "hex"\n', 3, "unknown encoding hex"),
        ('[[files]]\nencoding = "undefined"\nmatch = "a"\n', 2, "unknown encoding undefined"),
        ('[[files]]\nmatch = "a"\nencoding = "utf\\u0000-8"\n', 3, "unknown encoding utf"),
        ('[files]\nmatch = "a"\n', 1, "files is not a list of tables"),
    ],
)
def test_a_broken_file_is_an_error_with_its_line_and_the_mend(tmp_path: Path, text: str, line: int, what: str) -> None:
    with pytest.raises(WorkspaceError) as caught:
        settings(tmp_path, text)
    assert f"searchapp.toml, line {line}: " in str(caught.value)
    assert what in str(caught.value)
    assert caught.value.mend


@pytest.mark.parametrize(
    ("called", "code"), [("Russian", "ru"), ("eng", "en"), ("de-AT", "de"), ("Français", "fr"), ("zz", "en")]
)
def test_a_language_by_another_name_is_told_its_code(tmp_path: Path, called: str, code: str) -> None:
    with pytest.raises(WorkspaceError, match=f'write language = "{code}"'):
        settings(tmp_path, f'[[files]]\nmatch = "a"\nlanguage = "{called}"\n')


def test_a_file_that_is_not_utf_8_is_named_with_its_line(tmp_path: Path) -> None:
    (tmp_path / "searchapp.toml").write_bytes(b'transliteration = true\nseeds = "\xff"\n')
    with pytest.raises(WorkspaceError, match=r"searchapp\.toml, line 2: not UTF-8 text"):
        load(Workspace(tmp_path))
