from pathlib import Path

import pytest

from searchapp.compare.verdicts import Decision, Statement, decided, read_verdicts, record
from searchapp.errors import WorkspaceError
from searchapp.workspace import Workspace

ONE = Statement("3fa1c2d4e5", "We will continue to strengthen our cooperation with Turkey")
TWO = Statement("91b0aa17c3", "We are increasing cooperation with Turkey and Iran every day")


def test_a_verdict_is_kept_and_found_in_either_order(tmp_path: Path) -> None:
    workspace = Workspace(tmp_path)
    record(workspace, Decision(ONE, TWO, "recurring formula"))
    known = read_verdicts(workspace)
    for a, b in ((ONE, TWO), (TWO, ONE)):
        found = decided(known, a, b)
        assert found is not None
        assert (found.verdict, found.by_user) == ("recurring formula", True)
    assert decided(known, ONE, ONE) is None


def test_a_new_verdict_takes_the_place_of_the_old_and_comments_stay(tmp_path: Path) -> None:
    workspace = Workspace(tmp_path)
    record(workspace, Decision(ONE, TWO, "unclear"))
    path = workspace.own / "verdicts.toml"
    path.write_text("# mine\n" + path.read_text(encoding="utf-8"), encoding="utf-8")
    record(workspace, Decision(TWO, ONE, "same occasion"))
    assert [decision.verdict for decision in read_verdicts(workspace)] == ["same occasion"]
    assert path.read_text(encoding="utf-8").startswith("# mine\n")


def test_verdicts_that_are_written_as_a_list_are_added_to(tmp_path: Path) -> None:
    workspace = Workspace(tmp_path)
    workspace.own.mkdir()
    words = [f'{{article = "{one.article}", words = "{one.words}"}}' for one in (ONE, TWO)]
    (workspace.own / "verdicts.toml").write_text(
        f'# mine\nverdict = [{{verdict = "unclear", a = {words[0]}, b = {words[1]}}}]\n', encoding="utf-8"
    )
    three = Statement("0000000000", "Nothing of the kind was ever said by anybody here")
    record(workspace, Decision(ONE, three, "same occasion"))
    assert [decision.verdict for decision in read_verdicts(workspace)] == ["unclear", "same occasion"]
    record(workspace, Decision(TWO, ONE, "recurring formula"))
    assert [decision.verdict for decision in read_verdicts(workspace)] == ["same occasion", "recurring formula"]


def test_a_verdict_holds_when_the_quote_is_read_longer() -> None:
    known = (Decision(ONE, TWO, "unclear"),)
    longer = Statement(ONE.article, ONE.words + ", Iran and other regional countries on Syria.")
    assert decided(known, longer, TWO) is not None


def test_of_an_article_that_is_gone_all_words_have_to_be_the_same() -> None:
    known = (Decision(ONE, TWO, "unclear"),)
    moved = Statement("0000000000", ONE.words)
    assert decided(known, moved, TWO) is None
    assert decided(known, moved, TWO, gone={ONE.article}) is not None
    assert decided(known, Statement("0000000000", ONE.words.replace("Turkey", "Iran")), TWO, gone={ONE.article}) is None


def test_a_phrase_that_anybody_may_use_is_not_looked_for_elsewhere() -> None:
    brief = Statement(ONE.article, "We do not comment on this.")
    known = (Decision(brief, TWO, "unclear"),)
    assert decided(known, Statement("0000000000", brief.words), TWO, gone={ONE.article}) is None


def test_a_broken_file_is_named_with_its_line(tmp_path: Path) -> None:
    workspace = Workspace(tmp_path)
    workspace.own.mkdir()
    for written in ('\n[[verdict]]\nverdict = "perhaps"\n', '\n[[verdicts]]\nverdict = "unclear"\n'):
        (workspace.own / "verdicts.toml").write_text(written, encoding="utf-8")
        with pytest.raises(WorkspaceError, match=r"verdicts\.toml, line 2"):
            read_verdicts(workspace)
