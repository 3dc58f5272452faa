"""German free indirect speech, and German attributions without a verb of saying before what is said."""

import pytest

from tests.quotes.told import direct, indirect, quotes


@pytest.mark.parametrize(
    ("text", "said", "speaker"),
    [
        (
            "„Nein“, sagte Udo Beck. Bis Ostern bleibe die Halle offen.",
            "Bis Ostern bleibe die Halle offen",
            "Udo Beck",
        ),
        (
            "„Nein“, sagte Udo Beck. Die Trainerin selbst freute sich. Sie habe noch Pläne.",
            "Sie habe noch Pläne",
            None,
        ),
        (
            "„Nein“, sagte Udo Beck. Holm selbst freute sich auf den Herbst. Man habe noch Pläne.",
            "Man habe noch Pläne",
            "Holm",
        ),
        (
            "„Nein“, sagte Udo Beck. Die junge Forscherin Ina Roth lehnte ab. Man müsse warten.",
            "Man müsse warten",
            "Ina Roth",
        ),
    ],
)
def test_a_sentence_in_the_mood_of_reported_speech_is_of_whom_the_text_speaks(
    text: str, said: str, speaker: str | None
) -> None:
    assert (said, speaker) in indirect(text, "de")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "Ein Kiosk ist ausgeraubt worden. Das teilte die Polizei mit. Demnach flohen zwei Männer.",
            "flohen zwei Männer",
        ),
        ("Die Polizei sagte, es gebe Spuren. Demnach war das Schloss defekt.", "war das Schloss defekt"),
    ],
)
def test_what_follows_demnach_is_of_who_stated_it(text: str, said: str) -> None:
    assert (said, "Polizei") in indirect(text, "de")


def test_demnach_tells_nothing_where_nobody_stated_anything() -> None:
    assert quotes("Der Zug ist weg. Es regnet. Demnach warten wir hier.", "de") == []


@pytest.mark.parametrize(
    ("text", "said", "speaker"),
    [
        ("Man habe ihn zu spät gewarnt, befand die Kammer.", "Man habe ihn zu spät gewarnt", "Kammer"),
        ("Der Weg sei zu steil, findet Ina Roth.", "Der Weg sei zu steil", "Ina Roth"),
    ],
)
def test_the_verb_behind_reported_speech_tells_it_whatever_it_is(text: str, said: str, speaker: str) -> None:
    assert indirect(text, "de") == [(said, speaker)]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Es gibt eine Schätzung der Stadt, wonach 300 Plätze fehlen.", "300 Plätze fehlen"),
        ("Der Verein dementierte Gerüchte, wonach der Torwart geht.", "der Torwart geht"),
        ("Berichte, wonach das Werk schließt, wies er zurück.", "das Werk schließt"),
    ],
)
def test_what_stands_behind_wonach_is_stated(text: str, said: str) -> None:
    assert said in [quote.text for quote in quotes(text, "de")]


@pytest.mark.parametrize(
    "text",
    [
        "Ina Roth hatte den Bericht als „grob falsch“ zurückgewiesen.",
        "Ina Roth hat den Bericht als „grob falsch“ bezeichnet.",
    ],
)
def test_what_a_thing_is_called_may_stand_before_the_verb(text: str) -> None:
    assert direct(text, "de") == [("grob falsch", "Ina Roth")]
    assert indirect(text, "de") == []


@pytest.mark.parametrize(
    "text",
    [
        "Ina Roth, die Chefin der „Neuen Post“, bekräftigte die Kritik.",
        "Auch das größte Haus am Platz, die Nordbank, meldete gestern Verluste.",
        "Trotz des Lobs, das alle freut, kritisiert die Behörde die Kosten.",
    ],
)
def test_a_subject_before_its_verb_is_no_speech(text: str) -> None:
    assert quotes(text, "de") == []


def test_a_site_reports_as_a_paper_does() -> None:
    found = quotes("Wie nordpost.de berichtet, steigt die Miete.", "de")
    assert [(quote.text, quote.source and quote.source.text) for quote in found] == [
        ("steigt die Miete", "nordpost.de")
    ]


def test_who_stands_with_a_name_before_a_colon_speaks() -> None:
    text = "Der Inhaber, Goldschmied Karl Wendt, war ratlos: „Ich habe alles selbst gemacht.“"
    assert direct(text, "de") == [("Ich habe alles selbst gemacht.", "Karl Wendt")]


def test_who_tells_the_sentence_before_may_be_named_in_marks() -> None:
    text = "Das Werk „Nord“ wird geschlossen. Das teilte die Gewerkschaft „Metall“ mit."
    assert indirect(text, "de") == [("Das Werk „Nord“ wird geschlossen", "Metall")]


@pytest.mark.parametrize(
    "before",
    [
        "Nun wollen wir sagen, dass wir bauen wollen.",
        "Wir wollen melden, dass es regnet.",
        "Sie wollen nicht sagen, ob es hält.",
    ],
)
def test_marks_whose_words_two_cues_govern_are_read(before: str) -> None:
    # the marked words begin where those of the verb behind them do, which names nobody
    text = f"{before} 2020 sagte „Von Ihnen, Frau Holm, [2] kommt, “ der Bericht, auf den er"
    assert quotes(text, "de")


@pytest.mark.parametrize("behind", ["Man könne wieder fahren, sagt Uwe Brandt.", "„Wir sind froh“, sagte Uwe Brandt."])
def test_a_sentence_in_the_mood_at_the_head_of_a_text_is_of_who_speaks_right_behind_it(behind: str) -> None:
    assert indirect(f"Der Weg sei seit gestern frei. {behind}", "de")[0] == (
        "Der Weg sei seit gestern frei",
        "Uwe Brandt",
    )
