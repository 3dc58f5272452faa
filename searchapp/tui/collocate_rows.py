"""Outlets beside each other, each with the words that it puts beside what was found, as rows."""

from collections.abc import Callable, Sequence

from searchapp.compare.collocates import Collocate, Group
from searchapp.records import dataclass
from searchapp.text.clean import clean_line
from searchapp.text.counted import counted
from searchapp.tui.lines import Piece, Row, padded, row

Narrow = Callable[[Collocate, Group | None], None]
"""Shows the lines with a word beside the match, of one outlet's group or of all."""
_NARROWEST, _WIDEST = 26, 34


@dataclass(frozen=True, slots=True)
class Columns:
    """The groups that stand beside each other in a width: those from `first` on, each in `cells` cells."""

    first: int
    count: int
    cells: int

    @classmethod
    def of(cls, groups: int, width: int, chosen: int) -> "Columns":
        """As many as have room, the chosen one among them."""
        room = max(1, min(groups, width // _NARROWEST))
        return cls(max(0, min(chosen - room // 2, groups - room)), room, min(_WIDEST, width // room))

    def at(self, x: int) -> int:
        """The group in the column of this cell."""
        return self.first + min(x // self.cells, self.count - 1)


def head_rows(groups: Sequence[Group], columns: Columns, chosen: int) -> tuple[Row, Row]:
    """What each column is of, and how much was found there."""
    names, amounts = list[Piece](), list[Piece]()
    for number in range(columns.first, columns.first + columns.count):
        group, room = groups[number], columns.cells - 4
        name = "everywhere" if number == 0 else clean_line(group.value or "no outlet")
        roles = ("accent", "strong") if number == chosen else ("strong",)
        names.append(Piece("  " + padded(name, room) + "  ", roles))
        counts = "beside·rest" if number == 0 else "beside·others"
        amounts.append(Piece("  " + _amount(group, counts, room) + "  ", ("muted",)))
    return row(*names), row(*amounts)


def words_row(groups: Sequence[Group], columns: Columns, place: int, chosen: int | None) -> Row:
    """The words of this place in their columns, each with how often it stands there and how often elsewhere; that of
    the `chosen` group is under the cursor."""
    pieces = list[Piece | str]()
    for number in range(columns.first, columns.first + columns.count):
        words = groups[number].words
        under = ("cursor",) if number == chosen else ()
        if place >= len(words):
            nothing = "no word stands out" if place == 0 else ""
            pieces += [
                Piece("▌ " if under else "  ", ("accent",)),
                Piece(padded(nothing, columns.cells - 2), ("faint",)),
            ]
            continue
        one = words[place]
        count, others = f"{one.count:,}", f"·{one.others:,}"
        room = columns.cells - 4 - len(count) - len(others)
        pieces += [
            Piece("▌ " if under else "  ", (*under, "accent")),
            Piece(padded(clean_line(one.word), room), (*under, "title") if under else ()),
            Piece(count, under),
            Piece(others, (*under, "muted")),
            "  ",
        ]
    return row(*pieces)


def _amount(group: Group, counts: str, width: int) -> str:
    """How many places there are, and what the two numbers of each word are."""
    places = counted(group.passages.matches, "place")
    if len(places) + 1 + len(counts) > width:
        places = f"{group.passages.matches:,}"
    return places + padded(counts, width - len(places), "right")
