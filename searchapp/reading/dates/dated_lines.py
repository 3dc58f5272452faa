"""The dates printed on a page, each with how surely it is the day on which the article was published.

Printed dates (`date_forms`) are weighed by where they stand (between title and body, in the dateline, in a list of
other stories), by the words beside them (`date_labels`) and by what else is on their line.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import islice
from typing import NamedTuple

from searchapp.patterns import late
from searchapp.reading.dates.forms import PrintedDate, printed_dates
from searchapp.reading.dates.labels import (
    Role,
    in_a_sentence,
    is_label,
    is_last_edit,
    is_of_sitting,
    is_today,
    role_around,
    role_before,
    runs_on,
)
from searchapp.reading.pages.page import Layout, Line, Page, letters
from searchapp.text.scripts import has_digit

_RUNNING = 80  # characters of a line of running text
_WORD = re.compile(r"\w+")
_BYLINE = late(r"^\W{0,3}(?:by|von|par|por|от|автор|written by|story by)\b", re.IGNORECASE)
_ASIDE = late(  # headings below which comments or other stories stand
    r"(?i)\W{0,3}(?:\d{1,5}\s)?(?:related|recommended|more (?:from|on|news|stories|in)|read (?:also|more|next)|"
    r"see also|you may also|also (?:read|see)|check also|latest|most (?:read|popular|viewed)|popular|trending|"
    r"recent (?:posts|news)|other news|comments?\b|leave a (?:reply|comment)|responses?\b|replies\b|читайте|см\. также|"
    r"похожие|комментари|ещё по теме|mehr (?:zum|aus|von)|lesen sie|weitere|kommentare|lire aussi|à lire|sur le même|"
    r"commentaires|lea también|más noticias|relacionad|comentarios|ilgili|yorumlar|"
    r"leggi anche|commenti|اقرأ|التعليقات)"
)
_TEASED = 15  # characters between the beginning of such a heading and the colon before what it names
_COMMENT = late(r"\b(?:says|said|commented|wrote|reply|antworten|répondre|ответить)\b|^@|#\d+$", re.IGNORECASE)
_MASTHEAD = -1.2  # far above the title stands the day on which the page was fetched
_REACH = 1200  # characters of a line that are looked at: beyond stands running text
_DATES_OF_A_LINE = 12
_PLACE = late(r"(?:[A-ZÀ-ÞА-ЯЁ][\w.’'-]{1,24}(?:,\s|\s)){1,5}\(?")
_DATELINE_END = late(r"\)?\s?(?:/[^\W\d_]|\([A-ZÀ-ÞА-ЯЁ]|[–—]|--|\.?-\s?[–—-]?\s)")
_BEGINNING = 30  # characters among which a date that begins a line has its first number
_NEVER = -9.0
_LAST_EDIT = 7.0
_SITE = 5  # letters of a site's name
_ENTRIES = 3  # days from which on they are those of a chronicle or of other stories
_BESIDE_TITLE = 2
_LONGEST_LABEL = 40
_LONG = 90  # characters of a line of the body from which on it is running text
_FEW = 8  # words beside a date on a line of its own
_WEATHER = late(r"\d\s?°|°\s?[CF]\b")
_REST = late(r"[.,;]|[^\S\n][a-zа-яё]")
_EMBEDDED = late(r"\(@\w{2,20}\)\s{0,3}$")
_SPAN_BEGUN = late(  # `10–`, `29 July –`, `5.5. –` before the last day of a span
    r"(?<![\w/.-])\d{1,2}(?:\.?[-–]|(?:\.|st|nd|rd|th)?\s[^\W\d_]{3,12}\.?\s?[-–—]\s?|\.\d{1,2}\.\s?[-–—]\s?)$"
)
_OF_PAGES = late(
    r"(?<![\d.:/])\d{1,3}\s?(?:/|von|of|sur|de|di|из|z|van)\s?\d{1,3}(?![\d./:]|\s\d{1,2}:\d)", re.IGNORECASE
)
_CORRECTED = late(r"(?i)\W{0,3}(?:corrections?|clarifications?|editor[’']s note)\b")
_GAP = late(r"\s{3}")  # between the day and the title that a browser prints above a page
_OPENING = 150  # how far into the first line of the body the date of an article that runs it in may stand


class Candidate(NamedTuple):
    """A printed date with the line it stands on, what it is said to be the date of, and its weight."""

    date: PrintedDate
    line: int
    role: Role | None
    weight: float


class Frame(NamedTuple):
    """The lines that a date's place is told by: body, title, the body's `first` and `last`, where running text
    begins (short lines above it, taken for body or not, are its head), and where comments or other stories do."""

    body: frozenset[int]
    title: int | None
    first: int | None
    last: int | None
    begin: int
    aside: int


def frame_of(page: Page, layout: Layout) -> Frame:
    """The frame of an article laid out so on a page."""
    stop = len(page.lines)
    if not layout.body:
        return Frame(frozenset(), layout.title, None, None, stop, stop)
    least = max(layout.opening, -1 if layout.title is None else layout.title + 1)
    after = [index for index in layout.body if index >= least] or list(layout.body)
    begin = next((index for index in after if len(page.lines[index].text) >= _RUNNING), after[0])
    last = layout.body[-1]
    aside = next((index for index in range(last + 1, stop) if _ASIDE.match(page.lines[index].text)), stop)
    return Frame(frozenset(layout.body), layout.title, layout.opening, last, begin, aside)


def candidates(page: Page, frame: Frame) -> list[Candidate]:
    """The dates printed on a page with an article in that frame, in their order, but for those within paragraphs deep
    in the text."""
    return [candidate for index in range(len(page.lines)) for candidate in _candidates(page, frame, index)]


def deep_dates(page: Page, frame: Frame) -> list[PrintedDate]:
    """The dates within paragraphs deep in the text: none is the article's, but they show how the page writes them."""
    deep = (line for index, line in enumerate(page.lines) if _is_deep(frame, index, line) and has_digit(line.text))
    return [date for line in deep for date in islice(_printed(page, line, _REACH), _DATES_OF_A_LINE)]


def _printed(page: Page, line: Line, reach: int) -> Iterator[PrintedDate]:
    return printed_dates(page.text, line.start, min(line.end, line.start + reach))


def of_article(page: Page, frame: Frame, found: list[Candidate]) -> list[Candidate]:
    """The candidates without the days of a chronicle and of other stories, which come in numbers."""
    return (
        _without_chronicle(page, frame, _without_teasers(frame, len(page.lines), found))
        if len(found) >= _ENTRIES
        else found
    )


def _without_chronicle(page: Page, frame: Frame, found: list[Candidate]) -> list[Candidate]:
    """The candidates without the days that lines of a text begin with which is told day by day."""
    lines = page.lines
    begins = [
        c
        for c in found
        if c.line in frame.body
        and c.role is None
        and c.date.start == lines[c.line].start
        and (c.line >= frame.begin or not page.markup)
    ]
    told = {c.date.value for c in begins if any(len(line.text) >= _RUNNING for line in lines[c.line : c.line + 2])}
    return found if len(told) < _ENTRIES else [candidate for candidate in found if candidate not in begins]


def _without_teasers(frame: Frame, stop: int, found: list[Candidate]) -> list[Candidate]:
    """The candidates without those that belong to other stories listed above or below the text: of several days above
    the title, between it and the text, or below that, only the one beside title or text is the article's."""
    if frame.title is None or frame.title > frame.begin:
        return found
    title, kept = frame.title, found
    last = frame.begin if frame.last is None else frame.last
    groups = (
        (title, range(title), 1),
        (title, range(title, frame.begin), _BESIDE_TITLE),
        (last, range(last + 1, stop), 1),
    )
    lists = []
    for place, lines, reach in groups:
        listed = [c for c in found if c.line in lines and c.line not in frame.body and c.role is None and c.date.year]
        listed = [c for c in listed if c.weight > 0 or not title <= c.line < frame.begin]  # nor are those in captions
        if _is_list(listed):
            lists.append(listed)
            kept = [c for c in kept if c not in listed or abs(c.line - place) <= reach]
    if len(lists) > 1 and lists[1][0].line > title:  # what passes for the title is one of the list
        kept = [c for c in kept if c not in lists[0] and c not in lists[1]]
    return kept


def _is_list(listed: Sequence[Candidate]) -> bool:
    """Whether these are the days of several stories: many days, or many lines with a day that is not the same."""
    days = {candidate.date.value for candidate in listed}
    return len(days) >= _ENTRIES or (len(days) > 1 and len({candidate.line for candidate in listed}) >= _ENTRIES)


def _candidates(page: Page, frame: Frame, index: int) -> Iterator[Candidate]:
    line = page.lines[index]
    deep = _is_deep(frame, index, line)
    if not has_digit(line.text[:_BEGINNING] if deep else line.text):
        return
    dates = list(islice(_printed(page, line, _REACH), 1 if deep else _DATES_OF_A_LINE))
    if deep:  # one that begins its line may be that of a chronicle
        dates = [date for date in dates if date.start == line.start]
    if not dates:
        return
    others = len(_WORD.findall(line.text)) - sum(len(_WORD.findall(page.text, d.start, d.end)) for d in dates)
    at = line.start
    for number, date in enumerate(dates, 1):
        before = page.text[at : date.start]
        role = role_before(before) or role_around(before, page.text[date.end : line.end])
        if role is None and index and not before.strip("(["):
            above = page.lines[index - 1].text
            # a title that ends with a label is none: Siege ends
            if len(above) < _LONGEST_LABEL and (index - 1 != frame.title or is_label(above)):
                role = role_before(above)
        behind = page.text[date.end : dates[number].start] if number < len(dates) else ""
        if role is None and behind and len(behind) < _LONGEST_LABEL and role_before(behind) == "updated":
            role = "published"
        if role is None and index not in frame.body and is_of_sitting(before):
            role = "published"
        other = role is None and (
            _is_teaser(line.text, others) or _is_another(page, frame, index, date, before, others)
        )
        yield Candidate(date, index, role, _NEVER if other else _weight(page, frame, index, date, role, others))
        at = date.end


def _is_teaser(line: str, others: int) -> bool:
    """Whether a line names another story and its day: `Read also: … (5 May 2016)`."""
    met = _ASIDE.match(line)
    return met is not None and others > _BESIDE_TITLE and ":" in line[met.start() : met.end() + _TEASED]


def _is_deep(frame: Frame, index: int, line: Line) -> bool:
    """Whether a line is a paragraph so far within the text that no date in it is that of the article."""
    if index not in frame.body or index in (frame.title, frame.first) or len(line.text) <= _LONG:
        return False
    return index - frame.begin > _BESIDE_TITLE


def _is_another(page: Page, frame: Frame, index: int, date: PrintedDate, before: str, others: int) -> bool:
    """Whether an unlabelled date is that of an embedded post, the end of a span of days, that of a correction below the
    text, or that on which the page was fetched or printed: with the weather, the number of the sheet, or the site's
    name that the title ends with."""
    line = page.lines[index]
    if _SPAN_BEGUN.search(page.text[line.start : date.start]):
        return True
    if _EMBEDDED.search(before) and len(frame.body) > _BESIDE_TITLE:
        return True
    if others > _FEW:
        return False
    if _OF_PAGES.search(f"{page.text[line.start : date.start]} | {page.text[date.end : line.end]}"):
        return True
    if frame.last is not None and index >= frame.last:
        return any(_CORRECTED.match(line.text) for line in page.lines[max(0, index - 4) : index])
    printed = date.start == line.start and _GAP.match(page.text, date.end) is not None
    if frame.title is not None and printed and letters(page.lines[frame.title].text) in letters(line.text):
        return True
    if frame.title is not None and index < frame.title:
        site = letters(page.text[line.start : date.start])
        if len(site) >= _SITE and letters(page.lines[frame.title].text).endswith(site):
            return True
    beside = page.lines[max(0, index - 1) : index + 2]
    return any(len(line.text) < _RUNNING and _WEATHER.search(line.text) for line in beside)


def _weight(page: Page, frame: Frame, index: int, date: PrintedDate, role: Role | None, others: int) -> float:
    """How surely a date is that of publication; `others` are the words of its line that are no date's."""
    line = page.lines[index].text
    if is_last_edit(line):
        return _LAST_EDIT
    if role == "other":
        return _NEVER
    start = date.start - page.lines[index].start
    if start == 0 and _goes_on(page, index, date.end):
        return _NEVER
    running = runs_on(line[:start])
    weight = _place_weight(frame, index) + {"published": 3.0, "updated": -0.3, None: 0.0}[role]
    if index in frame.body and index != frame.title and (others > 6 or len(line) > _LONG):
        if date.day is None or not _opens_text(page, frame, index, date, role):
            return _NEVER
        return weight + (3.0 if start < 40 else 0.5) - (1.0 if date.year is None else 0)
    if others > 14:
        return weight - (4.0 if role is None else 1.0) - (3.0 if running and role is None else 0.0)
    weight += 2.0 if others <= 3 or _BYLINE.match(line) else 0.0 if others <= 8 else -1.5
    weight += (0.7 if date.time else 0.0) + (0.3 if date.zone else 0.0)
    if date.day is None:
        below_title = frame.title is not None and 0 < index - frame.title <= 4
        weight -= 2.3 if role == "published" or (others == 0 and below_title) else 9.0
    if role is None and running and others > 3:
        weight -= 3.0
    if _COMMENT.search(line) and role is None:
        weight -= 4.0
    return weight


def _opens_text(page: Page, frame: Frame, index: int, date: PrintedDate, role: Role | None) -> bool:
    """Whether a date in a line of the text stands where the text begins, and is not told of in a sentence."""
    line, start = page.lines[index].text, date.start - page.lines[index].start
    before, after = line[:start], page.text[date.end : date.end + 20]
    if page.markup and start > 0 and role is None and not _is_dateline(before, after):
        return False  # a page with mark-up has lines of their own for such things
    begins = index in (frame.first, frame.begin) and start < _OPENING
    if not begins and not (index - frame.begin <= _BESIDE_TITLE and is_today(before)):
        return False
    title = letters(page.lines[frame.title].text) if frame.title is not None else ""
    repeated = bool(title) and letters(before).endswith(title)
    return role is not None or repeated or not in_a_sentence(before, after)


def _is_dateline(before: str, after: str) -> bool:
    """Whether a date with which a text begins stands between a place and what ends a dateline: `ACCRA, Ghana, 11 June
    2024 /PressLine/ --`."""
    return _PLACE.fullmatch(before) is not None and _DATELINE_END.match(after) is not None


def _goes_on(page: Page, index: int, end: int) -> bool:
    """Whether a line that begins with a date, up to `end`, is the rest of the sentence of the line before it."""
    line, before = page.lines[index], page.lines[index - 1].text if index else ""
    if line.after_blank or len(before) < _LONGEST_LABEL or not _REST.match(page.text, end):
        return False
    return in_a_sentence(before, "")


def _place_weight(frame: Frame, index: int) -> float:
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
