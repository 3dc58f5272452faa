"""Words at the head of a sentence: names, or others that have a capital by their place alone."""

from searchapp.article import Span
from searchapp.patterns import late
from searchapp.quotes.lexicon import Lexicon
from searchapp.quotes.speakers.bodies.bodies import Bodies
from searchapp.quotes.speakers.bodies.body_names import has_body_noun
from searchapp.quotes.speakers.names.given_names import given_names
from searchapp.quotes.speakers.names.places import countries
from searchapp.text.standing import is_letter, stands_whole

# how German words end that open a sentence and are no names
_NO_GERMAN_NAMES = ("en", "lich", "ig", "end", "weise", "falls", "dem", "halb")
_NO_ENGLISH_NAMES = ("ing", "ed", "ly")
# and Dutch and Nordic ones, which are of many
_NO_NAMES = {"nl": ("en",), "no": ("ene", "barna"), "da": ("erne", "ene"), "sv": ("arna", "erna", "orna")}

# how Slavic and Italian nouns of several end, with their verbs; so near is the verb
_OF_SEVERAL = {
    "ru": (("и", "ы"), ("ли", "лись", "ют", "ят", "ут", "ат", "ются", "ятся", "утся", "атся")),
    "uk": (("и", "і", "ї"), ("ли", "лися", "ють", "ять", "уть", "ать")),
    "pl": (("y", "i", "e"), ("li", "ły", "ą")),
    "cs": (("i", "é", "y"), ("li", "ly", "ují", "ají")),
    "it": (("i",), ("no",)),
}
_VERB, _SIGNS = 30, ",.:;—–-«»“”„\"'()"
# what only leads to the name of who speaks
_OPENER = late(
    r"(?i:yet|per|whatever|assuming|imagine|still|plus|even|recent|early) (?=\S)|"
    r"(?:Maybe|Perhaps|But|And|Or|So|If|When|While|Because|Although|Though|Then|Either|Suppose|Here[’']s|There[’']s) "
    r"(?=(?:the |both |some )?[A-Z]|the )|(?:Enter|Meet|Think of) (?=[A-Z])"
)
# what tells who somebody is whose name is not there
_RANKS = frozenset(["senior", "deputy", "current", "top", "key", "acting"])

# what shows and teaches, and is a medium or a surname elsewhere
_TEACHERS = frozenset(["Time", "Nature", "Science", "Life", "Fortune", "Reason", "Love", "Faith", "Truth", "Law"])
_TAUGHT = late(
    r"\s(?:(?:has|have|had|will|would|may|does|alone|also|only|soon|always|ever|never|once|often|again|clearly|not)\s)*"
    r"(?:show[sn]?|showed|teach(?:es)?|taught|prove[sdn]?|tells?|told|demonstrate[sd]?|dictates?|demands?|requires?)\b"
)


def opener(printed: str) -> int:
    """How many characters of an English source only lead to a name, at the head of a sentence: Yet | CNN, Per |
    NewsHour, But | the Guild, Enter | Ann Holm."""
    found = _OPENER.match(printed)
    return found.end() if found is not None else 0


class SentenceHeads:
    """Tells them by the text of one article."""

    def __init__(self, text: str, bodies: Bodies, lexicon: Lexicon | None) -> None:
        self._text = text
        self._bodies = bodies
        self._are_names: dict[str, bool] = {}
        language = lexicon.language if lexicon is not None else ""
        # how words end that are of many
        self._no_names = _NO_NAMES.get(language, ())
        self._language = language
        german = _NO_GERMAN_NAMES if lexicon is not None and lexicon.named("title_endings") else self._no_names
        self._english = language == "en"
        self._no_ends = _NO_ENGLISH_NAMES if language == "en" else german
        self._not_names = lexicon.named("not_names") if lexicon else frozenset()
        self._common = lexicon.named("common") if lexicon else frozenset()
        offices = lexicon.roles if lexicon is not None and lexicon.named("placed") else {}
        self._offices = frozenset(office.partition(" ")[0] for office in offices)
        # with many forms of every word, of which one alone shows nothing
        self._declines = bool(lexicon and lexicon.named("declining"))
        self._kinds = lexicon.named("kinds") if lexicon is not None else frozenset[str]()
        self._prepositions = lexicon.named("prepositions") if lexicon else frozenset()

    def is_of_many(self, printed: str, source: Span) -> bool:
        """Whether a Dutch or Nordic word is a noun for several: forteller | søskenbarna."""
        several = " " not in printed and bool(self._no_names) and printed.endswith(self._no_names)
        if several and (printed.islower() or self.is_by_place(printed, [printed], source, printed)):
            return True
        ends = _OF_SEVERAL.get(self._language)
        return ends is not None and " " not in printed and self._do_several(printed, source, *ends)

    def _do_several(self, printed: str, source: Span, nouns: tuple[str, ...], verbs: tuple[str, ...]) -> bool:
        """Whether a Slavic or Italian noun in the plural stands with its verb, and by no place but that at the head of
        a sentence has a capital: | Строители заявили, утверждают | психологи."""
        if not printed.endswith(nouns) or printed.isupper() or printed.casefold() in countries():
            return False
        behind = self._text[source.end : source.end + _VERB].split(maxsplit=2)[:2]
        before = self._text[max(0, source.start - _VERB) : source.start].split()[-1:]
        if not any(word.strip(_SIGNS).lower().endswith(verbs) for word in (*behind, *before)):
            return False
        if printed.islower():
            return True
        known = self._bodies.is_body(printed) or self._stands_within(printed)
        return self.opens(source, printed, printed) and not known

    def is_by_place(self, plain: str, words: list[str], source: Span, printed: str) -> bool:
        """Whether the one capital of the words is that of the sentence they begin, for all that is known of it."""
        word = words[0]
        of_land = all(other.casefold() in countries() for other in words[1:])
        if self._english and len(words) > 1 and (printed.startswith(word) or of_land) and self._is_rank(words, plain):
            return True
        if self._no_names:
            # Naboene | i Oslo
            words = words[: next((k for k, other in enumerate(words) if other in self._prepositions), len(words))]
        if not word[:1].isupper() or any(other[:1].isupper() for other in words[1:]):
            return False
        if not self.opens(source, printed, plain):
            return False
        known = self._bodies.is_body(plain) or (word.isupper() and len(word) > 1) or word.casefold() in countries()
        known = known or word.endswith(("'s", "’s"))
        if self._offices and (word.casefold() in self._offices or words[-1].casefold() in self._kinds):
            # Εκπρόσωπος της κυβέρνησης, Zrakoplovna tvrtka
            return True
        if self._no_names and not known and len(words) > 1:
            # Sjokkerte naboer | av Holm
            return True
        strange = word.casefold() in self._not_names or not self.is_name(word)
        return not known and (strange or (self._english and _teaches(word, self._text, source.end)))

    @staticmethod
    def _is_rank(words: list[str], plain: str) -> bool:
        """Whether an English source without a name begins with a word for a rank: Former council, Senior Dahl; but the
        name of a body may: Senior Pilots' Association."""
        low = words[0].lower()
        ranked = low == "former" or (low in _RANKS and not has_body_noun(plain))
        return ranked and not any(map(given_names().__contains__, words))

    def is_name(self, word: str) -> bool:
        """Whether a word that is capitalised at the head of a sentence is a name: Dahl, but not Farmers."""
        if word not in self._are_names:
            self._are_names[word] = self._is_name(word)
        return self._are_names[word]

    def _is_name(self, word: str) -> bool:
        text = self._text
        if self._stands_within(word):
            return True
        if self._declines or word.endswith(self._no_ends) or word.lower() in self._common:
            # Facing calls to resign, Bezogen auf das Jahr, meinte er, …, Zato je govorio, Experience has shown
            return False
        return not word.endswith("s") and not any(
            at == 0 or not is_letter(text[at - 1]) for at in stands_whole(text, word.lower())
        )

    def _stands_within(self, word: str) -> bool:
        """Whether a word has its capital within a sentence as well."""
        text = self._text
        return any(
            at > 1 and (is_letter(text[at - 2]) or text[at - 2] == ",") and text[at - 1] == " "
            for at in stands_whole(text, word)
        )

    def opens(self, source: Span, printed: str, plain: str) -> bool:
        """Whether `plain`, of what is printed in a source, begins a sentence."""
        before = self._text[max(0, source.start - 3) : source.start].rstrip()
        return printed.startswith(plain) and (
            not before or before[-1] in '.!?:”"»' or self._text[source.start - 1] == "\n"
        )


def _teaches(word: str, text: str, end: int) -> bool:
    """Whether an English word that ends at offset `end` tells us what no medium and nobody says: Time has shown."""
    return word in _TEACHERS and _TAUGHT.match(text, end) is not None
