"""German sources: bodies before zufolge, people behind what they are, and nouns and qualities that are nobody."""

import pytest

from tests.quotes.told import direct, indirect, quotes


@pytest.mark.parametrize(
    ("text", "said", "speaker"),
    [
        (
            "Einer Studie des Lindner-Instituts zufolge sinkt die Nachfrage.",
            ["sinkt die Nachfrage"],
            "Lindner-Institut",
        ),
        (
            "Die Wirtschaft wird heuer der Norda Bank zufolge um ein Prozent wachsen.",
            ["Die Wirtschaft wird heuer", "um ein Prozent wachsen"],
            "Norda Bank",
        ),
        (
            "Auf den Gewinn drücken Petra Holm zufolge auch höhere Kosten.",
            ["Auf den Gewinn drücken", "auch höhere Kosten"],
            "Petra Holm",
        ),
        ("Der Polizei zufolge wurde niemand verletzt.", ["wurde niemand verletzt"], "Polizei"),
        (
            "Der Händler will Kreisen zufolge den Betrieb schließen.",
            ["Der Händler will", "den Betrieb schließen"],
            None,
        ),
    ],
)
def test_a_source_stands_right_before_zufolge(text: str, said: list[str], speaker: str | None) -> None:
    assert indirect(text, "de") == [(part, speaker) for part in said]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("„Wir gehen davon aus“, sagte Ines Kolb, „dass die Täter aus der Region stammen.“", "Wir gehen davon aus"),
        ("„Ich weiß nur“, erklärte Ines Kolb, „dass wir im Mai fertig sind.“", "Ich weiß nur"),
        ("„Das hieße dann“, so Ines Kolb, „noch einmal von vorn zu beginnen.“", "Das hieße dann"),
    ],
)
def test_few_words_before_their_attribution_are_said_too(text: str, said: str) -> None:
    assert direct(text, "de")[0] == (said, "Ines Kolb")


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Der Damm sei dicht, sagte der Wiener Musiker Alrik Falk.", "Alrik Falk"),
        ("Der Damm sei dicht, sagte der Kölner Aktivist Alrik Falk.", "Alrik Falk"),
        ("Laut dem Gewerkschafter Alrik Hoek ist der Damm dicht.", "Alrik Hoek"),
        ("Anna Rohr sprach gestern. Laut ihr ist der Damm dicht.", "Anna Rohr"),
        ("Emil Rohr sprach gestern. Ihm zufolge ist der Damm dicht.", "Emil Rohr"),
    ],
)
def test_what_somebody_is_is_no_part_of_the_name(text: str, speaker: str) -> None:
    assert indirect(text, "de")[0][1] == speaker


@pytest.mark.parametrize(
    "text",
    [
        "Rechtliche Bedenken meldete niemand an. Der Damm sei dicht, hieß es.",
        "Laut den Testern ist der Damm dicht.",
        "Nach Angaben der Veranstalter kamen weniger Gäste.",
        "Heutige Pumpen sagten, der Damm sei dicht.",
        "Abschließend sagte sie, der Damm sei dicht.",
    ],
)
def test_nouns_and_qualities_are_nobody(text: str) -> None:
    assert {quote.speaker for quote in quotes(text, "de")} <= {None}


@pytest.mark.parametrize(
    "text",
    [
        "Er bildete sich in zwei Sprachen, die damals selten waren, und im Zeichnen aus.",
        "Die alten Sprachen, die hier gelehrt werden, kosten Mühe.",
    ],
)
def test_a_noun_that_is_spelt_like_a_verb_says_nothing(text: str) -> None:
    assert quotes(text, "de") == []


@pytest.mark.parametrize("office", ["Der Innenminister", "Der Kanzler", "Die Ministerin", "Der Parteichef"])
def test_an_office_of_which_nobody_tells_the_holder_is_not_that_of_a_mayor_who_spoke_before(office: str) -> None:
    text = f"„Wir sind bereit“, sagte Bürgermeisterin Anna Holt. {office} erklärte, die Grenze werde geöffnet."
    assert indirect(text, "de")[-1] == ("die Grenze werde geöffnet", None)


def test_a_woman_in_office_is_meant_by_her_office_alone() -> None:
    text = "Oberbürgermeisterin Anna Holt kam spät.\nDie Oberbürgermeisterin sagte, die Brücke werde geöffnet."
    assert indirect(text, "de")[-1] == ("die Brücke werde geöffnet", "Anna Holt")


@pytest.mark.parametrize(
    ("source", "name"),
    [
        ("der 59-jährige Lungenarzt Jonas Murek aus dem Altenrieder Vorort Nahrau", "Jonas Murek"),
        ("die Landwirtin Petra Kunz aus dem Dorf Brunnau", "Petra Kunz"),
        ("Einzelhändler Peter Lang aus der Kreisstadt Altenried", "Peter Lang"),
        ("Martin Kolb von der Firma Nordwerk", "Martin Kolb"),
    ],
)
def test_the_place_or_house_from_which_somebody_comes_does_not_speak(source: str, name: str) -> None:
    text = f"„Das sind in diesem Jahr gute Äpfel“, sagt {source}. Die Ernte beginnt im Herbst."
    assert [who for _, who in direct(text, "de")] == [name]


@pytest.mark.parametrize(
    ("text", "said", "speaker"),
    [
        (
            "Der Weg ist frei, sagt Norlands Kinder- und Jugendanwalt Emil Kolb.",
            "Der Weg ist frei",
            "Emil Kolb",
        ),
        (
            "Emil Kolb vom Amt für Jagd- und Forstkunde sagt, der Weg sei frei.",
            "der Weg sei frei",
            "Emil Kolb",
        ),
        (
            "Der Weg ist frei, sagte die Vorsitzende des Rates und Abgeordnete Rosa Kuhn.",
            "Der Weg ist frei",
            "Rosa Kuhn",
        ),
        (
            "Nach Worten der Leiterin im Forstamt, Rosa Kuhn, ist der Weg frei.",
            "ist der Weg frei",
            "Rosa Kuhn",
        ),
        ("Laut Rosa Kuhn 32 Hektar vernichtet.", "32 Hektar vernichtet", "Rosa Kuhn"),
        ("Laut Rosa Kuhn zwei Scheunen verbrannt.", "zwei Scheunen verbrannt", "Rosa Kuhn"),
        ("Der Weg ist frei, meinte Rosa Kuhn, deren Amt den Wald pflegt.", "Der Weg ist frei", "Rosa Kuhn"),
        (
            "Der Weg ist frei, meinte Rosa Kuhn, Försterin und Mitglied der neuen Partei.",
            "Der Weg ist frei",
            "Rosa Kuhn",
        ),
        ("Der Weg ist frei, verdeutlichte Försterin Rosa Kuhn.", "Der Weg ist frei", "Rosa Kuhn"),
    ],
)
def test_a_german_source_is_read_whole_and_no_further(text: str, said: str, speaker: str) -> None:
    assert indirect(text, "de") == [(said, speaker)]


@pytest.mark.parametrize(
    "noun", ["Slowene", "Tscheche", "Schwede", "Radprofi", "Diplomat", "Kontrolleur", "Flüchtling"]
)
def test_what_somebody_is_stands_before_a_strange_given_name_and_is_no_part_of_it(noun: str) -> None:
    text = f"Der {noun} Timi Zajk kam am Abend. „Ich bin froh“, sagte Zajk."
    assert direct(text, "de") == [("Ich bin froh", "Timi Zajk")]
