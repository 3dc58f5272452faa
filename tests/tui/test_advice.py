"""What else could be asked, as rows."""

from searchapp.asked.question import Question
from searchapp.tui.advice import advice_rows
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
