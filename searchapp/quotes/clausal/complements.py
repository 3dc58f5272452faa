"""Where a phrase behind a preposition ends if its clause goes on without a comma: según el régimen | murieron tres."""

from searchapp.quotes.clausal.verbs import Verbs
from searchapp.quotes.lexicon import HEAD_FIRST, Lexicon
from searchapp.quotes.words import Words

# so many words of an office before a name
_NEAR_NAME = 4


class Complements:
    """Finds it among the tokens of one article."""

    def __init__(self, words: Words, lexicon: Lexicon, verbs: Verbs) -> None:
        self._low = words.low
        self._kinds = words.kinds
        self._verbs = verbs
        self._roles = lexicon.roles
        self._unparted = lexicon.language in ("cs", "pl")
        self._head_first = lexicon.language in HEAD_FIRST

    def end(self, at: int, stop: int) -> int:
        """Where the phrase ends that begins with token `at`, at token `stop` at the latest."""
        if self._unparted:
            return self._named_until(at, stop)
        # según el régimen | murieron tres
        return next((k for k in range(at + 1, stop) if self._verbs.ends_as_verb(k) or self._is_next_noun(k, at)), stop)

    def _named_until(self, at: int, stop: int) -> int:
        """Where a pronoun, an office or a name ends behind which a Czech or Polish clause goes on without a comma;
        `at` where nothing tells."""
        if at >= stop or self._kinds[stop : stop + 1] == ",":
            return stop
        if self._kinds[at] == "P":
            return at + 1
        name = next((k for k in range(at, min(at + _NEAR_NAME, stop)) if self._kinds[k] == "C"), None)
        if name is not None:
            return next((k for k in range(name, stop) if self._kinds[k] != "C"), stop)
        sizes = (size for size in (3, 2, 1) if " ".join(self._low[at : at + size]) in self._roles)
        return at + next(sizes, 0)

    def _is_next_noun(self, at: int, first: int) -> bool:
        """Whether a noun phrase begins with token `at` right behind another that began with token `first`: selon elle
        | les prix montent, secondo gli inquirenti | le forze."""
        kinds = self._kinds
        if not self._head_first or kinds[at] != "D" or kinds[at + 1 : at + 2] != "w" or "Q" in kinds[first:at]:
            return False
        if self._low[at] == "des":
            # les données | des douanes
            return False
        return kinds[at - 1] in "Cw" or (kinds[at - 1] == "P" and at - 1 == first)
