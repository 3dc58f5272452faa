"""The list of outlets: their names, domains and kinds, and what users add to it."""

import tomllib
from collections import Counter
from importlib.resources import files
from pathlib import Path

import pytest

from searchapp import kept
from searchapp.errors import WorkspaceError
from searchapp.reading.outlets.hosts import host_of
from searchapp.reading.outlets.outlets import own_outlets, shipped_outlets
from searchapp.workspace import Workspace


def test_the_list_knows_many_agencies_and_papers_by_name_and_domain() -> None:
    known = shipped_outlets()
    assert len(known.kinds) > 300
    assert sum(kind == "agencies" for kind in known.kinds.values()) >= 100
    assert {known.canonical(name) for name in ("TASS", "ТАСС", "ITAR-TASS", "tass.ru", "https://tass.com/world/1")} == {
        "TASS"
    }
    assert known.canonical("the guardian") == "The Guardian"
    assert known.canonical("https://english.ahram.org.eg/News/1.aspx") == "Ahram Online"
    assert known.canonical("The Little Village Gazette") is None


@pytest.mark.parametrize(
    ("dotted", "outlet"),
    [
        ("F.A.Z.", "Frankfurter Allgemeine Zeitung"),
        ("A.F.P.", "AFP"),
        ("B.B.C.", "BBC"),
        ("A.P.", "AP"),
        ("X.Q.", None),
    ],
)
def test_initials_with_dots_are_the_same_name(dotted: str, outlet: str | None) -> None:
    assert shipped_outlets().canonical(dotted) == outlet


@pytest.mark.parametrize(
    "text",
    [
        "Most of the time magazine readers",
        "a foreign affairs reporter",
        "in the standard edition",
        "the tribune reported",
    ],
)
def test_small_words_name_no_outlet(text: str) -> None:
    assert not list(shipped_outlets().named_in(text))


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("wie dpa und die taz meldeten", ["dpa", "taz"]),
        ("selon franceinfo et 20 Minutes", ["franceinfo", "20 Minutes"]),
        ("a report by Česká televize, ČTK and i24NEWS", ["Česká televize", "CTK", "i24NEWS"]),
    ],
)
def test_names_that_begin_small_or_with_accents_are_found(text: str, names: list[str]) -> None:
    assert [named.name for named in shipped_outlets().named_in(text)] == names


def test_an_archived_address_is_that_of_the_page_archived() -> None:
    assert host_of("https://web.archive.org/web/20131110121040/http://www.harbourecho.com/a") == "harbourecho.com"
    assert host_of("WWW.Example.com:8080/x") == "example.com"


def test_a_users_own_outlets_may_begin_with_any_letter(tmp_path: Path) -> None:
    workspace = Workspace(tmp_path)
    workspace.own.mkdir()
    (workspace.own / "outlets.toml").write_text(
        '[papers]\n"openHarbour" = ["oh.example"]\n"Ελεύθερη Ώρα" = []\n', "utf-8"
    )
    named = own_outlets(workspace).named_in("as openHarbour and Ελεύθερη Ώρα reported, openly")
    assert [found.name for found in named] == ["openHarbour", "Ελεύθερη Ώρα"]


def test_a_users_own_outlets_are_not_kept_among_the_patterns_of_the_program(tmp_path: Path) -> None:
    workspace = Workspace(tmp_path)
    workspace.own.mkdir()
    (workspace.own / "outlets.toml").write_text('[papers]\n"quietfoghorn" = []\n', "utf-8")
    own = own_outlets(workspace)
    assert [found.name for found in own.named_in("as the quietfoghorn reported")] == ["quietfoghorn"]
    assert "uietfoghorn" in own.begins.pattern
    assert not any("uietfoghorn" in str(pattern) for pattern, _ in kept._new)


def test_a_users_own_outlets_add_to_the_list(tmp_path: Path) -> None:
    workspace = Workspace(tmp_path)
    workspace.own.mkdir()
    (workspace.own / "outlets.toml").write_text('[papers]\n"Harbour Echo" = ["harbourecho.com", "The Echo"]\n', "utf-8")
    known = own_outlets(workspace)
    assert known.canonical("The Echo") == known.canonical("harbourecho.com") == "Harbour Echo"
    assert known.canonical("TASS") == "TASS"


@pytest.mark.parametrize(
    ("line", "what"),
    [
        ('Bad = "bad.com"', "Bad has no list of names"),
        ('Bad = ["bad.com", "-"]', "Bad has no list of names"),
        ('Bad = ["\\u0000"]', "Bad has no list of names"),
        ('"" = ["bad.com"]', "an outlet without a name"),
        ('"—" = ["bad.com"]', "an outlet without a name"),
    ],
)
def test_a_broken_list_of_outlets_names_file_and_line(tmp_path: Path, line: str, what: str) -> None:
    workspace = Workspace(tmp_path)
    workspace.own.mkdir()
    (workspace.own / "outlets.toml").write_text(f'[papers]\nGood = ["good.com"]\n{line}\n', "utf-8")
    with pytest.raises(WorkspaceError, match=rf"outlets\.toml, line 3: {what}"):
        own_outlets(workspace)


def test_the_shipped_list_is_read_as_any_reader_of_toml_reads_it() -> None:
    listed = tomllib.loads(files("searchapp.reading.outlets").joinpath("outlets.toml").read_text(encoding="utf-8"))
    known = shipped_outlets()
    assert known.kinds == {name: kind for kind, outlets in listed.items() for name in outlets}
    printed = {entry: name for outlets in listed.values() for name, others in outlets.items() for entry in others}
    assert printed.items() <= {**known.names, **known.domains}.items()


def test_no_name_or_domain_of_the_shipped_list_is_that_of_two_outlets() -> None:
    shipped = tomllib.loads(files("searchapp.reading.outlets").joinpath("outlets.toml").read_text(encoding="utf-8"))
    listed = [entry for kind in shipped.values() for name, others in kind.items() for entry in {name, *others}]
    assert [entry for entry, times in Counter(listed).items() if times > 1] == []


@pytest.mark.parametrize(
    "word",
    ["Omni", "Fokus", "Recorder", "Informer", "Telegram", "Portfolio", "Reflex", "Mural", "Nationen", "Hoy", "Sol"],
)
def test_a_word_of_a_language_alone_names_no_outlet_of_its_country(word: str) -> None:
    assert shipped_outlets().canonical(word) is None


def test_a_host_is_told_in_its_own_letters() -> None:
    assert host_of("https://www.xn--grnewelle-r9a.example/a") == "grünewelle.example"
    assert host_of("https://xn--80ak6aa92e.xn--p1ai/news") == "аррӏе.рф"
    assert host_of("https://xn--0.example/a") == "xn--0.example"


@pytest.mark.parametrize(
    ("host", "name", "former"),
    [
        ("wgntv.com", "WGN-TV", "WGN"),
        ("oann.com", "One America News Network", "One America News"),
        ("oprahdaily.com", "Oprah Daily", "O, The Oprah Magazine"),
        ("zdfheute.de", "ZDFheute", "ZDFheute"),
    ],
)
def test_a_listed_outlet_is_called_as_its_site_prints_it(host: str, name: str, former: str) -> None:
    assert shipped_outlets().of_host(host) == shipped_outlets().canonical(former) == name
