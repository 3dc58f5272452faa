"""A comparison as rows for two columns, and in one line."""

from collections.abc import Iterator
from dataclasses import dataclass

from searchapp.compare.align import Comparison, Pair
from searchapp.compare.units import Unit


@dataclass(frozen=True, slots=True)
class Row:
    """What stands beside each other: `pair` when both sides say the same, else one side alone."""

    a: Unit | None
    b: Unit | None
    pair: Pair | None = None

    @property
    def mark(self) -> str:
        """`=` the same words, `~` reworded, blank: only here."""
        if self.pair is None:
            return " "
        return "=" if self.pair.kind == "verbatim" else "~"


def rows(comparison: Comparison) -> list[Row]:
    """All sentences of both articles: those of `a` in order, each with its partners beside it; what only `b` has
    follows the sentence that it follows in `b`, as far as that is shown already."""
    return list(_rows(comparison))


def _rows(comparison: Comparison) -> Iterator[Row]:
    partners: dict[Unit, list[Pair]] = {}
    for pair in comparison.pairs:
        partners.setdefault(pair.a, []).append(pair)
    paired = {pair.b for pair in comparison.pairs}
    at, right = 0, comparison.units_b
    for unit in comparison.units_a:
        pairs = partners.get(unit, [])
        if pairs:
            place = right.index(pairs[0].b)
            while at <= place:
                if right[at] not in paired:
                    yield Row(None, right[at])
                at += 1
        else:
            yield Row(unit, None)
        for pair in pairs:
            yield Row(pair.a, pair.b, pair)
    for unit in right[at:]:
        if unit not in paired:
            yield Row(None, unit)


def summary(comparison: Comparison) -> str:
    """The comparison in one line: `6 statements shared, all reworded · only left 9 · only right 4 · …`."""
    statements = min(len({pair.a for pair in comparison.pairs}), len({pair.b for pair in comparison.pairs}))
    parts = [_shared(statements, comparison.pairs)]
    parts += [f"only left {len(comparison.only_a)}", f"only right {len(comparison.only_b)}"]
    if comparison.occasion is not None:
        reasons = ", ".join(comparison.occasion.reasons)
        parts.append(f"{comparison.occasion.verdict}: {reasons}" if reasons else comparison.occasion.verdict)
    return " · ".join(parts)


def _shared(statements: int, pairs: tuple[Pair, ...]) -> str:
    if not statements:
        return "nothing shared"
    words = sum(pair.kind == "verbatim" for pair in pairs)
    how = "all reworded" if not words else "all verbatim" if words == len(pairs) else f"{words} verbatim"
    return f"{statements} statement{'s' if statements > 1 else ''} shared, {how}"
