"""A segment, opened for reading: its inverted fields, its columns and its articles."""

from collections.abc import Callable, Sequence
from functools import cached_property
from itertools import pairwise
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from searchapp.engine.local.segments.arrays import SEGMENT_SUFFIX, ArrayFile, Items
from searchapp.engine.local.segments.columns import UNITS
from searchapp.engine.local.segments.lexicon import Lexicon
from searchapp.engine.local.segments.postings import ROWS_LIMIT, PostingLists
from searchapp.engine.local.segments.stored import Store
from searchapp.engine.local.storage.generations import SegmentPart
from searchapp.errors import IndexDamaged
from searchapp.text.stems import code_of
from searchapp.text.tokens import stem

Array = NDArray[Any]


class InvertedField:
    """The inverted field `text` (of articles) or `said` (of quotes); see `inversion` for its arrays."""

    def __init__(self, file: ArrayFile, prefix: str, rows: int, spoken: Callable[[], Array]) -> None:
        self.file, self.prefix, self.rows, self._spoken = file, prefix, rows, spoken
        self.terms = Lexicon(file, f"{prefix}.term")
        self.forms = PostingLists(file, f"{prefix}.form")

    def prepare(self) -> None:
        """Read what every search for a word begins with."""
        self.terms.prepare()
        self.stem_lexicon.prepare()
        _ = self.stems, self.stem_titles, self.titles

    @cached_property
    def languages(self) -> Array:
        """The language of each row: its number in `Segment.languages`."""
        return self._spoken()

    @cached_property
    def titles(self) -> "Titles":
        """Posting lists of terms over titles alone."""
        return Titles(self.file, f"{self.prefix}.title")

    @cached_property
    def stem_lexicon(self) -> Lexicon:
        """Languages and stems."""
        return Lexicon(self.file, f"{self.prefix}.stem")

    @cached_property
    def stems(self) -> PostingLists:
        """Posting lists of stems that have one of their own."""
        return PostingLists(self.file, f"{self.prefix}.stems")

    @cached_property
    def stem_titles(self) -> "Titles":
        """The same over titles alone."""
        return Titles(self.file, f"{self.prefix}.stemtitle")

    @cached_property
    def lengths(self) -> Array:
        """Tokens of each row."""
        return self.file.array(f"{self.prefix}.length").astype(np.uint32, copy=False)

    @cached_property
    def title_lengths(self) -> Array:
        """Tokens of each row's title."""
        return self.file.array(f"{self.prefix}.titles")

    @cached_property
    def longest(self) -> int:
        """Tokens of the longest row."""
        return int(self.lengths.max(initial=0))

    @cached_property
    def tokens(self) -> int:
        """Tokens of all rows."""
        return int(self.lengths.sum(dtype=np.int64))

    @cached_property
    def _place_at(self) -> Items:
        """Where the places of each term begin."""
        return self.file.items(f"{self.prefix}.place.at")

    def width(self, term: int) -> int:
        """How many tokens a term takes up: one, or more where it is a joined form."""
        at = self._joined.find(term)
        return 1 if at is None else int(self.file.part(f"{self.prefix}.joined_parts", at, at + 1).item())

    @cached_property
    def _joined(self) -> Items:
        """The terms that take up more than one token."""
        return self.file.items(f"{self.prefix}.joined")

    def stems_from(self, first: int, count: int) -> tuple[list[list[int]], list[int]]:
        """Of some stems in a row the terms of each, and which list of `stems` each has; -1 where it shares that of its
        only term."""
        described = self.file.part(f"{self.prefix}.stem.lists", 2 * first, 2 * (first + count) + 1).tolist()
        at = described[0::2]
        terms = self.file.part(f"{self.prefix}.stem.terms", at[0], at[-1]).tolist()
        return [terms[start - at[0] : stop - at[0]] for start, stop in pairwise(at)], [n - 1 for n in described[1::2]]

    @property
    def all_stems(self) -> tuple[Array, Array, Array]:
        """The terms of all stems, where those of each begin, and which list each has, + 1, 0 for none."""
        described = self.file.array(f"{self.prefix}.stem.lists").astype(np.int64)
        return self.file.array(f"{self.prefix}.stem.terms"), described[0::2], described[1::2]

    def places(self, term: int) -> Array:
        """Where a term stands: positions in its rows, row by row."""
        return self.file.part(f"{self.prefix}.place", *self._place_at.several(term, 2))

    def occurrences(self, term: int) -> int:
        """How often a term stands anywhere."""
        start, stop = self._place_at.several(term, 2)
        return stop - start


class Titles:
    """Posting lists over titles, of the terms that stand in one."""

    def __init__(self, file: ArrayFile, prefix: str) -> None:
        self._file, self._name = file, f"{prefix}.of"
        self._of = file.items(self._name)
        self.lists = PostingLists(file, prefix)

    @property
    def of(self) -> Array:
        """The term of every list, rising."""
        return self._file.array(self._name)

    def find(self, term: int) -> int | None:
        """The list of a term, or None."""
        return self._of.find(term)

    def between(self, first: int, last: int) -> tuple[int, int]:
        """The lists of the terms `[first, last)`: the first and the one behind the last."""
        return self._of.lower(first), self._of.lower(last)


class Segment:
    """A segment's file. `base` is the number of its first row in the generation."""

    def __init__(self, folder: Path, name: str, documents: int, deleted: Array, base: int = 0) -> None:
        self.name, self.base, self.documents = name, base, documents
        self.file = ArrayFile(folder / f"{name}{SEGMENT_SUFFIX}")
        self.quotes = self._fact("quotes")
        if self._fact("documents") != documents or documents > ROWS_LIMIT:
            raise IndexDamaged(f"{self.file.path} does not hold {documents} articles")
        self.store = Store(self.file)
        self.deleted = deleted
        self._codes: dict[bool, dict[str, Array]] = {}
        self._owners: dict[str, tuple[Array, Array]] = {}
        self._periods: dict[str, tuple[Array, int]] = {}
        self.live = documents - len(deleted)

    def prepare(self) -> None:
        """Read what every search for words that are shown begins with."""
        self.text.prepare()
        for code in self.codes(""):
            stem("", code)
        self.store.prepare()

    def _fact(self, name: str) -> int:
        value = self.file.facts.get(name)
        if type(value) is not int or value < 0:
            raise IndexDamaged(f"{self.file.path} is damaged")
        return value

    @cached_property
    def text(self) -> InvertedField:
        """Words of titles and bodies."""
        return InvertedField(self.file, "text", self.documents, lambda: self.column("language"))

    @cached_property
    def said(self) -> InvertedField:
        """Words of quotes; its rows are quotes."""
        return InvertedField(self.file, "said", self.quotes, lambda: self.column("language")[self.quote_owner])

    @cached_property
    def alive(self) -> Array | None:
        """Whether each row is not deleted; None when none is."""
        if not len(self.deleted):
            return None
        mask = np.ones(self.documents, bool)
        mask[self.deleted] = False
        return mask

    @cached_property
    def languages(self) -> list[str | None]:
        """The language of each number in the column `language`."""
        return [None, *self.values("language")]

    def codes(self, word: str) -> dict[str, Array]:
        """For each language whose stems a word may have here, by its code, which languages of rows that is."""
        latin = word.isascii()
        found = self._codes.get(latin) if latin else None
        if found is None:
            found = {}
            for number, language in enumerate(self.languages):
                table = found.setdefault(code_of(language, word), np.zeros(len(self.languages), bool))
                table[number] = True
            if latin:
                self._codes[latin] = found
        return found

    @cached_property
    def ids(self) -> Lexicon:
        """The ids of its articles."""
        return Lexicon(self.file, "id")

    def held(self, numbers: Array) -> Array:
        """Which of some rows of the generation are its own: their indexes in `numbers`, rising."""
        return ((numbers >= self.base) & (numbers < self.base + self.documents)).nonzero()[0]

    def values(self, column: str) -> list[str]:
        """The different values of a column."""
        return Lexicon(self.file, f"{column}.value").terms()

    def column(self, name: str) -> Array:
        """A column, by the name of its array."""
        return self.file.array(name)

    def owners(self, column: str) -> tuple[Array, Array]:
        """The row of each value of a column of several, and for each row whether it has any."""
        found = self._owners.get(column)
        if found is None:
            at = self.column(f"{column}.at").astype(np.int64)
            lengths = at[1:] - at[:-1]
            owners = np.repeat(np.arange(self.documents, dtype=np.uint16), lengths)
            found = self._owners[column] = owners, lengths > 0
        return found

    @cached_property
    def quote_owner(self) -> Array:
        """The row of each quote's article."""
        at: Array = self.column("quote.at").astype(np.int64)
        return np.repeat(np.arange(self.documents, dtype=np.uint16), at[1:] - at[:-1])

    def periods(self, unit: str) -> tuple[Array, int]:
        """For each row the `year`, `month` or `day` it is dated by, as a number from 1 (0: none, or dated more
        coarsely), and which one 1 is, counted from 1970."""
        found = self._periods.get(unit)
        if found is None:
            known = self.column("date.kind") >= UNITS.index(unit) + 1
            days = self.column("date.first").astype("datetime64[D]")
            numbers = np.where(known, days.astype(f"datetime64[{unit[0].upper()}]").astype(np.int64), 0)
            base = int(numbers[known].min()) if known.any() else 0
            found = self._periods[unit] = np.where(known, numbers - base + 1, 0).astype(np.uint32), base
        return found

    @cached_property
    def has_periods(self) -> bool:
        """Whether any row is dated by a month or a year."""
        kinds = self.column("date.kind")
        return bool(((kinds > 0) & (kinds < 3)).any())

    @cached_property
    def last_day(self) -> Array:
        """The last day of each article's period, as `date.first` has the first."""
        first, kind = self.column("date.first"), self.column("date.kind")
        last = first.copy()
        periods = (1, "datetime64[Y]", np.timedelta64(1, "Y")), (2, "datetime64[M]", np.timedelta64(1, "M"))
        for number, unit, one in periods:
            chosen = np.flatnonzero(kind == number)
            following = first[chosen].astype("datetime64[D]").astype(unit) + one
            last[chosen] = (following.astype("datetime64[D]") - np.timedelta64(1, "D")).astype(np.int32)
        return last


def open_segments(parts: Sequence[SegmentPart]) -> list[Segment]:
    """The segments of these parts, rows numbered on."""
    opened, base = [], 0
    for part in parts:
        opened.append(Segment(part.folder, part.name, part.documents, part.deleted, base))
        base += part.documents
    return opened
