"""Calls to readers that ran into a text, and openers before a comma: what is said begins behind them."""

import pytest

from tests.quotes.told import indirect, quotes


@pytest.mark.parametrize(
    ("language", "call", "said", "verb"),
    [
        ("fr", "A ne pas manquer sur Radio Lune :", "Chaque élu devra payer le pont", "a dit"),
        ("fr", "Lire aussi :", "Le pont tient depuis longtemps", "a rapporté"),
        ("fr", "Vous pourriez aussi être intéressé par :", "Le pont est très cher", "a dit"),
        ("es", "Te puede interesar:", "El puente es muy caro", "dijo"),
        ("pt", "Leia também:", "A ponte é muito cara", "disse"),
        ("it", "Leggi anche:", "Il ponte è molto caro", "ha detto"),
    ],
)
def test_what_is_said_begins_behind_a_call_to_readers(language: str, call: str, said: str, verb: str) -> None:
    before = {"fr": "Il pleut.", "es": "Llueve.", "pt": "Chove.", "it": "Piove."}[language]
    text = f"{before} {call} {said}, {verb} Ana Villar."
    assert indirect(text, language) == [(said, "Ana Villar")]


def test_a_colon_behind_other_words_stays_one() -> None:
    assert indirect("Le maire Luc Villar a dit : à lire ce livre, on rit.", "fr") != []


def test_an_opener_before_a_comma_is_no_part_of_a_source() -> None:
    text = "Auparavant, le docteur Luc Morvan, chef de la clinique, a dit que le pont était cher. Il dit qu'il tient."
    (first, second) = quotes(text, "fr")
    assert first.source is not None
    assert text[first.source.start :].startswith("le docteur")
    assert second.speaker == "Luc Morvan"
