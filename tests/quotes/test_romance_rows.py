"""Romance verbs in a row, topics before colons, and what stands between a subject and its verb."""

import pytest

from tests.quotes.told import direct, indirect


@pytest.mark.parametrize(
    ("text", "language", "said"),
    [
        (
            "El alcalde, Pedro Sanz, llegó ayer. También deseó una pronta mejoría a los heridos, mostró su apoyo a los "
            "vecinos y recordó que el puente sigue cerrado.",
            "es",
            ("el puente sigue cerrado", "Pedro Sanz"),
        ),
        (
            "La dirigente vecinal Ana Ruiz envió un saludo a todos, agradeció el trabajo de los bomberos y señaló "
            "que la playa sigue abierta.",
            "es",
            ("la playa sigue abierta", "Ana Ruiz"),
        ),
        (
            "L’imprenditore Guido Mele, che conosce la città dal ’94, quando ha comprato casa, racconta di aver atteso "
            "il sindaco.",
            "it",
            ("aver atteso il sindaco", "Guido Mele"),
        ),
        (
            "El primer ministro, el liberal de centroderecha Luis Tosca, anunció que cerrará el puerto.",
            "es",
            ("cerrará el puerto", "Luis Tosca"),
        ),
        (
            "Luis Tosca defendió además que los técnicos pidieran medidas distintas según la zona.",
            "es",
            ("los técnicos pidieran medidas distintas según la zona", "Luis Tosca"),
        ),
        (
            "Tampoco criticó Luis Tosca el nuevo plan: alegan que, en el fondo, es un plan viejo.",
            "es",
            ("en el fondo, es un plan viejo", None),
        ),
    ],
)
def test_whose_clause_it_is(text: str, language: str, said: tuple[str, str | None]) -> None:
    assert indirect(text, language) == [said]


@pytest.mark.parametrize(
    ("text", "language", "speaker"),
    [
        ("L'elogio di Carlo Neri: «Ha preso la città di slancio».", "it", "Carlo Neri"),
        ("Il caso Anna Sarti: «La ministra ha premuto per lei con forza».", "it", None),
        ("L’affaire Anne Morel : « La ministre a fait pression pour elle ».", "fr", None),
        (
            "Marco Rubbi, dando il benvenuto alla sindaca, l'ha poi definita: «Un'ottima alleata e amica».",
            "it",
            "Marco Rubbi",
        ),
        ("“Es una tragedia y un horror”. Con esas palabras describió Ana Ruiz el incendio.", "es", "Ana Ruiz"),
        ("« C’est une tragédie immense ». C’est avec ces mots que Luc Roy a décrit l’incendie.", "fr", "Luc Roy"),
    ],
)
def test_whose_marked_words_they_are(text: str, language: str, speaker: str | None) -> None:
    assert [name for _, name in direct(text, language)] == [speaker]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Gli Usa - che hanno fermato un ingegnere - chiedono all'Italia l'arresto di un altro.", "it"),
        ("Los vecinos —que llegaron tarde— reclaman una plaza nueva.", "es"),
    ],
)
def test_a_subject_before_dashes_was_not_said(text: str, language: str) -> None:
    assert indirect(text, language) == []


def test_in_whose_message_something_was_said_is_not_who_said_it() -> None:
    text = "En un mensaje difundido por la Casa Azul se declararon “profundamente consternados” por todo."
    assert {name for _, name in direct(text, "es") + indirect(text, "es")} <= {None}


def test_the_second_half_of_a_double_surname_may_stand_alone() -> None:
    text = "El ministro, Luis Grande-Marlasca, llegó. Marlasca ha dicho que hay “casi quinientos bomberos”."
    assert direct(text, "es") == [("casi quinientos bomberos", "Luis Grande-Marlasca")]


def test_two_full_names_beside_a_preposition_are_two_people() -> None:
    text = "Giorgia Melli da Donald Trant: una serata.\n«È molto bello, siamo qui con gioia», ha detto Giorgia Melli."
    assert direct(text, "it") == [("È molto bello, siamo qui con gioia", "Giorgia Melli")]
