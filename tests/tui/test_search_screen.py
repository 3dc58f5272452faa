"""The search screen at work: keys go in, what the user sees comes out."""

from pathlib import Path
from typing import Any

import pytest
from textual import events
from textual.widgets import Input, Static

from searchapp.asked.question import SORTS, Choice, Question
from searchapp.engine.engine import Progress, Request
from searchapp.errors import IndexDamaged, IndexFormat, SearchappError
from searchapp.tui.advice import AdvicePanel
from searchapp.tui.app import SearchApp
from searchapp.tui.facets import FacetPane
from searchapp.tui.histogram import Histogram
from searchapp.tui.messages import Found
from searchapp.tui.notice import Notice
from searchapp.tui.picker import AskName, Picker
from searchapp.tui.question import EVERYTHING, SORT_WORDS
from searchapp.tui.reader import Reader
from searchapp.tui.results import ResultList
from searchapp.tui.search_screen import SearchScreen
from tests.tui.conftest import Settle
from tests.tui.fake_library import FakeLibrary
from tests.tui.screens import results_of, seen, text_of


async def test_everything_is_listed_newest_first_and_the_results_have_the_focus(app: SearchApp, settle: Settle) -> None:
    async with app.run_test(size=(120, 40)) as pilot:
        await settle(pilot)
        assert isinstance(app.focused, ResultList)
        assert "30 articles" in str(app.search_screen.query_one("#count", Static).content)
        dates = [hit.date for place in range(26) if (hit := results_of(app).pages.hit(place)) and hit.date]
        assert dates == sorted(dates, reverse=True)


@pytest.mark.parametrize("size", [(60, 20), (80, 24), (120, 40)])
async def test_the_count_is_whole_in_every_order_and_size(
    app: SearchApp, settle: Settle, size: tuple[int, int]
) -> None:
    async with app.run_test(size=(100, 30)) as pilot:
        await settle(pilot)
        for order in SORTS:
            while app.search_screen.question.sort != order:
                await pilot.press("s")
                await settle(pilot)
            await pilot.resize_terminal(*size)
            await settle(pilot)
            said = str(app.search_screen.query_one("#count", Static).content).strip()
            assert seen(app)[0].rstrip().endswith(said)
            assert said.startswith("30 articles")
            assert order is None or SORT_WORDS[order] in said
            await pilot.resize_terminal(100, 30)
            await settle(pilot)
            assert str(app.search_screen.query_one("#count", Static).content).strip().endswith(" ms")


async def test_a_late_answer_is_dropped(app: SearchApp, library: FakeLibrary, settle: Settle) -> None:
    async with app.run_test() as pilot:
        await settle(pilot)
        screen = app.search_screen
        old = library.search("", _request())
        screen.ask(Question("aleppo"))
        screen.post_message(Found(screen.asked - 1, Question("old"), EVERYTHING, old))
        await settle(pilot)
        assert screen.listing.question.text == "aleppo"


def _request() -> Request:
    return Request(EVERYTHING, limit=5)


@pytest.mark.parametrize("read_before", [0, 1, 2])
async def test_keys_typed_ahead_keep_their_order_wherever_the_answer_comes(
    app: SearchApp, settle: Settle, monkeypatch: pytest.MonkeyPatch, read_before: int
) -> None:
    async with app.run_test() as pilot:
        await settle(pilot)
        screen = app.search_screen
        held, read = screen.ahead.kept, list[str]()

        def answered_after_some(key: events.Key) -> bool:
            kept = held(key)
            read.append(key.key)
            if len(read) == read_before + 1:
                screen.ahead.release()
            return kept

        screen.asked += 1
        screen.hold_keys()
        monkeypatch.setattr(screen.ahead, "kept", answered_after_some)
        for key in ("j", "j", "enter"):
            app.post_message(events.Key(key, None))
        await settle(pilot)
        assert isinstance(app.screen, Reader)
        assert app.screen.place == 2


async def test_a_query_that_errs_is_said_in_place_and_the_last_results_stay(app: SearchApp, settle: Settle) -> None:
    async with app.run_test(size=(100, 30)) as pilot:
        await settle(pilot)
        await pilot.press("slash", *'astana "x')
        await settle(pilot)
        said = text_of(app.search_screen.query_one(Notice))
        assert "a quotation mark is not closed" in said
        assert said.index("^") == 3 + len("astana ")
        assert results_of(app).pages.total > 0
        assert str(app.search_screen.query_one("#count", Static).content).strip() == "below: the last answer"
        await pilot.press("backspace", "backspace")
        await settle(pilot)
        assert "^" not in text_of(app.search_screen.query_one(Notice))


async def test_facets_take_several_leave_out_and_undo(app: SearchApp, settle: Settle) -> None:
    async with app.run_test(size=(120, 40)) as pilot:
        await settle(pilot)
        await pilot.press("f", "enter", "down", "space")
        await settle(pilot)
        screen = app.search_screen
        taken = [choice.value for choice in screen.question.choices]
        assert len(taken) == 2
        assert results_of(app).pages.total == 12
        assert isinstance(app.focused, FacetPane)
        await pilot.press("x")
        await settle(pilot)
        assert screen.question.choices[-1] == Choice("outlet", taken[1], excluded=True)
        assert results_of(app).pages.total == 6
        await pilot.press("u")
        await settle(pilot)
        assert [choice.excluded for choice in screen.question.choices] == [False, False]
        await pilot.press("escape", "u", "u")
        await settle(pilot)
        assert results_of(app).pages.total == 30
        assert isinstance(app.focused, ResultList)


async def test_a_choice_does_not_hide_its_alternatives(app: SearchApp, settle: Settle) -> None:
    async with app.run_test(size=(120, 40)) as pilot:
        await settle(pilot)
        await pilot.press("f", "enter")
        await settle(pilot)
        outlets = [row.value for row in app.search_screen.query_one(FacetPane).rows if row.field == "outlet"]
        assert {"TASS", "SANA", "Press TV"} <= set(outlets)


async def test_choosing_begins_at_the_first_value_and_the_cursor_then_keeps_to_its_value(
    app: SearchApp, settle: Settle
) -> None:
    async with app.run_test(size=(120, 40)) as pilot:
        await settle(pilot)
        pane = app.search_screen.query_one(FacetPane)
        first = pane.rows[1].value
        await pilot.press("slash", *"astana", "enter")
        await settle(pilot)
        assert pane.rows[1].value != first
        await pilot.press("f")
        assert pane.cursor == 1
        await pilot.press("down")
        chosen = pane.rows[pane.cursor].value
        await pilot.press("enter")
        await settle(pilot)
        assert pane.rows[pane.cursor].value == chosen
        await pilot.press("f", "f")
        assert pane.rows[pane.cursor].value == chosen


async def test_all_values_of_a_long_facet_can_be_searched(app: SearchApp, settle: Settle) -> None:
    async with app.run_test(size=(120, 40)) as pilot:
        await settle(pilot)
        app.search_screen.fetch_values("speaker")
        await settle(pilot)
        assert isinstance(app.screen, Picker)
        await pilot.press(*"zari", "enter")
        await settle(pilot)
        assert app.search_screen.question.choices == (Choice("speaker", "Javad Zarif"),)


async def test_a_range_of_days_is_picked_on_the_bars(app: SearchApp, settle: Settle) -> None:
    async with app.run_test(size=(120, 40)) as pilot:
        await settle(pilot)
        await pilot.press("f", "up")
        assert isinstance(app.focused, Histogram)
        await pilot.press("enter", "right", "enter")
        await settle(pilot)
        days = app.search_screen.question.days
        assert days is not None
        assert (days.first, days.last) == ("2016-10-01", "2016-11-30")
        assert all((hit.date or "") < "2016-12" for hit in app.search_screen.results.hits)
        await pilot.press("x")
        await settle(pilot)
        assert app.search_screen.question.days is None


async def test_nothing_found_is_never_blank(app: SearchApp, settle: Settle) -> None:
    async with app.run_test(size=(100, 30)) as pilot:
        await settle(pilot)
        await pilot.press("slash", *"alepo", "enter")
        await settle(pilot)
        panel = app.search_screen.query_one(AdvicePanel)
        assert panel.display
        assert "“alepo” stands in no article." in text_of(panel)
        await pilot.press("1")
        await settle(pilot)
        assert app.search_screen.question.text == "Aleppo"
        assert results_of(app).pages.total == 30
        await pilot.press("j")
        assert results_of(app).cursor == 1


@pytest.mark.parametrize(
    ("asked", "offered"),
    [
        ("Aleppo date:1999", "Aleppo"),
        ("Aleppo -Aleppo outlet:TASS", "Aleppo outlet:TASS"),
    ],
)
async def test_of_what_holds_nowhere_together_one_is_left_out(
    app: SearchApp, settle: Settle, asked: str, offered: str
) -> None:
    async with app.run_test(size=(100, 30)) as pilot:
        await settle(pilot)
        app.search_screen.ask(Question(asked))
        await settle(pilot)
        lines = {line.words: line.count for line in app.search_screen.query_one(AdvicePanel).lines}
        assert lines.get(offered, 0)


async def test_a_name_that_nobody_has_is_told_with_the_nearest(app: SearchApp, settle: Settle) -> None:
    async with app.run_test(size=(100, 30)) as pilot:
        await settle(pilot)
        await pilot.press("slash", *"outlet", "colon", *"tazs", "enter")
        await settle(pilot)
        panel = app.search_screen.query_one(AdvicePanel)
        assert "No outlet is called “tazs”." in text_of(panel)
        await pilot.press("1")
        await settle(pilot)
        assert app.search_screen.question.text == "outlet:TASS"
        assert results_of(app).pages.total


async def test_hits_without_the_filters_are_offered(app: SearchApp, settle: Settle) -> None:
    async with app.run_test(size=(100, 30)) as pilot:
        await settle(pilot)
        app.search_screen.ask(Question("hostile", (Choice("outlet", "TASS"),)))
        await settle(pilot)
        assert "hostile, without the filters" in text_of(app.search_screen.query_one(AdvicePanel))


async def test_five_questions_stand_beside_the_first_list_and_work(app: SearchApp, settle: Settle) -> None:
    async with app.run_test(size=(120, 40)) as pilot:
        await settle(pilot)
        panel = app.search_screen.query_one(AdvicePanel)
        questions = [line for line in panel.lines if line.question]
        assert len(questions) == 5
        assert all(line.count for line in questions)
        await pilot.press("2")
        await settle(pilot)
        assert results_of(app).pages.total == questions[1].count
        assert not panel.display


async def test_esc_never_quits_and_enter_reads(app: SearchApp, settle: Settle) -> None:
    async with app.run_test() as pilot:
        await settle(pilot)
        await pilot.press("escape", "escape")
        assert app.is_running
        await pilot.press("enter")
        await settle(pilot)
        assert isinstance(app.screen, Reader)
        await pilot.press("escape")
        await settle(pilot)
        assert isinstance(app.screen, SearchScreen)


async def test_hits_are_walked_there_and_back_to_the_same_screen(app: SearchApp, settle: Settle) -> None:
    async with app.run_test(size=(80, 24)) as pilot:
        await settle(pilot)
        tops = list[tuple[int, float]]()
        for key in "nnnnnnnn":
            tops.append((results_of(app).cursor, results_of(app).scroll_y))
            await pilot.press(key)
        assert results_of(app).cursor == 8
        for before in reversed(tops):
            await pilot.press("N")
            assert (results_of(app).cursor, results_of(app).scroll_y) == before


async def test_only_the_pages_that_are_looked_at_are_asked_for(tmp_path: Path, settle: Settle) -> None:
    library = FakeLibrary(tmp_path, count=2000)
    app = SearchApp(library, build=lambda told, started, full: "")  # type: ignore[arg-type]
    async with app.run_test(size=(100, 30)) as pilot:
        await settle(pilot)
        before = len(library.searches)
        await pilot.press("G")
        await settle(pilot)
        assert results_of(app).chosen is not None
        assert results_of(app).cursor == 1999
        assert len(library.searches) - before <= 2


async def test_an_index_replaced_while_open_is_taken_in_and_the_place_kept(
    app: SearchApp, library: FakeLibrary, settle: Settle
) -> None:
    async with app.run_test(size=(100, 30)) as pilot:
        await settle(pilot)
        await pilot.press("j", "j")
        library.kept = library.kept[:20]
        library.replaced = True
        app.look_for_newer()
        await settle(pilot)
        assert results_of(app).pages.total == 20
        assert results_of(app).cursor == 2


async def test_a_damaged_index_is_said_and_nothing_is_lost(
    app: SearchApp, library: FakeLibrary, settle: Settle, monkeypatch: pytest.MonkeyPatch
) -> None:
    def damaged(*_: object, **__: object) -> None:
        raise IndexDamaged("index/a.sea is damaged")

    async with app.run_test(size=(100, 30)) as pilot:
        await settle(pilot)
        monkeypatch.setattr(library, "search", damaged)
        await pilot.press("slash", *"aleppo")
        await settle(pilot)
        assert "searchapp repair" in text_of(app.search_screen.query_one(Notice))
        assert results_of(app).pages.total == 30


async def test_an_index_that_cannot_be_read_at_the_start_can_be_built_anew_from_inside(
    library: FakeLibrary, settle: Settle, monkeypatch: pytest.MonkeyPatch
) -> None:
    def older(*_: object, **__: object) -> None:
        raise IndexFormat("the index was written by an older version")

    def build(told: Any, started: Any, full: bool) -> str:
        asked.append(full)
        monkeypatch.undo()
        return "30 articles"

    asked = list[bool]()
    monkeypatch.setattr(library, "search", older)
    app = SearchApp(library, build=build)  # type: ignore[arg-type]
    async with app.run_test(size=(100, 30)) as pilot:
        await settle(pilot)
        said = text_of(app.search_screen.query_one(AdvicePanel))
        assert "The index was written by an older version." in said
        assert "Build the index anew" in said
        assert "version" not in text_of(app.search_screen.query_one(Notice))
        app.build_index(full=True)
        await settle(pilot)
        assert asked == [True]
        assert results_of(app).pages.total == 30


async def test_of_several_words_that_stand_nowhere_the_rest_is_offered(app: SearchApp, settle: Settle) -> None:
    async with app.run_test(size=(100, 30)) as pilot:
        await settle(pilot)
        await pilot.press("slash", *"alepo", "space", *"zeppelin", "enter")
        await settle(pilot)
        offered = {line.words: line.count for line in app.search_screen.query_one(AdvicePanel).lines}
        assert "“zeppelin” stands in no article." in offered
        assert offered["Aleppo"] == 30
        assert all(count != 0 for count in offered.values())


@pytest.mark.parametrize("written", ["no [ toml", "[[articles]]\nid = 3\n", "\udcff"])
async def test_a_file_of_tags_that_cannot_be_read_at_the_start_is_told_whole_and_can_be_mended(
    app: SearchApp, settle: Settle, written: str
) -> None:
    app.own.mkdir(exist_ok=True)
    (app.own / "tags.toml").write_text(written, "utf-8", "surrogateescape")
    async with app.run_test(size=(100, 30)) as pilot:
        await settle(pilot)
        what, mend = app.search_screen.query_one(AdvicePanel).lines
        assert "tags.toml, line 1: " in what.words
        assert mend.words.endswith("Then search again.")
        (app.own / "tags.toml").unlink()
        await pilot.press("slash", *"aleppo", "enter")
        await settle(pilot)
        assert app.search_screen.results.total > 0


async def test_no_index_yet_is_built_first_with_progress(library: FakeLibrary, settle: Settle) -> None:
    library.built = False
    told_of = []

    def build(told: Any, started: Any, full: bool) -> str:
        told(Progress("reading", 3, 30))
        told_of.append(app.search_screen.query_one(AdvicePanel).lines[0].words)
        library.built = True
        return "30 articles (30 new files)"

    app = SearchApp(library, build=build)  # type: ignore[arg-type]
    async with app.run_test(size=(100, 30)) as pilot:
        await settle(pilot)
        assert told_of == ["reading 3 of 30"]
        assert results_of(app).pages.total == 30


async def test_building_that_fails_is_said_once(library: FakeLibrary, settle: Settle) -> None:
    library.built = False

    def build(told: Any, started: Any, full: bool) -> str:
        raise SearchappError("no articles in seeds", "put saved articles there")

    app = SearchApp(library, build=build)  # type: ignore[arg-type]
    async with app.run_test(size=(100, 30)) as pilot:
        await settle(pilot)
        assert "no articles" not in text_of(app.search_screen.query_one(Notice))
        said = text_of(app.search_screen.query_one(AdvicePanel))
        assert "No articles in seeds." in said
        assert "Put saved articles there. Then Ctrl-P, “Bring the index up to" in said
        assert [hint.key for hint in app.search_screen.hints()] == ["^P", "?", "q"]


@pytest.mark.parametrize("query", ["", "aleppo", "speaker:lavrov -syria"])
async def test_where_no_article_could_be_read_nothing_else_is_offered(
    app: SearchApp, library: FakeLibrary, settle: Settle, query: str
) -> None:
    library.kept = []
    async with app.run_test(size=(100, 30)) as pilot:
        await settle(pilot)
        app.search_screen.ask(Question(query))
        await settle(pilot)
        (line,) = app.search_screen.query_one(AdvicePanel).lines
        assert line.question is None
        assert "searchapp status" in line.words


async def test_a_search_is_saved_and_asked_again(app: SearchApp, settle: Settle) -> None:
    async with app.run_test(size=(100, 30)) as pilot:
        await settle(pilot)
        await pilot.press("slash", *"aleppo", "enter", "w")
        await settle(pilot)
        assert isinstance(app.screen, AskName)
        await pilot.press("ctrl+u", *"mine", "enter")
        await pilot.press("slash", "ctrl+u", "enter", "W")
        await settle(pilot)
        await pilot.press("enter")
        await settle(pilot)
        assert app.search_screen.question.text == "aleppo"


async def test_a_broken_file_of_saved_searches_is_told_with_its_line(app: SearchApp, settle: Settle) -> None:
    app.own.mkdir(exist_ok=True)
    (app.own / "searches.toml").write_text('[[search]]\nname = "mine\n')
    async with app.run_test(size=(140, 30), notifications=True) as pilot:
        await settle(pilot)
        await pilot.press("W")
        await settle(pilot)
        assert app.screen is app.search_screen
        assert "searches.toml, line 2: " in " ".join(one.message for one in app._notifications)


async def test_a_search_is_named_by_all_that_narrows_it(app: SearchApp, settle: Settle) -> None:
    async with app.run_test(size=(100, 30)) as pilot:
        await settle(pilot)
        await pilot.press("slash", *"aleppo", "enter", "f", "space", "escape", "w")
        await settle(pilot)
        assert isinstance(app.screen, AskName)
        assert app.screen.query_one(Input).value == f"aleppo · {app.search_screen.question.choices[0].value}"


async def test_earlier_queries_come_back(app: SearchApp, settle: Settle) -> None:
    async with app.run_test(size=(100, 30)) as pilot:
        await settle(pilot)
        await pilot.press("slash", *"aleppo", "enter")
        await settle(pilot)
        await pilot.press("slash", "ctrl+u", "up")
        await settle(pilot)
        assert app.search_screen.question.text == "aleppo"
        app.switch_history()
        await pilot.press("enter", "H")
        await settle(pilot)
        assert isinstance(app.screen, SearchScreen)


@pytest.mark.parametrize("query", ['aleppo "', "zeppelin", '"'])
async def test_what_cannot_be_read_or_finds_nothing_is_not_remembered(
    app: SearchApp, settle: Settle, query: str
) -> None:
    async with app.run_test(size=(100, 30)) as pilot:
        await settle(pilot)
        await pilot.press("slash", *query, "enter")
        await settle(pilot)
        await pilot.press("slash", "ctrl+u", *"aleppo", "enter")
        await settle(pilot)
        assert app.history.queries == ["aleppo"]


async def test_clicking_a_key_at_the_foot_does_it(app: SearchApp, settle: Settle) -> None:
    async with app.run_test(size=(100, 30)) as pilot:
        await settle(pilot)
        await pilot.press("slash", *"aleppo", "enter")
        await settle(pilot)
        await pilot.click("#hints", offset=(2, 1))
        await settle(pilot)
        assert isinstance(app.screen, Reader)


async def test_where_nothing_is_asked_the_screen_tells_how_to_ask(app: SearchApp, settle: Settle) -> None:
    async with app.run_test(size=(80, 24)) as pilot:
        await settle(pilot)
        assert seen(app)[0].startswith(" / to search")
        assert seen(app)[-1].startswith(" / search   ⏎ open")
        await pilot.press("slash")
        await settle(pilot)
        assert seen(app)[0].startswith(' / words, "a phrase", by:Name')
        await pilot.press(*"aleppo", "enter")
        await settle(pilot)
        assert seen(app)[-1].startswith(" ⏎ open   space mark")


async def test_a_small_terminal_asks_for_room_and_loses_nothing(app: SearchApp, settle: Settle) -> None:
    async with app.run_test(size=(80, 24)) as pilot:
        await settle(pilot)
        await pilot.press("j", "j")
        await pilot.resize_terminal(50, 24)
        await settle(pilot)
        assert app.screen.query_one("#room").display
        await pilot.resize_terminal(80, 24)
        await settle(pilot)
        assert not app.screen.query_one("#room").display
        assert results_of(app).cursor == 2
        assert isinstance(app.focused, ResultList)


async def test_a_storm_of_resizes_ends_where_it_began(app: SearchApp, settle: Settle) -> None:
    async with app.run_test(size=(120, 40)) as pilot:
        await settle(pilot)
        await pilot.press("j", "f")
        await settle(pilot)
        before, focused = seen(app), app.focused
        for size in ((200, 50), (100, 24), (120, 40)):
            await pilot.resize_terminal(*size)
        await settle(pilot)
        assert (seen(app), app.focused) == (before, focused)
        for size in ((60, 20), (200, 50), (40, 10), (99, 24), (100, 24), (10, 3), (120, 40)):
            await pilot.resize_terminal(*size)
        await settle(pilot)
        assert isinstance(app.focused, FacetPane | ResultList)
        chosen = results_of(app).chosen
        assert chosen is not None
        assert chosen.title is not None
        assert results_of(app).cursor == 1
        assert any(chosen.title in line for line in seen(app))
