"""Lines that are the title by where they stand, whatever they look like: a heading, the end of a path, a first line."""

from collections.abc import Callable, Sequence
from itertools import chain

from searchapp.patterns import compiled, late
from searchapp.reading.dates.forms import printed_dates
from searchapp.reading.lines.title_traits import Looks, beginnings
from searchapp.reading.lines.traits import HEADLINES, PROSE
from searchapp.reading.outlets.site_words import HOME, names_a_paper
from searchapp.reading.pages.page import letters
from searchapp.text.sentences import ended

Able = Callable[[int], bool]

_LONGEST_QUESTION = 20
"""Words of a question that is as good a title as what is no sentence."""
_SEVERAL = 4
"""Words of a heading at least that others print too or that the text has no words of."""
_LONGER = 1.5
"""The words of a first paragraph to those of its heading, at least, where that is several sentences."""
_MAYBE, _SURE = 0.05, 0.3
"""The likelihood as a title below which a heading hardly looks like one, and that of another line from which on it is
the name of the site."""
_SURELY = 0.7
"""The likelihood as a title from which on a line is one though it stands in other files."""
_SHORTEST_HEADING, _OPENING, _UNFINISHED = 3, 0.02, ".,;:"
"""Words of a first line above the text that is its title for want of a likelier one, its likelihood as one at least,
and what it does not end with."""
_SHORTEST_TEXT, _NEARLY_ALL, _LONGEST_SEVERAL = 6, 0.8, 110
"""Lines of a page that is nothing but a heading and its text, at least, and their share that the text has; characters
of a heading that is several sentences, at most."""
_WITHIN = compiled(r"[.!?]['\"’”]? (?=[A-ZÀ-ÞА-Я‘“\"'])")
_WORD = compiled(r"\w+")
_FEW_WORDS = 12
_ASKED_OR_SAID = '?؟？”“»"'
_NEAR_TEXT, _HEAD, _PATH_ABOVE = 40, 8, 4
"""Lines from a title to its text, of a head, and from a path of sections to a title at most."""
_NUMBERED = compiled(r"(\d{1,2})\.(?:\s|$)")
_PARTED = late(r"[>»›→/|]\s*$")
_RUN_TOGETHER = late(r"\S*[a-zß-ÿа-яё\d][A-ZÀ-ÞА-ЯЁ]\S*$")
"""How the sections end that a path has before a title: `Home > News > `, `HomeNewsCity`."""
_LONGEST_PATH, _BELOW_PATH, _SHORTEST = 90, 6, 22
"""Characters of these sections, lines from a path to the title, at most; characters of such a title at least."""
_LIST = 6
"""Words of a title with commas at least: fewer are a list of sections."""


def sole_heading(looks: Looks, body: Sequence[int], able: Able) -> int | None:
    """The one heading of the first level not far above a text, where only marks of headings tell of its mark-up."""
    lines = looks.page.lines
    if looks.page.markup or not body:
        return None
    first = [index for index in range(len(lines)) if lines[index].heading == 1]
    opening = next((index for index in body if looks.seen[index].form in PROSE), body[0])
    near = len(first) == 1 and opening - _NEAR_TEXT <= first[0] <= opening and looks.seen[first[0]].size > 1
    if not near or not able(first[0]):
        return None
    others = (looks.likely[index].title for index in range(opening) if index != first[0] and able(index))
    if looks.likely[first[0]].title < _MAYBE and max(others, default=0.0) > _SURE:
        told = beginnings(chain.from_iterable(looks.seen[index].words for index in body))
        return None if told.isdisjoint(beginnings(looks.seen[first[0]].words)) else first[0]
    return first[0]


def ends_sections(looks: Looks, body: Sequence[int], able: Able) -> int | None:
    """The line above a text with which the path of its sections ends, printed not far above it: `Home > News > Rivers
    rise` and `Rivers rise`, be they run together."""
    lines = looks.page.lines
    opening = next((index for index in body if looks.seen[index].form in PROSE), 0)
    for index in range(max(0, opening - _NEAR_TEXT), opening) if not looks.page.markup else ():
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


def short_first(looks: Looks, body: Sequence[int], able: Able) -> int | None:
    """The first line, where it is no sentence and either stands right above a text that has its words, or a blank line
    follows and then nothing but sentences."""
    if not body or not able(0):
        return None
    lines, seen = looks.page.lines, looks.seen
    rest = lines[1:]
    if body[0] == 1 and seen[1].form in PROSE and looks.likely[0].title >= _OPENING:
        if lines[0].text.isupper() and seen[0].size >= _SHORTEST_HEADING and lines[1].after_blank:
            return 0
        headed = seen[0].form in HEADLINES + "t" and seen[0].size >= _SHORTEST_HEADING and lines[0].text[0].isalnum()
        if headed and lines[0].text[-1] not in _UNFINISHED and _tells_of_first(looks, body):
            return 0
    if _heads_sentences(looks, body) and (seen[0].size >= _SEVERAL or _tells_of_first(looks, body)):
        return 0
    if len(rest) < 2 or list(body) != list(range(len(lines))) or not rest[0].after_blank:
        return None
    heads = (
        len(_WORD.findall(lines[0].text)) <= _FEW_WORDS and lines[0].text[0].isupper() and lines[0].text[-1].isalnum()
    )
    return 0 if heads and all(ended(line.text) for line in rest) else None


def _tells_of_first(looks: Looks, body: Sequence[int]) -> bool:
    """Whether a text has words of the first line."""
    first = beginnings(looks.seen[0].words)
    return any(not first.isdisjoint(beginnings(looks.seen[index].words)) for index in body)


def _heads_sentences(looks: Looks, body: Sequence[int]) -> bool:
    """Whether the first line, with a blank one below, heads a text of which nearly all lines are sentences: it is no
    sentence and no paper's name, or several short ones (`No, the port will not close. It only looks so.`)."""
    lines, seen = looks.page.lines, looks.seen
    few = len(lines) < _SHORTEST_TEXT or len(body) < _NEARLY_ALL * len(lines) or body[0] > 1 or looks.page.markup
    if few or not lines[1].after_blank or seen[1].form not in PROSE or not lines[0].text[:1].isalnum():
        return False
    text = lines[0].text
    if body[0] == 1:
        return text[-1] not in _UNFINISHED and not names_a_paper(text)
    several = _WITHIN.search(text) is not None
    return several and len(text) <= _LONGEST_SEVERAL and seen[1].size >= _LONGER * seen[0].size


def dated_first(looks: Looks, body: Sequence[int], able: Able) -> int | None:
    """The first line, where it is a heading that ends with its day not far above a text: Briefing by Ann Holm, May 3,
    2019"""
    line = looks.page.lines[0]
    if not body or not 0 < body[0] <= _HEAD or looks.seen[0].form != "d" or not able(0):
        return None
    days = [date for date in printed_dates(line.text) if date.day and date.year and date.end == len(line.text)]
    words = _WORD.findall(line.text[: days[-1].start]) if days else ()
    return 0 if len(words) > _SEVERAL else None


def of_a_series(looks: Looks, body: Sequence[int], able: Able) -> int | None:
    """The line not far above a text that is as sure a title as any, though other files have it too: of a briefing that
    is held every day."""
    above = range(max(0, body[0] - _HEAD), body[0]) if body else range(0)
    best = max(above, key=lambda index: looks.likely[index].title, default=None)
    if best is None or looks.likely[best].title < _SURELY or looks.seen[best].size <= _SEVERAL or not able(best):
        return None
    return best


def ends_path(looks: Looks, index: int) -> bool:
    """Whether a line is the last of a path of sections that is printed as a numbered list (`3. News`, `4. Rivers rise`)
    with a heading below it."""
    lines = looks.page.lines
    own = _NUMBERED.match(lines[index].text)
    before = _NUMBERED.match(lines[index - 1].text) if own and index else None
    if own is None or before is None or int(own[1]) != int(before[1]) + 1:
        return False
    return any(_is_headline(looks, below) for below in range(index + 1, min(index + _PATH_ABOVE, len(lines))))


def below_label(looks: Looks, best: int, able: Able) -> int:
    """The question or the words of somebody right below a label of up to three words: these end headlines, and no
    standfirst."""
    if looks.seen[best].form != "t":
        return best
    below = looks.page.lines[best + 1 : best + 2]
    asks = bool(below) and below[0].text[-1] in _ASKED_OR_SAID
    headed = asks and _SEVERAL <= looks.seen[best + 1].size <= _LONGEST_QUESTION
    return best + 1 if headed and able(best + 1) else best


def _is_headline(looks: Looks, index: int) -> bool:
    """Whether a line has the form of a headline, a question among them."""
    one = looks.seen[index]
    asks = one.form in PROSE and one.size <= _LONGEST_QUESTION and looks.page.lines[index].text.endswith("?")
    return asks or one.form in HEADLINES
