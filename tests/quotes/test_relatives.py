"""Attributions in relative clauses: Ana Ruiz, que asegura que …; l'agence X, qui a annoncé que …"""

import pytest

from tests.quotes.told import direct, indirect


@pytest.mark.parametrize(
    ("language", "text", "speaker"),
    [
        ("es", "El pueblo escuchó a Irene Salas, que asegura que el puente es seguro.", "Irene Salas"),
        ("es", "Lo denuncia Amnistía Internacional, que sostiene que hay presos.", "Amnistía Internacional"),
        ("es", "«Faltan camas», dijo la Junta de Hospitales (JH), que añadió que abrirá otra.", "Junta de Hospitales"),
        ("es", "Se reunió con Irene Salas, alcaldesa de Ponte, quien dijo que no hay dinero.", "Irene Salas"),
        ("it", "Il paese ha ascoltato Irene Sala, che sostiene che il ponte è sicuro.", "Irene Sala"),
        ("pt", "A vila ouviu Irene Salas, que afirma que a ponte é segura.", "Irene Salas"),
        ("fr", "La ville a écouté Irène Salles, maire de Ponts, qui affirme que le pont est sûr.", "Irène Salles"),
        # what stands before the pronoun is no name, a part of one, or of another
        ("es", "Irene Salas dejó la empresa, que asegura que el puente es seguro.", None),
        ("es", "Hubo un acto de la Oficina para la Pesca Costera, que asegura que no hay cupo.", None),
        ("es", "Irene Salas calla. Hablamos con los vecinos, que aseguran que no hay agua.", None),
        ("fr", "Irène Salles a quitté la mairie, qui affirme que le pont est sûr.", None),
    ],
)
def test_who_stands_right_before_a_relative_pronoun_speaks_in_its_clause(
    language: str, text: str, speaker: str | None
) -> None:
    assert [who for _, who in indirect(text, language)][-1] == speaker


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "Habló Jon Arana, que ha calificado el plan de «disparate absoluto» y ha dicho que dimite."),
        ("it", "Ha parlato Ugo Sala, che ha definito il piano «una follia assoluta» e ha detto che lascia."),
    ],
)
def test_the_second_verb_of_a_relative_clause_has_the_subject_of_the_first(language: str, text: str) -> None:
    who = {"es": "Jon Arana", "it": "Ugo Sala"}[language]
    assert {name for _, name in direct(text, language) + indirect(text, language)} == {who}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "« C'est non pour tout le monde », a dit Qadri Jamal. Il a affirmé que Bassem le savait."),
        ("es", "«Es que no hay dinero», sostiene Qadri Jamal. Luego dijo que no lo sabía."),
    ],
)
def test_who_stands_behind_a_verb_of_saying_without_an_article_is_somebody(language: str, text: str) -> None:
    assert {name for _, name in direct(text, language) + indirect(text, language)} == {"Qadri Jamal"}


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Norlux and Tarn Mills face suits from painters who claim that their work was taken.", None),
        ("Ann Holm met farmers who said that their work was taken.", None),
        ("The board thanked Ann Holm, who said that their work was taken.", "Ann Holm"),
        ("The board thanked Ann Holm of Oakham, who said that their work was taken.", "Ann Holm"),
        ("The board thanked Ann Holm, a painter who said that their work was taken.", "Ann Holm"),
    ],
)
def test_who_behind_a_noun_is_no_name_further_off(text: str, speaker: str | None) -> None:
    assert indirect(text)[-1] == ("their work was taken", speaker)


@pytest.mark.parametrize(
    "clause",
    [
        "It was a harsh response from Lund, who told reporters:",
        "The plan was opposed by Lund (D-Ohio), who said:",
        "They asked Sen. Karl Lund (R-Maine), who said:",
        "Few of them had heard of Lund, who wrote:",
    ],
)
def test_who_behind_a_known_surname_and_its_comma_is_its_bearer(clause: str) -> None:
    text = f"Ann Berg and Karl Lund met in Oakham. {clause} “They had best not make more threats.”"
    assert [name for _, name in direct(text)] == ["Karl Lund"]
