"""The days of releases and datelines."""

import pytest

from searchapp.article import PublicationDate
from searchapp.reading.read import read_bytes

TITLE = "Harbour authority of Selva orders two electric ferries"
STORY = (
    "The harbour authority has ordered two electric ferries for the line between Selva and the islands.",
    "The ships will carry two hundred passengers each and are to be delivered within three years.",
    "“They will be quieter and cheaper,” said Joan Field, who heads the authority.",
)


def date_of(text: str, name: str) -> PublicationDate | None:
    (article,) = read_bytes(text.encode(), name).articles
    return article.date


@pytest.mark.parametrize(
    "head",
    [
        "Press release no. 12 of 11 June 2024",
        "Pressedienst Nr. 412 vom 11.06.2024",
        "Medienmitteilung vom 11. Juni 2024",
        "Communiqué de presse du 11 juin 2024",
        "Nota de prensa del 11 de junio de 2024",
        "Пресс-релиз № 7 от 11.06.2024",
    ],
)
@pytest.mark.parametrize("name", ["a.txt", "a.html"])
def test_the_day_of_a_release_is_that_of_its_head(head: str, name: str) -> None:
    lines = (head, TITLE, *STORY)
    page = f"<div>{head}</div><h1>{TITLE}</h1>" + "".join(f"<p>{line}</p>" for line in STORY)
    text = page if name.endswith("html") else "\n".join(lines)
    date = date_of(text, name)
    assert date
    assert date.value == "2024-06-11"


@pytest.mark.parametrize(
    "dateline",
    [
        "SELVA, Ardenia, June 11, 2024 /NewsLine/ --",
        "Selva, 11 June 2024 (HPA) -",
        "SELVA, 11 juin 2024 —",
        "Selva (June 11, 2024) –",
    ],
)
def test_the_day_of_a_dateline_is_that_of_a_page_that_has_no_other(dateline: str) -> None:
    paragraphs = (f"{dateline} {STORY[0]}", *STORY[1:])
    page = f"<h1>{TITLE}</h1>" + "".join(f"<p>{line}</p>" for line in paragraphs)
    date = date_of(page, "a.html")
    assert date
    assert date.value == "2024-06-11"


@pytest.mark.parametrize(
    "opening",
    [
        "The yard that won on June 11, 2024 - a day of heavy rain - is the last in Selva.",
        "When ships met off Selva, 11 June 2024 was a Tuesday, and nobody was hurt.",
        "Selva won its first cup on 11 June 2024 (the second came a year later).",
    ],
)
def test_a_day_within_the_first_sentence_of_a_page_is_not_its_own(opening: str) -> None:
    page = f"<h1>{TITLE}</h1><p>{opening}</p>" + "".join(f"<p>{line}</p>" for line in STORY)
    assert date_of(page, "a.html") is None
