"""Where what was said ends in Russian and Ukrainian sentences, whose it is, and which marked words are names."""

import pytest

from tests.quotes.told import direct, indirect, quotes


@pytest.mark.parametrize(
    ("language", "text", "said"),
    [
        ("ru", "Олег Дубов сообщил, что мост закроют на месяц, передаёт «Маяк».", "мост закроют на месяц"),
        ("ru", "Олег Дубов заявил, что мост закроют, пишет Gazeta.ru.", "мост закроют"),
        ("ru", "Олег Дубов подтвердил, что завод сменил хозяина, но не сказал, кто его купил.", "завод сменил хозяина"),
        ("uk", "Олег Дубенко заявив, що міст закриють, повідомляє «Маяк».", "міст закриють"),
        ("es", "Ana Ruiz dijo que el puente abrirá el lunes, informa Efe.", "el puente abrirá el lunes"),
    ],
)
def test_a_clause_ends_before_who_passes_it_on(language: str, text: str, said: str) -> None:
    assert [content for content, speaker in indirect(text, language) if speaker != "Gazeta.ru"] == [said]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ru", "Билеты лучше взять сейчас, ещё до того, как театр объявит о новых ценах."),
        ("ru", "Как передаёт «Маяк», об этом сообщается на сайте завода."),
        ("uk", "У реєстрі «Мальовнича Нива» вказала адресу складу."),
        ("uk", "КП «Управління доріг та мостів південного району» уклало угоду на два роки."),
        ("ru", "Заказ получило ООО «Фабрика детских кроватей и мягкой мебели» из Тулы."),
        ("ru", "Жильцы обвиняют управляющую компанию в задержке, а также в «подделке» счетов."),
    ],
)
def test_nothing_is_said(language: str, text: str) -> None:
    assert quotes(text, language) == []


@pytest.mark.parametrize(
    ("language", "text", "speaker"),
    [
        ("ru", "А ранее в мае директор Нева-банка Олег Дубов сообщил журналистам, что банк закроют.", "Олег Дубов"),
        ("ru", "Но вчера министр Анна Белова заявила, что дорогу откроют.", "Анна Белова"),
        ("ru", "«Маяк» сообщает, что завод продан.", "Маяк"),
        ("uk", "Відтак НБУ попросив скоротити витрати на рекламу.", "НБУ"),
        ("uk", "Разом із тим МАУ наголошує, що рейси не скасують.", "МАУ"),
    ],
)
def test_a_connective_is_no_part_of_the_speaker(language: str, text: str, speaker: str) -> None:
    assert [name for _, name in indirect(text, language)] == [speaker]


@pytest.mark.parametrize(
    "told", ["цитирует ТАСС Дубова", "цитирует Gazeta.ru Дубова", "цитирует «Маяк» Дубова", "цитирует Дубова «Маяк»"]
)
def test_who_is_quoted_speaks_and_not_the_medium(told: str) -> None:
    text = f"Клуб открыл Олег Дубов. «Этот клуб станет местом для встреч», — {told}."
    assert direct(text, "ru") == [("Этот клуб станет местом для встреч", "Олег Дубов")]


def test_a_service_speaks_under_its_nominative() -> None:
    text = "«Дело закрыто и передано в суд», — прокомментировали в Нацполиции."
    assert direct(text, "ru") == [("Дело закрыто и передано в суд", "Нацполиция")]


def test_a_company_in_marks_says_nothing_where_its_deeds_are_told() -> None:
    text = "За даними НБУ, «Нива Плюс» виграла три тендери."
    assert [quote.kind for quote in quotes(text, "uk")] == ["indirect"]


@pytest.mark.parametrize(
    ("text", "language", "said"),
    [
        ("– Nie ma na to zgody – mówi Jan Nowak, socjolog z Krakowa.", "pl", ["Nie ma na to zgody"]),
        ("– Most runie – ostrzega Ewa Lis, partii rządu nie szczędząc słów.", "pl", ["Most runie"]),
        ("— Мост закрыт,— сказал Иван Попов, инженеры молчали.", "ru", ["Мост закрыт"]),
        ("– Most runie dziś – mówi Ewa Lis – nigdy nie był dobry.", "pl", ["Most runie dziś", "nigdy nie był dobry"]),
        ("— Мост закрыт,— сказал Иван Попов,— он стар.", "ru", ["Мост закрыт", "он стар"]),
    ],
)
def test_a_turn_goes_on_behind_another_dash_only(text: str, language: str, said: list[str]) -> None:
    assert [quote.text for quote in quotes(text, language)] == said


@pytest.mark.parametrize("title", ["redaktor naczelny „Vesny”", "autor książki „Most”"])
def test_what_somebody_made_is_no_part_of_what_they_say(title: str) -> None:
    text = f"„Każdy ma prawo wiedzieć, co się dzieje” - uważa Jan Kula, {title}."
    assert [quote.text for quote in quotes(text, "pl")] == ["Każdy ma prawo wiedzieć, co się dzieje"]
