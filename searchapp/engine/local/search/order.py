"""The order of hits."""

from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from searchapp.engine.local.search.names import Names
from searchapp.engine.local.segments.columns import MINUTES, NO_DAY
from searchapp.engine.local.segments.segment import Segment
from searchapp.text.folding import fold

Array = NDArray[Any]
_LAST = np.int64(1 << 62)
_LANES = 16
"""Keys of which the least stands for all, when few of many are wanted: as many as are wanted are not above the last of
the least ones wanted."""
_SPARE = 8
"""How many times more such least keys there must be than are wanted."""
_HALF_LIFE = 365.0
"""Days after which half of what freshness gives is gone."""


def smallest(keys: Array, count: int) -> Array:
    """Where the `count` smallest keys are, in order; equal ones in the order they have."""
    if count <= 0:
        return np.zeros(0, np.int64)
    if count * 4 >= len(keys):
        return keys.argsort(kind="stable")[:count]
    lanes = len(keys) // _LANES
    least = keys[: lanes * _LANES].reshape(_LANES, lanes).min(axis=0) if lanes >= _SPARE * count else keys
    limit = np.partition(least, count - 1)[count - 1]
    chosen: Array = (keys <= limit).nonzero()[0]
    return chosen[keys[chosen].argsort(kind="stable")][:count]


def date_keys(segment: Segment, rows: Array, *, newest_first: bool) -> Array:
    """Keys that order rows by date; undated ones come last either way."""
    days = segment.column("date.first")[rows].astype(np.int64)
    keys = days * MINUTES + segment.column("date.minute")[rows]
    if newest_first:
        keys = -keys
    keys[days == NO_DAY] = _LAST
    return keys


def newest_day(segments: Sequence[Segment]) -> int:
    """The day of the newest dated article; NO_DAY where none is dated."""
    return max((int(segment.column("date.first").max(initial=NO_DAY)) for segment in segments), default=NO_DAY)


def freshness(segment: Segment, rows: Array, newest: int) -> Array:
    """What scores are multiplied by where newer articles shall rank higher: 2 on the day `newest`, half as much above 1
    with every half-life before it, 1 without a date. It counts from the newest article and not from today, so that an
    archive gives the same order on every day."""
    days = segment.column("date.first")[rows].astype(np.int64)
    age = np.maximum(newest - days, 0)
    return np.where(days == NO_DAY, 1.0, 1.0 + 0.5 ** (age / _HALF_LIFE))


def outlet_keys(found: Sequence[tuple[Segment, Array]], names: Names) -> list[Array]:
    """Keys that order rows by outlet, newest first within one; those without come last."""
    values = sorted({(fold(value), value) for segment, _ in found for value in names.of(segment, "outlet")})
    rank = {value: number for number, (_, value) in enumerate(values)}
    keys = []
    for segment, rows in found:
        table = np.array([len(rank), *(rank[value] for value in names.of(segment, "outlet"))], np.int64)
        dates = np.clip(date_keys(segment, rows, newest_first=True), -(1 << 38), 1 << 38)
        keys.append((table[segment.column("outlet")[rows]] << 40) + dates)
    return keys
