"""The title of a page by its mark-up: what heading, head and metadata agree on."""

import re
from collections.abc import Iterable, Sequence, Set

from searchapp.patterns import compiled, late
from searchapp.reading.outlets.hosts import DOMAIN
from searchapp.reading.outlets.site_words import names_a_paper
from searchapp.reading.pages.page import Fact, HtmlFacts, Line, Page, letters
from searchapp.text.scripts import spaceless_letters

_WORD = compiled(r"\w+")
_SUFFIX = late(r"\s+[|│–—·•»«/-]{1,2}\s+(?:»\s)?|\s?[|│｜]\s?|\s::\s|(?<=[\u3040-\u9fff])_(?=[\u3040-\u9fff])")
_BARS = frozenset("|｜")
_HOST = late(r"https?://([^/:?#\s]{3,200})", re.IGNORECASE)
_SITE_WORDS = 4
_AGREED = 0.6
_SHORTEST_HEADING = 2
_SURELY_TITLE, _LITTLE = 4, 3
"""Words of what is surely a title, at least; letters of words that tell nothing, at most."""
_HEADING, _HEADING_LINES = 220, 3
"""Characters and lines of a heading that was broken, at most."""
_SHORTEST_START, _SHORT_LINE = 3, 16
"""Words of its first line at least; characters that a line of capitals has more than."""
_OPEN_ENDS = ":,–—-"
_RUNNING_WORDS = """
a and as at by for from in into of on or over the to with after before amid
und oder der die das den des dem von mit für im am bei
et ou de du la le les à au en pour avec sur dans y o del al los las por para con
и в на с по о об из от к за для при
"""
_RUNNING = frozenset(_RUNNING_WORDS.split())
"""Words that no heading ends with; German verbs are parted so that many end with `auf`, `vor` or `zu`."""
_BY = frozenset(("by", "from", "von", "par", "por", "от", "di", "da"))
_NO_HEADING = compiled(r"[.!?…][\"'”’»)]{0,2}$|(?:19|20)\d\d|\d:\d\d|https?:|[|›»>@·•]|\w/\w")
_PRINTED = late(
    r"^(?:print(?:able|er[- ]friendly)?(?: version| page| article)?|druckversion|druckansicht|imprimer|imprimir|stampa|"
    r"версия для печати|yazdır)\s?[:|»–-]\s?(?=\S)",
    re.IGNORECASE,
)
"""What the window of a page for printing says before its title."""
_ARCHIVED = late(r"^.{2,80}?\s[»|›-]\s(?:blog[\s-]?archive?|weblog archive)\s[»|›-]\s(?=\S)", re.IGNORECASE)
"""What the window of a page of a weblog says before its title."""
_CUT_OFF = ("…", "...")
_AGREEING, _LABEL = 2, 2
"""Statements of a title without the label that its heading begins with, at least; words of such a label at most."""
_STATED = (
    "og:title", "json-ld headline", "microdata headline", "twitter:title", "parsely-title", "sailthru.title",
    "dc.title", "heading", "header subject", "title", "title element",
)  # fmt: skip


def stated_title(facts: HtmlFacts, lines: Sequence[Line] = ()) -> Fact | None:
    """The title that the mark-up of a page of these lines states, without the name of the site, or None where it states
    none.

    A first-level heading that agrees with the head of the page, or the only one, is what readers saw as the
    title; where there is none, the metadata are taken at their word.
    """
    front = next((fact for fact in facts.titles if fact.source.startswith("front matter")), None)
    if front is not None:
        return front
    stated = [
        fact._replace(value=_ARCHIVED.sub("", _PRINTED.sub("", fact.value)))
        for source in _STATED
        for fact in facts.titles
        if fact.source == source
    ]
    sites = _sites(facts, stated) | _before_titles(facts, lines)
    bare = [fact._replace(value=without_site(fact.value, sites, stated)) for fact in stated]
    writers = _writers(facts)  # of pages of a house the window is called like it
    bare = [fact for fact in bare if fact.source != "title element" or letters(fact.value) not in writers]
    headings = [
        fact
        for fact in facts.titles
        if fact.source == "h1" and letters(fact.value) not in sites and not names_a_paper(fact.value)
    ]
    agreed = max(headings, key=lambda heading: _agreement(heading.value, bare), default=None)
    whole = {letters(fact.value) for fact in facts.titles if fact.source == "h1 with kicker"}
    told = (fact for fact in bare if fact.source != "title element")
    with_kicker = next((fact for fact in told if letters(fact.value) in whole), None)
    if with_kicker is not None:
        return with_kicker  # the site itself makes one title of the two, with a colon between them
    if agreed is not None and _agreement(agreed.value, bare) >= _AGREED:
        return _shorter_start(agreed, bare)
    borne_out = _borne_out(headings, bare, sites, lines)
    if borne_out is not None:
        return borne_out
    if len(headings) == 1 and len(_words(headings[0].value)) >= _SHORTEST_HEADING:
        return headings[0]
    return _printed_part(bare[0], lines) if bare else None


def _printed_part(stated: Fact, lines: Sequence[Line]) -> Fact:
    """The title, or that first or last part of it which a line prints: `Title | Section | Forum`, `Site - Title`."""
    parts, marks = _SUFFIX.split(stated.value), _SUFFIX.findall(stated.value)
    printed = {letters(line.text) for line in lines} if len(parts) > 1 else set()
    begins = [_place(parts, marks, index) for index in range(len(parts))]
    runs = [(0, begin + len(part)) for begin, part in zip(begins[:-1], parts[:-1], strict=True)]
    able = [stated.value[first:last] for first, last in (*runs, *((begin, None) for begin in begins[1:]))]
    told = [part for part in able if _size(part) >= _SURELY_TITLE and letters(part) in printed]
    if told:  # the names of sites are the shorter parts
        return stated._replace(value=max(told, key=len))
    site, colon, rest = stated.value.partition(" : ")
    headed = colon and stated.source == "title element" and len(_words(site)) < len(_words(rest))
    if headed and any(line.heading and letters(line.text) == letters(rest) for line in lines):
        return stated._replace(value=rest)
    return stated


def _borne_out(headings: Sequence[Fact], bare: Sequence[Fact], sites: Set[str], lines: Sequence[Line]) -> Fact | None:
    """The title that two statements agree on or that a line prints, where it has no word of the headings and these are
    short: of a section, a logo, a widget."""
    told = {word for heading in headings for word in _words(heading.value) if len(word) > _LITTLE}
    short = all(len(set(_words(heading.value))) <= _SURELY_TITLE for heading in headings)
    able = list(bare) if headings and short else []
    for fact in bare if able else ():
        part, *behind = _SUFFIX.split(fact.value)
        own = set(_words(" ".join(behind)))
        if behind and (own <= told or own.isdisjoint(told)):
            able.append(fact._replace(value=part))
    for fact in able:
        words = _words(fact.value)
        if len(words) < _SURELY_TITLE or letters(fact.value) in sites or not told.isdisjoint(words):
            continue
        others = (other for other in bare if other.source != fact.source)
        if _agreement(fact.value, others) >= _AGREED or any(
            letters(line.text) == letters(fact.value) for line in lines
        ):
            return fact
    return None


def line_of(title: str, page: Page) -> int | None:
    """The line of the page that prints this title: the first-level heading, else the first; None if none does."""
    wanted = letters(title)
    same = [index for index, line in enumerate(page.lines) if letters(line.text) == wanted]
    return next((index for index in same if page.lines[index].heading == 1), same[0] if same else None)


def heading_at(lines: Sequence[Line], index: int) -> range:
    """The lines of the heading that line `index` is one of, where it was broken: the next goes on in small letters,
    or in capitals like the first, or the first ends as no heading does (`Talks fail:`, `Minister warns of`)."""
    first, end = index, index + 1
    while first and end - first < _HEADING_LINES and _goes_on(lines[first - 1], lines[first]):
        first -= 1
    while end < len(lines) and end - first < _HEADING_LINES and _goes_on(lines[end - 1], lines[end]):
        end += 1
    return range(first, end)


def _goes_on(line: Line, following: Line) -> bool:
    if following.after_blank or len(line.text) + len(following.text) > _HEADING:
        return False
    words, more = _words(line.text), _words(following.text)
    if words == more or DOMAIN.fullmatch(line.text):
        return False  # the heading again, the site above it
    if len(words) < _SHORTEST_START or not more or _NO_HEADING.search(line.text) or _NO_HEADING.search(following.text):
        return False
    if following.text[0].islower():
        return more[0] not in _BY
    if line.text.isupper() and following.text.isupper():
        return len(words) > _SHORTEST_START and len(more) > 1 and len(line.text) > _SHORT_LINE
    return len(more) > 1 and (line.text[-1] in _OPEN_ENDS or words[-1] in _RUNNING)


def alike(title: str, line: str) -> bool:
    """Whether a line words much the same title."""
    return _agreement(line, (Fact("", title),)) >= _AGREED


def without_site(title: str, sites: Set[str], others: Iterable[Fact] = ()) -> str:
    """A title without the site's name before or behind it.

    What stands before the first or behind the last dash or bar goes where it is one of `sites` (compared by
    letters), where another statement ends before it, or where it is the much shorter side of a bar.
    """
    site, colon, rest = title.partition(": ")
    if colon and letters(site) in sites and len(_words(rest)) >= _SHORTEST_HEADING:
        title = rest
    parts, marks = _SUFFIX.split(title), _SUFFIX.findall(title)
    other = {letters(fact.value) for fact in others}
    begin, end = 0, len(parts)
    while begin < end - 1 and letters(parts[begin]) in sites:
        begin += 1
    while end - begin > 1 and _is_site(parts[end - 1], sites):
        end -= 1
    for count in range(begin + 1, end):
        if letters("".join(parts[begin:count])) in other:
            end = count
    if end - begin == len(parts) > 1 and not _BARS.isdisjoint(marks[-1]):
        behind = _size(parts[-1])
        if behind <= _SITE_WORDS and _size(title) >= 3 * behind:
            end -= 1
    return title[_place(parts, marks, begin) : _place(parts, marks, end - 1) + len(parts[end - 1])].strip()


def _sites(facts: HtmlFacts, stated: Sequence[Fact]) -> Set[str]:
    """The names that the site goes by, as letters: stated names, host, headings that titles carry as a suffix."""
    titles = {letters(fact.value) for fact in stated if len(_words(fact.value)) >= _SURELY_TITLE}
    names = {letters(fact.value) for fact in facts.sites if fact.source.startswith("og:")}
    names |= _writers(facts)
    names |= {letters(fact.value) for fact in facts.sites} - titles  # some pages call themselves programs of that name
    for fact in facts.urls:
        host = _HOST.match(fact.value)
        if host:
            labels = host[1].casefold().removeprefix("www.").split(".")
            names |= {letters(label) for label in labels[:-1] if len(label) > 3} | {letters("".join(labels))}
    headings = {letters(fact.value) for fact in facts.titles if fact.source == "h1"}
    for fact in stated:
        parts = _SUFFIX.split(fact.value)
        if len(parts) > 1:
            # of `Title « Site` the latter is the site's, be it longer than the title
            longest = set() if "«" in fact.value else {letters(max(parts, key=len))}
            names |= headings & {letters(parts[-1])} - longest
    return names - {""}


def _before_titles(facts: HtmlFacts, lines: Sequence[Line]) -> Set[str]:
    """The headings, as letters, that the window has before a colon and what another line prints: so programs for
    weblogs call the pages of theirs (`The Fog Horn: New boats for the islands`)."""
    windows = (fact.value.partition(": ") for fact in facts.titles if fact.source == "title element")
    parted = {letters(site): letters(rest) for site, _, rest in windows if len(_words(rest)) >= _SHORTEST_HEADING}
    sites = {key for fact in facts.titles if fact.source == "h1" and (key := letters(fact.value)) in parted}
    printed = {letters(line.text) for line in lines} if sites else set()
    return {site for site in sites if parted[site] in printed}


def _writers(facts: HtmlFacts) -> Set[str]:
    """The names, as letters, that metadata give as the author: of a person or of the house whose page it is."""
    return {letters(fact.value) for fact in facts.authors if fact.source == "author"}


def _is_site(part: str, sites: Set[str]) -> bool:
    key = letters(part)
    return not key or any(key == site or (len(key) > 3 and (site in key or key in site)) for site in sites)


def _place(parts: Sequence[str], marks: Sequence[str], index: int) -> int:
    """Where part number `index` begins."""
    return sum(map(len, parts[:index])) + sum(map(len, marks[:index]))


def _agreement(heading: str, stated: Iterable[Fact]) -> float:
    """The best overlap of a heading's words with a stated title's (Dice), 0 to 1."""
    own = set(_words(heading))
    if not own:
        return 0.0
    return max((2 * len(own & other) / (len(own) + len(other)) for other in _sets(stated) if other), default=0.0)


def _sets(stated: Iterable[Fact]) -> list[set[str]]:
    return [set(_words(fact.value)) for fact in stated]


def _shorter_start(heading: Fact, stated: Sequence[Fact]) -> Fact:
    """The heading, or the statement that it begins with and runs on from (a subtitle within the heading) or that stands
    behind a bar in it (`College Sports | Five to watch`)."""
    key = letters(heading.value)
    if any(letters(fact.value).startswith(key) for fact in stated):
        return heading
    for fact in stated:
        own = letters(fact.value)
        if len(_words(fact.value)) < _SURELY_TITLE or key == own or fact.value.endswith(_CUT_OFF):
            continue
        if key.startswith(own) and not _rest(heading.value, len(own))[:1].islower():
            return fact
        if letters(heading.value.partition("|")[2]) == own:
            return fact
        if key.endswith(own) and _is_labelled(heading.value, len(key) - len(own)):
            agreeing = sum(letters(other.value) == own for other in stated)
            if agreeing >= _AGREEING:
                return fact
    return heading


def _is_labelled(heading: str, count: int) -> bool:
    """Whether the first `count` letters of a heading are a word or two, and a new sentence stands behind: `News`."""
    rest = _rest(heading, count)
    label = heading[: len(heading) - len(rest)].split()
    return 0 < len(label) <= _LABEL and label[-1][-1:].isalpha() and not rest[:1].islower()


def _rest(text: str, count: int) -> str:
    """What stands behind the first `count` letters of a text, but for signs and spaces."""
    for at, sign in enumerate(text):
        if count == 0 and letters(sign):
            return text[at:]
        count -= len(letters(sign))
    return ""


def _words(text: str) -> list[str]:
    return _WORD.findall(text.casefold())


def _size(text: str) -> int:
    """The words of a text, two letters of those scripts that set no spaces taken for one."""
    return sum(1 if word.isascii() else max(1, spaceless_letters(word) // 2) for word in _words(text))
