"""What the sheets bring with them that a text was printed on is no part of the text."""

import pytest

from tests.reading.one_article import read

TITLE = "Ferry service to Vess resumes"
STORY = (
    "The ferry to Vess sailed again on Friday for the first time in three weeks, and forty people stood on the quay.",
    "The captain, Rolf Dahl, said that the new engine was “quieter than a cat”, and that he would sleep on board.",
    "The company lost about 200,000 crowns while the boat was in the yard, it said in a statement on Saturday.",
)
GAP = " " * 40


def by_a_browser(sheet: int) -> tuple[str, str]:
    return f"10/28/2019{GAP}{TITLE} - Harbour Post", f"https://harbourpost.test/2019/ferry{GAP}{sheet}/3"


def from_a_disk(sheet: int) -> tuple[str, str]:
    return f"{TITLE} - Harbour Post", f"file:///C:/Users/me/ferry.html{GAP}{sheet}/3"


def from_a_reading_view(sheet: int) -> tuple[str, str]:
    address = "about:reader?url=https%3A%2F%2Fharbourpost.test%2F2019%2Fferry"
    return f"{TITLE}{GAP}{address}", f"{sheet} of 3{GAP}28/10/2019, 10:20"


def of_a_bulletin(sheet: int) -> tuple[str, str]:
    return f"Bulletin of the Harbour Trust{GAP}No. 3", f"{GAP}{sheet + 16}"


def of_a_release(sheet: int) -> tuple[str, str]:
    return "HARBOUR TRUST - RELEASE 14", f"Page {sheet} of 3"


def of_a_magazine(sheet: int) -> tuple[str, str]:
    return "THE HARBOUR REVIEW", f"{sheet + 40} | Harbour Review" if sheet % 2 else f"Harbour Review | {sheet + 40}"


@pytest.mark.parametrize(
    "form", [by_a_browser, from_a_disk, from_a_reading_view, of_a_bulletin, of_a_release, of_a_magazine]
)
@pytest.mark.parametrize("feed", ["", "\x0c"])
def test_heads_and_feet_of_printed_pages_are_neither_body_nor_title(form: object, feed: str) -> None:
    sheets = []
    for number, paragraph in enumerate(STORY, 1):
        head, foot = form(number)  # type: ignore[operator]
        sheets.append("\n\n".join([head, *([TITLE, "By Nora Lind"] * (number == 1)), paragraph, foot]))
    article = read(f"\n\n{feed}".join(sheets))
    assert article.title == TITLE
    assert article.body == "\n\n".join(STORY)
    assert article.date is None
    assert "about:" not in (article.outlet or "")


def test_a_paragraph_that_goes_on_after_the_foot_of_a_page_is_not_joined_with_it() -> None:
    lines = [
        "The ferry to Vess sailed again on Friday for the first time in three weeks. About forty",
        "people stood on the quay and clapped when the boat came round the mole with its new engine,",
        f"https://harbourpost.test/2019/ferry{GAP}1/2",
        "which was built in a small town in Finland and has already been tried on two other boats of",
        "the company that runs it. The cook, who was not asked, said that he would have known that.",
        f"https://harbourpost.test/2019/ferry{GAP}2/2",
    ]
    body = read("\n".join([TITLE, "", *lines])).body
    assert "harbourpost" not in body
    assert "new engine," in body
    assert "which was built" in body


@pytest.mark.parametrize(
    "marks",
    [
        ["Question: What came then?", "Question: What came then?", "Question: What came then?"],
        ["14 boats were counted.", "15 boats were counted.", "16 boats were counted."],
    ],
)
def test_what_only_counts_or_comes_again_belongs_to_the_text(marks: list[str]) -> None:
    parts = [part for mark in marks for part in (mark, *STORY)]
    body = read("\n\n".join(["A chronicle of the ferry to Vess", *parts])).body
    assert all(mark in body for mark in marks)


def test_a_line_broken_within_a_word_goes_on_in_the_next() -> None:
    text = """Ferry service to Vess resumes

The captain of the ferry, Rolf Dahl, told reporters on
the quay that the new engine of his boat was quiet, qui-
eter than a cat. He has been sailing to the islands for
thirty-one years and has, he said, never heard the gul-
ls before. The company did not say what the engine cost
nor when the other boats will have theirs.
"""
    assert read(text).body.count("\n\n") == 0


def test_letterhead_and_contact_of_a_release_are_no_part_of_its_text() -> None:
    head = ["HARBOUR TRUST", "PRESS RELEASE", "No. 14/2019", "Tarnby, 25 October 2019", TITLE]
    foot = [
        "For further information please contact:",
        "Press office, +00 555 1234, press@harbourtrust.test",
        "Page 2 of 2",
    ]
    sheets = [*head, *STORY[:2], "Page 1 of 2", "HARBOUR TRUST - PRESS RELEASE No. 14/2019", STORY[2], *foot]
    article = read("\n\n".join(sheets))
    assert article.title == TITLE
    assert article.body == "\n\n".join(STORY)
    assert article.outlet == "HARBOUR TRUST"
