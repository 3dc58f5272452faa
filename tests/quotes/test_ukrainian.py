"""Ukrainian: reported and marked speech, and the cases of names."""

import pytest

from tests.quotes.told import direct, indirect


@pytest.mark.parametrize(
    ("text", "said", "speaker"),
    [
        ("Мер Роман Гнатюк заявив, що міст закриють.", "міст закриють", "Роман Гнатюк"),
        ("Міст закриють на місяць, повідомила Олена Ткачук.", "Міст закриють на місяць", "Олена Ткачук"),
        ("За словами Романа Гнатюка, міст закриють.", "міст закриють", "Роман Гнатюк"),
        ("Як зазначила Олена Ткачук, міст закриють.", "міст закриють", "Олена Ткачук"),
        ("Роман Гнатюк сказав, що води бракує, і попросив допомоги в Києва.", "води бракує", "Роман Гнатюк"),
        ("Міст у Львові закрито. Про це повідомив Роман Гнатюк.", "Міст у Львові закрито", "Роман Гнатюк"),
    ],
)
def test_reported_speech(text: str, said: str, speaker: str) -> None:
    assert indirect(text, "uk") == [(said, speaker)]


def test_marked_speech_and_pronouns() -> None:
    text = "«Ми чекали двадцять років», — сказала Олена Ткачук. «Тепер поїдемо швидше», — додала вона."
    assert direct(text, "uk") == [
        ("Ми чекали двадцять років", "Олена Ткачук"),
        ("Тепер поїдемо швидше", "Олена Ткачук"),
    ]


def test_who_stays_unnamed_is_nobody_named_before() -> None:
    text = "«Міст стоїть», — сказав Роман Гнатюк. «Він тече», — сказав він на умовах анонімності."
    assert [speaker for _, speaker in direct(text, "uk")] == ["Роман Гнатюк", None]
