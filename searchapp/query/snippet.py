"""The best passages of an article for its matches."""

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Callable
from typing import NamedTuple

from searchapp.article import Article, Span
from searchapp.patterns import compiled
from searchapp.query.match import Matches
from searchapp.query.spans import Spans
from searchapp.text.sentences import ends as sentence_ends

WIDTH = 240
"""Characters of a snippet, more or less: a passage is never cut within a word, unless that has no end."""
_CUT = "… "
_JOINT = " … "
_REACH = 60
"""Characters by which a passage is moved or cut shorter, so that it begins and ends with words."""
_TOLD_APART = 5
"""Letters by which words are taken for different ones."""
_WORD, _SELDOM = 7, 14
"""What each different word of a passage is worth, and what more where it stands in the article but once."""
_WEIGHED, _COUNTED = 2000, 12
"""Matches at which a passage may begin, and how many of each count."""
_SPACES = compiled(r"\s+")
_BREAKS = compiled(r" \s+|[^\S ]\s*")
"""White space that is more than a space."""
_WORDS = compiled(r"\S")


class Snippet(NamedTuple):
    """An excerpt of the body on one line, `…` where something is left out, and the matches in it as spans of `text`."""

    text: str
    spans: tuple[Span, ...]


_Window = tuple[float, int, int]
"""A passage from one match to the end of another: its score, its start and its end. Of two as good the earlier is to be
the greater, so the start counts down."""


def snippet(article: Article, matches: Matches, width: int = WIDTH) -> Snippet:
    """The passages of the body with the most and closest matches, about `width` characters in all; the first lines
    where nothing in the body matches; the title where there is no body. Empty only for an article without words."""
    body = article.body
    if not _WORDS.search(body):
        title = article.title or ""
        return _one_line(title, [Span(0, len(title))], *_listed(matches.title, width), width)
    starts, ends = _listed(matches.body, width)
    passages = _passages(body, starts, ends, width) if starts else [_first_lines(body, width)]
    return _one_line(body, passages, starts, ends, width)


def _listed(found: Spans, width: int) -> tuple[list[int], list[int]]:
    """Where the matches begin that are weighed or may stand in a passage with those, and where they end."""
    first = found[: _WEIGHED + _COUNTED + 2 * width]
    return first.starts.tolist(), first.ends.tolist()


def _first_lines(body: str, width: int) -> Span:
    first = _WORDS.search(body)
    start = first.start() if first else 0
    return Span(start, _end_of_words(body, start, min(len(body), start + width)))


def _passages(body: str, starts: list[int], ends: list[int], width: int) -> list[Span]:
    """One passage where all matches stand together, else the best two."""
    windows = _windows(body, starts, ends, width)
    _, down, end = max(windows)
    start = -down
    chosen = [Span(start, end)]
    half = width // 2
    if len(starts) > 1 and end - start <= half:
        latest = start - _REACH
        rest = [one for one in windows if -one[1] >= end + _REACH or one[2] <= latest]
        if rest:
            _, down, last = max(rest)
            if last + down <= half:
                chosen.append(Span(-down, last))
    room = width // len(chosen)
    grown = sorted(_grown(body, core, room) for core in chosen)
    if len(grown) == 2 and grown[1].start <= grown[0].end:
        return [_grown(body, Span(start, end), width)]
    return grown


def _windows(body: str, starts: list[int], ends: list[int], width: int) -> list[_Window]:
    """From each match on: as many as fit, worth their number, different words above the same and those that stand there
    seldom above frequent ones, close above far."""
    written = [body[start:end] for start, end in zip(starts, ends, strict=True)]
    known = {word: word[:_TOLD_APART].casefold() for word in set(written)}
    words = [known[word] for word in written]
    held = dict.fromkeys(words, 0)  # how often each word stands in the window
    several = len(held) > 1
    worth = {word: _WORD + _SELDOM / count for word, count in Counter(words).items()} if several else {}
    again = 1 if several else 3
    windows = []
    behind, different, many = 0, 0.0, len(starts)
    for number, first in enumerate(starts[:_WEIGHED]):
        limit = first + width * 3 // 4  # what leads to the first is to be read, too
        full = min(many, number + _COUNTED)
        while behind < full and (ends[behind] <= limit or behind == number):
            if several:
                word = words[behind]
                if not held[word]:
                    different += worth[word]
                held[word] += 1
            behind += 1
        size = behind - number
        last = ends[behind - 1]
        if last > limit:  # one match, a whole quote, that is longer than a passage
            last = _end_of_words(body, max(first + 1, limit - _REACH), limit)
        windows.append(((again * size + different) / 10 - 0.5 * (last - first) / width, -first, last))
        if several:
            word = words[number]
            held[word] -= 1
            if not held[word]:
                different -= worth[word]
    return windows


def _grown(body: str, core: Span, room: int) -> Span:
    """The passage around the matches: its whole sentence if that fits, else to the words around."""
    paragraph = _paragraph(body, core)
    near = Span(max(paragraph.start, core.start - 2 * room), min(paragraph.end, core.end + 2 * room))
    bounds = [near.start, *sentence_ends(body, near.start, near.end), near.end]
    start, end = bounds[bisect_right(bounds, core.start) - 1], bounds[bisect_left(bounds, core.end)]
    while start < core.start and body[start].isspace():
        start += 1
    end = max(core.end, _trimmed(body, end))
    if near.start > paragraph.start and start <= near.start:
        start = core.start
    if near.end < paragraph.end and end >= near.end:
        end = core.end
    if end - start > room:
        start = max(start, core.start - max(0, room - (core.end - core.start)) // 2)
        end = min(end, max(core.end, start + room))
        start, end = _start_of_words(body, start, core.start), _end_of_words(body, core.end, end)
    elif end - start < room:
        limit = min(paragraph.end, start + room)
        last = _trimmed(body, bounds[bisect_right(bounds, limit) - 1])
        end = last if last > end else _end_of_words(body, end, limit)
    return Span(start, end)


def _trimmed(body: str, end: int) -> int:
    """Where the words before `end` end."""
    while end and body[end - 1].isspace():
        end -= 1
    return end


def _paragraph(body: str, core: Span) -> Span:
    start = body.rfind("\n", 0, core.start) + 1
    end = body.find("\n", core.end)
    return Span(start, len(body) if end < 0 else end)


def _start_of_words(body: str, start: int, latest: int) -> int:
    """The first place at or behind `start` where a word begins, but not behind `latest`."""
    if start == 0 or body[start - 1].isspace():
        return start
    space = _SPACES.search(body, start, latest)
    return space.end() if space else (start if latest - start > _REACH else latest)


def _end_of_words(body: str, earliest: int, end: int) -> int:
    """The last place at or before `end` where a word ends, but not before `earliest`."""
    if end >= len(body) or body[end].isspace():
        return end
    at = max(body.rfind(" ", earliest, end), body.rfind("\n", earliest, end))
    return at if at >= earliest else max(earliest, end)


def _one_line(text: str, passages: list[Span], starts: list[int], ends: list[int], width: int) -> Snippet:
    """The passages on one line with the matches that lie in them."""
    parts: list[str] = []
    spans: list[Span] = []
    length = 0
    for number, (start, end) in enumerate(passages):
        end = min(end, start + 2 * width)
        before = _CUT if number == 0 and _WORDS.search(text, 0, start) else _JOINT if number else ""
        parts.append(before)
        length += len(before)
        line, moved = _without_breaks(text, start, end)
        for at in range(bisect_right(ends, start), bisect_left(starts, end)):
            left, right = moved(max(starts[at], start)), moved(min(ends[at], end))
            if left < right:
                spans.append(Span(length + left, length + right))
        parts.append(line)
        length += len(line)
    if _WORDS.search(text, min(passages[-1].end, passages[-1].start + 2 * width)):
        parts.append(_CUT.rstrip() if parts[-1].endswith(" ") else " …")
    return Snippet("".join(parts), tuple(spans))


def _without_breaks(text: str, start: int, end: int) -> tuple[str, Callable[[int], int]]:
    """A passage with single spaces for its line breaks and runs of spaces, and where an offset of the text stands in
    it."""
    line = text[start:end]
    if line.isprintable() and "  " not in line:  # white space other than a space is not printable
        return line, lambda offset: offset - start
    places: list[int] = []
    left_out = [0]
    parts: list[str] = []
    at = start
    for space in _BREAKS.finditer(text, start, end):
        first, last = space.span()
        parts += (text[at:first], " ")
        places.append(first + 1)
        left_out.append(left_out[-1] + last - first - 1)
        at = last
    if not places:
        return line, lambda offset: offset - start
    parts.append(text[at:end])

    def moved(offset: int) -> int:
        passed = bisect_left(places, offset)
        if not passed:
            return offset - start
        return offset - start - min(left_out[passed], left_out[passed - 1] + offset - places[passed - 1])

    return "".join(parts), moved
