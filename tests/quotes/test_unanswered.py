"""What looks like speech and says nothing: questions without an answer, the writer's own goals, nouns, adverbs."""

import pytest

from tests.quotes.told import indirect


@pytest.mark.parametrize(
    "text",
    [
        "Norcorp did not respond to a request for comment.",
        "The Harbour Guild did not immediately respond to the Post’s requests for comment about the raid.",
        "Berg has not replied to emailed questions. Lund has never answered a call seeking comment on the sale.",
        "The ministry didn’t reply to an email. Holm did not return a message seeking comment.",
    ],
)
def test_a_request_without_an_answer(text: str) -> None:
    assert indirect(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Our goal is to win.",
        "My hope is that it ends.",
        "Let us recall the sad state of the yard.",
        "It is, if I may say so, odd.",
    ],
)
def test_what_the_writer_wants_or_calls_upon_the_reader_to_do(text: str) -> None:
    assert indirect(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "It is one of the most cited studies of tides.",
        "The yard is the world’s largest branded tea market.",
        "Most stock quote data is late.",
        "They made a deal with Norwegian tea brand Lund Holm.",
        "The army is firing back though. The group demonstrated outside instead.",
    ],
)
def test_a_word_beside_a_noun_or_an_adverb(text: str) -> None:
    assert indirect(text) == []


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Norcorp responded that it was late.", "it was late"),
        ("Berg refused to answer questions about the raid.", "to answer questions about the raid"),
        ("Critics say so. Ann Berg said that so many had come.", "so many had come"),
    ],
)
def test_but_an_answer_is_told(text: str, said: str) -> None:
    assert said in [what for what, _ in indirect(text)]
