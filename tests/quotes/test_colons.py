"""Clauses before a colon that say whose words follow, without a verb of saying."""

import pytest

from tests.quotes.told import direct, indirect, quotes


@pytest.mark.parametrize(
    ("text", "language", "name"),
    [
        ("La alcaldesa Rosa Olmedo llegó tarde.\nOlmedo lo tiene claro: «No hay otra salida».", "es", "Rosa Olmedo"),
        ("Il sindaco Ugo Brandi è arrivato.\nBrandi non ha dubbi: «Non abbiamo altra scelta».", "it", "Ugo Brandi"),
        ("Der Landrat Uwe Brandt kam spät.\nFür Brandt ist klar: „Wir haben keine andere Wahl.“", "de", "Uwe Brandt"),
    ],
)  # fmt: skip
def test_a_surname_that_heads_a_clause_before_a_colon_speaks(text: str, language: str, name: str) -> None:
    assert [speaker for _, speaker in direct(text, language)] == [name]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Silencio en la sala: «No nos queda otra salida».", "es"),
        ("Francia queda fuera: «No nos queda otra salida».", "es"),
        ("Niente da fare: «Non abbiamo altra scelta».", "it"),
    ],
)
def test_a_capital_alone_before_a_colon_is_nobody(text: str, language: str) -> None:
    assert [speaker for _, speaker in direct(text, language)] == [None]


@pytest.mark.parametrize(
    "said",
    [
        "»Wir haben keine andere Wahl«, ist Brandt überzeugt.",
        "»Wir haben keine andere Wahl«, wird Brandt in der Mitteilung zitiert.",
    ],
)
def test_german_speech_goes_with_an_auxiliary_before_its_speaker(said: str) -> None:
    text = f"Der Landrat Uwe Brandt kam spät.\n{said}"
    assert direct(text, "de") == [("Wir haben keine andere Wahl", "Uwe Brandt")]


def test_a_plan_that_convinces_says_nothing() -> None:
    assert quotes("Der Entwurf überzeugt die Jury: Er ist schlicht.", "de") == []
    assert indirect("Uwe Brandt ist überzeugt, dass der Damm hält.", "de") == [("der Damm hält", "Uwe Brandt")]


def test_marked_words_within_freely_reported_speech_are_of_its_speaker() -> None:
    text = "»Das war nichts«, sagte Trainer Uwe Brandt. Man müsse das Spiel »sauber klären«, dann werde man sehen."
    assert ("sauber klären", "Uwe Brandt") in direct(text, "de")


@pytest.mark.parametrize(
    ("said", "name"),
    [
        ("«Мы долго ждали», — приводит его слова ТАСС.", "Олег Дубов"),
        ("«Мы долго ждали», — приводит слова губернатора Олега Дубова пресс-служба.", "Олег Дубов"),
        ("«Мы долго ждали», — приводит ТАСС слова Дубова.", "Олег Дубов"),
    ],
)
def test_a_medium_that_gives_somebodys_words_is_not_who_speaks(said: str, name: str) -> None:
    text = f"Губернатор Олег Дубов приехал. Он заявил, что мост готов.\n{said}"
    assert direct(text, "ru") == [("Мы долго ждали", name)]


def test_what_somebody_is_asked_to_do_may_be_in_marks() -> None:
    text = "Мэр Анна Дубова посоветовала соседям «перечитать договор»."
    assert direct(text, "ru") == [("перечитать договор", "Анна Дубова")]


@pytest.mark.parametrize(
    ("announcing", "speaker"),
    [
        ("Ann Holm, the mayor, spoke of the ferries. She said:", "Ann Holm"),
        ("As the historian Tom Berg once noted:", "Tom Berg"),
        ("“It was late,” wrote the editor Eva Lund:", "Eva Lund"),
        ("Tom Berg warned:", "Tom Berg"),
    ],
)
def test_what_stands_apart_behind_a_verb_and_its_colon_is_said_without_marks(announcing: str, speaker: str) -> None:
    said = "The pier was never made to last for more than twenty winters, and the town paid for ten of them."
    text = f"{announcing}\n{said}\nFew people remember the old pier in the harbour of Ness now.\n"
    assert direct(text)[-1] == (said, speaker)


@pytest.mark.parametrize(
    "text",
    [
        "Tom Berg said on Monday that the town needs the following:\nThe pier was never made to last for more than "
        "twenty winters, and the town paid for ten of them.",
        "Tom Berg wrote:\nThe ferries of the town are old and slow, Ann Holm said on Monday, and nobody wants to pay.",
        "Tom Berg asked about the harbour of Ness:\nThe pier was never made to last for more than twenty winters, and "
        "the town paid for ten.",
        "Tom Berg added:\n1. The pier was never made to last for more than twenty winters, and the town paid for ten.",
        "Tom Berg wrote:\nOnly ferries sail. — Tom Berg (@tomberg) May 3, 2019\nThe pier was never made to last for "
        "more than twenty winters, and the town paid for ten of them.",
    ],
)
def test_what_is_reported_or_listed_behind_a_colon_is_not_said_without_marks(text: str) -> None:
    assert not [said for said, _ in direct(text) if said.startswith(("The pier", "The ferries"))]
