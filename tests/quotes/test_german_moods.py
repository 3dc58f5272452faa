"""What the mood of German reported speech tells of clauses before and behind the one that says who speaks."""

import pytest

from tests.quotes.told import direct, indirect


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "Die Folgen seien hohe Kosten, Staub und Ärger mit den Nachbarn, sagte Ines Kolb.",
            ["Die Folgen seien hohe Kosten, Staub und Ärger mit den Nachbarn"],
        ),
        (
            "Der Damm sei alt und undicht, klagt Ines Kolb, oft müssten Freiwillige helfen.",
            ["Der Damm sei alt und undicht", "oft müssten Freiwillige helfen"],
        ),
        (
            "Es komme vor, sagte der Müller Emil Roth, dass tagelang kein Wind wehe.",
            ["Es komme vor", "tagelang kein Wind wehe"],
        ),
        (
            "Niemand freut sich darüber: Ein neuer Steg werde die Lage nicht ändern, schreibt Ines Kolb.",
            ["Ein neuer Steg werde die Lage nicht ändern"],
        ),
        (
            "Aber am Ende hätten alle nur noch heim gewollt, sagte Ines Kolb.",
            ["Aber am Ende hätten alle nur noch heim gewollt"],
        ),
    ],
)
def test_a_clause_in_the_mood_is_said_before_whoever_says_it(text: str, said: list[str]) -> None:
    assert [part for part, _ in indirect(text, "de")] == said


@pytest.mark.parametrize(
    ("text", "clause", "marked"),
    [
        (
            "Die Pumpen stammten noch vom Großvater, sagte Ines Kolb: „Sie sind für solche Mengen nicht gebaut.“",
            "Die Pumpen stammten noch vom Großvater",
            "Sie sind für solche Mengen nicht gebaut.",
        ),
        (
            "Das Geld reiche nicht, warnte Ines Kolb, „wir brauchen einen zweiten Kredit“.",
            "Das Geld reiche nicht",
            "wir brauchen einen zweiten Kredit",
        ),
        (
            "Der Plan sei kein Selbstzweck, betont Ines Kolb: „Er muss den Leuten nützen.“",
            "Der Plan sei kein Selbstzweck",
            "Er muss den Leuten nützen.",
        ),
    ],
)
def test_marked_words_may_follow_such_a_clause(text: str, clause: str, marked: str) -> None:
    clauses = [] if clause.startswith("Die Pumpen") else [(clause, "Ines Kolb")]
    assert indirect(text, "de") == clauses
    assert direct(text, "de") == [(marked, "Ines Kolb")]


@pytest.mark.parametrize(
    "text",
    [
        "Im Hafen droht ein Streik, der bis in den Mai dauern könnte.",
        "Die Leitung spricht von einer Panne, die kaum jemand bemerkt habe.",
        "Ines Kolb warb für einen Steg, den auch Kinder nutzen könnten.",
        "Da der Betrieb kein Lager habe, drohte ein Stillstand.",
    ],
)
def test_a_clause_that_belongs_to_a_noun_is_not_said(text: str) -> None:
    assert indirect(text, "de") == []


@pytest.mark.parametrize(
    "goes_on",
    [
        "Die Behörde verkenne die Gefahr.",
        "Norda versorge zurzeit drei Dörfer.",
        "Der neue Damm bedeute keine Sicherheit.",
        "Die Werkfeuerwehr pumpe noch immer.",
    ],
)
def test_any_verb_in_the_mood_goes_on(goes_on: str) -> None:
    assert indirect(f"„So geht es nicht“, sagte Ines Kolb. {goes_on}", "de") == [(goes_on[:-1], "Ines Kolb")]


@pytest.mark.parametrize(
    "goes_on",
    [
        "Der Damm war drei Meter lange, nasse Erde.",
        "Die Leute waren mithilfe dreier Pumpen am Werk.",
        "Das nutzte wenig.",
    ],
)
def test_other_words_that_end_so_do_not(goes_on: str) -> None:
    assert indirect(f"„So geht es nicht“, sagte Ines Kolb. {goes_on}", "de") == []


@pytest.mark.parametrize(
    "text",
    [
        "Anwohner befürchten, das Wasser könne steigen.",
        "Ines Kolb hat deutlich gemacht, dass das Wasser steigen könne.",
        "Die Prüfer kamen zu dem Schluss, dass das Wasser steigen könne.",
        "Die Forscher merken an, dass das Wasser steigen könne.",
        "Die Ämter teilen mit, dass das Wasser steigen könne.",
    ],
)
def test_verbs_that_tell_with_what_belongs_to_them(text: str) -> None:
    assert [said for said, _ in indirect(text, "de")] == [
        "das Wasser steigen könne" if "dass" in text else "das Wasser könne steigen"
    ]


@pytest.mark.parametrize(
    ("before", "speaker"),
    [
        ("Die Trainerin Ute Stein freut sich auf den Mai.", "Ute Stein"),
        ("Dass der Steg fehlt, führt der Planer Emil Roth auf den Winter zurück.", "Emil Roth"),
        ("Hier sieht auch Roth einen Vorteil.", "Emil Roth"),
        ("Der Dorfpfarrer Jan Holm lobt den Plan.", "Jan Holm"),
        ("Für Ute Stein ist das kein Trost.", "Emil Roth"),
        ("Im Hafen liegen drei Boote.", "Emil Roth"),
    ],
)
def test_marked_words_are_of_whom_the_sentence_before_speaks(before: str, speaker: str) -> None:
    text = (
        "Ute Stein kam gestern. Stein blieb lange.\n"
        "„Der Damm hält nicht“, sagte der Planer Emil Roth. Roth weiß das.\n"
        f"{before} „Bald wird hier gebaut.“ Danach gab es Kaffee."
    )
    assert direct(text, "de")[-1] == ("Bald wird hier gebaut.", speaker)


@pytest.mark.parametrize(
    "sentence",
    [
        "Dass der Steg fehle, werfe Fragen auf.",
        "Dass es regne, erfreue niemanden.",
        "Dass Boote sinken, gefährde den Ruf.",
    ],
)
def test_what_a_clause_says_of_another_is_reported(sentence: str) -> None:
    text = f"„Der Damm hält nicht“, sagte Ines Kolb. {sentence}"
    assert indirect(text, "de") == [(sentence[:-1], "Ines Kolb")]
