"""Two articles on one grid of rows: left, gutter, right; what says the same begins on the same row.

The gutter tells without colour: `=` the same words, `~` reworded, blank only here; words that differ are bold
and in the colour of their side.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import zip_longest
from typing import Literal

from searchapp.article import Span
from searchapp.compare.layout import Row as Beside
from searchapp.compare.units import Unit
from searchapp.text.clean import clean_line
from searchapp.tui.lines import Layer, Piece, Row, filled, layered, row, wrapped

View = Literal["full", "aligned", "differences", "only in one"]
VIEWS: tuple[View, ...] = ("full", "aligned", "differences", "only in one")
GUTTER = 5
MAP = 2


@dataclass(frozen=True, slots=True)
class GridRow:
    """A row of the grid: the pieces of both sides and the gutter's mark. `block` numbers what belongs together,
    and `first` is its first row."""

    left: tuple[Piece, ...]
    right: tuple[Piece, ...]
    mark: str
    block: int
    first: bool


@dataclass(frozen=True, slots=True)
class Grid:
    """All rows for a width. `stops` are the first rows of statements that both have, `columns` the cells of a side."""

    rows: tuple[GridRow, ...]
    stops: tuple[int, ...]
    columns: int
    stacked: bool


def chosen_rows(rows: Sequence[Beside], view: View) -> tuple[Beside, ...]:
    """The statements that a view shows."""
    if view == "aligned":
        return tuple(one for one in rows if one.pair is not None)
    if view == "differences":
        return tuple(one for one in rows if one.pair is not None and one.pair.kind == "reworded")
    if view == "only in one":
        return tuple(one for one in rows if one.pair is None)
    return tuple(rows)


def side_columns(width: int, *, stacked: bool) -> int:
    """The cells that a side's text may fill on a screen of `width`: a bar, the text, a blank, the gutter, a blank,
    the other text, the map."""
    return max(10, width - GUTTER - MAP - 1 if stacked else (width - GUTTER - MAP - 3) // 2)


def grid(rows: Sequence[Beside], width: int, *, stacked: bool = False, plain: bool = False) -> Grid:
    """The grid for a screen of `width` cells; `stacked` puts the right side below the left, `plain` keeps what both
    sides share muted, so that only the differing words stand out."""
    columns = side_columns(width, stacked=stacked)
    made, stops = list[GridRow](), list[int]()
    left_before: Unit | None = None
    right_before: Unit | None = None
    for block, one in enumerate(rows):
        left_unit = one.a if one.a is not left_before else None
        right_unit = one.b if one.b is not right_before else None
        left_before, right_before = one.a or left_before, one.b or right_before
        differs = (one.pair.a_differs, one.pair.b_differs) if one.pair is not None else ((), ())
        base = ("muted",) if plain and one.pair is not None else ("shared",) if one.pair is not None else ()
        left = _unit_rows(left_unit, columns, differs[0], "left", base)
        right = _unit_rows(right_unit, columns, differs[1], "right", base)
        if one.pair is not None:
            stops.append(len(made))
        mark, nothing = one.mark, tuple[Piece, ...]()
        if stacked:
            sides = [(pieces, nothing) for pieces in left] + [(nothing, pieces) for pieces in right]
        else:
            sides = list(zip_longest(left, right, fillvalue=nothing))
        for number, (a, b) in enumerate(sides):
            made.append(GridRow(a, b, mark if number == 0 else " ", block, number == 0))
        made.append(GridRow((), (), " ", block, False))
    return Grid(tuple(made), tuple(stops), columns, stacked)


def _unit_rows(
    unit: Unit | None, columns: int, differs: Sequence[Span], role: str, base: tuple[str, ...]
) -> list[tuple[Piece, ...]]:
    if unit is None:
        return []
    text = clean_line(unit.text)
    layers = [Layer(start, end, role) for start, end in differs]
    return [layered(text, layers, *span, base=base) for span in wrapped(text, columns)]


def grid_line(left: GridRow, right: GridRow, columns: int, *, stacked: bool, current: bool, active: str = "") -> Row:
    """A row as it is drawn, from the row of each side (the same one while both scroll together). `active` is the
    side that scrolls alone."""
    mark = left.mark if left is right else " "
    look = ("accent", "strong") if mark != " " else ("faint",)
    edge = Piece("▌" if current else " ", ("accent",))
    if stacked:
        side, pieces = ("A", left.left) if left.left else ("B", right.right) if right.right else (" ", ())
        role = ("left",) if side == "A" else ("right",)
        return row(edge, Piece(mark, look), " ", Piece(side, role), " ", *filled(pieces, columns))
    alone, both = ("accent",), ("faint",)
    return row(
        edge,
        *filled(left.left, columns),
        Piece(" │", alone if active == "left" else both),
        Piece(f" {mark} ", look),
        Piece("│ ", alone if active == "right" else both),
        *filled(right.right, columns),
    )


def compact(grid_: Grid, side: Literal["left", "right"]) -> tuple[GridRow, ...]:
    """One side of a grid without the rows that only keep step with the other."""
    kept, seen = list[GridRow](), False
    for one in grid_.rows:
        pieces = one.left if side == "left" else one.right
        if pieces:
            kept.append(one)
            seen = True
        elif seen and not one.left and not one.right:
            kept.append(one)
            seen = False
    return tuple(kept)


def map_cells(grid_: Grid, height: int) -> tuple[str, ...]:
    """The whole comparison in `height` cells: how much of each stretch is said by both."""
    total = len(grid_.rows)
    if not total or height <= 0:
        return (" ",) * max(height, 0)
    shared = [0] * height
    sizes = [0] * height
    blocks = {one.block for one in grid_.rows if one.mark != " "}
    for number, one in enumerate(grid_.rows):
        cell = number * height // total
        sizes[cell] += 1
        shared[cell] += one.block in blocks
    return tuple(
        "▁" if not size or not common else "▂▄▆█"[min(3, common * 4 // (size + 1))]
        for common, size in zip(shared, sizes, strict=True)
    )


def heading_rows(left: Sequence[str], right: Sequence[str], width: int, *, stacked: bool) -> tuple[Row, ...]:
    """The heads of both articles beside each other: where and when, then the title."""
    columns = side_columns(width, stacked=stacked)
    roles = (("muted",), ("title",))
    if stacked:
        lines = [
            ("A", left[0], "left", 0),
            (" ", left[1], "left", 1),
            ("B", right[0], "right", 0),
            (" ", right[1], "right", 1),
        ]
        return tuple(
            row("  ", Piece(f" {sign} ", (side,)), *filled((Piece(text, roles[kind]),), columns))
            for sign, text, side, kind in lines
        )
    signs = (("A", "B"), (" ", " "))
    return tuple(
        row(
            Piece(f" {sign} ", ("left",)),
            *filled((Piece(one, look),), columns - 2),
            Piece(" │   │ ", ("faint",)),
            Piece(f"{other_sign} ", ("right",)),
            *filled((Piece(other, look),), columns - 2),
        )
        for one, other, look, (sign, other_sign) in zip(left, right, roles, signs, strict=True)
    )


def rule_row(width: int, *, stacked: bool) -> Row:
    """The rule under the heads, with the gutter running through it."""
    columns = side_columns(width, stacked=stacked)
    if stacked:
        return row(Piece(" " + "─" * (columns + 4), ("faint",)))
    return row(Piece(" " + "─" * (columns + 1) + "┼───┼" + "─" * (columns + 1), ("faint",)))
