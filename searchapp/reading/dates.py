"""Which of the dates of a page is the day it was published.

Printed dates (`date_forms`) are weighed by where they stand (between title and body, in the dateline, in a
list of other stories), by the words beside them (`date_labels`) and by what else is on their line. What
mark-up states comes before what is printed. A date without a year, a weekday, the date of an event, of a
copyright, a comment or another story is never taken: no date is better than a wrong one.
"""

import re
from collections.abc import Container, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import islice

from searchapp.article import PublicationDate
from searchapp.reading.date_forms import DIGIT, Order, PrintedDate, printed_dates
from searchapp.reading.date_labels import Role, role_around, role_before, runs_on
from searchapp.reading.page import HtmlFacts, Layout, Page
from searchapp.reading.stated_dates import address_date, near, same_instant, stated_publication, times, updated_date

ENOUGH = 4.0
STRONG = 6.0
ALONE = 1.8
AHEAD = 1.2
_RUNNING = 80  # characters of a line of running text
_WORD = re.compile(r"\w+")
_BYLINE = re.compile(r"^\W{0,3}(?:by|von|par|por|от|автор|written by|story by)\b", re.IGNORECASE)
_ASIDE = (  # headings below which comments or other stories stand; compiled when first asked for
    r"(?i)\W{0,3}(?:\d{1,5}\s)?(?:related|recommended|more (?:from|on|news|stories|in)|read (?:also|more|next)|"
    r"see also|you may also|also (?:read|see)|check also|latest|most (?:read|popular|viewed)|popular|trending|"
    r"recent (?:posts|news)|other news|comments?\b|leave a (?:reply|comment)|responses?\b|replies\b|читайте|см\. также|"
    r"похожие|комментари|ещё по теме|mehr (?:zum|aus|von)|lesen sie|weitere|kommentare|lire aussi|à lire|sur le même|"
    r"commentaires|lea también|más noticias|relacionad|comentarios|ilgili|yorumlar|"
    r"leggi anche|commenti|اقرأ|التعليقات)"
)
_CLOCK_LINE = re.compile(r"\W{0,3}(\d{1,2})[:.](\d\d)(?::\d\d)?\W{0,3}$")
_COMMENT = re.compile(r"\b(?:says|said|commented|wrote|reply|antworten|répondre|ответить)\b|^@|#\d+$", re.IGNORECASE)
_MASTHEAD = -1.2  # far above the title stands the day on which the page was fetched
_REACH = 1200  # characters of a line that are looked at: beyond stands running text
_DATES_OF_A_LINE = 12
_OPENING = 150  # how far into the first line of the body the date of an article that runs it in may stand


@dataclass(frozen=True, slots=True)
class Candidate:
    """A printed date with the line it stands on, what it is said to be the date of, and its weight."""

    date: PrintedDate
    line: int
    role: Role | None
    weight: float


@dataclass(frozen=True, slots=True)
class _Frame:
    """The lines that a date's place is told by: body, title, the body's `first` and `last`, where running text
    begins (short lines above it, taken for body or not, are its head), and where comments or other stories do."""

    body: frozenset[int]
    title: int | None
    first: int | None
    last: int | None
    begin: int
    aside: int


def publication_date(
    page: Page,
    layout: Layout,
    language: str | None = None,
    first: int = 0,
    last: int | None = None,
) -> PublicationDate | None:
    """When the article on the lines `[first, last)` of a page was published; None where it does not say.

    `layout` is that of the article: its title and body lines as indices into `page.lines`.
    """
    stop = len(page.lines) if last is None else last
    frame = _frame(page, layout, stop)
    found = [candidate for index in range(first, stop) for candidate in _candidates(page, frame, index)]
    order = day_order([candidate.date for candidate in found], language, _host(page))
    sure = {c.date.value for c in found if c.date.year is not None and not c.date.open_order}
    found = [replace(candidate, date=in_order(candidate.date, order, sure)) for candidate in found]
    dated = [candidate for candidate in found if candidate.date.year is not None]
    best = max(dated, key=lambda candidate: candidate.weight, default=None)
    if page.facts is not None and first == 0:
        stated = _from_mark_up(page, page.facts, dated)
        if stated is not None:
            return stated
    if best is None or not _is_enough(best, dated):
        return None
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
    if stated.in_utc or moment.time is None:
        printed = [c for c in dated if c.weight >= ENOUGH and c.date.day and near(c.date, moment)]
        if printed and (told := _told_locally(printed, moment)):
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


def _by_address(page: Page, address: PrintedDate, dated: Sequence[Candidate]) -> PublicationDate:
    """The day in the address, with the printed form of it (or of the day beside it) where there is one."""
    printed = [c for c in dated if c.weight > 0 and c.date.day and near(c.date, address)]
    if printed:
        best = max(printed, key=lambda c: (c.weight >= ENOUGH, c.date.value == address.value, c.weight))
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
        clock = _clock_below(page, best.line)
        if clock is not None:
            return PublicationDate(date.value, "minute", clock, None, f"{evidence} {clock}")
        return PublicationDate(date.value, "day", evidence=evidence)
    return PublicationDate(date.value, "minute", date.time, date.zone, evidence)


def _same_day_with_clock(best: Candidate, found: Sequence[Candidate], body: set[int]) -> PrintedDate | None:
    wanted = (best.date.month, best.date.day)
    for other in found:
        same = (other.date.month, other.date.day) == wanted and other.date.year in (None, best.date.year)
        if same and other.date.time and other.line not in body and other.weight > 0 and other.role != "updated":
            return other.date
    return None


def _clock_below(page: Page, index: int) -> str | None:
    if index + 1 >= len(page.lines):
        return None
    met = _CLOCK_LINE.fullmatch(page.lines[index + 1].text)
    if met is None or int(met[1]) > 23 or int(met[2]) > 59:
        return None
    return f"{int(met[1]):02d}:{met[2]}"


def _candidates(page: Page, frame: _Frame, index: int) -> Iterator[Candidate]:
    line = page.lines[index]
    if not DIGIT.search(line.text):
        return
    reach = min(line.end, line.start + _REACH)
    dates = list(islice(printed_dates(page.text, line.start, reach), _DATES_OF_A_LINE))
    if not dates:
        return
    others = len(_WORD.findall(line.text)) - sum(len(_WORD.findall(page.text, d.start, d.end)) for d in dates)
    at = line.start
    for date in dates:
        before = page.text[at : date.start]
        role = role_before(before) or role_around(before, page.text[date.end : line.end])
        if role is None and date.start == line.start and index:
            above = page.lines[index - 1].text
            if len(above) < 40:
                role = role_before(above)
        yield Candidate(date, index, role, _weight(page, frame, index, date, role, others))
        at = date.end


def _weight(page: Page, frame: _Frame, index: int, date: PrintedDate, role: Role | None, others: int) -> float:
    """How surely a date is that of publication; `others` are the words of its line that are no date's."""
    if role == "other":
        return -9.0
    line = page.lines[index].text
    start = date.start - page.lines[index].start
    running = runs_on(line[:start])
    weight = _place_weight(frame, index) + {"published": 3.0, "updated": -0.3, None: 0.0}[role]
    if index in frame.body and index != frame.title and (others > 6 or len(line) > 90):
        opening = index in (frame.first, frame.begin) and start < _OPENING and (role == "published" or not running)
        if page.markup and start > 0 and role is None:
            opening = False  # a page with mark-up has lines of their own for such things
        if not opening or date.day is None:
            return -9.0
        return weight + (3.0 if start < 40 else 0.5) - (1.0 if date.year is None else 0)
    if others > 14:
        return weight - (4.0 if role is None else 1.0) - (3.0 if running and role is None else 0.0)
    weight += 2.0 if others <= 3 or _BYLINE.match(line) else 0.0 if others <= 8 else -1.5
    weight += (0.7 if date.time else 0.0) + (0.3 if date.zone else 0.0)
    if date.day is None:
        below_title = frame.title is not None and 0 < index - frame.title <= 4
        weight -= 2.3 if role == "published" or (others == 0 and below_title) else 9.0
    if role is None and others > 3 and running:
        weight -= 3.0
    if _COMMENT.search(line) and role is None:
        weight -= 4.0
    return weight


def _place_weight(frame: _Frame, index: int) -> float:
    """Near title and body's start a date is the article's, in the lists around it another's."""
    if frame.first is None or frame.last is None:
        return 2.0
    title, begin = frame.title, frame.begin
    if title is not None and title > begin:
        title = None
    if index > frame.last:
        if index > frame.aside:
            return -3.0
        return 1.5 if index - frame.last <= 4 else -1.0 - 0.01 * (index - frame.last)
    if title is not None and index < title:
        close = 0.8 if title - index <= 2 else 0.0
        return max(3.2 - 0.25 * (title - index), _MASTHEAD) + close
    if index > begin:
        return 3.0 if index - begin <= 2 else 2.0 if title is not None and index - title <= 12 else 1.0
    if title is not None:
        return 4.5 - 0.02 * min(index - title, begin - index)
    return 4.0 - 0.1 * (begin - index)


def _frame(page: Page, layout: Layout, stop: int) -> _Frame:
    if not layout.body:
        return _Frame(frozenset(), layout.title, None, None, len(page.lines), stop)
    after = [index for index in layout.body if layout.title is None or index > layout.title] or list(layout.body)
    begin = next((index for index in after if len(page.lines[index].text) >= _RUNNING), after[0])
    last = layout.body[-1]
    aside = next((index for index in range(last + 1, stop) if re.match(_ASIDE, page.lines[index].text)), stop)
    return _Frame(frozenset(layout.body), layout.title, layout.body[0], last, begin, aside)


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
    votes = 0
    for date in dates:
        if date.order is not None:
            votes += 1 if date.order == "month first" else -1
    if votes:
        return "month first" if votes > 0 else "day first"
    country = (host or "").rpartition(".")[2]
    if len(country) == 2 and country not in ("us", "ph", "tv", "co", "io", "me"):
        return "day first"
    return "month first" if language in (None, "en") else "day first"


def _host(page: Page) -> str | None:
    if page.facts is None or not page.facts.urls:
        return None
    met = re.match(r"(?:https?:)?//([^/:?#]+)", page.facts.urls[0].value)
    return met[1].lower() if met else None
