"""Who wrote a text is described at its end: no part of it, where the page names that person as its author."""

import pytest

from searchapp.reading.read import read_bytes

TITLE = "Harbour of Norden to get a second pier"
STORY = (
    "The council of Norden voted on Monday to build a second pier, after ferries had to wait at sea in the storms of "
    "last winter for want of a berth.",
    "Fishermen had asked for it since the old pier was closed to lorries, and the money comes from a fund for the "
    "islands that nobody had called on.",
    "“We shall drive the first pile in May,” said Mira Holt, who has led the harbour board for nine years and sailed "
    "on the ferries before that.",
    "The pier is to be two hundred metres long, the engineers said, and to bear the boats that are to come with the "
    "wind farms.",
    "Work will rest in July, when the seals have their young on the bank beside it.",
)
DESCRIBED = [
    "Ada Lind holds a degree in marine law and has sailed on tall ships. Her first novel came out in spring.",
    "Ada Lind began to write for magazines in 2008. As a runner she knows every path of the islands.",
    "Ada Lind, a former baker, lives in Ostby with two dogs and a boat that leaks.",
    "Ada Lind lehrt Seerecht in Ostby und segelt seit zwanzig Jahren.",
    "Ada Lind was the editor-in-chief of two sailing magazines.",
]


def body(*below: str, head: str = "<p class='byline'>By Ada Lind</p>") -> list[str]:
    paragraphs = "".join(f"<p>{line}</p>" for line in (*STORY, *below))
    page = f"<html><body><article><h1>{TITLE}</h1>{head}{paragraphs}</article></body></html>"
    return read_bytes(page.encode(), "page.html").articles[0].body.split("\n\n")


@pytest.mark.parametrize("described", DESCRIBED)
def test_the_author_of_a_page_is_described_outside_of_the_text(described: str) -> None:
    assert body(described) == list(STORY)
    text = "\n\n".join((TITLE, "By Ada Lind", "3 May 2024", *STORY, described))
    assert read_bytes(text.encode(), "page.txt").articles[0].body == "\n\n".join(STORY)


def test_what_stands_below_the_description_of_the_author_is_no_text() -> None:
    more = "When she is not at sea, Ada rears bees and sits on the board of a school for sailors that takes no fees."
    others = "You have sailed to the islands before and know the bank. Now you want to see what lies behind it, too..."
    assert body(DESCRIBED[0], more, others) == list(STORY)


@pytest.mark.parametrize(
    "said",
    [
        "Jon Ekberg holds the keys of the old pier and will keep them until the new one stands.",
        "Ada Lind said that the seals had been counted from the air in three summers.",
        "Norden has the oldest harbour of the coast, and its pier was the first of stone.",
    ],
)
def test_the_last_paragraph_about_somebody_else_and_what_the_author_said_are_text(said: str) -> None:
    assert body(said) == [*STORY, said]


def test_whoever_is_not_the_author_of_a_page_is_described_in_the_text() -> None:
    told = "Ada Lind has been the first woman to steer a ferry to the islands, in a winter of ice."
    assert body(told, head="<p class='byline'>By Mira Holt</p>") == [*STORY, told]
