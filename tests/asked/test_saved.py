"""Searches that are saved under names: kept whole, and never at the cost of what a user wrote beside them."""

from pathlib import Path

import pytest

from searchapp.asked.days import Days
from searchapp.asked.question import Choice, Question
from searchapp.asked.saved import SavedSearch, forget_search, save_search, saved_searches
from searchapp.errors import WorkspaceError

QUESTION = Question(
    'aleppo -"x y"',
    (Choice("outlet", "TASS"), Choice("speaker", None, True)),
    Days("2016-10-01", "2016-10-31"),
    "outlet",
)


def test_a_search_is_kept_whole_and_comments_stay(tmp_path: Path) -> None:
    file = tmp_path / "searches.toml"
    file.write_text('# mine\n[[search]]\nname = "old"\nquery = "a"\n')
    assert save_search(tmp_path, SavedSearch("new", QUESTION))
    assert saved_searches(tmp_path) == (SavedSearch("old", Question("a")), SavedSearch("new", QUESTION))
    assert file.read_text().startswith("# mine")


def test_a_search_of_the_same_name_is_replaced_and_can_be_forgotten(tmp_path: Path) -> None:
    save_search(tmp_path, SavedSearch("one", Question("a")))
    save_search(tmp_path, SavedSearch("one", Question("b")))
    assert saved_searches(tmp_path) == (SavedSearch("one", Question("b")),)
    assert forget_search(tmp_path, "one")
    assert saved_searches(tmp_path) == ()


@pytest.mark.parametrize(
    "written",
    [
        '[[search]]\nname = "old"\nquery = "a"\n',
        'search = [{name = "old", query = "a"}]\n',
        'search = [\n  {name = "old", query = "a"},\n]\n',
        '\ufeff[[search]]\nname = "old"\nquery = "a"\n',
    ],
)
def test_a_search_is_added_to_those_of_a_file_that_was_written_by_hand(tmp_path: Path, written: str) -> None:
    (tmp_path / "searches.toml").write_text(written, encoding="utf-8")
    assert save_search(tmp_path, SavedSearch("new", QUESTION))
    assert saved_searches(tmp_path) == (SavedSearch("old", Question("a")), SavedSearch("new", QUESTION))


@pytest.mark.parametrize("written", ["a = " + "[" * 3000 + "]" * 3000, "a = " + "1" * 5000])
def test_a_file_without_end_is_left_alone(tmp_path: Path, written: str) -> None:
    file = tmp_path / "searches.toml"
    file.write_text(written)
    with pytest.raises(WorkspaceError, match="line 1: not valid TOML"):
        saved_searches(tmp_path)
    assert not save_search(tmp_path, SavedSearch("one", Question("a")))
    assert file.read_text() == written


def test_a_file_that_is_no_toml_is_never_written_over(tmp_path: Path) -> None:
    file = tmp_path / "searches.toml"
    file.write_text("no [ toml")
    with pytest.raises(WorkspaceError, match="line 1: not valid TOML"):
        saved_searches(tmp_path)
    assert not save_search(tmp_path, SavedSearch("one", Question("a")))
    assert file.read_text() == "no [ toml"


def test_a_saved_search_keeps_how_the_articles_begin_that_it_names(tmp_path: Path) -> None:
    search = SavedSearch("dam", Question("like:3fa1c2d4e5"), {"3fa1c2d4e5": "Engineers say that “the dam” has held"})
    assert save_search(tmp_path, search)
    assert saved_searches(tmp_path) == (search,)


@pytest.mark.parametrize(
    ("written", "days"),
    [
        ('from = "2016-10"\nto = "2017"', Days("2016-10-01", "2017-12-31")),
        ("from = 2016-10-05", Days("2016-10-05", None)),
        ('from = "soon"', None),
        ("to = true", None),
        ('to = "2016-13"', None),
        ("to = 2016-10-05T10:00:00Z", None),
        ('[search.taken]\ntown = ["Varna"]', None),
    ],
)
def test_dates_of_a_search_may_be_written_by_hand_and_one_that_means_nothing_is_passed_over(
    tmp_path: Path, written: str, days: Days | None
) -> None:
    (tmp_path / "searches.toml").write_text(f'[[search]]\nname = "mine"\nquery = "a"\n{written}\n')
    found = saved_searches(tmp_path)
    assert found == (() if days is None else (SavedSearch("mine", Question("a", days=days)),))


@pytest.mark.parametrize("written", ["search = 5", "search = [1, 2]", '[search]\nname = "x"', 'search = "x"'])
def test_a_file_that_holds_something_else_stays_as_it_is(tmp_path: Path, written: str) -> None:
    file = tmp_path / "searches.toml"
    file.write_text(written)
    assert not save_search(tmp_path, SavedSearch("one", Question("a")))
    assert not forget_search(tmp_path, "x")
    assert saved_searches(tmp_path) == ()
    assert file.read_text() == written
