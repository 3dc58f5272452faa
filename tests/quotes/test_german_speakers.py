"""German speakers: what stands between an article and its noun, behind a name, and in a name's place."""

import pytest

from tests.quotes.told import direct, indirect, quotes


@pytest.mark.parametrize(
    ("source", "speaker"),
    [
        ("der für die Schleusen zuständige Hafenmeister Emil Roth", "Emil Roth"),
        ("der in Kiel lebende Segler Emil Roth", "Emil Roth"),
        ("die auf Muscheln spezialisierte Forscherin Ines Kolb", "Ines Kolb"),
        ("Emil Roth vom Bootsverleih Norda Wassersport", "Emil Roth"),
        ("Ines Kolb aus dem Team der Initiative Sauberes Ufer", "Ines Kolb"),
        ("Taucherin und Autorin Ines Kolb", "Ines Kolb"),
        ("der Anwalt und Segler Emil Roth", "Emil Roth"),
        ("Roth-Promoter Kolbe", "Kolbe"),
        ("die Schülerin Ayla", "Ayla"),
        ("der Soldat Marek", "Marek"),
        ("Norda-Expertin Kolb", "Kolb"),
    ],
)
def test_who_speaks_is_told_from_what_that_is(source: str, speaker: str) -> None:
    assert direct(f"„Der Damm hält nicht“, sagte {source}.", "de") == [("Der Damm hält nicht", speaker)]


@pytest.mark.parametrize("hearer", ["dieser Redaktion", "der DW", "der Zeitung Nordbote", "unserer Redaktion"])
def test_who_heard_it_is_no_part_of_a_surname(hearer: str) -> None:
    text = f"Ines Kolb kam. „Der Damm hält nicht“, sagte Kolb {hearer}."
    assert direct(text, "de") == [("Der Damm hält nicht", "Ines Kolb")]


@pytest.mark.parametrize(
    "text",
    [
        "Ines Kolb, Gründerin und Leiterin der Initiative „Sauberes Ufer“ beteuerte: „Der Damm hält nicht.“",
        "Ines Kolb, Leiterin der NMS Holm-Rade sagte am Mittag: „Der Damm hält nicht.“",
        "Die Leiterin der Schule Holm, Ines Kolb, bestätigte auf Anfrage den Schaden: „Der Damm hält nicht.“",
        "Ähnlich sieht es Ines Kolb vom Verleih Norda: „Der Damm hält nicht.“",
    ],
)
def test_the_name_stands_before_what_is_said_of_it(text: str) -> None:
    assert direct(text, "de")[-1] == ("Der Damm hält nicht.", "Ines Kolb")


@pytest.mark.parametrize(
    ("text", "parts", "source"),
    [
        (
            "Nach Angaben örtlicher Kliniken wurden zehn Menschen verletzt.",
            ["wurden zehn Menschen verletzt"],
            "örtlicher Kliniken",
        ),
        ("Nach Angaben des Seeamts (SA) liegen dort drei Boote.", ["liegen dort drei Boote"], "des Seeamts"),
        (
            "Die Boote sind laut Polizei von dem Brand betroffen.",
            ["Die Boote sind", "von dem Brand betroffen"],
            "Polizei",
        ),
        (
            "Der Kai wurde nach Polizeiangaben von Gästen geräumt.",
            ["Der Kai wurde", "von Gästen geräumt"],
            "Polizeiangaben",
        ),
    ],
)
def test_a_source_ends_with_its_noun(text: str, parts: list[str], source: str) -> None:
    found = quotes(text, "de")
    assert [quote.text for quote in found] == parts
    assert {quote.source.text for quote in found if quote.source} == {source}


@pytest.mark.parametrize(
    "text",
    [
        "Laut Entwurf ist der Damm offen. Der Entwurf liegt vor.",
        "Laut Gesprächspartnern ist der Damm offen.",
        "Den Besuchergruppen zufolge ist der Damm offen.",
        "Umso wichtiger seien Leute, die helfen: „Der Damm hält nicht.“",
        "Ines Kolb kam. Damit begründet die Richterin ihr Urteil: „Der Damm hält nicht.“",
    ],
)
def test_other_nouns_and_words_are_no_names(text: str) -> None:
    assert {quote.speaker for quote in quotes(text, "de")} <= {None, "Ines Kolb"}


def test_an_object_with_its_owner_is_no_part_of_a_source() -> None:
    assert indirect("Der Damm sei alt, begründet Ines Kolb ihre Klage.", "de") == [("Der Damm sei alt", "Ines Kolb")]


@pytest.mark.parametrize(
    "sentence",
    [
        "Hier sieht auch Kolb Vorteile.",
        "Deshalb lehnt Kolb Norda ab.",
        "Der Brief Kolbs kam spät.",
        "Kolbs Bericht kam spät.",
        "Der Brief von Kolb Mittwochfrüh kam spät.",
        "In einem Textfeld Antworten lesen wollte Kolb nie.",
    ],
)
def test_a_name_beside_another_noun_is_told_from_it(sentence: str) -> None:
    text = f"Ines Kolb kam. Norda baut am Kai, Kolb nicht. {sentence} „Der Damm hält nicht“, sagte sie."
    assert direct(text, "de") == [("Der Damm hält nicht", "Ines Kolb")]


@pytest.mark.parametrize("source", ["Kolbs Ansicht nach", "Laut der Erklärung Kolbs", "Nach Meinung Kolbs"])
def test_the_genitive_of_a_name_opens_no_name(source: str) -> None:
    found = indirect(f"Ines Kolb kam. Kolb blieb. {source} ist der Damm undicht.", "de")
    assert {speaker for _, speaker in found} <= {"Ines Kolb", None}


@pytest.mark.parametrize(
    "before",
    [
        "Dass der Steg fehlt, freut Kolb nicht:",
        "Auch Boote, die alt sind, hält sie für sinnvoll – mit Grenzen:",
        "Für die Planerin Kolb ist der Mai noch weit:",
        "Den Umbau führt sie auf den Winter zurück:",
    ],
)
def test_a_clause_before_a_colon_speaks_of_somebody(before: str) -> None:
    text = f"Ines Kolb kam. „Es regnet“, sagte Kolb. {before} „Der Damm hält nicht.“"
    assert direct(text, "de")[-1] == ("Der Damm hält nicht.", "Ines Kolb")


@pytest.mark.parametrize("source", ["Der Abg. v. Holm", "Dr. v. Holm", "Minister v. Holm"])
def test_the_letter_of_a_noble_belongs_to_the_name(source: str) -> None:
    (quote,) = quotes(f"{source} erklärte, dass der Weg frei sei.", "de")
    assert quote.source is not None
    assert (quote.source.text, quote.speaker) == (source, "Holm")
