"""Names with particles, and surnames of which one is left out."""

import pytest

from searchapp.quotes.speakers.names.groups import groups
from tests.quotes.told import direct, indirect, speakers


@pytest.mark.parametrize(
    ("language", "named", "said", "speaker"),
    [
        (
            "de",
            "Die Ministerin Ursula von Bergen kam.",
            "„Wir helfen der Küste“, sagte von Bergen.",
            "Ursula von Bergen",
        ),
        (
            "de",
            "Jan van den Broek kam auch.",
            "„Das reicht hinten und vorne nicht“, so van den Broek.",
            "Jan van den Broek",
        ),
        (
            "fr",
            "Hélène de Villebois est venue.",
            "« On ne lâchera rien du tout », a martelé de Villebois.",
            "Hélène de Villebois",
        ),
        ("es", "Llegó Joan de la Peña.", "«Solo falta la luz en la nave», señaló De la Peña.", "Joan de la Peña"),
        ("es", "Llegó Íñigo del Arco.", "«Solo falta la luz en la nave», dijo del Arco.", "Íñigo del Arco"),
        ("ru", "Приехала Ирина Ван дер Флит.", "«Мы ждали этого моста», — сказала Ван дер Флит.", "Ирина Ван дер Флит"),
        ("ru", "Пришёл и Рашид ибн Салех.", "«Цифры совсем не сходятся», — считает ибн Салех.", "Рашид ибн Салех"),
        ("en", "Luis de la Cruz came.", "“They promise and we pay,” said de la Cruz.", "Luis de la Cruz"),
        (
            "en",
            "Prince Khalid bin Salman Al Rashid came.",
            "“We keep buying fish,” bin Salman said.",
            "Khalid bin Salman Al Rashid",
        ),
    ],
)
def test_a_surname_with_its_particle_is_the_person_named_in_full(
    language: str, named: str, said: str, speaker: str
) -> None:
    assert [name for _, name in direct(f"{named}\n{said}", language)] == [speaker]


def test_a_particle_behind_the_verb_opens_a_name_that_is_not_printed_in_full() -> None:
    assert [name for _, name in direct("„Wir lassen niemanden allein“, sagte von Bergen.", "de")] == ["von Bergen"]


@pytest.mark.parametrize(
    "text",
    [
        "Anna Holm sagte von Bergen aus, dass die Küste sicher ist.",
        "Anna Holm sagte in Bergen, dass die Küste sicher ist.",
    ],
)
def test_a_preposition_before_a_town_is_no_particle(text: str) -> None:
    assert indirect(text, "de") == [("die Küste sicher ist", "Anna Holm")]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "La portavoz, Carmen Ibáñez Ruiz, habló ayer.\n«Nadie se lo cree ya», lamentó Ibáñez."),
        ("es", "Carmen Ibáñez Ruiz habló ayer.\nCarmen Ibáñez dijo que nadie se lo cree."),
    ],
)
def test_the_second_surname_may_be_left_out(language: str, text: str) -> None:
    assert speakers(text, language) == {"Carmen Ibáñez Ruiz"}


def test_two_given_names_are_no_name_without_its_second_surname() -> None:
    counts = {"José Luis Ortega": 2, "José Luis": 1, "Carmen Ibáñez Ruiz": 1, "Carmen Ibáñez": 1}
    joined = groups(counts, two_surnames=True)
    assert joined["José Luis"] == "José Luis"
    assert joined["Carmen Ibáñez"] == joined["Carmen Ibáñez Ruiz"]


def test_a_given_name_that_is_a_particle_elsewhere_stays_with_its_name() -> None:
    text = "L’adjoint Karim Ben Salah est venu. « Nous avons tardé à agir », a admis Ben Salah."
    assert [name for _, name in direct(text, "fr")] == ["Karim Ben Salah"]


def test_a_chinese_surname_is_no_particle() -> None:
    text = "Министр Ван Юн приехал.\n«Мы готовы к переговорам», — сказал Ван Юн."
    assert speakers(text, "ru") == {"Ван Юн"}
