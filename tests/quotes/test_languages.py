"""The same in Russian, German, Czech, French, Spanish, Italian and Portuguese; marked speech in Turkish and Arabic."""

import pytest

from tests.quotes.told import direct, indirect, quotes


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
    ("language", "text", "said", "speaker"),
    [
        ("ru", "«Мы готовы открыть мост завтра», — сказал Иван Орлов.", "Мы готовы открыть мост завтра", "Иван Орлов"),
        ("ru", "Иван Орлов сказал: «Мы готовы открыть мост».", "Мы готовы открыть мост", "Иван Орлов"),
        ("ru", "— Мы готовы открыть мост, — сказал Иван Орлов.", "Мы готовы открыть мост", "Иван Орлов"),
        ("de", "„Wir sind bereit zu helfen“, sagte Anna Berg.", "Wir sind bereit zu helfen", "Anna Berg"),
        ("de", "Anna Berg sagte: „Wir sind bereit zu helfen.“", "Wir sind bereit zu helfen.", "Anna Berg"),
        ("cs", "„Jsme připraveni most otevřít,“ řekl Jan Novák.", "Jsme připraveni most otevřít,", "Jan Novák"),
        ("fr", "« Nous sommes prêts à aider », a déclaré Anne Petit.", "Nous sommes prêts à aider", "Anne Petit"),
        ("es", "«Estamos listos para abrir», afirmó Ana Ruiz.", "Estamos listos para abrir", "Ana Ruiz"),
        (
            "it",
            "«Siamo pronti ad aprire», ha detto il sindaco, Luca Bianchi.",
            "Siamo pronti ad aprire",
            "Luca Bianchi",
        ),
        ("it", "Nessuno crede al sindaco: «Solo promesse», replica Pia Neri.", "Solo promesse", "Pia Neri"),
        ("pt", "“Estamos prontos para abrir”, afirmou Rui Prado.", "Estamos prontos para abrir", "Rui Prado"),
        ("pt", "A vereadora Ana Teixeira criticou: “É caro e inútil”.", "É caro e inútil", "Ana Teixeira"),
    ],
)
def test_direct_speech(language: str, text: str, said: str, speaker: str) -> None:
    assert direct(text, language) == [(said, speaker)]


def test_russian_dialogue_goes_on_behind_its_attribution() -> None:
    found = direct("— Мы готовы открыть мост, — сказал Иван Орлов. — Приходите завтра.", "ru")
    assert found == [("Мы готовы открыть мост", "Иван Орлов"), ("Приходите завтра", "Иван Орлов")]


def test_the_name_of_a_paper_in_marks_is_no_quote() -> None:
    assert direct("Wie die „Neue Zeit“ meldet, ist die Brücke gesperrt.", "de") == []


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
    ("language", "text", "clauses"),
    [
        ("de", "Rosa Kolb erklärte, das Korn liege bereit, und sie ergänzte, dass es trocken sei.", 2),
        ("fr", "Rosa Petit a dit que le blé était sec et a ajouté que le prix montait.", 2),
        ("ru", "Роза Колосова сказала, что зерно сухое, и добавила, что цена растёт.", 2),
    ],
)
def test_a_clause_ends_before_a_joined_attribution(language: str, text: str, clauses: int) -> None:
    assert len(indirect(text, language)) == clauses


def test_other_languages_have_marked_speech_only() -> None:
    assert indirect("Emine Yıldız, fırının yarın açılacağını söyledi.", "tr") == []


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


def test_many_are_nobody() -> None:
    text = "Vino el pastor Luis Mora. «La hierba estaba muy seca», cuentan los pastores."
    assert [who for _, who in direct(text, "es")] == [None]


def test_an_elided_conjunction_is_no_part_of_the_clause() -> None:
    assert indirect("Luc Roy a dit qu’il rentrerait avant midi.", "fr") == [("il rentrerait avant midi", "Luc Roy")]


@pytest.mark.parametrize(
    ("language", "text", "pieces"),
    [
        (
            "ru",
            "«Лодка готова, — сказал Егор Дубов, — и мы отплываем завтра утром».",
            ["Лодка готова", "и мы отплываем завтра утром"],
        ),
        ("ru", "«Лодка готова, — тихо сказал Егор Дубов. — Мы отплываем».", ["Лодка готова", "Мы отплываем"]),
        ("fr", "« Le bateau, dit Luc Roy en riant, est prêt », puis il part.", ["Le bateau", "est prêt"]),
        ("fr", "« Le bateau, la rive et la mer, tout est prêt », dit Luc Roy.", None),
        ("es", "«El barco —dijo Ana Gil— está listo desde ayer».", ["El barco", "está listo desde ayer"]),
    ],
)
def test_an_attribution_within_the_marks_parts_the_quote(language: str, text: str, pieces: list[str] | None) -> None:
    found = direct(text, language)
    if pieces is None:
        assert len(found) == 1
        return
    assert [said for said, _ in found] == pieces
    assert {who for _, who in found} <= {"Егор Дубов", "Ana Gil", "Luc Roy"}


def test_an_inverted_pronoun_within_the_marks_is_the_last_speaker() -> None:
    text = "Luc Roy est arrivé hier. « Le bateau, a-t-il expliqué, est prêt depuis longtemps. »"
    assert direct(text, "fr") == [("Le bateau", "Luc Roy"), ("est prêt depuis longtemps.", "Luc Roy")]


def test_a_dash_within_the_marks_without_a_verb_of_saying_parts_nothing() -> None:
    text = "«Наша лодка — лучшая на реке, и все это знают», — сказал Егор Дубов."
    assert direct(text, "ru") == [("Наша лодка — лучшая на реке, и все это знают", "Егор Дубов")]


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
        ("de", "Sie habe nachgefragt, sagte Anna Berg. „Dreimal war der Ordner gerade beim Chef.“", "Anna Berg"),
        ("en", "Anna Berg said that she had asked. “Three times the file was with the boss.”", "Anna Berg"),
    ],
)
def test_marked_speech_goes_on_from_what_was_reported_before(language: str, text: str, speaker: str) -> None:
    before = {"de": "„Alles liegt aus“, sagte Olaf Dahl.\n", "en": "“It is all on show,” Olaf Dahl said.\n"}
    assert direct(before[language] + text, language)[-1][1] == speaker


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


def test_russian_dialogue_goes_on_for_several_sentences() -> None:
    found = direct("— Ухом, — говорит Иван Орлов. — Он поёт. Если замолчал, уходи.", "ru")
    assert [text for text, _ in found][1:] == ["Он поёт", "Если замолчал, уходи"]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Trainer Erik Holm war wütend. „Das war zu wenig von uns“, schimpfte der 51-Jährige.", "Erik Holm"),
        ("Landrätin Anna Berg kam zu spät. „Das war zu viel Verkehr“, sagte die 44-Jährige.", "Anna Berg"),
    ],
)
def test_the_age_of_a_person_stands_for_the_name(text: str, speaker: str) -> None:
    assert direct(text, "de")[-1][1] == speaker


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


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "« Nous avons entendu la montagne », raconte Jeanne Morel, 58 ans, hébergée au gymnase."),
        ("es", "«El puente ha caído», cuenta Ana Ruiz, de 58 años, alojada en el gimnasio."),
    ],
)
def test_what_is_said_of_a_speaker_behind_marked_speech_is_no_quote(language: str, text: str) -> None:
    assert [quote.kind for quote in quotes(text, language)] == ["direct"]


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


@pytest.mark.parametrize("verb", ["prüfe", "komme", "wisse", "verzichte auf Beschwerde und bleibe"])
def test_a_german_verb_that_only_reports_opens_reported_speech(verb: str) -> None:
    assert indirect(f"Sein Sprecher Olaf Dahl teilte mit, man {verb} heute.", "de") == [
        (f"man {verb} heute", "Olaf Dahl")
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


def test_what_stands_before_a_colon_and_marked_speech_is_not_said() -> None:
    text = "La oposición no está contenta: «Solo son promesas», respondió Carmen Ruiz."
    assert [(quote.kind, quote.text) for quote in quotes(text, "es")] == [("direct", "Solo son promesas")]


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
        ("fr", "Pour Anne Petit, « rien ne justifie un tel report ».", "Anne Petit"),
        ("es", "Para la alcaldesa Ana Ruiz, «nada justifica un retraso así».", "Ana Ruiz"),
        ("it", "Per Anna Rossi, «niente giustifica un rinvio simile».", "Anna Rossi"),
    ],
)
def test_in_whose_eyes_something_is_so_says_whose_words_they_are(language: str, text: str, speaker: str) -> None:
    assert [name for _, name in direct(text, language)] == [speaker]


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


@pytest.mark.parametrize(
    ("language", "text", "speaker"),
    [
        ("it", "«Il ponte cadrà molto presto». Lo ha detto il sindaco Luca Bassi.", "Luca Bassi"),
        ("it", "«Il ponte cadrà molto presto». Così il sindaco Luca Bassi commenta il crollo.", "Luca Bassi"),
        ("it", "«Il ponte cadrà molto presto»: così il sindaco Luca Bassi.", "Luca Bassi"),
        ("es", "«El puente caerá muy pronto». Así lo ha dicho la ministra Ana Gil.", "Ana Gil"),
        ("fr", "« Le pont tombera bientôt ». C'est ce qu'a déclaré le maire Luc Roy.", "Luc Roy"),
        ("pt", "“A ponte vai cair muito em breve”. Foi o que disse o prefeito Luís Mora.", "Luís Mora"),
        ("de", "„Die Brücke wird bald einstürzen“. Das sagte Bürgermeister Karl Vogt.", "Karl Vogt"),
        ("ru", "«Мост скоро рухнет, это точно». Об этом заявил мэр Иван Петров.", "Иван Петров"),
    ],
)
def test_the_sentence_behind_marked_speech_may_say_whose_it_is(language: str, text: str, speaker: str) -> None:
    assert [who for _, who in direct(text, language)] == [speaker]


def test_two_surnames_alone_are_those_of_who_is_named_in_full() -> None:
    text = "La fiscal Elena Ruiz Prado pide ocho años. «Actuó con desprecio», sostuvo Ruiz Prado."
    assert direct(text, "es") == [("Actuó con desprecio", "Elena Ruiz Prado")]
    text = "La fiscal Elena Ruiz Prado pide ocho años. «Actuó con desprecio», sostuvo Iker Prado."
    assert direct(text, "es") == [("Actuó con desprecio", "Iker Prado")]


def test_a_czech_speaker_may_stand_behind_where_it_was_said() -> None:
    text = "„Válka skončí do konce roku“, řekl při odletu z Prahy vyslanec pro Brno Karel Novák."
    assert [who is not None and who.endswith("Karel Novák") for _, who in direct(text, "cs")] == [True]
