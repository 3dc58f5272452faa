"""The words in which two sentences differ."""

import pytest

from searchapp.compare.differing import differences


def marked(a: str, b: str) -> tuple[list[str], list[str]]:
    in_a, in_b = differences(a, b)
    return [a[slice(*span)] for span in in_a], [b[slice(*span)] for span in in_b]


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [
        ("On Monday the ferries sail.", "The ferries will sail on Monday.", ([], ["will"])),
        (
            "He praised the builders of the bridge.",
            "The bridge builders were hailed and praised.",
            (["He", "the", "of"], ["were hailed and"]),
        ),
        ("Мэр открыл новый мост.", "Новый мост открыт мэром в среду.", ([], ["в среду"])),
        ("Prices rose sharply.", "Prices fell sharply.", (["rose"], ["fell"])),
    ],
)
def test_a_word_that_moved_or_was_inflected_differs_in_nothing(
    a: str, b: str, expected: tuple[list[str], list[str]]
) -> None:
    assert marked(a, b) == expected


def test_where_the_order_is_all_that_differs_it_is_marked() -> None:
    assert marked("Varna beat Burgas.", "Burgas beat Varna.") == (["beat Burgas"], ["Burgas beat"])


def test_neighbouring_words_make_one_span() -> None:
    assert marked("Two quick grey ships met.", "Ships met.") == (["Two quick grey"], [])
