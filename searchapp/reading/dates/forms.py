"""Dates as they are printed: every form of a day that stands in a text, with its clock and zone.

`printed_dates` is a single pass over the numbers of a text. A number that can be part of a date is looked
at in its surroundings only: the word before it (`January 25`), what follows it (`25 января 2017 г.`,
`25.01.2017`, `2017-01-25T14:44`), a clock on either side. Which of several dates is the date of
publication is decided elsewhere.
"""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from typing import Literal

from searchapp.patterns import compiled, late
from searchapp.reading.dates.words import (
    DOTTED_MONTHS,
    ENGLISH_MONTHS,
    ERAS,
    MONTHS,
    NORTH_AMERICAN,
    PERSIAN_MONTHS,
    ZONES,
    common_year,
    fold,
    gregorian,
    offset_text,
)
from searchapp.records import dataclass
from searchapp.text.months import SHORT_MONTHS

Order = Literal["day first", "month first"]

FIRST_YEAR, LAST_YEAR = 1900, 2099
_SHORT_NAME = 4  # letters of the short name of a month, at most
_REACH = 48  # how far before a date a clock can begin, in characters


@dataclass(frozen=True, slots=True)
class PrintedDate:
    """A date at `[start, end)` of a text; `year`, `month` or `day` is None where it is not printed.

    `time` is `HH:MM` on a 24-hour clock, `zone` an offset such as `+03:00`. `order` is what this form shows
    about the order of day and month; `open_order` says that the numbers can be read either way, and that
    they were read month first; `dotted` that they can, and were read day first, as numbers between dots mostly are.
    """

    start: int
    end: int
    year: int | None
    month: int | None
    day: int | None
    time: str | None = None
    zone: str | None = None
    order: Order | None = None
    open_order: bool = False
    dotted: bool = False

    @property
    def value(self) -> str:
        """The date as ISO with the parts it has; an empty string without a year."""
        if self.year is None:
            return ""
        parts = [f"{self.year:04d}"]
        if self.month is not None:
            parts.append(f"{self.month:02d}")
            if self.day is not None:
                parts.append(f"{self.day:02d}")
        return "-".join(parts)

    def swapped(self) -> "PrintedDate":
        """The same numbers with day and month the other way round."""
        return replace(self, month=self.day, day=self.month)


NO_DAY = PrintedDate(0, 0, None, None, None)
"""Of what has no day."""


_NUMBER = compiled(r"\d+")
_ZONE = (
    r"(?:\(?(?P<zone>(?:UTC|GMT)\s?[+\-−–]\s?\d{1,2}(?::?\d\d)?(?!\d)|[+\-−]\d\d:?\d\d(?!\d)|(?-i:Z)(?!\w)"
    r"|[A-Za-zА-я]{2,4}(?![a-zа-я])(?:\s?[+\-−]\s?\d{1,2}(?!\d))?))"
)
_CLOCK = (
    r"(?:(?P<noon>午前|午後|上午|下午|오전|오후)\s?)?"
    r"(?P<hour>\d{1,2})(?:(?P<mark>[:.hH：٫]|\sh\s?|\s?[时時點点시]\s?)(?P<minute>\d\d)"
    r"(?!\d|[./-]\d{2})(?::\d\d)?(?:[.,]\d{1,9})?)?"
    r"(?:\s?(?P<half>[ap]\.?\s?m(?![a-z])\.?))?(?:\s?Uhr)?"
)
_AFTERNOON = ("午後", "下午", "오후")
_CLOCK_AFTER = late(
    r"(?i)(?P<gap>T|(?:\s?г(?:ода|\.)?)?(?:,?\s[^\W\d_]{3,10}\.?(?=[,\s]))?[\s,;|·•/\-–—\[(@:،]{0,5}"
    r"(?:(?:at|um|à|às|a\sla?s?|alle|ore|saat|kl\.?|om|в|о|об|ساعت|الساعة)\s{1,2})?)"
    + _CLOCK + r"(?:\s{0,2}" + _ZONE + ")?"
)  # fmt: skip
_CLOCK_BEFORE = late(
    r"(?i)(?<![\d:.])"
    + _CLOCK
    + r"(?:\s{0,2}"
    + _ZONE
    + r")?(?:\s\([^()]{1,20})?\)?[\s,;|·•/\-–—\]()،]{1,4}(?:(?:on|am|le|el|of|il|dne)\s)?"
    r"(?:[^\W\d_]{2,12}\.?,?\s{1,2}(?:the\s)?)?$"
)
# but in `6 May 20236 May 2023`, `6 May 20236:30 PM`, `6 May 20230 replies` a space was lost
_MORE_DIGITS = r"(?!0(?:\s|$))\d(?!\d?(?:\s[^\W\d_]{3}|:\d\d))"
# signs that are no letters and stand on those of Hindi and Thai
_VOWELS = r"[\u0900-\u0903\u093a-\u094f\u0e31\u0e34-\u0e3a\u0e47-\u0e4e]{0,4}"
_TAIL = compiled(  # what follows the number of a day that comes first
    r"(?:(?P<mark>[-/.])\s?(?P<second>\d{1,2})(?:(?P=mark)\s?(?P<third>\d{4}(?!:\d\d)|\d\d(?=\d\d:\d\d)|\d\d)(?!\d(?!\d:\d\d|\d?\.?\s[^\W\d_]{3}))|(?=\.(?:\s|$)))"
    r"|(?P<suffix>st|nd|rd|th|er|re|º|ª|-?го|-?е|\\?\.)?(?:[\s\-/,ـ]{1,2}(?:(?:de|of|di|ta)\s|d[’'])?|(?<=\.)|(?=[^\W\d_]))"
    r"(?P<word>(?:[^\W\d_]"
    + _VOWELS
    + r"){2,14}(?:\s[الأثون]{5,6}ي?\b)?)(?:\s?/\s?[\u0600-\u06ff]{3,8}(?:\s[الأثون]{5,6}ي?\b)?)?"
    r"(?P<short>\.)?(?:,?[\s\-/,،]{0,3}(?:(?:de|del|of|от)\s)?(?:['’](?=\d\d\b))?(?P<year>\d{4}|(?<=['’])\d\d)(?!"
    + _MORE_DIGITS
    + r"))?)",
    re.IGNORECASE,
)
_AFTER_MONTH = compiled(  # what follows the number of a day that comes after its month
    r"(?:st|nd|rd|th)?(?:[\s,.،]{1,3}(?:(?:of|de)\s)?(?P<year>\d{4})(?!" + _MORE_DIGITS + r"|[-–]\d{2}\b))?"
)
_YEAR_TAIL = compiled(
    r"(?:(?P<mark>[-/.])\s?(?P<month>\d{1,2})(?:(?P=mark)\s?(?P<day>\d{1,2})(?!\d)(?![-/.]\d))?"
    r"|\s?[年년]\s?(?P<month2>\d{1,2})\s?[月월](?:\s?(?P<day2>\d{1,2})\s?[日일号號])?"
    r"|[\s.,\-/]{1,3}(?P<word>[^\W\d_]{2,14})\.?[\s\-/]{1,2}(?P<day3>\d{1,2})(?!\d))"
)
_YEAR_OF_ERA = late(r"\s?年\s?(?P<month>\d{1,2})\s?月(?:\s?(?P<day>\d{1,2})\s?日)?")
_VIETNAMESE = late(r"\stháng\s(?P<month>\d{1,2})(?:\snăm|,|/)\s?(?P<year>\d{4})", re.IGNORECASE)
_YEAR_WORD = late(r"\s?(?:г(?:од[ау]?)?|р(?:оку)?)\b\.?")
_OF = late(r"\sdel?\s$", re.IGNORECASE)
_CLOCK_LINE = late(r"(?i)[^\w]{0,3}" + _CLOCK + r"(?:\s{0,2}" + _ZONE + r"\)?)?(?:\sч(?:ас\w{0,2})?\.?)?[^\w]{0,3}")
_WHOLE = late(r"\d\d\.\d\d\.(?:(?:19|20)\d\d|\d\d)(?=[012]\d:\d\d|\D|$)")
_IN_WORDS = late(r"\d\d?\\?\.\s[^\W\d_]{3,12}\s(?:19|20)\d\d\b")
_PART_OF_DAY = late(r"\d\D{0,2}$")
_GLUED_MONTH = compiled(rf"(?:{'|'.join(SHORT_MONTHS)})[a-z]{{0,6}}$")
_ENDS_LINE = late(r"[ \t)\]|,]{0,4}(?:\n|$|\d{1,2}[:.]\d\d\b)")
_OF_A_DAY = late(
    r"(?:^|[\s|(])(?:posted|published|updated|dated?|printed|stand|datum|veröffentlicht|aktualisiert|erstellt|"
    r"опубликовано|обновлено|дата|publié|publicado|pubblicato|(?:mon|tues?|wed(?:nes)?|thur?s?|fri|sat(?:ur)?|sun)(?:day)?|"
    r"montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|mo|di|mi|do|fr|sa|so)\s?[.,:]{0,2}$",
    re.IGNORECASE,
)
"""What stands before a day that is all numbers: what day of the week it is, what was done on it."""
_OFFSET = late(r"(?:UTC|GMT|МСК|MSK)?\s?([+\-−–])\s?(\d{1,2}):?(\d\d)?$", re.IGNORECASE)


def printed_dates(text: str, start: int = 0, end: int | None = None) -> Iterator[PrintedDate]:
    """The dates printed in `text[start:end]`, in their order, none overlapping another.

    A form without a year is given too (`year` None); a year alone is not.
    """
    stop = len(text) if end is None else end
    done = start
    for number in _NUMBER.finditer(text, start, stop):
        at = number.start()
        if at < done:
            continue
        length = number.end() - at
        if length > 8 or (length > 4 and length != 6) or (length == 3 and text[number.end() : at + 4] != "年"):
            continue
        found = _date_at(text, at, number.end(), done, stop)
        if found is not None:
            found = _with_clock(text, found, done, stop)
            done = found.end
            yield found


def _date_at(text: str, at: int, after: int, floor: int, stop: int) -> PrintedDate | None:
    length = after - at
    if length == 4:
        return _year_first(text, at, after, stop, floor)
    if (era := ERAS.get(text[max(floor, at - 2) : at])) is not None:
        tail = _YEAR_OF_ERA.match(text, after, stop)
        year = era + int(text[at:after])
        if tail is not None and tail["day"]:
            return _dated(at - 2, tail.end(), year, int(tail["month"]), int(tail["day"]), None)
    month, word_start = _month_before(text, at, floor)
    if month:
        found = _month_first(text, at, after, stop, month, word_start)
        if found is not None and found.year is not None:
            return found
        # a name can be like a month: `Lis, 6 maja 2021`
        whole = _day_first(text, at, after, stop) if length <= 2 else None
        return whole if whole is not None and (found is None or whole.year is not None) else found
    if length > 2 or (at and (text[at - 1].isalnum() or text[at - 1] in "$€£#%") and not _after_name(text, at)):
        return None
    return _day_first(text, at, after, stop)


def _after_name(text: str, at: int) -> bool:
    """Whether a whole day follows a name without a space, as where a style sheet sets them apart: `anna28.09.2019`."""
    name = text[max(0, at - 2) : at]
    return name.isalpha() and name.islower() and (_WHOLE.match(text, at) or _IN_WORDS.match(text, at)) is not None


def _month_first(text: str, at: int, after: int, stop: int, month: int, word_start: int) -> PrintedDate | None:
    if after - at == 6:  # `Apr 092017`: the comma and the space were lost
        return _dated(word_start, after, int(text[at + 2 : after]), month, int(text[at : at + 2]), "month first")
    if after - at > 2:
        return None
    tail = _AFTER_MONTH.match(text, after, stop)
    year = int(tail["year"]) if tail and tail["year"] else None
    end = tail.end() if tail else after
    if year is not None and not FIRST_YEAR <= year <= LAST_YEAR:
        year, end = None, after
    if year is None and text[after : after + 1] in ":/%" and text[after : after + 1]:
        return None
    name = text[word_start:at].strip(" .,-\u00a0/")
    if year is None and len(name) <= _SHORT_NAME and fold(name) not in ENGLISH_MONTHS:
        return None  # a word that is like the short name of a month elsewhere: `La Paz, 5 nov`
    return _dated(word_start, end, year, month, int(text[at:after]), "month first")


def _day_first(text: str, at: int, after: int, stop: int) -> PrintedDate | None:
    tail = _TAIL.match(text, after, stop)
    if tail is None:
        return None
    first = int(text[at:after])
    if tail["mark"]:
        return _numbers(text, tail, at, first)
    word = fold(tail["word"])
    if word == "thang" and (whole := _VIETNAMESE.match(text, after, stop)) is not None:
        return _dated(at, whole.end(), int(whole["year"]), int(whole["month"]), first, None)
    month = DOTTED_MONTHS.get(word) if tail["suffix"] == "." else None
    month = month or MONTHS.get(word)
    year = common_year(int(tail["year"])) if tail["year"] else None
    if year is not None and len(tail["year"]) == 2:
        year += 2000
    if month is None:
        persian = PERSIAN_MONTHS.get(word)
        if persian is None or year is None:
            return None
        met = gregorian(year, persian, first)
        return _dated(at, tail.end(), *met, None) if met else None
    if year is None:
        if len(word) < 4 and word != "may":
            return None
        return _dated(at, tail.end("word"), None, month, first, "day first")
    return _dated(at, tail.end(), year, month, first, "day first")


def _numbers(text: str, tail: re.Match[str], at: int, first: int) -> PrintedDate | None:
    """`25.01.2017`, `1/25/17`, `25.01.`"""
    second, mark = int(tail["second"]), tail["mark"]
    if tail["third"] is None:
        if mark != ".":
            return None
        return _dated(at, tail.end() + 1, None, second, first, "day first")
    year = int(tail["third"])
    if len(tail["third"]) == 2:
        whole = len(tail["second"]) == 2 and (second <= 12 or mark != "." or tail.start() - at == 2)
        if not (whole or mark == "/" or (mark == "." and (first > 12 or _is_set_apart(text, at, tail)))):
            return None  # the number of a section or of a version: `3.4.17`
        year += 2000 if year <= 68 else 1900
    end = tail.end()
    if second > 12:
        return _dated(at, end, year, first, second, "month first")
    if first > 12 or mark == ".":
        found = _dated(at, end, year, second, first, "day first")
        return replace(found, dotted=True) if found and first <= 12 and first != second else found
    found = _dated(at, end, year, first, second, None)
    return replace(found, open_order=True) if found and first != second else found


def _is_set_apart(text: str, at: int, tail: re.Match[str]) -> bool:
    """Whether numbers are a line of their own or stand behind a weekday or a label of days (`Stand: 5.2.16`)."""
    begin = text.rfind("\n", 0, at) + 1
    before = text[max(begin, at - _REACH) : at].strip(" \t([|")
    ends = _ENDS_LINE.match(text, tail.end()) is not None
    return (ends and not before) or _OF_A_DAY.search(before) is not None


def _year_first(text: str, at: int, after: int, stop: int, floor: int) -> PrintedDate | None:
    year = int(text[at:after])
    of = _OF.search(text[max(floor, at - 5) : at])
    named, word_start = _month_before(text, at - len(of[0]) + 1 if of else at, floor)
    if named and FIRST_YEAR <= year <= LAST_YEAR and not _PART_OF_DAY.search(text[max(0, word_start - 3) : word_start]):
        behind = _YEAR_WORD.match(text, after, stop)
        return PrintedDate(word_start, behind.end() if behind else after, year, named, None)
    tail = _YEAR_TAIL.match(text, after, stop)
    if tail is None or (at and text[at - 1] in "/-.") or (at and text[at - 1].isdigit()):
        return None
    if tail["word"]:
        month = MONTHS.get(fold(tail["word"]))
        return _dated(at, tail.end(), year, month, int(tail["day3"]), None) if month else None
    month, day = int(tail["month"] or tail["month2"]), tail["day"] or tail["day2"]
    if day is None:
        whole_month = 1 <= month <= 12 and FIRST_YEAR <= year <= LAST_YEAR and tail["mark"] != "."
        return PrintedDate(at, tail.end(), year, month, None) if whole_month else None
    if year < FIRST_YEAR:
        met = gregorian(year, month, int(day))
        return _dated(at, tail.end(), *met, None) if met else None
    return _dated(at, tail.end(), year, month, int(day), None)


def _dated(start: int, end: int, year: int | None, month: int, day: int, order: Order | None) -> PrintedDate | None:
    if year is not None and not FIRST_YEAR <= year <= LAST_YEAR:
        return None
    try:
        date(2000 if year is None else year, month, day)
    except ValueError:
        return None
    return PrintedDate(start, end, year, month, day, order=order)


def _month_before(text: str, at: int, floor: int) -> tuple[int, int]:
    """The month named just before an offset and where its name begins; 0 for none."""
    end = at
    while end > floor and end > at - 3 and text[end - 1] in " .,-\u00a0/\n":
        end -= 1
    begin = end
    while begin > floor and begin > end - 15 and text[begin - 1].isalpha():
        begin -= 1
    if end - begin < 3 or end == at:
        return 0, at
    word = text[begin:end]
    month = MONTHS.get(fold(word))
    if month is not None:
        short = len(word) == 3 and not word[0].isupper()
        return (0, at) if short else (month, begin)
    glued = _GLUED_MONTH.search(word)
    if glued and (month := MONTHS.get(glued[0].lower())):
        return month, begin + glued.start()
    return 0, at


def _with_clock(text: str, found: PrintedDate, floor: int, stop: int) -> PrintedDate:
    """The date with the clock that stands after it or before it, if one does."""
    after = _CLOCK_AFTER.match(text, found.end, stop)
    if after and (after["gap"] or after["half"] or after["noon"] or _needs_no_space(after)) and _is_clock(after):
        return _clocked(found, after, found.start, after.end())
    line = max(floor, found.start - _REACH, text.rfind("\n", 0, found.start) + 1)
    before = _CLOCK_BEFORE.search(text[line : found.start])
    if before and _is_clock(before):
        return _clocked(found, before, line + before.start(), found.end)
    return found


def with_clock_of(line: str, day: PrintedDate) -> PrintedDate | None:
    """The day with the clock and zone that are all of a `line`, which stands beside it; None where they are not."""
    met = _CLOCK_LINE.fullmatch(line) if len(line) <= _REACH else None
    return _clocked(day, met, day.start, day.end) if met and _is_clock(met) else None


def _is_clock(met: re.Match[str]) -> bool:
    hour = int(met["hour"])
    if met["half"]:
        return 1 <= hour <= 12 or (hour < 24 and met["minute"] is not None)  # `13:44pm` is printed too
    return met["minute"] is not None and hour < 24 and int(met["minute"]) < 60


def _needs_no_space(met: re.Match[str]) -> bool:
    """Whether a clock needs no space before it: with a colon, or the Chinese, Japanese or Korean word for hours."""
    return met["mark"] == ":" or (met["mark"] is not None and met["mark"].strip() > "\u1100")


def _clocked(found: PrintedDate, met: re.Match[str], start: int, end: int) -> PrintedDate:
    hour, minute = int(met["hour"]), int(met["minute"] or 0)
    if met["half"]:
        hour = hour if hour > 12 else hour % 12 + (12 if met["half"][0] in "pP" else 0)
    if met["noon"]:
        hour = hour % 12 + (12 if met["noon"] in _AFTERNOON else 0)
    zone = zone_of(met["zone"], found) if met["zone"] else None
    if met["zone"] and zone is None and end > found.end:
        end -= len(met[0]) - len(met[0][: met.start("zone") - met.start()].rstrip(" ("))
    return replace(found, start=start, end=end, time=f"{hour:02d}:{minute:02d}", zone=zone)


def zone_of(printed: str, day: PrintedDate | None = None) -> str | None:
    """A printed time zone as an offset: `UTC+3`, `+0300`, `MSK`, `Z`; None where it names none.

    North American zones named without the season (`ET`, `PT`) need the `day` to tell it.
    """
    name = printed.strip("() ").lower()
    if name in ZONES:
        return offset_text(ZONES[name])
    if name in NORTH_AMERICAN and day is not None and day.year and day.month and day.day:
        summer = _north_american_summer(day.year, day.month, day.day)
        return offset_text(NORTH_AMERICAN[name] + (60 if summer else 0))
    met = _OFFSET.match(name)
    if met is None or int(met[2]) > 14:
        return None
    return offset_text((1 if met[1] == "+" else -1) * (int(met[2]) * 60 + int(met[3] or 0)))


def _north_american_summer(year: int, month: int, day: int) -> bool:
    """Daylight saving time as in force since 2007: second Sunday of March to first Sunday of November."""
    if month in (3, 11):
        sunday = (6 - date(year, month, 1).weekday()) % 7 + (8 if month == 3 else 1)
        return (day >= sunday) == (month == 3)
    return 3 < month < 11
