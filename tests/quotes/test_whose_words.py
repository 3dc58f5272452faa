"""Who is meant where an attribution names somebody only by what they are, or stands in an unusual place."""

import pytest

from tests.quotes.told import direct, indirect, quotes


@pytest.mark.parametrize(
    ("text", "language", "name"),
    [
        ("Sea Watch pidió que haya calma. «Es tarde ya», indicó la organización humanitaria.", "es", "Sea Watch"),
        ("La Lega Navale ha detto che chiude. «È tardi», ha aggiunto l'associazione.", "it", "Lega Navale"),
        ("La Croix-Rouge a dit que l'aide arrive. « C'est tard », a regretté l'organisation.", "fr", "Croix-Rouge"),
    ],
)
def test_a_noun_for_a_kind_of_body_means_the_body_that_spoke_last(text: str, language: str, name: str) -> None:
    assert [speaker for _, speaker in direct(text, language)] == [name]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Sea Watch pidió que haya calma. «Es tarde ya», indicó la agencia oficial.", "es"),
        ("Sea Watch pidió que haya calma. «Es tarde ya», indicó una organización humanitaria.", "es"),
        ("La Croix-Rouge a dit que l'aide arrive. « C'est tard », a dit l'agence officielle.", "fr"),
    ],
)
def test_another_body_of_which_only_the_kind_is_told_is_nobody(text: str, language: str) -> None:
    assert [speaker for _, speaker in direct(text, language)] == [None]


@pytest.mark.parametrize(
    ("text", "language", "name"),
    [
        ("C'est Luc Morel, élu de Brest et ancien bras droit d'Yves Carlin, qui dit que tout va.", "fr", "Luc Morel"),
        ("Está Ana Ruiz, mano derecha de Luis Gil, que dice que hay agua.", "es", "Ana Ruiz"),
    ],
)
def test_a_relative_pronoun_behind_an_apposition_means_whom_it_describes(text: str, language: str, name: str) -> None:
    assert [speaker for _, speaker in indirect(text, language)] == [name]


def test_what_somebody_does_before_an_italian_verb_is_no_subject() -> None:
    text = "Il generale Ugo Neri, membro del consiglio, facendo cenno alla ragazza aveva detto che il caso è chiuso."
    assert indirect(text, "it") == [("il caso è chiuso", "Ugo Neri")]


def test_a_pronoun_ends_the_phrase_for_whose_words_they_are() -> None:
    text = "La ministre Claire Aubry est venue. La digue coûtera selon elle la moitié du budget."
    assert {speaker for _, speaker in indirect(text, "fr")} == {"Claire Aubry"}
    assert [quote.source.text for quote in quotes(text, "fr") if quote.source] == ["elle"] * 2


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("«Hay que actuar», dijo Ana Ruiz.\nLa gente del barrio coreaba sin parar: «¡Queremos agua limpia!».", "es"),
        ("« Il faut agir », a dit Claire Aubry.\nSur le quai, une pancarte proclame : « De l'eau pour tous ! »", "fr"),
    ],
)
def test_words_that_another_clause_announces_are_not_of_whom_the_paragraph_before_names(
    text: str, language: str
) -> None:
    (_, speaker) = direct(text, language)[-1]
    assert speaker is None


@pytest.mark.parametrize("marked", ["einen »echten Neustart«", "ein »Signal der Vernunft«"])
def test_marked_words_behind_an_indefinite_article_are_those_of_a_german_verb_of_saying(marked: str) -> None:
    assert [speaker for _, speaker in direct(f"Minister Udo Kranz forderte {marked}.", "de")] == ["Udo Kranz"]


def test_freely_reported_speech_is_of_whom_the_sentence_before_is_about() -> None:
    text = (
        "Laut Elke Roth ist alles gut.\nMinister Udo Kranz ist da. Er kündigte einen »Pakt« an. Es gehe um viel Geld."
    )
    assert ("Es gehe um viel Geld", "Udo Kranz") in indirect(text, "de")


def test_a_question_that_heads_a_german_sentence_is_part_of_what_is_said() -> None:
    text = "Wann die Brücke öffnet, weiß derzeit niemand, heißt es beim Hafenamt."
    assert [said for said, _ in indirect(text, "de")] == ["Wann die Brücke öffnet, weiß derzeit niemand"]


@pytest.mark.parametrize(
    ("text", "language", "name"),
    [
        ("«Мы давно ждём», — пишет «Вестник».", "ru", "Вестник"),
        ("«Ми давно чекаємо», — пише «Вісник».", "uk", "Вісник"),
        ("„Hráz u města drží,“ píše „Věstník“.", "cs", "Věstník"),
    ],
)
def test_a_paper_in_marks_behind_its_verb_says_what_stands_before(text: str, language: str, name: str) -> None:
    assert direct(text, language) == [(direct(text, language)[0][0], name)]


def test_a_clause_in_which_somebody_else_speaks_ends_what_was_asked() -> None:
    text = "Адвокат Анна Дубова просила отпустить его, однако прокурор настаивал, что он скроется."
    assert indirect(text, "ru") == [("отпустить его", "Анна Дубова"), ("он скроется", None)]


def test_the_spokesperson_of_a_body_is_the_one_who_has_just_spoken() -> None:
    text = "Пресс-секретарь мэра Олег Дубов заявил, что мост готов. «Ждём вас», — добавил представитель мэрии."
    assert direct(text, "ru") == [("Ждём вас", "Олег Дубов")]


def test_a_noun_in_the_genitive_means_who_was_named_before() -> None:
    text = "«Мы ждём», — сказала вице-мэр Анна Кожух. По словам чиновницы, работы идут."
    assert indirect(text, "ru") == [("работы идут", "Анна Кожух")]


@pytest.mark.parametrize("medium", ["na síti X", "na sociální síti X", "v deníku Vesna"])
def test_a_czech_medium_that_is_named_behind_its_noun_does_not_speak(medium: str) -> None:
    text = f"Starostka Jana Malá uvedla, že hráz drží. „Je to dobré,“ napsala {medium}."
    assert direct(text, "cs") == [("Je to dobré,", "Jana Malá")]


def test_who_joins_in_speaks() -> None:
    text = "„Góly jsme si dali sami,“ řekl Jan Holub. „Takhle se hrát nedá,“ přidal se k němu obránce Petr Malý."
    assert [speaker for _, speaker in direct(text, "cs")] == ["Jan Holub", "Petr Malý"]


def test_what_is_done_while_speaking_cues_no_speech_in_russian() -> None:
    text = "«Пробы берём каждый день», — подчеркнул Олег Дубов, отвечая на вопрос «Вестника»."
    assert [(quote.kind, quote.speaker) for quote in quotes(text, "ru")] == [("direct", "Олег Дубов")]


def test_a_day_that_stands_apart_belongs_to_the_dateline() -> None:
    text = "Заречье. 3 марта. NEWS.RU - Мост закроют в мае, сообщил мэр Олег Дубов."
    assert indirect(text, "ru") == [("Мост закроют в мае", "Олег Дубов")]


def test_somebodys_counsel_is_not_the_prosecutor() -> None:
    text = "Oberstaatsanwalt Udo Kranz schwieg. Ihr Anwalt erklärte, die Familie hoffe auf ein Urteil."
    assert indirect(text, "de") == [("die Familie hoffe auf ein Urteil", None)]


def test_marked_words_that_are_the_subject_of_a_clause_are_not_said_by_its_verb() -> None:
    text = "Ayer habló Luis Gil. «El plan sigue adelante», ya que «nadie» exige ahora otra cosa, afirma Ana Ruiz."
    assert {speaker for _, speaker in direct(text, "es")} == {"Ana Ruiz"}


def test_where_news_is_from_is_no_speaker_but_who_says_more_is() -> None:
    assert quotes("Причал найден на дне озера, сообщает «Вестник».", "ru") == []
    assert indirect("Причал найден на дне озера, уточняет «Вестник».", "ru") == [
        ("Причал найден на дне озера", "Вестник")
    ]
