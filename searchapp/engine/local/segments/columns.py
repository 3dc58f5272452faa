"""Columns: what is known of each row beside its words, one number a row or a few.

{c}.value.bytes, {c}.value.at   the different values of a column, sorted (see `lexicon`)
{c}                             the value of each row + 1, 0 for none             (outlet, language; quotes: verb)
{c}.at, {c}                     the values of row r are {c}[at[r]:at[r + 1]]       (speaker, via)
date.first, date.kind           first day of the period (days since 1970-01-01, NO_DAY for none); see UNITS
date.minute                     minute of the day + 1, 0 for none
titled                          1 where there is a title
id.*                            the ids, sorted, and the row of each
path, path.number               the file of each row + 1; its line in a JSON Lines file, else its place in the file
quote.at                        the quotes of row r are the quote rows [at[r], at[r + 1])
quote.by, quote.verb, quote.kind    speaker + 1, verb + 1, number in KINDS
quote.joint, quote.joint.by         the quotes of joint speakers in order, and each further speaker + 1
"""

from array import array
from collections.abc import Sequence
from datetime import date, timedelta
from functools import lru_cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

from searchapp.article import Article, PublicationDate
from searchapp.engine.local.segments.arrays import bounds, narrow
from searchapp.engine.local.segments.lexicon import encode_terms
from searchapp.engine.local.segments.vocabulary import as_array
from searchapp.text.languages import code_of_language

KINDS = tuple(f"{kind} {certainty}" for certainty in ("likely", "doubtful") for kind in ("direct", "mixed", "indirect"))
UNITS = ("year", "month", "day")
"""How long the period is that an article is dated by: `date.kind` is its place here, from 1."""

NO_DAY = -(1 << 31)
MINUTES = 1442
"""More than any `date.minute`, so that days that are multiplied by it are ordered by their minutes, too."""
_EPOCH = date(1970, 1, 1)

Array = NDArray[Any]


def day_number(iso: str) -> int:
    """Days from 1970-01-01 to an ISO date."""
    return (date.fromisoformat(iso) - _EPOCH).days


def iso_day(number: int) -> str:
    """The ISO date of a day number."""
    return (_EPOCH + timedelta(days=number)).isoformat()


@lru_cache(maxsize=4096)
def period(dated: PublicationDate | None) -> tuple[int, int, int]:
    """`date.first`, `date.kind` and `date.minute` of an article; a date that is none counts as undated."""
    if dated is None:
        return NO_DAY, 0, 0
    parts = dated.value.split("-")
    try:
        first = day_number("-".join((*parts, "01", "01")[:3]))
    except ValueError:
        return NO_DAY, 0, 0
    minute = 0
    if dated.time and len(parts) == 3:
        hours, _, minutes = dated.time.partition(":")
        if hours.isdecimal() and minutes[:2].isdecimal():
            minute = min(1 + 60 * int(hours) + int(minutes[:2]), 1440)
    return first, min(len(parts), 3), minute


def split_path(path: str, place: int) -> tuple[str, int]:
    """The file of an article's path, and its line there (`FILE.jsonl#LINE`) or else its place."""
    file, mark, line = path.rpartition("#")
    return (file, int(line)) if mark and line.isascii() and line.isdecimal() and len(line) < 10 else (path, place)


class Values:
    """The values of a column as they come, numbered."""

    def __init__(self) -> None:
        self._numbers: dict[str, int] = {}

    def number(self, value: str) -> int:
        """The number of a value, a new one if it is new."""
        return self._numbers.setdefault(value, len(self._numbers))

    @property
    def met(self) -> list[str]:
        """The values, in the order of their numbers."""
        return list(self._numbers)

    def settled(self, name: str) -> tuple[dict[str, Array], Array]:
        """The arrays of the values in their order, and for each number its place there."""
        ordered = sorted(self._numbers)
        place = np.zeros(len(ordered), np.uint32)
        place[[self._numbers[value] for value in ordered]] = np.arange(len(ordered), dtype=np.uint32)
        return encode_terms(f"{name}.value", ordered), place


def single(name: str, values: Values, numbers: Array) -> dict[str, Array]:
    """A column of one value a row, where `numbers` are numbers + 1."""
    arrays, place = values.settled(name)
    return {**arrays, name: narrow(np.concatenate((np.zeros(1, np.uint32), place + 1))[numbers])}


def several(name: str, values: Values, numbers: Array, counts: Array) -> dict[str, Array]:
    """A column of any number of values a row."""
    arrays, place = values.settled(name)
    return {**arrays, f"{name}.at": bounds(counts).astype("<u4"), name: narrow(place[numbers])}


class ColumnWriter:
    """Takes the columns of articles in the order of rows."""

    def __init__(self) -> None:
        self._ids: list[str] = []
        self._outlets, self._languages, self._speakers, self._vias, self._verbs = (Values() for _ in range(5))
        self._paths, self._path, self._number = Values(), array("I"), array("I")
        self._outlet, self._language = array("I"), array("I")
        self._speaker, self._speaker_count = array("I"), array("I")
        self._via, self._via_count = array("I"), array("I")
        self._first, self._kind, self._minute = array("i"), array("B"), array("H")
        self._titled = array("B")
        self._quote_count, self._by, self._verb, self._quote_kind = array("I"), array("I"), array("I"), array("B")
        self._joint, self._joint_by = array("I"), array("I")

    def __len__(self) -> int:
        return len(self._ids)

    @property
    def languages(self) -> Array:
        """The language of each row: the number of its code in `language_codes`."""
        return as_array(self._language)

    @property
    def language_codes(self) -> list[str | None]:
        """The languages met so far, none first."""
        return [None, *self._languages.met]

    def add(self, article: Article) -> None:
        """Add the next row."""
        self._ids.append(article.id)
        file, number = split_path(article.path, article.place)
        self._path.append(1 + self._paths.number(file))
        self._number.append(min(number, 0xFFFFFFFF))
        self._outlet.append(1 + self._outlets.number(article.outlet) if article.outlet else 0)
        language = code_of_language(article.language) if article.language else None
        self._language.append(1 + self._languages.number(language) if language else 0)
        _extend(self._speaker, self._speaker_count, self._speakers, [speaker.name for speaker in article.speakers])
        _extend(self._via, self._via_count, self._vias, article.via)
        first, kind, minute = period(article.date)
        self._first.append(first)
        self._kind.append(kind)
        self._minute.append(minute)
        self._titled.append(1 if article.title else 0)
        self._quote_count.append(len(article.quotes))
        for quote in article.quotes:
            for name in quote.joint:
                self._joint.append(len(self._by))
                self._joint_by.append(1 + self._speakers.number(name))
            self._by.append(1 + self._speakers.number(quote.speaker) if quote.speaker else 0)
            self._verb.append(1 + self._verbs.number(quote.cue.text) if quote.cue and quote.cue.text else 0)
            self._quote_kind.append(KINDS.index(f"{quote.kind} {quote.certainty}"))

    def arrays(self) -> dict[str, Array]:
        """The arrays, when all rows are added."""
        order = sorted(range(len(self._ids)), key=self._ids.__getitem__)
        speakers = several("speaker", self._speakers, as_array(self._speaker), as_array(self._speaker_count))
        _, place = self._speakers.settled("speaker")
        places = np.concatenate((np.zeros(1, np.uint32), place + 1))
        return {
            **encode_terms("id", [self._ids[row] for row in order]),
            "id.row": np.asarray(order, "<u4"),
            **single("path", self._paths, as_array(self._path)),
            "path.number": as_array(self._number).astype("<u4"),
            **single("outlet", self._outlets, as_array(self._outlet)),
            **single("language", self._languages, as_array(self._language)),
            **speakers,
            **several("via", self._vias, as_array(self._via), as_array(self._via_count)),
            "date.first": np.asarray(self._first, "<i4"),
            "date.kind": np.asarray(self._kind, np.uint8),
            "date.minute": np.asarray(self._minute, "<u2"),
            "titled": np.asarray(self._titled, np.uint8),
            "quote.at": bounds(as_array(self._quote_count)).astype("<u4"),
            "quote.by": narrow(places[as_array(self._by)]),
            "quote.joint": narrow(as_array(self._joint)),
            "quote.joint.by": narrow(places[as_array(self._joint_by)]),
            **single("verb", self._verbs, as_array(self._verb)),
            "quote.kind": np.asarray(self._quote_kind, np.uint8),
        }


def _extend(numbers: "array[int]", counts: "array[int]", values: Values, named: Sequence[str]) -> None:
    found = [values.number(value) for value in dict.fromkeys(named) if value] if named else []
    numbers.extend(found)
    counts.append(len(found))
