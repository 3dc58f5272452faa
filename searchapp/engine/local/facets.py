"""Facets: the values of a field among some rows, with their counts."""

from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from searchapp.engine.engine import FacetCount
from searchapp.engine.local.columns import iso_day
from searchapp.engine.local.names import Names
from searchapp.engine.local.postings import ranges
from searchapp.engine.local.segment import Segment

Array = NDArray[Any]
OWN_FILTERS = {
    "speaker": ("speaker",),
    "outlet": ("outlet",),
    "year": ("year", "month", "day", "date"),
    "month": ("year", "month", "day", "date"),
    "day": ("year", "month", "day", "date"),
}
"""For each facet the filters that do not narrow it."""

_LEAST_KIND = {"year": 1, "month": 2, "day": 3}


def count(field: str, wanted: int, found: Sequence[tuple[Segment, Array]], names: Names) -> tuple[FacetCount, ...]:
    """The commonest values of a field in these rows (0 = all), and those that have none where there are any.

    Names come by count, times in their order; an article dated more coarsely than the facet counts as undated there.
    """
    if field in _LEAST_KIND:
        return _times(field, wanted, found)
    total: dict[str, int] = {}
    none = 0
    for segment, rows in found:
        numbers, without = _numbers(segment, field, rows)
        none += without
        counts = np.bincount(numbers)
        values = names.of(segment, field)
        if wanted and len(found) == 1 and not names.joins(segment, field):
            kept = _largest(counts, wanted)
        else:
            kept = np.flatnonzero(counts)
        for number, times in zip(kept.tolist(), counts[kept].tolist(), strict=True):
            value = values[number]
            total[value] = total.get(value, 0) + times
    ordered = sorted(total.items(), key=lambda item: (-item[1], item[0]))
    return _with_none([FacetCount(value, times) for value, times in ordered], none, wanted)


def _largest(counts: Array, wanted: int) -> Array:
    """The numbers with the largest counts, ties at the end included."""
    filled = np.flatnonzero(counts)
    if len(filled) <= wanted:
        return filled
    least = np.partition(counts[filled], len(filled) - wanted)[len(filled) - wanted]
    largest: Array = filled[counts[filled] >= least]
    return largest


def _with_none(listed: list[FacetCount], none: int, wanted: int) -> tuple[FacetCount, ...]:
    kept = listed[:wanted] if wanted else listed
    return (*kept, FacetCount(None, none)) if none else tuple(kept)


def _numbers(segment: Segment, field: str, rows: Array) -> tuple[Array, int]:
    """The values of these rows, and how many rows have none."""
    if field == "outlet":
        held = segment.column("outlet")[rows]
        filled = held[held > 0]
        return filled - 1, len(held) - len(filled)
    at = segment.column(f"{field}.at").astype(np.int64)
    first = at[rows]
    lengths = at[rows.astype(np.int64) + 1] - first
    return segment.column(field)[ranges(first, lengths)], int((lengths == 0).sum())


def _times(field: str, wanted: int, found: Sequence[tuple[Segment, Array]]) -> tuple[FacetCount, ...]:
    total: dict[int, int] = {}
    none = 0
    for segment, rows in found:
        kinds = segment.column("date.kind")
        days = segment.column("date.first")[rows]
        if len(kinds) and int(kinds.min()) < _LEAST_KIND[field]:
            precise = kinds[rows] >= _LEAST_KIND[field]
            none += int(len(rows) - precise.sum())
            days = days[precise]
        if not len(days):
            continue
        periods = segment.period_of(field)
        numbers = periods[days - segment.first_day]
        least = int(numbers.min())
        counts = np.bincount(numbers - least)
        kept = np.flatnonzero(counts)
        for number, times in zip((kept + least).tolist(), counts[kept].tolist(), strict=True):
            total[number] = total.get(number, 0) + times
    ordered = sorted(total.items())
    if wanted and len(ordered) > wanted:
        chosen = {number for number, _ in sorted(total.items(), key=lambda item: (-item[1], -item[0]))[:wanted]}
        ordered = [item for item in ordered if item[0] in chosen]
    return _with_none([FacetCount(_period_name(field, number), times) for number, times in ordered], none, wanted)


def _period_name(field: str, number: int) -> str:
    """A year, month or day, by its number since 1970, as ISO writes it."""
    if field == "day":
        return iso_day(number)
    if field == "year":
        return f"{1970 + number:04}"
    return f"{1970 + number // 12:04}-{number % 12 + 1:02}"
