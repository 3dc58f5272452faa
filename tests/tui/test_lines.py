"""Rows of text: what fits, where they break, what is marked."""

import itertools

from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

from searchapp.text.clean import clean_line
from searchapp.tui.lines import (
    ELLIPSIS,
    Layer,
    Piece,
    clipped,
    clipped_words,
    cut,
    filled,
    fitted,
    layered,
    padded,
    spread,
    wrapped,
)
from searchapp.tui.sheet import Hint, hints_that_fit

words = st.text(st.characters(exclude_categories=("Cs", "Cc")), max_size=60).map(clean_line)
widths = st.integers(min_value=2, max_value=40)


@given(words, widths)
def test_wrapped_rows_fit_and_lose_nothing_but_blanks(text: str, width: int) -> None:
    rows = wrapped(text, width)
    assert all(cell_len(text[start:end]) <= width or end - start == 1 for start, end in rows)
    assert "".join(text[start:end] for start, end in rows).replace(" ", "") == text.replace(" ", "")
    assert all(a[1] <= b[0] for a, b in itertools.pairwise(rows))


@given(words, widths)
def test_padded_text_fills_its_cells(text: str, width: int) -> None:
    assert cell_len(padded(text, width)) == width
    assert cell_len(padded(text, width, "right")) == width
    assert cell_len(clipped(text, width)) <= width


@given(words, st.lists(st.tuples(st.integers(0, 60), st.integers(0, 60)), max_size=5))
def test_layers_change_no_character(text: str, spans: list[tuple[int, int]]) -> None:
    layers = [Layer(min(span), max(span), "hit") for span in spans]
    assert "".join(piece.text for piece in layered(text, layers)) == text


def test_a_piece_has_the_roles_of_all_layers_over_it() -> None:
    pieces = layered("one two three", [Layer(0, 7, "lit"), Layer(4, 13, "hit")], base=("title",))
    assert pieces == (
        Piece("one ", ("title", "lit")),
        Piece("two", ("title", "lit", "hit")),
        Piece(" three", ("title", "hit")),
    )


def test_a_combining_mark_stays_with_its_letter() -> None:
    assert cut("e\u0301e\u0301e\u0301", 2) == 4
    assert clipped("cafe\u0301 noir", 5) == "cafe\u0301…"


def test_wide_characters_break_anywhere_and_are_never_halved() -> None:
    text = "シリア停戦、外相"
    assert [text[a:b] for a, b in wrapped(text, 5)] == ["シリ", "ア停", "戦、", "外相"]


def test_a_word_longer_than_a_row_is_broken() -> None:
    assert [(a, b) for a, b in wrapped("abcdefgh ij", 4)] == [(0, 4), (4, 8), (9, 11)]


def test_rows_give_way_at_the_left() -> None:
    made = spread((Piece("a very long heading indeed"),), (Piece("3 hits"),), 20)
    assert "".join(piece.text for piece in made) == "a very long…  3 hits"
    assert fitted((Piece("abc"), Piece("def")), 5) == (Piece("abc"), Piece("d…"))
    assert "".join(piece.text for piece in filled((Piece("ab"),), 4)) == "ab  "


@given(words, widths)
def test_text_cut_between_words_fits_and_begins_as_the_whole(text: str, width: int) -> None:
    short = clipped_words(text, width)
    assert cell_len(short) <= width
    assert text.startswith(short.removesuffix(ELLIPSIS).rstrip())
    assert short.endswith(ELLIPSIS) or short == text


def test_text_is_cut_between_words_unless_the_last_one_is_too_long() -> None:
    assert clipped_words("ships met in the harbour", 20) == "ships met in the …"
    assert clipped_words("x unbreakablewordwithoutend", 12) == "x unbreakab…"


def test_where_room_is_scarce_the_last_key_stays() -> None:
    hints = tuple(Hint(key, "does something", "") for key in ("a", "b", "c", "d", "esc"))
    assert [hint.key for hint in hints_that_fit(hints, 200)] == ["a", "b", "c", "d", "esc"]
    assert [hint.key for hint in hints_that_fit(hints, 60)] == ["a", "d", "esc"]
    assert [hint.key for hint in hints_that_fit(hints, 5)] == ["esc"]
