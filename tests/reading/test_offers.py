"""What sites ask of their readers between the paragraphs is no part of a text."""

import pytest

from searchapp.reading.lines.asides import is_aside


@pytest.mark.parametrize(
    "line",
    [
        "The Fog Horn is a reader-supported publication. To receive new posts, consider becoming a subscriber.",
        "To support my work, consider becoming a paid subscriber.",
        "Type your email...",
        "Want to read more?",
        "Register with a few details to continue reading this article.",
        "To see the latest from the harbour, click here.",
        "Get alerts on Harbour works when a new story is published",
        "(This story has been published from a wire agency feed without changes to the text.)",
        "Lees verder onder de foto.",
        "Consulta aquí más noticias de Puerto Alba.",
        "Original Page: https://harbour-echo.example/lamp",
    ],
)
def test_offers_and_pointers_between_paragraphs_are_no_news(line: str) -> None:
    assert is_aside(line)


@pytest.mark.parametrize(
    "line",
    [
        "Want to read more? Librarians in Port Elm say that children do, and they have the numbers to show it.",
        "This story was published from exile, its author told the court on Monday.",
        "To get to the island, visitors click nothing and pay nothing; they row.",
        "The Fog Horn is a reader, she said, who supports no publication.",
    ],
)
def test_sentences_that_begin_like_offers_are_news(line: str) -> None:
    assert not is_aside(line)
