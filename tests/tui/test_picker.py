"""Windows to pick from: as large as what they offer, and even whatever is written in them."""

import pytest
from rich.cells import cell_len
from textual.geometry import Region

from searchapp.tui.app import SearchApp
from searchapp.tui.picker import FilterInput, Option, OptionTable, Picker
from tests.tui.conftest import Settle


@pytest.mark.parametrize(("count", "least", "most"), [(1, 1, 3), (3, 3, 5), (500, 15, 20)])
async def test_a_window_is_no_larger_than_its_options_need(
    app: SearchApp, settle: Settle, count: int, least: int, most: int
) -> None:
    async with app.run_test(size=(100, 30)) as pilot:
        await settle(pilot)
        app.push_screen(Picker("one of these", [Option(str(n), f"option {n}") for n in range(count)], foot="esc close"))
        await settle(pilot)
        table = app.screen.query_one(OptionTable)
        assert least <= table.size.height <= most
        seen: Region = app.screen.query_one(".window").region
        assert seen.contains_region(table.region)


@pytest.mark.parametrize("right", ["12", "date:2017", "シリア停戦 外相", "مرحبا", "naïve"])
async def test_what_stands_at_the_right_is_even_in_every_script(app: SearchApp, settle: Settle, right: str) -> None:
    async with app.run_test(size=(100, 30)) as pilot:
        await settle(pilot)
        app.push_screen(Picker("saved", [Option("a", "mine", right), Option("b", "停戦", "")], foot="esc close"))
        await settle(pilot)
        table = app.screen.query_one(OptionTable)
        assert {cell_len(table.row_at(number).text) for number in (0, 1)} == {table.columns}


@pytest.mark.parametrize(
    ("typed", "found"), [("jose", ["José Ortega"]), ("ŁÓDŹ", ["Lodz Council"]), ("", None), ("xyz", [])]
)
async def test_names_are_found_whatever_their_accents_and_none_is_said(
    app: SearchApp, settle: Settle, typed: str, found: list[str] | None
) -> None:
    names = ["José Ortega", "Lodz Council", "Vera Dimova"]
    async with app.run_test(size=(100, 30)) as pilot:
        await settle(pilot)
        app.push_screen(Picker("speaker", [Option(name, name) for name in names], foot="esc close"))
        await settle(pilot)
        app.screen.query_one(FilterInput).value = typed
        await settle(pilot)
        table = app.screen.query_one(OptionTable)
        assert [one.words for one in table.entries] == (names if found is None else found)
        assert ("nothing like this" in table.row_at(0).text) == (found == [])
        await pilot.press("enter")
        await settle(pilot)
        assert isinstance(app.screen, Picker) == (found == [])
