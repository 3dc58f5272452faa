"""The language of a text, told from a few hundred characters."""

from collections import Counter
from functools import cache
from itertools import chain, islice
from typing import TYPE_CHECKING

from searchapp.reading.lines.function_words import LANGUAGES_OF, WORD, WORDS_OF
from searchapp.text.languages import OF_NEWS
from searchapp.text.scripts import plain

if TYPE_CHECKING:
    from py3langid.langid import LanguageIdentifier

_PROBE = 800
_ENOUGH_LETTERS = 20
_ENOUGH_WORDS = 5
_SHARE = 0.18
"""Function words to all words in the probe: running text has 0.3 and more, names and lists have few."""
_SPACED = {code: sign if (sign := chr(code)).isalnum() or sign == "_" else " " for code in range(128)}
_LEAD, _MANY, _LEAD_OF_MANY = 1.6, 0.25, 1.3
"""How many times more of one language's function words than of any other's settle the matter, and of so large a share
of all words: close languages have the most of them in common."""
_OF_NEWS = 20
"""How many times likelier than the model thinks a language is in which much news is written."""
_LIKELY = 0.25
"""What the likeliest language has at least of all that the languages have together: less is a guess among many."""


def language_of(text: str, *later: str) -> str | None:
    """The two-letter ISO 639-1 code of the language of `text`, or None where there is too little to tell.

    Only the first few hundred characters are looked at: a language does not change with length. Where these are names,
    as those at the head of a record, those of `later` parts of the text tell it if they agree.
    The function words of the commoner languages settle most texts; the rest is py3langid's to say.
    """
    probe = text[:_PROBE].casefold()
    if next(islice(filter(str.isalpha, probe), _ENOUGH_LETTERS - 1, None), None) is None:
        return None
    settled = _by_function_words(probe)
    if settled is None and later:
        told = {_by_function_words(part[:_PROBE].casefold()) for part in later}
        settled = told.pop() if len(told) == 1 else None
    return settled or _by_model(probe)


def _by_function_words(probe: str) -> str | None:
    """The language whose function words a stretch in small letters has far more of than any other's."""
    signs = plain(probe)
    words = signs.translate(_SPACED).split() if signs.isascii() else WORD.findall(probe)
    counts = Counter(chain.from_iterable(filter(None, map(LANGUAGES_OF.get, words))))
    (most, code), (second, _) = sorted(((counts[code], code) for code in WORDS_OF), reverse=True)[:2]
    lead = _LEAD_OF_MANY if most >= _MANY * len(words) else _LEAD
    if most >= _ENOUGH_WORDS and most >= _SHARE * len(words) and most >= lead * second:
        return code
    return None


def _by_model(probe: str) -> str | None:
    """What the model holds for the likeliest, or None where many others are about as likely.

    It knows Nigerian Pidgin, Aragonese and Extremaduran as well as English and Spanish, and few words tell them apart:
    a language in which much news is written counts more, and more yet with each of its function words."""
    words = Counter(chain.from_iterable(filter(None, map(LANGUAGES_OF.get, WORD.findall(probe)))))
    weighed = {
        code: share * (_OF_NEWS if code in OF_NEWS else 1) * (1 + words[code]) for code, share in _model().rank(probe)
    }
    likeliest = max(weighed, key=weighed.__getitem__)
    return str(likeliest) if weighed[likeliest] >= _LIKELY * sum(weighed.values()) else None


@cache
def _model() -> "LanguageIdentifier":
    from py3langid.langid import MODEL_FILE, LanguageIdentifier

    return LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)
