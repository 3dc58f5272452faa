"""Romance verbs of saying that stand alone between commas or at the end: Las citas, dijo, serán gratuitas. O porto
fecha, acrescentou.

Their ending is all they have of a subject: whoever spoke before speaks on.
"""

from searchapp.quotes.candidates import Range, Told
from searchapp.quotes.clausal.asides import Asides
from searchapp.quotes.clausal.contents import ClausalContents
from searchapp.quotes.lexicon import HEAD_FIRST, SUBJECTLESS, Lexicon
from searchapp.quotes.words import Words

# no more tokens before the verb only open the sentence: Además, | dijo, …; fewer are no clause, and so many are one
# though no verb shows
_OPENING, _LEAST, _LONG = 2, 4, 6
# so near behind a verb of saying its clause begins
_NEAR = 3
_REFLEXIVE = frozenset(["se", "si"])


class Alone:
    """Finds them among the tokens of one article."""

    def __init__(self, words: Words, lexicon: Lexicon, contents: ClausalContents, asides: Asides) -> None:
        self._low = words.low
        self._kinds = words.kinds
        drops = lexicon.language in HEAD_FIRST and lexicon.language in SUBJECTLESS
        self._verbs = lexicon.named("alone") if drops else frozenset[str]()
        self._contents = contents
        self._asides = asides

    def told(self, at: int, before: int, first: int, last: int) -> Told | None:
        """What the verb at token `at` tells of the sentence `[first, last)` in which it stands alone; `before` is the
        last token before what belongs to it."""
        kinds = self._kinds
        if self._low[at] not in self._verbs or before <= first or kinds[before] != ",":
            return None
        behind = kinds[at + 1 : at + 2] if at + 1 < last else "."
        if not _REFLEXIVE.isdisjoint(self._low[before + 1 : at]):
            # …, se informó
            return None
        if behind not in (",", ".") or kinds[before - 1] in "TBI&Q:;(" or "Q" in kinds[first:last]:
            return None
        told = self._contents.behind(at, last)
        if any(self._is_told_at(k) for k in range(first, before)) or (told is not None and kinds[told[0] - 1] == "T"):
            # Dijo que C, | agregó; X, alcalde, | dijo, en cambio, que C
            return None
        opening = set(kinds[first:before]) <= set("RIwY") and before - first <= _OPENING
        content = [] if opening else [Range(first, before)]
        if behind == "," and at + 2 < last:
            if kinds[at + 2] in "T&":
                return None
            content.append(Range(at + 2, last))
            whole = self._asides.tells(at + 2, last) or last - at > _LEAST
        else:
            whole = before - first >= _LEAST and (self._asides.tells(first, before) or before - first >= _LONG)
        return Told(Range(at, at + 1), content) if content and whole else None

    def _is_told_at(self, at: int) -> bool:
        """Whether a verb of saying with its clause stands at token `at`."""
        return self._contents.cue(at) is not None and "T" in self._kinds[at + 1 : at + 1 + _NEAR]
