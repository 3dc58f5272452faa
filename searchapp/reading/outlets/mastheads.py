"""Who published a page, by what stands around the article: mastheads, copyright lines, addresses, the phrases
in which a site names itself.

Every such line is a vote for a name. Spellings that share their letters, an abbreviation and its words, a
name and its domain vote together; names that the page repeats weigh more.
"""

import re
from collections import Counter
from collections.abc import Iterator, Set
from typing import NamedTuple

from searchapp.patterns import late
from searchapp.reading.dates.forms import printed_dates
from searchapp.reading.outlets.authors import author_of
from searchapp.reading.outlets.beside_day import source_beside_day
from searchapp.reading.outlets.clean_names import clean_name
from searchapp.reading.outlets.counting import COPYRIGHT, elected, weighed
from searchapp.reading.outlets.credits import REPRINT
from searchapp.reading.outlets.hosts import host_of, main_label, name_key
from searchapp.reading.outlets.outlets import BROADCASTERS, PAPERS, OutletList
from searchapp.reading.outlets.own_words import asked, own_words
from searchapp.reading.outlets.site_addresses import LONGEST, Vote, host_beside_title
from searchapp.reading.outlets.site_names import (
    after_title,
    before_title,
    behind_bar,
    byline_site,
    masthead,
    votes_of,
)
from searchapp.reading.outlets.site_words import AMBIGUOUS, HOME, PUBLIC, names_a_paper
from searchapp.reading.outlets.writers import is_paper
from searchapp.reading.pages.page import Layout, Page, letters
from searchapp.text.scripts import has_digit

ENOUGH = 1.8
_SEVERAL = 3
_NEAR_TEXT = 12  # lines
_HEADLINE = 3  # spaces, at least: fewer are in sections
_BESIDE_TITLE = 2
_WINDOW = 2  # lines of a page that can be the title of its window
_ABOVE_TEXT = 8  # lines, among which `The Herald, 12 May 2014` can stand
_TOP = 12
_TAIL = 10
_RIGHT_BELOW = 2
_RIGHTS_BELOW = 4  # lines below the text that may name whose a reprint was
_SIGNED = 1.1  # what a line weighs that may sign a picture, at most
_FOOT = 40  # last lines of a page, in which its own rights stand
_SHORT = 32  # characters
_BULLETS = ("* ", "+ ", "• ")
"""What entries of lists begin with, as menus are."""
_AT_END = 0.4  # for a name alone in one of the last lines
_PAPER = 1.8  # for a line beside the title or the text that names a paper
_ADDRESS = late(
    r"(?i)[\s(\[<–—-]{0,3}(?:https?://)?(?P<host>(?:[a-z0-9-]{1,63}\.){1,4}[a-z]{2,14})(?:/\S{0,500})?[\s)\]>]{0,3}"
    r"(?:[\s,;|–—-]{1,4}[\d./-]{6,10}(?:,?\s\d{1,2}[:.]\d\d)?)?"
)
"""A line that is an address, a day behind it at most."""
_BY_HOUSE = late(
    r"\W{0,3}(?i:by|von|par|por|di|от)\s(?P<name>[^\W\d_a-zа-я][^|,;/\d]{3,50}?)(?:\s(?i:avec|mit|with|con|com|and|et|und|y)\s.{2,40})?"
)
"""A byline of the house itself, an agency beside it or not: `Par L'Écho de Selva avec AFP`."""
_OFFICE = late(r"\b(?:reporter|correspondent|messenger|leader|recorder)s?$", re.IGNORECASE)
"""What those who write are rather than papers: `Health Reporter`."""
_CONTINUED = late(r"\s(?:(?:de|del|di|du|of)\s)?[A-ZÀ-ÞА-ЯЁ]")
"""What stands behind the name of a paper that is part of another's: `El Periódico de Aragón`."""
_SENTENCE = late(r"(?i)\b(?:you|we|us|is|are|jest|ist|est|es|é|è)\b")
"""What a motto has in it, and the name of a site hardly: `Reviews you can rely on`."""
_OF_WRITER = late(r"(?i)©|copyright|^\W{0,3}(?:more from|more by|follow|about)\b")
"""How a line names whose the rights are or of whom there is more: a house or who wrote."""
_PLAIN = late(r"[\w\s&.’'-]+")
"""A name without signs that part it from something else."""


class Publisher(NamedTuple):
    """Who published a page, as printed or as a bare domain, with the words that say so."""

    name: str
    evidence: str
    weight: float


def publisher(page: Page, layout: Layout, outlets: OutletList) -> Publisher | None:
    """The outlet that the lines around the article name most; None where none is named well enough."""
    votes = _without_writer(list(_votes(page, layout, outlets)), page, layout)
    body = set(layout.body)
    around = [line.text for index, line in enumerate(page.lines) if index not in body and len(line.text) <= LONGEST]
    found = elected(votes, around, page.text, outlets)
    return Publisher(found.name, found.line[:120], found.weight) if found and found.weight >= ENOUGH else None


def beside_day(page: Page, layout: Layout, outlets: OutletList) -> Publisher | None:
    """The outlet that shares a line above the text with a day, and nothing else: `The Herald, 12 May 2014`. So
    clippings say where they are from; on a site's own page it is whom the article was taken from."""
    begin = layout.opening
    above = page.lines[max(0, begin - _ABOVE_TEXT) : begin]
    lines = [line for line in above if has_digit(line.text) and not REPRINT.match(line.text)]
    named = source_beside_day(page, lines, outlets)
    if named is None:
        return None
    return Publisher(named.name, page.text[named.start : named.end][:120], ENOUGH)


def at_foot(page: Page, layout: Layout, outlets: OutletList) -> Publisher | None:
    """The known paper or broadcaster whose name is all of the last line, right below the text."""
    last = len(page.lines) - 1
    if not layout.body or not layout.body[-1] < last <= layout.body[-1] + _RIGHT_BELOW:
        return None
    text = page.lines[last].text
    known = outlets.paper(text) if len(text) <= LONGEST else None
    if known is None or outlets.is_agency(known) or name_key(text) in AMBIGUOUS:
        return None
    return Publisher(known, text, ENOUGH)


def named_most(page: Page, layout: Layout, outlets: OutletList) -> Publisher | None:
    """The known paper or broadcaster that several lines around the text name, and more than twice as many as any other:
    what a site offers it offers in its own name."""
    body = {*layout.body, layout.title}
    named: Counter[str] = Counter()
    evidence: dict[str, str] = {}
    for index, line in enumerate(page.lines):
        for found in outlets.named_in(line.text) if index not in body and len(line.text) <= LONGEST else ():
            printed = line.text[found.start : found.end]
            if _CONTINUED.match(line.text, found.end):
                continue
            if outlets.kinds.get(found.name) in (PAPERS, BROADCASTERS) and name_key(printed) not in AMBIGUOUS:
                if evidence.get(found.name) != line.text:
                    named[found.name] += 1
                evidence[found.name] = line.text
    (most, times), (_, others) = (*named.most_common(2), ("", 0), ("", 0))[:2]
    return Publisher(most, evidence[most], ENOUGH) if times >= max(_SEVERAL, 2 * others + 1) else None


def _without_writer(votes: list[Vote], page: Page, layout: Layout) -> list[Vote]:
    """The votes with the lines weakened that name who wrote, as who has the rights or of whom there is more: so letters
    of one person are signed."""
    held = {vote.name for vote in votes if " " in vote.name and _OF_WRITER.search(vote.line)}
    written = author_of(page, layout) if held and layout.body else None
    if written is None or written[0] not in held:
        return votes
    return [vote._replace(weight=vote.weight / 3) if vote.name == written[0] else vote for vote in votes]


def _closing(page: Page, body: Set[int]) -> Iterator[Vote]:
    """The site whose address is all of the last line, where no other line around the text is one of another."""
    stated = [
        (index, met["host"])
        for index, line in enumerate(page.lines)
        if index not in body and "." in line.text and (met := _ADDRESS.fullmatch(line.text))
    ]
    if stated and stated[-1][0] == len(page.lines) - 1 and len({host_of(host) for _, host in stated}) == 1:
        host = host_of(stated[-1][1])
        if main_label(host) not in PUBLIC:
            yield Vote(host, ENOUGH, page.lines[-1].text)


def _above_menu(page: Page, index: int) -> bool:
    """Whether a line, which is no day, stands right above a site's menu, or the first line has another in between."""
    if not any(letters(line.text) in HOME for line in page.lines[index + 1 : index + 3 - index]):
        return False
    if _SENTENCE.search(page.lines[index].text):
        return False
    return next(printed_dates(page.lines[index].text), None) is None


def _votes(page: Page, layout: Layout, outlets: OutletList) -> Iterator[Vote]:
    """What the lines outside the body say of who published the page, each different line once."""
    body = set(layout.body)
    begin = layout.opening if layout.body else len(page.lines)
    title = page.lines[layout.title].text if layout.title is not None else None
    windows = page.facts.titles if page.facts is not None and title is not None else ()
    for fact in windows:
        if fact.source == "title element":
            yield from after_title(fact.value, title or "")
    if title is not None:
        yield from behind_bar(title, outlets)
        others = (line.text for index, line in enumerate(page.lines[:begin]) if index != layout.title)
        alone = (text for text in others if text.count(" ") >= _HEADLINE and title.startswith(text))
        yield from after_title(title, next(alone, title))
    yield from _closing(page, body)
    seen: set[str] = set()
    for index, line in enumerate(page.lines):
        text = line.text
        if index in body:
            yield from asked(text)
        if (index in body and not COPYRIGHT.match(text)) or len(text) > 4 * LONGEST or text in seen:
            continue
        seen.add(text)
        if "cookie" in text.lower() and "©" not in text:
            continue  # set by others than the site
        yield from _stated(page, layout, index, outlets)
        if len(text) > LONGEST or (text == title and outlets.canonical(text) is None):
            continue
        yield from _at_edge(page, layout, index, min(begin, _TOP), outlets)
        if layout.title is not None and title is not None:
            yield from _around_title(text, title, index, layout.title, begin)
        if abs(begin - index) <= _NEAR_TEXT:
            yield from _in_byline(text, outlets)


def _stated(page: Page, layout: Layout, index: int, outlets: OutletList) -> Iterator[Vote]:
    """What a line says wherever it stands; right below the text there also stands whose a reprint was."""
    text = page.lines[index].text
    text = text[2:].lstrip() if text.startswith(_BULLETS) else text
    end = layout.body[-1] if layout.body else len(page.lines)
    below = end < index <= end + _RIGHTS_BELOW and COPYRIGHT.search(text)
    if not below or len(page.lines) - index <= _FOOT:
        title = "" if layout.title is None else page.lines[layout.title].text
        offered = (vote for vote in own_words(text) if not _names(title, vote.name))
        for vote in (*votes_of(text), *offered):
            yield vote if below and vote.weight > _SIGNED else weighed(vote, outlets)


def _names(title: str, name: str) -> bool:
    """Whether a title is about whom a sentence seems to call its site: `What women joining Karo say`."""
    return name in title and re.search(rf"(?<!\w){re.escape(name)}(?!\w)", title) is not None


def _at_edge(page: Page, layout: Layout, index: int, top: int, outlets: OutletList) -> Iterator[Vote]:
    """The names at the top of a page, up to line `top`, and those in short lines at its end."""
    text = page.lines[index].text
    if page.text[page.lines[index].start :][:2] in _BULLETS:
        return
    if index <= top:
        below_title = layout.title is not None and index > layout.title
        for vote in masthead(text, index, outlets):
            # an agency alone below a title is whom it was taken from, where a paper stands above it
            taken_from = below_title and outlets.is_agency(outlets.canonical(vote.name) or "")
            yield vote._replace(weight=min(vote.weight, ENOUGH)) if taken_from else vote
        if index < _WINDOW and _above_menu(page, index) and clean_name(text) == text and _PLAIN.fullmatch(text):
            yield Vote(text, ENOUGH, text)
    elif len(page.lines) - index <= _TAIL and len(text) < _SHORT and text[:1].isupper():
        name = clean_name(text)
        if name is not None and len(text.split()) <= 4:
            yield Vote(name, _AT_END, text, placed=True)


def _around_title(text: str, title: str, index: int, at: int, begin: int) -> Iterator[Vote]:
    """What the line `index` says beside the title, in line `at`: as its end or beginning, as an address, as a paper."""
    yield from after_title(text, title)
    if index < _WINDOW:
        yield from before_title(text, title)
    if at < index < begin and ":" not in text and not _OFFICE.search(text) and names_a_paper(text):
        yield Vote(text, _PAPER, text)
    if 0 < abs(index - at) <= _BESIDE_TITLE and index < begin:
        yield from host_beside_title(text)


def _in_byline(text: str, outlets: OutletList) -> Iterator[Vote]:
    """Whom a line beside the text says that it was written for, or by."""
    written_for = list(byline_site(text, outlets))
    yield from written_for
    if not written_for and (house := _BY_HOUSE.fullmatch(text)) and is_paper(house["name"]):
        yield Vote(house["name"], _PAPER, text)
