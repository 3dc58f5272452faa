"""Hostile files are read or refused in bounded time: each case ends at all, or the run would hang.

What is read quickly is a megabyte; the rest has as many lines or signs as make a step for every two of them too many.
"""

import pytest

from searchapp.reading.read import read_bytes

MEGABYTE = 1024 * 1024

SENTENCE = "He said that it would go on for many more years than that, and that nobody in the town knew what to do."

TEXTS = {
    "one word": "a" * MEGABYTE,
    "spaces": " " * MEGABYTE + "x",
    "empty lines": "\n" * MEGABYTE + "x",
    "quote marks": "“" * (MEGABYTE // 3),
    "open quotes": 'He said "' * (MEGABYTE // 9),
    "digits": "1" * MEGABYTE,
    "dates": "01.02.2017 " * (MEGABYTE // 11),
    "capitals": "A. " * (MEGABYTE // 3),
    "dashes": "- " * (MEGABYTE // 2),
    "colons": "a: " * (MEGABYTE // 3),
    "brackets": "([{" * (MEGABYTE // 3),
    "addresses": "http://a.b/" * (MEGABYTE // 11),
    "short lines": "ab\n" * (MEGABYTE // 48),
    "by lines": "By A B\n" * (MEGABYTE // 100),
    "headers": "A-b: c\n" * (MEGABYTE // 30),
    "labels": "Title: a\nDate: 1 May 2017\n\n" * (MEGABYTE // 480),
    "drawn lines": "* * *\n\n" * (MEGABYTE // 28),
    "pieces": ("A title of three\n\nTASS, Oct 28, 2016\n\n" + f"{SENTENCE}\n\n" * 3) * (MEGABYTE // 3600),
    "heads of messages": "A, [25.01.2017 17:18]\n" * (MEGABYTE // 400),
    "headings of lists": "Related stories\n" * (MEGABYTE // 300),
    "notices": "More information: " * (MEGABYTE // 18),
    "descriptions": "Ann Bell is a " * (MEGABYTE // 14),
    "statements": ("Lund issued a statement that said “we stay.” " * 60 + "\n\n") * (MEGABYTE // 5400),
    "citations": ("A, " + "b" * 300 + " 10.1234/a, 2017\n") * (MEGABYTE // 900),
    "codes": "HD\nx\nLP\ny\n" * (MEGABYTE // 100),
    "heads of exports": "A title\n12 words\n1 May 2017\nB\nCDE\nEnd of Document\n" * (MEGABYTE // 1500),
    "parts of an export": "1 of 2 DOCUMENTS\n\nA\n\n1 May 2017\n\nB c\n\nLENGTH: 9 words\n\n"
    + f"-----\n\nA title of three\n\n1 May 2017\n\n{SENTENCE}\n\n{SENTENCE}\n\n" * (MEGABYTE // 4000),
    "sources": "A\n" + "Quelle: B vom 03.04.2017\n" * (MEGABYTE // 300),
    "clippings": "A b c\nD, 2017-05-01\nPublisert i e.\nF.\n" * (MEGABYTE // 900),
    "posts": "A\n@abc\n" + "1 likes 2 likes\n" * 300 + "9:41 PM · May 3, 2021\n" + "1K likes " * (MEGABYTE // 36),
    "running heads": "A    1\n\nb\n\nC\n\n" * (MEGABYTE // 300),
    "running heads on both sides": "A b | 1\n\n2 | A b\n\nC.\n\n" * (MEGABYTE // 300),
    "results of a search": "Google\nA b c\nD\ne\nhttps://www.google.com/url?q\n" * (MEGABYTE // 1000),
    "citations of a database": "Full text\n" + "A . B ; c [d" * (MEGABYTE // 48),
    "heads of letters": "From: a\nDate: b\nSubject: c\n" * (MEGABYTE // 900),
    "sittings": "session " * (MEGABYTE // 8) + "of 1 May 2017",
    "links behind": "a https://" * (MEGABYTE // 10),
    "marked words": f"{'a' * 200}\n" + "The\nA b\n, c\n– d\n" * (MEGABYTE // 600),
    "lines of capitals": "ABC DEF GHI JKL MNO\n" * (MEGABYTE // 300),
    "articles": ("* * *\n\nA title of three\n\n1 May 2017\n\n" + f"{SENTENCE}\n\n" * 3) * (MEGABYTE // 6000),
}
PAGES = {
    "open tags": "<div>" * (MEGABYTE // 5),
    "open comments": "<html><!--" * (MEGABYTE // 10),
    "attributes": "<html><p " + "a=b " * (MEGABYTE // 4) + ">x</p>",
    "nested lists": "<html>" + "<ul><li>" * 20_000 + "x",
    "words that run together": "<html><p>" + "<b>a</b>B" * (MEGABYTE // 36),
    "stories": "<html>" + "<article><h2>A b</h2><p>x</p></article>" * (MEGABYTE // 400),
    "entities": "<html><p>" + "&amp;" * (MEGABYTE // 5),
    "json": '<html><script type="application/ld+json">' + "[" * 200_000 + "</script><p>x</p>",
    "meta": "<html><head>" + '<meta name="date" content="2017">' * 10_000 + "</head><p>x</p>",
}


@pytest.mark.parametrize("name", TEXTS)
def test_hostile_text_ends(name: str) -> None:
    reading = read_bytes(TEXTS[name].encode(), "hostile.txt")
    assert reading.error or reading.articles


@pytest.mark.parametrize("name", PAGES)
def test_hostile_html_ends(name: str) -> None:
    reading = read_bytes(PAGES[name].encode(), "hostile.html")
    assert reading.error or reading.articles


@pytest.mark.parametrize(
    "data",
    [
        b"Subject: a\nFrom: b\nContent-Type: multipart/mixed; boundary=x\nMIME-Version: 1.0\n\n" + b"--x\n\n" * 5000,
        b"Subject: =?utf-8?b?" + b"A" * 10_000 + b"?=\nFrom: <\nDate: never\n\nbody of the letter",
        b'{"text": ' + b"[" * 100_000,
    ],
    ids=["many parts", "a long word in code", "open brackets"],
)
def test_hostile_letters_and_lines_end(data: bytes) -> None:
    for name in ("a.eml", "a.jsonl"):
        reading = read_bytes(data, name)
        assert reading.error or reading.articles


@pytest.mark.parametrize("text", ["C", "É", "C\n", ".", "C.", "“", "A B", "—", "1", "说", ":", "Q:", "<", "&"])
@pytest.mark.parametrize("name", ["article.txt", "article.html", "article.eml", "article.md"])
def test_a_file_of_a_letter_or_two_is_read_or_refused(text: str, name: str) -> None:
    reading = read_bytes(text.encode(), name)
    assert reading.error or all(not article.quotes for article in reading.articles)


LETTER = "From: Ed <ed@example.org>\nSubject: Rivers rise\nMIME-Version: 1.0\n"


@pytest.mark.parametrize(
    "header",
    [
        "Date: Sun, 05 Jul 99999999999 01:02:03",
        "Content-Language: " + "(" * 900,
        "Content-Disposition: inline; " + "(" * 900,
        "Content-Type: text/plain; " + "(" * 900,
        "Content-Type: text/plain; " + "\n ".join(['"' * 900] * 15),
        "Content-Type: multipart/mixed; boundary=b\n\n--b\nContent-Transfer-Encoding: " + "<" * 200_000,
        "Content-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/plain; " + "a:" * 200_000,
    ],
    ids=lambda header: header[:30],
)
def test_a_letter_with_a_hostile_header_is_read_without_it(header: str) -> None:
    letter = f"{LETTER}{header}\n\nThe rivers rise, and nobody in the town knows what to do.\n"
    (article,) = read_bytes(letter.encode(), "a.eml").articles
    assert article.title == "Rivers rise"
    assert article.body.startswith("The rivers rise")


@pytest.mark.parametrize("kind", ["multipart/mixed; boundary=", "message/rfc822; a="])
def test_parts_within_parts_without_end_are_refused(kind: str) -> None:
    parts = "".join(f"Content-Type: {kind}b{depth}\n\n--b{depth}\n" for depth in range(3000))
    reading = read_bytes(f"{LETTER}{parts}Content-Type: text/plain\n\nx\n".encode(), "a.eml")
    assert reading.error or reading.articles
