"""What is reported in Russian, German, Czech, French, Spanish, Italian and Portuguese."""

import pytest

from tests.quotes.told import indirect, quotes


@pytest.mark.parametrize(
    ("language", "text", "clause", "speaker"),
    [
        ("ru", "Министр Иван Орлов заявил, что мост будет открыт.", "мост будет открыт", "Иван Орлов"),
        ("ru", "Мост скоро будет открыт, сообщил Иван Орлов.", "Мост скоро будет открыт", "Иван Орлов"),
        ("ru", "По словам Ивана Орлова, мост скоро будет открыт.", "мост скоро будет открыт", "Иван Орлов"),
        ("ru", "Как отметил Иван Орлов, мост скоро будет открыт.", "мост скоро будет открыт", "Иван Орлов"),
        ("de", "Anna Berg sagte, dass die Brücke sicher ist.", "die Brücke sicher ist", "Anna Berg"),
        ("de", "Anna Berg sagte, die Brücke sei sicher.", "die Brücke sei sicher", "Anna Berg"),
        ("de", "Die Brücke ist wieder sicher, sagte Anna Berg.", "Die Brücke ist wieder sicher", "Anna Berg"),
        ("de", "Laut Anna Berg ist die Brücke wieder sicher.", "ist die Brücke wieder sicher", "Anna Berg"),
        ("cs", "Starosta Jan Novák řekl, že most je bezpečný.", "most je bezpečný", "Jan Novák"),
        ("cs", "Most už je znovu bezpečný, uvedl Jan Novák.", "Most už je znovu bezpečný", "Jan Novák"),
        ("fr", "Anne Petit a déclaré que le pont était sûr.", "le pont était sûr", "Anne Petit"),
        ("fr", "Selon Anne Petit, le pont est de nouveau sûr.", "le pont est de nouveau sûr", "Anne Petit"),
        ("es", "Ana Ruiz dijo que el puente era seguro.", "el puente era seguro", "Ana Ruiz"),
        ("es", "El puente es seguro otra vez, aseguró Ana Ruiz.", "El puente es seguro otra vez", "Ana Ruiz"),
        ("it", "Luca Bianchi ha detto che il ponte è sicuro.", "il ponte è sicuro", "Luca Bianchi"),
        ("it", "Secondo Luca Bianchi, il ponte è di nuovo sicuro.", "il ponte è di nuovo sicuro", "Luca Bianchi"),
        ("pt", "Ana Teixeira disse que a ponte é segura.", "a ponte é segura", "Ana Teixeira"),
        ("pt", "Segundo Ana Teixeira, a ponte está segura.", "a ponte está segura", "Ana Teixeira"),
    ],
)
def test_reported_speech(language: str, text: str, clause: str, speaker: str) -> None:
    assert indirect(text, language) == [(clause, speaker)]


@pytest.mark.parametrize(
    ("language", "text", "cue"),
    [
        ("es", "Ana Ruiz ha dicho que el puente es seguro.", "ha dicho"),
        ("fr", "Anne Petit avait déclaré que le pont était sûr.", "avait déclaré"),
        ("fr", "« Le pont est de nouveau sûr », a-t-elle ajouté.", "ajouté"),
        ("it", "Luca Bianchi ha detto che il ponte è sicuro.", "ha detto"),
        ("es", "Ana Ruiz dijo que el puente era seguro.", "dijo"),
    ],
)
def test_a_verb_is_shown_with_its_auxiliary(language: str, text: str, cue: str) -> None:
    assert [quote.cue.text for quote in quotes(text, language) if quote.cue] == [cue]


@pytest.mark.parametrize(
    ("language", "text", "clauses"),
    [
        ("de", "Rosa Kolb erklärte, das Korn liege bereit, und sie ergänzte, dass es trocken sei.", 2),
        ("fr", "Rosa Petit a dit que le blé était sec et a ajouté que le prix montait.", 2),
        ("ru", "Роза Колосова сказала, что зерно сухое, и добавила, что цена растёт.", 2),
    ],
)
def test_a_clause_ends_before_a_joined_attribution(language: str, text: str, clauses: int) -> None:
    assert len(indirect(text, language)) == clauses


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "La loi selon laquelle Luc Roy doit payer est ancienne et oubliée."),
        ("fr", "Pour ouvrir la porte, Luc Roy a pris la clef de sa tante."),
        ("es", "Las normas según las cuales Ana Gil debe pagar son viejas."),
    ],
)
def test_words_like_a_cue_attribute_nothing(language: str, text: str) -> None:
    assert quotes(text, language) == []


def test_an_elided_conjunction_is_no_part_of_the_clause() -> None:
    assert indirect("Luc Roy a dit qu’il rentrerait avant midi.", "fr") == [("il rentrerait avant midi", "Luc Roy")]


@pytest.mark.parametrize(
    ("language", "text", "clause", "speaker"),
    [
        ("de", "Wie der „Bote“ berichtet, steht Holm vor dem Aus.", "steht Holm vor dem Aus", "Bote"),
        ("ru", "Как рассказала «Вестнику» Елена Орлова, мост цел.", "мост цел", "Елена Орлова"),
        (
            "fr",
            "Selon Antoine Rey, interrogé par Le Matin, d’autres blocs tomberont.",
            "d’autres blocs tomberont",
            "Antoine Rey",
        ),
    ],
)
def test_a_paper_that_was_told_is_no_part_of_it(language: str, text: str, clause: str, speaker: str | None) -> None:
    assert indirect(text, language) == [(clause, speaker)]


@pytest.mark.parametrize("verb", ["prüfe", "komme", "wisse", "verzichte auf Beschwerde und bleibe"])
def test_a_german_verb_that_only_reports_opens_reported_speech(verb: str) -> None:
    assert indirect(f"Sein Sprecher Olaf Dahl teilte mit, man {verb} heute.", "de") == [
        (f"man {verb} heute", "Olaf Dahl")
    ]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "Queremos ofrecerte los contenidos según tus preferencias."),
        ("es", "El contrato fue firmado en secreto, según pudo saber este diario."),
        ("fr", "Nous choisissons les contenus selon vos préférences."),
    ],
)
def test_according_to_what_is_nobodys_word_attributes_nothing(language: str, text: str) -> None:
    assert indirect(text, language) == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Anne Petit a rapporté que le pont était sûr."),
        ("fr", "Anne Petit suggère que le pont est sûr."),
        ("es", "Ana Ruiz publicó que el puente era seguro."),
        ("es", "Ana Ruiz sugirió que el puente era seguro."),
        ("it", "Luca Bianchi ha riportato che il ponte è sicuro."),
        ("pt", "Ana Teixeira sugeriu que a ponte é segura."),
        ("ru", "Иван Орлов опроверг, что мост закрыт."),
        ("de", "Anna Berg argumentierte, dass die Brücke sicher ist."),
        ("cs", "Jan Novák doplnil, že most je bezpečný."),
    ],
)
def test_less_common_verbs_of_saying(language: str, text: str) -> None:
    assert len(indirect(text, language)) == 1


@pytest.mark.parametrize(
    ("language", "text", "said"),
    [
        ("es", "La alcaldesa Ana Soto dijo que no hay agua y pidió paciencia a los vecinos.", "no hay agua"),
        ("es", "Ana Soto dijo que el tren llegó tarde y anunció reformas.", "el tren llegó tarde y anunció reformas"),
        ("fr", "Luc Lenoir a déclaré que la ville manque d’eau et a demandé de l’aide.", "la ville manque d’eau"),
        ("fr", "Luc Lenoir a dit que le train a freiné et a averti la gare.", "le train a freiné et a averti la gare"),
        ("it", "Luca Moretti ha detto che manca il pane e ha chiesto aiuto al governo.", "manca il pane"),
        ("pt", "Rui Prata disse que falta água e pediu ajuda ao governo.", "falta água"),
        ("ru", "Иван Орлов заявил, что воды не хватает, и попросил помощи у Москвы.", "воды не хватает"),
        ("ru", "Иван Орлов сказал, что глава приехал и пообещал деньги.", "глава приехал и пообещал деньги"),
        ("de", "Otto Brandt sagte, das Wasser werde knapp, und forderte Hilfe vom Land.", "das Wasser werde knapp"),
        ("cs", "Jan Novák řekl, že chybí voda, a požádal vládu o pomoc.", "chybí voda"),
    ],
)
def test_what_the_speaker_does_besides_is_no_part_of_what_was_said(language: str, text: str, said: str) -> None:
    assert [words for words, _ in indirect(text, language)] == [said]


@pytest.mark.parametrize(
    ("language", "text", "said"),
    [
        (
            "es",
            "Ana Soto opinó que el plan es bueno, mientras que los gremios anunciaron una huelga.",
            "el plan es bueno",
        ),
        ("es", "Ana Soto dijo que Lugo crece, mientras que Vigo mengua.", "Lugo crece, mientras que Vigo mengua"),
        (
            "fr",
            "Luc Lenoir a dit que le plan est bon, tandis que les syndicats ont annoncé une grève.",
            "le plan est bon",
        ),
        (
            "it",
            "Luca Moretti ha detto che il piano è buono, mentre i medici hanno annunciato uno sciopero.",
            "il piano è buono",
        ),
        ("pt", "Rui Prata disse que o plano é bom, enquanto os médicos anunciaram uma greve.", "o plano é bom"),
        ("ru", "Иван Орлов сказал, что план хорош, в то время как врачи объявили забастовку.", "план хорош"),
        (
            "de",
            "Otto Brandt erklärte, der Plan sei gut, während die Ärzte einen Streik ankündigten.",
            "der Plan sei gut",
        ),
    ],
)
def test_what_others_say_in_contrast_is_no_part_of_what_was_said(language: str, text: str, said: str) -> None:
    assert [words for words, _ in indirect(text, language)] == [said]


@pytest.mark.parametrize(
    ("text", "who", "said"),
    [
        ("Wie die Polizei mitteilte, wurde niemand verletzt.", "Polizei", "wurde niemand verletzt"),
        ("Das Werk schließe im Mai, wie Hanna Kranz hinzufügte.", "Hanna Kranz", "Das Werk schließe im Mai"),
        ("Hanna Kranz stellte klar, dass es dabei bleibt.", "Hanna Kranz", "es dabei bleibt"),
        ("Otto Brandt merkte an, das Geld reiche nicht.", "Otto Brandt", "das Geld reiche nicht"),
    ],
)
def test_german_verbs_are_known_in_one_word_and_in_two(text: str, who: str, said: str) -> None:
    assert indirect(text, "de") == [(said, who)]
    assert indirect("Otto Brandt stellte das Rad an die Wand. Er hielt den Hund an.", "de") == []


@pytest.mark.parametrize(
    ("text", "clause"),
    [
        ("Как рассказала Анна Белова, просившая о помощи, рабочих отправили домой.", "рабочих отправили домой"),
        ("По словам Анны Беловой, работавшей на заводе десять лет, зарплату не платят.", "зарплату не платят"),
        ("Как заявил Иван Петров, выступая в Москве, закон примут осенью.", "закон примут осенью"),
    ],
)
def test_a_participle_that_says_more_of_a_russian_source_is_not_said(text: str, clause: str) -> None:
    assert [said for said, _ in indirect(text, "ru")] == [clause]


@pytest.mark.parametrize(
    ("text", "clause", "speaker"),
    [
        (
            "Karl Vogt warf der Regierung vor, sie habe Warnungen ignoriert.",
            "sie habe Warnungen ignoriert",
            "Karl Vogt",
        ),
        ("Karl Vogt ließ ausrichten, er komme nicht.", "er komme nicht", "Karl Vogt"),
        ("Lena Arnold gab an, sie habe nichts gewusst.", "sie habe nichts gewusst", "Lena Arnold"),
        ("Lena Arnold machte klar, dass sie bleibe.", "sie bleibe", "Lena Arnold"),
        ("Lena Arnold zeigte sich überzeugt, dass alle kommen.", "alle kommen", "Lena Arnold"),
    ],
)
def test_a_german_verb_of_saying_in_two_parts(text: str, clause: str, speaker: str) -> None:
    assert indirect(text, "de")[0] == (clause, speaker)


@pytest.mark.parametrize(
    "text", ["Lena Arnold gab Karl Vogt den Schlüssel.", "Er ließ den Wagen stehen, weil es regnete."]
)
def test_the_same_verbs_alone_say_nothing(text: str) -> None:
    assert indirect(text, "de") == []
