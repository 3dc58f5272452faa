"""What stands before a colon as a speaker does, and heads a part of an article."""

import pytest

from tests.quotes.told import direct, indirect, quotes, read, speakers

_AFTER = "\nThe board of Ness met on Monday. Ann Holm, the mayor, came late.\nThe pier was shut again in May.\n"


@pytest.mark.parametrize(
    "text",
    [
        "Holm: Without a pier there is no harbour\nHolm: The board has no plan" + _AFTER,
        "Story highlights Ann Holm: The pier must go\nHolm: Ferries are too dear for the town" + _AFTER,
        "Ann Holm: What we know of the mayor" + _AFTER,
        "HOLM: NO MONEY FOR FERRIES - The mayor told the paper that it was late." + _AFTER,
        "Ann Holm came.\nA question for Holm: Who pays? That is not settled.\nTrouble with Berg: He left." + _AFTER,
        "THE FACTS: She is wrong. It was shut twice.\nTHE FACTS: It sails on Mondays." + _AFTER,
        "Reality Check: Holm on the pier. She was right.\nVERDICT: True, but late.\nVERDICT: False." + _AFTER,
        "Board Approval: Approve, 44 percent.\nBoard Approval: Disapprove, 50 percent." + _AFTER,
    ],
)
def test_a_heading_says_nothing(text: str) -> None:
    assert direct(text) == []
    assert speakers(text) <= {"Ann Holm"}


def test_what_is_checked_against_facts_is_said_by_who_stands_before_it() -> None:
    text = (
        "President Ann Holm spoke on Monday.\nHOLM: “We never closed the pier before.” — remarks on Monday.\n"
        "THE FACTS: She is wrong. The pier was closed twice.\nHOLM, on the ferry: “It sails every day.”\n"
        "THE FACTS: It sails on Mondays."
    )
    assert [said for said, _ in direct(text)] == ["We never closed the pier before.", "It sails every day."]


@pytest.mark.parametrize(
    ("text", "said", "speaker"),
    [
        ('Story highlights Tom Berg says the pier "must be shut for good" in May', "must be shut for good", "Tom Berg"),
        ("Key points “We shall shut the pier in May,” Tom Berg says", "We shall shut the pier in May,", "Tom Berg"),
        ("At a Glance Tom Berg wants the pier “shut for good this May”", "shut for good this May", "Tom Berg"),
    ],
)
def test_what_heads_the_points_above_an_article_is_no_part_of_them(text: str, said: str, speaker: str) -> None:
    found = [(quote.text, quote.speaker) for quote in quotes(text + _AFTER) if quote.kind != "indirect"]
    assert found == [(said, speaker)]


def test_turns_of_a_talk_that_end_no_sentence_with_a_full_stop_stay() -> None:
    text = "Ann Holm: So you closed the pier?\nTom Berg: We did…\nAnn Holm: And the ferry?\nTom Berg: I do not know."
    assert [quote.speaker for quote in read(text).quotes] == ["Ann Holm", "Tom Berg"] * 2


@pytest.mark.parametrize("label", ["Grateful", "Hard at work", "Back in black", "Worried faces", "Hospital"])
def test_the_label_of_a_picture_is_no_subject(label: str) -> None:
    told = f"{label}: Ann Holm sang on the pier on Monday and said that she would sing again."
    assert indirect(told) == [("she would sing again", "Ann Holm")]
    star = f"{label}: The Harwick star, 45, came to the pier and said that she would sing again."
    assert indirect(star) == [("she would sing again", None)]


@pytest.mark.parametrize("name", ["Mayor Ann Holm", "Ann Holm"])
def test_a_name_before_a_colon_is_whose_words_follow(name: str) -> None:
    assert [who for _, who in direct(f"{name}: The pier is “not worth a penny of our money”, and must go.")] == [
        "Ann Holm"
    ]
