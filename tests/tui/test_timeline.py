"""The timeline over a real index: each article stands under its own month, however coarsely others are dated."""

import json
from pathlib import Path

import pytest

from searchapp.asked.days import Days
from searchapp.asked.question import Question
from searchapp.library import Library
from searchapp.tui.app import SearchApp
from searchapp.tui.timeline import Period, TimelineTable, timeline_row
from searchapp.workspace import Workspace
from tests.tui.conftest import Settle

DATES = ("2016", "2016-10-28", "2016-11", "2017", "2017", "2017-01-25", "2017-01-26", None)


@pytest.fixture
def library(tmp_path: Path) -> Library:
    (tmp_path / "seeds").mkdir()
    rows = [
        {"id": f"n{at}", "title": f"Report {at}", "text": "Ships sail.", "date": day} for at, day in enumerate(DATES)
    ]
    (tmp_path / "seeds" / "a.jsonl").write_text("\n".join(map(json.dumps, rows)), encoding="utf-8")
    opened = Library(Workspace(tmp_path))
    opened.update(jobs=1)
    return opened


def labels(table: TimelineTable) -> list[str]:
    return [table.row_at(number).text[1:10].strip() for number in range(table.row_count())]


async def test_what_is_dated_to_a_year_alone_stands_under_its_year(library: Library, settle: Settle) -> None:
    async with SearchApp(library).run_test(size=(100, 30)) as pilot:
        await settle(pilot)
        await pilot.press("T")
        await settle(pilot)
        table = pilot.app.screen.query_one(TimelineTable)
        assert labels(table) == ["2016", "Oct 2016", "Nov 2016", "2017", "", "Jan 2017", "", "undated"]
        assert [f"Report {at}" in table.row_at(at).text for at in range(8)] == [True] * 8


@pytest.mark.parametrize(
    ("steps", "days"),
    [(0, Days("2016-01-01", "2016-12-31")), (2, Days("2016-11-01", "2016-11-30")), (7, Days(undated=True))],
)
async def test_the_search_is_narrowed_to_the_period_one_stands_in(
    library: Library, settle: Settle, steps: int, days: Days
) -> None:
    app = SearchApp(library)
    async with app.run_test(size=(100, 30)) as pilot:
        await settle(pilot)
        await pilot.press("T")
        await settle(pilot)
        await pilot.press(*"j" * steps, "r")
        await settle(pilot)
        assert app.search_screen.question.days == days
        assert app.search_screen.results.total


async def test_a_search_that_is_narrowed_to_days_has_its_months_too(library: Library, settle: Settle) -> None:
    app = SearchApp(library)
    async with app.run_test(size=(100, 30)) as pilot:
        await settle(pilot)
        app.search_screen.ask(Question("ships", days=Days("2016-11-01", "2017-01-25")))
        await settle(pilot)
        await pilot.press("T")
        await settle(pilot)
        assert labels(app.screen.query_one(TimelineTable)) == ["Nov 2016", "Jan 2017"]


@pytest.mark.parametrize("width", [59, 79, 99, 119, 199])
def test_a_month_has_its_bar_and_its_number_on_every_screen(width: int) -> None:
    row = timeline_row(None, Period("2016-10", 1200, 0), 1200, 1501, width, chosen=False)
    assert row.text.startswith(" Oct 2016 ██████")
    assert "█ 1,200" in row.text


def test_the_undated_have_their_number_and_no_bar_that_would_press_the_others() -> None:
    row = timeline_row(None, Period("", 1487, 14), 2, 1501, 79, chosen=False)
    assert row.text.split() == ["undated", "1,487", "…"]
