"""Sorted terms on the disk: found by bisection, whatever they begin with."""

from bisect import bisect_left
from collections.abc import Sequence
from pathlib import Path

import pytest

from searchapp.engine.local.segments.arrays import ArrayFile
from searchapp.engine.local.segments.lexicon import Lexicon, encode_terms
from searchapp.engine.local.segments.writing import write_arrays

_ALIKE = sorted(f"a beginning of all {number}" for number in range(300))
_LISTS = {
    "none": [],
    "one": ["word"],
    "an empty one": ["", "word"],
    "with line ends": ["Daily\nNews", "Daily\nPost", "a\0b"],
    "a block": sorted(f"w{number:03}" for number in range(64)),
    "a block and one": sorted(f"w{number:03}" for number in range(65)),
    "many with one beginning": ["a", "a beginning", *_ALIKE, "b", *(f"c{number:04}" for number in range(200))],
    "letters of all lengths": sorted(
        {"é", "a", "ж", "中", "\U00020000", "\ud800", *(chr(at) for at in range(0x400, 0x4FF))}
    ),
}


def _lexicon(folder: Path, terms: Sequence[str]) -> Lexicon:
    write_arrays(folder / "terms.sea", encode_terms("t", terms), {})
    return Lexicon(ArrayFile(folder / "terms.sea"), "t")


@pytest.mark.parametrize("terms", _LISTS.values(), ids=_LISTS)
def test_every_term_is_found_and_told_by_its_number(tmp_path: Path, terms: list[str]) -> None:
    lexicon = _lexicon(tmp_path, terms)
    assert len(lexicon) == len(terms)
    assert lexicon.terms() == terms
    assert [lexicon.find(term) for term in terms] == list(range(len(terms)))
    assert [lexicon.term(number) for number in range(len(terms))] == terms
    assert lexicon.terms(1, len(terms) - 1) == terms[1:-1]


@pytest.mark.parametrize("terms", _LISTS.values(), ids=_LISTS)
def test_what_is_no_term_has_its_place_between_them(tmp_path: Path, terms: list[str]) -> None:
    lexicon = _lexicon(tmp_path, terms)
    asked = [
        "",
        "\x01",
        "a",
        "a b",
        "a beginning of all 2",
        "a beginning of all 29x",
        "b\x01",
        "w0",
        "w064",
        "z",
        "я",
        "\U0010ffff",
    ]
    encoded = [term.encode("utf-8", "surrogatepass") for term in terms]
    for word in asked:
        wanted = word.encode()
        assert lexicon.lower(wanted) == bisect_left(encoded, wanted)
        assert (lexicon.find(word) is not None) == (word in terms)


@pytest.mark.parametrize("terms", _LISTS.values(), ids=_LISTS)
def test_a_beginning_gives_the_terms_that_have_it(tmp_path: Path, terms: list[str]) -> None:
    lexicon = _lexicon(tmp_path, terms)
    for start in ("a", "a beginning of all", "a beginning of all 1", "c00", "w0", "Daily\n", "ж", "none"):
        meant = [term for term in terms if term.startswith(start)]
        assert lexicon.terms(*lexicon.span(start)) == meant
        beginning = start.encode()
        _, found = lexicon.run(beginning, lambda term, beginning=beginning: term.startswith(beginning))  # type: ignore[misc]
        assert [term.decode() for term in found] == meant
