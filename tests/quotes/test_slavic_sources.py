"""Russian sources told from what stands beside them: complements, connectives, other reports, namesakes."""

import pytest

from tests.quotes.told import indirect, quotes


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
        ("Приехали Виктор Кох и Алла Кох. Кох рассказала, что мост цел.", {"Алла Кох"}),
        ("Приехали Алла Кох и Виктор Кох. Сказал Кох, что мост цел.", {"Виктор Кох"}),
        ("«Мы ждём ответа», — цитирует «Вестник» пресс-секретаря порта Инну Лапину.", {"Инна Лапина"}),
        ("«Мы ждём ответа», — цитирует «Вестник» главу порта Олега Дубова.", {"Олег Дубов"}),
    ],
)
def test_who_speaks_is_the_head_of_the_source(text: str, speakers: set[str | None]) -> None:
    assert {quote.speaker for quote in quotes(text, "ru")} == speakers


def test_a_paper_is_no_man() -> None:
    text = "NEWS.RU пишет, что мост цел. Мэр Олег Дубов приехал на место. «Это хорошая новость», — говорит он."
    assert [quote.speaker for quote in quotes(text, "ru")] == ["NEWS.RU", "Олег Дубов"]
