"""What is offered when nothing was found, over a real index."""

from pathlib import Path

import pytest

from searchapp.asked.question import Question
from searchapp.library import Library
from searchapp.tui.asking import tree_of, ways_on
from searchapp.workspace import Workspace

STORY = "Talks on the harbour\n\n“{}, the harbour opens on Monday,” Anna Lowe said.\n\n“{},” Marten Oake said.\n"


@pytest.fixture
def library(tmp_path: Path) -> Library:
    (tmp_path / "seeds").mkdir()
    for number, words in enumerate(
        (("The ice is gone", "We doubt that it will last"), ("All is ready", "We are not ready"))
    ):
        (tmp_path / "seeds" / f"{number}.txt").write_text(STORY.format(*words), encoding="utf-8")
    opened = Library(Workspace(tmp_path))
    opened.update(jobs=1)
    return opened


def offered(library: Library, text: str) -> dict[str, int | None]:
    question = Question(text)
    return {line.words: line.count for line in ways_on(library, question, tree_of(library, question))}


def test_a_quote_of_each_is_offered_where_two_speakers_said_nothing_together(library: Library) -> None:
    found = offered(library, "by:lowe by:oake")
    assert found["{ by:lowe } { by:oake }"] == 2
    assert not any("{" in words for words in offered(library, "by:lowe said:zeppelin"))


def test_a_language_that_no_article_has_is_named(library: Library) -> None:
    assert "No article is in the language “de”." in offered(library, "harbour lang:german")
