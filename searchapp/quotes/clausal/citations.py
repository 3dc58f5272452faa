"""Whom German texts quote by a verb of which the speaker is the object: Der Bote zitiert | Anna Berg mit den Worten."""

from searchapp.quotes.candidates import Range
from searchapp.quotes.clausal.moods import PASSIVE
from searchapp.quotes.clausal.subjects import Subjects
from searchapp.quotes.lexicon import Lexicon
from searchapp.quotes.words import Words

_CITES = frozenset(["zitiert", "zitierte", "zitierten", "zitieren"])
# how nouns end that are of people, those for titles beside them
_AGENTS = ("er", "erin", "ent", "enten", "ist", "isten", "eur", "mann", "frau")
_OBJECT = frozenset(["den", "die", "das", "einen", "eine", "ein", "ihren", "seinen", "seine", "ihre"])


class Citations:
    """Finds them among the tokens of one article."""

    def __init__(self, words: Words, subjects: Subjects, lexicon: Lexicon) -> None:
        self._low = words.low
        self._kinds = words.kinds
        self._subjects = subjects
        self._people = (*lexicon.named("title_endings"), *_AGENTS)

    def cites(self, at: int) -> bool:
        """Whether the verb at token `at` has whoever speaks for its object, or in the passive for its subject."""
        return self._low[at] in _CITES

    def cited(self, at: int, first: int, stop: int) -> Range | None:
        """Who is quoted by the verb at token `at` of the clause in tokens `[first, stop)`."""
        subject = self._subjects.subject(at, first, stop)
        if subject is None or not PASSIVE.isdisjoint(self._low[first:at]):
            return subject
        begin = max(at + 1, subject.last)
        while begin < stop and self._kinds[begin] in "RY":
            begin += 1
        if begin >= stop or not (self._kinds[begin] == "C" or self._low[begin] in _OBJECT):
            return subject
        cited = Range(begin, self._subjects.complement(begin, stop))
        return cited if self._is_person(cited) else subject

    def _is_person(self, cited: Range) -> bool:
        """Whether a phrase names somebody, and no text: den Prediger, Anna Berg; but not den Lagebericht."""
        nouns = [self._low[k] for k in range(*cited) if self._kinds[k] == "C"]
        return "CC" in self._kinds[cited.first : cited.last] or any(noun.endswith(self._people) for noun in nouns)
