"""Slavic sources told from what stands beside them: complements, connectives, other reports, namesakes, hearers."""

import pytest

from tests.quotes.told import direct, indirect, quotes


@pytest.mark.parametrize(
    "text",
    [
        "Старый мост закрыт на зиму. Об этом сообщил мэр Олег Дубов, пишет «Вестник».",
        "Старый мост закрыт на зиму. Об этом в интервью телеканалу «Река» заявил мэр Олег Дубов.",
    ],
)
def test_what_points_back_is_not_said(text: str) -> None:
    assert all("Об этом" not in quote.text for quote in quotes(text, "ru"))


def test_what_points_back_may_be_said() -> None:
    assert indirect("Об этом надо думать заранее, сказал Олег Дубов.", "ru") == [
        ("Об этом надо думать заранее", "Олег Дубов")
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Кроме того, по словам Олега Дубова, мост цел.",
        "Вместе с тем, по данным порта, мост цел.",
        "При этом, согласно отчёту, мост цел.",
    ],
)
def test_connectives_are_not_said(text: str) -> None:
    assert [said for said, _ in indirect(text, "ru")] == ["мост цел"]


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        ("Ахмат Дубов приехал. Пресс-служба Дубова заявила, что мост цел.", {"Пресс-служба Дубова"}),
        ("Директор Малого сообщил, что мост цел.", {None}),
        ("Источники, знакомые с делом, рассказали, что мост цел.", {None}),
        ("Оба заявили, что мост цел.", {None}),
        ("«Мы ждём ответа», — цитирует «Вестник» пресс-секретаря порта Инну Лапину.", {"Инна Лапина"}),
        ("«Мы ждём ответа», — цитирует «Вестник» главу порта Олега Дубова.", {"Олег Дубов"}),
    ],
)
def test_who_speaks_is_the_head_of_the_source(text: str, speakers: set[str | None]) -> None:
    assert {quote.speaker for quote in quotes(text, "ru")} == speakers


def test_a_paper_is_no_man() -> None:
    text = "NEWS.RU пишет, что мост цел. Мэр Олег Дубов приехал на место. «Это хорошая новость», — говорит он."
    assert [quote.speaker for quote in quotes(text, "ru")] == ["NEWS.RU", "Олег Дубов"]


@pytest.mark.parametrize(
    ("language", "text", "said", "speaker"),
    [
        ("cs", "Podle ČTK sice není známo, kdo lampu rozbil.", "sice není známo, kdo lampu rozbil", "ČTK"),
        (
            "cs",
            "Podle Marie Holubové potrvá oprava celý rok, protože chybí písek.",
            "potrvá oprava celý rok, protože chybí písek",
            "Marie Holubová",
        ),
        (
            "cs",
            "Podle agentury Vesna nebudou vlaky jezdit, dokud sníh neroztaje.",
            "nebudou vlaky jezdit, dokud sníh neroztaje",
            "Vesna",
        ),
        (
            "cs",
            "Podle ředitele městského úřadu dopravy Jana Holuba je most hotový, i když chybí zábradlí.",
            "je most hotový, i když chybí zábradlí",
            "Jan Holub",
        ),
        ("cs", "Podle expertů se ceny zvýší.", "se ceny zvýší", None),
        (
            "cs",
            "Podle ministra jde o dobrou zprávu, která lidi potěší.",
            "jde o dobrou zprávu, která lidi potěší",
            None,
        ),
        (
            "cs",
            "Dohodu potvrdil Jan Holub, podle něhož město nic nezaplatí.",
            "město nic nezaplatí",
            "Jan Holub",
        ),
        # who said it stands before, and the paper only passes it on
        ("cs", "Jan Holub podle listu Vesna řekl, že město nic nezaplatí.", "město nic nezaplatí", "Jan Holub"),
        (
            "pl",
            "Według agencji Wiosna pociągi nie pojadą, dopóki leży śnieg.",
            "pociągi nie pojadą, dopóki leży śnieg",
            "Wiosna",
        ),
    ],
)
def test_according_to_somebody_ends_before_its_clause_where_no_comma_parts_them(
    language: str, text: str, said: str, speaker: str | None
) -> None:
    assert indirect(text, language) == [(said, speaker)]


@pytest.mark.parametrize(
    ("language", "text", "speaker"),
    [
        ("cs", "„Je to hotové,“ řekla České televizi Jana Malá.", "Jana Malá"),
        ("cs", "„Je to hotové,“ řekl Severočeskému rozhlasu ředitel stavby Jan Malý.", "Jan Malý"),
        ("cs", "„Je to hotové,“ řekl serveru Proud Jan Malý.", "Jan Malý"),
        ("cs", "„Je to hotové,“ řekl agentuře Vesna mluvčí stavby Jan Malý.", "Jan Malý"),
        ("cs", "„Je to hotové,“ řekl Malý serveru Proud.", "Malý"),
        ("pl", "„To już gotowe” – powiedział gazecie Prąd inżynier Jan Kowal.", "Jan Kowal"),
        ("ru", "«Всё готово», — рассказал порталу «Река» инженер Иван Рудин.", "Иван Рудин"),
        ("ru", "«Всё готово», — рассказал местной газете Иван Рудин.", "Иван Рудин"),
    ],
)
def test_the_paper_to_which_something_was_said_did_not_say_it(language: str, text: str, speaker: str) -> None:
    assert [name for _, name in direct(text, language)] == [speaker]


@pytest.mark.parametrize(
    ("language", "text", "speaker"),
    [
        ("cs", "Starosta Petr Vlk (ODS) České televizi řekl, že most je hotový.", "Petr Vlk"),
        ("cs", "Trenér Jan Malý, který kouká z tribuny, agentuře Vesna potvrdil, že most je hotový.", "Jan Malý"),
        ("ru", "По мнению аналитика банка «Река» Павла Рудина, мост готов.", "Павел Рудин"),
        ("ru", "По словам директора завода «Искра» Анны Беловой, мост готов.", "Анна Белова"),
    ],
)
def test_a_source_stands_beside_its_hearers_and_the_name_of_its_body(language: str, text: str, speaker: str) -> None:
    assert [(quote.kind, quote.speaker) for quote in quotes(text, language)] == [("indirect", speaker)]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Как сообщает РИА Новости, цены на хлеб растут третий месяц.", "РИА Новости"),
        ("Цены на хлеб в Мории растут третий месяц, сообщает РИА Новости.", "РИА Новости"),
        ("Цены на хлеб в Мории растут третий месяц, сообщает агентство Рейтер.", "Рейтер"),
        ("Агентство Норднет сообщило, что цены на хлеб растут.", "Норднет"),
        ("По данным агентства Норднет, цены на хлеб растут третий месяц.", "Норднет"),
        ("Телеканал CNN сообщил, что цены на хлеб растут.", "CNN"),
    ],
)
def test_a_medium_has_its_name_behind_what_it_is(text: str, speaker: str) -> None:
    assert {quote.speaker for quote in quotes(text, "ru")} == {speaker}


def test_an_agency_that_was_told_is_not_who_told_it() -> None:
    for told in ("агентству ТАСС", "РИА Новости", "ТАСС"):
        assert [one.speaker for one in quotes(f"«Цены растут», — сказал {told} Олег Дубов.", "ru")] == ["Олег Дубов"]


@pytest.mark.parametrize(
    ("language", "text", "speaker"),
    [
        ("pl", "Agencja Nordnet poinformowała, że ceny chleba rosną.", "Nordnet"),
        ("pl", "Według agencji PAP ceny chleba rosną trzeci miesiąc.", "PAP"),
        ("pl", "Dziennik „Gazeta Portowa” napisał, że ceny chleba rosną.", "Gazeta Portowa"),
        ("cs", "Ceny chleba rostou třetí měsíc, uvedla agentura Reuters.", "Reuters"),
        ("cs", "Podle agentury AFP ceny chleba rostou třetí měsíc.", "AFP"),
        ("nl", "De prijzen stijgen al drie maanden, meldt persbureau Reuters.", "Reuters"),
        ("sv", "Priserna stiger för tredje månaden, skriver nyhetsbyrån AFP.", "AFP"),
        ("no", "Avisen Havnebladet skriver at prisene stiger.", "Havnebladet"),
        ("da", "Avisen Havneposten skriver, at priserne stiger.", "Havneposten"),
    ],
)
def test_so_it_has_in_other_languages(language: str, text: str, speaker: str) -> None:
    assert {quote.speaker for quote in quotes(text, language)} == {speaker}


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Строители заявили, что дом готов.", "ru"),
        ("Пограничники сообщают, что граница закрыта.", "ru"),
        ("Рибалки повідомили, що човен зник.", "uk"),
        ("Strażacy poinformowali, że ogień ugaszono.", "pl"),
        ("Hasiči uvedli, že oheň uhasili.", "cs"),
        ("Pescatori hanno riferito che la barca è sparita.", "it"),
    ],
)
def test_those_of_whom_there_are_many_have_no_name_though_they_begin_the_sentence(text: str, language: str) -> None:
    assert [speaker for _, speaker in indirect(text, language)] == [None]


def test_what_has_its_capital_elsewhere_too_is_a_name() -> None:
    text = "Это пишут Известия в номере за май. Известия сообщают, что мост закрыт."
    assert indirect(text, "ru")[-1][1] == "Известия"


def test_several_of_a_trade_are_not_the_one_who_is_called_so() -> None:
    text = "Психолог Анна Дубова пришла в школу. Однако психологи утверждают, что спать надо больше."
    assert indirect(text, "ru") == [("спать надо больше", None)]


@pytest.mark.parametrize(
    ("source", "speaker"),
    [
        ("Адвокат Ивана Дубова заявил", None),
        ("Дочь Олега Дубова рассказала", None),
        ("Водитель Марии Ивановой сообщил", None),
        ("Жена мэра Олега Дубова сообщила", None),
        ("Депутат Анна Дубова заявила", "Анна Дубова"),
        ("Помощник Олега Дубова Иван Лось сказал", "Иван Лось"),
    ],
)
def test_whose_somebody_is_does_not_speak(source: str, speaker: str | None) -> None:
    assert indirect(f"{source}, что суд отложен.", "ru") == [("суд отложен", speaker)]


def test_but_whose_words_they_are_speaks_in_the_same_case() -> None:
    assert indirect("По словам адвоката Ивана Дубова, суд отложен.", "ru") == [("суд отложен", "Иван Дубов")]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("По словам мэра Олега Дубова, новая дорога готова, а мост ещё нет.", "новая дорога готова, а мост ещё нет"),
        ("По словам Олега Дубова, общая сумма выросла, и заметно.", "общая сумма выросла, и заметно"),
        ("По словам Олега Дубова, выступавшего в среду, дорога готова.", "дорога готова"),
        ("Согласно данным, полученным в мае, вода чистая.", "вода чистая"),
    ],
)
def test_what_stands_behind_the_comma_is_said_unless_it_tells_of_the_source(text: str, said: str) -> None:
    assert [content for content, _ in indirect(text, "ru")] == [said]


@pytest.mark.parametrize("law", ["правилам хорошего тона", "закону о дорогах", "уставу клуба", "традиции"])
def test_what_is_laid_down_says_nothing(law: str) -> None:
    assert indirect(f"Согласно {law}, гости приходят вовремя и не опаздывают.", "ru") == []


@pytest.mark.parametrize("club", ["центра FRESH «Заря»", "клуба «Заря»"])
def test_the_name_of_a_body_in_marks_ends_no_speech(club: str) -> None:
    text = f"Виктория Лось, тренер {club} рассказала нам, на что надо обратить внимание."
    assert all("тренер" not in content for content, _ in indirect(text, "ru"))


def test_a_dash_in_brackets_parts_no_speech() -> None:
    text = "«Он (закон — прим.) нужен всем, — подчеркнула Вера Лось. — Закон обсуждают на всех площадках»."
    assert direct(text, "ru") == [
        ("Он (закон — прим.) нужен всем", "Вера Лось"),
        ("Закон обсуждают на всех площадках", "Вера Лось"),
    ]


def test_a_site_is_no_woman() -> None:
    text = "Цены выросли, пишет «Весть.Ру».\nПомогла дочь — она сообщила матери, что слышала шум."
    assert indirect(text, "ru")[-1] == ("слышала шум", None)
