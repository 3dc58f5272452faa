"""What stands between a Romance verb of saying and whoever spoke, or between that one and what they said."""

import pytest

from tests.quotes.told import direct, indirect, quotes


@pytest.mark.parametrize(
    ("language", "text", "source"),
    [
        ("fr", "Tout cela, précise néanmoins Luc Roy, est loin de compenser les pertes.", "Luc Roy"),
        ("fr", "Il y a quelque chose d’indécent, note d’ailleurs Anne Roux, dans cette abondance.", "Anne Roux"),
        ("fr", "Le port sera fermé, assure par ailleurs Hugo Castel.", "Hugo Castel"),
        ("es", "El puente sigue cerrado, manifestó por su parte Iker Sanz.", "Iker Sanz"),
        ("es", "Ramón Vela por su parte dijo que irá.", "Ramón Vela"),
        ("es", "El líder vecinal por otro lado anunció que varios renunciaron.", "El líder vecinal"),
        ("es", "Ramón Vela negó por tanto que el partido haya mentido.", "Ramón Vela"),
        ("es", "Cada mañana el ministro Ramón Vela dice que todo va bien.", "el ministro Ramón Vela"),
        ("fr", "Mais elle le reconnaît : elle ne peut s’empêcher d’y aller.", "elle"),
    ],
)
def test_what_stands_beside_the_verb_is_no_part_of_who_spoke(language: str, text: str, source: str) -> None:
    assert {quote.source.text for quote in quotes(text, language) if quote.source} == {source}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "Todos los días declaran que ya vivimos en paz."),
        ("es", "Esta madrugada se informó que los presos huyeron."),
    ],
)
def test_a_time_says_nothing(language: str, text: str) -> None:
    assert [quote.source for quote in quotes(text, language)] == [None]


@pytest.mark.parametrize(
    ("language", "text", "said", "speaker"),
    [
        ("it", "Come dichiarato dal sindaco Luca Bassi, il ponte riaprirà.", "il ponte riaprirà", "Luca Bassi"),
        ("fr", "Comme indiqué par le maire Luc Roy, le pont rouvrira.", "le pont rouvrira", "Luc Roy"),
        ("pt", "Conforme explicado pelo prefeito Rui Moura, a ponte reabre.", "a ponte reabre", "Rui Moura"),
        (
            "it",
            "Come sottolinea Mattia Canna, Responsabile della Brenta, l’apporto dei giovani conta.",
            "l’apporto dei giovani conta",
            "Mattia Canna",
        ),
        (
            "es",
            "A decir del presidente del Tribunal de Cuentas (TC), Edgar Salas Pérez, faltó más análisis.",
            "faltó más análisis",
            "Edgar Salas Pérez",
        ),
    ],
)
def test_an_insertion_ends_behind_who_that_is(language: str, text: str, said: str, speaker: str) -> None:
    assert indirect(text, language) == [(said, speaker)]


def test_marked_words_behind_such_an_insertion_are_theirs_too() -> None:
    text = "Come spiegato da Roberto Ferri, Direttore Generale della Brenta, “la cooperazione è uno strumento di pace”."
    assert direct(text, "it") == [("la cooperazione è uno strumento di pace", "Roberto Ferri")]


def test_a_clause_in_the_future_is_one_that_is_said() -> None:
    said = "Los peones doblarán turnos durante la feria, quienes empezarán a las siete"
    assert indirect(f"{said}, informó Ramón Vela, director del centro.", "es") == [(said, "Ramón Vela")]


def test_a_term_in_marks_makes_no_speech_of_what_stands_behind_a_colon() -> None:
    text = (
        "Tra i protagonisti la Marina, che ha schierato Nave Bixio Reale: la prima in configurazione “full” al mondo."
    )
    assert quotes(text, "it") == []


@pytest.mark.parametrize("more", ["portavoce italiano del comitato per il porto", "che vive da anni sul molo"])
def test_who_that_is_within_the_marks_is_no_quote(more: str) -> None:
    text = f"«Di notte – racconta Ada Neri, {more} – il porto resta aperto a tutti»."
    assert {quote.text for quote in quotes(text, "it")} == {"Di notte", "il porto resta aperto a tutti"}
