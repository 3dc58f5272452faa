"""Romance verbs of saying that stand alone, between commas or at the end: whoever spoke before speaks on."""

import pytest

from tests.quotes.told import indirect, quotes

SPOKE = {
    "es": "El alcalde Ramón Vela dijo que el centro abre hoy.",
    "pt": "O prefeito Rui Moura disse que o centro abre hoje.",
    "it": "Il sindaco Luca Bassi ha detto che il centro apre oggi.",
}
NAMES = {"es": "Ramón Vela", "pt": "Rui Moura", "it": "Luca Bassi"}


@pytest.mark.parametrize(
    ("language", "text", "said"),
    [
        ("es", "Las citas, dijo, serán gratuitas para los mayores.", ["Las citas", "serán gratuitas para los mayores"]),
        ("es", "Además, explicó, habrá un turno de noche.", ["habrá un turno de noche"]),
        ("es", "Habrá también un servicio nocturno en el barrio, agregó.",
         ["Habrá también un servicio nocturno en el barrio"]),
        ("pt", "O porto velho fechou as portas em maio, acrescentou.", ["O porto velho fechou as portas em maio"]),
        ("pt", "As obras, explicou, começam na margem norte.", ["As obras", "começam na margem norte"]),
        ("it", "Le visite, ha spiegato, saranno gratuite per gli anziani.",
         ["Le visite", "saranno gratuite per gli anziani"]),
    ],
)  # fmt: skip
def test_a_verb_alone_tells_who_speaks_on(language: str, text: str, said: list[str]) -> None:
    found = indirect(f"{SPOKE[language]} {text}", language)[1:]
    assert found == [(words, NAMES[language]) for words in said]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "La feria abrirá en mayo con cien puestos, se informó."),
        ("es", "El edil saludó a todos, rió y, ya en la calle, cantó."),
        ("es", "El equipo llegó a Lugo, jugó bien, ganó y celebró."),
        ("pt", "O time chegou, jogou bem, venceu e comemorou."),
    ],
)
def test_other_verbs_and_nobody_in_particular_do_not(language: str, text: str) -> None:
    assert quotes(text, language) == []


@pytest.mark.parametrize(
    ("language", "text", "said", "speaker"),
    [
        ("es", "El ministro Iker Sanz dijo, por el contrario, que la obra sigue.", "la obra sigue", "Iker Sanz"),
        ("es", "La edil Ana Ruiz, en su turno, dijo, en nota, que la obra sigue.", "la obra sigue", "Ana Ruiz"),
        ("pt", "A Ordem, seccional Rio, explicou, em nota, que vai à rua.", "vai à rua", None),
    ],
)
def test_what_stands_between_a_verb_and_its_clause_leaves_both_together(
    language: str, text: str, said: str, speaker: str | None
) -> None:
    found = indirect(text, language)
    assert [words for words, _ in found] == [said]
    assert speaker is None or found[0][1] == speaker


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "Las cuotas suben en julio. La abogada Ana Ruiz tendrá que pagarlas, agregó."),
        ("es", "Las cuotas suben en julio. Los avisos llegaron a Pinos, Villa Luz, Rosa del Prado y otros, indicó."),
        ("pt", "O porto fecha em maio. A juíza Rita Lopes vai decidir o resto, acrescentou."),
        ("it", "Il porto chiude a maggio. La giudice Rita Neri deciderà il resto, ha spiegato."),
    ],
)
def test_who_is_named_in_what_a_verb_alone_tells_does_not_say_it(language: str, text: str) -> None:
    found = indirect(f"{SPOKE[language]} {text}", language)[1:]
    assert [speaker for _, speaker in found] == [NAMES[language]]
    found = indirect(f"{SPOKE[language]}\n\n{text}", language)[1:]
    assert [speaker for _, speaker in found] == [NAMES[language]]
