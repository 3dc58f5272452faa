"""Paragraphs of a page that an extractor of HTML leaves out, though mark-up names them as it names the text."""

import pytest

from searchapp.reading.lines.extracted import believed, kept_lines, of_one_block
from searchapp.reading.lines.parts import Likelihood
from searchapp.reading.lines.traits import seen_alone
from searchapp.reading.pages.page import Line, Markup, Page
from searchapp.reading.read import read_bytes

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


def joined(shown: Page, body: set[int], *unlikely: int) -> set[int]:
    """The lines that join this body, all as likely as paragraphs but for those that are `unlikely`."""
    likely = [Likelihood(0.0, 0.1 if index in unlikely else 0.6) for index in range(len(shown.lines))]
    return of_one_block(shown, likely, seen_alone(shown.lines), body)


def test_paragraphs_set_in_one_block_with_the_text_are_of_it() -> None:
    shown = page(("menu", "Ships", 2, False), ("banner-top", PROSE, 6, False), ("footer", PROSE, 2, False))
    assert joined(shown, {4, 5}) == {2, 3, 6, 7}


def test_a_block_ends_where_a_paragraph_looks_like_no_text() -> None:
    shown = page(("story", PROSE, 6, False))
    assert joined(shown, {0, 1}, 3) == {2}


def test_a_menu_beside_the_text_does_not_join_it() -> None:
    shown = page(("story", PROSE, 2, True), ("story", "Ships", 3, False), ("story", PROSE, 2, False))
    assert joined(shown, {0, 1}) == set()


def test_the_caption_of_a_figure_is_no_part_of_a_text_and_a_story_in_pictures_is() -> None:
    caption = "The tower of Selva stands in fog on the morning after the storm, and the ferries wait for the light."
    figure = f"<figure><img src='a.jpg'><figcaption>{caption}</figcaption></figure>"
    told = "".join(f"<p>{PROSE.format(number)}</p>" for number in range(3, 9))
    head = "<html><head><title>Ferries wait for the light in Selva</title></head><body><article>"
    head += "<h1>Ferries wait for the light in Selva</h1>"
    (article,) = read_bytes(f"{head}{figure}{told}</article></body></html>".encode(), "a.html").articles
    assert caption not in article.body
    assert article.body.count("The harbour office") == 6
    (story,) = read_bytes(
        f"{head}{figure}{figure.replace('Selva', 'Norden')}</article></body></html>".encode(), "b.html"
    ).articles
    assert caption in story.body
