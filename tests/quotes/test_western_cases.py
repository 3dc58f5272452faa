"""Polish and Czech names: the nominative of what is printed in another case."""

import pytest

from searchapp.quotes.speakers.names.western_cases import bare, nominatives
from tests.quotes.told import quotes


@pytest.mark.parametrize(
    ("language", "printed", "name"),
    [
        ("cs", "Petra Vondry", "Petr Vondra"),
        ("cs", "Jana Hájka", "Jan Hájek"),
        ("cs", "Pavla Němce", "Pavel Němec"),
        ("cs", "Tomáše Koláře", "Tomáš Kolář"),
        ("cs", "Jiřímu Zelenému", "Jiří Zelený"),
        ("cs", "Aleny Lipové", "Alena Lipová"),
        ("cs", "Marie Lipové", "Marie Lipová"),
        ("cs", "Josefem Mlýnkem", "Josef Mlýnek"),
        ("cs", "Borise Clarksona", "Boris Clarkson"),
        ("cs", "Ardena Bolta", "Arden Bolt"),
        ("pl", "Marka Zawady", "Marek Zawada"),
        ("pl", "Pawła Nowaka", "Paweł Nowak"),
        ("pl", "Jerzego Lipskiego", "Jerzy Lipski"),
        ("pl", "Beaty Lipskiej", "Beata Lipska"),
        ("pl", "Anny Nowak", "Anna Nowak"),
        ("pl", "Theresy Moy", "Theresa Moy"),
        ("pl", "Michelem Fernierem", "Michel Fernier"),
        ("pl", "Bronisława Gajewskiego", "Bronisław Gajewski"),
    ],
)
def test_a_name_in_another_case_has_its_nominative(language: str, printed: str, name: str) -> None:
    assert nominatives(printed, [(printed, True)], language) == {printed: name}


@pytest.mark.parametrize(
    ("language", "name"),
    [
        ("cs", "Petra Horáková"),
        ("cs", "Jana Malá"),
        ("cs", "Petr Vondra"),
        ("cs", "Isabela Oakmanová"),
        ("cs", "Nikola Hora"),
        ("pl", "Bronisława Gajewska"),
        ("pl", "Jan Kula"),
        ("pl", "Daniela Nowak"),
        ("pl", "Kuba Zawada"),
        ("pl", "Arden Bolt"),
    ],
)
def test_a_name_in_the_nominative_stays(language: str, name: str) -> None:
    assert nominatives(name, [(name, False)], language) == {name: name}


def test_of_two_surnames_the_text_tells_which_it_is() -> None:
    assert nominatives("Tusk mlčí.", [("Karla Tuska", True)], "cs") == {"Karla Tuska": "Karel Tusk"}
    assert nominatives("Tusek mlčí.", [("Karla Tuska", True)], "cs") == {"Karla Tuska": "Karel Tusek"}


@pytest.mark.parametrize(
    ("language", "printed", "text", "name"),
    [
        ("cs", "Vondry", "Vondra mlčí.", "Vondra"),
        ("cs", "Lipové", "", "Lipová"),
        ("pl", "Lipskiego", "", "Lipski"),
        ("cs", "Reuters", "", "Reuters"),
    ],
)
def test_a_surname_alone_has_its_nominative_too(language: str, printed: str, text: str, name: str) -> None:
    assert bare(printed, text, language) == name


@pytest.mark.parametrize(
    ("language", "text", "speaker"),
    [
        ("cs", "Podle Petra Vondry je most pevný. Podle Vondry je levný. Vondra dodal, že je rád.", "Petr Vondra"),
        ("cs", "Starostka Jana Malá otevřela most. Podle Malé je most pevný.", "Jana Malá"),
        ("pl", "Według Marka Zawady most stoi. Zdaniem Zawady jest tani. Zawada dodał, że dziękuje.", "Marek Zawada"),
        ("pl", "Zdaniem Gajewskiego most jest mocny.", "Gajewski"),
    ],
)
def test_a_speaker_has_one_name_in_all_cases(language: str, text: str, speaker: str) -> None:
    assert {quote.speaker for quote in quotes(text, language)} == {speaker}


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("На юбилей Бориса Лодыгина приехал мэр Олег Дубов. Утром он отметил, что город растёт.", "Олег Дубов"),
        ("О письме Инны Лапиной рассказала судья Вера Рощина. Она добавила, что решения нет.", "Вера Рощина"),
    ],
)
def test_a_pronoun_stands_for_nobody_in_another_case(text: str, speaker: str) -> None:
    assert {quote.speaker for quote in quotes(text, "ru")} == {speaker}


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Президент Южной Морении Хон Ким Су заявил, что ждёт.", "Хон Ким Су"),
        ("Посол Объединённых Островов заявил, что ждёт.", None),
    ],
)
def test_a_place_before_a_name_is_no_part_of_it(text: str, speaker: str | None) -> None:
    assert {quote.speaker for quote in quotes(text, "ru")} == {speaker}
