"""Which line of a page is its title, by its looks, and whether the title that mark-up states is to be believed."""

from collections import Counter
from collections.abc import Iterable, Sequence, Set
from functools import cache
from heapq import nlargest
from itertools import chain
from pathlib import Path

from searchapp.kept import table
from searchapp.patterns import compiled
from searchapp.reading.lines.leads import untitled
from searchapp.reading.lines.recurring import RecurringLines
from searchapp.reading.lines.title_places import (
    Able,
    below_label,
    dated_first,
    ends_path,
    ends_sections,
    of_a_series,
    short_first,
    sole_heading,
)
from searchapp.reading.lines.title_traits import (
    Looks,
    around,
    beginnings,
    opening_of,
    traits_of_none,
    traits_of_title,
)
from searchapp.reading.lines.title_words import LONGEST_TITLE, is_worded_otherwise
from searchapp.reading.lines.titles import alike, line_of
from searchapp.reading.lines.traits import telling_words
from searchapp.reading.pages.page import Fact, Line, Page, letters

_BY_HAND = "front matter "
"""Statements of a title that people write for this one text."""
_NAME_WORDS = 4
_PATH = compiled(r"\s[>»›/|]\s")
_BEHIND_TITLE, _LONG_HEAD = compiled(r"\s(?:[|·•»«–—-]|::|--)\s"), 16
"""What parts a title from the name of its site, and characters of such a title at least."""
_LIKELIEST, _MOST_LIKELY, _RIGHT_ABOVE, _OTHERS, _NEAR = 8, 3, 3, 4, 40
"""Lines that may be the title, at most: the likeliest, those of them whose neighbours may be it as well, those right
above the text, others of each kind; lines above the text among which what is printed twice counts."""
_AGAIN = 2
"""How often a line in capitals stands in a file that is no title, but who speaks."""


def likeliest_title(
    looks: Looks, body: Sequence[int], rights: Set[int], recurring: RecurringLines, entered: Set[int]
) -> int | None:
    """The line that is the likeliest title, whatever mark-up states. `body` are the lines of the body in order,
    `rights` those that name who holds the rights, `recurring` the lines that other files have too, `entered` those of
    later entries, whose headings are no title."""
    found = _likeliest(looks, body, worded_as_title(looks, body, rights, entered), recurring)
    return None if found is None else _within_window(looks, found, body)


def worded_as_title(looks: Looks, body: Sequence[int], rights: Set[int], entered: Set[int]) -> Able:
    """Tells of a line whether nothing that it says keeps it from being the title."""
    lines = looks.page.lines
    holders = [letters(lines[index].text) for index in rights]
    below = {index: lines[index].text for index in body}
    loud = Counter(line.text for line in lines if line.text.isupper())
    heads = untitled(looks.page, looks.seen, body)

    def worded(index: int) -> bool:
        text = lines[index].text
        return not (
            is_worded_otherwise(text)
            or index in entered
            or (heads is not None and index not in heads and lines[index].heading != 1)
            or any(letters(text) in holder for holder in holders)
            or loud[text] > _AGAIN
            or _leads_to_title(text, lines)
            or _follows_site(text, lines)
            or ends_path(looks, index)
            or (text.endswith(":") and any(place < index for place in below))
            or (_may_be_name(text) and any(other.startswith(f"{text} ") for at, other in below.items() if at > index))
        )

    return worded


def _likeliest(looks: Looks, body: Sequence[int], worded: Able, recurring: RecurringLines) -> int | None:
    """The line that looks most like the title."""
    lines = looks.page.lines

    def able(index: int) -> bool:
        return lines[index].text not in recurring and worded(index)

    for told in (sole_heading, ends_sections, _ranked_first, dated_first, short_first):
        found = told(looks, body, able)
        if found is not None:
            return found
    return of_a_series(looks, body, worded)


def _ranked_first(looks: Looks, body: Sequence[int], able: Able) -> int | None:
    """The one of the lines that may be the title that has the most weight, or None where there being none has more."""
    indices = candidates(looks, body, able)
    if not indices:
        return None
    page = around(looks, body, indices)
    weights = {index: _weight(traits_of_title(looks, page, index)) for index in indices}
    best = max(indices, key=weights.__getitem__)
    return below_label(looks, best, able) if weights[best] > _weight(traits_of_none(looks, page)) else None


def _weight(traits: Iterable[str]) -> int:
    """The sum of the weights of traits, in hundredths."""
    return sum(filter(None, map(_weights().get, traits)))


@cache
def _weights() -> dict[str, int]:
    """The weights of traits, in hundredths."""
    return table(_read, Path(__file__).with_name("titles.txt"))


def _read(file: Path) -> dict[str, int]:
    rows = (line.split("\t") for line in file.read_text(encoding="utf-8").splitlines() if not line.startswith("#"))
    return {name: int(number.replace(".", "")) for name, number in rows}


def candidates(looks: Looks, body: Sequence[int], able: Able) -> list[int]:
    """The lines that may be the title: the likeliest with those beside them, those right above the text, headings of
    the first level, what is printed twice above the text."""
    lines, seen = looks.page.lines, looks.seen
    end = max(body[-1] if body else len(lines), 1)
    opening = opening_of(looks, body)
    likeliest = nlargest(_LIKELIEST, range(end), key=[line.title for line in looks.likely].__getitem__)
    found = set(likeliest).union(range(opening - _RIGHT_ABOVE, opening))
    for index in likeliest[:_MOST_LIKELY]:
        found.update((index - 2, index - 1, index + 1))
    near = range(min(end, opening + _RIGHT_ABOVE))
    found.update([index for index in near if lines[index].heading == 1][:_OTHERS])
    printed = Counter(lines[index].text for index in near if seen[index].size >= _NAME_WORDS)
    found.update([index for index in near[-_NEAR:] if printed[lines[index].text] > 1][:_OTHERS])
    return sorted(index for index in found if 0 <= index < end and seen[index].form != "n" and able(index))


def line_stated(stated: Fact, page: Page, likeliest: int | None) -> int | None:
    """The line with the title that mark-up states: the same, else the likeliest line where it words much the same."""
    line = line_of(stated.value, page)
    if line is None and likeliest is not None and alike(stated.value, page.lines[likeliest].text):
        return likeliest
    return line


def is_borne_out(stated: Fact, looks: Looks, body: Set[int]) -> bool:
    """Whether a line has the title that mark-up states and the text so many of its words, each in several lines, that
    no other line can belie it."""
    if line_of(stated.value, looks.page) is None:
        return False
    told = beginnings(telling_words(stated.value))
    having = Counter(chain.from_iterable(told & beginnings(looks.seen[index].words) for index in body))
    return 4 * sum(count > 1 for count in having.values()) > len(told)


def is_belied(stated: Fact, likeliest: int, looks: Looks, body: Set[int]) -> bool:
    """Whether the text has much more of the words of the likeliest title than of the one that mark-up states, and no
    heading of the page prints that: so sites name themselves, a section or a day."""
    if stated.source.startswith(_BY_HAND) or _heads(looks, line_stated(stated, looks.page, likeliest)):
        return False
    having = {root for index in body for root in beginnings(looks.seen[index].words)}
    told, printed = beginnings(telling_words(stated.value)), beginnings(looks.seen[likeliest].words)
    return len(printed & having) * 2 >= max(len(printed), 4) and len(told & having) * 4 <= len(told)


def _leads_to_title(text: str, lines: Sequence[Line]) -> bool:
    """Whether a line is a path of sections that ends with what another line is."""
    path = _PATH.split(text)
    last = letters(path[-1]) if len(path) > 2 else ""
    return last != "" and any(letters(line.text) == last for line in lines if len(line.text) <= LONGEST_TITLE)


def _follows_site(text: str, lines: Sequence[Line]) -> bool:
    """Whether a line is a site's name, a dash and what another line is: the title of a window."""
    site, dash, title = text.partition(" - ")
    return dash != "" and len(title) > len(site) and any(line.text == title for line in lines)


def _within_window(looks: Looks, index: int, body: Sequence[int]) -> int:
    """The line of the title where line `index` is the title of a window: that of another line, a dash or a bar, and
    shorter, a site's name. Of several the last above the body is taken."""
    text = looks.page.lines[index].text
    heads = {text[: mark.start()] for mark in _BEHIND_TITLE.finditer(text) if 2 * mark.start() > len(text)}
    heads = {letters(head) for head in heads if len(head) >= _LONG_HEAD}
    lines = looks.page.lines[: body[-1]] if heads and body else ()
    same = [place for place, line in enumerate(lines) if letters(line.text) in heads]
    above = [place for place in same if place <= body[0]]
    return above[-1] if above else same[0] if same else index


def _may_be_name(text: str) -> bool:
    """Whether a short line may be the name of the author or of a place, with which a line of the body begins."""
    return text.count(" ") < _NAME_WORDS and text.istitle()


def _heads(looks: Looks, line: int | None) -> bool:
    """Whether a line that prints the stated title can be a heading rather than an entry of a menu."""
    if line is None:
        return False
    entry = bool(looks.page.markup) and looks.page.markup[line].tag == "li" and not looks.page.lines[line].heading
    return not entry or looks.seen[line].form not in "xt"
