"""Two articles on one grid of rows: left, gutter, right; what says the same begins on the same row.

The gutter tells without colour: `=` the same words, `~` reworded, blank only here; words that differ are bold
and in the colour of their side. The margin is a map of the whole grid.
"""

from collections.abc import Sequence
from dataclasses import replace
from itertools import zip_longest
from typing import Literal

from rich.cells import cell_len

from searchapp.compare.align import Comparison
from searchapp.compare.layout import groups, summary
from searchapp.records import dataclass
from searchapp.text.clean import clean_line
from searchapp.tui.cards import shortened
from searchapp.tui.compare_blocks import Block, Passage
from searchapp.tui.lines import Layer, Piece, Row, clipped, clipped_words, filled, layered, row, wrapped

GUTTER = 5
MAP = 2
IN_BOTH, ALONE = "▐", "│"
_MOST_TITLE_ROWS = 2
_MENTIONED_REPRINT = 0.1
_SIGNS = "= same words  ~ reworded"


@dataclass(frozen=True, slots=True)
class GridRow:
    """A row of the grid: the pieces of both sides and the gutter's mark. `block` numbers what belongs together."""

    left: tuple[Piece, ...]
    right: tuple[Piece, ...]
    mark: str
    block: int


@dataclass(frozen=True, slots=True)
class Grid:
    """All rows of some blocks for a width. `stops` are the first rows of statements that both have, `columns` the
    cells of a side."""

    blocks: tuple[Block, ...]
    rows: tuple[GridRow, ...]
    stops: tuple[int, ...]
    columns: int


def side_columns(width: int, *, stacked: bool) -> int:
    """The cells that a side's text may fill on a screen of `width`: a bar, the text, a blank, the gutter, a blank,
    the other text, the map."""
    return max(10, width - GUTTER - MAP - 1 if stacked else (width - GUTTER - MAP - 3) // 2)


def grid(blocks: Sequence[Block], width: int, *, stacked: bool = False, plain: bool = False) -> Grid:
    """The grid for a screen of `width` cells; `stacked` puts the right side below the left, `plain` keeps what both
    sides share muted, so that only the differing words stand out."""
    columns = side_columns(width, stacked=stacked)
    made, stops = list[GridRow](), list[int]()
    nothing = tuple[Piece, ...]()
    for number, block in enumerate(blocks):
        base = () if block.group is None else ("muted",) if plain else ("shared",)
        left = _side_rows(block.left, columns, "left", base)
        right = _side_rows(block.right, columns, "right", base)
        if block.group is not None:
            stops.append(len(made))
        if stacked:
            sides = [(pieces, nothing) for pieces in _lettered(left, block.left, "A", "left")]
            if left and right and block.group is None:
                sides.append((nothing, nothing))
            sides += [(nothing, pieces) for pieces in _lettered(right, block.right, "B", "right")]
        else:
            sides = list(zip_longest(left, right, fillvalue=nothing))
        for place, (a, b) in enumerate(sides):
            made.append(GridRow(a, b, block.mark if place == 0 else " ", number))
        if not all(one.heading for one in block.left + block.right):
            made.append(GridRow(nothing, nothing, " ", number))
    return Grid(tuple(blocks), tuple(made), tuple(stops), columns)


def _side_rows(passages: Sequence[Passage], columns: int, role: str, base: tuple[str, ...]) -> list[tuple[Piece, ...]]:
    made = list[tuple[Piece, ...]]()
    for number, one in enumerate(passages):
        if number and not passages[number - 1].heading:
            made.append((Piece(""),))
        if one.heading:
            made.append((Piece(clipped(one.text, columns), ("heading",)),))
            continue
        layers = [Layer(start, end, role) for start, end in one.differs]
        rows = [layered(one.text, layers, *span, base=base) for span in wrapped(one.text, columns)]
        made += _noted(rows, one.note, columns)
    return made


def _lettered(
    rows: Sequence[tuple[Piece, ...]], passages: Sequence[Passage], letter: str, role: str
) -> list[tuple[Piece, ...]]:
    """The rows of a side that stands above or below the other: the first row of its text carries its letter."""
    first = int(bool(passages) and passages[0].heading)
    return [(Piece(f"{letter} " if number == first else "  ", (role,)), *row_) for number, row_ in enumerate(rows)]


def _noted(rows: list[tuple[Piece, ...]], note: str, columns: int) -> list[tuple[Piece, ...]]:
    """The rows with a note after the last word, or below it where there is no room."""
    if not note or not rows:
        return rows
    said = Piece(clipped(note, columns), ("muted",))
    if sum(cell_len(piece.text) for piece in rows[-1]) + 1 + cell_len(said.text) <= columns:
        return [*rows[:-1], (*rows[-1], Piece(" "), said)]
    return [*rows, (said,)]


def grid_line(left: GridRow, right: GridRow, columns: int, *, stacked: bool, current: bool, active: str = "") -> Row:
    """A row as it is drawn, from the row of each side (the same one while both scroll together). `active` is the
    side that scrolls alone."""
    mark = left.mark if left is right else " "
    look = ("accent", "strong") if mark != " " else ("faint",)
    edge = Piece("▌" if current and (left.left or right.right) else " ", ("accent",))
    if stacked:
        return row(edge, Piece(mark, look), " ", *filled(left.left or right.right, columns + 2))
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
        elif seen:
            kept.append(GridRow((), (), " ", one.block))
        seen = bool(pieces)
    return tuple(kept)


def map_cells(grid_: Grid, height: int) -> tuple[str, ...]:
    """The whole grid in `height` cells: a thick one wherever something stands in both. A grid that is lower than
    that has a cell a row."""
    total = len(grid_.rows)
    cells = [" "] * max(height, 0)
    for number, one in enumerate(grid_.rows):
        cell = number * height // max(total, height)
        if cell < height and (one.left or one.right) and cells[cell] != IN_BOTH:
            cells[cell] = ALONE if grid_.blocks[one.block].group is None else IN_BOTH
    return tuple(cells)


Head = tuple[str, str, str]
"""What heads a side: where it was printed, when, and its title."""


def heading_rows(left: Head, right: Head, width: int, *, stacked: bool) -> tuple[Row, ...]:
    """The heads of both articles beside each other: where and when, then the title in two rows at most."""
    columns = side_columns(width, stacked=stacked)
    sides = [_head(*side, columns - 2) for side in (left, right)]
    if stacked:
        return tuple(
            row("  ", Piece(f" {sign if number == 0 else ' '} ", (role,)), *pieces)
            for side, sign, role in zip(sides, "AB", ("left", "right"), strict=True)
            for number, pieces in enumerate(side)
        )
    blank = tuple[Piece, ...]()
    return tuple(
        row(
            Piece(" A " if number == 0 else "   ", ("left",)),
            *filled(one, columns - 2),
            Piece(" │   │ ", ("faint",)),
            Piece("B " if number == 0 else "  ", ("right",)),
            *filled(other, columns - 2),
        )
        for number, (one, other) in enumerate(zip_longest(*sides, fillvalue=blank))
    )


def _head(where: str, when: str, title: str, columns: int) -> list[tuple[Piece, ...]]:
    spans = wrapped(title, columns)
    rows = [title[start:end] for start, end in spans[:_MOST_TITLE_ROWS]]
    if len(spans) > _MOST_TITLE_ROWS:
        rows[-1] = clipped_words(title[spans[_MOST_TITLE_ROWS - 1].start :], columns)
    printed = f"{shortened(where, columns - cell_len(when) - 3)} · {when}"
    return [(Piece(clipped(printed, columns), ("muted",)),), *((Piece(one, ("title",)),) for one in rows)]


def rule_row(width: int, view: str, *, stacked: bool) -> Row:
    """The rule under the heads with the name of the view in it and what the signs of the gutter mean, where there are
    any and room for it; the gutter runs through it."""
    columns = side_columns(width, stacked=stacked)
    named = Piece(" ─ ", ("faint",)), Piece(view, ("muted",)), Piece(" ", ("faint",))
    left = columns + 1 - 3 - len(view)
    crossing, rest = ("", left + 3) if stacked else ("─" * left + "┼───┼", columns + 1)
    if view == "only in one" or rest < len(_SIGNS) + 4:
        return row(*named, Piece(crossing + "─" * rest, ("faint",)))
    ruled = Piece(crossing + "─" * (rest - len(_SIGNS) - 3) + " ", ("faint",))
    return row(*named, ruled, Piece(_SIGNS, ("muted",)), Piece(" ─", ("faint",)))


def summary_words(comparison: Comparison, width: int) -> str:
    """The comparison in one row: as much of it as fits, the weightiest first."""
    only = f"{len(comparison.only_a)} only left · {len(comparison.only_b)} only right"
    lines = [f"{len(groups(comparison))} shared · {only}", summary(replace(comparison, occasion=None))]
    if comparison.occasion is not None:
        reasons = [one for one in comparison.occasion.reasons if "shared" not in one]
        lines.append(f"{lines[-1]} · {comparison.occasion.verdict}")
        lines += [f"{lines[-1]}: {', '.join(reasons[:number])}" for number in range(1, len(reasons) + 1)]
    if comparison.copied >= _MENTIONED_REPRINT:
        lines.append(f"{lines[-1]} · reprint {comparison.copied:.0%}")
    cleaned = [clean_line(line) for line in lines]
    return next((line for line in reversed(cleaned) if cell_len(line) <= width), clipped(cleaned[0], width))
