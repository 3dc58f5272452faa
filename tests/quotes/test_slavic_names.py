"""Slavic names told from what stands around them: adverbs, offices, bodies, names in another script."""

import pytest

from tests.quotes.told import quotes


def named(text: str, language: str) -> list[str | None]:
    return [quote.speaker for quote in quotes(text, language)]


@pytest.mark.parametrize(
    ("language", "text", "speaker"),
    [
        ("ru", "Приехал Олег Дроздов. Позже Дроздов заявил, что мост цел.", "Олег Дроздов"),
        ("ru", "Комиссию вела Инна Лапина. Взамен Лапина заявила, что мост цел.", "Инна Лапина"),
        ("uk", "Приїхав Тарас Бойко. Натомість Бойко заявив, що міст цілий.", "Тарас Бойко"),
        ("cs", "Přijela Petra Horáková. Vzápětí Horáková řekla, že most drží.", "Petra Horáková"),
        ("pl", "Przyjechał Marek Zawada. Wieczorem Zawada dodał, że most stoi.", "Marek Zawada"),
    ],
)
def test_a_word_that_opens_a_sentence_is_no_given_name(language: str, text: str, speaker: str) -> None:
    assert set(named(text, language)) == {speaker}


def test_an_unlisted_given_name_stays() -> None:
    assert named("Ярополк Дроздов заявил, что мост цел. Дроздов уверен, что зима будет мягкой.", "ru") == [
        "Ярополк Дроздов",
        "Ярополк Дроздов",
    ]


@pytest.mark.parametrize(
    ("language", "text", "speaker"),
    [
        ("ru", "Глава Sunline Марио Ферн заявил, что рейсов не будет.", "Марио Ферн"),
        ("ru", "Основатель TinyGrid Дроздов заявил, что рейсов не будет.", "Дроздов"),
        ("ru", "«Рейсов не будет», — цитирует NewsPort Марию Дроздову.", "Мария Дроздова"),
        ("uk", "Речник Sunline Тім Фейн повідомив, що рейсів не буде.", "Тім Фейн"),
        ("uk", "Голова Єврокомісії Урсула Штайн повідомила, що рейсів не буде.", "Урсула Штайн"),
        ("pl", "Lider Partii Wody Jan Kula ocenił, że lotów nie będzie.", "Jan Kula"),
        ("cs", "Mluvčí Svazu lodníků Karel Hora řekl, že lety nebudou.", "Karel Hora"),
        ("ru", "Экс-премьер Андрюс Кубелис заявил, что рейсов не будет.", "Андрюс Кубелис"),
        ("ru", "Академик Лодыгин заявил, что рейсов не будет.", "Лодыгин"),
        ("pl", "Wiceminister Kolb dodał, że lotów nie będzie.", "Kolb"),
        ("cs", "Viceprezident Horák řekl, že lety nebudou.", "Horák"),
    ],
)
def test_offices_bodies_and_other_scripts_are_no_part_of_a_name(language: str, text: str, speaker: str) -> None:
    assert named(text, language) == [speaker]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ru", "Источники сообщили, что рейсов не будет."),
        ("ru", "Бастующие заявили, что рейсов не будет."),
        ("ru", "Представители Заречья считают, что рано."),
        ("ru", "Сотрудники Sunline сообщили, что рейсов не будет."),
        ("uk", "Співробітники Sunline повідомили, що рейсів не буде."),
        ("pl", "Eksperci twierdzą, że lotów nie będzie."),
        ("pl", "Przedstawiciele Sunline dodali, że lotów nie będzie."),
        ("cs", "Vyjednavači Lodníkům řekli, že lety nebudou."),
    ],
)
def test_people_by_what_they_are_have_no_name(language: str, text: str) -> None:
    assert named(text, language) == [None]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("«Мы ждём ответа», — цитирует «Вестник» Дубова.", "Дубов"),
        ("«Мы ждём ответа», — цитируют агентства Олега Дубова.", "Олег Дубов"),
    ],
)
def test_who_is_cited_stands_in_another_case(text: str, speaker: str) -> None:
    assert named(text, "ru") == [speaker]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("С середины мая Лопатинск сменил тон и предложил соседям открыть рынок.", "Лопатинск"),
        ("Суд отложил слушание, а адвокат Олег Дубов заявил, что доказательств нет.", "Олег Дубов"),
        ("За тоном следит редактор, но он занят другим, отметил Олег Дубов: «Своих текстов у нас нет».", "Олег Дубов"),
        ("Порт растёт, хотя денег мало, добавила Инна Лапина: «Мы копаем сами».", "Инна Лапина"),
    ],
)
def test_a_subject_holds_no_other_verb(text: str, speaker: str) -> None:
    assert {quote.speaker for quote in quotes(text, "ru")} == {speaker}


@pytest.mark.parametrize(
    "text",
    [
        "Третьего обвиняли в том, что он лгал.",
        "Этого следователя спросили, почему так вышло.",
        "Акции «Синяя Линия Компани», принадлежащие ПАО «Нева», проданы.",
        "Совет заявил, что «Заря» выиграла суд.",
    ],
)
def test_objects_owners_and_names_in_marks_say_nothing(text: str) -> None:
    assert all(quote.kind == "indirect" and quote.speaker in (None, "Совет") for quote in quotes(text, "ru"))


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("ru", "«Мост открыт», — сказал Марк Дубов из института имени Анны Ветровой.", "Марк Дубов"),
        ("ru", "«Мост открыт», — пояснил Марк Дубов из завода им. Петра Козлова.", "Марк Дубов"),
        ("uk", "«Міст відкрито», — сказав Марко Дубовий з університету імені Ганни Вітрової.", "Марко Дубовий"),
    ],
)
def test_in_whose_honour_a_body_is_named_is_not_who_speaks(language: str, text: str, name: str) -> None:
    assert set(named(text, language)) == {name}
