"""The date of publication that mark-up, headers or the address state.

Mark-up often states the time in UTC, so that late in the evening its day is not the day that the outlet
prints: a local statement of the same moment is preferred.
"""

import re
from collections.abc import Container, Iterator
from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import NamedTuple

from searchapp.patterns import late
from searchapp.reading.dates.forms import FIRST_YEAR, PrintedDate, printed_dates
from searchapp.reading.dates.words import MONTHS
from searchapp.reading.pages.page import Fact, HtmlFacts

_RANKS = (
    late(r"json-ld datePublished"),
    late(
        r"(?:og:)?article[:.]publi\w{2,20}|microdata datePublished|date[_-]?published|time published|abbr published"
        r"|parsely-pub-date|sailthru\.date|dc\.date\.issued|dcterms\.issued|.{0,40}pub(?:lish|lished|lication)?[_.-]?(?:date|time|at)\w{0,4}"
        r"|published|date\.available|citation_(?:publication_|online_)?date|header date"
        r"|front matter (?:date|published|publish_date|datum|fecha|дата|tarih|date published|publication date|"
        r"published on|дата (?:выпуска|публикации))"
    ),
    late(r"json-ld (?:WebPage datePublished|dateCreated|uploadDate)|microdata dateCreated|dcterms[.:]created|"
               r"dc\.date(?:\.created)?|dcterms[.:]date|date[_-]?created|created(?:_at)?|date|displaydate|pdate"),
)  # fmt: skip
_UPDATED = late(r"modif|updat|last|revis|change", re.IGNORECASE)
_COMPACT = late(r"(?<!\d)((?:19|20)\d\d)([01]\d)([0-3]\d)(?:T(\d\d):?(\d\d)(?::?\d\d)?(Z)?)?(?!\d)")
_IN_ADDRESS = late(
    r"(?<!\d)(?P<y>(?:19|20)\d\d)(?:(?P<s>[/_-])(?P<m>\d{1,2}|[a-z]{3,9})(?P=s)(?P<d>\d{1,2})"
    r"|(?P<m2>[01]\d)/?(?P<d2>[0-3]\d))(?!\d)|(?<!\d)(?P<d3>\d\d)-(?P<m3>\d\d)-(?P<y3>20\d\d)(?!\d)",
    re.IGNORECASE,
)
_WEST, _EAST = timedelta(hours=-12), timedelta(hours=14)
_SOON, _QUARTER, _MINUTE = timedelta(minutes=10), timedelta(minutes=15), timedelta(minutes=1)


class StatedDate(NamedTuple):
    """A date that mark-up states; `source` says where, `rank` how surely it is that of publication (0 best)."""

    date: PrintedDate
    source: str
    value: str
    rank: int

    @property
    def in_utc(self) -> bool:
        """Whether the day is that of Greenwich rather than the outlet's own."""
        return self.date.zone == "+00:00" and self.date.time is not None


def stated_dates(facts: HtmlFacts) -> list[StatedDate]:
    """The statements of a page about when it was published, the surest first."""
    found = [stated for fact in facts.dates for stated in _stated(fact)]
    return sorted(found, key=lambda stated: stated.rank)


def stated_publication(facts: HtmlFacts, printed: Container[str] = (), strongly: bool = False) -> StatedDate | None:
    """The surest statement, told in local time where the page also states that; None where there is none.

    `printed` are the days that the page prints as its date: of sure statements that differ, one of these days
    is taken. Where the page prints its date `strongly`, weak statements are not asked.
    """
    found = [stated for stated in stated_dates(facts) if stated.rank < (2 if strongly else len(_RANKS))]
    if not found:
        elements = [*times(facts), *updated_times(facts)]
        days = {one.date.value for one in elements}
        return elements[0] if len(days) == 1 and not printed else None
    best = found[0]
    if best.date.value not in printed:
        best = next((one for one in found if one.rank < 2 and one.date.value in printed), best)
    if best.in_utc:
        for other in (*found[1:], *times(facts)):
            if not other.in_utc and shows_locally(best.date, other.date):
                return other
    return best


def updated_date(facts: HtmlFacts) -> StatedDate | None:
    """What a page states about its last change, where it states one."""
    return next((one for fact in facts.dates if _UPDATED.search(fact.source) for one in _read(fact, 9)), None)


def address_date(address: str) -> PrintedDate | None:
    """The day written in a web address: `/2017/01/25/`, `/2017/jan/25/`, `20170125`."""
    for met in _IN_ADDRESS.finditer(address):
        month = met["m"] or met["m2"] or met["m3"]
        number = int(month) if month.isdigit() else MONTHS.get(month.lower(), 0)
        year, day = int(met["y"] or met["y3"]), int(met["d"] or met["d2"] or met["d3"])
        if _is_day(year, number, day):
            return PrintedDate(met.start(), met.end(), year, number, day)
    return None


def near(one: PrintedDate, other: PrintedDate, days: int = 1) -> bool:
    """Whether two days are at most `days` apart."""
    first, second = _day(one), _day(other)
    return first is not None and second is not None and abs((first - second).days) <= days


def shows_locally(utc: PrintedDate, local: PrintedDate) -> bool:
    """Whether a clock shows the moment that is given in UTC as another zone's does: with its zone within a few minutes,
    without one some quarters of an hour off, as far as zones reach. The same clock that lost its zone does not."""
    if utc.time is None or local.time is None or (utc.value, utc.time) == (local.value, local.time):
        return False
    if _day(utc) is None or _day(local) is None:
        return False
    ahead = _moment(local, local.zone or "+00:00") - _moment(utc, "+00:00")
    if local.zone is not None:
        return abs(ahead) <= _SOON
    return _WEST <= ahead <= _EAST and min(ahead % _QUARTER, -ahead % _QUARTER) <= _MINUTE


def _moment(one: PrintedDate, zone: str) -> datetime:
    return datetime.fromisoformat(f"{one.value}T{one.time}{zone}")


def same_instant(one: PrintedDate, other: PrintedDate) -> bool:
    """Whether two clocks with zones show the same minute."""
    if any(_day(each) is None or each.time is None for each in (one, other)) or not (one.zone and other.zone):
        return False
    return _moment(one, one.zone) == _moment(other, other.zone)


def times(facts: HtmlFacts) -> Iterator[StatedDate]:
    """What the page's `time` elements state, in the order in which they stand."""
    for fact in facts.dates:
        if fact.source == "time":
            yield from _read(fact, len(_RANKS))


def updated_times(facts: HtmlFacts) -> Iterator[StatedDate]:
    """`time` elements whose class says that they were updated: many sites mark the date of publication so."""
    for fact in facts.dates:
        if fact.source == "time updated":
            yield from _read(fact, len(_RANKS))


def _stated(fact: Fact) -> Iterator[StatedDate]:
    for rank, pattern in enumerate(_RANKS):
        if pattern.fullmatch(fact.source) and not _UPDATED.search(fact.source):
            yield from _read(fact, rank)
            return


def _read(fact: Fact, rank: int) -> Iterator[StatedDate]:
    found = next((one for one in printed_dates(fact.value[:120]) if one.year is not None), None)
    if found is None:
        met = _COMPACT.search(fact.value[:120])
        if met and _is_day(int(met[1]), int(met[2]), int(met[3])):
            time, zone = (f"{met[4]}:{met[5]}" if met[4] else None), ("+00:00" if met[6] else None)
            found = PrintedDate(0, met.end(), int(met[1]), int(met[2]), int(met[3]), time, zone)
    if found is not None and found.year and found.year >= FIRST_YEAR and found.value not in _EMPTY:
        if found.time == "00:00" and found.zone in (None, "+00:00"):
            found = replace(found, time=None, zone=None)
        yield StatedDate(found, fact.source, fact.value, rank)


_EMPTY = ("1970-01-01", "1969-12-31", "1900-01-01")


def _is_day(year: int, month: int, day: int) -> bool:
    try:
        date(year, month, day)
    except ValueError:
        return False
    return True


def _day(one: PrintedDate) -> date | None:
    if one.year is None or one.month is None or one.day is None:
        return None
    return date(one.year, one.month, one.day)
