"""What Romance texts are said to hold, and what stands in somebody's eyes."""

import pytest

from tests.quotes.told import direct, indirect, quotes


@pytest.mark.parametrize(
    ("language", "text", "said", "speaker"),
    [
        ("it", "«I conti tornano», si legge in una nota del Comune di Asola.", "I conti tornano", "Comune di Asola"),
        ("es", "«La deuda crece», se lee en el informe.", "La deuda crece", None),
        ("fr", "« Le pont tient bon », peut-on lire dans le rapport.", "Le pont tient bon", None),
        ("pt", "“A ponte vai fechar”, lê-se no comunicado.", "A ponte vai fechar", None),
    ],
)
def test_what_can_be_read_in_a_text_is_a_quote(language: str, text: str, said: str, speaker: str | None) -> None:
    assert direct(text, language) == [(said, speaker)]


@pytest.mark.parametrize(
    ("language", "text", "said"),
    [
        ("it", "Nel rapporto si legge che i lavori finiranno a marzo.", "i lavori finiranno a marzo"),
        ("es", "En el comunicado se lee que la planta cierra en julio.", "la planta cierra en julio"),
    ],
)
def test_what_can_be_read_there_is_told_behind_a_conjunction(language: str, text: str, said: str) -> None:
    assert [(quote.text, quote.speaker) for quote in quotes(text, language)] == [(said, None)]


@pytest.mark.parametrize(
    ("language", "text", "said", "speaker"),
    [
        ("it", "Per Landi «è ora di chiudere la partita».", "è ora di chiudere la partita", "Landi"),
        ("fr", "Pour Oslo, l'accord est « mort et enterré ».", "mort et enterré", "Oslo"),
    ],
)
def test_words_in_marks_are_those_in_whose_eyes_they_are(language: str, text: str, said: str, speaker: str) -> None:
    assert (said, speaker) in direct(text, language)


@pytest.mark.parametrize("text", ["Per la gara «La Notte» ci sono molti iscritti.", "Per Landi «La Stampa» chiude."])
def test_the_name_of_a_thing_is_nobodys_words(text: str) -> None:
    assert quotes(text, "it") == []


def test_a_verb_that_calls_things_names_also_tells_speech() -> None:
    assert direct("“É um orçamento de fantasia”, acusou a vereadora Marta Lemos.", "pt") == [
        ("É um orçamento de fantasia", "Marta Lemos")
    ]


def test_who_somebody_is_between_commas_is_no_speech() -> None:
    text = "El acusado, vecino de Lorca, reconoció los hechos y dijo que lo siente."
    assert [quote.text for quote in quotes(text, "es")] == ["lo siente"]


def test_what_a_russian_promises_to_do_is_told_behind_an_adverb() -> None:
    assert indirect("Олег Ремезов также пообещал лично проверить мост.", "ru") == [
        ("лично проверить мост", "Олег Ремезов")
    ]


def test_the_agency_behind_a_dateline_is_no_part_of_what_is_said() -> None:
    text = "ЛИПОВКА, 5 июня — РИА Новости. Школа откроется в срок, сообщил директор Олег Ремезов."
    assert indirect(text, "ru") == [("Школа откроется в срок", "Олег Ремезов")]
