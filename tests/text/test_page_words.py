"""Words that pages set beside pictures and additions, and that run into sentences."""

import time

import pytest

from searchapp.text.page_words import page_words
from tests.quotes.told import quotes, speakers


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("The pier shut. (Photo: Ida Rask, NNN) Story Highlights Fears over the pier drive demand.", set()),
        ("Facebook Twitter Pinterest Tom Berg, who leads the board, said it was old.\nBerg said no.", {"Tom Berg"}),
        ("“It is gone,” Berg said. | Getty Berg threatens to sue\nTom Berg is the mayor.", {"Tom Berg"}),
        ("“It is gone,” Berg said. | Ida F. Rask/AP Photo Berg sues\nTom Berg is the mayor.", {"Tom Berg"}),
        ("“It is gone,” Berg said. | Ida Rask/Getty Images 2020 vote Berg sues\nTom Berg is the mayor.", {"Tom Berg"}),
        ("[Updated at 11:05 a.m. ET] Tom Berg says the pier is old.", {"Tom Berg"}),
        ("Image copyright AFP Image caption Senator Tom Berg came late\n“It is old,” he says.", {"Tom Berg"}),
        ("Media playback is unsupported on your device Media caption Tom Berg says it is old.", {"Tom Berg"}),
    ],
)
def test_what_a_page_sets_beside_a_picture_is_no_part_of_a_name(text: str, names: set[str]) -> None:
    assert speakers(text) == names
    for quote in quotes(text):
        assert text[quote.start : quote.end] == quote.text


def test_who_took_a_picture_has_said_nothing() -> None:
    text = (
        "Enlarge this image toggle caption Ida Rask/AFP/Getty Images Ida Rask/AFP/Getty Images\n“It is old,” she said."
    )
    assert speakers(text) == set()


@pytest.mark.parametrize(
    "text",
    [
        "He shared it on Facebook, Twitter and Pinterest. Tom Berg was late.",
        "The story highlights what Tom Berg said. | A headline",
        "The list was updated at 11:05 a.m. on Monday.",
        "Update at 11:05 a.m. ET. Tom Berg Is Late:",
        "An image caption said so.",
    ],
)
def test_the_same_words_within_a_sentence_stay(text: str) -> None:
    assert list(page_words(text)) == []


@pytest.mark.parametrize("word", ["toggle caption x y ", "Image copyright ", "| Getty ", "[Update at ", "e caption "])
def test_a_text_of_nothing_else_is_read_in_no_time(word: str) -> None:
    start = time.perf_counter()
    list(page_words(f". {word}" * 40_000))
    assert time.perf_counter() - start < 2
