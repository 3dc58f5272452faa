"""One key for the spellings of a name: case, accents, script and ways of romanising it made equal."""

import re
import unicodedata
from collections.abc import Mapping
from functools import cache, lru_cache
from pathlib import Path

from searchapp.kept import table
from searchapp.patterns import compiled, late

_SPELLINGS = Path(__file__).parents[2] / "languages" / "spellings.txt"
# the passport way (ICAO 9303) for Cyrillic, eased where news agencies differ from it
_CYRILLIC = str.maketrans(
    {
        "а": "a", "б": "b", "в": "v", "г": "g", "ґ": "g", "д": "d", "е": "e", "ё": "e", "є": "e", "ж": "zh", "з": "z",
        "и": "i", "і": "i", "ї": "i", "й": "i", "к": "k", "л": "l", "м": "m", "н": "n", "о": "o", "п": "p", "р": "r",
        "с": "s", "т": "t", "у": "u", "ў": "u", "ф": "f", "х": "kh", "ц": "ts", "ч": "ch", "ш": "sh", "щ": "shch",
        "ъ": "", "ы": "i", "ь": "", "э": "e", "ю": "iu", "я": "ia",
    }
)  # fmt: skip
_LATIN = str.maketrans(
    {"ł": "l", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ß": "ss", "ı": "i", "ə": "a"}
)
ARTICLES = ("al", "el", "ad", "an", "ar", "as", "ash", "at", "az")
"""The Arabic article, as it is romanised before different letters."""
_ARTICLE = compiled(rf"^(?:{'|'.join(ARTICLES)})[-‑ ](?=\w{{3}})")
# each pattern with letters without which it cannot match; where there is none, it is the letters
_EASED = tuple(
    (letters, re.compile(pattern) if pattern else None, by)
    for letters, pattern, by in (
        ("am", r"m[uo]k?h?am+[ae]d", "mohamed"),
        # Mueller for Müller
        ("e", r"e(?<=[aou]e)(?=[^aeiouy])", ""),
        ("moal", r"^mo(?=al)", "mu"),
        ("abd", r"^abd(?:[aeu]|ou)[lr](?=\w)", "abdel"),
        ("ane", r"(?<=[a-z]{3})ane$", "an"),
        ("va", r"(?<=[oe]v)a$", ""),
        ("w", "", "v"),
        ("h", r"kh|h(?=\w)(?<=\wh)", "h"),
        ("ch", r"tch|tsch", "ch"),
        ("sch", "", "sh"),
        ("sz", "", "sh"),
        ("cz", "", "ch"),
        ("d", r"dzh|dj", "j"),
        ("dh", "", "d"),
        ("gh", r"gh(?=[aeiou])", "g"),
        ("gu", r"gu(?=[ei])", "g"),
        ("ph", "", "f"),
        ("c", r"ck|c(?![eihy])", "k"),
        ("q", "", "k"),
        # Jelena is Yelena, but Jerry no Eric
        ("j", r"j(?=[aou])|(?<=\w)j(?=e)|j(?=e[lvgkf]|eho)", "i"),
        ("y", "", "i"),
        ("j", r"(?<=[aeiou])j$", "i"),
        ("skaia", r"(?<=sk)aia$", "i"),
        ("iu", "", "u"),
        ("t", r"t[sz]", "z"),
        ("ks", "", "x"),
        ("o", r"ou|oo", "u"),
        ("e", r"[ei]*e[ei]+|i+e", "e"),
        ("", r"([a-z])(?=\1)", ""),
        ("i", r"i(?<=[a-z]i)i*$", "i"),
        ("e", r"ei$|e$", "i"),
    )
)
# what the beginning of a key was eased from, where that is not the letter itself
_FIRST = {
    "c": "ct",
    "e": "eiyjd",
    "f": "fp",
    "h": "hk",
    "i": "iyjde",
    "j": "jd",
    "k": "kcq",
    "u": "uoiyjd",
    "v": "vw",
    "x": "xkcq",
    "z": "zt",
}
_GENITIVE = compiled(r"'s$|'$")
_CASES = late(r"(?<=[оеё]в|[иы]н)(?:а|у|ым|ом|е|ой|ы|ых|ыми)$")
_ADJECTIVAL = late(r"(?:ского|скому|ским|ском|ская|ской|скую|ский)$")


@lru_cache(maxsize=65536)
def spelling_key(word: str) -> str:
    """The key of one part of a name; equal keys mean the same part in another spelling.

    `Сергей`, `Sergey` and `Sergei` have one key, and so have `Лавров`, `Лаврова` (a case or the
    feminine) and `Lavrov`, or `al-Muallem` and `Muallem`, or `Gaddafi` and `Kadhafi`.
    """
    key = _by_rule(word)
    return _listed().get(key, (key,))[0]


def is_listed(word: str) -> bool:
    """Whether this is a listed spelling of a name that languages spell so that no rule makes them equal."""
    return _by_rule(word) in _listed()


@cache
def _listed() -> Mapping[str, tuple[str, ...]]:
    """For the key by rule of every spelling that is listed, those of all spellings of its word."""
    return table(_read, _SPELLINGS)


def _read(file: Path) -> dict[str, tuple[str, ...]]:
    lines = file.read_text(encoding="utf-8").splitlines()
    words = [tuple(map(_by_rule, line.split())) for line in lines if line and line[0] != "#"]
    return {key: keys for keys in words for key in keys}


def _by_rule(word: str) -> str:
    low = word.casefold().replace("’", "'")
    if "'" in low:
        low = _GENITIVE.sub("", low)
    low = low.strip(".'")
    if not low.isascii():
        if any("Ѐ" <= sign <= "ӿ" for sign in low):
            low = _ADJECTIVAL.sub("ский", _CASES.sub("", low)).translate(_CYRILLIC)
        low = unicodedata.normalize("NFKD", _ARTICLE.sub("", low).translate(_LATIN))
    if not low.isalpha():
        low = "".join(sign for sign in _ARTICLE.sub("", low) if sign.isalnum())
    for letters, pattern, by in _EASED:
        if letters in low:
            low = pattern.sub(by, low) if pattern is not None else low.replace(letters, by)
    return low or word.casefold()


def initial_key(initial: str) -> str:
    """The letter of an initial, in Latin script: E. is no letter that stands alone, whose key would be that of I."""
    latin = initial.strip(".").casefold().translate(_CYRILLIC)
    return unicodedata.normalize("NFKD", latin)[:1] or initial.casefold()


def without_article(name: str) -> str:
    """A name as typed without an Arabic article before it: Muallem for al-Muallem."""
    found = _ARTICLE.match(name.casefold())
    return name[found.end() :] if found else name


@cache
def first_letters(key: str) -> frozenset[str]:
    """The letters of which every folded word of this key that has no article begins with one."""
    latin = {letter for spelt in _listed().get(key, (key,)) for letter in _FIRST.get(spelt[0], spelt[0])}
    return frozenset((*latin, *(chr(code) for code, by in _CYRILLIC.items() if not by or by[0] in latin)))


def near(a: str, b: str) -> bool:
    """Whether two keys of six letters or more differ by one slip of the keyboard."""
    if a == b:
        return True
    if min(len(a), len(b)) < 5 or max(len(a), len(b)) < 6 or abs(len(a) - len(b)) > 1 or a[0] != b[0]:
        return False
    k = 0
    shorter = min(len(a), len(b))
    while k < shorter and a[k] == b[k]:
        k += 1
    if a[k + 1 :] == b[k + 1 :] or a[k:] == b[k + 1 :] or a[k + 1 :] == b[k:]:
        return True
    return len(a) == len(b) and a[k : k + 2] == b[k : k + 2][::-1] and a[k + 2 :] == b[k + 2 :]
