"""Whom a noun for an office or a party stands for that the article prints beside no name."""

import pytest

from tests.quotes.told import direct, indirect

_SAID = "The yard stays open to all of you"


@pytest.mark.parametrize(
    ("before", "called"),
    [
        ("Ann Berg cut the ribbon on Monday.", "the mayor"),
        ("Sen. Karl Lund spoke for ten hours in Oakham.", "the Kentucky senator"),
        ("“I will not yield,” said Karl Lund, who had come late.", "the Ohio Democrat"),
        ("“I will not yield,” said Pia Marchetti.", "the Republican from Maine"),
        ("At the fair, Mr. Karl Lund played down the row.", "the real estate mogul"),
        ("Pia Marchetti said on Monday that the plan was late.", "the Democratic presidential candidate"),
    ],
)
def test_an_office_or_a_party_without_a_name_is_whom_the_text_was_about(before: str, called: str) -> None:
    name = next(name for name in ("Ann Berg", "Karl Lund", "Pia Marchetti") if name in before)
    assert direct(f"{before}\n“{_SAID},” {called} said.")[-1] == (f"{_SAID},", name)


@pytest.mark.parametrize(
    ("before", "called"),
    [
        # of another country, place or body, or of several, or held for somebody
        ("Ann Berg opened the yard.", "the French president"),
        ("Ann Berg opened the yard.", "the Marlow mayor"),
        ("Ann Berg opened the yard.", "the union leader"),
        ("Ann Berg opened the yard.", "the yard’s inspector general"),
        ("Ann Berg opened the yard.", "the lawyer"),
        ("Ann Berg opened the yard.", "the former president"),
        # somebody else is told to hold it, or holds another
        ("Defense Secretary Ann Berg opened the yard.", "the mayor"),
        # she is spoken of by whoever it is
        ("Ann Berg opened the yard.", "“Well done, Berg,” the mayor said. The mayor"),
        # two of them
        ("In the yard stood Ann Berg and Karl Lund.", "the governor"),
    ],
)
def test_nobody_is_guessed_where_the_office_may_be_of_another(before: str, called: str) -> None:
    assert direct(f"{before}\n“{_SAID},” {called} said.")[-1][1] is None


def test_a_special_counsel_holds_an_office() -> None:
    text = "Special counsel Karl Lund wrote to Ann Berg. In it, the special counsel said the summary was late."
    assert indirect(text)[-1] == ("the summary was late", "Karl Lund")


@pytest.mark.parametrize(
    ("before", "called"),
    [
        ("Career diplomat Karl Lund wrote to Ann Berg, and Berg left.", "the career diplomat"),
        ("Ann Berg saw Karl Lund, the mayor’s eldest son, on Monday.", "The mayor’s eldest son"),
        ("Crown prince Karl Lund met Ann Berg.", "the crown prince"),
    ],
)
def test_a_noun_of_several_words_is_who_alone_is_named_beside_it(before: str, called: str) -> None:
    assert direct(f"{before} Later, {called} said: “{_SAID}.”")[-1][1] == "Karl Lund"


@pytest.mark.parametrize(
    ("before", "called"),
    [
        ("Karl Lund, a surgeon, came in.", "The surgeon"),
        ("Karl Lund, 34, a retired teacher from Marlow, came in.", "The teacher"),
        ("Karl Lund (pictured), a nurse, came in.", "The nurse"),
        ("Talent agent Karl Lund came in.", "The agent"),
        ("Marlow coroner Karl Lund came in.", "The coroner"),
        ("Karl Lund, who works as a carpenter, came in.", "The carpenter"),
        ("Karl Lund is a plumber in Marlow.", "The plumber"),
        ("Karl Lund, the pianist, came in.", "The pianist"),
    ],
)
def test_a_calling_is_who_alone_is_printed_with_it(before: str, called: str) -> None:
    assert indirect(f"{before} Ann Berg sat by. Later, {called.lower()} said the summary was late.") == [
        ("the summary was late", "Karl Lund")
    ]


@pytest.mark.parametrize(
    ("before", "called"),
    [
        ("Surgeon Karl Lund and Ann Berg, a surgeon, came in.", "the surgeon"),
        ("Beside Karl Lund, the pianist waved.", "the pianist"),
        ("Karl Lund, a pianist, came in.", "the artist"),
        ("House owner Karl Lund came in.", "the owner"),
        (f"Plumber Karl Lund came in.{' The rain fell.' * 120}", "the plumber"),
    ],
)
def test_nor_is_it_anybody_where_several_or_none_bear_it(before: str, called: str) -> None:
    assert indirect(f"{before} Later, {called} said the summary was late.") == [("the summary was late", None)]


@pytest.mark.parametrize("before", ["Officer Karl Lund left.", "Career diplomats Karl Lund and Ann Berg left."])
def test_a_noun_that_may_be_of_anybody_is_nobody(before: str) -> None:
    for called in ("the officer", "the career diplomat"):
        assert direct(f"{before}\nThree men sang. “{_SAID},” {called} said.")[-1][1] is None


def test_whom_the_words_themselves_name_speaks_not_again() -> None:
    text = "Ann Berg weighed in, calling for a count.\n“Karl Lund and Rick Holm have won it,” the president wrote."
    assert direct(text)[-1][1] == "Ann Berg"
