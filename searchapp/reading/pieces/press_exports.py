"""Articles as press databases export them: a head of outlet, day, length and rights in a fixed order, the text, and a
foot of labels.

Four orders are known: the outlet above the day and a labelled length (LexisNexis, old and new), the outlet below the
day and a bare length (Factiva), the outlet above the day and a length with its page (Europresse), and labels throughout
with the text behind `Full text:` (ProQuest).
"""

import re
from collections.abc import Iterable, Sequence
from itertools import takewhile

from searchapp.patterns import compiled, late
from searchapp.reading.dates.forms import PrintedDate, printed_dates
from searchapp.reading.pages.page import Fact, HtmlFacts, Line
from searchapp.text.scripts import has_digit
from searchapp.text.sentences import ended

_WORDS = r"\d{1,3}(?:[.,\s]?\d{3})?\s(?:words|wörter|worte|mots|palabras|parole|слов\w?)$"
_LENGTH = late(rf"(?i)(?P<label>(?:length|länge|longueur|longitud|lunghezza)\s?:\s?)?{_WORDS}")
_PAGED = late(
    _WORDS.removesuffix("$") + r",\s(?:pp?|pg|page|s|seite|pág|с)\.?\s?[\w-]{1,8}(?:,\s?[\w-]{1,8}){0,4}$",
    re.IGNORECASE,
)
_DAY_PAGED = late(
    r"(?:.{2,60},\s)?\S.{6,40}\d{4},\s(?:pp?|pg|s|seite|pág|с)\.\s?[\w-]{1,8}(?:,\s?[\w-]{1,8}){0,4}$", re.IGNORECASE
)
"""A day with its section and page: `Région, lundi 3 avril 2017, p. 6`."""
_ALSO = late(r"(?i)(?:aussi paru dans|also published in|auch erschienen in)\b")
_ENDING = late(r"(?i)(?:©|\(c\)|copyright\b).{0,300}$|news·\d{8}·")
_HEAD_LABEL = late(
    r"(?i)(?P<name>section|rubrik|rubrique|length|länge|longueur|byline|autor|auteur|dateline|headline|highlight|type)"
    r"\s?:\s?(?P<told>\S.{0,400})"
)
_BODY = late(r"(?i)(?:body|full text|volltext|texte intégral)$")
_FOOT = late(
    r"(?i)(?:load-date|graphic|language|update|sprache|langue|grafik|publication-type|subject|url|acc-no|journal-code|correction(?:-date)?|ticker|"
    r"company|organization|geographic|city|state|country|person|update-date)\s?:|(?:graphic|classification|notes|"
    r"end of document)$"
)
_EDITION = late(r"(?i)(?:.{0,30}\b(?:edition|ausgabe|édition)\b.{0,20}|correction appended|copyright\b.*|©.*|\(c\).*)$")
_RIGHTS = late(r"(?i)(?:copyright\b|©|\(c\)).{0,200}$")
_CLOCK = late(r"(?i)\d{1,2}[:.]\d\d(?:\s?[ap]\.?m\.?)?(?:\s\w{2,4})?$")
_CODE = late(r"[A-Z0-9]{3,10}|\w{1,4}\d{0,4}|[A-Z][a-zà-ÿ]{4,12}")
"""A code of the source, a page, a language: what stands between outlet and text where no rights do."""
_PERSON = late(r"(?:[Bb]y\s|Von\s|Par\s)?(?:[A-ZÀ-ÞА-Я][\w.’'-]{0,24}[\s,]{0,2}){2,4}(?:and\b.{0,60})?")
_INFO = compiled(r"(?i)(?:publication (?:info|title|date)|full text|proquest document (?:link|id))\b")
_LABELLED = compiled(
    r"(?i)(?P<name>title|author|publication info|abstract|links|full text|subject|location|company(?: / organization)?|"
    r"people|classification|identifier(?: / keyword)?|publication (?:title|year|date|subject)|volume|issue|pages|"
    r"first page|section|dateline|credit|illustration|publisher|(?:place|country|language) of publication|issn|"
    r"source type|document (?:type|url)|proquest document id|copyright|last updated|database|contact us at)"
    r"\s?:\s?(?P<told>.*)",
    re.DOTALL,
)
_PLACE = late(r"\s\([A-Z][^()]{2,40}\)$")  # `Harbour Post (Tarnby)`
_EDITED = late(r"(?<=\w)\s?[:;]?\s?\[[^\[\]]{1,30}\bedition\]$", re.IGNORECASE)  # `Whale found: [Final Edition]`
_LINK = compiled(r"(?i)proquest document link$")
_PARTS = {"full text": True, "details": False, "abstract": False, "links": False}
"""Headings that stand alone, and whether the text stands below."""
_CITED = late(
    r"(?P<author>[^.;\[\]]{2,80}?)\s?\.\s(?P<outlet>[^;\[\]]{2,60}?)\s?;\s[^\[\]]{2,60}\[[^\[\]]{2,60}\]\.?\s?"
    r"(?P<rest>.{6,60})$"
)
"""Author, paper, place and day on one line: `Lind, Nora . Harbour Post ; Tarnby [Tarnby]. 14 Aug 2019: B.1.`."""
_HEAD, _NEAR, _LONGEST = 24, 9, 120
"""Lines of a part among which its length stands, lines after that among which the text begins, characters of a line of
the head at most."""


def exported(lines: Sequence[Line]) -> tuple[HtmlFacts, tuple[Line, ...]] | None:
    """What the head of an article says and the lines of its text; None where it has no such head."""
    for index, line in enumerate(lines[:_HEAD]):
        if len(line.text) > _LONGEST:
            continue
        if index > 1 and has_digit(line.text[:1]) and _PAGED.match(line.text) and _is_day(lines[index - 1]):
            return _above_page(lines, index - 1, index)
        if index == 1 and has_digit(line.text) and _DAY_PAGED.match(line.text) and _dated(line):
            headed = len(lines) > 3 and not ended(lines[2].text)  # else the first line is the title
            return _above_page(lines, index, index) if headed else None
        length = _LENGTH.match(line.text) if line.text[-1].isalpha() else None
        if length:
            return _above_day(lines, index) if length["label"] else _below_day(lines, index)
        if _INFO.match(line.text):
            return _labelled(lines)
    return None


def _above_day(lines: Sequence[Line], length: int) -> tuple[HtmlFacts, tuple[Line, ...]] | None:
    """The outlet above the day, the title above both or below them."""
    day = next((at for at in reversed(range(1, length)) if _is_day(lines[at])), None)
    if day is None:
        return None
    start = length + 1
    while start < len(lines) and _HEAD_LABEL.match(lines[start].text):
        start += 1
    start += start < len(lines) and _BODY.match(lines[start].text) is not None
    labels = {met["name"].casefold(): met["told"] for line in lines[:start] if (met := _HEAD_LABEL.match(line.text))}
    below = takewhile(lambda line: not _HEAD_LABEL.match(line.text), lines[day + 1 : length])
    begin = day - 2
    while begin > 0 and not lines[begin].after_blank:
        begin -= 1
    title = lines[max(0, begin) : day - 1] or [line for line in below if not _EDITION.match(line.text)]
    told = labels.get("headline") or " ".join(line.text for line in title)
    author = next((labels[name] for name in ("byline", "autor", "auteur") if name in labels), "")
    text = tuple(takewhile(lambda line: not _FOOT.match(line.text), lines[start:]))
    return _found(told, lines[day - 1].text, author, lines[day].text, text)


def _above_page(lines: Sequence[Line], day: int, length: int) -> tuple[HtmlFacts, tuple[Line, ...]] | None:
    """The outlet, the day, the length with its page, the title, perhaps its author, the text, the rights. The day can
    stand on the line of the page."""
    title = length + 1 + (length + 1 < len(lines) and _ALSO.match(lines[length + 1].text) is not None)
    below = lines[title + 1 :]
    author = below[0].text if below and _PERSON.fullmatch(below[0].text) else ""
    text = tuple(takewhile(lambda line: not _ENDING.match(line.text), below[1:] if author else below))
    return _found(lines[title].text, lines[day - 1].text, author, lines[day].text, text) if below else None


def _below_day(lines: Sequence[Line], length: int) -> tuple[HtmlFacts, tuple[Line, ...]] | None:
    """The title, perhaps its author, the length, the day, perhaps a clock, the outlet, codes, the rights."""
    day = next((at for at in range(length + 1, min(length + 3, len(lines))) if _is_day(lines[at])), None)
    if day is None or not length:
        return None
    outlet = day + 1 + (day + 1 < len(lines) and _CLOCK.match(lines[day + 1].text) is not None)
    near = range(outlet + 1, min(outlet + _NEAR, len(lines)))
    rights = next((at for at in near if _RIGHTS.match(lines[at].text)), None)
    start = rights + 1 if rights else next((at for at in near if not _CODE.fullmatch(lines[at].text)), None)
    if start is None or start == outlet + 1:
        return None
    above = lines[:length]
    author = above[-1].text if len(above) > 1 and _PERSON.fullmatch(above[-1].text) else ""
    title = above[-2].text if author else above[-1].text
    text = lines[start:]
    while len(text) > 1 and rights and text[-1].text.rstrip(".") in lines[rights].text:
        text = text[:-1]
    return _found(title, lines[outlet].text, author, lines[day].text, tuple(text))


def _labelled(lines: Sequence[Line]) -> tuple[HtmlFacts, tuple[Line, ...]] | None:
    """Labels throughout; the title stands above the first of them."""
    labels: dict[str, str] = {}
    text: list[Line] = []
    title, open_text = "", False
    for line in lines:
        met = _LABELLED.match(line.text)
        name = met["name"].casefold() if met else ""
        if (opens := _PARTS.get(line.text.casefold())) is not None:
            open_text = opens
            continue
        if met and name == "full text":
            open_text = True
            if met["told"]:
                text.append(line._replace(text=met["told"], start=line.end - len(met["told"])))
        elif met:
            open_text = False
            labels.setdefault(name, met["told"])
        elif open_text:
            text.append(line)
        elif cited := _CITED.match(line.text):
            labels |= {"author": cited["author"], "publication info": f"{cited['outlet']}; {cited['rest']}"}
        elif not labels and not _LINK.match(line.text):
            title = line.text
    outlet, _, rest = labels.get("publication info", "").partition(";")
    day = labels.get("publication date") or next(
        (rest[date.start : date.end] for date in printed_dates(rest.replace("]", " ")) if date.day), ""
    )
    outlet = labels.get("publication title", outlet).partition(";")[0]
    title = _EDITED.sub("", labels.get("title") or title)
    return _found(title, outlet, labels.get("author", ""), day, tuple(text))


def _found(
    title: str, outlet: str, author: str, day: str, text: tuple[Line, ...]
) -> tuple[HtmlFacts, tuple[Line, ...]] | None:
    outlet = _PLACE.sub("", outlet.strip())
    if not (title and outlet and text):
        return None

    def told(name: str, value: str) -> Iterable[Fact]:
        return (Fact(f"front matter {name}", value.strip()),) if value.strip() else ()

    return HtmlFacts(
        tuple(told("title", title)),
        tuple(told("site", outlet)),
        tuple(told("author", author)),
        tuple(told("date", day)),
    ), text


def _is_day(line: Line) -> bool:
    """Whether a line is a day with its weekday, clock or edition and no more."""
    if len(line.text) > _LONGEST or not has_digit(line.text):
        return False
    dates = _dated(line)
    return any(len(line.text) - (date.end - date.start) < date.end - date.start + 12 for date in dates)


def _dated(line: Line) -> list[PrintedDate]:
    """The whole days that a line prints."""
    return [date for date in printed_dates(line.text) if date.day and date.year]
