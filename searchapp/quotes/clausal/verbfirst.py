"""Arabic attributions, whose verb stands first: قال X، إن الكلية «…»، مشيراً إلى أن «…»; أكد X أن الجسر مغلق."""

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
_FROM, _SAYING = "عن", frozenset(["قوله", "قولها", "قولهم", "القول"])
_FROM_THEM = frozenset(["عنه", "عنها", "عنهم", "عنهما"])
# of the Prophet: عليه | الصلاة والسلام
_BLESSING = frozenset(["الصلاة", "السلام"])
# how participles end by which somebody adds something: مضيفا، مشيرة
_PARTICIPLES = ("ا", "ة")
_HAD, _WAS = "قد", frozenset(["كان", "كانت", "وكان", "وكانت"])
# fewer words are no clause
_LEAST_CLAUSE = 3
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
        self._adjuncts = lexicon.named("adjuncts")
        self._given = lexicon.named("given")
        self._formulas = lexicon.named("formulas")

    def said(self, at: int, last: int) -> tuple[Range, list[Range]] | None:
        """Whom the verb at token `at` is of, and the marked words that it and the participles behind it report, in a
        sentence that ends before token `last`; a verb without its subject stands for it."""
        kinds = self._kinds
        begin = next((k for k in range(at + 1, min(at + _REACH, last)) if kinds[k] in "BT:Q"), None)
        if begin is None:
            return None
        stop = next((k for k in range(begin + 1, last) if self._low[k] in self._cues), last)
        marked = [Range(k, k + 1) for k in range(begin, stop) if kinds[k] == "Q" and self._is_speech(k)]
        if not marked:
            if kinds[begin] != "T" or "," in kinds[at + 1 : begin - 1]:
                return None
            # أكد الوزير | أن الجسر مغلق
            marked = [Range(begin + 1, self._clause_end(begin + 1, last))]
            if marked[0].last - marked[0].first < _LEAST_CLAUSE:
                return None
        start, end = at + 1, begin
        if self._low[at - 1 : at] == [_HAD] and (was := self._was(at - 1)) is not None:
            start, end = was + 1, at - 1
        if self._low[at] in _PASSING_ON:
            passed = next((k for k in range(start, begin) if self._low[k] in _FROM_THEM), None)
            if passed is not None:
                # نقلت | عنه | الوكالة
                return Range(passed, passed + 1), marked
            if _FROM in self._low[at:begin]:
                start = self._low.index(_FROM, at) + 1
                end = next((k for k in range(start, begin) if self._low[k] in _SAYING), begin)
        return self._subject(self._past_adjuncts(start, end), end) or Range(at, at + 1), marked

    def _past_adjuncts(self, start: int, stop: int) -> int:
        """The first token from `start` on that tells neither when something was said nor of or to whom: قال | فيه أمس |
        الوزير."""
        while start < stop and not self._is_formula(start):
            # أول | من أمس
            behind = start + (self._kinds[start] == "I" and self._low[start - 1] in self._adjuncts)
            if behind == stop or not (self._kinds[behind] == "Y" or self._low[behind] in self._adjuncts):
                break
            start = behind + 1
        return start

    def _is_formula(self, at: int) -> bool:
        """Whether what is wished to somebody begins with token `at`: صلى الله عليه وسلم."""
        return self._low[at] in self._formulas or (
            self._low[at] == "عليه" and not _BLESSING.isdisjoint(self._low[at + 1 : at + 2])
        )

    def _was(self, had: int) -> int | None:
        """The auxiliary before the subject of a verb in the pluperfect: كانت | سلمى قد صرحت"""
        return next((k for k in range(had - 1, max(had - _REACH, -1), -1) if self._low[k] in _WAS), None)

    def _clause_end(self, begin: int, last: int) -> int:
        """Where a reported clause ends: before a participle by which who speaks goes on, or another verb of saying."""
        ends = (k for k in range(begin + 1, last) if self._kinds[k - 1] == "," and self._goes_on(k))
        return next(ends, last)

    def _goes_on(self, at: int) -> bool:
        participle = self._kinds[at] == "R" and self._low[at].endswith(_PARTICIPLES)
        return participle or self._low[at] in self._cues

    def _subject(self, start: int, stop: int) -> Range | None:
        """The noun phrase at token `start`, or the name that stands behind it between commas: المدير، | هادي منصور،"""
        kinds = self._kinds
        edges = [k for k in range(start, stop) if kinds[k] == ","] + [stop]
        if start < stop and self._is_formula(start):
            return Range(start, start + 1)
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
        given = self._low[name.first] in self._given
        if (self._low[name.last - 1].startswith(_ARTICLES) and not given) or self._low[
            name.last - 1
        ] in self._titles - {_SECRETARY}:
            # the head of the | department
            return False
        return titled and _NO_NAME.isdisjoint(self._kinds[name.first : name.last])

    def _phrase_end(self, start: int, stop: int) -> int:
        """Where a noun phrase ends: before a preposition, a relative, a hearer, a participle, a wish or speech."""
        ends = (
            k
            for k in range(start, stop)
            if self._kinds[k] in "IRYBTQW:;()-.N" or self._is_hearer(k, start) or self._is_formula(k)
        )
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
