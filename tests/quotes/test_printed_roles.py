"""What an article says beside a name of who somebody is."""

import pytest

from tests.quotes.told import read


def role(text: str, language: str = "en") -> str | None:
    [speaker] = read(text, language).speakers
    return speaker.role


@pytest.mark.parametrize(
    ("text", "printed"),
    [
        ("Norwegian Foreign Minister Ann Holm said the yard would close.", "Norwegian Foreign Minister"),
        ("Norway’s former deputy trade minister Ann Holm said no.", "Norway’s former deputy trade minister"),
        ("The Norwegian Prime Minister, Ann Holm, said the yard would close.", "Norwegian Prime Minister"),
        ("On Monday acting Mayor Karl Lund said the yard would close.", "acting Mayor"),
        ("UN Special Envoy for Marland Karl Lund said the yard would close.", "UN Special Envoy for Marland"),
        (
            "President of the Harbour Council of Marlow Ann Holm said the yard would close.",
            "President of the Harbour Council of Marlow",
        ),
        ("“It is late,” said Holm ally and union leader Ann Berg.", "union leader"),
    ],
)
def test_a_title_before_a_name_has_what_it_is_of(text: str, printed: str) -> None:
    assert role(text) == printed


@pytest.mark.parametrize(
    ("text", "printed"),
    [
        ("“It is late,” said Ann Holm, director of the Harbour Watch.", "director of the Harbour Watch"),
        (
            "Ann Holm, a marine biologist at Marlow University, said it was late.",
            "marine biologist at Marlow University",
        ),
        ("Karl Lund, 54, the U.S. ambassador to Marland, said it was late.", "U.S. ambassador to Marland"),
        ("Karl Lund, who is a spokesman for the yard, said it was late.", "spokesman for the yard"),
        (
            "Ann Holm, professor at the A. B. Reed School of Law, said it was late.",
            "professor at the A. B. Reed School of Law",
        ),
    ],
)
def test_an_apposition_behind_a_name_is_a_role(text: str, printed: str) -> None:
    assert role(text) == printed


@pytest.mark.parametrize(
    "text",
    [
        "Ann Holm, Karl Lund and others came. Ann Holm said it was late.",
        "Ann Holm, in the group of the leader, said it was late.",
        "They impeached President Karl Lund. Ann Holm, 34, said it was late.",
        "Ann Holm, who has become the face of the campaign, said it was late.",
    ],
)
def test_what_is_no_role_of_theirs_is_none(text: str) -> None:
    assert [speaker.role for speaker in read(text).speakers if speaker.name == "Ann Holm"] == [None]


def test_a_title_that_several_share_is_told_for_none() -> None:
    text = "The Norwegian and Danish Foreign Ministers Ann Holm and Karl Lund met. Ann Holm said it was late."
    assert role(text) is None


def test_who_only_tells_of_an_officer_is_none() -> None:
    assert role("It was a letter from the minister, Ann Holm said.") is None


def test_of_several_places_the_one_that_says_more_counts() -> None:
    text = "President Ann Holm came. Ann Holm, president of the Marlow Guild, said it was late."
    assert role(text) == "president of the Marlow Guild"


@pytest.mark.parametrize(
    ("language", "text", "printed"),
    [
        ("fr", "« Non », a dit le ministre des Affaires étrangères, Luc Morel.", "ministre des Affaires étrangères"),
        (
            "fr",
            "Luc Morel, porte-parole du port de Brévent, a dit que le quai fermait.",
            "porte-parole du port de Brévent",
        ),
        ("es", "«No», dijo la ministra española de Pesca, Rosa Gil.", "ministra española de Pesca"),
        (
            "es",
            "Rosa Gil, directora del puerto de Olmedo, dijo que el muelle cerraba.",
            "directora del puerto de Olmedo",
        ),
        ("it", "«No», ha detto l'ex ministro della Pesca Aldo Bruni.", "ministro della Pesca"),
        ("de", "Die norwegische Außenministerin Anna Holm sagte, der Hafen schließe.", "norwegische Außenministerin"),
        ("de", "„Nein“, sagte Karl Kolb, Sprecher der Hafenbehörde.", "Sprecher der Hafenbehörde"),
    ],
)
def test_a_role_is_told_in_other_languages(language: str, text: str, printed: str) -> None:
    assert role(text, language) == printed


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Le quai, selon le maire qui a vu Luc Morel, ferme. Luc Morel a dit que le quai fermait."),
        ("es", "El alcalde, que conoce a Rosa Gil, calló. Rosa Gil dijo que el muelle cerraba."),
        ("de", "Am Montag, meldete der Hafen, kam Anna Holm. Anna Holm sagte, der Hafen schließe."),
    ],
)
def test_an_office_of_somebody_else_is_no_role(language: str, text: str) -> None:
    assert role(text, language) is None


def test_many_signs_between_an_office_and_a_name_come_to_an_end() -> None:
    assert role(f"Minister of {'& ' * 50}x Ann Holm said no.") is None
