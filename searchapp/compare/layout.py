"""A comparison as groups of statements that say the same, and in one line."""

from collections.abc import Iterator, Mapping, Sequence

from searchapp.article import Span
from searchapp.compare.align import Comparison, Kind, Pair
from searchapp.compare.units import Unit
from searchapp.records import dataclass

_AGREEING = 0.5


@dataclass(frozen=True, slots=True)
class Group:
    """What both articles say, or what one of them says alone: each unit stands in one group only.

    `a` and `b` are the units of either side in order, one of them empty where only one article has it. `a_differs` has
    for each unit of `a` the words that none of its partners has, as spans of its text; `b_differs` likewise. `score` is
    that of the best pair (0 without any), `kind` None where only one article has it.
    """

    a: tuple[Unit, ...]
    b: tuple[Unit, ...]
    a_differs: tuple[tuple[Span, ...], ...] = ()
    b_differs: tuple[tuple[Span, ...], ...] = ()
    score: float = 0.0
    kind: Kind | None = None

    @property
    def mark(self) -> str:
        """`=` the same words, `~` reworded, blank: only here."""
        if self.kind is None:
            return " "
        return "=" if self.kind == "verbatim" else "~"


def groups(comparison: Comparison) -> list[Group]:
    """The statements that both articles have, by the place of the first unit of `a`: one to one, one to several, many
    to many."""
    shared = (_group(pairs) for pairs in _joined(comparison.pairs))
    return sorted(shared, key=lambda group: (group.a[0].start, group.b[0].start))


def beside(comparison: Comparison) -> list[Group]:
    """All sentences of both articles, each once: those of `a` in order with what says the same beside them; what only
    `b` has follows the group that it follows in `b`, as far as that is shown already."""
    return list(_beside(comparison))


def _beside(comparison: Comparison) -> Iterator[Group]:
    by_first = {group.a[0]: group for group in groups(comparison)}
    only_a, only_b = set(comparison.only_a), set(comparison.only_b)
    at, right = 0, comparison.units_b
    for unit in comparison.units_a:
        if unit in only_a:
            yield Group((unit,), (), ((),))
        elif unit in by_first:
            place = right.index(by_first[unit].b[0])
            yield from (Group((), (other,), (), ((),)) for other in right[at:place] if other in only_b)
            at = max(at, place)
            yield by_first[unit]
    yield from (Group((), (other,), (), ((),)) for other in right[at:] if other in only_b)


def _joined(pairs: Sequence[Pair]) -> list[list[Pair]]:
    """Pairs that hang together. The best are joined first; two groups that have both sides already become one only
    when at least half of their sentences say the same, so that no chain of half likenesses joins all."""
    alike = {(pair.a, pair.b) for pair in pairs}
    group_of: dict[tuple[str, Unit], _Sides] = {}
    for pair in sorted(pairs, key=lambda pair: -pair.score):
        left = group_of.get(("a", pair.a), _Sides((pair.a,), ()))
        right = group_of.get(("b", pair.b), _Sides((), (pair.b,)))
        joined = _Sides((*left.a, *right.a), (*left.b, *right.b))
        if left is not right and (not left.b or not right.a or joined.share(alike) >= _AGREEING):
            group_of.update((("a", unit), joined) for unit in joined.a)
            group_of.update((("b", unit), joined) for unit in joined.b)
    found: dict[_Sides, list[Pair]] = {}
    for pair in pairs:
        if group_of["a", pair.a] is group_of["b", pair.b]:
            found.setdefault(group_of["a", pair.a], []).append(pair)
    return list(found.values())


@dataclass(frozen=True, slots=True)
class _Sides:
    """The units of a group that grows."""

    a: tuple[Unit, ...]
    b: tuple[Unit, ...]

    def share(self, alike: set[tuple[Unit, Unit]]) -> float:
        """The share of all pairs of a unit of `a` and one of `b` that say the same."""
        return sum((one, other) in alike for one in self.a for other in self.b) / (len(self.a) * len(self.b))


def _group(pairs: Sequence[Pair]) -> Group:
    of_a, of_b = dict[Unit, list[tuple[Span, ...]]](), dict[Unit, list[tuple[Span, ...]]]()
    for pair in pairs:
        of_a.setdefault(pair.a, []).append(pair.a_differs)
        of_b.setdefault(pair.b, []).append(pair.b_differs)
    a, b = _in_order(of_a), _in_order(of_b)
    verbatim = all(pair.kind == "verbatim" for pair in pairs)
    return Group(
        a,
        b,
        tuple(_common(of_a[unit]) for unit in a),
        tuple(_common(of_b[unit]) for unit in b),
        max(pair.score for pair in pairs),
        "verbatim" if verbatim else "reworded",
    )


def _in_order(units: Mapping[Unit, object]) -> tuple[Unit, ...]:
    return tuple(sorted(units, key=lambda unit: unit.start))


def _common(sides: Sequence[tuple[Span, ...]]) -> tuple[Span, ...]:
    """What lies in a span of each sequence of spans."""
    found = sides[0]
    for spans in sides[1:]:
        met = (Span(max(x.start, y.start), min(x.end, y.end)) for x in found for y in spans)
        found = tuple(span for span in met if span.start < span.end)
    return found


def summary(comparison: Comparison) -> str:
    """The comparison in one line: `6 statements shared, all reworded · only left 9 · only right 4 · …`."""
    parts = [_shared(groups(comparison))]
    parts += [f"only left {len(comparison.only_a)}", f"only right {len(comparison.only_b)}"]
    if comparison.occasion is not None:
        reasons = ", ".join(comparison.occasion.reasons)
        verdict = comparison.occasion.verdict
        told = "occasion unclear" if verdict == "unclear" else verdict
        parts.append(f"{told}: {reasons}" if reasons else told)
    return " · ".join(parts)


def _shared(shared: Sequence[Group]) -> str:
    if not shared:
        return "nothing shared"
    words = sum(group.kind == "verbatim" for group in shared)
    how = "all reworded" if not words else "all verbatim" if words == len(shared) else f"{words} verbatim"
    return f"{len(shared)} statement{'s' if len(shared) > 1 else ''} shared, {how}"
