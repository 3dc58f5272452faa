"""Who speaks by an English word of attribution: each form of it has its own place for its source."""

from typing import NamedTuple

from searchapp.quotes.candidates import Range
from searchapp.quotes.english.phrases import PASTS, Phrases
from searchapp.quotes.english.subjects import EnglishSubjects
from searchapp.quotes.lexicon import Cue, word_set
from searchapp.quotes.words import Words

# participles that say what their subject thinks: is worried that
_STATES = word_set("worry concern determine")
_CALLED = word_set("called dubbed described labelled labeled branded")
# behind a noun they say about what
# so many tokens before a noun its verb may stand, and of these groups of verbs a clause is the object
_FEW, _CLAUSAL = 3, frozenset(["say", "think", "show"])
_MATTERS = frozenset(["on", "about", "over", "of", "from"])
_USING = word_set("use uses used using")
EXPLETIVES = word_set("it there")


class Source(NamedTuple):
    """The words for who speaks, and what was seen on the way to them."""

    left: int
    """The token before the group of the verb."""
    auxiliaries: set[str]
    """What stands in that group: `be`, `mod`, `not` and `to`, each for all its forms."""
    words: Range | None
    how: str
    """How the words were found, a feature of the candidate."""
    last: int
    """Behind the last token that the cue may govern: where a source stands behind it, that source."""


class Sources:
    """Finds the sources of the cues of an article among its tokens."""

    def __init__(self, words: Words, phrases: Phrases, subjects: EnglishSubjects, addressed: frozenset[str]) -> None:
        self._low = words.low
        self._kinds = words.kinds
        self._phrases = phrases
        self._subjects = subjects
        self._addressed = addressed

    def find(self, at: int, entry: Cue, verb_at: int, first: int, last: int, known: Range | None) -> Source:
        """The source of the cue at token `at` whose verb is token `verb_at`, in the sentence of tokens
        `[first, last)`; `known` is the subject so far."""
        left, seen = self._subjects.verb_group(verb_at, first)
        source, how = None, "none"
        if entry.form == "noun":
            source, how = self._subjects.owner(at, first)
        elif entry.form == "third" and self._is_object(at, last):
            source, how = None, "none"
        elif entry.form == "ing" and "be" not in seen:
            source, how = self._subjects.of_participle(left, at, first, last, known)
            if source is not None and source.first > at:
                last = source.first
        elif entry.form == "past" and entry.lemma not in _STATES and ("be" in seen or self._is_called_by(at, last)):
            source, how = self._subjects.agent(at, last)
        else:
            source, how = self._subjects.subject(left, first, seen)
            if "to" in seen and source is not None and source.first > first and self._low[source.first - 1] in _USING:
                # using his paper to | criticize “…”: not the paper
                source, how = None, "to"
            if source is None and how == "to" and self._kinds[left - 1 : left + 1] == "Aw" and left - 2 > first:
                # the figures that Berg will use to | defend it
                source = self._subjects.subject(left - 2, first, set())[0]
            if source is None and how in ("joined", "to"):
                source = known or self._subjects.opening(first, at)[0]
        impersonal = entry.group == "seem" or entry.form == "adj"
        if impersonal and source is not None and self._low[source.first] in EXPLETIVES:
            source = None
        if source is None and how == "comma" and entry.group == "say" and entry.form in ("past", "third"):
            source = self._subjects.parted(left, at, first, last)
            how = "np" if source else how
        if source is None and how == "comma" and known is not None and self._is_in_row(at, entry, last):
            source, how = known, "joined"
        if how == "appo" and self._is_inverted(at, entry, first, last):
            source, how = None, "comma"
        finite = entry.form == "past" or (entry.form == "third" and "to" not in seen)
        if source is None and entry.group == "say" and finite and left >= first:
            source = self._subjects.from_mark(left, first)
            how = "np" if source else how
        return Source(left, seen, source, how, last)

    def _is_object(self, at: int, last: int) -> bool:
        """Whether what looks like a verb is the object of a past: dodged | questions on the plan, dismissed media |
        questions about it; but: claimed Berg | fears about it."""
        low, kinds = self._low, self._kinds
        if at + 1 >= last or low[at + 1] not in _MATTERS:
            return False
        for k in range(at - 1, max(at - _FEW, 0) - 1, -1):
            if kinds[k] == "w" and low[k].endswith("ed"):
                return k == at - 1 or self._subjects.group(k) not in _CLAUSAL
            if kinds[k] != "w":
                break
        return False

    def _is_called_by(self, at: int, last: int) -> bool:
        """Whether a second verb is in the passive for what it calls something by somebody: was praised and | called “…”
        by X; but He said “…” by X, He called “…” by X."""
        if self._low[at] not in _CALLED or self._kinds[at - 1] not in "&,":
            return False
        marked = at + 1 + (self._low[at + 1 : at + 2] == ["as"])
        return self._kinds[marked : marked + 2] == "QI" and marked + 1 < last and self._low[marked + 1] == "by"

    def _is_in_row(self, at: int, entry: Cue, last: int) -> bool:
        """Whether a verb behind a comma is one of three of the same subject: praised it, | called it “…” and left."""
        low, kinds = self._low, self._kinds
        if entry.form != "past" or entry.group != "urge" or kinds[at - 1] != "," or kinds[at + 1] not in "CDPw":
            return False
        joiner = next((k for k in range(at + 2, last - 1) if kinds[k] == "&"), last)
        return joiner < last and (low[joiner + 1].endswith("ed") or low[joiner + 1] in PASTS)

    def _is_inverted(self, at: int, entry: Cue, first: int, last: int) -> bool:
        """Whether `, said X` ends a statement, and is no verb behind an apposition: Y, the mayor, said."""
        if entry.group != "say" or entry.lemma in self._addressed or self._kinds[at - 1] != "," or at - first < 6:
            return False
        if self._phrases.phrase_class(at + 1, last) != "NP" or self._phrases.is_subject_alone(first, at - 1):
            return False
        if self._is_described(first, at):
            return False
        return self._phrases.names_somebody(at + 1, last) and not self._is_clause(at + 1, last)

    def _is_described(self, first: int, at: int) -> bool:
        """Whether a full name opens `[first, at)`, with what describes its bearer and no verb: Ann Holm (Norway), |"""
        name = next((k for k in range(first, at) if self._kinds[k] != "C"), at)
        described = name - first > 1 and name < at - 1 and self._kinds[name] in ",("
        return described and not any(map(self._phrases.is_finite, range(name, at)))

    def _is_clause(self, start: int, last: int) -> bool:
        """Whether a noun phrase that begins with token `start` has a verb with its object: the man treated | them."""
        phrase, kinds = self._phrases.noun_phrase(start, last), self._kinds
        if phrase is None:
            return False
        ends = range(phrase.first + 1, min(phrase.last, last - 1))
        return any(kinds[k] == "w" and kinds[k + 1] in "DP" and self._phrases.is_finite(k) for k in ends)
