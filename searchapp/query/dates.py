"""Dates as they stand in a query: days, months, years, words for them, and ranges of those.

A date names a *period*, its first and last day. Words are read from `today`: `7d` is the day seven days ago as an
end of a range, and from then until today where it stands alone; `w`, `m` and `y` count weeks, months and years.
"""

import re
from calendar import monthrange
from datetime import date, timedelta
from typing import NamedTuple

from searchapp.patterns import late
from searchapp.query.fields import nearest
from searchapp.query.tree import Dates


class DateFault(ValueError):  # noqa: N818 - it reads as what it is
    """Why a date cannot be read: `what` and the `mend`, and the words at fault."""

    def __init__(self, what: str, mend: str, words: str) -> None:
        super().__init__(what)
        self.what = what if len(what) < 80 else f"{what[:60]}…”"
        self.mend = mend
        self.words = words


class Period(NamedTuple):
    """The days `[first, last]`, both included. `ago` is set for `7d` and its like."""

    first: date
    last: date
    ago: bool = False


_MONTHS = 12
FORMS = "write 2017, 2017-01, 2017-01-25, today, yesterday, last-month or 7d"
_CALENDAR = late(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?", re.ASCII)
_AGO = late(r"(\d{1,6})([dwmy])", re.ASCII)
_NAMED = late(r"(this|last)-(week|month|year)")
_WORDS = (
    "today",
    "yesterday",
    "none",
    *(f"{of}-{unit}" for of in ("this", "last") for unit in ("week", "month", "year")),
)
_SLOPPY = late(r"(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?|(\d{4})-?(\d{2})(\d{2})", re.ASCII)
_DAY_FIRST = late(r"(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})", re.ASCII)
_AGO_IN_WORDS = late(r"(?:last-?)?(\d{1,6})-?(days?|weeks?|months?|years?|[dwmy])(?:-ago)?", re.ASCII)
_YEARS = late(r"(\d{4})[-–/](\d{4})", re.ASCII)
_COMPARED = late(r"(>=|<=|>|<)(.*)", re.DOTALL)


def period(words: str, today: date) -> Period:
    """The period that one date names. Raises DateFault."""
    folded = words.casefold()
    if calendar := _CALENDAR.fullmatch(folded):
        return _calendar(words, *(int(part) if part else None for part in calendar.groups()))
    if ago := _AGO.fullmatch(folded):
        return _ago(words, int(ago[1]), ago[2], today)
    if named := _NAMED.fullmatch(folded):
        return _named(named[1] == "last", named[2], today)
    if folded == "today":
        return Period(today, today)
    if folded == "yesterday":
        return _ago(words, 1, "d", today)._replace(ago=False)
    if folded == "none":
        raise DateFault("“none” is no day", "date:none finds what is undated", words)
    if ".." in words:
        raise DateFault(f"a range “{words}” where one date is asked for", "a range belongs to date:", words)
    near = nearest(folded, _WORDS)
    mend = f"did you mean {near}?" if near else FORMS
    if (years := _YEARS.fullmatch(folded)) and years[1] <= years[2]:
        mend = f"did you mean {years[1]}..{years[2]}?"
    elif sloppy := _SLOPPY.fullmatch(folded):
        parts = [part.zfill(2) for part in sloppy.groups() if part]
        _calendar(words, *map(int, parts), *[None] * (3 - len(parts)))
        mend = f"did you mean {'-'.join(parts)}?"
    elif day := _DAY_FIRST.fullmatch(folded):
        parts = [day[3], *(part.zfill(2) for part in sorted((day[1], day[2]), key=int))]
        if int(parts[1]) <= _MONTHS < int(parts[2]) or day[1] == day[2]:
            _calendar(words, *map(int, parts))
            mend = f"did you mean {'-'.join(parts)}?"
    if ago := _AGO_IN_WORDS.fullmatch(folded):
        mend = f"did you mean {ago[1]}{ago[2][0]}?"
    raise DateFault(f"no date “{words}”", mend, words)


def _calendar(words: str, year: int | None, month: int | None, day: int | None) -> Period:
    assert year is not None
    try:
        first = date(year, 1 if month is None else month, 1 if day is None else day)
    except ValueError:
        what = "day" if day is not None else "year" if month is None or not year else "month"
        raise DateFault(f"there is no {what} “{words}”", "the calendar has no such date", words) from None
    if month is None:
        return Period(first, date(year, 12, 31))
    return Period(first, first if day is not None else date(year, month, monthrange(year, month)[1]))


def _ago(words: str, count: int, unit: str, today: date) -> Period:
    try:
        if unit in "dw":
            day = today - timedelta(days=count * (7 if unit == "w" else 1))
        else:
            months = today.year * 12 + today.month - 1 - count * (12 if unit == "y" else 1)
            year, month = divmod(months, 12)
            day = date(year, month + 1, min(today.day, monthrange(year, month + 1)[1]))
    except (OverflowError, ValueError):
        raise DateFault(f"“{words}” lies before the calendar begins", FORMS, words) from None
    return Period(day, day, ago=True)


def _named(last: bool, unit: str, today: date) -> Period:
    if unit == "week":
        first = today - timedelta(days=today.weekday() + (7 if last else 0))
        return Period(first, first + timedelta(days=6))
    if unit == "year":
        return _calendar("", today.year - last, None, None)
    year, month = divmod(today.year * 12 + today.month - 1 - last, 12)
    return _calendar("", year, month + 1, None)


def dates(words: str, today: date) -> Dates:
    """`date:…`: a date, `A..B`, `A..`, `..B`, `>=A`, `<=A`, `>A`, `<A`. Raises DateFault."""
    if compared := _COMPARED.fullmatch(words):
        sign, named = compared.groups()
        if sign == ">":
            return after(named, today)
        if sign == "<":
            return before(named, today)
        return between(named, None, today) if sign == ">=" else between(None, named, today)
    if ".." in words:
        left, _, right = words.partition("..")
        return between(left or None, right or None, today)
    found = period(words, today)
    return _range(found.first, today if found.ago else found.last, words)


def between(left: str | None, right: str | None, today: date) -> Dates:
    """From the first day of `left` to the last day of `right`; None is open. Raises DateFault."""
    if left is None and right is None:
        raise DateFault("a range without an end", "give one end or both, as in 2017..2018", "")
    first = period(left, today).first if left is not None else None
    last = period(right, today).last if right is not None else None
    return _range(first, last, f"{left or ''}..{right or ''}")


def after(words: str, today: date) -> Dates:
    """Later than all of the period that is named. Raises DateFault."""
    last = period(words, today).last
    if last == date.max:
        raise DateFault(f"no day is later than “{words}”", FORMS, words)
    return _range(last + timedelta(days=1), None, words)


def before(words: str, today: date) -> Dates:
    """Earlier than all of the period that is named. Raises DateFault."""
    first = period(words, today).first
    if first == date.min:
        raise DateFault(f"no day is earlier than “{words}”", FORMS, words)
    return _range(None, first - timedelta(days=1), words)


def _range(first: date | None, last: date | None, words: str) -> Dates:
    if first is not None and last is not None and first > last:
        raise DateFault(f"the range “{words}” ends before it begins", "write the earlier date first", words)
    return Dates(first.isoformat() if first else None, last.isoformat() if last else None)
