"""Questions: what taking, leaving out and picking days ask of the engine."""

from searchapp.query.tree import And, Dates, Everything, Has, Not, OneQuote, Or, Undated, Value, Wildcard, Word
from searchapp.tui.dates import Days
from searchapp.tui.question import Choice, Question, filters, narrowing_words, request, toggled, unfiltered


def test_a_value_is_taken_and_let_go() -> None:
    taken = toggled(Question("a"), "outlet", "TASS")
    assert taken.choices == (Choice("outlet", "TASS"),)
    assert toggled(taken, "outlet", "TASS") == Question("a")


def test_leaving_out_a_value_that_was_taken_turns_it_round() -> None:
    turned = toggled(toggled(Question(), "outlet", "TASS"), "outlet", "TASS", excluded=True)
    assert turned.choices == (Choice("outlet", "TASS", True),)


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


def test_everything_is_listed_newest_first_and_answers_best_first() -> None:
    assert request(Question(), Everything()).sort == "-date"
    assert request(Question("a"), Everything()).sort == "relevance"
    assert request(Question("a", sort="outlet"), Everything()).sort == "outlet"


def test_the_narrowing_is_said_in_words_and_can_be_dropped() -> None:
    question = toggled(Question("a", days=Days("2016-10-01", "2017-01-31")), "outlet", "TASS", excluded=True)
    assert narrowing_words(question) == "not TASS · Oct 2016 – Jan 2017"
    assert unfiltered(question) == Question("a")
