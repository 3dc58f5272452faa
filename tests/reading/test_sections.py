"""Files of several pieces, and files that only look like them."""

import pytest

from searchapp.reading.outlets.outlets import shipped_outlets
from searchapp.reading.pages.page import Page, lines_of
from searchapp.reading.pieces.sections import split

PARAGRAPH = (
    "The ministers met behind closed doors and agreed to send a joint mission to the border region, where "
    "thousands of people have been waiting for food and medicine since the roads were cut off by the fighting."
)
SECOND = "A second meeting is planned for the spring, the host said, and the envoys of four more states would be asked."


def page(*lines: str) -> Page:
    text = "\n\n".join(lines)
    return Page("page.txt", text, lines_of(text))


def told(whole: Page) -> list[tuple[str | None, str | None, str | None]]:
    """Title, source and day of each piece."""
    return [
        (
            whole.lines[piece.title].text if piece.title is not None else None,
            piece.source,
            piece.date.value if piece.date else None,
        )
        for piece in split(whole, shipped_outlets())
    ]


def test_a_compilation_is_cut_at_the_lines_that_name_source_and_day() -> None:
    whole = page(
        "This website example.org/ministers-meet/ is currently offline.",
        "TASS, Oct 28, 2016  (more below)",
        PARAGRAPH,
        "Cooperation with the UN",
        SECOND,
        "Neighbours welcome the mission",
        "Press TV, Oct 29, 2016",
        PARAGRAPH,
        SECOND,
        "Welcoming remarks by the minister",
        "Published on the website of the Russian Foreign Ministry, Oct 30, 2016",
        PARAGRAPH,
        SECOND,
        "*****",
        "EDITOR’S NOTE: We publish what is of interest.",
    )
    assert told(whole) == [
        (None, "TASS", "2016-10-28"),
        ("Neighbours welcome the mission", "Press TV", "2016-10-29"),
        ("Welcoming remarks by the minister", "Russian Ministry of Foreign Affairs", "2016-10-30"),
    ]
    pieces = split(whole, shipped_outlets())
    assert [one.last for one in pieces[:-1]] == [one.first for one in pieces[1:]]
    assert whole.lines[pieces[-1].last].text == "*****"


def test_an_agencys_wires_in_one_file_are_cut_at_their_datelines() -> None:
    whole = page(
        "Ministers meet in Astana", f"ASTANA, January 25. /TASS/. {PARAGRAPH}", SECOND,
        "Harbour reopens after the storm", f"KERCH, January 26. /TASS/. {PARAGRAPH}", SECOND,
    )  # fmt: skip
    assert [title for title, *_ in told(whole)] == ["Ministers meet in Astana", "Harbour reopens after the storm"]


def test_a_digest_that_names_its_sources_below_the_texts_is_cut_below_them() -> None:
    whole = page(
        "Ministers meet in Astana", PARAGRAPH, SECOND, "(Reuters, 25 January 2017)",
        "Harbour reopens after the storm", PARAGRAPH, SECOND, "(AFP, 26 January 2017)",
        "Unsubscribe",
    )  # fmt: skip
    assert told(whole) == [
        ("Ministers meet in Astana", "Reuters", "2017-01-25"),
        ("Harbour reopens after the storm", "AFP", "2017-01-26"),
    ]


def test_posts_with_lines_between_them_are_pieces() -> None:
    whole = page(
        "Ministers meet in Astana", "25 January 2017", PARAGRAPH, SECOND, "* * *",
        "Harbour reopens after storm", "26 January 2017", PARAGRAPH, SECOND,
    )  # fmt: skip
    assert [day for *_, day in told(whole)] == ["2017-01-25", "2017-01-26"]


@pytest.mark.parametrize(
    "lines",
    [
        ["Ministers meet", "25 January 2017", PARAGRAPH, "The background", SECOND, "What comes next", PARAGRAPH],
        ["Ministers meet", "TASS, Oct 28, 2016", PARAGRAPH, SECOND, "Storm hits the coast", "TASS, Oct 27, 2016"],
        ["Ministers meet", "25 January 2017", PARAGRAPH, SECOND, "Posted by Ann on January 26, 2017", SECOND, PARAGRAPH,
         "Posted by Joe on January 27, 2017", PARAGRAPH, SECOND],
        ["Why the bell rings", "By Ann Bell, 5 May 2016", PARAGRAPH, SECOND, "We love the bell of this harbour so much",
         "— Harbour (@harbour) June 7, 2016", PARAGRAPH, SECOND, "Nobody else in the harbour asked for it",
         "— Ann (@annbell) June 9, 2016", PARAGRAPH, SECOND],
        [PARAGRAPH],
        [],
    ],
)  # fmt: skip
def test_a_single_article_stays_one(lines: list[str]) -> None:
    assert split(page(*lines), shipped_outlets()) == ()


@pytest.mark.parametrize(
    "unit", ["A\n\n", "TASS, Oct 28, 2016\n\n", "***\n\n", "25 January 2017\n\n", "Published on the "]
)
def test_a_long_hostile_text_is_read_to_its_end(unit: str) -> None:
    text = unit * (300_000 // len(unit))
    assert isinstance(split(Page("page.txt", text, lines_of(text)), shipped_outlets()), tuple)
