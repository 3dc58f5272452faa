"""Words in capitals that ran into a sentence: headings, and datelines without their dash."""

import pytest

from tests.quotes.told import indirect, quotes, speakers


@pytest.mark.parametrize(
    ("head", "body", "name"),
    [
        ("CHICAGO ", "Norcorp Inc said on Monday it would shut the pier.", "Norcorp Inc"),
        ("ISTANBUL/NEW YORK ", "Norcorp Inc said on Monday it would shut the pier.", "Norcorp Inc"),
        ("FORT HOLM, Texas ", "The Harbour Board said on Monday it would shut the pier.", "Harbour Board"),
        ("DUBAI/WASHINGTON ", "U.S. firm Norcorp Inc said on Monday it would shut the pier.", "Norcorp Inc"),
        ("UNITED NATIONS ", "Norway said on Monday it would shut the pier.", "Norway"),
        ("BEIRUT ", "Dutch police said on Monday they would shut the pier.", "Dutch police"),
    ],
)
def test_a_place_in_capitals_before_the_first_words_is_no_part_of_them(head: str, body: str, name: str) -> None:
    assert speakers(f"{head}{body}\nThe town waits.") == {name}
    for quote in quotes(f"{head}{body}"):
        assert quote.start > len(head)


def test_what_is_said_begins_behind_a_place_in_capitals() -> None:
    for said in ("A pier in the old harbour will be shut in May", "A U.S. pier will be shut in May"):
        assert indirect(f"LAS VEGAS {said}, Ann Holm said.\n") == [(said, "Ann Holm")]


@pytest.mark.parametrize(
    "heading",
    ["MORE SEATS", "WHO PAYS FOR IT", "TWO-WAY TRAFFIC", "A PIER IN EVERYONE'S INTEREST", "JUST WATCHED"],
)
def test_a_heading_that_ran_into_a_paragraph_is_no_part_of_a_name(heading: str) -> None:
    text = (
        "Tom Berg runs Norcorp, and Ann Holm the port. “We shall build it,” he said. "
        f"{heading} Holm said earlier that the pier was dear. “It will not last,” she said. "
        f"{heading} Norcorp said it would pay.\n"
    )
    assert [quote.speaker for quote in quotes(text)] == ["Tom Berg", "Ann Holm", "Ann Holm", "Norcorp"]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("UNICEF Norway said on Monday that the pier would be shut.", "UNICEF Norway"),
        ("The pier is old. UNICEF Norway said on Monday that it would be shut.", "UNICEF Norway"),
        ("JD Holm said on Monday that the pier would be shut.", "JD Holm"),
        ("TOM BERG said on Monday that the pier would be shut.", "TOM BERG"),
        ("KTV News said on Monday that the pier would be shut.", "KTV News"),
    ],
)
def test_acronyms_and_shouted_names_stay_with_what_follows(text: str, name: str) -> None:
    assert [quote.speaker for quote in quotes(text)] == [name]


@pytest.mark.parametrize("place", ["SAN FRANCISCO", "OSLO"])
@pytest.mark.parametrize("name", ["University of Marlow", "Institute of Sea Studies"])
def test_nor_is_a_dateline_part_of_a_body_of_many_words(place: str, name: str) -> None:
    noun = name.split()[0].lower()
    text = f"{place} The {name} said the pier is old. On Monday, the {noun} said it was dear."
    assert [quote.speaker for quote in quotes(text)] == [name, name]


@pytest.mark.parametrize("sign", ["*", "•"])
def test_a_heading_of_an_entry_in_a_list_is_no_part_of_a_name(sign: str) -> None:
    text = f"These are the key risks: {sign} DOUBT OVER THE PIERS Norcorp said it would pay."
    assert [quote.speaker for quote in quotes(text)] == ["Norcorp"]
