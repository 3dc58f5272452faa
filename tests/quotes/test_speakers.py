"""Who is meant by a pronoun, a role, a surname, a list."""

import pytest

from tests.quotes.told import TALKS, direct, indirect, quotes, read, speakers


@pytest.mark.parametrize(
    ("printed", "listed"),
    [
        ("Mohammad Jawad Zarif", "Mohammad Javad Zarif"),
        ("Moammar Gadhafi", "Muammar Gaddafi"),
        ("Khalid Meshaal", "Khaled Mashal"),
        ("Wiktor Yanukovich", "Wiktor Yanukovich"),
        ("Jawad Hosseini", "Jawad Hosseini"),
    ],
)
def test_english_articles_give_a_much_respelt_name_as_it_is_listed(printed: str, listed: str) -> None:
    text = f"{printed} said on Tuesday that the border would be closed. “It was time,” {printed.split()[-1]} said.\n"
    assert speakers(text) == {listed}


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Cuts of 300 jobs will follow. “We had no choice at all,” the company said.", "en"),
        ("« Nous n'avions pas le choix », a déclaré le groupe lundi.", "fr"),
        ("«No teníamos otra opción», afirmó la empresa el lunes.", "es"),
        ("„Wir hatten leider keine Wahl“, teilte die Firma am Montag mit.", "de"),
        ("«У нас не было другого выбора», — заявила компания.", "ru"),
    ],
)
def test_what_a_body_is_is_no_name_of_it(text: str, language: str) -> None:
    assert [speaker for _, speaker in direct(text + "\n", language)] == [None]


def test_other_languages_keep_the_name_as_they_print_it() -> None:
    text = "Le dirigeant libyen Mouammar Kadhafi a affirmé mardi que les rebelles allaient perdre la guerre.\n"
    assert speakers(text, "fr") == {"Mouammar Kadhafi"}


def test_a_surname_is_the_person_named_in_full() -> None:
    assert direct(TALKS) == [("The strait stays open to all ships,", "Olav Dahl")]


def test_roles_that_are_shared_out_respectively() -> None:
    text = (
        "Norwegian, Danish and Polish Foreign Ministers Olav Dahl, Mette Friis and Jan Nowak, respectively, met here.\n"
        "“The strait stays open to all,” Dahl said.\n"
        "“Our ships will be there as well,” the Polish foreign minister said.\n"
        "“So will ours, as they always were,” the Danish foreign minister said."
    )
    assert [speaker for _, speaker in direct(text)] == ["Olav Dahl", "Jan Nowak", "Mette Friis"]


def test_joint_speakers_are_both() -> None:
    text = TALKS + "The strait must stay open, the two sides affirmed."
    assert speakers(text) == {"Olav Dahl", "Mette Friis"}
    assert speakers("Olav Dahl and Mette Friis said that the strait is open.") == {"Olav Dahl", "Mette Friis"}


def test_bodies_speak_under_their_own_name() -> None:
    text = "The Norwegian Foreign Ministry said in a statement that the talks had been frank."
    assert indirect(text) == [("the talks had been frank", "Norwegian Foreign Ministry")]


def test_a_speaker_has_mentions_and_role() -> None:
    (speaker,) = read(TALKS + "“It is a good day for trade,” he said.").speakers
    assert speaker.name == "Olav Dahl"
    assert set(speaker.mentions) == {"Dahl", "he"}
    assert speaker.role == "Norwegian Foreign Minister"


def test_a_misspelt_name_is_the_same_person() -> None:
    text = "Frank Steinberg arrived on Monday.\nSteimberg called for calm and said that talks would go on."
    assert speakers(text) == {"Frank Steinberg"}


def test_a_surname_with_a_title_is_not_the_wife_named_in_full() -> None:
    text = (
        "President Dahl spoke on Monday.\nHis guests were led in by the first lady, Ingrid Dahl.\n"
        "“It is a great day for our country,” Mr. Dahl said.\nMr. Dahl then left. Mr. Dahl flew home."
    )
    assert direct(text) == [("It is a great day for our country,", "Dahl")]


@pytest.mark.parametrize(
    ("sentence", "speaker"),
    [
        ("The Observatory for Rural Affairs said that the road was closed.", "Observatory for Rural Affairs"),
        ("The Anglican Diocese of San Holm said that the road was closed.", "Anglican Diocese of San Holm"),
        ("The Archdiocese of Marlow said that the road was closed.", "Archdiocese of Marlow"),
        ("A source at the Bergen Police Command said that the road was closed.", None),
        ("Observatory director Nils Holm said that the road was closed.", "Nils Holm"),
        ("A spokesman for Nils Holm said that the road was closed.", None),
    ],
)
def test_the_head_of_a_source_is_the_speaker(sentence: str, speaker: str | None) -> None:
    assert indirect(sentence) == [("the road was closed", speaker)]


@pytest.mark.parametrize(
    ("sentence", "speaker"),
    [
        ("His wife, Anna Berg, said that the road was closed.", "Anna Berg"),
        ("The guild’s chairman, Olav Dahl, said that the road was closed.", "Olav Dahl"),
        ("A guide who found them at dawn, Issa Traoré, said that the road was closed.", "Issa Traoré"),
        ("The road was closed, said the town’s surveyor, Mette Friis.", "Mette Friis"),
        ("Its chief executive, Olav Dahl, told reporters on Tuesday that the road was closed.", "Olav Dahl"),
        ("Historian Olav Dahl said that the road was closed.", "Olav Dahl"),
        ("The envoy for the region, Olav Dahl, on Friday said that the road was closed.", "Olav Dahl"),
        ("The mayor’s chief of staff, Olav Dahl, sent word, saying that the road was closed.", "Olav Dahl"),
        ("The judge, Mr Justice Abara, said that the road was closed.", "Abara"),
        ("Labour MP Olav Dahl said that the road was closed.", "Olav Dahl"),
        (
            "The Storm Forecasting and Warning Centre said that the road was closed.",
            "Storm Forecasting and Warning Centre",
        ),
        ("His daughter Elspeth said that the road was closed.", "Elspeth"),
        ("Sheriff Denning said that the road was closed.", "Denning"),
        ("Hours later Olav Dahl said that the road was closed.", "Olav Dahl"),
        ("Dahl’s successor said that the road was closed.", None),
        ("Andrews’ successor, who came late, said that the road was closed.", None),
    ],
)
def test_the_name_in_an_apposition_is_the_speaker(sentence: str, speaker: str | None) -> None:
    found = [(text.lower(), name) for text, name in indirect("Olav Dahl and Brian Andrews met.\n" + sentence)]
    assert found == [("the road was closed", speaker)]


def test_a_surname_can_be_another_word_as_well() -> None:
    text = "Helen White chairs the board.\nThe bank is sound, White said.\nThe White House said that it was not."
    assert [speaker for _, speaker in indirect(text)] == ["Helen White", "White House"]


def test_a_body_that_is_named_by_its_noun_is_the_one_that_spoke_before() -> None:
    text = "The Norwegian Foreign Ministry said that the strait is open. The ministry added that ships may pass."
    assert {speaker for _, speaker in indirect(text)} == {"Norwegian Foreign Ministry"}
    text = (
        "The London-based Arctic Observatory for Whales said that the strait is open. Berg Union said no.\n"
        "Ships may pass, the Observatory said."
    )
    assert [speaker for _, speaker in indirect(text)][::2] == ["Arctic Observatory for Whales"] * 2
    text = "Nobody works at the Arctic Observatory for Whales today. Ships may pass, the Observatory said."
    assert indirect(text)[-1][1] == "Arctic Observatory for Whales"
    assert indirect("The ministry in Oslo said that ships may pass.") == [("ships may pass", "ministry")]


def test_the_servant_of_god_is_one_name() -> None:
    text = "Rami Abdel Rahman heads the group.\nAbdel Rahman said that it rains. Abdulrahman added that it is cold."
    assert [speaker for _, speaker in indirect(text)] == ["Rami Abdel Rahman"] * 2


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Greenland’s Minister for Fishing, Olav Petersen, said: “{}”", "Olav Petersen"),
        ("The Secretary of State for Rural Affairs, Anna Berg, said: “{}”", "Anna Berg"),
        ("Retired teacher Alan Moss, 71, who lives nearby, said: “{}”", "Alan Moss"),
        ("Alan Moss, of Mill Lane, Oakham, said: “{}”", "Alan Moss"),
        ("Alan Moss, 43, from Mill Lane, Oakham, told the court: “{}”", "Alan Moss"),
        ("The Friends of Oakham Libraries said in a statement: “{}”", "Friends of Oakham Libraries"),
        ("Some Democrats said: “{}”", None),
    ],
)
def test_a_source_with_what_is_said_of_it_is_whoever_it_names(text: str, speaker: str | None) -> None:
    said = "We are sorry, and we will never do it again."
    before = "Minister Ellen Oakes said on Monday that the boats would sail.\n"
    assert (said, speaker) in direct(before + text.format(said))


@pytest.mark.parametrize(
    ("source", "speaker"),
    [
        ("J.D. Holm", "J.D. Holm"),
        ("Dean Emma Holm", "Emma Holm"),
        ("Judge Helen Aas QC", "Helen Aas"),
        ("The Labour candidate, Tom Pike MP", "Tom Pike"),
        ("Mother-of-three Kelly Okoro", "Kelly Okoro"),
        ("Ex-mayor Steve Holm", "Steve Holm"),
        ("A. J. Holm", "A. J. Holm"),
        ("CBC Chairman G.K. Holm of North Linden", "G.K. Holm"),
        ("Keeper Jamie Okoro", "Jamie Okoro"),
        ("Cllr Joan Pike", "Joan Pike"),
        ("Hydrologist Nina Aas", "Nina Aas"),
        ("Linebacker Steve Holm", "Steve Holm"),
        ("David French of the Retail League", "David French"),
        ("Israel's foreign minister Israel Katz", "Israel Katz"),
        ("The state news agency SANA", "SANA"),
        ("Norwegian delivery giant Fisk", "Fisk"),
        ("The Norwegian embassy in Linden", "Norwegian embassy in Linden"),
        ("Linden's health ministry", "Linden's health ministry"),
    ],
)
def test_a_name_is_told_from_the_words_around_it(source: str, speaker: str) -> None:
    assert indirect(f"{source} said that the strait was open.") == [("the strait was open", speaker)]


@pytest.mark.parametrize("title", ["Doctor", "Bishop", "Commissioner", "Provost", "Baroness", "Inspector"])
def test_a_title_before_a_surname_is_no_given_name(title: str) -> None:
    text = f"“The bell is safe,” {title} Briggs said.\nBriggs added that it would ring."
    assert {quote.speaker for quote in quotes(text)} == {"Briggs"}


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Berg, Lund and Holm said that the sanctions should stay.", {"Berg", "Lund", "Holm"}),
        (
            "Carl Berg, Tove Lund and Ines Moura agreed that the sanctions should stay.",
            {"Carl Berg", "Tove Lund", "Ines Moura"},
        ),
        ("In Oslo, Lund and Holm said that the sanctions should stay.", {"Lund", "Holm"}),
    ],
)
def test_all_of_a_list_of_names_speak(text: str, names: set[str]) -> None:
    assert speakers(text) == names


def test_a_surname_behind_an_office_is_a_name() -> None:
    assert direct("President Berg tweeted: “What a day for the harbour!”") == [("What a day for the harbour!", "Berg")]


@pytest.mark.parametrize(
    ("text", "language", "said"),
    [
        (
            "Según la consejera de Sanidad, Marta Robles, la obra costará poco.",
            "es",
            ("la obra costará poco", "Marta Robles"),
        ),
        (
            "Selon le maire de Belval, Hugues Lambert, le pont sera fermé.",
            "fr",
            ("le pont sera fermé", "Hugues Lambert"),
        ),
        (
            "According to Finance Minister Karin Moe, who spoke after the vote, the plan is too dear.",
            "en",
            ("the plan is too dear", "Karin Moe"),
        ),
    ],
)
def test_what_is_said_of_a_source_between_commas_is_no_part_of_what_it_says(
    text: str, language: str, said: tuple[str, str]
) -> None:
    assert indirect(text, language) == [said]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("it", "Il premier libanese Luca Rossi ha parlato. Il premier libico dice che il ponte cadrà."),
        ("fr", "Le ministre tunisien Luc Roy a parlé. Le ministre algérien a dit que le pont tomberait."),
        ("es", "El presidente chileno Luis Mora habló. El presidente boliviano dijo que el puente caerá."),
    ],
)
def test_the_holder_of_an_office_of_another_country_is_not_meant(language: str, text: str) -> None:
    assert indirect(text, language)[-1][1] is None


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("August 9 2016 The United Nations said it would help.", "United Nations"),
        ("Boats lay there since July and in September the army announced that it would leave.", "army"),
        ("Updated March 3 2019 Harbour Council said the pier was shut.", "Harbour Council"),
        ("Theresa May said that the plan would fail.", "Theresa May"),
    ],
)
def test_a_date_before_a_speaker_is_no_part_of_the_name(text: str, name: str) -> None:
    assert speakers(text) == {name}


def test_states_open_the_names_of_people() -> None:
    text = "Indiana Holm said the bridge would hold. Tennessee Berg said it would not."
    assert speakers(text) == {"Indiana Holm", "Tennessee Berg"}


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("1/ The mayor told reporters the tunnel would stay shut.", "The mayor"),
        ("3/12 Carl Berg said “it is a scandal” and left.", "Carl Berg"),
    ],
)
def test_the_number_of_a_post_is_no_part_of_whom_it_quotes(text: str, source: str) -> None:
    assert {quote.source.text for quote in quotes(text) if quote.source} == {source}


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Anna Lowe, his daughter, was there.\n“The mill stays,” Mr. Lowe said.", "Lowe"),
        ("Peter Marsh left early.\n“I shall stay,” Mrs. Marsh told the council.", "Marsh"),
        ("Peter Marsh left early.\n“I shall stay,” Mr. Marsh told the council.", "Peter Marsh"),
        ("Robin Lowe left early.\n“I shall stay,” Ms. Lowe told the council.", "Robin Lowe"),
        ("Anna Lowe left early.\n“I shall stay,” Lowe told the council.", "Anna Lowe"),
    ],
)
def test_a_honorific_of_the_other_gender_means_another_person_of_that_name(text: str, speaker: str) -> None:
    assert direct(text)[-1][1] == speaker


@pytest.mark.parametrize(
    "source", ["A Lowe aide", "one Lowe supporter", "Lowe advisers", "two senior Lowe campaign officials"]
)
def test_those_of_somebody_are_not_that_person(source: str) -> None:
    text = f"Anna Lowe stayed at home.\n“The vote is close,” {source} said."
    assert direct(text) == [("The vote is close,", None)]


@pytest.mark.parametrize(
    ("opening", "said"),
    [
        ("Croatian Foreign Minister Ivo Horvat met his Slovene counterpart, Maja Zupan.", "Slovene minister"),
        ("Zambian President Moses Banda and his Malawian counterpart Maja Zupan met.", "Malawian president"),
        (
            "Interior Minister Ana Ruiz went to Quito to see her Ecuadorean counterpart Maja Zupan.",
            "The Ecuadorean minister",
        ),
    ],
)
def test_a_counterpart_holds_the_same_office_of_another_country(opening: str, said: str) -> None:
    text = f"{opening}\nThe {said} said that trains would run again.\n“It is late,” the {said} added."
    assert indirect(text)[-1] == ("trains would run again", "Maja Zupan")
    assert direct(text)[-1] == ("It is late,", "Maja Zupan")


@pytest.mark.parametrize("country", ["Slovene", "Zambian", "Laotian", "Guatemalan", "Taiwanese"])
def test_an_officer_of_one_country_is_not_that_of_another(country: str) -> None:
    text = (
        f"Croatian Foreign Minister Ivo Horvat spoke first.\nThe {country} minister said that trains would run again."
    )
    assert indirect(text)[-1] == ("trains would run again", None)
