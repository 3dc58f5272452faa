"""Whose words it is that a statement, a letter or a post says."""

import pytest

from tests.quotes.told import direct, indirect

_INTRO = "Ann Berg and Karl Lund met in Oakham on Sunday."


@pytest.mark.parametrize(
    "sentence",
    [
        "Lund issued a personal statement that said, “I am not guilty of all that.”",
        "Lund also weighed in, releasing a statement that read: “I am not guilty of all that.”",
        "Berg cited a tweet from Lund on Monday that said, “I am not guilty of all that.”",
        "Lund submitted to Congress a short summary of the views of Berg, which stated: “I am not guilty of all that.”",
        "Lund sent Berg a letter on Monday that read: “I am not guilty of all that.”",
        "“I am not guilty of all that,” Lund’s statement read.",
        "“I am not guilty of all that,” a statement from Lund read.",
        "Lund’s second letter told Berg “I am not guilty of all that.”",
        "Lund's response to it was: “I am not guilty of all that.”",
        "His wife left. But Lund's only answer was this: “I am not guilty of all that.”",
        "Here is Lund’s full statement: “I am not guilty of all that.”",
    ],
)
def test_a_paper_says_what_somebody_wrote(sentence: str) -> None:
    said = [(text.strip(".,"), name) for text, name in direct(f"{_INTRO} {sentence}")]
    assert said == [("I am not guilty of all that", "Karl Lund")]


def test_a_full_statement_goes_on_over_paragraphs() -> None:
    text = f"{_INTRO}\nHere's Berg's full statement:\n“I took over the yard in May.\n“I am proud of all we did there.”"
    assert {name for _, name in direct(text)} == {"Ann Berg"}


@pytest.mark.parametrize(
    "sentence",
    [
        # nobody is told to have written it
        "The yard was closed by a statement that said, “This door is shut for good.”",
        "“This door is shut for good,” a statement from the city’s police department read.",
        "On Monday a letter that said “this door is shut for good” was found.",
    ],
)
def test_a_paper_of_nobody_who_is_named_has_no_speaker(sentence: str) -> None:
    assert [name for _, name in direct(sentence)] == [None]


def test_a_relative_clause_is_nothing_that_a_statement_states() -> None:
    assert all(not text.startswith("said") for text, _ in indirect("Lund issued a statement that said, “I am out.”"))
