"""Articles as press databases export them: a head of outlet, day, length and rights in a fixed order, the text, and a
foot of labels.

Four orders are known: the outlet above the day and a labelled length (LexisNexis, old and new), the outlet below the
day and a bare length (Factiva), the outlet above the day and a length with its page (Europresse), and labels throughout
with the text behind `Full text:` (ProQuest).
"""

import re
from collections.abc import Sequence
from itertools import takewhile

from searchapp.patterns import late
from searchapp.reading.dates.forms import PrintedDate, printed_dates
from searchapp.reading.pages.page import Line
from searchapp.reading.pieces.press_article import PressArticle, press_article
from searchapp.reading.pieces.press_labels import is_labelled, labelled
from searchapp.text.scripts import has_digit
from searchapp.text.sentences import ended

_WORDS = r"\d{1,3}(?:[.,\s]?\d{3})?\s{1,3}(?:words|wörter|worte|mots|palabras|parole|слов\w?)$"
_LENGTH = late(rf"(?i)(?P<label>(?:length|länge|longueur|longitud|lunghezza)\s?:\s{{0,3}})?{_WORDS}")
_PAGED = late(
    _WORDS.removesuffix("$") + r",\s(?:pp?|pg|page|s|seite|pág|с)\.?\s?[\w-]{1,8}(?:,\s?[\w-]{1,8}){0,4}$",
    re.IGNORECASE,
)
_DAY_PAGED = late(
    rf"(?:.{{2,60}},\s)?\S.{{6,40}}\d{{4}}(?:(?:\s.{{0,30}})?,\s(?:pp?|pg|s|seite|pág|с)\.\s?[\w-]{{1,8}}"
    rf"(?:,\s?[\w-]{{1,8}}){{0,4}}$|\s.{{0,30}}\b{_WORDS})",
    re.IGNORECASE,
)
"""A day with its section and its page or length: `Région, lundi 3 avril 2017, p. 6`, `lundi 3 avril 2017 412 mots`."""
_NUMBER = late(r"(?:.{0,30}\s)?news·\d{8}·")
_CERTIFICATE = late(
    r"(?:(?:ce )?certificat (?:est )?émis|date d['’]émission|le présent document est protégé|(?:this )?certificate "
    r"(?:is )?issued|date of issue|this document is protected)\b",
    re.IGNORECASE,
)
"""What stands below the number of an article, and so above the next one."""
_ISSUE = late(r"(?:,\s(?:no|n°|nr|vol)\b.{0,30}|\s\((?:site web|web site|réf\b)[^()]{0,30}\).{0,60})$", re.IGNORECASE)
"""Behind the name of a paper: `Le Soir, no. 43018`, `Le Soir (site web)`."""
_ALSO = late(r"(?i)(?:aussi paru dans|also published in|auch erschienen in)\b")
_ENDING = late(
    r"(?i)(?:©|\(c\)|copyright\b).{0,300}$|(?:illustrations?|notes?)\s?(?:\(s\)\s?)?:|(?:.{0,30}\s)?news·\d{8}·"
)
_HEAD_LABEL = late(
    r"(?i)(?P<name>section|rubrik|rubrique|length|länge|longueur|byline|autor|auteur|dateline|headline|"
    r"highlight|encart|insert|type|show|program|transcript|anchors|guests)"
    r"\s?:\s{0,3}(?P<told>\S.{0,400})"
)
_BODY = late(r"(?i)(?:body|full text|volltext|texte intégral):?$")
_FOOT = late(
    r"(?i)(?:load-date|date-chargement|graphic|grafik|illustration|language|langue|sprache|update(?:-date)?|subject|"
    r"sujet|publication-type|type-publication|url|acc-no|journal-code|correction(?:-date)?|ticker|symbole-boursier|"
    r"company|societe|organi[sz]ation|geographic|localisation-geo|city|state|country|person|industry|"
    r"secteur-activite)\s?:|(?:graphic|classification|notes|end of document)$"
)
_ITS_EDITION = late(r"(?i),\s(?:\w{2,12}\s){1,2}(?:edition|ausgabe)\b.{0,20}$")
"""Behind a day: `January 28, 1993, Tuesday, Late Edition - Final`."""
_EDITION = late(r"(?i)(?:.{0,30}\b(?:edition|ausgabe|édition)\b.{0,20}|correction appended|copyright\b.*|©.*|\(c\).*)$")
_RIGHTS = late(r"(?i)(?:copyright\b|©|\(c\)).{0,200}$")
_CLOCK = late(r"(?i)\d{1,2}[:.]\d\d(?:\s?[ap]\.?m\.?)?(?:\s\w{2,4})?$")
_CODE = late(r"[A-Z0-9]{3,10}|\w{1,4}\d{0,4}|[A-Z][a-zà-ÿ]{4,12}")
"""A code of the source, a page, a language: what stands between outlet and text where no rights do."""
_PERSON = late(r"(?:[Bb]y\s|Von\s|Par\s)?(?:[A-ZÀ-ÞА-Я][\w.’'-]{0,24}[\s,]{0,2}){2,4}(?:and\b.{0,60})?")
_HEAD, _NEAR, _LONGEST = 24, 9, 120
"""Lines of a part among which its length stands, lines after that among which the text begins, characters of a line of
the head at most."""


def exported(lines: Sequence[Line]) -> PressArticle | None:
    """What the head of an article says and the lines of its text; None where it has no such head."""
    while lines and _CERTIFICATE.match(lines[0].text):
        lines = lines[1:]
    for index, line in enumerate(lines[:_HEAD]):
        if len(line.text) > _LONGEST:
            continue
        if index > 1 and has_digit(line.text[:1]) and _PAGED.match(line.text) and _is_day(lines[index - 1]):
            return _above_page(lines, index - 1, index)
        if index == 1 and has_digit(line.text) and _is_day_of_page(lines):
            headed = len(lines) > 3 and not ended(lines[2].text)  # else the first line is the title
            return _above_page(lines, index, index) if headed else None
        length = _LENGTH.match(line.text) if line.text[-1].isalpha() else None
        if length and any(is_labelled(below) for below in lines[index + 1 : index + _NEAR]):
            return labelled(lines)
        if length:
            return _above_day(lines, index) if length["label"] else _below_day(lines, index)
        if is_labelled(line):
            return labelled(lines)
    return None


def _above_day(lines: Sequence[Line], length: int) -> PressArticle | None:
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
    outlet = day - 1
    while outlet and _HEAD_LABEL.match(lines[outlet].text):  # the show of a broadcaster
        outlet -= 1
    begin = outlet - 1
    while begin > 0 and not lines[begin].after_blank:
        begin -= 1
    title = lines[max(0, begin) : outlet] or [line for line in below if not _EDITION.match(line.text)]
    told = labels.get("headline") or " ".join(line.text for line in title)
    author = next((labels[name] for name in ("byline", "autor", "auteur") if name in labels), "")
    text = tuple(takewhile(lambda line: not _FOOT.match(line.text), lines[start:]))
    return press_article(told, lines[outlet].text, author, lines[day].text, text)


def _above_page(lines: Sequence[Line], day: int, length: int) -> PressArticle | None:
    """The outlet, the day, the length with its page, the title, perhaps its author, the text, the rights. The day can
    stand on the line of the page, and mark-up say which line the title is."""
    title = length + 1 + (length + 1 < len(lines) and _ALSO.match(lines[length + 1].text) is not None)
    title = next((at for at in range(title, min(title + _NEAR, len(lines))) if lines[at].heading == 1), title)
    below = lines[title + 1 :]
    author = below[0].text if below and _PERSON.fullmatch(below[0].text) else ""
    text = tuple(takewhile(lambda line: not _ENDING.match(line.text), below[1:] if author else below))
    outlet = _ISSUE.sub("", lines[day - 1].text)
    return press_article(lines[title].text, outlet, author, lines[day].text, text) if below else None


def _below_day(lines: Sequence[Line], length: int) -> PressArticle | None:
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
    return press_article(title, lines[outlet].text, author, lines[day].text, tuple(text))


def _is_day_of_page(lines: Sequence[Line]) -> bool:
    """Whether the second line is a day with all that is said of the page, as its form or the number below tells."""
    if not _dated(lines[1]) or (len(lines) > 2 and _PAGED.match(lines[2].text)):
        return False
    return _DAY_PAGED.match(lines[1].text) is not None or any(_NUMBER.match(line.text) for line in lines)


def _is_day(line: Line) -> bool:
    """Whether a line is a day with its weekday, clock or edition and no more."""
    if len(line.text) > _LONGEST or not has_digit(line.text):
        return False
    length = len(_ITS_EDITION.sub("", line.text))
    return any(length - (date.end - date.start) < date.end - date.start + 12 for date in _dated(line))


def _dated(line: Line) -> list[PrintedDate]:
    """The whole days that a line prints."""
    return [date for date in printed_dates(line.text) if date.day and date.year]
