"""Counts of a field's values beside the values of another field: a table of both, as text, rows and JSON."""

from collections.abc import Iterator, Mapping, Sequence

from searchapp.engine.engine import FacetCount
from searchapp.export.objects import JsonObject
from searchapp.text.clean import clean_line
from searchapp.text.columns import beginning, columns

Crossed = Mapping[str, Mapping[str | None, int]]
"""For each value of the other field how often each value of the field stands beside it."""
_COLUMN = 14
"""Columns of a terminal that a head takes, at most."""


def crossed_object(field: str, counts: Sequence[FacetCount], crossed: Crossed) -> JsonObject:
    """`{field: [{"value": …, "count": …, "per": {…}}]}`."""
    return {field: list(count_objects([one for one in counts if one.value is not None], crossed))}


def count_objects(counts: Sequence[FacetCount], crossed: Crossed) -> Iterator[JsonObject]:
    """`{"value": …, "count": …}` for each value, null for none, and `per` where there is another field."""
    for one in counts:
        per = {"per": {head: of.get(one.value, 0) for head, of in crossed.items()}} if crossed else {}
        yield {"value": one.value, "count": one.count, **per}


def count_rows(field: str, counts: Sequence[FacetCount], crossed: Crossed) -> Iterator[JsonObject]:
    """A row a value, null for none: the value under the name of its field, its count, the counts beside others."""
    for one in counts:
        yield {field: one.value, "count": one.count, **{head: of.get(one.value, 0) for head, of in crossed.items()}}


def crossed_table(counts: Sequence[FacetCount], crossed: Crossed) -> Iterator[str]:
    """The counts as columns, each below its head, with the values at the end; `–` is none."""
    beside = {"all": {one.value: one.count for one in counts}, **crossed}
    heads = [_short(clean_line(head)) for head in beside]
    widths = [
        max(columns(head), *(len(str(of.get(one.value, 0))) for one in counts), 1)
        for head, of in zip(heads, beside.values(), strict=True)
    ]
    if counts:
        yield "  ".join(" " * (width - columns(head)) + head for head, width in zip(heads, widths, strict=True)) + "\n"
    for one in counts:
        numbers = (of.get(one.value, 0) or "–" for of in beside.values())
        line = "  ".join(f"{number:>{width}}" for number, width in zip(numbers, widths, strict=True))
        yield f"{line}  {clean_line(one.value) if one.value is not None else '(none)'}\n"


def _short(head: str) -> str:
    return head if columns(head) <= _COLUMN else beginning(head, _COLUMN - 1) + "…"
