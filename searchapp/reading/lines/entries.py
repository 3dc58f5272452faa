"""The entries of a page that goes on through a day, each below the line with its moment: live reports, tickers."""

import re
from collections.abc import Callable, Iterator, Sequence, Set
from itertools import pairwise

from searchapp.patterns import compiled
from searchapp.reading.dates.forms import printed_dates
from searchapp.reading.lines.traits import PROSE, SENTENCES, Seen
from searchapp.reading.pages.page import Line
from searchapp.text.scripts import has_digit

_CLOCK = compiled(r"\b(?:[01]?\d|2[0-3])[:.h][0-5]\d(?:\s?[ap]\.?m\b\.?)?", re.IGNORECASE)
_SINCE = compiled(
    r"(?:há |il y a |vor |hace )?\d{1,2}\s?(?:min(?:ute)?s?|hours?|hrs?|h|stunden?|minuten|minutos|horas?|мин\w{0,4}|"
    r"час\w{0,2})(?:\s(?:ago|назад))?$",
    re.IGNORECASE,
)
_BESIDE_WORDS = """
posted published updated at on um uhr le à a las ore alle h в во о опубликовано обновлено veröffentlicht aktualisiert
publié publicado pubblicato saat stand gmt bst utc cet cest est edt et pst pdt pt msk мск ist eet jst aest
"""
_BESIDE = frozenset(_BESIDE_WORDS.split())
"""Words that stand in a moment beside its day and clock."""
_LETTERS = compiled(r"[^\W\d_]+")
_LONGEST = 48
_FEWEST, _HEADING = 3, 3
"""Entries at least; lines of an entry above its text at most."""

Able = Callable[[int], bool]


def entries(lines: Sequence[Line], seen: Sequence[Seen], body: Set[int], able: Able) -> list[set[int]]:
    """The heading and the text of every entry, in order, where some of them are body already or nothing is; else none.

    Comments and teasers have their moments too, but below a name or a headline; an entry is over where the next begins.
    """
    moments = [index for index, line in enumerate(lines) if _is_moment(line.text)]
    runs = list(_runs(moments, len(lines)))
    told = [run for run in runs if any(seen[index].form in SENTENCES for index in run)]
    prose = sum(any(seen[index].form in PROSE for index in run) for run in runs)
    if len(told) < _FEWEST or prose * 2 < len(runs):
        return []
    if body and not any(index in body for run in told for index in run):
        return []
    ended = [next((at for at in reversed(run) if able(at)), None) for run in told[:-1]]
    if sum(at is not None and seen[at].form in SENTENCES for at in ended) * 2 < len(ended):
        return []
    return [_told(run, seen, able) for run in runs]


def _told(run: range, seen: Sequence[Seen], able: Able) -> set[int]:
    """The lines of an entry that are its heading or its text, which ends where a line is no sentence."""
    text = next((index for index in run if seen[index].form in SENTENCES), None)
    if text is None or text - run[0] > _HEADING:
        return set()
    heading = next((index for index in range(run[0], text) if seen[index].size > 1 and able(index)), None)
    found = set() if heading is None else {heading}
    for index in range(text, run[-1] + 1):
        if seen[index].form not in SENTENCES or not able(index):
            break
        found.add(index)
    return found


def _is_moment(text: str) -> bool:
    """Whether a line says nothing but when: a clock, with its day or not, or how long ago."""
    if len(text) > _LONGEST or not has_digit(text):
        return False
    if _SINCE.match(text):
        return True
    days = [date for date in printed_dates(text) if date.month]
    clocks = (met.span() for met in _CLOCK.finditer(text))
    # the day and month of `04.05.2021` are none
    told = [clock for clock in clocks if not any(day.start <= clock[0] < day.end for day in days)]
    if not told and not any(day.time for day in days):
        return False
    spans = [*told[:1], *((day.start, day.end) for day in days)]
    rest = "".join(sign for at, sign in enumerate(text) if not any(start <= at < end for start, end in spans))
    return all(word.casefold() in _BESIDE for word in _LETTERS.findall(rest)) and not has_digit(rest)


def _runs(moments: Sequence[int], end: int) -> Iterator[range]:
    """The lines below every moment up to the next."""
    for first, last in pairwise((*moments, end)):
        if last - first > 1:
            yield range(first + 1, last)
