"""Romance attributions by a noun behind the marks, and by a name behind a colon in headlines and lists."""

import pytest

from tests.quotes.told import direct

BEFORE = "«Ho letto la notizia con grande dolore», ha dichiarato Ugo Ferri.\n"


@pytest.mark.parametrize(
    ("said", "speaker"),
    [
        ("«Un giorno triste per tutta la città», le parole del ministro della Cultura, Aldo Bruni.", "Aldo Bruni"),
        ("«La scuola resta aperta a tutti», è il commento della sindaca Rita Neri.", "Rita Neri"),
        ("«Servono più medici negli ospedali», l’allarme di Piero Sarti.", "Piero Sarti"),
        ("«Non lasceremo nessuno da solo», la nota del gruppo consiliare.", None),
    ],
)
def test_a_noun_behind_the_marks_says_whose_words_those_are(said: str, speaker: str | None) -> None:
    assert direct(BEFORE + said, "it")[-1] == (said[1 : said.index("»")], speaker)


def test_palabras_de_behind_the_marks_says_so_too() -> None:
    text = "“Nadie nos ha llamado todavía”, fueron las palabras de la alcaldesa Inés Prado."
    assert direct(text, "es") == [("Nadie nos ha llamado todavía", "Inés Prado")]


@pytest.mark.parametrize(
    ("language", "text", "speaker"),
    [
        ("es", "■ “El paciente tiene también derechos”: Ramón Vela", "Ramón Vela"),
        ("pt", "“O porto vai fechar no verão”: Rui Moura", "Rui Moura"),
        ("es", "“El paciente tiene también derechos”: Ramón Vela no lo duda y sigue", None),
    ],
)
def test_a_name_alone_behind_a_colon_is_who_said_it(language: str, text: str, speaker: str | None) -> None:
    assert direct(text, language) == [(text[text.index("“") + 1 : text.index("”")], speaker)]
