"""Arabic attributions of marked words, whose verb stands first: قال X، إن الكلية «…»، مشيراً إلى أن «…»."""

from itertools import pairwise

from searchapp.quotes.candidates import Range
from searchapp.quotes.lexicon import Lexicon
from searchapp.quotes.words import Words

# what was said begins so near behind its verb
_REACH = 30
_LONGEST_NAME = 5
# categories of words that are of no name: in, three, today, Sunday
_NO_NAME = frozenset("INRY")
# the definite article, also behind a preposition, and a title that is a name as well
_ARTICLES, _SECRETARY = ("ال", "لل"), "أمين"
# who is called so is named behind it
_STYLES = frozenset(["السيد", "السيدة", "الدكتور", "الدكتورة"])
# who passes on what another one said: نقلت الوكالة عن | X | قوله إن
_PASSING_ON = frozenset(["نقل", "نقلت", "ونقل", "ونقلت"])
_FROM, _SAYING = "عن", frozenset(["قوله", "قولها", "قولهم"])
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
        self._hearers = lexicon.named("hearers")
        self._works = tuple(lexicon.named("works"))

    def said(self, at: int, last: int) -> tuple[Range, list[Range]] | None:
        """Whom the verb at token `at` is of, and the marked words that it and the participles behind it report, in a
        sentence that ends before token `last`; a verb without its subject stands for it."""
        kinds = self._kinds
        begin = next((k for k in range(at + 1, min(at + _REACH, last)) if kinds[k] in "B:Q"), None)
        if begin is None:
            return None
        stop = next((k for k in range(begin + 1, last) if self._low[k] in self._cues), last)
        marked = [Range(k, k + 1) for k in range(begin, stop) if kinds[k] == "Q" and self._is_speech(k)]
        if not marked:
            return None
        start, end = at + 1, begin
        if self._low[at] in _PASSING_ON and _FROM in self._low[at:begin]:
            start = self._low.index(_FROM, at) + 1
            end = next((k for k in range(start, begin) if self._low[k] in _SAYING), begin)
        return self._subject(start, end) or Range(at, at + 1), marked

    def _subject(self, start: int, stop: int) -> Range | None:
        """The noun phrase at token `start`, or the name that stands behind it between commas: المدير، | هادي منصور،"""
        kinds = self._kinds
        edges = [k for k in range(start, stop) if kinds[k] == ","] + [stop]
        first = Range(start, self._phrase_end(start, edges[0]))
        if first.last == first.first or self._low[start] in self._relatives:
            return None
        if self._low[start] not in self._titles and not self._low[start].startswith(_ARTICLES):
            # بول هيكس، | المدير التجاري
            return first
        for left, right in pairwise(edges):
            name = Range(left + 1, right)
            if 1 < name.last - name.first <= _LONGEST_NAME and self._is_name(start, name):
                return name
        return first

    def _is_name(self, start: int, name: Range) -> bool:
        """Whether words between commas are the name of whoever the noun phrase at token `start` is: they begin with a
        title, or that one does."""
        if self._low[start] in _STYLES or self._kinds[name.last : name.last + 1] == "Q":
            # السيد هادي منصور، | المدير التنفيذي لشركة «…»
            return False
        titled = self._low[start] in self._titles or self._low[name.first] in self._titles
        if self._low[name.last - 1].startswith(_ARTICLES) or self._low[name.last - 1] in self._titles - {_SECRETARY}:
            # the head of the | department
            return False
        return titled and _NO_NAME.isdisjoint(self._kinds[name.first : name.last])

    def _phrase_end(self, start: int, stop: int) -> int:
        """Where a noun phrase ends: before a preposition, a hearer, a participle or what is said."""
        ends = (k for k in range(start, stop) if self._kinds[k] in "IRBQ:" or self._is_hearer(k, start))
        return next(ends, stop)

    def _is_hearer(self, at: int, start: int) -> bool:
        """Whether a word is of those who heard it: للصحفيين; but not behind a title, which it may belong to: عضو اللجنة
        | للمؤتمر."""
        titled = at > start and (self._low[start] in self._titles or self._low[start].startswith(_ARTICLES))
        return self._low[at] in self._hearers or (not titled and self._low[at].startswith(_ARTICLES[1]))

    def _is_speech(self, at: int) -> bool:
        """Whether a marked stretch is long enough and no title: بعنوان | “…”, but إن الفيلم | “…”"""
        before = self._low[at - 1]
        titled = before in self._works or (before.endswith(self._works) and not before.startswith(_ARTICLES))
        return self._ends[at] - self._starts[at] >= _SHORTEST and not titled
