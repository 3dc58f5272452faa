"""What a text says of itself in Russian, Ukrainian and German: говорится в сообщении | ведомства, in einem Brief der
Bahn | heißt es, aus Kreisen der Partei | verlautete.

The verb has no subject; who speaks is whose text it is.
"""

from searchapp.quotes.candidates import Range
from searchapp.quotes.clausal.contents import SHORT_NAME
from searchapp.quotes.lexicon import CYRILLIC, Lexicon, word_set
from searchapp.quotes.words import Words

# how far behind its preposition the noun for a text stands: в | совместном официальном заявлении
_REACH = 4
# what it is about and to whom it goes is no part of its author
_ABOUT = frozenset(["к", "ко", "о", "об", "до", "про", "на", "для"])
_ENDS = frozenset(",;:-(Q.TB")
# German: es heißt; verlautet; what stands before the text or those who say it, and behind its noun before whose it is
_CALLED, _VOICED, _NEAR = frozenset(["heißt", "hieß", "heisst", "hiess"]), frozenset(["verlautet", "verlautete"]), 3
_FROM, _OF = word_set("in im aus vonseiten laut bei beim"), word_set("der des eines einer von vom dieser dieses")
# nobody wrote these: in diesem Jahr, im Übrigen
_NO_TEXTS = word_set("jahr jahre tag tagen woche anfang ende übrigen folge zusammenhang fall grunde zukunft teil")


class Documents:
    """Finds them among the tokens of one paragraph."""

    def __init__(self, words: Words, lexicon: Lexicon) -> None:
        self._low = words.low
        self._kinds = words.kinds
        self._starts = words.starts
        self._ends = words.ends
        self._is_told = lexicon.language in CYRILLIC
        self._german = lexicon.language == "de"
        self._verbs = lexicon.named("impersonal_verbs")
        # with one of these beside them they are: navodi se, se arată
        self._reflexive = lexicon.named("reflexive")
        self._texts = lexicon.named("documents")

    def is_impersonal(self, at: int) -> bool:
        """Whether the verb at token `at` says that something is said: говорится, отмечается."""
        if self._german:
            near = self._low[max(at - _NEAR, 0) : at + 2]
            return self._low[at] in _VOICED or (self._low[at] in _CALLED and "es" in near)
        if self._reflexive:
            beside = self._low[max(at - 1, 0)], self._low[at + 1] if at + 1 < len(self._low) else ""
            return self._low[at] in self._verbs and not self._reflexive.isdisjoint(beside)
        return self._is_told and self._low[at] in self._verbs

    def owner(self, at: int, first: int, stop: int) -> Range | None:
        """Whose text it is, told behind the verb at token `at` or before it; None where that is not named."""
        if self._german:
            clauses = ((self._clause(at, first), at), (at + 1, stop))
            return next((found for clause in clauses if (found := self._phrase(*clause)) is not None), None)
        for begin, end in ((at + 1, stop), (self._clause(at, first), at)):
            for k in range(begin, end):
                if self._kinds[k] == "I" and (noun := self._text(k, end)) is not None:
                    behind = noun + 1
                    while behind < end and self._goes_on(behind):
                        behind += 1
                    return Range(noun + 1, behind) if behind > noun + 1 else None
        return None

    def _phrase(self, begin: int, end: int) -> Range | None:
        """Whose text a German phrase in tokens `[begin, end)` names, or who lets it be known: aus | Kreisen der Partei,
        in einem Brief | der Bahn."""
        low, kinds = self._low, self._kinds
        for k in range(begin, end):
            # Von Norda | heißt es
            opens = (
                low[k] in _OF and k == begin and kinds[k] == "I" and self._kinds[begin - 1 : begin] in ("", "^", ".")
            )
            if low[k] not in _FROM and not opens:
                continue
            noun = next((j for j in range(k + 1, min(k + 2 + _REACH, end)) if kinds[j] not in "DPwN"), end)
            if noun >= end or kinds[noun] != "C" or low[noun] in _NO_TEXTS:
                continue
            last = noun + 1
            while last < end and (self._goes_on(last) or low[last] in ("für", "des")) and kinds[last] in "CDPQwI":
                if kinds[last] in "wI" and low[last] not in _OF and kinds[last + 1 : last + 2] != "C":
                    break
                last += 1
            whose = noun + 1 < last and low[noun + 1] in _OF
            return Range(noun + 1 + (low[noun + 1] in ("von", "vom")) if whose else k + 1, last)
        return None

    def _goes_on(self, at: int) -> bool:
        """Whether token `at` belongs to the author's name, the name of a body in marks among them."""
        if self._kinds[at] == "Q":
            return self._ends[at] - self._starts[at] < SHORT_NAME
        return self._kinds[at] not in _ENDS and self._low[at] not in _ABOUT

    def _text(self, preposition: int, end: int) -> int | None:
        near = range(preposition + 1, min(preposition + 1 + _REACH, end))
        return next((k for k in near if self._low[k] in self._texts), None)

    def _clause(self, at: int, first: int) -> int:
        """Where the clause begins that the verb at token `at` ends."""
        while at > first and self._kinds[at - 1] not in _ENDS:
            at -= 1
        return at
