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


@pytest.mark.parametrize(
    ("holder", "source"),
    [
        ("Labour leader Sir Keir Holm", "the Labour leader"),
        ("Transport Minister Dr. Ann Holm", "the transport minister"),
        ("The governor, Dame Ann Holm,", "the governor"),
        ("UN Secretary-General Antonio Holm", "the UN chief"),
        ("NHP Chairman Tarique Holm", "the NHP leader"),
    ],
)
def test_whoever_holds_an_office_is_found_behind_an_honorific_and_by_a_shorter_office(holder: str, source: str) -> None:
    text = f"{holder} came in.\nOn Monday, {source} said that it was late."
    assert [quote.speaker for quote in quotes(text)] == [f"{' '.join(holder.strip(',').split()[-2:])}"]


@pytest.mark.parametrize("source", ["the NATO chief", "the army chief", "the BNP leader"])
def test_nobody_is_meant_by_the_chief_of_another_body(source: str) -> None:
    text = f"UN Secretary-General Antonio Holm came in with NHP Chairman Tarique Berg.\nOn Monday, {source} said no."
    assert [quote.speaker for quote in quotes(text)] == [None]


def test_a_spokesman_for_an_office_does_not_hold_it() -> None:
    text = (
        "Secretary-General Antonio Holm came in. “It is sad,” said Tom Berg. "
        "The spokesman for the Secretary-General, Tom Berg, came too.\n"
        "On Monday, the Secretary-General said no."
    )
    assert [quote.speaker for quote in quotes(text)] == ["Tom Berg", "Antonio Holm"]


@pytest.mark.parametrize(
    "office",
    ["member of parliament", "spokesperson for the health ministry", "spokesman for the interior department"],
)
def test_a_name_behind_an_office_of_a_body_is_who_speaks(office: str) -> None:
    assert [quote.speaker for quote in quotes(f"“We cannot find it,” {office} Eric Holm told the radio.")] == [
        "Eric Holm"
    ]


@pytest.mark.parametrize(
    "source",
    [
        "Turner’s sister, Abu Holm Berg (above),",
        "His wife, Abu Holm Berg (pictured left),",
        "The firm’s boss, Abu Holm Berg [right],",
        "Her barrister, Abu Holm Berg (left)",
    ],
)
def test_who_is_named_by_where_the_picture_shows_them_speaks(source: str) -> None:
    assert [quote.speaker for quote in quotes(f"{source} told the radio that it was late.")] == ["Abu Holm Berg"]


@pytest.mark.parametrize("source", ["His wife, Holm (left),", "His wife, in Oslo (left),"])
def test_and_nobody_by_half_a_name_or_none(source: str) -> None:
    assert [quote.speaker for quote in quotes(f"{source} told the radio that it was late.")] == [None]
