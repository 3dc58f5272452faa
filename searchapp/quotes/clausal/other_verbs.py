"""Verbs of no list that can only say who said what stands before them: «…», | smiled X; man habe ihn gewarnt, | befand
die Kammer."""

from searchapp.quotes.clausal.contents import SHORT_SPEECH
from searchapp.quotes.clausal.moods import is_reported
from searchapp.quotes.clausal.subjects import Subjects
from searchapp.quotes.lexicon import CYRILLIC, SLAVIC, Lexicon, word_set
from searchapp.quotes.words import Words

# how German verbs of the third person end: findet, befand, urteilten
_GERMAN_FINITE = ("t", "te", "ten", "and", "anden")
# German verbs in the mood of reported speech, and others, that say nothing
_NO_SAYING = word_set(
    "kam kamen kommt ging gingen geht folgte folgten folgt stand stehen war waren wurde wurden blieb werde würde "
    "würden sei seien wäre wären könne könnten müsse müssten solle wolle dürfe lasse"
)
# fewer tokens are no clause that is reported
_LEAST_REPORT = 4
_BOUNDS = frozenset(",;:A")
# how finite verbs of Russian and Ukrainian end
_FINITE = ("л", "ла", "ло", "ли", "в", "ся", "сь", "ет", "ит", "ют", "ят", "ут", "ат", "ёт", "є", "ть")
_CZECH_PAST = ("l", "la", "li", "ly")


class OtherVerbs:
    """Finds them among the tokens of one article."""

    def __init__(self, words: Words, lexicon: Lexicon, subjects: Subjects) -> None:
        self._words = words
        self._low = words.low
        self._kinds = words.kinds
        self._starts = words.starts
        self._ends = words.ends
        self._cues = lexicon.cues
        self._objects = lexicon.named("objects")
        self._oblique = lexicon.named("oblique")
        # articles that are objects as well: la
        self._articles = lexicon.named("clitics")
        self._german = lexicon.language == "de"
        self._cyrillic = lexicon.language in CYRILLIC
        self._slavic = lexicon.language in SLAVIC
        # Czech sets the comma before the closing mark
        self._comma_within = lexicon.language == "cs"
        self._subjects = subjects

    def is_behind_speech(self, at: int, first: int, last: int) -> bool:
        """Whether a word right behind marked speech that ends in a sign can only be its verb: “…”, smiled X."""
        kinds, low = self._kinds, self._low
        if kinds[at] != "w" or at + 1 >= last or low[at] in self._objects or low[at] in self._oblique:
            return False
        sign = left = self._subjects.before(at, first)
        while left >= first and kinds[left] in ",-":
            left -= 1
        if self._cyrillic and left < sign and kinds[sign] == "-" and self._ends_turn(at, first):
            return True
        if left < first or left == sign or kinds[left] != "Q" or self._ends[left] - self._starts[left] < SHORT_SPEECH:
            return False
        if self._german and low[at] in _NO_SAYING:
            # „…“, dann | werde man sehen
            return False
        if self._german:
            among = left > first and (kinds[left - 1] in "&I" or low[left - 1] == "als")
            return not among and self._subjects.behind(at + 1, min(at + 3, last)) is not None
        if kinds[at - 1] == "D" and low[at - 1] in self._articles:
            # “…”, la | maestra Ana Ruiz
            return False
        if self._cyrillic and not low[at].endswith(_FINITE):
            # «…», принадлежащие ПАО «Нева»
            return False
        if self._comma_within and low[at].endswith(_CZECH_PAST) and set(low[at + 1 : last]) <= self._objects | {"."}:
            # „…,“ | postěžoval si: the subject is left out
            return True
        is_article = kinds[at + 1] == "D" and kinds[at + 2 : at + 3] in ("w", "C")
        k = at + 1 + (low[at + 1] in self._objects and not is_article and at + 2 < last)
        return kinds[k] in "CPD" or (self._slavic and kinds[k] == "w" and (sign - left > 1 or self._comma_within))

    def _ends_turn(self, at: int, first: int) -> bool:
        """Whether a word of the past behind a dash and before a name ends a turn of dialogue: — Да, — | начал Орлов."""
        kinds = self._kinds
        named = kinds[at + 1 : at + 2] in ("C", "P") or kinds[at + 1 : at + 3] == "wC"
        return kinds[first] == "-" and named and self._low[at].endswith(_FINITE[:4])

    def ends_report(self, at: int, first: int, last: int) -> bool:
        """Whether a German word of no list behind a comma ends a sentence in the mood of reported speech with its
        subject: Man habe ihn gewarnt, | befand die Kammer."""
        if self._kinds[at] != "w" or at - first < _LEAST_REPORT:
            return False
        if not self._low[at].endswith(_GERMAN_FINITE):
            return False
        source = self._subjects.behind(at + 1, last)
        behind = self._kinds[source.last : last].rstrip(".") if source is not None else ","
        # …, befand | die Kammer; …, informiert | die Kammer in einem Brief
        if source is None or source.first != at + 1 or not _BOUNDS.isdisjoint(behind):
            return False
        placed = behind[:1] in ("I", "R", "Y") and self._low[source.last] != "nach" and self._low[at] in self._cues
        ends = not behind or placed
        return ends and "Q" not in self._kinds[first:at] and is_reported(self._words, first, at - 1)
