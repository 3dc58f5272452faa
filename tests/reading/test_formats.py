"""Every kind of file becomes articles, whatever its name says."""

import gzip
import json
from email.message import EmailMessage
from pathlib import Path

import pytest

from searchapp.article import Reading, body_of
from searchapp.reading.files.kinds import kind_of
from searchapp.reading.read import read, read_bytes, read_lines

STORY = (
    "The river rose by two metres overnight and flooded the lower part of the town, officials said on Friday.",
    "About three hundred people were taken to schools on the hill, where they will stay until the water falls.",
    "“We have food and blankets for a week,” mayor Anna Keller told reporters. “What we need is dry weather.”",
    "The regional weather service expects more rain at the weekend, and the railway has closed two of its lines.",
)
TITLE = "River floods lower town after night of rain"
TEXT = "\n\n".join((TITLE, *STORY)) + "\n"
HTML = f"""<!DOCTYPE html>
<html lang="en"><head><title>{TITLE} | The Valley Post</title>
<meta property="og:title" content="{TITLE}"><meta property="og:site_name" content="The Valley Post">
<meta property="article:published_time" content="2019-03-15T08:30:00+01:00">
<link rel="canonical" href="https://valleypost.example/river"><style>p {{ color: red }}</style></head>
<body><nav><ul><li><a href="/">Home</a></li><li><a href="/sport">Sport</a></li></ul></nav>
<article><h1>{TITLE}</h1>{"".join(f"<p>{paragraph}</p>" for paragraph in STORY)}</article>
<script>var secret = "never shown";</script>
<footer><p>Copyright The Valley Post. All rights reserved.</p></footer></body></html>"""


def holds_story(reading: Reading) -> bool:
    assert reading.error is None, reading.error
    article = reading.articles[0]
    assert article.title == TITLE
    assert article.body == body_of(reading.text, article.paragraphs)
    return all(paragraph in article.body for paragraph in STORY)


def test_plain_text() -> None:
    assert holds_story(read_bytes(TEXT.encode(), "a.txt"))


def test_html_is_rendered_to_the_text_that_offsets_are_into() -> None:
    reading = read_bytes(HTML.encode(), "a.html")
    assert holds_story(reading)
    assert "Home" in reading.text
    assert "secret" not in reading.text
    assert "<" not in reading.text
    assert "rights reserved" not in reading.articles[0].body
    assert reading.articles[0].url == "https://valleypost.example/river"


def test_html_under_the_name_of_a_text_is_still_html() -> None:
    assert holds_story(read_bytes(HTML.encode(), "a.txt"))


def test_text_under_the_name_of_html_is_still_text() -> None:
    assert holds_story(read_bytes(TEXT.encode(), "a.html"))


def test_markdown_with_front_matter_and_headings() -> None:
    text = f"---\ntitle: {TITLE}\ndate: 2019-03-15\n---\n\n# {TITLE}\n\n![map](m.png)\n\n" + "\n\n".join(STORY)
    reading = read_bytes(text.encode(), "a.md")
    assert holds_story(reading)
    assert "m.png" not in reading.articles[0].body


@pytest.mark.parametrize(
    ("marked", "plain"),
    [
        ("**Harrow** — The bridge was *closed*.", "Harrow — The bridge was closed."),
        ("> “Nobody was hurt,” __she__ said.", "“Nobody was hurt,” she said."),
        ("> > She wrote on [Monday](https://a.example/b) that it is safe.", "She wrote on Monday that it is safe."),
        ("The cable[^1] of ***the bridge*** is ~~new~~ old.", "The cable of the bridge is new old."),
        ("A file_name_like this, 3 * 4 and 2*3*4 stay.", "A file_name_like this, 3 * 4 and 2*3*4 stay."),
        (r"A star \* and \_under\_ stay, `code` too.", "A star * and _under_ stay, code too."),
        ("![A cable](cable.jpg) The cable as it was.", "The cable as it was."),
    ],
)
def test_the_marks_of_markdown_are_no_part_of_the_text(marked: str, plain: str) -> None:
    text = f"# {TITLE}\n\n{STORY[0]}\n\n{marked}\n\n" + "\n\n".join(STORY[1:])
    (article,) = read_bytes(text.encode(), "a.md").articles
    assert article.title == TITLE
    assert article.body.split("\n\n") == [STORY[0], plain, *STORY[1:]]


def test_classes_and_fences_that_a_converter_leaves_in_markdown_are_no_part_of_the_text() -> None:
    text = "\n\n".join(
        [
            f"# {TITLE} {{#river .title}}", "[By Nora Lind]{.byline}", "::: {.article-body .wide}", *STORY,
            '\\"We saw it coming\\", he said, and the mayor said that nobody else did.', ":::", "::::: aside",
        ]
    )  # fmt: skip
    (article,) = read_bytes(text.encode(), "a.md").articles
    assert (article.title, article.author) == (TITLE, "Nora Lind")
    assert article.body.split("\n\n")[-1].startswith('"We saw it coming", he said')
    assert not {"{", ":::", "\\"} & set(article.body)


def test_the_places_of_quotes_are_those_in_the_text_without_marks() -> None:
    text = f"# {TITLE}\n\n{STORY[0]}\n\n> “Nobody was **hurt** in any way on that bridge,” Maria Olsen said.\n"
    reading = read_bytes(text.encode(), "a.md")
    quote = reading.articles[0].quotes[-1]
    assert reading.text[quote.start : quote.end] == quote.text == "Nobody was hurt in any way on that bridge,"


def test_lists_and_last_lines_of_markdown_are_text_and_menus_are_not() -> None:
    menu = "\n".join(f"- [{name}](/{name})" for name in ("Home", "News", "Sport", "Business"))
    rest = "Ferries leave from two places:\n\n- The north quay\n- The station\n\nBuses run all night."
    text = f"---\ntitle: {TITLE}\n---\n{menu}\n\n# {TITLE}\n\n" + "\n\n".join(STORY) + f"\n\n{rest}\n"
    (article,) = read_bytes(text.encode(), "a.md").articles
    assert article.body.split("\n\n")[:1] == [STORY[0]]
    assert article.body.split("\n\n")[-4:] == [
        "Ferries leave from two places:", "- The north quay", "- The station", "Buses run all night."
    ]  # fmt: skip


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


def test_a_web_archive_is_read_from_its_html_part() -> None:
    page = EmailMessage()
    page.set_content(HTML, subtype="html", cte="quoted-printable")
    archive = EmailMessage()
    archive["Subject"], archive["From"], archive["Date"] = (
        TITLE,
        "<Saved by a browser>",
        "Fri, 15 Mar 2019 09:00:00 +0100",
    )
    archive["MIME-Version"] = "1.0"
    archive.make_mixed()
    archive.attach(page)
    data = archive.as_bytes().replace(b"multipart/mixed", b"multipart/related", 1)
    assert holds_story(read_bytes(data, "a.mhtml"))


@pytest.mark.parametrize("name", ["a.txt.gz", "a.html.gz"])
def test_packed_files_are_read_like_unpacked_ones(name: str) -> None:
    assert holds_story(read_bytes(gzip.compress((HTML if "html" in name else TEXT).encode()), name))


def test_paragraphs_broken_to_a_width_are_whole_again() -> None:
    import textwrap

    text = "\n\n".join("\n".join(textwrap.wrap(part, 66)) for part in (TITLE, *STORY))
    reading = read_bytes(text.encode(), "a.txt")
    article = reading.articles[0]
    assert [" ".join(reading.text[start:end].split()) for start, end in article.paragraphs] == list(STORY)


SAVED_BY_A_BROWSER = (
    ["* Skip to content <https://valley.example/#main>\n* Help", "  * News <https://valley.example/news>\n  * Sport"],
    ["More on this story", "  * What is a flood?\n    <https://valley.example/what-is-a-flood/1234567>"],
)
DUMPED_BY_A_TERMINAL_BROWSER = (
    ["   [1]Valley Post", "   [2]News [3]Sport"],
    [
        "   Related\n     * [4]Rain goes on",
        "References\n\n   1. http://valley.example/\n   2. http://valley.example/news",
    ],
)
FROM_A_WIRE = (
    ["ZCZC\nu i ABC-123  03-15 0412", "Valley-weather-flood,lead"],
    ["ab/cd/ef", "ABC 150412 GMT MAR 19\nNNNN"],
)


@pytest.mark.parametrize("around", [SAVED_BY_A_BROWSER, DUMPED_BY_A_TERMINAL_BROWSER, FROM_A_WIRE])
@pytest.mark.parametrize("indent", ["", "    "])
def test_paragraphs_broken_to_a_width_are_whole_again_among_menus_and_lists(
    around: tuple[list[str], list[str]], indent: str
) -> None:
    import textwrap

    above, below = around
    story = [textwrap.fill(part, 68, initial_indent=indent) for part in STORY]
    reading = read_bytes("\n\n".join((*above, TITLE, *story, *below)).encode(), "a.txt")
    (article,) = reading.articles
    assert article.title == TITLE
    assert [" ".join(reading.text[start:end].split()) for start, end in article.paragraphs] == list(STORY)
    assert [(quote.kind, quote.speaker) for quote in article.quotes if quote.kind == "direct"] == [
        ("direct", "Anna Keller")
    ] * 2
    assert all(quote.text == reading.text[quote.start : quote.end] for quote in article.quotes)


@pytest.mark.parametrize("width", [52, 66, 78])
def test_reported_speech_runs_over_the_ends_of_broken_lines(width: int) -> None:
    import textwrap

    said = "the river would not fall below the mark before the end of the week"
    story = (STORY[0], f"Anna Keller, who has been mayor of the town for six years now, said that {said}.", STORY[3])
    reading = read_bytes("\n\n".join(textwrap.fill(part, width) for part in (TITLE, *story)).encode(), "a.txt")
    (article,) = reading.articles
    assert said in [" ".join(quote.text.split()) for quote in article.quotes if quote.kind == "indirect"]


def test_short_lines_that_do_not_fill_a_width_stay_apart() -> None:
    verse = "The river came at night and took the lower bridge\nand nobody had heard it come or seen\nthe light go out"
    lines = read_bytes("\n\n".join((TITLE, *STORY, verse)).encode(), "a.txt").articles[0].body.split("\n\n")
    assert verse not in lines


def test_a_letter_broken_to_a_width_is_whole_again() -> None:
    import textwrap

    letter = EmailMessage()
    letter["Subject"], letter["From"] = TITLE, "Ann <ann@valley.example>"
    letter.set_content("\n\n".join(textwrap.fill(part, 66) for part in STORY))
    reading = read_bytes(bytes(letter), "a.eml")
    (article,) = reading.articles
    assert [" ".join(reading.text[start:end].split()) for start, end in article.paragraphs] == list(STORY)


def test_marks_for_links_are_not_what_a_line_says() -> None:
    menu = [
        "[Image: Post] <https://valley.example/>",
        "* News <https://valley.example/news>",
        "* Sport <https://valley.example/s>",
    ]
    linked = STORY[0].replace("officials", "officials <https://valley.example/officials>")
    below = [
        "More on this story",
        "* Rain goes on <https://valley.example/rain>",
        "* Is it over? <https://valley.example/over>",
    ]
    reading = read_bytes(
        "\n\n".join([*menu, f"{TITLE} <https://valley.example/1>", linked, *STORY[1:], *below]).encode(), "a.txt"
    )
    (article,) = reading.articles
    assert article.title == TITLE
    assert article.body == "\n\n".join((linked, *STORY[1:]))  # its lines as they are in the file


def test_marks_that_stand_once_belong_to_the_text() -> None:
    title = "Why [1]984 is read again"
    assert read_bytes("\n\n".join((title, *STORY)).encode(), "a.txt").articles[0].title == title


def test_what_cannot_be_read_says_why() -> None:
    assert read_bytes(b"", "a.txt").error == "empty"
    assert read_bytes(b" \n\n ", "a.txt").error == "empty"
    assert read_bytes(b"<html><body><script>1</script></body></html>", "a.html").error == "no text in the page"
    assert "PDF" in str(read_bytes(b"%PDF-1.4", "a.txt").error)


def test_the_kind_is_told_by_content_before_name() -> None:
    assert kind_of("  <!-- saved --><!DOCTYPE html><html>", "a.txt") == "html"
    assert kind_of("He wrote <b>so</b> once.", "a.txt") == "text"
    assert kind_of("plain", "a.md") == "markdown"
    assert kind_of("plain", "a.md.gz") == "markdown"
    assert kind_of("Note: one\nTwo: three\nFour: five\n\nbody", "a.txt") == "text"


def test_json_lines_keep_what_is_given_and_read_what_is_not(tmp_path: Path) -> None:
    given: dict[str, object] = {
        "id": "x1",
        "text": TEXT,
        "title": None,
        "outlet": "Post",
        "via": [],
        "date": "2019-03-15T08:30+01:00",
        "quotes": [],
    }
    lines = [json.dumps(given), "", "{bad", json.dumps({"body": TEXT}), json.dumps({"title": "no text"})]
    path = tmp_path / "all.jsonl"
    path.write_text("\n".join(lines), "utf-8")
    first, bad, second, empty = read_lines(path, "all.jsonl")
    article = first.articles[0]
    assert (article.id, article.path, article.title, article.outlet) == ("x1", "all.jsonl#1", None, "Post")
    assert article.date is not None
    assert (article.date.value, article.date.precision, article.date.time, article.date.zone) == (
        "2019-03-15",
        "minute",
        "08:30",
        "+01:00",
    )
    assert article.body == TEXT
    assert article.quotes == ()
    assert bad.error == "not JSON"
    assert bad.path == "all.jsonl#3"
    assert second.articles[0].title == TITLE
    assert second.articles[0].body == TEXT
    assert empty.error is not None
    whole = read(path, "all.jsonl")
    assert [article.path for article in whole.articles] == ["all.jsonl#1", "all.jsonl#4"]
    assert len(whole.warnings) == 2
    assert read(Path(f"{path}#4")).articles[0].title == TITLE


def test_ids_stay_while_file_and_place_stay() -> None:
    first = read_bytes(TEXT.encode(), "seeds/a.txt").articles[0].id
    assert first == read_bytes((TEXT + "More.").encode(), "seeds/a.txt").articles[0].id
    assert first != read_bytes(TEXT.encode(), "seeds/b.txt").articles[0].id
    assert len(first) == 10


COLUMN = """\
Farmers in the south say that a second win-
ter without snow has left their fields too dry
for sowing. In some valleys the rivers carry
half the water that they did.
"We do not need speeches, we need pumps,"
said Nils Berg, who keeps sheep near the old bor-
der. "By May it will be too late."
The minister, Lena Koch, said that parliament
would vote on the money next week."""


def test_a_column_copied_from_print_is_read_in_its_paragraphs() -> None:
    reading = read_bytes(f"Farmers fear for spring\n\n6 March 2017\n\n{COLUMN}\n".encode(), "a.txt")
    (article,) = reading.articles
    assert [len(reading.text[start:end].split("\n")) for start, end in article.paragraphs] == [4, 3, 2]
    assert [quote.speaker for quote in article.quotes if quote.kind == "direct"] == ["Nils Berg", "Nils Berg"]


def test_sentences_on_lines_of_their_own_are_not_joined() -> None:
    text = "\n".join(
        (*STORY, "It rained for three days without a break.", "The mayor closed the schools until Monday.")
    )
    (article,) = read_bytes(f"{TITLE}\n\n{text}\n".encode(), "a.txt").articles
    assert "It rained for three days without a break." in article.body.split("\n\n")


def test_an_archive_is_not_dated_by_the_day_on_which_it_was_saved() -> None:
    page = (
        "<html><body><h1>Harbour bridge closed</h1><p>12 March 2019</p><p>The harbour bridge was closed to all traffic "
        "on Tuesday after inspectors found a crack in a cable, the city's transport office said.</p><p>Engineers were "
        "lowered from the towers in the early morning to look at the damage, the office said.</p></body></html>"
    )
    head = "From: <Saved by Blink>\nSubject: Harbour bridge closed\nDate: Fri, 15 Mar 2019 09:00:00 -0000\n"
    kind = "MIME-Version: 1.0\nContent-Type: multipart/related; boundary=B\n\n"
    part = "--B\nContent-Type: text/html; charset=utf-8\n\n"
    (article,) = read_bytes(f"{head}{kind}{part}{page}\n\n--B--\n".encode(), "a.mhtml").articles
    assert article.date is not None
    assert article.date.value == "2019-03-12"
    assert "12 March 2019" not in article.body


def test_a_clipping_is_dated_by_its_address_rather_than_by_the_day_on_which_it_was_made() -> None:
    fields = "title: Harbour bridge closed\nsource: https://harbour.example/2019/03/12/bridge\ncreated: 2019-03-15\n"
    head = f"---\n{fields}---\n"
    text = (
        "The harbour bridge was closed to all traffic on Tuesday after inspectors found a crack in one of its cables.\n"
    )
    (article,) = read_bytes((head + text).encode(), "a.md").articles
    assert article.date is not None
    assert article.date.value == "2019-03-12"


CLIPPED = (
    "The harbour bridge was closed to all traffic on Tuesday after inspectors found a crack in one of its cables.",
    "“We had no choice,” said Marion Feld, who is the head of the roads office.",
)
OBSIDIAN = """---
title: "Harbour bridge closed"
source: "https://harbour.test/bridge"
author:
  - "[[people/Petra Kunz|Petra Kunz]]"
  - "[[Jan Ott]]"
published: 2019-03-12
created: 2024-11-02
tags:
  - "clippings"
---
![[bridge.jpg]]

> [!quote] {0}

=={1}==
"""
NOTION = """# Harbour bridge closed

Created: November 2, 2024 10:20 AM
URL: https://harbour.test/bridge
Tags: bridges, roads
Author: Petra Kunz
Published: March 12, 2019

{0}

<span style="color: red">{1}</span>
"""
JOPLIN = """Harbour bridge closed - Harbour

# Harbour bridge closed

{0}

[[Roads|{1}]]

id: 8f2d1b6b5d0f4a2c9e7a
created_time: 2024-11-02T10:20:00.000Z
updated_time: 2024-11-02T10:20:00.000Z
author: Petra Kunz
source_url: https://harbour.test/2019/03/12/bridge
source: joplin-desktop
type_: 1
"""


@pytest.mark.parametrize("note", [OBSIDIAN, NOTION, JOPLIN])
def test_what_a_program_for_notes_writes_beside_a_clipping_is_no_part_of_it(note: str) -> None:
    (article,) = read_bytes(note.format(*CLIPPED).encode(), "note.md").articles
    assert article.title == "Harbour bridge closed"
    assert (article.outlet or "").casefold().startswith("harbour")
    assert article.author == ("Petra Kunz, Jan Ott" if note == OBSIDIAN else "Petra Kunz")
    assert article.date is not None
    assert article.date.value == "2019-03-12"
    assert article.body == "\n\n".join(CLIPPED)


def test_a_clipping_of_a_program_for_notes_in_html_is_not_dated_by_it() -> None:
    head = (
        '<meta name="source-url" content="https://harbour.test/bridge"><meta name="created" content="2021-11-02 10:20">'
        "<title>Harbour bridge closed</title>"
    )
    body = "".join(f"<p>{paragraph}</p>" for paragraph in CLIPPED)
    page = f"<html><head>{head}</head><body><h1>Harbour bridge closed</h1>{body}</body></html>"
    (article,) = read_bytes(page.encode(), "note.html").articles
    assert article.url == "https://harbour.test/bridge"
    assert article.date is None


def test_the_day_of_annotations_is_not_that_of_what_is_annotated() -> None:
    note = "# Annotations\n(02/11/2024, 10:20:11)\n\n" + "\n\n".join(CLIPPED)
    (article,) = read_bytes(note.encode(), "note.md").articles
    assert article.date is None


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
