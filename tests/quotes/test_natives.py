"""Words for people from a country in Romance languages, and what opens a sentence or a label: nobody's names."""

import pytest

from tests.quotes.told import direct, indirect, read, speakers


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "La jeune Angolaise a dit que le pont était cher."),
        ("fr", "Les Russes affirment que le pont est court."),
        ("fr", "« Le pont est cher », a déclaré le Libérien à BBC Sport Africa."),
        ("es", "Los Brasileños dijeron que el puente es largo."),
        ("pt", "O Angolano disse que a ponte é cara."),
        ("it", "Il Senegalese ha detto che il ponte è caro."),
        ("fr", "Pourquoi dites-vous que le pont est cher ?"),
        ("fr", "Peut-être pensait-il que le pont était beau."),
        ("fr", "Toute étude suggérant que le pont est cher est fausse."),
        ("fr", "Avertissement : certaines personnes peuvent trouver ce récit dur."),
    ],
)
def test_words_for_people_of_a_country_and_openers_name_nobody(language: str, text: str) -> None:
    assert not read(text, language).speakers


@pytest.mark.parametrize(
    ("text", "person"),
    [
        ("Le joueur Nigérian Kelvu Obande a dit que le club était grand.", "Kelvu Obande"),
        ("Le Nigérian Kelvu Obande a joué hier. « Je doutais de moi », déclare-t-il.", "Kelvu Obande"),
        ("La Malienne Oumou Sarra a joué. Paul Morel aussi. La Malienne a dit que oui.", "Oumou Sarra"),
        ("Cependant, le propriétaire, M. Morvan, affirme que le pont est cher. Luc Morvan y tient.", "Luc Morvan"),
        ("La Coupe d'Afrique a fini. Luc Morvan a joué. « Je doutais de moi », déclare-t-il.", "Luc Morvan"),
        ("« Le pont est cher », explique à BBC Mundo Lerida Morsa, qui y vit.", "Lerida Morsa"),
        ("« Le pont est cher », a déclaré à la BBC Ranila Devi, qui y vit.", "Ranila Devi"),
    ],
)
def test_a_name_stands_behind_the_word_for_where_somebody_is_from(text: str, person: str) -> None:
    assert speakers(text, "fr") == {person}


def test_a_desk_of_an_agency_is_nobody_who_tells_it() -> None:
    assert not read("« Le pont est cher », explique à BBC Mundo. Elle y vit.", "fr").speakers


def test_a_minister_of_one_african_country_is_none_of_another() -> None:
    text = "Le président malien Jean Kamba est venu. Le président ghanéen a dit que le pont était court."
    assert not read(text, "fr").speakers


def test_the_native_of_one_country_is_nobody_from_another() -> None:
    known = "L'ancien ministre sud-africain Pierre Hain est venu. « Il est dangereux », a dit Pierre Hain."
    assert indirect(f"{known} Le Russe a dit qu'il était innocent.", "fr") == [("il était innocent", None)]
    known = known.replace("sud-africain", "russe")
    assert indirect(f"{known} Le Russe a dit qu'il était innocent.", "fr") == [("il était innocent", "Pierre Hain")]


def test_what_stands_in_marks_or_behind_an_elision_bears_no_surname_alone() -> None:
    known = "Anna Berg est venue. Elle a lu « Mega Treats » et les lettres d'Omra Trip."
    assert direct(f"{known} « Le pont est cher », dit-elle.", "fr")[-1][1] == "Anna Berg"
