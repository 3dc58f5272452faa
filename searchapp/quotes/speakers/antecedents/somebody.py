"""Sources that are somebody, or several, without a name: a police spokesman, an aide to X, analysts at X."""

from searchapp.article import Span
from searchapp.quotes.lexicon import Lexicon, word_set

_ARTICLES = word_set("a an another one the der die ein eine le la un une el una")
# what an English source without a name can be beside those that are listed with the words for persons, and by its trade
_ENGLISH = word_set(
    "relative friend colleague survivor victim campaigner protester protestor demonstrator bystander onlooker "
    "eyewitness insider"
)
_TRADES = word_set(
    "pastor priest bishop imam rabbi trader banker executive employee policeman policewoman vendor shopkeeper"
)
_DETERMINERS = word_set("a an another the this")
_LEAST_LETTERS = 4


class Somebody:
    """Tells such sources in the text of one article."""

    def __init__(self, text: str, lexicon: Lexicon | None) -> None:
        self._text = text
        self._english = lexicon is None or lexicon.language == "en"
        self._prepositions = lexicon.named("prepositions") if lexicon else frozenset()
        self._persons = lexicon.named("persons") if lexicon else frozenset()
        if self._english and self._persons:
            self._persons |= _ENGLISH

    def is_one(self, source: Span) -> bool:
        """Whether a source is one person without a name: a police spokesman, an aide to X."""
        words = self._text[source.start : source.end].lower().split()
        if self._english and words[1:] and words[-1] in self._persons:
            # Navy spokesman said
            return True
        if len(words) < 2 or words[0] not in _ARTICLES:
            return False
        # another detainee, who gave just her first name,
        told = self._english and self._text.startswith(", who ", source.end)
        # the executive may be one who has a name
        told = told or (self._english and words[0] != "the" and not _TRADES.isdisjoint(words))
        return told or not self._persons or not self._persons.isdisjoint(words)

    def is_thing(self, source: Span) -> bool:
        """Whether a source is one English thing or body without a name: the company, a study."""
        opener = self._text[source.start : source.end].lower().partition(" ")[0]
        return self._english and opener in _DETERMINERS and not self.is_one(source) and not self.are_many(source)

    def are_many(self, source: Span) -> bool:
        """Whether a source is several without a name: analysts at X, the residents."""
        words = self._text[source.start : source.end].lower().split()
        words = words[: next((at for at, word in enumerate(words) if word in self._prepositions), len(words))]
        last = words[-1] if words else ""
        return last.endswith("s") and last.isalpha() and len(last) >= _LEAST_LETTERS
