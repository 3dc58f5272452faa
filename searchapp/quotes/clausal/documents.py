"""What a text says of itself in Russian and Ukrainian: говорится в сообщении | ведомства, в заявлении X отмечается.

The verb has no subject; who speaks is whose text it is.
"""

from searchapp.quotes.candidates import Range
from searchapp.quotes.clausal.contents import SHORT_NAME
from searchapp.quotes.lexicon import CYRILLIC, Lexicon
from searchapp.quotes.words import Words

# how far behind its preposition the noun for a text stands: в | совместном официальном заявлении
_REACH = 4
# what it is about and to whom it goes is no part of its author
_ABOUT = frozenset(["к", "ко", "о", "об", "до", "про", "на", "для"])
_ENDS = frozenset(",;:-(Q.TB")


class Documents:
    """Finds them among the tokens of one paragraph."""

    def __init__(self, words: Words, lexicon: Lexicon) -> None:
        self._low = words.low
        self._kinds = words.kinds
        self._starts = words.starts
        self._ends = words.ends
        self._is_told = lexicon.language in CYRILLIC
        self._verbs = lexicon.named("impersonal_verbs")
        self._texts = lexicon.named("documents")

    def is_impersonal(self, at: int) -> bool:
        """Whether the verb at token `at` says that something is said: говорится, отмечается."""
        return self._is_told and self._low[at] in self._verbs

    def owner(self, at: int, first: int, stop: int) -> Range | None:
        """Whose text it is, told behind the verb at token `at` or before it; None where that is not named."""
        for begin, end in ((at + 1, stop), (self._clause(at, first), at)):
            for k in range(begin, end):
                if self._kinds[k] == "I" and (noun := self._text(k, end)) is not None:
                    behind = noun + 1
                    while behind < end and self._goes_on(behind):
                        behind += 1
                    return Range(noun + 1, behind) if behind > noun + 1 else None
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
