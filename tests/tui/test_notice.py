"""What is said under the query and at the foot: errors stay in sight, nothing is cut, nothing is covered."""

import pytest
from rich.cells import cell_len
from textual.geometry import Region
from textual.widgets._toast import Toast

from searchapp.errors import SearchappError
from searchapp.tui.app import SearchApp
from searchapp.tui.compare import SummaryLine
from searchapp.tui.help import Help
from searchapp.tui.notice import Notice, rule
from searchapp.tui.query_input import QueryInput
from searchapp.tui.sheet import Hints
from tests.tui.conftest import Settle
from tests.tui.fake_library import FakeLibrary
from tests.tui.screens import results_of, text_of


@pytest.mark.parametrize("query", ['aleppo "', '"', 'talks "syria" "x'])
async def test_keys_after_a_query_that_errs_are_taken_at_once(app: SearchApp, settle: Settle, query: str) -> None:
    async with app.run_test(size=(100, 30)) as pilot:
        await settle(pilot)
        await pilot.press("slash", *query)
        await settle(pilot)
        assert app.search_screen.query_one(Notice).error is not None
        await pilot.press("enter", "j", "j")
        assert results_of(app).cursor == 2


@pytest.mark.parametrize("before", ["aleppo ", "停戦 シリア ", "cafe\u0301 ", "aleppo OR " * 20, "停戦 OR " * 20])
async def test_the_caret_stands_below_its_place_in_wide_signs_and_in_a_query_that_is_scrolled_on(
    app: SearchApp, settle: Settle, before: str
) -> None:
    async with app.run_test(size=(100, 30)) as pilot:
        await settle(pilot)
        await pilot.press("slash")
        box = app.search_screen.query_one(QueryInput)
        box.insert_text_at_cursor(before + '"x')
        await settle(pilot)
        for key in ("end", "home"):
            await pilot.press(key)
            await settle(pilot)
            said = text_of(app.search_screen.query_one(Notice))
            place = box.region.x + cell_len(before) - box.scroll_offset.x
            assert cell_len(said.partition("^")[0]) == min(place, 97)


def test_a_rule_shows_no_control_codes() -> None:
    assert rule(40, "not A\x1b[2JB").text.endswith(" not A␛[2JB ──")


@pytest.mark.parametrize("words", ["TASS · 2017", "共同通信 · シリア停戦、外相", "長い名前" * 40])
def test_a_rule_with_words_fills_its_row_in_every_script(words: str) -> None:
    assert rule(80, words).width == rule(80).width
    assert rule(80, words).text.endswith(" ──")


async def test_marking_leaves_an_error_in_sight(app: SearchApp, settle: Settle) -> None:
    async with app.run_test(size=(100, 30)) as pilot:
        await settle(pilot)
        await pilot.press("slash", *'talks "', "enter", "space")
        await settle(pilot)
        assert len(app.marked) == 1
        assert "mark is not closed" in text_of(app.search_screen.query_one(Notice))


async def test_marking_leaves_the_narrowing_in_sight(app: SearchApp, settle: Settle) -> None:
    async with app.run_test(size=(120, 40)) as pilot:
        await settle(pilot)
        await pilot.press("f", "enter", "escape", "space")
        await settle(pilot)
        said = text_of(app.search_screen.query_one(Notice))
        assert (app.search_screen.question.choices[0].value or "nothing was taken") in said
        assert "one article marked" in said


async def test_where_nothing_was_found_the_keys_at_the_foot_do_something(app: SearchApp, settle: Settle) -> None:
    async with app.run_test(size=(100, 30)) as pilot:
        await settle(pilot)
        await pilot.press("slash", *"zeppelin", "enter")
        await settle(pilot)
        hints = str(app.search_screen.query_one(Hints).render())
        assert "open" not in hints
        assert "1-9 ask" in hints
        await pilot.press("1")
        await settle(pilot)
        assert results_of(app).pages.total > 0
        assert "open" in str(app.search_screen.query_one(Hints).render())


@pytest.mark.parametrize("width", range(60, 130, 7))
async def test_the_keys_at_the_foot_are_never_cut(app: SearchApp, settle: Settle, width: int) -> None:
    async with app.run_test(size=(width, 24)) as pilot:
        await settle(pilot)
        await pilot.press("enter")
        await settle(pilot)
        foot = app.screen.query_one(Hints)
        assert len(str(foot.render())) <= width
        assert str(foot.render()).endswith("back")


async def test_what_is_told_covers_neither_the_summary_nor_the_keys(app: SearchApp, settle: Settle) -> None:
    async with app.run_test(size=(80, 24), notifications=True) as pilot:
        await settle(pilot)
        await pilot.press("space", "j", "space", "c")
        await settle(pilot)
        app.tell("copied: all wordings and citations")
        await settle(pilot)
        told = app.screen.query_one(Toast).region
        assert told
        for covered in (app.screen.query_one(SummaryLine), app.screen.query_one(Hints)):
            assert not told.overlaps(covered.region)


async def test_help_that_is_all_in_sight_offers_no_more(app: SearchApp, settle: Settle) -> None:
    said = []
    async with app.run_test(size=(120, 24)) as pilot:
        await settle(pilot)
        await pilot.press("question_mark")
        for height in (24, 70, 24):
            await pilot.resize_terminal(120, height)
            await settle(pilot)
            assert isinstance(app.screen, Help)
            said.append("more" in str(app.screen.query_one(Hints).render()))
    assert said == [True, False, True]


async def test_ctrl_c_tells_the_keys_that_quit(app: SearchApp, settle: Settle) -> None:
    async with app.run_test(size=(100, 30), notifications=True) as pilot:
        await settle(pilot)
        await pilot.press("ctrl+c")
        await settle(pilot)
        assert "q quits" in str(app.screen.query_one(Toast).render())
        assert app.is_running
        await pilot.press("slash", "q", "ctrl+q")
    assert not app.is_running


async def test_without_an_index_the_query_box_offers_its_own_keys(library: FakeLibrary, settle: Settle) -> None:
    library.built = False

    def build(told: object, started: object, full: bool) -> str:
        raise SearchappError("no articles in seeds", "put saved articles there")

    app = SearchApp(library, build=build)  # type: ignore[arg-type]
    async with app.run_test(size=(100, 30)) as pilot:
        await settle(pilot)
        assert "q quit" in str(app.screen.query_one(Hints).render())
        await pilot.press("slash")
        await settle(pilot)
        assert "q quit" not in str(app.screen.query_one(Hints).render())
        assert "clear" in str(app.screen.query_one(Hints).render())


async def test_a_terminal_that_is_much_too_small_says_so_in_full(app: SearchApp, settle: Settle) -> None:
    async with app.run_test(size=(22, 6)) as pilot:
        await settle(pilot)
        shown = [strip.text.strip() for strip in app.screen.query_one("#room").render_lines(Region(0, 0, 22, 6))]
        assert " ".join(shown).strip() == "searchapp needs 60x20: make it larger"


async def test_facets_without_a_value_offer_no_key_that_takes_one(app: SearchApp, settle: Settle) -> None:
    async with app.run_test(size=(100, 30)) as pilot:
        await settle(pilot)
        await pilot.press("slash", *"zeppelin", "enter", "f")
        await settle(pilot)
        keys = [hint.key for hint in app.search_screen.hints()]
        assert keys == ["u", "esc", "?"]
        await pilot.press("escape", "slash", "ctrl+u", "enter", "f")
        await settle(pilot)
        assert [hint.key for hint in app.search_screen.hints()][:2] == ["⏎", "x"]
