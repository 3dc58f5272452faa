"""Whom verbs, gerunds and phrases of attribution are of in French, Spanish, Italian and Portuguese."""

import pytest

from tests.quotes.told import direct, indirect, quotes, speakers


@pytest.mark.parametrize(
    ("text", "language", "speaker"),
    [
        ("Pedro Ruiz condenó la huelga, asegurando que habrá más trenes.", "es", "Pedro Ruiz"),
        ("«No hay prisa», explicó Marta Roca, añadiendo que el puente es seguro.", "es", "Marta Roca"),
        ("La empresa Dalmar rechazó la multa, diciendo que cumple la ley.", "es", "Dalmar"),
        ("L'Otan a démenti la perte d'un avion, affirmant que tous étaient rentrés.", "fr", "Otan"),
        ("«Tout est calme», a dit Paul Morin, précisant que le pont restait fermé.", "fr", "Paul Morin"),
        ("Lea Sorel a quitté la salle en déclarant que rien n'était joué.", "fr", "Lea Sorel"),
        ("«Non cediamo», spiega Nora Sala, una delle guide, aggiungendo che il sentiero è chiuso.", "it", "Nora Sala"),
        ("Bruno Salvi è partito. Salvi continua dicendo che nulla cambia.", "it", "Bruno Salvi"),
        ("Le vol a été attribué à des voisins, l'Unesco confirmant que la salle était vide.", "fr", "Unesco"),
        ("Elio Conti tace. «È un voto sbagliato», ha scritto, ricordando che tutti hanno diritto.", "it", "Elio Conti"),
        ("“Foi tarde”, disse Rui Lemos, dizendo que a ponte fecha hoje.", "pt", "Rui Lemos"),
    ],
)
def test_a_gerund_is_of_whom_its_sentence_speaks_of(text: str, language: str, speaker: str) -> None:
    assert indirect(text, language)[-1][1] == speaker


@pytest.mark.parametrize(
    ("text", "language", "said"),
    [
        ("En Vera dos barcos se hundieron, añadió la ONG, que trabaja en la costa.", "es", "dos barcos se hundieron"),
        ("Le pont sera fermé dès lundi, a indiqué la mairie, que personne ne critique.", "fr", "Le pont sera fermé"),
        ("Il treno resta fermo fino a sera, ha spiegato la società, che gestisce la linea.", "it", "resta fermo"),
        ("A ponte fecha na segunda-feira, informou a empresa, que tem dez anos.", "pt", "A ponte fecha"),
    ],
)
def test_what_is_told_of_a_speaker_behind_a_comma_was_not_said(text: str, language: str, said: str) -> None:
    (found,) = [content for content, _ in indirect(text, language)]
    assert said in found
    assert found.endswith(("hundieron", "lundi", "sera", "segunda-feira"))


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Marc Duval est parti. « Ils tirent sans viser », a indiqué ce témoin.", "fr"),
        ("Iker Sanz, vecino, calla. «Fue un susto enorme», dijo un vecino.", "es"),
        ("Jean Duval, militant, est là. « Il ment sans cesse », a dit un militant cité par l'AFP.", "fr"),
        ("Ana Reis chegou. “Foi um susto enorme”, disse este morador da rua.", "pt"),
        ("Paolo Sarti tace. «Si va avanti ancora fino a sera» – è stato detto nella riunione.", "it"),
        ("Hugo Morin est venu. Il a été clairement dit que la trêve tenait.", "fr"),
        ("Marta Roca calló. Otra fuente de Vera dijo que no hay acuerdo.", "es"),
        ("Esto sugiere que el puente es viejo.", "es"),
        ("Lire le récit de Luc Chalon publié hier : « Le bain de mer est proche et sûr »", "fr"),
        ("« Rien n'est sûr ce soir », a dit le locataire du quai d'Orville.", "fr"),
        ("«No hay nada que hacer ya», dijo el hermano de Pablo Ruiz.", "es"),
        ("El portavoz del club de remo dijo que no.", "es"),
        ("« Rien n'est sûr ce soir », a annoncé lundi le président du studio Larner Bros.", "fr"),
        ("Le frère de Paul Morin a déclaré que tout va bien.", "fr"),
        ("Il fratello di Paolo Sarti ha detto che tutto va bene.", "it"),
        ("O advogado de Rui Lemos disse que não.", "pt"),
        ("Les soldats qui tiennent le pays depuis la chute de Paul Morin ont annoncé que tout change.", "fr"),
        ("Los vecinos que denunciaron a Pablo Ruiz aseguran que no hay agua.", "es"),
        ("Altri testimoni del porto sostengono che la nave era vuota.", "it"),
    ],
)
def test_somebody_without_a_name_is_nobody_named_before(text: str, language: str) -> None:
    assert speakers(text, language) == set()
    assert quotes(text, language)


@pytest.mark.parametrize(
    ("text", "language", "speaker"),
    [
        ("Le maire a reçu Victor Sorel. Ce dernier a assuré que le port restait ouvert.", "fr", "Victor Sorel"),
        ("Marta Roca llamó a Iker Sanz. Este último afirma que no sabía nada.", "es", "Iker Sanz"),
        ("Nora Sala ha visto Elio Conti. Quest'ultimo ha detto che la nave è vuota.", "it", "Elio Conti"),
        ("«Es cierto», dijo a AFP Hasan Roble, analista.", "es", "Hasan Roble"),
        ("«È caro», racconta all'Ansa Salvio Dorelli, fornaio.", "it", "Salvio Dorelli"),
        ("«È caro», ha detto Elio Conti citato dalla Reuters.", "it", "Elio Conti"),
        ("El portavoz de la Casa Blanca Tomás Ferris dijo que no.", "es", "Tomás Ferris"),
        ("La représentante auprès des Nations unies Lise Morel a dit que oui.", "fr", "Lise Morel"),
        ("El ministro del Mar, Mansur Rachid al Dorri, aseguró que no.", "es", "Mansur Rachid al Dorri"),
        ("À Rome, le vice-président du Conseil (CNT), Ali al-Dorri, a dit que non.", "fr", "Ali al-Dorri"),
        ("Secondo Abu Mohamed al-Dorri, il porto è chiuso.", "it", "Abu Mohamed al-Dorri"),
        ("Il direttore del Media Lab, Nino Sala, ha detto che è tardi.", "it", "Nino Sala"),
        ("Le ministre de la Justice Paul Morin a dit que non.", "fr", "Paul Morin"),
        ("L'avocat de Paul Morin, Luc Ferrand, a dit que non.", "fr", "Luc Ferrand"),
        ("El informe de Human Rights Watch afirma que todo va mal.", "es", "Human Rights Watch"),
        ("«Hace falta un consenso», dijo el enviado de la Casa Blanca a Roma, Frank Visner.", "es", "Frank Visner"),
        (
            "El delegado Omar Ruiz restó importancia al plan.\n«No servirá de nada», dijo a la prensa.",
            "es",
            "Omar Ruiz",
        ),
        ("« Le pont est fermé », a indiqué Lea Sorel sans donner plus de détails.", "fr", "Lea Sorel"),
        ("«El puente está cerrado», indicó Marta Roca sin dar más detalles.", "es", "Marta Roca"),
        ("«Nunca», añadió la consejera, Inés de la Mora, en Vigo.", "es", "Inés de la Mora"),
        ("Le chef du parti, Luc Ferrand, avait finalement indiqué qu'il partait.", "fr", "Luc Ferrand"),
    ],
)
def test_a_speaker_is_found_behind_what_parts_the_name_from_its_verb(text: str, language: str, speaker: str) -> None:
    assert speakers(text, language) == {speaker}


@pytest.mark.parametrize(
    ("text", "language", "said", "source"),
    [
        (
            "Habrá que dar cuentas «ante toda la ciudad y los suyos», en palabras del alcalde, Luis Mora.",
            "es",
            "ante toda la ciudad y los suyos",
            "alcalde, Luis Mora",
        ),
        (
            "D'après un médecin de la ville « nous avons dix malades et un mort ».",
            "fr",
            "nous avons dix malades et un mort",
            "un médecin de la ville",
        ),
        (
            "Un plan « sans espoir pour les nôtres », de l'avis du maire Luc Ferrand.",
            "fr",
            "sans espoir pour les nôtres",
            "maire Luc Ferrand",
        ),
    ],
)
def test_according_to_somebody_with_the_article_and_before_marks(
    text: str, language: str, said: str, source: str
) -> None:
    found = [quote for quote in quotes(text, language) if quote.kind != "indirect"]
    assert [(quote.text, quote.source and quote.source.text) for quote in found] == [(said, source)]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Han cerrado mil tiendas, según datos del gremio, lo que supone la mitad.", "es"),
        ("Mille emplois ont disparu, selon la chambre, ce qui inquiète le maire.", "fr"),
        ("Mil lojas fecharam, segundo o sindicato, o que preocupa a cidade.", "pt"),
        ("Un port trop petit, selon le maire Luc Ferrand, qui a quitté la salle.", "fr"),
    ],
)
def test_a_clause_on_what_was_said_is_the_writers(text: str, language: str) -> None:
    assert len(indirect(text, language)) == 1


@pytest.mark.parametrize(
    ("text", "language"),
    [
        (
            "«El puerto se queda sin barcos», dijo Marta Roca.\nLa alianza de vecinos acoge hoy «un "
            "paso que nadie esperaba ya».",
            "es",
        ),
        (
            "« Le port se vide », a dit Luc Ferrand.\nLe comité a réclamé hier « un vrai plan pour les nôtres ».",
            "fr",
        ),
        (
            "«Il porto si svuota», ha detto Nora Sala.\nIl comitato invita «tutti i pescatori rimasti a casa».",
            "it",
        ),
    ],
)
def test_some_marked_words_of_another_sentence_are_not_of_who_spoke_before(text: str, language: str) -> None:
    first, second = direct(text, language)
    assert first[1] is not None
    assert second[1] is None


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Luis Mora pidió informes completos de lo que está pasando en el puerto.", "es"),
        ("La pregunta es si los vecinos podrán volver.", "es"),
        ("Luc Ferrand a évoqué hier soir ce que le port a perdu.", "fr"),
        ("En résumé : le port s'est vidé et personne ne sait quand il rouvrira.", "fr"),
        ("Selon vous, le port va-t-il rester ouvert ?", "fr"),
        ("Nora Sala ha ricordato a lungo ciò che la nave trasporta.", "it"),
    ],
)
def test_what_a_relative_or_a_question_to_readers_opens_was_not_said(text: str, language: str) -> None:
    assert indirect(text, language) == []


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("fr", "Anne Morel a parlé hier. À son avis, le pire est passé.", "Anne Morel"),
        ("fr", "Luc Aubry a parlé hier. Le pire, à ses yeux, est passé.", "Luc Aubry"),
        ("fr", "Anne Morel a parlé hier. Pour elle, « tout cela n'est qu'un début ».", "Anne Morel"),
        ("it", "Anna Bassi ha parlato ieri. A suo giudizio il peggio è passato.", "Anna Bassi"),
        ("es", "Ana Prado habló ayer. En su opinión, lo peor ha pasado.", "Ana Prado"),
    ],
)
def test_in_whose_opinion_something_is_a_possessive_tells(language: str, text: str, name: str) -> None:
    assert speakers(text, language) == {name}


@pytest.mark.parametrize(
    ("language", "text"),
    [("fr", "Anne Morel a demandé son avis au maire."), ("it", "Anna Bassi parlò a suo figlio del peggio.")],
)
def test_a_possessive_elsewhere_tells_nothing(language: str, text: str) -> None:
    assert speakers(text, language) == set()


@pytest.mark.parametrize(
    ("language", "text", "speaker"),
    [
        ("es", "El rector Gil Arce —de baja desde mayo— afirmó que la sede cerrará.", "Gil Arce"),
        ("es", "La agencia Sarna -cercana al partido- ha dicho que la sede cerrará.", "Sarna"),
        (
            "es",
            "La jueza Inés Vidal --quien según la prensa dimitirá-- también dijo que la sede cerrará.",
            "Inés Vidal",
        ),
        ("fr", "Le recteur Paul Rivet – élu en mai – affirme que le site fermera.", "Paul Rivet"),
        ("fr", "Le recteur Paul Rivet a quant à lui affirmé que le site fermerait.", "Paul Rivet"),
        ("fr", "La rectrice, Lise Ferrand, a quant à elle promis que le site fermerait.", "Lise Ferrand"),
        ("fr", "À Lens, la rectrice du pôle, Lise Ferrand, a promis de fermer le site.", "Lise Ferrand"),
    ],
)
def test_what_stands_between_a_subject_and_its_verb_does_not_part_them(language: str, text: str, speaker: str) -> None:
    assert [who for _, who in indirect(text, language)] == [speaker]


def test_what_is_told_behind_an_adverbial_and_an_apposition_is_of_the_subject() -> None:
    text = (
        'Lundi soir, le chef du service, Paul Rivet, avait démenti la panne, affirmant: "Tout est sous contrôle ici".'
    )
    assert direct(text, "fr") == [("Tout est sous contrôle ici", "Paul Rivet")]


@pytest.mark.parametrize(
    ("text", "language", "office"),
    [
        ("El alcalde visitó ayer la Cruz Roja de Lugo. «Estamos muy agradecidos», ha dicho.", "es", "El alcalde"),
        ("La ministra habló ante el Tribunal Mayor de la ley. «Es necesaria», ha añadido.", "es", "La ministra"),
        ("Il sindaco ha visitato la Croce Rossa di Lodi. «Siamo molto grati», ha detto.", "it", "Il sindaco"),
    ],
)
def test_an_office_that_did_something_speaks_on_not_to_whom_it_was_done(text: str, language: str, office: str) -> None:
    (found,) = quotes(text, language)
    assert found.source is not None
    assert (found.speaker, found.source.text) == (None, office)


def test_how_it_was_done_speaks_no_further() -> None:
    (found,) = quotes("Visiblemente emocionado recibió ayer el premio. «Es un honor», ha dicho.", "es")
    assert (found.speaker, found.source) == (None, None)


@pytest.mark.parametrize(
    ("text", "language", "source"),
    [
        ("El partido que preside Ana Ruiz ha dicho que votará en contra.", "es", "El partido"),
        ("Le syndicat que dirige Luc Morel a affirmé que la grève continue.", "fr", "Le syndicat"),
        ("Il gruppo che guida Ada Neri ha detto che il porto chiude.", "it", "Il gruppo"),
    ],
)
def test_who_leads_a_body_in_a_clause_on_it_is_not_who_speaks(text: str, language: str, source: str) -> None:
    (quote,) = quotes(text, language)
    assert quote.source is not None
    assert (quote.source.text, quote.speaker) == (source, None)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Un testigo «con tres heridas en el brazo izquierdo» dijo que la patrulla disparó.", "es"),
        ("Un témoin « blessé au bras et à la jambe » a dit que la patrouille avait tiré.", "fr"),
        ("Un testimone «ferito al braccio e alla gamba» ha detto che la pattuglia ha sparato.", "it"),
    ],
)
def test_marked_words_within_a_subject_are_not_what_it_says(text: str, language: str) -> None:
    ((said, _),) = indirect(text, language)
    assert said.startswith(("la patr", "la patt"))


@pytest.mark.parametrize("turn", ["par ailleurs", "encore", "de son côté", "toutefois"])
def test_a_french_pronoun_behind_its_auxiliary_speaks_whatever_stands_before_the_participle(turn: str) -> None:
    text = f"Anne Morel est arrivée lundi. « Le port ferme dès demain », a-t-elle {turn} assuré."
    assert direct(text, "fr") == [("Le port ferme dès demain", "Anne Morel")]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Un autre voisin, Morel, affirme que la rue est fermée.", "fr"),
        ("Una vecina, Ruiz, afirma que la calle está cerrada.", "es"),
    ],
)
def test_who_was_not_told_of_before_has_a_name_behind_a_comma(text: str, language: str) -> None:
    (quote,) = quotes(text, language)
    assert quote.source is not None
    assert text.startswith(f"{quote.source.text}, a")


@pytest.mark.parametrize(
    ("text", "language", "speaker"),
    [
        ("C'est là un « jugement personnel », a précisé Anne Morel.", "fr", "Anne Morel"),
        ("El plan es una «locura de verano», aseguró Ana Ruiz.", "es", "Ana Ruiz"),
    ],
)
def test_a_marked_predicate_before_the_verb_is_said(text: str, language: str, speaker: str) -> None:
    assert [name for _, name in direct(text, language)] == [speaker]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Ana Ruiz no ha restado importancia al plan, pero ha recordado que el puente cierra.", "es"),
        ("Ana Ruiz celebró que el plan avance, aunque ha matizado que el puente cierra.", "es"),
        ("Anne Morel a salué le projet, mais a rappelé que le pont ferme.", "fr"),
        ("Ada Neri ha lodato il piano, ma ha ricordato che il ponte chiude.", "it"),
    ],
)
def test_who_does_something_but_says_another_thing_is_one(text: str, language: str) -> None:
    before = {"es": "Pedro Gil dijo que sí.", "fr": "Luc Gil a dit que oui.", "it": "Ugo Gil ha detto che sì."}[
        language
    ]
    last = indirect(f"{before} {text}", language)[-1]
    assert last[1] == " ".join(text.split()[:2])


def test_what_is_reported_by_nobody_is_no_subject_that_speaks() -> None:
    assert indirect("En seis años, se ha reportado la atención de mil heridos.", "es") == []


def test_a_gerund_with_its_own_clause_leaves_the_clause_before_to_its_verb() -> None:
    text = "La OTAN dijo que los cortes eran «buenos para el puerto», insistiendo en que el muelle sigue abierto."
    assert [content for content, speaker in indirect(text, "es") if speaker == "OTAN"] == [
        "los cortes eran «buenos para el puerto»",
        "el muelle sigue abierto",
    ]


def test_verbs_without_subject_in_a_row_are_of_one() -> None:
    text = "Ana Ruiz habló ayer. Solicitó que cesen los cortes que dañan el muelle y añadió que habrá barcos."
    assert [speaker for _, speaker in indirect(text, "es")] == ["Ana Ruiz", "Ana Ruiz"]
