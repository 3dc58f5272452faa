"""Whom the sentence before speaks of by an office, and offices with their country and name."""

import pytest

from tests.quotes.told import direct, indirect, quotes


@pytest.mark.parametrize(
    ("language", "text", "said"),
    [
        (
            "it",
            "«Non cediamo», ha detto il ministro Ugo Landi. Il presidente norvegese ha chiesto pazienza. "
            "«Serve tempo a tutti noi», ha aggiunto.",
            "Serve tempo a tutti noi",
        ),
        (
            "de",
            "Das Geld sei da, sagte Senatorin Ute Holm. Der dänische Botschafter blieb kühl. Er erklärte, dass nichts "
            "entschieden sei.",
            "nichts entschieden sei",
        ),
        (
            "es",
            "La obra seguirá, dijo el ingeniero Luis Pardo. El presidente sueco no quiso hablar de plazos. Añadió "
            "que el dinero llegará en mayo.",
            "el dinero llegará en mayo",
        ),
        (
            "ru",
            "Работы идут по плану, заявил Олег Ремезов. Японский посол покинул зал. Он сообщил, что вернётся осенью.",
            "вернётся осенью",
        ),
    ],
)
def test_a_pronoun_is_not_of_who_spoke_before_somebody_in_office(language: str, text: str, said: str) -> None:
    found = [quote for quote in quotes(text, language) if quote.text == said]
    assert [quote.speaker for quote in found] == [None]


@pytest.mark.parametrize(
    ("language", "text", "said", "speaker"),
    [
        (
            "it",
            "Il presidente finlandese Aki Salo è a Roma. «Siamo amici», ha detto la premier Lia Corti. Il presidente "
            "finlandese ha ringraziato. «Torneremo in autunno», ha aggiunto.",
            "Torneremo in autunno",
            "Aki Salo",
        ),
        (
            "de",
            "Bürgermeister Kai Lenz eröffnete die Schau. Sie sei gelungen, sagte die Kuratorin Ina Roth. Der "
            "Bürgermeister war gerührt. Er betonte, dass die Stadt sie trage.",
            "die Stadt sie trage",
            "Kai Lenz",
        ),
    ],
)
def test_a_pronoun_is_of_the_holder_of_the_office_that_the_sentence_before_names(
    language: str, text: str, said: str, speaker: str
) -> None:
    found = [quote for quote in quotes(text, language) if quote.text == said]
    assert [quote.speaker for quote in found] == [speaker]


@pytest.mark.parametrize(
    ("language", "text", "speakers"),
    [
        (
            "es",
            "El ministro de Exteriores danés, Lars Friis, llegó ayer. El presidente polaco dijo que espera. El "
            "jefe de la diplomacia danesa afirmó que volverá.",
            [None, "Lars Friis"],
        ),
        (
            "it",
            "Il premier greco, Nikos Doukas, è a Vienna. Il presidente francese ha detto che aspetta. Il premier "
            "greco ha detto che resterà.",
            [None, "Nikos Doukas"],
        ),
        (
            "fr",
            "Le président coréen, Min Park, est à Oslo. Le président belge a dit qu'il viendrait. Le président "
            "coréen a affirmé que tout allait bien.",
            [None, "Min Park"],
        ),
    ],
)
def test_an_office_of_another_country_is_somebody_else(language: str, text: str, speakers: list[str | None]) -> None:
    assert [quote.speaker for quote in quotes(text, language)] == speakers


def test_who_behind_an_office_is_who_holds_it() -> None:
    text = (
        "La alcaldesa de Robledo, Inés Caro, abrió el mercado. «Es un día grande», explicó la regidora, quien añadió "
        "que habrá más puestos."
    )
    assert indirect(text, "es") == [("habrá más puestos", "Inés Caro")]


def test_no_place_of_a_dateline_speaks() -> None:
    text = (
        "Bogotá, 7 may (EFE).- La ministra Ana Rojas inauguró el puente. «Une a dos pueblos», afirmó en una entrevista."
    )
    assert direct(text, "es") == [("Une a dos pueblos", "Ana Rojas")]


def test_the_latter_in_german_is_whom_the_text_named_last() -> None:
    text = "Anna Lenz traf den Maler Udo Beck. Dieser sagte, das Bild sei echt."
    assert indirect(text, "de") == [("das Bild sei echt", "Udo Beck")]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("«Si farà, e presto», ha detto il sindaco Davide Russo.", "Davide Russo"),
        ("«Si farà, e presto», ha detto la portavoce Silvia Greco.", "Silvia Greco"),
        ("«Si farà, e presto», ha detto il professor Ugo Tedesco.", "Ugo Tedesco"),
    ],
)
def test_a_surname_that_is_also_of_a_country_is_a_name(text: str, speaker: str) -> None:
    assert direct(text, "it") == [("Si farà, e presto", speaker)]
