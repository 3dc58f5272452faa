"""How well a cell of a terminal can be read: the contrast of its letter and its ground."""

from pyte.screens import Char
from textual.color import Color

from searchapp.tui import themes

_NAMES = ("black", "red", "green", "brown", "blue", "magenta", "cyan", "white")
_DARKER = ("000000", "cd0000", "00cd00", "cdcd00", "0000ee", "cd00cd", "00cdcd", "e5e5e5")
_BRIGHTER = ("7f7f7f", "ff0000", "00ff00", "ffff00", "5c5cff", "ff00ff", "00ffff", "ffffff")
_XTERM = {
    **dict(zip(_NAMES, _DARKER, strict=True)),
    **{f"bright{name}": color for name, color in zip(_NAMES, _BRIGHTER, strict=True)},
}
"""The sixteen colours by the names that pyte gives them, as xterm shows them."""


def contrast(cell: Char) -> float:
    """The contrast ratio of WCAG 2.2, 1 to 21. What is the terminal's own is light on dark."""
    return themes.contrast(Color(*_color(cell.fg, "e5e5e5")), Color(*_color(cell.bg, "000000")))


def is_grey(cell: Char) -> bool:
    """Whether neither letter nor ground has a hue."""
    return all(len(set(_color(color, "000000"))) == 1 for color in (cell.fg, cell.bg))


def _color(name: str, own: str) -> tuple[int, int, int]:
    digits = own if name == "default" else _XTERM.get(name, name)
    return int(digits[0:2], 16), int(digits[2:4], 16), int(digits[4:6], 16)
