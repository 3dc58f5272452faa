"""What is said beside a phrase for whose words it is, and what only says more of its source."""

import pytest

from tests.quotes.told import direct, indirect, quotes


@pytest.mark.parametrize(
    ("text", "language", "said"),
    [
        ("Según la policía, murieron diez personas, dos aquí.", "es", "murieron diez personas, dos aquí"),
        ("Secondo la polizia, morirono dieci persone, due qui.", "it", "morirono dieci persone, due qui"),
        ("Según Ana Ruiz, directora del «Centro de mareas» de Vigo, el puerto cierra.", "es", "el puerto cierra"),
        ("Secondo Ada Neri, esperta dell'ente, il porto chiude domani.", "it", "il porto chiude domani"),
        ("Según el diario Faro, también próximo al club, veinte socios se han ido.", "es", "veinte socios se han ido"),
        ("Selon Luc Morel, directeur du « Centre des marées » de Brest, le port ferme.", "fr", "le port ferme"),
    ],
)  # fmt: skip
def test_what_says_more_of_a_source_is_left_out_and_a_clause_is_not(text: str, language: str, said: str) -> None:
    assert [content for content, _ in indirect(text, language)] == [said]


def test_a_clause_joined_before_the_phrase_is_not_of_its_source() -> None:
    text = "AFP habla de tres heridos y, según Ana Ruiz, han muerto dos personas."
    assert indirect(text, "es") == [("han muerto dos personas", "Ana Ruiz")]


@pytest.mark.parametrize(
    ("text", "before", "name"),
    [
        ("Členové rady podle Petra Holuba ztratili důvěru.", "Členové rady", "Petr Holub"),
        ("„Tak to nejde,“ řekl Petr Holub. Na ceny podle něj schválení nebude mít vliv.", "Na ceny", "Petr Holub"),
    ],
)
def test_what_stands_before_a_czech_phrase_within_a_clause_is_said_too(text: str, before: str, name: str) -> None:
    assert (before, name) in indirect(text, "cs")


@pytest.mark.parametrize("verb", ["beginnen die Arbeiten", "ging alles schnell", "wurden zwei Boote gefunden"])
def test_german_statements_of_somebody_named_behind_von_end_before_the_verb(verb: str) -> None:
    assert indirect(f"Nach Angaben von Uwe Brandt {verb}.", "de") == [(verb, "Uwe Brandt")]


@pytest.mark.parametrize(
    ("text", "language", "name"),
    [
        ("Ada Neri, presidente della Lega – a lungo assente – ha detto che il porto chiude.", "it", "Ada Neri"),
        ("Ana Ruiz, presidenta del club – de baja desde mayo – dijo que el puerto cierra.", "es", "Ana Ruiz"),
    ],
)
def test_a_dashed_aside_behind_an_apposition_leaves_the_name(text: str, language: str, name: str) -> None:
    assert [speaker for _, speaker in indirect(f"Luca Berti era a Roma. {text}", language)] == [name]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("« C'est clair », a affirmé la Croix-Rouge. Elle a précisé que l'aide arrive.", "Croix-Rouge"),
        ("« C'est clair », a affirmé l'Armée du salut. « Nous aidons », a-t-elle encore dit.", "Armée du salut"),
        ("« C'est clair », a affirmé le Parti libéral. « Nous votons », a-t-il poursuivi.", "Parti libéral"),
    ],
)
def test_a_pronoun_of_the_gender_of_a_body_stands_for_it(text: str, name: str) -> None:
    assert {quote.speaker for quote in quotes(text, "fr")} == {name}


def test_a_body_of_two_capitals_is_no_person_whose_surname_another_word_is_near() -> None:
    text = "Le Nazioni Unite hanno parlato di «grave crisi». Il lago cala, secondo la Corte suprema degli Stati Uniti."
    assert indirect(text, "it") == [("Il lago cala", "Corte suprema degli Stati Uniti")]


def test_a_spokesperson_of_a_listed_body_speaks_for_it() -> None:
    assert indirect("El portavoz de Human Rights Watch dijo que no.", "es") == [("no", "Human Rights Watch")]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("El alcalde Pablo Olmedo presentó ayer el plan.\nTambién añadió que habrá obras.", "es"),
        ("Il sindaco Pablo Olmedo ha presentato ieri il piano.\nHa poi aggiunto che ci saranno lavori.", "it"),
        ("Starosta Pablo Olmedo včera představil plán.\nZároveň dodal, že práce začnou.", "cs"),
        ("Starosta Pablo Olmedo včera představil plán.\nStarosta dodal, že práce začnou.", "cs"),
    ],
)
def test_a_verb_without_a_subject_that_opens_a_paragraph_is_of_whom_the_one_before_tells(
    text: str, language: str
) -> None:
    assert [speaker for _, speaker in indirect(text, language)] == ["Pablo Olmedo"]


@pytest.mark.parametrize(
    "sentence",
    [
        "“We have no room for them,” Berg said on Tuesday, according to pool reports.",
        "According to a City Hall transcript, Berg said: “We have no room for them.”",
        "“We have no room for them,” Berg wrote, according to a copy of the letter obtained by Rednet.",
        "Berg told the clerk that “we have no room for them,” according to the minutes.",
        "“We have no room for them,” Berg was saying, according to the testimony released on Monday.",
    ],
)
def test_a_document_in_which_somebody_speaks_is_not_who_speaks(sentence: str) -> None:
    assert [name for _, name in direct(f"Ann Berg is the mayor of Oakham. {sentence}")] == ["Ann Berg"]


def test_a_document_speaks_where_nobody_else_does() -> None:
    assert direct("Lund acted “with all of their help and advice,” according to the report.")[0][1] is None


@pytest.mark.parametrize(
    "attribution",
    [
        "Anna Berg wrote, according to The Harwick Post",
        "Anna Berg told the crews in the hall, according to people in the room",
        "Anna Berg said at a meeting on Monday, according to a recording",
        "the shipowner Anna Berg tweeted, according to Harwick Radio",
    ],
)
def test_who_said_it_is_not_whoever_tells_that_they_did(attribution: str) -> None:
    said = "“The port has been wrong about nearly every ship,”"
    told = quotes(f"The shipowner Anna Berg was late.\n{said} {attribution}.")
    assert [(quote.text, quote.speaker) for quote in told] == [
        ("The port has been wrong about nearly every ship,", "Anna Berg")
    ]


@pytest.mark.parametrize(
    "sentence",
    [
        "Anna Berg said that the port must close because “every crane on the quay is unsafe,” according to Rednet.",
        "According to a transcript, Anna Berg said: “Every crane on the quay is unsafe.”",
    ],
)
def test_nor_where_they_are_named_before_it_or_tell_of_a_part(sentence: str) -> None:
    said = {
        quote.speaker
        for quote in quotes(sentence)
        if "very crane on the quay" in quote.text and quote.kind != "indirect"
    }
    assert said == {"Anna Berg"}


def test_but_whose_report_it_is_by_itself_says_it() -> None:
    text = "The port is “unsafe for every crew that calls there,” according to The Harwick Post."
    assert [quote.speaker for quote in quotes(text) if quote.kind != "indirect"] == ["Harwick Post"]


@pytest.mark.parametrize("source", ["a Rednet poll released on Monday", "a survey by the council"])
def test_what_many_say_by_a_survey_is_of_the_survey(source: str) -> None:
    text = f"Most people in Harwick say that the harbour is “safe for all crews and boats,” according to {source}."
    said = [quote.source.text for quote in quotes(text) if quote.kind != "indirect" and quote.source]
    assert len(said) == 1
    assert source.startswith(said[0])


@pytest.mark.parametrize("lead", ["Pia Lund said that", "Critics believe that,", "The Post reported on Monday that,"])
def test_what_is_told_behind_that_according_to_somebody_is_what_follows(lead: str) -> None:
    text = f"{lead} according to Ida Holm, the port would be shut."
    assert ("the port would be shut", "Ida Holm") in indirect(text)
    assert not any(words.endswith("that") for words, _ in indirect(text))


@pytest.mark.parametrize(
    ("source", "speaker"),
    [
        ("a tally kept by the Harwick Institute", "Harwick Institute"),
        ("a Rednet Agency tally", "Rednet Agency"),
        ("data from the Harbour Department", "Harbour Department"),
        ("figures compiled by the Harwick Institute", "Harwick Institute"),
        ("a monthly estimate from the Harbour Department", "Harbour Department"),
        ("polling by the Harwick Institute", "Harwick Institute"),
        ("a lawsuit filed by the Dockers Union", "Dockers Union"),
        ("a survey conducted by the Harwick Institute", "Harwick Institute"),
        ("Tove Lund’s report", "Tove Lund"),
        ("Tove Lund's new book", "Tove Lund"),
        ("a study by the Marlow Institute at the University of Norden, Harwick Bay", "Marlow Institute"),
    ],
)
def test_whose_figures_or_papers_they_are_speaks(source: str, speaker: str) -> None:
    (quote,) = quotes(f"Wages rose in May, according to {source}.")
    assert (quote.source and quote.source.text) == source.partition(", ")[0]
    assert (quote.speaker or "").startswith(speaker)


@pytest.mark.parametrize(
    "source",
    [
        "the newly printed documents",
        "the Saturday report",
        "a previously unpublished complaint",
        "the briefing notes",
        "a tally",
        "documents obtained by the Harwick Times",
        "a count of boats",
        "people familiar with the talks",
        "two officials briefed on the plan",
        "a person close to the envoy",
        "three officials with direct knowledge of the talks",
    ],
)
def test_a_source_is_whole_whatever_word_stands_behind_its_article(source: str) -> None:
    (quote,) = quotes(f"Wages rose in May, according to {source}.")
    assert quote.source is not None
    assert (quote.source.text, quote.speaker) == (source, None)


def test_polls_at_the_exit_are_nobodys() -> None:
    assert [quote.speaker for quote in quotes("Exit polling suggests that the Democrats lost the north.")] == [None]


@pytest.mark.parametrize(
    ("text", "language", "source"),
    [
        ("«Nos golpearon toda la noche», según la víctima.", "es", "la víctima"),
        ("Lo dijo Ana Ruiz: «Es tarde». «Nos han dejado solos», según el relato de un testigo.", "es", "un testigo"),
        ("« On nous a laissés seuls », selon un riverain du port.", "fr", "un riverain du port"),
        ("«Siamo rimasti soli», secondo un testimone del crollo.", "it", "un testimone del crollo"),
    ],
)
def test_marked_words_alone_before_such_a_phrase_are_of_its_source(text: str, language: str, source: str) -> None:
    last = quotes(text, language)[-1]
    assert last.source is not None
    assert last.source.text.endswith(source)
    assert last.speaker is None


@pytest.mark.parametrize(
    ("text", "language", "said"),
    [
        ("El puente (se hundieron dos pilares, según Ana Ruiz) sigue cerrado.", "es", "se hundieron dos pilares"),
        ("Le pont (qui a perdu deux piliers selon Luc Morel) reste fermé.", "fr", "qui a perdu deux piliers"),
        ("Il ponte (secondo Ada Neri, due piloni sono crollati) resta chiuso.", "it", "due piloni sono crollati"),
        ("Dos pilares del puente se hundieron (según Ana Ruiz).", "es", "Dos pilares del puente se hundieron"),
    ],
)
def test_such_a_phrase_in_brackets_is_of_what_they_hold_and_alone_there_of_what_stands_before(
    text: str, language: str, said: str
) -> None:
    assert [content for content, _ in indirect(text, language)] == [said]


def test_what_letters_stand_for_is_no_source() -> None:
    assert indirect("La junta del puerto (EBDR, según sus siglas en inglés) cerró la sede.", "es") == []


@pytest.mark.parametrize(
    ("text", "language", "said"),
    [
        ("Jego zdaniem, most trzeba zamknąć.", "pl", "most trzeba zamknąć"),
        ("Jego zdaniem po zimie most trzeba zamknąć.", "pl", "po zimie most trzeba zamknąć"),
        ("W jego ocenie most trzeba zamknąć.", "pl", "most trzeba zamknąć"),
        ("По его словам мост надо закрыть, потому что он стар.", "ru", "мост надо закрыть, потому что он стар"),
        ("За його словами міст треба закрити, бо він старий.", "uk", "міст треба закрити, бо він старий"),
    ],
)
def test_in_whose_opinion_it_is_needs_no_comma_behind_it(text: str, language: str, said: str) -> None:
    before = {"pl": "Marek Bąk milczał.", "ru": "Олег Дубов молчал.", "uk": "Олег Дубов мовчав."}[language]
    assert [content for content, speaker in indirect(f"{before} {text}", language) if speaker] == [said]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Zdaniem Jana Nowaka z Klubu Kolejowego, most jest stary.", "most jest stary"),
        ("Zdaniem Jana Nowaka z XTB to nie wszystkie przyczyny.", "to nie wszystkie przyczyny"),
        ("Zdaniem Jana Nowaka z Polską trzeba rozmawiać.", "z Polską trzeba rozmawiać"),
    ],
)
def test_the_body_that_a_polish_name_is_of_is_no_part_of_what_they_say(text: str, said: str) -> None:
    assert indirect(text, "pl") == [(said, "Jan Nowak")]


def test_what_agrees_with_a_law_is_nobodys_statement() -> None:
    assert indirect("Zgodnie z ustawą o drogach, most zamyka wójt gminy Brzeg.", "pl") == []
