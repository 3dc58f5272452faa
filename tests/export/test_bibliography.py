"""Bibliographies: what programs that keep references are given."""

import pytest

from searchapp.export.bibliography import bibtex_lines, ris_lines
from searchapp.export.objects import JsonObject

ARTICLE: JsonObject = {
    "id": "a1",
    "path": "seeds/a.txt",
    "title": "R&D costs 5% more_",
    "outlet": "The Harbour Post",
    "via": ["TASS"],
    "date": "2019-03-15",
    "author": "Ann Holm, Bo Ek and Cy Dahl",
    "language": "en",
    "url": "https://harbour.example/a_b?c=1%20d",
}
QUOTE: JsonObject = {
    **ARTICLE,
    "text": "We sail.",
    "kind": "direct",
    "speaker": "Jo Berg",
    "joint": [],
    "source": "Berg",
}


def test_an_article_is_an_entry_of_ris() -> None:
    (entry,) = ris_lines([ARTICLE], ())
    assert entry.splitlines() == [
        "TY  - NEWS",
        "TI  - R&D costs 5% more_",
        "AU  - Ann Holm",
        "AU  - Bo Ek",
        "AU  - Cy Dahl",
        "T2  - The Harbour Post",
        "PY  - 2019",
        "DA  - 2019/03/15/",
        "UR  - https://harbour.example/a_b?c=1%20d",
        "LA  - en",
        "N1  - from TASS",
        "C1  - seeds/a.txt",
        "ID  - a1",
        "ER  - ",
        "",
    ]


def test_an_article_is_an_entry_of_bibtex() -> None:
    (entry,) = bibtex_lines([ARTICLE], ())
    assert entry == (
        "@article{theharbourpost2019-a1,\n"
        "  title = {{R\\&D costs 5\\% more\\_}},\n"
        "  author = {Ann Holm and Bo Ek and Cy Dahl},\n"
        "  journal = {The Harbour Post},\n"
        "  date = {2019-03-15},\n"
        "  year = {2019},\n"
        "  month = {3},\n"
        "  url = {https://harbour.example/a_b?c=1%20d},\n"
        "  language = {en},\n"
        "  note = {from TASS},\n"
        "  file = {seeds/a.txt},\n"
        "}\n\n"
    )


def test_the_quotes_of_an_article_are_notes_of_one_entry() -> None:
    reported = {**QUOTE, "text": "the ship had sailed", "kind": "indirect", "speaker": None, "source": "a sailor"}
    rows = [QUOTE, reported, {**QUOTE, "id": "b2"}]
    entries = list(ris_lines(rows, ()))
    assert [line for line in entries[0].splitlines() if line.startswith("N1")] == [
        "N1  - from TASS",
        "N1  - Jo Berg: “We sail.”",
        "N1  - a sailor: the ship had sailed",
    ]
    assert len(entries) == len(list(bibtex_lines(rows, ()))) == 2


@pytest.mark.parametrize(
    ("author", "names"),
    [
        ("Ann Holm", ["Ann Holm"]),
        ("Holm, Ann", ["Holm, Ann"]),
        ("Reuters Staff", ["Reuters Staff"]),
        ("Ann Holm & Bo Ek", ["Ann Holm", "Bo Ek"]),
        ("Simon and Schuster", ["Simon and Schuster"]),
        (None, []),
    ],
)
def test_authors_are_told_apart_where_that_is_safe(author: str | None, names: list[str]) -> None:
    (entry,) = ris_lines([{**ARTICLE, "author": author}], ())
    assert [line[6:] for line in entry.splitlines() if line.startswith("AU")] == names


def test_nothing_known_leaves_a_whole_entry() -> None:
    bare = {**ARTICLE, **dict.fromkeys(("title", "outlet", "date", "author", "language", "url")), "via": []}
    assert "".join(ris_lines([bare], ())) == "TY  - NEWS\nC1  - seeds/a.txt\nID  - a1\nER  - \n\n"
    assert "".join(bibtex_lines([bare], ())) == "@article{article-a1,\n  file = {seeds/a.txt},\n}\n\n"


@pytest.mark.parametrize("day", ["2019", "2019-03"])
def test_a_coarse_date_is_as_coarse_in_both(day: str) -> None:
    (entry,) = ris_lines([{**ARTICLE, "date": day}], ())
    assert f"DA  - {'2019//' if day == '2019' else '2019/03/'}/\n" in entry
    (entry,) = bibtex_lines([{**ARTICLE, "date": day}], ())
    assert f"  date = {{{day}}},\n" in entry
    assert ("month" in entry) is (day != "2019")


def test_nothing_of_an_article_breaks_out_of_its_entry() -> None:
    hostile = {**ARTICLE, "title": "a}} @book{x,\nTY  - BOOK\x1b[31m \\", "url": "https://a.example/}b\\"}
    (entry,) = bibtex_lines([hostile], ())
    assert entry.count("@article") == 1
    assert "\n@book" not in entry
    assert "a\\}\\} @book\\{x, TY" in entry
    assert entry.count("\x1b") == 0
    (entry,) = ris_lines([hostile], ())
    assert entry.count("\nTY") == 0
