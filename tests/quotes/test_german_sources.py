"""German phrases that tell whose words a clause is, and verbs whose speaker stands elsewhere than their subject."""

import pytest

from tests.quotes.told import direct, indirect, quotes


def _told(text: str) -> list[tuple[str, str | None]]:
    return [(quote.text, quote.source.text if quote.source else None) for quote in quotes(text, "de")]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Das Werk in Holm steht nach Angaben der Feuerwehr seit Stunden unter Wasser.",
            [("Das Werk in Holm steht", "der Feuerwehr"), ("seit Stunden unter Wasser", "der Feuerwehr")],
        ),
        (
            "Die Fähre war nach ersten Berichten mit zwölf Autos beladen.",
            [("Die Fähre war", "ersten Berichten"), ("mit zwölf Autos beladen", "ersten Berichten")],
        ),
        (
            "Nach einer Untersuchung des Instituts Nordsee sinkt der Deich jedes Jahr.",
            [("sinkt der Deich jedes Jahr", "des Instituts Nordsee")],
        ),
        (
            "Der Wald wurde gerodet, weil er nach Ansicht des Försters krank war.",
            [("weil er", "des Försters"), ("krank war", "des Försters")],
        ),
        (
            "Am Ufer liegt ein Schiff, das nach Auskunft des Hafenamts seit gestern leckt, und wartet.",
            [("seit gestern leckt", "des Hafenamts")],
        ),
    ],
)
def test_a_noun_for_what_was_stated_names_its_source_anywhere_in_a_clause(
    text: str, told: list[tuple[str, str | None]]
) -> None:
    assert _told(text) == told


@pytest.mark.parametrize(
    "text",
    [
        "Die Polizei suchte nach Angaben zu dem Wagen.",
        "Nach diesen Worten verließ der Wirt den Saal.",
        "Je nach Art der Auskunft dauert es länger.",
        "Der Kunde fragte nach Informationen über den Tarif.",
        "Nach der Untersuchung durfte Ida Kern nach Hause.",
        "Gegen den Plan wurden Stimmen laut, die einen Aufschub wollen.",
    ],
)
def test_nach_and_laut_are_no_sources_everywhere(text: str) -> None:
    assert quotes(text, "de") == []


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Ida Kern kam spät. Nach ihren Angaben war der Zug voll besetzt.", "Ida Kern"),
        ("Uwe Lang blieb ruhig. Seiner Meinung nach ist der Damm sicher.", "Uwe Lang"),
        ("Der Imker Jan Rohde war nach eigenen Angaben zu Hause.", "Jan Rohde"),
    ],
)
def test_who_stated_something_may_stand_before_the_noun(text: str, speaker: str) -> None:
    assert {speaker_ for _, speaker_ in indirect(text, "de")} == {speaker}


def test_who_stated_it_himself_stands_in_what_is_said() -> None:
    text = "Nach eigenen Angaben kaufte Jan Rohde die Daten von einem Bekannten."
    assert indirect(text, "de") == [("kaufte Jan Rohde die Daten von einem Bekannten", "Jan Rohde")]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Der Bote zitiert die Wirtin Ida Kern mit den Worten: „Wir machen im Mai zu.“", "Ida Kern"),
        ("Der Trainer Uwe Lang wird mit den Worten zitiert: „Wir machen im Mai zu.“", "Uwe Lang"),
        ("„Wir machen im Mai zu“, zitierte der Sender den Förster Jan Rohde.", "Jan Rohde"),
        ("„Wir machen im Mai zu“, zitierte Ida Kern den Jahresbericht.", "Ida Kern"),
    ],
)
def test_who_is_cited_speaks_and_not_who_cites(text: str, speaker: str) -> None:
    assert direct(text, "de") == [("Wir machen im Mai zu" + "." * text.count("zu.“"), speaker)]


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("Aus Kreisen der Reederei verlautete, dass zwei Schiffe fehlen.", "der Reederei"),
        ("In einem Schreiben der Stadtwerke heißt es, dass zwei Schiffe fehlen.", "der Stadtwerke"),
        ("Aus Hafenkreisen verlautete, dass zwei Schiffe fehlen.", "Hafenkreisen"),
    ],
)
def test_a_text_or_a_circle_may_be_the_source(text: str, source: str) -> None:
    assert _told(text) == [("zwei Schiffe fehlen", source)]


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("Unterdessen verlangen die Bauern, dass der Zoll fällt.", "die Bauern"),
        ("Ende Januar verkündete der Verein, dass der Zoll fällt.", "der Verein"),
        ("Relativierend fügt Ida Kern hinzu, dass der Zoll fällt.", "Ida Kern"),
        ("Der Zeitung sagte Ida Kern, dass der Zoll fällt.", "Ida Kern"),
        ("Als Grund gab die Reederei an, dass der Zoll fällt.", "die Reederei"),
        ("Den Händlern, die lange gewartet hatten, versprach er, dass der Zoll fällt.", "er"),
        ("Der Zöllner, von dem die Fischer glauben, dass der Zoll fällt.", "die Fischer"),
    ],
)
def test_what_opens_a_german_sentence_need_not_be_who_speaks(text: str, source: str) -> None:
    assert _told(text)[-1] == ("der Zoll fällt", source)


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("„Das Netz hält noch lange“, hat Ida Kern gestern in Bonn erklärt.", "Ida Kern"),
        ("„Das Netz hält noch lange“, hatte der Fischer Uwe Lang dem Sender gesagt.", "Uwe Lang"),
    ],
)
def test_the_perfect_may_stand_around_who_spoke(text: str, speaker: str) -> None:
    assert direct(text, "de") == [("Das Netz hält noch lange", speaker)]


@pytest.mark.parametrize(
    ("text", "said", "source"),
    [
        (
            "Wie die Leiterin des Museums, Ida Kern, gestern in Bonn mitteilte, bleibt der Saal zu.",
            "bleibt der Saal zu",
            "die Leiterin des Museums, Ida Kern",
        ),
        (
            "Wie das Fachblatt in einem Vorabbericht vom Montag meldete, bleibt der Saal zu.",
            "bleibt der Saal zu",
            "das Fachblatt",
        ),
        (
            "Der Saal bleibt zu, wie der Verein in einem Brief an alle Mitglieder schrieb.",
            "Der Saal bleibt zu",
            "der Verein",
        ),
    ],
)
def test_a_clause_with_wie_is_as_long_as_it_is(text: str, said: str, source: str) -> None:
    assert _told(text) == [(said, source)]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Der Wirt Uwe Lang verwies darauf, dass der Saal voll war.", "der Saal voll war"),
        ("Uwe Lang ging lange davon aus, dass der Saal voll war.", "der Saal voll war"),
        ("Uwe Lang hat immer die Auffassung vertreten, dass der Saal voll war.", "der Saal voll war"),
        ("Uwe Lang war immer davon ausgegangen, dass der Saal voll war.", "der Saal voll war"),
        ("Uwe Lang kam zu dem Ergebnis, dass der Saal voll war.", "der Saal voll war"),
        ("Uwe Lang hat beschlossen, den Saal im Mai zu schließen.", "den Saal im Mai zu schließen"),
        ("Uwe Lang räumte ein, dass der Saal voll war.", "der Saal voll war"),
        ("Uwe Lang stellte richtig, dass der Saal voll war.", "der Saal voll war"),
        ("Am Abend gab Uwe Lang schließlich bekannt, dass der Saal voll war.", "der Saal voll war"),
    ],
)
def test_verbs_say_with_what_belongs_to_them(text: str, said: str) -> None:
    assert indirect(text, "de") == [(said, "Uwe Lang")]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Anna Berg schwieg. Der Sprecher von Anna Berg sagte, die Straße sei gesperrt.", None),
        ("Die Anwältin von Jonas Holm sagte, die Straße sei gesperrt.", None),
        ("Der Sprecher von Greenpeace, Jonas Holm, sagte, die Straße sei gesperrt.", "Jonas Holm"),
        ("Der Bericht von Anna Berg sagt, die Straße sei gesperrt.", "Anna Berg"),
        # whom the article called so is one, and these are several
        ("Der Höhlenforscher Jonas Holm schwieg. Die Straße sei gesperrt, schreiben die Forscher.", None),
        ("Die Forscherin Anna Berg schwieg. Die Straße sei gesperrt, schreibt die Forscherin.", "Anna Berg"),
    ],
)
def test_who_speaks_for_somebody_or_with_others_is_not_the_one_who_has_the_name(text: str, name: str | None) -> None:
    assert indirect(text, "de") == [("die Straße sei gesperrt" if "sagt" in text else "Die Straße sei gesperrt", name)]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Nach Angaben einer Sprecherin der Berner Polizei wurde das Haus beworfen.", "Berner Polizei"),
        ("Nach Angaben einer Sprecherin der Kölner Feuerwehr brannte in der Nacht das Haus.", "Kölner Feuerwehr"),
        ("Das Haus brannte nach Angaben einer Sprecherin der Bonner Feuerwehr die ganze Nacht.", "Bonner Feuerwehr"),
    ],
)
def test_whoever_speaks_for_a_body_is_the_source_with_it(text: str, speaker: str) -> None:
    assert {found for _, found in indirect(text, "de")} == {speaker}


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Die Nachrichtenagentur Reuters berichtete am Montag, dass die Pegel steigen.", "Reuters"),
        ("Nach Angaben der Nachrichtenagentur AFP steigen die Pegel.", "AFP"),
        ("Wie die Nachrichtenagentur dpa meldet, steigen die Pegel.", "dpa"),
        ("Laut dem Sender al-Mawra steigen die Pegel.", "al-Mawra"),
        ("Das Nachrichtenportal H-Heute berichtete, dass die Pegel steigen.", "H-Heute"),
        ("Die Tageszeitung The Harbour berichtete, dass die Pegel steigen.", "The Harbour"),
        ("Dem BKI zufolge steigen die Pegel wieder.", "BKI"),
        ("Laut einer Sprecherin des Weißen Hauses steigen die Pegel.", "Weißes Haus"),
    ],
)
def test_a_medium_has_its_name_behind_what_it_is(text: str, speaker: str) -> None:
    assert {quote.speaker for quote in quotes(text, "de")} == {speaker}


def test_an_agency_that_was_told_is_no_part_of_who_told_it() -> None:
    text = "„Die Pegel steigen“, sagte Lena Holm der Nachrichtenagentur Reuters."
    assert [quote.speaker for quote in quotes(text, "de")] == ["Lena Holm"]


@pytest.mark.parametrize(
    ("phrase", "source"),
    [
        ("Laut einer Warnung mehrerer kleiner Vereine", "einer Warnung mehrerer kleiner Vereine"),
        ("Laut einer Studie dreier Forscher", "einer Studie dreier Forscher"),
        ("Nach Angaben Münchner Ärzte", "Münchner Ärzte"),
    ],
)
def test_those_of_whom_a_source_is_belong_to_it(phrase: str, source: str) -> None:
    (quote,) = quotes(f"{phrase} steigt der Fluss seit Mai.", "de")
    assert quote.source is not None
    assert (quote.source.text, quote.text) == (source, "steigt der Fluss seit Mai")


@pytest.mark.parametrize("source", ["einer der Trainer", "einer seiner Freunde", "einer von ihnen"])
def test_one_of_several_speaks_behind_the_verb(source: str) -> None:
    (quote,) = quotes(f"Uwe Brandt kam um acht. „Es wird heute schwer“, sagte {source}.", "de")
    assert quote.source is not None
    assert (quote.source.text, quote.speaker) == (source, None)


@pytest.mark.parametrize(
    "text",
    [
        "Die Räte weigern sich, auf Anfragen nach Berichten zu antworten.",
        "Nach dem Satz von der „Insel des alten Mülls“, kam der Wirt und ging wieder.",
        "Der Wirt sprach vom Haus als „Insel des alten Mülls“, gähnte die Runde.",
        "Die Forscher wollen prüfen, ob das Tier, das sie im See entdeckt haben, noch lebt.",
        "Wer den Film nicht kennt: Der Ausruf sei ein Zitat.",
    ],
)
def test_what_only_looks_like_an_attribution_reports_nothing(text: str) -> None:
    assert indirect(text, "de") == []


def test_what_people_say_is_no_part_of_who_said_it() -> None:
    text = "Man müsse jetzt, wie man so schön sagt, den Laden zusammenhalten, erklärt Uwe Brandt."
    assert [speaker for _, speaker in indirect(text, "de")] == ["Uwe Brandt"]


@pytest.mark.parametrize("opener", ["was", "der", "die"])
def test_of_a_relative_clause_with_laut_only_that_clause_is_said(opener: str) -> None:
    text = f"Das Haus steht seit dem Brand leer, {opener} laut Brandt ein Fehler ist."
    assert indirect(text, "de") == [("ein Fehler ist", "Brandt")]
