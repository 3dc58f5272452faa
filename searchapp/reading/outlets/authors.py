"""Who wrote an article: its byline, else what the mark-up says, else a name beside its day.

Several authors are one text, their names parted by commas.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import chain, takewhile

from searchapp.patterns import compiled, late
from searchapp.reading.dates.forms import PrintedDate, printed_dates
from searchapp.reading.dates.labels import role_before, without_weekday
from searchapp.reading.outlets.outlets import shipped_outlets
from searchapp.reading.outlets.writers import DESK, HELD, JOINED, MOST, is_given, people, whole_day
from searchapp.reading.pages.page import SIGNED, Fact, HtmlFacts, Layout, Line, Page, letters
from searchapp.text.scripts import has_digit

_BY = "by|von|par|por|di|автор|текст|yazan|haber(?=:)|muhabir(?=:)"
_WRITERS = r"authors?|author\(s\)|autor(?:in|en|es|a|ka)?|auteurs?|autore|yazar"
_BYLINE = compiled(
    r"\W{0,3}(?:byline:\s{0,3}(?!by)|(?:byline:\s{0,3})?(?:(?:written|reported|reporting|posted|story|text|words|interview)\s)?"
    rf"(?:(?:{_BY})\b[\s:]{{1,5}}|(?:{_WRITERS})\s?[:：]\s?|(?-i:[Bb]y(?=[A-ZÀ-Þ]))))(?P<name>.{{4,80}})",
    re.IGNORECASE,
)
_LABEL = late(
    r"\W{0,3}(?:(?:written|reported|posted|story|text|words|interview|analysis|opinion|commentary|review|ein|"
    r"kommentar|analyse|essay|kolumne|reportage|gastbeitrag|tribune|análisis|crónica|opinión|commento)\s){0,2}"
    rf"(?:{_BY}|{_WRITERS})\s?:?",
    re.IGNORECASE,
)
"""A line that says of the next that it is who wrote."""
_WITHIN = late(
    rf"\b(?:posted|published|written|erstellt|veröffentlicht|publié|publicado)\b.{{0,60}}?\s(?:{_BY})\b\s?:?\s?"
    r"(?P<name>.{4,60})",
    re.IGNORECASE,
)
_AFTER_DAY = late(
    rf"[\s,|–—-]{{0,4}}(?:(?:at\s)?\d{{1,2}}[:.]\d\d(?:\s?[ap]\.?m\.?)?(?:\s[A-Z]{{2,4}})?[\s,|–—-]{{1,4}})?(?:{_BY})\s"
    r"(?P<name>.{4,60})",
    re.IGNORECASE,
)
"""What stands behind a day before the name of who wrote."""
_UNSPACED = late(
    r"(?:(?:本报|特约)?(?:作者|记者|撰文|記者|編輯部記者)\s?[:：]?|文\s?[/／])\s?(?P<name>[\u4e00-\u9fff]{2,4})(?![\u4e00-\u9fff])|"
    r"^\W{0,3}(?P<korean>[가-힣]{2,4})\s?(?:(?:선임|수석)?기자|특파원|논설위원)(?:\s외\s\d{1,2}명)?\W{0,3}$|"
    r"^(?P<japanese>[\u4e00-\u9fff]{3,5})(?=\s?20\d\d年\d{1,2}月\d{1,2}日)"
)
_ARABIC = late(
    r"\W{0,3}(?:كتبت?|بقلم|تقرير|إعداد)\s?[:：]?\s{0,3}(?P<name>(?:[\u0600-\u06ff]{2,15}\s){1,3}[\u0600-\u06ff]{2,15})\W{0,3}$"
)
"""Names behind a label in languages without capitals."""
_EASTERN = late(
    r"(?P<name>[가-힣]{2,3}|[가-힣]{4}(?=\s?기자)|[\u4e00-\u9fff][\u4e00-\u9fff々ぁ-んァ-ヶ]{1,4})\s?(?:기자|특파원|记者|記者)?(?:\s외\s\d{1,2}명)?$"
)
_EASTERN_HOUSE = late(r"(?:社|网|網|报|報|新聞|新闻|通信|通訊|通讯|台|部|局|庁|編集|编辑|뉴스|신문|일보|편집|방송|사)$")
"""How eastern mark-up states who wrote, and how the names of houses end there."""
_REPORTED = late(r"(?:^\W{0,3}|\()(?:reporting|(?:reporting and )?writing) by (?P<name>[^;()]{4,80})", re.IGNORECASE)
"""Whom the end of a report names, as agencies do: `(Reporting by Ann Bell; Editing by Peter Nash)`."""
_INVERTED = late(r"(?P<last>[^\W\d_][\w'’-]{1,30}),\s(?P<first>[^\W\d_][\w.'’-]{0,30}(?:\s[^\W\d_]\.?)?)(?:;.*)?$")
"""How libraries and databases write a name: `Lind, Nora`."""
_ROLE = late(
    rf"[,\s|–—-]{{1,4}}{HELD}$|,\s(?:[\w&’'-]{{1,20}}\s){{1,4}}(?:writer|editor|reporter|correspondent|staff)$",
    re.IGNORECASE,
)
_PLACED = late(r"(?<=\w)\s(?:in|aus|à)\s[A-ZÀ-Þ][\w’'-]{2,20}(?:\s[A-ZÀ-Þ][\w’'-]{2,20}){0,2}$")
"""From where somebody wrote."""
_PARTED = compiled(r"\s[|·•]\s")
_TAKES = late(
    r"\d{1,3}(?:\s?[–-]\s?\d{1,3})?\s?(?:min(?:ute[ns]?|utos|uti|uty)?|мин(?:ут\w?)?|хв(?:илин\w?)?|dk|dakika)\.?"
    r"(?:\s(?:read|lesezeit|de lecture|de lectura|di lettura|de leitura|чтения))?",
    re.IGNORECASE,
)
"""How long a text takes to read, as programs for reading and sites set it below the name of its author."""
_CLOCK = late(
    r"(?:[^\W\d_]{4,14}\W{1,3})?(?:kl\.?\s)?(?:[01]?\d|2[0-3])[:.][0-5]\d(?:\s?(?:uhr|h|[ap]\.?m\.?|gmt|cet|cest))?",
    re.IGNORECASE,
)
"""A clock alone, or behind a word that says what happened then: `Publicerad 22:31`."""
_NOTED = late(r"\s?@\w{2,30}$|\s\([^()]{3,40}\)$")
"""The account of who wrote, or a note on it: `Ann Bell@annbell`, `Ann Bell (Enviada especial)`."""
_JOINS = late(r"\s(?i:and|und|et|y|e|og|och|en|ve)$")
"""What stands between somebody and the house at the end of a line."""
_SET_APART = late(r"\s{2,}|\s?[|·•]\s?|\s[–—]\s")
_BY_JOB = late(rf"(?:{HELD}|journalist\w{{0,2}}|periodista|toimittaja|gazeteci|журналист)\b.{{0,40}}", re.IGNORECASE)
_RUN_ON = late(r"(?<=[a-zß-ÿ])(?=[A-ZÀ-Þ][\w.’']*(?:\s\w[\w.’']*){0,4}$)")
"""Where a house runs on from a name: `Ann BellThe Harbour Post`."""
_MOST_BEFORE_DAY, _LONGEST_JOB = 3, 40
"""Words before the day of a line, characters of what somebody is, at most."""
_ENDED = (".", "!", "?", "…", "”", '"')
_ABOVE, _FURTHER, _OVER_TITLE, _BELOW, _FOOT, _CREDIT = 8, 8, 2, 4, 1, 3
"""Lines above a body without a title, further up where one is a byline and nothing else, above a title, from the first
of a body on, and below it, in which a byline can stand; lines from the last of a body on in which it is said who
reported."""
_LONGEST, _WORDS = 120, 10
_LONGEST_PARTED, _SIGNED_BELOW = 200, 4
"""Characters of a line of several parts at most, lines below a name in which others are named alike, fewer than."""
_SHORT, _BEHIND_DAY = 60, 5
"""Characters of a line with a name or a day and little else, words behind the day of such a line, at most."""
_NO_LINE = Line("", 0, 0, 0, False)


def author_of(page: Page, layout: Layout) -> tuple[str, str] | None:
    """The authors with the words that say so, or None: names of two to five words after `By`, near title and body; what
    mark-up states; common given names with a surname beside a day between title and text."""
    near = list(_near(page, layout))
    stated, told = _stated(page.facts) if page.facts is not None else ([], "")
    if not stated and page.facts is not None:
        stated, told = _signed(page, page.facts, near)
    for index in near:
        text, names = _by_line(page, index)
        if names:
            more = len(stated) > len(names) and set(names) <= set(stated)
            return (", ".join(stated), told) if more else (", ".join(names), text)
    if stated:
        return ", ".join(stated), told
    for index in near:
        if names := _beside_day(page, layout, index):
            below = takewhile(bool, (_set_apart(line.text) for line in page.lines[index + 1 : index + _SIGNED_BELOW]))
            return ", ".join(dict.fromkeys(chain(names, *below))), page.lines[index].text
    if names := _signature(page, layout):
        return ", ".join(names), page.lines[layout.body[-1] + 1].text
    for line in page.lines[layout.body[-1] : layout.body[-1] + _CREDIT]:
        if (met := _REPORTED.search(line.text)) and (names := people(met["name"])):
            return ", ".join(names), met[0].lstrip("(")
    return None


def is_byline(text: str) -> bool:
    """Whether a line says who wrote and nothing else: `By Ann Bell`."""
    found = _BYLINE.match(text) if len(text) <= _LONGEST else None
    if found is None or len(text.split()) > _WORDS:
        return False
    return bool(people(found["name"], houses=True)) or DESK.match(found["name"]) is not None


def labels_byline(text: str) -> bool:
    """Whether a line says that the next one is who wrote, and nothing else: `By`."""
    return len(text) <= _SHORT and _LABEL.fullmatch(text) is not None


def _near(page: Page, layout: Layout) -> Iterator[int]:
    """The lines near title and body that can be a byline: from the title on, those right above it, the one that signs
    the text."""
    first = layout.opening
    headed = layout.title is not None and layout.title < first
    begin = layout.title if headed and layout.title is not None else max(0, first - _ABOVE)
    above: Sequence[int] = range(begin - 1, max(-1, begin - 1 - _OVER_TITLE), -1) if headed else ()
    inside = {index for index in layout.body[1:_BELOW] if page.lines[index].text.endswith(_ENDED)}
    last = layout.body[-1]
    foot = [
        index for index in range(last + 1, min(len(page.lines), last + 1 + _FOOT)) if is_byline(page.lines[index].text)
    ]
    if not headed:
        above = range(begin - 1, max(-1, begin - 1 - _FURTHER), -1)
        above = [index for index in above if is_byline(page.lines[index].text)][:1]
    for index in (*range(begin, min(len(page.lines), first + _BELOW)), *above, *foot[:1]):
        longest = _LONGEST_PARTED if _PARTED.search(page.lines[index].text) else _LONGEST
        if len(page.lines[index].text) <= longest and index not in inside:
            yield index


def _by_line(page: Page, index: int) -> tuple[str, list[str]]:
    """Whom a line says to have written, itself or as the label of the next, and the words that say so."""
    text = page.lines[index].text
    for part in _PARTED.split(text):
        found = _BYLINE.match(part) or _WITHIN.search(part) or _behind_day(part)
        if found and (names := people(found["name"])):
            return text, names
    if not text.isascii() and (named := _UNSPACED.search(text) or _ARABIC.match(text)):
        return text, [next(filter(None, named.groups()))]
    following = page.lines[index + 1].text if index + 1 < len(page.lines) else ""
    if labels_byline(text) and len(following) <= _SHORT:
        return f"{text} {following}", people(following)
    return text, []


def _behind_day(text: str) -> re.Match[str] | None:
    """Whom a line that begins with a day names behind it as who wrote: `Monday 12 May 2014 10:44 am by Ann Bell`."""
    days = [day for day in printed_dates(text) if day.day and day.year] if has_digit(text) else []
    if not days or without_weekday(text[: days[0].start]).strip(" ,"):
        return None
    return _AFTER_DAY.match(text, days[-1].end)  # of two the latter is that of a change


def is_day_and_byline(text: str) -> bool:
    """Whether a line is a day and who wrote, and no more: `mardi 21 mars 2006, par Anne Bell`."""
    found = _behind_day(text) if len(text) <= _LONGEST else None
    names = people(found["name"]) if found else []
    return found is not None and bool(names) and len(found["name"].split()) <= sum(len(n.split()) for n in names) + 1


def _beside_day(page: Page, layout: Layout, index: int) -> list[str]:
    """The persons whom a line names alone or beside a day, if a day stands on one of the next two lines, the last or
    itself, or beside an outlet right above the body. Nobody whom the title or the body names too."""
    if index == layout.title or index in layout.body or (layout.title is not None and index < layout.title):
        return []
    text = page.lines[index].text
    day = whole_day(text)
    names, beside = _alone(text, day)
    if not names:
        return []
    around = (page.lines[place].text for place in (index - 1, index + 1, index + 2) if 0 <= place < len(page.lines))
    above_body = beside and index + 1 == layout.opening
    if day is None and not above_body and not _set_apart(text) and not any(map(_is_beside_name, around)):
        return []
    told = [page.lines[place].text for place in layout.body]
    told += [page.lines[layout.title].text] if layout.title is not None else []
    told_by = names if _set_apart(text) else [name.split()[-1] for name in names]
    return [] if any(name in line for name in told_by for line in told) else names


def _signature(page: Page, layout: Layout) -> list[str]:
    """The persons whose names are all of the line right below a text that does not tell of them, and of no line below
    that: so writers sign, while tags and links come in lists."""
    at = layout.body[-1] + 1
    text, below = (line.text for line in (*page.lines[at : at + 2], _NO_LINE, _NO_LINE)[:2])
    names, _ = _alone(text, whole_day(text)) if 0 < len(text) <= _SHORT and not has_digit(text) else ([], False)
    if not names or _alone(below, whole_day(below))[0]:
        return []
    told = [page.lines[place].text for place in layout.body]
    told += [page.lines[layout.title].text] if layout.title is not None else []
    return [] if any(name.split()[-1] in line for name in names for line in told) else names


def _is_beside_name(text: str) -> bool:
    """Whether a line is what stands above or below the name of an author: a day, how long a text takes, a paper."""
    if _is_dated(text) or _TAKES.fullmatch(text) is not None or _CLOCK.fullmatch(text) is not None:
        return True
    outlets = shipped_outlets()
    return len(text) <= _SHORT and (house := outlets.canonical(text)) is not None and not outlets.is_agency(house)


def _is_dated(text: str) -> bool:
    """Whether a line holds a day and little else, or begins with one."""
    day = whole_day(text) if len(text) <= _LONGEST else None
    if day is None:
        return False
    before = text[: day.start]
    few = len(before.split()) <= _MOST_BEFORE_DAY and (
        role_before(before) is not None or before.rstrip()[-1:] in "-–—|,"
    )
    return len(text) <= _SHORT or few or not without_weekday(before).strip(" ,|")


def _alone(text: str, day: PrintedDate | None) -> tuple[list[str], bool]:
    """The persons who are all that a line names before its day, if it has one, and whether what they are or for whom
    they work stands beside them."""
    apart = _set_apart(text)
    if apart:
        return apart, True
    head = text[: day.start] if day else text
    if len(head) > _SHORT or not head[:1].isupper() or (day and len(text[day.end :].split()) > _BEHIND_DAY):
        return [], False
    if day and role_before(head) is not None:
        return [], False
    head = without_weekday(head).strip(" ,|•·–—-")
    named = _JOINS.sub("", _without_house(_ROLE.sub("", _PLACED.sub("", _NOTED.sub("", head)))))
    names = people(named)
    whole = bool(names) and JOINED.sub(" ", named).split() == " ".join(names).split()
    return (names, len(named) < len(head)) if whole and all(map(is_given, names)) else ([], False)


def _set_apart(text: str) -> list[str]:
    """The person whom one part of a line names, where all others say when, how long it takes to read, for whom or as
    what somebody writes: `Ann Bell · CBC News · Posted: 12 March 2019`, `Ann Bell – Journalist`."""
    split = map(_stripped, _SET_APART.split(text)) if len(text) <= _LONGEST else ()
    parts = list(filter(None, split))
    left = [part for part in parts if not _is_beside_person(part)]
    if len(left) != 1 or len(parts) == 1:
        return []
    names = people(left[0])
    whole = bool(names) and JOINED.sub(" ", left[0]).split() == " ".join(names).split()
    return names if whole and all(map(is_given, names)) else []


def _stripped(part: str) -> str:
    return part.strip(" ,|•·–—-")


def _is_beside_person(part: str) -> bool:
    """Whether a part of a line is none but a day, how long a text takes to read, a house or a job."""
    if whole_day(part) is not None or _TAKES.fullmatch(part) or _CLOCK.fullmatch(part):
        return True
    if has_digit(part) and any(day.day and role_before(part[: day.start]) for day in printed_dates(part)):
        return True  # that of a change has no year: `Last Updated: August 8`
    job = len(part) <= _LONGEST_JOB and _BY_JOB.fullmatch(part) is not None
    return job or shipped_outlets().canonical(part) is not None


def _without_house(text: str) -> str:
    """What stands before a known outlet at the end of a text: `Ann Bell Associated Press`."""
    # `Ann Bell / Associated Press` made a picture
    named_in = shipped_outlets().named_in(text) if "/" not in text else ()
    behind = [named for named in named_in if named.end == len(text) and named.start]
    run_on = _RUN_ON.search(text) if "/" not in text else None
    if run_on and shipped_outlets().canonical(text[run_on.start() :]):
        return text[: run_on.start()]
    return text[: behind[0].start].rstrip(" ,|•·–—-") if behind else text


def _stated(facts: HtmlFacts) -> tuple[list[str], str]:
    """The authors whom the mark-up states first, all of one kind, and its words; nobody is called as the site is."""
    sites = {letters(fact.value) for fact in facts.sites}
    for fact in facts.authors:
        if fact.source != SIGNED and any(letters(name) not in sites for name in _names_of(fact)):
            others = list(dict.fromkeys([fact, *(each for each in facts.authors if each.source == fact.source)]))[:MOST]
            names = dict.fromkeys(name for other in others for name in _names_of(other) if letters(name) not in sites)
            return list(names), f"{fact.source}: {'; '.join(other.value for other in others)[:_LONGEST]}"
    return [], ""


def _signed(page: Page, facts: HtmlFacts, near: Sequence[int]) -> tuple[list[str], str]:
    """Whom elements for an author name, where a line near title and body begins or, being short, ends with that."""
    sites = {letters(fact.value) for fact in facts.sites}
    told = dict.fromkeys(name for fact in facts.authors if fact.source == SIGNED for name in _names_of(fact))
    names = [name for name in told if letters(name) not in sites and not any(_spoils(name, other) for other in told)]
    for index in near:
        text = page.lines[index].text
        met = _LABEL.match(text)
        begun = (
            text[met.end() :].lstrip(" :") if met and met.end() < len(text) and text[met.end() - 1] in " :" else text
        )
        alone = text if len(text) <= _SHORT else ""
        parts = _SET_APART.split(text)
        if any(begun.startswith(name) or alone.endswith(name) or name in parts for name in names):
            return [name for name in names if name in text], f"{SIGNED}: {text}"
    return [], ""


def _spoils(name: str, other: str) -> bool:
    """Whether a name is another one cut off, or with words that are none of it."""
    cut = other.startswith(name) and other[len(name) : len(name) + 1].islower()
    run_on = name.startswith(other) and name[len(other) : len(other) + 1].isupper()
    return cut or run_on or len(name.split()[-1]) == 1 or (name != other and f" {other} " in f" {name} ")


def _names_of(fact: Fact) -> list[str]:
    # an address or an account is no name
    if re.search(r"https?:|[@/]", fact.value):
        return []
    if not fact.value.isascii() and (eastern := _EASTERN.match(fact.value)):
        return [] if _EASTERN_HOUSE.search(eastern["name"]) else [eastern["name"]]
    byline, inverted = _BYLINE.match(fact.value), _INVERTED.match(fact.value)
    told = byline["name"] if byline else f"{inverted['first']} {inverted['last']}" if inverted else fact.value
    return people(told)
