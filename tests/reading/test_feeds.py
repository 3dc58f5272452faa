"""Feeds, whole or items cut out of one, are read as the articles that they hold."""

import pytest

from searchapp.reading.read import read_bytes

BODY = ("The ferry came back on Tuesday with all of its crew.", "“We are glad,” said Captain Riis.", "It rained.")
HTML = "".join(f"<p>{paragraph}</p>" for paragraph in BODY)
ESCAPED = HTML.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
ITEM = (
    "<item><title>Ferry &amp; crew return</title><link>https://harbourecho.com/2015/ferry</link>"
    "<pubDate>Wed, 04 Mar 2015 08:15:00 +0100</pubDate><dc:creator><![CDATA[Ida Berg]]></dc:creator>{0}</item>"
)
RSS = "<?xml version='1.0'?>\n<rss version='2.0'><channel><title>Harbour Notes</title>{0}</channel></rss>"
ATOM = (
    '<feed xmlns="http://www.w3.org/2005/Atom"><title>Harbour Notes</title><entry><title type="html">Ferry &amp;amp; '
    'crew return</title><link rel="self" href="https://feeds.example/1"/><link href="https://harbourecho.com/2015/ferry"'
    "/><published>2015-03-04T08:15:00+01:00</published><updated>2015-03-09T10:00:00Z</updated><author><name>Ida Berg"
    "</name></author>{0}</entry></feed>"
)


@pytest.mark.parametrize(
    "text",
    [
        ITEM.format(f"<description>Back</description><content:encoded><![CDATA[{HTML}]]></content:encoded>"),
        RSS.format(ITEM.format(f"<description>{ESCAPED}</description>")),
        "<!-- generator='any' -->\n" + RSS.format(ITEM.format("<description>" + "\n\n".join(BODY) + "</description>")),
        ATOM.format(f'<content type="html">{ESCAPED}</content>'),
        ATOM.format(f'<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">{HTML}</div></content>'),
    ],
    ids=["an item alone", "rss", "plain text", "atom", "atom with elements"],
)
@pytest.mark.parametrize("name", ["a.txt", "a.html", "a.xml"])
def test_an_item_says_what_its_fields_are(text: str, name: str) -> None:
    (article,) = read_bytes(text.encode(), name).articles
    assert (article.title, article.author, article.url) == (
        "Ferry & crew return",
        "Ida Berg",
        "https://harbourecho.com/2015/ferry",
    )
    assert article.date is not None
    assert (article.date.value, article.date.time, article.date.zone) == ("2015-03-04", "08:15", "+01:00")
    assert article.body == "\n\n".join(BODY)
    assert [quote.speaker for quote in article.quotes] == ["Riis"]


def test_every_item_of_a_feed_is_an_article_however_short_it_is() -> None:
    items = "".join(
        f"<item><title>{title}</title><description>{text}</description>"
        "<pubDate>Wed, 04 Mar 2015 08:15:00 GMT</pubDate></item>"
        for title, text in (("Fog", "Fog closed the port."), ("Ice", "Ice closed the canal."), ("", "No title."))
    )
    reading = read_bytes(RSS.format(items).encode(), "feed.txt")
    assert [(article.title, article.outlet, article.body) for article in reading.articles] == [
        ("Fog", "Harbour Notes", "Fog closed the port."),
        ("Ice", "Harbour Notes", "Ice closed the canal."),
        (None, "Harbour Notes", "No title."),
    ]
    assert reading.text is not None
    assert all(reading.text[a.start : a.end].endswith(a.body) for a in reading.articles)


def test_what_only_begins_like_a_feed_is_text() -> None:
    (article,) = read_bytes(b"<item> is what the clerk wrote above the list, and nobody knows why.", "a.txt").articles
    assert article.body.endswith("nobody knows why.")


@pytest.mark.parametrize(
    "text",
    ["<item>" * 50_000, "<feed>" + "<entry>&a;" * 30_000, "<item><description>" + "&lt;b&gt;" * 50_000],
    ids=["nested", "entities", "unclosed"],
)
def test_a_broken_feed_is_read_to_some_end(text: str) -> None:
    assert read_bytes(text.encode(), "a.txt").path == "a.txt"
