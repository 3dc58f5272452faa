"""The looks of other people's themes."""

import pytest
from textual.color import Color
from textual.theme import BUILTIN_THEMES

from searchapp.tui.themes import contrast, row_colors


@pytest.mark.parametrize("name", [name for name, theme in BUILTIN_THEMES.items() if not theme.ansi])
def test_the_words_of_both_sides_can_be_read_and_told_apart(name: str) -> None:
    theme = BUILTIN_THEMES[name]
    paper = Color.parse(theme.to_color_system().generate()["background"])
    left, right = (Color.parse(row_colors(theme)[side]) for side in ("row-left", "row-right"))
    ink = Color.parse(row_colors(theme)["row-title"])
    least = min(4.5, contrast(ink, paper) - 1)
    assert contrast(left, paper) >= least
    assert contrast(right, paper) >= least
    for role in ("row-accent", "row-error"):
        assert contrast(Color.parse(row_colors(theme)[role]), paper) >= least
    assert sum(abs(a - b) for a, b in zip(left.rgb, right.rgb, strict=True)) > 60


def test_contrast_is_that_of_the_standard() -> None:
    assert contrast(Color.parse("#000"), Color.parse("#fff")) == pytest.approx(21)
    assert contrast(Color.parse("#777"), Color.parse("#fff")) == pytest.approx(4.48, abs=0.01)
