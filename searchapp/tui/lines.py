"""Rows of text before they have colours: pieces with roles, measured in terminal cells.

Layouts return `Row`s, and only `line_view` turns them into strips; so every layout is a pure function that a
test can read. A role is a name (`hit`, `muted`) that the style sheet gives a look; several add up. Offsets are
code points of a text that has been through `clean_line`, which replaces one for one, so they stay true.
"""

import itertools
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from rich.cells import cell_len

from searchapp.article import Span
from searchapp.records import dataclass

ROLES = (
    "title",
    "muted",
    "faint",
    "accent",
    "strong",
    "hit",
    "current",
    "lit",
    "quote",
    "speaker",
    "left",
    "right",
    "shared",
    "bar",
    "cursor",
    "heading",
    "error",
    "selection",
)
ELLIPSIS = "…"


class Piece(NamedTuple):
    """A stretch of one row in one look."""

    text: str
    roles: tuple[str, ...] = ()


class Layer(NamedTuple):
    """A span of a text that has a role."""

    start: int
    end: int
    role: str


@dataclass(frozen=True, slots=True)
class Row:
    """One row of the screen; `fill` are the roles of the whole row, with what lies right of its pieces."""

    pieces: tuple[Piece, ...] = ()
    fill: tuple[str, ...] = ()

    @property
    def text(self) -> str:
        """The characters, without looks."""
        return "".join(piece.text for piece in self.pieces)

    @property
    def width(self) -> int:
        """Terminal cells."""
        return sum(cell_len(piece.text) for piece in self.pieces)


BLANK = Row()


def row(*pieces: Piece | str, fill: tuple[str, ...] = ()) -> Row:
    """A row of pieces; plain strings have no role."""
    made = (piece if isinstance(piece, Piece) else Piece(piece) for piece in pieces)
    return Row(tuple(piece for piece in made if piece.text), fill)


def layered(
    text: str, layers: Iterable[Layer], start: int = 0, end: int | None = None, base: tuple[str, ...] = ()
) -> tuple[Piece, ...]:
    """`text[start:end]` cut wherever a layer begins or ends; a piece has the roles of all layers over it, in order."""
    end = len(text) if end is None else end
    over = [layer for layer in layers if layer.start < end and layer.end > start and layer.start < layer.end]
    if not over:
        return (Piece(text[start:end], base),) if start < end else ()
    cuts = sorted({start, end, *(min(max(at, start), end) for layer in over for at in (layer.start, layer.end))})
    return tuple(
        Piece(
            text[a:b], base + tuple(dict.fromkeys(layer.role for layer in over if layer.start <= a and layer.end >= b))
        )
        for a, b in itertools.pairwise(cuts)
    )


def cut(text: str, width: int) -> int:
    """How many characters of the text fit in `width` cells; marks that combine stay with their letter."""
    if len(text) <= width and text.isascii():
        return len(text)
    if cell_len(text) <= width:
        return len(text)
    low, high = 0, min(len(text), 1 + width * 4)
    while low < high:
        middle = (low + high + 1) // 2
        low, high = (middle, high) if cell_len(text[:middle]) <= width else (low, middle - 1)
    while low and low < len(text) and _joins(text, low):
        low -= 1
    return low


def _joins(text: str, at: int) -> bool:
    return text[at - 1] == "\u200d" or (not text[at].isascii() and cell_len(text[at]) == 0)


def clipped(text: str, width: int) -> str:
    """The text in at most `width` cells, with an ellipsis where something is left out."""
    if width <= 0:
        return ""
    if cell_len(text) <= width:
        return text
    return text[: cut(text, width - 1)].rstrip() + ELLIPSIS


def clipped_words(text: str, width: int) -> str:
    """The text in at most `width` cells; where something is left out it ends with a whole word and an ellipsis."""
    short = clipped(text, width)
    if short == text or len(short) < 2:
        return short
    kept = len(short) - 1
    if text[kept] == " ":
        return short
    blank = text.rfind(" ", 0, kept)
    return text[:blank].rstrip() + " " + ELLIPSIS if blank > kept // 2 else short


def cut_words(text: str, width: int) -> tuple[int, str]:
    """How many characters of the text `clipped_words` keeps, and what it puts behind them."""
    shown = clipped_words(text, width)
    kept = len(text) if shown == text else len(shown.removesuffix(ELLIPSIS).rstrip())
    return kept, shown[kept:]


def padded(text: str, width: int, align: str = "left") -> str:
    """The text in exactly `width` cells."""
    text = clipped(text, width)
    blank = " " * (width - cell_len(text))
    return blank + text if align == "right" else text + blank


def fitted(pieces: Sequence[Piece], width: int) -> tuple[Piece, ...]:
    """The pieces in at most `width` cells, with an ellipsis where something is left out."""
    used, kept = 0, list[Piece]()
    total = sum(cell_len(piece.text) for piece in pieces)
    if total <= width:
        return tuple(pieces)
    for piece in pieces:
        length = cell_len(piece.text)
        if used + length > width - 1:
            kept.append(Piece(piece.text[: cut(piece.text, width - 1 - used)] + ELLIPSIS, piece.roles))
            break
        kept.append(piece)
        used += length
    return tuple(kept)


def filled(pieces: Sequence[Piece], width: int) -> tuple[Piece, ...]:
    """The pieces in exactly `width` cells."""
    kept = fitted(pieces, width)
    blank = width - sum(cell_len(piece.text) for piece in kept)
    return (*kept, Piece(" " * blank)) if blank > 0 else kept


def spread(left: Sequence[Piece], right: Sequence[Piece], width: int) -> tuple[Piece, ...]:
    """Two groups at the two ends of a row; the left one gives way."""
    taken = sum(cell_len(piece.text) for piece in right)
    if taken + 8 > width:
        return filled(left, width)
    return (*filled(left, width - taken - 2), Piece("  "), *right)


def wrapped(text: str, width: int, start: int = 0, end: int | None = None) -> tuple[Span, ...]:
    """The rows of `text[start:end]` in `width` cells, as spans without the blanks between them.

    Breaks at blanks, between wide characters, and within a word that is longer than a row.
    """
    end = len(text) if end is None else end
    width = max(width, 2)
    rows = list[Span]()
    at = start
    while at < end and text[at] == " ":
        at += 1
    while at < end:
        fits = at + max(1, cut(text[at : min(end, at + 4 * width)], width))
        if fits >= end:
            rows.append(Span(at, end))
            break
        stop = fits
        if text[fits] != " ":
            blank = text.rfind(" ", at, fits)
            if blank > at and not _wide(text[fits - 1]):
                stop = blank
        after = stop
        while stop > at and text[stop - 1] == " ":
            stop -= 1
        if stop > at:
            rows.append(Span(at, stop))
        at = after
        while at < end and text[at] == " ":
            at += 1
    return tuple(rows)


def _wide(character: str) -> bool:
    return not character.isascii() and cell_len(character) == 2
