"""Names in English runs of capitals, told from what stands before them there."""

import pytest

from tests.quotes.told import direct, speakers


@pytest.mark.parametrize(
    ("printed", "name"),
    [
        ("Majority Whip Kevin Carlow", "Kevin Carlow"),
        ("Senate President Pro Tem David Lowe", "David Lowe"),
        ("Arizona Gov. Jan Brewer", "Jan Brewer"),
        ("Representative-elect Mikaela Shore", "Mikaela Shore"),
        ("House Speaker-to-be Nancy Pellow", "Nancy Pellow"),
        ("Fifth-seeded Susan Pierce", "Susan Pierce"),
        ("Lodge News Editor-in-Chief Ben Smale", "Ben Smale"),
        ("Writer-director Brad Bishop", "Brad Bishop"),
        ("An EMOTIONAL Nicole Prater", "Nicole Prater"),
        ("Chief Magistrate Graeme Hensley", "Graeme Hensley"),
        ("Producer Laura Markham", "Laura Markham"),
        ("UNICEF Executive Director Anthony Lake", "Anthony Lake"),
        ("Director of National Defence James Clapton", "James Clapton"),
        ("Secretary of Trade Gary Lockhart", "Gary Lockhart"),
        ("Midfielder Tommy Dunmore", "Tommy Dunmore"),
        ("Then-President Ida Holm", "Ida Holm"),
        ("Now-mayor Ida Holm", "Ida Holm"),
        ("Poor Nicole Prater", "Nicole Prater"),
        ("Onetime Speaker Ben Smale", "Ben Smale"),
    ],
)
def test_what_somebody_is_is_no_part_of_the_name(printed: str, name: str) -> None:
    assert direct(f"{printed} said: “We shall see about that in spring.”") == [
        ("We shall see about that in spring.", name)
    ]


@pytest.mark.parametrize(
    "name",
    [
        "Kirsten Michele Nielsen",
        "Barnaby Hussein Oban",
        "F. Murray Abrams",
        "R. Clarke Cooper",
        "Jean-Claude Hollar",
        "Ngoc Phu Trang",
    ],
)
def test_names_of_three_words_stay_whole(name: str) -> None:
    assert direct(f"“We shall see about that in spring,” said {name}.") == [
        ("We shall see about that in spring,", name)
    ]


@pytest.mark.parametrize("listed", ["Songwriters Tommy Dunmore and James Gant", "Parents Ida Bree and Tom Bree"])
def test_what_several_are_is_no_part_of_the_first_name(listed: str) -> None:
    first = listed.partition(" ")[2].partition(" and ")[0]
    assert first in speakers(f"{listed} said the song was theirs.")


@pytest.mark.parametrize(
    ("heading", "sentence", "name"),
    [
        ("Has Marlow been asked?", "“I have not,” Marlow said. Dan Marlow is the mayor.", "Dan Marlow"),
        ("Lawsuit Accuses Ben Smale of Theft", "“I stole nothing,” Smale said.", "Ben Smale"),
        (
            "Clinton Harlow Tells Council to Wait",
            "“It takes time,” Harlow said. Clinton Harlow is the mayor.",
            "Clinton Harlow",
        ),
    ],
)
def test_words_of_a_heading_are_no_part_of_a_name(heading: str, sentence: str, name: str) -> None:
    assert direct(f"{heading}\n{sentence}")[-1][1] == name


def test_a_word_of_the_text_before_a_given_name_is_no_part_of_it() -> None:
    text = "Backup Charlie Batt trained with them. As the backup, “I prepare every week,” Batt said."
    assert direct(text) == [("I prepare every week,", "Charlie Batt")]


def test_a_body_of_several_fields_is_no_list_of_people() -> None:
    found = speakers("The Academy of Motion Arts and Sciences said that it was pleased.")
    assert found == {"Academy of Motion Arts and Sciences"}


def test_a_place_behind_an_owner_is_no_speaker() -> None:
    assert speakers("The mayors of Marlow’s Twin Towns condemned the bill.") == set()


@pytest.mark.parametrize(
    "body", ["Alliance of Film and Stage Producers", "Directors Guild of Norland", "Northern Blood Services"]
)
def test_bodies_of_several_words_are_no_people(body: str) -> None:
    text = f"The Writers Guild came. The {body} said that it was pleased."
    assert speakers(text) == {body}


@pytest.mark.parametrize("noun", ["Cellist", "Climber", "Widower", "Nine-year-old"])
def test_a_noun_for_somebody_before_a_given_name_is_no_part_of_the_name(noun: str) -> None:
    assert speakers(f"{noun} Grace Holm said that the strait was shut. Holm left.") == {"Grace Holm"}


@pytest.mark.parametrize("name", ["Hunter Holm", "Oliver Adam Holm", "Kader Ali Holm"])
def test_given_names_that_end_like_one_stay(name: str) -> None:
    assert speakers(f"{name} said that the strait was shut. Holm left.") == {name}


@pytest.mark.parametrize(
    "head", ["Will Berg's plan hold?", "Can Berg win?", "Holding Berg to it is wrong.", "May Berg stay?"]
)
def test_a_verb_at_the_head_of_a_sentence_is_no_given_name(head: str) -> None:
    text = f"Anna Berg came on Monday. {head} “It is too late,” Berg said."
    assert speakers(text) == {"Anna Berg"}


@pytest.mark.parametrize("name", ["Will Berg", "May Berg", "Can Berg"])
def test_nor_is_it_no_given_name_where_the_name_stands_in_a_sentence_as_well(name: str) -> None:
    text = f"The ferry is late. {name} came on Monday? “It is too late,” {name} said."
    assert speakers(text) == {name}


@pytest.mark.parametrize("head", ["Far", "Moreover", "Okay", "Subsequent", "Online", "Nevertheless"])
def test_a_word_that_only_begins_a_sentence_is_no_speaker(head: str) -> None:
    text = f"Ida Holm runs the port. {head}, making it clear that the pier was old, she left."
    assert head not in speakers(text)
