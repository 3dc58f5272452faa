"""The article that is part of a Romance name, as where it is capitalised within a sentence: selon Le Quotidien, según
El Faro, segundo O Farol."""

from functools import cache

from searchapp.quotes.lexicon import Lexicon, word_set

_ARTICLES = {
    "fr": ("Le ", "La ", "Les ", "L’", "L'"),
    "es": ("El ", "La ", "Los ", "Las "),
    "it": ("Il ", "Lo ", "La ", "I ", "Gli ", "Le ", "L’", "L'"),
    "pt": ("O ", "A ", "Os ", "As "),
}


# the longest word before an article
_REACH = 20
_OPENING = ' \u00a0"«“'
_ACCORDING = word_set(
    "selon según segundo conforme secondo et y e d’après jornal jornais site revista portal canal quotidien journal "
    "hebdomadaire magazine chaîne diario periódico semanario rotativo quotidiano giornale settimanale rivista"
)


@cache
def _before(lexicon: Lexicon) -> frozenset[str]:
    """The words behind which a sentence goes on: prepositions, verbs of saying and nouns for bodies."""
    listed = lexicon.named("prepositions") | lexicon.named("kinds") | lexicon.named("auxiliaries")
    return listed | _ACCORDING | lexicon.cues.keys()


class OwnArticles(dict[str, str]):
    """Names of one article that are no persons', each with the article that belongs to it, if one does."""

    def __init__(self, text: str, lexicon: Lexicon | None) -> None:
        super().__init__()
        self._text = text
        self._articles = _ARTICLES.get(lexicon.language, ()) if lexicon is not None else ()
        # in Portuguese a capital O may begin a sentence that no full stop parts from a list
        self._parted = lexicon is not None and lexicon.language != "pt"
        self._before = _before(lexicon) if lexicon is not None else frozenset[str]()

    def __missing__(self, name: str) -> str:
        able = self._articles if name[:1].isupper() and not (" " in name and name.isupper()) else ()
        self[name] = found = next((article + name for article in able if self._stands(article + name)), name)
        return found

    def _stands(self, name: str) -> bool:
        """Whether a name is printed within a sentence, where an article of the language is in small letters."""
        text, at = self._text, self._text.find(name)
        while at >= 0:
            end = at + len(name)
            before = text[max(0, at - _REACH) : at].rstrip(_OPENING).lower().split()[-1:]
            if (
                before
                and (before[0] in self._before or (before[0][-1] == "," and self._parted))
                and not text[end : end + 1].isalnum()
            ):
                return True
            at = text.find(name, at + 1)
        return False
