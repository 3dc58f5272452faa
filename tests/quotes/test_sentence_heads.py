"""Capitals that a word has by its place alone, and titles with which the name of a body begins."""

import pytest

from tests.quotes.told import speakers


@pytest.mark.parametrize(
    "text",
    [
        "Experience has shown that no harbour is safe.",
        "History will judge that the plan was wrong.",
        "Allow me to say here that the plan was wrong.",
        "Rest assured that we know the plan is wrong.",
        "True, many have said that the plan was wrong.",
        "Likewise, in March many said that the plan was wrong.",
        "Time has shown once again that the plan was wrong.",
        "Science alone tells us that the plan was wrong.",
        "Poverty teaches us that the plan was wrong.",
    ],
)
def test_a_word_that_opens_a_sentence_speaks_for_nobody(text: str) -> None:
    assert speakers(text) == set()


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Time said the harbour was closed.", "Time"),
        ("Nature reported that the whales were back.", "Nature"),
        ("“We know Mr. Wonder,” he said. Wonder said the plan was wrong.", "Wonder"),
        ("Paul Urban came late. Urban said the plan was wrong.", "Paul Urban"),
    ],
)
def test_a_medium_or_somebody_of_such_a_name_speaks(text: str, name: str) -> None:
    assert name in speakers(text)


@pytest.mark.parametrize(
    "name",
    [
        "General Harbour Office",
        "General Holm Co",
        "Economist Intelligence Unit",
        "United Dock Workers",
        "Northern Board Options Exchange",
        "Eastern Air Lines",
        "Trinidad and Tobago",
        "Saint Vincent and the Grenadines",
        "Antigua and Barbuda",
    ],
)
def test_a_body_keeps_the_words_that_are_titles_or_parts_elsewhere(name: str) -> None:
    assert speakers(f"Prices fell. {name} said the plan was dead.") == {name}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Foreign Minister Israel Holm said the plan was dead.", "Israel Holm"),
        ("Prices fell. General Ann Holm said the plan was dead.", "Ann Holm"),
        ("Prices fell. Judge Karl House said the plan was dead.", "Karl House"),
    ],
)
def test_a_title_before_a_name_is_none_of_it(text: str, name: str) -> None:
    assert speakers(text) == {name}
