"""Stems by language: Snowball's, with what it leaves apart in news brought together.

Snowball (https://snowballstem.org) leaves a Russian surname in the nominative (`Лавров` → `лавр`) apart from its
cases (`Лаврова` → `лавров`); the possessive ending `-ов`, `-ев` is therefore dropped from every Russian stem.
Spanish, Portuguese and French nouns typed without their accents get them back before stemming, and Turkish names
lose what follows their apostrophe. Ukrainian, Bulgarian and Korean words lose their endings, and Hebrew ones "and"
and "the" before them, by patterns of our own. A language without a stemmer keeps whole forms.
"""

import re
import threading
import unicodedata
from collections.abc import Sequence
from functools import cache

import Stemmer

from searchapp.patterns import compiled
from searchapp.text.folding import APOSTROPHES, fold
from searchapp.text.languages import code_of_language

_ALGORITHMS = {
    "ar": "arabic", "hy": "armenian", "eu": "basque", "ca": "catalan", "cs": "czech", "da": "danish",
    "nl": "dutch", "en": "english", "eo": "esperanto", "et": "estonian", "fi": "finnish", "fr": "french",
    "de": "german", "el": "greek", "hi": "hindi", "hu": "hungarian", "id": "indonesian", "ga": "irish",
    "it": "italian", "lt": "lithuanian", "ne": "nepali", "no": "norwegian", "nb": "norwegian", "nn": "norwegian",
    "fa": "persian", "pl": "polish", "pt": "portuguese", "ro": "romanian", "ru": "russian", "be": "russian",
    "sr": "serbian", "hr": "serbian", "bs": "serbian", "sk": "czech", "ms": "indonesian", "es": "spanish",
    "sv": "swedish", "ta": "tamil", "tr": "turkish", "yi": "yiddish",
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
# what Bulgarian and Macedonian words end in, the article among it
_BULGARIAN = r"(?<=\w{3})(?:(?<=[аеиоуъя])т[аое]|[ъо]т|ят|ове|ия|[аеиоуя])$"
# the particles behind a Korean noun, and the verb "do" or "become" in one with it
_KOREAN = (
    r"(?<=[가-힣]{2})(?:(?:이라|라)(?:고|는|며|도|면)|에서(?:는|도|의)?|에게(?:서|는|도)?|께서(?:는)?|(?:으로|로)(?:서|써|부터|는|도|의)?|"
    r"부터(?:는)?|까지(?:는|도)?|보다(?:는)?|처럼|만(?:의|은|이|을)?|에(?:는|도|만)?|(?:와|과)(?:의|는)?|들(?:은|이|을|의|에게|과|도)?|"
    r"이다|이며|이자|[은는이가을를의도]|"
    r"[했됐](?:다(?:고|며|는|가|면)?|던|으며|고|지만|습니다)|[한된](?:다(?:고|며|는|면)?|데)?|[하되](?:고|는|며|면|기|지|면서|자|여|도록|게|려)|"
    r"합니다|됩니다|[할될해돼])$"
)
# the conjunction and the article before a Hebrew word
_HEBREW = r"^ו?ה*(?=[א-ת]{3})"
_local = threading.local()


def code_of(language: str | None, word: str) -> str:
    """The language whose rules stem `word`: the one given, else the likeliest of the script."""
    if language:
        return code_of_language(language)
    return "ru" if any("\u0400" <= character <= "\u04ff" for character in word) else "en"


def _stemmer(algorithm: str) -> Stemmer.Stemmer:
    """This thread's stemmer: one object may not serve two threads at a time."""
    made: dict[str, Stemmer.Stemmer] = _local.__dict__.setdefault("stemmers", {})
    if algorithm not in made:
        made[algorithm] = Stemmer.Stemmer(algorithm, 0)
    return made[algorithm]


# of languages that Snowball has no stemmer for: what their words lose, as often as it is found
_ENDINGS = {"uk": _UKRAINIAN, "bg": _BULGARIAN, "mk": _BULGARIAN, "ko": _KOREAN, "he": _HEBREW}
_TIMES = {"bg": 3, "mk": 3, "ko": 3}


@cache
def _endings(code: str) -> "re.Pattern[str]":
    """The pattern of the endings of such a language: it takes longer to make than all others, and few ask for it."""
    return re.compile(_ENDINGS[code])


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
    elif code in _ENDINGS:
        for _ in range(_TIMES.get(code, 1)):
            prepared = [_endings(code).sub("", word) for word in prepared]
    return [word if word.isascii() and word.isalnum() else fold(word) for word in prepared]
