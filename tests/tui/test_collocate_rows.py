"""Columns of words: as many as have room, the chosen one among them, every count at its place."""

from collections import Counter

from hypothesis import given
from hypothesis import strategies as st

from searchapp.compare.collocates import Collocate, Group, Passages
from searchapp.tui.collocate_rows import Columns, head_rows, words_row


def group(value: str | None, *words: tuple[str, int, int], matches: int = 12) -> Group:
    found = [Collocate(word, count, others, 9.0, frozenset((word,))) for word, count, others in words]
    return Group(value, Passages(3, matches, Counter(), Counter(), {}), found)


GROUPS = [
    group(None, ("attack", 1200, 31000), ("人道支援", 20, 3), matches=1200),
    group("The Very Long Name of a Paper of Record and Its Weekly Supplement", ("regime", 9, 0)),
    group("TASS"),
    group(None, ("x\x1b[31m", 2, 0)),
]


def test_each_column_is_headed_by_its_outlet_and_explains_its_two_numbers() -> None:
    names, amounts = head_rows(GROUPS, Columns.of(4, 160, 0), 0)
    assert ["everywhere" in names.text, "TASS" in names.text, "no outlet" in names.text] == [True] * 3
    assert "beside·rest" in amounts.text
    assert "beside·others" in amounts.text


def test_a_word_stands_with_its_counts_and_an_outlet_without_any_says_so() -> None:
    text = words_row(GROUPS, Columns.of(4, 160, 0), 0, 0).text
    assert "attack" in text
    assert "1,200·31,000" in text
    assert "no word stands out" in text
    assert "\x1b" not in text


@given(st.integers(1, 9), st.integers(20, 240), st.integers(0, 8))
def test_the_chosen_column_is_always_in_sight_and_none_lies_outside(groups: int, width: int, chosen: int) -> None:
    chosen = min(chosen, groups - 1)
    columns = Columns.of(groups, width, chosen)
    assert 0 <= columns.first <= chosen < columns.first + columns.count <= groups
    assert columns.count * columns.cells <= width
    assert {columns.at(x) for x in range(width)} == set(range(columns.first, columns.first + columns.count))


@given(st.integers(26, 240), st.integers(0, 3), st.integers(0, 2))
def test_every_row_has_the_same_width_in_any_script(width: int, chosen: int, place: int) -> None:
    columns = Columns.of(len(GROUPS), width, chosen)
    rows = [*head_rows(GROUPS, columns, chosen), words_row(GROUPS, columns, place, chosen)]
    assert {row.width for row in rows} == {columns.count * columns.cells}
