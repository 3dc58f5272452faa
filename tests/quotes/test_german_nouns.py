"""In German every noun is capitalised: what is no name is nobody's."""

import pytest

from tests.quotes.told import direct, indirect, speakers


@pytest.mark.parametrize(
    "text",
    [
        "Laut Umfragen ist die Brücke beliebt. In den Umfragen lag sie vorn.",
        "Laut Herstellerangaben ist das Boot sehr leicht.",
        "Die Familien sagten, die Schule sei zu weit entfernt.",
        "Die Botschaft des Tages lautet, dass jeder schreiben darf.",
        "Das Privileg des Hafens besagt, dass niemand zahlen muss.",
        "Die Hafen-Vertreter erklärten, der Kai sei offen.",
        "Ältere Kinder berichteten, die Schule sei geschlossen. Für die Kinder ist das neu.",
        "Die Kieler Hafenmeisterin sagte, der Kai sei offen.",
        "Fachleuten zufolge ist die Brücke nicht sicher.",
    ],
)
def test_nouns_speak_under_no_name(text: str) -> None:
    assert speakers(text, "de") == set()


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Laut Eurostat ist die Zahl der Boote gesunken.", "Eurostat"),
        ("Der ADAC warnte, die Straßen seien glatt.", "ADAC"),
        ("Die Deutsche Bahn teilte mit, der Verkehr ruhe.", "Deutsche Bahn"),
        ("Nordkraft sagte, die Preise würden steigen.", "Nordkraft"),
        ("Das Nordhafener Tageblatt berichtete, dass der Kai sinke.", "Nordhafener Tageblatt"),
        ("Laut BSI ist die Lage ernst wie nie.", "BSI"),
        ("Otto Graf von Eschen sagte, die Lage sei ernst.", "Otto Graf von Eschen"),
        (
            "Marcell Kraus sagte, die Lage sei ernst. Beim Marcell war das so. Marcell lachte, Marcell ging.",
            "Marcell Kraus",
        ),
    ],
)
def test_names_do(text: str, name: str) -> None:
    assert speakers(text, "de") == {name}


@pytest.mark.parametrize(
    "text",
    [
        "Sie teilte ihre Gedanken und Sorgen, als der Regen kam.",
        "Der Weg führte an einen Hafen, der seit Jahren leer steht.",
        "Der Wirt schlug die Trommel, dass die Scheiben klirrten.",
    ],
)
def test_a_verb_without_its_other_half_says_nothing(text: str) -> None:
    assert indirect(text, "de") == []


@pytest.mark.parametrize(
    ("text", "clause"),
    [
        ("Die Stadt teilte am Montag mit, dass der Kai gesperrt werde.", "der Kai gesperrt werde"),
        ("Anna Berg führte weiter aus, dass der Kai sinke.", "der Kai sinke"),
        ("Anna Berg räumte ein, der Kai sei alt.", "der Kai sei alt"),
    ],
)
def test_with_it_it_does(text: str, clause: str) -> None:
    assert [words for words, _ in indirect(text, "de")] == [clause]


def test_several_who_speak_are_no_woman_named_before() -> None:
    text = "Anna Berg kam mit zwei Kollegen. „Wir fahren heute noch nach Hause“, sagten sie."
    assert direct(text, "de") == [("Wir fahren heute noch nach Hause", None)]


def test_the_reader_who_is_spoken_to_is_nobody() -> None:
    text = "Anna Berg kam.\nWenn Sie bestätigen, dass Sie zahlen, erhalten Sie ein Boot."
    assert [speaker for _, speaker in indirect(text, "de")] in ([], [None])


@pytest.mark.parametrize(
    "text",
    [
        "Die Stadt wartet. Inzwischen hat die Leitung versichert, dass der Bau weitergehe.",
        "Die Stadt wartet. Warum der Bau ruht, erklärte die Leitung, dass sie prüfe.",
        "Die Stadt wartet. Derweil hat der Landkreis gefordert, dass der Bau weitergehe.",
        "Die Stadt wartet. Bevor die Brücke fällt, will die Leitung prüfen, hieß es, dass sie hält.",
        "Die Stadt wartet. Erstaunt sah der Wirt mich an und fragte, was geschehen sei.",
        "Die Brücke, die als „gefährlich“ bezeichnet wird, sei zu.",
        "„Wir warten auf Geld“, sagt er und meint damit, dass die Brücke ruht.",
    ],
)
def test_the_word_that_opens_a_sentence_and_what_was_said_are_nobody(text: str) -> None:
    nobody = {
        "Inzwischen",
        "Warum",
        "Derweil",
        "Bevor",
        "Erstaunt",
        "gefährlich",
        "Wir warten auf Geld",
    }
    assert nobody.isdisjoint(speakers(text, "de"))


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Die Brücke sei zu, meldete die Nachrichtenagentur Nordpress.", "Nordpress"),
        ("Die Brücke sei zu, meldete die staatliche Nachrichtenagentur NPA.", "NPA"),
        ("Die Brücke sei zu, teilte die Firma Stelzer mit.", "Stelzer"),
        ("Die Brücke sei zu, berichtete der TV-Sender Norda.", "Norda"),
        ("Die Brücke sei zu, sagte der Virologe Jens Holm.", "Jens Holm"),
        ("Die Brücke sei zu, sagte Staatssekretärin Ines Holm.", "Ines Holm"),
        ("Laut Städtischem Rundfunk ist die Brücke zu.", "Städtischer Rundfunk"),
        ("Nach Angaben des Kreisamtes Auental ist die Brücke zu.", "Kreisamt Auental"),
    ],
)
def test_a_noun_before_a_name_is_no_part_of_it(text: str, name: str) -> None:
    assert speakers(text, "de") == {name}


@pytest.mark.parametrize(
    "text",
    [
        "Auch andere Faktoren müssten eine Rolle spielen: Die Brücke sei alt.",
        "Der Hafen soll internen Mails zufolge schließen.",
        "Die Fähre zu wechseln, versprechen gerade etliche Betriebe, sei leicht.",
    ],
)
def test_a_noun_behind_its_adjective_is_no_name(text: str) -> None:
    assert speakers(text, "de") == set()
