"""What a source without a name tells of whom it means, in another language than English: der bayerische Politiker, le
dirigeant syrien, бывший вице-президент, statsministeren."""

from typing import NamedTuple

from searchapp.article import Span
from searchapp.patterns import late
from searchapp.quotes.lexicon import CYRILLIC, HEAD_FIRST, SLAVIC, Lexicon, closed_words, word_set
from searchapp.quotes.speakers.antecedents.trades import NORDIC, Trade, of_title, trade
from searchapp.quotes.speakers.names.cases import is_oblique
from searchapp.quotes.speakers.names.places import countries, named_country
from searchapp.quotes.speakers.offices.roles import lowered, role_pattern
from searchapp.text.stems import stems

WORD = late(r"[^\W\d_][\w-]*")
# the articles of one person, with the gender that each shows
_ARTICLES: dict[str, dict[str, str | None]] = {
    "de": {"der": "m", "die": "f", "dem": "m", "des": "m"},
    "fr": {"le": "m", "la": "f", "l": None},
    "es": {"el": "m", "la": "f"},
    "it": {"il": "m", "lo": "m", "la": "f", "l": None},
    "pt": {"o": "m", "a": "f"},
    "nl": {"de": None},
}
# between the article and the noun of a Romance language
_BEFORE_NOUN = word_set(
    "ancien ancienne ex nouveau nouvelle jeune premier première actuel actuelle alors nuevo nueva joven antiguo "
    "antigua actual entonces hasta ahora nuovo nuova giovane attuale allora novo nova jovem antigo antiga atual então"
)
_FORMER = word_set(
    "ancien ancienne ex alors antiguo antigua entonces allora antigo antiga então frühere ehemalige damalige einstige "
    "бывший бывшая тогдашний колишній колишня тодішній bývalý bývalá tehdejší były była ówczesny voormalige toenmalige"
)
# how adjectives end before the noun of other languages
_ADJECTIVES = {
    "ru": ("ий", "ый", "ой", "ая", "яя", "ого", "его", "ей"),
    "uk": ("ий", "ій", "а", "ого", "ої"),
    "cs": ("ý", "í", "á", "ého", "é"),
    "pl": ("y", "i", "a", "ego", "iej", "ej"),
    "nl": ("e",),
}
# how German nouns for a woman end; others behind "die" are of several
_WOMEN = ("in", "frau", "e")
# how verbs in the past end beside her, him and several
_PAST = {
    "ru": (("ла", "лась"), ("л", "лся"), ("ли", "лись")),
    "uk": (("ла", "лася"), ("в", "вся"), ("ли", "лися")),
    "pl": (("ła",), ("ł",), ("li", "ły")),
    "cs": (("la",), ("l",), ("li", "ly")),
}
# and words of bodies in the genitive, which are no surnames of men
_GENITIVES = ("а", "я", "и", "ы", "ого", "ой")
_SEVERAL = "several"
_MARKS = ",.:;—–-»“”\"'"
# so many words a description has at most, and before its noun; so near is the verb of a source
_LONGEST, _LONGEST_BEFORE, _VERB = 9, 3, 30
# shorter words tell little, unless they are letters: CSU
_SHORT = 3


class Description(NamedTuple):
    """What a source tells of whom it means: the `trade` of its noun, the gender and the country that it shows, the
    stems of the words that tell what they are of, and whether they were so before."""

    trade: Trade
    gender: str | None
    country: str | None
    of: frozenset[str]
    past: bool


class Descriptions:
    """Reads the descriptions of one article in a language of word lists."""

    def __init__(self, text: str, lexicon: Lexicon) -> None:
        self._text = text
        self._lexicon = lexicon
        self._language = lexicon.language
        self._small = closed_words(lexicon)
        self._told: dict[tuple[str, Span], Description | None] = {}

    def of(self, printed: str, source: Span) -> Description | None:
        """What the words `printed` in `source` tell of one person; None where their noun is not listed, or they are of
        several."""
        # asked for the same words to find somebody, and whether somebody can be meant
        if (printed, source) not in self._told:
            self._told[printed, source] = self._read(printed, source)
        return self._told[printed, source]

    def _read(self, printed: str, source: Span) -> Description | None:
        words = WORD.findall(printed.replace("’", " ").replace("'", " "))
        low = [lowered(word) for word in words]
        articles = _ARTICLES.get(self._language)
        if articles is not None and (len(words) < len(("der", "Chef")) or low[0] not in articles):
            return None
        gender, first = (articles[low[0]], 1) if articles is not None else (None, 0)
        at = self._noun_at(words, low, first)
        if at is None or len(words) - at > _LONGEST:
            return None
        title = self._title(low[at:])
        told = of_title(title, self._lexicon) if title is not None else trade(low[at], self._lexicon)
        if told is None:
            return None
        if self._language == "de":
            if not self._is_of_one(low[0], low[at], source):
                return None
            gender = "f" if low[at].endswith("in") else gender
        elif self._language in SLAVIC:
            gender = self._gender_of_verb(source)
            nominative = title is not None or low[at] == told.noun
            if gender == _SEVERAL or not (nominative or is_oblique(self._text, source.start, self._lexicon)):
                return None
        titled = title.split() if title is not None else [low[at]]
        behind = [word for word in words[at:] if word.lower() not in titled]
        if behind and self._language != "de" and self._is_name(behind):
            # le président | Morvan
            return None
        of = self.stems(" ".join(word for word in behind if word.lower() not in countries()))
        past = not _FORMER.isdisjoint(low[:at])
        return Description(told, gender, named_country(printed, any_case=True), of, past)

    def is_of_several(self, printed: str) -> bool:
        """Whether a German article stands before a noun in the plural: die Republikaner."""
        words = printed.lower().split()
        return self._language == "de" and len(words) > 1 and words[0] == "die" and not words[1].endswith(_WOMEN)

    def stems(self, words: str) -> frozenset[str]:
        """The stems of the words that tell something."""
        found = (word for word in WORD.findall(words) if len(word) > _SHORT or (word.isupper() and word[1:]))
        return frozenset(stems([low for word in found if (low := word.lower()) not in self._small], self._language))

    def _noun_at(self, words: list[str], low: list[str], first: int) -> int | None:
        """Where the noun stands, behind adjectives alone."""
        ends = _ADJECTIVES.get(self._language, ())
        for at in range(first, min(len(words), first + _LONGEST_BEFORE + 1)):
            if self._language == "de":
                if words[at][0].isupper():
                    return at
                continue
            if trade(low[at], self._lexicon) is not None or self._title(low[at:]) is not None:
                return at
            if self._language in HEAD_FIRST:
                if low[at] not in _BEFORE_NOUN:
                    return None
            elif not low[at].endswith(ends) or low[at] in self._small or self._language in NORDIC:
                return None
        return None

    def _is_name(self, behind: list[str]) -> bool:
        """Whether the words behind a noun begin with a name and not with what somebody is of: wiceszef | MSZ, szef |
        Rady Europejskiej, гендиректор | Большого."""
        first = behind[0]
        if not first[0].isupper() or first.lower() in countries():
            return False
        if self._language not in SLAVIC:
            return True
        of_body = first.isupper() and len(first) > 1
        return not (of_body or len(behind) > 1 or (self._language in CYRILLIC and first.endswith(_GENITIVES)))

    def _title(self, low: list[str]) -> str | None:
        """The title of an office of several words with which these begin, in a Slavic language without those for a
        country: szef | polskiego | rządu."""
        if self._language not in HEAD_FIRST | SLAVIC:
            return None
        if self._language in SLAVIC:
            low = [word for word in low if word not in countries()]
        title = role_pattern(self._lexicon).match(" ".join(low))
        return title[0] if title is not None and " " in title[0] and title[0] in self._lexicon.roles else None

    def _is_of_one(self, article: str, noun: str, source: Span) -> bool:
        """Whether a German noun is of one: die Forscherin, but not die Forscher, nach Angaben der Forscher."""
        if article == "die":
            return noun.endswith(_WOMEN)
        if article == "der" and not noun.endswith("in"):
            before = self._text[max(0, source.start - _VERB) : source.start].split()[-1:]
            return not before or not before[0][0].isupper() or before[0].lower() not in self._lexicon.cues
        return True

    def _gender_of_verb(self, source: Span) -> str | None:
        """What the verbs beside a Slavic source show: `m`, `f`, several, or None."""
        behind = self._text[source.end : source.end + _VERB].split(maxsplit=1)[:1]
        before = self._text[max(0, source.start - _VERB) : source.start].split()[-1:]
        verbs = (word.lower().strip(_MARKS) for word in (*before, *behind))
        for verb in filter(self._lexicon.cues.__contains__, verbs):
            for shown, endings in zip(("f", "m", _SEVERAL), _PAST[self._language], strict=True):
                if verb.endswith(endings):
                    return shown
        return None
