"""Transcripts and whole speeches."""

import pytest

from searchapp.quotes.attribute import attribute
from tests.quotes.told import direct, paragraphs, read


def test_turns_are_direct_quotes_of_who_is_named_before_them() -> None:
    text = (
        "President of Norway Olav Dahl: Good evening to all of you.\n"
        "We have come a long way since spring.\n"
        "Question: When will the port open?\n"
        "Olav Dahl: In May, I hope.\n"
        "Mette Friis (retranslated): I hope so too."
    )
    assert direct(text) == [
        ("Good evening to all of you.", "Olav Dahl"),
        ("We have come a long way since spring.", "Olav Dahl"),
        ("When will the port open?", None),
        ("In May, I hope.", "Olav Dahl"),
        ("I hope so too.", "Mette Friis"),
    ]


def test_turns_named_in_capitals() -> None:
    text = "MR. DAHL: Good evening.\nQUESTION: When?\nMR. DAHL: In May.\n"
    assert direct(text) == [("Good evening.", "Dahl"), ("When?", None), ("In May.", "Dahl")]


def test_a_colon_in_a_report_makes_no_transcript() -> None:
    text = "Note: The port is closed.\nAnna Berg said the port would open in May.\nWeather: rain and wind."
    assert direct(text) == []


def test_a_given_name_may_be_a_countrys_adjective() -> None:
    text = "Olav Dahl: Is the port open?\nGerman Orlov: It is.\nOlav Dahl: Since when?\nGerman Orlov: Since May, sir."
    assert [speaker for _, speaker in direct(text)] == ["Olav Dahl", "German Orlov", "Olav Dahl", "German Orlov"]


def test_a_list_of_offices_is_no_transcript() -> None:
    text = (
        "The following appointments were made.\nMinister of Ports: Olav Dahl.\nMinister for Roads, Rails and "
        "Mountain Relief: Mette Friis.\nMinister of Bridges: Jens Holm."
    )
    assert direct(text) == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "en",
            "The new Vara Sport.\nTrail Control: It holds the speed.\nHill Assist: It holds the car.",
        ),
        ("en", "WINTER SALE: Best early home deals.\nA sofa for less.\nWINTER SALE: Up to a third off beds."),
        ("en", "Deep Harbour Two: The Long Night was the last of the games.\nIt came out in May and sold well."),
        ("en", "What she owns.\nLuxury Homes: She buys houses.\nProfitable Sales: She sells them for more."),
        (
            "de",
            "Was Hühner brauchen.\nFrisches Wasser: Genug.\nHochwertiges Futter: Körner und Gemüse.\nEin Stall.",
        ),
        (
            "de",
            "Neue Mittel.\nParavir: Studie macht Hoffnung\nDas Mittel Paravir ist neu. Es wirkt, sagen Ärzte.\nGut.",
        ),
        (
            "de",
            "SC Hafen Nord: Ankunft von Mads Holm\nHandball Spezial: Kader und Termine\nSC Hafen Nord: Start im Mai\n"
            "TV Bergen: Neuer Trainer\nHandball Spezial: Umfrage zum Spieler des Jahres",
        ),
        ("en", "Harbour Results: Lions 3, Bears 1\nMarket Watch: Fish up\nHarbour Results: Owls 2, Rams 2"),
        ("es", "Lo que hay que ver.\nCasco Antiguo: Calles estrechas.\nPuerto Viejo: Barcos y redes."),
    ],
)
def test_the_heads_of_a_list_say_nothing(language: str, text: str) -> None:
    assert direct(text, language) == []


@pytest.mark.parametrize(
    "text",
    [
        "TAPLOW: Are you well?\nBRISSET: I am.\nTAPLOW: And she?\nBRISSET: She is, too.",
        "Thabo Mokwena: We meet again.\nLindiwe Dube: So we do.\nThabo Mokwena: Sit down.\nLindiwe Dube: Thank you.",
        "Olav Dahl: Is it ready?\nMette Friis: It is.\nTaonga Phiri: Not yet.\nOlav Dahl: So when?",
        "Minister of Ports Thabo Mokwena: The work is done.\nIt holds.\nQuestion: Since when?\nMokwena: Since May.",
    ],
)
def test_names_that_nobody_listed_are_believed_in_a_conversation(text: str) -> None:
    assert len(direct(text)) >= 4


def test_what_a_title_leaves_before_a_name_in_a_label_is_no_part_of_it() -> None:
    text = (
        "Chairman of the Union of Shipowners and Merchants Anna Berg: Good evening.\n"
        "Head of the Coast Guard of Bergen Vice-Admiral Peter Holm: Good evening.\n"
        "Patriarch Johan of Bergen and All the North: Peace be with you."
    )
    assert [speaker for _, speaker in direct(text)] == ["Anna Berg", "Peter Holm", "Patriarch Johan"]


def test_an_address_in_the_first_person_has_one_label() -> None:
    text = (
        "President of Norway Olav Dahl: Dear friends,\nWe have come a long way, and our port is open.\n"
        "I thank you for it.\nMy best wishes to you all."
    )
    assert {speaker for _, speaker in direct(text)} == {"Olav Dahl"}
    assert len(direct(text)) == 4


def test_a_whole_speech_belongs_to_the_person_in_its_title() -> None:
    text = "Dear friends, we have come a long way.\nOur port is open, and I thank you all for it."
    found = attribute(text, paragraphs(text), "en", "Opening remarks by Foreign Minister Olav Dahl, Oslo")
    assert {quote.speaker for quote in found.quotes} == {"Olav Dahl"}
    assert [quote.text for quote in found.quotes] == text.split("\n")


@pytest.mark.parametrize(
    ("title", "speaker"),
    [
        ("Remarks by Foreign Minister Olav Dahl at the Bergen Forum", "Olav Dahl"),
        ("Speech by Olav Dahl in the Storting", "Olav Dahl"),
        ("Speech by the President of Norway in the Storting, the Parliament", None),
        ("Address by the Prime Minister to the Bergen Forum", None),
        ("Greetings to participants of League of Northern Ports Summit", None),
    ],
)
def test_where_a_speech_is_given_is_no_speaker(title: str, speaker: str | None) -> None:
    text = "We are glad to be here today.\nLet us work together for our harbour.\nI thank you all."
    assert {quote.speaker for quote in read(text, title=title).quotes} <= {speaker}
    assert bool(read(text, title=title).quotes) == (speaker is not None)


@pytest.mark.parametrize(
    ("language", "title", "speaker"),
    [
        ("ru", "Выступление Министра портов Норвегии Ивана Орлова на форуме, Осло, 25 января", "Иван Орлов"),
        ("ru", "Обращение Марии Беловой к жителям города", "Мария Белова"),
        ("ru", "Выступление министра И.П.Орлова в Думе", "Орлов"),
        ("uk", "Звернення Прем’єр-міністра Дениса Орленка", "Денис Орленко"),
        ("uk", "Виступ Президента України Володимира Зеленського перед студентами", "Володимир Зеленський"),
        ("uk", "Промова Президента України в парламенті", None),
        ("ru", "Заявление о прекращении огня", None),
    ],
)
def test_in_russian_and_ukrainian_the_speaker_stands_in_the_genitive(
    language: str, title: str, speaker: str | None
) -> None:
    text = {
        "ru": "Мы собрались сегодня в важный день.\nНаша страна за мир.\nМы готовы, и я благодарю вас.",
        "uk": "Ми зібралися сьогодні.\nНаша країна за мир.\nМи вдячні, і я дякую вам.",
    }[language]
    assert {quote.speaker for quote in read(text, language, title).quotes} == ({speaker} if speaker else set())


def test_a_report_on_a_speech_is_no_speech() -> None:
    text = "The minister said the port was open.\nHe added that he thanked everybody for it."
    title = "Remarks by Foreign Minister Olav Dahl draw praise"
    found = attribute(text, paragraphs(text), "en", title)
    assert all(quote.kind == "indirect" for quote in found.quotes)


def test_an_article_without_paragraphs_has_no_quotes() -> None:
    assert read("").quotes == ()


@pytest.mark.parametrize(
    ("introduction", "labels", "expected"),
    [
        ("Lena Hartwig spoke to Tom Fields about the flood.", ("TF", "LH"), ("Tom Fields", "Lena Hartwig")),
        ("Lena Hartwig spoke to Tom Fields about the flood.", ("T.F.", "L.H."), ("Tom Fields", "Lena Hartwig")),
        ("Lena Maria Hartwig (LH) spoke to us about the flood.", ("OP", "LH"), ("OP", "Lena Maria Hartwig")),
        ("Lena Hartwig and Leo Holm spoke about the flood.", ("BBC", "LH"), ("BBC", "LH")),
    ],
)
def test_initials_are_the_only_person_who_has_them(
    introduction: str, labels: tuple[str, str], expected: tuple[str, str]
) -> None:
    asks, answers = labels
    text = f"{introduction}\n{asks}: How did it begin?\n{answers}: With a call.\n{asks}: And then?\n{answers}: It rose."
    assert [speaker for _, speaker in direct(text)] == [*expected, *expected]


@pytest.mark.parametrize(
    ("language", "introduction", "question", "answer", "speaker"),
    [
        ("en", "Samuel Okafor plans the trams of Linden.", "Q:", "A:", "Samuel Okafor"),
        ("en", "Samuel Okafor and Mary Bell plan the trams of Linden.", "Q:", "A:", None),
        ("en", "Samuel Okafor plans the trams of Linden.", "Question:", "Answer:", "Samuel Okafor"),
        ("es", "Lucía Herrera dirige el Observatorio del Agua.", "P.", "R.", "Lucía Herrera"),
        ("es", "Lucía Herrera dirige el Observatorio del Agua.", "Pregunta:", "Respuesta:", "Lucía Herrera"),
        ("de", "Anna Berg leitet das Hafenmuseum.", "Frage:", "Antwort:", "Anna Berg"),
        ("ru", "Иван Орлов строит мост.", "Вопрос:", "Ответ:", "Иван Орлов"),
    ],
)
def test_answers_are_those_of_the_only_person_who_is_introduced(
    language: str, introduction: str, question: str, answer: str, speaker: str | None
) -> None:
    text = f"{introduction}\n{question} Ja?\n{answer} Ja, ja.\n{question} Ja, ja?\n{answer} Ja, ja, ja."
    assert [name for _, name in direct(text, language)] == [None, speaker, None, speaker]


def test_of_two_who_are_introduced_the_title_says_who_answers() -> None:
    text = "Samuel Okafor met Mary Bell.\nQ: When?\nA: In May.\nQ: For sure?\nA: If the tests go well."
    found = read(text, title="Samuel Okafor on the new tram").quotes
    assert [quote.speaker for quote in found] == [None, "Samuel Okafor", None, "Samuel Okafor"]


def test_letters_of_a_list_are_no_labels() -> None:
    assert direct("A. The bridge is shut.\nB. The ferry runs.\nC. The road is open.\nP. Bell, Linden.") == []


@pytest.mark.parametrize(
    "lines",
    [
        "Anna Lund: 1,547.\nPetra Vik: 2,219 (up 12).",
        "Anna Lund: 49 percent.\nPetra Vik: 51 percent.\nTurnout: 61%.",
        "Anna Lund: 4 wins, 2 losses.\nPetra Vik: 2 wins, 4 losses.",
    ],
)
def test_a_count_beside_names_is_nothing_that_they_said(lines: str) -> None:
    assert direct(f"Anna Lund and Petra Vik have met all year, and the count so far is close.\n{lines}") == []


def test_a_number_among_turns_is_an_answer() -> None:
    asked = "Anna Lund: How many boats are left?\nPetra Vik: Seven, and two of them leak."
    text = f"{asked}\nAnna Lund: And before?\nPetra Vik: 40."
    assert direct(text)[-1] == ("40.", "Petra Vik")


@pytest.mark.parametrize(("question", "name", "answer"), [("Question", "Ann Holm", "Answer"), ("Q", "Ann Holm", "A")])
def test_answers_beside_one_name_are_of_whoever_has_it(question: str, name: str, answer: str) -> None:
    text = (
        f"{question}: When will the bridge open?\n{name}: We hope in May.\n{question}: And the cost?\n"
        f"{answer}: It will be nine million.\n{question}: Who pays?\n{answer}: We all do."
    )
    assert [speaker for _, speaker in direct(text)] == [None, "Ann Holm", None, "Ann Holm", None, "Ann Holm"]


def test_answers_among_several_names_are_nobodys() -> None:
    text = (
        "Kurt Lind: I am glad to be here.\nQuestion: When will the dam open?\nInes Roca: We hope in May.\n"
        "Question: And the cost?\nAnswer: Nine million.\nKurt Lind: I can add that we paid half."
    )
    assert direct(text)[-2:] == [("Nine million.", None), ("I can add that we paid half.", "Kurt Lind")]


def test_answers_are_not_of_the_one_who_asks() -> None:
    text = "Ann Holm: When will the bridge open?\nAnswer: In May.\nAnn Holm: And who pays?\nAnswer: We all do."
    assert [speaker for _, speaker in direct(text)] == ["Ann Holm", None, "Ann Holm", None]


@pytest.mark.parametrize(
    "tail",
    [
        "Copyright 2023 Harbour Radio. All rights reserved.",
        "The talk was recorded in Oakham and shortened by the editors.",
        "Nets have been dear since the spring, and the harbour expects a hard winter.",
    ],
)
def test_what_stands_behind_turns_of_a_paragraph_each_is_no_turn(tail: str) -> None:
    said = ["Ida Lund: Are the nets dear?", "Tom Bree: They are.", "(Music)", "Ida Lund: Why?", "Tom Bree: It is cold."]
    assert len(direct("\n".join([*said, tail]))) == 4
    assert len(direct("\n".join([*said, "We have no wool, and I have no boat."]))) == 5


@pytest.mark.parametrize(
    "labels",
    [
        ("Best for Warm Weather", "Best Kestrel Bag", "Best for Spring Trips", "Your Norden Setup"),
        ("Top Harlow Pick", "Most Orsk Comfort", "Top Kestrel Value"),
        ("Why Norden Matters", "What Harlow Wants", "How Kestrel Began"),
    ],
)
def test_the_headings_of_a_list_are_nobody(labels: tuple[str, ...]) -> None:
    lines = [f"{label}: Ridge Tent of {number} kilos, which we slept in." for number, label in enumerate(labels)]
    text = "\n".join(["We slept in forty of them over two years.", *lines, "We would buy each of them again."])
    assert direct(text) == []


@pytest.mark.parametrize(
    ("head", "tail"),
    [
        ("SUBJECTS: The second weir; the road on the right bank; wool.", "MEDIA CONTACT: Tom Bree, 5550 1234"),
        ("Subject: The second weir and what becomes of the road.", "Media enquiries: office of the harbour, 5550 1234"),
        ("VENUE: The old wool exchange at Lower Marlow.", "Press contacts: Tom Bree and Jan Lund, on 5550 1234"),
    ],
)
def test_what_a_release_says_above_and_below_its_turns_is_nobodys(head: str, tail: str) -> None:
    said = ["IDA LUND: Are the nets dear?", "TOM BREE: They are.", "IDA LUND: Why?", "TOM BREE: It was a hard winter."]
    found = direct("\n".join([head, *said, tail]))
    assert [speaker for _, speaker in found] == ["Ida Lund", "Tom Bree"] * 2


@pytest.mark.parametrize(
    "lines",
    [
        # whom the sheriff holds, what stars did, what candidates plan, where wine grows, and what tents weigh
        [f"{name} Holm: Theft of nets, one warrant from Oakham." for name in ("Ann", "Carl", "Emma", "Paul", "Tom")],
        ["Ann Berg: The singer sold her boat.", "Paul Holm: Married to the pilot Ida Lund, he gave up wine.", "Later.",
         "Emma Roth: Has been open about the nets.", "Ruth Munk: Told the Post that they were dear."],
        ["Ann Berg: Ferries A plan of hers has it that they be free.", "It is a small one.", "Nobody has costed it.",
         "Paul Holm: Wool The senator wants a tax on it.", "It would be paid in May."],
        ["North Orsk: This valley makes red wine.", "South Orsk: The soil is chalk.", "It drains.", "Nets: Three.",
         "North Orsk: A second harvest fails."],
        ["Weight Limit: Four hundred pounds.", "Pack Weight: Two pounds.", "Weight Limit: Three hundred pounds.",
         "Pack Weight: Nine pounds.", "Weight Limit: Three hundred pounds."],
    ],
)  # fmt: skip
def test_a_list_in_which_nobody_asks_or_speaks_of_themselves_is_no_transcript(lines: list[str]) -> None:
    assert [quote for quote in direct("\n".join(["The Post has made a list.", *lines])) if quote[1] is not None] == []


def test_but_a_panel_in_which_some_do_is_one() -> None:
    said = ["Ann Berg: The nets were dear.", "Paul Holm: We sold ours.", "Emma Roth: Wool is better.",
            "Ruth Munk: I doubt it.", "Carl Lund: Nobody knows."]  # fmt: skip
    assert len(direct("\n".join(said))) == 5
