"""Datelines, with the agency that a text was taken from: `MOSCOW, January 25. /TASS/.`, `DPA/Berlin`."""

import re
from collections.abc import Iterator
from itertools import islice

from searchapp.patterns import compiled, late
from searchapp.quotes.speakers.names.places import STATES
from searchapp.reading.dates.forms import printed_dates
from searchapp.reading.dates.labels import runs_on
from searchapp.reading.dates.words import MONTHS, fold
from searchapp.reading.outlets.outlets import BODIES, Named, OutletList, Source
from searchapp.reading.outlets.reported_by import AFTER, NAMES_OF_A_LINE
from searchapp.reading.pages.page import Layout, Page

_DATELINE_REACH = 120
_STANDING, _LONGEST_STANDING = 3, 60  # how far above the body a dateline can stand alone, and its characters at most
_NEAR_DAY = 40  # characters behind a day, in which an agency stands that goes on from it
_SECOND_DATELINE_REACH = 260  # where a summary stands before the dateline
_SENTENCE_END = compiled(r"[.!?]\s(?=[A-ZА-ЯЁ])")
_PLAIN_WORD = late(r"(?<![\w’'])[a-zа-яёäöüß]{4,}")
_COMPOUND = late(r"-[A-Za-zÀ-ÿА-яЁё]")
"""How a word goes on whose first part is no agency, unless this is in capitals and set off: `Vice-President`, but also
`im UN-Rat`, `ARD-Reporter`."""
_SET_OFF = late(r"[\d,.)/:–—-]\s?$")
"""What stands right before an agency in a dateline, unless that is in capitals: `Moscow, SANA-`, `Berlin, 4.5.`."""
_PLACE = late(r"[A-ZА-ЯЁ]\w+\s")
"""A place that opens a dateline, with nothing between it and an agency."""
_BEGINS_PLACE = late(r"\b(?:san|santa|santo|são|saint|st\.?|port|fort)\s$", re.IGNORECASE)
"""A word of the name of a place, of which an agency's letters are the rest: SANTA ANA –"""
_PICTURED = late(r"\([^()/]{2,40}\s[^()/]{2,40}/\s?$")
"""What stands before an agency for which somebody took a picture: `(Ann Bell/Reuters)`."""
_DASH_BEHIND = late(r"\s?[-–—]{1,2}\s?\S")
_ENDS_DATELINE = late(r"\s?[-–—:]{1,2}\s?\S|\.(?:\s|$)|\s?/(?!\w)")
_DASHED = late(r"\)\s?[-–—]")
_BETWEEN = frozenset(("from", "dans", "with", "корр"))
"""Words in small letters that stand in datelines beside the names of months."""
_INLINE_BYLINE = compiled(r"(?:\b(?:Posted|Published|Written)|^(?:posted|published|written))\b.{0,40}?\bby\s")


def dateline(text: str, outlets: OutletList) -> Named | None:
    """The agency in a dateline at the beginning of a text: `MOSCOW, January 25. /TASS/.`, `Moscow, SANA-`."""
    for named in islice(outlets.named_in(text[:_SECOND_DATELINE_REACH]), NAMES_OF_A_LINE):
        begin = max((met.end() for met in _SENTENCE_END.finditer(text, 0, named.start + 1)), default=0)
        before, after = text[begin : named.start], text[named.end : named.end + 4]
        shortened = before[-1:] == "(" and outlets.kinds.get(named.name) == BODIES and not _DASHED.match(after)
        shouted = text[named.start : named.end].isupper()
        # Alder SANA-Crews came
        placed = outlets.is_agency(named.name) and _PLACE.fullmatch(before) is not None
        parted = before.isupper() or placed or _SET_OFF.search(before or text[:begin]) is not None
        # TOPEKA, Kan.
        state = before.endswith(", ") and after[:1] == "." and text[named.start : named.end] in STATES
        compound = _COMPOUND.match(after) is not None and not (shouted and parted)
        # the words of the government.
        ends = outlets.kinds.get(named.name) == BODIES and after[:1] == "." and not _SET_OFF.search(before)
        speaks = outlets.kinds.get(named.name) == BODIES and not before
        labels = after.lstrip()[:1] == ":" and not outlets.is_agency(named.name)
        if (
            shortened
            or state
            or compound
            or ends
            or speaks
            or labels
            or _PICTURED.search(before)
            or _BEGINS_PLACE.search(before)
            or not _opens_news(before, after, text[named.start])
        ):
            if begin == 0 and not _is_place(before, 1):
                return None
            continue
        if _is_place(before, 1 if begin == 0 and len(before) < 40 else 0) and named.start < _DATELINE_REACH + begin:
            return named
    return None


def _opens_news(before: str, after: str, first: str) -> bool:
    """Whether an agency between these words is set off as in a dateline: by brackets, slashes or a dash."""
    if before.rstrip()[-1:] in ("-", "–", "ـ") and first >= "\u0600":
        return after[:1] in (" ", ":", ".", "-", "–")  # Arabic datelines: the dash stands before the agency
    if before[-1:] in ("(", "[") and ((behind := after[1:3].strip()).islower() or behind.isdigit()):
        # short for what stands before: Human Rights Watch (HRW) said
        return False
    if before[-1:] in ("(", "/", "["):
        if before[-1] == "/" and "(" not in before and before[-2:-1].isalpha():
            return False  # several that asked people together: an NPR/PBS/Marist poll
        return after[:1] in (")", "/", "]", ",", ";") or after.startswith((" /", " –"))
    if not before:
        return _DASH_BEHIND.match(after) is not None
    return _ENDS_DATELINE.match(after) is not None


def _is_place(before: str, plain: int) -> bool:
    """Whether what stands before an agency can be a dateline's place and day: no more than a few words, at most
    `plain` of them in small letters and not of a date."""
    if len(before) > 70 or before.count(" ") > 9 or " the " in before:
        return False
    return sum(word not in _BETWEEN and fold(word) not in MONTHS for word in _PLAIN_WORD.findall(before)) <= plain


def datelines(page: Page, layout: Layout, outlets: OutletList, first: int) -> Iterator[Source]:
    """The agency of the dateline above a text, from line `first` on, or at its beginning."""
    above = range(max(first, layout.opening - _STANDING), layout.opening)
    for index in above:
        text = page.lines[index].text
        named = dateline(f"{text} …", outlets) if len(text) <= _LONGEST_STANDING else None
        agency = named.name if named is not None and named.end >= len(text) - 2 else None
        if agency is not None and outlets.is_agency(agency):
            yield Source(agency, "dateline", text)
            return
    for index in layout.body[:3]:
        line = page.lines[index]
        named = dateline(line.text, outlets)
        if named is not None:
            yield Source(named.name, "dateline", line.text[: named.end + 2].strip())
            return
        # Where line ends were lost, title and day stand before the dateline
        day = next(
            (day for day in printed_dates(page.text, line.start, min(line.end, line.start + 150)) if day.year), None
        )
        before, rest = ("", "") if day is None else (page.text[line.start : day.start], page.text[day.end : line.end])
        named = dateline(rest.lstrip(), outlets) or _right_behind_day(before, rest.lstrip(), outlets)
        if named is not None:
            yield Source(named.name, "dateline", line.text[:200])
            return
        byline = _INLINE_BYLINE.search(line.text[:160])
        said = next(outlets.named_in(line.text, byline.end(), byline.end() + 40), None) if byline else None
        if byline and said is not None and said.start == byline.end():
            yield Source(said.name, "dateline", line.text[: said.end])
            return


def _right_behind_day(before: str, rest: str, outlets: OutletList) -> Named | None:
    """The agency in capitals with which a text goes on right behind its day, where signs were lost, too:
    `21 November 2016 TASS Ministers met`."""
    named = next(outlets.named_in(rest[:_NEAR_DAY]), None)
    if named is None or named.start or not outlets.is_agency(named.name) or runs_on(before):
        return None
    after = rest[named.end : _SECOND_DATELINE_REACH]
    heads = rest[: named.end].isupper() and after[:1] == " " and after[1:2].isupper() and not AFTER.match(after)
    return named if heads else None
