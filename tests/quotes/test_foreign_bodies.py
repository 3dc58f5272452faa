"""Bodies in Romance sources: English names whole, ministries with their field, and no names of reports and things."""

import pytest

from tests.quotes.told import quotes, speakers


@pytest.mark.parametrize(
    ("language", "source", "body"),
    [
        ("fr", "Le Royal College of Divers", "Royal College of Divers"),
        ("fr", "Le Center for Harbour Control des Pays-Bas", "Center for Harbour Control"),
        ("fr", "Our Harbour in Data", "Our Harbour in Data"),
        ("pt", "O Institute for Tide and Wave Studies", "Institute for Tide and Wave Studies"),
        ("fr", "L'Open Harbours Institute", "Open Harbours Institute"),
        ("fr", "Le ministère américain de la justice", "ministère américain de la justice"),
        ("fr", "Le ministère des affaires étrangères", "ministère des affaires étrangères"),
        ("es", "El ministerio de trabajo", "ministerio de trabajo"),
    ],
)
def test_the_name_of_a_body_is_whole(language: str, source: str, body: str) -> None:
    said = {"fr": "a dit que le pont était cher", "es": "dijo que el puente es caro", "pt": "disse que a ponte é cara"}
    assert speakers(f"{source} {said[language]}.", language) == {body}


@pytest.mark.parametrize("source", ["le rapport Morvan", "l'enquête de l'Harboriste Research Unit"])
def test_a_part_of_a_name_or_that_of_a_report_names_nobody(source: str) -> None:
    assert not speakers(f"Selon {source}, le pont est long.", "fr")


@pytest.mark.parametrize(
    ("text", "person"),
    [
        ("« Le pont est cher », déclare Ibrahim Kamara de Plan Mondial.", "Ibrahim Kamara"),
        ("« Le pont est cher », dit Lara Villar de ADVP.", "Lara Villar"),
        ("Anne de Saint Aubin dit que le pont est cher.", "Anne de Saint Aubin"),
        ("Selon Serge A. Madou, doyen, le pont est long.", "Serge A. Madou"),
        ("Serge A. Madou a dit que le pont est long.", "Serge A. Madou"),
        ("Anne Villard le décrit comme un « homme du pont ».", "Anne Villard"),
    ],
)
def test_a_name_ends_before_the_body_and_goes_on_behind_an_initial(text: str, person: str) -> None:
    assert speakers(text, "fr") == {person}


@pytest.mark.parametrize(
    "text",
    [
        "Sa maison s'appelait « Le Pont », et la rue était longue.",
        "Un long pèlerinage, appelé la Omara, est cher.",
        "Le fleuve appelé « le grand Vieux » est long.",
    ],
)
def test_a_thing_that_has_a_name_says_nothing(text: str) -> None:
    assert not quotes(text, "fr")
