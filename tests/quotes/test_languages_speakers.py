"""Who speaks in other languages than English."""

import pytest

from tests.quotes.told import direct, indirect, quotes


@pytest.mark.parametrize(
    ("language", "text", "speaker"),
    [
        ("fr", "« Le four est encore chaud », sourit le boulanger, Luc Marchal.", "Luc Marchal"),
        ("fr", "« Le four est encore chaud », m’a dit Rose, qui passait par là.", "Rose"),
        ("fr", "— Le four est encore chaud ! s’exclama la meunière Jeanne Rol.", "Jeanne Rol"),
        ("fr", "« Le four est encore chaud », confie Marine Le Bihan, boulangère du port.", "Marine Le Bihan"),
        ("es", "«El horno sigue caliente», sonrió la panadera Rosa Peña.", "Rosa Peña"),
        ("es", "«El horno sigue caliente», se alegra Rosa Peña, dueña de la tienda.", "Rosa Peña"),
        ("es", "—El horno sigue caliente —dijo Rosa Peña—. Pase usted.", "Rosa Peña"),
        ("de", "„Der Ofen ist noch warm“, sagte Bäckermeisterin Rosa Kolb.", "Rosa Kolb"),
        ("de", "„Der Ofen ist noch warm“, sagte Müllermeister Kolb.", "Kolb"),
        ("de", "„Der Ofen ist noch warm“, sagte der Sprecher der Zunft, Emil Kolb.", "Emil Kolb"),
        ("ru", "«Печь ещё совсем тёплая», — улыбнулась Роза Колосова.", "Роза Колосова"),
        ("ru", "Пекарь Роза Колосова заметила: «Печь ещё совсем тёплая».", "Роза Колосова"),
        ("cs", "„Pec je ještě teplá,“ usmála se pekařka Růžena Malá.", "Růžena Malá"),
        ("tr", "“Fırın hâlâ sıcak ve ekmek hazır” dedi fırıncı Emine Yıldız.", "Emine Yıldız"),
        ("tr", "Emine Yıldız, “Fırın hâlâ sıcak ve ekmek hazır” diye konuştu.", "Emine Yıldız"),
        ("ar", "وقالت الخبازة ليلى منصور: “الفرن ما زال ساخنا والخبز جاهز للبيع”.", "ليلى منصور"),
        ("ar", "وأضاف وزير التجارة كريم سالم: “الفرن ما زال ساخنا والخبز جاهز للبيع”.", "كريم سالم"),
    ],
)
def test_titles_and_appositions_are_no_part_of_a_name(language: str, text: str, speaker: str) -> None:
    assert {who for _, who in direct(text, language)} == {speaker}


@pytest.mark.parametrize(
    ("language", "text", "speaker"),
    [
        ("fr", "Anne Vial, céramiste, est venue. « La terre était trop sèche », raconte la céramiste.", "Anne Vial"),
        ("es", "Vino el alfarero Luis Mora. «La tierra estaba muy seca», cuenta el alfarero.", "Luis Mora"),
        ("de", "Töpfermeister Jan Rau kam. „Der Ton war viel zu trocken“, sagt der Töpfermeister.", "Jan Rau"),
        ("ru", "Приехал гончар Пётр Рудин. «Глина была слишком сухая», — сказал гончар.", "Пётр Рудин"),
        ("cs", "Přijel hrnčíř Petr Malý. „Hlína byla moc suchá,“ řekl hrnčíř.", "Petr Malý"),
    ],
)
def test_a_noun_that_the_text_calls_somebody_by_is_that_person(language: str, text: str, speaker: str) -> None:
    assert [who for _, who in direct(text, language)] == [speaker]


@pytest.mark.parametrize(
    ("language", "text", "speakers"),
    [
        ("fr", "Luc Roy et la juge Éva Noël ont parlé. Elle a dit que tout allait bien.", ["Éva Noël"]),
        ("fr", "La juge Camille Noël et le greffier Luc Roy ont parlé. Selon lui, tout va bien.", ["Luc Roy"]),
        ("es", "Vinieron Luis Mora y Ana Gil. Ella dijo que todo iba bien.", ["Ana Gil"]),
        ("de", "Emil Kolb und Rosa Kuhn kamen. Sie sagte, dass alles gut sei.", ["Rosa Kuhn"]),
        ("ru", "Пришли Пётр Рудин и Анна Белова. Он сказал, что всё хорошо.", ["Пётр Рудин"]),
    ],
)
def test_pronouns_are_resolved_by_gender(language: str, text: str, speakers: list[str]) -> None:
    assert [quote.speaker for quote in quotes(text, language)] == speakers


@pytest.mark.parametrize(
    ("language", "text", "clause", "speaker"),
    [
        ("de", "Der Müllerverband teilte mit, das Korn liege bereit.", "das Korn liege bereit", "Müllerverband"),
        ("de", "Laut der Polizei ist die Straße frei.", "ist die Straße frei", "Polizei"),
        ("fr", "La mairie assure que la route est libre.", "la route est libre", "mairie"),
        ("es", "El ayuntamiento indica que la calle está libre.", "la calle está libre", "ayuntamiento"),
        ("fr", "Le régime du président Luc Roy a dit que la route était libre.", "la route était libre", "régime"),
        ("es", "La oposición local y los vecinos dijeron que el puente se cae.", "el puente se cae", "oposición local"),
        ("fr", "Selon l’ONU, la route est libre depuis hier.", "la route est libre depuis hier", "ONU"),
        ("es", "El Gobierno vecino asegura que la calle está libre.", "la calle está libre", "Gobierno vecino"),
        (
            "es",
            "Según el Observatorio Valle de Mares Fríos, la calle está libre.",
            "la calle está libre",
            "Observatorio Valle de Mares Fríos",
        ),
        ("en", "The port authority said that the quay was open.", "the quay was open", "port authority"),
    ],
)
def test_a_body_is_named_by_its_noun(language: str, text: str, clause: str, speaker: str) -> None:
    assert indirect(text, language) == [(clause, speaker)]


@pytest.mark.parametrize(
    ("language", "text", "speaker"),
    [
        ("es", "La calle está libre desde ayer, según relata Ana Gil.", "Ana Gil"),
        ("fr", "Luc Roy est parti, assurant que tout irait bien.", "Luc Roy"),
        ("fr", "« La route est libre depuis hier », dit L’épicier Luc Roy.", "Luc Roy"),
    ],
)
def test_the_subject_is_told_from_the_words_around_it(language: str, text: str, speaker: str) -> None:
    assert {quote.speaker for quote in quotes(text, language)} == {speaker}


def test_many_are_nobody() -> None:
    text = "Vino el pastor Luis Mora. «La hierba estaba muy seca», cuentan los pastores."
    assert [who for _, who in direct(text, "es")] == [None]


@pytest.mark.parametrize(
    ("language", "text", "speaker"),
    [
        ("fr", "Le ministre, Luc Marchal, a promis mardi sa venue. « Le pont est sûr », a-t-il dit.", "Luc Marchal"),
        (
            "fr",
            "La maire de Brest, Anne Petit, lui répond. « Le pont est sûr », a-t-elle lancé sur France Inter.",
            "Anne Petit",
        ),
        ("es", "La portavoz, Ana Ruiz, pidió la dimisión y escribió: «El puente es seguro».", "Ana Ruiz"),
        (
            "es",
            "La ingeniera Ana Ruiz, autora del informe, sostiene lo contrario y añadió: «El puente es seguro».",
            "Ana Ruiz",
        ),
    ],
)
def test_an_apposition_before_the_verb_is_not_what_is_said(language: str, text: str, speaker: str) -> None:
    found = quotes(text, language)
    assert [(quote.kind, quote.speaker) for quote in found] == [("direct", speaker)]


def test_an_apposition_behind_the_name_is_not_what_is_said() -> None:
    found = quotes("« Nous irons », promet Luc Marchal, docker depuis vingt ans, qui assure que le pont est sûr.", "fr")
    assert [(quote.text, quote.speaker) for quote in found] == [
        ("Nous irons", "Luc Marchal"),
        ("le pont est sûr", "Luc Marchal"),
    ]


def test_the_prime_minister_is_another_than_the_minister() -> None:
    text = "Le ministre des Transports, Luc Marchal, est venu.\nLe Premier ministre a indiqué que le pont était sûr."
    assert indirect(text, "fr") == [("le pont était sûr", None)]


@pytest.mark.parametrize(
    ("language", "text", "speaker"),
    [
        ("de", "Warum, will Landrat Olaf Dahl nicht sagen. Man müsse abwarten, erklärte er.", "Olaf Dahl"),
        ("ru", "Его коллега Анна Лебедева не согласна. «Мост стоит крепко», — возразила она.", "Анна Лебедева"),
    ],
)
def test_a_pronoun_stands_for_whom_its_paragraph_speaks_of(language: str, text: str, speaker: str) -> None:
    before = {"de": "„Ich bin gerannt“, sagt Uwe Brandt.\n", "ru": "Мост закрыт, сказала Ольга Мирова.\n"}
    assert quotes(before[language] + text, language)[-1].speaker == speaker


def test_a_german_compound_names_a_body() -> None:
    text = "Nach Angaben des Umweltministeriums ist der Damm sicher."
    assert indirect(text, "de") == [("ist der Damm sicher", "Umweltministerium")]


def test_a_country_is_no_part_of_a_russian_name() -> None:
    text = "Министр иностранных дел Норвегии Ингрид Дальберг заявила, что пролив открыт."
    assert indirect(text, "ru") == [("пролив открыт", "Ингрид Дальберг")]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Trainer Erik Holm war wütend. „Das war zu wenig von uns“, schimpfte der 51-Jährige.", "Erik Holm"),
        ("Landrätin Anna Berg kam zu spät. „Das war zu viel Verkehr“, sagte die 44-Jährige.", "Anna Berg"),
    ],
)
def test_the_age_of_a_person_stands_for_the_name(text: str, speaker: str) -> None:
    assert direct(text, "de")[-1][1] == speaker


def test_a_pronoun_behind_somebody_without_a_name_is_nobody_else() -> None:
    text = "« Le pont est sûr », a dit Anne Petit.\nLa préfète a répondu que non. Elle a dit que le pont était fermé."
    assert indirect(text, "fr")[-1] == ("le pont était fermé", None)


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("La novelista Ana Ruiz recibe en casa. «Pase, que el perro no muerde», dice.", "Ana Ruiz"),
        ("Su editor, Joaquín Prats, la define así. «Me lo manda todo a mano», cuenta.", "Joaquín Prats"),
    ],
)
def test_a_spanish_verb_without_a_subject_is_of_whom_the_sentence_before_speaks(text: str, speaker: str) -> None:
    assert direct(text, "es")[-1][1] == speaker


def test_a_second_verb_has_the_subject_of_the_first() -> None:
    text = "«Никого на улице не оставим», — заверил Антон Рыбин и добавил, что жильё найдено."
    assert [(quote.text, quote.speaker) for quote in quotes(text, "ru")] == [
        ("Никого на улице не оставим", "Антон Рыбин"),
        ("жильё найдено", "Антон Рыбин"),
    ]


def test_where_a_person_is_from_is_no_part_of_a_german_name() -> None:
    text = "Der Hydrologe Wolfgang Ebner von der TU Graz kam. „Da wurde nur gelacht“, sagte Ebner."
    assert direct(text, "de")[-1][1] == "Wolfgang Ebner"
    assert (
        direct("Ursula von der Weiden kam. „Da wurde nur gelacht“, sagte sie.", "de")[-1][1] == "Ursula von der Weiden"
    )


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Dans l'entourage du ministre, on assure que le pont est sûr."),
        ("de", "Im Rathaus sagt man, dass die Brücke sicher ist."),
    ],
)
def test_people_in_general_are_nobody(language: str, text: str) -> None:
    before = {"fr": "Le pont est sûr, a dit Anne Petit.\n", "de": "Die Brücke ist sicher, sagte Anna Berg.\n"}
    assert indirect(before[language] + text, language)[-1][1] is None


@pytest.mark.parametrize(
    ("language", "text", "speaker"),
    [
        (
            "es",
            "El alcalde de San Roque, Andrés Molina, dijo que vendrá.\n«Vendré mañana», añadió el alcalde.",
            "Andrés Molina",
        ),
        (
            "pt",
            "O prefeito de Santa Aurora, Rui Prado, disse que virá.\n“Não vamos parar”, disse o prefeito.",
            "Rui Prado",
        ),
        (
            "it",
            "Il sindaco di San Vito, Luca Neri, ha detto che verrà.\n«Verrò domani», ha aggiunto il sindaco.",
            "Luca Neri",
        ),
        (
            "fr",
            "Le maire de Saint Aubin, Paul Petit, a dit qu’il viendrait.\n« Je viendrai demain », a ajouté le maire.",
            "Paul Petit",
        ),
    ],
)
def test_a_town_is_not_its_mayor(language: str, text: str, speaker: str) -> None:
    assert {quote.speaker for quote in quotes(text, language)} == {speaker}


@pytest.mark.parametrize(
    ("language", "text", "clause", "speaker"),
    [
        ("es", "Ana Ruiz abrió el acto. Ana Ruiz dijo que hay luz. Añadió que habrá agua.", "habrá agua", "Ana Ruiz"),
        ("es", "Ana Ruiz dijo que hay luz en el puerto y aseguró que habrá agua.", "habrá agua", "Ana Ruiz"),
        ("es", "Ana Ruiz dijo que hay luz.\n\nTambién recordó que habrá agua.", "habrá agua", "Ana Ruiz"),
        (
            "it",
            "Anna Rossi ha detto che la luce è tornata. Ha aggiunto che l'acqua arriva.",
            "l'acqua arriva",
            "Anna Rossi",
        ),
        ("pt", "Ana Lopes disse que há luz. Afirmou que haverá água.", "haverá água", "Ana Lopes"),
        ("es", "Ana Ruiz dijo que hay luz. Se informó que habrá agua.", "habrá agua", None),
        ("es", "Ana Ruiz dijo que hay luz. Aseguraron que habrá agua.", "habrá agua", None),
        ("es", "Un vecino de la calle dijo que hay luz. Añadió que habrá agua.", "habrá agua", None),
    ],
)
def test_a_verb_without_a_subject_is_of_whoever_spoke_last(
    language: str, text: str, clause: str, speaker: str | None
) -> None:
    assert (clause, speaker) in indirect(text, language)


def test_a_verb_without_a_subject_prints_no_source() -> None:
    last = quotes("Ana Ruiz dijo que hay luz. Añadió que habrá agua.", "es")[-1]
    assert last.speaker == "Ana Ruiz"
    assert last.source is None


@pytest.mark.parametrize(
    ("language", "text", "clause", "speaker"),
    [
        ("es", "Ana Ruiz en una entrevista con Radio Sur afirmó que habrá agua.", "habrá agua", "Ana Ruiz"),
        ("ru", "Иван Орлов на встрече с жителями Киева заявил, что вода будет.", "вода будет", "Иван Орлов"),
        (
            "fr",
            "Anne Petit dans un entretien à Radio Sud a déclaré que l'eau reviendrait.",
            "l'eau reviendrait",
            "Anne Petit",
        ),
        ("it", "Anna Rossi in un discorso a Torino ha detto che l'acqua arriva.", "l'acqua arriva", "Anna Rossi"),
        (
            "it",
            "Nel 2015 in una visita il presidente Carlo Neri ha detto che l'acqua arriva.",
            "l'acqua arriva",
            "Carlo Neri",
        ),
    ],
)
def test_where_somebody_spoke_is_no_part_of_the_name(language: str, text: str, clause: str, speaker: str) -> None:
    assert (clause, speaker) in indirect(text, language)


@pytest.mark.parametrize(
    ("language", "text", "speaker"),
    [
        (
            "fr",
            "L'Observatoire syrien des droits de l'homme a annoncé que {}.",
            "Observatoire syrien des droits de l'homme",
        ),
        ("fr", "L'Observatoire de la pêche (OP) a annoncé que {}.", "Observatoire de la pêche"),
        ("fr", "Le Conseil de sécurité réuni lundi a déclaré que {}.", "Conseil de sécurité"),
        ("es", "El Observatorio sirio de derechos humanos dijo que {}.", "Observatorio sirio de derechos humanos"),
        ("es", "La Federación Internacional de Ajedrez (FIDE) dijo que {}.", "Federación Internacional de Ajedrez"),
        ("it", "L'Organizzazione mondiale della sanità ha detto che {}.", "Organizzazione mondiale della sanità"),
    ],
)
def test_a_body_has_its_whole_name(language: str, text: str, speaker: str) -> None:
    assert [name for _, name in indirect(text.format("todo va bien aquí"), language)] == [speaker]


@pytest.mark.parametrize(
    ("text", "language", "speaker"),
    [
        ("«È una lacuna grave», spiega Giulia Ferri della Società del Mare.", "it", "Giulia Ferri"),
        ("«Es grave», dijo Carmen Osorio del Instituto del Mar.", "es", "Carmen Osorio"),
        ("„Das ist ernst“, sagte Karl Berg vom Institut für Meereskunde.", "de", "Karl Berg"),
    ],
)
def test_the_body_that_somebody_is_of_does_not_speak(text: str, language: str, speaker: str) -> None:
    assert [name for _, name in direct(text, language)] == [speaker]


def test_two_surnames_alone_are_those_of_who_is_named_in_full() -> None:
    text = "La fiscal Elena Ruiz Prado pide ocho años. «Actuó con desprecio», sostuvo Ruiz Prado."
    assert direct(text, "es") == [("Actuó con desprecio", "Elena Ruiz Prado")]
    text = "La fiscal Elena Ruiz Prado pide ocho años. «Actuó con desprecio», sostuvo Iker Prado."
    assert direct(text, "es") == [("Actuó con desprecio", "Iker Prado")]


def test_a_czech_speaker_may_stand_behind_where_it_was_said() -> None:
    text = "„Válka skončí do konce roku“, řekl při odletu z Prahy vyslanec pro Brno Karel Novák."
    assert [who is not None and who.endswith("Karel Novák") for _, who in direct(text, "cs")] == [True]
