"""How names sound across scripts: by their consonants, the hissing ones as one, for papers write down what they hear.

`Джо Байден` is Joe Biden, `Дональд Трамп` Donald Trump, `Си Цзиньпин` Xi Jinping and `بشار الأسد` Bashar al-Assad,
though no rule letter by letter says so. Sounds join names of two scripts alone, and full ones.
"""

import re
import unicodedata
from functools import lru_cache
from typing import Literal, NamedTuple

from searchapp.patterns import compiled, late
from searchapp.quotes.speakers.names.runs import PARTICLES

Script = Literal["latin", "cyrillic", "arabic"]

LEAST = 4
"""Names of fewer consonants in all, and surnames alone, sound like too many others."""
_CYRILLIC = compiled(r"[Ѐ-ӿ]")
_ARABIC = compiled(r"[؀-ۿ]")
_UKRAINIAN = late(r"[іїєґ]", re.IGNORECASE)
_ARTICLE = compiled(r"^(?:ال|al-|el-)", re.IGNORECASE)
_LATIN_PLAIN = str.maketrans({"ł": "l", "ø": "o", "đ": "d", "ð": "d", "þ": "t", "ß": "s", "ı": "i", "ə": "a", "ç": "S"})
# S stands for every hissing sound; vowels stay until the end, and so does what sounds as one
_LATIN = (
    (late(r"cki$"), "Ski"),
    (late(r"(?:ng|nk)(?=$|[^aeiouy])"), "n"),
    (late(r"kh"), "h"),
    (late(r"tsch|tch|shch|sch|dzh|[csz]h|[csr]z|dj|^x"), "S"),
    (late(r"x"), "ks"),
    (late(r"ck|qu?|c(?=[^eiy]|$)"), "k"),
    (late(r"ph"), "f"),
    (late(r"[csz]"), "S"),
    (late(r"w"), "v"),
)
_CYRILLIC_SOUNDS = str.maketrans(
    {
        "б": "b", "в": "v", "г": "g", "ґ": "g", "д": "d", "ж": "S", "з": "S", "к": "k", "л": "l", "м": "m", "н": "n",
        "п": "p", "р": "r", "с": "S", "т": "t", "ф": "f", "х": "h", "ц": "S", "ч": "S", "ш": "S", "щ": "S", "џ": "S",
        "љ": "l", "њ": "n", "ъ": "", "ь": "", "й": "y",
    }
)  # fmt: skip
_ARABIC_SOUNDS = str.maketrans(
    {
        "ب": "b", "پ": "p", "ت": "t", "ث": "S", "ج": "S", "چ": "S", "د": "d", "ذ": "d", "ر": "r", "ز": "S", "ژ": "S",
        "س": "S", "ش": "S", "ص": "S", "ض": "d", "ط": "t", "ظ": "S", "غ": "g", "ف": "f", "ق": "k", "ك": "k", "ک": "k",
        "گ": "g", "ل": "l", "م": "m", "ن": "n",
    }
)  # fmt: skip
_CONSONANTS = compiled(r"[^bdfgklmnprStv]+")
_BEFORE_HISS = compiled(r"[dt](?=S)")
_REPEATED = compiled(r"(.)\1+")
# Arabic has neither p nor v
_ARABIC_EAR = str.maketrans({"p": "b", "v": "f"})


_LATIN_VOWELS = late(r"[aeiouy]+")
_CYRILLIC_VOWELS = late(r"[аеёиоуыэюяіїєй]+")
# with these a name may sound as if it began with a vowel or with none
_EITHER = frozenset("yjеёюяйwh")


class Sound(NamedTuple):
    """The consonants of a name's first given name, of its surname, and how many it has in all."""

    given: str
    surname: str
    size: int


def script(name: str) -> Script:
    """The script in which a name is written."""
    if name.isascii():
        return "latin"
    if _CYRILLIC.search(name) is not None:
        return "cyrillic"
    return "arabic" if _ARABIC.search(name) is not None else "latin"


@lru_cache(maxsize=65536)
def sounds(name: str, in_arabic: bool = False) -> tuple[Sound, ...]:
    """How a name may sound, the surname last: a Latin j hisses or does not. `in_arabic` as Arabic letters tell it."""
    written = script(name)
    words = [word for word in name.split() if word not in PARTICLES] or [name]
    soft_g = written == "cyrillic" and _UKRAINIAN.search(name) is not None
    found = []
    for hissing in (True, False) if written == "latin" and "j" in name.casefold() else (True,):
        parts = [_sound(word, written, hissing, soft_g) for word in words]
        if in_arabic:
            parts = [_REPEATED.sub(r"\1", part.translate(_ARABIC_EAR)) for part in parts]
        found.append(Sound(parts[0] if len(parts) > 1 else "", parts[-1], sum(map(len, parts))))
    return tuple(found)


def as_many_syllables(name: str, other: str) -> bool:
    """Whether the surnames of two names in different scripts, of which Arabic tells no vowels, begin with the same kind
    of sound and have as many syllables, or one more: Мэй and May, Гейтс and Gates; but not Роуч and Arias, which have
    the same consonants."""
    surnames = [one.split()[-1].casefold() for one in (name, other)]
    if "arabic" in map(script, surnames):
        return True
    a, b = map(_vowels, surnames)
    kinds = {
        surname[:1] in vowels[:1] for surname, vowels in zip(surnames, (a, b), strict=True) if surname[0] not in _EITHER
    }
    return len(kinds) < 2 and abs(len(a) - len(b)) <= 1


def _vowels(surname: str) -> list[str]:
    """The vowels of each syllable of a surname in small letters; of Blake and Moore, of one."""
    if script(surname) == "cyrillic":
        return _CYRILLIC_VOWELS.findall(surname)
    plain = unicodedata.normalize("NFKD", surname.translate(_LATIN_PLAIN))
    vowels = _LATIN_VOWELS.findall("".join(sign for sign in plain if sign.isascii()))
    return vowels[:-1] if len(vowels) > 1 and plain.endswith("e") else vowels


@lru_cache(maxsize=65536)
def _sound(word: str, written: Script, hissing: bool, soft_g: bool) -> str:
    low = word.casefold()
    low = _ARTICLE.sub("", low) or low
    if written == "cyrillic":
        # in Ukrainian it is an h
        sound = (low.replace("г", "") if soft_g else low).translate(_CYRILLIC_SOUNDS)
    elif written == "arabic":
        sound = low.translate(_ARABIC_SOUNDS)
    else:
        if not low.isascii():
            low = unicodedata.normalize("NFKD", low.translate(_LATIN_PLAIN))
        sound = low.replace("j", "S" if hissing else "y")
        if not (sound.isascii() and sound.isalpha()):
            sound = "".join(sign for sign in sound if sign.isascii() and sign.isalpha())
        for pattern, by in _LATIN:
            sound = pattern.sub(by, sound)
    return _REPEATED.sub(r"\1", _CONSONANTS.sub("", _BEFORE_HISS.sub("", sound)))
