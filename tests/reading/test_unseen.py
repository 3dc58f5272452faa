"""Signs that nobody sees change nothing of what is read of a text."""

import unicodedata

import pytest

from searchapp.article import Article
from searchapp.reading.read import read_bytes

PORT = """Harbour Post

Harbour seals return to Lunmouth estuary
2 March 2009
Reuters

Harbour seals have been seen in the Lunmouth estuary for the first time in forty years, wildlife officers said.

Warden Alice Burrows told the BBC that she had counted eleven animals on a sandbank. “They looked at home,” she said.

Read also: Otters in the canal
Share
Copyright 2009 Harbour Post"""
MINE = """Grubenanzeiger

Förderturm in Lohnau wird zum Museum
Von Jörg Möller
5. Mai 2014

Der Förderturm der Grube Lohnau wird zum Museum umgebaut. Das beschloss der Stadtrat am Montagabend.

„Für die Region ist das ein Glück“, sagte Bürgermeisterin Petra Sommerfeld nach der Sitzung.

Teilen
Kommentare"""


def hyphens(text: str) -> str:
    return "".join(
        f"{sign}\u00ad" if sign in "aeiou" and text[at + 1 : at + 3].isalpha() and text[at - 1].isalpha() else sign
        for at, sign in enumerate(text)
    )


def marks(text: str) -> str:
    return text.replace(" ", " \u200e").replace("\n\n", "\n\n\u200f")


def joints(text: str) -> str:
    return text.replace(" ", " \u200b").replace("-", "-\u2060")


def apart(text: str) -> str:
    return unicodedata.normalize("NFD", text.replace("fi", "ﬁ").replace("fl", "ﬂ"))


def seen(text: str) -> str:
    return unicodedata.normalize("NFKC", "".join(sign for sign in text if sign not in "\u00ad\u200b\u200e\u200f\u2060"))


def told(article: Article) -> tuple[object, ...]:
    quotes = [(seen(quote.text), quote.speaker) for quote in article.quotes]
    return (
        article.title, article.outlet, article.via, article.author, article.date and article.date.value,
        seen(article.body), quotes,
    )  # fmt: skip


@pytest.mark.parametrize("text", [PORT, MINE], ids=["English", "German"])
@pytest.mark.parametrize("changed", [hyphens, marks, joints, apart])
def test_a_text_with_signs_that_nobody_sees_is_read_like_the_same_without(text: str, changed: object) -> None:
    assert callable(changed)
    (plainly,) = read_bytes(text.encode(), "a.txt").articles
    other = changed(text)
    assert other != text
    reading = read_bytes(other.encode(), "a.txt")
    (article,) = reading.articles
    assert told(article) == told(plainly)
    assert plainly.body.count("\n\n") == 1
    # places are those in the file as it is
    assert reading.text == other
    assert article.body == "\n\n".join(other[start:end] for start, end in article.paragraphs)
    assert all(other[quote.start : quote.end] == quote.text for quote in article.quotes)


def test_a_line_of_nothing_but_such_signs_harms_nothing() -> None:
    (article,) = read_bytes(PORT.replace("\n\n", "\n\u200b\n\u200b\n").encode(), "a.txt").articles
    assert article.title == "Harbour seals return to Lunmouth estuary"


@pytest.mark.parametrize("name", ["a.txt", "a.html", "a.md"])
@pytest.mark.parametrize("line", ["\u00ad", "\u200b\u200b", "\u200e \u200b"])
def test_a_line_of_nothing_but_such_signs_is_no_paragraph(line: str, name: str) -> None:
    reading = read_bytes(f"Rain in the hills.\n\n{line}\n\nThe river rose.".encode(), name)
    (article,) = reading.articles
    assert all(reading.text[start:end].strip() for start, end in article.paragraphs)
    assert "The river rose." in article.body
