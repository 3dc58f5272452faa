"""Romance languages: what is to be done, what a thing is called, who is meant."""

import pytest

from tests.quotes.told import direct, indirect, quotes, speakers


@pytest.mark.parametrize(
    ("language", "text", "said", "speaker"),
    [
        ("fr", "Le maire Luc Marchal a promis de rouvrir la piscine.", "rouvrir la piscine", "Luc Marchal"),
        ("fr", "Anne Petit demande au préfet de retirer l'arrêté.", "retirer l'arrêté", "Anne Petit"),
        ("es", "La alcaldesa Ana Ruiz prometió bajar los precios.", "bajar los precios", "Ana Ruiz"),
        ("es", "El testigo Iker Sanz dijo no recordar nada.", "no recordar nada", "Iker Sanz"),
        ("it", "Il sindaco Luca Bassi ha promesso di riaprire il ponte.", "riaprire il ponte", "Luca Bassi"),
        ("pt", "O prefeito Rui Moura prometeu reabrir a ponte.", "reabrir a ponte", "Rui Moura"),
    ],
)
def test_what_is_to_be_done_is_told_in_an_infinitive(language: str, text: str, said: str, speaker: str) -> None:
    assert indirect(text, language) == [(said, speaker)]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Le maire Luc Marchal a demandé de l'aide."),
        ("es", "La alcaldesa Ana Ruiz pidió ayer un lugar más tranquilo."),
        ("it", "Il sindaco Luca Bassi ha parlato di Roma."),
        ("fr", "Les usagers, eux, ont lancé une pétition."),
        ("es", 'El trabajo, publicado en "Mar y Tierra", apunta alto.'),
    ],
)
def test_other_objects_tell_nothing(language: str, text: str) -> None:
    assert quotes(text, language) == []


@pytest.mark.parametrize(
    ("language", "text", "marked", "speaker"),
    [
        ("fr", "Luc Marchal a qualifié ces propos d'« hystérie ».", "hystérie", "Luc Marchal"),
        ("fr", "Anne Petit parle d’un « coup de poignard ».", "coup de poignard", "Anne Petit"),
        ("es", "Ana Ruiz tachó de «improvisado» el plan.", "improvisado", "Ana Ruiz"),
        ("es", "Su editor, Pablo Arce, la define como «una voz única».", "una voz única", "Pablo Arce"),
        ("it", "Luca Bassi ha definito il piano «assurdo».", "assurdo", "Luca Bassi"),
        ("pt", "Rui Moura classificou a proposta como “absurda”.", "absurda", "Rui Moura"),
    ],
)
def test_what_somebody_calls_a_thing_is_a_fragment(language: str, text: str, marked: str, speaker: str) -> None:
    assert [(quote.text, quote.kind, quote.speaker) for quote in quotes(text, language)] == [(marked, "mixed", speaker)]


@pytest.mark.parametrize(
    ("language", "text", "said", "speaker"),
    [
        ("fr", "Le pont rouvrira mardi, a fait savoir le maire Luc Marchal.", "Le pont rouvrira mardi", "Luc Marchal"),
        ("es", "Ana Ruiz hizo saber que el puente abrirá.", "el puente abrirá", "Ana Ruiz"),
        ("es", "«Bien», dijo Ana Ruiz. Según explicó, el puente abrirá.", "el puente abrirá", "Ana Ruiz"),
        ("es", "En palabras de Ana Ruiz, el puente abrirá pronto.", "el puente abrirá pronto", "Ana Ruiz"),
        ("es", "La ingeniera Ana Ruiz sostiene que el coste subió un 20 %.", "el coste subió un 20 %", "Ana Ruiz"),
        (
            "fr",
            "Selon Anne Petit, de l'université de Brest, qui s'y connaît, tout va bien.",
            "tout va bien",
            "Anne Petit",
        ),
        ("fr", "Le pont sera fermé, à en croire Anne Petit.", "Le pont sera fermé", "Anne Petit"),
    ],
)
def test_an_attribution_of_several_words_ends_where_the_words_begin(
    language: str, text: str, said: str, speaker: str
) -> None:
    assert indirect(text, language) == [(said, speaker)]


@pytest.mark.parametrize(
    ("language", "text", "said", "speaker"),
    [
        ("fr", "« Je n'ai rien pris », a juré à la barre l'ancien maire de Courville, Luc Roy.", None, "Luc Roy"),
        ("fr", "Anne Petit est directe : la piscine « perd de l'eau ».", "perd de l'eau", "Anne Petit"),
        ("es", "Iker Sanz habló. «Es una mentira», escribió en X. La ONG Vida calló.", "Es una mentira", "Iker Sanz"),
        ("es", "El testigo calló. «Estaba dormido», declaró ante el juez.", "Estaba dormido", None),
        ("es", "«Bien», dijo Ana Ruiz. ¿Y habrá más? «Ya veremos», responde.", "Ya veremos", None),
    ],
)
def test_marked_speech_has_the_speaker_whom_the_sentence_names(
    language: str, text: str, said: str | None, speaker: str | None
) -> None:
    found = direct(text, language)[-1]
    assert found[1] == speaker
    assert said is None or found[0] == said


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "fr",
            "Le capitaine Yann Serre parle. « Tout va », dit-il. Le président du club assure que « rien ne presse ».",
        ),
        ("fr", "Les analystes de la banque Morvan soulignent que la marge s'effrite."),
        ("es", "Los técnicos de la empresa Norte sostienen que la presa aguanta."),
    ],
)
def test_an_office_told_anew_and_several_people_of_a_body_are_nobody(language: str, text: str) -> None:
    assert quotes(text, language)[-1].speaker is None


def test_a_noun_of_the_trade_stands_for_who_was_named() -> None:
    text = "« C'est brutal », dit Karim Belhadj, délégué. Le syndicaliste juge que tout est perdu."
    assert speakers(text, "fr") == {"Karim Belhadj"}


def test_a_pronoun_behind_its_verb_has_its_own_place() -> None:
    text = "Anne Petit entre. « Je peins la nuit », confie-t-elle. « Toujours », a-t-elle ajouté."
    found = quotes(text, "fr")
    places = [(quote.source, quote.cue) for quote in found]
    assert [(source.text, cue.text) for source, cue in places if source and cue] == [
        ("elle", "confie"),
        ("elle", "ajouté"),
    ]
    assert all(text[part.start : part.end] == part.text for pair in places for part in pair if part)


def test_an_attribution_that_ends_a_sentence_within_the_marks_parts_it() -> None:
    text = "Yves Lamy se confie. « J'ai songé à arrêter, a-t-il reconnu. Mais la passion est revenue. »"
    found = [("J'ai songé à arrêter", "Yves Lamy"), ("Mais la passion est revenue.", "Yves Lamy")]
    assert direct(text, "fr") == found


def test_a_verb_without_its_subject_is_of_whom_the_sentence_before_names() -> None:
    text = "«No nos avisaron», se queja Antonio Paz. A su lado, su jefa Lola Reyes asiente. Cuenta que fue ayer."
    assert indirect(text, "es") == [("fue ayer", "Lola Reyes")]


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("« Tout va bien », souffle Luc Roy. Fatima crie. Elle raconte que tout est calme.", {"Luc Roy"}),
        ("Anne Petit a perdu. Le porte-parole a, lui, nié, affirmant que « tout le monde rame bien ».", set()),
        ("« Je réfléchis », a répondu Luc Roy, interrogé sur France Ouest.", {"Luc Roy"}),
    ],
)
def test_pronouns_and_questions_name_nobody_else(text: str, named: set[str]) -> None:
    assert speakers(text, "fr") == named
