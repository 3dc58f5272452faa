"""Whose words are cited: in the words of X, to quote X, per X, and what "according to" has beside it."""

import pytest

from tests.quotes.told import direct, indirect, quotes, speakers


@pytest.mark.parametrize(
    "text",
    [
        "In the words of Pia Holm, “the pier will never be the same.”",
        "In the words of warden Pia Holm: “the pier will never be the same.”",
        "To quote Pia Holm: “the pier will never be the same.”",
        "To quote the former warden Pia Holm, “the pier will never be the same.”",
        "The vote showed, in the words of the warden Pia Holm, “the pier will never be the same.”",
        "“the pier will never be the same.” In the words of Pia Holm, “the pier will never be the same.”",
    ],
)
def test_what_is_cited_in_somebodys_words_is_theirs(text: str) -> None:
    assert direct(text)[-1] == ("the pier will never be the same.", "Pia Holm")


def test_whose_words_they_are_may_follow() -> None:
    text = "The pier was “a gift to the gulls,” in the words of Pia Holm."
    assert direct(text) == [("a gift to the gulls,", "Pia Holm")]


def test_other_words_are_nobodys() -> None:
    assert speakers("Pia Holm sold the ferry.\nIn other words, “the pier” is shut.") == set()


@pytest.mark.parametrize("who", ["Pia Holm", "the Harbour Post", "Rednet"])
def test_per_tells_who_says_so(who: str) -> None:
    name = who.removeprefix("the ")
    assert indirect(f"The pier will open in May, per {who}.") == [("The pier will open in May", name)]


def test_per_may_begin_a_sentence() -> None:
    assert indirect("Per the Harbour Post, the pier will open in May.") == [
        ("the pier will open in May", "Harbour Post")
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Per Hansen, the mayor of Oakham, has left the town.",
        "Per Hansen, Pia Holm and Tom Lund left the town.",
        "The toll is 5 crowns per car, per Norwegian law.",
        "They set off at noon, per the Harbour Convention.",
        "It costs 5 crowns per day, per child.",
    ],
)
def test_per_counts_or_names_as_well(text: str) -> None:
    assert quotes(text) == []


@pytest.mark.parametrize("age", ["34", "71"])
def test_an_age_is_no_part_of_what_somebody_says(age: str) -> None:
    found = indirect(f"According to Amina Holm, {age}, the stalls are open until late.")
    assert found == [("the stalls are open until late", "Amina Holm")]


@pytest.mark.parametrize("joiner", ["But", "And", "Yet"])
def test_a_joiner_alone_is_nothing_said(joiner: str) -> None:
    text = f"Pia Holm came late. {joiner}, she added, the pier was open."
    assert indirect(text) == [("the pier was open", "Pia Holm")]


@pytest.mark.parametrize(
    "first", ["Now comes the hard part", "But now comes the hard part", "Here lies the reason for it all"]
)
def test_a_verb_may_stand_before_its_subject_in_what_is_said(first: str) -> None:
    assert indirect(f"{first}, Pia Holm said.") == [(first.removeprefix("But "), "Pia Holm")]


@pytest.mark.parametrize("dateline", ["OSLO/THE HAGUE, March 7 (Newsline) - ", "OSLO/PARIS (AP) — ", "BERGEN/OSLO — "])
def test_the_places_of_a_dateline_are_no_part_of_what_is_said(dateline: str) -> None:
    found = indirect(f"{dateline}A crew sank the ferry in May, the warden Pia Holm said.")
    assert found == [("A crew sank the ferry in May", "Pia Holm")]


@pytest.mark.parametrize(
    "who",
    [
        "a spokesman for the office that runs the shelters in the valley",
        "a police officer who asked to stay out of it",
        "the head of the regional office of the agency that oversees the dams",
        "one of the men who guard the bridge",
        "the owner of a farm that was flooded",
    ],
)
@pytest.mark.parametrize("said", ["About 40 people were moved to a school", "The dam was never checked"])
def test_a_statement_may_end_with_somebody_of_whom_a_clause_tells(said: str, who: str) -> None:
    assert indirect(f"{said}, said {who}.")[0] == (said, None)


@pytest.mark.parametrize("more", ["a utility in the north", "the oldest firm in Marlow"])
@pytest.mark.parametrize("office", ["head of research at Oakham Water", "vice president of Coinline"])
def test_what_a_body_is_may_stand_behind_what_somebody_is_there(office: str, more: str) -> None:
    assert direct(f"“The pipes were old,” Pia Holm, {office}, {more} said.") == [("The pipes were old,", "Pia Holm")]


def test_an_adverb_may_stand_before_a_name_with_a_long_clause() -> None:
    text = (
        "However, Paul Holm, a Welsh lawyer who served in the legal corps of the army and has represented well-known "
        "clients against charges at several of the courts abroad, said it was unclear why the ferry sank."
    )
    assert ("it was unclear why the ferry sank", "Paul Holm") in indirect(text)
