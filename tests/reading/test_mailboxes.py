"""Mailboxes: every letter in them is an article."""

from email.message import EmailMessage

import pytest

from searchapp.article import body_of
from searchapp.reading.read import read_bytes
from tests.reading.river import HTML, STORY, TITLE, holds_story

HEADS = {
    "of a program for mail": "From - Fri Mar 15 09:00:00 2019\n",
    "of an export": "From 1628394857362@xxx Fri Mar 15 08:00:00 +0000 2019\n",
    "of a server": "From ed@example.org  Fri Mar 15 09:00:00 2019\n",
    "with a zone": "From ed@example.org Fri, 15 Mar 2019 09:00:00 +0100 (CET)\n",
}


def _letter(subject: str, *, html: bool = False, day: int = 15) -> bytes:
    message = EmailMessage()
    message["Subject"], message["From"] = subject, "Ed <ed@example.org>"
    message["Date"] = f"Fri, {day} Mar 2019 09:00:00 +0100"
    if html:
        message.set_content(HTML, subtype="html", charset="utf-8")
    else:
        message.set_content("\n\n".join(STORY), charset="utf-8", cte="quoted-printable")
    return message.as_bytes()


@pytest.mark.parametrize("head", HEADS.values(), ids=HEADS.keys())
@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_each_letter_of_a_mailbox_is_an_article(head: str, end: str) -> None:
    letters = (_letter(TITLE), _letter("Ferry sails again", html=True, day=16), _letter("Quay reopens", day=17))
    box = b"\n".join(head.encode() + letter + b"\n" for letter in letters)
    reading = read_bytes(box.replace(b"\n", end.encode()), "Sent")
    assert [article.title for article in reading.articles[::2]] == [TITLE, "Quay reopens"]
    assert [article.place for article in reading.articles] == [1, 2, 3]
    assert len({article.id for article in reading.articles}) == 3
    assert [article.date.value for article in reading.articles[::2] if article.date] == ["2019-03-15", "2019-03-17"]
    for article in reading.articles:
        assert STORY[0] in reading.text[article.start : article.end]
        assert article.body == body_of(reading.text, article.paragraphs)
        assert article.quotes
        assert all(reading.text[quote.start : quote.end] == quote.text for quote in article.quotes)


def test_a_mailbox_of_one_letter_is_that_letter() -> None:
    assert holds_story(read_bytes(HEADS["of a server"].encode() + _letter(TITLE), "letter"))


def test_a_line_within_a_letter_begins_no_other() -> None:
    said = "From noon on the quay was shut at 12:30 by guards.\n\nFrom Oslo: it opened again.\n\n>From here it sailed."
    letter = _letter(TITLE).replace(b"\n\n", b"\n\n" + said.encode() + b"\n\n", 1)
    reading = read_bytes(HEADS["of a server"].encode() + letter, "a.mbox")
    assert len(reading.articles) == 1
    assert "\nFrom here it sailed." in reading.text


def test_letters_without_a_text_are_named_and_the_others_read() -> None:
    empty = b"From: Ed <ed@example.org>\nSubject: none\nDate: Fri, 15 Mar 2019 09:00:00 +0100\n\n"
    head = HEADS["of a server"].encode()
    reading = read_bytes(head + empty + b"\n" + head + _letter(TITLE), "a.mbox")
    assert [article.title for article in reading.articles] == [TITLE]
    assert reading.warnings == ("letter 1: no text in it",)
    assert read_bytes(head + empty, "a.mbox").error == "no text in any letter of the mailbox"


@pytest.mark.parametrize(
    "text", ["From the quay at 9:30\nNews: the ferry sails.\n", "From Mon 09:00 on\n\nit rained.\n", "From Oslo\n"]
)
def test_a_text_that_begins_with_the_word_is_read_as_a_text(text: str) -> None:
    whole = text + "\n" + "\n\n".join(STORY)
    assert read_bytes(whole.encode(), "a.txt").text == whole


def test_a_mailbox_of_too_many_letters_is_refused_at_once() -> None:
    head = HEADS["of a server"].encode()
    assert read_bytes((head + b"A: b\n\n") * 26_000, "a.mbox").error
