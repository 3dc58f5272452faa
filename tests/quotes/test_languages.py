"""The same in Russian, German, Czech, French and Spanish."""

import pytest

from tests.quotes.told import direct, indirect


@pytest.mark.parametrize(
    ("language", "text", "clause", "speaker"),
    [
        ("ru", "Министр Иван Орлов заявил, что мост будет открыт.", "мост будет открыт", "Иван Орлов"),
        ("ru", "Мост скоро будет открыт, сообщил Иван Орлов.", "Мост скоро будет открыт", "Иван Орлов"),
        ("ru", "По словам Ивана Орлова, мост скоро будет открыт.", "мост скоро будет открыт", "Ивана Орлова"),
        ("ru", "Как отметил Иван Орлов, мост скоро будет открыт.", "мост скоро будет открыт", "Иван Орлов"),
        ("de", "Anna Berg sagte, dass die Brücke sicher ist.", "die Brücke sicher ist", "Anna Berg"),
        ("de", "Anna Berg sagte, die Brücke sei sicher.", "die Brücke sei sicher", "Anna Berg"),
        ("de", "Die Brücke ist wieder sicher, sagte Anna Berg.", "Die Brücke ist wieder sicher", "Anna Berg"),
        ("de", "Laut Anna Berg ist die Brücke wieder sicher.", "ist die Brücke wieder sicher", "Anna Berg"),
        ("cs", "Starosta Jan Novák řekl, že most je bezpečný.", "most je bezpečný", "Jan Novák"),
        ("cs", "Most už je znovu bezpečný, uvedl Jan Novák.", "Most už je znovu bezpečný", "Jan Novák"),
        ("fr", "Anne Petit a déclaré que le pont était sûr.", "le pont était sûr", "Anne Petit"),
        ("fr", "Selon Anne Petit, le pont est de nouveau sûr.", "le pont est de nouveau sûr", "Anne Petit"),
        ("es", "Ana Ruiz dijo que el puente era seguro.", "el puente era seguro", "Ana Ruiz"),
        ("es", "El puente es seguro otra vez, aseguró Ana Ruiz.", "El puente es seguro otra vez", "Ana Ruiz"),
    ],
)
def test_reported_speech(language: str, text: str, clause: str, speaker: str) -> None:
    assert indirect(text, language) == [(clause, speaker)]


@pytest.mark.parametrize(
    ("language", "text", "said", "speaker"),
    [
        ("ru", "«Мы готовы открыть мост завтра», — сказал Иван Орлов.", "Мы готовы открыть мост завтра", "Иван Орлов"),
        ("ru", "Иван Орлов сказал: «Мы готовы открыть мост».", "Мы готовы открыть мост", "Иван Орлов"),
        ("ru", "— Мы готовы открыть мост, — сказал Иван Орлов.", "Мы готовы открыть мост", "Иван Орлов"),
        ("de", "„Wir sind bereit zu helfen“, sagte Anna Berg.", "Wir sind bereit zu helfen", "Anna Berg"),
        ("de", "Anna Berg sagte: „Wir sind bereit zu helfen.“", "Wir sind bereit zu helfen.", "Anna Berg"),
        ("cs", "„Jsme připraveni most otevřít,“ řekl Jan Novák.", "Jsme připraveni most otevřít,", "Jan Novák"),
        ("fr", "« Nous sommes prêts à aider », a déclaré Anne Petit.", "Nous sommes prêts à aider", "Anne Petit"),
        ("es", "«Estamos listos para abrir», afirmó Ana Ruiz.", "Estamos listos para abrir", "Ana Ruiz"),
    ],
)
def test_direct_speech(language: str, text: str, said: str, speaker: str) -> None:
    assert direct(text, language) == [(said, speaker)]


def test_russian_dialogue_goes_on_behind_its_attribution() -> None:
    found = direct("— Мы готовы открыть мост, — сказал Иван Орлов. — Приходите завтра.", "ru")
    assert found == [("Мы готовы открыть мост", "Иван Орлов"), ("Приходите завтра", "Иван Орлов")]


def test_the_name_of_a_paper_in_marks_is_no_quote() -> None:
    assert direct("Wie die „Neue Zeit“ meldet, ist die Brücke gesperrt.", "de") == []
