"""Stems by language: Snowball's, with what it leaves apart in news brought together.

Snowball (https://snowballstem.org) leaves a Russian surname in the nominative (`Лавров` → `лавр`) apart from its
cases (`Лаврова` → `лавров`); the possessive ending `-ов`, `-ев` is therefore dropped from every Russian stem.
Spanish, Portuguese and French nouns typed without their accents get them back before stemming, and Turkish names
lose what follows their apostrophe. A language without a stemmer keeps whole forms.
"""

import re
import threading
import unicodedata
from collections.abc import Sequence
from functools import cache

import Stemmer

from searchapp.patterns import compiled
from searchapp.text.folding import APOSTROPHES, fold

_ALGORITHMS = {
    "ar": "arabic", "hy": "armenian", "eu": "basque", "ca": "catalan", "cs": "czech", "da": "danish",
    "nl": "dutch", "en": "english", "eo": "esperanto", "et": "estonian", "fi": "finnish", "fr": "french",
    "de": "german", "el": "greek", "hi": "hindi", "hu": "hungarian", "id": "indonesian", "ga": "irish",
    "it": "italian", "lt": "lithuanian", "ne": "nepali", "no": "norwegian", "nb": "norwegian", "nn": "norwegian",
    "fa": "persian", "pl": "polish", "pt": "portuguese", "ro": "romanian", "ru": "russian", "be": "russian",
    "sr": "serbian", "hr": "serbian", "bs": "serbian", "es": "spanish", "sv": "swedish", "ta": "tamil",
    "tr": "turkish", "yi": "yiddish",
}  # fmt: skip
_APOSTROPHE = compiled(f"[{APOSTROPHES}]")
_POSSESSIVE = compiled(r"'s?$")
_WORD_LENGTH_LIMIT = 64
_ACCENTS = {
    "es": re.compile(r"(?<=[cs])ion$"),
    "pt": re.compile(r"c(?:ao|oes)$"),
    "fr": re.compile(r"(?<=[a-z]{3})ee(?=s?$)"),
}
_RESTORED = {"ion": "ión", "cao": "ção", "coes": "ções", "ee": "ée"}
_SURNAME = compiled(r"(?<=\w{3})[ое]в$")
_UKRAINIAN = (
    r"(?<=\w{3})(?:ськ(?:ого|ому|ими?|их|ої|ою|ий|ій|им|а|у|е|і)|(?:ов|ев|єв)(?:ого|ому|ими?|их|ої|ою|ий|ій|а|у|і|ими)?"
    r"|ення|енням|енню|ами|ями|ого|ому|ими|ові|еві|ість|ості|істю|ах|ях|ам|ям|ом|ем|єм|ої|ою|ею|єю|их|им|ій|ий|ію|ії|ія"
    r"|а|я|у|ю|і|ї|и|о|е|є|ь|й)$"
)
_local = threading.local()


def code_of(language: str | None, word: str) -> str:
    """The language whose rules stem `word`: the one given, else the likeliest of the script."""
    if language:
        return language.partition("-")[0].lower()
    return "ru" if any("\u0400" <= character <= "\u04ff" for character in word) else "en"


def _stemmer(algorithm: str) -> Stemmer.Stemmer:
    """This thread's stemmer: one object may not serve two threads at a time."""
    made: dict[str, Stemmer.Stemmer] = _local.__dict__.setdefault("stemmers", {})
    if algorithm not in made:
        made[algorithm] = Stemmer.Stemmer(algorithm, 0)
    return made[algorithm]


@cache
def _ukrainian() -> "re.Pattern[str]":
    """The pattern of the endings of Ukrainian words: it takes longer to make than all others, and few ask for it."""
    return re.compile(_UKRAINIAN)


def _prepared(word: str, code: str) -> str:
    """The word as a stemmer wants it: lower case, composed, without dots and possessive endings."""
    word = word[:_WORD_LENGTH_LIMIT].replace(".", "")
    if code == "tr":
        word = word.replace("İ", "i").replace("I", "ı")
    word = word.lower()
    if not word.isascii():
        word = _APOSTROPHE.sub("'", unicodedata.normalize("NFC", word)).replace("\u00ad", "")
    if "'" in word:
        word = word.partition("'")[0] if code == "tr" else _POSSESSIVE.sub("", word) or word
    accents = _ACCENTS.get(code)
    if accents is not None and word.isascii():
        word = accents.sub(lambda found: _RESTORED[found.group()], word)
    return word


def stems(words: Sequence[str], code: str) -> list[str]:
    """The folded stem of each word, in the language of this ISO 639-1 code."""
    # Of words in ASCII preparing changes their case alone, but for these languages; and most words are such.
    own = code in _ACCENTS or code == "tr"
    prepared = [
        word.lower()
        if word.isascii() and word.isalnum() and len(word) <= _WORD_LENGTH_LIMIT and not own
        else _prepared(word, code)
        for word in words
    ]
    algorithm = _ALGORITHMS.get(code)
    if algorithm is not None:
        prepared = _stemmer(algorithm).stemWords(prepared)
    if code in ("ru", "be"):
        prepared = [_SURNAME.sub("", word.replace("ё", "е")) for word in prepared]
    elif code == "uk":
        prepared = [_ukrainian().sub("", word) for word in prepared]
    return [word if word.isascii() and word.isalnum() else fold(word) for word in prepared]
