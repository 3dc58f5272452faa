"""Questions: what the values and days that were chosen ask of the engine, apart from the words and as one query."""

import pytest

from searchapp.asked.days import Days
from searchapp.asked.question import Choice, Question, as_one, filters
from searchapp.query.parse import parse
from searchapp.query.tree import And, Dates, Everything, Has, Node, Not, OneQuote, Or, Undated, Value, Wildcard, Word
from searchapp.query.unparse import unparse
from searchapp.tui.question import toggled


def test_values_of_a_field_are_alternatives_and_those_left_out_are_all_left_out() -> None:
    question = Question()
    for value, excluded in (("TASS", False), ("SANA", False), ("Press TV", True)):
        question = toggled(question, "outlet", value, excluded=excluded)
    either = Or((Value("outlet", "TASS"), Value("outlet", "SANA")))
    assert filters(question, Everything()) == {"outlet": And((either, Not(Value("outlet", "Press TV"))))}


def test_none_is_a_value_too() -> None:
    assert filters(toggled(Question(), "outlet", None), Everything()) == {"outlet": Not(Has("outlet"))}


def test_a_speaker_who_is_taken_where_quotes_are_asked_for_said_them() -> None:
    said = Word("truce", "said")
    tree = And((Word("Oslo"), OneQuote(said)))
    kerry = And((Word("Oslo"), OneQuote(And((said, Value("by", "John Kerry"))))))
    nobody = And((Word("Oslo"), OneQuote(And((said, Not(Wildcard("*", "by")))))))
    taken = toggled(Question(), "speaker", "John Kerry")
    assert filters(taken, tree) == {"speaker": kerry}
    assert filters(toggled(Question(), "speaker", "John Kerry", excluded=True), tree) == {"speaker": Not(kerry)}
    assert filters(toggled(Question(), "speaker", None), tree) == {"speaker": nobody}
    assert filters(taken, Word("Oslo")) == {"speaker": Value("speaker", "John Kerry")}


def test_days_narrow_as_dates() -> None:
    assert filters(Question(days=Days("2016-10-01", "2016-10-31")), Everything()) == {
        "day": Dates("2016-10-01", "2016-10-31")
    }
    assert filters(Question(days=Days(undated=True)), Everything()) == {"day": Undated()}


@pytest.mark.parametrize(
    ("question", "query"),
    [
        (Question(), "*"),
        (Question("truce"), "truce"),
        (Question("", (Choice("outlet", "TASS"),)), 'outlet:="TASS"'),
        (Question("truce OR ceasefire", (Choice("outlet", None),)), "(truce OR ceasefire) -has:outlet"),
        (
            Question(
                "truce", (Choice("outlet", "Press TV"), Choice("outlet", "SANA"), Choice("tag", "to check", True))
            ),
            'truce (outlet:="Press TV" OR outlet:="SANA") -tag:="to check"',
        ),
        (Question("said:truce", (Choice("speaker", "Jon Ek"),)), 'said:truce by:="Jon Ek"'),
        (Question("said:truce", (Choice("speaker", "Jon Ek", True),)), 'said:truce -(said:truce by:="Jon Ek")'),
        (Question("truce", days=Days("2016-10-01", "2016-10-31")), "truce date:2016-10"),
        (Question("", days=Days(None, "2016-10-05")), "date:..2016-10-05"),
        (Question("мир", (Choice("speaker", "Сергей Лавров", True),), Days(undated=True)), None),
    ],
)
def test_a_question_with_what_was_chosen_is_one_query_that_can_be_read(question: Question, query: str | None) -> None:
    words: Node = parse(question.text) if question.text else Everything()
    asked = as_one(question, words)
    assert parse(unparse(asked)) == asked
    if query is not None:
        assert unparse(asked) == query
