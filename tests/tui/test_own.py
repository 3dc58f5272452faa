"""What the screen keeps for its user, outside the index."""

from pathlib import Path

from searchapp.tui.own import History, ScreenSettings, save_screen_settings, screen_settings


def test_history_keeps_what_was_meant_and_nothing_when_off(tmp_path: Path) -> None:
    history = History(tmp_path)
    for query, total in (("al", 3), ("alepo", 0), ("aleppo", 5)):
        history.answered(query, total)
    history.settled("alepo ")
    history.settled(" aleppo")
    for query, total in (("talks", 2), ("tlaks", 0)):
        history.settled(query)
        assert query not in history.queries
        history.answered(query, total)
    assert History(tmp_path).queries == ["aleppo", "talks"]
    assert history.before("") == "talks"
    assert history.before("talks") == "aleppo"
    assert history.before("aleppo") is None
    off = History(tmp_path, on=False)
    off.answered("secret", 1)
    off.settled("secret")
    assert off.queries == []
    assert history.forget()
    assert not (tmp_path / "history.txt").exists()


def test_what_the_disk_refuses_is_said_and_leaves_nothing_behind(tmp_path: Path) -> None:
    history = History(tmp_path)
    (tmp_path / "history.txt").mkdir()
    (tmp_path / "history.txt" / "mine").touch()
    history.answered("aleppo", 5)
    history.settled("aleppo")
    assert history.queries == ["aleppo"]
    assert not history.forget()
    assert [path.name for path in tmp_path.iterdir()] == ["history.txt"]


def test_settings_are_kept_and_a_folder_that_cannot_be_written_is_said(tmp_path: Path) -> None:
    assert save_screen_settings(tmp_path, ScreenSettings("searchapp-light", history=False))
    assert screen_settings(tmp_path) == ScreenSettings("searchapp-light", history=False)
    blocked = tmp_path / "file"
    blocked.write_text("")
    assert not save_screen_settings(blocked, ScreenSettings())
