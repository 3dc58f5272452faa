"""Words that set a subject against others, between a Romance verb and it: El portavoz, por su parte, afirmó."""

from searchapp.quotes.lexicon import HEAD_FIRST, Lexicon
from searchapp.quotes.words import Words

# French adverbs between a verb and its subject
_HOWEVER = frozenset(["néanmoins", "cependant", "pourtant", "d'ailleurs"])


class Turns:
    """Finds these words among the tokens of an article."""

    def __init__(self, words: Words, lexicon: Lexicon) -> None:
        self._low = words.low
        self._kinds = words.kinds
        self._turns = lexicon.phrases.get("turns", ())
        self._head_first = lexicon.language in HEAD_FIRST

    def before(self, at: int, first: int) -> int:
        """How many tokens to `at`, before a verb, they are: a | de son côté | affirmé."""
        for phrase in self._turns:
            begin = at + 1 - len(phrase)
            # El portavoz | por su parte | afirmó: as well behind the subject
            if begin > first and self._kinds[begin - 1] in "ACw" and tuple(self._low[begin : at + 1]) == phrase:
                return len(phrase)
        return 0

    def behind(self, at: int, stop: int) -> int:
        """How many tokens from `at` on, behind a verb, they are: assure | par ailleurs | Luc Roy, note | néanmoins."""
        if self._low[at] in _HOWEVER:
            return 1
        if not self._head_first:
            return 0
        sizes = (len(turn) for turn in self._turns if tuple(self._low[at : at + len(turn)]) == turn)
        size = next(sizes, 0)
        return size if at + size < stop else 0
