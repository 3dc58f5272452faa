"""Screens as pictures: whatever changes one is seen here. `pytest --snapshot-update` takes new ones."""

from collections.abc import Awaitable, Callable

import pytest
from textual.pilot import Pilot

from searchapp.tui.app import SearchApp
from tests.tui.conftest import Settle

Picture = Callable[..., bool]

SCREENS = {
    "first": (),
    "results": ("slash", *"aleppo", "enter", "j"),
    "facets": ("f", "enter", "down", "x"),
    "nothing": ("slash", *"alepo", "enter"),
    "error": ("slash", *'aleppo "x'),
    "reader": ("slash", *"aleppo", "enter", "enter", "n"),
    "compare": ("space", "j", "space", "c", "n"),
    "coverage": ("C", "j"),
    "quotes": ("Q", "j"),
    "context": ("slash", *"aleppo", "enter", "K"),
    "words": ("slash", *"aleppo", "enter", "K", "w", "right", "j"),
    "timeline": ("T", "j"),
    "help": ("question_mark",),
}


def pressing(keys: tuple[str, ...], settle: Settle) -> Callable[[Pilot[None]], Awaitable[None]]:
    async def press(pilot: Pilot[None]) -> None:
        await settle(pilot)
        for key in keys:
            await pilot.press(key)
            if key in ("enter", "c", "C", "Q", "K", "w", "T", "question_mark", "x"):
                await settle(pilot)
        await settle(pilot)

    return press


@pytest.mark.parametrize("name", SCREENS)
def test_a_usual_terminal(app: SearchApp, settle: Settle, snap_compare: Picture, name: str) -> None:
    assert snap_compare(app, run_before=pressing(SCREENS[name], settle), terminal_size=(80, 24))


@pytest.mark.parametrize("name", ["first", "facets", "reader", "compare", "quotes"])
def test_a_larger_terminal(app: SearchApp, settle: Settle, snap_compare: Picture, name: str) -> None:
    assert snap_compare(app, run_before=pressing(SCREENS[name], settle), terminal_size=(120, 40))


@pytest.mark.parametrize("name", ["first", "compare"])
def test_a_wall_of_a_terminal(app: SearchApp, settle: Settle, snap_compare: Picture, name: str) -> None:
    assert snap_compare(app, run_before=pressing(SCREENS[name], settle), terminal_size=(200, 50))


@pytest.mark.parametrize("name", ["first", "compare"])
def test_the_smallest_terminal(app: SearchApp, settle: Settle, snap_compare: Picture, name: str) -> None:
    assert snap_compare(app, run_before=pressing(SCREENS[name], settle), terminal_size=(60, 20))


def test_too_small_a_terminal(app: SearchApp, settle: Settle, snap_compare: Picture) -> None:
    assert snap_compare(app, run_before=pressing((), settle), terminal_size=(40, 12))


@pytest.mark.parametrize("theme", ["searchapp-light", "textual-dark", "ansi-dark"])
def test_other_themes(app: SearchApp, settle: Settle, snap_compare: Picture, theme: str) -> None:
    async def choose(pilot: Pilot[None]) -> None:
        await settle(pilot)
        app.choose_theme(theme)
        await pressing(SCREENS["results"], settle)(pilot)

    assert snap_compare(app, run_before=choose, terminal_size=(80, 24))
