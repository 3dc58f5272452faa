"""Tags on the screen: given and taken back by a key, shown beside articles, chosen among the facets."""

from textual.pilot import Pilot

from searchapp.tui.app import SearchApp
from searchapp.tui.facets import FacetPane
from searchapp.tui.picker import OptionTable, Picker
from searchapp.tui.results import ResultList
from tests.tui.conftest import Settle
from tests.tui.fake_library import FakeLibrary


def shown(app: SearchApp, number: int) -> str:
    """The rows of a card of the list."""
    results = app.screen.query_one(ResultList)
    return "\n".join(results.row_at(number * 4 + row).text for row in range(4))


async def typed(pilot: Pilot[None], words: str) -> None:
    await pilot.press(*("space" if letter == " " else letter for letter in words))


async def test_a_new_tag_is_written_and_stands_beside_the_article(
    app: SearchApp, library: FakeLibrary, settle: Settle
) -> None:
    async with app.run_test(size=(120, 36)) as pilot:
        await settle(pilot)
        assert "#" not in shown(app, 0)
        await pilot.press("t")
        await settle(pilot)
        await typed(pilot, "to check")
        await settle(pilot)
        assert [one.words for one in app.screen.query_one(OptionTable).entries] == ["to check"]
        await pilot.press("enter")
        await settle(pilot)
        assert "#to check" in shown(app, 0)
        assert list(library.tags.bearers) == ["to check"]


async def test_a_tag_that_an_article_has_is_marked_and_taken_back(
    app: SearchApp, library: FakeLibrary, settle: Settle
) -> None:
    async with app.run_test(size=(120, 36)) as pilot:
        await settle(pilot)
        chosen = app.screen.query_one(ResultList).chosen
        assert chosen is not None
        library.tag([library.article(chosen.id)], "ports")
        library.tag([library.kept[4]], "alps")
        await pilot.press("t")
        await settle(pilot)
        assert [(one.words, one.sign) for one in app.screen.query_one(OptionTable).entries] == [
            ("alps", " "),
            ("ports", "●"),
        ]
        await typed(pilot, "po")
        await pilot.press("enter")
        await settle(pilot)
        assert chosen.id not in library.tags.of


async def test_the_facets_list_tags_only_where_there_are_any(
    app: SearchApp, library: FakeLibrary, settle: Settle
) -> None:
    async with app.run_test(size=(120, 50)) as pilot:
        await settle(pilot)
        pane = app.screen.query_one(FacetPane)
        assert "TAG" not in [one.heading for one in pane.rows]
        library.tag(library.kept[:3], "ports")
        app.search_screen.ask_again()
        await settle(pilot)
        assert [(one.value, one.count) for one in pane.rows if one.field == "tag" and one.can_be_chosen] == [
            (None, 27),
            ("ports", 3),
        ]


async def test_choosing_a_tag_lists_its_articles_and_leaving_it_out_all_others(
    app: SearchApp, library: FakeLibrary, settle: Settle
) -> None:
    library.tag(library.kept[:3], "ports")
    async with app.run_test(size=(120, 50)) as pilot:
        await settle(pilot)
        pane = app.screen.query_one(FacetPane)
        await pilot.press("f")
        pane.cursor = next(number for number, one in enumerate(pane.rows) if one.value == "ports")
        await pilot.press("enter")
        await settle(pilot)
        assert app.search_screen.results.total == 3
        await pilot.press("x")
        await settle(pilot)
        assert app.search_screen.results.total == 27


async def test_the_reader_shows_tags_and_gives_them(app: SearchApp, library: FakeLibrary, settle: Settle) -> None:
    async with app.run_test(size=(120, 36)) as pilot:
        await settle(pilot)
        await pilot.press("enter")
        await settle(pilot)
        await pilot.press("t")
        await settle(pilot)
        assert isinstance(app.screen, Picker)
        await typed(pilot, "ports")
        await pilot.press("enter")
        await settle(pilot)
        from searchapp.tui.reader import ReaderView

        view = app.screen.query_one(ReaderView)
        assert any("#ports" in view.row_at(number).text for number in range(8))
        await pilot.press("escape")
        await settle(pilot)
        assert "#ports" in shown(app, 0)


async def test_a_broken_file_of_tags_is_said_and_the_screen_goes_on(
    app: SearchApp, library: FakeLibrary, settle: Settle
) -> None:
    async with app.run_test(size=(120, 36)) as pilot:
        await settle(pilot)
        library.workspace.own.mkdir(exist_ok=True)
        (library.workspace.own / "tags.toml").write_text("[[article]]\ntags = 3\n", encoding="utf-8")
        await pilot.press("t")
        await settle(pilot)
        assert not isinstance(app.screen, Picker)
        assert app.is_running
