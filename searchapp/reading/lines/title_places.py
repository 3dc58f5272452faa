"""Which of the lines that stand together above a text is its title: beside a label, a standfirst, a day and byline."""

import re
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from itertools import chain
from typing import NamedTuple

from searchapp.patterns import compiled, late
from searchapp.reading.dates.forms import printed_dates
from searchapp.reading.lines.parts import Likelihood
from searchapp.reading.lines.traits import HEADLINES, PROSE, Seen
from searchapp.reading.outlets.authors import is_byline, labels_byline
from searchapp.reading.outlets.site_words import names_a_paper
from searchapp.reading.pages.page import Line, Page, letters
from searchapp.text.highlights import LABEL
from searchapp.text.scripts import has_digit
from searchapp.text.sentences import ended

LONGEST_QUESTION = 20
"""Words of a question that is as good a title as what is no sentence."""
HEADED_BY = 4
"""Words of a line above a byline, or of a heading that others print too, at least."""
_ROOT = 5
"""Letters of the beginnings of words by which these are compared."""
_STANDFIRST, _LONGER = 10, 1.5
"""Words of a standfirst at least: all, and to those of the title."""
_UNSURE, _MAYBE, _OF_BOTH = 0.55, 0.05, 0.25
"""Likelihoods as a title: up to which a line is no sure one; what the line above needs, its own and to the other's."""
_SURE = 0.3
"""The likelihood of another line as a title from which on a heading that hardly looks like one is the site's name."""
_SURELY = 0.7
"""The likelihood as a title from which on a line is one though it stands in other files."""
_AS_LIKELY = 0.8
"""How likely the upper one of two headings is as a title, to the other, so that it is the title."""
_SHORTEST_HEADING, _OPENING, _UNFINISHED = 3, 0.02, ".,;:"
"""Words of a first line above the text that is its title for want of a likelier one, its likelihood as one at least,
and what it does not end with."""
_LINKED = 0.5
_SHORTEST_TEXT, _NEARLY_ALL, _LONGEST_SEVERAL = 6, 0.8, 110
"""Lines of a page that is nothing but a heading and its text, at least, and their share that the text has; characters
of a heading that is several sentences, at most."""
_WITHIN = compiled(r"[.!?]['\"’”]? (?=[A-ZÀ-ÞА-Я‘“\"'])")
_WORD = compiled(r"\w+")
_FEW_WORDS = 12
_ASKED_OR_SAID = '?؟？”“»"'
NEAR_TEXT, _HEAD, _PATH_ABOVE, _TWICE = 40, 8, 4, 2
"""Lines from a title to its text, of a head, and from a path of sections to a title at most; how often a title is
printed that is told by that."""
_NUMBERED = compiled(r"(\d{1,2})\.(?:\s|$)")
_SHORTEST_WHOLE, _SUMS_UP = 6, 8
"""Words of a headline that is more than a label or some tags, and of a standfirst below such a one, at least."""
_TOLD, _MOSTLY, _HALF = 2, 0.6, 0.5
"""Words of a line that a text has, at least, and their share, by which the line tells what the text is about: of any
line, of one above a byline or a day."""
_SHOWN = frozenset(("photo", "share", "colon", "quoted", "digits0"))
"""What a line may be for and have in it that is a headline about a video, a picture, a network of people."""
_DAY_ABOVE = 14
"""Lines from a day to the text below it at most."""
_CALLED = "?؟？!”“»\"'’"
_DAY_BELOW, _LONGEST_DAY = 2, 60
"""Lines below a title among which its day stands, characters of the latter."""


HIGHLIGHTS = compiled(rf"{LABEL}(?:\s?:)?\s(?!(?:from|of|as|in|on|for|about|after|at|with)\b)\S", re.IGNORECASE)
"""How what is short for a text begins, with its label: `Story highlights The port was shut`."""
SUMMED_UP = late(
    r"(?:here[’']?s )?what (?:(?:you (?:need|have) )?to know|you should know|we know)(?: so far)?|"
    r"(?:the )?(?:key|main|latest) (?:events?|points?|updates?|developments?|moments|takeaways)",
    re.IGNORECASE,
)
"""What heads a list of the news in a page that goes on."""
_OF_TITLE = 3
"""Words of a title above such a heading, at least."""


class Looks(NamedTuple):
    """A page whose lines were looked at: how likely each is title or body, and what it looks like alone."""

    page: Page
    likely: Sequence[Likelihood]
    seen: Sequence[Seen]


def above_byline(looks: Looks, last: int, body: Sequence[int], able: Callable[[int], bool]) -> int | None:
    """The line right above the first byline that a day follows before the body begins and before the line `last`, where
    it can be a title."""
    lines = looks.page.lines
    for index in range(1, min(body[0], last, len(lines) - 1) if body else 0):
        if is_byline(lines[index].text) and any(map(_is_day, lines[index + 1 : index + 1 + _DAY_BELOW])):
            above = index - 1 - (index > 1 and _is_label(lines[index - 1].text))
            long = len(lines[above].text.split()) >= HEADED_BY and not ended(lines[above].text)
            return above if long and able(above) else None
    return None


def sole_heading(looks: Looks, body: Sequence[int], able: Callable[[int], bool]) -> int | None:
    """The one heading of the first level not far above a text, where only marks of headings tell of its mark-up."""
    lines = looks.page.lines
    if looks.page.markup or not body:
        return None
    first = [index for index in range(len(lines)) if lines[index].heading == 1]
    opening = next((index for index in body if looks.seen[index].form in PROSE), body[0])
    near = len(first) == 1 and opening - NEAR_TEXT <= first[0] <= opening and looks.seen[first[0]].size > 1
    if not near or not able(first[0]):
        return None
    others = (looks.likely[index].title for index in range(opening) if index != first[0] and able(index))
    if looks.likely[first[0]].title < _MAYBE and max(others, default=0.0) > _SURE:
        told = beginnings(chain.from_iterable(looks.seen[index].words for index in body))
        return None if told.isdisjoint(beginnings(looks.seen[first[0]].words)) else first[0]
    return first[0]


def above_highlights(looks: Looks, able: Callable[[int], bool]) -> int | None:
    """The line right above what is short for a text, with its label: `Story highlights The port was shut`; the first
    above the heading of such a list."""
    lines = looks.page.lines
    for index in range(1, min(_HEAD, len(lines))):
        if HIGHLIGHTS.match(lines[index].text):
            return index - 1 if _is_headline(looks, index - 1) and able(index - 1) else None
        if lines[index].text[:1] in "WwHhKkMmLlTt" and SUMMED_UP.fullmatch(lines[index].text):
            above = (at for at in range(index) if looks.seen[at].size >= _OF_TITLE and able(at))
            return next((at for at in above if not is_byline(lines[at].text)), None)
    return None


def printed_again(looks: Looks, body: Sequence[int], able: Callable[[int], bool]) -> int | None:
    """The line of several words above a text that is printed twice there, as in the path of sections above it."""
    seen, printed = looks.seen, Counter[str]()
    found: int | None = None
    for index, line in enumerate(looks.page.lines[: body[0] if body else 0]):
        if seen[index].size > HEADED_BY and _is_headline(looks, index):
            bare = letters(_NUMBERED.sub("", line.text))
            printed[bare] += 1
            if printed[bare] == _TWICE and body[0] - index <= NEAR_TEXT and able(index):
                found = index
    return found


def above_day(looks: Looks, body: Sequence[int], able: Callable[[int], bool]) -> int | None:
    """The heading right above the first byline or day not far above a text."""
    opening = next((index for index in body if looks.seen[index].form == "P"), body[0] if body else 0)
    for index in range(max(1, opening - _DAY_ABOVE), opening):
        if looks.seen[index].form == "d" or is_byline(looks.page.lines[index].text):
            above = looks.seen[index - 1]
            headed = above.form in HEADLINES and above.size >= HEADED_BY and able(index - 1)
            if headed or opening - index <= _HEAD:
                return index - 1 if headed else None
    return None


def dated_first(looks: Looks, body: Sequence[int], able: Callable[[int], bool]) -> int | None:
    """The first line, where it is a heading that ends with its day not far above a text: Briefing by Ann Holm, May 3,
    2019"""
    line = looks.page.lines[0]
    if not body or not 0 < body[0] <= _HEAD or looks.seen[0].form != "d" or not able(0):
        return None
    days = [date for date in printed_dates(line.text) if date.day and date.year and date.end == len(line.text)]
    words = _WORD.findall(line.text[: days[-1].start]) if days else ()
    return 0 if len(words) > HEADED_BY else None


def of_a_series(looks: Looks, body: Sequence[int], able: Callable[[int], bool]) -> int | None:
    """The line not far above a text that is as sure a title as any, though other files have it too: of a briefing that
    is held every day."""
    above = range(max(0, body[0] - _HEAD), body[0]) if body else range(0)
    best = max(above, key=lambda index: looks.likely[index].title, default=None)
    if best is None or looks.likely[best].title < _SURELY or looks.seen[best].size <= HEADED_BY or not able(best):
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


def _is_label(text: str) -> bool:
    """Whether a line is one or two words, as of a section or a kind of article between a title and its byline."""
    return text.count(" ") < 2 and text.replace(" ", "").isalpha()


def _is_day(line: Line) -> bool:
    return (
        len(line.text) <= _LONGEST_DAY
        and has_digit(line.text)
        and any(date.day and date.year for date in printed_dates(line.text))
    )


def short_first(looks: Looks, body: Sequence[int]) -> int | None:
    """The first line, where it is no sentence and either stands right above a text that has its words, or a blank line
    follows and then nothing but sentences."""
    lines, seen = looks.page.lines, looks.seen
    rest = lines[1:]
    if body[0] == 1 and seen[1].form in PROSE and looks.likely[0].title >= _OPENING:
        headed = seen[0].form in HEADLINES + "t" and seen[0].size >= _SHORTEST_HEADING and lines[0].text[0].isalnum()
        if headed and lines[0].text[-1] not in _UNFINISHED and _tells_of_first(looks, body):
            return 0
    if _heads_sentences(looks, body) and (seen[0].size >= HEADED_BY or _tells_of_first(looks, body)):
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


def above_standfirst(looks: Looks, best: int, body: Sequence[int], able: Callable[[int], bool]) -> int:
    """The heading right above a line that is rather a standfirst: a sure title that is as likely, or one that may be
    the title as well, where the line is much longer and no sure title; or one whose words the text has, where a blank
    line stands above both."""
    above, seen, likely = best - 1, looks.seen, looks.likely
    if above < 0 or ends_menu(looks, above):
        return best
    levels = looks.page.lines[above].heading, looks.page.lines[best].heading
    if not looks.page.markup and levels[1] and not 0 < levels[0] <= levels[1]:
        return best
    pair = (
        _is_worded_as_title(looks, above)
        and "related" not in seen[above].signs
        and letters(looks.page.lines[best].text) not in letters(looks.page.lines[above].text)
    )
    least = max(_UNSURE, _AS_LIKELY * likely[best].title)
    if heads_article(looks, best):
        least = max(_MAYBE, _OF_BOTH * likely[best].title)
    first = not above or seen[above - 1].form not in HEADLINES
    if pair and first and seen[above].size > HEADED_BY and likely[above].title >= least and able(above):
        return above
    apart = looks.page.lines[above].after_blank and looks.page.lines[best].after_blank
    whole = _SHORTEST_WHOLE <= seen[above].size <= _LONGER * seen[best].size and seen[best].size >= _SUMS_UP
    if pair and apart and whole and is_told(looks, above, body, _MOSTLY) and able(above):
        return above
    if seen[best].size < max(_STANDFIRST, _LONGER * seen[above].size) or likely[best].title > _UNSURE:
        return best
    if not _is_headline(looks, above) or likely[above].title < max(_MAYBE, _OF_BOTH * likely[best].title):
        return best
    linked = bool(looks.page.markup) and looks.page.markup[above].linked > _LINKED
    return above if able(above) and not linked else best


def headed_before(looks: Looks, best: int, body: Sequence[int], able: Callable[[int], bool]) -> int | None:
    """The last heading above a line, and not far above the text, that stands right above a byline or a day, where none
    of these stands below the line: what is between the day and the text is a subhead, a caption, another story."""
    lines = looks.page.lines
    if not body or any(signs_or_dates(looks, index) for index in range(best + 1, min(best + _HEAD, body[0]))):
        return None
    for index in range(best - 1, max(-1, body[0] - NEAR_TEXT), -1):
        # what stands first and not above a byline is the title of a window, with the menu below it
        apart = lines[index].after_blank if index else signs_or_dates(looks, 1) or _is_signed_apart(looks)
        worded = apart and _is_worded_as_title(looks, index)
        if worded and heads_article(looks, index) and able(index):
            return index if is_told(looks, index, body, _HALF) else None
    return None


def headed_after(looks: Looks, best: int, body: Sequence[int], able: Callable[[int], bool]) -> int | None:
    """The first heading below a line of which the text tells nothing, that stands above the text, set apart, and above
    a byline or a day: what a site says of itself and its menus stand higher up."""
    lines = looks.page.lines
    opening = next((index for index in body if looks.seen[index].form in PROSE), 0)
    if opening <= best or heads_article(looks, best) or is_told(looks, best, body, _HALF):
        return None
    for index in range(max(best + 1, opening - NEAR_TEXT), opening):
        if _is_worded_as_title(looks, index) and heads_article(looks, index) and is_told(looks, index, body, _MOSTLY):
            heading = above_standfirst(looks, index, body, able) if able(index) else index
            if lines[heading].after_blank and able(heading):
                return heading
    return None


def _is_signed_apart(looks: Looks) -> bool:
    """Whether a name and a day stand below the first line, with blank lines between, as entries of a menu do not."""
    below = looks.page.lines[1:3]
    named = len(below) > 1 and all(line.after_blank for line in below) and looks.seen[1].form == "t"
    return named and looks.seen[2].form == "d"


def ends_menu(looks: Looks, index: int) -> bool:
    """Whether a line without a blank one above it has one below: so the entries of a menu end above a heading."""
    lines = looks.page.lines
    return index > 0 and not lines[index].after_blank and lines[index + 1].after_blank


def _is_worded_as_title(looks: Looks, index: int) -> bool:
    """Whether a line has the form of a headline, be it one about a video or the like, or is a sentence of few words
    that asks, calls or quotes."""
    one, text = looks.seen[index], looks.page.lines[index].text
    said = one.form in PROSE and one.size <= LONGEST_QUESTION and text[-1] in _CALLED
    about = one.form == "x" and one.size > HEADED_BY and _SHOWN.issuperset(one.signs)
    return said or about or one.form in HEADLINES


def is_told(looks: Looks, index: int, body: Sequence[int], share: float) -> bool:
    """Whether a text has this share of the words that tell what a line of several words is about."""
    own = beginnings(looks.seen[index].words)
    if looks.seen[index].size < HEADED_BY or len(own) < _TOLD:
        return False
    least = max(_TOLD, share * len(own))
    told: set[str] = set()
    for place in body:
        if place != index:
            told |= own & beginnings(looks.seen[place].words)
            if len(told) >= least:
                return True
    return False


def _is_headline(looks: Looks, index: int) -> bool:
    """Whether a line has the form of a headline, a question among them."""
    one = looks.seen[index]
    asks = one.form in PROSE and one.size <= LONGEST_QUESTION and looks.page.lines[index].text.endswith("?")
    return asks or one.form in HEADLINES


def heads_article(looks: Looks, index: int) -> bool:
    """Whether a byline or a day stands below a line, and no headline between."""
    lines, left = looks.page.lines, _DAY_BELOW
    for below in range(index + 1, min(index + _HEAD, len(lines))):
        one, text = looks.seen[below], lines[below].text
        if signs_or_dates(looks, below) or labels_byline(text):
            return True
        left -= one.size > 0
        if one.form in HEADLINES or not left:
            return False
    return False


def signs_or_dates(looks: Looks, index: int) -> bool:
    """Whether a line says who wrote, or when."""
    one = looks.seen[index]
    return one.form == "d" or not {"by", "dated"}.isdisjoint(one.signs) or is_byline(looks.page.lines[index].text)


def below_label(looks: Looks, best: int, able: Callable[[int], bool]) -> int:
    """The question or the words of somebody right below a label of up to three words: these end headlines, and no
    standfirst."""
    if looks.seen[best].form != "t":
        return best
    below = looks.page.lines[best + 1 : best + 2]
    asks = bool(below) and below[0].text[-1] in _ASKED_OR_SAID
    headed = asks and HEADED_BY <= looks.seen[best + 1].size <= LONGEST_QUESTION
    return best + 1 if headed and able(best + 1) else best


def beginnings(words: Iterable[str]) -> set[str]:
    """The beginnings of longer words, which most of their forms have in common."""
    return {word[:_ROOT] for word in words}
