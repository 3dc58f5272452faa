"""Attributions in the languages that set reported clauses off by a comma or a conjunction.

Russian, Ukrainian, German, Czech and the Romance languages mark where reported speech begins (`заявил, что`, `sagte, er
habe`, `a déclaré que`) and where it ends (`…, сказал X.`), so plain rules over the word lists serve for all of them:

* `X said, that C` and `X said: C`; German also `X said, C` with a subjunctive in C,
* `C, said X` and `C, said X, C` (also with a dash: `C, — said X`),
* `as X said, C` and `C, as X said, C`,
* `according to X, C` and `C, according to X, C`.
"""

from searchapp.quotes.candidates import LIKELY, MOST_CANDIDATES, SURE, Candidate, Order, Range
from searchapp.quotes.clausal.according import According, in_whose_eyes
from searchapp.quotes.clausal.agreement import Agreement
from searchapp.quotes.clausal.alone import Alone
from searchapp.quotes.clausal.apart import Apart
from searchapp.quotes.clausal.asides import Asides
from searchapp.quotes.clausal.before_verb import FROM
from searchapp.quotes.clausal.calling import called_before, closes_clause
from searchapp.quotes.clausal.comparisons import Comparisons
from searchapp.quotes.clausal.contents import BUT, SHORT_SPEECH, ClausalContents
from searchapp.quotes.clausal.documents import Documents
from searchapp.quotes.clausal.endings import ClausalEndings
from searchapp.quotes.clausal.german_sources import GermanSources
from searchapp.quotes.clausal.gerunds import Gerunds
from searchapp.quotes.clausal.inversions import Inversions
from searchapp.quotes.clausal.moods import (
    CLAIMS,
    claimed,
    ends_in_infinitive,
    is_no_saying,
    is_reported,
    passive_agent,
    tells_of_nobody,
)
from searchapp.quotes.clausal.other_verbs import OtherVerbs
from searchapp.quotes.clausal.readings import Readings
from searchapp.quotes.clausal.sources import Sources
from searchapp.quotes.clausal.speech_ends import SpeechEnds
from searchapp.quotes.clausal.subjects import BesideVerb, Subjects
from searchapp.quotes.clausal.unturned import turns_nothing
from searchapp.quotes.clausal.verbfirst import VerbFirst
from searchapp.quotes.clausal.verblast import VerbLast
from searchapp.quotes.clausal.verbsecond import VerbSecond
from searchapp.quotes.lexicon import (
    CALL,
    CASELESS,
    CYRILLIC,
    HEAD_FIRST,
    ROMANCE_BY,
    SLAVIC,
    TELL,
    Cue,
    Lexicon,
    word_set,
)
from searchapp.quotes.words import FILL_SMALL, Words

_ASKED = frozenset(["interrogé", "interrogée", "interrogés", "preguntado", "preguntada", "interpellato", "questionado"])
# negó por tanto que, afirmó por su parte que, ha detto da parte sua
_BY_NOBODY = word_set("tanto su sua otra otro outro outra lo ailleurs ahora fin fim ora parte canto")
_NO_CLAIMANTS = frozenset(["ich", "wir", "wer", "man", "ihr"])
_CLAIM = Cue("wollen", "say", "past")
# what may stand between a Romance verb and its conjunction: confía | en que
_BESIDE = set("RYIP,")


class ClausalFinder:
    """Finds candidates in the sentences of an article by the rules above."""

    def __init__(self, words: Words, lexicon: Lexicon) -> None:
        self._words = words
        self._low = words.low
        self._kinds = words.kinds
        self._starts = words.starts
        self._ends = words.ends
        self._causatives = lexicon.named("causatives")
        self._thus = lexicon.named("thus")
        self._calling = lexicon.calling
        self._impersonal = sorted(lexicon.named("impersonal"))
        self._german = lexicon.language == "de"
        self._contents = ClausalContents(words, lexicon)
        self._endings = ClausalEndings(words, lexicon, self._contents)
        self._asides = Asides(words, lexicon, self._contents)
        self._speech_ends = SpeechEnds(words, lexicon, self._contents, self._asides)
        self._subjects: Subjects = VerbSecond(words, lexicon) if self._german else BesideVerb(words, lexicon)
        self._gerunds = Gerunds(words, self._contents, self._subjects)
        self._apart = Apart(words, lexicon, self._contents, self._asides, self._subjects)
        self._last = VerbLast(words, lexicon) if lexicon.language == "tr" else None
        self._first = VerbFirst(words, lexicon) if lexicon.language in CASELESS else None
        self._head_first = lexicon.language in HEAD_FIRST
        self._cyrillic = lexicon.language in CYRILLIC
        # in these a sign parts speech from the verb behind it
        self._parts_speech = self._german or self._cyrillic
        self._slavic = lexicon.language in SLAVIC
        self._documents = Documents(words, lexicon)
        self._readings = Readings(words, lexicon)
        self._comparisons = Comparisons(words, lexicon, self._contents, self._asides, self._subjects, self._documents)
        self._agreement = Agreement(words, lexicon)
        self._alone = Alone(words, lexicon, self._contents, self._asides)
        self._others = OtherVerbs(words, lexicon, self._subjects)
        self._sources = Sources(
            words, lexicon, self._subjects, self._documents, self._agreement, self._gerunds, self._last
        )
        self._inversions = Inversions(
            words,
            lexicon,
            self._contents,
            self._asides,
            self._subjects,
            self._documents,
            self._apart,
            self._agreement,
            self._last,
        )
        according = GermanSources if self._german else According
        self._according = according(words, lexicon, self._contents, self._asides, self._subjects)

    def candidates(self, first: int, last: int) -> list[Candidate]:
        """The attributions of the sentence of tokens `[first, last)`, by the place of their cue."""
        found: list[Candidate] = []
        for at in range(first, last):
            if len(found) == MOST_CANDIDATES:
                break
            candidate = self._at(at, first, last)
            if candidate is not None and candidate.content:
                if found and candidate.entry is not None and candidate.entry.form == "ing" and self._head_first:
                    # «…», spiega X, | aggiungendo che
                    candidate.source = self._gerunds.going_on(candidate.source, found[-1])
                found.append(candidate)
        apart = self._apart.candidate(first, last) if not found else None
        if apart is not None:
            return [apart]
        for at, source, content in self._apart.before_colons(found, first, last):
            entry = Cue(self._low[at], "say", "past")
            found.append(self._made(Range(at, at + 1), "SVC", source, [content], entry, False))
        if not found and self._head_first:
            found += in_whose_eyes(self._words, first, last)
        dialogue = self._kinds[self._kinds.rfind("^", 0, first) + 1] == "-"
        _end_where_inverted(found, dialogue)
        return found

    def _at(self, at: int, first: int, last: int) -> Candidate | None:
        """The attribution whose cue is token `at`, if there is one."""
        candidate = self._according.candidate(at, first, last)
        if candidate is None and self._head_first:
            candidate = self._readings.candidate(at, first, last)
        if candidate is not None:
            return candidate
        if self._low[at] in self._thus:
            return self._thus_said(at, first, last)
        entry = self._cue(at, last)
        if entry is not None:
            marked = self._first.said(at, last) if self._first is not None else None
            if marked is not None:
                return self._made(Range(at, at + 1), "SVC", *marked, entry, True)
            return self._verb(at, entry, first, last)
        if self._german and self._low[at] in CLAIMS and (end := claimed(self._words, at, last)) is not None:
            source = self._subjects.subject(at, first, last)
            if source is None or self._low[source.first] in _NO_CLAIMANTS:
                return None
            return self._made(Range(at, at + 1), "SVC", source, [Range(at + 1, end)], _CLAIM, True)
        ends = self._german and self._kinds[at - 1] == ","
        if self._others.is_behind_speech(at, first, last) or (ends and self._others.ends_report(at, first, last)):
            entry = Cue(self._low[at], "say", "past")
            return self._inserted(at, entry, self._subjects.before(at, first), first, last)
        return None

    def _verb(self, at: int, entry: Cue, first: int, last: int) -> Candidate | None:
        """What the verb at token `at` tells: in an aside about a speaker, as a name that is given, as the speech before
        it or as what follows."""
        as_at = self._comparisons.opening(at, first)
        if (as_at is None and self._is_asked(at, last)) or (self._german and is_no_saying(self._words, at)):
            return None
        before = self._subjects.before(at, first)
        if self._last is not None and self._last.is_of_next(at, before, first):
            return None
        if as_at is not None and entry.group == CALL and "Q" not in self._kinds[max(as_at - 2, first) : as_at]:
            # Illo, | som Stina kallar det
            return None
        if as_at is not None:
            told = self._comparisons.said(at, entry, as_at, first, last)
            return self._made(Range(at, at + 1), "PAR", *told, entry, True) if told is not None else None
        if (alone := self._alone.told(at, before, first, last)) is not None:
            return self._made(Range(at, at + 1), "CVS", *alone, entry, True)
        behind = self._contents.behind(at, last)
        called = self._called(at, entry, first) if behind is None else None
        if called is not None:
            return called
        if self._calls_nothing(entry, before, first, behind):
            return None
        if behind is None and self._head_first and turns_nothing(self._words, at, before, last):
            return None
        parted = self._asides.parted(before, first) if self._sign(before, first) == "," and not self._german else None
        within = self._is_within_clause(before, first)
        if behind is None and (
            parted is not None or within or self._goes_on(at, before, first) or self._tells_nothing(before, first, last)
        ):
            return None
        named = behind is not None and self._is_named(before, behind[0], first)
        doing = behind is not None and entry.form == "ing" and self._head_first and self._kinds[behind[0] - 1] == "T"
        if (
            parted is None
            and not (within or doing)
            and not named
            and self._speech_ends.before(at, before, Range(first, last), behind)
        ):
            return self._inserted(at, entry, before, first, last)
        if behind is None:
            mentioned = self._last.mentioned(at, first) if self._last is not None else None
            return (
                self._made(Range(at, at + 1), "CVS", mentioned[0], [mentioned[1]], entry, False) if mentioned else None
            )
        start, sure = behind
        if self._german and entry.form == "noun" and self._heads_clause(at) and self._kinds[start - 1] == ":":
            # Hinweis: …
            return None
        if self._head_first and self._kinds[start - 1] == ":" and self._says_at(start):
            # criticó el plan: | dicen que llega tarde
            return None
        source = self._sources.of(at, entry, Range(first, start), last, before, parted)
        if named and before == first and entry.form != "ing" and source in (None, Range(at, at + 1)):
            # «Маяк» сообщает, что
            source = Range(first, first + 1)
        if self._german and source is not None and self._low[source.first] == "wer":
            # Wer glaubt, dass das hilft, irrt
            return None
        end = start + 1 if entry.group == CALL else self._endings.end(start, last, at)
        # a colon that ends the paragraph announces the next one
        content = Range(start, end) if start < last else Range(last - 1, last)
        return self._made(Range(at, at + 1), "SVC", source, [content], entry, sure)

    def _is_asked(self, at: int, last: int) -> bool:
        """Whether somebody is asked, not saying: interrogé par Le Matin, interrogée sur France Ouest."""
        if at + 1 >= last:
            return False
        # assicurano dalla Cgil
        by = (
            self._low[at + 1] in ROMANCE_BY
            and _BY_NOBODY.isdisjoint(self._low[at + 2 : at + 4])
            and not (self._low[at + 1] in FROM and self._low[at].endswith("no"))
        )
        return by or (self._low[at] in _ASKED and self._kinds[at + 1] == "I")

    def _called(self, at: int, entry: Cue, first: int) -> Candidate | None:
        """What somebody is called before a verb: wies den Bericht als „falsch“ | zurück, als „falsch“ | bezeichnet."""
        mark = called_before(self._words, self._calling, at, first) if self._german else None
        if mark is None:
            if not self._is_closed_by(at - 1, first):
                return None
            mark = at - 1
        agent = passive_agent(self._words, at, first, min(at + 2, len(self._low)))
        source = agent[0] if agent is not None else self._subjects.subject(at, first, at)
        found = self._made(Range(at, at + 1), "SVC", source, [Range(mark, mark + 1)], entry, True)
        # wurde als „Irrsinn“ | bezeichnet: by whom is not told
        found.impersonal = source is None and agent is not None
        return found

    def _calls_nothing(self, entry: Cue, before: int, first: int, behind: tuple[int, bool] | None) -> bool:
        """Whether a verb of calling has marked words neither before nor behind it."""
        if entry.group != CALL or self._speaks_before(before, first):
            return False
        return behind is None or self._kinds[behind[0] : behind[0] + 1] != "Q"

    def _sign(self, before: int, first: int) -> str:
        """The kind of the token before a verb and what belongs to it; "^" where the sentence begins with them."""
        return self._kinds[before] if before >= first else "^"

    def _goes_on(self, at: int, before: int, first: int) -> bool:
        """Whether a verb goes on with what somebody does: Они ждут, однако | рекомендуют другим не ехать."""
        however = self._slavic and not BUT.isdisjoint(self._low[before + 1 : at])
        return however and self._sign(before, first) in ",-"

    def _is_named(self, mark: int, begin: int, first: int) -> bool:
        """Whether the marked words at token `mark` are a name, of whoever says what begins at token `begin`."""
        if self._sign(mark, first) != "Q" or self._contents.is_long(mark):
            return False
        return mark > first or self._kinds[begin - 1] == "T"

    def _cue(self, at: int, last: int) -> Cue | None:
        """The cue that token `at` is, if it says something there: some do so only with a clause that a conjunction
        opens, in Romance languages right behind them, or with marked words."""
        entry = self._contents.cue(at)
        if entry is None or entry.group != TELL:
            return entry
        behind = self._contents.behind(at, last)
        if behind is None:
            return None
        begin = behind[0]
        near = not self._head_first or set(self._kinds[at + 1 : begin - 1]) <= _BESIDE
        told = self._kinds[begin - 1] == "T" or (
            self._low[begin : begin + 1] != [] and self._low[begin].startswith("qu'")
        )
        if self._german and self._kinds[begin - 1] == "," and ends_in_infinitive(self._words, begin):
            # hat beschlossen, | das Werk zu schließen
            return entry
        bare = self._german and self._kinds[begin - 1] == "," and self._kinds[begin] not in "B&"
        if bare and is_reported(self._words, begin, last):
            # Anwohner befürchten, | der Damm sei undicht
            return entry
        return entry if self._kinds[begin : begin + 1] == "Q" or (told and near) else None

    def _tells_nothing(self, before: int, first: int, last: int) -> bool:
        """Whether what stands before a verb, up to token `before`, is no clause that somebody said."""
        if self._kinds[before : before + 1] == "," and before >= first:
            return self._asides.tells_nothing(first, before, last)
        if (
            self._kinds[before : before + 1] == "-"
            and self._head_first
            and self._asides.is_between_dashes(before, first)
        ):
            return True
        return self._german and self._asides.ends_in_name(before)

    def _says_at(self, at: int) -> bool:
        """Whether a verb of saying and its conjunction stand at token `at`."""
        return self._contents.cue(at) is not None and self._kinds[at + 1 : at + 2] == "T"

    def _heads_clause(self, at: int) -> bool:
        return at == 0 or self._kinds[at - 1] in "^."

    def _speaks_before(self, comma: int, first: int) -> bool:
        """Whether marked words that are no name of a thing end with the comma at token `comma`: “…”, acusou X."""
        mark = comma - 1
        if mark < first or self._kinds[mark : comma + 1] != "Q,":
            return False
        if mark > first and self._kinds[mark - 1] not in ",:;-":
            # le commandant de l'opération « Aube », | accuse Oslo
            return False
        return self._ends[mark] - self._starts[mark] >= SHORT_SPEECH and self._low[mark] != FILL_SMALL

    def _is_within_clause(self, mark: int, first: int) -> bool:
        """Whether the marked words at token `mark` belong to the clause of the verb right behind them: Der Plan der
        „schlanken Stadt“ | weist in die Zukunft, В реестре «Маяк» | указал адрес."""
        if not self._parts_speech or self._sign(mark, first) != "Q":
            return False
        if self._is_closed_by(mark, first):
            return True
        nouns = "DPIw&C" if self._cyrillic else "DPIw&"
        return mark > first and self._kinds[mark - 1] in nouns and not self._contents.is_long(mark)

    def _is_closed_by(self, mark: int, first: int) -> bool:
        """Whether marked words and the German verb behind them end a clause."""
        return self._german and closes_clause(self._words, mark, first) and self._contents.is_some_words(mark)

    def _thus_said(self, at: int, first: int, last: int) -> Candidate | None:
        """C, so X."""
        kinds = self._kinds
        if at == first or kinds[at - 1] not in ",Q:" or at + 1 >= last or kinds[at + 1] not in "CDP":
            return None
        if not self._contents.speech_left(at - 1, first):
            return None
        return self._inserted(at, Cue("so", "say", "past"), at - 1, first, last)

    def _inserted(self, at: int, entry: Cue, sign: int, first: int, last: int) -> Candidate | None:
        """C, said X — with a further C where a comma or dash follows X."""
        told = self._inversions.told(at, entry, sign, first, last)
        return self._made(Range(at, at + 1), "CVS", *told, entry, True) if told is not None else None

    def _made(
        self, cue: Range, order: Order, source: Range | None, content: list[Range], entry: Cue | None, sure: bool
    ) -> Candidate:
        content = [part for part in content if part.last > part.first]
        impersonal = (
            source is not None
            and source.last - source.first == 1
            and self._low[source.first].rpartition("-")[2] in self._impersonal
        )
        untold = source is None and self._documents.is_impersonal(cue.first)
        if untold or (self._head_first and tells_of_nobody(self._words, cue.first)):
            impersonal = True
        score = SURE if sure else LIKELY
        # ha dicho, a déclaré; a verb that stands for its subject stays alone
        auxiliary = cue.first - 1
        if self._head_first and entry is not None and source != cue and self._kinds[auxiliary : cue.first] == "A":
            cue = Range(auxiliary + ("-" in self._low[auxiliary]), cue.last)
        elif auxiliary >= 0 and self._low[auxiliary] in self._causatives:
            # a fait savoir
            cue = Range(auxiliary - (self._kinds[auxiliary - 1 : auxiliary] == "A"), cue.last)
        return Candidate(cue, order, None if impersonal else source, content, [], entry, score, impersonal)


def _end_where_inverted(found: list[Candidate], dialogue: bool) -> None:
    """End what follows one cue where an inverted one behind it governs the same words: nobody believes it: “…”, | said
    X."""
    ends = {candidate.content[0].first: candidate.content[0].last for candidate in found if candidate.order == "CVS"}
    for candidate in found:
        end = ends.get(candidate.content[0].first) if candidate.order == "SVC" else None
        if end is None and candidate.order == "SVC" and dialogue:
            # – Da sa treneren «…», | sier X
            around = (other for other in found if other.order == "CVS" and other.covers(candidate.cue.first))
            end = next((other.content[0].last for other in around if candidate.covers(other.cue.first)), None)
        if end is not None and end > candidate.content[0].first:
            candidate.content = [Range(candidate.content[0].first, end)]
