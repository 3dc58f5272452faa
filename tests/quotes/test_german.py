"""German: where the subject of a clause stands, what marks enclose, and what old print does."""

import pytest

from tests.quotes.told import direct, indirect, quotes


def sources(text: str) -> list[str | None]:
    return [quote.source.text if quote.source else None for quote in quotes(text, "de")]


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("Am Montag sagte der Sprecher der Werft, dass das Schiff fahre.", "der Sprecher der Werft"),
        ("Darauf hat die Wirtin erklärt, dass die Küche zu sei.", "die Wirtin"),
        ("Dem Boten antwortete der Müller, er habe kein Mehl.", "der Müller"),
        ("Nach einer Weile fuhr er fort: „Wir waren also wieder allein.“", "er"),
        ("Der Kapitän stand auf und rief: „Wir laufen morgen früh aus.“", "Der Kapitän"),
        ("Otto Brandt, der neue Lotse, sagte am Abend: „Das Wasser steht zu hoch.“", "Otto Brandt"),
        ("Einige Jahre später klagte der Förster Ruprecht, daß niemand mehr pflanze.", "der Förster Ruprecht"),
        ("Laut dem Hafenamt ist die Fahrrinne wieder frei.", "dem Hafenamt"),
        ("Anna Wieland zufolge ist die Fahrrinne wieder frei.", "Anna Wieland"),
        ("Der Vorsteher machte die Mitteilung, dass der Brunnen leer sei.", "Der Vorsteher"),
        ("Darauf verbreitete die Werft die Nachricht, dass das Schiff fahre.", "die Werft"),
        ("Jch meinte, das Wetter sei schön.", "Jch"),
    ],
)
def test_the_subject_stands_before_the_verb_or_behind_it(text: str, source: str) -> None:
    assert sources(text) == [source]


@pytest.mark.parametrize(
    "text",
    [
        "„Das ist ja wunderbar geworden“, lachte die Gärtnerin Ute Holm.",
        "„Das ist ja wunderbar geworden!“ jubelte Ute Holm.",
        "Ute Holm winkte der Nachbarin: „Das ist ja wunderbar geworden!“",
    ],
)
def test_any_verb_beside_marked_speech_names_its_speaker(text: str) -> None:
    assert [speaker for _, speaker in direct(text, "de")] == ["Ute Holm"]


def test_nobody_says_what_it_is_said() -> None:
    found = direct("Ute Holm sagte: „Wir kommen morgen wieder.“ Dort heißt es: „Die Tür bleibt heute zu.“", "de")
    assert [speaker for _, speaker in found] == ["Ute Holm", None]


@pytest.mark.parametrize(
    "text",
    [
        "Sie sang eine Arie aus der Oper „Der Waldgeist“ und verbeugte sich.",
        "Die „Harzer Post“ erscheint jetzt wieder täglich.",
        "Roggen 12 1/2 „3 M. 90 1/4 „5 M. 91 3/4 „6 M. 92 1/2 Weizen 14",
    ],
)
def test_names_of_works_and_tables_are_no_quotes(text: str) -> None:
    assert direct(text, "de") == []


def test_verses_that_open_anew_are_one_quote() -> None:
    found = direct("Er sang: „Der Winter ist gegangen. „Der Bach ist wieder frei. „Und wir gehen auch.“", "de")
    assert len(found) == 1
    assert found[0][0].endswith("Und wir gehen auch.")


def test_an_ordinal_ends_no_sentence() -> None:
    text = "Der Vorsteher des 23. Bezirks erklärte, dass die Brunnen gereinigt würden."
    assert indirect(text, "de")[0][0] == "die Brunnen gereinigt würden"
    assert sources(text) == ["Der Vorsteher des 23. Bezirks"]


@pytest.mark.parametrize(
    "text",
    [
        "Die Sprecherin des Werks, Jana Holt, warnte vor Eile: „Das ist gefährlich für alle.“",
        "Die Leiterin der Schule, Jana Holt, sagte: „Das ist gefährlich für alle.“",
    ],
)
def test_a_name_between_commas_is_that_of_the_subject(text: str) -> None:
    assert direct(text, "de") == [("Das ist gefährlich für alle.", "Jana Holt")]


def test_what_else_stands_between_commas_is_not() -> None:
    said = direct("Die Nordbahn, Teil der Nordwerke, sagte: „Das ist gefährlich für alle.“", "de")
    assert [speaker for _, speaker in said] == ["Nordbahn"]


@pytest.mark.parametrize(
    "text",
    [
        "Ministerin Klara Ventur (SPD) sagte am Montag, die Regierung plane keine höheren Steuern.",
        "Am Montag hat Ministerin Klara Ventur (SPD) gesagt, die Regierung plane keine höheren Steuern.",
        "Ministerin Klara Ventur (SPD) hat am Montag gesagt, die Regierung plane keine höheren Steuern.",
    ],
)
def test_a_party_in_brackets_does_not_speak(text: str) -> None:
    assert indirect(text, "de") == [("die Regierung plane keine höheren Steuern", "Klara Ventur")]


@pytest.mark.parametrize(
    ("source", "speaker"),
    [
        ("Marta Gilles von Nordbörse", "Marta Gilles"),
        ("Analyst Peter Maurer von Lindenwert", "Peter Maurer"),
        ("Karl Berg vom Institut für Meereskunde", "Karl Berg"),
        ("Anna Maria von Horn", "Anna Maria von Horn"),
        ("Otto Graf von Eschen", "Otto Graf von Eschen"),
        ("Ursula von der Heide", "Ursula von der Heide"),
    ],
)
def test_where_somebody_is_from_is_told_from_a_noble_name(source: str, speaker: str) -> None:
    assert direct(f"„Wir haben genug“, sagte {source}.", "de") == [("Wir haben genug", speaker)]


@pytest.mark.parametrize(
    "text",
    [
        "Landwirte sagen, der Regen komme zu spät.",
        "Mieter berichteten, die Heizung sei kalt.",
        "Händler klagten, die Kurse seien gefallen. „Gut“, sagte Händler Kurt Bock.",
        "Nach Angaben von Rettungskräften wurden drei Menschen verletzt.",
        "Laut Behörden ist die Straße frei.",
    ],
)
def test_a_plural_without_an_article_is_nobody(text: str) -> None:
    assert [speaker for _, speaker in indirect(text, "de")] == [None]


@pytest.mark.parametrize("source", ["USA", "Niederlande"])
def test_but_a_country_in_the_plural_speaks(source: str) -> None:
    assert [speaker for _, speaker in indirect(f"{source} fordern, die Grenze müsse offen bleiben.", "de")] == [source]


def test_a_verb_behind_a_noun_shows_that_a_clause_is_reported() -> None:
    assert indirect("Petra Lenz sagte, das Eis schmelze.", "de") == [("das Eis schmelze", "Petra Lenz")]


@pytest.mark.parametrize(
    ("text", "said", "speaker"),
    [
        ("„Es ist vorbei“, sagte Otto Brandt. Man habe alles versucht.", "Man habe alles versucht", "Otto Brandt"),
        (
            "Hanna Kranz erklärte, das Werk schließe. Für die Leute sei gesorgt, und dabei bleibe es.",
            "Für die Leute sei gesorgt, und dabei bleibe es",
            "Hanna Kranz",
        ),
        (
            "„Es ist vorbei“, sagte Otto Brandt im Rathaus.\nSolange man nichts wisse, könne man nichts tun.",
            "Solange man nichts wisse, könne man nichts tun",
            "Otto Brandt",
        ),
    ],
)
def test_the_mood_of_reported_speech_carries_an_attribution_on(text: str, said: str, speaker: str) -> None:
    assert (said, speaker) in indirect(text, "de")


@pytest.mark.parametrize(
    "sentence",
    [
        "Ich habe alles versucht.",
        "Gott sei Dank regnet es.",
        "Hier sei nur erwähnt, was fehlt.",
        "Er fragt sich, ob das gut sei.",
        "Das ist die Frage, die man stellen müsse.",
        "Es hat geregnet.",
    ],
)
def test_a_clause_in_another_mood_or_of_the_writer_carries_nothing_on(sentence: str) -> None:
    found = indirect(f"Hanna Kranz erklärte, das Werk schließe. {sentence}", "de")
    assert [said for said, _ in found if said.startswith(sentence[:6])] == []


def test_behind_a_colon_the_mood_tells_reported_speech_from_words_as_they_were() -> None:
    assert indirect("Die Landrätin Lena Arnold sieht das anders: Der Damm sei sicher.", "de") == [
        ("Der Damm sei sicher", "Lena Arnold")
    ]
    assert indirect("Otto Brandt klagte: Im Lande sei niemand mehr.", "de") == [
        ("Im Lande sei niemand mehr", "Otto Brandt")
    ]
    assert direct("Otto Brandt klagte: Im Lande ist niemand mehr.", "de") == [
        ("Im Lande ist niemand mehr", "Otto Brandt")
    ]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Dem Händler Kurt Bock wird vorgeworfen, er habe gelogen.", None),
        ("Von der Polizei wurde bestätigt, dass Kurt Bock fehlt.", "Polizei"),
        ("Es wird von Hanna Kranz behauptet, dass Kurt Bock fehlt.", "Hanna Kranz"),
        ("Wie Kurt Bock gemeldet wurde, steigt das Wasser.", None),
        ("Kurt Bock hat behauptet, das Wasser steige.", "Kurt Bock"),
    ],
)
def test_in_the_passive_only_who_is_named_behind_von_speaks(text: str, speaker: str | None) -> None:
    assert [name for _, name in indirect(text, "de")] == [speaker]


@pytest.mark.parametrize(
    ("source", "speaker"),
    [
        ("deren Präsident Carsten Wolff der Deutschen Presse-Agentur", "Carsten Wolff"),
        ("dessen Sprecherin Marta Gilles der Zeitung", "Marta Gilles"),
        ("Marta Gilles dem Rundfunk", "Marta Gilles"),
    ],
)
def test_whose_president_speaks_and_who_heard_it_are_told_apart(source: str, speaker: str) -> None:
    assert direct(f"Der Verband klagt. „Wir haben genug“, betonte {source}.", "de") == [("Wir haben genug", speaker)]


def test_a_particle_ends_the_clause_of_its_verb() -> None:
    assert indirect("Der Weg führte dahin, dass wir an der Mauer standen.", "de") == []
    assert indirect("Hanna Kranz führte aus, dass wir an der Mauer standen.", "de") == [
        ("wir an der Mauer standen", "Hanna Kranz")
    ]
