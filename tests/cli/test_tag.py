"""`searchapp tag`, and what tags do in every answer."""

import csv
import io
import shutil
from pathlib import Path

import pytest

from tests.cli.conftest import Run, call

FIRST, SECOND = "seeds/001_325ec279d4bf9786.txt", "seeds/004_3242645981f0b378.txt#2"


@pytest.fixture
def run(indexed: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    """The command line in a copy of the indexed workspace, whose tags are a test's own."""
    shutil.copytree(indexed, tmp_path / "copy")
    monkeypatch.chdir(tmp_path / "copy")
    monkeypatch.delenv("SEARCHAPP_WORKSPACE", raising=False)
    return call


@pytest.fixture
def tagged(run: Run) -> Run:
    """The same with two tags, one of them on two articles."""
    assert run("tag", "to check", FIRST, SECOND).status == 0
    assert run("tag", "Iran", FIRST).status == 0
    return run


def test_without_tags_the_list_is_empty_and_says_how_to_give_one(run: Run) -> None:
    ran = run("tag")
    assert (ran.status, ran.out) == (1, "")
    assert "searchapp tag NAME ID" in ran.err


def test_tags_are_listed_with_how_many_articles_bear_them(tagged: Run) -> None:
    assert tagged("tag").lines == ["1  Iran", "2  to check"]
    assert tagged("tag", "--json").json["tags"] == [{"value": "Iran", "count": 1}, {"value": "to check", "count": 2}]


def test_articles_are_found_by_a_tag_at_once_and_without_it_no_more(tagged: Run) -> None:
    assert tagged("query", 'tag:="to check"', "-c").out == "2\n"
    assert tagged("query", "tag:check Astana", "-l").lines == [FIRST]
    assert tagged("tag", "to check", SECOND, "--remove").out == "to check: taken from 1 article\n"
    assert tagged("query", "tag:check", "-c").out == "1\n"


def test_ids_come_from_standard_input(run: Run) -> None:
    ids = run("query", "Mosul", "-n", "0", "--format", "{id}").out
    assert run("tag", "mosul", "-", stdin=ids.encode()).status == 0
    assert run("query", "tag:mosul", "-c").out == run("query", "Mosul", "-c").out


def test_every_format_shows_the_tags(tagged: Run) -> None:
    assert "#to check #Iran" in tagged("query", "tag:iran").out
    assert tagged("query", "tag:iran", "--json").json["hits"][0]["tags"] == ["to check", "Iran"]
    assert tagged("query", "tag:iran", "--jsonl").objects[0]["tags"] == ["to check", "Iran"]
    rows = list(csv.DictReader(io.StringIO(tagged("query", "*", "-n", "0", "--csv").out)))
    assert sorted(filter(None, (row["tags"] for row in rows))) == ["to check", "to check; Iran"]
    assert tagged("query", "tag:iran", "--format", "{tags}").out == "to check; Iran\n"
    assert "Tags: #to check #Iran" in tagged("show", FIRST).out
    assert tagged("show", FIRST, "--json").json["tags"] == ["to check", "Iran"]


@pytest.mark.parametrize("asked", [("tag:iran",), ("--like", "cooperation with Turkey and Iran", "-n", "0")])
def test_quotes_have_the_tags_of_their_article_in_every_format(tagged: Run, asked: tuple[str, ...]) -> None:
    assert "#to check #Iran" in tagged("quotes", *asked).out
    assert ["to check", "Iran"] in [row["tags"] for row in tagged("quotes", *asked, "--jsonl").objects]
    assert ["to check", "Iran"] in [row["tags"] for row in tagged("quotes", *asked, "--json").json["quotes"]]
    rows = list(csv.DictReader(io.StringIO(tagged("quotes", *asked, "--csv").out)))
    assert "to check; Iran" in [row["tags"] for row in rows]
    assert "to check; Iran" in tagged("quotes", *asked, "--format", "{tags}").lines


def test_tags_are_counted_as_a_facet_alone_and_beside_others(tagged: Run) -> None:
    assert tagged("facets", "--field", "tag").lines == ["2  to check", "1  Iran", "5  (none)"]
    found = tagged("query", "Lavrov", "--json", "--facet", "tag", "--facet", "outlet:1").json["facets"]
    assert found["tag"] == [{"value": "to check", "count": 2}, {"value": "Iran", "count": 1}]
    crossed = tagged("facets", "--field", "outlet", "--per", "tag", "--json").json["facets"]["outlet"]
    assert sum(row["per"]["to check"] for row in crossed) == 2


def test_quotes_are_narrowed_by_tags_and_not_counted_by_them(tagged: Run) -> None:
    all_of_it = int(tagged("quotes", "-c").out)
    tagged_ones = int(tagged("quotes", "tag:iran", "-c").out)
    assert 0 < tagged_ones < all_of_it
    ran = tagged("facets", "--field", "tag", "--quotes")
    assert (ran.status, "counted of articles" in ran.err) == (2, True)


def test_a_tag_that_nobody_gave_finds_nothing_and_the_nearest_is_named(tagged: Run) -> None:
    ran = tagged("query", "tag:irann")
    assert ran.status == 1
    assert "no tag is called irann; did you mean Iran?" in ran.err


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("tag", "x"), "no article to tag"),
        (("tag", "x", "nowhere.txt"), "no article 'nowhere.txt'"),
        (("tag", "", FIRST), "is no tag"),
        (("query", "tag:"), "tag:"),
        (("query", "tags:x"), "did you mean tag:?"),
        (("query", "{tag:x}"), "not of one quote"),
    ],
)
def test_what_cannot_be_is_an_error_and_changes_nothing(run: Run, arguments: tuple[str, ...], said: str) -> None:
    ran = run(*arguments)
    assert (ran.status, ran.out) == (2, "")
    assert said in ran.err
    assert not Path("own/tags.toml").exists()


def test_tags_survive_a_moved_file_and_a_new_index(tagged: Run) -> None:
    Path("seeds/older").mkdir()
    Path(FIRST).rename("seeds/older/first.txt")
    assert tagged("index").status == 0
    assert tagged("query", "tag:iran", "-l").lines == ["seeds/older/first.txt"]
    shutil.rmtree("index")
    assert tagged("index").status == 0
    assert tagged("query", "tag:check", "-c").out == "2\n"


def test_a_file_that_comes_back_elsewhere_in_a_later_run_has_its_tags(tagged: Run, tmp_path: Path) -> None:
    away = tmp_path / "away.txt"
    Path(FIRST).rename(away)
    assert tagged("index").status == 0
    assert tagged("tag").lines == ["1  Iran", "2  to check"]
    away.rename("seeds/back.txt")
    assert tagged("index").status == 0
    assert tagged("query", "tag:iran", "-l").lines == ["seeds/back.txt"]


def test_a_tag_of_articles_that_are_gone_is_not_called_unknown(tagged: Run) -> None:
    Path(FIRST).unlink()
    assert tagged("index").status == 0
    ran = tagged("query", "tag:iran")
    assert (ran.status, ran.err) == (1, "nothing found\n")


@pytest.mark.parametrize("command", [("query", "Aleppo"), ("index",), ("tag",), ("show", FIRST)])
def test_a_broken_file_of_tags_is_named_with_its_line(tagged: Run, command: tuple[str, ...]) -> None:
    with Path("own/tags.toml").open("a", encoding="utf-8") as file:
        file.write("\n[[article]]\ntags = 3\n")
    ran = tagged(*command)
    assert (ran.status, ran.out) == (2, "")
    assert "own/tags.toml, line " in ran.err
