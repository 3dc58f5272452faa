"""What readers wrote below an article is no part of it."""

import pytest

from searchapp.reading.read import read_bytes
from tests.reading.river import STORY, TITLE

OF_READERS = (
    "I lived in the lower town for thirty years, nobody ever cared for the dams, so do not tell me about dry weather.",
    "The mayor should resign, and the council with her, because all of them knew about the water for months and years.",
    "My mother is one of the three hundred, she says the food is good and that people on the hill are kind to them.",
    "We do not need weather, we need a government that builds something, as they did in my day in every valley.",
)


@pytest.mark.parametrize(
    "counted",
    [
        "4 comments",
        "Comments (4)",
        "Show all 4 comments",
        "Se han publicado 4 comentarios",
        "4 commentaires",
        "Ci sono 4 commenti",
        "Kommentare: 4",
        "Alle 4 Kommentare",
        "Комментарии (4)",
        "4 комментария",
    ],
)
def test_the_body_ends_where_the_comments_of_readers_are_counted(counted: str) -> None:
    text = "\n\n".join((TITLE, *STORY, "Share", counted, *OF_READERS * 3))
    (article,) = read_bytes(text.encode(), "a.txt").articles
    assert article.body.split("\n\n") == list(STORY)


@pytest.mark.parametrize("counted", ["4 comments", "Comments (4)", "4 commentaires"])
def test_comments_that_are_counted_beside_the_headline_are_not_below_the_article(counted: str) -> None:
    text = "\n\n".join((TITLE, "By Ann Bell", counted, *STORY))
    (article,) = read_bytes(text.encode(), "a.txt").articles
    assert article.body.split("\n\n") == list(STORY)


def test_a_sentence_about_comments_ends_no_body() -> None:
    counted = (
        "The town received 214 comments on the plan for the dam, and most of those who wrote were against it."
    )
    text = "\n\n".join((TITLE, *STORY[:3], counted, STORY[3]))
    (article,) = read_bytes(text.encode(), "a.txt").articles
    assert article.body.split("\n\n") == [*STORY[:3], counted, STORY[3]]
