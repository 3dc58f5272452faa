"""What else could be asked: questions that work on this index, and ways on when nothing was found."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from typing import ClassVar

from rich.cells import cell_len
from textual import events
from textual.binding import Binding, BindingType
from textual.message import Message

from searchapp.asked.question import Question
from searchapp.engine.engine import FacetCount
from searchapp.hits import Hit
from searchapp.records import dataclass
from searchapp.text.clean import clean_line
from searchapp.tui.line_view import LineView
from searchapp.tui.lines import Piece, Row, padded, row, wrapped
from searchapp.tui.messages import AdviceLine

QUESTIONS = 5
_SHORT_WORD = 5
_LONG_WORD = 24
"""Cells of a word that can be one: where none are spaced, a whole clause stands between two signs."""
_WIDEST = 90


def quoted(value: str) -> str:
    """A value as it is written after a field."""
    value = value.replace('"', " ").strip()
    return f'"{value}"' if not value.isalnum() else value


def _short(name: str) -> str:
    words = name.split()
    return words[-1] if len(words) == 2 and words[-1].isalpha() else quoted(name)


def title_words(hits: Iterable[Hit]) -> list[str]:
    """Longer words of titles, those in most titles first."""
    counts: Counter[str] = Counter()
    for hit in hits:
        words = (word.strip("“”\"'’‘«»().,:;!?…–—-") for word in (hit.title or "").split())
        counts.update({word for word in words if _is_telling(word)})
    return [word for word, _ in sorted(counts.items(), key=lambda item: (-item[1], -len(item[0]), item[0]))]


def _is_telling(word: str) -> bool:
    return word.isalpha() and len(word) >= _SHORT_WORD and cell_len(word) <= _LONG_WORD


def _are_kin(word: str, other: str) -> bool:
    """Whether two words begin alike, as forms of one and names of a country and its people do."""
    return word[: _SHORT_WORD - 1].casefold() == other[: _SHORT_WORD - 1].casefold()


def possible_questions(facets: Mapping[str, tuple[FacetCount, ...]], hits: Sequence[Hit]) -> tuple[str, ...]:
    """Queries that may find something in this index, of different kinds, the most telling first.

    They are made from its most frequent speakers, outlets, months and title words; whoever shows them
    asks each and drops those that find nothing.
    """
    speakers = [one.value for one in facets.get("speaker", ()) if one.value]
    outlets = [one.value for one in facets.get("outlet", ()) if one.value]
    months = [one.value for one in sorted(facets.get("month", ()), key=lambda one: -one.count) if one.value]
    words = title_words(hits)
    made = list[str]()
    names = [_short(name) for name in speakers[:2]]
    if names:
        made.append(f"by:{names[0]}")
    if words:
        made.append(words[0])
    if names and words:
        made.append(f"by:{names[0]} said:{words[0]}")
    if other := next((word for word in words[1:] if not _are_kin(word, words[0])), None):
        made.append(f"{words[0]} NEAR/10 {other}")
    if outlets and words:
        made.append(f"{words[0]} -outlet:{quoted(outlets[0])}")
    if months:
        made.append(f"date:{months[0]} has:quote")
    if len(names) > 1:
        made.append(f"speaker:{names[0]} speaker:{names[1]}")
    if outlets:
        made.append(f"outlet:{quoted(outlets[0])}")
    made += [*(f"by:{name} said:{word}" for name in names[:1] for word in words[1:3])]
    made += [*words[1:6], "has:quote", "date:none"]
    return tuple(dict.fromkeys(clean_line(query) for query in made))


def advice_rows(
    heading: str, lines: Sequence[AdviceLine], width: int, cursor: int | None
) -> tuple[tuple[Row, int | None], ...]:
    """The panel's rows, each with the number of the line it belongs to. Questions are numbered by the key that asks."""
    line_of_heading = row(Piece(f" {heading} ", ("heading",)), Piece("─" * (width - len(heading) - 3), ("faint",)))
    made: list[tuple[Row, int | None]] = [(line_of_heading, None)]
    key = 0
    for number, line in enumerate(lines):
        words = clean_line(line.words)
        if line.question is None:
            made += [(row(Piece(" " + words[a:b])), None) for a, b in wrapped(words, width - 2)]
            continue
        key += 1
        count = f"{line.count:,}" if line.count is not None else ""
        chosen = number == cursor
        room = min(width, _WIDEST) - 5 - len(count)
        for place, (start, end) in enumerate(wrapped(words, room)):
            first = place == 0
            made.append(
                (
                    row(
                        Piece("▌" if chosen else " ", ("accent",)),
                        Piece(f"{key} " if key <= 9 and first else "  ", ("accent", "strong")),
                        Piece(padded(words[start:end], room)),
                        Piece(f" {count} " if first else "", ("muted",)),
                        fill=("cursor",) if chosen else (),
                    ),
                    number,
                )
            )
    return tuple(made)


class AdvicePanel(LineView):
    """Questions to take with Enter, a click or their number."""

    ALLOW_SELECT = False
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("up,k", "move(-1)", "Up", show=False),
        Binding("down,j", "move(1)", "Down", show=False),
        Binding("enter", "take", "Ask", show=False),
    ]

    @dataclass
    class Taken(Message):
        """This is to be asked."""

        question: Question

    def __init__(self) -> None:
        super().__init__(id="advice")
        self.heading = ""
        self.lines: tuple[AdviceLine, ...] = ()
        self.cursor = 0
        self._rows: tuple[tuple[Row, int | None], ...] = ()

    def show(self, heading: str, lines: tuple[AdviceLine, ...]) -> None:
        """Offer these lines."""
        self.heading, self.lines = heading, lines
        self.cursor = next((number for number, line in enumerate(lines) if line.question), 0)
        self.relayout()
        self.rows_changed()

    def relayout(self) -> None:
        cursor = self.cursor if self.has_focus else None
        self._rows = advice_rows(self.heading, self.lines, self.columns, cursor)

    def row_count(self) -> int:
        return len(self._rows)

    def row_at(self, number: int) -> Row:
        return self._rows[number][0]

    def on_focus(self) -> None:
        self.relayout()
        self.rows_changed()

    def on_blur(self) -> None:
        self.relayout()
        self.rows_changed()

    def ask(self, key: int) -> None:
        """Take the question with this number, from 1, where there is one."""
        questions = [line.question for line in self.lines if line.question is not None]
        if 0 < key <= len(questions):
            self.post_message(self.Taken(questions[key - 1]))

    def action_move(self, step: int) -> None:
        """To the next question that way."""
        places = [number for number, line in enumerate(self.lines) if line.question is not None]
        if places:
            at = places.index(self.cursor) if self.cursor in places else 0
            self.cursor = places[max(0, min(at + step, len(places) - 1))]
            self.relayout()
            self.rows_changed()

    def action_take(self) -> None:
        """Ask the question under the cursor."""
        if self.cursor < len(self.lines):
            question = self.lines[self.cursor].question
            if question is not None:
                self.post_message(self.Taken(question))

    def on_click(self, event: events.Click) -> None:
        number = event.y + self.scroll_offset.y
        if number < len(self._rows):
            line = self._rows[number][1]
            if line is not None:
                self.cursor = line
                self.action_take()
