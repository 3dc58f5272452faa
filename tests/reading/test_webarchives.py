"""Pages that Safari saved as web archives."""

import plistlib
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from searchapp.reading.read import read_bytes
from tests.reading.river import HTML, STORY, holds_story

ADDRESS = "https://www.reuters.com/world/river-2019"


def archive(page: bytes = HTML.encode(), **told: Any) -> bytes:
    main = {
        "WebResourceData": page,
        "WebResourceMIMEType": "text/html",
        "WebResourceTextEncodingName": "UTF-8",
        "WebResourceURL": ADDRESS,
        **told,
    }
    return plistlib.dumps({"WebMainResource": main, "WebSubresources": [main]}, fmt=plistlib.FMT_BINARY)


def test_the_page_of_an_archive_is_read_with_its_address() -> None:
    reading = read_bytes(archive(), "page.webarchive")
    assert holds_story(reading)
    assert reading.articles[0].url == ADDRESS


@pytest.mark.parametrize("encoding", ["utf-16", "windows-1251", "iso-8859-2"])
def test_the_archive_says_in_which_encoding_its_page_is(encoding: str) -> None:
    page = (
        f"<html><body><p>{'Žádný přívoz dnes. ' if encoding != 'windows-1251' else 'Паром стоит. '}</p></body></html>"
    )
    reading = read_bytes(archive(page.encode(encoding), WebResourceTextEncodingName=encoding), "page.webarchive")
    assert reading.text.strip() in page


def test_a_page_of_plain_text_is_read_as_text() -> None:
    text = "\n\n".join(STORY)
    assert read_bytes(archive(text.encode(), WebResourceMIMEType="text/plain"), "page.webarchive").text == text


@pytest.mark.parametrize(
    ("data", "error"),
    [
        (plistlib.dumps({"name": "settings"}, fmt=plistlib.FMT_BINARY), "a property list with no page in it"),
        (plistlib.dumps(["x"], fmt=plistlib.FMT_BINARY), "a property list with no page in it"),
        (archive(b"  "), "a property list with no page in it"),
        (archive(WebResourceMIMEType="image/png"), "a web archive of what is no page (image/png)"),
        (archive(WebResourceMIMEType=7), "a web archive of what is no page (of no type)"),
        (b"bplist00", "a damaged property list; save the page again"),
        (archive(b"\x89PNG\r\n rest"), "binary: a PNG image"),
    ],
)
def test_what_holds_no_page_is_refused_by_name(data: bytes, error: str) -> None:
    assert read_bytes(data, "page.webarchive").error == error


@given(st.integers(0, 3000), st.binary(min_size=1, max_size=4))
def test_a_damaged_archive_is_an_error_or_a_reading(at: int, junk: bytes) -> None:
    whole = archive()
    for data in (whole[: max(8, at)], whole[:at] + junk + whole[at + len(junk) :]):
        reading = read_bytes(data, "page.webarchive")
        assert reading.error or reading.articles


def test_an_archive_of_the_web_by_crawlers_is_named_as_not_supported() -> None:
    reading = read_bytes(b"WARC/1.0\r\nWARC-Type: response\r\n\r\n", "crawl.warc")
    assert reading.error == "a WARC web archive is not supported; save its pages as HTML"
