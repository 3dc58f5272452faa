"""What else could be asked, and as rows."""

from dataclasses import replace

import pytest

from searchapp.asked.question import Question
from searchapp.hits import Hit
from searchapp.tui.advice import advice_rows, possible_questions
from searchapp.tui.messages import AdviceLine


def test_nothing_of_what_is_offered_reaches_the_terminal_raw() -> None:
    evil = "ferries \x1b]0;x\x07\u202e"
    lines = (AdviceLine(f"“{evil}” stands in no article."), AdviceLine(evil, Question(evil), 3))
    drawn = "".join(row.text for row, _ in advice_rows("NOTHING FOUND", lines, 60, None))
    assert "ferries ␛]0;x" in drawn
    assert not set("\x1b\x07\u202e") & set(drawn)


def test_questions_are_numbered_by_the_key_that_asks_them_and_only_the_first_nine_have_one() -> None:
    said = AdviceLine("Nothing stands here.")
    asked = tuple(AdviceLine(f"ferry {number}", Question(f"ferry {number}"), 1000 + number) for number in range(11))
    rows = [row.text for row, _ in advice_rows("TRY", (said, *asked), 60, 2)]
    assert [row[1:3] for row in rows if "ferry" in row] == [f"{number} " for number in range(1, 10)] + ["  ", "  "]
    assert rows[3].startswith("▌2 ferry 1 ")
    assert rows[3].rstrip().endswith(" 1,001")


HIT = Hit("one", "one.txt", None, None, (), None, (), 1.0, 1)


@pytest.mark.parametrize(
    ("title", "word"),
    [
        ("Ferries sail", "Ferries"),
        ("部长会议表示 停火谈判将继续进行并且不会停止直到达成全面协议为止", "部长会议表示"),
        ("シリア停戦外相がモスクワで会談へ向けて調整に入った", None),
        ("Паромы снова ходят", "Паромы"),
        ("Donaudampfschifffahrtsgesellschaftskapitän streikt", "streikt"),
    ],
)
def test_words_of_titles_are_tried_and_no_clauses_that_are_written_as_one(title: str, word: str | None) -> None:
    made = possible_questions({}, (replace(HIT, title=title),))
    assert next((question for question in made if ":" not in question), None) == word


@pytest.mark.parametrize(
    ("title", "near"),
    [
        ("Israel: Israeli ferries", "Israeli NEAR/10 ferries"),
        ("Minister ministers harbour", "ministers NEAR/10 harbour"),
        ("Harbour harbours", None),
    ],
)
def test_two_words_that_are_tried_near_each_other_are_no_forms_of_one(title: str, near: str | None) -> None:
    made = possible_questions({}, (replace(HIT, title=title),))
    assert next((question for question in made if "NEAR" in question), None) == near
