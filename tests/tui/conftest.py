"""What the tests of the screen share: the program over a fixed library, and waiting without a clock."""

from collections.abc import Awaitable, Callable
from pathlib import Path

import pytest
from textual.pilot import Pilot

from searchapp.tui import asking_screen
from searchapp.tui.app import SearchApp
from tests.tui.fake_library import FakeLibrary


@pytest.fixture(autouse=True)
def at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """Searches start with the key, the environment of whoever runs the tests changes nothing, and their clipboard stays
    as it is."""
    monkeypatch.setattr(asking_screen, "DEBOUNCE", 0.001)
    for name in ("NO_COLOR", "EDITOR", "VISUAL"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("COLORTERM", "truecolor")
    monkeypatch.setenv("SSH_CONNECTION", "a test")


@pytest.fixture
def library(tmp_path: Path) -> FakeLibrary:
    return FakeLibrary(tmp_path)


@pytest.fixture
def app(library: FakeLibrary) -> SearchApp:
    return SearchApp(library, build=lambda told, started, full: "30 articles")  # type: ignore[arg-type]


Settle = Callable[[Pilot[None]], Awaitable[None]]


@pytest.fixture
def settle() -> Settle:
    """Wait until nothing is under way: no worker runs and no message waits."""

    async def wait(pilot: Pilot[None]) -> None:
        for _ in range(3):
            await pilot.pause(0.02)
            await pilot.app.workers.wait_for_complete()
        await pilot.pause()

    return wait
