"""JSON files and tables as people have them beside JSON Lines, and text files of whole sites that are no articles."""

import csv
import io
import json

import pytest

from searchapp.article import body_of
from searchapp.reading import lists
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


@pytest.mark.parametrize("sign", [",", ";", "\t"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_a_row_of_a_table_is_an_article(sign: str, encoding: str) -> None:
    table = io.StringIO()
    writer = csv.writer(table, delimiter=sign)
    writer.writerow(["id", "Headline", "publication", "Date", "content", "via", "x"])
    writer.writerow([7, "Ferry sails", "Harbour Post", "2019-03-15", BODY, "TASS; Reuters", 1])
    writer.writerow([8, "Quay; reopens", "", "16 March 2019", BODY, "", 2])
    writer.writerow([])
    writer.writerow([9, "None", "", "", "", "", 3])
    reading = read_bytes(table.getvalue().encode(encoding), "rows.tsv" if sign == "\t" else "rows.csv")
    first, second = reading.articles
    assert (first.id, first.title, first.outlet, first.via) == ("7", "Ferry sails", "Harbour Post", ("TASS", "Reuters"))
    assert second.title == "Quay; reopens"
    assert [article.date.value for article in reading.articles if article.date] == ["2019-03-15", "2019-03-16"]
    assert reading.warnings == ('article 3: neither "text" nor "body" is there',)
    for article in reading.articles:
        assert article.body == BODY == body_of(reading.text, article.paragraphs)
        assert all(reading.text[quote.start : quote.end] == quote.text for quote in article.quotes)


@pytest.mark.parametrize(
    "text", ["text\n" + '"open ' * 9, "text,text\na,b", "a,text\n\0,b", "text", "text\n", '"text\n', ",;|\n,;|"]
)
def test_a_table_that_is_broken_is_refused_or_read_as_far_as_it_goes(text: str) -> None:
    reading = read_bytes(text.encode(), "a.csv")
    assert bool(reading.articles) != bool(reading.error)


def test_lists_of_too_many_articles_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(lists, "ARTICLES_LIMIT", 3)
    assert len(read_bytes(json.dumps([ONE] * 3).encode(), "a.json").articles) == 3
    assert "make JSON Lines" in (read_bytes(json.dumps([ONE] * 4).encode(), "a.json").error or "")
    assert "make JSON Lines" in (read_bytes(("text\n" + "a b c\n" * 4).encode(), "a.csv").error or "")


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("site/app.js", "function open() { return 'the ferry sails'; }"),
        ("site/main.css", "body { color: red }"),
        ("rows.csv", "town,people\nOslo,700000\n"),
        ("quotes.csv", "speaker,text,kind,cue\nBerg,We sail.,direct,said\n"),
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
