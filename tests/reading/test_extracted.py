"""Paragraphs of a page that an extractor of HTML leaves out, though mark-up names them as it names the text."""

import pytest

from searchapp.reading.lines.extracted import believed, kept_lines
from searchapp.reading.lines.traits import seen_alone
from searchapp.reading.pages.page import Line, Markup, Page

PROSE = (
    "The harbour office of Selva counted {} ferries on Monday, more than in any week since the bridge was closed, and "
    "the mayor said that the town would ask the ministry for a second pier before the summer."
)
TEASER = "Fog closes the northern cape again, and the lighthouse keeper says that he has seen nothing like it."


def page(*blocks: tuple[str, str, int, bool]) -> Page:
    """A page of blocks: the name in its mark-up, the text, how many lines, whether the extractor keeps them."""
    lines: list[Line] = []
    markup: list[Markup] = []
    kept: set[int] = set()
    text = ""
    for names, words, count, keeps in blocks:
        for number in range(count):
            written = words.format(number + 2)
            if keeps:
                kept.add(len(lines))
            lines.append(Line(written, len(text), len(text) + len(written), len(lines) + 1, True, 0))
            markup.append(Markup("p", ("p", "div", "body"), names, 0.0, ""))
            text += f"{written}\n\n"
    return Page("a.html", text, tuple(lines), kept=frozenset(kept), markup=tuple(markup))


@pytest.mark.parametrize("names", ["story-text", "paywall  article__body", "post-hidden col-8"])
def test_a_text_of_which_nothing_is_kept_is_the_text_all_the_same(names: str) -> None:
    far = (("teaser podcast", TEASER, 3, True), ("menu", "Ships", 10, False))
    shown = page(*far, ("intro", TEASER, 1, True), (names, PROSE, 12, False))
    assert believed(shown, seen_alone(shown.lines)).kept == frozenset(range(13, 26))


@pytest.mark.parametrize(
    "blocks",
    [
        (("story-text", PROSE, 8, True), ("comment-body", PROSE, 40, False)),
        (("story-text", PROSE, 8, True), ("other", PROSE, 9, False)),
        (("story-text", PROSE, 2, True), ("story-text", PROSE, 20, False)),
    ],
)
def test_comments_and_texts_of_which_much_is_kept_change_nothing(
    blocks: tuple[tuple[str, str, int, bool], ...],
) -> None:
    shown = page(*blocks)
    assert believed(shown, seen_alone(shown.lines)).kept == shown.kept


def test_paragraphs_named_as_those_that_are_kept_are_kept_too() -> None:
    shown = page(
        ("intro", PROSE, 1, True), ("body", PROSE, 3, True), ("body", PROSE, 4, False), ("ad", PROSE, 1, False)
    )
    assert kept_lines(shown, seen_alone(shown.lines)) == set(range(8))
