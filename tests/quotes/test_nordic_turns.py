"""Turns of dialogue, according to somebody and those who tell what follows: Nordic, Dutch and Russian."""

import pytest

from tests.quotes.told import direct, indirect, quotes


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Hun fortæller om det nye sted med et smil.", "da"),
        ("Kari Holm forteller om en tur til fjells med hele klassen.", "no"),
        ("Först Il Locale, som Stina kallar det – och nu även Marais.", "sv"),
    ],
)
def test_what_somebody_tells_about_or_calls_so_was_not_said(text: str, language: str) -> None:
    assert quotes(text, language) == []


@pytest.mark.parametrize(
    ("text", "language", "said"),
    [
        ("Anna Berg är glad. Enligt henne är planen klar.", "sv", ("är planen klar", "Anna Berg")),
        ("Jan de Vries is blij. Volgens hem gaat de brug open.", "nl", ("gaat de brug open", "Jan de Vries")),
        ("Ifølge politimester Kari Holm kommer saken opp.", "no", ("kommer saken opp", "Kari Holm")),
        ("Volgens burgemeester Jan de Vries gaat de brug open.", "nl", ("gaat de brug open", "Jan de Vries")),
        (
            "I fredags – timmarna före mötet – sa Anna Berg till tidningen att bron är stängd.",
            "sv",
            ("bron är stängd", "Anna Berg"),
        ),
    ],
)
def test_according_to_whom_a_clause_is(text: str, language: str, said: tuple[str, str]) -> None:
    assert indirect(text, language) == [said]


@pytest.mark.parametrize(
    ("text", "language", "said"),
    [
        ("– Vi kommer. Hurra! sier Kari Holm.", "no", [("Vi kommer. Hurra", "Kari Holm")]),
        (
            "Det ga mening, minnes Kari Holm:\n– Det var ikke lett å forstå hva som skjedde den dagen.",
            "no",
            [("Det var ikke lett å forstå hva som skjedde den dagen.", "Kari Holm")],
        ),
        (
            "— У нас добрые отношения,— начал Владимир Орлов.— Это мы ценим.",
            "ru",
            [("У нас добрые отношения", "Владимир Орлов"), ("Это мы ценим", "Владимир Орлов")],
        ),
        (
            "Министр Иван Орлов признался:\n— Нам очень нравится этот город и все его мосты.",
            "ru",
            [("Нам очень нравится этот город и все его мосты.", "Иван Орлов")],
        ),
        (
            "Tone Dahl (36) bor her.\n– Det var dårlig timing, sier 36-åringen.",
            "no",
            [("Det var dårlig timing", "Tone Dahl")],
        ),
        (
            "Olaf Holm (48) und Ute Stein (50) kamen. „Das war gut“, sagte der 48-Jährige.",
            "de",
            [("Das war gut", "Olaf Holm")],
        ),
    ],
)
def test_whose_turn_it_is(text: str, language: str, said: list[tuple[str, str]]) -> None:
    assert direct(text, language) == said


def test_words_within_a_turn_may_be_of_another() -> None:
    text = "– Jeg var ute. Men da sa treneren min «Det er ikke over, det er ikke over», sier Kari Holm."
    assert direct(text, "no") == [
        ("Jeg var ute. Men da sa treneren min «Det er ikke over, det er ikke over»", "Kari Holm"),
        ("Det er ikke over, det er ikke over", None),
    ]


@pytest.mark.parametrize(
    ("between", "speaker"),
    [
        ("Siden fortæller Jakob Holm derfor historien over telefonen.", "Jakob Holm"),
        ("Nu vokser Mette Bergs uro.", None),
        ("Det er koldt i Oslo.", "Stine Lund"),
    ],
)
def test_a_brief_paragraph_may_tell_who_goes_on(between: str, speaker: str | None) -> None:
    text = f"»Jeg er stolt af det,« siger Stine Lund.\n{between}\n»Det var svært at få et bord den aften.«"
    assert direct(text, "da")[-1] == ("Det var svært at få et bord den aften.", speaker)
