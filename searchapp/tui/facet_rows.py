"""Facets as rows: a heading for each field, its values with their counts, what was taken and what left out."""

from collections.abc import Mapping, Sequence

from searchapp.asked.question import FIELDS, Question
from searchapp.engine.engine import FacetCount
from searchapp.records import dataclass
from searchapp.text.clean import clean_line
from searchapp.tui.lines import BLANK, Piece, Row, padded, row

HEADINGS = {"outlet": "OUTLET", "speaker": "SPEAKER", "tag": "TAG"}
_SAYERS = "WHO SAID IT"
"""The heading of speakers where quotes are asked for: those who said them, not all whom these articles quote."""
TAKEN, LEFT_OUT = "●", "−"


@dataclass(frozen=True, slots=True)
class FacetRow:
    """A row of the facet pane: a value, or with `more` set the door to all values; neither for headings."""

    field: str = ""
    value: str | None = None
    count: int = 0
    more: bool = False
    heading: str = ""

    @property
    def place(self) -> tuple[str, str | None, bool, str]:
        """What it is, whatever its count."""
        return self.field, self.value, self.more, self.heading

    @property
    def can_be_chosen(self) -> bool:
        """Whether the cursor stops here."""
        return bool(self.field) and not self.heading


def facet_rows(
    facets: Mapping[str, tuple[FacetCount, ...]], question: Question, height: int, listed: int, *, sayers: bool = False
) -> tuple[FacetRow, ...]:
    """The rows of all fields for a pane of this height. What was chosen stays on top, even with no hits.

    Fields share the height: each shows at least four values and a door to the rest. `listed` is how many values
    the search was asked for, so that many mean there may be more; with `sayers` speakers are those who said what was
    asked for.
    """
    groups = {field: _values(field, facets.get(field, ()), question) for field in FIELDS}
    if not groups["tag"]:  # most users have none
        del groups["tag"]
    share = _shares([len(values) for values in groups.values()], height - 2 * len(groups) - (len(groups) - 1))
    made = list[FacetRow]()
    for (field, values), room in zip(groups.items(), share, strict=True):
        if made:
            made.append(FacetRow())
        heading = _SAYERS if sayers and field == "speaker" else HEADINGS[field]
        made.append(FacetRow(field, heading=heading))
        shown = values[:room]
        made += shown
        left = len(values) - len(shown)
        if left or len(facets.get(field, ())) >= listed:
            more = left if len(facets.get(field, ())) < listed else 0
            made.append(FacetRow(field, count=more, more=True))
        if not values:
            made.append(FacetRow(heading="  none here"))
    return tuple(made)


def _values(field: str, counts: tuple[FacetCount, ...], question: Question) -> list[FacetRow]:
    known = {one.value: one.count for one in counts}
    chosen = [choice.value for choice in question.choices if choice.field == field]
    first = [FacetRow(field, value, known.get(value, 0)) for value in chosen]
    return first + [FacetRow(field, one.value, one.count) for one in counts if one.value not in chosen]


def _shares(wanted: list[int], room: int) -> list[int]:
    even = max(4, room // max(len(wanted), 1))
    spare = max(0, room - sum(min(number, even) for number in wanted))
    shares = list[int]()
    for number in wanted:
        extra = min(max(0, number - even), spare)
        spare -= extra
        shares.append(even + extra)
    return shares


def count_width(rows: Sequence[FacetRow]) -> int:
    """The cells that the counts of these rows need."""
    return max((len(f"{one.count:,}") for one in rows if not one.more), default=1)


def facet_line(one: FacetRow, question: Question, width: int, *, chosen: bool, focused: bool, counts: int = 7) -> Row:
    """One row as it is drawn; taken and left out carry a sign and weight, never colour alone. `counts` is how many
    cells are kept for counts."""
    if one.heading:
        return row(Piece(" " + one.heading, ("heading",) if one.field else ("faint",)))
    if not one.field:
        return BLANK
    fill = ("cursor",) if chosen and focused else ()
    bar = Piece("▌" if chosen and focused else " ", ("accent",))
    if one.more:
        words = f"{one.count:,} more …" if one.count else "more …"
        return row(bar, Piece(padded("  " + words, width - 1), ("muted",)), fill=fill)
    choice = question.state(one.field, one.value)
    sign = " " if choice is None else LEFT_OUT if choice.excluded else TAKEN
    roles = () if choice is None else ("muted",) if choice.excluded else ("accent", "strong")
    name = clean_line(one.value) if one.value is not None else "(none)"
    return row(
        bar,
        Piece(sign + " ", roles or ("muted",)),
        Piece(padded(name, width - counts - 5), roles),
        Piece(padded(f" {one.count:,}", counts + 1, "right") + " ", ("muted",)),
        fill=fill,
    )
