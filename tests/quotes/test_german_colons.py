"""Who speaks behind a German colon, and in sentences that go on from others."""

import pytest

from tests.quotes.told import direct, indirect, quotes


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Zugleich zeige der Film: „Sucht ist eine Krankheit, die man heilen kann.“", "Olaf Holm"),
        ("Umso wichtiger seien bekannte Leute, die offen sprächen: „Das hilft am Ende allen anderen.“", "Olaf Holm"),
        ("Und: „Diese Auftritte sprechen vor allem junge Leute an.“", "Olaf Holm"),
        ("Sein Urteil: „Die Regel hat heute unser Spiel zerstört.“", "Olaf Holm"),
        ("Seine Bilanz fällt knapp aus: „Die Regel hat heute unser Spiel zerstört.“", "Olaf Holm"),
    ],
)
def test_words_behind_a_colon_may_be_of_who_spoke_before(text: str, speaker: str) -> None:
    said = f"Die Serie sei berührend, sagte Trainer Olaf Holm. {text}"
    assert [name for _, name in direct(said, "de")] == [speaker]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (
            "Das schmälerte den Frust nicht, den Kapitän Luca Brandt zusammenfasste: „Das hat uns getötet.“",
            "Luca Brandt",
        ),
        ("Im Brief kam auch Luis Roca, der neue Chef, zu Wort: „Wir freuen uns sehr auf die Zeit.“", "Luis Roca"),
        ("Das zeigt sich an einer Antwort von Sprecherin Ute Stein auf Fragen: „Das ist kein Gegner.“", "Ute Stein"),
        ("Dass Ina Kern ging, war klar, hat Olaf Holm der Zeitung erzählt: „Wir haben lange überlegt.“", "Olaf Holm"),
        ("Vor der „D-Day“-Formulierung hatte Olaf Holm gewarnt: „Das stimmt so nicht, glaubt mir.“", "Olaf Holm"),
        ("Von Norda heißt es zu den Vorwürfen: „Wir prüfen alle Waren sehr genau.“", "Norda"),
    ],
)
def test_and_of_whom_its_clause_names(text: str, speaker: str) -> None:
    assert direct(text, "de")[-1][1] == speaker


@pytest.mark.parametrize(
    "text",
    [
        "Auf der Demo fielen Sätze wie diese: „Ihr alle solltet euch wohl bedacht verhalten.“",
        "Es gab auch „Hurra ihr Leute“-Rufe: „Der Sommer ist sehr groß.“",
        "Konzert-Doku - ein Verdacht: „Viele haben definitiv ein Problem.“",
        "Medizinisches Personal teilte mit: „Es sind mehrere Zelte getroffen worden.“",
        "Klimaforschende vermuten: „Die Temperaturen werden noch einmal steigen.“",
    ],
)
def test_a_common_noun_is_nobody(text: str) -> None:
    assert [name for _, name in direct(text, "de")] == [None]


def test_a_charge_is_of_nobody_who_spoke_before() -> None:
    text = "„Das ist unnötig“, sagt Ute Stein.\nDer Vorwurf lautete: Norda setze die Regeln nicht durch."
    assert indirect(text, "de") == [("Norda setze die Regeln nicht durch", None)]


@pytest.mark.parametrize(
    "text",
    [
        "Wer glaubt, dass es sich um denselben Schwindel handelt, der irrt sich.",
        "Ob es sich dabei um Mitglieder handelte, teilte die Armee nicht mit.",
        "Der besten Läuferin merkte man nach 2:23:40 Stunden das hohe Tempo an.",
        "Der Autor von „Die Stadt und die Hunde“, „Tante Julia und der kleine Kunstschreiber“ und „Das Fest“ ist tot.",
    ],
)
def test_nobody_said_this(text: str) -> None:
    assert quotes(text, "de") == []


def test_a_year_before_the_common_era_ends_no_sentence() -> None:
    text = "Erbaut wurden sie den Experten zufolge ab etwa 900 v. Chr. und später wieder besiedelt."
    assert indirect(text, "de")[-1] == ("ab etwa 900 v. Chr. und später wieder besiedelt", None)


def test_what_says_who_a_speaker_is_was_not_said() -> None:
    german = "Er sei am richtigen Ort gewesen, so Nikolai Berger, Gast bei der Stiftung Politik in Berlin."
    assert indirect(german, "de") == [("Er sei am richtigen Ort gewesen", "Nikolai Berger")]
    czech = "„Platí tam přísnější pravidla,“ vysvětluje Petr Novák, hlavní lékař kliniky a člen správní rady."
    assert indirect(czech, "cs") == []


@pytest.mark.parametrize(
    ("before", "speaker"),
    [
        ("Das nahm dieser Nutzer aufs Korn.", None),
        ("Der Ton erinnerte einen Zuschauer an einen Film.", None),
        ("Er ist ein erfahrener Politiker.", "Max Mertens"),
    ],
)
def test_a_pronoun_is_of_whom_the_sentence_before_tells(before: str, speaker: str | None) -> None:
    text = f"„Das ist zynisch“, sagte Max Mertens. {before} „Es wird am Ende teuer“, sagte er."
    assert direct(text, "de")[-1] == ("Es wird am Ende teuer", speaker)


@pytest.mark.parametrize(
    ("source", "speaker"),
    [
        ("Die Stiftung des Nobelpreisträgers Carl Berg", None),
        ("Die Vorsitzende des Vereins Ute Stein", "Ute Stein"),
        ("Kubas Gitarrist", None),
    ],
)
def test_whose_name_stands_in_a_source(source: str, speaker: str | None) -> None:
    assert direct(f"{source} nannte ihn „einen Meister der Kunst“.", "de") == [("einen Meister der Kunst", speaker)]


def test_who_is_told_of_before_marked_words_in_a_reported_sentence() -> None:
    text = (
        "Zudem hat der Rat beschlossen, das Feuerwerk zu verbieten.\n"
        "Luc Ferrand griff die Wirte an. Er warf ihnen Leichtsinn vor. Es habe dort eine „Kultur der großen Blindheit "
        "gegenüber Risiken“ gegeben."
    )
    assert direct(text, "de") == [("Kultur der großen Blindheit gegenüber Risiken", "Luc Ferrand")]


def test_the_one_of_some_age_told_it_to_a_medium() -> None:
    text = "Dichter Alfredo Roca würdigte ihn. „Er hat uns groß gemacht“, sagte der 86-Jährige dem Sender RNP."
    assert direct(text, "de") == [("Er hat uns groß gemacht", "Alfredo Roca")]
