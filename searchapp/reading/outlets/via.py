"""Where an article was taken from: datelines, bylines, credits and "X reported" in the text."""

import re
from collections.abc import Iterator, Sequence
from itertools import islice
from typing import Final, Literal, NamedTuple

from searchapp.patterns import late
from searchapp.quotes.lexicon import word_set
from searchapp.reading.dates.forms import printed_dates
from searchapp.reading.dates.labels import runs_on
from searchapp.reading.outlets.hosts import host_of, main_label, name_key
from searchapp.reading.outlets.outlets import AGENCIES, BODIES, PAPERS, Named, OutletList
from searchapp.reading.outlets.site_words import AMBIGUOUS, OWNERS, PUBLIC, names_a_paper
from searchapp.reading.pages.page import Layout, Line, Page
from searchapp.text.scripts import has_digit, plain

How = Literal["dateline", "byline", "credit", "reported"]

_DATELINE_REACH = 120
_EARLY = 3  # lines of the body
_STANDING, _LONGEST_STANDING = 3, 60  # how far above the body a dateline can stand alone, and its characters at most
_SECOND_DATELINE_REACH = 260  # where a summary stands before the dateline
_SENTENCE_END = re.compile(r"[.!?]\s(?=[A-ZА-ЯЁ])")
_NAMES_OF_A_LINE = 200  # a bound for hostile texts only
_PLAIN_WORD = late(r"(?<![\w’'])[a-zа-яёäöüß]{4,}")
_DATE_WORDS = late(
    r"\b(?:january|february|march|april|may|june|july|august|september|october|november|december|"
    r"января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря|корр|янв|фев|мар|апр|июн|"
    r"июл|авг|сен|окт|ноя|дек|janvier|février|mars|avril|juin|juillet|août|septembre|octobre|novembre|décembre|"
    r"enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|"
    r"januar|februar|märz|juni|juli|oktober|dezember|gennaio|febbraio|aprile|maggio|giugno|luglio|settembre|"
    r"ottobre|dicembre|from|dans|with)\b",
    re.IGNORECASE,
)
_BYLINE = re.compile(
    r"\W{0,3}(?:(?P<by>by|von|par|por|от|posted by|published by|written by)\b|(?P<source>(?:original\s)?source|sources|"
    r"via|provided by|quelle|источник|джерело|fuente|kaynak|fonte|المصدر|credit|courtesy of|reprinted from|"
    r"originally published (?:at|by|in|on)|our standards|"
    r"(?:with )?(?:additional )?(?:agency )?(?:inputs?|files|material|reporting) (?:from|by)|"
    r"first published (?:at|by|in|on)|from|published on the website of)\b)\s{0,3}:?\s?",
    re.IGNORECASE,
)
_AFTER = re.compile(
    r"[’']?s?\s?(?:news agency|agency|television|tv|channel|newspaper|website|correspondent)?\s?,?\s?"
    r"(?:has |have |had |also |later |earlier )?(?:reporter|correspondent|staff\b|and agencies|and news agencies|"
    r"reported|reports|reporting|informed|informs|writes|wrote|said in a report|"
    r"сообщает|сообщил|сообщило|сообщила|сообщили|передает|передаёт|передал|пишет|berichtet|berichtete|meldet|meldete|"
    r"schreibt|rapporte|a rapporté|informe|informó|reportó|bildirdi|aktardı|duyurdu|riporta|scrive)\b",
    re.IGNORECASE,
)
_BEFORE = re.compile(
    r"(?:according to|as reported by|reported by|cited by|quoted by|(?:interview|talking|speaking) (?:with|to)|"
    r"interview for|told|citing|quoting|in an?|as told to|reports from|сообщает|передает|передаёт|пишет|сообщил[аи]?|"
    r"по данным|со ссылкой на|в интервью|laut|zufolge|berichtet|meldet|selon|d[’']après|rapporte|según|informó|informa|"
    r"secondo|riferisce|według|podaje|podała|повідомляє|передає|за даними|به گزارش|به نقل از|نقلا عن|نقلاً عن|بحسب|"
    r"ذكرت|أفادت)\s(?:the\s|an?\s|агентств[оуаи]м?\s|die\s|der\s|l[’']agence\s|la agencia\s|agenzia\s|agentur\s|"
    r"nachrichtenagentur\s|state news agency\s|news agency\s|russian news agency\s){0,3}[«\"“„]?$",
    re.IGNORECASE,
)
_RELEASED = re.compile(
    r"\b(?:released|published|posted|issued|circulated|carried)\s(?:by|on the (?:website|site|page) of)\s(?:the\s)?$",
    re.IGNORECASE,
)
_INTERVIEW = late(r"\s(?:news agency|interview|report)\b", re.IGNORECASE)
_REPORTING = word_set(
    "agencies agency reporter correspondent report reported reports reporting informed informs writes wrote according "
    "cited quoted interview talking speaking told citing quoting released published posted issued circulated carried "
    "сообщает сообщил сообщило сообщила сообщили передает передаёт передал пишет данным ссылкой интервью "
    "berichtet berichtete meldet meldete schreibt laut zufolge rapporte rapporté selon après informe informa informó "
    "reportó según bildirdi aktardı duyurdu riporta scrive riferisce secondo według podaje podała повідомляє передає "
    "даними گزارش نقل نقلا نقلاً بحسب ذكرت أفادت"
)
"""A line without any of these words has nothing for `_RELEASED`, `_BEFORE` or `_AFTER` to match beside a name."""
_SIGNS = "'(),.:;\"«"
_SPACED = {code: " " if (sign := chr(code)) in _SIGNS else sign for code in range(128)}
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
_PARTS = re.compile(r"\s?[|•·]\s?")
_WITH_AGENCIES = late(r"\S\s(?:avec|with|mit|con|com|met|med|и|ile)\s(?:l[’']|la\s|the\s|der\s)?(?P<names>\S.{1,50})$")
"""Agencies beside the house: `Le Progrès avec AFP`."""
_AFTER_NAME = late(r"[,;.](?:\s|$)|\s(?:on|am|le|el|and is|under)\s|\s\(?\d")
_BETWEEN_NAMES = late(r"\s?[,;]\s?|\s/\s|\s(?:and|und|et|y|e|и|ve|i|en)\s")
_CAPITALISED = r"[^\W\d_a-zà-ÿа-яё][\w.&’'-]{0,24}"
_UNLISTED = late(rf"{_CAPITALISED}(?:\s(?:(?:of|the|de|la|du|der|del)\s){{0,2}}{_CAPITALISED}){{0,5}}")
_AROUND_NAME = ' .()[]«»“”"'
_LONGEST_CREDIT = 40
_OPENS_CREDIT = ("(", "[", "（", "—", "–", "--")
_AT_FOOT = 2  # lines below a body
_SOURCE_WITHIN = re.compile(
    r"(?:来源|來源|出典|출처|(?<=\s)(?:source|quelle|источник|джерело|źródło|fuente|fonte|kaynak))\s?[:：]\s?",
    re.IGNORECASE,
)
_UNSPACED_NAME = late(r"[\u4e00-\u9fff]{2,12}")
_SURNAME = late(r"\s[A-ZÀ-ÞА-ЯЁ][a-zß-ÿа-яё]+")  # `Von Petra Mohn` names no agency
_LONGER = late(r"\s(?:de|du|des|del|della|di|da|do|of)\s[A-ZÀ-Þ]")  # `La Dépêche de Selva` is not La Dépêche
_INLINE_BYLINE = re.compile(r"\b(?:[Pp]osted|[Pp]ublished|[Ww]ritten)\b.{0,40}?\bby\s")
_CAPTION = 4  # words before the sign of rights that are not a caption, at most
_COPYRIGHT = re.compile(r"©|\(c\)\s?(?:19|20)\d\d|\bcopyright\b", re.IGNORECASE)
_SIGNED = late(r"^[a-zäöü]{2,5}(?:\s?[/,]\s?[a-zäöü]{2,5}){0,3}\s(?=\([^()]{2,60}\)$)", re.IGNORECASE)
"""Who wrote, before the agencies: `ab/msh (AFP, Reuters)`."""
_OPENING = late(r"\(?([^\W\d_]{2,12}\s?/\s?[^\W\d_][\w-]{1,25})(?:\)|\s?[.:–—-])\s")
"""An agency and a place with which a text opens: `DPA/Berlin – …`."""
_CLOSING = late(r"^(?:[(\[/—–-]{1,2}\s?)(?:with\s|mit\s|avec\s|con\s)?(?P<names>[^()\[\]]{2,60}?)\s?[)\]/.]{0,2}$")


class Source(NamedTuple):
    """An outlet that an article names as its source, with how it does and the words."""

    name: str
    how: How
    evidence: str


def sources(page: Page, layout: Layout, outlets: OutletList) -> list[Source]:
    """The sources that the article names, nearest first, each once."""
    body = layout.body
    begin = 0 if layout.title is None else layout.title + 1
    found = [*_bylines(page, layout, outlets), *_datelines(page, layout, outlets, begin)]
    found += [*_credits(page, body, outlets), *_reported(page, body, outlets)]
    seen: dict[str, Source] = {}
    for source in found:
        known = seen.setdefault(source.name, source)
        if source.how == "dateline" and known.how != "dateline":
            seen[source.name] = source
    return list(seen.values())


def dateline(text: str, outlets: OutletList) -> Named | None:
    """The agency in a dateline at the beginning of a text: `MOSCOW, January 25. /TASS/.`, `Moscow, SANA-`."""
    for named in islice(outlets.named_in(text[:_SECOND_DATELINE_REACH]), _NAMES_OF_A_LINE):
        begin = max((met.end() for met in _SENTENCE_END.finditer(text, 0, named.start + 1)), default=0)
        before, after = text[begin : named.start], text[named.end : named.end + 4]
        if not _opens_news(before, after, text[named.start]):
            if begin == 0 and not _is_place(before, 1):
                return None
            continue
        if _is_place(before, 1 if begin == 0 and len(before) < 40 else 0) and named.start < _DATELINE_REACH + begin:
            return named
    return None


def _opens_news(before: str, after: str, first: str) -> bool:
    """Whether an agency between these words is set off as in a dateline: by brackets, slashes or a dash."""
    if before.rstrip()[-1:] in ("-", "–", "ـ") and first >= "\u0600":
        return after[:1] in (" ", ":", ".", "-", "–")  # Arabic datelines: the dash stands before the agency
    if before[-1:] in ("(", "[") and after[1:3].strip().islower():
        # short for what stands before: Human Rights Watch (HRW) said
        return False
    if before[-1:] in ("(", "/", "["):
        return after[:1] in (")", "/", "]", ",", ";") or after.startswith((" /", " –"))
    if not before:
        return re.match(r"\s?[-–—]{1,2}\s?\S", after) is not None
    return re.match(r"\s?[-–—:]{1,2}\s?\S|\.(?:\s|$)|\s?/", after) is not None


def _before_place(text: str, outlets: OutletList) -> str | None:
    """The outlet that a slash parts from a place: `DPA/Berlin`. Behind it can also stand who owns a picture, as in
    `AFP/Getty`, or who took it, as in `Reuters/Ann Bell`."""
    name, slash, place = (part.strip() for part in text.strip(" ()[]").partition("/"))
    of_place = slash and place.replace("-", "").isalpha() and place[0].isupper() and name_key(place) not in OWNERS
    return outlets.canonical(name) if of_place and outlets.canonical(place) is None else None


def _is_place(before: str, plain: int) -> bool:
    """Whether what stands before an agency can be a dateline's place and day: no more than a few words, at most
    `plain` of them in small letters and not of a date."""
    if len(before) > 70 or before.count(" ") > 9:
        return False
    return len(_PLAIN_WORD.findall(_DATE_WORDS.sub("", before))) <= plain


def _datelines(page: Page, layout: Layout, outlets: OutletList, first: int) -> Iterator[Source]:
    above = range(max(first, layout.opening - _STANDING), layout.opening)
    for index in above:
        text = page.lines[index].text
        named = dateline(f"{text} …", outlets) if len(text) <= _LONGEST_STANDING else None
        agency = named.name if named is not None and named.end >= len(text) - 2 else None
        agency = agency or _before_place(text, outlets)
        if agency is not None and outlets.is_agency(agency):
            yield Source(agency, "dateline", text)
            return
    for index in layout.body[:3]:
        line = page.lines[index]
        opening = _OPENING.match(line.text)
        agency = _before_place(opening[1], outlets) if opening else None
        if opening and agency is not None and outlets.is_agency(agency):
            yield Source(agency, "dateline", opening[0].strip())
            return
        named = dateline(line.text, outlets)
        if named is not None:
            yield Source(named.name, "dateline", line.text[: named.end + 2].strip())
            return
        # Where line ends were lost, title and day stand before the dateline
        day = next(
            (day for day in printed_dates(page.text, line.start, min(line.end, line.start + 150)) if day.year), None
        )
        before, rest = ("", "") if day is None else (page.text[line.start : day.start], page.text[day.end : line.end])
        named = dateline(rest.lstrip(), outlets) or _right_behind_day(before, rest.lstrip(), outlets)
        if named is not None:
            yield Source(named.name, "dateline", line.text[:200])
            return
        byline = _INLINE_BYLINE.search(line.text[:160])
        said = next(outlets.named_in(line.text, byline.end(), byline.end() + 40), None) if byline else None
        if byline and said is not None and said.start == byline.end():
            yield Source(said.name, "dateline", line.text[: said.end])
            return


def _right_behind_day(before: str, rest: str, outlets: OutletList) -> Named | None:
    """The agency in capitals with which a text goes on right behind its day, where signs were lost, too:
    `21 November 2016 TASS Ministers met`."""
    named = next(outlets.named_in(rest[:_LONGEST_CREDIT]), None)
    if named is None or named.start or not outlets.is_agency(named.name) or runs_on(before):
        return None
    after = rest[named.end : _SECOND_DATELINE_REACH]
    heads = rest[: named.end].isupper() and after[:1] == " " and after[1:2].isupper() and not _AFTER.match(after)
    return named if heads else None


def _bylines(page: Page, layout: Layout, outlets: OutletList) -> Iterator[Source]:
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
    beside = _beside_date(page, index, outlets)
    if beside is not None:
        below_title = layout.title is not None and layout.title < index
        yield Source(beside, "dateline" if below_title and outlets.is_agency(beside) else "byline", text)
        return
    if len(text) > _LONGEST_STANDING or start - index > 12:
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
        elif re.search(r"[|/,–-]\s{0,2}$|\b(?:for|and|with|mit|avec|con|und|et|y)\s$", text[: named.start]):
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
    alone = re.sub(r"^(?:the|der|die|das|dem|la|le|el)\s", "", printed.strip(_AROUND_NAME))
    named = _UNLISTED.fullmatch(alone) and name_key(alone) not in OWNERS
    parts = (part.strip(_AROUND_NAME) for part in _BETWEEN_NAMES.split(printed))
    return found or ([alone] if named else [part for part in parts if names_a_paper(part)][:1])


def _beside_date(page: Page, index: int, outlets: OutletList) -> str | None:
    """The outlet that alone shares a line with a date: `January 25, 2017 (IRIN)`."""
    line = page.lines[index]
    if len(line.text) > 60 or not has_digit(line.text):
        return None
    day = next(printed_dates(page.text, line.start, line.end), None)
    if day is None:
        return None
    rest = (page.text[line.start : day.start] + page.text[day.end : line.end]).strip(" ()[]|,;–—-/")
    name = outlets.canonical(rest)
    return name if name is not None and outlets.kinds.get(name) != BODIES else None


def _credits(page: Page, body: Sequence[int], outlets: OutletList) -> Iterator[Source]:
    """A source at the very end: `(Reuters)`, `— TASS`, `(mit dpa)`."""
    if not body:
        return
    below = page.lines[body[-1] + 1].text if body[-1] + 1 < len(page.lines) else ""
    credited = len(below) <= _LONGEST_CREDIT and _SIGNED.sub("", below).startswith(_OPENS_CREDIT)
    text = below if credited else page.lines[body[-1]].text
    text = _SIGNED.sub("", text)
    tail = re.search(r"(?:(?<=[.!?”\"»])|^)\s{0,3}[(\[/—–-]{1,2}[^()\[\]]{2,60}[)\]/.]{0,2}$", text[-70:])
    if tail is None:
        return
    closing = _CLOSING.match(tail[0].strip())
    if closing is None:
        return
    for part in re.split(r"[,/;]|\band\b|\bund\b|\bet\b|\by\b", closing["names"]):
        name = outlets.canonical(part)
        if name is not None:
            yield Source(name, "credit", tail[0].strip())


def _reported(page: Page, body: Sequence[int], outlets: OutletList) -> Iterator[Source]:
    """`X reported`, `told X`: of any outlet near the beginning; later on a paper is cited rather than the source."""
    lines = [page.lines[index] for index in body]
    for number, (line, reporting) in enumerate(zip(lines, _report(lines), strict=True)):
        if not reporting:
            continue
        for named in islice(outlets.named_in(page.text, line.start, line.end), _NAMES_OF_A_LINE):
            kind = outlets.kinds.get(named.name)
            before = page.text[max(line.start, named.start - 60) : named.start]
            if kind == BODIES:
                released = _RELEASED.search(before)
                if released is not None:
                    yield Source(named.name, "reported", released[0] + page.text[named.start : named.end])
                continue
            after = page.text[named.end : min(line.end, named.end + 60)]
            reported = _AFTER.match(after)
            if reported and (number < _EARLY or kind != PAPERS):
                yield Source(named.name, "reported", (page.text[named.start : named.end] + reported[0]).strip())
                continue
            told = _BEFORE.search(before)
            if told is None or (
                told[0].lower().startswith("in a")
                and not _INTERVIEW.search(page.text[named.start : named.end] + after[:12])
            ):
                continue
            if number < _EARLY or kind == AGENCIES:
                yield Source(named.name, "reported", (told[0] + page.text[named.start : named.end]).strip())


def _report(lines: Sequence[Line]) -> list[bool]:
    """Whether each of these lines has a word of reporting: in most, no outlet need be looked for."""
    low = plain("\n".join([line.text for line in lines])).casefold()
    if low.isascii():
        low = low.translate(_SPACED)
    else:
        for sign in _SIGNS:
            low = low.replace(sign, " ")
    return [not _REPORTING.isdisjoint(line.split()) for line in low.split("\n")] if lines else []
