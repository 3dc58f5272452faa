"""Direct and reported speech in Norwegian, Swedish and Danish."""

import pytest

from tests.quotes.told import direct, indirect, quotes


@pytest.mark.parametrize(
    ("text", "language", "said", "speaker"),
    [
        ("– Broen er stengt, sier Kari Moe til avisen.", "no", "Broen er stengt", "Kari Moe"),
        ("- Det er sent. Vi må gå nå, forteller Per Vik.", "no", "Det er sent. Vi må gå nå", "Per Vik"),
        ("– Bron är stängd. Det är trist, säger Lena Ek i Lund.", "sv", "Bron är stängd. Det är trist", "Lena Ek"),
        ("”Bron är stängd”, skriver Lena Ek på sin hemsida.", "sv", "Bron är stängd", "Lena Ek"),
        ("»Broen er lukket nu,« siger Mette Juhl, der er leder.", "da", "Broen er lukket nu,", "Mette Juhl"),
        ("- Broen er lukket. Det er dyrt, siger direktør Bo Juhl.", "da", "Broen er lukket. Det er dyrt", "Bo Juhl"),
        ("— Я опоздал. Мост закрыт,— сказал Иван Попов.", "ru", "Я опоздал. Мост закрыт", "Иван Попов"),
    ],
)
def test_a_turn_is_read_whole(text: str, language: str, said: str, speaker: str) -> None:
    assert direct(text, language) == [(said, speaker)]


@pytest.mark.parametrize(
    ("text", "language", "said", "speaker"),
    [
        ("Kari Moe forteller at broen er stengt.", "no", "broen er stengt", "Kari Moe"),
        ("Ifølge Kari Moe er broen stengt.", "no", "er broen stengt", "Kari Moe"),
        ("Lena Ek uppger att bron är stängd.", "sv", "bron är stängd", "Lena Ek"),
        ("Bron är stängd sedan i går, enligt Lena Ek.", "sv", "Bron är stängd sedan i går", "Lena Ek"),
        ("Mette Juhl oplyser, at broen er lukket.", "da", "broen er lukket", "Mette Juhl"),
        ("Politiet siger, at broen er lukket, skriver Morgenposten.", "da", "broen er lukket", "Politiet"),
    ],
)
def test_what_was_reported_is_read(text: str, language: str, said: str, speaker: str) -> None:
    assert indirect(text, language) == [(said, speaker)]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Naboene i Vik forteller at de hørte skudd.", "no"),
        ("Sjokkerte naboer av Per Vik har fortalt at de hørte skudd.", "no"),
        ("Grannarna säger att de hörde skott.", "sv"),
        ("Naboerne i Vig fortæller, at de hørte skud.", "da"),
        ("Buurtgenoten vertellen dat zij schoten hoorden.", "nl"),
        ("Geschokte buren van Jan Prins vertellen dat zij schoten hoorden.", "nl"),
    ],
)
def test_nouns_that_open_a_sentence_are_no_names(text: str, language: str) -> None:
    assert [quote.speaker for quote in quotes(text, language)] == [None]


def test_they_are_no_single_person_who_spoke() -> None:
    text = "– Det går bra, sier Trond Vik. De forteller at båten er gammel."
    assert [quote.speaker for quote in quotes(text, "no")] == ["Trond Vik", None]


def test_several_are_no_single_person_whom_the_text_called_so() -> None:
    text = "Søskenbarna Trond Vik og Siri Moe er ute. – Vi går, sier søskenbarna. Søskenbarna forteller at de fryser."
    assert [quote.speaker for quote in quotes(text, "no")] == [None, None]
