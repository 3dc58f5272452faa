"""Words that are broken at the end of a line: govern-|ment, self-|defence, in what was printed to text."""

from searchapp.patterns import late

_SOFT = "\u00ad"
BREAKS = f"-¬⸗{_SOFT}"
"""What stands at the end of a line within a word: a hyphen, what scanners of print and typesetters have for one."""
_HINTS = tuple(f"{sign}\n" for sign in BREAKS)
BROKEN = late(
    rf"\n(?<=[^\W\d_][{BREAKS}]\n)[ \t]{{0,40}}+(?=[^\W\d_])(?!(?:and|or|to|und|oder|bis|et|ou|y|o|e|и|или)\b)"
)
"""The line end within a word, with what the next line is indented by; two- | and three-year terms are two words."""


def has_broken(text: str) -> bool:
    """Whether a text may have such words: most have none, and this is told at once."""
    return "\n" in text and any(map(text.__contains__, _HINTS[:1] if text.isascii() else _HINTS))


def whole(text: str) -> str:
    """The text with its broken words in one line each, with a hyphen that is seen."""
    return BROKEN.sub("", text.replace(f"{_SOFT}\n", "-\n")) if has_broken(text) else text
