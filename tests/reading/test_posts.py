"""What was copied from a social network is read as the words of its account."""

import pytest

from tests.reading.one_article import read

FIRST = "We will not sign a treaty that leaves the islands without a hospital, and that is our word."
SECOND = "The talks go on tomorrow in Geneva, where our team is small but stubborn."
THIRD = "14 boats were found."


def test_a_thread_is_the_posts_of_its_account_without_counts_and_replies() -> None:
    article = read(
        "Post", "Conversation", "Elena Kovac", "@ElenaKovacMP", FIRST, "Elena Kovac", "@ElenaKovacMP", "·",
        "May 3, 2021", SECOND, THIRD, "9:41 PM · May 3, 2021", "·", "12.4K", " Views", "1,204", "Reposts", "88",
        "Quotes", "9,871", "Likes", "Old Sailor", "@oldsailor77", "·", "May 4, 2021",
        "Nobody believes a word, madam, not one.",
    )  # fmt: skip
    assert (article.title, article.outlet) == (None, "Elena Kovac")
    assert article.date is not None
    assert (article.date.value, article.date.time) == ("2021-05-03", "21:41")
    assert article.body == f"{FIRST}\n\n{SECOND}\n\n{THIRD}"


def test_a_post_below_its_address_and_window_is_of_its_account() -> None:
    article = read(
        f"Elena Kovac on Twitter: \"{FIRST}\" / Twitter", "https://twitter.com/ElenaKovacMP/status/138", "Elena Kovac",
        "@ElenaKovacMP", FIRST, "21:41 · 3 мая 2021 · Twitter for iPhone", "1,204 Retweets 88 Quote Tweets 9,871 Likes",
    )  # fmt: skip
    assert (article.title, article.outlet, article.body) == (None, "Elena Kovac", FIRST)
    assert article.date is not None
    assert article.date.value == "2021-05-03"


@pytest.mark.parametrize(
    ("moment", "foot"),
    [
        ("3 May 2021 at 14:20 ·", ["+4", "412", "56 comments", "31 shares", "Like", "Comment", "Share"]),
        ("3. Mai 2021 um 14:20", ["412", "56 Kommentare", "31 Mal geteilt", "Gefällt mir", "Kommentieren", "Teilen"]),
        ("3 мая 2021 14:20 ·", ["56 комментариев", "31 репост", "Нравится", "Комментировать", "Поделиться"]),
    ],
)
def test_a_post_above_its_buttons_is_of_the_account_above_it(moment: str, foot: list[str]) -> None:
    comment = ["Most relevant", "Old Sailor", "And when will the ferry come, madam?"]
    article = read("Ministry of Fisheries of Brava", moment, FIRST, SECOND, *foot, *comment)
    assert (article.title, article.outlet) == (None, "Ministry of Fisheries of Brava")
    assert article.date is not None
    assert (article.date.value, article.date.time) == ("2021-05-03", "14:20")
    assert article.body == f"{FIRST}\n\n{SECOND}"


def test_an_article_with_buttons_below_it_is_no_post() -> None:
    title = "Ministry will not sign treaty on islands"
    article = read(title, "3 May 2021", FIRST, SECOND, FIRST.replace("We", "They"), "Share", "Print", "Comments")
    assert article.title == title


def test_an_article_that_cites_a_post_is_no_post() -> None:
    title = "Member of parliament says no to treaty"
    text = ("A member of parliament said on Monday that she would vote against the treaty on the islands.", FIRST)
    article = read(title, "By Ann Bell", "3 May 2021", *text, "@harbourpost", "Read more")
    assert article.title == title
    assert text[0] in article.body
