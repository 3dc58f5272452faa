"""Who speaks where a clause, a noun for what was said, or an office without its holder stands between."""

import pytest

from tests.quotes.told import direct, indirect, quotes, speakers


@pytest.mark.parametrize(
    "text",
    [
        "Pia Holm, who is working with the Guild as Press Officer, Bridges and Roads, says the lights are a mistake.",
        "Pia Holm who doubles as the region’s harbour chairwoman believes the lights are a mistake.",
        "Pia Holm left the union in May and has since warned that the lights are a mistake.",
        "Pia Holm has since said that the lights are a mistake.",
    ],
)
def test_a_clause_of_the_speaker_may_stand_before_the_verb(text: str) -> None:
    assert [name for clause, name in indirect(text) if "lights are a mistake" in clause] == ["Pia Holm"]


@pytest.mark.parametrize("said", ["put it", "noted", "wrote"])
def test_as_before_a_speaker_with_an_office_makes_nobody_else_speak(said: str) -> None:
    text = f"As Pia Holm, the warden of the harbour, {said}: “The lights are a mistake.”"
    assert direct(text) == [("The lights are a mistake.", "Pia Holm")]


@pytest.mark.parametrize("firms", ["Norcorp and Westlink", "Westlink and the Guild"])
def test_examples_still_tell_of_many(firms: str) -> None:
    text = f"Firms such as {firms} said the lights were a mistake."
    assert "such as" in str(quotes(text)[0].source)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "Holm has dismissed media questions about her links with Lund as “guilt by association.”",
            "guilt by association.",
        ),
        ("Holm rejected rumoured claims about a split as attempts at “cheap theatre” on Friday.", "cheap theatre"),
    ],
)
def test_what_somebody_calls_questions_is_theirs(text: str, said: str) -> None:
    assert (said, "Pia Holm") in direct(f"Pia Holm runs the harbour.\n{text}")


def test_a_title_between_marks_is_nothing_said() -> None:
    text = (
        "The warden Pia Holm writes in a piece titled ‘Making Room in Public Places’ that “the lights are a threat to "
        "all who walk there.”"
    )
    assert direct(text) == [("the lights are a threat to all who walk there.", "Pia Holm")]


def test_who_will_use_something_to_speak_is_the_subject_of_its_clause() -> None:
    text = "The council will get figures that warden Pia Holm will use to defend her “careful” plan in May."
    assert "council" not in {name for _, name in direct(text)}


@pytest.mark.parametrize("office", ["Prime Minister", "Chancellor", "minister"])
def test_an_office_behind_the_only_speaker_so_far_is_held_by_that_one(office: str) -> None:
    text = (
        "Sir Karl Holm has defended taking gifts from a wealthy donor who has a pass to the palace.\n"
        f"The {office} suggested that he would go on taking them."
    )
    assert speakers(text) == {"Karl Holm"}


@pytest.mark.parametrize(
    "first",
    ["Karl Holm has won the cup in Oakham.", "Karl Holm said no, and “Never,” said Tom Berg of the union in Oakham."],
)
def test_the_head_of_a_government_is_no_other_who_was_named(first: str) -> None:
    found = quotes(f"{first}\nThe Prime Minister said that the cup was late.")
    assert found[-1].speaker is None
