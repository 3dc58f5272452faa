"""Lines between a title and its text that say who wrote it, where and when."""

import re

from searchapp.patterns import compiled, late
from searchapp.reading.dates.forms import printed_dates
from searchapp.reading.dates.labels import in_a_sentence, role_before
from searchapp.reading.lines.title_words import is_date
from searchapp.reading.outlets.authors import is_byline, is_day_and_byline
from searchapp.reading.outlets.beside_day import words_in
from searchapp.text.scripts import has_digit

_SOURCED_DAY = compiled(
    r"(?:19|20)\d\d[-年./].{4,30}(?:来源|來源|出处|作者|記者|source|источник)\s?[:：]", re.IGNORECASE
)
_AGAIN = late(
    r"(?:\s?(?:h|uhr|gmt|utc|mez))?[\s.,;|•·()–—-]{1,4}(?:(?:last|zuletzt|son|última?)\s)?(?:updated?|modified|"
    r"aktualisiert|actuali[sz]ad[oa]|mis[e]? à jour|modifié|aggiornat[oa]|atualizad[oa]|güncelle\w{2,5}|"
    r"обновлено|оновлено|zaktualizowano)\b",
    re.IGNORECASE,
)
"""What stands behind a day and clock before those of a change: `. Updated: 13:05`."""
_PARTED = compiled(r"\s[|·•]\s")
CLOSED = (".", "!", "?", "…", "”", "»", '"')
_LONGEST_HEAD, _FEW_BESIDE, _MORE_BESIDE = 90, 6, 12
"""Characters of such a line; words beside a day with a label, and beside one with a clock, at most."""


def is_of_head(text: str) -> bool:
    """Whether a line is a day, a byline, or a day with the source of a text, and nothing else."""
    return (
        is_date(text)
        or _is_dated_between_bars(text)
        or is_byline(text)
        or (len(text) <= _LONGEST_HEAD and _SOURCED_DAY.match(text) is not None)
    )


def says_who_and_when(text: str) -> bool:
    """Whether one of the first lines of what passes for a text says who wrote it, where or when, and is no sentence."""
    if _is_dated_between_bars(text) or _is_dated_byline(text) or is_day_and_byline(text):
        return True
    return not text.endswith(CLOSED) and is_byline(text)


def _is_dated_between_bars(text: str) -> bool:
    """Whether a line says who, where and when between bars: `Ada Holt | Norden | 14 June 2022`."""
    parts = _PARTED.split(text) if len(text) <= _LONGEST_HEAD else ()
    return len(parts) > 1 and any(map(is_date, parts))


def _is_dated_byline(text: str) -> bool:
    """Whether a line says who, where and when without being a sentence: `A. Holt Norden 14/06/2022 05:00 h`, `Published
    on 14 June 2022`."""
    if len(text) > _LONGEST_HEAD or not has_digit(text):
        return False
    date = next((one for one in printed_dates(text) if one.day and one.year), None)
    if date is None:
        return False
    before, after = text[: date.start], text[date.end :]
    words = words_in(before) + words_in(after)
    if role_before(before) in ("published", "updated"):
        return words <= _FEW_BESIDE
    if date.start == 0 and date.time and words <= _FEW_BESIDE and _AGAIN.match(after):
        return True
    told = date.time is not None and date.start > 0 and words <= _MORE_BESIDE
    return told and not in_a_sentence(before, after)
