"""What German verbs of saying do not say, and where German clauses begin and end."""

import pytest

from tests.quotes.told import direct, indirect, quotes


@pytest.mark.parametrize(
    "text",
    [
        "Das heißt nicht, dass der Damm schon sicher ist.",
        "Wegerecht heißt, dass jeder über den Hof gehen darf.",
        "Dies weist darauf hin, dass der Pegel weiter steigt.",
        "Es gibt drei Gründe, die für den Kauf sprechen: der Preis, die Lage und der Garten.",
        "So ist es zu erklären, dass der Laden leer blieb.",
        "Erfahren Sie, wie das Bad im Sommer öffnet.",
        "Hier erfahren, wie das Bad im Sommer öffnet.",
        "Um das Konto zu öffnen, bestätigen Sie den Link in der Mail.",
        "Der Gedanke der „sanften Küste“ weist auf das Meer hin.",
        "Werkzeuge – bekannte Hämmer und Zangen – lagen auf dem Tisch.",
        "Hinweis: Der Eingang liegt auf der Rückseite des Hauses.",
        "Der Verband hat Siege in vier Städten gemeldet, darunter Elmstadt.",
    ],
)
def test_a_verb_of_saying_may_say_nothing(text: str) -> None:
    assert quotes(text, "de") == []


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("In der Anleitung heißt es, dass der Hebel oben bleibt.", "der Hebel oben bleibt"),
        ("Die Wirtin Ida Kern sprach von einem „Loch im Dach“.", "Loch im Dach"),
        ("Der Pfleger Uwe Lang erklärte, dass der Zoo schließt.", "der Zoo schließt"),
    ],
)
def test_and_yet_it_may_say_something(text: str, said: str) -> None:
    assert [quote.text for quote in quotes(text, "de")] == [said]


@pytest.mark.parametrize(
    ("text", "parts", "source"),
    [
        (
            "Die Erben hätten laut Berichten eine Frist versäumt.",
            ["Die Erben hätten", "eine Frist versäumt"],
            "Berichten",
        ),
        ("Es bleibt kalt, laut Wetterdienst fällt aber kein Schnee.", ["fällt aber kein Schnee"], "Wetterdienst"),
        (
            "Die Lage ist ernst: Das Eis trägt laut Polizei nur noch Kinder.",
            ["Das Eis trägt", "nur noch Kinder"],
            "Polizei",
        ),
    ],
)
def test_according_to_somebody_ends_with_the_noun(text: str, parts: list[str], source: str) -> None:
    found = quotes(text, "de")
    assert [quote.text for quote in found] == parts
    assert {text[quote.source.start : quote.source.end] for quote in found if quote.source} == {source}


def test_a_clause_goes_on_behind_its_speaker() -> None:
    text = "Der Hof ist gewachsen und wird, so Bauer Uwe Lang, dieses Jahr wohl erstmals einen Gewinn erzielen."
    assert [content for content, _ in indirect(text, "de")] == [
        "Der Hof ist gewachsen und wird",
        "dieses Jahr wohl erstmals einen Gewinn erzielen",
    ]


def test_an_object_is_no_part_of_the_subject_before_it() -> None:
    text = "Dennoch streitet Ida Kern die Tat ab und gibt an, zuhause gewesen zu sein."
    assert indirect(text, "de") == [("zuhause gewesen zu sein", "Ida Kern")]


def test_a_name_speaks_behind_its_office_and_a_relative_clause() -> None:
    text = "Uwe Lang, Leiter der Region Elm, in deren Bereich die Brücke liegt, ergänzt: „Wir bauen sie im Herbst neu.“"
    assert direct(text, "de") == [("Wir bauen sie im Herbst neu.", "Uwe Lang")]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "Der Forscher Uwe Lang weist darauf hin, wie wenig die Küste geschützt ist.",
            "wie wenig die Küste geschützt ist",
        ),
        ("Die Wirtin Ida Kern erklärte, warum das Bad geschlossen bleibt.", "warum das Bad geschlossen bleibt"),
        ("Der Bote Jan Holm verriet, wohin der Zug fährt.", "wohin der Zug fährt"),
        ("Wenn Ida Kern erklärt, dass die Kasse leer sei, so stimmt das nur halb.", "die Kasse leer sei"),
    ],
)
def test_a_question_is_told_and_a_clause_ends_before_the_main_one(text: str, said: str) -> None:
    assert [content for content, _ in indirect(text, "de")] == [said]
