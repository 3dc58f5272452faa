"""Who is meant by a pronoun, a role, a surname, a list."""

import pytest

from tests.quotes.told import direct, indirect, read, speakers

TALKS = (
    "Norwegian Foreign Minister Olav Dahl and Danish Foreign Minister Mette Friis met in Oslo.\n"
    "“The strait stays open to all ships,” Dahl said.\n"
)


def test_a_surname_is_the_person_named_in_full() -> None:
    assert direct(TALKS) == [("The strait stays open to all ships,", "Olav Dahl")]


@pytest.mark.parametrize(
    ("sentence", "speaker"),
    [
        ("“We agree on nearly every point,” the Danish foreign minister said.", "Mette Friis"),
        ("“We agree on nearly every point,” the Norwegian minister said.", "Olav Dahl"),
        ("“We agree on nearly every point,” he said.", "Olav Dahl"),
        ("“We agree on nearly every point,” said Denmark’s top diplomat.", "Mette Friis"),
        ("“We agree on nearly every point,” Ms. Friis said.", "Mette Friis"),
    ],
)
def test_roles_and_pronouns_are_resolved(sentence: str, speaker: str) -> None:
    assert direct(TALKS + sentence)[-1] == ("We agree on nearly every point,", speaker)


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


@pytest.mark.parametrize(
    "text",
    [
        "Some of them said that the talks had been frank.",
        "Officials said that the talks had been frank.",
        "“The talks were frank and friendly.” Nobody is named here.",
    ],
)
def test_nobody_is_named_where_nobody_is_known(text: str) -> None:
    assert speakers(text) == set()


def test_people_merely_named_are_no_speakers() -> None:
    assert speakers(TALKS) == {"Olav Dahl"}


def test_a_speaker_has_mentions_and_role() -> None:
    (speaker,) = read(TALKS + "“It is a good day for trade,” he said.").speakers
    assert speaker.name == "Olav Dahl"
    assert set(speaker.mentions) == {"Dahl", "he"}
    assert speaker.role == "foreign minister"


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
        ("A source at the Bergen Police Command said that the road was closed.", None),
        ("Observatory director Nils Holm said that the road was closed.", "Nils Holm"),
        ("A spokesman for Nils Holm said that the road was closed.", None),
    ],
)
def test_the_head_of_a_source_is_the_speaker(sentence: str, speaker: str | None) -> None:
    assert indirect(sentence) == [("the road was closed", speaker)]
