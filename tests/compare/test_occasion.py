from dataclasses import replace
from typing import Any

from searchapp.article import Article
from searchapp.compare.align import compare
from searchapp.compare.occasion import Occasion
from tests.compare.articles import article

FORMULA = "We will continue to strengthen our cooperation with Turkey and Iran on Syria."
OTHERS = (
    "The ceasefire must hold until the spring.",
    "Prices of bread are a matter of life and death.",
    "Our pilots have not flown for ten days.",
)


def speech(lead: str, sentences: tuple[str, ...], **known: Any) -> Article:
    said = tuple((sentence, "Ivan Petrov") for sentence in sentences)
    return article(*(f"“{sentence}” Petrov said {lead}." for sentence in sentences), quotes=said, **known)


def occasion(a: Article, b: Article) -> Occasion:
    found = compare(a, b).occasion
    assert found is not None
    return found


def test_many_shared_statements_of_one_day_are_one_occasion() -> None:
    one = speech("in the Duma", (FORMULA, *OTHERS), day="2017-01-25")
    two = speech("addressing parliament", (FORMULA, *OTHERS), day="2017-01-25", name="b")
    found = occasion(one, two)
    assert found.verdict == "same occasion"
    assert found.reasons == ("Duma", "25 January", "4 sentences shared")


def test_one_formula_months_apart_is_recurring() -> None:
    one = speech("in an interview", (FORMULA, *OTHERS), day="2016-10-28")
    elsewhere = ("Grain will be shipped.", "The bridge is open.", "Elections are in May.")
    two = speech("in the Duma", (FORMULA, *elsewhere), day="2017-01-25", name="b")
    found = occasion(one, two)
    assert found.verdict == "recurring formula"
    assert "89 days apart" in found.reasons
    assert "interview here, Duma there" in found.reasons


def test_what_introduces_a_marked_quote_may_name_its_occasion() -> None:
    said = tuple((sentence, "Ivan Petrov") for sentence in (FORMULA, *OTHERS))
    led_in = f"according to the interview, “{FORMULA}"
    paragraphs = (f"As for the region, Petrov said, {led_in}”", *(f"“{sentence}” Petrov said." for sentence in OTHERS))
    one = article(*paragraphs, quotes=(*said, (led_in, "Ivan Petrov")))
    two = speech("addressing the Duma", (FORMULA, "Grain will be shipped.", "The bridge is open."), name="b")
    found = occasion(one, two)
    assert "interview here, Duma there" in found.reasons


def test_without_dates_it_is_unclear_and_says_why() -> None:
    one = speech("on Monday", (FORMULA,))
    found = occasion(one, replace(one, id="b"))
    assert found.verdict == "unclear"
    assert found.reasons == ("no date on both",)


def test_articles_that_share_no_statement_have_no_occasion() -> None:
    assert compare(article("It rained in Oslo all day."), article("It rained in Oslo all day.")).occasion is None


def test_the_occasion_is_that_of_whoever_said_it_in_both_even_beside_another() -> None:
    one = speech("in the Duma", (FORMULA, *OTHERS), day="2017-01-25")
    said = tuple((sentence, ("Anna Berg", "Petrov")) for sentence in (FORMULA, *OTHERS))
    two = article(
        *(f"“{sentence}” Berg and Petrov said addressing parliament." for sentence, _ in said),
        quotes=said, day="2017-01-25", name="b",
    )  # fmt: skip
    assert occasion(one, two) == occasion(one, speech("addressing parliament", (FORMULA, *OTHERS), day="2017-01-25"))
