"""What lines around a text say of where it was taken from: bylines, labels of sources, credits."""

import re
from collections.abc import Iterator, Sequence
from typing import Final

from searchapp.patterns import compiled, late
from searchapp.reading.outlets.beside_day import outlet_and_day
from searchapp.reading.outlets.hosts import host_of, main_label, name_key
from searchapp.reading.outlets.outlets import BODIES, PAPERS, OutletList, Source
from searchapp.reading.outlets.site_words import AMBIGUOUS, OWNERS, PUBLIC, names_a_paper
from searchapp.reading.pages.page import Layout, Page

_BYLINE = compiled(
    r"\W{0,3}(?:(?P<by>by|von|par|por|от|posted by|published by|written by)\b|(?P<source>(?:original\s)?source|sources|"
    r"via|provided by|quelle|источник|джерело|fuente|kaynak|fonte|المصدر|credit|courtesy of|reprinted from|"
    r"originally published (?:at|by|in|on)|our standards|"
    r"(?:with )?(?:additional )?(?:agency )?(?:inputs?|files|material|reporting) (?:from|by)|"
    r"first published (?:at|by|in|on)|from|published on the website of)\b)\s{0,3}:?\s?",
    re.IGNORECASE,
)
_STATED = late(
    r"(?i)\W{0,3}(?:provided by(?=\s)|(?:(?:original )?source|quelle|источник|джерело|fuente|kaynak|fonte|"
    r"źródło|zdroj|bron|المصدر|منبع|"
    r"来源|來源)\s?[:：])\s?(?P<names>.{2,120})"
)
REPRINTED: Final = (
    "(?:(?:this|the) (?:article|story|piece|post|text|interview|report|essay) )?(?:was |has been |is )?"
    "(?:(?:originally|first) (?:published|appeared|posted)|republished|reprinted)(?: here)?(?: with permission)? "
    "(?:in|at|by|on|from) |(?:dieser (?:artikel|text|beitrag) ist )?(?:zuerst|ursprünglich) "
    "(?:erschienen|veröffentlicht) (?:in|bei|auf) |впервые опубликовано (?:в|на) |оригинал опубликован (?:в|на) |"
    "(?:cet article a été )?(?:initialement )?publié (?:initialement |d['’]abord )(?:dans|par|sur) |"
    "(?:este artículo fue )?publicado originalmente (?:en|por) "
)
"""How a reprint says whose it is: what it is said of stands behind."""
REPRINT: Final = late(rf"(?i)[^\w]{{0,3}}(?:{REPRINTED})(?P<names>.{{2,120}})")
"""How a line begins that says whose an article was first, with what stands behind as `names`."""
_PARTS = compiled(r"\s?[|•·]\s?")
_WITH_AGENCIES = late(r"\S\s(?:avec|with|mit|con|com|met|med|и|ile)\s(?:l[’']|la\s|the\s|der\s)?(?P<names>\S.{1,50})$")
"""Agencies beside the house: `Le Progrès avec AFP`."""
_AFTER_NAME = late(r"[,;.](?:\s|$)|\s(?:on|am|le|el|and is|under)\s|\s\(?\d")
_BETWEEN_NAMES = late(r"\s?[,;]\s?|\s/\s|\s(?:and|und|et|y|e|и|ve|i|en)\s")
_CAPITALISED = r"[^\W\d_a-zà-ÿа-яё][\w.&’'-]{0,24}"
_UNLISTED = late(rf"{_CAPITALISED}(?:\s(?:(?:of|the|de|la|du|der|del)\s){{0,2}}{_CAPITALISED}){{0,5}}")
_AROUND_NAME = ' .()[]«»“”"'
_LONGEST_ALONE, _LONGEST_CREDIT = 60, 40  # characters of a line with outlets alone, and of a credit, at most
_OPENS_CREDIT = ("(", "[", "（", "—", "–", "--")
_AT_FOOT = 2  # lines below a body
_SOURCE_WITHIN = compiled(
    r"(?:来源|來源|出典|출처|(?<=\s)(?:source|quelle|источник|джерело|źródło|fuente|fonte|kaynak))\s?[:：]\s?",
    re.IGNORECASE,
)
_UNSPACED_NAME = late(r"[\u4e00-\u9fff]{2,12}")
_SURNAME = late(r"\s[A-ZÀ-ÞА-ЯЁ][a-zß-ÿа-яё]+")  # `Von Petra Mohn` names no agency
_LONGER = late(r"\s(?:de|du|des|del|della|di|da|do|of)\s[A-ZÀ-Þ]")  # `La Dépêche de Selva` is not La Dépêche
_CAPTION = 4  # words before the sign of rights that are not a caption, at most
_COPYRIGHT = compiled(r"©|\(c\)\s?(?:19|20)\d\d|\bcopyright\b", re.IGNORECASE)
_SIGNED = late(r"^[a-zäöü]{2,5}(?:\s?[/,]\s?[a-zäöü]{2,5}){0,3}\s(?=\([^()]{2,60}\)$)", re.IGNORECASE)
"""Who wrote, before the agencies: `ab/msh (AFP, Reuters)`."""
_TAIL = late(r"(?:(?<=[.!?”\"»])|^)\s{0,3}[(\[/—–-]{1,2}[^()\[\]]{2,60}[)\]/.]{0,2}$")
_JOINING = late(r"[,/;]|\band\b|\bund\b|\bet\b|\by\b")
_JOINED = late(r"[|/,–-]\s{0,2}$|\b(?:for|and|with|mit|avec|con|und|et|y)\s$")
_ARTICLE = late(r"^(?:the|der|die|das|dem|la|le|el)\s")
_CLOSING = late(r"^(?:[(\[/—–-]{1,2}\s?)(?:with\s|mit\s|avec\s|con\s)?(?P<names>[^()\[\]]{2,60}?)\s?[)\]/.]{0,2}$")


def bylines(page: Page, layout: Layout, outlets: OutletList) -> Iterator[Source]:
    """What lines around the body say of who wrote or printed it first: bylines, labels of sources, credits."""
    stop = len(page.lines)
    start, end = (layout.opening, layout.body[-1]) if layout.body else (stop, 0)
    inside = set(layout.body)
    for index in (*range(max(0, start - 25), min(stop, start + 3)), *range(end, min(stop, end + 12))):
        text = page.lines[index].text
        if len(text) > 140 or (index in inside and len(text) > 70):
            continue
        if (rights := _COPYRIGHT.search(text)) is not None:
            if len(text[: rights.start()].split()) > _CAPTION:
                continue  # whose a picture is
            owner = next((named for named in outlets.named_in(text) if outlets.is_agency(named.name)), None)
            if owner is not None:
                yield Source(owner.name, "credit", text)
        elif (reprinted := REPRINT.match(text)) is not None:
            named_so = _stated_names(_AFTER_NAME.split(reprinted["names"], maxsplit=1)[0], outlets)
            yield from (Source(one, "credit", text) for one in named_so if " " in one or outlets.canonical(one))
        elif (label := _BYLINE.match(text) or _SOURCE_WITHIN.search(text)) is None:
            if index < start:
                yield from _unlabelled(page, layout, index, start, outlets)
        elif end <= index <= end + _AT_FOOT and _STATED.match(text):
            yield from (Source(name, "credit", text) for name in stated_sources(text, outlets))
        elif found := list(_labelled(text, label, outlets)):
            yield from found
        elif label.re is _SOURCE_WITHIN:
            paper = _UNSPACED_NAME.match(text, label.end())
            if paper and names_a_paper(paper[0]):
                yield Source(paper[0], "credit", text)


def _unlabelled(page: Page, layout: Layout, index: int, start: int, outlets: OutletList) -> Iterator[Source]:
    """The outlet that a line above the body, which begins with line `start`, names without a label: beside a day or
    alone."""
    text = page.lines[index].text
    beside = outlet_and_day(page, page.lines[index], outlets)
    if beside is not None:
        below_title = layout.title is not None and layout.title < index
        yield Source(beside, "dateline" if below_title and outlets.is_agency(beside) else "byline", text)
        return
    if len(text) > _LONGEST_ALONE or start - index > 12:
        return
    for part in _PARTS.split(text):
        joined = _WITH_AGENCIES.search(part)
        named = _BETWEEN_NAMES.split(joined["names"]) if joined else (part,)
        agencies = [name for one in named if (name := outlets.canonical(one)) is not None and outlets.is_agency(name)]
        if len(agencies) == len(named) and (part.isupper() or not {name_key(one) for one in named} & AMBIGUOUS):
            yield from (Source(name, "byline", text) for name in agencies)


def _labelled(text: str, label: re.Match[str], outlets: OutletList) -> Iterator[Source]:
    """The outlets that stand behind the label of a line: `By X, Y`, `Source: Y`."""
    of_source = label.re is _SOURCE_WITHIN or label["source"]
    for named in outlets.named_in(text, label.end()):
        paper = outlets.kinds.get(named.name) == PAPERS
        of_word = paper and " " not in text[named.start : named.end]
        named_on = (of_word or not of_source) and _SURNAME.match(text, named.end)
        if named_on or (paper and _LONGER.match(text, named.end)):
            continue
        ahead = text[label.end() : named.start].strip()
        if ahead and outlets.kinds.get(named.name) == BODIES:
            continue  # a body that the title of a source is about
        if of_source or not ahead:
            yield Source(named.name, "credit" if of_source else "byline", text)
        elif _JOINED.search(text[: named.start]):
            yield Source(named.name, "byline", text)


def stated_sources(text: str, outlets: OutletList) -> Sequence[str]:
    """The sources that a line names behind a label and nothing else: `Source: Reuters`, `(Quelle: dpa)`."""
    stated = _STATED.match(text)
    return _stated_names(stated["names"], outlets) if stated else ()


def _stated_names(printed: str, outlets: OutletList) -> Sequence[str]:
    """The sources that a label at the foot of an article names: outlets that are known, domains, or else one name whose
    words are all written with capitals."""
    found: list[str] = []
    for part in _BETWEEN_NAMES.split(printed):
        bare = part.strip(_AROUND_NAME)
        if "." in bare and not any(map(str.isalpha, bare)):
            continue  # a day
        if "." in bare and " " not in bare:
            host = host_of(bare)
            known = outlets.canonical(bare) or (host if "." in host and main_label(host) not in PUBLIC else None)
            found += [known] if known else []
        else:
            found += [named.name for named in outlets.named_in(bare)]
    alone = _ARTICLE.sub("", printed.strip(_AROUND_NAME))
    named = _UNLISTED.fullmatch(alone) and name_key(alone) not in OWNERS
    parts = (part.strip(_AROUND_NAME) for part in _BETWEEN_NAMES.split(printed))
    return found or ([alone] if named else [part for part in parts if names_a_paper(part)][:1])


def credited(page: Page, body: Sequence[int], outlets: OutletList) -> Iterator[Source]:
    """A source at the very end: `(Reuters)`, `— TASS`, `(mit dpa)`."""
    if not body:
        return
    below = page.lines[body[-1] + 1].text if body[-1] + 1 < len(page.lines) else ""
    credited = len(below) <= _LONGEST_CREDIT and _SIGNED.sub("", below).startswith(_OPENS_CREDIT)
    text = below if credited else page.lines[body[-1]].text
    text = _SIGNED.sub("", text)
    tail = _TAIL.search(text[-70:])
    if tail is None:
        return
    closing = _CLOSING.match(tail[0].strip())
    if closing is None:
        return
    for part in _JOINING.split(closing["names"]):
        name = outlets.canonical(part)
        if name is not None:
            yield Source(name, "credit", tail[0].strip())
