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


@pytest.mark.parametrize(
    ("language", "text", "clause", "speaker"),
    [
        (
            "es",
            "El ministro Luis Mora ha descartado hoy un adelanto y ha dicho que hay tiempo.",
            "hay tiempo",
            "Luis Mora",
        ),
        ("it", "Il sindaco Luca Bassi ha criticato il piano e ha detto che c'è tempo.", "c'è tempo", "Luca Bassi"),
        ("es", "El ministro Luis Mora dijo, en rueda de prensa, que hay tiempo.", "hay tiempo", "Luis Mora"),
        ("fr", "Luc Roy a déclaré, jeudi, que le pont tomberait.", "le pont tomberait", "Luc Roy"),
        ("pt", "A empresa Limpa Bem informou, em nota, que cumpre o contrato.", "cumpre o contrato", "Limpa Bem"),
        ("pt", "O prefeito Luís Mora negou nesta terça-feira (22) que haja pressa.", "haja pressa", "Luís Mora"),
        ("pt", "O prefeito de Lagoa, Luís Mora (PSD), negou que haja pressa.", "haja pressa", "Luís Mora"),
        ("fr", "Le maire de Lens, Luc Roy (PS), a promis que le pont tiendrait.", "le pont tiendrait", "Luc Roy"),
    ],
)
def test_what_stands_between_subject_verb_and_clause_parts_nothing(
    language: str, text: str, clause: str, speaker: str
) -> None:
    assert indirect(text, language) == [(clause, speaker)]


@pytest.mark.parametrize(
    ("language", "text", "speaker"),
    [
        (
            "es",
            "Luis Mora dijo que hay tiempo. «No hay prisa ninguna hoy», añadió en una entrevista a Radio Sur.",
            "Luis Mora",
        ),
        (
            "pt",
            "Luís Mora disse que há tempo. “Está tudo dentro da lei”, afirmou em nota à Rádio Litoral.",
            "Luís Mora",
        ),
    ],
)
def test_whom_an_interview_was_given_to_did_not_speak_in_it(language: str, text: str, speaker: str) -> None:
    assert [who for _, who in direct(text, language)] == [speaker]


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("es", "El consejo vecinal convocó una marcha y dijo que seguirá en la plaza.", "consejo vecinal"),
        ("es", "El Gobierno de Salas rechaza las condiciones y afirma que no firmará.", "Gobierno de Salas"),
        ("es", "El barco, que según el régimen costero zarparon tres veces, no ha vuelto.", "régimen costero"),
        ("es", "Noruega condenó el ataque e Islandia aseguró que mantendrá su oferta.", "Islandia"),
        ("es", "La OMS igualmente destaca que faltan vacunas.", "OMS"),
        ("es", "«Las obras acaban en mayo», denuncia la fiscalía dirigida por dos juristas.", "fiscalía"),
        ("es", "Según el diario alemán 'Die Welle', el plan fracasó.", "Die Welle"),
        ("it", "«Resteremo», ha detto Berti secondo l'agenzia Norda.", "Berti"),
        ("it", "Il consiglio di Lodi approvò il piano e riferì che i lavori finiranno a maggio.", "consiglio di Lodi"),
        ("pt", "O Exército avançou sobre a cidade e anunciou que controla o aeroporto.", "Exército"),
        ("fr", "Luc Ferrand du Courrier affirme que le plan a échoué.", "Luc Ferrand"),
        ("fr", "Le journal al-Marsa proche du port a indiqué que la digue cède.", "al-Marsa"),
    ],
)
def test_a_subject_ends_where_the_rest_of_its_clause_begins(language: str, text: str, name: str) -> None:
    assert speakers(text, language) == {name}


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("es", "El alcalde de Vigo, Ramón Souto, inauguró el puente asegurando que costó poco.", "Ramón Souto"),
        ("it", "Il portavoce del porto, Marco Tolu, ha attaccato la giunta, dicendo che mente.", "Marco Tolu"),
        ("pt", "O ministro da Pesca, Tiago Lemos, visitou o porto dizendo que as obras acabam.", "Tiago Lemos"),
        ("es", "La ministra de Pesca noruega, Ane Holm, criticó el plan y dijo que es caro.", "Ane Holm"),
    ],
)
def test_what_is_said_in_passing_is_said_by_whom_the_sentence_is_of(language: str, text: str, name: str) -> None:
    assert speakers(text, language) == {name}


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("fr", "Le corps est arrivé, affirme la chaîne d'information en langue arabe Al Marsa.", "Al Marsa"),
        ("es", "La cadena de televisión Canal Rías informa de que el puente cede.", "Canal Rías"),
        ("es", "«Hay heridos», informó la emisora La Voz del Puerto.", "La Voz del Puerto"),
        ("it", "L'agenzia di stampa ufficiale Norda ha detto che il ponte è caduto.", "Norda"),
        ("pt", "A agência de notícias Maré informou que o porto fechou.", "Maré"),
        ("es", "Según reconoce el propio Ministerio de Pesca, el plan ha fracasado.", "Ministerio de Pesca"),
        ("es", "El Observatorio Lunar de Derechos Humanos dijo que no.", "Observatorio Lunar de Derechos Humanos"),
        ("es", "El ministro de RR. EE. Luis Mora dijo que no firmará.", "Luis Mora"),
        ("es", "El rey Haakon VI de Noruega dijo que la frontera seguirá cerrada.", "Haakon VI"),
        ("es", "El Gobierno del presidente Ramón Souto dijo que no hay plazo.", "Gobierno del presidente Ramón Souto"),
        (
            "fr",
            "Le Haut-Commissariat de l'ONU pour les droits a dénoncé que dix sont morts.",
            "Haut-Commissariat de l'ONU",
        ),
    ],
)
def test_a_paper_or_an_agency_goes_by_its_own_name(language: str, text: str, name: str) -> None:
    assert speakers(text, language) == {name}


@pytest.mark.parametrize(
    ("language", "text", "speaker"),
    [
        ("fr", "« Nous tenons la digue depuis hier », a de son côté affirmé le pilote Luc Ferrand.", "Luc Ferrand"),
        ("fr", "Luc Ferrand a pour sa part estimé que la digue tiendrait.", "Luc Ferrand"),
        ("it", "«La diga tiene da ieri sera», ha dal canto suo detto Marco Tolu.", "Marco Tolu"),
        ("es", "Luis Mora ha por su parte afirmado que la presa aguanta.", "Luis Mora"),
    ],
)
def test_what_sets_a_speaker_against_others_may_part_the_verb(language: str, text: str, speaker: str) -> None:
    assert speakers(text, language) == {speaker}


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("es", "Inés Prado de Olmedo dijo que no. Prado de Olmedo añadió que no hay plazo.", "Inés Prado de Olmedo"),
        ("es", "El edil Tomás Ruiz de la Encina dijo que no hay plazo.", "Tomás Ruiz de la Encina"),
        ("pt", "João Mendes de Brito disse que não. Mendes de Brito disse que é tarde.", "João Mendes de Brito"),
        ("en", "Juan Ortiz de Mena said it will close. Ortiz de Mena said it was old.", "Juan Ortiz de Mena"),
        ("es", "«No hay plazo», dijo Luis Ortega de Amnistía Internacional.", "Luis Ortega"),
        ("es", "«No hay agua», dijo Marta Ruiz de Unicef.", "Marta Ruiz"),
    ],
)
def test_a_particle_may_join_two_surnames_but_no_body_to_a_name(language: str, text: str, name: str) -> None:
    assert speakers(text, language) == {name}
