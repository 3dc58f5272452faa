"""Bodies and states under the forms of their names."""

import pytest

from searchapp.quotes.speakers.bodies.body_forms import body_form, is_body
from searchapp.quotes.speakers.canonical import canonical_names


@pytest.mark.parametrize(
    ("formal", "land"),
    [
        ("Islamic Republic of Iran", "Iran"),
        ("Syrian Arab Republic", "Syria"),
        ("Kingdom of Morocco", "Morocco"),
        ("Mongolian People's Republic", "Mongolia"),
        ("United Republic of Tanzania", "Tanzania"),
        ("Sultanate of Oman", "Oman"),
        ("Russian Federation", "Russia"),
        ("Commonwealth of the Bahamas", "Bahamas"),
    ],
)
def test_a_state_speaks_under_its_short_name(formal: str, land: str) -> None:
    assert canonical_names({land: 3, formal: 1}, {}) == canonical_names({land: 1, formal: 3}, {}) == {formal: land}


@pytest.mark.parametrize(
    ("name", "land"),
    [
        ("Republic of Korea", "South Korea"),
        ("People's Republic of China", "China"),
        ("German Democratic Republic", "Germany"),
        ("Arizona Republic", "Arizona"),
        ("Islamic State of Iraq", "Iraq"),
        ("Ohio State", "Ohio"),
        ("Swedish Federation", "Sweden"),
        ("Yemen Arab Republic", "Yemen"),
    ],
)
def test_what_is_named_alike_and_is_another_stays_apart(name: str, land: str) -> None:
    assert body_form(name) != body_form(land)


@pytest.mark.parametrize("name", ["U.S. Border Patrol", "Norcorp AG", "opposition", "UN", "Harbour Board", "Peru"])
def test_words_tell_a_body(name: str) -> None:
    assert is_body(name)


@pytest.mark.parametrize("name", ["Ann Holm", "al-Hamdan", "Karl Sager", "de Vries"])
def test_somebody_is_none(name: str) -> None:
    assert not is_body(name)
