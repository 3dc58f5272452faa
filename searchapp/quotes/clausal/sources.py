"""Whom a verb of saying is of that stands before what is said: its subject, which a verb may leave out."""

from searchapp.quotes.candidates import Range
from searchapp.quotes.clausal.agreement import Agreement
from searchapp.quotes.clausal.citations import Citations
from searchapp.quotes.clausal.documents import Documents
from searchapp.quotes.clausal.gerunds import Gerunds
from searchapp.quotes.clausal.moods import passive_agent
from searchapp.quotes.clausal.subjects import Subjects
from searchapp.quotes.clausal.verblast import VerbLast
from searchapp.quotes.lexicon import CALL, HEAD_FIRST, SLAVIC, SUBJECTLESS, Cue, Lexicon, word_set
from searchapp.quotes.words import Words

_BUT = word_set("pero aunque mas porém embora ma però sebbene")
_REFLEXIVE = frozenset(["se", "si"])
_PLURAL_PAST = ("ли", "li", "ły")


class Sources:
    """Finds them among the tokens of one article."""

    def __init__(
        self,
        words: Words,
        lexicon: Lexicon,
        subjects: Subjects,
        documents: Documents,
        agreement: Agreement,
        gerunds: Gerunds,
        verb_last: VerbLast | None,
    ) -> None:
        self._words = words
        self._low = words.low
        self._kinds = words.kinds
        self._german = lexicon.language == "de"
        self._slavic = lexicon.language in SLAVIC
        self._head_first = lexicon.language in HEAD_FIRST
        self._openers = lexicon.named("not_names") | lexicon.named("adverbs")
        self._drops_subjects = lexicon.language in SUBJECTLESS
        self._subjects = subjects
        self._documents = documents
        self._citations = Citations(words, subjects, lexicon)
        self._agreement = agreement
        self._gerunds = gerunds
        self._last = verb_last

    def of(self, at: int, entry: Cue, clause: Range, last: int, before: int, parted: Range | None) -> Range | None:
        """Whom the verb at token `at` is of, in a clause behind which what is said begins; `before` is the last token
        before what belongs to the verb, and `parted` the subject that an apposition parts from it."""
        first, start = clause
        if self._german and self._citations.cites(at):
            return self._citations.cited(at, first, start - 1)
        agent = passive_agent(self._words, at, first, last) if self._german else None
        if agent is not None:
            return agent[0]
        if entry.form == "ing" or (self._german and entry.form == "noun"):
            if self._head_first:
                return self._gerunds.source(at, before, first)
            if self._german and before == first and self._kinds[first] == "P":
                # Der | Vorwurf lautete: the article is of the noun
                return None
            # Den Versuch, den Preis zu drücken, wies | die Stadt mit der Erklärung zurück, …
            begin = self._kinds.rfind(",", first, before) + 1 if self._german else 0
            turned = begin > first and self._kinds[begin] in "wA"
            near = self._subjects.opening(begin, before + 1) if turned else None
            return near or self._subjects.opening(first, before + 1) or self._surname(first, before + 1)
        if self._last is not None:
            return self._last.before(first, at)
        source = parted or self._subject(at, first, start - 1) or self._dropped(at, before, first)
        if source is not None and self._head_first and self._kinds[source.first + 1 : source.first + 3] in (",D", ",C"):
            # Auparavant, | le docteur Morvan, chef de la clinique, a dit
            opens = self._low[source.first] in self._openers and source.first + 2 < source.last
            source = Range(source.first + 2, source.last) if opens else source
        called = self._slavic and entry.group == CALL
        return None if called and source is not None and self._is_object(source, at, first) else source

    def _subject(self, at: int, first: int, stop: int) -> Range | None:
        if self._documents.is_impersonal(at):
            return self._documents.owner(at, first, stop)
        return self._subjects.subject(at, first, stop)

    def _is_object(self, source: Range, at: int, first: int) -> bool:
        """Whether a name before a verb of several belongs to the noun before it: слова | Эрдогана | назвали «…»."""
        several = self._low[at].endswith(_PLURAL_PAST)
        return several and source.first > first and self._kinds[source.first - 1] == "w"

    def _surname(self, first: int, stop: int) -> Range | None:
        """The word alone that opens a Russian or Czech sentence before its verb: Белова | отвергла упреки, заявив …"""
        opens = first + 1 < stop and self._kinds[first] == "C" and self._kinds[first + 1] in "wR"
        return Range(first, first + 1) if self._slavic and opens else None

    def _dropped(self, at: int, before: int, first: int) -> Range | None:
        """The verb itself at the head of a clause, whose ending tells of one whom the text spoke of: Destacó que."""
        # alla domanda sui ritardi | ha risposto
        heads_clause = before < first or self._kinds[before] in ",&" or self._kinds[first] == "I"
        heads_clause = heads_clause or self._low[before] in _BUT
        if self._documents.is_impersonal(at):
            return None
        if not self._drops_subjects or not heads_clause or not _REFLEXIVE.isdisjoint(self._low[before + 1 : at]):
            return None
        return None if self._agreement.is_of_several(at, before) else Range(at, at + 1)
