"""Records of parliaments and calls as their publishers print them in pages."""

from pathlib import Path

import pytest

from searchapp.reading.inspecting import inspector
from searchapp.reading.read import read_bytes

_DEBATE = """
[Assembly Record Volume 12, Number 9 (Tuesday, March 4, 2014)]
[House]
[Page H611]



                       THE FERRY OF HARROW BAY ACT

  Mr. HOLM. Mr. Speaker, I rise today in strong support of the Ferry of
Harrow Bay Act. The people of the bay have waited for seven years, and
they have been told every year that it would be the last one of them.
  I have been on that ferry, and I can tell my colleagues that it leaks.
  The SPEAKER pro tempore. The time of the gentleman has expired. The Chair
recognizes the gentlewoman from Ness.
  Mrs. KENT. I thank the Speaker, and I thank the gentleman for his words.
  Will the gentleman yield for one question?
  Mr. HOLM. I will.
"""


def test_what_a_page_shows_as_it_was_typed_keeps_its_paragraphs() -> None:
    page = f"<html><head><title>Record, Volume 12 (Tuesday, March 4, 2014)</title></head><body><pre>{_DEBATE}</pre>"
    (article,) = read_bytes(page.encode(), "a.htm").articles
    told = ["Holm", "Holm", None, "Kent", "Kent", "Holm"]
    assert [quote.speaker for quote in article.quotes] == told
    assert article.quotes[0].text.startswith("Mr. Speaker, I rise today in strong support of the Ferry of Harrow Bay")
    assert article.quotes[-1].text == "I will."
    assert article.date is not None
    assert article.date.value == "2014-03-04"


@pytest.mark.parametrize(
    ("typed", "lines"),
    [
        ("One line only, as it was", ["One line only, as it was"]),
        ("The mill is shut.\n\nThe ferry <b>runs</b>\n", ["The mill is shut.", "The ferry runs"]),
        ("  10  Holm\n  12  Kent\n   9  Lund", ["10 Holm", "12 Kent", "9 Lund"]),
    ],
)
def test_lines_that_were_typed_are_lines(typed: str, lines: list[str]) -> None:
    from searchapp.reading.pages.html import parse, render

    root = parse(f"<html><body><p>Above</p><pre>{typed}</pre><p>Below</p></body></html>")
    assert root is not None
    assert [line.text for line in render(root).lines] == ["Above", *lines, "Below"]


def test_labels_that_other_records_of_a_folder_have_too_are_kept(tmp_path: Path) -> None:
    for day in range(1, 9):
        said = "".join(
            f"Operator\n\nOur next question comes from Carl Berg with Quay Bank, about {thing} in May {day}.\n\n"
            f"Carl Berg -- Quay Bank -- Analyst\n\nThank you.\n\nCould you speak to {thing} once more, please?\n\n"
            f"Ida Lund -- Chief Executive Officer\n\nWe have said all that we know about {thing} {day}.\n\n"
            for thing in ("the bridge", "the ferry", "the harbour", "the mill")
        )
        (tmp_path / f"{day}.txt").write_text(f"Harrow Ferries Earnings Call\n\nMay {day}, 2019\n\n{said}")
    (article,) = inspector(None)(str(tmp_path / "3.txt"), None).articles
    assert [quote.speaker for quote in article.quotes] == [None, "Carl Berg", "Carl Berg", "Ida Lund"] * 4
    assert [quote.text for quote in article.quotes if quote.text == "Thank you."] == ["Thank you."] * 4
