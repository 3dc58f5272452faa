"""A user's tags: plain text in the workspace, which survives every index, every move and every hand that edits it."""

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from searchapp.article import Article, Tags
from searchapp.errors import UsageError, WorkspaceError
from searchapp.reading.own.tags import follow, read_tags, tag
from searchapp.workspace import Workspace

HARBOUR = Article(
    "aaaa000001", "seeds/harbour.txt", "Harbour opens", "The harbour opened on Monday after a long winter."
)
BRIDGE = Article("bbbb000002", "seeds/bridge.txt", None, "The bridge stays closed.", place=2)


@pytest.fixture
def workspace(tmp_path: Path) -> Workspace:
    return Workspace(tmp_path)


def written(workspace: Workspace, text: str) -> Tags:
    workspace.own.mkdir()
    (workspace.own / "tags.toml").write_text(text, encoding="utf-8")
    return read_tags(workspace)


def test_without_a_file_there_are_no_tags_and_reading_makes_none(workspace: Workspace) -> None:
    assert read_tags(workspace) == Tags()
    assert not workspace.own.exists()


def test_a_tag_is_given_to_several_articles_and_taken_from_one(workspace: Workspace) -> None:
    tag(workspace, [HARBOUR, BRIDGE], "to check")
    tag(workspace, [HARBOUR], "ports")
    assert read_tags(workspace).of == {HARBOUR.id: ("to check", "ports"), BRIDGE.id: ("to check",)}
    tag(workspace, [HARBOUR], "to check", remove=True)
    assert read_tags(workspace).bearers == {"ports": {HARBOUR.id}, "to check": {BRIDGE.id}}


def test_an_article_without_tags_leaves_nothing_behind(workspace: Workspace) -> None:
    tag(workspace, [HARBOUR], "ports")
    tag(workspace, [HARBOUR, BRIDGE], "ports", remove=True)
    assert "article" not in (workspace.own / "tags.toml").read_text(encoding="utf-8")


@pytest.mark.parametrize("again", ["PORTS", "ports", " Ports ", "Pörts", "Ports\t"])
def test_case_accents_and_spaces_make_no_second_tag(workspace: Workspace, again: str) -> None:
    assert tag(workspace, [HARBOUR], "Ports") == tag(workspace, [HARBOUR, BRIDGE], again) == "Ports"
    assert read_tags(workspace).of[HARBOUR.id] == ("Ports",)


@pytest.mark.parametrize("typed", ["", "  ", "\n", "long " * 20])
def test_what_is_no_tag_is_said_so_and_nothing_is_written(workspace: Workspace, typed: str) -> None:
    with pytest.raises(UsageError, match="is no tag"):
        tag(workspace, [HARBOUR], typed)
    assert not workspace.own.exists()


def test_signs_that_steer_a_terminal_do_not_get_into_a_tag(workspace: Workspace) -> None:
    assert "\x1b" not in tag(workspace, [HARBOUR], "red\x1b[31m")


def test_comments_and_the_order_of_a_hand_written_file_stay(workspace: Workspace) -> None:
    written(workspace, '# mine\n[[article]]  # the first\nid = "aaaa000001"\ntags = ["Ports"]  # both\n')
    tag(workspace, [BRIDGE], "ports")
    text = (workspace.own / "tags.toml").read_text(encoding="utf-8")
    assert text.startswith("# mine\n[[article]]  # the first\n")
    assert read_tags(workspace).bearers == {"Ports": {HARBOUR.id, BRIDGE.id}}


def test_a_change_by_hand_counts_at_once(workspace: Workspace) -> None:
    assert written(workspace, '[[article]]\nid = "x"\ntags = ["a"]\n').bearers == {"a": {"x"}}
    (workspace.own / "tags.toml").write_text('[[article]]\nid = "x"\ntags = ["a", "bb"]\n', encoding="utf-8")
    assert read_tags(workspace).of == {"x": ("a", "bb")}


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ('[[article]]\ntags = ["a"]\n', 1),
        ('[[article]]\nid = "x"\ntags = ["a"]\n\n[[article]]\nid = "y"\ntags = "a"\n', 5),
        ('[[article]]\nid = "x"\ntags = [3]\n', 1),
        ('[[article]]\nid = 7\ntags = ["a"]\n', 1),
        ('[tag]\nname = "a"\n', 1),
        ("article = 3\n", 1),
        ("[[article]]\nid = \n", 2),
    ],
)
def test_a_broken_file_is_an_error_with_its_line(workspace: Workspace, text: str, line: int) -> None:
    with pytest.raises(WorkspaceError, match=rf"tags\.toml, line {line}: "):
        written(workspace, text)


def test_two_who_tag_at_once_both_have_their_tags(workspace: Workspace) -> None:
    tag(workspace, [HARBOUR], "first")
    with ThreadPoolExecutor(8) as many:
        list(many.map(lambda number: tag(workspace, [HARBOUR, BRIDGE], f"tag {number}"), range(24)))
    assert len(read_tags(workspace).of[HARBOUR.id]) == 25


def test_an_article_that_stands_twice_in_a_file_loses_a_tag_in_both_places(workspace: Workspace) -> None:
    entry = f'[[article]]\nid = "{HARBOUR.id}"\ntags = ["ports", "{{}}"]\n'
    assert written(workspace, entry.format("a") + entry.format("b")).of == {HARBOUR.id: ("ports", "a", "b")}
    tag(workspace, [HARBOUR], "ports", remove=True)
    assert read_tags(workspace).of == {HARBOUR.id: ("a", "b")}


def test_tags_follow_an_article_whose_file_has_moved(workspace: Workspace) -> None:
    tag(workspace, [HARBOUR, BRIDGE], "ports")
    now = Article("cccc000003", "seeds/old/harbour.txt", None, HARBOUR.body)
    assert follow(workspace, {BRIDGE.id}.__contains__, lambda words: now if words == now.body else None) == 1
    assert read_tags(workspace).bearers == {"ports": {now.id, BRIDGE.id}}
    assert 'path = "seeds/old/harbour.txt"' in (workspace.own / "tags.toml").read_text(encoding="utf-8")


def test_an_article_that_is_nowhere_keeps_its_tags(workspace: Workspace) -> None:
    tag(workspace, [HARBOUR], "ports")
    assert follow(workspace, lambda id_: False, lambda words: None) == 0
    assert read_tags(workspace).of == {HARBOUR.id: ("ports",)}
