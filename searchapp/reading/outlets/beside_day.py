"""The source that a line names beside a day: `Financial Times, 26.01.2017`, `Published on the website of …, Oct 28`."""

import re
from collections.abc import Iterable

from searchapp.patterns import compiled, late
from searchapp.reading.dates.forms import printed_dates
from searchapp.reading.dates.labels import without_weekday
from searchapp.reading.outlets.outlets import BODIES, Named, OutletList
from searchapp.reading.outlets.site_words import names_a_paper
from searchapp.reading.pages.page import Line, Page
from searchapp.text.scripts import has_digit

_WORD = compiled(r"\w+")
_LONGEST_ALONE = 60  # characters of a line with an outlet and a day alone
HEAD_WORDS = 16
"""Words of a line that heads a text, at most."""
_PUBLISHED = late(
    r"\W{0,3}(?:originally\s|first\s)?(?:published|appeared|reprinted|source|via|опубликовано|источник|veröffentlicht|"
    r"quelle|publié|fuente|publicado|kaynak)\b[\s:]{1,3}(?:(?:on|at|by|in|from|na|на|auf|von|sur|par|en|por)\s)?"
    r"(?:the\s)?(?:website\sof\s(?:the\s)?|site\sof\s(?:the\s)?|сайте\s)?",
    re.IGNORECASE,
)
_NAME = late(r"[A-ZÀ-ÞА-ЯЁІЇЄÇĞİÖŞÜ\u0600-\u06ff][^\d|,;:()\[\]]{1,50}$")
_PART = late(r"\s{3,}|\s?[,|•·]\s|\s[–—-]\s|(?<=\S)\s\(")
_BEFORE_DAY = late(r"\s(?:on|am|vom|le|el|от)\s{0,3}$")
_BESIDE_NAME = " \t,|–—-:;•·()[]/"
_PARTS = 2  # parts of a head beside its day, at most, one of which is a paper that no list has
_NUMBERED = late(r"^\s{0,4}[(\[]?\d{1,3}[.)\]]\s")
BYLINE = late(r"\W{0,3}(?:by|von|par|por|от)\s", re.IGNORECASE)


def source_beside_day(page: Page, lines: Iterable[Line], outlets: OutletList) -> Named | None:
    """The outlet that one of these lines names beside a day, as `Financial Times, 26.01.2017` or `Harrowdale Gazette,
    2 May 2017`, and the line's span."""
    for line in lines:
        day = next((d for d in printed_dates(page.text, line.start, line.end) if d.day and d.year), None)
        if day is not None and words_in(line.text) <= HEAD_WORDS:
            before, after = page.text[line.start : day.start], page.text[day.end : line.end]
            before = _NUMBERED.sub("", before)
            source = source_of(before, after, outlets) or _paper(before) or _paper(after)
            if source is not None:
                return Named(source, line.start, line.end)
    return None


def outlet_and_day(page: Page, line: Line, outlets: OutletList) -> str | None:
    """The outlet of a line that says nothing else but a day: `January 25, 2017 (IRIN)`."""
    if len(line.text) > _LONGEST_ALONE or not has_digit(line.text):
        return None
    day = next(printed_dates(page.text, line.start, line.end), None)
    if day is None:
        return None
    rest = (page.text[line.start : day.start] + page.text[day.end : line.end]).strip(" ()[]|,;–—-/")
    name = outlets.canonical(rest)
    return name if name is not None and outlets.kinds.get(name) != BODIES else None


def _paper(beside: str) -> str | None:
    """The paper that no list has but whose name is one of few parts of what stands beside a day."""
    parts = [part.strip(_BESIDE_NAME) for part in _PART.split(BYLINE.sub("", beside))]
    return next((part for part in parts[:_PARTS] if names_a_paper(part)), None)


def source_of(before: str, after: str, outlets: OutletList) -> str | None:
    """The outlet that a head names beside its date; a name the list does not know only after a label."""
    before = without_weekday(before)
    label = _PUBLISHED.match(before)
    name = before[label.end() :] if label else before
    name = _BEFORE_DAY.sub("", name).strip(" \t,|–—-:;•·([/")
    named = next(outlets.named_in(name), None) if name else None
    if named is not None and named.start <= 4 and len(name) - named.end <= 12:
        return named.name
    parts = [part for part in _PART.split(name) if part.strip()]
    if len(parts) > 1 and (last := outlets.canonical(parts[-1])) is not None:
        return last
    behind = after.strip(" \t,|–—-:;•·)]/[(")
    known = outlets.canonical(behind.split("  ")[0]) if behind and len(behind) < 60 else None
    if known is not None and not name:
        return known
    if (
        label
        and not BYLINE.match(before)
        and (met := _NAME.search(name))
        and words_in(met[0]) <= 6
        and met.start() == 0
    ):
        bare = met[0].strip()
        return outlets.canonical(f"The {bare}") or bare
    return None


def paper_beside(before: str, after: str) -> str | None:
    """The paper that no list has, where its name is all that stands beside a day: `Harrowdale Gazette, 2 May 2017`."""
    sides = [side.strip(_BESIDE_NAME) for side in (without_weekday(before), after)]
    name = sides[0] or sides[1]
    return name if not all(sides) and names_a_paper(name) else None


def words_in(text: str) -> int:
    """How many words stand in a text."""
    return len(_WORD.findall(text))
