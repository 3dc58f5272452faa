"""Facets: the values of a field among some rows, with their counts."""

from collections import Counter
from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

from searchapp.engine.engine import FacetCount
from searchapp.engine.local.search.evaluator import Reader
from searchapp.engine.local.search.names import Names
from searchapp.engine.local.search.rows import intersection, places
from searchapp.engine.local.segments.columns import KINDS, UNITS, iso_day
from searchapp.engine.local.segments.postings import ranges
from searchapp.engine.local.segments.segment import Segment
from searchapp.query.tree import Among

Array = NDArray[Any]
_FEW = 4
"""From how many times more values in all than rows asked for on the values of each row are gathered."""
_SINGLE = ("outlet", "language")
"""Fields of which a row has one value."""
OWN_FILTERS = {
    "speaker": ("speaker",),
    "outlet": ("outlet",),
    "via": ("via",),
    "language": ("language",),
    "year": ("year", "month", "day", "date"),
    "month": ("year", "month", "day", "date"),
    "day": ("year", "month", "day", "date"),
    "tag": ("tag",),
}
"""For each facet the filters that do not narrow it."""
STORED = frozenset(OWN_FILTERS) - {"tag"}
"""Facets of which the index holds the values."""


def count(field: str, wanted: int, found: Sequence[tuple[Segment, Array]], names: Names) -> tuple[FacetCount, ...]:
    """The commonest values of a field in these rows (0 = all), and those that have none where there are any.

    Names come by count, times in their order; an article dated more coarsely than the facet counts as undated there.
    """
    if field in UNITS:
        return _times(field, wanted, found)
    values = names.everywhere(field, [segment for segment, _ in found])
    total = np.zeros(len(values), np.int64)
    none = 0
    for segment, rows in found:
        counts, without = _counts(segment, field, rows, len(names.of(segment, field)))
        none += without
        table = names.numbers(segment, field)
        if names.joins(field):
            if field not in _SINGLE:
                counts = counts - _counted_again(segment, field, rows, names, len(counts))
            total += np.bincount(table, counts, minlength=len(total)).astype(np.int64)
        else:
            total[table] += counts
    kept = _largest(total, wanted)
    ordered = sorted(
        (-count, values[number]) for number, count in zip(kept.tolist(), total[kept].tolist(), strict=True)
    )
    return _with_none([FacetCount(value, -count) for count, value in ordered], none, wanted)


def count_tags(
    wanted: int, found: Sequence[tuple[Reader, Array]], tags: Mapping[str, frozenset[str]]
) -> tuple[FacetCount, ...]:
    """The same for tags, which are no field of the index: each is known by the articles that bear it."""
    counts = {tag: _having(found, ids) for tag, ids in tags.items()}
    ordered = sorted((-number, tag) for tag, number in counts.items() if number)
    none = sum(len(rows) for _, rows in found) - _having(found, frozenset().union(*tags.values()))
    kept = [FacetCount(tag, -number) for number, tag in ordered]
    return _with_none(kept[: wanted or None], none, wanted)


def _having(found: Sequence[tuple[Reader, Array]], ids: frozenset[str]) -> int:
    """How many of these rows are of articles with one of these ids."""
    return sum(len(intersection(rows, reader.rows(Among(ids)), reader.segment.documents)) for reader, rows in found)


def count_quotes(
    field: str, wanted: int, found: Sequence[tuple[Segment, Array]], names: Names, *, by_article: bool = False
) -> tuple[FacetCount, ...]:
    """The same for these quotes, by their places in each segment: a quote counts once for each who said it, or each
    article in which one did where they are counted `by_article`, which is for speakers alone."""
    if field in ("verb", "kind", "via"):
        return _named_in_full(field, wanted, found, names)
    if field != "speaker":
        return count(field, wanted, [(segment, segment.quote_owner[quotes]) for segment, quotes in found], names)
    values = names.everywhere("speaker", [segment for segment, _ in found])
    total = np.zeros(len(values), np.int64)
    none = 0
    for segment, quotes in found:
        owners, speakers = _said(segment, quotes, names)
        if by_article:
            owners = segment.quote_owner[owners].astype(np.int64)
        # nobody is 0
        pairs = np.unique(owners * (len(values) + 1) + speakers)
        counts = np.bincount(pairs % (len(values) + 1), minlength=len(values) + 1)
        none += int(counts[0])
        total += counts[1:]
    kept = _largest(total, wanted)
    ordered = sorted(
        (-count, values[number]) for number, count in zip(kept.tolist(), total[kept].tolist(), strict=True)
    )
    return _with_none([FacetCount(value, -count) for count, value in ordered], none, wanted)


def _named_in_full(
    field: str, wanted: int, found: Sequence[tuple[Segment, Array]], names: Names
) -> tuple[FacetCount, ...]:
    """How many of these quotes have each verb, whatever its capitals, are of each kind, be they doubtful or not, or
    stand in an article from each source."""
    total = Counter[str | None]()
    for segment, quotes in found:
        if field == "via":
            times = np.bincount(segment.quote_owner[quotes], minlength=segment.documents)
            owners, held = segment.owners("via")
            listed: list[str | None] = [*names.of(segment, "via")]
            counts = np.bincount(segment.column("via"), times.take(owners), len(listed)).astype(np.int64)
            total[None] += int(times[~held].sum())
        elif field == "verb":
            listed = [None, *map(str.lower, names.of(segment, "verb"))]
            counts = np.bincount(segment.column("verb")[quotes], minlength=1)
        else:
            listed = [kind.split()[0] for kind in KINDS]
            counts = np.bincount(segment.column("quote.kind")[quotes], minlength=1)
        for number in counts.nonzero()[0].tolist():
            total[listed[number]] += int(counts[number])
    none = total.pop(None, 0)
    ordered = sorted(total.items(), key=lambda one: (-one[1], one[0] or ""))
    return _with_none([FacetCount(value, number) for value, number in ordered], none, wanted)


def _said(segment: Segment, quotes: Array, names: Names) -> tuple[Array, Array]:
    """These quotes, each once for each who said it, and who that is: a number from 1, 0 for nobody who is named."""
    table = np.concatenate((np.zeros(1, np.int64), names.numbers(segment, "speaker") + 1))
    chosen = np.zeros(segment.quotes, bool)
    chosen[quotes] = True
    joint = segment.column("quote.joint")
    kept = chosen[joint]
    owners = np.concatenate((quotes.astype(np.int64), joint[kept].astype(np.int64)))
    numbers = (segment.column("quote.by")[quotes], segment.column("quote.joint.by")[kept])
    return owners, table[np.concatenate(numbers)]


def _largest(counts: Array, wanted: int) -> Array:
    """The numbers with the largest counts, ties at the end included."""
    filled = counts.nonzero()[0]
    if not wanted or len(filled) <= wanted:
        return filled
    least = np.partition(counts[filled], len(filled) - wanted)[len(filled) - wanted]
    largest: Array = filled[counts[filled] >= least]
    return largest


def _with_none(listed: list[FacetCount], none: int, wanted: int) -> tuple[FacetCount, ...]:
    kept = listed[:wanted] if wanted else listed
    return (*kept, FacetCount(None, none)) if none else tuple(kept)


def _counts(segment: Segment, field: str, rows: Array, size: int) -> tuple[Array, int]:
    """How many of these rows have each value, of which there are `size`, and how many have none."""
    if field in _SINGLE:
        counts = np.bincount(places(segment.column(field).take(rows)), minlength=size + 1)
        return counts[1:], int(counts[0])
    if not size:
        return np.zeros(0, np.int64), len(rows)
    owners, held = segment.owners(field)
    none = len(rows) - int(np.count_nonzero(held.take(rows)))
    if len(owners) > _FEW * len(rows):
        at = segment.column(f"{field}.at")
        first = at.take(rows).astype(np.int64)
        numbers = segment.column(field).take(ranges(first, at.take(rows.astype(np.int64) + 1) - first))
    else:
        wanted = np.zeros(segment.documents, bool)
        wanted[places(rows)] = True
        numbers = segment.column(field)[wanted.take(owners)]
    return np.bincount(numbers, minlength=size), none


def _counted_again(segment: Segment, field: str, rows: Array, names: Names, size: int) -> Array:
    """How often each value stands in one of these rows beside another of the same name."""
    owners, numbers = names.again(segment, field)
    wanted = np.zeros(segment.documents, bool)
    wanted[places(rows)] = True
    return np.bincount(numbers[wanted.take(owners)], minlength=size)


def _times(field: str, wanted: int, found: Sequence[tuple[Segment, Array]]) -> tuple[FacetCount, ...]:
    counted = []
    none = 0
    for segment, rows in found:
        numbers, base = segment.periods(field)
        counts = np.bincount(places(numbers.take(rows)), minlength=1)
        none += int(counts[0])
        counted.append((base, counts[1:]))
    first = min((base for base, counts in counted if len(counts)), default=0)
    total = np.zeros(max((base - first + len(counts) for base, counts in counted if len(counts)), default=0), np.int64)
    for base, counts in counted:
        if len(counts):
            total[base - first : base - first + len(counts)] += counts
    kept = total.nonzero()[0]
    if wanted and len(kept) > wanted:
        # of times that are as common the later ones
        kept = np.sort(kept[np.lexsort((-kept, -total[kept]))[:wanted]])
    listed = zip((kept + first).tolist(), total[kept].tolist(), strict=True)
    return _with_none([FacetCount(_period_name(field, number), times) for number, times in listed], none, wanted)


@lru_cache(maxsize=4096)
def _period_name(field: str, number: int) -> str:
    """A year, month or day, by its number since 1970, as ISO writes it."""
    if field == "day":
        return iso_day(number)
    if field == "year":
        return f"{1970 + number:04}"
    return f"{1970 + number // 12:04}-{number % 12 + 1:02}"
