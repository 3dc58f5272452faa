"""Where what is said ends in the languages of `clausal`: before what is told of others, or of the speaker besides."""

from searchapp.quotes.clausal.before_verb import LINKING
from searchapp.quotes.clausal.contents import BUT, ClausalContents
from searchapp.quotes.clausal.moods import is_reported
from searchapp.quotes.lexicon import CYRILLIC, SLAVIC, Lexicon
from searchapp.quotes.words import Words

_CONCESSIONS = frozenset(["хотя", "obwohl", "obgleich", "přestože", "ačkoli", "aunque"])
# so near behind its clause's first word stands the verb of another who says something
_NEAR_CUE = 5
_SO = frozenset(["so", "da", "dann"])
# so many words tell at most who passes it on
_LONGEST_PASSING_ON = 8
_NOT = frozenset(["не", "ne", "nie"])


class ClausalEndings:
    """Finds it among the tokens of an article."""

    def __init__(self, words: Words, lexicon: Lexicon, contents: ClausalContents) -> None:
        self._words = words
        self._low = words.low
        self._kinds = words.kinds
        self._cues = lexicon.cues
        self._contrasts = lexicon.phrases.get("contrasts", ())
        self._german = lexicon.language == "de"
        self._slavic = lexicon.language in SLAVIC
        self._cyrillic = lexicon.language in CYRILLIC
        self._contents = contents

    def end(self, start: int, last: int, cue: int) -> int:
        """Where the content of the cue at token `cue` ends: before a concession that is the writer's own, before what
        else is told of the speaker or of others, else with the sentence."""
        kinds = self._kinds
        fronted = self._german and self._is_fronted(cue)
        for k in range(start + 2, last - 1):
            if kinds[k] == ";" and not (self._german and is_reported(self._words, k + 1, last, True)):
                return k
            if kinds[k] == "," and self._turns(k + 1, start, last, cue, fronted):
                return k
            if kinds[k] == "&" and (self._opens_another(k + 1, last) or self._says_more(cue, start, k, last)):
                return k - (kinds[k - 1] == ",")
        return last

    def _turns(self, at: int, start: int, last: int, cue: int, fronted: bool) -> bool:
        """Whether token `at`, behind a comma, begins what is no more of the content that starts with token `start`; a
        cue is `fronted` that stands in a clause before the main one."""
        low = self._low
        if low[at] in _CONCESSIONS or low[at : at + 2] == ["так", "что"] or self._is_of_others(at, last):
            return True
        if (entry := self._cues.get(low[at])) is not None and entry.form == "ing":
            return True
        if self._german:
            return self._is_told(at) or (fronted and self._is_main(at))
        if self._slavic and low[at] in LINKING and self._is_said_by_other(at + 1, last):
            return True
        return self._is_passed_on(at, last) or (low[at] in BUT and self._does_more(cue, start, at - 1, last))

    def _is_said_by_other(self, at: int, last: int) -> bool:
        """Whether somebody else says something from token `at` on: просил ждать, однако | мэр настаивал, что"""
        kinds = self._kinds
        verb = next((k for k in range(at + 1, min(at + _NEAR_CUE, last)) if self._is_told(k)), last)
        return kinds[verb + 1 : verb + 3] == ",T" and set(kinds[at:verb]) <= set("wCDIR")

    def _is_main(self, at: int) -> bool:
        """Whether a German main clause begins with token `at` behind one that stands before it: …, | so schwieg sie."""
        return self._kinds[at] in "Aw" or self._low[at] in _SO

    def _is_fronted(self, cue: int) -> bool:
        """Whether a German cue stands in a clause before the main one: Als er fragte, ob …, | schwieg sie."""
        start = cue
        while start > 0 and self._kinds[start - 1] not in ".^:;,":
            start -= 1
        return self._kinds[start] == "B" and self._kinds[start - 1 : start] != ","

    def _is_of_others(self, at: int, last: int) -> bool:
        """Whether a contrast begins at token `at` in which others speak: …, mientras que la oposición anunció …"""
        if not any(tuple(self._low[at : at + len(phrase)]) == phrase for phrase in self._contrasts):
            return False
        return any(self._is_told(k) for k in range(at + 2, last))

    def _is_passed_on(self, at: int, last: int) -> bool:
        """Whether nothing but who passes it on is told from token `at` to the end of the sentence: заявил, что C, |
        передаёт «Маяк»."""
        entry = self._contents.cue(at)
        if entry is None or entry.form == "ing" or last - at > _LONGEST_PASSING_ON:
            return False
        kinds = self._kinds[at + 1 : last].rstrip(".")
        named = not {"C", "Q"}.isdisjoint(kinds) or any("." in word for word in self._low[at + 1 : last])
        return named and set(kinds) <= set("CQwID")

    def _does_more(self, cue: int, start: int, comma: int, last: int) -> bool:
        """Whether the speaker does another thing behind a comma and "but", told in the past as the cue is, where what
        was said is not: заявил, что придёт, | но отказался назвать день."""
        verb = comma + 2
        while verb < last - 1 and (self._kinds[verb] == "R" or self._low[verb] in _NOT):
            verb += 1
        told = verb < last and self._contents.is_past(verb) and self._contents.is_past(cue)
        if told and self._contents.cue(verb) is not None:
            # подтвердил, что продаёт завод, | но не сказал, кому
            return True
        return told and not any(self._contents.is_past(k) for k in range(start, comma))

    def _says_more(self, cue: int, start: int, joiner: int, last: int) -> bool:
        """Whether the speaker does another thing in words behind a joiner, told in the past as the cue is, where what
        was said is not: dijo que no hay dinero | y pidió paciencia."""
        at = joiner + 1
        while at < last and self._kinds[at] in "PAR" and not self._is_told(at):
            at += 1
        if (
            self._cyrillic
            and self._kinds[joiner - 1] == ","
            and self._contents.is_past(cue)
            and self._contents.is_past(joiner + 1)
        ):
            # напомнил, что срок кончается, | и поблагодарил всех
            alike = self._low[joiner + 1][-1] == self._low[cue][-1]
            return alike and not any(self._contents.is_past(k) for k in range(start, joiner))
        if at + 1 >= last or not self._is_told(at) or not self._is_told(cue):
            return False
        if self._german:
            return self._kinds[at + 1] not in ",;" and joiner + 1 == at
        return not any(self._contents.is_past(k) for k in range(start, joiner))

    def _is_told(self, at: int) -> bool:
        """Whether a token is a verb of saying in the past of a report."""
        return self._contents.cue(at) is not None and self._contents.is_past(at)

    def _opens_another(self, at: int, last: int) -> bool:
        """Whether another attribution begins at token `at`: und sie fügte hinzu, dass …; et a ajouté que …"""
        k = at
        while k < last and self._kinds[k] in "PAR":
            k += 1
        if k >= last or self._contents.cue(k) is None:
            return False
        opening = self._contents.behind(k, last)
        return opening is not None and opening[0] - k <= 6 and self._kinds[opening[0] - 1] in "T:"
