"""Several who speak together."""

import pytest

from tests.quotes.told import quotes, speakers


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        ("Both Oslo and Rednet said the line was shut. Rednet closed.", ["Oslo", "Rednet"]),
        ("The Oakham Post, Rednet and the Guild said the line was shut. The Guild left. Rednet closed.", None),
        ("Students Ida Lund, 23, and Tom Bree, 26, say the line was shut.", ["Ida Lund", "Tom Bree"]),
        ("Ida Lund, 23, and Tom Bree, 26, who live there, said the line was shut.", ["Ida Lund", "Tom Bree"]),
    ],
)
def test_bodies_and_people_whose_age_is_told_speak_together(text: str, speakers: list[str] | None) -> None:
    (quote,) = quotes(text)
    assert [quote.speaker, *quote.joint] == (speakers or ["Oakham Post", "Rednet", "Guild"])


@pytest.mark.parametrize(
    "body", ["Department for Ferries and Bridges", "Tram and Missing Ferries Forum", "Guild of Holm and Daughters"]
)
def test_a_body_with_and_in_its_name_is_one(body: str) -> None:
    (quote,) = quotes(f"The {body} said the line was shut. Bridges fell. Tram 2 left.")
    assert (quote.speaker, quote.joint) == (body, ())


@pytest.mark.parametrize("each", ["each", "both", "all"])
def test_those_of_whom_each_says_it_speak_together(each: str) -> None:
    (quote,) = quotes(f"The talks broke off on Monday, with Norway and Denmark {each} accusing the other of bad faith.")
    assert (quote.speaker, quote.joint) == ("Norway", ("Denmark",))


@pytest.mark.parametrize(("number", "joint"), [("two", True), ("three", False)])
@pytest.mark.parametrize("noun", ["officials", "leaders", "ministers"])
def test_two_who_spoke_before_are_no_three(number: str, joint: bool, noun: str) -> None:
    text = f"Ida Lund said no. Tom Bree said no. The {number} {noun} said the line was shut."
    last = quotes(text)[-1]
    assert {last.speaker, *last.joint} == ({"Ida Lund", "Tom Bree"} if joint else {None})


@pytest.mark.parametrize("state", ["North Dakota", "South Carolina", "West Virginia"])
def test_two_may_be_of_states_in_two_words(state: str) -> None:
    found = quotes(f"Sens. Ida Holm of {state} and Karl Lund of Oxley said that the port was shut.")
    assert [(quote.speaker, quote.joint) for quote in found] == [("Ida Holm", ("Karl Lund",))]


@pytest.mark.parametrize(
    ("language", "text", "names"),
    [
        ("de", "Das Landesamt für Hafen und Handel teilte mit, es sei genug.", {"Landesamt für Hafen und Handel"}),
        ("de", "Der Minister für Handel und Verkehr, Paul Holm, sagte, es sei genug.", {"Paul Holm"}),
        ("es", "El ministro de Agricultura y Pesca, Luis Gil, dijo que el puente se abrirá.", {"Luis Gil"}),
        ("es", "El consejero de Economía y Hacienda afirmó que el puente se abrirá.", set()),
        (
            "fr",
            "Le ministère de la Culture et de la Communication a affirmé que le pont fermera.",
            {"ministère de la Culture et de la Communication"},
        ),
        (
            "ru",
            "Министерство Торговли и Промышленности заявило, что мост открыт.",
            {"Министерство Торговли и Промышленности"},
        ),
        ("de", "Anna Berg und Paul Holm sagten, es sei genug.", {"Anna Berg", "Paul Holm"}),
    ],
)
def test_two_fields_of_an_office_are_no_two_speakers(language: str, text: str, names: set[str]) -> None:
    assert {name for quote in quotes(text, language) for name in (quote.speaker, *quote.joint) if name} == names


@pytest.mark.parametrize(
    "office",
    [
        "Transport and Harbour Minister",
        "House Harbour and Port Reform Committee Chairman",
        "Fisheries and Livestock Adviser",
        "Norcorp's Chief Merchandising and Marketing Officer",
        "Work and Pensions Secretary",
        "House Bridges and Harbours chairman",
        "Ways and Piers Committee member",
        "Hope and Harbour Coalition president",
        "Acting head of media relations for Norse Ferry and Immigration Services",
    ],
)
def test_the_fields_of_one_office_are_no_other_speaker(office: str) -> None:
    text = f"{office} Olav Dahl said on Monday that the pier was old.\nHe said it would be shut."
    assert [quote.speaker for quote in quotes(text)] == ["Olav Dahl", "Olav Dahl"]


@pytest.mark.parametrize("first", ["Attorney General Berg", "Mayor Tom Berg"])
def test_whoever_stands_before_a_holder_of_another_office_speaks_too(first: str) -> None:
    text = f"{first} and Harbour Director Olav Dahl said on Monday that the pier was old."
    assert speakers(text) == {first.split(maxsplit=1 if first.startswith("Mayor") else 2)[-1], "Olav Dahl"}


@pytest.mark.parametrize(
    ("source", "names"),
    [
        ("Ann Holm of the Center for Harbour Innovation and Research", ["Ann Holm"]),
        ("the Institute for Port Access and Safety", ["Institute for Port Access and Safety"]),
        (
            "Experts Ann Holm and Tom Bree-Lund of Norway's Institute for Ferries and Bridges",
            ["Ann Holm", "Tom Bree-Lund"],
        ),
        ("Ann Holm of the Harbour Office and Tom Bree of Oxley", ["Ann Holm", "Tom Bree"]),
        ("Lund & Bree", ["Lund & Bree"]),
    ],
)
def test_what_ends_in_the_name_of_a_body_with_and_in_it_is_not_parted_there(source: str, names: list[str]) -> None:
    (quote,) = quotes(f"The pier is old, according to {source}.")
    assert [quote.speaker, *quote.joint] == names


@pytest.mark.parametrize("office", ["Chief of Staff", "chief of staff", "Secretary of State", "her director of ports"])
def test_an_office_with_what_it_is_of_can_stand_before_the_second(office: str) -> None:
    quote = quotes(f"Ida Holm came on Monday. Holm and {office} Tom Bree said that the pier was old.")[-1]
    assert [quote.speaker, *quote.joint] == ["Ida Holm", "Tom Bree"]


@pytest.mark.parametrize("each", ["both", "each", "all"])
def test_a_word_for_all_of_them_behind_two_names_is_no_part_of_the_second(each: str) -> None:
    quote = quotes(f"Ida Holm came on Monday. Holm and Tom Bree {each} said that the pier was old.")[-1]
    assert [quote.speaker, *quote.joint] == ["Ida Holm", "Tom Bree"]


@pytest.mark.parametrize(
    ("source", "speakers"),
    [
        ("The Harbour Journal and Oakham News", ["Harbour Journal", "Oakham News"]),
        ("NNN and Rednet News", ["NNN", "Rednet News"]),
        ("Congress and the Dahl administration", ["Congress", "Dahl administration"]),
        ("The Academy of Tides and the Hospital for Divers", ["Academy of Tides", "Hospital for Divers"]),
        ("The Department of Tides and Department of the Ports", ["Department of Tides", "Department of the Ports"]),
        ("The Army, Office of Tides and Office of Ports", ["Army", "Office of Tides", "Office of Ports"]),
        ("House and Senate Republicans", ["House Republicans", "Senate Republicans"]),
        ("The House and Senate", ["House", "Senate"]),
        ("A Harbour Institute and Oakham Journal survey", ["Harbour Institute", "Oakham Journal"]),
        ("A poll by the Harbour Journal and NNN", ["Harbour Journal", "NNN"]),
        ("Advocacy groups Pilots for Peace and Ferry Action", ["Pilots for Peace", "Ferry Action"]),
        ("A spokesperson for the White House and the Oakham Council", ["White House", "Oakham Council"]),
    ],
)
def test_the_names_of_two_bodies_are_no_name_of_one(source: str, speakers: list[str]) -> None:
    (quote,) = quotes(f"{source} said on Monday that the line was shut.")
    assert [quote.speaker, *quote.joint] == speakers


@pytest.mark.parametrize(
    "body",
    [
        "Bureau of Tides and Harbour Protection",
        "Institute for Law and the Sea",
        "House Roads and Bridges Committee",
        "Marlow Bank and Trust Company",
        "Norway and Lund University",
        "Democratic and Republican Mayors Association",
        "Centers for Tides and Ferry Services",
        "Institute for Tide Metrics and Evaluation at the University of Oakham",
        "Department of Health and Port Services’ Office for Children and Families",
    ],
)
def test_nor_is_the_name_of_one_that_of_two(body: str) -> None:
    (quote,) = quotes(f"The {body} said on Monday that the line was shut.")
    assert (quote.speaker or "").startswith(body.split(" at ")[0])
    assert quote.joint == ()


@pytest.mark.parametrize("many", ["Politicians and the press", "Journalists and Democrats", "Pilots and dockers"])
def test_several_of_whom_none_is_named_are_nobody(many: str) -> None:
    assert [quote.speaker for quote in quotes(f"{many} said that the line was shut.")] == [None]


@pytest.mark.parametrize("group", ["his campaign", "her allies", "those around him"])
def test_who_speaks_with_others_of_no_name_speaks_alone(group: str) -> None:
    (quote,) = quotes(f"Tom Berg is the mayor.\nBerg and {group} argue that the line is shut.")
    assert (quote.speaker, quote.joint) == ("Tom Berg", ())


def test_who_speaks_with_many_is_named() -> None:
    assert [quote.speaker for quote in quotes("Mayor Tom Hayes came.\nHayes and others said that it was shut.")] == [
        "Tom Hayes"
    ]
