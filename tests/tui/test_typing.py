"""Typing a query: each key searches, and what half a word finds or does not find is never in the way."""

from pathlib import Path

import pytest
from textual.events import Key
from textual.widgets import Static

from searchapp.tui import asking_screen
from searchapp.tui.advice import AdvicePanel
from searchapp.tui.app import SearchApp
from searchapp.tui.notice import Notice
from searchapp.tui.query_input import QueryInput
from searchapp.tui.results import ResultList
from tests.tui.conftest import Settle
from tests.tui.fake_library import FakeLibrary
from tests.tui.screens import results_of, text_of


async def test_typing_searches_and_letters_are_no_commands(app: SearchApp, settle: Settle) -> None:
    async with app.run_test(size=(120, 40)) as pilot:
        await settle(pilot)
        await pilot.press("slash", *"quit fx")
        await settle(pilot)
        assert app.search_screen.query_one(QueryInput).value == "quit fx"
        assert app.is_running
        await pilot.press("ctrl+u")
        await settle(pilot)
        assert app.search_screen.question.text == ""
        assert results_of(app).pages.total == 30


async def test_a_slash_within_a_query_is_a_character(app: SearchApp, settle: Settle) -> None:
    async with app.run_test() as pilot:
        await settle(pilot)
        await pilot.press("slash", "a", "slash", "b")
        assert app.search_screen.query_one(QueryInput).value == "a/b"


async def test_esc_and_a_letter_in_one_go_are_both_taken(app: SearchApp, settle: Settle) -> None:
    async with app.run_test(size=(100, 30)) as pilot:
        await settle(pilot)
        await pilot.press("f")
        app.post_message(Key("alt+shift+g", "G"))
        await settle(pilot)
        assert app.focused is app.search_screen.query_one(ResultList)
        assert app.search_screen.query_one(ResultList).cursor == 29


@pytest.mark.parametrize("key", ["enter", "down"])
async def test_the_box_is_left_for_the_results(app: SearchApp, settle: Settle, key: str) -> None:
    async with app.run_test() as pilot:
        await settle(pilot)
        await pilot.press("slash", *"aleppo", key, "j")
        await settle(pilot)
        assert isinstance(app.focused, ResultList)
        assert app.search_screen.query_one(QueryInput).value == "aleppo"
        assert results_of(app).cursor == 1


async def test_half_a_word_that_finds_nothing_leaves_the_list_until_the_box_is_left(
    app: SearchApp, settle: Settle, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(asking_screen, "PAUSE", 60)
    async with app.run_test(size=(100, 30)) as pilot:
        await settle(pilot)
        await pilot.press("slash", *"alepp", "z")
        await settle(pilot)
        screen = app.search_screen
        assert "0 articles" in str(screen.query_one("#count", Static).content)
        assert "nothing found yet" in text_of(screen.query_one(Notice))
        assert results_of(app).pages.total == 30
        assert not screen.query_one(AdvicePanel).display
        await pilot.press("enter")
        await settle(pilot)
        assert "“aleppz” stands in no article." in text_of(screen.query_one(AdvicePanel))
        assert results_of(app).pages.total == 0
        assert "yet" not in text_of(screen.query_one(Notice))


async def test_a_pause_in_typing_says_what_found_nothing(
    app: SearchApp, settle: Settle, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(asking_screen, "PAUSE", 0.001)
    async with app.run_test(size=(100, 30)) as pilot:
        await settle(pilot)
        await pilot.press("slash", *"aleppz")
        await settle(pilot)
        assert isinstance(app.focused, QueryInput)
        assert "“aleppz” stands in no article." in text_of(app.search_screen.query_one(AdvicePanel))
        await pilot.press("backspace")
        await settle(pilot)
        assert results_of(app).pages.total == 30
        assert results_of(app).size.height > 4


async def test_a_long_query_is_seen_at_its_end(app: SearchApp, settle: Settle) -> None:
    async with app.run_test(size=(80, 24)) as pilot:
        await settle(pilot)
        await pilot.press("slash", *("aleppo " * 12 + "end"))
        await settle(pilot)
        box = app.search_screen.query_one(QueryInput)
        assert box.scroll_offset.x + box.size.width > len(box.value)


async def test_the_questions_make_way_for_typing(app: SearchApp, settle: Settle) -> None:
    async with app.run_test(size=(120, 40)) as pilot:
        await settle(pilot)
        panel = app.search_screen.query_one(AdvicePanel)
        shown = [panel.display]
        await pilot.press("slash", "a", "ctrl+u")
        await settle(pilot)
        shown.append(panel.display)
        await pilot.press("enter")
        await settle(pilot)
        shown.append(panel.display)
        assert shown == [True, False, True]
        assert len([line for line in panel.lines if line.question]) == 5


async def test_while_typing_only_the_cards_that_are_seen_are_made(tmp_path: Path, settle: Settle) -> None:
    library = FakeLibrary(tmp_path, count=2000)
    app = SearchApp(library, build=lambda told, started, full: "")  # type: ignore[arg-type]
    async with app.run_test(size=(100, 30)) as pilot:
        await settle(pilot)
        before = len(library.searches)
        await pilot.press("slash", "a")
        await settle(pilot)
        assert len(library.searches) - before == 1
        assert 6 <= len(app.search_screen.results.hits) <= 8
        await pilot.press("enter", "pagedown")
        await settle(pilot)
        assert all(results_of(app).pages.hit(place) for place in range(7, 14))
