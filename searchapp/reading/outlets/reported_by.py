"""Outlets that a text itself says reported what it tells: `TASS reports`, `told Reuters`, `released by X`."""

import re
from collections.abc import Iterator, Sequence
from itertools import islice

from searchapp.patterns import compiled, late
from searchapp.quotes.lexicon import word_set
from searchapp.reading.outlets.outlets import AGENCIES, BODIES, PAPERS, OutletList, Source
from searchapp.reading.pages.page import Line, Page
from searchapp.text.scripts import plain

_EARLY = 3  # lines of the body
NAMES_OF_A_LINE = 200  # a bound for hostile texts only
AFTER = compiled(
    r"[’']?s?\s?(?:news agency|agency|television|tv|channel|newspaper|website|correspondent)?\s?,?\s?"
    r"(?:has |have |had |also |later |earlier )?(?:reporter|correspondent|staff\b|and agencies|and news agencies|"
    r"reported|reports|reporting|informed|informs|writes|wrote|said in a report|"
    r"сообщает|сообщил|сообщило|сообщила|сообщили|передает|передаёт|передал|пишет|berichtet|berichtete|meldet|meldete|"
    r"schreibt|rapporte|a rapporté|informe|informó|reportó|bildirdi|aktardı|duyurdu|riporta|scrive)\b",
    re.IGNORECASE,
)
"""What says behind an outlet that it reported."""
_BEFORE = compiled(
    r"(?:according to|as reported by|reported by|cited by|quoted by|(?:interview|talking|speaking) (?:with|to)|"
    r"interview for|told|citing|quoting|in an?|as told to|reports from|сообщает|передает|передаёт|пишет|сообщил[аи]?|"
    r"по данным|со ссылкой на|в интервью|laut|zufolge|berichtet|meldet|selon|d[’']après|rapporte|según|informó|informa|"
    r"secondo|riferisce|według|podaje|podała|повідомляє|передає|за даними|به گزارش|به نقل از|نقلا عن|نقلاً عن|بحسب|"
    r"ذكرت|أفادت)\s(?:the\s|an?\s|агентств[оуаи]м?\s|die\s|der\s|l[’']agence\s|la agencia\s|agenzia\s|agentur\s|"
    r"nachrichtenagentur\s|state news agency\s|news agency\s|russian news agency\s){0,3}[«\"“„]?$",
    re.IGNORECASE,
)
_RELEASED = compiled(
    r"\b(?:released|published|posted|issued|circulated|carried)\s(?:by|on the (?:website|site|page) of)\s(?:the\s)?$",
    re.IGNORECASE,
)
_INTERVIEW = late(r"\s(?:news agency|interview|report)\b", re.IGNORECASE)
_REPORTING = word_set(
    "agencies agency reporter correspondent report reported reports reporting informed informs writes wrote according "
    "cited quoted interview talking speaking told citing quoting released published posted issued circulated carried "
    "сообщает сообщил сообщило сообщила сообщили передает передаёт передал пишет данным ссылкой интервью "
    "berichtet berichtete meldet meldete schreibt laut zufolge rapporte rapporté selon après informe informa informó "
    "reportó según bildirdi aktardı duyurdu riporta scrive riferisce secondo według podaje podała повідомляє передає "
    "даними گزارش نقل نقلا نقلاً بحسب ذكرت أفادت"
)
"""A line without any of these words has nothing for `_RELEASED`, `_BEFORE` or `_AFTER` to match beside a name."""
_SIGNS = "'(),.:;\"«"
_SPACED = {code: " " if (sign := chr(code)) in _SIGNS else sign for code in range(128)}


def reported(page: Page, body: Sequence[int], outlets: OutletList) -> Iterator[Source]:
    """`X reported`, `told X`: of any outlet near the beginning; later on a paper is cited rather than the source."""
    lines = [page.lines[index] for index in body]
    for number, (line, reporting) in enumerate(zip(lines, _report(lines), strict=True)):
        if not reporting:
            continue
        for named in islice(outlets.named_in(page.text, line.start, line.end), NAMES_OF_A_LINE):
            kind = outlets.kinds.get(named.name)
            before = page.text[max(line.start, named.start - 60) : named.start]
            if kind == BODIES:
                released = _RELEASED.search(before)
                if released is not None:
                    yield Source(named.name, "reported", released[0] + page.text[named.start : named.end])
                continue
            after = page.text[named.end : min(line.end, named.end + 60)]
            reported = AFTER.match(after)
            if reported and (number < _EARLY or kind != PAPERS):
                yield Source(named.name, "reported", (page.text[named.start : named.end] + reported[0]).strip())
                continue
            told = _BEFORE.search(before)
            if told is None or (
                told[0].lower().startswith("in a")
                and not _INTERVIEW.search(page.text[named.start : named.end] + after[:12])
            ):
                continue
            if number < _EARLY or kind == AGENCIES:
                yield Source(named.name, "reported", (told[0] + page.text[named.start : named.end]).strip())


def _report(lines: Sequence[Line]) -> list[bool]:
    """Whether each of these lines has a word of reporting: in most, no outlet need be looked for."""
    low = plain("\n".join([line.text for line in lines])).casefold()
    if low.isascii():
        low = low.translate(_SPACED)
    else:
        for sign in _SIGNS:
            low = low.replace(sign, " ")
    return [not _REPORTING.isdisjoint(line.split()) for line in low.split("\n")] if lines else []
