"""The program's own looks: one accent, blue and orange for two sides, never red against green."""

from textual.color import Color
from textual.theme import Theme

DARK = Theme(
    name="searchapp-dark",
    primary="#6cb6ff",
    secondary="#f0a35e",
    accent="#6cb6ff",
    warning="#f0a35e",
    error="#ff9b85",
    success="#6cb6ff",
    foreground="#d8dee6",
    background="#12161c",
    surface="#12161c",
    panel="#1b2129",
    dark=True,
    variables={
        "row-muted": "#93a0ae",
        "row-faint": "#6a7684",
        "row-line": "#333c47",
        "row-cursor": "#1d2733",
        "row-lit": "#20303a",
        "row-left": "#9ccdff",
        "row-right": "#f2bd8c",
        "row-selection": "#31506e",
        "row-title": "#f2f5f8",
    },
)

LIGHT = Theme(
    name="searchapp-light",
    primary="#0a5fb4",
    secondary="#a04a00",
    accent="#0a5fb4",
    warning="#a04a00",
    error="#a62b14",
    success="#0a5fb4",
    foreground="#1f2630",
    background="#fbfbf9",
    surface="#fbfbf9",
    panel="#f0f1ee",
    dark=False,
    variables={
        "row-muted": "#57616d",
        "row-faint": "#77808b",
        "row-line": "#ced3d8",
        "row-cursor": "#e8eff6",
        "row-lit": "#eef3e4",
        "row-left": "#0a5fb4",
        "row-right": "#a04a00",
        "row-selection": "#bcd8f2",
        "row-title": "#0d1218",
    },
)

_LEGIBLE, _MOST_STEPS = 4.5, 8
_ANSI = {
    "row-muted": "ansi_default",
    "row-faint": "ansi_bright_black",
    "row-line": "ansi_bright_black",
    "row-cursor": "ansi_default",
    "row-lit": "ansi_default",
    "row-left": "ansi_blue",
    "row-right": "ansi_yellow",
    "row-selection": "ansi_blue",
    "row-title": "ansi_default",
}


def row_colors(theme: Theme) -> dict[str, str]:
    """The colours of rows for a theme that does not name them itself."""
    if theme.ansi:
        return {**_ANSI, "row-accent": theme.accent or theme.primary, "row-error": theme.error or theme.primary}
    colors = theme.to_color_system().generate()
    ink, paper = Color.parse(colors["foreground"]), Color.parse(colors["background"])
    one, other, accent, error = (
        _legible(Color.parse(colors[name]), ink, paper) for name in ("primary", "warning", "accent", "error")
    )
    return {
        "row-accent": accent.hex6,
        "row-error": error.hex6,
        "row-muted": paper.blend(ink, 0.72).hex6,
        "row-faint": paper.blend(ink, 0.5).hex6,
        "row-line": paper.blend(ink, 0.25).hex6,
        "row-cursor": paper.blend(one, 0.18).hex6,
        "row-lit": paper.blend(ink, 0.1).hex6,
        "row-left": one.hex6,
        "row-right": other.hex6,
        "row-selection": paper.blend(one, 0.4).hex6,
        "row-title": ink.hex6,
    }


def _legible(color: Color, ink: Color, paper: Color) -> Color:
    """A colour as near to the one given as small text can be read in, on this paper."""
    for _ in range(_MOST_STEPS):
        if contrast(color, paper) >= _LEGIBLE:
            break
        color = color.blend(ink, 0.2)
    return color


def contrast(one: Color, other: Color) -> float:
    """The contrast ratio of two colours, 1 to 21, as WCAG 2.2 defines it."""
    dark, light = sorted((_luminance(one), _luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def _luminance(color: Color) -> float:
    parts = (value / 255 for value in color.rgb)
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
