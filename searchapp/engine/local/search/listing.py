"""The values of a column as one text, in which those that may hold a word are found at once."""

import re
from collections.abc import Sequence
from functools import cached_property
from typing import Any

import numpy as np
from numpy.typing import NDArray

from searchapp.patterns import late
from searchapp.quotes.speakers.names.spelling import first_letters, spelling_key
from searchapp.text.folding import APOSTROPHES, HYPHENS, fold

Array = NDArray[Any]
_JOINTS = late(rf"['.{HYPHENS}]")
_HYPHEN = late(rf"[{HYPHENS}]")
_PARTS = late(rf"[{APOSTROPHES}{HYPHENS}]")


class Listing:
    """Values, folded; what is asked of them is answered for each by its number."""

    def __init__(self, values: Sequence[str]) -> None:
        self._folded = [fold(value).replace("\n", " ") for value in values]

    def every(self) -> Array:
        """All of them."""
        return np.ones(len(self._folded), bool)

    def equal(self, whole: str) -> Array:
        """Those that are this, folded and its spaces single."""
        longest = max(whole.split(), key=len, default="")
        found = self.holding(longest) if _JOINTS.sub("", longest) else self.every()
        for number in np.flatnonzero(found).tolist():
            found[number] = " ".join(self._folded[number].split()) == whole
        return found

    def holding(self, form: str) -> Array:
        """Those that have the letters of a form in them, whatever joins them."""
        wanted, text = _JOINTS.sub("", form), self._bare
        found = []
        at = text.find(wanted) if wanted else -1
        while at >= 0:
            found.append(at)
            at = text.find(wanted, at + 1)
        marked = np.zeros(len(self._folded), bool)
        marked[self._starts.searchsorted(np.array(found, np.int64), "right") - 1] = True
        return marked

    def spelt(self, key: str) -> Array:
        """Those with a word of this key of spellings."""
        letters = "".join(sorted(first_letters(key)))
        runs = re.findall(rf"(?<!\w)[{letters}][\w{APOSTROPHES}{HYPHENS}]*", self._words)
        found = np.zeros(len(self._folded), bool)
        for run in dict.fromkeys(runs):
            if _is_spelt(run, key):
                found |= self.holding(run)
        return found

    @cached_property
    def _text(self) -> str:
        return "\n".join(self._folded)

    @cached_property
    def _words(self) -> str:
        """Every word of the values once: names share most of theirs."""
        return "\n".join(set(self._text.split()))

    @cached_property
    def _bare(self) -> str:
        return _JOINTS.sub("", self._text)

    @cached_property
    def _starts(self) -> Array:
        """Where each value begins in `_bare`."""
        lengths = np.fromiter(map(len, self._bare.split("\n")), np.int64, len(self._folded))
        return np.cumsum(lengths + 1) - lengths - 1


def _is_spelt(run: str, key: str) -> bool:
    """Whether a word joined by hyphens and apostrophes, or a part of it, has this key."""
    return any(spelling_key(word) == key for word in {run, *_HYPHEN.split(run), *_PARTS.split(run)} if word)
