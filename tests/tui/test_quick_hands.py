"""Keys and clicks that come faster than screens are made and left: nothing ends the program, nothing is done twice."""

import asyncio
from collections.abc import Callable, Iterable
from contextlib import suppress
from functools import partial

import pytest
from rich.style import Style
from textual import events
from textual.command import CommandInput, CommandList
from textual.keys import _character_to_key
from textual.pilot import Pilot
from textual.screen import Screen
from textual.widget import Widget
from textual.widgets import Input
from textual.widgets._toast import Toast
from textual.worker import WorkerCancelled

from searchapp.asked.saved import saved_searches
from searchapp.tui import app as app_module
from searchapp.tui.app import SearchApp
from searchapp.tui.box import Box
from searchapp.tui.commands import Palette
from searchapp.tui.help import Help
from searchapp.tui.picker import AskName, Picker
from searchapp.tui.reader import Reader
from searchapp.tui.timeline import Timeline

_CHARACTERS = {"space": " ", "enter": "\r", "escape": "\x1b", "slash": "/", "question_mark": "?"}


async def calm(pilot: Pilot[None]) -> None:
    """Wait until nothing is under way; what a screen asked that was left meanwhile is never answered."""
    for _ in range(4):
        await pilot.pause(0.02)
        with suppress(WorkerCancelled):
            await pilot.app.workers.wait_for_complete()
    await pilot.pause()


async def until(pilot: Pilot[None], is_so: Callable[[], bool]) -> None:
    """Wait until something is so. What looks for commands is cancelled with each letter, and cannot be waited for."""
    for _ in range(200):
        if is_so():
            return
        await pilot.pause(0.05)
    assert is_so()


def at_once(app: SearchApp, keys: Iterable[str]) -> None:
    """Press keys as a terminal reports those that were typed while the program was busy: all in one moment."""
    assert app._driver is not None
    for key in keys:
        if key.startswith("pasted:"):
            app._driver.process_message(events.Paste(key.removeprefix("pasted:")))
        elif len(key) == 1:
            app._driver.process_message(events.Key(_character_to_key(key), key))
        else:
            app._driver.process_message(events.Key(key, _CHARACTERS.get(key)))


def click(app: SearchApp, x: int, y: int, times: int = 1) -> None:
    assert app._driver is not None
    for _ in range(times):
        for kind in (events.MouseMove, events.MouseDown, events.MouseUp):
            app._driver.process_message(kind(None, x, y, 0, 0, 1, False, False, False, screen_x=x, screen_y=y))


@pytest.mark.parametrize("opening", ["enter", "c", "C", "Q", "K", "T", "question_mark", "w", "H", "ctrl+p"])
@pytest.mark.parametrize("meant", [("c", "y", "n", "pageup"), ("down", "space", "d", "end"), ("escape", "escape", "j")])
async def test_what_is_pressed_before_a_screen_is_there_waits_for_it(
    app: SearchApp, opening: str, meant: tuple[str, ...]
) -> None:
    async with app.run_test(size=(80, 24)) as pilot:
        await calm(pilot)
        # They are kept back until the search is answered, and then given all together.
        at_once(app, ("slash", *"aleppo", "enter", opening, *meant))
        await calm(pilot)
        at_once(app, ["escape"] * 4)
        await calm(pilot)
        assert app.screen is app.search_screen


@pytest.mark.parametrize("meant", ["n", "down", "pageup", "c"])
async def test_a_key_that_no_widget_took_waits_for_the_screen_that_came_meanwhile(app: SearchApp, meant: str) -> None:
    async with app.run_test(size=(80, 24)) as pilot:
        await calm(pilot)
        left_over = events.Key(meant, None)
        left_over._set_forwarded()
        app.post_message(left_over)
        app.read(app.search_screen.listing, 0)
        await calm(pilot)
        assert isinstance(app.screen_stack[1], Reader)


async def test_a_key_for_a_screen_that_does_not_come_is_dropped(
    app: SearchApp, monkeypatch: pytest.MonkeyPatch
) -> None:
    given_up = asyncio.Event()
    waiting_for_screen = SearchApp._has_screen_for_keys

    async def wait(self: SearchApp) -> bool:
        there = await waiting_for_screen(self)
        given_up.set()
        return there

    async def come_late(self: Reader, widgets: list[Widget]) -> None:
        await given_up.wait()
        await self.mount_all(widgets)

    monkeypatch.setattr(SearchApp, "_has_screen_for_keys", wait)
    monkeypatch.setattr(Reader, "mount_composed_widgets", come_late)
    monkeypatch.setattr(app_module, "_LONGEST_MAKING", 0.01)
    async with app.run_test(size=(80, 24)) as pilot:
        await calm(pilot)
        app.post_message(events.Key("question_mark", "?"))
        app.read(app.search_screen.listing, 0)
        await calm(pilot)
        assert [type(screen) for screen in app.screen_stack[1:]] == [Reader]


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        (("ctrl+u", *"harbour", "enter"), "harbour"),
        (("ctrl+u", "pasted:Grain and ports", "enter"), "Grain and ports"),
        (("end", "pasted:, later\n", "enter"), "aleppo, later"),
        (("home", "delete", "A", "enter"), "Aleppo"),
        (("ctrl+u", *"ab", "left", "backspace", *"xy", "enter"), "xyb"),
        (("ctrl+u", "pasted:two\nlines", *" more", "enter"), "two lines more"),
    ],
)
async def test_what_is_written_into_a_name_box_in_one_moment_is_kept_as_it_was_meant(
    app: SearchApp, typed: tuple[str, ...], kept: str
) -> None:
    async with app.run_test(size=(80, 24)) as pilot:
        await calm(pilot)
        at_once(app, ("slash", *"aleppo", "enter", "w", *typed))
        await calm(pilot)
        assert [search.name for search in saved_searches(app.own)] == [kept]


@pytest.mark.parametrize("way", [("slash",), ("slash", "a", "enter", "w", "ctrl+u"), ("slash", "a", "enter", "H")])
async def test_nothing_that_steers_a_terminal_is_pasted_into_a_box(app: SearchApp, way: tuple[str, ...]) -> None:
    async with app.run_test(size=(80, 24)) as pilot:
        await calm(pilot)
        at_once(app, (*way, "pasted:\x1b[31mred\x07 "))
        await calm(pilot)
        box = app.focused
        assert isinstance(box, Box)
        box.post_message(events.Paste("\u202ewords"))
        await calm(pilot)
        assert box.value == "␛[31mred␇ �words"


@pytest.mark.parametrize("typed", [tuple("turkey"), ("pasted:turkey",), (*"zzz", "ctrl+u", *"turkey")])
async def test_a_list_is_narrowed_by_all_that_was_typed_before_one_of_it_is_picked(
    app: SearchApp, typed: tuple[str, ...]
) -> None:
    async with app.run_test(size=(80, 24)) as pilot:
        await calm(pilot)
        for query in ("turkey", "aleppo"):
            await pilot.press("slash", "ctrl+u", *query, "enter")
            await calm(pilot)
        at_once(app, ("H", *typed, "enter"))
        await calm(pilot)
        assert app.search_screen.question.text == "turkey"


async def test_what_is_pasted_while_an_answer_is_waited_for_goes_where_the_keys_before_it_went(app: SearchApp) -> None:
    async with app.run_test(size=(80, 24)) as pilot:
        await calm(pilot)
        at_once(app, ("slash", *"aleppo", "enter", "slash", "ctrl+u", "pasted:turkey", "enter"))
        await calm(pilot)
        assert app.search_screen.question.text == "turkey"


async def test_enter_right_after_the_name_of_a_command_gives_that_command(app: SearchApp) -> None:
    async with app.run_test(size=(80, 24)) as pilot:
        await calm(pilot)
        at_once(app, ("slash", *"aleppo", "enter", "ctrl+p", *"timeline", "enter"))
        await until(pilot, lambda: isinstance(app.screen, Timeline))


async def test_letters_right_after_the_key_that_opens_the_palette_go_into_its_box(app: SearchApp) -> None:
    async with app.run_test(size=(80, 24)) as pilot:
        await calm(pilot)
        at_once(app, ("slash", *"aleppo", "enter", "ctrl+p", *"quotes"))
        await until(pilot, lambda: isinstance(app.screen, Palette))
        await calm(pilot)
        assert app.screen.query_one(CommandInput).value == "quotes"


async def test_a_palette_that_is_closed_and_opened_again_is_one(app: SearchApp) -> None:
    async with app.run_test(size=(80, 24)) as pilot:
        await calm(pilot)
        await pilot.press("ctrl+p")
        app.screen.dismiss()
        at_once(app, ("ctrl+p", "ctrl+p"))
        await calm(pilot)
        assert [type(screen) for screen in app.screen_stack[1:]] == [Palette]


@pytest.mark.parametrize("size", [(80, 3), (20, 4), (60, 1)])
async def test_pages_of_a_palette_that_has_no_room_for_its_list_do_nothing(
    app: SearchApp, size: tuple[int, int]
) -> None:
    async with app.run_test(size=(80, 24)) as pilot:
        await calm(pilot)
        await pilot.resize_terminal(*size)
        await calm(pilot)
        await pilot.press("ctrl+p")
        await calm(pilot)
        await pilot.press("pagedown", "pageup", "down", "up")
        await calm(pilot)
        assert isinstance(app.screen, Palette)


async def test_clicks_beside_the_palette_close_it_once(app: SearchApp) -> None:
    async with app.run_test(size=(80, 24)) as pilot:
        await calm(pilot)
        await pilot.press("T", "ctrl+p")
        await calm(pilot)
        click(app, 40, 1, times=3)
        await calm(pilot)
        assert isinstance(app.screen, Timeline)


async def test_a_click_on_a_command_that_is_not_listed_any_more_does_nothing(app: SearchApp) -> None:
    async with app.run_test(size=(80, 40)) as pilot:
        await calm(pilot)
        await pilot.press("ctrl+p")
        await calm(pilot)
        listed = app.screen.query_one(CommandList)
        late = events.Click(listed, 2, 6, 0, 0, 1, False, False, False)
        late.style = Style(meta={"option": listed.option_count})
        listed.post_message(late)
        await calm(pilot)
        assert isinstance(app.screen, Palette)


async def test_what_was_typed_into_a_palette_that_is_left_is_dropped(
    app: SearchApp, monkeypatch: pytest.MonkeyPatch
) -> None:
    looked_for = list[str]()
    monkeypatch.setattr(Palette, "_gather_commands", lambda _, typed: looked_for.append(typed))
    async with app.run_test(size=(80, 24)) as pilot:
        await calm(pilot)
        await pilot.press("ctrl+p")
        await calm(pilot)
        palette, box = app.screen, app.screen.query_one(CommandInput)
        palette.post_message(Input.Changed(box, "quotes"))
        palette.dismiss()
        await calm(pilot)
        assert looked_for == [""]


async def test_enter_twice_opens_one_reader(app: SearchApp) -> None:
    async with app.run_test(size=(80, 24)) as pilot:
        await calm(pilot)
        at_once(app, ("enter", "enter", "enter"))
        await calm(pilot)
        assert [type(screen) for screen in app.screen_stack[1:]] == [Reader]


async def test_what_is_picked_twice_in_one_moment_is_picked_once(app: SearchApp) -> None:
    async with app.run_test(size=(80, 24)) as pilot:
        await calm(pilot)
        await pilot.press("slash", *"aleppo", "enter", "T", "escape", "H")
        await calm(pilot)
        picker = app.screen
        assert isinstance(picker, Picker)
        at_once(app, ("enter", "enter", "ctrl+x", "escape"))
        await calm(pilot)
        assert app.screen is app.search_screen


async def test_a_screen_is_left_once(app: SearchApp) -> None:
    async with app.run_test(size=(80, 24)) as pilot:
        await calm(pilot)
        await pilot.press("T", "question_mark")
        await calm(pilot)
        help_screen = app.screen
        assert isinstance(help_screen, Help)
        help_screen.dismiss()
        help_screen.dismiss()
        await calm(pilot)
        assert isinstance(app.screen, Timeline)


async def test_what_a_screen_was_to_do_after_it_is_drawn_is_dropped_once_it_is_left(app: SearchApp) -> None:
    async with app.run_test(size=(80, 24)) as pilot:
        await calm(pilot)
        await pilot.press("T")
        await calm(pilot)
        timeline = app.screen
        assert isinstance(timeline, Timeline)
        timeline.dismiss()
        await calm(pilot)
        timeline.ask_for_seen()
        timeline.hints_changed()
        assert app.screen is app.search_screen


async def test_keys_and_clicks_after_the_key_that_quits_do_nothing(app: SearchApp) -> None:
    async with app.run_test(size=(80, 24)) as pilot:
        await calm(pilot)
        at_once(app, ("q", "T", "enter", "ctrl+p", "w", "x"))
        click(app, 20, 8, times=2)
        await pilot.pause(0.2)
    assert app.return_code == 0


@pytest.mark.parametrize(
    "opened",
    [Palette, partial(AskName, "a name"), partial(Picker, "a list", (), foot=""), partial(Help, "search")],
)
async def test_a_screen_that_opens_while_the_program_is_left_stays_empty(
    app: SearchApp, opened: Callable[[], Screen[None]]
) -> None:
    async with app.run_test(size=(80, 24)) as pilot:
        await calm(pilot)
        app.exit()
        app.push_screen(opened())
        await pilot.pause(0.2)
    assert app.return_code == 0


async def test_a_message_that_just_went_away_cannot_be_clicked(app: SearchApp) -> None:
    async with app.run_test(size=(80, 24), notifications=True) as pilot:
        await calm(pilot)
        app.tell("a word in the corner")
        await calm(pilot)
        toast = app.screen.query_one(Toast)
        x, y = toast.region.offset
        rack = toast.parent
        assert rack is not None
        toast._detach()  # out of the tree, and still where the screen was drawn last
        found = app.screen.get_widget_and_offset_at(x + 1, y)
        toast._attach(rack)
        rack._nodes._append(toast)
        assert found == (None, None)


async def test_a_message_whose_time_is_up_just_as_it_is_drawn_anew_goes_away(app: SearchApp) -> None:
    async with app.run_test(size=(80, 24), notifications=True) as pilot:
        await calm(pilot)
        app.tell("a word in the corner")
        await calm(pilot)
        told = app.screen.query_one(Toast)._notification
        told.raised_at -= 60
        assert told.has_expired
        late = Toast(told)
        assert late._timeout > 0  # Textual's timer for less than nothing runs for ever
        await app.screen.mount(late)
        await pilot.pause(0.1)
        assert late not in app.screen.query(Toast)
