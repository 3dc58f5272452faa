"""German reported speech: infinitives, the moods, what somebody claims, and what tells nothing."""

import pytest

from tests.quotes.told import direct, indirect, quotes, read, speakers


@pytest.mark.parametrize(
    ("text", "said", "speaker"),
    [
        (
            "Vera Lind kündigte an, im Herbst einen Bericht vorzulegen.",
            "im Herbst einen Bericht vorzulegen",
            "Vera Lind",
        ),
        ("Der Stadtrat Emil Roth hat versprochen, die Brücke zu sperren.", "die Brücke zu sperren", "Emil Roth"),
        ("Jens Kolbe beantragte, seinen Mandanten freizusprechen.", "seinen Mandanten freizusprechen", "Jens Kolbe"),
        ("Der Fahrer Udo Beck gab an, einem Reh ausgewichen zu sein.", "einem Reh ausgewichen zu sein", "Udo Beck"),
        (
            "Der Fraktionschef der Freien Liste, Olaf Pohl, warf der Ministerin vor, Geld zu verteilen.",
            "Geld zu verteilen",
            "Olaf Pohl",
        ),
        ("Ute Mahnke forderte die Eltern auf, endlich zuzuhören.", "endlich zuzuhören", "Ute Mahnke"),
    ],
)
def test_what_is_to_be_done_is_told_in_an_infinitive(text: str, said: str, speaker: str) -> None:
    assert indirect(text, "de") == [(said, speaker)]


@pytest.mark.parametrize(
    "text",
    [
        "Vera Lind begann, die Stühle zu stapeln.",
        "Der Lotse Emil Roth sprach mit der Werft, ohne den Preis zu nennen.",
        "Udo Beck rief seine Schwester an, um sie nach Hause zu holen.",
        "Der Trainer, Udo Beck, kritisierte die Fans.",
        "Während die Gäste jubelten, warnte Vera Lind vor den Kosten.",
        "Genauer gesagt, fehlt dem Dorf ein Arzt.",
        "So erklärt es sich, dass der Brunnen leer ist.",
        "In den oben erwähnten Fällen half niemand.",
        "Der Lotse rief laut in den Nebel.",
    ],
)
def test_other_clauses_beside_such_verbs_tell_nothing(text: str) -> None:
    assert indirect(text, "de") == []


@pytest.mark.parametrize(
    ("goes_on", "said"),
    [
        ("Es fehle an Geld.", "Es fehle an Geld"),
        ("Die Sperrung komme viel zu spät.", "Die Sperrung komme viel zu spät"),
        ("Ob das Dach halte, sei offen.", "Ob das Dach halte, sei offen"),
        ("Die Gäste hätten lange gewartet.", "Die Gäste hätten lange gewartet"),
    ],
)
def test_the_mood_tells_that_somebody_speaks_on(goes_on: str, said: str) -> None:
    assert indirect(f"„So geht es nicht“, sagte Olaf Pohl. {goes_on}", "de") == [(said, "Olaf Pohl")]


def test_the_mood_belongs_to_whom_the_sentence_before_names() -> None:
    text = "„Das war nichts“, räumte Luca Brand ein. Trainer Olaf Stein verteidigte ihn. Der Junge sei eben jung."
    assert indirect(text, "de") == [("Der Junge sei eben jung", "Olaf Stein")]


def test_an_imperative_or_a_wish_is_not_reported() -> None:
    text = "„So geht es nicht“, sagte Olaf Pohl. Gott sei Dank hielt das Dach. Die Stelle blieb leer."
    assert indirect(text, "de") == []


@pytest.mark.parametrize(
    ("text", "said", "speaker"),
    [
        ("Karl Dorn will den Mann auf der Brücke gesehen haben.", "den Mann auf der Brücke gesehen haben", "Karl Dorn"),
        ("Der Angeklagte will von nichts gewusst haben.", "von nichts gewusst haben", None),
        ("Karl Dorn sprach. Er will dort nur spazieren gegangen sein.", "dort nur spazieren gegangen sein", None),
    ],
)
def test_what_somebody_will_have_done_is_a_claim(text: str, said: str, speaker: str | None) -> None:
    assert indirect(text, "de")[0][0] == said
    assert speaker is None or indirect(text, "de")[0][1] == speaker


@pytest.mark.parametrize(
    "text",
    ["Karl Dorn will das Haus bis Mai verkaufen.", "Er will ein guter Vater sein.", "Wer will das gesehen haben?"],
)
def test_a_plan_is_no_claim(text: str) -> None:
    assert indirect(text, "de") == []


@pytest.mark.parametrize(
    ("text", "marked", "speaker"),
    [
        ("Kremlsprecher Ilja Popow sprach von einer „Inszenierung“.", "Inszenierung", "Ilja Popow"),
        ("Ines Kolb nannte den Plan „Unsinn“.", "Unsinn", "Ines Kolb"),
        ("Ines Kolb bezeichnete dies als „Ausrede“.", "Ausrede", "Ines Kolb"),
        ("Ines Kolb sprach von einem „Schlag ins Gesicht der ganzen Belegschaft“.", None, "Ines Kolb"),
    ],
)
def test_what_somebody_calls_a_thing_is_a_fragment_of_speech(text: str, marked: str | None, speaker: str) -> None:
    found = [(quote.text, quote.kind, quote.speaker) for quote in quotes(text, "de")]
    assert len(found) == 1
    assert found[0][1:] == ("mixed", speaker)
    assert marked is None or found[0][0] == marked


@pytest.mark.parametrize(
    "text",
    [
        "Er sang die Arie „Ich bin der Wald und die Wiese“ und ging.",
        "Ihr Roman „Was wir einmal wissen werden“ erscheint im Mai.",
        "Die Ausstellung „Als die Schiffe noch fuhren“ ist seit Montag geöffnet.",
        "Linz, 3. Mai. (Telegramm des „Oberen Boten“.) (Drahtbericht d. „Ob. Boten“) Es regnet.",
    ],
)
def test_a_noun_for_works_or_a_bracket_tells_a_title(text: str) -> None:
    assert direct(text, "de") == []


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Nach Polizeiangaben hatte der Mann getrunken.", "Polizei"),
        ("Laut einem Bericht der „Neuen Post“ war er allein.", "Neue Post"),
        ("Nach Informationen des „Tags am Abend“ ist der Vertrag fertig.", "Tags am Abend"),
        ("Medienberichten zufolge fuhr er zu schnell.", None),
    ],
)
def test_who_is_told_stands_in_what_was_published(text: str, speaker: str | None) -> None:
    assert [said for _, said in indirect(text, "de")] == [speaker]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Innenminister Arne Thom kam. Der Minister sagte: „Ich nehme die Sorgen sehr ernst.“", "Arne Thom"),
        ("Die Grünen-Chefin Mara Lind kam. „Das ist ein guter Tag“, sagte die Chefin.", "Mara Lind"),
        ("Kremlsprecher Ilja Popow kam. Es gebe keine Beweise, so der Sprecher.", "Ilja Popow"),
    ],
)
def test_the_noun_of_a_compound_stands_for_its_holder(text: str, speaker: str) -> None:
    assert speakers(text, "de") == {speaker}


def test_whom_it_was_told_is_no_part_of_a_name() -> None:
    text = "Das schade, sagte Präsidentin Carla Westphal der Agentur AFP. Westphal sprach von einer „Ausrede“."
    assert speakers(text, "de") == {"Carla Westphal"}


def test_an_office_behind_a_verb_is_of_another() -> None:
    text = "Der Fraktionschef, Olaf Pohl, warf der Ministerin vor, Geld zu verteilen. Pohl sagte, das sei dumm."
    assert [speaker.role for speaker in read(text, "de").speakers] in ([None], ["fraktionschef"])


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Wir kommen morgen wieder, rief Udo Beck.", "direct"),
        ("Das Dach hält noch lange, sagte Udo Beck.", "indirect"),
        ("Das gehe uns alle an, sagte Udo Beck.", "indirect"),
        ("Udo Beck klagte: Die Gäste hätten lange gewartet.", "indirect"),
        ("Udo Beck klagte: Die Gäste haben lange gewartet.", "direct"),
    ],
)
def test_without_marks_the_person_and_the_mood_tell_what_is_reported(text: str, kind: str) -> None:
    assert [quote.kind for quote in quotes(text, "de")] == [kind]


def test_a_clause_before_the_main_one_ends_with_it() -> None:
    assert indirect("Als Udo Beck fragte, ob er gehen dürfe, lachte der Wirt.", "de") == [
        ("er gehen dürfe", "Udo Beck")
    ]


@pytest.mark.parametrize(
    ("text", "said", "speaker"),
    [
        ("Ein Sprecher des Amtes wies das zurück. Die Rechnung sei falsch.", "Die Rechnung sei falsch", None),
        ("Seine Schwester Ina Beck widersprach. Das Dach sei dicht.", "Das Dach sei dicht", "Ina Beck"),
    ],
)
def test_the_mood_belongs_to_whoever_answers(text: str, said: str, speaker: str | None) -> None:
    found = [quote for quote in quotes(f"„Nein“, sagte Udo Beck. {text}", "de") if quote.text == said]
    assert [quote.speaker for quote in found] == [speaker]


@pytest.mark.parametrize(
    "text",
    [
        "„Nein“, sagte Udo Beck. Auf die Frage, wann es so weit sei, antwortete er ausweichend.",
        "„Nein“, sagte Udo Beck. Die Initiative „Strom für alle“ kündigte Widerstand an.",
    ],
)
def test_what_another_thinks_asks_or_does_is_not_his(text: str) -> None:
    assert [quote.text for quote in quotes(text, "de")] == ["Nein"]


def test_what_was_said_begins_behind_the_colon_of_what_the_writer_says() -> None:
    text = "Der Dienst macht wenig Hoffnung: Mit Regen sei nicht zu rechnen, sagte Udo Beck."
    assert indirect(text, "de") == [("Mit Regen sei nicht zu rechnen", "Udo Beck")]


@pytest.mark.parametrize("verb", ["rechnet damit", "rechnete vor", "rechnete damit"])
def test_a_verb_that_tells_with_one_of_two_words_behind_it(verb: str) -> None:
    assert indirect(f"Kolb {verb}, dass der Preis steigt.", "de") == [("der Preis steigt", "Kolb")]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Die Halle müsse warten, sagte Udo Beck laut Redetext auf der Messe.", "Die Halle müsse warten"),
        ("Die Halle sei leer, sagte Udo Beck der Agentur Nord zufolge am Montag.", "Die Halle sei leer"),
        ("Die Halle ist leer, erklärte Udo Beck nach Angaben der Agentur Nord.", "Die Halle ist leer"),
        ("Die Halle sei leer, informiert Udo Beck in einem Brief.", "Die Halle sei leer"),
    ],
)
def test_who_spoke_is_not_whoever_passes_it_on(text: str, said: str) -> None:
    assert indirect(text, "de") == [(said, "Udo Beck")]
