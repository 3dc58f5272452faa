"""Slavic sources that only refer to somebody, and names whose parts stand in other forms."""

import pytest

from tests.quotes.told import direct, indirect, quotes


@pytest.mark.parametrize(
    ("text", "said", "speaker"),
    [
        (
            "«Школа готова», — сказал директор Олег Львович Ремезов. Олег Львович добавил, что сад откроют летом.",
            "сад откроют летом",
            "Олег Львович Ремезов",
        ),
        (
            "Врач Анна Павловна Лютова пришла в школу. Анна Павловна уточнила, что прививки готовы.",
            "прививки готовы",
            "Анна Павловна Лютова",
        ),
    ],
)
def test_a_given_name_with_its_patronymic_is_whose_they_are(text: str, said: str, speaker: str) -> None:
    assert (said, speaker) in indirect(text, "ru")


def test_a_name_that_never_changes_shows_its_case_by_the_given_name() -> None:
    text = "Посол встретился с министром Кемалом Чавлы. Чавлы заявил, что визит удался."
    assert [quote.speaker for quote in quotes(text, "ru")] == ["Кемал Чавлы"]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Ремезов напомнил, что срок кончается в мае, и поблагодарил всех.", "срок кончается в мае"),
        ("Директор Анна Лютова заявила, что театр закрывается, и ушла со сцены.", "театр закрывается"),
    ],
)
def test_what_a_speaker_does_next_is_no_part_of_what_was_said(text: str, said: str) -> None:
    assert [quote.text for quote in quotes(text, "ru")] == [said]


@pytest.mark.parametrize(
    ("text", "said", "speaker"),
    [
        ("„Je to ostuda,“ řekla starostka Jana Bílá. Podle ní stát selhal.", "stát selhal", "Jana Bílá"),
        ("„Je to ostuda,“ řekl poslanec Petr Novák. Podle něj stát selhal.", "stát selhal", "Petr Novák"),
    ],
)
def test_czech_pronouns_stand_behind_podle(text: str, said: str, speaker: str) -> None:
    assert indirect(text, "cs") == [(said, speaker)]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Most přes řeku je od pondělí zavřený. Uvedla to mluvčí Hana Malá.", "Hana Malá"),
        ("Most přes řeku je od pondělí zavřený. Novinářům to řekl Petr Novák.", "Petr Novák"),
    ],
)
def test_a_czech_sentence_tells_who_said_the_one_before(text: str, speaker: str) -> None:
    assert indirect(text, "cs") == [("Most přes řeku je od pondělí zavřený", speaker)]


def test_any_czech_verb_behind_marked_speech_tells_it_without_its_subject() -> None:
    text = "Starosta Petr Hanák nesouhlasí. „Nikdo se nás neptal na nic,“ postěžoval si."
    assert [speaker for _, speaker in direct(text, "cs")] == ["Petr Hanák"]


@pytest.mark.parametrize(
    ("language", "text", "speaker"),
    [
        ("uk", "Школу зачинили до весни через холод. Про це повідомляє «Вісник».", "Вісник"),
        ("ru", "Школу закрыли до весны из-за холода. Об этом пишет «Вестник».", "Вестник"),
    ],
)
def test_a_paper_in_marks_tells_the_sentence_before(language: str, text: str, speaker: str) -> None:
    assert [quote.speaker for quote in quotes(text, language)] == [speaker]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Спикер МИД Роси Анна Белова приехала. «Да», — сказала спикер МИД Роси.", "Анна Белова"),
        ("Глава МИД Польши Ян Ковал приехал. «Да», — сказал глава польского МИД.", "Ян Ковал"),
        ("Канцлер Ирма Вольф молчала. По словам канцлера, «Да».", "Ирма Вольф"),
        ("Губернатор Иван Рудин молчал. Адвокат губернатора сказал: «Да».", None),
        ("Иван Рудин молчал. «Да», — сообщили в команде Рудина.", None),
        ("Премьер Анна Белова молчит. «Да», — сообщает канцелярия премьера.", None),
        # who is named behind the body itself speaks
        ("«Да», — сообщила директор фирмы Анна Белова.", "Анна Белова"),
        ("Вера Лосева молчит. Об этом сообщил представитель «Волны» Иван Рудин. Он сказал: «Да».", "Иван Рудин"),
        ("Иван Рудин сказал, что рад, но признал: «Да».", "Иван Рудин"),
        ("Вера Лосева ничего не обещала, а взамен сказала: «Да».", "Вера Лосева"),
        ("Вера Лосева настоятельно просила: «Да».", "Вера Лосева"),
    ],
)
def test_an_office_is_its_holder_and_those_around_somebody_are_not(text: str, speaker: str | None) -> None:
    assert [name for said, name in direct(text, "ru") if said == "Да"] == [speaker]
