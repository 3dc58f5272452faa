"""The title among lines that are printed one right below the other: what a path of sections ends with, the first of
several headlines above a byline."""

from collections.abc import Callable, Sequence

from searchapp.patterns import late
from searchapp.reading.lines.title_places import NEAR_TEXT, Looks, ends_menu, is_told, signs_or_dates
from searchapp.reading.lines.traits import PROSE
from searchapp.reading.outlets.site_words import HOME
from searchapp.reading.pages.page import letters

_PARTED = late(r"[>»›→/|]\s*$")
_RUN_TOGETHER = late(r"\S*[a-zß-ÿа-яё\d][A-ZÀ-ÞА-ЯЁ]\S*$")
"""How the sections end that a path has before a title: `Home > News > `, `HomeNewsCity`."""
_LONGEST_PATH, _BELOW_PATH, _SHORTEST = 90, 6, 22
"""Characters of these sections, lines from a path to the title, at most; characters of such a title at least."""
_LIST = 6
"""Words of a title with commas at least: fewer are a list of sections."""
_MOST_ABOVE, _TO_BYLINE, _SHORTEST_HEADLINE, _LONGEST_HEADLINE, _TOLD = 4, 4, 5, 22, 0.5
"""Headlines above the likeliest one, lines from that to a byline or a day, at most; words of the first at least and at
most; the share of these that the text has, at least."""
_LIKELY, _HARDLY, _SOME, _FAR = 0.3, 0.1, 0.4, 150
"""The weights of a line from which on it is a likely title, and hardly one; the share of its words that a text has at
least where it is far off; lines from it to a text from which on it is too far for hardly one."""
_OF_OTHERS = frozenset(("separators", "related", "photo", "credit", "credit+", "promotion", "promotion+"))
"""Traits of lines that lead elsewhere, and of captions."""

Able = Callable[[int], bool]


def ends_sections(looks: Looks, body: Sequence[int], able: Able) -> int | None:
    """The line above a text with which the path of its sections ends, printed not far above it: `Home > News > Rivers
    rise` and `Rivers rise`, be they run together."""
    lines = looks.page.lines
    opening = next((index for index in body if looks.seen[index].form in PROSE), 0)
    for index in range(max(0, opening - NEAR_TEXT), opening) if not looks.page.markup else ():
        text = lines[index].text
        for below in range(index + 1, min(index + 1 + _BELOW_PATH, opening)):
            title = lines[below].text
            path = text[: -len(title)] if text.endswith(title) else ""
            headed = len(title) >= _SHORTEST and not _is_list(looks.seen[below].size, title)
            if headed and 0 < len(path) <= _LONGEST_PATH and _is_path(path) and able(below):
                return below
    return None


def _is_path(path: str) -> bool:
    if _PARTED.search(path) or letters(path.split(maxsplit=1)[0]) in HOME:
        return True
    return " " not in path and _RUN_TOGETHER.match(path) is not None


def _is_list(size: int, text: str) -> bool:
    return size < _LIST and "," in text


def first_of_group(looks: Looks, best: int, body: Sequence[int], able: Able) -> int:
    """The first of several headlines right above each other, the last of which stands above a byline or a day: what
    stands below a title sums up the text in as few words. The text tells of it, and a label may stand between."""
    opening = next((index for index in body if looks.seen[index].form in PROSE), 0)
    head = range(best + 1, min(best + 1 + _TO_BYLINE, opening)) if not looks.page.markup else ()
    if not any(signs_or_dates(looks, index) for index in head):
        return best
    first, lines, labels = best, looks.page.lines, 0
    for index in range(best - 1, max(-1, best - 1 - _MOST_ABOVE), -1):
        one, text = looks.seen[index], lines[index].text
        worded = (
            one.form == "h" and _SHORTEST_HEADLINE <= one.size <= _LONGEST_HEADLINE and not _is_list(one.size, text)
        )
        labels += one.form == "t"
        if (one.form == "t" and labels == 1) or one.form in PROSE:
            continue  # the place or the subject, and sentences that sum up
        other = text.endswith((lines[index + 1].text, lines[best].text)) or ends_menu(looks, index)
        if not worded or other or not _OF_OTHERS.isdisjoint(one.signs) or not able(index):
            break
        if is_told(looks, index, body, _TOLD):
            first = index
    return first


def is_far(looks: Looks, best: int, weight: float, body: Sequence[int]) -> bool:
    """Whether the likeliest line, of so much weight, is no likely one, stands far above a text and tells nothing of it:
    an entry of a long menu."""
    if weight >= _LIKELY or looks.page.markup:
        return False
    opening = next((index for index in body if looks.seen[index].form in PROSE), 0)
    away = opening - best
    return (away > _FAR and weight < _HARDLY) or (away > NEAR_TEXT and not is_told(looks, best, body, _SOME))
