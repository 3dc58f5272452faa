"""Letters, newsletters and what is passed on in them."""

from email.message import EmailMessage

import pytest

from searchapp.reading.read import read_bytes
from tests.reading.river import HTML, STORY, TITLE, holds_story


def test_an_email_is_read_from_its_text_and_headers() -> None:
    message = EmailMessage()
    message["Subject"], message["From"], message["Date"] = (
        TITLE,
        "Ed <ed@example.org>",
        "Fri, 15 Mar 2019 09:00:00 +0100",
    )
    message.set_content("\n\n".join(STORY), charset="utf-8")
    message.add_alternative(HTML, subtype="html")
    assert holds_story(read_bytes(message.as_bytes(), "a.eml"))


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16"])
def test_a_letter_or_an_archive_behind_a_byte_order_mark_is_read_as_one(encoding: str) -> None:
    head = "From: Ed <ed@example.org>\nDate: Fri, 15 Mar 2019 09:00:00 +0100\n"
    letter = f"{head}Subject: {TITLE}\nContent-Type: text/plain; charset=utf-8\n\n" + "\n\n".join(STORY)
    archive = (
        f"{head}MIME-Version: 1.0\nContent-Type: multipart/related; boundary=X\n\n"
        f"--X\nContent-Type: text/html; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\n{HTML}\n--X--\n"
    )
    assert holds_story(read_bytes(letter.encode(encoding), "a.eml"))
    assert holds_story(read_bytes(archive.encode(encoding), "a.mhtml"))


@pytest.mark.parametrize("label", ["undefined", "idna", "punycode", "unicode_escape", "uu", "zip", "no-such"])
def test_a_letter_in_what_no_text_is_saved_in_is_read_as_it_is(label: str) -> None:
    head = f"From: Ed <ed@example.org>\nDate: Fri, 15 Mar 2019 09:00:00 +0100\nSubject: {TITLE}\n"
    letter = f"{head}Content-Type: text/plain; charset={label}\n\n" + "\n\n".join(STORY)
    assert holds_story(read_bytes(letter.encode(), "a.eml"))


@pytest.mark.parametrize(
    "added",
    [
        "".join(f"X-Filter-{number}: none\n" for number in range(90)),
        "X-Filter: a\n" + "\tb3BlbiB3YXRlcg==\n" * 80,
        "X-Filter: " + "b3BlbiB3YXRlcg" * 150 + "\n",
        "".join(f"X-Filter-{number}: a\n" + " b3BlbiB3YXRlcg==\n" * 25 for number in range(50)),
    ],
    ids=["many", "folded", "long", "many folded"],
)
def test_a_letter_is_one_whatever_programs_add_on_its_way(added: str) -> None:
    head = f"From: Ed <ed@example.org>\n{added}Date: Fri, 15 Mar 2019 09:00:00 +0100\nSubject: {TITLE}\n"
    letter = f"{head}Content-Type: text/plain; charset=utf-8\n\n" + "\n\n".join(STORY)
    assert holds_story(read_bytes(letter.encode(), "a.eml"))


FORWARDED = {
    "Fwd: Ferry sails again": (
        "---------- Forwarded message ---------",
        "From: Harbour Post <briefing@harbourpost.test>", "Date: Fri, 25 Oct 2019 at 18:40",
        "Subject: Ferry sails again", "To: <omar@mail.test>",
    ),
    "WG: AW: Ferry sails again": (
        "-----Ursprüngliche Nachricht-----",
        "Von: Harbour Post <briefing@harbourpost.test>", "Gesendet: Freitag, 25. Oktober 2019 18:40",
        "An: omar@mail.test", "Betreff: AW: Ferry sails again",
    ),
    "Пер: Ferry sails again": (
        "-------- Пересылаемое сообщение --------",
        "От: Harbour Post <briefing@harbourpost.test>", "Тема: Ferry sails again", "Дата: 25 октября 2019, 18:40",
    ),
    "TR: Ferry sails again": (
        "Begin forwarded message:",
        "De : Harbour Post <briefing@harbourpost.test>", "Objet : Ferry sails again", "Date : 25 octobre 2019 à 18:40",
    ),
}  # fmt: skip


CLIPPED = (
    "The harbour bridge was closed to all traffic on Tuesday after inspectors found a crack in one of its cables.",
    "“We had no choice,” said Marion Feld, who is the head of the roads office.",
)


@pytest.mark.parametrize("subject", FORWARDED)
@pytest.mark.parametrize("kind", ["plain", "html"])
def test_a_message_that_is_passed_on_keeps_its_sender_and_day(subject: str, kind: str) -> None:
    head = "From: Omar Haddad <omar@mail.test>\nDate: Mon, 28 Oct 2019 09:12:44 +0100\nMIME-Version: 1.0\n"
    head += f"Subject: {subject}\nContent-Type: text/{kind}; charset=utf-8\n\n"
    block = FORWARDED[subject]
    if kind == "html":
        lines = "<br>".join(line.replace("<", "&lt;") for line in block)
        text = "".join(f"<p>{line}</p>" for line in CLIPPED)
        body = f"<html><body><p>For you.</p><div>{lines}</div>{text}</body></html>"
    else:
        body = "\n\n".join(["For you.", "\n".join(block), *CLIPPED])
    (article,) = read_bytes((head + body).encode(), "a.eml").articles
    assert (article.title, article.outlet, article.author) == ("Ferry sails again", "Harbour Post", None)
    assert article.date is not None
    assert (article.date.value, article.date.time) == ("2019-10-25", "18:40")
    assert article.body == "\n\n".join(CLIPPED)


@pytest.mark.parametrize(
    ("subject", "title"),
    [
        ("Morning Wire: Ferry sails again", "Morning Wire: Ferry sails again"),
        ("RE: Fwd: Ferry sails again", "Ferry sails again"),
        ("The Ensemble: Ferry sails again", "The Ensemble: Ferry sails again"),
        ("AW: Ferry: sails again", "Ferry: sails again"),
    ],
)
def test_only_what_a_subject_begins_with_says_that_it_was_passed_on(subject: str, title: str) -> None:
    head = f"From: Omar Haddad <omar@mail.test>\nDate: Mon, 28 Oct 2019 09:12:44 +0100\nSubject: {subject}\n\n"
    (article,) = read_bytes((head + "\n\n".join(CLIPPED)).encode(), "a.eml").articles
    assert article.title == title


@pytest.mark.parametrize(
    "head",
    [
        "Von: Harbour Post <briefing@harbourpost.test>\nGesendet: Freitag, 25. Oktober 2019 18:40\nAn: Verteiler\n"
        "Betreff: AW: Ferry sails again",
        "De : Harbour Post <briefing@harbourpost.test>\nDate : 25 octobre 2019 à 18:40\nObjet : Ferry sails again",
        "От: Harbour Post <briefing@harbourpost.test>\nДата: 25 октября 2019, 18:40\nТема: Ferry sails again",
    ],
)
def test_a_letter_that_was_copied_with_its_head_says_who_sent_it_and_when(head: str) -> None:
    (article,) = read_bytes("\n\n".join([head, *CLIPPED]).encode(), "letter.txt").articles
    assert (article.title, article.outlet) == ("Ferry sails again", "Harbour Post")
    assert article.date is not None
    assert (article.date.value, article.date.time) == ("2019-10-25", "18:40")
    assert article.body == "\n\n".join(CLIPPED)


def test_a_line_about_a_forwarded_message_passes_nothing_on() -> None:
    head = "From: Omar Haddad <omar@mail.test>\nDate: Mon, 28 Oct 2019 09:12:44 +0100\nSubject: Re: Ferry\n\n"
    (article,) = read_bytes((head + "\n\n".join(["Original message below", *CLIPPED])).encode(), "a.eml").articles
    assert article.title == "Ferry"
    assert article.date is not None
    assert article.date.value == "2019-10-28"


def test_the_headings_of_a_newsletter_are_body() -> None:
    stories = "".join(
        f"<tr><td><h2>{heading}</h2><p>{text} <a href='https://click.test/1'>Read more</a></p></td></tr>"
        for heading, text in (("Bridge closed", CLIPPED[0]), ("What the office says", CLIPPED[1]))
    )
    head = 'From: "Harbour Post" <newsletter@harbourpost.test>\nSubject: Bridge and office\nMIME-Version: 1.0\n'
    head += "Date: Fri, 25 Oct 2019 18:40:00 +0200\nContent-Type: text/html; charset=utf-8\n\n"
    (article,) = read_bytes((head + f"<html><body><table>{stories}</table></body></html>").encode(), "a.eml").articles
    assert article.outlet == "Harbour Post"
    assert "What the office says" in article.body.split("\n\n")
