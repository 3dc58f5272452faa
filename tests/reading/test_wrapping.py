"""Paragraphs that were broken to a width are whole again."""

from email.message import EmailMessage

import pytest

from searchapp.reading.pages.plain import plain_lines
from searchapp.reading.read import read_bytes
from tests.reading.river import STORY, TITLE


def test_paragraphs_broken_to_a_width_are_whole_again() -> None:
    import textwrap

    text = "\n\n".join("\n".join(textwrap.wrap(part, 66)) for part in (TITLE, *STORY))
    reading = read_bytes(text.encode(), "a.txt")
    article = reading.articles[0]
    assert [" ".join(reading.text[start:end].split()) for start, end in article.paragraphs] == list(STORY)


FROM_A_WIRE = (
    ["ZCZC\nu i ABC-123  03-15 0412", "Valley-weather-flood,lead"],
    ["ab/cd/ef", "ABC 150412 GMT MAR 19\nNNNN"],
)


DUMPED_BY_A_TERMINAL_BROWSER = (
    ["   [1]Valley Post", "   [2]News [3]Sport"],
    [
        "   Related\n     * [4]Rain goes on",
        "References\n\n   1. http://valley.example/\n   2. http://valley.example/news",
    ],
)


SAVED_BY_A_BROWSER = (
    ["* Skip to content <https://valley.example/#main>\n* Help", "  * News <https://valley.example/news>\n  * Sport"],
    ["More on this story", "  * What is a flood?\n    <https://valley.example/what-is-a-flood/1234567>"],
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


MENU = "\n".join(
    f"{name} <https://valley.example/{name.lower()}>"
    for name in (
        "News",
        "Politics",
        "Sport",
        "Culture",
        "Weather",
        "Opinion",
        "Markets",
        "Travel",
        "Archive",
        "Letters",
    )
)
ENTRIES = "\n".join(
    f"  * {title}\n    <https://valley.example/2019/03/{number}/story-of-the-day-in-the-valley-and-beyond-it>"
    for number, title in enumerate(
        (
            "Council of the lower town votes to move its school up to\n    the hill by March 20, 2019",
            "Railway closes two of its lines in the valley for a week",
            "What the people of the lower town say who have lived with\n    the river for sixty years",
        )
    )
)
LINKED = (
    "About three hundred people were taken to schools on the hill, where they will stay until the water falls, as a "
    "statement <https://valley.example/statement-of-the-town-council-on-the-flood-of-the-fifteenth-of-march> of the "
    "town council put it in the morning, and the railway has closed two of its lines."
)


def as_a_browser_saves(*middle: str) -> str:
    """A page as browsers save it: its menus with addresses, its paragraphs at 72 columns, entries of a list below."""
    import textwrap

    story = [STORY[0], LINKED, *STORY[2:]]
    told = [textwrap.fill(part, 72, break_long_words=False, break_on_hyphens=False) for part in story]
    return "\n\n".join((MENU, ENTRIES, *middle, *told, ENTRIES))


@pytest.mark.parametrize(
    "heading",
    [TITLE, "River floods the lower part of the town after a long night of\nrainstorms that nobody had forecast"],
)
def test_a_paragraph_goes_on_behind_an_address_that_stands_on_a_line_of_its_own(heading: str) -> None:
    (article,) = read_bytes(as_a_browser_saves(heading).encode(), "a.txt").articles
    assert article.title == " ".join(heading.split())
    assert len(article.paragraphs) == len(STORY)
    assert [quote.speaker for quote in article.quotes if quote.kind == "direct"] == ["Anna Keller"] * 2


def test_the_entries_of_a_list_are_lines_of_their_own_and_the_days_in_them_no_days_of_the_page() -> None:
    page = read_bytes(as_a_browser_saves(TITLE).encode(), "a.txt")
    (article,) = page.articles
    assert article.date is None
    assert "sixty years" not in article.body


@pytest.mark.parametrize(
    ("byline", "day"),
    [
        ("By Lena Orth of the Valley <https://valley.example/lena-orth/> | March\n15, 2019, 8:30am", "2019-03-15"),
        ("By Lena Orth <https://valley.example/writers/lena> Published: Mar 15,\n2019 10:55 AM", "2019-03-15"),
        ("The river at the bridge on Friday morning. | Lena Orth/Valley Images\nMarch 15, 2019 8:30 am", "2019-03-15"),
    ],
)
def test_a_day_broken_at_the_end_of_a_line_is_whole_and_one_below_a_full_line_its_own(byline: str, day: str) -> None:
    (article,) = read_bytes(as_a_browser_saves(TITLE, byline).encode(), "a.txt").articles
    assert article.title == TITLE
    assert article.date is not None
    assert article.date.value == day


def test_entries_of_menus_that_are_indented_below_others_stay_apart() -> None:
    text = "* News\n      City\n      Sport\n* Weather\n      Tides\n\n" + "\n\n".join((TITLE, *STORY))
    lines = [line.text for line in plain_lines(text)]
    assert lines[:5] == ["* News", "City", "Sport", "* Weather", "Tides"]
