"""Bodies that are named behind what they are, and names that begin or end with more than one word of one."""

import pytest

from tests.quotes.told import quotes, speakers


@pytest.mark.parametrize(
    ("who", "name"),
    [
        ("the media tracking firm Adwatch", "Adwatch"),
        ("official news agency SALA", "SALA"),
        ("the personal finance blog Pennywise", "Pennywise"),
        ("media regulator Ofwatch", "Ofwatch"),
        ("the campaign group Fair Nets", "Fair Nets"),
        ("press freedom group Open Pages", "Open Pages"),
    ],
)
def test_a_body_is_named_behind_what_it_is(who: str, name: str) -> None:
    assert speakers(f"The plan will fail, according to {who}.") == {name}
    assert speakers(f"The plan will fail, {who} said on Friday.") == {name}


@pytest.mark.parametrize("who", ["police officers from Marlow", "campaign aides in Oakham", "media people at the pier"])
def test_people_of_a_kind_are_no_body(who: str) -> None:
    assert speakers(f"The plan will fail, according to {who}.") == set()


@pytest.mark.parametrize("partner", ["in partnership with the Reading Room", "in collaboration with Rednet"])
def test_with_whom_a_body_made_its_paper_is_no_part_of_its_name(partner: str) -> None:
    text = f"Prices fell, according to an analysis of harbour figures by the Marlow Post {partner}."
    assert [quote.speaker for quote in quotes(text)] == ["Marlow Post"]


@pytest.mark.parametrize("name", ["Washington Free Lantern", "London Tide Panel", "Moscow Evening Bell"])
def test_a_body_may_be_named_for_where_it_is(name: str) -> None:
    assert speakers(f"The {name} reported that the pier was shut.") == {name}


def test_a_person_may_be_told_by_where_they_are_from() -> None:
    assert speakers("The Russian Ivan Holm said that the pier was shut.") == {"Ivan Holm"}


@pytest.mark.parametrize("name", ["Abu Anas Al Saud", "Umm Karim Al Masri", "Abu Yazan Ismael Sarsour"])
def test_an_arabic_name_begins_with_whose_father_or_mother_somebody_is(name: str) -> None:
    short = " ".join(name.split()[-2:]) if " Al " in name else name.split()[-1]
    text = f"“The pier is open to all of us,” {name} told the Post.\nBut {short} said it was late."
    assert speakers(text) == {name}


@pytest.mark.parametrize("run", ["Federal Reserve Seal", "Supreme Court Steps", "World Bank Group Seal"])
def test_the_words_of_a_listed_body_begin_no_personal_name(run: str) -> None:
    body = " ".join(run.split()[:2])
    found = speakers(f"The note has a {run} on it.\nThe {body} said on Friday that the note was late.")
    assert found == {body}


@pytest.mark.parametrize("word", ["Anti-Nordic", "Pro-Danish", "Post-Soviet"])
def test_a_prefix_before_a_name_names_nobody(word: str) -> None:
    assert speakers(f"{word} warned that the pier was shut.") == set()
