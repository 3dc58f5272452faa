"""A stretch of days, and the days at the edges of a period."""

from calendar import monthrange
from datetime import date

from searchapp.records import dataclass


@dataclass(frozen=True, slots=True)
class Days:
    """Published within the ISO days `[first, last]`, both included, None for open; or undated."""

    first: str | None = None
    last: str | None = None
    undated: bool = False


def first_day(value: str) -> date:
    """The first day of an ISO day, month or year."""
    parts = [int(part) for part in value.split("-")]
    return date(parts[0], parts[1] if len(parts) > 1 else 1, parts[2] if len(parts) > 2 else 1)


def last_day(value: str) -> date:
    """The last day of an ISO day, month or year."""
    parts = [int(part) for part in value.split("-")]
    if len(parts) > 2:
        return date(*parts[:3])
    month = parts[1] if len(parts) > 1 else 12
    return date(parts[0], month, monthrange(parts[0], month)[1])
