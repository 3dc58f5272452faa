"""Whom Romance gerunds of saying are of: whom their sentence speaks of, or who is said to speak before them in it.

`Pedro Ruiz condenó la huelga, asegurando que C`; `«…», spiega X, aggiungendo che C`; `…, l'ONU confirmant que C`.
"""

from searchapp.quotes.candidates import Candidate, Range
from searchapp.quotes.clausal.contents import ClausalContents
from searchapp.quotes.clausal.subjects import Subjects
from searchapp.quotes.words import Words

# the words of a gerund's own subject, but for the first
_LONGEST_OWN = 3


class Gerunds:
    """Finds their subjects among the tokens of one article."""

    def __init__(self, words: Words, contents: ClausalContents, subjects: Subjects) -> None:
        self._low = words.low
        self._kinds = words.kinds
        self._contents = contents
        self._subjects = subjects

    def source(self, at: int, before: int, first: int) -> Range | None:
        """Whom the gerund at token `at` is of, in a sentence that starts with token `first`; `before` is the last token
        before what belongs to it."""
        own = self._own(before, first)
        return own or self._subjects.opening(first, before + 1) or self._of_main_verb(first, at)

    def going_on(self, source: Range | None, earlier: Candidate) -> Range | None:
        """The `source` of a gerund behind an attribution of its sentence, whose subject is left out or is its own: «…»,
        afirmó, | añadiendo que."""
        return source or earlier.source if earlier.source in (None, earlier.cue) else earlier.source

    def _own(self, before: int, first: int) -> Range | None:
        """The subject of a gerund alone, behind a comma: …, l'ONU | confirmant que …"""
        kinds = self._kinds
        start = kinds.rfind(",", first, before + 1) + 1
        alone = first < start <= before <= start + _LONGEST_OWN and set(kinds[start : before + 1]) <= set("DCw")
        return Range(start, before + 1) if alone and (kinds[start] in "DC" or "'" in self._low[start]) else None

    def _of_main_verb(self, first: int, at: int) -> Range | None:
        """Whom the clause before a gerund at token `at` speaks of: L'entreprise | a rejeté la plainte, affirmant que"""
        kinds = self._kinds
        verb = next((k for k in range(first + 1, at) if kinds[k] == "A" or self._contents.is_past(k)), None)
        found = self._subjects.subject(verb, first, verb + 1) if verb is not None else None
        if found is not None and kinds[found.first] in "DCP" and kinds[found.last - 1] in "CwPQ":
            return found
        # Repeta | continua dicendo
        return Range(first, first + 1) if kinds[first:at] == "Cw" else None
