"""Of what kind each character of a text is, as numbers of one byte.

*Regular* letters and digits read as they stand: a run of them between spaces and other signs is a token, and its form
has a plain letter for each of its own. Each has a number of its own from `LETTER` on, the same for capital and small.
Signs that stand between words are `PARTING`; `SPACE` ends a chunk; a `MARK` belongs to a word where it stands within
one, as `_` does in the eyes of some rules; of all others nothing is said (`ODD`).
"""

from typing import Any

import numpy as np
from numpy.typing import NDArray

from searchapp.text.folding import HYPHENS
from searchapp.text.line_ends import BROKEN, has_broken

Array = NDArray[Any]

PARTING, SPACE, MARK, ODD, UNDERSCORE, LETTER = 0, 1, 2, 3, 4, 8
NO_LETTER = 255
"""The kind of no character."""

_SPACES = "\t\n\x0b\f\r\x1c\x1d\x1e\x1f \x85\xa0\u1680\u2028\u2029\u202f\u205f\u3000" + "".join(
    map(chr, range(0x2000, 0x200B))
)
_MARKS = "'.-`´‘’"
_PARTINGS = "“”„«»–—…•"
_LATIN = (
    "aàáâãäåāăą b cçćĉċč dďđð eèéêëēĕėęě f gĝğġģ hĥħ iìíîïĩīĭįı jĵ kķ lĺļľł m nñńņň oòóôõöøōŏő p q rŕŗř sśŝşšș "
    "tţťŧț uùúûüũūŭůűų v wŵ x yýÿŷ zźżž"
)
_CYRILLIC = "еёѐ иѝ а б в г д ж з й к л м н о п р с т у ф х ц ч ш щ ъ ы ь э ю я ђ ѓ є ѕ і ї ј љ њ ћ ќ ў џ ґ"
_GROUPS = [*"0123456789", *_LATIN.split(), *_CYRILLIC.split()]
"""Small letters that fold to the first of their group."""

KIND_OF = {letter: kind for kind, letter in enumerate("".join(_GROUPS), LETTER)}
"""The kind of each regular letter, written small."""
BASE = np.zeros(256, np.uint8)
"""The kind of the letter to which one of this kind folds; 0 for what is no letter."""
CODE = np.zeros(256, np.uint16)
"""The code point of the small letter of a kind; 0 for what is no letter."""
_KINDS = np.full(1 << 16, ODD, np.uint8)


def _fill() -> None:
    _KINDS[:128] = PARTING
    for signs, kind in ((_SPACES, SPACE), (_MARKS, MARK), (_PARTINGS, PARTING), ("_", UNDERSCORE)):
        _KINDS[list(map(ord, signs))] = kind
    for group in _GROUPS:
        for letter in group:
            kind = KIND_OF[letter]
            capital = letter.upper()
            _KINDS[ord(letter)] = kind
            if capital.lower() == letter:
                _KINDS[ord(capital)] = kind
            BASE[kind], CODE[kind] = KIND_OF[group[0]], ord(letter)


_fill()
_ASCII = _KINDS[:256].tobytes()
BLOCK = 1 << 16
"""Of what is as long as the text so much is worked on at once: new memory costs more than the work done in it."""
WITHIN_WORDS = dict.fromkeys(map(ord, f"'.{HYPHENS}"))
"""Marks that a folded word may have where a form or a compound has none."""
AROUND = 8
"""Spaces that `kinds` puts before and behind a text."""

_AROUND = bytes((SPACE,)) * AROUND


def kinds(text: str) -> bytearray:
    """The kind of every character, with `AROUND` spaces before the first and behind the last; a line end within a word
    is `ODD`."""
    found = _kinds(text)
    if has_broken(text):
        for end in BROKEN.finditer(text):
            found[end.start() + AROUND : end.end() + AROUND] = bytes((ODD,)) * len(end[0])
    return found


def _kinds(text: str) -> bytearray:
    if len(text) <= BLOCK and text.isascii():
        return bytearray(b"".join((_AROUND, text.encode().translate(_ASCII), _AROUND)))
    found = bytearray((SPACE,)) * (len(text) + 2 * AROUND)
    numbers = np.frombuffer(found, np.uint8)
    for at in range(0, len(text), BLOCK):
        block = text[at : at + BLOCK]
        into = numbers[at + AROUND : at + AROUND + len(block)]
        if block.isascii():
            into[:] = np.frombuffer(block.encode().translate(_ASCII), np.uint8)
            continue
        # The last kind, clipped to, stands for all characters beyond the table.
        _KINDS.take(np.array([block]).view(np.uint32), mode="clip", out=into)
    return found
