"""Where English noun phrases begin, read back from their last word."""

from searchapp.quotes.english.phrases import LATER, PASTS, Phrases
from searchapp.quotes.lexicon import Lexicon, word_set
from searchapp.quotes.words import Words

_NOMINAL = frozenset("CDN")
NOUN_PHRASE = frozenset("CDNwI&YR")
"""The categories of tokens that a noun phrase may hold (see `words`)."""
_WHEN = frozenset(["after", "before", "since", "despite", "until"])
_FEW_NOUNS = 4
_BEHIND_NAMES = word_set("inc ltd llc llp plc corp co lp jr sr m.d ph.d md phd")
# no noun phrase that speaks is so many tokens longer than one
_LONGEST = 22


class PhraseStarts:
    """Finds the beginnings of noun phrases among the tokens of an article by their categories."""

    def __init__(self, words: Words, lexicon: Lexicon, phrases: Phrases) -> None:
        self.low = words.low
        self.kinds = words.kinds
        self.cues = lexicon.cues
        self.people = lexicon.named("people")
        self._phrases = phrases

    def start(self, left: int, first: int, finite: bool = False) -> int | None:
        """Where the noun phrase that ends with token `left` starts, or None where there is none; `finite`: before a
        finite verb, so that no other one stands in it."""
        if left < first:
            # a bracket that closes and never opened: At noon CET), blasts were heard
            return None
        low, kinds = self.low, self.kinds
        read = self._read_back(left, first, finite)
        behind = None if read is None else self._behind_adverbials(read, left, first)
        if behind is None:
            return None
        start = self._phrases.behind_date(self._behind_later(behind, left), left)
        noun = kinds.rfind("wD", start, left + 1)
        if 0 <= noun < left - 1 and not (low[noun].endswith("ing") and kinds[noun - 1] == "I"):
            # something | a spokesman denied, last week | the mayor said
            start = noun + 1
        if start > left or left - start > _LONGEST or self._phrases.is_date(start, left + 1):
            return None
        if start == first + 1 and low[first] == "that" and kinds[start] == "w":
            # that person said
            return first
        return start if self._names_somebody(start, left) else None

    def _read_back(self, left: int, first: int, finite: bool) -> int | None:
        """The first of the tokens up to `left` that can all stand in one noun phrase; None where they depend on
        "according"."""
        low, kinds = self.low, self.kinds
        start = left
        while start >= first and (kinds[start] in NOUN_PHRASE or self._is_before_suffix(start, left)):
            if finite and start < left and self._begins_clause(start, left):
                break
            if kinds[start] == "w" and start < left and self._is_verb(start):
                break
            if low[start] == "according":
                # according to company | documents
                return None
            if kinds[start] == "&" and not (
                (start > first and kinds[start - 1] in "CN") or self._simple(start, left) or self._begins(start, first)
            ):
                break
            start -= 1
        return start + 1

    def _is_verb(self, at: int) -> bool:
        """Whether a word of saying is the verb of a clause, not a noun: the | report, a | says."""
        entry = self.cues.get(self.low[at])
        if entry is None or entry.form not in ("past", "third") or self._phrases.is_accused(at, 0):
            return False
        return self.kinds[at - 1] not in "DI" and self.low[at] not in self.people

    def _behind_adverbials(self, start: int, left: int, first: int) -> int | None:
        """The token behind what says when or where before a noun phrase: on Tuesday | Trump said."""
        kinds = self.kinds
        while start <= left and kinds[start] in "I&YR":
            if kinds[start] == "I" and start == first:
                moved = self._after_adverbial(start, left)
                if moved is None:
                    return None
                start = moved
            else:
                start += 1
        return start

    def _behind_later(self, start: int, left: int) -> int:
        """The token behind a time after something else: hours later | Greaves said."""
        low = self.low
        if LATER.isdisjoint(low[start + 1 : left]):
            return start
        later = next(k for k in range(left - 1, start, -1) if low[k] in LATER)
        return later + 1 if self.kinds[later + 1] in "CD" else start

    def _names_somebody(self, start: int, left: int) -> bool:
        """Whether tokens `[start, left]` hold a name, an article, a number, a word for people or a plural."""
        words = self.low[start : left + 1]
        return (
            not _NOMINAL.isdisjoint(self.kinds[start : left + 1])
            or not self.people.isdisjoint(words)
            or any(word.endswith("s") for word in words)
        )

    def _is_before_suffix(self, at: int, left: int) -> bool:
        """Whether token `at` is the comma before what belongs to a name: Norcorp|, Inc."""
        return self.kinds[at] == "," and at < left and self.low[at + 1] in _BEHIND_NAMES

    def _begins_clause(self, at: int, left: int) -> bool:
        """Whether token `at` parts what was before from whom the next verb has before it, in token `left`: a strike
        after | Berg refused, the letter came before | Berg left; but not Berg after the debate | said.
        """
        low, kinds = self.low, self.kinds
        if kinds[left] != "C" and low[left] not in self.people:
            return False
        past = low[at] in PASTS and kinds[at - 1] not in "DI" and "by" not in low[at + 1 : left]
        return past or low[at] in _WHEN

    def _simple(self, at: int, left: int) -> bool:
        """Whether "and" at `at` joins two short noun phrases (no verb follows it before the cue)."""
        return (
            left - at <= 4
            and self.kinds[at - 1] in "wC"
            and at >= 2
            and self.kinds[at - 2] in "DCI^&,w"
            and self.kinds[at + 1] in "DC"
        )

    def _begins(self, at: int, first: int) -> bool:
        """Whether "and" at `at` joins nouns right behind a marked stretch: “…,” chief style and sales officer X."""
        start = at
        while start > first and self.kinds[start - 1] in "wI" and at - start < _FEW_NOUNS:
            start -= 1
        return start < at and "Q" in self.kinds[max(first, start - 2) : start]

    def _after_adverbial(self, start: int, left: int) -> int | None:
        kinds = self.kinds
        if kinds[start + 1 : start + 3] == "YC" and start + 2 <= left:
            # On Monday | Ann Holm of the tram company said
            return start + 2
        for k in range(left - 1, start + 1, -1):
            # In this connection the Russian diplomat said
            if kinds[k] == "D" and kinds[k - 1] in "wCNY":
                return k
        last_capital = left
        while last_capital > start and kinds[last_capital] == "C":
            last_capital -= 1
        if last_capital == left:
            return None
        return last_capital if kinds[last_capital] == "D" else last_capital + 1
