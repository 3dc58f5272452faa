"""What is said apart from its attribution: behind a name and a colon, before a sentence that says whose it is."""

import pytest

from tests.quotes.told import direct, indirect, quotes


@pytest.mark.parametrize(
    ("language", "text", "said", "speaker"),
    [
        ("ru", "Мост у рынка закрыт. Об этом сообщила мэрия Самары.", "Мост у рынка закрыт", "мэрия Самары"),
        (
            "ru",
            "В порту пожар второй день. Об этом рассказал капитан Иван Дубов.",
            "В порту пожар второй день",
            "Иван Дубов",
        ),
        ("de", "Die Straße ist gesperrt. Das teilte die Polizei am Montag mit.", "Die Straße ist gesperrt", "Polizei"),
        ("es", "El puente está cerrado. Así lo informó la alcaldesa Ana Soto.", "El puente está cerrado", "Ana Soto"),
        ("fr", "Le pont est fermé. C’est ce qu’a annoncé Luc Lenoir.", "Le pont est fermé", "Luc Lenoir"),
        ("it", "Il ponte è chiuso. Lo ha annunciato Luca Moretti.", "Il ponte è chiuso", "Luca Moretti"),
        ("pt", "A ponte está fechada. É o que afirma Rui Prata.", "A ponte está fechada", "Rui Prata"),
    ],
)
def test_a_sentence_of_its_own_says_whose_the_sentence_before_is(
    language: str, text: str, said: str, speaker: str
) -> None:
    assert indirect(text, language) == [(said, speaker)]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ru", "Мост закрыт с понедельника. Об этом не знали."),
        ("ru", "Об этом сообщила мэрия."),
        ("de", "Die Straße ist gesperrt. Das sagte er nie."),
        ("it", "Il ponte è chiuso. Lo ha detto."),
    ],
)
def test_where_nobody_or_nothing_is_told_of_there_is_no_such_attribution(language: str, text: str) -> None:
    assert [speaker for _, speaker in indirect(text, language) if speaker] == []


def test_the_sentence_before_stays_whose_it_is() -> None:
    text = "Мэр Иван Орлов сказал, что мост закрыт. Об этом сообщает «Вестник»."
    assert indirect(text, "ru") == [("мост закрыт", "Иван Орлов")]


@pytest.mark.parametrize(
    ("language", "text", "speaker"),
    [
        ("ru", "Громов: Самара «не сдаётся» паводку.", "Громов"),
        ("es", "La alcaldesa Ana Soto llega tarde.\nSoto: el puente abrirá «en mayo» según el plan.", "Ana Soto"),
    ],
)
def test_a_name_and_a_colon_head_what_was_said(language: str, text: str, speaker: str) -> None:
    assert {quote.speaker for quote in quotes(text, language)} == {speaker}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ru", "Причина: дорога была «очень» скользкой."),
        ("ru", "Фото: пресс-служба «Нева» и город."),
        ("ru", "Москва: погода меняется каждый час."),
        ("de", "Fazit: Der Film ist gut gelungen."),
        ("es", "Resultado: el puente sigue cerrado hasta mayo."),
    ],
)
def test_but_no_noun_speaks_before_a_colon(language: str, text: str) -> None:
    assert quotes(text, language) == []


@pytest.mark.parametrize(
    ("language", "text", "speakers"),
    [
        (
            "ru",
            "«Мост закроют», — сказал Иван Белов. «На месяц или два», — добавил мэр города.",
            ["Иван Белов", "Иван Белов"],
        ),
        (
            "ru",
            "«Мост закроют», — сказал мэр Иван Белов. «На месяц или два», — добавил губернатор области.",
            ["Иван Белов", None],
        ),
        ("de", "„Der Damm hält“, sagte Karl Berg. „Noch hält er“, so der Minister.", ["Karl Berg", "Karl Berg"]),
        ("de", "„Der Damm hält“, sagte Karl Berg. „Noch hält er“, so ein Sprecher.", ["Karl Berg", None]),
        ("es", "«La presa aguanta», dijo Ana Soto. «Por ahora», añadió la ministra.", ["Ana Soto", "Ana Soto"]),
        ("fr", "« Le barrage tient », a dit Luc Lenoir. « Encore », a ajouté le maire.", ["Luc Lenoir", "Luc Lenoir"]),
    ],
)
def test_an_office_that_is_nobodys_is_that_of_who_spoke_just_before(
    language: str, text: str, speakers: list[str | None]
) -> None:
    assert [speaker for _, speaker in direct(text, language)] == speakers


def test_the_name_behind_a_body_and_a_comma_is_whose_words_they_are() -> None:
    text = "«Hay que esperar», dijo el portavoz del Consejo de la Casa Blanca, Ned Price."
    assert direct(text, "es") == [("Hay que esperar", "Ned Price")]
    text = "«Hay que esperar», dijo el jefe de la Cruz Roja, Iker Sanz, en Bilbao."
    assert direct(text, "es") == [("Hay que esperar", "Iker Sanz")]
