"""What the learnt weights see of words: those of closed lists themselves, of others what kind they are."""

from searchapp.quotes.candidates import Range
from searchapp.quotes.lexicon import Lexicon
from searchapp.quotes.words import Words


class SeenAs:
    """Puts words of one English paragraph as parts of features."""

    def __init__(self, words: Words, lexicon: Lexicon) -> None:
        self._low = words.low
        self._kinds = words.kinds
        self._people = lexicon.named("people")

    def word(self, at: int) -> str:
        """A word of a closed list itself, of any other the category."""
        kind = self._kinds[at]
        return kind if kind in "CNw" else self._low[at]

    def source(self, source: Range | None) -> str:
        """What kind of words name a source: a pronoun itself, people, a name, or others."""
        if source is None:
            return "-"
        kinds, low = self._kinds, self._low
        if source.last - source.first == 1 and kinds[source.first] in "PWT":
            return low[source.first].split("'")[0]
        if low[source.last - 1] in self._people:
            return "people"
        if kinds[source.last - 1] == "C":
            return "name"
        if not self._people.isdisjoint(low[source.first : source.last]):
            return "people+"
        if "C" in kinds[source.first : source.last]:
            return "C+"
        return "other"
