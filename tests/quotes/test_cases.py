"""Russian names: the nominative of what is printed in another case, and women told from men."""

import pytest

from searchapp.quotes.speakers.names.cases import nominative
from tests.quotes.told import quotes


@pytest.mark.parametrize(
    ("printed", "name"),
    [
        ("Тимофея Кораблёва", "Тимофей Кораблёв"),
        ("Тимофею Кораблёву", "Тимофей Кораблёв"),
        ("Тимофеем Кораблёвым", "Тимофей Кораблёв"),
        ("Марии Лугининой", "Мария Лугинина"),
        ("Веру Полянскую", "Вера Полянская"),
        ("Ильи Загорского", "Илья Загорский"),
        ("Льва Мельника", "Лев Мельник"),
        ("Веры Мельник", "Вера Мельник"),
        ("Богдана Шевченко", "Богдан Шевченко"),
        ("Степана Бабия", "Степан Бабий"),
        ("Егором Ильичом Дубовым", "Егор Ильич Дубов"),
        ("Олега Черных", "Олег Черных"),
        ("Тимофей Кораблёв", "Тимофей Кораблёв"),
        ("Вера Полянская", "Вера Полянская"),
        ("Anna Petrova", "Anna Petrova"),
        ("Терезы Коули", "Тереза Коули"),
        ("Мишель Дюпре", "Мишель Дюпре"),
        ("Роджеру Фейну", "Роджер Фейн"),
    ],
)
def test_a_name_in_any_case_has_its_nominative(printed: str, name: str) -> None:
    assert nominative(printed).name == name


@pytest.mark.parametrize(
    ("printed", "where_plain", "where_oblique"),
    [
        ("Дубова", "Дубова", "Дубов"),
        ("Александра Дубова", "Александра Дубова", "Александр Дубов"),
        ("Евгения Рощина", "Евгения Рощина", "Евгений Рощин"),
        ("Джо Стоуна", "Джо Стоуна", "Джо Стоун"),
        ("Грольфа Штольца", "Грольфа Штольца", "Грольф Штольц"),
    ],
)
def test_a_form_that_can_be_two_cases_is_what_its_place_asks_for(
    printed: str, where_plain: str, where_oblique: str
) -> None:
    assert nominative(printed).name == where_plain
    assert nominative(printed, oblique=True).name == where_oblique


def speakers(text: str) -> list[str | None]:
    return [quote.speaker for quote in quotes(text, "ru")]


@pytest.mark.parametrize(
    "text",
    [
        "По словам Дубова, лодка уже починена.",
        "По мнению капитана Дубова, лодка уже починена.",
        "Как сообщил Дубов, лодка уже починена.",
        "Лодка уже починена, ответил Дубов.",
    ],
)
def test_a_surname_alone_is_given_in_the_nominative(text: str) -> None:
    assert speakers(text) == ["Дубов"]


def test_husband_and_wife_are_told_by_the_ending() -> None:
    text = (
        "Егор Дубов и Вера Дубова построили лодку. «Мы строили её два года», — сказала Дубова. «И ещё одну зиму», — "
        "добавил Дубов. По словам Дубовой, лодка уже на воде. По словам Дубова, она не течёт."
    )
    assert speakers(text) == ["Вера Дубова", "Егор Дубов", "Вера Дубова", "Егор Дубов"]


def test_a_woman_is_not_the_man_whom_the_text_names_in_full() -> None:
    text = "Егор Дубов уехал. Дубова заявила, что лодка готова."
    assert speakers(text) == ["Дубова"]


def test_what_is_printed_elsewhere_tells_a_man_from_a_woman() -> None:
    text = "Лодку встретил Александр Дубов. По мнению лоцмана Александра Дубова, лодка готова."
    assert speakers(text) == ["Александр Дубов"]


def test_a_name_printed_only_in_another_case_is_given_in_the_nominative() -> None:
    text = "Он встретился с мастером Тимофеем Кораблёвым. «Доски у нас сухие», — сказал Кораблёв."
    assert speakers(text) == ["Тимофей Кораблёв"]
