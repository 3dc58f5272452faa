"""JSON files as people have them beside JSON Lines, and text files of whole sites that are no articles."""

import json

import pytest

from searchapp.article import body_of
from searchapp.reading.read import read_bytes
from tests.reading.river import HTML, STORY

BODY = "\n\n".join(STORY)
ONE = {"title": "Ferry sails", "text": BODY, "outlet": "Harbour Post", "date": "2019-03-15"}
TWO = {"title": "Quay reopens", "body": BODY, "date": "2019-03-16"}


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
@pytest.mark.parametrize("indent", [None, 2])
def test_an_object_is_an_article_with_its_fields(encoding: str, indent: int | None) -> None:
    reading = read_bytes(json.dumps(ONE, indent=indent).encode(encoding), "a.json")
    (article,) = reading.articles
    assert (article.title, article.outlet, article.body) == ("Ferry sails", "Harbour Post", BODY)
    assert article.date
    assert article.date.value == "2019-03-15"
    assert article.quotes
    assert reading.text == BODY


@pytest.mark.parametrize(
    "text",
    [
        json.dumps([ONE, TWO], indent=1),
        json.dumps({"status": "ok", "totalResults": 2, "articles": [ONE, TWO]}),
        json.dumps({"data": {"x": 1}, "hits": [ONE, TWO]}),
        f"{json.dumps(ONE)}\n\n{json.dumps(TWO)}\n",
    ],
    ids=["list", "within an object", "beside others", "one a line"],
)
def test_a_list_is_an_article_each(text: str) -> None:
    reading = read_bytes(text.encode(), "a.json")
    assert [(article.title, article.place) for article in reading.articles] == [("Ferry sails", 1), ("Quay reopens", 2)]
    assert len({article.id for article in reading.articles}) == 2
    assert reading.warnings == ()
    for article in reading.articles:
        assert article.body == BODY == body_of(reading.text, article.paragraphs)
        assert all(reading.text[quote.start : quote.end] == quote.text for quote in article.quotes)


def test_what_is_no_article_of_a_list_is_named() -> None:
    reading = read_bytes(
        json.dumps([{"title": "none"}, ONE, 3, {**TWO, "id": "a"}, {**ONE, "id": "a"}]).encode(), "a.json"
    )
    assert [article.title for article in reading.articles] == ["Ferry sails", "Quay reopens", "Ferry sails"]
    assert reading.warnings == (
        'article 1: neither "text" nor "body" is there',
        "article 3: not a JSON object",
        "article 5: has the id of article 4 (a)",
    )


@pytest.mark.parametrize(
    "text", ['{"version": 3, "sources": []}', "[1, 2]", "3", '[{"name": "x"}]', "{broken", "[" * 9000]
)
def test_json_without_articles_is_refused(text: str) -> None:
    assert not read_bytes(text.encode(), "package.json").articles
    assert "JSON" in (read_bytes(text.encode(), "package.json").error or "")


def test_the_other_name_of_json_lines_is_known() -> None:
    reading = read_bytes(f"{json.dumps(ONE)}\n{json.dumps(TWO)}\n".encode(), "a.ndjson")
    assert [article.path for article in reading.articles] == ["a.ndjson#1", "a.ndjson#2"]


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("site/app.js", "function open() { return 'the ferry sails'; }"),
        ("site/main.css", "body { color: red }"),
        ("rows.csv", "title,text\nFerry,The ferry sails at nine.\n"),
        ("desktop.ini", "[view]\nmode=1"),
        ("Ferry.url", "[InternetShortcut]\nURL=https://harbour.example/a"),
        ("site/robots.txt", "User-agent: *\nDisallow: /"),
    ],
)
def test_files_of_a_site_that_are_no_articles_are_skipped_with_a_reason(name: str, text: str) -> None:
    reading = read_bytes(text.encode(), name)
    assert reading.articles == ()
    assert reading.error


@pytest.mark.parametrize("name", ["article.php", "page.css", "a.js", "export.csv"])
def test_a_page_is_read_whatever_its_name_says(name: str) -> None:
    assert read_bytes(HTML.encode(), name).articles


@pytest.mark.parametrize("name", ["robots.txt.txt", "on-robots.txt", "notes on css", "chat.log"])
def test_a_text_of_a_like_name_is_read(name: str) -> None:
    assert read_bytes(BODY.encode(), name).articles
