"""What stands behind an attribution in French, Spanish and Italian and is no part of what was said."""

import pytest

from tests.quotes.told import direct, indirect


@pytest.mark.parametrize(
    ("language", "text", "said"),
    [
        (
            "es",
            "La fábrica cerrará en otoño, dijo Inés Vidal, poniendo fin a los rumores.",
            "La fábrica cerrará en otoño",
        ),
        (
            "es",
            "La fábrica cerrará en otoño, dijo Inés Vidal, citada por la radio local.",
            "La fábrica cerrará en otoño",
        ),
        (
            "es",
            "La fábrica cerrará en otoño, dijo Inés Vidal, en una reunión con vecinos.",
            "La fábrica cerrará en otoño",
        ),
        ("es", "La fábrica cerrará en otoño, indicó El Faro, próximo al gobierno.", "La fábrica cerrará en otoño"),
        (
            "fr",
            "L'usine fermera à l'automne, selon Lise Ferrand, signataire de l'accord.",
            "L'usine fermera à l'automne",
        ),
        ("fr", "L'usine fermera à l'automne, selon des élus, cités par la presse.", "L'usine fermera à l'automne"),
        ("fr", "L'usine fermera à l'automne, a dit Lise Ferrand, lors d'une visite.", "L'usine fermera à l'automne"),
        (
            "it",
            "La fabbrica chiuderà in autunno, ha detto Ugo Sala, citato dal giornale.",
            "La fabbrica chiuderà in autunno",
        ),
    ],
)
def test_how_or_through_whom_it_was_told_is_no_part_of_it(language: str, text: str, said: str) -> None:
    assert [told for told, _ in indirect(text, language)] == [said]


@pytest.mark.parametrize(
    ("language", "text", "more"),
    [
        ("es", "El tren, dijo Inés Vidal, saldrá a las ocho de la tarde.", "saldrá a las ocho de la tarde"),
        ("fr", "Le train, selon Lise Ferrand, partira à huit heures du soir.", "partira à huit heures du soir"),
    ],
)
def test_what_was_said_goes_on_behind_its_subject(language: str, text: str, more: str) -> None:
    assert more in [told for told, _ in indirect(text, language)]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", '"Nous sommes seuls ici", a dit Lise Ferrand, en déplorant de "lourdes pertes".'),
        ("fr", '"Nous sommes seuls ici", a dit Lise Ferrand, se félicitant de l\'accord.'),
    ],
)
def test_a_gerund_behind_an_attribution_does_not_tell_the_speech_before_it(language: str, text: str) -> None:
    assert indirect(text, language) == []
    assert direct(text, language)[0] == ("Nous sommes seuls ici", "Lise Ferrand")


@pytest.mark.parametrize(
    ("language", "text", "words"),
    [
        ("fr", "« Nous sommes seuls », a dit Lise Ferrand, dénonçant « une loi injuste ».", "une loi injuste"),
        (
            "fr",
            "« Nous sommes seuls », a dit Lise Ferrand, accusant le maire de « trahir la ville ».",
            "trahir la ville",
        ),
        ("es", "«Estamos solos», dijo Inés Vidal, denunciando «una ley injusta».", "una ley injusta"),
        (
            "es",
            "«Estamos solos», dijo Inés Vidal, acusando al alcalde de «traicionar al pueblo».",
            "traicionar al pueblo",
        ),
    ],
)
def test_a_gerund_that_denounces_has_its_words_in_marks(language: str, text: str, words: str) -> None:
    who = {"fr": "Lise Ferrand", "es": "Inés Vidal"}[language]
    assert direct(text, language)[1:] == [(words, who)]


@pytest.mark.parametrize("start", ["further details of the plan", "nearly half of the crews", "only two of the ships"])
def test_what_says_how_many_or_how_far_is_part_of_what_is_said(start: str) -> None:
    assert indirect(f"Ida Holm said {start} would come in June.") == [(f"{start} would come in June", "Ida Holm")]
