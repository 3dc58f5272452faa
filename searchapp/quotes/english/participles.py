"""Whose an English participle is: Berg left, | saying that; with the mayor | saying that."""

from searchapp.quotes.candidates import Range
from searchapp.quotes.english.openings import Openings
from searchapp.quotes.english.phrase_starts import NOUN_PHRASE, PhraseStarts
from searchapp.quotes.english.phrases import PASTS
from searchapp.quotes.lexicon import Lexicon, word_set
from searchapp.quotes.words import Words

_EACH = frozenset(["each", "both", "all"])
# an apposition before a participle of its own subject has fewer tokens
_APPOSED = 8
# before where somebody puts something out
_PUBLISHED = frozenset(["on", "via"])
# a name with its office and nothing else
_NAMED = frozenset("CDw&")
# what opens a clause behind a comma that has a subject of its own
_CLAUSES = word_set("but while and")
# behind such a subject tokens that may stand before its verb
_BEFORE_VERB = 3


class Participles:
    """Finds the subjects of participles among the tokens of an article by their categories (see `words`)."""

    def __init__(self, words: Words, lexicon: Lexicon, openings: Openings, starts: PhraseStarts) -> None:
        self.low = words.low
        self.kinds = words.kinds
        self.verbs = words.verbs
        self.people = lexicon.named("people")
        self._openings = openings
        self._phrase_start = starts.start

    def subject(self, left: int, at: int, first: int, last: int, known: Range | None) -> tuple[Range | None, str]:
        """Whose the participle, token `at`, is in the sentence of tokens `[first, last)`, and how that was found. Token
        `left` stands before it; `known` is the subject so far."""
        source = self._absolute(left, first) or self._beside(left, first)
        if source is not None:
            return source, "with"
        if known is not None:
            return known, "known"
        if at == first:
            return self._openings.behind_participle(at, last), "open"
        source = self._of_clause(first, at)
        return (source, "open") if source is not None else self._openings.subject(first, at)

    def _absolute(self, left: int, first: int) -> Range | None:
        """The subject that a participle has for itself: with the mayor saying, with Berg, a Liberal, saying, Berg
        calling."""
        if self.low[left] in _EACH and left > first:
            # with Oslo and Bergen each | accusing
            left -= 1
        comma = self.kinds.rfind(",", max(first, left - _APPOSED), left) if self.kinds[left] == "," else -1
        apposed = set(self.kinds[comma + 1 : left])
        if comma > 0 and apposed <= NOUN_PHRASE and (self.kinds[comma + 1] in "Dw" or apposed == {"C"}):
            start = self._phrase_start(comma - 1, first)
            if start is None or self.low[start - 1] != "with" or not set(self.kinds[start:comma]) <= _NAMED:
                return None
            return Range(start, left if apposed == {"C"} else comma)
        if left < first or (self.kinds[left] != "C" and self.low[left] not in self.people):
            return None
        start = self._phrase_start(left, first)
        if start is None:
            return None
        beside = next((k for k in range(left - 1, start, -1) if self.low[k] == "with"), 0)
        if beside and (self.kinds[left] != "C" or self.kinds[beside + 1] == "C"):
            # drew applause with | several analysts saying
            start = beside + 1
        if self.kinds[left] != "C" and (start == first or self.low[start - 1] != "with"):
            return None
        if start > first and self.low[start - 1] in _PUBLISHED:
            # Berg posted on Rednet | accusing
            return None
        return Range(start, left + 1)

    def _beside(self, left: int, first: int) -> Range | None:
        """Whoever does something with the words that a participle says more of: with | Berg issuing a statement saying,
        with | the mayor giving a speech saying."""
        at = left
        while at > first and self.kinds[at] in "CDw" and not self.low[at].endswith("ing"):
            at -= 1
        if at <= first or at == left or not self.low[at].endswith("ing") or self.kinds[at] != "w":
            return None
        named = self.kinds[at - 1] == "C" or self.low[at - 1] in self.people
        start = self._phrase_start(at - 1, first) if named else None
        return Range(start, at) if start is not None and self.low[start - 1] == "with" else None

    def _of_clause(self, first: int, at: int) -> Range | None:
        """The subject of the last clause before the participle that has one of its own: Oslo kept still, but on Friday
        | Berg spoke of it, saying."""
        for k in range(at - 1, first, -1):
            if self.low[k] in _CLAUSES and self.kinds[k - 1] == "," and any(map(self._is_finite, range(first, k))):
                # but | on Friday
                behind = k + 3 if self.kinds[k + 1 : k + 3] == "IY" else k + 1
                source = self._openings.subject(behind, at)[0]
                return source if source is not None and self._has_verb(source.last, at) else None
        return None

    def _has_verb(self, behind: int, at: int) -> bool:
        """Whether a finite verb follows token `behind`, past adverbs and times, before token `at`."""
        for k in range(behind, min(behind + _BEFORE_VERB, at)):
            if self._is_finite(k):
                return True
            if self.kinds[k] not in "RY":
                return False
        return False

    def _is_finite(self, at: int) -> bool:
        return self.kinds[at] == "A" or bool(self.verbs[at]) or self.low[at] in PASTS
