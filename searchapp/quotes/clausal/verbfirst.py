"""Arabic attributions of marked words, whose verb stands first: قال X، إن الكلية «…»، مشيراً إلى أن «…»."""

from itertools import pairwise

from searchapp.quotes.candidates import Range
from searchapp.quotes.lexicon import Lexicon
from searchapp.quotes.words import Words

# what was said begins so near behind its verb
_REACH = 30
_LONGEST_NAME = 5
# a marked stretch of fewer signs is the name of something
_SHORTEST = 12


class VerbFirst:
    """Finds them among the tokens of one article."""

    def __init__(self, words: Words, lexicon: Lexicon) -> None:
        self._low = words.low
        self._kinds = words.kinds
        self._starts = words.starts
        self._ends = words.ends
        self._cues = lexicon.cues
        self._titles = lexicon.named("titles")
        self._relatives = lexicon.named("relatives")

    def said(self, at: int, last: int) -> tuple[Range, list[Range]] | None:
        """Whom the verb at token `at` is of, and the marked words that it and the participles behind it report, in a
        sentence that ends before token `last`; a verb without its subject stands for it."""
        kinds = self._kinds
        begin = next((k for k in range(at + 1, min(at + _REACH, last)) if kinds[k] in "B:Q"), None)
        if begin is None:
            return None
        stop = next((k for k in range(begin + 1, last) if self._low[k] in self._cues), last)
        marked = [Range(k, k + 1) for k in range(begin, stop) if kinds[k] == "Q" and self._is_speech(k)]
        return (self._subject(at + 1, begin) or Range(at, at + 1), marked) if marked else None

    def _subject(self, start: int, stop: int) -> Range | None:
        """The noun phrase at token `start`, or the name that stands behind it between commas: المدير، | هادي منصور،"""
        kinds = self._kinds
        edges = [k for k in range(start, stop) if kinds[k] == ","] + [stop]
        first = Range(start, self._phrase_end(start, edges[0]))
        if first.last == first.first or self._low[start] in self._relatives:
            return None
        if self._low[start] not in self._titles:
            return first
        for left, right in pairwise(edges):
            name = Range(left + 1, right)
            if 1 < name.last - name.first <= _LONGEST_NAME and not {"I", "N"} & set(kinds[name.first : name.last]):
                return name
        return first

    def _phrase_end(self, start: int, stop: int) -> int:
        """Where a noun phrase ends: before a preposition, a participle or what is said."""
        return next((k for k in range(start, stop) if self._kinds[k] in "IRBQ:"), stop)

    def _is_speech(self, at: int) -> bool:
        return self._ends[at] - self._starts[at] >= _SHORTEST
