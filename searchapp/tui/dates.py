"""Dates as the screens print them, and articles counted over periods of time."""

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from itertools import accumulate, pairwise

from searchapp.article import PublicationDate
from searchapp.asked.days import Days, first_day, last_day
from searchapp.records import dataclass
from searchapp.text.months import SHORT_MONTHS

_DAILY_MONTHS = 3
LEVELS = " ▁▂▃▄▅▆▇█"


def date_words(value: str | None) -> str:
    """An ISO date of any precision as read: `28 Oct 2016`, `Oct 2016`, `2016`; `undated`."""
    if not value:
        return "undated"
    parts = value.split("-")
    try:
        month = SHORT_MONTHS[int(parts[1]) - 1] if len(parts) > 1 else ""
        day = f"{int(parts[2][:2])} " if len(parts) > 2 else ""
    except (ValueError, IndexError):
        return value
    return f"{day}{month} {parts[0]}".strip()


def moment_words(date: PublicationDate | None) -> str:
    """The same with the clock where it is known: `28 Oct 2016 17:18`."""
    if date is None:
        return date_words(None)
    return " ".join(filter(None, (date_words(date.value), date.time)))


def days_words(days: Days) -> str:
    """A range of days, as short as it can be said."""
    if days.undated:
        return "undated"
    if days.first and days.last:
        first, last = first_day(days.first), last_day(days.last)
        if first == last:
            return date_words(days.first)
        whole_months = first.day == 1 and last == last_day(f"{last:%Y-%m}")
        if whole_months and (first.year, first.month) == (last.year, last.month):
            return date_words(f"{first:%Y-%m}")
        if whole_months and first.month == 1 and last.month == 12:
            return f"{first.year}" if first.year == last.year else f"{first.year} – {last.year}"
        form = "%Y-%m" if whole_months else "%Y-%m-%d"
        begins, ends = date_words(first.strftime(form)), date_words(last.strftime(form))
        return f"{_without_shared(begins, ends)} – {ends}"
    return f"since {date_words(days.first)}" if days.first else f"until {date_words(days.last)}"


def _without_shared(begins: str, ends: str) -> str:
    """A date without the month and the year at its end that another has too: `4` of 4 and 5 Apr 2017."""
    words, others = begins.split(" "), ends.split(" ")
    while len(words) > 1 and words[-1] == others[-1]:
        words.pop()
        others.pop()
    return " ".join(words)


def by_day(days: Days | None, months: int) -> bool:
    """Whether articles are counted by day: the days asked for, or else the months that have any, are so few."""
    if days is not None and days.first and days.last:
        first, last = first_day(days.first), last_day(days.last)
        return (last.year - first.year) * 12 + last.month - first.month + 1 < _DAILY_MONTHS
    return 0 < months <= _DAILY_MONTHS


@dataclass(frozen=True, slots=True)
class Bin:
    """Articles of the days `[first, last]`; `label` names the period."""

    first: date
    last: date
    count: int
    label: str


_STRAYS = 200
"""At either end at most one date in so many may be a stray: a misread year, an article of another time."""
_MONTH_STEPS = (1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 2400, 6000)


def bins(counts: Mapping[str, int], width: int, first: date | None = None, last: date | None = None) -> tuple[Bin, ...]:
    """Counts by ISO day or month as at most `width` periods of equal kind without a gap between them.

    `first` and `last` bound what is shown, else the counts do, without a few strays that lie years from all others:
    for these the rest would stand in one bar. Days are periods of their own where they fit and
    all counts are of days; months come alone or in steps up to decades.
    """
    known = sorted((first_day(value), last_day(value), number) for value, number in counts.items() if number)
    known = [one for one in known if (first is None or one[1] >= first) and (last is None or one[0] <= last)]
    if first is None and last is None:
        known = _together(known)
    if not known or width <= 0:
        return ()
    begin, end = first or known[0][0], last or max(one[1] for one in known)
    by_day = all(one[0] == one[1] for one in known)
    edges = _days(begin, end) if by_day and (end - begin).days < width else _months(begin, end, width)
    starts = [edge for edge, _ in edges]
    totals = [0] * len(edges)
    for start, _, number in known:
        totals[max(0, bisect_right(starts, max(start, begin)) - 1)] += number
    stops = [following - timedelta(days=1) for following in starts[1:]] + [end]
    return tuple(
        Bin(start, stop, total, label) for (start, label), stop, total in zip(edges, stops, totals, strict=True)
    )


_Counted = tuple[date, date, int]


def _together(known: Sequence[_Counted]) -> list[_Counted]:
    few = sum(number for _, _, number in known) // _STRAYS
    days = [(start.toordinal(), number) for start, _, number in known]
    below, above = _strays(days, few), _strays([(-day, number) for day, number in reversed(days)], few)
    return list(known[below : len(known) - above])


def _strays(days: Sequence[tuple[int, int]], few: int) -> int:
    """How many of these dates, in order, are few and more than a year, and a quarter of all that the others span,
    before the next."""
    seen, found = 0, 0
    sums = accumulate(number for _, number in reversed(days))
    far = next((day for (day, _), total in zip(reversed(days), sums, strict=True) if total > few), 0)
    for place, ((day, number), (following, _)) in enumerate(pairwise(days), 1):
        seen += number
        if seen > few:
            break
        if following - day > max(366, (far - following) / 4):
            found = place
    return found


def _days(begin: date, end: date) -> list[tuple[date, str]]:
    days = (begin + timedelta(days=number) for number in range((end - begin).days + 1))
    return [(day, f"{day.day} {SHORT_MONTHS[day.month - 1]} {day.year}") for day in days]


def _months(begin: date, end: date, width: int) -> list[tuple[date, str]]:
    first, last = begin.year * 12 + begin.month - 1, end.year * 12 + end.month - 1
    step = next((step for step in _MONTH_STEPS if last // step - first // step < width), 12000)
    edges = list[tuple[date, str]]()
    for number in range(first // step * step, last + 1, step):
        year, month = divmod(number, 12)
        start = date(max(year, 1), month + 1, 1)
        if step < 12:
            others = f" – {SHORT_MONTHS[month + step - 1]}" if step > 1 else ""
            label = f"{SHORT_MONTHS[month]}{others} {year}"
        else:
            label = f"{year}" if step == 12 else f"{max(year, 1)} – {year + step // 12 - 1}"
        edges.append((max(start, begin), label))
    return edges


def bars(counts: tuple[int, ...]) -> str:
    """One character a count, eight levels high; whatever is not nothing shows."""
    most = max(counts, default=0)
    return "".join(LEVELS[0 if not count else 1 + round(7 * count / most)] for count in counts)


def axis(periods: tuple[Bin, ...], stretch: int = 1) -> str:
    """The letters under the bars: month initials while they fit, years where a year begins, days of a month."""
    if not periods:
        return ""
    cells = [" "] * (len(periods) * stretch)
    monthly = _span_months(periods) == 1
    daily = len(periods) > 1 and (periods[1].first - periods[0].first).days == 1
    free = 0
    for number, period in enumerate(periods):
        at = number * stretch
        if daily:
            label = str(period.first.day) if number == 0 or period.first.day % 5 == 1 else ""
        elif monthly and len(periods) <= 18:
            label = SHORT_MONTHS[period.first.month - 1][0] if number % max(1, 2 // stretch) == 0 else ""
        else:
            label = str(period.first.year) if period.first.month <= _span_months(periods) else ""
        if label and at >= free and at + len(label) <= len(cells):
            cells[at : at + len(label)] = label
            free = at + len(label) + 1
    return "".join(cells)


def _span_months(periods: tuple[Bin, ...]) -> int:
    if len(periods) < 2:
        return 12
    return max(1, round((periods[1].first - periods[0].first).days / 30.4))
