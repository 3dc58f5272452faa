"""A comparison as blocks: what stands beside each other in each of the four views, before it has a width."""

from collections.abc import Iterator, Sequence
from typing import Literal

from searchapp.article import Span
from searchapp.compare.align import Comparison
from searchapp.compare.differing import words_of
from searchapp.compare.layout import Group, beside, groups
from searchapp.compare.units import Unit
from searchapp.records import dataclass
from searchapp.text.clean import clean_line
from searchapp.tui.cards import surname

View = Literal["aligned", "full", "differences", "only in one"]
VIEWS: tuple[View, ...] = ("aligned", "full", "differences", "only in one")
_NEXT_SENTENCE = 1
_TIMES = {2: "twice"}


@dataclass(frozen=True, slots=True)
class Passage:
    """Text of one side, cleaned: sentences that follow each other in a paragraph stand in one. `differs` are spans of
    `text`; `note` names the speakers whom the text itself does not name, and says how often it stands there."""

    text: str
    differs: tuple[Span, ...] = ()
    note: str = ""
    heading: bool = False


@dataclass(frozen=True, slots=True)
class Block:
    """What begins on the same row: a statement that both have (`group`), or what each has alone."""

    left: tuple[Passage, ...]
    right: tuple[Passage, ...]
    group: Group | None = None

    @property
    def mark(self) -> str:
        """`=` the same words, `~` reworded, blank: only here."""
        return self.group.mark if self.group is not None else " "


def blocks(comparison: Comparison, view: View, names: tuple[str, str] = ("A", "B")) -> tuple[Block, ...]:
    """The blocks of a view. `aligned` begins with what both have, each statement once, and ends with what only one
    has; `full` keeps the order of the articles. `names` are what the two sides are called in headings."""
    if view == "full":
        return tuple(_in_order(comparison))
    shared = [_shared(group) for group in groups(comparison)]
    if view == "differences":
        return tuple(block for block in shared if block.group is not None and block.group.kind == "reworded")
    alone = tuple(_alone(comparison, names))
    if view == "only in one":
        return alone
    both = (Block((Passage("IN BOTH", heading=True),), ()),) if shared else ()
    return (*both, *shared, *alone)


def _in_order(comparison: Comparison) -> Iterator[Block]:
    left, right = list[Unit](), list[Unit]()
    for group in beside(comparison):
        if group.kind is None:
            left += group.a
            right += group.b
            continue
        if left or right:
            yield Block(passages(left), passages(right))
            left, right = [], []
        yield _shared(group)
    if left or right:
        yield Block(passages(left), passages(right))


def _shared(group: Group) -> Block:
    return Block(_once(group.a, group.a_differs), _once(group.b, group.b_differs), group)


def _once(units: Sequence[Unit], differs: Sequence[Sequence[Span]]) -> tuple[Passage, ...]:
    """The units of a side; a sentence that a standfirst has as well is shown once, as it is longest."""
    places: dict[tuple[str, ...], list[int]] = {}
    for number, unit in enumerate(units):
        places.setdefault(words_of(unit.text), []).append(number)
    again = {max(same, key=lambda number: len(units[number].text)): len(same) for same in places.values()}
    kept = sorted(again)
    return passages([units[at] for at in kept], [differs[at] for at in kept], [again[at] for at in kept])


def _alone(comparison: Comparison, names: tuple[str, str]) -> Iterator[Block]:
    sides = [
        (Passage(f"ONLY IN {name}", heading=True), *passages(units)) if units else ()
        for name, units in zip(names, (comparison.only_a, comparison.only_b), strict=True)
    ]
    if any(sides):
        yield Block(sides[0], sides[1])


def passages(
    units: Sequence[Unit], differs: Sequence[Sequence[Span]] = (), times: Sequence[int] = ()
) -> tuple[Passage, ...]:
    """Sentences as running text, a passage for each stretch of a paragraph; `times` is how often each stands there."""
    made = list[Passage]()
    for run in _runs(units):
        texts, spans, length = list[str](), list[Span](), 0
        for at in run:
            spans += [Span(start + length, end + length) for start, end in (differs[at] if differs else ())]
            texts.append(clean_line(units[at].text))
            length += len(units[at].text) + 1
        text = " ".join(texts)
        notes = [_unnamed(text, [name for at in run for name in units[at].speakers])]
        notes += [_TIMES.get(times[at], f"{times[at]} times") for at in run if times and times[at] > 1]
        made.append(Passage(text, tuple(spans), " · ".join(filter(None, notes))))
    return tuple(made)


def _runs(units: Sequence[Unit]) -> list[list[int]]:
    made = list[list[int]]()
    for number, unit in enumerate(units):
        if made and unit.body.start - units[number - 1].body.end <= _NEXT_SENTENCE:
            made[-1].append(number)
        else:
            made.append([number])
    return made


def _unnamed(text: str, speakers: Sequence[str]) -> str:
    words = text.casefold()
    names = [name for name in dict.fromkeys(speakers) if name.split()[-1].casefold() not in words]
    return "— " + ", ".join(clean_line(surname(name)) for name in names) if names else ""
