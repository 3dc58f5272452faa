"""Folding: words that differ in case, accents, pointing or kind of apostrophe alone fold to one form.

Case is Unicode case folding. Accents are dropped from Latin and Greek letters and stress marks from Cyrillic ones;
`ё` is `е`, while `й`, `ї` and `ў` are letters of their own. Both Turkish i's fold to `i`, so that a query typed
without them finds. Vowel points of Hebrew and Arabic go, and the spellings of Arabic letters that writers mix
(hamza on alef, final ya, ta marbuta, Persian kaf and ya) become one.
"""

import unicodedata

APOSTROPHES = "'’ʼ‘`´′ʹʻ＇"
HYPHENS = "¬⸗‐‑-"
"""Those of scanned print among them; the last is last, so that it makes no range."""
IGNORED = "\u00ad\u200c\u200d\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff\u0640"
"""Characters (as a regular expression's class) that may stand within a word and are no part of it."""

_SPELLINGS = {
    "ı": "i", "ł": "l", "ø": "o", "đ": "d", "ð": "d", "ħ": "h", "ŧ": "t", "æ": "ae", "œ": "oe", "þ": "th",
    "ё": "е", "ѐ": "е", "ѝ": "и",
    "أ": "ا", "إ": "ا", "آ": "ا", "ٱ": "ا", "ى": "ي", "ی": "ي", "ې": "ي", "ة": "ه", "ک": "ك", "ھ": "ه",
}  # fmt: skip
_DROPPED_RANGES = (
    (0x0300, 0x036F), (0x0483, 0x0487), (0x0591, 0x05C7), (0x0610, 0x061A), (0x064B, 0x065F), (0x0670, 0x0670),
    (0x06D6, 0x06ED), (0x1AB0, 0x1AFF), (0x1DC0, 0x1DFF), (0x20D0, 0x20FF), (0xFE00, 0xFE0F), (0xFE20, 0xFE2F),
    (0x00AD, 0x00AD), (0x0640, 0x0640), (0x200C, 0x200F), (0x202A, 0x202E), (0x2060, 0x2069), (0xFEFF, 0xFEFF),
)  # fmt: skip


def _is_dropped(code: int) -> bool:
    return any(first <= code <= last for first, last in _DROPPED_RANGES)


class _Folding(dict[int, str]):
    """What a case folded character becomes, worked out when it is first met."""

    def __missing__(self, code: int) -> str:
        self[code] = folded = self._folded(chr(code))
        return folded

    @staticmethod
    def _folded(character: str) -> str:
        if character in _SPELLINGS:
            return _SPELLINGS[character]
        if character in APOSTROPHES:
            return "'"
        if "\u0400" <= character <= "\u052f":
            return "" if _is_dropped(ord(character)) else character
        if character.isdecimal():
            return str(unicodedata.decimal(character))
        kept = (part for part in unicodedata.normalize("NFKD", character) if not _is_dropped(ord(part)))
        folded = unicodedata.normalize("NFC", "".join(kept)).casefold()
        return "".join("'" if part in APOSTROPHES else _SPELLINGS.get(part, part) for part in folded)


_FOLDING = _Folding()


def fold(text: str) -> str:
    """A word, a name or a longer text without the differences of case, accents and apostrophes.

    Folding twice changes nothing. Folding may change the length.
    """
    if text.isascii():
        return text.lower().replace("`", "'")
    composed = unicodedata.normalize("NFC", text.casefold())
    return unicodedata.normalize("NFC", composed.translate(_FOLDING))
