"""Nouns that stand for somebody who was named before."""

import pytest

from tests.quotes.told import direct, quotes

SAID = {
    "en": "“The bridge will stay closed all winter long,”", "de": "„Die Brücke bleibt den ganzen Winter gesperrt“,",
    "es": "«El puente estará cerrado todo el invierno»,", "fr": "« Le pont restera fermé tout l’hiver »,",
    "it": "«Il ponte resterà chiuso tutto l’inverno»,", "pt": "“A ponte ficará fechada todo o inverno”,",
    "ru": "«Мост будет закрыт всю зиму», —",
}  # fmt: skip


@pytest.mark.parametrize(
    ("language", "before", "behind", "speaker"),
    [
        ("en", "Tom Halloran praised his side.", "said the Irishman.", "Tom Halloran"),
        ("en", "Kofi Mensah was lost for words.", "the striker told the radio.", "Kofi Mensah"),
        ("en", "Senator Ann Bell voted no.", "the Democrat said.", "Ann Bell"),
        ("de", "Der Abgeordnete Karl Vogt lehnte den Plan ab.", "sagte der CDU-Politiker.", "Karl Vogt"),
        ("de", "Lena Arnold lehnte den Plan ab.", "sagte die Oppositionspolitikerin.", "Lena Arnold"),
        ("de", "Karl Vogt lehnte den Plan ab.", "sagte der 54-Jährige.", "Karl Vogt"),
        ("es", "La diputada Ana Gil criticó el plan.", "dijo la parlamentaria.", "Ana Gil"),
        ("fr", "Le député Luc Roy a critiqué le plan.", "a dit l’élu.", "Luc Roy"),
        ("it", "Il deputato Luca Bassi ha criticato il piano.", "ha detto il parlamentare.", "Luca Bassi"),
        ("pt", "O deputado Luís Mora criticou o plano.", "disse o parlamentar.", "Luís Mora"),
        ("ru", "Депутат Иван Петров раскритиковал план.", "сказал политик.", "Иван Петров"),
        ("ru", "По словам экономиста Анны Беловой, план плох.", "отмечает эксперт.", "Анна Белова"),
    ],
)
def test_a_noun_stands_for_whom_the_sentence_before_speaks_of(
    language: str, before: str, behind: str, speaker: str
) -> None:
    assert [who for _, who in direct(f"{before} {SAID[language]} {behind}", language)] == [speaker]


def test_it_is_who_was_named_since_anybody_spoke() -> None:
    text = f"“It is far too late,” said Tom Halloran. Kofi Mensah was lost for words. {SAID['en']} the striker said."
    assert [who for _, who in direct(text)] == ["Tom Halloran", "Kofi Mensah"]


def test_a_woman_is_no_irishman() -> None:
    text = f"Mary Halloran said it was late. She left. {SAID['en']} the Irishman said."
    assert direct(text)[0][1] is None


@pytest.mark.parametrize("before", ["A lawyer said it was late.", "Nobody was hurt."])
def test_without_a_name_before_it_the_noun_is_nobody(before: str) -> None:
    assert direct(f"{before} {SAID['en']} the politician said.")[0][1] is None


@pytest.mark.parametrize(
    ("speaker", "said", "source"),
    [
        ("Ann Holm", "she", "The Harbour Lights star, 32,"),
        ("Ann Holm", "she", "The mother-of-two"),
        ("Ann Holm", "she", "the stunning beauty"),
        ("Tom Berg", "he", "The Ohio native"),
        ("Tom Berg", "he", "the wealthy businessman"),
        ("Tom Berg", "he", "The former TV personality"),
    ],
)
def test_a_star_or_a_native_is_who_was_at_hand(speaker: str, said: str, source: str) -> None:
    text = f"{speaker} came home. “I am glad,” {said} said.\n{source} told the fans that it was late."
    assert [quote.speaker for quote in quotes(text)] == [speaker, speaker]


@pytest.mark.parametrize(
    ("source", "speaker"),
    [("The mother-of-two", None), ("The Harbour Lights actress", None), ("The Morning Star", "Morning Star")],
)
def test_nor_a_paper_nor_another_is_meant_by_it(source: str, speaker: str | None) -> None:
    text = f"Tom Berg came home. “I am glad,” he said.\n{source} reported that the bridge was shut."
    assert [quote.speaker for quote in quotes(text)] == ["Tom Berg", speaker]
