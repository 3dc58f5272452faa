"""What tells of a line whether it is the title: the traits by which `title_lines` ranks the lines that may be it.

Beside what a line looks like alone, and how likely a title among all lines (`parts`): how much of it the text tells,
how far above the text and beside what it stands, how else it is printed, whether it is a heading. The weights of the
traits stand in `titles.txt`.
"""

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain
from math import log
from typing import NamedTuple

from searchapp.reading.lines.parts import Likelihood
from searchapp.reading.lines.traits import PROSE, Seen
from searchapp.reading.outlets.authors import is_byline
from searchapp.reading.pages.page import Page

_ROOT = 5
"""Letters of the beginnings of words by which these are compared."""
_LIKELY = (-9, -7, -6, -5, -4, -3, -2.3, -1.6, -1, -0.5, -0.2, -0.05)
_LESS = (0.001, 0.5, 1, 2, 3, 4.5, 6)
_LIKELIER = (-3, -1.5, -0.7, 0, 0.7, 1.5, 3)
"""Steps of the logarithm of a likelihood, of the best one to it, of that of a line beside to it."""
_SHARES = (0.001, 0.2, 0.34, 0.5, 0.6, 0.75, 0.99)
_CAPITALS = (0.15, 0.35, 0.6, 0.9)
_SIZES = (1, 2, 3, 4, 5, 6, 8, 10, 13, 17, 22, 30, 45)
_SIZES_BESIDE = (2, 4, 7, 12, 20)
_LONGER = (0.3, 0.6, 1, 1.5, 2.5, 4)
_AWAY = (1, 2, 3, 4, 6, 9, 13, 20, 30, 45, 70, 110)
_COUNTS = (3, 6, 12, 30, 100)
_LEAD, _LEADING, _BRIEF = 3, 4, 60
"""Lines with which a text begins; words of these that count, at most; words fewer than which a brief text has: it need
not have those of its title."""
_SIGNED_WITHIN, _AS_LIKELY, _MOST = 4, 0.5, 3
"""Lines below a title among which a byline or a day counts; how likely another line is, to the line, that is as likely;
such lines that count at most."""
_WORDY, _LIST = 12, 6
"""Characters from which on it tells something that a line is a part of another; words of a title with commas at least:
fewer are a list of sections."""


class Looks(NamedTuple):
    """A page whose lines were looked at: how likely each is title or body, and what it looks like alone."""

    page: Page
    likely: Sequence[Likelihood]
    seen: Sequence[Seen]


class Around(NamedTuple):
    """What a page tells of all lines that may be its title (`able`): where its text opens; of how many lines of
    the text and of its beginning each of their words is one; which lines near them say who wrote or when; what stands
    above the text, as one string; whether the text is brief; how many headings of the first level there are; how
    likely the likeliest of the lines is."""

    able: Sequence[int]
    body: frozenset[int]
    opening: int
    text: Counter[str]
    lead: Counter[str]
    signed: frozenset[int]
    above: str
    brief: bool
    headings: int
    best: float


def beginnings(words: Iterable[str]) -> set[str]:
    """The beginnings of longer words, which most of their forms have in common."""
    return {word[:_ROOT] for word in words}


def signs_or_dates(looks: Looks, index: int) -> bool:
    """Whether a line says who wrote, or when."""
    one = looks.seen[index]
    return one.form == "d" or not {"by", "dated"}.isdisjoint(one.signs) or is_byline(looks.page.lines[index].text)


def opening_of(looks: Looks, body: Sequence[int]) -> int:
    """The first line of prose of a body, else its first line."""
    return next((index for index in body if looks.seen[index].form in PROSE), body[0] if body else 0)


def around(looks: Looks, body: Sequence[int], able: Sequence[int]) -> Around:
    """What the page tells of the lines that may be its title, `body` in order."""
    lines, seen = looks.page.lines, looks.seen
    opening = opening_of(looks, body)
    words = beginnings(chain.from_iterable(seen[index].words for index in able))
    told = {index: words & beginnings(seen[index].words) for index in body}
    lead = [index for index in body if index >= opening][:_LEAD]
    near = {at for index in able for at in range(index - _SIGNED_WITHIN, index + 1 + _SIGNED_WITHIN)}
    return Around(
        able,
        frozenset(body),
        opening,
        Counter(chain.from_iterable(told.values())),
        Counter(chain.from_iterable(told[index] for index in lead)),
        frozenset(at for at in near if 0 <= at < len(lines) and signs_or_dates(looks, at)),
        "\n".join(("", *(line.text for line in lines[: max(opening, *able) + 1]), "")),
        sum(seen[index].size for index in body) < _BRIEF,
        0 if looks.page.markup else sum(line.heading == 1 for line in lines),
        max(looks.likely[index].title for index in able),
    )


def traits_of_title(looks: Looks, page: Around, index: int) -> Iterator[str]:
    """The traits of one of the lines that may be the title."""
    return chain(
        _alone(looks, page, index),
        _told(looks.seen[index], page, index),
        _placed(looks, page, index),
        _beside(looks, page, index),
        _printed(looks, page, index),
    )


def traits_of_none(looks: Looks, page: Around) -> Iterator[str]:
    """The traits of a page of which no line is the title."""
    yield "none"
    yield f"none likely{_step(page.best)}"
    size = bisect_right(_COUNTS, len(looks.seen))
    yield f"none opens {looks.seen[0].form}{bisect_right(_SIZES_BESIDE, looks.seen[0].size)}"
    yield f"none opens {looks.seen[0].form} of{size}"
    yield f"none of{size}"
    yield f"none at{bisect_right(_AWAY, page.opening)}"


def _alone(looks: Looks, page: Around, index: int) -> Iterator[str]:
    text, one, likely = looks.page.lines[index].text, looks.seen[index], looks.likely[index].title
    size = bisect_right(_SIZES, one.size)
    words = text.split()
    capitals = bisect_right(_CAPITALS, sum(word[0].isupper() for word in words) / len(words))
    yield f"likely{_step(likely)}"
    yield f"less{bisect_right(_LESS, _to(page.best, likely))}"
    yield f"form {one.form}"
    yield f"size{size}"
    yield f"capitals{capitals}"
    yield f"capitals{capitals} size{size}"
    yield f"ends {_sign(text[-1])}"
    yield f"starts {_sign(text[0])}"
    yield one.shape[2]
    yield f"commas{min(text.count(','), _MOST)}"
    if text.isupper():
        yield f"upper size{size}"
    for sign in one.signs:
        yield f"is {sign}"


def _told(one: Seen, page: Around, index: int) -> Iterator[str]:
    """The traits that the words which the text has, and which it begins with, give a line."""
    own = beginnings(one.words)
    if not own:
        yield "no words"
        return
    inside = index in page.body
    told = sum(page.text[word] > inside for word in own)
    leading = sum(page.lead[word] > (inside and index >= page.opening) for word in own)
    brief = " by few" if page.brief else ""
    yield f"told{bisect_right(_SHARES, told / len(own))}{brief}"
    yield f"lead{bisect_right(_SHARES, leading / len(own))}{brief}"
    yield f"leading{min(leading, _LEADING)}{brief}"


def _placed(looks: Looks, page: Around, index: int) -> Iterator[str]:
    """The traits of where a line stands: how far from the text, among which others that are as likely, as a heading."""
    lines, likely = looks.page.lines, looks.likely
    away = page.opening - index
    yield f"{'above' if away >= 0 else 'below'}{bisect_right(_AWAY, abs(away))}"
    if index == 0:
        yield f"first of{bisect_right(_COUNTS, len(lines))}"
    yield f"blank{lines[index].after_blank:d}{index + 1 < len(lines) and lines[index + 1].after_blank:d}"
    as_likely = [other for other in page.able if likely[other].title > _AS_LIKELY * likely[index].title]
    yield f"likely above{min(_MOST, sum(other < index for other in as_likely))}"
    yield f"likely below{min(_MOST, sum(index < other <= page.opening for other in as_likely))}"
    level = 0 if looks.page.markup else lines[index].heading
    if level:
        yield f"level{min(level, _MOST)}"
    if level == 1:
        yield "only heading" if page.headings == 1 else "one of the headings"
    elif page.headings and not level:
        yield "no heading"


def _beside(looks: Looks, page: Around, index: int) -> Iterator[str]:
    """The traits that the two lines above and below a line give it, and who wrote and when right below."""
    lines, seen, one = looks.page.lines, looks.seen, looks.seen[index]
    within = range(1, 1 + _SIGNED_WITHIN)
    signed = next((away for away in within if index + away in page.signed), 0)
    yield f"signed below{signed}"
    yield f"signed above{next((away for away in within if index - away in page.signed), 0)}"
    for away in (-2, -1, 1, 2):
        other = index + away
        if not 0 <= other < len(lines):
            yield f"{away} none"
            continue
        its = seen[other]
        form = "by" if its.form != "d" and other in page.signed else its.form
        yield f"{away} {form}"
        yield f"{away} {its.form}{bisect_right(_SIZES_BESIDE, its.size)}"
        if abs(away) == 1:
            longer = bisect_right(_LONGER, (its.size + 0.5) / (one.size + 0.5))
            yield f"{away} longer{longer}"
            yield f"{away} {form} longer{longer} signed{signed}"
            yield f"{away} likelier{bisect_right(_LIKELIER, _to(looks.likely[other].title, looks.likely[index].title))}"
            for sign in its.signs:
                yield f"{away} {sign}"


def _printed(looks: Looks, page: Around, index: int) -> Iterator[str]:
    """The traits of a line that is printed above the text again, or as a part of another line: of the title of a
    window, a path of sections."""
    text = looks.page.lines[index].text
    if len(text) < _WORDY:
        return
    if page.above.count(text) > 1:
        yield from _repeated(looks, page, index)
    others = (looks.page.lines[other].text for other in page.able)
    if any(len(other) >= _WORDY and other in text and other != text for other in others):
        yield "holds another"


def _repeated(looks: Looks, page: Around, index: int) -> Iterator[str]:
    """The traits of a line that stands above the text more than once, whole or within others."""
    text = looks.page.lines[index].text
    whole = f"\n{text}\n"
    copies = page.above.count(whole)
    if copies > 1:
        place = sum(len(line.text) + 1 for line in looks.page.lines[:index])
        yield "again below" if page.above.find(whole) == place else "again above"
    if page.above.count(f"\n{text}") > copies:
        yield "begins another"
    if page.above.count(f"{text}\n") > copies and not ("," in text and looks.seen[index].size < _LIST):
        yield "ends another"


def _sign(sign: str) -> str:
    """What sort of sign it is; which one, where it is no letter."""
    if sign.isalpha():
        return "upper" if sign.isupper() else "lower" if sign.islower() else "letter"
    return "digit" if sign.isdigit() else sign


def _step(likely: float) -> int:
    return bisect_right(_LIKELY, log(likely + 1e-9))


def _to(one: float, other: float) -> float:
    """The logarithm of how much likelier one line is than another."""
    return log((one + 1e-6) / (other + 1e-6))
