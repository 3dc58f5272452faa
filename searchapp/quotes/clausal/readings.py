"""What Romance texts are said to hold: «…», si legge in una nota del Comune; peut-on lire dans le rapport.

The verb has no subject; who speaks is whose text it is.
"""

from searchapp.quotes.candidates import SURE, Candidate, Order, Range
from searchapp.quotes.clausal.contents import SHORT_SPEECH
from searchapp.quotes.lexicon import ROMANCE_OF, Cue, Lexicon, word_set
from searchapp.quotes.words import Words

_IN = word_set("in nel nello nella nell' nelle en dans em no na num numa do da")
# so near stands the noun for the text behind its preposition, and of so many words is whose text it is
_REACH, _LONGEST = 4, 10
_ENDS = frozenset(",;:-(Q.T")


class Readings:
    """Finds them among the tokens of one article."""

    def __init__(self, words: Words, lexicon: Lexicon) -> None:
        self._low = words.low
        self._kinds = words.kinds
        self._starts = words.starts
        self._ends = words.ends
        self._phrases = lexicon.phrases.get("reads", ())
        self._openings = frozenset(phrase[0] for phrase in self._phrases)

    def candidate(self, at: int, first: int, last: int) -> Candidate | None:
        """What is read where the phrase at token `at` of the sentence `[first, last)` says so."""
        low, kinds = self._low, self._kinds
        if low[at] not in self._openings:
            return None
        size = next((len(phrase) for phrase in self._phrases if tuple(low[at : at + len(phrase)]) == phrase), 0)
        if not size:
            return None
        behind = at + size
        source = self._whose(behind, last) or self._whose(first, at)
        end = next((k for k in range(behind, last) if kinds[k] in ",:TQ;"), last)
        content = []
        if end + 1 < last and kinds[end] in ":T":
            content = [Range(end + 1, last)]
        elif end < last and kinds[end] == "Q" and self._ends[end] - self._starts[end] >= SHORT_SPEECH:
            content = [Range(end, last)]
        elif at > first and kinds[at - 1] in ",Q-":
            left = at - (kinds[at - 1] in ",-")
            content = [Range(first, left)]
            if kinds[left - 1] != "Q" and end + 2 < last and kinds[end] == ",":
                # Il piano, si legge nel testo, | prevede tagli
                content.append(Range(end + 1, last))
        content = [part for part in content if part.last > part.first]
        if not content:
            return None
        cue = Range(behind - 1, behind)
        order: Order = "SVC" if content[0].first > at else "CVS"
        return Candidate(cue, order, source, content, [], Cue("legg", "say", "past"), SURE, source is None)

    def _whose(self, begin: int, end: int) -> Range | None:
        """Whose the text is that is named in tokens `[begin, end)`: in una nota | del Comune."""
        low, kinds = self._low, self._kinds
        for k in range(begin, end):
            if kinds[k] in ",;:" and k > begin:
                break
            if low[k] not in _IN:
                continue
            for of in range(k + 2, min(k + 2 + _REACH, end)):
                if kinds[of] in _ENDS:
                    break
                if low[of] in ROMANCE_OF:
                    stop = next((j for j in range(of + 1, min(of + _LONGEST, end)) if kinds[j] in _ENDS), end)
                    named = "C" in kinds[of + 1 : stop] and stop - of <= _LONGEST
                    return Range(of + 1, stop) if named else None
        return None
