"""Russian and Ukrainian: what a text says of itself, and where what somebody said ends."""

import pytest

from tests.quotes.told import indirect, quotes


@pytest.mark.parametrize(
    ("language", "text", "speaker"),
    [
        ("ru", "«Рейсы отменены», — говорится в сообщении министерства почты Мории.", "министерство почты Мории"),
        ("ru", "В заявлении Союза лодочников отмечается, что причал закрыт с мая.", "Союз лодочников"),
        ("ru", "Как говорится в докладе Института рыбы, улов растёт.", "Институт рыбы"),
        ("ru", "Улов снова растёт, отмечается в исследовании компании «Нева».", "Нева"),
        ("ru", "В пресс-релизе Sunline сказано, что рейсов не будет.", "Sunline"),
        ("ru", "Причал закрыт с мая, говорится в публикации.", None),
        ("ru", "Олег Дубов приехал. Отмечается, что причал закрыт «на долгие годы».", None),
        ("uk", "У заяві Sunline зазначається, що рейсів не буде.", "Sunline"),
        ("uk", "«Рейсів не буде», — йдеться у повідомленні.", None),
    ],
)  # fmt: skip
def test_a_text_speaks_for_its_author(language: str, text: str, speaker: str | None) -> None:
    found = quotes(text, language)
    assert found
    assert {quote.speaker for quote in found} == {speaker}


@pytest.mark.parametrize(
    ("language", "text", "said"),
    [
        ("ru", "Инна Лапина заявила, что придёт на встречу, но отказалась назвать день.", "придёт на встречу"),
        ("ru", "Олег Дубов сказал, что мост надёжен, однако отказался назвать цену.", "мост надёжен"),
        ("uk", "Тарас Бойко сказав, що міст цілий, але відмовився назвати ціну.", "міст цілий"),
        ("cs", "Petr Vondra řekl, že most je pevný, ale odmítl uvést cenu.", "most je pevný"),
        ("pl", "Marek Zawada powiedział, że most jest mocny, ale odmówił podania ceny.", "most jest mocny"),
        (
            "ru",
            "Олег Дубов сказал, что мост строили долго, но построили прочно.",
            "мост строили долго, но построили прочно",
        ),
    ],
)
def test_what_the_speaker_does_besides_is_not_said(language: str, text: str, said: str) -> None:
    assert [part for part, _ in indirect(text, language)] == [said]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ru", "Мория продолжит соблюдать договор и вносить взносы."),
        ("ru", "Порт продолжает принимать суда."),
        ("uk", "Порт продовжує приймати судна."),
    ],
)
def test_who_goes_on_says_nothing(language: str, text: str) -> None:
    assert quotes(text, language) == []


def test_a_name_in_marks_is_no_speech_before_an_announcement() -> None:
    text = "После продажи Олег Дубов, автор «Зари», заявил: «Теперь я свободен и займусь домом»."
    assert [(quote.text, quote.speaker) for quote in quotes(text, "ru")] == [
        ("Теперь я свободен и займусь домом", "Олег Дубов")
    ]
