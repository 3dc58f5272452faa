"""What stands before the comma of a German verb of saying and is no clause that somebody said: the verb's subject with
what says more of it, or when something was.

`Der Wirt, der das Haus seit Jahren führt, kritisierte die Auflagen.`; `Während die Gegner jubelten, warnte Auer.`
"""

from searchapp.quotes.clausal.contents import ClausalContents
from searchapp.quotes.clausal.moods import LOOSE_MOOD, is_reported
from searchapp.quotes.lexicon import Lexicon, word_set
from searchapp.quotes.words import Words

_ASKED = frozenset(["frage", "nachfrage", "anfrage"])
# what relative clauses begin with, where no preposition does
_RELATIVE = word_set("der die das den dem deren dessen denen welcher welche welches was wo wohin woher")
_OPENERS = _RELATIVE | word_set("ob dass daß wie warum weshalb wann wenn obwohl nachdem seit")
# what opens a clause that tells when or why something was said
_TIMES = word_set("während nachdem bevor ehe obwohl obgleich als sobald weil seit seitdem")
# a noun phrase has at most so many words before its comma
_LONGEST_PHRASE = 16
_SIGNS = frozenset(",;:-(Q.")


class GermanFronts:
    """Tells them among the tokens of one article."""

    def __init__(self, words: Words, lexicon: Lexicon, contents: ClausalContents) -> None:
        self._words = words
        self._low = words.low
        self._kinds = words.kinds
        self._cues = lexicon.cues
        self._contents = contents

    def tells_nothing(self, first: int, comma: int, last: int) -> bool:
        """Whether nobody said tokens `[first, comma)` before a verb behind the comma, in a sentence that ends before
        token `last`."""
        kinds, low = self._kinds, self._low
        if is_reported(self._words, first, comma, loosely=True):
            # Aber der Preis sei hoch, eine Last für alle, | sagte Auer
            return False
        if self._is_apposition_alone(first, comma):
            return not self._goes_on(comma, last)
        if "Q" in kinds[first : comma + 1]:
            return False
        inner = kinds.rfind(",", first, comma)
        if inner > first and comma - inner == 2 and kinds[inner + 1] == "P":
            return True
        if inner > first and comma - inner > 2 and set(kinds[inner + 1 : comma]) <= set("C()"):
            return True
        if self._is_described(first, comma) and not self._goes_on(comma, last):
            return True
        if low[first] == "auf" and not _ASKED.isdisjoint(low[first : first + 3]):
            # Auf die Frage, wann es so weit sei, | antwortete sie ausweichend
            return True
        # Da müssen alle helfen, | sagte Auer
        opens = kinds[first] == "B" or (low[first] == "da" and kinds[first + 1] not in "Aw")
        # Wann es so weit ist, | weiß niemand, heißt es
        main = inner > first and kinds[inner + 1] in "Aw"
        end = next((k for k in range(comma + 1, last) if kinds[k] in _SIGNS), last)
        return opens and not main and (end >= last - 1 or kinds[end] != "," or kinds[end + 1] == "T")

    def tells_when(self, first: int, comma: int, begin: int) -> bool:
        """Whether tokens `[first, comma)` tell when or why was said what begins with token `begin`: Während andere
        feierten, | warnte Auer, es sei zu früh; but not: Als es brannte, sagte Auer, | sei niemand gekommen."""
        timed = self._low[first] in _TIMES and "," not in self._kinds[first:comma]
        return timed and self._kinds[begin] != "A" and self._low[begin] not in LOOSE_MOOD

    def is_parted(self, first: int, comma: int, last: int) -> bool:
        """Whether tokens `[first, comma)` are the subject of what was said, which goes on behind an attribution: Die
        Brücke, die wankt, | sagte Auer, werde abgerissen."""
        phrase = self._is_phrase(first, comma) or self._is_described(first, comma)
        return phrase and self._goes_on(comma, last)

    def _goes_on(self, comma: int, last: int) -> bool:
        """Whether what was said goes on behind the attribution behind a comma: Der Bau, ein Werk der Moderne, sagt die
        Chefin, | ist in Gefahr."""
        kinds = self._kinds
        end = next((k for k in range(comma + 1, last) if kinds[k] in _SIGNS), last)
        return end < last - 1 and kinds[end] in ",-" and (kinds[end + 1] == "A" or self._low[end + 1] in LOOSE_MOOD)

    def _is_described(self, first: int, comma: int) -> bool:
        """Whether tokens `[first, comma)` are a noun phrase and one clause or apposition that says more of it: Norland,
        das über die Insel herrscht; Adolf Engl, einer der Gründer; Die Frage, ob er komme."""
        kinds, low = self._kinds, self._low
        inner = kinds.find(",", first, comma)
        if inner <= first or inner - first > _LONGEST_PHRASE or not self._is_phrase(first, inner):
            return False
        begin = inner + 1
        relative = low[begin + (kinds[begin] == "I")] in _OPENERS
        if not relative:
            return self._is_phrase(begin, comma)
        # more commas may stand within the clause, but no verb that heads another one
        return all(kinds[k + 1] not in "AwT" or low[k + 1] in _OPENERS for k in self._commas(begin, comma))

    def _commas(self, begin: int, end: int) -> list[int]:
        return [k for k in range(begin, end - 1) if self._kinds[k] == ","]

    def _is_phrase(self, first: int, last: int) -> bool:
        """Whether tokens `[first, last)` are a noun with what belongs to it, and have no verb."""
        kinds, low = self._kinds, self._low
        if (
            kinds[first] not in "DPCRwN"
            or "C" not in kinds[first:last]
            or not set(kinds[first:last]) <= set("DPCwNI&()R")
        ):
            return False
        for k in range(first, last):
            if kinds[k] != "w":
                continue
            # adjectives, and articles of no list, stand before another word of the phrase
            if low[k] in self._cues or kinds[k + 1] not in "wCDINP&":
                return False
        return kinds[last - 1] in "CN)"

    def _is_apposition_alone(self, first: int, comma: int) -> bool:
        """Whether tokens `[first, comma)` are a German noun phrase and what says who that is, and have no verb: David
        Kern, der Chefredakteur der „Neuen Post“, | bekräftigte …"""
        kinds = self._kinds
        inner = kinds.find(",", first, comma)
        if inner < first + 1 or inner == comma - 1 or not set(kinds[first:comma]) <= set("DPCwNI()Q,&R"):
            return False
        if kinds[first] not in "DPCR" or any(
            kinds[k] == "Q" and self._contents.is_long(k) for k in range(first, comma)
        ):
            return False
        if any(kinds[k] == "w" and kinds[k + 1] not in "wCI" for k in range(first, comma)):
            return False
        nouns = (k for k in range(first, comma) if kinds[k : k + 2] not in ("wC", "ww"))
        return kinds[inner + 1] in "DPC" and not any(map(self._tells, nouns))

    def _tells(self, at: int) -> bool:
        """Whether a token shows that a clause has its verb."""
        return self._kinds[at] == "A" or self._contents.is_past(at) or self._contents.cue(at) is not None
