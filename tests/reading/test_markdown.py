"""Markdown, and what programs for notes make of a page."""

import pytest

from searchapp.reading.read import read_bytes
from tests.reading.river import STORY, TITLE, holds_story


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


def test_a_clipping_is_dated_by_its_address_rather_than_by_the_day_on_which_it_was_made() -> None:
    fields = "title: Harbour bridge closed\nsource: https://harbour.example/2019/03/12/bridge\ncreated: 2019-03-15\n"
    head = f"---\n{fields}---\n"
    text = (
        "The harbour bridge was closed to all traffic on Tuesday after inspectors found a crack in one of its cables.\n"
    )
    (article,) = read_bytes((head + text).encode(), "a.md").articles
    assert article.date is not None
    assert article.date.value == "2019-03-12"


NOTION = """# Harbour bridge closed

Created: November 2, 2024 10:20 AM
URL: https://harbour.test/bridge
Tags: bridges, roads
Author: Petra Kunz
Published: March 12, 2019

{0}

<span style="color: red">{1}</span>
"""


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


CLIPPED = (
    "The harbour bridge was closed to all traffic on Tuesday after inspectors found a crack in one of its cables.",
    "“We had no choice,” said Marion Feld, who is the head of the roads office.",
)


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


@pytest.mark.parametrize("below", ["By Ann Bell\n\n", "> ## Excerpt\n> The bridge is shut.\n\n---\n", ""])
def test_a_link_with_the_words_of_the_title_is_the_address_of_the_page(below: str) -> None:
    link = f"[{TITLE}](https://www.harrow-valley-post.example/2019/bridge)"
    text = f"# {TITLE}\n\n{below}{link}\n\n" + "\n\n".join(STORY)
    article = read_bytes(text.encode(), "a.md").articles[0]
    assert article.outlet == "harrow-valley-post.example"
    assert article.url == "https://www.harrow-valley-post.example/2019/bridge"
    assert article.title == TITLE
    assert TITLE not in article.body


@pytest.mark.parametrize(
    ("written", "title"),
    [
        (
            '"The bridge \\"will open\\" on\\_Monday"',
            'The bridge "will open" on Monday',
        ),
        ("'It''s open: the bridge of Harrow'", "It's open: the bridge of Harrow"),
        ('"The bridge of Harrow will open\\\n  \\ on Monday"', "The bridge of Harrow will open on Monday"),
        ('"The bridge \\"opens\\""', 'The bridge "opens"'),
        (">-\n  The bridge of Harrow\n  will open on Monday", "The bridge of Harrow will open on Monday"),
        ("The bridge: it will open on Monday", "The bridge: it will open on Monday"),
    ],
)
def test_front_matter_is_read_as_yaml_and_by_its_lines_where_it_is_none(written: str, title: str) -> None:
    text = f"---\ntitle: {written}\nauthor: [[Nora Lind]]\ndate: 2019-03-15\n---\n\n" + "\n\n".join(STORY)
    (article,) = read_bytes(text.encode(), "a.md").articles
    assert (article.title, article.author, article.date and article.date.value) == (title, "Nora Lind", "2019-03-15")


@pytest.mark.parametrize("matter", ["a: &a [*a, *a]", "a: " + "[" * 8000 + "]" * 8000, "? [a]\n: b", "- a\n- b", "\t"])
def test_no_front_matter_keeps_a_text_from_being_read(matter: str) -> None:
    text = f"---\n{matter}\n---\n\n# {TITLE}\n\n" + "\n\n".join(STORY)
    assert holds_story(read_bytes(text.encode(), "a.md"))


def test_the_lines_of_a_paragraph_that_a_program_broke_are_one_though_links_make_them_short() -> None:
    text = (
        f"# {TITLE}\n\n"
        "Town Hall  \nHarrow\n\n"
        "The bridge of Harrow was closed on Monday after an engineer found cracks\n"
        "in three of its cables, the [town\n"
        "council](https://harrow.example/2019/03/the-council-on-the-cables-of-the-bridge)\n"
        "said. Buses go round by the mill until the cables have been replaced.\n\n"
        "**Mayor Ida Lund****:** “We will not open it before every cable has been\n"
        "looked at,” she told the [Post](https://post.example/2019/03/15/mayor),\n"
        "and promised a second ferry.\n\n"
        "- The ferry leaves every hour\n- The mill road is open\n\n"
        "Nobody was hurt, and the trains are not concerned. The engineer had come to\n"
        "look at the paint.\n"
    )
    (article,) = read_bytes(text.encode(), "a.md").articles
    paragraphs = [" ".join(one.split()) for one in article.body.split("\n\n")]
    assert paragraphs[-5:] == [
        "The bridge of Harrow was closed on Monday after an engineer found cracks in three of its cables, the town "
        "council said. Buses go round by the mill until the cables have been replaced.",
        "Mayor Ida Lund: “We will not open it before every cable has been looked at,” she told the Post, and promised "
        "a second ferry.",
        "- The ferry leaves every hour",
        "- The mill road is open",
        "Nobody was hurt, and the trains are not concerned. The engineer had come to look at the paint.",
    ]


def test_notes_whose_lines_are_short_by_themselves_are_kept_line_by_line() -> None:
    text = f"# {TITLE}\n\nBy Nora Lind\nHarrow Post\n15 March 2019\n\n" + "\n\n".join(STORY)
    (article,) = read_bytes(text.encode(), "a.md").articles
    assert (article.author, article.date and article.date.value) == ("Nora Lind", "2019-03-15")
