"""Which lines of a page are title, author and body."""

import re
from collections import Counter
from collections.abc import Iterable, Sequence, Set
from itertools import pairwise
from math import exp

from searchapp.reading.clutter import is_aside
from searchapp.reading.date_forms import DIGIT, printed_dates
from searchapp.reading.marked import marked
from searchapp.reading.page import Fact, Layout, Page
from searchapp.reading.parts import Likelihood, likelihoods
from searchapp.reading.recurring import NONE, RecurringLines
from searchapp.reading.titles import alike, letters, line_of, stated_title
from searchapp.reading.traits import PROSE, Seen, promotions_in, seen_alone, seen_together, telling_words

_FROM = {None: (0.3, 0.55), True: (0.01, 0.05), False: (0.85, 0.97)}
"""Likelihoods from which on prose and other lines are body, by what an extractor of HTML says of the line: nothing,
that it is, that it is not. A paragraph lost hurts a reader more than one too many; a short line within a text is
as often a link or a caption as a subhead."""
_CLOSED = (".", "!", "?", "…", "”", "»", '"')
_TURN = re.compile(r"[A-ZА-ЯЁ][\w.’' -]{0,40}:\s+\S")
_TURNS = 4
_BRIDGE, _BRIDGE_FROM = 8, 0.05
_MOST_LINES = 20_000
_TITLE_FROM, _PROSE_TITLE_FROM = 0.05, 0.2
"""Likelihoods from which on a line is the title: most pages have one, but it is seldom a sentence."""
_LONGEST_TITLE = 300
_SHARED, _USUALLY, _ROOT = 1.5, 0.6, 5
"""How much it counts for a title that the body has its longer words too, by their first letters; the share of them
that it usually has."""
_HARDLY, _NEARLY, _STANDFIRST = 0.1, 0.8, 6
_BY_HAND = ("header ", "front matter ")
"""Statements of a title that people write for this one text."""
_LONGEST_DATE = 60
_NAME_WORDS = 4
_WORD = re.compile(r"\w+")
_ADDRESS = re.compile(r"https?://|www\.", re.IGNORECASE)
_SLUG = re.compile(r"[\w’'.]+(?:[-/_][\w’'.]+)+(?:,\s?[\w ]{1,20})?")
"""The name of a piece among journalists: `Ardenia-conflict-truce,lead`."""
_CLOCKED = re.compile(
    r"(?:[01]?\d|2[0-3])[:.h][0-5]\d(?:\s?[ap]\.?m\b\.?)?[\s|–—:-]{1,3}(?!(?:m|b)illion|per\s?cent)\D", re.IGNORECASE
)
"""An entry of a page that goes on: `20.14 Budget passes`."""
_RIGHTS = re.compile(r"©|^\W{0,3}(?:\(c\)\s|copyright\b)", re.IGNORECASE)
_LONGEST_RIGHTS = 160
_ASKING = {
    name + size for name in ("promotion", "related", "share", "menu", "form", "ad", "legal") for size in ("", "+")
}
"""Traits of lines that want something of their reader."""


def layout_of(page: Page, known: RecurringLines = NONE) -> Layout:
    """The parts of a page; `known` are the lines that recur in other files of its folder.

    A page in which nothing looks like a body is all body, and so is one of very many lines.
    """
    stated = stated_title(page.facts) if page.facts else None
    if len(page.lines) > _MOST_LINES:
        return Layout(tuple(range(len(page.lines))), stated=stated)
    promotions = promotions_in(page.lines)
    seen = [seen_alone(line, promotions) for line in page.lines]
    likely = likelihoods(traits_of(page, seen))
    body = {index for index, line in enumerate(likely) if line.body > _least(page, index, seen[index])}
    rights = _rights(page)
    body = (body | _turns(page, body) | _bridged(likely, seen, body)) - rights - _recurring(page, seen, known)
    body = {index for index in body if not is_aside(page.lines[index].text)}
    body = body or {index for index, line in enumerate(page.lines) if index not in rights and not is_aside(line.text)}
    body = body or set(range(len(page.lines)))
    title = _title(page, likely, seen, rights, known, sorted(body))
    if stated is not None and title is not None and _is_belied(stated, title, page, seen, body - {title}):
        stated = None
    if stated is not None:
        title = _line_stated(stated, page, title)
    body.discard(-1 if title is None else title)
    if not body:
        return Layout(tuple(range(len(page.lines))), stated=stated)
    return Layout(tuple(sorted(body)), title, stated)


def traits_of(page: Page, seen: Sequence[Seen]) -> list[list[str]]:
    """All traits of the lines of a page, `seen` alone: of their text, of what stands around them, of their mark-up."""
    found = seen_together(page.lines, seen)
    for own, more in zip(found, marked(page, seen), strict=True):
        own += more
    return found


def _least(page: Page, index: int, seen: Seen) -> float:
    prose, other = _FROM[None if page.kept is None else index in page.kept]
    return prose if seen.form in PROSE or page.lines[index].text.endswith(_CLOSED) else other


def _turns(page: Page, body: set[int]) -> set[int]:
    """The turns of a conversation (`Name: words`, `Q: words`) that stand between lines of the body."""
    if not body:
        return set()
    turns = {index for index in range(min(body), max(body) + 1) if _TURN.match(page.lines[index].text)}
    return turns if len(turns) >= _TURNS and len(turns & body) * 2 >= len(turns) else set()


def _bridged(likely: Sequence[Likelihood], seen: Sequence[Seen], body: set[int]) -> set[int]:
    """Short runs of nothing but prose between two lines of the body."""
    found: set[int] = set()
    for before, after in pairwise(sorted(body)):
        between = range(before + 1, after)
        if len(between) <= _BRIDGE and all(
            seen[index].form in PROSE and likely[index].body > _BRIDGE_FROM for index in between
        ):
            found.update(between)
    return found


def _rights(page: Page) -> set[int]:
    """The lines that say who holds the rights: never news, and they name the site."""
    return {
        index
        for index, line in enumerate(page.lines)
        if len(line.text) <= _LONGEST_RIGHTS and _RIGHTS.search(line.text)
    }


def _recurring(page: Page, seen: Sequence[Seen], known: RecurringLines) -> set[int]:
    """The lines that other files have too. Sentences stay, for a formula recurs in news as well, unless they ask
    something of the reader; and so does the name of a speaker before a turn (`Question:`)."""
    return {
        index
        for index, line in enumerate(page.lines if known else ())
        if line.text in known
        and not line.text.endswith(":")
        and (seen[index].form not in PROSE or not _ASKING.isdisjoint(seen[index].traits))
    }


def _title_weights(likely: Sequence[Likelihood], seen: Sequence[Seen], body: Sequence[int]) -> dict[int, float]:
    """How surely a line is the title, for the lines above the end of the body that may be it: one that shares words
    with the text rather than one that does not, be it set apart ever so much."""
    having = Counter(root for index in body for root in _roots(seen[index].words))
    inside = set(body)
    weights = {}
    for index, line in enumerate(likely[: body[-1]]):
        prose = seen[index].form in PROSE and line.body >= _HARDLY
        least = _PROSE_TITLE_FROM if prose else _TITLE_FROM
        if line.title * exp(_SHARED * (1 - _USUALLY)) <= least:
            continue
        roots = _roots(seen[index].words)
        shared = sum(having[root] > (index in inside) for root in roots) / len(roots) if roots else _USUALLY
        weight = line.title * exp(_SHARED * (shared - _USUALLY))
        if weight > least:
            weights[index] = weight
    return weights


def _is_date(text: str) -> bool:
    """Whether a line is a date, with its weekday at most."""
    dates = list(printed_dates(text)) if len(text) <= _LONGEST_DATE and DIGIT.search(text) else []
    within = sum(len(_WORD.findall(text, date.start, date.end)) for date in dates)
    return bool(dates) and len(_WORD.findall(text)) - within <= 1


def _is_name(text: str, below: Sequence[str]) -> bool:
    """Whether a short line is the name of the author or of a place, with which a line of the body begins."""
    start = f"{text} "
    return text.count(" ") < _NAME_WORDS and text.istitle() and any(line.startswith(start) for line in below)


def _roots(words: Iterable[str]) -> set[str]:
    """The beginnings of longer words, which most of their forms have in common."""
    return {word[:_ROOT] for word in words}


def _title(
    page: Page,
    likely: Sequence[Likelihood],
    seen: Sequence[Seen],
    rights: Set[int],
    known: RecurringLines,
    body: Sequence[int],
) -> int | None:
    """The line that is the likeliest title, whatever mark-up states."""
    holders = [letters(page.lines[index].text) for index in rights]
    weights = {
        index: weight
        for index, weight in _title_weights(likely, seen, body).items()
        if len(page.lines[index].text) <= _LONGEST_TITLE
        and not _ADDRESS.search(page.lines[index].text)
        and page.lines[index].text not in known
        and not any(letters(page.lines[index].text) in holder for holder in holders)
        and not _is_date(page.lines[index].text)
        and not _SLUG.fullmatch(page.lines[index].text)
        and not _CLOCKED.match(page.lines[index].text)
        and not _is_name(page.lines[index].text, [page.lines[other].text for other in body if other > index])
    }
    best = max(weights, key=lambda index: (weights[index], -index), default=None)
    if best is not None:
        # a standfirst below the title looks like one too: of two that are about as likely the first is taken
        above = (index for index in weights if best - _STANDFIRST <= index < best)
        best = next((index for index in above if weights[index] >= _NEARLY * weights[best]), best)
    return best


def _line_stated(stated: Fact, page: Page, likeliest: int | None) -> int | None:
    """The line with the title that mark-up states: the same, else the likeliest line where it words much the same."""
    line = line_of(stated.value, page)
    if line is None and likeliest is not None and alike(stated.value, page.lines[likeliest].text):
        return likeliest
    return line


def _is_belied(stated: Fact, likeliest: int, page: Page, seen: Sequence[Seen], body: Set[int]) -> bool:
    """Whether the text has much more of the words of the likeliest title than of the one that mark-up states, and no
    line of the page prints that: so sites name themselves, a section or a day."""
    if stated.source.startswith(_BY_HAND) or _line_stated(stated, page, likeliest) is not None:
        return False
    having = {root for index in body for root in _roots(seen[index].words)}
    told, printed = _roots(telling_words(stated.value)), _roots(seen[likeliest].words)
    return len(printed & having) * 2 >= max(len(printed), 4) and len(told & having) * 4 <= len(told)
