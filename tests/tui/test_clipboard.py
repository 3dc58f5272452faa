"""Copying: onto this machine's clipboard where there is one, and an honest word where nobody can know."""

import pyperclip
import pytest

from searchapp.tui.app import SearchApp
from searchapp.tui.clipboard import held
from tests.tui.conftest import Settle


@pytest.fixture
def clipboard(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    kept: list[str] = []
    monkeypatch.setattr(pyperclip, "copy", kept.append)
    return kept


@pytest.fixture
def no_clipboard(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(text: str) -> None:
        raise pyperclip.PyperclipException("no program for it")

    monkeypatch.setattr(pyperclip, "copy", refuse)


def test_a_text_is_put_on_the_clipboard_of_the_machine(clipboard: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("SSH_CONNECTION")
    assert held("“We waited,” she said")
    assert clipboard == ["“We waited,” she said"]


def test_through_ssh_the_clipboard_of_the_other_machine_is_left_alone(clipboard: list[str]) -> None:
    assert not held("words")
    assert clipboard == []


@pytest.mark.usefixtures("no_clipboard")
def test_a_missing_clipboard_is_no_error(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("SSH_CONNECTION")
    assert not held("words")


@pytest.mark.parametrize("held_there", [True, False])
async def test_the_screen_says_what_it_knows_of_a_copy(
    app: SearchApp, settle: Settle, clipboard: list[str], monkeypatch: pytest.MonkeyPatch, held_there: bool
) -> None:
    if held_there:
        monkeypatch.delenv("SSH_CONNECTION")
    async with app.run_test(size=(100, 30)) as pilot:
        app.copy("words\x1b]52;c;aGE=\x07", "a quote")
        await settle(pilot)
        said = [notice.message for notice in app._notifications]
        assert said == ["copied: a quote" if held_there else "sent to the terminal's clipboard, if it has one: a quote"]
        assert "\x1b" not in app.clipboard
        assert clipboard == ([app.clipboard] if held_there else [])
