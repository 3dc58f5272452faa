"""Making hostile text safe to show: one character for one character, so that offsets stay true.

Articles, titles, file names and error messages can hold escape sequences, clipboard and title commands, and
marks that turn the writing direction. All that reaches a terminal passes through here; JSON passes through
`escape_json`. Zero-width joiners stay: Persian and emoji need them.
"""

import re
from functools import cache

# C0 and DEL, C1, bidirectional controls, line and paragraph separators, interlinear marks, lone surrogates, tags.
# None of these is printable, so that a text which is needs no look for them; most are.
_CONTROL = (
    "\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ufff9-\ufffb"
    "\ud800-\udfff\U000e0000-\U000e007f"
)
_IN_LINE = f"\t\n{_CONTROL}"
_IN_JSON = "\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ufff9-\ufffb\ud800-\udfff\U000e0000-\U000e007f"


@cache
def _any_of(characters: str) -> "re.Pattern[str]":
    """The pattern of one of these; it is made when a text is met that has one, for that takes a while."""
    return re.compile(f"[{characters}]")


def clean(text: str) -> str:
    """The text with every control and bidi character replaced, line ends and tabs kept.

    C0 characters become their control pictures (`␛`), separators a space, all others `\N{REPLACEMENT CHARACTER}`.
    """
    return text if text.isprintable() else _any_of(_CONTROL).sub(_shown, text)


def clean_line(text: str) -> str:
    """As `clean`, for what must stay on one line: tabs and line ends become spaces too."""
    return text if text.isprintable() else _any_of(_IN_LINE).sub(_shown, text)


def escape_json(encoded: str) -> str:
    """JSON text with the control and bidi characters that JSON itself leaves raw written as `\\uXXXX`."""
    return encoded if encoded.isprintable() else _any_of(_IN_JSON).sub(_escaped, encoded)


def _shown(match: re.Match[str]) -> str:
    code = ord(match[0])
    if code in (0x09, 0x0A, 0x2028, 0x2029):
        return " "
    if code < 0x20:
        return chr(0x2400 + code)
    return "\N{SYMBOL FOR DELETE}" if code == 0x7F else "\N{REPLACEMENT CHARACTER}"


def _escaped(match: re.Match[str]) -> str:
    return "".join(f"\\u{unit:04x}" for unit in _utf16(ord(match[0])))


def _utf16(code: int) -> tuple[int, ...]:
    if code < 0x10000:
        return (code,)
    code -= 0x10000
    return (0xD800 | code >> 10, 0xDC00 | code & 0x3FF)
