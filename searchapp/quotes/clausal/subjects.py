"""The subject of a clause in Russian, Czech and the Romance languages: the phrase before its verb, or behind it."""

from typing import Protocol

from searchapp.quotes.candidates import Range
from searchapp.quotes.clausal.adjuncts import Adjuncts
from searchapp.quotes.clausal.before_verb import AT, FROM, LINKING, BeforeVerb
from searchapp.quotes.clausal.complements import Complements
from searchapp.quotes.clausal.contents import ENDS, SHORT_NAME
from searchapp.quotes.clausal.joined_verbs import BUT, joiner_before, main_verb
from searchapp.quotes.clausal.turns import Turns
from searchapp.quotes.clausal.verbs import Verbs
from searchapp.quotes.lexicon import CYRILLIC, HEAD_FIRST, ROMANCE_BY, SLAVIC, Lexicon, closed_words, word_set
from searchapp.quotes.speakers.names.runs import PARTICLES
from searchapp.quotes.words import Words

_STOPS = ENDS | {"T", "B"}
# Spanish, Italian and Portuguese
_GERUND = "ndo"
# and with a pronoun
_DOING = ("ndo", "ndose", "ndosi", "ndolo", "ndola")
# a longer run of capitals behind a preposition ends in a subject: ha detto ad Ansa | Marta Elia Conti
_LONGEST_HEARER = 2
_ACCUSATIVE = ("ую", "юю")
# Romance nouns for where somebody writes
_NETWORKS = word_set(
    "red plataforma cuenta perfil blog réseau plateforme compte rete social piattaforma profilo account rede conta"
)
# so near behind a verb of saying its clause begins
_NEAR_CLAUSE = 3


class Subjects(Protocol):
    """Finds whom a clause speaks of, among the tokens of an article."""

    def subject(self, at: int, first: int, stop: int) -> Range | None:
        """The subject of the verb at token `at`, in a sentence that starts with token `first`; what is behind the
        verb is looked at as far as token `stop`."""
        ...

    def before(self, at: int, first: int) -> int:
        """The last token before the verb at token `at` and what belongs to it."""
        ...

    def behind(self, at: int, stop: int) -> Range | None:
        """The subject in tokens `[at, stop)` behind an inverted verb."""
        ...

    def within(self, start: int, at: int, stop: int) -> Range | None:
        """The subject of the verb at token `at` of an inserted clause `[start, stop)`: как сообщил X, wie X sagte."""
        ...

    def opening(self, first: int, stop: int) -> Range | None:
        """Whom tokens `[first, stop)` speak of, where their verb is not known."""
        ...

    def complement(self, at: int, stop: int) -> int:
        """Where the phrase behind a preposition ends that begins with token `at`: laut | dem Sprecher der Bahn."""
        ...

    def are_hearers(self, at: int, stop: int) -> bool:
        """Whether tokens `[at, stop)` are no more than whom something was told."""
        ...


class BesideVerb:
    """Subjects where they stand next to their verb, before it or behind."""

    def __init__(self, words: Words, lexicon: Lexicon) -> None:
        self._words = words
        self._low = words.low
        self._kinds = words.kinds
        self._starts = words.starts
        self._ends = words.ends
        self._cues = lexicon.cues
        self._relatives = lexicon.named("relatives")
        self._objects = lexicon.named("objects")
        self._determiners = lexicon.named("determiners")
        self._hearers = lexicon.named("hearers")
        self._names_nobody = lexicon.named("people") | lexicon.named("nobody")
        self._head_first = lexicon.language in HEAD_FIRST
        # finalement, clairement
        self._adverbial = "ment" if lexicon.language == "fr" else None
        # articles that before a verb are objects: la define, ha fatto sapere
        self._clitics = lexicon.named("clitics") | lexicon.named("causatives")
        self._drops_subjects = bool(lexicon.named("verb_endings"))
        self._cyrillic = lexicon.language in CYRILLIC
        self._slavic = lexicon.language in SLAVIC
        self._as = lexicon.named("as")
        self._sources = frozenset(phrase[0] for phrase in lexicon.phrases.get("according", ()) if len(phrase) == 1)
        self._offices = frozenset(role for role in lexicon.roles if " " not in role)
        self._titles = frozenset(word for role in lexicon.roles for word in role.split())
        self._placed = lexicon.named("placed")
        # titles, and articles of subjects
        self._before_names = lexicon.named("not_names") - closed_words(lexicon) | lexicon.named("nominatives")
        self._adjuncts = Adjuncts(words, lexicon)
        self._turns = Turns(words, lexicon)
        self._verbs = Verbs(words, lexicon)
        self._before = BeforeVerb(words, lexicon, self._verbs)
        self._complements = Complements(words, lexicon, self._verbs)

    def subject(self, at: int, first: int, stop: int) -> Range | None:
        before = self.before(at, first)
        before = joiner_before(self._words, before, first) if self._head_first else before
        if (
            self._slavic
            and before > first
            and self._kinds[before] == "Q"
            and (self._kinds[before - 1] not in "wC" or self._kinds[before - 2] == "I")
        ):
            named = self.behind(at + 1, stop)
            if named is not None and named.first == at + 1 and self._kinds[named.first : named.last] == "CC":
                # Об этом «Вестнику» рассказала | Анна Орлова: «…»
                return named
        linked = self._slavic and self._low[before] in LINKING
        but = self._head_first and self._low[before] in BUT and self._kinds[before - 1] == ","
        if before > first and (self._kinds[before] == "&" or linked or but or self._low[at].endswith(_GERUND)):
            # X pidió la dimisión y | escribió; X calló, pero | escribió; X pronunció un discurso | pidiendo
            earlier = (
                main_verb(self._words, self._verbs, first, before) if but else self._told_before(at, before, first)
            )
            if earlier is None and not but:
                earlier = next((k for k in range(before - 1, first, -1) if self._verbs.is_verb(k)), None)
            if earlier is None and (self._kinds[before] == "&" or but):
                earlier = self._with_object(first, before)
            if earlier is not None:
                return self._of_earlier(earlier, first, before)
        if self._kinds[at - 1 : at] == "," and at > first:
            # …, но редакция мала, | отметил Чистов: «…»
            behind = self.behind(at + 1, stop)
            if behind is not None and behind == Range(at + 1, stop) and "C" in self._kinds[at + 1 : stop]:
                return behind
        return self._before.phrase(before, first) or self.behind(at + 1, stop)

    def _of_earlier(self, verb: int, first: int, stop: int) -> Range | None:
        """The subject of a verb at token `verb` that others follow before token `stop`: X llegó, | pidió calma y dijo;
        in a row of verbs no object of one of them."""
        row = False
        while True:
            before = self.before(verb, first)
            found = self._before.phrase(before, first)
            if found is not None and self._head_first and self._is_object_before(found, first):
                found = None
            if found is not None or before < first or not self._head_first:
                break
            earlier = next((k for k in range(before - 1, first - 1, -1) if self._verbs.is_verb(k)), None)
            if self._kinds[before] != "," or earlier is None:
                break
            row, verb = True, earlier
        return found or (self.subject(verb, first, stop) if not row else None)

    def _is_object_before(self, found: Range, first: int) -> bool:
        """Whether a phrase before a comma is what a verb right before it is about: deseó | suerte a los heridos, …"""
        return found.first > first and self._verbs.is_verb(found.first - 1)

    def _told_before(self, at: int, joiner: int, first: int) -> int | None:
        """The verb of saying in the form of the one at token `at` that has a clause of its own before the joiner: ha
        subrayado que C | y ha destacado que"""
        kinds = self._kinds
        linked = self._slavic and self._low[joiner] in LINKING
        if not (kinds[joiner] == "&" or linked) or "T" not in kinds[at + 1 : at + 1 + _NEAR_CLAUSE]:
            return None
        perfect = kinds[at - 1] == "A"
        told = (k for k in range(joiner - 1, first - 1, -1) if self._low[k] in self._cues and kinds[k] in "wC")
        told = (k for k in told if kinds[k] == "w" or k == first)
        return next(
            (k for k in told if (kinds[k - 1] == "A") == perfect and kinds[k + 1 : k + 3].lstrip(",")[:1] == "T"), None
        )

    def before(self, at: int, first: int) -> int:
        """The last token before the verb at token `at`, its auxiliaries, adverbs and pronouns."""
        kinds = self._kinds
        before = at - 1
        while before >= first:
            if turn := self._turns.before(before, first):
                before -= turn
            elif (
                kinds[before] in "AR"
                or self._verbs.stands_before(self._low[before])
                or self._verbs.is_adverb(before)
                or (before == at - 1 and self._low[before] in self._clitics)
                or (self._adverbial and self._low[before].endswith(self._adverbial) and kinds[before - 1] == "A")
            ):
                before -= 1
            else:
                break
        return before

    def within(self, start: int, at: int, stop: int) -> Range | None:
        return self.behind(at + 1, stop) or self._before.phrase(self.before(at, start), start)

    def are_hearers(self, at: int, stop: int) -> bool:
        return self._adjuncts.are_hearers(at, stop)

    def complement(self, at: int, stop: int) -> int:
        return self._complements.end(at, stop)

    def opening(self, first: int, stop: int) -> Range | None:
        """The first pronoun or run of two capitals that no preposition stands before, past a title; or the office with
        which the tokens begin, where its verb comes first: El presidente andaluz | ha pedido a la Guardia Civil"""
        kinds, low = self._kinds, self._low
        if self._head_first and kinds[first] == "D" and low[first + 1] in self._offices:
            end = first + 2 + (kinds[first + 2 : first + 3] == "w" and not self._verbs.is_verb(first + 2))
            if end < stop and (kinds[end] == "A" or self._verbs.is_verb(end)):
                return Range(first, end)
        for at in range(first, stop):
            if self._is_placed(at, first):
                continue
            if kinds[at] == "P" and low[at] not in self._relatives and kinds[at - 1 : at + 2] != ",P,":
                return Range(at, at + 1)
            if kinds[at] == "C":
                end = at
                while end < stop and kinds[end] == "C":
                    end += 1
                if low[at] in self._titles:
                    # Глава Ассоциации экспортёров | Марина Дьяченко
                    at += 1
                if end - at > 1:
                    return Range(at, end)
        return None

    def _is_placed(self, at: int, first: int) -> bool:
        """Whether a preposition governs the name that begins with token `at`: en | Lima, dans le journal | Clair."""
        kinds = self._kinds[max(at - 3, first) : at]
        if kinds.endswith("I") or (self._head_first and kinds.endswith("ID") and self._kinds[at : at + 3] != "CCC"):
            return True
        return self._head_first and kinds == "IDw" and self._low[at - 3] in AT

    def behind(self, at: int, stop: int) -> Range | None:
        """The noun phrase between the cue and `stop`, an adverbial before it left out."""
        kinds = self._kinds
        while at < stop:
            if kinds[at] in "RA&Y" or self._is_object(at, stop) or self._verbs.is_adverb(at):
                at += 1
            elif turn := self._turns.behind(at, stop):
                at += turn
            else:
                break
        if at + 1 < stop and kinds[at] == "D" and kinds[at + 1] in "RY":
            # este jueves | el ministerio
            at += 2
        if self._slavic and not self._cyrillic and self._adjuncts.are_hearers(at, stop):
            # sdělil | ČTK
            return None
        at = self._adjuncts.behind_hearers(at, stop)
        if at + 1 < stop and kinds[at] == "Q" and kinds[at + 1] in "wCD":
            # whom it was told: рассказала «Вестнику» | Елена Стрельцова
            at += 1
        while stop > at and kinds[stop - 1] in ",:-":
            stop -= 1
        if at >= stop or (kinds[at] == "w" and self._is_manner(at, stop)):
            return None
        if self._cyrillic and self._low[at].endswith(_ACCUSATIVE):
            # обвиняют | социальную сеть в слежке
            return None
        if kinds[at] == "P" and not (at + 1 < stop and (self._low[at] in self._relatives or self._is_before_noun(at))):
            return Range(at, at + 1)
        if self._is_elided_hearer(at, stop):
            # racconta all'Afp | Salaheddin
            return self._until_adjunct(at + 1, stop)
        return self._behind_preposition(at, stop) if kinds[at] == "I" else self._until_adjunct(at, stop)

    def _behind_preposition(self, at: int, stop: int) -> Range | None:
        """The noun phrase behind the one that a preposition at token `at` governs, or its own where that is a seat:
        explicó a este diario | un portavoz, рассказали в | пресс-службе завода."""
        kinds, low = self._kinds, self._low
        if self._placed:
            return self._behind_place(at, stop)
        if self._before.is_seat(at, stop):
            return self._until_adjunct(at + 1, stop)
        noun = self._before.behind_adverbial(at, stop - 1)
        if noun is not None and (kinds[noun] == "D" or low[noun].startswith("l'")):
            return self._until_adjunct(noun, stop)
        if self._head_first and not _NETWORKS.isdisjoint(low[at + 1 : at + 5]):
            # ha escrito en la red social Faro
            return None
        if low[at] in FROM and kinds[at + 1 : stop] in ("C", "CC", "DC"):
            # «…», assicurano dalla | Cgil
            return Range(at + 1 + (kinds[at + 1] == "D"), stop)
        capital = kinds.rfind("C", at + 2, stop)
        if capital < 0 or (self._slavic and self._is_medium(capital)):
            return None
        start = capital
        while start - 1 > at and kinds[start - 1] == "C":
            start -= 1
        if low[at] in AT and start - 1 > at and kinds[start - 1] == "I" and "C" not in kinds[at:start]:
            # afirmou em entrevista à Rádio Litoral: of whom, is not said
            return None
        start = self._adjuncts.behind_agencies(start, capital)
        if start > capital:
            # explique à BBC Mundo
            return None
        if self._head_first and capital - start < _LONGEST_HEARER and self._is_governed(start, at):
            # ha detto ad Al Jazeera
            return None
        while start - 1 > at + 1 and kinds[start - 1] == "w":
            start -= 1
        return Range(start, capital + 1)

    def _behind_place(self, at: int, stop: int) -> Range | None:
        """The name behind where or to whom something was said, which a title, an article or a name before it shows to
        be no part of that: kazao je u Zagrebu | ministar Ivo Perić, είπε στους δημοσιογράφους | ο Νίκος Δήμου."""
        kinds, low = self._kinds, self._low
        stop = next((k for k in range(at + 1, stop) if kinds[k] in "BTW"), stop)
        capital = kinds.rfind("C", at + 1, stop)
        start = capital
        while start - 1 > at and kinds[start - 1] == "C":
            start -= 1
        titled = low[start - 1] in self._before_names or kinds[start - 1] in "RY"
        if capital < 0 or not (titled or (kinds[start - 1] == "w" and "C" in kinds[at:start])):
            return None
        while start - 1 > at and low[start - 1] in self._before_names:
            start -= 1
        return Range(start, capital + 1)

    def _is_medium(self, name: int) -> bool:
        """Whether the one capital at token `name` is of a medium: na síti | X, v deníku | Vesna."""
        alone = self._kinds[name - 1] == "w"
        return alone and (len(self._low[name]) == 1 or self._low[name - 1] in self._hearers)

    def _is_governed(self, name: int, at: int) -> bool:
        """Whether the name that begins with token `name` is the hearer that the preposition at token `at` stands
        before, and no subject behind that one."""
        low, kinds = self._low, self._kinds
        while name - 2 > at and low[name - 1] in PARTICLES and kinds[name - 2] == "C":
            name -= 2
            while name - 1 > at and kinds[name - 1] == "C":
                name -= 1
        return kinds[name - 1] == "I"

    def _is_manner(self, at: int, stop: int) -> bool:
        """Whether a word behind a verb says in which way it was said: dice | ridendo, añadió | tajante:"""
        word = self._low[at]
        if self._drops_subjects and word.endswith(_GERUND):
            return True
        return (
            self._head_first
            and at + 1 == stop
            and word.endswith(("o", "a", "é", "e"))
            and word not in self._names_nobody
            # a réagi | l'élue
            and not (self._adverbial and word.startswith("l'"))
        )

    def _is_elided_hearer(self, at: int, stop: int) -> bool:
        """Whether an agency stands with its preposition in one word before a subject: all'Ansa | il ministro."""
        return self._low[at].startswith("all'") and at + 1 < stop and self._kinds[at + 1] in "CD"

    def _is_before_noun(self, at: int) -> bool:
        """Whether a pronoun is the determiner of a noun: disse | este morador."""
        return self._low[at] in self._determiners and self._kinds[at + 1] in "wC"

    def _with_object(self, first: int, stop: int) -> int | None:
        """The verb of a clause that nothing but its place shows, between two noun phrases: X | rechaza el plan y."""
        kinds = self._kinds
        if not _STOPS.isdisjoint(kinds[first:stop]):
            return None
        verb = next((k - 1 for k in range(first + 3, stop) if kinds[k] == "D" and kinds[k - 1] == "w"), None)
        while verb is not None and verb - 2 > first and (kinds[verb - 1] == "I" or self._low[verb - 1] in self._as):
            # califica | como legítimas las protestas
            verb -= 2
        return verb

    def _is_object(self, at: int, stop: int) -> bool:
        """Whether a word is the pronoun of an object and not the article of a noun: la | sindaca."""
        is_article = self._kinds[at] == "D" and at + 1 < stop and self._kinds[at + 1] in "wCQ"
        return self._low[at] in self._objects and not is_article

    def _until_adjunct(self, at: int, stop: int) -> Range | None:
        end = at
        while end < stop and self._kinds[end] not in _STOPS and not (end > at and self._is_over(end, stop)):
            end += 1
        while end - 1 > at and self._kinds[end - 1] == "&":
            end -= 1
        if end < stop and self._kinds[end] == "Q" and self._ends[end] - self._starts[end] < SHORT_NAME:
            # пишет газета | «Вестник», признался тренер «Волны» | Сергей Кашин
            end += 1
            while end < stop and self._kinds[end] == "C":
                end += 1
        return Range(at, end) if end > at else None

    def _is_doing(self, at: int, stop: int) -> bool:
        """Whether a token opens what a speaker does meanwhile: X | en appelant à la paix, X | refiriéndose al plan."""
        if self._adverbial and self._low[at] in ("en", "tout"):
            doing = at + 1 + (self._low[at] == "tout")
            return doing < stop and self._low[doing].endswith("ant") and self._kinds[doing] == "w"
        return self._kinds[at] == "w" and self._kinds[at - 1] not in "DI" and self._low[at].endswith(_DOING)

    def _is_over(self, at: int, stop: int) -> bool:
        """Whether a phrase that began earlier is over before token `at`: X | secondo l'agenzia, X | en Madrid."""
        if self._kinds[at] == "w" and self._kinds[at - 1] == "C" and at + 1 < stop and self._low[at + 1] in ROMANCE_BY:
            # al Hajj | citato dalla Dpa
            return True
        if self._head_first and (self._low[at] in self._relatives or self._is_doing(at, stop)):
            # Dieudonné | qui propose, X | en appelant à
            return True
        return self._low[at] in self._sources or self._verbs.ends_as_verb(at) or self._adjuncts.begins(at, stop)
