"""Whom Romance sentences name besides those who speak: hearers, objects, holders of other offices, whoever is met."""

import pytest

from tests.quotes.told import direct, indirect, quotes


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("pt", "“Não quero comentar o caso agora”, disse o governador a César Roque, editor do jornal, em Natal."),
        ("es", "“No quiero comentar nada del caso”, dijo el alcalde a Ramón Vela, editor del diario."),
        ("fr", "« Je ne veux rien dire du tout », a confié le maire à Hugo Castel, journaliste au Cri."),
        ("it", "«Non voglio dire proprio nulla», ha detto il sindaco a Luca Bassi, giornalista."),
    ],
)
def test_whom_somebody_tells_it_by_name_does_not_speak(language: str, text: str) -> None:
    assert [speaker for _, speaker in direct(text, language)] == [None]


def test_a_place_before_a_name_is_no_hearer() -> None:
    text = "“No quiero comentar nada del caso”, dijo el enviado a Damasco Ramón Vela."
    assert [speaker for _, speaker in direct(text, "es")] == ["Ramón Vela"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "es",
            "El presidente Otto Salas llegó ayer. «El preso huyó de noche», dijo el ministro, Mauro Vega, mientras que "
            "el presidente dijo que lo hallarán pronto.",
        ),
        (
            "it",
            "Il presidente Otto Salas è arrivato ieri. «Il detenuto è fuggito», ha detto il ministro, Mauro Vega, "
            "mentre il presidente ha detto che lo troveranno presto.",
        ),
        (
            "pt",
            "O presidente Otto Salas chegou ontem. “O preso fugiu de noite”, disse o ministro, Mauro Vega, enquanto o "
            "presidente disse que vão achá-lo.",
        ),
    ],
)
def test_an_office_behind_a_conjunction_is_not_the_one_before_it(language: str, text: str) -> None:
    assert [quote.speaker for quote in quotes(text, language)] == ["Mauro Vega", "Otto Salas"]


def test_alors_before_an_office_only_says_when() -> None:
    text = "Yann Morel, alors directeur de l’usine, a parlé. Le directeur a dit que tout irait bien."
    assert indirect(text, "fr") == [("tout irait bien", "Yann Morel")]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "Al recibir al alcalde Iker Sanz, afirmó que el cargo era una carga."),
        ("es", "Tras reunirse con el ministro de Justicia Iker Sanz, afirmó que el cargo era una carga."),
        ("pt", "Após reunião com o prefeito Iker Sanz, afirmou que o cargo era um peso."),
        ("pt", "Ao decidir disputar a presidência do Senado, em março, acreditava que o cargo era um peso."),
        ("it", "Accompagnato dal sindaco Iker Sanz, ha detto che la carica era un peso."),
    ],
)
def test_whoever_is_met_or_what_is_aimed_at_does_not_speak(language: str, text: str) -> None:
    before = {
        "es": "El senador Rui Moura luchó.",
        "pt": "O senador Rui Moura lutou.",
        "it": "Il senatore Rui Moura cade.",
    }
    assert [speaker for _, speaker in indirect(f"{before[language]} {text}", language)] == ["Rui Moura"]


def test_the_subject_behind_the_object_of_an_infinitive_speaks() -> None:
    text = "Al visitar el puerto la alcaldesa Ana Ruiz dijo que faltan grúas."
    assert indirect(text, "es") == [("faltan grúas", "Ana Ruiz")]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("pt", "A Comissão Europeia disse que há acordo. Em abril foi anunciado que o juiz deu mais tempo."),
        ("es", "La Comisión Europea dijo que hay acuerdo. En abril fue anunciado que el juez dio más tiempo."),
    ],
)
def test_what_is_said_in_the_passive_is_of_nobody(language: str, text: str) -> None:
    assert [speaker for _, speaker in indirect(text, language)] == [
        "Comissão Europeia" if language == "pt" else "Comisión Europea",
        None,
    ]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "En cuanto al mérito, fue reconocido el abogado José Rincón, con treinta años de oficio."),
        ("pt", "Primeiro, o empresário Rui Braga, foi condenado a dezoito anos de prisão em janeiro."),
    ],
)
def test_what_is_done_to_somebody_tells_nothing(language: str, text: str) -> None:
    assert quotes(text, language) == []
