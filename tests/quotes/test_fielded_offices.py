"""Offices of which there are many: who holds the one that is meant, or is named behind it."""

import pytest

from tests.quotes.told import quotes, speakers


@pytest.mark.parametrize(
    ("title", "office"),
    [
        ("Health Secretary", "the Health Secretary"),
        ("Energy Adviser", "the Energy Adviser"),
        ("EU Chief Observer", "the Chief Observer"),
        ("Press Secretary", "the press secretary"),
        ("Senior Harbour Board Secretary", "the Harbour Board Secretary"),
        ("Labour MP", "the MP"),
    ],
)
def test_whoever_is_named_with_an_office_is_meant_by_it(title: str, office: str) -> None:
    text = f"{title} Ann Holm came on Monday.\nIn Oslo, {office} said that the pier was shut."
    assert [quote.speaker for quote in quotes(text)] == ["Ann Holm"]


@pytest.mark.parametrize("office", ["the Home Secretary", "the cabinet secretary", "the law secretary"])
def test_nobody_is_meant_by_an_office_of_another_field(office: str) -> None:
    text = f"Health Secretary Ann Holm came on Monday.\nIn Oslo, {office} said that the pier was shut."
    assert [quote.speaker for quote in quotes(text)] == [None]


def test_an_adviser_who_stays_unnamed_is_nobody_who_was_named() -> None:
    text = "White House adviser Jared Berg came.\nA former adviser said no. “It is very late,” the former adviser said."
    assert {quote.speaker for quote in quotes(text)} == {None}


@pytest.mark.parametrize(
    "source",
    [
        "The plant’s Chief Engineer, Md. Abu Holm Berg,",
        "Chairperson of the Harbour Observer Group, Abu Holm Berg,",
        "The Tory MP for North Harwick, Abu Holm Berg,",
        "The Director of Ness Radio Watch, Dr Abu Holm Berg,",
    ],
)
def test_who_is_named_between_commas_behind_an_office_speaks(source: str) -> None:
    text = f"It was late. {source} confirmed on Monday that the pier was shut."
    assert [quote.speaker for quote in quotes(text)] == ["Abu Holm Berg"]


@pytest.mark.parametrize(
    "title",
    ["Convener", "Pacer", "Barrister", "Mum", "Principal", "FBI Special Agent in Charge", "Batsman", "Chief Engineer"],
)
def test_what_somebody_is_in_capitals_is_no_part_of_the_name(title: str) -> None:
    text = f"{title} Abdul Holm Berg said on Monday that the pier was shut."
    assert speakers(text) == {"Abdul Holm Berg"}


@pytest.mark.parametrize("several", ["his advisers", "her attorneys", "other senior advisers"])
def test_whoever_speaks_with_others_who_hold_an_office_is_known(several: str) -> None:
    text = f"Ann Holm came on Monday. Holm and {several} said that the pier was shut."
    assert [quote.speaker for quote in quotes(text)] == ["Ann Holm"]


@pytest.mark.parametrize(
    "body",
    ["The Arizona Secretary of State's office", "A Delta Air Lines spokesperson", "The Harbour Secretary's office"],
)
def test_a_body_named_by_an_office_is_nobody_who_holds_it(body: str) -> None:
    text = f"Arizona Secretary of State Ann Holm came on Monday. {body} said that the pier was shut."
    assert [quote.speaker for quote in quotes(text)] != ["Ann Holm"]
