"""`--saved NAME`: what was saved on the screen, asked from the command line."""

import shutil
from pathlib import Path

import pytest

from searchapp.asked.days import Days
from searchapp.asked.following import beginnings
from searchapp.asked.question import Choice, Question
from searchapp.asked.saved import SavedSearch, save_search
from searchapp.library import Library
from searchapp.workspace import Workspace
from tests.cli.conftest import Run, call

KEPT = {
    "all of them": Question(),
    "Mosul · TASS": Question("Mosul OR Aleppo", (Choice("outlet", "TASS"),)),
    "not theirs": Question("terrorists", (Choice("outlet", "newcoldwar.org", True),), Days("2017-01-01", "2017-12-31")),
    "oldest": Question("terrorists", sort="date"),
    "его слова": Question("said:terrorists", (Choice("speaker", "Sergey Lavrov"),)),
}


@pytest.fixture
def run(indexed: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    """The command line in a copy of the indexed workspace, with searches of its own."""
    shutil.copytree(indexed, tmp_path / "copy")
    monkeypatch.chdir(tmp_path / "copy")
    monkeypatch.delenv("SEARCHAPP_WORKSPACE", raising=False)
    for name, question in KEPT.items():
        assert save_search(Path("own"), SavedSearch(name, question))
    return call


@pytest.mark.parametrize(
    ("name", "query"),
    [
        ("all of them", "*"),
        ("Mosul · TASS", "(Mosul OR Aleppo) outlet:=TASS"),
        ("not theirs", 'terrorists -outlet:="newcoldwar.org" date:2017'),
        ("его слова", 'said:terrorists by:="Sergey Lavrov"'),
    ],
)
def test_a_saved_search_finds_what_its_words_values_and_days_find(run: Run, name: str, query: str) -> None:
    for command in (["query", "-n", "0", "--format", "{id}"], ["quotes", "-c"], ["facets", "--field", "outlet"]):
        saved, written = run(*command, "--saved", name), run(*command, query)
        assert (saved.status, saved.lines) == (written.status, written.lines)
    assert run("query", "--saved", name, "-q").status == 0


def test_words_beside_a_saved_search_are_those_beside_its_query(run: Run) -> None:
    by_name = run("collocates", "--saved", "oldest", "--csv")
    assert by_name.status == 0
    assert by_name.out == run("collocates", "terrorists", "--csv").out


def test_a_saved_search_is_said_as_the_query_that_it_is(run: Run) -> None:
    assert run("query", "--saved", "Mosul · TASS", "--json").json["query"] == '(Mosul OR Aleppo) outlet:="TASS"'


def test_a_saved_search_keeps_its_order_unless_another_is_asked_for(run: Run) -> None:
    saved, dates = ("query", "--saved", "oldest", "-n", "0"), ("--format", "{date}")
    known = [day for day in run(*saved, *dates).lines if day]
    assert known == sorted(known)
    newest = [day for day in run(*saved, *dates, "--sort", "-date").lines if day]
    assert newest == sorted(known, reverse=True)
    best = run("query", "terrorists", "-n", "0", "--format", "{id}").lines
    assert run(*saved, "--format", "{id}", "--sort", "relevance").lines == best


def test_a_saved_search_finds_its_article_again_where_the_file_is_now(run: Run) -> None:
    library = Library(Workspace(Path.cwd()))
    was = library.article("seeds/001_325ec279d4bf9786.txt").id
    question = Question(f"like:{was}")
    save_search(Path("own"), SavedSearch("like it", question, beginnings(library, question.text)))
    Path("seeds/001_325ec279d4bf9786.txt").rename("seeds/moved.txt")
    assert run("index").status == 0
    now = run("show", "seeds/moved.txt", "--json").json["id"]
    assert now != was
    assert run("query", "--saved", "like it", "--json").json["query"] == f"like:{now}"


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("query", "--saved", "nosuch"), "no saved search 'nosuch'; there are: all of them, Mosul · TASS, not theirs"),
        (("query", "--saved", "oldest", "Mosul"), "a query and --saved at once"),
        (("quotes", "--saved", "oldest", "--like", "a truce"), "--like takes the place of a query"),
        (("query", "--saved", "oldest", "--batch", "-"), "a query and --batch at once"),
        (("facets", "--saved", "oldest", "--any", "--field", "year"), "--any and --saved at once"),
    ],
)
def test_what_cannot_be_asked_with_a_saved_search_is_one_line(run: Run, arguments: tuple[str, ...], said: str) -> None:
    ran = run(*arguments)
    assert (ran.status, ran.out, len(ran.err.splitlines())) == (2, "", 1)
    assert said in ran.err


def test_where_nothing_is_saved_it_is_said_how_to(run: Run) -> None:
    Path("own/searches.toml").unlink()
    assert "no saved search 'x'; w on the screen saves one" in run("query", "--saved", "x").err


def test_a_broken_file_of_saved_searches_is_named_with_its_line(run: Run) -> None:
    with Path("own/searches.toml").open("a", encoding="utf-8") as file:
        file.write("\n[[search]\n")
    assert "own/searches.toml, line " in run("query", "--saved", "oldest").err
