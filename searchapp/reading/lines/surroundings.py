"""What stands around a line: the traits that its neighbours and the whole page give it."""

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Sequence
from functools import lru_cache

from searchapp.reading.lines.traits import PROSE, SIZES, Seen, Traits
from searchapp.reading.pages.page import Line

_COUNTS = (1, 2, 3, 5, 9)
_NEAR = 5
_PROSE = 60
_AGAINST = {"x": -9, "d": -5, "h": -5, "q": -2, "t": -5, "n": -3}
"""Words of prose that one line of clutter outweighs, by its form: about ten lines of menu end a text."""


def seen_together(lines: Sequence[Line], seen: Sequence[Seen]) -> list[list[Traits]]:
    """The traits of every line of a page, `seen` alone, with those told by its neighbours and by the whole page."""
    forms = [one.form for one in seen]
    count = len(seen)
    paragraphs = [index for index, form in enumerate(forms) if form == "P"]
    sentences = [index for index, form in enumerate(forms) if form in PROSE]
    copies = Counter(line.text for line in lines)
    closing = _first_closing(seen, forms)
    begin, end = _densest(seen, forms)
    dense = [index for index in sentences if begin <= index < end]
    in_dense: set[str] = set()
    repeated: set[str] = set()
    for index in dense:
        repeated |= in_dense & seen[index].words
        in_dense |= seen[index].words
    crowded = count > 4 * max(1, len(sentences))
    padded = f"^^^{''.join(forms)}$$$"
    traits: list[list[Traits]] = []
    for index, one in enumerate(seen):
        form = forms[index]
        passed = bisect_left(paragraphs, index)
        coming = len(paragraphs) - bisect_right(paragraphs, index)
        near = bisect_right(sentences, index + _NEAR) - bisect_left(sentences, index - _NEAR)
        last = index - paragraphs[passed - 1] if passed else 99
        following = bisect_right(SIZES, paragraphs[-coming] - index if coming else 99)
        among = _among(
            form, bisect_right(_COUNTS, passed), bisect_right(_COUNTS, coming), near, bisect_right(SIZES, last),
            following, crowded,
        )  # fmt: skip
        inside = begin <= index < end
        if inside:
            densest = _inside(form, padded[index + 2 : index + 5])
        elif index < begin:
            densest = _above(form, bisect_right(SIZES, begin - index))
        else:
            densest = _below(form, bisect_right(SIZES, index - end), min(coming, 4))
        shared = None
        if one.words:
            # words of the run that the line itself is part of count where another of its lines has them too
            known = repeated if form in PROSE and inside else in_dense
            shared = 8 * len(one.words & known) // len(one.words)
        line = lines[index]
        told = _told(
            form, copies[line.text] > 1, following if index > closing else None, shared, index == 0, line.after_blank
        )
        traits.append([one.shape, one.signs, one.terms, _beside(padded[index : index + 7]), among, densest, told])
    return traits


@lru_cache(maxsize=4096)
def _beside(forms: str) -> Traits:
    """The traits that the `forms` of three lines before a line, its own and of three lines after it make."""
    third, second, before, form, after, next_but_one, furthest = list(forms)
    return (
        f"form {form}", f"-1{before}", f"+1{after}", f"-2{second}", f"+2{next_but_one}", f"-3{third}", f"+3{furthest}",
        f"{before}{form}{after}", f"{second}{before}{form}", f"{form}{after}{next_but_one}",
    )  # fmt: skip


@lru_cache(maxsize=4096)
def _among(form: str, passed: int, coming: int, near: int, last: int, following: int, crowded: bool) -> Traits:
    """The traits that the steps of the numbers of paragraphs before and after a line make, of the sentences near it and
    of the lines to the last and to the following paragraph."""
    return (
        f"{form} passed{passed}", f"{form} coming{coming}", f"passed{passed}coming{coming}", f"{form} near{near}",
        f"{form} last{last}", f"{form} next{following}", f"{form} {'crowded' if crowded else 'calm'}",
    )  # fmt: skip


@lru_cache(maxsize=1024)
def _inside(form: str, around: str) -> Traits:
    """The traits of a line of the densest text, `around` it these forms."""
    return f"{form} dense", f"dense {around}"


@lru_cache(maxsize=1024)
def _above(form: str, lines: int) -> Traits:
    """The traits of a line so far above the densest text."""
    return f"{form} before{lines}", "before dense"


@lru_cache(maxsize=1024)
def _below(form: str, lines: int, coming: int) -> Traits:
    """The traits of a line so far below the densest text, with so many paragraphs coming."""
    return f"{form} after{lines}", "after dense", f"after coming{coming}"


@lru_cache(maxsize=4096)
def _told(form: str, copied: bool, closed: int | None, shared: int | None, first: bool, blank: bool) -> Traits:
    """The traits of a line that stands elsewhere too, below where pages close (`closed` is how far the next paragraph
    is), that shares words with the text, that is the first, that follows a blank line."""
    return (
        *((f"{form} copied",) if copied else ()),
        *(() if closed is None else (f"{form} closed", f"closed next{closed}")),
        *(() if shared is None else (f"{form} shared{shared}",)),
        *(("first",) if first else ()),
        *((f"{form} blank",) if blank else ()),
    )


def _densest(seen: Sequence[Seen], forms: Sequence[str]) -> tuple[int, int]:
    """The half-open run of lines with the most prose in it, clutter on the way counted against it."""
    best, best_run, running, start = 0, (0, 0), 0, 0
    for index, one in enumerate(seen):
        form = forms[index]
        weight = min(one.size, _PROSE) if form in PROSE else _AGAINST[form]
        if running <= 0:
            running, start = 0, index
        running += weight
        if running > best:
            best, best_run = running, (start, index + 1)
    return best_run


def _first_closing(seen: Sequence[Seen], forms: Sequence[str]) -> int:
    """The line after which pages have comments and teasers: the first such heading below three paragraphs."""
    paragraphs = 0
    for index, one in enumerate(seen):
        paragraphs += forms[index] == "P"
        if paragraphs >= 3 and one.size <= 6 and not {"comment", "related", "bio"}.isdisjoint(one.signs):
            return index
    return len(seen)
