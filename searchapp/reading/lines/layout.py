"""Which lines of a page are title, author and body."""

from collections.abc import Sequence, Set
from dataclasses import replace
from functools import partial

from searchapp.patterns import compiled
from searchapp.reading.lines import alike
from searchapp.reading.lines.announced import announced
from searchapp.reading.lines.asides import is_aside
from searchapp.reading.lines.biographies import biographies
from searchapp.reading.lines.captions import is_caption
from searchapp.reading.lines.comments import readers_comments
from searchapp.reading.lines.continuing import (
    ASKING,
    ASKS,
    RIGHTS,
    able,
    bridged,
    continued,
    further_paragraphs,
    going_on,
    interrupted,
    of_plain_text,
    resumed,
    turns,
)
from searchapp.reading.lines.elsewhere import leads_away, leads_elsewhere
from searchapp.reading.lines.entries import entries
from searchapp.reading.lines.extracted import believed, kept_lines, of_one_block
from searchapp.reading.lines.greetings import farewell, greeting
from searchapp.reading.lines.heads import CLOSED, is_of_head, says_who_and_when
from searchapp.reading.lines.leads import lead_above
from searchapp.reading.lines.marked import figure_captions, marked
from searchapp.reading.lines.offers import is_offer
from searchapp.reading.lines.parts import Likelihood, likelihoods
from searchapp.reading.lines.recurring import NONE, RecurringLines
from searchapp.reading.lines.standfirst import standfirst_below
from searchapp.reading.lines.surroundings import seen_together
from searchapp.reading.lines.teasers import about_the_house, below_unspaced, dated_teasers, menus_above, printed_often
from searchapp.reading.lines.tickers import latest_news
from searchapp.reading.lines.title_lines import is_belied, is_borne_out, likeliest_title, line_stated
from searchapp.reading.lines.title_traits import Looks
from searchapp.reading.lines.title_words import is_date
from searchapp.reading.lines.titles import heading_at, stated_title
from searchapp.reading.lines.traits import PROSE, SENTENCES, Seen, Traits, seen_alone
from searchapp.reading.outlets.authors import is_byline
from searchapp.reading.pages.page import Layout, Page, letters
from searchapp.reading.pages.sheets import of_sheets

_FROM = {None: (0.4, 0.65), True: (0.01, 0.08), False: (0.85, 0.97)}
"""Likelihoods from which on prose and other lines are body, by what an extractor of HTML says of the line: nothing,
that it is, that it is not. A paragraph lost hurts a reader more than one too many; a short line within a text is
as often a link or a caption as a subhead."""
_LONG, _SENTENCE_END = 25, "ends01"
"""Words of a line from which on it is prose whatever it ends with, if it has this trait: a sentence ends within it."""
_SUBHEAD_FROM = 0.3
_ALL_LINK, _LINK_FROM = 0.95, 0.3
"""The share of a line from which on it is a link and little else; the likelihood from which on such a line is body."""
_OPENING = 4
"""Lines of a body among which its author and its day can stand."""
_OTHERS, _HEADING_WORDS = 10, 8
"""Lines of a list of other stories within a text, words of its heading, at most."""
_ITEM = compiled(r"(?:(?P<bullet>[*•·▪►‣◦–~-])|\d{1,2}[.)])\s|(?P<dash>[-–])(?=[^\W\d_])")
_BEFORE_LIST, _FEWEST_TOLD, _MOST_TOLD = 3, 3, 0.8
"""Lines from the body to a list of sentences at most; its items and the share of sentences among them at least."""
_FEWEST_ITEMS, _ANNOUNCING = 2, 4
"""Items of a list that a line announces, at least, and words of a line that announces the next paragraph."""
_INITIALS = compiled(r"[(\[–—-]{0,2}\s?[^\W\d_]{2,4}(?:\s?[/,–-]\s?[^\W\d_]{2,5}){0,2}[)\]]?")
"""Who wrote, at the end of a text: `rdb`, `[aja/HRD]`."""
_NEVER = Likelihood(0.0, 0.0)
_LONG_PAGE, _RATHER = 40, 0.1
"""Lines of a page that is not all text because nothing in it looks like that; the likelihood of a paragraph to that of
the likeliest from which on it is body there."""
_LABEL, _HEAD = 2, 8
"""Spaces in a line that can be the heading of a list of addresses, fewer than; lines from a title to where it can be
printed again, at most."""
_MOST_LINES = 20_000
_LONGEST_RIGHTS = 160


def layout_of(page: Page, recurring: RecurringLines = NONE) -> Layout:
    """The parts of a page; `recurring` are the lines that other files of its folder have too.

    A page in which nothing looks like a body is all body, and so is one of very many lines.
    """
    heads = of_sheets(page.lines, page.text)
    return _without(heads, page, recurring) if heads and len(heads) < len(page.lines) else _layout(page, recurring)


def _layout(page: Page, recurring: RecurringLines) -> Layout:
    stated = stated_title(page.facts, page.lines) if page.facts else None
    if len(page.lines) > _MOST_LINES:
        return Layout(tuple(range(len(page.lines))), stated=stated)
    looks, body, rights, later = looked_at(page, recurring)
    page, seen = looks.page, looks.seen
    title = None
    if stated is None or not is_borne_out(stated, looks, body):  # to look for another takes long
        title = likeliest_title(looks, sorted(body), rights, recurring, later)
    if stated is not None and title is not None and is_belied(stated, title, looks, body - {title}):
        stated = None
    if stated is not None:
        named = letters(stated.value)
        body -= {index for index in body if page.lines[index].heading == 1 and letters(page.lines[index].text) in named}
        title = line_stated(stated, page, title)
    standfirst: set[int] = set()
    if title is not None:
        heading = heading_at(page.lines, title)
        title = heading[0]
        body -= _head_of(page, seen, body, heading)
        body -= menus_above(page, seen, body, title)
        standfirst = standfirst_below(page, seen, body, heading)
        body |= standfirst
    if not body:
        return Layout(tuple(range(len(page.lines))), stated=stated)
    return Layout(tuple(sorted(body)), title, stated, next(iter(standfirst), None))


def looked_at(page: Page, recurring: RecurringLines = NONE) -> tuple[Looks, set[int], set[int], set[int]]:
    """A page whose lines were looked at, with its body as far as that is told without the title, the lines that say who
    holds the rights, and the entries that stand below the title of a page that goes on."""
    seen = seen_alone(page.lines)
    page = believed(page, seen)
    offers = {index for index, line in enumerate(page.lines) if is_offer(line.text)}
    likely = _likelihoods(page, seen, offers)
    rights = _rights(page)
    body, later = _body(page, likely, seen, rights, recurring)
    return Looks(page, likely, seen), body, rights, later


def _body(
    page: Page, likely: Sequence[Likelihood], seen: Sequence[Seen], rights: Set[int], recurring: RecurringLines
) -> tuple[set[int], set[int]]:
    """The lines of the body as far as they are told without the title, and those of the later entries of a page that
    goes on; never none."""
    # what looks like a body, line by line
    kept = kept_lines(page, seen)
    body = {index for index, line in enumerate(likely) if line.body > _least(page, index, seen[index], kept)}
    body = body or _likelier(page, likely, seen)
    body |= _subheads(page, likely, seen, body)
    if page.kept is not None and not page.markup:  # Markdown has little that is not text
        body |= page.kept & set(range(min(body, default=0), max(body, default=-1)))
    spoken, begun = turns(page, body)
    body = (body | spoken | bridged(likely, seen, body)) - rights
    body -= _recurring(page, seen, body, recurring) - begun
    body = {index for index in body if not (is_aside(text := page.lines[index].text) or is_caption(text))}
    body -= _elsewhere(page, seen, body)
    # what the text goes on in, though it does not look like it
    more = of_one_block(page, likely, seen, body)
    body |= {index for index in more if able(page, seen, index) and not is_caption(page.lines[index].text)}
    body |= _listed(page, seen, body)
    body |= announced(page, seen, body)
    body |= going_on(page, seen, body)
    body |= of_plain_text(page, likely, seen, body, recurring) | further_paragraphs(page, seen, body)
    body |= resumed(page, likely, seen, body)
    body |= continued(page, seen, body)
    body |= interrupted(page, seen, body)
    told = entries(page.lines, seen, body, partial(able, page, seen))
    body |= (_alike(page, seen, body) | set().union(*told)) - rights
    body |= greeting(page, body) | lead_above(page, seen, body)
    # what is of the site or of other articles, though it looks like this one
    body -= printed_often(page, seen, body) | dated_teasers(page, seen, body) | latest_news(page, seen, body)
    body -= readers_comments(page, seen, body) | below_unspaced(page, seen, body)
    body -= {index for index in body if leads_away(page.lines[index].text) or _heads_links(page, index)}
    body -= _announced(page, seen, body) | figure_captions(page, seen, body)
    body -= biographies(page, body) | about_the_house(page, body)
    body |= farewell(page, body)
    # what stands above the text: who wrote it, where and when
    first = min((index for index in body if seen[index].form in PROSE), default=0)
    body = {index for index in body if index > first or not is_of_head(page.lines[index].text)}
    body -= {index for index in sorted(body)[:_OPENING] if says_who_and_when(page.lines[index].text)}
    body -= _day_of_all(page, body)
    body = body or {index for index, line in enumerate(page.lines) if index not in rights and not is_aside(line.text)}
    return body or set(range(len(page.lines))), set().union(*_below_title(told, likely))


def _below_title(told: Sequence[set[int]], likely: Sequence[Likelihood]) -> Sequence[set[int]]:
    """The entries of a page that stand below its title: all where a likelier title than the heading of the first stands
    above that, else all but the first."""
    first = min(told[0], default=0) if told else 0
    above = max((likely[index].title for index in range(first)), default=0.0)
    return told if above > likely[first].title else told[1:]


def _head_of(page: Page, seen: Sequence[Seen], body: Set[int], heading: Sequence[int]) -> set[int]:
    """The lines of the body that are the title, its first line that of `heading`, print it again near the head, or
    stand above it and are no prose."""
    title = heading[0]
    head = {*heading, *(index for index in body if index < title and seen[index].form in "dtx")}
    printed = letters(page.lines[title].text)
    opening = min((index for index in body - head if seen[index].form in PROSE), default=0)
    near = (index for index in body if index < max(opening, title + _HEAD))
    return head.union(index for index in near if letters(page.lines[index].text) == printed)


def _without(heads: frozenset[int], page: Page, recurring: RecurringLines) -> Layout:
    """The layout of a page as if these lines, which belong to the sheets it was printed on, were not there."""
    left = [index for index in range(len(page.lines)) if index not in heads]
    places = {index: place for place, index in enumerate(left)}
    lines = tuple(page.lines[index] for index in left)
    markup = tuple(page.markup[index] for index in left) if page.markup else ()
    kept = None if page.kept is None else frozenset(places[index] for index in page.kept & places.keys())
    laid = _layout(replace(page, lines=lines, markup=markup, kept=kept), recurring)
    title, standfirst = (None if index is None else left[index] for index in (laid.title, laid.standfirst))
    return replace(laid, body=tuple(left[index] for index in laid.body), title=title, standfirst=standfirst)


def _likelihoods(page: Page, seen: Sequence[Seen], offers: Set[int]) -> list[Likelihood]:
    """The likelihoods of the lines of a page, weighed as if offers of letters between its sentences were not there."""
    last = max((index for index, one in enumerate(seen) if one.form in PROSE), default=0)
    told = [index for index in range(len(page.lines)) if index > last or index not in offers]
    if len(told) == len(page.lines):
        return likelihoods(traits_of(page, seen))
    lines = tuple(page.lines[index] for index in told)
    markup = tuple(page.markup[index] for index in told) if page.markup else ()
    left = iter(likelihoods(traits_of(replace(page, lines=lines, markup=markup), [seen[index] for index in told])))
    kept = set(told)
    return [next(left) if index in kept else _NEVER for index in range(len(page.lines))]


def traits_of(page: Page, seen: Sequence[Seen]) -> list[list[Traits]]:
    """All traits of the lines of a page, `seen` alone: of their text, of what stands around them, of their mark-up."""
    found = seen_together(page.lines, seen)
    for own, more in zip(found, marked(page, seen), strict=True):
        own += more
    return found


def _least(page: Page, index: int, seen: Seen, kept: Set[int] | None) -> float:
    prose, other = _FROM[None if kept is None else index in kept]
    if page.markup and page.markup[index].linked > _ALL_LINK:
        return max(other, _LINK_FROM)
    long = seen.size >= _LONG and _SENTENCE_END in seen.shape
    return prose if long or seen.form in PROSE or page.lines[index].text.endswith(CLOSED) else other


def _likelier(page: Page, likely: Sequence[Likelihood], seen: Sequence[Seen]) -> set[int]:
    """The paragraphs of a long page in which nothing looks like a body that look rather more so than others."""
    paragraphs = [index for index, one in enumerate(seen) if one.form == "P"] if len(page.lines) >= _LONG_PAGE else []
    least = max((likely[index].body for index in paragraphs), default=0) * _RATHER
    return {index for index in paragraphs if likely[index].body >= least}


def _elsewhere(page: Page, seen: Sequence[Seen], body: set[int]) -> set[int]:
    """The headings of lists of other stories that stand among the lines of a body, and what stands in these lists."""
    found: set[int] = set()
    for index in range(min(body), max(body)) if body else ():
        if seen[index].size <= _HEADING_WORDS and index not in found and leads_elsewhere(page.lines[index].text):
            end = index + 1
            while end - index <= _OTHERS and end < len(page.lines) and seen[end].form not in PROSE:
                end += 1
            found.update(range(index, end) if end - index <= _OTHERS else (index,))
    return found


def _listed(page: Page, seen: Sequence[Seen], body: set[int]) -> set[int]:
    """The lines of the text that announce what follows (`There are three reasons:`), with the lists they announce, and
    lists of sentences: those of other stories are headings."""

    def item(index: int) -> str:
        met = _ITEM.match(page.lines[index].text) if index < len(page.lines) else None
        return (met["bullet"] or met["dash"] or "number") if met and ASKS.isdisjoint(seen[index].signs) else ""

    found: set[int] = set()
    near, end = min(body, default=0), 0
    for index in range(near, len(seen)):
        if index in body:
            near = index
        if index < end or not (sign := item(index)) or index - near > _BEFORE_LIST:
            continue
        end = next(at for at in range(index, len(seen) + 1) if item(at) != sign)
        sentences = sum(seen[at].form in SENTENCES for at in range(index, end))
        if end - index >= _FEWEST_TOLD and sentences >= _MOST_TOLD * (end - index):
            found.update(range(index, end))
            near = end - 1
    for index, line in enumerate(page.lines):
        if not line.text.endswith(":") or not {index - 1, index} & body:
            continue
        if leads_elsewhere(line.text) or not ASKING.isdisjoint(seen[index].signs):
            continue
        if {index - 1, index + 1} <= body and seen[index].size >= _ANNOUNCING:
            found.add(index)
        end, sign = index + 1, item(index + 1)
        while sign and item(end) == sign:
            end += 1
        if end - index > _FEWEST_ITEMS:
            found.update(range(index, end))
    return found


def _alike(page: Page, seen: Sequence[Seen], body: set[int]) -> set[int]:
    """The lines that belong to a body because others of their kind do."""

    lines, can_be = page.lines, partial(able, page, seen)
    found = alike.items(lines, body, can_be) | alike.answered(lines, seen, body, can_be)
    return found | alike.by_years(lines, body, can_be)


def _announced(page: Page, seen: Sequence[Seen], body: set[int]) -> set[int]:
    """The lines at the end of a body that announce what is no part of it (subheads, `See more of our favourites:`) or
    say who wrote: a byline, initials."""
    found: set[int] = set()
    for index in sorted(body, reverse=True)[: len(body) - 1]:
        line = page.lines[index]
        signed = is_byline(line.text) or _INITIALS.fullmatch(line.text)
        if not signed and (seen[index].form in PROSE or not (line.heading or line.text.endswith(":"))):
            break
        found.add(index)
    return found


def _day_of_all(page: Page, body: set[int]) -> set[int]:
    """The one line among the first of a body that is a day: that of publication, where no other line is one, as in a
    chronicle."""
    opening = sorted(body)[:_OPENING]
    days = {index for index in opening if is_date(page.lines[index].text)}
    alone = len(days) == 1 and not any(is_date(page.lines[index].text) for index in body.difference(opening))
    return days if alone and len(body) > _OPENING else set()


def _subheads(page: Page, likely: Sequence[Likelihood], seen: Sequence[Seen], body: set[int]) -> set[int]:
    """The lines that mark-up makes headings and that stand right between paragraphs of the body."""
    return {
        index
        for index in range(1, len(page.lines) - 1)
        if page.lines[index].heading > 1
        and (likely[index].body > _SUBHEAD_FROM or 1 < page.lines[index].heading <= 3)
        and {index - 1, index + 1} <= body
        and seen[index - 1].form in PROSE
        and seen[index + 1].form in PROSE
        and ASKING.isdisjoint(seen[index].signs)
    }


def _heads_links(page: Page, index: int) -> bool:
    """Whether a line of a few words stands right above addresses: `References`."""
    if page.lines[index].text.count(" ") >= _LABEL:
        return False
    below = next(
        (line for line in page.lines[index + 1 : index + 3] if line.text.count(" ") >= _LABEL or "." in line.text), None
    )
    return below is not None and leads_away(below.text)


def _rights(page: Page) -> set[int]:
    """The lines that say who holds the rights: never news, and they name the site."""
    return {
        index for index, line in enumerate(page.lines) if len(line.text) <= _LONGEST_RIGHTS and RIGHTS.search(line.text)
    }


def _recurring(page: Page, seen: Sequence[Seen], body: set[int], recurring: RecurringLines) -> set[int]:
    """The lines that other files have too. Sentences stay, for a formula recurs in news as well, unless they ask
    something of the reader, short ones right below a line of the body; and so does the name of a speaker before a turn
    (`Question:`)."""
    return {
        index
        for index, line in enumerate(page.lines if recurring else ())
        if line.text in recurring
        and not line.text.endswith(":")
        and (
            seen[index].form not in (SENTENCES if {index - 1, index} <= body else PROSE)
            or not ASKING.isdisjoint(seen[index].signs)
        )
    }
