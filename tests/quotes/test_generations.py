"""Names across an index that are printed with Jr. or with a country in some articles and without it in others."""

import pytest

from searchapp.quotes.speakers.canonical import canonical_names
from tests.quotes.told import indirect, quotes


@pytest.mark.parametrize(
    ("whole", "plain"),
    [("Karl B. Holm Jr.", "Karl Holm"), ("Lars Peter Lund III", "Lars Lund"), ("Tomas E. Berg II", "Tomas Berg")],
)
def test_who_has_jr_behind_a_whole_name_is_the_only_bearer_of_the_name_without(whole: str, plain: str) -> None:
    assert canonical_names({whole: 2, plain: 20, "Pia Moss": 3}, {}) == {whole: plain}


@pytest.mark.parametrize(
    "counts",
    [
        {"Karl Holm Jr.": 6, "Karl Holm": 20},
        {"Karl B. Holm Jr.": 6, "Karl B. Holm": 2},
        {"Karl B. Holm Jr.": 6, "Karl Holm": 2, "Karl Holm Jr.": 2},
        {"Karl B. Holm Jr.": 6, "Karl Holm": 2, "Karl B. Holm III": 2},
        {"Karl B. Holm Jr.": 6, "Pia Holm": 2},
    ],
)
def test_a_son_and_his_father_stay_apart(counts: dict[str, int]) -> None:
    joined = canonical_names(counts, {})
    assert not {joined.get(name, name) for name in counts if "Jr" in name} & {
        name for name in counts if "Jr" not in name
    }


@pytest.mark.parametrize("office", ["Supreme Court", "Navy", "Justice Department"])
def test_an_office_without_its_country_is_that_of_the_united_states_where_no_other_is_named(office: str) -> None:
    names = {f"U.S. {office}": 2, office: 5, "Pia Moss": 3}
    joined = canonical_names(names, {})
    assert joined.get(f"U.S. {office}", f"U.S. {office}") == joined.get(office, office)


@pytest.mark.parametrize(
    "other", ["Israeli Supreme Court", "Pakistan’s Supreme Court", "Supreme Court of Norway", "Ohio Supreme Court"]
)
def test_an_office_without_its_country_is_nobodys_where_another_is_named_too(other: str) -> None:
    assert canonical_names({"U.S. Supreme Court": 2, "Supreme Court": 5, other: 1}, {}) == {}


@pytest.mark.parametrize("name", ["Tyreeka West", "Jorvik North", "Oluchi South", "Zhanelle East"])
def test_a_surname_that_is_a_common_word_is_of_whom_alone_it_was_told_in_full(name: str) -> None:
    surname = name.split()[1]
    text = f"“Nothing was ready,” said {name}, a clerk.\n{surname} said the pier was late.\n“We left,” {surname} added."
    assert {quote.speaker for quote in quotes(text)} == {name}


@pytest.mark.parametrize("first", ["Analysts in Key West", "The mayor of New West"])
def test_a_place_of_such_a_name_has_said_nothing(first: str) -> None:
    found = quotes(f"{first} said the pier was late.\nWest said it was early.")
    assert found[-1].speaker is None


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (
            "A shot hit Olav Holm’s arm. Holm said that it was late. Olav Holm Jr. wept. Olav Holm Jr. left.",
            "Olav Holm",
        ),
        ("On Monday President Holm left. Olav Holm Jr. sang. Mr. Holm said that it was late.", "Holm"),
        ("Olav Holm Jr. came in May. Holm said that it was late.", "Olav Holm Jr."),
    ],
)
def test_a_surname_alone_is_the_father_s_where_he_is_named_as_well(text: str, speaker: str) -> None:
    assert indirect(text)[-1] == ("it was late", speaker)
