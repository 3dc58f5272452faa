"""Every kind of file becomes articles, whatever its name says."""

import gzip
import json
from email.message import EmailMessage
from pathlib import Path

import pytest

from searchapp.reading.files.kinds import kind_of
from searchapp.reading.read import read, read_bytes, read_lines
from tests.reading.river import HTML, TEXT, TITLE, holds_story


def test_plain_text() -> None:
    assert holds_story(read_bytes(TEXT.encode(), "a.txt"))


def test_html_is_rendered_to_the_text_that_offsets_are_into() -> None:
    reading = read_bytes(HTML.encode(), "a.html")
    assert holds_story(reading)
    assert "Home" in reading.text
    assert "secret" not in reading.text
    assert "<" not in reading.text
    assert "rights reserved" not in reading.articles[0].body
    assert reading.articles[0].url == "https://valleypost.example/river"


def test_html_under_the_name_of_a_text_is_still_html() -> None:
    assert holds_story(read_bytes(HTML.encode(), "a.txt"))


def test_text_under_the_name_of_html_is_still_text() -> None:
    assert holds_story(read_bytes(TEXT.encode(), "a.html"))


def test_a_web_archive_is_read_from_its_html_part() -> None:
    page = EmailMessage()
    page.set_content(HTML, subtype="html", cte="quoted-printable")
    archive = EmailMessage()
    archive["Subject"], archive["From"], archive["Date"] = (
        TITLE,
        "<Saved by a browser>",
        "Fri, 15 Mar 2019 09:00:00 +0100",
    )
    archive["MIME-Version"] = "1.0"
    archive.make_mixed()
    archive.attach(page)
    data = archive.as_bytes().replace(b"multipart/mixed", b"multipart/related", 1)
    assert holds_story(read_bytes(data, "a.mhtml"))


@pytest.mark.parametrize("name", ["a.txt.gz", "a.html.gz"])
def test_packed_files_are_read_like_unpacked_ones(name: str) -> None:
    assert holds_story(read_bytes(gzip.compress((HTML if "html" in name else TEXT).encode()), name))


def test_what_cannot_be_read_says_why() -> None:
    assert read_bytes(b"", "a.txt").error == "empty"
    assert read_bytes(b" \n\n ", "a.txt").error == "empty"
    assert read_bytes(b"<html><body><script>1</script></body></html>", "a.html").error == "no text in the page"
    assert "PDF" in str(read_bytes(b"%PDF-1.4", "a.txt").error)


def test_the_kind_is_told_by_content_before_name() -> None:
    assert kind_of("  <!-- saved --><!DOCTYPE html><html>", "a.txt") == "html"
    assert kind_of("He wrote <b>so</b> once.", "a.txt") == "text"
    assert kind_of("plain", "a.md") == "markdown"
    assert kind_of("plain", "a.md.gz") == "markdown"
    assert kind_of("Note: one\nTwo: three\nFour: five\n\nbody", "a.txt") == "text"


def test_json_lines_keep_what_is_given_and_read_what_is_not(tmp_path: Path) -> None:
    given: dict[str, object] = {
        "id": "x1",
        "text": TEXT,
        "title": None,
        "outlet": "Post",
        "via": [],
        "date": "2019-03-15T08:30+01:00",
        "quotes": [],
    }
    lines = [json.dumps(given), "", "{bad", json.dumps({"body": TEXT}), json.dumps({"title": "no text"})]
    path = tmp_path / "all.jsonl"
    path.write_text("\n".join(lines), "utf-8")
    first, bad, second, empty = read_lines(path, "all.jsonl")
    article = first.articles[0]
    assert (article.id, article.path, article.title, article.outlet) == ("x1", "all.jsonl#1", None, "Post")
    assert article.date is not None
    assert (article.date.value, article.date.precision, article.date.time, article.date.zone) == (
        "2019-03-15",
        "minute",
        "08:30",
        "+01:00",
    )
    assert article.body == TEXT
    assert article.quotes == ()
    assert bad.error == "not JSON"
    assert bad.path == "all.jsonl#3"
    assert second.articles[0].title == TITLE
    assert second.articles[0].body == TEXT
    assert empty.error is not None
    whole = read(path, "all.jsonl")
    assert [article.path for article in whole.articles] == ["all.jsonl#1", "all.jsonl#4"]
    assert len(whole.warnings) == 2
    assert read(Path(f"{path}#4")).articles[0].title == TITLE


def test_ids_stay_while_file_and_place_stay() -> None:
    first = read_bytes(TEXT.encode(), "seeds/a.txt").articles[0].id
    assert first == read_bytes((TEXT + "More.").encode(), "seeds/a.txt").articles[0].id
    assert first != read_bytes(TEXT.encode(), "seeds/b.txt").articles[0].id
    assert len(first) == 10


def test_an_archive_is_not_dated_by_the_day_on_which_it_was_saved() -> None:
    page = (
        "<html><body><h1>Harbour bridge closed</h1><p>12 March 2019</p><p>The harbour bridge was closed to all traffic "
        "on Tuesday after inspectors found a crack in a cable, the city's transport office said.</p><p>Engineers were "
        "lowered from the towers in the early morning to look at the damage, the office said.</p></body></html>"
    )
    head = "From: <Saved by Blink>\nSubject: Harbour bridge closed\nDate: Fri, 15 Mar 2019 09:00:00 -0000\n"
    kind = "MIME-Version: 1.0\nContent-Type: multipart/related; boundary=B\n\n"
    part = "--B\nContent-Type: text/html; charset=utf-8\n\n"
    (article,) = read_bytes(f"{head}{kind}{part}{page}\n\n--B--\n".encode(), "a.mhtml").articles
    assert article.date is not None
    assert article.date.value == "2019-03-12"
    assert "12 March 2019" not in article.body


@pytest.mark.parametrize("name", ["a.txt", "a.html"])
@pytest.mark.parametrize("encoding", ["utf-8", "cp1252"])
def test_zeros_that_a_disk_put_behind_a_text_are_none_of_it(name: str, encoding: str) -> None:
    data = (HTML if name == "a.html" else TEXT).encode(encoding, "replace")
    padded = read_bytes(data + bytes(4096), name)
    assert holds_story(padded)
    assert padded.text == read_bytes(data, name).text
    assert read_bytes(TEXT.encode("utf-16-le") + bytes(2), name).text.startswith(TEXT[:40])
    assert read_bytes(bytes(4096), name).error
    assert read_bytes(b"GIF89a\x01\x00\x01\x00" + bytes(64), name).error
