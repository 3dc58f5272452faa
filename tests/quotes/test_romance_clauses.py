"""Where what was said begins and ends in Romance sentences, and whose it is, where no comma tells."""

import pytest

from tests.quotes.told import direct, indirect, quotes, speakers


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "À Vierzy, douze salariés, dont trois apprentis, ont annoncé leur départ, dans une lettre au maire."),
        ("fr", "Face au public, les « anciens » ont dénoncé la nouvelle règle du club."),
        ("it", "A Salceto gli abitanti, stanchi del rumore, chiedono la chiusura del ponte, con una lettera."),
        ("it", "Il capitolo finale, infatti, sottolinea il valore della pazienza."),
        ("es", "Los vecinos de Arbel, cansados del ruido, pidieron la retirada de los camiones, con una pancarta."),
        ("fr", "Signe des temps, l'annonce a surpris les habitants de Morlans."),
        ("it", "È la lettera che la giunta ha mandato alle famiglie, chiedendo scusa per i ritardi."),
    ],
)
def test_a_clause_is_not_said_by_the_object_of_its_verb(language: str, text: str) -> None:
    assert quotes(text, language) == []


@pytest.mark.parametrize(
    ("language", "text", "said"),
    [
        ("fr", "Les loyers vont baisser, dément la voisine.", "Les loyers vont baisser"),
        ("fr", "Le col est fermé, affirment la plupart des guides.", "Le col est fermé"),
        ("fr", "La digue tiendra, ont fait savoir les deux maires.", "La digue tiendra"),
        ("es", "Los guardas han insistido este domingo que la presa es segura.", "la presa es segura"),
        ("es", "El puente es seguro, aseguraron la alcaldesa y su equipo.", "El puente es seguro"),
        ("it", "La strada riapre lunedì, hanno spiegato i tecnici.", "La strada riapre lunedì"),
    ],
)
def test_what_its_subject_agrees_with_is_said(language: str, text: str, said: str) -> None:
    assert indirect(text, language) == [(said, None)]


@pytest.mark.parametrize(
    ("language", "text", "said"),
    [
        ("es", "El barco encalló de noche y según los marineros tres boyas estaban apagadas.", None),
        ("es", "Es la avenida en la que según el ayuntamiento murieron dos ciclistas.", "murieron dos ciclistas"),
        ("fr", "Selon elle les récoltes seront maigres cette année.", "les récoltes seront maigres cette année"),
        ("it", "Secondo i pompieri le fiamme sono partite dal tetto.", "le fiamme sono partite dal tetto"),
        ("it", "La valle è chiusa, e secondo molti potrebbe restarlo.", "potrebbe restarlo"),
    ],
)
def test_behind_a_source_the_clause_goes_on_without_a_comma(language: str, text: str, said: str | None) -> None:
    found = [content for content, _ in indirect(text, language)]
    assert found == ([said] if said is not None else [])


@pytest.mark.parametrize(
    ("language", "text", "speaker"),
    [
        ("es", "Ana Ruiz ha subrayado que los pozos son seguros y ha destacado que nadie enfermó.", "Ana Ruiz"),
        ("es", "Pedro Ruiz elogió la obra de Marta Sanz y añadió que costará poco.", "Pedro Ruiz"),
        ("fr", "Luc Morel a indiqué que la digue est solide et a précisé que les travaux finiront.", "Luc Morel"),
        ("it", "Elio Conti ha detto che i treni sono pieni e ha aggiunto che ne serviranno altri.", "Elio Conti"),
    ],
)
def test_a_second_clause_is_said_by_whoever_said_the_first(language: str, text: str, speaker: str) -> None:
    assert indirect(text, language)[-1][1] == speaker


@pytest.mark.parametrize(
    ("language", "text", "speaker", "said"),
    [
        (
            "fr",
            "Le général Omar Sefi a annoncé il y a une heure dans une allocution à la nation que le port rouvrirait.",
            "Omar Sefi",
            "le port rouvrirait",
        ),
        (
            "es",
            "Inés Mora precisó ayer en una nota enviada a los medios del valle que nada había ardido.",
            "Inés Mora",
            "nada había ardido",
        ),
        (
            "it",
            "Ugo Neri, guida alpina, ha detto a Radio Cima, emittente locale, che la frana avanza.",
            "Ugo Neri",
            "la frana avanza",
        ),
        (
            "fr",
            "Une trêve est proche, comme l'a indiqué jeudi le ministre Paul Astier.",
            "Paul Astier",
            "Une trêve est proche",
        ),
        (
            "es",
            "El pacto fracasó, según declaró el ministro de Agua de Sarén, Omar bin Tarif.",
            "Omar bin Tarif",
            "El pacto fracasó",
        ),
    ],
)
def test_when_and_where_it_was_said_may_part_a_verb_from_what_was_said(
    language: str, text: str, speaker: str, said: str
) -> None:
    assert indirect(text, language) == [(said, speaker)]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("it", "Il cronista Ugo Neri ricorda alcune storie che legano i due paesi."),
        ("es", "La revista publicó las cartas que guardaba el poeta."),
        ("fr", "Le guide a rappelé les règles que suivent les visiteurs."),
        ("es", "El guarda las mantiene encerradas o que salgan un rato al patio."),
        ("es", "El país mantiene la tregua desde que cayó el muro."),
        ("fr", "Les élèves ont répondu à l'appel d'un comité aussi hostile au maire qu'au préfet."),
        ("it", "Il diario racconta in modo vivo e diretto le imprese di una donna che abita in valle."),
        ("it", "I cacciatori, con l'aiuto dei cani, hanno attaccato ieri i lupi a nord del lago."),
        ("es", "La sede coincide con la calle en que vivió el pintor."),
        ("it", "Le guide lo ripetono a coloro che salgono in vetta."),
        ("it", "Ce lo ripetono spesso le guide che salgono in vetta."),
    ],
)
def test_what_an_object_is_described_by_was_not_said(language: str, text: str) -> None:
    assert quotes(text, language) == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "« Rien ne presse », a dit Luc Morel. Le barrage tiendra, selon eux."),
        ("it", "«Non c'è fretta», ha detto Elio Conti. Secondo loro, la diga terrà."),
        ("es", "«No hay prisa», dijo Ana Ruiz. La presa aguantará, según ellos."),
        ("ru", "«Спешить некуда», — сказал Олег Дубов. По их словам, плотина выдержит."),
    ],
)
def test_they_are_not_the_one_who_spoke_last(language: str, text: str) -> None:
    assert indirect(text, language)[-1][1] is None


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Le rapport accable l'armée, écrit la commission."),
        ("it", "La diga terrà, secondo il comitato."),
        ("es", "La presa aguantará, según la comisión."),
        ("pt", "A ponte fecha na segunda-feira, informou o tribunal."),
    ],
)
def test_a_noun_for_any_body_is_nobody_by_itself(language: str, text: str) -> None:
    assert [speaker for _, speaker in indirect(text, language)] == [None]


def test_a_verb_alone_is_of_whom_its_paragraph_speaks_of() -> None:
    text = (
        "«Nada cambia», dijo Pedro Sala.\n"
        "Inés Mora, presidenta del club, criticó el plan. En declaraciones a Radio Sur, aseguró que irá a juicio."
    )
    assert indirect(text, "es") == [("irá a juicio", "Inés Mora")]


@pytest.mark.parametrize(
    "text",
    [
        "Cinco guardias de Omar Tarif han asegurado que cobraron tarde.",
        "Algunos vecinos y amigos de Omar Tarif denunciaron que el agua llega sucia.",
        "Según se supo ayer, la empresa de Omar Tarif cerrará en mayo.",
    ],
)
def test_several_who_belong_to_somebody_are_not_this_one(text: str) -> None:
    assert [speaker for _, speaker in indirect(text, "es")] in ([], [None])


def test_a_relative_means_nobody_of_the_sentence_before() -> None:
    text = "Tous attendent Paul Astier. Des rumeurs circulent déjà qui affirment qu'il est parti."
    assert indirect(text, "fr")[-1][1] is None


@pytest.mark.parametrize(
    ("language", "text", "clause"),
    [
        ("fr", "Anne Morel affirme avoir perdu ses clés.", "avoir perdu ses clés"),
        ("fr", "Anne Morel a reconnu lundi devant le juge avoir menti.", "avoir menti"),
        ("fr", "Anne Morel assure ne rien savoir du projet.", "ne rien savoir du projet"),
        ("fr", "Anne Morel dit n'avoir vu personne.", "n'avoir vu personne"),
        ("es", "Ana Prado negó ayer ante la jueza haber firmado el acta.", "haber firmado el acta"),
    ],
)
def test_an_infinitive_without_a_preposition_tells_what_was_said(language: str, text: str, clause: str) -> None:
    assert [(said, who is not None) for said, who in indirect(text, language)] == [(clause, True)]


@pytest.mark.parametrize(
    "text", ["Anne Morel a dit merci après avoir dîné.", "Elle annonce qu'il peut y avoir du vent."]
)
def test_one_behind_a_preposition_or_another_verb_does_not(text: str) -> None:
    assert not any(clause.startswith("avoir") for clause, _ in indirect(text, "fr"))


def test_a_short_sentence_in_marks_by_itself_goes_on_from_whoever_spoke() -> None:
    text = "Sandro Bassi non cerca scuse. «Abbiamo perso», ha ammesso. E ancora: «Chiedo scusa ai tifosi»."
    assert direct(text, "it") == [("Abbiamo perso", "Sandro Bassi"), ("Chiedo scusa ai tifosi", "Sandro Bassi")]


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("fr", "« C'est difficile », assure son PDG, Hervé Aubry.", "Hervé Aubry"),
        ("it", "Il legale della donna, l'avvocato Dario Bassi, sostiene che la porta era aperta.", "Dario Bassi"),
        (
            "es",
            "El defensor de la mujer, el letrado Darío Prado, sostiene que la puerta estaba abierta.",
            "Darío Prado",
        ),
    ],
)
def test_a_name_behind_a_comma_and_a_title_is_whose_it_is(language: str, text: str, name: str) -> None:
    assert speakers(text, language) == {name}


def test_what_stands_behind_whom_it_is_according_to_shows_no_gender() -> None:
    text = "Selon Hervé Aubry, la route est fermée. « On a eu peur », a-t-il confié."
    assert speakers(text, "fr") == {"Hervé Aubry"}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "Rosa Gil anunció un plan que ayudará a las familias del puerto."),
        ("es", "Pablo Ruiz le confesó un secreto que lo acompañó toda la vida."),
        ("pt", "O prefeito Rui Prata detalhou os valores que serão pagos ao porto."),
        ("fr", "Luc Ferrand a annoncé un plan que les maires attendent depuis mars."),
        ("it", "Ada Neri ha annunciato un piano che aiuterà le famiglie del porto."),
    ],
)
def test_the_relative_of_an_object_tells_nothing(language: str, text: str) -> None:
    assert indirect(text, language) == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "Rosa Gil dijo una vez más que el puente se abrirá."),
        ("es", "Rosa Gil anunció el pasado martes que el puente se abrirá."),
        ("pt", "Rui Prata disse a jornalistas que a ponte vai abrir."),
        ("fr", "Luc Ferrand a averti la presse que le pont fermera."),
        ("it", "Ada Neri ha detto la scorsa settimana che il ponte chiuderà."),
    ],
)
def test_but_who_hears_it_and_when_do_not_hinder_a_clause(language: str, text: str) -> None:
    assert len(indirect(text, language)) == 1


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Los expertos defienden las pruebas que emplean saliva.", "es"),
        ("El alcalde explicó la propuesta que presentará hoy.", "es"),
        ("Le maire a annoncé la mesure que le conseil votera.", "fr"),
        ("Il sindaco ha spiegato la proposta che voterà il consiglio.", "it"),
    ],
)
def test_a_clause_on_an_object_is_nothing_that_a_noun_before_the_verb_says(text: str, language: str) -> None:
    assert indirect(text, language) == []


@pytest.mark.parametrize("text", ["Dijo el alcalde que lloverá.", "Esta tarde anunció el obispo que lloverá."])
def test_but_a_subject_behind_its_verb_says_what_follows(text: str) -> None:
    assert [said for said, _ in indirect(text, "es")] == ["lloverá"]
