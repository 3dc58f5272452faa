"""Corrections and aliases: written down as plain text, applied whenever a file is read."""

from dataclasses import replace
from pathlib import Path

import pytest

from searchapp.article import Article, PublicationDate, Quote, Speaker
from searchapp.errors import WorkspaceError
from searchapp.reading.own import aliases, corrections
from searchapp.workspace import Workspace

ARTICLE = Article(
    id="0123456789",
    path="seeds/a.txt",
    title="Ministers meet",
    body="“Yes,” said the envoy. “No,” said Ann Lee.",
    outlet="TASS",
    date=PublicationDate("2017-01-25", "day"),
    speakers=(Speaker("the envoy", ("the envoy",)), Speaker("Ann Lee", ("Ann Lee",), "minister")),
    quotes=(Quote("Yes,", 1, 5, "direct", "the envoy"), Quote("No,", 24, 27, "direct", "Ann Lee")),
)


@pytest.fixture
def workspace(tmp_path: Path) -> Workspace:
    return Workspace(tmp_path)


def corrected(workspace: Workspace, article: Article = ARTICLE) -> Article:
    return corrections.apply(article, corrections.load(workspace))


def test_without_corrections_an_article_is_as_it_was_read(workspace: Workspace) -> None:
    assert corrected(workspace) is ARTICLE


def test_a_correction_is_applied_and_shown_as_evidence(workspace: Workspace) -> None:
    corrections.record(workspace, ARTICLE, outlet="newcoldwar.org", date="2017-01-26 17:18 +03:00", title="They met")
    found = corrected(workspace)
    assert (found.outlet, found.title) == ("newcoldwar.org", "They met")
    assert found.date == PublicationDate(
        "2017-01-26", "minute", "17:18", "+03:00", "corrected by hand: 2017-01-26 17:18 +03:00"
    )
    assert found.evidence["outlet"] == "corrected by hand: newcoldwar.org"
    assert found.body == ARTICLE.body


def test_an_empty_text_takes_a_field_away(workspace: Workspace) -> None:
    corrections.record(workspace, ARTICLE, outlet="", date="")
    found = corrected(workspace)
    assert (found.outlet, found.date, found.title) == (None, None, "Ministers meet")


def test_a_speaker_is_renamed_in_quotes_and_merged_with_the_one_of_that_name(workspace: Workspace) -> None:
    corrections.record(workspace, ARTICLE, speakers={"the envoy": "Ann Lee"})
    found = corrected(workspace)
    assert [quote.speaker for quote in found.quotes] == ["Ann Lee", "Ann Lee"]
    assert found.speakers == (Speaker("Ann Lee", ("the envoy", "Ann Lee"), "minister"),)


def test_a_later_correction_adds_to_the_earlier_and_comments_stay(workspace: Workspace) -> None:
    corrections.record(workspace, ARTICLE, outlet="SANA", speakers={"the envoy": "Joe Roe"})
    path = workspace.own / "corrections.toml"
    path.write_text("# mine\n" + path.read_text("utf-8"), "utf-8")
    corrections.record(workspace, ARTICLE, title="They met", speakers={"Ann Lee": "Ann Leigh"})
    found = corrected(workspace)
    assert (found.outlet, found.title) == ("SANA", "They met")
    assert [speaker.name for speaker in found.speakers] == ["Joe Roe", "Ann Leigh"]
    assert path.read_text("utf-8").startswith("# mine\n")
    assert [file.name for file in workspace.own.iterdir()] == ["corrections.toml"]


@pytest.mark.parametrize(
    "written",
    [
        'correction = [{article = "0123456789", title = "They met"}, {path = "seeds/b.txt", title = "Rain"}]\n',
        'correction = [\n  {path = "seeds/b.txt", title = "Rain"},\n  {path = "seeds/a.txt", title = "They met"},\n]\n',
        'correction = [{path = "seeds/b.txt", title = "Rain", speakers = {"A B" = "C D"}, via = ["E"]}]\n',
        "correction = []\n",
    ],
)
def test_corrections_that_are_written_as_a_list_are_added_to(workspace: Workspace, written: str) -> None:
    workspace.own.mkdir()
    path = workspace.own / "corrections.toml"
    path.write_text("# mine\n" + written, "utf-8")
    other = replace(ARTICLE, id="9876543210", path="seeds/b.txt")
    before = corrected(workspace, other)
    corrections.record(workspace, ARTICLE, title="They met", outlet="SANA")
    assert (corrected(workspace).title, corrected(workspace).outlet) == ("They met", "SANA")
    assert corrected(workspace, other) == before
    assert path.read_text("utf-8").startswith("# mine\n")


def test_a_correction_by_path_and_place_holds_for_that_article_only(workspace: Workspace) -> None:
    workspace.own.mkdir()
    (workspace.own / "corrections.toml").write_text(
        '[[correction]]\npath = "seeds/a.txt"\nplace = 2\noutlet = "SANA"\ndate = 2017-01-26\n', "utf-8"
    )
    assert corrected(workspace) is ARTICLE
    second = corrected(workspace, replace(ARTICLE, id="9876543210", place=2))
    assert second.outlet == "SANA"
    assert second.date is not None
    assert second.date.value == "2017-01-26"


@pytest.mark.parametrize(
    ("text", "line", "what"),
    [
        ("[[correction]]\narticle = ", 2, "not valid TOML"),
        (
            '[[correction]]\narticle = "a"\n\n[[correction]]\narticle = "b"\ndate = "yesterday"\n',
            6,
            "date is not a date",
        ),
        ('[[correction]]\narticle = "a"\noutlets = "SANA"\n', 3, "unknown field outlets"),
        ('[[correction]]\noutlet = "SANA"\n', 1, "a correction of no article"),
        ("[correction]\n", 1, "not a list of tables"),
        ('\n[corections]\na = "b"\n', 2, "unknown table corections"),
        ('[[correction]]\narticle = "a"\ndate = 2017-01-25T17:18:00.5\n', 3, "date is not a date"),
        ('[[correction]]\narticle = "a"\nplace = ' + "1" * 5000 + "\n", 3, "not valid TOML"),
        ('[[correction]]\narticle = "a"\nvia = ' + "[" * 3000 + "]" * 3000 + "\n", 3, "not valid TOML"),
    ],
)
def test_a_broken_correction_is_an_error_with_file_and_line(
    workspace: Workspace, text: str, line: int, what: str
) -> None:
    workspace.own.mkdir()
    (workspace.own / "corrections.toml").write_text(text, "utf-8")
    with pytest.raises(WorkspaceError) as caught:
        corrections.load(workspace)
    assert f"corrections.toml, line {line}: " in str(caught.value)
    assert what in str(caught.value)
    assert caught.value.mend


def test_a_correction_to_a_date_that_is_none_is_refused_and_nothing_is_written(workspace: Workspace) -> None:
    with pytest.raises(ValueError, match="not a date: 2017-02-30"):
        corrections.record(workspace, ARTICLE, date="2017-02-30")
    assert not workspace.own.exists()


def test_aliases_are_read(workspace: Workspace) -> None:
    assert aliases.load(workspace) == {}
    workspace.own.mkdir()
    (workspace.own / "aliases.toml").write_text(
        '[speakers]\n"Lavrov S. V." = "Sergey Lavrov"\n"the envoy" = "Joe Roe"\n'
    )
    assert aliases.load(workspace) == {"Lavrov S. V.": "Sergey Lavrov", "the envoy": "Joe Roe"}


def test_a_name_that_is_an_alias_itself_stands_for_what_that_stands_for(workspace: Workspace) -> None:
    workspace.own.mkdir()
    text = '[speakers]\n"the envoy" = "Roe"\nRoe = "Joe Roe"\n"Joe Roe" = "Joe Roe"\nJ = "the envoy"\n'
    (workspace.own / "aliases.toml").write_text(text, "utf-8")
    assert set(aliases.load(workspace).values()) == {"Joe Roe"}


@pytest.mark.parametrize(
    ("lines", "told"),
    [
        (["Roe = 'Joe Roe'", "'Joe Roe' = 'Roe'"], "line 3: aliases in a circle: Roe = Joe Roe = Roe"),
        (["K = 'Kim'", "a = 'b'", "b = 'c'", "c = 'a'"], "line 5: aliases in a circle: a = b = c = a"),
        (["x = 'p'", "p = 'q'", "q = 'p'"], "line 4: aliases in a circle: p = q = p"),
    ],
)
def test_aliases_in_a_circle_are_an_error_with_file_and_line(workspace: Workspace, lines: list[str], told: str) -> None:
    workspace.own.mkdir()
    (workspace.own / "aliases.toml").write_text("\n".join(["[speakers]", *lines]), "utf-8")
    with pytest.raises(WorkspaceError, match=rf"aliases\.toml, {told}"):
        aliases.load(workspace)


@pytest.mark.parametrize(
    ("line", "said"),
    [('"c" = 3', "c has no name"), ('"d" = " "', "d has no name"), ('" " = "E"', "a name without a word")],
)
def test_a_broken_alias_is_an_error_with_file_and_line(workspace: Workspace, line: str, said: str) -> None:
    workspace.own.mkdir()
    (workspace.own / "aliases.toml").write_text(f'[speakers]\n"a" = "B"\n{line}\n', "utf-8")
    with pytest.raises(WorkspaceError, match=rf"aliases\.toml, line 3: {said}"):
        aliases.load(workspace)
