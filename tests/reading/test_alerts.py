"""Alerts of a search engine are read as the results that they list."""

from searchapp.article import Article
from searchapp.reading.read import read_bytes

HEADINGS = ("Fishermen threaten blockade of new barrier", "What engineers found in the clay", "Cost of wall defended")
OUTLETS = ("Harwick Star", "Tidal Engineering Weekly", "Reuters")
WORDS = (
    "Fishermen will block the harbour with their boats if the barrier has no lock wide enough for trawlers ...",
    "The clay below the harbour mouth is softer than earlier surveys had found, says a report ...",
    "The price of doing nothing is higher, the minister told reporters, but an inquiry is wanted ...",
)
DAY = "2024-02-20"


def letter(subject: str, *lines: str) -> tuple[Article, ...]:
    head = ["From: Google Alerts <googlealerts-noreply@google.com>", "Date: Tue, 20 Feb 2024 09:12:44 +0000"]
    return read_bytes("\n".join([*head, f"Subject: {subject}", "", *lines]).encode(), "alert.eml").articles


def in_letter(count: int) -> list[str]:
    lines = [f"=== News - {count} new results for [barrier] ===", ""]
    for number in range(count):
        link = f"<https://www.google.com/url?rct=j&sa=t&url=https://site{number}.example/a&ct=ga>"
        lines += [HEADINGS[number], OUTLETS[number], WORDS[number], link, ""]
    return [*lines, "Unsubscribe from this Google Alert:", "<https://www.google.com/alerts/remove?source=alertsmail>"]


def test_every_result_of_an_alert_is_an_article_with_its_source() -> None:
    articles = letter("Google Alert - barrier", *in_letter(3))
    assert [article.title for article in articles] == list(HEADINGS)
    assert [article.via for article in articles] == [(outlet,) for outlet in OUTLETS]
    assert [article.body for article in articles] == list(WORDS)
    assert {article.outlet for article in articles} == {"Google Alerts"}
    assert {article.date.value for article in articles if article.date} == {DAY}


def test_an_alert_that_was_copied_from_a_page_is_read_as_its_letter() -> None:
    lines = ["Google Alerts", "", "barrier", "Daily update ⋅ February 20, 2024", "NEWS"]
    for heading, outlet, words in zip(HEADINGS, OUTLETS, WORDS, strict=True):
        lines += [heading, outlet, words, "Flag as irrelevant"]
    articles = read_bytes("\n".join([*lines, "See more results | Edit this alert"]).encode(), "alert.txt").articles
    assert [article.title for article in articles] == list(HEADINGS)
    assert [article.via for article in articles] == [(outlet,) for outlet in OUTLETS]
    assert [article.body for article in articles] == list(WORDS)
    assert {article.date.value for article in articles if article.date} == {DAY}


def test_an_article_with_a_link_to_a_search_is_one_article() -> None:
    text = f"{WORDS[0][:-4]}. {WORDS[1][:-4]}."
    (article,) = letter("Barrier", HEADINGS[0], "", text, "", "https://www.google.com/url?q=barrier", "", text[::-1])
    assert text in article.body
