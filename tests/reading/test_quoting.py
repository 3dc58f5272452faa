"""What programs for mail put around the lines of a text is no part of them."""

import textwrap

import pytest

from searchapp.reading.pages.plain import plain_lines
from searchapp.reading.read import read_bytes
from tests.reading.river import STORY, TITLE

LONGER = (*STORY, *(part.replace("Friday", "Monday").replace("three hundred", "forty") for part in STORY))


def quoted(mark: str) -> str:
    lines = [line for part in (TITLE, *STORY) for line in (*textwrap.wrap(part, 62), "")]
    return "\n".join(f"{mark} {line}".rstrip() for line in lines[:-1]) + "\n"


@pytest.mark.parametrize("mark", [">", "> >", ">>"])
def test_a_text_that_a_letter_quotes_is_read_in_its_paragraphs(mark: str) -> None:
    reading = read_bytes(quoted(mark).encode(), "a.txt")
    (article,) = reading.articles
    assert article.title == TITLE
    assert len(article.paragraphs) == len(STORY)
    direct = [quote for quote in article.quotes if quote.kind == "direct"]
    assert [quote.speaker for quote in direct] == ["Anna Keller"] * 2
    assert all(reading.text[quote.start : quote.end] == quote.text for quote in article.quotes)


def test_what_is_said_runs_over_the_marks_of_quoted_lines() -> None:
    said = "the river would not fall below the mark before the end of the week"
    told = f"Anna Keller, who has been mayor of the town for six years now, said that {said}."
    lines = [line for part in (TITLE, *STORY, told) for line in (*textwrap.wrap(part, 62), "")]
    reading = read_bytes("\n".join(f"> {line}".rstrip() for line in lines).encode(), "a.txt")
    found = [quote for quote in reading.articles[0].quotes if quote.kind == "indirect"]
    assert said in [" ".join(quote.text.replace("\n>", " ").split()) for quote in found]


def test_what_is_quoted_between_the_lines_of_an_answer_is_in_paragraphs_of_its_own() -> None:
    answer = textwrap.fill("I saw this in the paper of today and thought at once of the two of you up there.", 62)
    again = textwrap.fill("Do write when the road is open, and tell me whether the school still stands as it did.", 62)
    lines = plain_lines(f"{answer}\n{quoted('>')}{again}\n")
    assert [line.text for line in lines] == [
        " ".join(answer.split()),
        TITLE,
        *STORY,
        " ".join(again.split()),
    ]


def test_entries_of_menus_keep_their_marks() -> None:
    lines = plain_lines("> News\n> Sport\n> Weather\n> Letters\n\n" + "\n\n".join((TITLE, *STORY)))
    assert [line.text for line in lines[:4]] == ["> News", "> Sport", "> Weather", "> Letters"]


def test_what_mail_puts_at_the_ends_of_coded_lines_is_no_part_of_them() -> None:
    text = "\n\n".join("=20\n".join(textwrap.wrap(part.replace("“", '"').replace("”", '"'), 62)) for part in LONGER)
    reading = read_bytes(f"{TITLE}\n\n{text}\n".encode(), "a.txt")
    (article,) = reading.articles
    assert len(article.paragraphs) == len(LONGER)
    assert [quote.speaker for quote in article.quotes if quote.kind == "direct"] == ["Anna Keller"] * 4


def test_words_that_mail_broke_and_signs_that_it_coded_are_whole_in_names() -> None:
    text = (
        f"{TITLE}\n\n{STORY[0]}\n\n=E2=80=9CWe have food and blankets for a week,=E2=80=9D mayor Anna Kell=\ner told "
        f"reporters from the =\nvalley.\n\nShe asked Jos=C3=A9 D=C3=ADaz of the rail=\nway for two trains.\n\n"
        f"{STORY[1]}\n"
    )
    (article,) = read_bytes(text.encode(), "a.txt").articles
    assert [(quote.kind, quote.speaker) for quote in article.quotes if quote.kind == "direct"] == [
        ("direct", "Anna Keller")
    ]
