"""What readers wrote below an article is no part of it."""

import pytest

from searchapp.reading.read import read_bytes
from tests.reading.river import STORY, TITLE

THOUGHTS = (
    "the river was never two metres high before the mayor sold the meadows to the people who built the station",
    "nobody in the town believes that officials knew of the rain on Friday and told three hundred people nothing",
    "a school on a hill is no place to stay until the water falls, with blankets that Anna Keller had in a cellar",
    "the railway closed two lines because it has saved on its dams for years, and the weather service warned it",
    "what we need is a council that listens, for the lower part of the town was flooded in my mother's time too",
)
VOICES = (
    "I have lived beside the bridge for thirty years and can say that",
    "With all respect for the reporters who wrote this, you forget that",
    "My neighbour, who drove the last train that night, told me that",
    "It is a pity that one has to read here first that",
    "Dear friends on the other bank, think of this for once:",
)
OF_READERS = [f"{voice} {thought}." for voice in VOICES for thought in THOUGHTS]


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
    text = "\n\n".join((TITLE, *STORY, "Share", counted, *OF_READERS))
    (article,) = read_bytes(text.encode(), "a.txt").articles
    assert article.body.split("\n\n") == list(STORY)


@pytest.mark.parametrize("counted", ["4 comments", "Comments (4)", "4 commentaires"])
def test_comments_that_are_counted_beside_the_headline_are_not_below_the_article(counted: str) -> None:
    text = "\n\n".join((TITLE, "By Ann Bell", counted, *STORY))
    (article,) = read_bytes(text.encode(), "a.txt").articles
    assert article.body.split("\n\n") == list(STORY)


def test_a_sentence_about_comments_ends_no_body() -> None:
    counted = "The town received 214 comments on the plan for the dam, and most of those who wrote were against it."
    text = "\n\n".join((TITLE, *STORY[:3], counted, STORY[3]))
    (article,) = read_bytes(text.encode(), "a.txt").articles
    assert article.body.split("\n\n") == [*STORY[:3], counted, STORY[3]]
