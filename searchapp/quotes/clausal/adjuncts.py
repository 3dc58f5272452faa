"""What stands beside a subject that follows its verb: to whom it was said, when and where.

`dijo Molina | a los periodistas en Madrid`, `сказал журналистам | Дроздов`, `a souligné la députée | après la réunion`.
"""

from searchapp.quotes.clausal.before_verb import DATIVES, is_dative, past_hearers
from searchapp.quotes.lexicon import CASELESS, HEAD_FIRST, Lexicon, word_set
from searchapp.quotes.speakers.names.given_names import is_given
from searchapp.quotes.words import Words

# prepositions that set a person's name off from a place or a hearer, and a title from its body: Molina en Madrid
_PLACED = word_set(
    "en a al à au aux dans chez sur in nel nella a ai alla agli alle ad em no na ao aos à às в во на к со v ve na u k"
)
# Czech and Polish verbs that go with whom something is told, and never tell that a medium reports
_TOLD_TO = ("řek", "sděl", "potvrd", "popsa", "vysvětl", "svěř", "prozrad", "powiedzia", "przekaza")
_TO_PERSON = frozenset(["a", "à", "ad"])
# how far behind a preposition its noun stands: a los | periodistas, à la | presse
_REACH = 3
# what an agency calls its parts, which are no names of people
_DESKS = word_set("mundo news sport sports africa afrique world arabic brasil monitoring reel radio tv service")


class Adjuncts:
    """Finds where the words that are no part of the subject begin, among the tokens of an article."""

    def __init__(self, words: Words, lexicon: Lexicon) -> None:
        self._low = words.low
        self._kinds = words.kinds
        self._hearers = lexicon.named("hearers")
        self._media = lexicon.named("bearers")
        self._occasions = lexicon.phrases.get("occasions", ())
        # hearers without a preposition before them, where nouns have cases
        self._bare = self._hearers if lexicon.language not in HEAD_FIRST else frozenset[str]()
        # where no name shows where it ends
        self._caseless = lexicon.language in CASELESS
        self._head_first = lexicon.language in HEAD_FIRST
        self._placed = lexicon.named("placed")
        self._cues = lexicon.cues
        self._openings = frozenset(phrase[0] for phrase in self._occasions)

    def begins(self, at: int, stop: int) -> bool:
        """Whether an adjunct begins with token `at`, behind a noun or name; the clause ends before token `stop`."""
        kinds, low = self._kinds, self._low
        if kinds[at] in "RY" or (low[at] in self._bare and not self._is_called(at)) or self._is_occasion(at):
            return True
        if at + 1 < stop and low[at + 1] in self._bare and low[at].endswith(DATIVES):
            # Jan Malý | České televizi
            return True
        if kinds[at] == "D" and at + 1 < stop and kinds[at + 1] in "RY":
            # la empresa | el lunes
            return True
        if kinds[at] == "I" and self._caseless:
            return True
        if self._is_person_told(at, stop):
            return True
        if low[at] in self._placed:
            return self._is_behind_name(at) or self._is_hearer(at, stop)
        if kinds[at] != "I" or low[at] not in _PLACED:
            return False
        return self._is_hearer(at, stop) or (kinds[at - 1] == "C" and not self._is_named_behind(at, stop))

    def _is_called(self, at: int) -> bool:
        """Whether the name of a medium goes on with token `at`, or stands there behind what it is: РИА | Новости,
        агентство | Рейтер."""
        before = self._low[at - 1]
        named = before in self._media or (before in self._bare and self._kinds[at - 1] == "C")
        return named and self._kinds[at] == "C"

    def _is_person_told(self, at: int, stop: int) -> bool:
        """Whether a Romance phrase from token `at` on names a person who heard it: le maire | à Hugo Castel, o prefeito
        | a Rui Moura, where the word is an article elsewhere."""
        kinds, low = self._kinds, self._low
        told = self._head_first and low[at] in _TO_PERSON and kinds[at] in "ID" and kinds[at - 1] in "wC"
        return told and kinds[at + 1 : min(at + 3, stop)] == "CC" and is_given(low[at + 1].capitalize())

    def _is_behind_name(self, at: int) -> bool:
        """Whether a name in full, or one with which the phrase begins, stands before token `at`: kazao je Perić | u
        Zagrebu; but not the spokesman of the UN | in Syria."""
        first = at
        while first > 0 and self._kinds[first - 1] == "C":
            first -= 1
        begins = first == 0 or self._kinds[first - 1] not in "w" or self._low[first - 1] in self._cues
        return at - first > 1 or (at > first and begins)

    def _is_hearer(self, at: int, stop: int) -> bool:
        """Whether the phrase that begins with the preposition `at` names those who heard it: a este diario, à l'AFP."""
        nouns = (self._low[k].rpartition("'")[2] for k in range(at + 1, min(at + 1 + _REACH, stop)))
        return not self._hearers.isdisjoint(nouns)

    def are_hearers(self, at: int, stop: int) -> bool:
        """Whether tokens `[at, stop)` are no more than whom it was told, in the dative: řekla | České televizi; of an
        acronym the verb shows it: sdělil | ČTK, but uvedla ČTK."""
        low = self._low
        k = past_hearers(low, at, stop, self._bare)
        named = k + 1 == stop and k > at and self._kinds[k] == "C" and is_dative(low[k - 1])
        if k == at or (k < stop and not named):
            return False
        return any(map(is_dative, low[at:k])) or low[at - 1].startswith(_TOLD_TO)

    def behind_hearers(self, at: int, stop: int) -> int:
        """The token behind the hearers that begin with token `at`, if a subject can follow: ТАСС | глава комитета,
        České televizi | Jan Malý, порталу «Река» | глава комитета, deníku Proud | Jan Malý."""
        kinds = self._kinds
        k = at
        while k < stop:
            described = k + 1 < stop and self._low[k].endswith(DATIVES) and self._low[k + 1] in self._bare
            if self._low[k] not in self._bare and not described:
                break
            k += 1 + described
            k = self._behind_name(k, stop) if kinds[k - 1] == "w" else k
        return k if k < stop and kinds[k] in "CwDQI" else at

    def _behind_name(self, at: int, stop: int) -> int:
        """The token behind the name of a paper that begins with token `at`, if a noun or a full name follows it."""
        kinds = self._kinds
        if kinds[at : at + 1] == "Q":
            return at + 1
        end = at
        while end < stop and kinds[end] == "C":
            end += 1
        if kinds[end : end + 1] == "w" and end < stop:
            return end
        return end - 2 if end - at > 2 else at

    def behind_agencies(self, at: int, stop: int) -> int:
        """The token behind the agencies that begin with token `at`, if a name can follow up to token `stop`: dijo a AFP
        | Ruiz, explique à BBC Sport Africa | Nalini; behind `stop` where a part of one stands there."""
        first = at
        while at < stop and self._low[at] in self._hearers:
            at += 1
        while first < at <= stop and self._low[at] in _DESKS:
            at += 1
        return at

    def _is_occasion(self, at: int) -> bool:
        low = self._low
        if low[at] not in self._openings:
            return False
        return any(tuple(low[at : at + len(phrase)]) == phrase for phrase in self._occasions)

    def _is_named_behind(self, at: int, stop: int) -> bool:
        """Whether a name follows the body that a preposition belongs to: представитель ООН в Сирии | Карл Берг."""
        kinds = self._kinds
        run = 0
        for k in range(at + 1, stop):
            run = run + 1 if kinds[k] == "C" else 0
            if run > 1:
                return True
        # el enviado de la Casa Blanca a Egipto, | Frank Wisner
        return self._head_first and kinds[stop : stop + 3] == ",CC"
