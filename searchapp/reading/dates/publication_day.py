"""Which of the dates of a page is the day it was published.

What mark-up states comes before what is printed (`dated_lines`). A date without a year, a weekday, the date of an
event, of a copyright, a comment or another story is never taken: no date is better than a wrong one.
"""

import re
from bisect import bisect
from collections.abc import Container, Sequence
from dataclasses import replace

from searchapp.article import PublicationDate
from searchapp.patterns import late
from searchapp.reading.dates.dated_lines import Candidate, candidates, deep_dates, frame_of, of_article
from searchapp.reading.dates.forms import Order, PrintedDate, with_clock_of
from searchapp.reading.dates.labels import in_a_sentence
from searchapp.reading.dates.stated import address_date, near, same_instant, stated_publication, times, updated_date
from searchapp.reading.pages.links import without_targets
from searchapp.reading.pages.page import HtmlFacts, Layout, Page

ENOUGH = 4.0
STRONG = 6.0
_STEPS = (ENOUGH, STRONG)
_POSTS = 3
_LATER_PAGE = late(
    r"[-–—|,(]\s{0,3}(?:page|seite|página|pagina|sayfa|strona|strana|стр(?:аница)?\.?|сторінка)\s(?!1\b)\d{1,5}\b",
    re.IGNORECASE,
)
_OWN_ADDRESS = late(
    r"(?:(?:url|link|source|original|permalink|(?:clipped|saved|retrieved) from|"
    r"адрес|ссылка|источник|quelle|fuente|lien|kaynak)\s?:?\s{1,3})?<?(?P<address>https?://[^\s<>]{8,400})>?",
    re.IGNORECASE,
)
_LONGEST_PLACE = 40
"""Characters before the day of a dateline, at most."""
ALONE = 1.8
AHEAD = 1.2


def publication_date(page: Page, layout: Layout, language: str | None = None) -> PublicationDate | None:
    """When the article on a page was published; None where it does not say.

    `layout` is that of the article: its title and body lines as indices into `page.lines`.
    """
    if page.facts is None and "](" in page.text:
        page = replace(page, text=without_targets(page.text))
    frame = frame_of(page, layout)
    found = candidates(page, frame)
    if any(candidate.date.open_order or candidate.date.dotted for candidate in found):
        printed = [*(candidate.date for candidate in found), *deep_dates(page, frame)]
        order = day_order(printed, language, _host(page))
        american = any(_shows_month_first(page.text, date) for date in printed)
        of_dotted: Order = "month first" if american else "day first"
        told = [*printed, *_of_datelines(page, found, printed)]
        sure = {date.value for date in told if date.year and not date.open_order}
        surer = {date.value for date in told if date.year and not (date.open_order or date.dotted)}
        found = [_told(candidate, order, sure, of_dotted, surer) for candidate in found]
    found = of_article(page, frame, found)
    dated = [candidate for candidate in found if candidate.date.year is not None]
    best = max(dated, key=lambda candidate: candidate.weight, default=None)
    if page.facts is not None:
        stated = _from_mark_up(page, page.facts, dated)
        if stated is not None:
            return stated
    if best is None or not _is_enough(best, dated):
        return _by_printed_address(page, set(layout.body)) if page.facts is None else None
    published = _as_published(page, best, found, set(layout.body))
    if published.time is None and published.precision == "day" and page.facts is not None:
        return _with_stated_clock(page.facts, published)
    return published


def _with_stated_clock(facts: HtmlFacts, day: PublicationDate) -> PublicationDate:
    """A printed day with the clock that a `time` element of the page states for the same day."""
    for stated in times(facts):
        if stated.date.value == day.value and stated.date.time is not None:
            evidence = f"{day.evidence}; time: {stated.value[:40]}"
            return PublicationDate(day.value, "minute", stated.date.time, stated.date.zone, evidence)
    return day


def _is_enough(best: Candidate, dated: Sequence[Candidate]) -> bool:
    """Whether the best date weighs enough, or a little less with no other date beside it."""
    if best.weight >= ENOUGH:
        return True
    rivals = (c.weight for c in dated if c.date.value != best.date.value)
    return best.date.day is not None and best.weight >= ALONE and best.weight - max(rivals, default=0.0) >= AHEAD


def _from_mark_up(page: Page, facts: HtmlFacts, dated: Sequence[Candidate]) -> PublicationDate | None:
    """What mark-up and address state, told by the outlet's own calendar where the page prints that."""
    strong = {c.date.value for c in dated if c.weight >= ENOUGH and c.date.day}
    best = max((c for c in dated if c.weight >= STRONG), key=lambda c: c.weight, default=None)
    stated = stated_publication(facts, strong, best is not None)
    address = next((found for fact in facts.urls if (found := address_date(fact.value))), None)
    if stated is None:
        return None if address is None else _by_address(page, address, dated)
    shown = _shown_update(facts, stated.date, dated)
    if shown is not None:
        return _as_published(page, shown, dated, set())
    moment = stated.date
    evidence = f"{stated.source}: {stated.value[:60]}"
    printed = [c for c in dated if c.weight >= ENOUGH and c.date.day]
    first = _of_later_page(facts, moment, dated) or _before_update(moment, printed)
    if first is not None:
        return _as_published(page, first, dated, set())
    printed = [c for c in printed if near(c.date, moment)]
    in_utc = replace(moment, zone="+00:00")  # which some state without saying so, or with a zone that it is not
    if stated.in_utc or moment.time is None or any(same_instant(c.date, in_utc) for c in printed):
        if printed and (told := _told_locally(printed, in_utc)):
            local = max(told, key=lambda candidate: candidate.weight)
            by_print = _as_published(page, local, printed, set())
            return replace(by_print, evidence=f"{by_print.evidence}; {evidence}")
        if not printed and address is not None and address.value != moment.value and near(address, moment):
            return PublicationDate(address.value, "day", evidence=f"address; {evidence}")
    if moment.time is None:
        return PublicationDate(moment.value, "day" if moment.day else "month", evidence=evidence)
    return PublicationDate(moment.value, "minute", moment.time, moment.zone, evidence)


def _told_locally(printed: Sequence[Candidate], moment: PrintedDate) -> Sequence[Candidate]:
    """Of the days that a page prints beside what its mark-up states in UTC, those that tell it as readers saw it: with
    a clock and zone of their own that show the same moment, or else another day where no printed one is the stated."""
    clocked = [c for c in printed if c.date.zone and c.date.time and same_instant(c.date, moment)]
    return clocked or ([] if any(c.date.value == moment.value for c in printed) else printed)


def _shown_update(facts: HtmlFacts, moment: PrintedDate, dated: Sequence[Candidate]) -> Candidate | None:
    """The date of the last change, where the page prints that alone as its date and mark-up bears it out.

    The text that was saved is the changed one, and its readers were told this day; the same page saved as
    text says no other.
    """
    printed = [c for c in dated if c.weight >= ENOUGH and c.date.day]
    updated = updated_date(facts)
    if updated is None or not printed or any(near(c.date, moment) for c in printed):
        return None
    best = max(printed, key=lambda candidate: candidate.weight)
    return best if near(best.date, updated.date) else None


def _of_later_page(facts: HtmlFacts, moment: PrintedDate, dated: Sequence[Candidate]) -> Candidate | None:
    """The first of the days with a clock on a further page of a discussion, where none is the day on which mark-up says
    that the discussion began."""
    titles = (fact.value for fact in facts.titles if fact.source == "title element")
    posts = [c for c in dated if c.weight >= ENOUGH and c.date.day and c.date.time]
    if len(posts) < _POSTS or not any(map(_LATER_PAGE.search, titles)):
        return None
    return posts[0] if all(moment.value < c.date.value for c in posts) else None


def _before_update(moment: PrintedDate, printed: Sequence[Candidate]) -> Candidate | None:
    """The earlier day that a page prints as that of publication, where mark-up states for it the moment of the last
    change: that which the page prints as an update."""
    updates = [c for c in printed if c.role == "updated" and same_instant(c.date, moment)]
    if not updates:
        return None
    earlier = [c for c in printed if c.role != "updated" and c.date.value < min(u.date.value for u in updates)]
    return max(earlier, key=lambda candidate: candidate.weight, default=None)


def _by_printed_address(page: Page, body: Container[int]) -> PublicationDate | None:
    """The day in the one address that the lines around a text give as that of the page."""
    stated = (
        met["address"]
        for index, line in enumerate(page.lines)
        if "://" in line.text and index not in body and (met := _OWN_ADDRESS.fullmatch(line.text))
    )
    addresses = set(stated)
    date = address_date(addresses.pop()) if len(addresses) == 1 else None
    return PublicationDate(date.value, "day", evidence="address of the page") if date else None


def _by_address(page: Page, address: PrintedDate, dated: Sequence[Candidate]) -> PublicationDate:
    """The day in the address, with the printed form of it (or of the day beside it) where there is one."""
    printed = [c for c in dated if c.weight > 0 and c.date.day and near(c.date, address)]
    if printed:
        best = max(printed, key=lambda c: (bisect(_STEPS, c.weight), c.date.value == address.value, c.weight))
        by_print = _as_published(page, best, printed, set())
        return replace(by_print, evidence=f"{by_print.evidence}; address")
    return PublicationDate(address.value, "day", evidence="address of the page")


def _as_published(page: Page, best: Candidate, found: Sequence[Candidate], body: set[int]) -> PublicationDate:
    """The chosen date, with the clock that the same day carries elsewhere on the page if it has none itself."""
    date = best.date
    evidence = page.text[date.start : date.end].strip()
    if best.role == "updated" and (first := _same_day_with_clock(best, found, body)) is not None:
        evidence += "; " + page.text[first.start : first.end].strip()
        return PublicationDate(date.value, "minute", first.time, first.zone, evidence)
    if date.day is None:
        return PublicationDate(date.value, "month", evidence=evidence)
    if date.time is None:
        other = _same_day_with_clock(best, found, body)
        if other is not None:
            evidence += "; " + page.text[other.start : other.end].strip()
            return PublicationDate(date.value, "minute", other.time, other.zone, evidence)
        for line in page.lines[best.line + 1 : best.line + 2] + page.lines[max(0, best.line - 1) : best.line]:
            clocked = with_clock_of(line.text, date)
            if clocked is not None:
                return PublicationDate(
                    date.value, "minute", clocked.time, clocked.zone, f"{evidence} {line.text.strip()}"
                )
        return PublicationDate(date.value, "day", evidence=evidence)
    return PublicationDate(date.value, "minute", date.time, date.zone, evidence)


def _same_day_with_clock(best: Candidate, found: Sequence[Candidate], body: set[int]) -> PrintedDate | None:
    wanted = (best.date.month, best.date.day)
    for other in found:
        same = (other.date.month, other.date.day) == wanted and other.date.year in (None, best.date.year)
        if same and other.date.time and other.line not in body and other.weight > 0 and other.role != "updated":
            return other.date
    return None


def _of_datelines(page: Page, found: Sequence[Candidate], printed: Sequence[PrintedDate]) -> list[PrintedDate]:
    """The days without a year with which lines begin, as datelines do, in the years of the numbers of a page."""
    years = {date.year for date in printed if date.year and (date.open_order or date.dotted)}
    days = [
        candidate.date
        for candidate in found
        if candidate.date.year is None
        and candidate.date.day
        and len(before := page.text[page.lines[candidate.line].start : candidate.date.start]) <= _LONGEST_PLACE
        and not in_a_sentence(before, page.text[candidate.date.end : candidate.date.end + _LONGEST_PLACE])
    ]
    return [replace(day, year=year) for day in days for year in years]


def _told(
    candidate: Candidate, order: Order, sure: Container[str], of_dotted: Order, surer: Container[str]
) -> Candidate:
    """A candidate whose numbers can be read either way, as the page's other dates tell: those that are `sure`, `surer`
    where its numbers stand with dots."""
    date = candidate.date
    if date.dotted:
        turned = replace(date.swapped(), dotted=False, open_order=True)
        return candidate._replace(date=in_order(turned, of_dotted, surer))
    return candidate._replace(date=in_order(date, order, sure))


def _shows_month_first(text: str, date: PrintedDate) -> bool:
    """Whether a date is all numbers that can be read in one way only, the month first: `11/25/17`, `11.25.2017`."""
    return date.order == "month first" and text[date.start : date.start + 3].strip("0123456789") in ("/", ".", "-")


def in_order(date: PrintedDate, order: Order, sure: Container[str] = ()) -> PrintedDate:
    """A date whose numbers can be read either way, as a day that the page also prints plainly, else in `order`."""
    if not date.open_order:
        return date
    other = date.swapped()
    if other.value in sure and date.value not in sure:
        return other
    if date.value in sure and other.value not in sure:
        return date
    return other if order == "day first" else date


def day_order(dates: Sequence[PrintedDate], language: str | None, host: str | None) -> Order:
    """Which of day and month comes first in this page's numbers.

    Dates on the page that can be read in one way only decide, then the country of the site, then the
    language: only American English and its sites put the month first.
    """
    if any(date.open_order and date.zone and date.zone[0] == "+" and date.zone != "+00:00" for date in dates):
        return "day first"  # it is read east of America
    told = [date for date in dates if date.order is not None]
    told = [date for date in told if not date.dotted] or told
    votes = sum(1 if date.order == "month first" else -1 for date in told)
    if votes:
        return "month first" if votes > 0 else "day first"
    country = (host or "").rpartition(".")[2]
    if len(country) == 2 and country not in ("us", "ph", "tv", "co", "io", "me"):
        return "day first"
    return "month first" if language in (None, "en") else "day first"


def _host(page: Page) -> str | None:
    if page.facts is None:
        return None
    if not page.facts.urls:
        return page.facts.home
    met = re.match(r"(?:https?:)?//([^/:?#]+)", page.facts.urls[0].value)
    return met[1].lower() if met else None
