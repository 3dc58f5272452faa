"""English statements round an inserted "he said": where they begin, and whether they go on behind it."""

from itertools import pairwise

from searchapp.quotes.candidates import Range
from searchapp.quotes.english.phrases import LATER, PERIODS, Phrases
from searchapp.quotes.lexicon import Lexicon, word_set
from searchapp.quotes.words import FILL, Words

# tokens of an adverbial that goes on behind "he said"
_LONGEST_ADVERBIAL = 6
# a medium that reports is named by so many words
_MEDIUM = 6
_JOINERS = frozenset(["but", "and", "yet"])
_CONNECTIVES = word_set("however meanwhile still moreover furthermore nevertheless nonetheless")
# the second half of a statement does not begin with these
_NOT_ON = word_set("but while as though although when asked")
# before a statement they say how it goes on
_LEADING = frozenset(["but", "so", "yet", "still"])
# what is marked and the sign behind it
_SIGNS = 2
# an apposition of more tokens is none
_LONG_APPOSITION, _LONG_RELATIVE = 14, 20
_RELATIVES = frozenset(["who", "which", "whose"])
# the words that say how long ago are so many
_FEW = 6
# an adverbial and its sentence have so many words at least
_LEAST_SENTENCE = 4
# what opens a clause that needs another one, and what ends words that go on behind "he said"
_SUBORDINATING = word_set("after before since until as when whenever where while once asked")
_STRANDED = word_set("that if whether which who and or but")
# these begin words that may say when or where somebody said the rest, and none of it
_ADVERBIAL = word_set("in on at during after following before with from")


class Statements:
    """Tells the statements among the tokens of an article from the words that only lead in or pass on."""

    def __init__(self, words: Words, lexicon: Lexicon, phrases: Phrases) -> None:
        self._low = words.low
        self._kinds = words.kinds
        self._cues = lexicon.cues
        self._phrases = phrases

    def opens_sentence(self, marked: int, first: int, before: int) -> bool:
        """Whether what is said begins with the marked stretch at token `marked` and not at `first`, since that begins a
        sentence and no other stands before token `before`: After the vote, he said, “We won.”"""
        return self._low[marked][0] == FILL and "Q" not in self._kinds[first:before]

    def behind_joiner(self, first: int) -> int:
        """Where a sentence begins behind what joins it to the one before: But | they left; However, | they stayed."""
        low, kinds = self._low, self._kinds
        first += low[first] in _JOINERS and kinds[first + 1] not in ",Q"
        if low[first] == "yet" and kinds[first + 1] == "," and kinds[first + 2] != "Q":
            # And yet, | they stayed
            return first + 2
        behind = first + 1 + (low[first : first + 2] == ["in", "fact"])
        joined = low[first] in _CONNECTIVES or behind > first + 1
        return behind + 1 if joined and kinds[behind] == "," and kinds[behind + 1] != "Q" else first

    def said(self, first: int, last: int) -> Range:
        """What of tokens `[first, last)`, right before who says it, is said: not a joiner, nor what leads up to marked
        words: He went through the rules: | “…,” he said."""
        marked = self._kinds.rfind("Q", first, last)
        led = marked > first and self._kinds[marked - 1] == ":" and last - marked <= _SIGNS
        return Range(marked if led else self.behind_joiner(first), last)

    def continued(self, start: int, last: int) -> Range | None:
        """The second half of a statement round an inserted "he said", or None where something else follows."""
        kinds, low = self._kinds, self._low
        if start >= last or last - start < 3:
            return None
        entry = self._cues.get(low[start])
        if (entry is not None and entry.form == "ing") or (kinds[start] == "w" and low[start].endswith("ing")):
            return None
        if kinds[start] == "W" or low[start] in _NOT_ON or self._is_relay(start, last) or self._is_manner(start, last):
            return None
        adverbial = kinds[start] == "I" and low[start] in _ADVERBIAL
        return None if adverbial and not self._leads_on(start, last) else Range(start, last)

    def goes_on(self, start: int, last: int, bare: bool) -> bool:
        """Whether a statement goes on behind the attribution, and no apposition follows: according to Y, | was. It does
        where what stands before is a `bare` subject without a verb: the suspect, according to police, | fled."""
        if self._low[start] == "who" or self.continued(start, last) is None:
            return False
        clause = self._phrases.phrase_class(start, last) != "NP"
        return clause or bare or self._kinds[start] == "P" or self._phrases.is_finite(start)

    def past_apposition(self, comma: int, last: int) -> int:
        """The comma behind the apposition or the relative clause that `comma` opens, else `comma`: according to Y, the
        mayor, | it was; according to Y, who spoke later, | it was.
        """
        kinds = self._kinds
        if comma + 1 < last and self._low[comma + 1] in _RELATIVES:
            return next((k for k in range(comma + 2, min(comma + _LONG_RELATIVE, last)) if kinds[k] in ",;:Q"), comma)
        close = next((k for k in range(comma + 1, min(comma + _LONG_APPOSITION, last)) if kinds[k] in ",;:QTWPA"), last)
        apposed = (
            close < last - 1 and kinds[close] == "," and kinds[comma + 1] in "CDw" and kinds[close + 1] not in "IB"
        )
        named = kinds[comma - 1] == "C" and kinds[comma + 1] == "D" and kinds[close : close + 1] == ","
        named = named and kinds[close + 1] in "CDPw" and self.is_bare(comma + 1, close)
        clause = named or (apposed and self._phrases.phrase_class(close + 1, last) != "NP")
        return close if clause else comma

    def is_bare(self, first: int, last: int) -> bool:
        """Whether tokens `[first, last)` are a subject without its verb."""
        return "Q" not in self._kinds[first:last] and not any(map(self._phrases.is_finite, range(first, last)))

    def _leads_on(self, start: int, last: int) -> bool:
        """Whether a statement goes on with an adverbial and, behind its comma, a clause: “…,” Berg said, | in the long
        term, it will last."""
        comma = self._kinds.find(",", start, min(start + _LONGEST_ADVERBIAL, last))
        if comma < 0 or self._low[comma - 1] in PERIODS or "C" in self._kinds[start:comma] or comma + 2 >= last:
            return False
        clause = self._kinds[comma + 1] in "PDC" and self._phrases.phrase_class(comma + 1, last) == "NPV"
        return clause and not self._is_relay(comma + 1, last)

    def _is_manner(self, start: int, last: int) -> bool:
        """Whether all that follows is how somebody said it: he said, | not even trying to smile, | clearly angry; but:
        he said, | not trying to win."""
        kinds, k = self._kinds, start
        while k < last and kinds[k] == "R":
            k += 1
        plain = k == start or (k == start + 1 and self._low[start] == "not")
        if plain or k >= last or kinds[k] != "w" or self._phrases.is_finite(k):
            return False
        behind = k + 1
        return self._low[k].endswith("ing") or (
            (behind >= last or kinds[behind] == ".") and not self._low[k].endswith("s")
        )

    def _is_relay(self, start: int, last: int) -> bool:
        """Whether all that follows is who passed it on: “…,” said Berg, | the Harbour Post reported."""
        verb = last - 1 - (self._kinds[last - 1] == ".")
        entry = self._cues.get(self._low[verb])
        said = entry is not None and entry.group == "say" and entry.form != "ing"
        return said and verb - start <= _MEDIUM and all(kind in "CDw" for kind in self._kinds[start:verb])

    def is_adverbial(self, first: int, comma: int) -> bool:
        """Whether the words before a comma are an adverbial ("On Tuesday, Trump said") and no statement."""
        kinds, low = self._kinds, self._low
        if comma <= first:
            return True
        while kinds[first] == "&" or low[first] in _LEADING:
            first += 1
            if first >= comma:
                return True
        kind = kinds[first]
        if low[comma - 1] in LATER and comma - first <= _FEW:
            # six months ago
            return True
        if comma - first <= 2 and kind in "RYIBw":
            return True
        if (
            kind in "IBRYW"
            or (low[first] in self._cues and self._cues[low[first]].form == "ing")
            or low[first] == "asked"
        ):
            # an adverbial runs to the comma with no clause of its own behind an inner comma
            inner = kinds.rfind(",", first, comma)
            if inner < 0 or comma - inner <= 4:
                return True
            # in his evidence, and under questioning by the mayor: no clause
            return kind == "I" and not any(map(self._phrases.is_finite, range(first, comma)))
        return False

    def is_clause(self, first: int, comma: int) -> bool:
        """Whether the words before a comma, though an adverbial opens them, are a sentence of their own: By noon all of
        the roads were clear; Only two came; not: After the vote was held."""
        opener, entry = self._kinds[first], self._cues.get(self._low[comma - 1])
        told = self._low[comma - 1] in _STRANDED or (
            entry is not None and entry.group == "say" and entry.form == "past"
        )
        asked = "asked" in self._low[first : first + 2]
        if opener not in "RIYBW" or comma - first < _LEAST_SENTENCE or told or asked:
            return False
        # But now comes the hard part
        joining = "IRY" if self._low[first] == "but" else "I"
        joined = (opener == "B" and self._kinds[first + 1] not in joining) or self._low[first] in _SUBORDINATING
        # was held: one verb
        finite = [self._phrases.is_finite(k) or self._is_turned(k, first) for k in range(first, comma)]
        return sum(verb and not before for before, verb in pairwise(finite)) > joined

    def _is_turned(self, k: int, first: int) -> bool:
        """Whether token `k` is a verb in the present before its subject: Now | comes the hard part, here | lies the
        reason."""
        kinds, behind = self._kinds, self._kinds[k + 1 : k + 2]
        return kinds[k] == "w" and self._low[k].endswith("s") and k > first and kinds[k - 1] in "RY" and behind == "D"

    def is_statement(self, first: int, comma: int) -> bool:
        """Whether the words before a comma, with a verb and then its subject behind it, are what is said: no adverbial,
        but words in -ing with a verb of their own (Meaning well is not enough, argues X)."""
        stated = self._low[first].endswith("ing") and "A" in self._kinds[first:comma]
        return stated or not self.is_adverbial(first, comma)
