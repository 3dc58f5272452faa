"""Words that somebody is called by or hears, and whose they are: by whom, or nobody's who is named."""

import pytest

from tests.quotes.told import direct, indirect


@pytest.mark.parametrize(
    "asked",
    [
        "At the hearing Pia Holm was asked, “Do you feel any guilt about it?”",
        "When she was asked, “Do you feel any guilt about it?” Pia Holm looked away.",
        "Asked, “Do you feel any guilt about it?” Pia Holm shook her head.",
        "In May Pia Holm had been asked: “Do you feel any guilt about it?”",
    ],
)
def test_what_somebody_is_asked_is_not_theirs(asked: str) -> None:
    assert direct(f"Pia Holm sold the ferry.\n{asked}") == [("Do you feel any guilt about it?", None)]


def test_what_somebody_is_told_is_not_theirs_and_what_they_answer_is() -> None:
    text = "Pia Holm was told, “You are not welcome here any more.” Holm replied: “Then I will take the ferry.”"
    assert direct(text) == [
        ("You are not welcome here any more.", None),
        ("Then I will take the ferry.", "Pia Holm"),
    ]


@pytest.mark.parametrize(
    ("verb", "marked"),
    [
        ("was described as", "a gift to the gulls"),
        ("was called", "a gift to the gulls"),
        ("has been branded", "a gift to the gulls"),
        ("was praised by anglers and dubbed", "the best in years"),
    ],
)
def test_words_that_something_is_called_by_somebody_are_theirs(verb: str, marked: str) -> None:
    assert direct(f"The new pier {verb} “{marked}” by Pia Holm, the warden.") == [(marked, "Pia Holm")]


def test_an_agent_may_stand_before_what_it_calls_something() -> None:
    text = "The new pier was described by Pia Holm, the warden, as “a gift to the gulls” on Friday."
    assert direct(text) == [("a gift to the gulls", "Pia Holm")]


@pytest.mark.parametrize(
    "text",
    [
        "Pia Holm said “a bold attack” by the gulls had closed the pier.",
        "Pia Holm said that the pier had seen “a bold attack” by the gulls.",
    ],
)
def test_what_is_marked_before_by_in_a_statement_is_the_speakers(text: str) -> None:
    assert direct(text) == [("a bold attack", "Pia Holm")]


@pytest.mark.parametrize("vow", ["pledging only to", "vowing not to", "and promised never to", "and agreed only to"])
def test_what_somebody_vows_to_do_may_stand_between_marks_behind_an_adverb(vow: str) -> None:
    assert direct(f"Pia Holm stayed on as warden, {vow} “keep an eye on the gulls” there.") == [
        ("keep an eye on the gulls", "Pia Holm")
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Pia Holm used her column to criticize “lazy wardens” in the north.",
        "Pia Holm won the vote, using a visit by anglers to criticize “lazy wardens” in the north.",
    ],
)
def test_who_uses_something_to_speak_is_the_speaker(text: str) -> None:
    assert direct(text) == [("lazy wardens", "Pia Holm")]


@pytest.mark.parametrize("noun", ["questions on", "reports of", "claims about"])
def test_a_noun_behind_a_past_is_no_verb(noun: str) -> None:
    *others, last = indirect(f"The warden Pia Holm dodged {noun} the gulls, saying it was late.")
    assert last == ("it was late", "Pia Holm")
    assert all(name is None for _, name in others)


@pytest.mark.parametrize(
    "text",
    [
        "The Norwegian Foreign Ministry said that the envoy was told that “this act breaks all rules.”",
        "The envoy was warned that “this act breaks all rules,” the Norwegian Foreign Ministry said.",
        "The Norwegian Foreign Ministry says the board was informed that “this act breaks all rules.”",
    ],
)
def test_what_somebody_says_that_another_was_told_is_their_own_word(text: str) -> None:
    assert [name for _, name in direct(text)] == ["Norwegian Foreign Ministry"]
