"""Who published a page, by what stands around the article: mastheads, copyright lines, addresses, the phrases
in which a site names itself.

Every such line is a vote for a name. Spellings that share their letters, an abbreviation and its words, a
name and its domain vote together; names that the page repeats weigh more.
"""

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Set
from typing import NamedTuple

from searchapp.patterns import compiled, late
from searchapp.reading.dates.forms import printed_dates
from searchapp.reading.outlets.authors import author_of
from searchapp.reading.outlets.beside_day import source_beside_day
from searchapp.reading.outlets.credits import REPRINT
from searchapp.reading.outlets.hosts import host_of, main_label, name_key
from searchapp.reading.outlets.outlets import BROADCASTERS, PAPERS, OutletList
from searchapp.reading.outlets.site_addresses import LONGEST, Vote, host_beside_title
from searchapp.reading.outlets.site_names import (
    after_title,
    before_title,
    byline_site,
    clean_name,
    masthead,
    votes_of,
)
from searchapp.reading.outlets.site_words import AMBIGUOUS, HOME, PUBLIC, names_a_paper
from searchapp.reading.outlets.writers import is_paper
from searchapp.reading.pages.page import Layout, Page, letters
from searchapp.text.scripts import has_digit

ENOUGH = 1.7
_OFTEN = 0.2  # for every time that a name is repeated
_OFTEN_AT_MOST = 1.2
_LABEL_TOLD = 0.6  # for a domain whose name the page also prints as a word
_LISTED = 1.0  # for the domain of a known outlet
_NAMED = 0.7  # for the name of a known outlet by which a site may call itself
_HINT = 1.2  # and less: addresses that may well be another's
_SISTERS = 3
_SEVERAL = 3
_LABEL = 20  # characters
_REFERENCES = 3  # hosts of labelled addresses from which on they are a list of references
_NOMINATED, _KNOWN = 0.8, 0.5  # what a name needs for its repetitions to count, and a known outlet's
_NEAR_TEXT = 12  # lines
_BESIDE_TITLE = 2
_WINDOW = 2  # lines of a page that can be the title of its window
_ABOVE_TEXT = 8  # lines, among which `The Herald, 12 May 2014` can stand
_TOP = 12
_TAIL = 10
_RIGHT_BELOW = 2
_RIGHTS_BELOW = 4  # lines below the text that may name whose a reprint was
_FOOT = 40  # last lines of a page, in which its own rights stand
_SHORT = 32  # characters
_AT_END = 0.4  # for a name alone in one of the last lines
_PAPER = 1.8  # for a line beside the title or the text that names a paper
_WORD = compiled(r"\w+")
_HOUSE = late(r"\s(?:media|group|publishing|communications|publications|holdings?)$", re.IGNORECASE)
_BEHIND = late(r"(?:©|copyright).{3,60}\b(?:powered|owned|operated|run) by ([^.,|]{3,40})", re.IGNORECASE)
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
_PLAIN = late(r"[\w\s&.’'-]+")
"""A name without signs that part it from something else."""
_COPYRIGHT = compiled(r"©|copyright", re.IGNORECASE)


class Publisher(NamedTuple):
    """Who published a page, as printed or as a bare domain, with the words that say so."""

    name: str
    evidence: str
    weight: float


def publisher(page: Page, layout: Layout, outlets: OutletList) -> Publisher | None:
    """The outlet that the lines around the article name most; None where none is named well enough."""
    votes = _without_writer(list(_votes(page, layout, outlets)), page, layout)
    families = _families(_without_owners(_without_siblings(_without_references(votes), outlets)), outlets)
    if not families:
        return None
    body = set(layout.body)
    around = [line.text for index, line in enumerate(page.lines) if index not in body and len(line.text) <= LONGEST]
    told = "\n".join(around)
    printed = set(_WORD.findall(told))
    entries = Counter(around)
    weights = {
        key: _weight(family, told, printed, entries, outlets.canonical(family[0].name) is not None)
        for key, family in families.items()
    }
    ranked = sorted(weights, key=lambda key: (-weights[key], -len(families[key]), -len(key)))
    able = (key for key in ranked if not _only_supplies(families[key], outlets))
    best = next((key for key in able if not _is_common(families[key], page.text)), None)
    if best is None or weights[best] < ENOUGH:
        return None
    top = _best_spelling(families[best])
    bare = host_of(top.name) if "." in top.name and " " not in top.name else top.name
    spelt = (outlets.canonical(vote.name) for vote in (top, *families[best]))
    return Publisher(next(filter(None, spelt), None) or _in_full(bare, told), top.line[:120], weights[best])


def _in_full(name: str, told: str) -> str:
    """The words that initials stand for, where the page prints them: `Harrow Valley News` for `HVN`."""
    if not (3 <= len(name) <= 5 and name.isalpha() and name.isupper()):
        return name
    met = re.search(r"\b" + r"\s".join(rf"{sign}[^\W\d_]{{1,20}}" for sign in name) + r"\b", told)
    return met[0] if met else name


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


def _weighed(vote: Vote, outlets: OutletList) -> Vote:
    """A vote with what the list knows: the domain or name of an outlet weighs more, an agency's copyright little, for
    it stands on the pages of all who print the agency."""
    if "." in vote.name:
        known = outlets.of_host(vote.name) if vote.weight > _HINT else None
        return vote if known is None else vote._replace(weight=vote.weight + _LISTED)
    known = outlets.canonical(vote.name) if vote.weight >= _NOMINATED else None
    if known is None or name_key(vote.name) in AMBIGUOUS:
        return vote
    if not outlets.is_agency(known):
        return vote._replace(weight=vote.weight + _NAMED)
    return vote._replace(weight=1.0) if vote.weight > 1 and _COPYRIGHT.search(vote.line) else vote


def _without_siblings(votes: list[Vote], outlets: OutletList) -> list[Vote]:
    """The votes with bare domains or names of known outlets weakened where several stand on lines of their own, and any
    names where several have the same word behind them (`Soaps Newsletter`, `Money Newsletter`): a list of sister sites
    or of sections."""
    alone = {vote.name for vote in votes if len(vote.line) <= len(vote.name) + 4}
    domains = {name for name in alone if "." in name and " " not in name}
    known = {name for name in alone - domains if outlets.canonical(name) is not None}
    sisters = (domains if len(domains) >= _SISTERS else set()) | (known if len(known) >= _SISTERS else set())
    labelled: dict[str, set[str]] = {}
    for vote in votes:
        if vote.line.startswith(vote.name) and 0 < len(behind := vote.line[len(vote.name) :].strip()) <= _LABEL:
            labelled.setdefault(behind.casefold(), set()).add(vote.name)
    sisters.update(*(names for names in labelled.values() if len(names) >= _SISTERS))
    return [vote._replace(weight=vote.weight / 3) if vote.name in sisters else vote for vote in votes]


def _without_references(votes: list[Vote]) -> list[Vote]:
    """The votes with labelled addresses weakened where they lead to several sites: what an article links to."""
    linked = {vote.name for vote in votes if vote.weight == _HINT and "://" in vote.line}
    if len(linked) < _REFERENCES:
        return votes
    return [
        vote._replace(weight=vote.weight / 3) if vote.name in linked and "://" in vote.line else vote for vote in votes
    ]


def _without_owners(votes: list[Vote]) -> list[Vote]:
    """The votes with those weakened whom a line of rights names as what is behind the site: `© SITE powered by X`."""
    named = (met[1] for vote in votes if (met := _BEHIND.search(vote.line)) and vote.name not in met[1])
    owners = {name_key(name) for name in named}
    if not owners:
        return votes

    def behind(name: str) -> bool:
        key = name_key(name)
        return any(owner in key or (len(key) > 4 and key in owner) for owner in owners)

    return [vote._replace(weight=vote.weight / 2) if behind(vote.name) else vote for vote in votes]


def _without_writer(votes: list[Vote], page: Page, layout: Layout) -> list[Vote]:
    """The votes with the line of rights weakened that names who wrote: so newsletters of one person are signed."""
    held = {vote.name for vote in votes if " " in vote.name and _COPYRIGHT.search(vote.line)}
    written = author_of(page, layout) if held and layout.body else None
    if written is None or written[0] not in held:
        return votes
    return [vote._replace(weight=vote.weight / 3) if vote.name == written[0] else vote for vote in votes]


def _best_spelling(family: list[Vote]) -> Vote:
    """The vote whose name is told: the weightiest, and for a domain the name that it is the domain of."""
    longest = max(len(vote.name) for vote in family)

    def rank(vote: Vote) -> tuple[bool, float, int]:
        whole = len(vote.name) > 4 or longest <= 4 or not vote.name.isupper()
        return whole, vote.weight, len(vote.name)

    top = max(family, key=rank)
    short = _HOUSE.sub("", top.name)
    top = next((vote for vote in family if vote.name == short), top)
    same = [vote for vote in family if "." not in vote.name and name_key(vote.name) == name_key(top.name)]
    return max(same, key=rank) if "." in top.name and same else top


def _weight(family: list[Vote], told: str, printed: set[str], entries: Mapping[str, int], known: bool) -> float:
    """What a family's votes weigh, with the times that its names are repeated in the text around the article: within
    other lines, for as a line of its own a section is repeated too, where a page has its menu twice."""
    names = {vote.name for vote in family}
    said: dict[str, float] = {}
    for vote in family:
        said[vote.line] = max(vote.weight, said.get(vote.line, 0.0))
    weight = sum(said.values())
    if weight >= (_KNOWN if known else _NOMINATED):
        told_apart = (name for name in names if len(name) > 2 or len(names) == 1)
        times = max((told.count(name) - entries.get(name, 0) for name in told_apart), default=0)
        times += any(name in entries for name in names)
        weight += min(_OFTEN * max(times - 1, 0), _OFTEN_AT_MOST)
        labels = {main_label(name).capitalize() for name in names if "." in name}
        weight += _LABEL_TOLD if labels & printed else 0.0
    return weight


def _only_supplies(family: list[Vote], outlets: OutletList) -> bool:
    """Whether a family is an agency's that only its own small print names: it is the source, not the site."""
    known = outlets.canonical(family[0].name)
    return known is not None and outlets.is_agency(known) and all(_COPYRIGHT.search(vote.line) for vote in family)


def _is_common(family: list[Vote], text: str) -> bool:
    """Whether all names are one plain word that the page also writes small: `Schedule`, `People`."""
    names = {vote.name for vote in family}
    if not all(name.isalpha() and name.istitle() for name in names):
        return False
    return all(re.search(rf"\b{name.lower()}\b", text) is not None for name in names)


def _families(votes: list[Vote], outlets: OutletList) -> dict[str, list[Vote]]:
    """The votes by the site they are for: `ANN`, `Anime News Network` and `animenewsnetwork.com` are one."""
    found: dict[str, list[Vote]] = {}
    for vote in votes:
        found.setdefault(name_key(outlets.canonical(vote.name) or vote.name), []).append(vote)
    for key, own in list(found.items()):
        for short in {_initials(vote.name) for vote in own if " " in vote.name}:
            if short in found and short != key and key in found:
                found[key] += found.pop(short)
    root = ""
    for key in sorted(found):
        if not root or not key.startswith(root) or not any(_begins_with(vote.name, root) for vote in found[key]):
            root = key
        elif len(root) > 3:
            found[root] += found.pop(key)
        elif len(root) == 3:
            found[key] += found.pop(root)
            root = key
    return found


def _begins_with(name: str, key: str) -> bool:
    """Whether the first words of a name have the letters of a key: `Harbour Post Plus` those of `harbourpost`, and
    `Harbourside` not those of `harbour`."""
    words = name.split()
    return any(name_key(" ".join(words[:many])) == key for many in range(1, len(words) + 1))


def _initials(name: str) -> str:
    return "".join(word[0] for word in re.findall(r"\w+", name.casefold()))


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
    yield from _closing(page, body)
    seen: set[str] = set()
    for index, line in enumerate(page.lines):
        text = line.text
        if (index in body and not _COPYRIGHT.match(text)) or len(text) > 4 * LONGEST or text in seen:
            continue
        seen.add(text)
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
    end = layout.body[-1] if layout.body else len(page.lines)
    below = end < index <= end + _RIGHTS_BELOW and _COPYRIGHT.search(text)
    if not below or len(page.lines) - index <= _FOOT:
        for vote in votes_of(text):
            yield vote if below and vote.weight > 1 else _weighed(vote, outlets)


def _at_edge(page: Page, layout: Layout, index: int, top: int, outlets: OutletList) -> Iterator[Vote]:
    """The names at the top of a page, up to line `top`, and those in short lines at its end."""
    text = page.lines[index].text
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
            yield Vote(name, _AT_END, text)


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
