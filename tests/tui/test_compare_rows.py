"""Two texts beside each other: blocks for each view, and the grid of rows."""

from dataclasses import replace

import pytest

from searchapp.article import Span
from searchapp.compare.align import Comparison, Pair
from searchapp.compare.occasion import Occasion
from searchapp.compare.units import Unit
from searchapp.tui.compare_blocks import VIEWS, blocks, passages
from searchapp.tui.compare_rows import (
    ALONE,
    IN_BOTH,
    compact,
    grid,
    grid_line,
    heading_rows,
    map_cells,
    rule_row,
    summary_words,
)


def _unit(text: str, start: int, speaker: str | None = None) -> Unit:
    return Unit(text, start, start + len(text), Span(start, start + len(text)), (speaker,) if speaker else ())


A = tuple(
    _unit(text, 100 * place) for place, text in enumerate(("We are increasing cooperation.", "Only left.", "Same."))
)
B = tuple(_unit(text, 100 * place) for place, text in enumerate(("We step up cooperation.", "Same.", "Only right.")))
COMPARISON = Comparison(
    A,
    B,
    (
        Pair(A[0], B[0], 0.8, "reworded", (Span(3, 17),), (Span(3, 10),)),
        Pair(A[2], B[1], 1.0, "verbatim"),
    ),
    (A[1],),
    (B[2],),
    0.4,
)


def drawn(view: str, width: int = 60) -> list[str]:
    made = grid(blocks(COMPARISON, view), width)  # type: ignore[arg-type]
    return [grid_line(one, one, made.columns, stacked=False, current=False).text for one in made.rows]


def test_what_says_the_same_begins_on_the_same_row() -> None:
    lines = drawn("full")
    assert any("We are increasing" in line and "~" in line and "We step up" in line for line in lines)
    assert any(line.count("Same.") == 2 and "=" in line for line in lines)
    assert any("Only left." in line and "~" not in line and "=" not in line for line in lines)


def test_the_first_view_shows_what_both_have_and_then_what_each_has_alone_on_one_row() -> None:
    lines = drawn("aligned")
    assert "IN BOTH" in lines[0]
    assert any("ONLY IN A" in line and "ONLY IN B" in line for line in lines)
    assert any("Only left." in line and "Only right." in line for line in lines)


def test_views_show_what_they_say() -> None:
    texts = {view: "\n".join(drawn(view)) for view in VIEWS}
    assert "Only" in texts["full"]
    assert "ONLY" not in texts["full"]
    assert "Same." not in texts["differences"]
    assert "We step up" in texts["differences"]
    assert "Same." not in texts["only in one"]
    assert "Only right." in texts["only in one"]


def test_a_statement_of_several_sentences_is_one_block_and_repeats_nothing() -> None:
    again = (_unit("Ferries will sail.", 0), _unit("“Ferries will sail.”", 100, "Vera Dimova"))
    other = _unit("Ferries are to sail.", 0)
    pairs = tuple(Pair(one, other, 0.9, "reworded") for one in again)
    made = blocks(Comparison(again, (other,), pairs, (), (), 0.5), "full")
    assert len(made) == 1
    assert [passage.text for passage in made[0].left] == ["“Ferries will sail.”"]
    assert made[0].left[0].note == "— Dimova · twice"


def test_sentences_of_one_paragraph_run_on_and_others_stand_apart() -> None:
    texts = ("VARNA, June 3.", "/Agency/.", "Two ships met.", "A new paragraph.")
    starts = (0, 15, 25, 41)
    made = passages([_unit(text, start) for text, start in zip(texts, starts, strict=True)])
    assert [one.text for one in made] == ["VARNA, June 3. /Agency/. Two ships met.", "A new paragraph."]


def test_a_speaker_is_named_only_where_the_words_do_not_name_him() -> None:
    made = passages(
        [_unit("“We agree,” Dimova said.", 0, "Vera Dimova"), _unit("“We do,” she said.", 90, "Vera Dimova")]
    )
    assert [one.note for one in made] == ["", "— Dimova"]


def test_marks_of_differing_words_move_with_the_text_that_runs_on() -> None:
    made = passages([_unit("One two.", 0), _unit("Three four.", 9)], [(Span(0, 3),), (Span(6, 10),)])
    assert [made[0].text[slice(*span)] for span in made[0].differs] == ["One", "four"]


def test_differing_words_have_the_role_of_their_side() -> None:
    made = grid(blocks(COMPARISON, "full"), 100)
    assert [piece.text for piece in made.rows[0].left if "left" in piece.roles] == ["are increasing"]
    assert [piece.text for piece in made.rows[0].right if "right" in piece.roles] == ["step up"]


def test_a_narrow_screen_can_stack_the_sides() -> None:
    made = grid(blocks(COMPARISON, "full"), 60, stacked=True)
    assert made.rows[0].left
    assert not made.rows[0].right
    assert made.rows[1].right


def test_what_only_the_other_has_stands_apart_where_sides_are_stacked() -> None:
    made = grid(blocks(COMPARISON, "only in one"), 60, stacked=True)
    lines = [grid_line(one, one, made.columns, stacked=True, current=False).text.strip() for one in made.rows]
    assert lines[:5] == ["ONLY IN A", "A Only left.", "", "ONLY IN B", "B Only right."]


def test_a_side_alone_has_no_gaps() -> None:
    made = grid(blocks(COMPARISON, "full"), 100)
    text = ["".join(piece.text for piece in one.right) for one in compact(made, "right")]
    assert text == ["We step up cooperation.", "", "Same.", "", "Only right.", ""]


def test_the_map_shows_where_statements_are_shared() -> None:
    made = grid(blocks(COMPARISON, "full"), 100)
    assert map_cells(made, 4) == (IN_BOTH, ALONE, IN_BOTH, ALONE)
    assert map_cells(made, 20)[len(made.rows) :] == (" ",) * (20 - len(made.rows))


def test_heads_keep_the_date_and_cut_titles_between_words() -> None:
    left = ("Harbour News ← Coast Agency ← The Evening Lighthouse", "3 Jun 2031", "A title of many words " * 6)
    heads = [row.text for row in heading_rows(left, ("Lighthouse", "undated", "Short"), 80, stacked=False)]
    assert "Harbour News ← … · 3 Jun 2031" in heads[0]
    assert len(heads) == 3
    assert any(word in heads[2] for word in ("words …", "words…", "many …"))
    assert "aligned" in rule_row(80, "aligned", stacked=False).text


def test_the_summary_is_one_row_and_says_the_weightiest_first() -> None:
    judged = replace(
        COMPARISON, copied=0.4, occasion=Occasion("same occasion", ("Varna", "3 June", "2 statements shared"))
    )
    assert summary_words(judged, 200).endswith("same occasion: Varna, 3 June · reprint 40%")
    assert summary_words(judged, 78).endswith("only left 1 · only right 1 · same occasion")
    assert summary_words(judged, 40) == "2 shared · 1 only left · 1 only right"


@pytest.mark.parametrize("stacked", [False, True])
@pytest.mark.parametrize("width", [60, 80, 100, 120])
def test_the_rule_tells_what_the_signs_mean_where_there_is_room(width: int, stacked: bool) -> None:
    shown = rule_row(width, "aligned", stacked=stacked)
    assert shown.width == rule_row(width, "only in one", stacked=stacked).width
    assert ("~ reworded" in shown.text) == (width > 60 or stacked)
    assert "~" not in rule_row(width, "only in one", stacked=stacked).text
