"""Questions on the screen: what taking and leaving out changes, in which order is asked, how it is said."""

from searchapp.asked.days import Days
from searchapp.asked.question import Choice, Question
from searchapp.query.tree import Everything
from searchapp.tui.question import narrowing_words, request, toggled, unfiltered


def test_a_value_is_taken_and_let_go() -> None:
    taken = toggled(Question("a"), "outlet", "TASS")
    assert taken.choices == (Choice("outlet", "TASS"),)
    assert toggled(taken, "outlet", "TASS") == Question("a")


def test_leaving_out_a_value_that_was_taken_turns_it_round() -> None:
    turned = toggled(toggled(Question(), "outlet", "TASS"), "outlet", "TASS", excluded=True)
    assert turned.choices == (Choice("outlet", "TASS", True),)


def test_everything_is_listed_newest_first_and_answers_best_first() -> None:
    assert request(Question(), Everything()).sort == "-date"
    assert request(Question("a"), Everything()).sort == "relevance"
    assert request(Question("a", sort="outlet"), Everything()).sort == "outlet"


def test_the_narrowing_is_said_in_words_and_can_be_dropped() -> None:
    question = toggled(Question("a", days=Days("2016-10-01", "2017-01-31")), "outlet", "TASS", excluded=True)
    assert narrowing_words(question) == "not TASS · Oct 2016 – Jan 2017"
    assert unfiltered(question) == Question("a")
