"""Which letters a text is written with, told at once for those that are all of Latin script."""

from functools import lru_cache

from searchapp.patterns import compiled, late

_BEYOND = compiled(r"[^\x00-\u02ff\u2000-\u206f]")
_SPACELESS = late(r"[\u3040-\u30ff\u3400-\u9fff]")
_DIGIT = late(r"\d")
_TYPOGRAPHIC = (
    ("’", "'"), ("“", '"'), ("”", '"'), ("‘", '"'), ("\xa0", " "), ("—", "~"), ("–", "~"), ("…", "~"),
)  # fmt: skip


def is_latin(text: str) -> bool:
    """Whether a text has nothing but Latin letters, signs of their languages and digits of ASCII."""
    return text.isascii() or _BEYOND.search(text) is None


def spaceless_letters(text: str) -> int:
    """How many letters of Chinese and Japanese a text has, which set no spaces between words."""
    return 0 if is_latin(text) or max(text) < "\u3040" else len(_SPACELESS.findall(text))


def plain(text: str) -> str:
    """The text with its typographic signs as ASCII has them, one for one: most texts of English are ASCII then, and
    much faster to look through. Dashes and dots become `~`, which no other sign stands for."""
    if not text.isascii():
        for sign, written in _TYPOGRAPHIC:
            text = text.replace(sign, written)
    return text


@lru_cache(maxsize=1024)
def small_letters(text: str) -> str:
    """The text case folded, for the many rules that look at the same line one after another."""
    return text.casefold()


def has_digit(text: str) -> bool:
    """Whether a text has a digit of any script."""
    return any(map(text.__contains__, "0123456789")) or (not is_latin(text) and _DIGIT.search(text) is not None)
