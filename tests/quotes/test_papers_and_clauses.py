"""What papers are called between marks, and whom pronouns mean behind a sentence or a name of their own."""

import pytest

from tests.quotes.told import direct, quotes


@pytest.mark.parametrize(
    "text",
    [
        "The council will mail a new version of the ‘Ready for winter or war’ brochure to all homes.",
        "The council has shut its “Walk to school in the morning” campaign after two years.",
        "The council also issued fresh advice online today called “Preparing for floods and storms.”",
        "The council dropped the “Keep the old pier open” petition on Friday.",
    ],
)
def test_what_a_paper_is_called_is_nothing_said(text: str) -> None:
    assert direct(f"{text}\n“It is late,” said Pia Holm.") == [("It is late,", "Pia Holm")]


@pytest.mark.parametrize(
    "paper", ["Article 5 is a part of the pact.", "The town’s brochure includes just that.", "The bill was long."]
)
def test_it_behind_a_sentence_about_a_paper_is_no_body(paper: str) -> None:
    text = f"Norway said it would pay.\n{paper} It says that an attack on one is an attack on all."
    assert quotes(text)[-1].speaker is None


@pytest.mark.parametrize("other", ["", "The ferry was late. "])
def test_it_behind_another_sentence_is_who_spoke_last(other: str) -> None:
    assert quotes(f"Norway said it would pay. {other}It said that the pier was shut.")[-1].speaker == "Norway"


def test_the_ruling_party_is_no_party_that_spoke() -> None:
    text = "The Labour Party said no.\nThe ruling party has vowed to “abolish in time” the funds."
    assert direct(text) == [("abolish in time", None)]


@pytest.mark.parametrize(
    ("clause", "name"),
    [
        ("The board turned on Anna Lund after she said", "Anna Lund"),
        ("Nobody believed Helen Berg when she said", "Helen Berg"),
        ("The board backed Karl Lund because he said", "Karl Lund"),
    ],
)
def test_a_pronoun_right_behind_a_name_and_what_opens_its_clause_means_that_name(clause: str, name: str) -> None:
    text = f"“No,” said Pia Holm.\n“Never,” said Tom Holm.\n{clause} it was a bad time to leave."
    assert [quote.speaker for quote in quotes(text) if "bad time" in quote.text] == [name]
