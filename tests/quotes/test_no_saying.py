"""Romance words that look like verbs of saying and say nothing where they stand."""

import pytest

from tests.quotes.told import indirect, quotes


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "En Bretagne, ce service, lancé il y a un an, a permis de racheter mille objets."),
        ("es", "El portero, declarado el mejor jugador del torneo, fue fundamental en la final."),
        ("pt", "Milton Lima, apontado como operador do grupo, é alvo de busca nesta terça."),
        ("it", "Un metodo semplice, ripetuto in modi diversi da molti giornali, piace a tutti."),
        ("fr", "C’est la conclusion du rapport « Crise, reprise et confiance » publié mardi par la Confédération."),
        ("pt", "A menção à construtora, do interior, se refere a um contrato de rede de esgoto."),
        ("pt", "O projeto, conhecido como Maré Alta, já conta com sete livros no acervo."),
        ("es", "Puerta del Mar, en su traducción, cuenta con barracones y túneles de treinta metros."),
    ],
)
def test_a_participle_or_another_sense_turns_no_clause_into_speech(language: str, text: str) -> None:
    assert quotes(text, language) == []


@pytest.mark.parametrize(
    ("language", "text", "said"),
    [
        ("fr", "La foire aura lieu en mai, a-t-il précisé.", "La foire aura lieu en mai"),
        ("fr", "La foire aura lieu en mai, l’a indiqué Anne Roux.", "La foire aura lieu en mai"),
        (
            "es",
            "El preso fue hallado en Lugo, señalado como autor de un robo, informó Ana Ruiz.",
            "El preso fue hallado en Lugo, señalado como autor de un robo",
        ),
    ],
)
def test_a_participle_with_its_auxiliary_and_a_verb_behind_one_do(language: str, text: str, said: str) -> None:
    assert [words for words, _ in indirect(text, language)] == [said]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("pt", "O partido precisa construir as condições para este projeto."),
        ("pt", "A jovem precisou mudar de casa e procurar outro emprego."),
        ("pt", "O senador Rui Moura lembrou as ações que já foram tomadas pelo governo."),
        ("pt", "Nas páginas em que resume o caso e em que ordena a prisão, a juíza cita três firmas."),
        ("es", "Insistió en la prioridad que debe darse a los niños."),
        ("es", "El cambio responde a un fallo de un tribunal de que la sala debe estar abierta."),
        ("fr", "Cette demande explique que la flotte soit désormais prise tout entière."),
    ],
)
def test_what_is_needed_a_relative_and_a_reason_are_nothing_said(language: str, text: str) -> None:
    assert quotes(text, language) == []


@pytest.mark.parametrize(
    ("language", "text", "said"),
    [
        ("pt", "O ministro precisou que o prazo acaba em maio.", "o prazo acaba em maio"),
        ("pt", "O ministro alertou os membros do grupo de que o prazo acaba.", "o prazo acaba"),
        ("es", "La alcaldesa insistió en que el puente abrirá.", "el puente abrirá"),
        ("fr", "Le maire insiste sur le fait que le pont ouvrira.", "le pont ouvrira"),
        ("fr", "Le maire explique que le pont ouvrira en mai.", "le pont ouvrira en mai"),
    ],
)
def test_a_clause_right_behind_its_conjunction_is_said(language: str, text: str, said: str) -> None:
    assert [words for words, _ in indirect(text, language)] == [said]
