"""The subject of a German clause, found from the place of its finite verb.

A main clause has one part before its finite verb: the subject (`Der Sprecher sagte …`) or another, and then the
subject comes behind the verb (`Am Montag sagte der Sprecher …`, `Darauf hat er erklärt …`). In a clause that a
conjunction opens (`als er sagte`, `wie die Zeitung meldet`) the subject comes first and the verb last.
"""

from searchapp.quotes.candidates import Range
from searchapp.quotes.clausal.moods import BOUNDS
from searchapp.quotes.lexicon import Lexicon, word_set
from searchapp.quotes.words import Words

_BOUNDS_OF_NAME = BOUNDS | {"^"}
_NO_SUBJECT = frozenset("IRYAWw")
_GENITIVE = word_set("der des dieser dieses eines einer von vom für aus seines seiner ihres ihrer unserer")
_OF_NEXT = word_set("den dem die das ein eine einen einem sein seine seinen seinem ihr ihre ihren ihrem")
# behind one of several
_OF_THEM = (["der"], ["dieser"], ["seiner"], ["ihrer"], ["von"])
_FOCUS = word_set("auch selbst nur sogar schon allein")
_ARTICLES = word_set("der die das dieser diese dieses jener jene welcher welche ihr")
# these are subjects only
_NOMINATIVE = frozenset(["er", "man", "wir", "ich"])
_HAVE = frozenset(["hat", "haben", "hatte", "hatten", "habe"])
# and before these stand others: „…“, | ist X überzeugt
_PASSIVE = frozenset(["wird", "werden", "wurde", "wurden"])
_HELPING = {
    "überzeugt": frozenset(["ist", "sind", "war", "waren"]), "zitiert": _PASSIVE | _HAVE,
}  # fmt: skip
# how feminine nouns end: behind "der" they are no subjects, but for those that end so by chance
_FEMININE = ("ung", "heit", "keit", "schaft", "tion", "sion", "tät", "enz", "agentur")
_NO_FEMININE = ("sprung", "schwung", "dung", "spion", "skorpion")
# how adverbs end that may open a sentence, and the nouns of times
_ADVERBIAL = ("lich", "weise", "falls", "dings", "mals", "dessen", "seits", "maßen", "lang", "end", "halber")
# such words alone before the verb, and how others end
_OPENERS = word_set(
    "damit dadurch davon davor daraus womit wodurch wofür woran worauf worin worüber wobei umso generell heuer "
    "mittlerweile kurzum unklar"
)
_QUALITIES = ("isch", "ell", "iert", "bar", "sam", "haft", "los", "ig", "lich", "tet", "t")
_TIMES = word_set(
    "ende anfang mitte januar februar märz april mai juni juli august september oktober november dezember montag "
    "dienstag mittwoch donnerstag freitag samstag sonntag ostern weihnachten"
)
_LONGEST_TIME = 3
_NOMINATIVES, _LONGEST_DESCRIPTION = frozenset(["der", "die", "das"]), 10
# relative pronouns that are objects
_OBJECTS = frozenset(["den", "dem", "was"])
_WHOSE = frozenset(["deren", "dessen"])
_DATIVE = word_set("der dem den unserer dieser")
# the most words that name those who heard it: der Deutschen Presse-Agentur
_LONGEST_HEARER = 4
# so many words in the genitive are looked for before their noun
_ADJECTIVES = 2
_NUMBERS = word_set(
    "zwei drei vier fünf sechs sieben acht neun zehn elf zwölf rund etwa mindestens mehrere hunderte tausende"
)
_MEDIA = word_set("rundfunk zeitung tageszeitung agentur nachrichtenagentur presse-agentur fernsehen")
# a marked stretch of fewer characters is the name of a paper: die „Neue Zeit“ meldet
_SHORT_NAME = 40


class VerbSecond:
    """Finds subjects among the tokens of one German paragraph by their categories (see `words`)."""

    def __init__(self, words: Words, lexicon: Lexicon) -> None:
        self._low = words.low
        self._kinds = words.kinds
        self._starts = words.starts
        self._ends = words.ends
        self._cues = lexicon.cues
        self._oblique = lexicon.named("oblique")
        self._relatives = _ARTICLES | self._oblique
        self._objects = lexicon.named("objects")
        self._hearers = lexicon.named("hearers")
        self._titles = tuple(lexicon.named("title_endings"))
        self._bodies = tuple(lexicon.named("body_words"))

    def subject(self, at: int, first: int, stop: int) -> Range | None:
        low, kinds = self._low, self._kinds
        if at > first and low[at - 1] == "zu":
            return None
        start = self._clause_start(at, first)
        joined = opened = False
        if self._opens_object(start, at, first):
            # den Frust, den | Luca Brandt beschrieb
            return self.first(start + 1, at)
        while start < at and kinds[start] in "BT&":
            opened = opened or kinds[start] != "&"
            joined = joined or kinds[start] == "&"
            start += 1
        if opened:
            inverted = (
                low[start - 1] == "als" and at + 1 < stop and kinds[at + 1] in "DPC" and "A" not in kinds[start:at]
            )
            # Als Grund | gab die Schule an
            return (self.first(at + 1, stop) if inverted else None) or self.first(start, at)
        finite = next((k for k in range(start, at) if kinds[k] == "A"), at)
        last_and = next((k for k in range(finite - 1, start, -1) if kinds[k] == "&"), start)
        if last_and > start and self._field(start, last_and) is None:
            # X rose and said: of two verbs the second has its own field
            start, joined = last_and + 1, True
        fronted = start < finite or (not joined and start - 1 > first and kinds[start - 1] == ",")
        if fronted and not _NOMINATIVE.isdisjoint(low[finite + 1 : finite + 2]):
            # Den Plan der Bahn | nannte er …
            return Range(finite + 1, finite + 2)
        field = self._field(start, finite) if start < finite else None
        if field is not None:
            return (self._described_by(field, first) if low[field.first].endswith(self._titles) else None) or field
        if start == finite < at and kinds[start + 1] in "CP" and kinds[start - 1] in ",Q":
            # dass es regnet, war klar, hat | Olaf Holm der Zeitung erzählt
            return self.first(start + 1, at)
        if start == finite and not joined and start - 1 > first and kinds[start - 1] == ",":
            return self._before_insertion(start - 1, first) or self.first(at + 1, stop)
        if joined and start == finite and (earlier := self.first(self._main(first, start), start)) is not None:
            # X lobte das Haus und | nannte den Umbau „schön“
            return earlier
        found = self.first(finite + 1, at) if finite < at else None
        found = found or self.first(at + 1, stop)
        if found is None and start < finite:
            found = self.first(start, finite)
        return found or self.first(first, start)

    def _opens_object(self, start: int, at: int, first: int) -> bool:
        """Whether a relative pronoun that is an object opens the clause which the verb at token `at` ends."""
        kinds = self._kinds
        ends = kinds[at + 1 : at + 2] in (":", ",", ".", "") and start - 1 > first and kinds[start - 1] == ","
        done = self._low[at - 1] == "zu" or ("zu" in self._low[at] and self._low[at].endswith("n"))
        return ends and not done and self._low[start] in _OBJECTS and kinds[start + 1] in "CDP" and start + 1 < at

    def _main(self, first: int, stop: int) -> int:
        """Where the main clause begins in tokens `[first, stop)`: Während andere feierten, | warnte Auer und sagte …"""
        if self._kinds[first] not in "BT":
            return first
        commas = (k for k in range(first, stop - 1) if self._kinds[k] == ",")
        return next((k + 1 for k in commas if self._kinds[k + 1] in "Aw"), first)

    def before(self, at: int, first: int) -> int:
        kinds = self._kinds
        before = at - 1
        while before >= first and kinds[before] in "AR":
            before -= 1
        if before > first and kinds[before] not in BOUNDS and kinds[at + 1 : at + 2] in (".", "", ","):
            # „…“, | hat X gestern in Bonn erklärt.
            clause = self._clause_start(at, first)
            helped = self._low[clause] in _HELPING.get(self._low[at], _HAVE)
            if helped and clause > first and kinds[clause - 1] in ",-Q":
                return clause - 1
        return before

    def behind(self, at: int, stop: int) -> Range | None:
        return self.first(at, stop)

    def within(self, start: int, at: int, stop: int) -> Range | None:
        return self.first(start, at) or self.first(at + 1, stop)

    def opening(self, first: int, stop: int) -> Range | None:
        return self.first(first, stop)

    def first(self, at: int, stop: int) -> Range | None:
        """The first phrase in tokens `[at, stop)` that can be a subject: no object, and behind no preposition."""
        kinds, low = self._kinds, self._low
        while at < stop:
            at = self._behind_hearers(at, stop)
            if (
                low[at] in _WHOSE
                and at + 1 < stop
                and kinds[at + 1] in "Cw"
                and (end := self._end(at + 1, stop)) > at + 1
            ):
                # betonte deren Präsident, X
                return Range(at, end)
            if low[at] == "einer" and low[at + 1 : at + 2] in _OF_THEM:
                # sagt | einer der Trainer, einer von ihnen
                end = at + 3 if low[at + 2 : at + 3] in (["ihnen"], ["uns"]) else self._end(at + 1, stop)
                if end > at + 1:
                    return Range(at, min(end, stop))
            if kinds[at] == "I" or low[at] in self._oblique or self._is_feminine(at, stop):
                at += 1
                if kinds[at - 1] == "I" and at + 1 < stop and low[at] in self._relatives and kinds[at + 1] in "PD":
                    # von dem | die Polizei glaubt
                    at += 1
                    continue
                while at < stop and not self._heads(at) and kinds[at] not in BOUNDS:
                    at += 1
                while at < stop and self._heads(at):
                    at += 1
            elif low[at] in self._objects:
                at += 1
            elif (noun := self._described(at, stop)) is not None and (end := self._end(noun, stop)) > noun:
                return Range(at, end)
            elif low[at] == "es" and kinds[at + 1 : min(at + 4, stop)].lstrip("R")[:1] == "C":
                # so sieht es auch | Jana Holt
                at += 1
            elif kinds[at] == "P" and not (low[at] in _ARTICLES and at + 1 < stop and kinds[at + 1] in "wCNDQ"):
                return Range(at, at + 1)
            elif (kinds[at] in "DPN" or self._heads(at)) and (end := self._end(at, stop)) > at:
                return Range(at, end)
            else:
                at += 1
        return None

    def _described(self, at: int, stop: int) -> int | None:
        """The adjective before the noun of an article at token `at`, where more that tells of it stands between: der
        von allen | gewählte Chef; else None."""
        low, kinds = self._low, self._kinds
        if low[at] not in _NOMINATIVES or kinds[at + 1 : at + 2] != "I":
            return None
        for k in range(at + 3, min(at + _LONGEST_DESCRIPTION, stop - 1)):
            if kinds[k] == "w" and low[k].endswith(("te", "ene", "ige", "iche", "are", "ende")) and kinds[k + 1] == "C":
                return k
            if kinds[k] in BOUNDS or kinds[k] == "A":
                break
        return None

    def _behind_hearers(self, at: int, stop: int) -> int:
        """The token behind those who heard it, if a subject can follow: sagte der „Post“ | ein Sprecher."""
        if self._low[at] not in _DATIVE and self._low[at] not in self._hearers:
            return at
        for k in range(at, min(at + _LONGEST_HEARER, stop - 1)):
            if self._low[k] in self._hearers and self._kinds[k + 1] in "DC" and self._low[k + 1] not in self._hearers:
                return k + 1
            if k > at and (self._kinds[k] not in "Cw" or self._low[k] in _DATIVE):
                # sagte der 86-Jährige | dem Sender Nord
                break
        return at

    def _hears(self, at: int, stop: int) -> bool:
        """Whether the phrase behind the article `at` is of those who heard it."""
        for k in range(at + 1, min(at + _LONGEST_HEARER, stop)):
            if self._low[k] in self._hearers:
                return True
            if self._kinds[k] not in "Cw" or self._low[k] in _DATIVE:
                break
        return False

    def are_hearers(self, at: int, stop: int) -> bool:
        return self._low[at] in _DATIVE and self._hears(at, stop)

    def complement(self, at: int, stop: int) -> int:
        end = self._end(at, stop)
        return end if end > at else stop

    def _clause_start(self, at: int, first: int) -> int:
        kinds = self._kinds
        while at > first and (self._heads(at - 1) or kinds[at - 1] not in BOUNDS):
            at -= 1
            if kinds[at] == ")":
                # Klara Ventur (SPD) | versicherte
                at = next((k for k in range(at, first - 1, -1) if kinds[k] == "("), at)
        return at

    def _field(self, start: int, end: int) -> Range | None:
        """The subject that tokens `[start, end)` before a finite verb are, or None where they hold another part."""
        low, kinds = self._low, self._kinds
        while start < end - 1 and low[start] in _FOCUS:
            start += 1
        if kinds[start] in _NO_SUBJECT or low[start] in self._oblique or low[start] in self._objects:
            return None
        if self._tells_when(start, end):
            return None
        found = self.first(start, end)
        if found is None or found.first != start or (found.last < end and kinds[found.last] == "w"):
            return None
        return found

    def _tells_when(self, start: int, end: int) -> bool:
        """Whether what stands before the finite verb at token `end` tells when or how: Ende Januar, Monatelang,
        Relativierend."""
        word = self._low[start]
        if word in _TIMES and end - start <= _LONGEST_TIME:
            return True
        heads = start == 0 or self._kinds[start - 1] in ".^Q"
        if not heads or end - start > 1:
            return False
        if word in _OPENERS or (word.endswith(_QUALITIES) and self._low[end + 1 : end + 2] == ["sich"]):
            # Skeptisch | äußerte sich die Kanzlerin
            return word in _OPENERS or self._low.count(word) == 1
        return word.endswith(_ADVERBIAL) and self._kinds[end + 1 : end + 2] in ("D", "P", "C")

    def _is_feminine(self, at: int, stop: int) -> bool:
        """Whether a feminine noun stands behind the article "der", no nominative then: der Zeitung | sagte X."""
        if self._low[at] != "der":
            return False
        noun = next((k for k in range(at + 1, min(at + 4, stop)) if self._kinds[k] == "C"), at)
        word = self._low[noun]
        return noun > at and word.endswith(_FEMININE) and not word.endswith(_NO_FEMININE)

    def _heads(self, at: int) -> bool:
        """Whether a token can be the noun of a phrase."""
        return self._kinds[at] == "C" or (self._kinds[at] == "Q" and self._ends[at] - self._starts[at] < _SHORT_NAME)

    def _end(self, at: int, stop: int) -> int:
        """Where the phrase that begins with token `at` ends; `at` where it has no noun."""
        kinds, low = self._kinds, self._low
        end = k = at
        while k < stop:
            hears = end > at and low[k] in self._hearers and low[k - 1] not in _ARTICLES
            if hears and low[k - 1] not in self._hearers and not self._is_called(at, k):
                # Brandt | Journalisten in Berlin; but die Nachrichtenagentur Reuters
                break
            bare = kinds[k - 2 : k] == "CC" or (end == at + 1 and not low[at].endswith(self._titles))
            if end == k > at and bare and low[k] in _DATIVE and self._hears(k, stop):
                # Carsten Holm | der Deutschen Presse-Agentur
                break
            if self._heads(k):
                end = k + 1
            elif end == k > at and self._counts(k, stop):
                # nach Angaben der Polizei | 32 Menschen
                break
            elif end == k > at and low[k] in _OF_NEXT and kinds[k + 1 : k + 2] in ("w", "C"):
                # bestreitet Holm | die Tat, laut Berichten | eine Erlaubnis
                break
            elif end == k == at + 1 and kinds[k] == "I" and low[at].endswith(self._bodies):
                # laut Polizei | von dem Brand betroffen
                break
            elif end > at and (low[k] in _GENITIVE or kinds[k] == "&"):
                if not (k + 1 < stop and (kinds[k + 1] in "wDPN" or self._heads(k + 1))):
                    break
                if kinds[k] == "&" and kinds[k + 1] == "w":
                    break
            elif end == k > at and (adjectives := self._of_several(k, stop)):
                # von Vertretern | deutscher Dienste
                k += adjectives - 1
            elif end == k > at and low[k] == "v" and k + 1 < stop and self._heads(k + 1):
                # der Abg. | v. Schütz
                pass
            elif end == k > at and self._is_small_name(k):
                end = k + 1
            elif kinds[k] == "w":
                # a word in small letters behind the noun is the verb, but for an adjective of a genitive
                if end > at and (low[k - 1] not in _GENITIVE or low[k] in self._cues):
                    break
            elif kinds[k] not in "DPN" and (end > at or low[k] not in self._oblique):
                break
            k += 1
        return end

    def _is_called(self, at: int, noun: int) -> bool:
        """Whether a noun for a medium has an adjective before it, both with capitals: Norddeutschem | Rundfunk."""
        return noun == at + 1 and self._low[noun] in _MEDIA and self._low[at].endswith(("e", "er", "em", "en", "es"))

    def _is_small_name(self, k: int) -> bool:
        """Whether a name in small letters stands behind the noun for a medium: Nachrichtenagentur | dpa, Sender |
        al-Dschasira."""
        word = self._low[k]
        named = word in self._hearers or word.startswith(("al-", "al ", "n-"))
        return self._kinds[k] == "w" and named and self._low[k - 1] in self._hearers

    def _of_several(self, at: int, stop: int) -> int:
        """How many words in the genitive stand before their noun from token `at` on: deutscher Dienste, mehrerer
        kleiner Vereine; but not der größter Hafen."""
        end = at
        while end < min(at + _ADJECTIVES, stop) and self._kinds[end] in "wD" and self._low[end].endswith("er"):
            if self._low[end].endswith(("ster", "ßter")) or self._low[end] in _GENITIVE:
                return 0
            end += 1
        return end - at if end < stop and self._kinds[end] == "C" else 0

    def _counts(self, at: int, stop: int) -> bool:
        """Whether a number stands before a noun, with an adjective between at most."""
        number = self._kinds[at] == "N" or self._low[at] in _NUMBERS
        return number and any(self._heads(k) for k in range(at + 1, min(at + 3, stop)))

    def _before_insertion(self, comma: int, first: int) -> Range | None:
        """The phrase that an apposition or relative clause between commas belongs to: X, who was there, said."""
        k = comma - 1
        while k >= first and self._kinds[k] != ",":
            k -= 1
        if k <= first:
            return None
        found = self.first(self._clause_start(k, first), k)
        named = comma - k > 2 and set(self._kinds[k + 1 : comma]) in ({"C"}, {"C", "(", ")"})
        if named and found is not None and found.last == k:
            # die Sprecherin des Werks, Jana Holt, warnte
            return Range(found.first, comma)
        return self._described_by(found, first) or found if found is not None else None

    def _described_by(self, office: Range, first: int) -> Range | None:
        """The name that `office` says more of behind a comma: Jana Holt, | Sprecherin des Werks, das ruht, warnte."""
        kinds = self._kinds
        comma = office.first - 1
        name = comma
        while name > first and kinds[name - 1] == "C":
            name -= 1
        opens = name == first or kinds[name - 1] in _BOUNDS_OF_NAME
        return Range(name, comma) if kinds[comma] == "," and comma - name > 1 and opens else None
