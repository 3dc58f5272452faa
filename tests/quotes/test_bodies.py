"""Bodies as speakers: in short and in full, in several languages, and in the case that names them."""

import pytest

from searchapp.quotes.lexicon import lexicon
from searchapp.quotes.speakers.bodies.body_cases import german_body, russian_body
from searchapp.quotes.speakers.bodies.body_names import body_key
from searchapp.quotes.speakers.canonical import canonical_names
from tests.quotes.told import direct, indirect, speakers


@pytest.mark.parametrize(
    "names",
    [
        ["UN", "U.N.", "the United Nations", "ООН", "Nations unies", "Vereinte Nationen", "Naciones Unidas", "l’ONU"],
        ["NATO", "НАТО", "OTAN"],
        ["МИД РФ", "МИД России", "Russian Foreign Ministry", "Russia’s Foreign Ministry",
         "Ministry of Foreign Affairs of Russia", "ministère russe des Affaires étrangères"],
        ["Iranian Defence Ministry", "Iran's defense ministry", "Минобороны Ирана", "Ministerio de Defensa iraní"],
        ["State Department", "U.S. State Department", "Госдепартамент США", "US-Außenministerium"],
        ["German Foreign Ministry", "Auswärtiges Amt", "МИД Германии"],
        ["IDF", "Israel Defence Forces", "the Israeli military", "Israel’s army", "ejército israelí", "ЦАХАЛ"],
        ["Revolutionary Guards", "IRGC", "КСИР", "Gardiens de la révolution", "Iran’s Revolutionary Guard"],
        ["Polish navy", "Poland's navy", "ВМФ Польши"],
    ],
)  # fmt: skip
def test_a_body_has_one_key_in_every_language(names: list[str]) -> None:
    keys = {body_key(name) for name in names}
    assert len(keys) == 1
    assert None not in keys


@pytest.mark.parametrize(
    "name", ["Foreign Ministry", "Sergei Lavrov", "Anna Bank", "Russian", "British Council", "UN Watch", "", "…"]
)
def test_what_is_no_listed_body_has_no_key(name: str) -> None:
    assert body_key(name) is None


@pytest.mark.parametrize(
    "counts",
    [
        {"Russia": 5, "Россия": 2, "Rusia": 1},
        {"US": 4, "United States": 3, "EE.UU.": 1, "EE UU": 2, "États-Unis": 1},
        {"Moscow": 3, "Moscú": 2, "Москва": 1},
        {"Muslim Brotherhood": 2, "Hermanos Musulmanes": 1},
    ],
)
def test_a_country_a_capital_and_a_movement_are_one_speaker_across_languages(counts: dict[str, int]) -> None:
    names = list(counts)
    assert canonical_names(counts, {}) == dict.fromkeys(names[1:], names[0])


@pytest.mark.parametrize(
    "names",
    [
        ["Brandt’s office", "Brandt's office"],
        ["U.S. Senate", "US Senate", "the U.S. Senate"],
        ["Gaza Health Ministry", "Gaza's Health Ministry", "Gaza’s Health Ministry"],
    ],
)
def test_a_body_is_one_whatever_its_marks_and_genitive(names: list[str]) -> None:
    counts = {name: len(names) - at for at, name in enumerate(names)}
    assert canonical_names(counts, {}) == dict.fromkeys(names[1:], names[0])


@pytest.mark.parametrize(
    "names",
    [
        ["Harbour Department", "Department of Harbour", "Department of the Harbour", "U.S. Department of Harbour"],
        ["Norland’s Ministry of Trams", "Norland Trams Ministry"],
        ["House Committee on Roads and Reefs", "House Roads and Reefs Committee"],
        ["U.S. Road Patrol", "Road Patrol", "US Road Patrol", "United States Road Patrol"],
        ["U.S. Internal Revenue Service", "IRS"],
        ["Polícia Lacustre", "Policia Lacustre", "polícia lacustre"],
        ["Secretaria da Ponte do Norte", "Secretaria de Ponte do Norte"],
    ],
)
def test_a_body_is_one_whether_its_noun_or_its_country_stands_before_it_or_not(names: list[str]) -> None:
    counts = {name: len(names) - at for at, name in enumerate(names)}
    assert canonical_names(counts, {}) == dict.fromkeys(names[1:], names[0])


@pytest.mark.parametrize(
    ("acronym", "counts"),
    [
        ("HTA", {"Harbour Trade Authority": 4, "HTA": 9}),
        ("N.S.B.", {"Norland Survey Bureau": 5, "N.S.B.": 2}),
        ("USRS", {"U.S. Reef Service": 6, "USRS": 2}),
        ("RHS", {"Department of Reefs and Harbour Services": 9, "Reefs and Harbour Services": 4, "RHS": 12}),
        ("ALM", {"Anna Larkin-Mora": 30, "ALM": 2}),
        ("IBLT", {"Instituto Brasileiro de Lagos e Torres": 4, "IBLT": 9}),
        ("PGT", {"Procuradoria-Geral da Torre": 4, "PGT": 3}),
        ("HTA", {"Harbour Trade Authority": 40, "Holm Tram Association": 3, "HTA": 9}),
    ],
)
def test_an_acronym_is_the_body_or_the_well_known_person_whose_initials_it_has(
    acronym: str, counts: dict[str, int]
) -> None:
    assert canonical_names(counts, {})[acronym] == next(iter(counts))


@pytest.mark.parametrize(
    "counts",
    [
        {"Harbour Trade Authority": 4, "Holm Tram Association": 3, "HTA": 9},
        {"Harbour Trade Authority": 1, "HTA": 1},
        {"Harbour Trade Authority": 3, "HTA": 40},
        {"Anna Larkin-Mora": 5, "ALM": 2},
        {"Holm’s Trade Authority": 5, "HTA": 2},
        {"Norland government": 9, "NG": 2},
        {"CNN": 30, "Coastal News Network": 5},
    ],
)
def test_an_acronym_of_several_or_of_a_rare_name_stays_by_itself(counts: dict[str, int]) -> None:
    assert canonical_names(counts, {}, paper={"CNN": "CNN"}.get) == {}


@pytest.mark.parametrize("names", [("ONU", "Onu", "Un"), ("Nations unies", "UN"), ("ООН", "UN"), ("UE", "EU")])
def test_a_union_of_states_is_called_as_most_articles_call_it(names: tuple[str, ...]) -> None:
    counts = dict(zip(names, (9, 3, 1), strict=False))
    assert canonical_names(counts, {}) == dict.fromkeys(names[1:], names[0])


def test_a_country_is_neither_its_capital_nor_its_government() -> None:
    assert (
        canonical_names(
            {"Russia": 3, "Moscow": 2, "Russian government": 2, "Denzel Washington": 1, "Washington": 2}, {}
        )
        == {}
    )


def test_the_same_office_of_two_countries_is_two_bodies() -> None:
    assert body_key("Russian Foreign Ministry") != body_key("Syrian Foreign Ministry")
    assert body_key("Iranian Foreign Ministry") != body_key("Iranian Defence Ministry")


def test_a_body_is_one_speaker_across_languages_unless_scripts_are_kept_apart() -> None:
    counts = {"ООН": 5, "UN": 2, "Nations unies": 1, "МИД России": 1, "Russian Foreign Ministry": 3}
    assert canonical_names(counts, {}) == {
        "UN": "ООН",
        "Nations unies": "ООН",
        "МИД России": "Russian Foreign Ministry",
    }
    assert canonical_names(counts, {}, transliterate=False) == {"Nations unies": "UN"}


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("en", "The Harbour Workers’ Union said the port was shut.\nThe HWU said it would open on Monday.",
         "Harbour Workers’ Union"),
        ("en", "The Observatory for Coastal Rights (OCR) said nine boats were lost.\nOCR said two were found.",
         "Observatory for Coastal Rights"),
        ("en", "The United Nations said the convoy had arrived.\nThe U.N. said more would follow.", "United Nations"),
        ("en", "The Norwegian Fisheries Agency said stocks were low.\nThe Fisheries Agency said quotas would fall.",
         "Norwegian Fisheries Agency"),
        ("fr", "L’Organisation mondiale de la santé (OMS) a averti que les vaccins manquaient.\n"
         "L’OMS a ajouté que des équipes partaient.", "Organisation mondiale de la santé"),
        ("es", "La Organización Mundial de la Salud (OMS) advirtió que faltan vacunas.\nLa OMS añadió que enviará más.",
         "Organización Mundial de la Salud"),
        ("ru", "МИД Норвегии заявил, что переговоры сорваны.\nМИД подчеркнул, что условия не изменились.",
         "МИД Норвегии"),
    ],
)  # fmt: skip
def test_a_body_in_short_is_the_one_named_in_full(language: str, text: str, name: str) -> None:
    assert speakers(text, language) == {name}


@pytest.mark.parametrize(
    "text",
    [
        "The Russian Foreign Ministry said talks would begin.\nThe Syrian Foreign Ministry said they would not.\n"
        "The Foreign Ministry said nothing was decided.",
        "The National Farmers Union said prices fell.\nThe Northern Ferry Union said boats stop.\nThe NFU said wait.",
    ],
)
def test_what_is_short_for_two_stays_by_itself(text: str) -> None:
    assert len(speakers(text)) == 3


@pytest.mark.parametrize(
    ("printed", "named"),
    [
        ("Госдепартаменте США", "Госдепартамент США"),
        ("Следственном комитете", "Следственный комитет"),
        ("Генеральной прокуратуре", "Генеральная прокуратура"),
        ("Министерства обороны РФ", "Министерство обороны РФ"),
        ("Еврокомиссии", "Еврокомиссия"),
        ("Госдумой", "Госдума"),
        ("МИД России", "МИД России"),
    ],
)
def test_a_russian_body_is_named_in_the_nominative(printed: str, named: str) -> None:
    words = lexicon("ru")
    assert words is not None
    assert russian_body(printed, words.named("body_words")) == named


@pytest.mark.parametrize(
    ("article", "printed", "named"),
    [
        ("das", "Auswärtige Amt", "Auswärtiges Amt"),
        ("dem", "Weißen Haus", "Weißes Haus"),
        ("des", "Auswärtigen Amtes", "Auswärtiges Amt"),
        ("der", "Norddeutsche Rundfunk", "Norddeutscher Rundfunk"),
        ("dem", "Deutschen Wetterdienst", "Deutscher Wetterdienst"),
        ("der", "Europäischen Kommission", "Europäische Kommission"),
        ("die", "Vereinten Nationen", "Vereinte Nationen"),
        ("die", "Deutsche Bahn", "Deutsche Bahn"),
        ("der", "Robert Bosch", "Robert Bosch"),
        ("ein", "Deutsche Bahn", "Deutsche Bahn"),
        ("norddeutscher", "Norddeutscher Zeitung", "Norddeutsche Zeitung"),
        ("seestädtischem", "Seestädtischem Rundfunk", "Seestädtischer Rundfunk"),
        ("städtischem", "Städtischem Gesundheitsamt", "Städtisches Gesundheitsamt"),
        ("städtische", "Städtische Gesundheitsamt", "Städtisches Gesundheitsamt"),
        ("im", "Weißen Haus", "Weißes Haus"),
        ("der", "Leipziger Zeitung", "Leipziger Zeitung"),
        ("leipziger", "Leipziger Zeitung", "Leipziger Zeitung"),
        ("eines", "Norddeutschen Rundfunks", "Norddeutscher Rundfunk"),
        ("neuer", "Neuer Altenrieder Zeitung", "Neue Altenrieder Zeitung"),
        ("des", "Kreisamtes Auental", "Kreisamt Auental"),
        ("des", "Max Holm-Instituts", "Max Holm-Institut"),
        ("der", "Norddeutschen Gesellschaft für Meereskunde", "Norddeutsche Gesellschaft für Meereskunde"),
        (
            "norddeutschem",
            "Norddeutschem Landesamt für Hafen und Handel",
            "Norddeutsches Landesamt für Hafen und Handel",
        ),
        ("des", "Harald Voss", "Harald Voss"),
    ],
)
def test_a_german_body_is_named_without_its_article(article: str, printed: str, named: str) -> None:
    assert german_body(printed, article) == named


@pytest.mark.parametrize(
    ("language", "text", "clause", "speaker"),
    [
        ("ru", "В ООН заявили, что колонна дошла до города.", "колонна дошла до города", "ООН"),
        ("ru", "В Госдепартаменте США сообщили, что посол вернулся.", "посол вернулся", "Госдепартамент США"),
        ("ru", "Минобороны РФ сообщило, что самолеты вернулись.", "самолеты вернулись", "Минобороны РФ"),
        ("ru", "Правительство Норвегии заявило, что квоты снизят.", "квоты снизят", "Правительство Норвегии"),
        ("de", "Das Auswärtige Amt erklärte, man prüfe den Vorgang.", "man prüfe den Vorgang", "Auswärtiges Amt"),
        ("de", "Die Europäische Kommission teilte mit, dass sie klagen werde.", "sie klagen werde",
         "Europäische Kommission"),
        ("fr", "Les Nations unies ont indiqué que l’aide arrivait.", "l’aide arrivait", "Nations unies"),
        ("es", "Las Naciones Unidas dijeron que la ayuda llegaba.", "la ayuda llegaba", "Naciones Unidas"),
    ],
)  # fmt: skip
def test_bodies_speak(language: str, text: str, clause: str, speaker: str) -> None:
    assert indirect(text, language) == [(clause, speaker)]


@pytest.mark.parametrize(
    ("language", "text", "clause", "speaker"),
    [
        ("ru", "Издание «Вестник» сообщило, что министр уходит.", "министр уходит", "Вестник"),
        ("ru", 'Компания "Северсталь" заявила, что добыча выросла.', "добыча выросла", "Северсталь"),
        ("ru", "В компании «Невод» сообщили, что труба готова.", "труба готова", "Невод"),
        ("ru", "В «Газпроме» сообщили, что цены вырастут зимой.", "цены вырастут зимой", "Газпром"),
        ("es", "El diario “El Faro” informó de que el ministro dimitirá.", "el ministro dimitirá", "El Faro"),
        ("fr", "Le journal « Le Phare » a écrit que le ministre partait.", "le ministre partait", "Le Phare"),
        ("de", "Die Zeitung „Der Bote“ berichtete, dass die Bank schließe.", "die Bank schließe", "Der Bote"),
    ],
)
def test_a_body_whose_name_stands_in_marks_is_the_speaker_and_not_what_was_said(
    language: str, text: str, clause: str, speaker: str
) -> None:
    assert indirect(text, language) == [(clause, speaker)]
    assert direct(text, language) == []


def test_a_small_word_is_no_acronym() -> None:
    assert speakers("L’un a dit que le pont était sûr.\nSelon un, le pont était neuf hier.", "fr") == set()


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("es", "La agencia alemana Nordpress informó de que el puente cayó.", "Nordpress"),
        ("es", "El diario Times of Sliema publicó que el puente cayó.", "Times of Sliema"),
        ("es", "La organización médica internacional Manos Abiertas denunció que faltan camas.", "Manos Abiertas"),
        ("fr", "Le quotidien américain Harbour Post a affirmé que le pont était tombé.", "Harbour Post"),
        ("fr", "L’agence officielle syrienne Sana a rapporté que le pont était tombé.", "Sana"),
        ("it", "Il quotidiano israeliano Haolam ha scritto che il ponte è caduto.", "Haolam"),
        ("es", "El Ministerio de Defensa ruso aseguró que el puente cayó.", "Ministerio de Defensa ruso"),
        ("fr", "Le ministère norvégien de la Pêche a annoncé que le port fermait.", "ministère norvégien de la Pêche"),
    ],
)
def test_a_body_is_named_by_its_name_and_not_by_what_it_is(language: str, text: str, name: str) -> None:
    assert speakers(text, language) == {name}


@pytest.mark.parametrize(
    ("source", "speaker"),
    [
        ("Network operator Rednet", "Rednet"),
        ("German carmaker Autowerk", "Autowerk"),
        ("The chipmaker Silica", "Silica"),
        ("Drugmaker Novira", "Novira"),
        ("Lender Bank of Varna", "Bank of Varna"),
        ("The opposition Labour Party", "Labour Party"),
        ("The ruling Green Alliance", "Green Alliance"),
        ("many Republicans", None),
        ("a dozen Senate Republicans", None),
        ("some senior Democrats", None),
    ],
)
def test_what_a_body_is_called_by_is_no_part_of_its_name(source: str, speaker: str | None) -> None:
    assert indirect(f"{source[0].upper()}{source[1:]} said that the bridge would stay closed.")[0][1] == speaker


@pytest.mark.parametrize("many", ["Analysts at Bank of Varna", "Residents", "The three lawyers"])
def test_several_without_a_name_are_they(many: str) -> None:
    text = f"The Green Alliance said it was late. {many} said the bridge would stay closed. “It is old,” they wrote."
    assert direct(text) == [("It is old,", None)]


def test_they_are_the_body_that_spoke() -> None:
    text = "The Green Alliance said that the bridge would stay closed all winter. “It is old,” they wrote."
    assert direct(text) == [("It is old,", "Green Alliance")]


@pytest.mark.parametrize(
    ("source", "speaker"),
    [
        ("The Norwegian navy", "Norwegian navy"),
        ("Norway's coast guard", "Norway's coast guard"),
        ("The Danish presidency", "Danish presidency"),
        ("Danish state television", "Danish state television"),
        ("The guard", None),
        ("The tribunal", None),
        ("Its Coastal Survey Authority", "Coastal Survey Authority"),
        ("Their Farm Ministry", "Farm Ministry"),
        ("Its Danish teachers", None),
    ],
)
def test_a_body_speaks_by_its_noun_and_whose_it_is(source: str, speaker: str | None) -> None:
    assert indirect(f"{source} said that the strait was shut.") == [("the strait was shut", speaker)]


@pytest.mark.parametrize("whose", ["the country's", "the nation’s", "the"])
def test_the_ministry_of_the_country_is_the_one_that_the_article_names(whose: str) -> None:
    text = f"The Danish transport ministry said that it was shut.\nLater {whose} transport ministry said it was open."
    assert {speaker for _, speaker in indirect(text)} == {"Danish transport ministry"}


def test_of_names_as_frequent_the_first_one_listed_stands_for_a_body() -> None:
    counts = {"Lega Araba": 2, "Arab League": 2, "Ligue arabe": 2, "Liga Árabe": 1}
    assert set(canonical_names(counts, {}).values()) == {"Arab League"}


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "The Ministry of Fisheries said that the quota would fall. The ministry said that boats would be paid.",
            ["Ministry of Fisheries", "Ministry of Fisheries"],
        ),
        (
            "Volunteers of the Varley campaign met in Oakham. The campaign said that it had enough money.",
            ["Varley campaign"],
        ),
        (
            "Pupils marched past Marlow Town Council on Friday. The council said that it would listen to them.",
            ["Marlow Town Council"],
        ),
        (
            "Workers left the Stokes Group in March. The group said that it would hire others.",
            ["Stokes Group"],
        ),
        (
            "Smoke rose over the state news agency Rednet. The news agency said that two were hurt.",
            ["Rednet"],
        ),
        (
            "Couriers of the delivery company Fastline stayed away. The company said that it had no choice.",
            ["Fastline"],
        ),
    ],
)
def test_the_noun_of_a_body_is_the_only_one_that_was_named_with_it(text: str, names: list[str]) -> None:
    assert [speaker for _, speaker in indirect(text + "\n")] == names


@pytest.mark.parametrize(
    "text",
    [
        "The Varley campaign met the Dunn campaign in Oakham. The campaign said that it had enough money.",
        "The Varley campaign met Dunn’s campaign in Oakham. The campaign said that it had enough money.",
        "The Free Harbour group took the quay on Monday. The group said that it would stay.",
        "The choir met the group Friday in Oakham. The group said that it would stay.",
        "The company Ann Holm founded is large. The company said that it would stay.",
    ],
)
def test_the_noun_of_a_body_is_none_of_several_nor_one_that_only_describes(text: str) -> None:
    assert {speaker for _, speaker in indirect(text + "\n")} <= {None, "campaign"}


@pytest.mark.parametrize("phrase", ["The new government", "The former government", "The previous government"])
def test_which_of_them_it_is_is_no_part_of_the_name_of_a_body(phrase: str) -> None:
    assert indirect(f"{phrase} said that taxes would fall.\n") == [("taxes would fall", "government")]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("The Rural Observatory said it rained. The group added that it was cold.", "Rural Observatory"),
        ("The Guild of Bakers said it rained. “It was cold,” the organisation wrote.", "Guild of Bakers"),
        ("Oakham Bank said it rained. On Tuesday, the company said it was cold.", "Oakham Bank"),
    ],
)
def test_a_body_goes_on_by_what_it_is_called(text: str, said: str) -> None:
    assert speakers(text) == {said}


@pytest.mark.parametrize(
    "text",
    [
        "Oakham Bank said it rained. The Guild of Bakers rejoiced. The group said it was cold.",
        "Oakham Bank said it rained. Four members of the Guild of Bakers drowned, the group said.",
        "The Danish Farm Ministry said it rained. The group said it was cold.",
        "Oakham Bank said it rained. A company said it was cold.",
        "Oakham Bank said it rained. Ida Holm said no. The company said it was cold.",
    ],
    ids=["another named", "another in the sentence", "no group", "some company", "somebody spoke"],
)
def test_what_may_be_another_is_not_the_body_that_spoke(text: str) -> None:
    assert None in [speaker for _, speaker in indirect(text)]


@pytest.mark.parametrize("name", ["al-Harun", "al-Wadi Front"])
def test_a_body_may_begin_with_an_arabic_article(name: str) -> None:
    assert direct(f"In a statement on the attack, {name} said: “This is our answer to the mayor.”") == [
        ("This is our answer to the mayor.", name)
    ]


def test_a_platform_that_begins_a_sentence_is_a_body() -> None:
    assert speakers("Google said Thursday that its phones had a fault.") == {"Google"}


@pytest.mark.parametrize(
    ("source", "name"),
    [
        ("Yet the GOP", "GOP"),
        ("Yet Rednet", "Rednet"),
        ("Assuming Norway", "Norway"),
        ("Los Alder County", "Los Alder County"),
        ("El Faro", "El Faro"),
        ("Saudi Arabia", "Saudi Arabia"),
    ],
)
def test_a_body_is_named_without_what_leads_to_it_and_with_all_that_is_its_own(source: str, name: str) -> None:
    text = f"The crew worked for BBC Arabic with Rednet.\n{source} said that the port was shut."
    assert indirect(text) == [("the port was shut", name)]


@pytest.mark.parametrize(
    "body",
    [
        "United Arab Emirates",
        "Hamas-run Gaza health ministry",
        "Hamas-run Oakham media office",
        "Saudi-led Yemen coalition",
    ],
)
def test_what_a_body_is_called_by_is_whole(body: str) -> None:
    assert indirect(f"The {body} said the talks were over.") == [("the talks were over", body)]


@pytest.mark.parametrize(
    ("before", "speaker"),
    [
        ("The Harwick Post wrote of it.", "Harwick Post"),
        ("Enter The Harwick Post, which came late.", "Harwick Post"),
        ("It was first told in the Harwick Post on Monday.", "Harwick Post"),
        ("The Harwick Post and the Marlow Post wrote of it.", None),
        ("The Marlow Post said so. The Harwick Post said that it was not.", "Harwick Post"),
        ("Everybody wrote of it.", None),
    ],
)
def test_a_paper_in_short_is_the_one_that_was_named_in_full(before: str, speaker: str | None) -> None:
    for said in ("The bridge was closed, the Post reported.", "The bridge was closed, according to The Post."):
        assert indirect(f"{before} {said}")[-1] == ("The bridge was closed", speaker)


def test_a_journal_and_a_court_in_short_are_those_that_were_named() -> None:
    assert (
        indirect("The Fell Street Journal came. The quay was shut, the Journal said.")[-1][1] == "Fell Street Journal"
    )
    assert indirect("The Supreme Court met. The Court ruled that the quay was shut.")[-1][1] == "Supreme Court"


def test_several_of_a_party_are_not_those_that_were_named() -> None:
    assert indirect("House Democrats met. The plan was theirs, the Democrats said.")[-1][1] is None


@pytest.mark.parametrize(
    "body",
    [
        "Oakham Commission on Tides",
        "Intergovernmental Panel on Ferry Routes",
        "Center on Tides and Ports",
        "Campaign to Ban Ferries",
        "Dock Workers of Norway",
        "Tide Research and Pilots of Norway",
        "Association of Norwegian Tide Colleges",
        "United Office on Tides",
    ],
)
@pytest.mark.parametrize(
    "text",
    [
        "The {} said that the pier was old.",
        "The pier is old, according to the {}.",
        "According to a 2012 analysis by the {}, the pier is old.",
    ],
)
def test_the_name_of_a_body_goes_on_behind_its_noun(body: str, text: str) -> None:
    assert speakers(text.format(body)) == {body}


@pytest.mark.parametrize("where", ["on Twitter", "on Monday", "on CNN", "to Ann Holm", "on her"])
def test_but_not_with_where_or_when_it_spoke(where: str) -> None:
    assert speakers(f"According to the Oakham Commission {where}, the pier is old.") <= {"Oakham Commission"}


@pytest.mark.parametrize("name", ["Oakham Commission on Tides", "Ferry Council on Ports", "Ferry Institute of Norway"])
def test_a_body_called_by_its_noun_is_called_by_all_of_its_name(name: str) -> None:
    noun = next(word for word in name.split() if word in ("Commission", "Council", "Institute"))
    assert speakers(f"The {name} met on Monday. The {noun.lower()} said that the pier was old.") == {name}


def test_a_word_in_small_letters_before_a_body_is_no_part_of_its_name() -> None:
    for body in ("Center on Tides and Ports", "Council for Ferries", "Ferry Institute of Norway"):
        assert speakers(f"The pier is old, according to the nonpartisan {body}.") == {body}


@pytest.mark.parametrize(
    "text",
    [
        "The Israel Defense Forces (IDF) were late. The IDF said it was true. Israel's military said it was true.",
        "The Israel Defense Forces were late. The Israeli military said it was true. The IDF said it was true.",
    ],
)
def test_a_body_is_listed_under_the_name_that_its_acronym_stands_for(text: str) -> None:
    assert [who for _, who in indirect(text)] == ["Israel Defense Forces"] * 2


@pytest.mark.parametrize(
    ("source", "speaker"),
    [
        ("Instytut Reumatologii podał", "Instytut Reumatologii"),
        ("Urząd Regulacji Energetyki podał", "Urząd Regulacji Energetyki"),
        ("Stowarzyszenie Lekarzy podało", "Stowarzyszenie Lekarzy"),
        ("Spółka Orlen podała", "Orlen"),
        ("Agencja Reuters podała", "Reuters"),
    ],
)
def test_a_polish_body_keeps_the_noun_that_is_part_of_its_name(source: str, speaker: str) -> None:
    assert indirect(f"{source}, że most jest zamknięty.", "pl") == [("most jest zamknięty", speaker)]
